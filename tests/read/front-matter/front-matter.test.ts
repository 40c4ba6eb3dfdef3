import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitFrontMatter} from '../../../src/read/front-matter/front-matter.js'
import {metadataOf} from '../../../src/read/metadata/front-matter-metadata.js'

const bom = '\uFEFF'

function partsOf(text: string) {
  const {kind, end, data, warnings} = splitFrontMatter(text)
  return {
    kind,
    body: text.slice(end),
    data,
    codes: warnings.map(({code}) => code),
    lines: warnings.map(({line}) => line)
  }
}

describe('YAML', () => {
  test.each([
    ['LF', '---\ntitle: A\n---\nBody\n', 'Body\n'],
    ['CRLF', '---\r\ntitle: A\r\n---\r\nBody\r\n', 'Body\r\n'],
    ['lone CR', '---\rtitle: A\r---\rBody\r', 'Body\r'],
    ['mixed line ends', '---\r\ntitle: A\n---\r\nBody', 'Body'],
    ['a byte-order mark', `${bom}---\ntitle: A\n---\nBody`, 'Body'],
    ['closing dots', '---\ntitle: A\n...\nBody', 'Body'],
    ['spaces after the fences', '--- \t\ntitle: A\n---  \nBody', 'Body'],
    ['a language', '---yaml\ntitle: A\n---\nBody', 'Body'],
    ['another name of it', '--- YML\ntitle: A\n---\nBody', 'Body'],
    ['no body', '---\ntitle: A\n---', ''],
    ['a blank line first', '---\n\ntitle: A\n\n---\n\nBody', '\nBody'],
    ['a comment first', '---\n# about\ntitle: A # so\n---\nBody', 'Body'],
    ['an indented block', '---\n  title: A\n---\nBody', 'Body'],
    ['a flow mapping', '---\n{title: A}\n---\nBody', 'Body'],
    ['a quoted key', '---\n"title": A\n---\nBody', 'Body'],
    ['a fence inside a word', '---\ntitle: A\nb: c\n---x\n---\nBody', undefined]
  ])('%s', (_, text, body) => {
    const parts = partsOf(text)
    if (body === undefined) return expect(parts).toMatchObject({kind: 'yaml', body: 'Body'})
    expect(parts).toEqual({kind: 'yaml', body, data: {title: 'A'}, codes: [], lines: []})
  })

  test.each([
    ['empty', '---\n---\nBody', {}],
    ['a blank line', '---\n\n---\nBody', {}],
    ['no value', '---\ntags: \ntitle:\n---\nBody', {tags: null, title: null}],
    ['duplicate keys: the last counts', '---\na: 1\na: 2\n---\nBody', {a: 2}],
    ['a quoted title with a colon', '---\ntitle: "A: b # c"\n---\nBody', {title: 'A: b # c'}],
    [
      'a URL',
      '---\nthumbnail: https://example.com/a.jpg?b=1#c\n---\nBody',
      {thumbnail: 'https://example.com/a.jpg?b=1#c'}
    ],
    ['lists', '---\ntags:\n- a\n- b: c\n---\nBody', {tags: ['a', {b: 'c'}]}],
    ['a block with dashes in it', '---\ntext: |\n  ---\n  ...\n---\nBody', {text: '---\n...\n'}],
    ['other scripts', '---\n标题: 你好\nЗаголовок: да\n---\nBody', {标题: '你好', Заголовок: 'да'}],
    ['an underscore', '---\n_build:\n  list: never\n---\nBody', {_build: {list: 'never'}}]
  ])('%s', (_, text, data) => {
    expect(partsOf(text)).toEqual({kind: 'yaml', body: 'Body', data, codes: [], lines: []})
  })

  test.each([
    [
      'a colon in a title',
      '---\ntags: x\ntitle: Part 2: the end\n---\nBody',
      {tags: 'x', title: 'Part 2: the end'}
    ],
    ['a colon at its end', '---\ntags: x\ntitle: Why:\n---\nBody', {tags: 'x', title: 'Why:'}],
    [
      'brackets in a title',
      '---\ntags: x\ntitle: [Review] A phone\n---\nBody',
      {tags: 'x', title: '[Review] A phone'}
    ],
    ['quotes in a title', `---\ntags: x\ntitle: "It" isn't\n---\nBody`, {tags: 'x', title: `"It" isn't`}],
    ['quotes in quotes', `---\ntags: x\ntitle: 'It's'\n---\nBody`, {tags: 'x', title: "It's"}],
    ['a stray at sign', '---\ntags: x\ntitle: @home\n---\nBody', {tags: 'x', title: '@home'}],
    ['asterisks', '---\ntags: x\r\ntitle: *New* phone\r\n---\nBody', {tags: 'x', title: '*New* phone'}]
  ])('is read all the same, with a warning: %s', (_, text, data) => {
    expect(partsOf(text)).toEqual({kind: 'yaml', body: 'Body', data, codes: ['bad-front-matter'], lines: [3]})
  })

  test('does not parse: kept whole, with line and reason', () => {
    const text = '---\ntitle: A\ndate: 2024\n\tbad: "x\n---\nBody'
    const {kind, end, data, warnings} = splitFrontMatter(text)
    expect({kind, data, body: text.slice(end)}).toEqual({kind: 'yaml', data: {}, body: 'Body'})
    expect(warnings).toEqual([
      {code: 'bad-front-matter', message: expect.stringMatching(/^front matter does not parse: \w/), line: 4}
    ])
  })

  test.each([
    ['no closing fence', '---\ntitle: A\n\nText\n'],
    ['only the fence', '---\n'],
    ['the fence without a line end', '---'],
    ['a thematic break', '---\n\nSome text.\n\n---\n\nMore.\n'],
    ['prose with a colon in it', '---\n\nRead this first: it matters.\n\n---\n'],
    ['prose below a sentence with a colon', '---\nNote: this is prose.\nIt goes on here.\nAnd here.\n---\n'],
    ['a heading', '---\n# Heading\n---\n'],
    ['a list', '---\n- a\n- b\n---\n'],
    ['a quote', '---\n> title: A\n---\n'],
    ['a link', '---\nhttps://example.com\n---\n'],
    ['four dashes', '----\ntitle: A\n----\n'],
    ['an unknown language', '---diff\ntitle: A\n---\n'],
    ['not on line 1', '\n---\ntitle: A\n---\n'],
    ['an indented fence', ' ---\ntitle: A\n---\n'],
    ['a fence after U+2028 only', '---\ntitle: A\u2028---\nText'],
    ['a language that is a property of all objects', '---constructor\ntitle: A\n---\n'],
    ['empty', '']
  ])('is body: %s', (_, text) => {
    expect(splitFrontMatter(text)).toEqual({kind: 'none', end: 0, data: {}, warnings: []})
    expect(splitFrontMatter(bom + text)).toEqual({kind: 'none', end: 1, data: {}, warnings: []})
  })

  test('controls and broken bytes do no harm', () => {
    expect(partsOf('---\ntitle: a\uDC80b\0c\n---\nBody')).toMatchObject({
      data: {title: 'a\uFFFDb\uFFFDc'},
      codes: []
    })
  })
})

describe('TOML', () => {
  test.each([
    ['plus signs', '+++\ntitle = "A"\n+++\nBody'],
    ['CRLF and spaces', '+++ \r\ntitle = "A"\r\n+++\t\r\nBody'],
    ['lone CR', '+++\rtitle = "A"\r+++\rBody'],
    ['dashes', '---toml\ntitle = "A"\n---\nBody'],
    ['a byte-order mark', `${bom}+++\n# about\ntitle = "A"\n+++\nBody`]
  ])('%s', (_, text) => {
    expect(partsOf(text)).toEqual({kind: 'toml', body: 'Body', data: {title: 'A'}, codes: [], lines: []})
  })

  test('tables', () => {
    expect(partsOf('+++\n[a.b]\nc = [1, 2]\n+++\n').data).toEqual({a: {b: {c: [1, 2]}}})
  })

  test('empty', () => {
    expect(partsOf('+++\n+++\nBody')).toEqual({kind: 'toml', body: 'Body', data: {}, codes: [], lines: []})
  })

  test('does not parse', () => {
    expect(partsOf('+++\ntitle = "A"\ndate = x y\n+++\nBody')).toEqual({
      kind: 'toml',
      body: 'Body',
      data: {},
      codes: ['bad-front-matter'],
      lines: [3]
    })
  })

  test.each([
    '+++\nSome text.\n+++\n',
    '+++\ntitle = "A"\n',
    '+++toml\ntitle = "A"\n+++\n'
  ])('is body: %j', (text) => {
    expect(splitFrontMatter(text)).toMatchObject({kind: 'none', end: 0})
  })
})

describe('JSON', () => {
  test.each([
    ['an object first', '{"title": "A"}\nBody'],
    ['over several lines', '{\r\n  "title": "A"\r\n}\r\nBody'],
    ['with braces in strings', '{"title": "A", "x": "}\\"{\\\\"} \nBody'],
    ['dashes', '---json\n{"title": "A"}\n---\nBody'],
    ['semicolons', ';;;\n{"title": "A"}\n;;;\nBody'],
    ['semicolons, as Hexo writes it', ';;;\n"title": "A"\n;;;\nBody'],
    ['a byte-order mark', `${bom}{"title": "A"}\nBody`]
  ])('%s', (_, text) => {
    expect(partsOf(text)).toMatchObject({kind: 'json', body: 'Body', data: {title: 'A'}, codes: []})
  })

  test.each([
    ['an object first', '{\n"title": "A",\n}\nBody', 3],
    ['fenced', '---json\n{"title": "A",\n"b": nonsense}\n---\nBody', 3]
  ])('does not parse: %s', (_, text, line) => {
    const parts = partsOf(text)
    expect(parts).toMatchObject({kind: 'json', body: 'Body', data: {}, codes: ['bad-front-matter']})
    // Some versions of Node do not tell the place: then it is the first line.
    expect(parts.lines[0]).toBeGreaterThan(0)
    expect(parts.lines[0]).toBeLessThanOrEqual(line)
  })

  test.each([
    '{{< youtube id >}}\n',
    '{% include a.html %}\n',
    '{.class}\n',
    '{"a": 1} and more\n',
    '{"a": 1\n',
    '{"a": "b\n}\n',
    '{a, b} is a set\n',
    ';;;\n"a": 1\n'
  ])('is body: %j', (text) => {
    expect(splitFrontMatter(text)).toMatchObject({kind: 'none', end: 0, warnings: []})
  })
})

describe('code', () => {
  test.each([
    'js',
    'javascript',
    'JS',
    'coffee',
    'coffeescript',
    'cson',
    'ts'
  ])('---%s is never run', (language) => {
    const text = `---${language}\nglobalThis.frontMatterRan = true\n---\nBody`
    expect(partsOf(text)).toEqual({
      kind: 'code',
      body: 'Body',
      data: {},
      codes: ['front-matter-code'],
      lines: [1]
    })
    expect(globalThis).not.toHaveProperty('frontMatterRan')
  })

  test('YAML tags for functions are no YAML', () => {
    const {data, codes} = partsOf(
      '---\na: !!js/function "function(){ globalThis.frontMatterRan = true }"\n---\n'
    )
    expect(codes).toEqual(['bad-front-matter'])
    expect(typeof data.a).not.toBe('function')
  })
})

describe('hostile front matter', () => {
  test('an alias bomb stays folded', () => {
    const letters = 'abcdefghijklmnopqrst'
    const bomb = [...letters]
      .slice(1)
      .map((letter, index) => `${letter}: &${letter} [${`*${letters[index]},`.repeat(9)}]`)
    const text = `---\na: &a [x]\n${bomb.join('\n')}\ntitle: *t\ntags: *t\nauthor: *t\n---\nBody`
    const start = performance.now()
    const {kind, end, data} = splitFrontMatter(text)
    expect(kind).toBe('yaml')
    expect(text.slice(end)).toBe('Body')
    metadataOf(data)
    expect(performance.now() - start).toBeLessThan(4000)
  })

  test('`__proto__` goes nowhere', () => {
    for (const text of [
      '---\n__proto__:\n  polluted: yes\ntitle: A\n---\n',
      '+++\ntitle = "A"\n[__proto__]\npolluted = true\n+++\n',
      '{"__proto__": {"polluted": true}, "title": "A"}\n'
    ]) {
      const {data} = splitFrontMatter(text)
      expect(Object.hasOwn(data, '__proto__')).toBe(false)
      expect(Object.assign({}, data)).toEqual({title: 'A'})
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    }
  })

  test('huge front matter is kept and not read', () => {
    for (const [text, kind] of [
      [`---\ntitle: A\n${'k: v\n'.repeat(30_000)}---\nBody`, 'yaml'],
      [`+++\ntitle = "A"\n${'# x\n'.repeat(30_000)}+++\nBody`, 'toml'],
      [`{"title": "${'x'.repeat(100_000)}"}\nBody`, 'json']
    ] as const) {
      expect(partsOf(text)).toEqual({kind, body: 'Body', data: {}, codes: ['bad-front-matter'], lines: [1]})
    }
  })

  test.each([
    ['nested brackets', `---\na: ${'['.repeat(60_000)}\n---\n`],
    ['nested lists', `---\na:\n${'- '.repeat(30_000)}\n---\n`],
    ['nested JSON', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}\n`],
    ['numbers to the base of 60', `---\na: ${'1:'.repeat(30_000)}1\n---\n`],
    ['blank lines', `---\na: b\n${'\n'.repeat(60_000)}---\n`],
    ['many bad values', `---\n${'a: [\n'.repeat(10_000)}---\n`],
    ['many almost fences', `---\na: b\n${'--- x\n'.repeat(500_000)}`],
    ['an opening fence with endless spaces', `---${' '.repeat(3_000_000)}x\n`],
    ['one endless line', `---\n${'a'.repeat(3_000_000)}\n---\n`],
    ['endless braces', '{"a":'.repeat(500_000)]
  ])('%s take no time', (_, text) => {
    const start = performance.now()
    splitFrontMatter(text)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    '---',
    '...',
    '+++',
    ';;;',
    '\n',
    '\r\n',
    '\r',
    'a: b',
    'a = 1',
    '{',
    '}',
    '"a"',
    ':',
    ' ',
    bom,
    'js',
    '- ',
    '# x',
    '\0'
  )

  test('property: never throws; the split is a place in the text, after a line end', () => {
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 12}).map((pieces) => pieces.join('')),
        (text) => {
          const {kind, end} = splitFrontMatter(text)
          const start = text.startsWith(bom) ? 1 : 0
          if (kind === 'none') {
            expect(end).toBe(start)
            return
          }
          expect(end).toBeGreaterThan(start)
          expect(end === text.length || /[\r\n]$/.test(text.slice(0, end))).toBe(true)
          // Not between the halves of a line end.
          expect(text.slice(end - 1, end + 1)).not.toBe('\r\n')
        }
      ),
      {numRuns: 3000}
    )
  })
})
