import {createHash} from 'node:crypto'
import {inflateRawSync} from 'node:zlib'
import fc from 'fast-check'
import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {describe, expect, test} from 'vitest'
import {emptyEntry} from '../../src/report/report.js'
import type {FileDetail, ReportIndex, Row} from '../../src/reporters/html/client/data.js'
import {column, FileList} from '../../src/reporters/html/client/file-list.js'
import {fold} from '../../src/reporters/html/client/fold.js'
import {formatRoute, noFilters, parseRoute} from '../../src/reporters/html/client/route.js'
import {toShown} from '../../src/reporters/html/client/text.js'
import {type Line, toRows} from '../../src/reporters/html/client/to-rows.js'
import {hostsIn} from '../../src/reporters/html/hosts.js'
import {defaultLimits} from '../../src/reporters/html/limits.js'
import {html} from '../../src/reporters/html.js'
import {hostileTexts, type Part, report, reportedFile} from './html-samples.js'

type Element = DefaultTreeAdapterTypes.Element

const sample = () => [
  reportedFile('posts/a.md', ['# A\n\n', {before: '<ins class="adsbygoogle"></ins>\n'}, 'text\n']),
  reportedFile('posts/b.md', ['nothing here\n']),
  {
    entry: {
      ...emptyEntry('posts/c.md', 'failed'),
      error: {code: 'binary' as const, message: 'no text', hint: 'Leave it out.'}
    },
    findings: [],
    accepted: 0
  }
]

describe('the page', () => {
  test('is one document with one script, one style and data', () => {
    const {elements} = read(report(sample()))
    expect(elements('style')).toHaveLength(1)
    const types = elements('script').map((script) => attribute(script, 'type') ?? 'script')
    expect(types).toEqual(['text/plain', 'application/json', 'script'])
    for (const name of ['link', 'img', 'iframe', 'base', 'form']) expect(elements(name)).toEqual([])
  })

  test('allows exactly its script and its style to run', () => {
    const {elements} = read(report(sample()))
    const policy = attribute(elements('meta').find((meta) => attribute(meta, 'http-equiv'))!, 'content')!
    const hash = (element: Element) => createHash('sha256').update(textOf(element)).digest('base64')
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(elements('script').at(-1)!)}'`,
      `style-src 'sha256-${hash(elements('style')[0]!)}'`,
      "base-uri 'none'",
      "form-action 'none'"
    ])
  })

  test('holds no markup that only its script would need', () => {
    const {elements} = read(report(sample()))
    const script = textOf(elements('script').at(-1)!)
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/)
    expect(script).not.toMatch(/<!--|<\/?script/i)
    expect(() => new Function(script)).not.toThrow()
  })

  test('differs from run to run by what is told of the run alone', () => {
    const first = report(sample())
    expect(report(sample())).toBe(first)
    const later = report(sample(), defaultLimits, '2031-11-11T11:11:11.000Z')
    expect(later.replace('2031-11-11T11:11:11.000Z', '2025-01-02T03:04:05.000Z')).toBe(first)
  })

  test('is what `html` makes', () => {
    expect(html).toMatchObject({name: 'html', wantsTexts: true})
  })
})

describe('the data', () => {
  test('sum up each file in a row', () => {
    const {index} = read(report(sample()))
    expect(index.rows.map((row) => row.slice(0, 8))).toEqual([
      ['posts/a.md', '', 0, 0, 1, 1, 0, 0],
      ['posts/b.md', '', 1, 0, 0, 0, 0, 0],
      ['posts/c.md', '', 2, 3, 0, 0, 0, 0]
    ])
    expect(index.rules.find(({id}) => id === 'display-ad')).toMatchObject({category: 'ad', edits: 1})
    expect(index.totals).toMatchObject({files: 3, cleaned: 1, unchanged: 1, failed: 1, edits: 1})
  })

  test('hold errors with hints, warnings, metadata and what was left out of a page', () => {
    const page = reportedFile('p.html', ['<p>a</p>'], {
      format: 'html',
      metadata: {title: 'A page', tags: ['x', 'y']},
      warnings: [{code: 'odd', message: 'something odd', line: 1}],
      content: {
        start: {line: 1, column: 1, offset: 0},
        end: {line: 1, column: 9, offset: 8},
        removed: {navigation: {regions: 2, words: 30}}
      }
    })
    const {detail} = read(report([{...page, markdown: 'a\n'}, ...sample()]))
    expect(detail(0)).toMatchObject({
      result: 'a\n',
      metadata: {title: 'A page', tags: ['x', 'y']},
      warnings: [{code: 'odd', message: 'something odd', line: 1}],
      content: {removed: {navigation: {regions: 2, words: 30}}}
    })
    expect(detail(3)!.error).toEqual({code: 'binary', message: 'no text', hint: 'Leave it out.'})
  })

  test('give hostile texts back as they are, wherever they stand', () => {
    const text = fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.string({unit: 'binary', maxLength: 40}),
      // Half surrogate pairs, too.
      fc
        .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 20})
        .map((codes) => String.fromCharCode(...codes))
    )
    const part = fc.oneof(text, fc.record({before: text, after: text, reason: text}))
    const file = fc.record({path: text, title: text, parts: fc.array(part, {maxLength: 8})})
    fc.assert(
      fc.property(fc.array(file, {maxLength: 4}), (files) => {
        const reported = files.map(({parts, path, title}) => reportedFile(path, parts, {metadata: {title}}))
        const page = read(report(reported))
        expect(page.elements('script')).toHaveLength(reported.length > 0 ? 3 : 2)
        expect(page.index.rows.map((row) => [row[column.input], row[column.title]])).toEqual(
          files.map(({path, title}) => [path, title])
        )
        for (const [number, {entry, markdown, source}] of reported.entries()) {
          const detail = page.detail(number)!
          expect(detail.edits.map(({before}) => before)).toEqual(entry.edits.map(({before}) => before))
          expect(detail.edits.map(({reason}) => reason)).toEqual(entry.edits.map(({reason}) => reason))
          expect(rebuild(detail, 'before')).toBe(source)
          expect(rebuild(detail, 'after')).toBe(markdown)
        }
      })
    )
  })

  test('name the hosts of what went, not of what was tidied', () => {
    const {index} = read(
      report([
        reportedFile('a.md', [
          {before: '<a href="https://www.Ads.example/x"><img src="//pixel.example/y"></a>'},
          {before: '<a href="https://article.example/">', rule: 'html-to-markdown', category: 'tidy'}
        ])
      ])
    )
    expect(index.hosts).toEqual([
      ['ads.example', 1],
      ['pixel.example', 1]
    ])
    expect(hostsIn('// a comment.with dots; a//b.c; http://localhost/ https://x.example./')).toEqual(
      new Set(['x.example'])
    )
  })

  test('count the files of a host whose rows have no room for it', () => {
    const many = Array.from({length: 17}, (_, number): Part => ({before: `https://host${number}.example/ `}))
    const {index} = read(report([reportedFile('a.md', many), reportedFile('b.md', many.slice(16))]))
    expect(index.hosts.slice(15)).toEqual([
      ['host15.example', 1],
      ['host16.example', 2, 1]
    ])
    expect(index.rows.map((row) => row[column.hosts].length)).toEqual([16, 1])
  })

  test('mark what a baseline accepts', () => {
    const file = reportedFile('a.md', [{before: 'x'}, ' ', {before: 'y'}])
    const {detail} = read(report([{...file, accepted: 1, findings: file.findings.slice(1)}]))
    expect(detail(0)!.edits.map(({accepted}) => accepted)).toEqual([true, undefined])
  })

  test('do not say that a baseline accepts what is only tidied', () => {
    const file = reportedFile('a.md', [
      {before: 'x'},
      ' ',
      {before: ' \n', rule: 'leftover', category: 'tidy'}
    ])
    const {detail} = read(report([{...file, accepted: 1, findings: []}]))
    expect(detail(0)!.edits.map(({accepted}) => accepted)).toEqual([true, undefined])
  })
})

describe('bounds', () => {
  const line = 'word '.repeat(20) + '\n'
  const large = (edits: number): Part[] =>
    Array.from({length: edits}, (_, number) => [
      line.repeat(8),
      {before: `<ins id="${number}">${'x'.repeat(300)}</ins>\n`}
    ]).flat()

  test('a file too large for the report shows what is around its edits', () => {
    const limits = {...defaultLimits, fileText: 40_000}
    const {detail} = read(report([reportedFile('large.md', large(100))], limits))
    const {edits, extent, pieces} = detail(0)!
    expect(extent).toBe('parts')
    expect(edits).toHaveLength(100)
    expect(JSON.stringify(pieces).length).toBeLessThan(40_000)
    expect(JSON.stringify(edits).length).toBeLessThan(60_000)
    // Nothing is miscounted: what is left out has its size.
    expect(lengthOf(detail(0)!)).toBe(reportedFile('large.md', large(100)).source!.length)
  })

  test('a line of a megabyte and ten thousand edits take little', () => {
    const parts = Array.from({length: 10_000}, () => ['word '.repeat(20), {before: 'x'.repeat(400)}]).flat()
    const file = reportedFile('line.md', parts)
    const {detail} = read(report([file]))
    expect(detail(0)!.edits).toHaveLength(10_000)
    expect(JSON.stringify(detail(0)).length).toBeLessThan(6_000_000)
    expect(lengthOf(detail(0)!)).toBe(file.source!.length)
    expect(toRows(detail(0)!.pieces, detail(0)!.edits).length).toBeLessThan(10)
  })

  test('edits beyond the limit are counted, not listed', () => {
    const {detail, index} = read(report([reportedFile('a.md', large(50))], {...defaultLimits, fileEdits: 20}))
    expect(detail(0)).toMatchObject({moreEdits: 30, extent: 'parts'})
    expect(detail(0)!.edits).toHaveLength(20)
    expect(index.rows[0]![column.edits]).toBe(50)
  })

  test('the whole report stops taking texts, then details', () => {
    const noise = (number: number) => createHash('sha512').update(String(number)).digest('base64').repeat(30)
    // Noise does not pack: blocks fill quickly.
    const files = Array.from({length: 400}, (_, number) => {
      const text = Array.from({length: 30}, (_, line) => noise(number * 100 + line)).join('\n')
      return reportedFile(`${String(number).padStart(3, '0')}.md`, [text, {before: noise(number)}, text])
    })
    const limits = {...defaultLimits, wholeTexts: 20_000, details: 40_000}
    const {detail, index} = read(report(files, limits))
    expect(detail(0)!.extent).toBe('whole')
    expect(index.rows).toHaveLength(400)
    expect(index.rows.at(-1)![column.block]).toBe(-1)
    expect(report(files, limits).length).toBeLessThan(report(files).length / 2)
  })

  test('without texts the edits are shown alone', () => {
    const {entry} = reportedFile('a.md', [
      'one\ntwo ',
      {before: 'ad\nad', after: 'x'},
      ' three\n',
      {before: 'end'}
    ])
    const {detail} = read(report([{entry, findings: [], accepted: 0}]))
    expect(detail(0)!.extent).toBe('edits')
    expect(detail(0)!.pieces).toEqual([{chars: 8, lines: 1, partial: true}, 0, {chars: 7, lines: 1}, 1])
    const rows = toRows(detail(0)!.pieces, detail(0)!.edits)
    const numbers = rows.map((row) => (row.kind === 'gap' ? 'gap' : [row.left?.number, row.right?.number]))
    expect(numbers).toEqual(['gap', [2, 2], [3, undefined], [4, undefined]])
  })
})

describe('lines', () => {
  const rowsOf = (parts: readonly Part[]) => {
    const {detail} = read(report([reportedFile('a.md', parts)]))
    return toRows(detail(0)!.pieces, detail(0)!.edits)
  }
  const shown = (parts: readonly Part[]) =>
    rowsOf(parts).map((row) => (row.kind === 'gap' ? 'gap' : [textOfLine(row.left), textOfLine(row.right)]))

  test('of a removed block stand against nothing', () => {
    expect(shown(['a\n', {before: 'x\ny\n'}, 'b\n'])).toEqual([
      ['a', 'a'],
      ['x', undefined],
      ['y', undefined],
      ['b', 'b']
    ])
  })

  test('that share text stand side by side', () => {
    expect(shown(['a ', {before: 'x\n\n'}, 'a long stretch\n'])).toEqual([
      ['a x', undefined],
      ['', undefined],
      ['a long stretch', 'a a long stretch']
    ])
  })

  test('lose nothing, and keep their numbers', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n'), maxLength: 12})
    const part = fc.oneof(text, fc.record({before: text, after: text}))
    fc.assert(
      fc.property(fc.array(part, {maxLength: 10}), (parts) => {
        const {markdown, source} = reportedFile('a.md', parts)
        const rows = rowsOf(parts)
        const side = (name: 'left' | 'right') =>
          rows.flatMap((row) => (row.kind === 'line' && row[name] ? [row[name]] : []))
        expect(side('left').map(textOfLine)).toEqual(linesOf(source!, side('left').length))
        expect(side('right').map(textOfLine)).toEqual(linesOf(markdown!, side('right').length))
        for (const name of ['left', 'right'] as const)
          expect(side(name).map(({number}) => number)).toEqual(side(name).map((_, index) => index + 1))
        const edits = side('left').flatMap(({starts}) => starts)
        expect(edits).toEqual(edits.map((_, index) => index))
      })
    )
  })

  test('that say little are folded', () => {
    const items = fold(rowsOf(['a\n'.repeat(40), {before: 'x\n'.repeat(100)}, 'b\n'.repeat(5)]))
    expect(items.flatMap((item) => (item.kind === 'fold' ? [[item.of, item.rows.length]] : []))).toEqual([
      ['same', 37],
      ['edit', 70]
    ])
  })
})

describe('the list', () => {
  const row = (path: string, edits: number, rules: number[] = []): Row =>
    [path, '', edits > 0 ? 0 : 1, 0, edits, edits, 0, 0, 10, 5, 10, 5, rules, [], 0, 0] as const
  const list = new FileList({
    ...read(report([])).index,
    rows: [
      row('c/x/1.md', 3, [0, 3]),
      row('c/x/2.md', 1, [1, 1]),
      row('c/y/Straße.md', 0),
      row('c/z.md', 7, [0, 7])
    ]
  })
  const paths = (filters: Partial<typeof noFilters>) =>
    list.select({...noFilters, ...filters}).map((number) => list.rows[number]![0])

  test('is searched, filtered and sorted', () => {
    expect(paths({query: 'X 2'})).toEqual(['c/x/2.md'])
    expect(paths({query: 'STRASSE'})).toEqual([])
    expect(paths({query: 'straße'})).toEqual(['c/y/Straße.md'])
    expect(paths({rule: list.index.rules[0]!.id})).toEqual(['c/x/1.md', 'c/z.md'])
    expect(paths({status: 'unchanged'})).toEqual(['c/y/Straße.md'])
    expect(paths({sort: 'edits', descending: true})).toEqual([
      'c/z.md',
      'c/x/1.md',
      'c/x/2.md',
      'c/y/Straße.md'
    ])
  })

  test('is summed up by folder below what all files share', () => {
    expect(list.folders()).toEqual([
      ['c/./', 7, 1],
      ['c/x/', 4, 2],
      ['c/y/', 0, 1]
    ])
    expect(paths({folder: 'c/./'})).toEqual(['c/z.md'])
    expect(paths({folder: 'c/x/'})).toEqual(['c/x/1.md', 'c/x/2.md'])
  })

  test('has an address for all that is shown', () => {
    const text = fc.string({unit: 'grapheme', maxLength: 20})
    fc.assert(
      fc.property(
        text,
        text,
        fc.nat(99),
        fc.boolean(),
        fc.boolean(),
        (file, query, edit, descending, keys) => {
          const route = {file, edit, filters: {...noFilters, query, sort: 'edits' as const, descending}, keys}
          expect(parseRoute(formatRoute(route))).toEqual(route)
        }
      )
    )
  })
})

test('characters that deceive the eye are told by name', () => {
  expect(toShown('a\u202Eb\u0000\u0000\uD800')).toBe('a[U+202E]b[U+0000 ×2][U+D800]')
  expect(toShown('tab\tand \u{1F469}\u200D\u{1F467}')).toBe('tab\tand \u{1F469}\u200D\u{1F467}')
  expect(toShown('\u0001\u0002'.repeat(10_000)).length).toBeLessThan(50_000)
})

/** The page as a browser reads it. */
function read(page: string) {
  const found: Element[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(page))
  const byId = (id: string) => found.find((element) => attribute(element, 'id') === id)
  const index = JSON.parse(textOf(byId('index')!)) as ReportIndex
  return {
    index,
    elements: (name: string) => found.filter(({tagName}) => tagName === name),
    detail(number: number): FileDetail | undefined {
      const row = index.rows[number]!
      const block = byId(`block-${row[column.block]}`)
      if (!block) return undefined
      const json = inflateRawSync(Buffer.from(textOf(block), 'base64')).toString()
      return (JSON.parse(json) as FileDetail[])[row[column.item]]
    }
  }
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

function rebuild({edits, pieces}: FileDetail, side: 'before' | 'after'): string {
  return pieces
    .map((piece) => (typeof piece === 'number' ? edits[piece]![side] : piece))
    .map((text) => (typeof text === 'string' ? text : '(left out)'))
    .join('')
}

/** Code units of the source that a detail tells of, shown or left out. */
function lengthOf({edits, pieces}: FileDetail): number {
  const texts = pieces.flatMap((piece) => (typeof piece === 'number' ? edits[piece]!.before : piece))
  return texts.reduce((sum, text) => sum + (typeof text === 'string' ? text.length : text.chars), 0)
}

function textOfLine(line: Line | undefined): string | undefined {
  return line?.spans.map(({text}) => text).join('')
}

/** Lines of a text; an empty one at its end is none, unless a row says so. */
function linesOf(text: string, count: number): string[] {
  const lines = text.split(/\r\n?|\n/)
  return lines.at(-1) === '' && lines.length > count ? lines.slice(0, -1) : lines
}
