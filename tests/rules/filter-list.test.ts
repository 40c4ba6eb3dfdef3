import fc from 'fast-check'
import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {applyEdits} from '../../src/edits/compose.js'
import {type CleanOptions, clean, compileFilterLists, filterList, restore} from '../../src/index.js'

const compile = (...lines: string[]) => compileFilterLists([{name: 'list.txt', text: lines.join('\n')}])
const cleanWith = async (source: string, lines: string[], options: CleanOptions = {}) =>
  clean(source, {path: 'a.md', preset: 'authored', ...options, filterEngine: await compile(...lines)})
const prose = (words: number) => Array.from({length: words}, (_, index) => `word${index}`).join(' ')

describe('filter-list', () => {
  it('does nothing without lists, and nothing when it is switched off', async () => {
    const source = 'A ![](https://ads.example.net/1.png) b\n'
    expect((await clean(source)).edits).toEqual([])
    expect((await cleanWith(source, ['||ads.example.net^'], {disable: ['filter-list']})).edits).toEqual([])
    expect((await cleanWith(source, ['||ads.example.net^'])).markdown).toBe('A b\n')
  })

  it.each([
    ['image', '![a](https://ads.example.net/x)'],
    ['image', '<img srcset="https://ads.example.net/1 1x, https://ads.example.net/2 2x" alt="a">'],
    ['image', '<img src="data:image/gif;base64,AA" data-src="https://ads.example.net/1" alt="a">'],
    ['image', '<img src="https://example.org/0.gif" data-srcset="//ads.example.net/1 100w" alt="a">'],
    ['image', '<picture><source srcset="//ads.example.net/1"><img src="//ads.example.net/2"></picture>'],
    ['image', '<input type="image" src="https://ads.example.net/x">'],
    ['media', '<video src="https://ads.example.net/x"></video>'],
    ['media', '<audio><source src="https://ads.example.net/x"></audio>'],
    ['subdocument', '<iframe src="https://ads.example.net/x"></iframe>'],
    ['script', '<script src="https://ads.example.net/x"></script>'],
    ['object', '<embed src="https://ads.example.net/x">'],
    ['object', '<object data="https://ads.example.net/x">No player.</object>'],
    ['stylesheet', '<link rel="stylesheet" href="https://ads.example.net/x">'],
    ['other', '<link rel="preload" href="https://ads.example.net/x">'],
    ['popup', '<map name="m"><area href="https://ads.example.net/x"></map>'],
    ['image', '<noscript><img src="https://ads.example.net/x"></noscript>']
  ])('knows what is loaded as %s: %s', async (type, html) => {
    const source = `One.\n\n${html}\n\nTwo.\n`
    expect((await cleanWith(source, [`||ads.example.net^$~${type}`])).edits).toEqual([])
    const {edits, markdown} = await cleanWith(source, [`||ads.example.net^$${type}`])
    expect(edits.find(({rule}) => rule === 'filter-list')?.confidence).toBe('certain')
    expect(markdown).not.toContain('ads.example.net')
  })

  it('resolves relative addresses against the page, and skips them without one', async () => {
    const source = '![](/banners/1.png)\n\nText.\n'
    const lines = ['||example.org/banners/$image']
    expect((await cleanWith(source, lines)).edits).toEqual([])
    expect((await cleanWith(source, lines, {url: 'https://example.org/a/b'})).markdown).toBe('Text.\n')
  })

  it.each([
    ['||ads.example.net^$third-party', 'https://example.org/', true],
    ['||ads.example.net^$third-party', 'https://www.example.net/', false],
    ['||ads.example.net^$third-party', undefined, false],
    ['||ads.example.net^$~third-party', undefined, false],
    ['||ads.example.net^$domain=example.org', undefined, false],
    ['||ads.example.net^$domain=example.org', 'https://sub.example.org/', true],
    ['||ads.example.net^$domain=~example.org', 'https://sub.example.org/', false],
    ['||ads.example.net^$domain=~example.org', undefined, true]
  ])('%s on %s', async (line, url, isMatch) => {
    const {edits} = await cleanWith('A ![](https://ads.example.net/1.png) b\n', [line], {url})
    expect(edits.length > 0).toBe(isMatch)
  })

  it('lets exceptions and important filters have their say', async () => {
    const source = 'A ![](https://ads.example.net/1.png) b\n'
    const block = '||ads.example.net^'
    const exception = '@@||ads.example.net/1.png'
    expect((await cleanWith(source, [block, exception])).edits).toEqual([])
    expect((await cleanWith(source, [block, `${exception}$~third-party`])).edits).toEqual([])
    expect((await cleanWith(source, [`${block}$important`, exception])).edits).toHaveLength(1)
    expect((await cleanWith(source, [block, `${block}$badfilter`])).edits).toEqual([])
  })

  it('reads the page of an HTML document from its own address', async () => {
    const source = `<!doctype html><html><head><title>Ash</title><link rel="canonical" href="https://example.org/ash">
      </head><body><article><h1>Ash</h1><p>${prose(80)}</p><p>${prose(60)}<img alt="x y z" width="300" height="200"
      src="https://ads.example.net/1.png"></p></article></body></html>`
    const {edits, markdown} = await cleanWith(source, ['||ads.example.net^$third-party'], {path: 'a.html'})
    expect(edits.map(({rule}) => rule)).toContain('filter-list')
    expect(markdown).not.toContain('ads.example.net')
  })

  describe('hidden elements', () => {
    const box = (words: number, attributes = 'class="box"') => `<div ${attributes}>${prose(words)}.</div>`
    const article = `${prose(200)}.\n`

    it.each([
      ['##.box', 10, 'certain'],
      ['##.box', 38, 'likely'],
      ['##.box', 200, undefined],
      ['example.org##.box', 80, 'likely'],
      ['example.org##.box', 200, undefined]
    ])('%s with %i words of running text: %s', async (line, words, confidence) => {
      const source = `${article}\n${box(words)}\n\nEnd.\n`
      const {edits} = await cleanWith(source, [line], {url: 'https://example.org/'})
      expect(edits[0]?.confidence).toBe(confidence)
    })

    it('adds up what a filter would take', async () => {
      const source = Array.from({length: 12}, () => box(20)).join('\n\n') + '\n'
      expect((await cleanWith(source, ['##.box'])).edits).toEqual([])
    })

    it.each([
      ['<div class="box"><h1>Title</h1></div>'],
      ['<div class="box"><code>npm i</code></div>'],
      ['<div class="box">\n\n```\ncode\n```\n\n</div>'],
      ['`<div class="box"></div>`']
    ])('keeps %j', async (source) => {
      expect((await cleanWith(`One.\n\n${source}\n\nTwo.\n`, ['##.box'])).edits).toEqual([])
    })

    it.each([
      ['##.Box', 'class="Box"', true],
      ['##.Box', 'class="box"', false],
      ['###a\\:b', 'id="a:b"', true],
      ['##div.box.ad', 'class="ad x box"', true],
      ['##div[data-ad="x y" i]', 'data-ad="X Y"', true],
      ['##[data-ad~="y"]', 'data-ad="x y"', true],
      ['##[data-ad$="y"]', 'data-ad="x y"', true],
      ['##[data-ad|="x"]', 'data-ad="x-y"', true],
      ['##[data-ad*=""]', 'data-ad="x"', false],
      ['##[width="300"]', 'width="300"', true],
      ['##[style*="width: 300px"]', 'style="width: 300px"', true],
      ['##.a, .box', 'class="box"', true],
      ['##section > .box', 'class="box"', true],
      ['##section .box', 'class="box"', true],
      ['##section + .box', 'class="box"', false],
      ['##section > :first-child', 'class="box"', false],
      ['##.box:first-child', 'class="box"', true],
      ['##.box:not(.x)', 'class="box"', true],
      ['##.box:not(.y)', 'class="box y"', false],
      ['##.box:empty', 'class="box"', false],
      ['##.box:hover', 'class="box"', false],
      ['##.box::before', 'class="box"', false],
      ['##.box:style(display:none)', 'class="box"', true],
      ['example.org##.box:remove()', 'class="box"', true],
      ['example.org##.box:upward(1)', 'class="box"', false],
      ['~example.org##.box', 'class="box"', false],
      ['~example.com##.box', 'class="box"', true],
      ['example.*##.box', 'class="box"', true]
    ])('%s on %s: %s', async (line, attributes, isMatch) => {
      const source = `One.\n\n<section>${box(5, attributes)}</section>\n\nTwo.\n`
      const {edits} = await cleanWith(source, [line], {url: 'https://example.org/'})
      expect(edits.some(({rule}) => rule === 'filter-list')).toBe(isMatch)
    })

    it.each([
      ['@@||example.org^$generichide', ['example.org##.local']],
      ['@@||example.org^$elemhide', []],
      ['@@||example.org^$specifichide', ['##.box', '##[data-ad="1"]']],
      ['@@||example.com^$generichide', ['##.box', '##[data-ad="1"]', 'example.org##.local']],
      ['example.org#@#.box', ['##[data-ad="1"]', 'example.org##.local']],
      ['#@#[data-ad="1"]', ['##.box', 'example.org##.local']]
    ])('heeds %s', async (exception, expected) => {
      const source = `One.\n\n${box(1)}\n\nTwo.\n\n${box(1, 'data-ad="1"')}\n\nThree.\n\n${box(1, 'class="local"')}\n`
      const lines = ['##.box', '##[data-ad="1"]', 'example.org##.local', exception]
      const {edits} = await cleanWith(source, lines, {url: 'https://example.org/'})
      const found = edits.filter(({rule}) => rule === 'filter-list')
      expect(found.map(({reason}) => reason)).toEqual(expected.map((line) => `filter "${line}" (list.txt)`))
    })

    it('leaves the words of links', async () => {
      const lines = ['##a[href^="https://go.example.net/"]', '##.sponsored']
      const source =
        'Read [on here](https://go.example.net/1).\n\n[Alone](https://go.example.net/2)\n\n' +
        'So <a class="sponsored" href="https://example.org/">they</a> say.\n\n' +
        '<a class="sponsored" href="https://example.org/">Buy a stove</a>\n\nEnd.\n'
      expect((await cleanWith(source, lines)).markdown).toBe(
        'Read on here.\n\nAlone\n\nSo they say.\n\nEnd.\n'
      )
    })
  })

  it('quotes a long filter in part', async () => {
    const domains = Array.from({length: 100}, (_, index) => `example${index}.com`).join('|')
    const {edits} = await cleanWith(
      '![](https://ads.example.net/1.png)\n',
      [`||ads.example.net^$domain=${domains}`],
      {url: 'https://example7.com/'}
    )
    expect(edits[0]!.reason.length).toBeLessThan(200)
  })

  it('works alone in a pipeline, with positions and without', async () => {
    const html = '<p>Hi</p><img src="https://ads.example.net/1.png"><div class="box">Buy</div>'
    const engine = await compile('||ads.example.net^', '##.box')
    const processor = unified().use(rehypeParse, {fragment: true}).use(filterList, {engine})
    for (const strip of [false, true]) {
      const file = new VFile(html)
      const text = JSON.stringify(processor.parse(file), (key, value) =>
        strip && key === 'position' ? undefined : value
      )
      const tree = await processor.run(JSON.parse(text) as Root, file)
      expect(JSON.stringify(tree)).not.toMatch(/ads\.example|Buy/)
      expect(file.data.editLog?.edits).toHaveLength(strip ? 0 : 2)
    }
  })

  it('takes a time that grows with the document, not with its square', async () => {
    const lines = Array.from({length: 400}, (_, index) => [
      `##.c${index} > .d${index}`,
      `##[style*="s${index}"] ~ div`,
      `##.c${index}`
    ])
    const filterEngine = await compile(...lines.flat())
    const time = async (count: number) => {
      const source = Array.from(
        {length: count},
        (_, index) => `<div class="c${index % 400} d${index % 400}" style="s${index}: 1"><b>x</b></div>`
      ).join('\n\n')
      const start = performance.now()
      await clean(source, {filterEngine, preset: 'authored', disable: ['leftover']})
      return performance.now() - start
    }
    await time(100)
    const [small, large] = [await time(1000), await time(8000)]
    expect(large / small).toBeLessThan(40)
  }, 120_000)
})

describe('guarantees with lists', () => {
  const host = fc.constantFrom('ads.example.net', 'example.org', 'seen.example.com', 'go.example.net')
  const name = fc.constantFrom('box', 'promo', 'ad', 'x')
  const options = fc.constantFrom(
    '',
    '$image',
    '$third-party',
    '$popup',
    '$~image',
    '$script,domain=example.org'
  )
  const selector = fc.oneof(
    name.map((word) => `.${word}`),
    name.map((word) => `#${word}`),
    name.map((word) => `div[class^="${word}"]`),
    host.map((at) => `a[href^="https://${at}/"]`),
    fc.tuple(name, name).map(([a, b]) => `.${a} > .${b}`),
    fc.tuple(name, name).map(([a, b]) => `.${a} ~ .${b}`),
    fc.constantFrom('p', 'img', 'a', 'div:first-child', 'p + p', 'div > a', ':not(p)', '.box:has(img)', '[')
  )
  const filter = fc.oneof(
    {weight: 4, arbitrary: fc.tuple(host, options).map(([at, option]) => `||${at}^${option}`)},
    fc.tuple(host, options).map(([at, option]) => `@@||${at}/fine/${option}`),
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom('##', 'example.org##', '#@#'), selector)
        .map((parts) => parts.join(''))
    },
    fc.string({unit: 'binary', maxLength: 40}),
    fc.string({unit: fc.constantFrom(...'|^*$@#/\\.:,~[](){}"=adhtps! \t'), maxLength: 20})
  )
  const list = fc.array(filter, {minLength: 1, maxLength: 8}).map((lines) => lines.join('\n'))
  const address = fc
    .tuple(host, fc.constantFrom('', '1.png', 'fine/2.png', 'go?to=a&b=c', 'ad/x'))
    .map(([at, path]) => `https://${at}/${path}`)
  const words = fc
    .array(fc.constantFrom('ash', 'grate', 'naïve', '灰', 'x_y', '5'), {minLength: 1, maxLength: 5})
    .map((parts) => parts.join(' '))
  const inline = fc.oneof(
    words,
    fc.tuple(words, address).map(([text, at]) => `[${text}](${at})`),
    fc.tuple(words, address).map(([text, at]) => `![${text}](${at})`),
    fc.tuple(address, address).map(([a, b]) => `[![](${a})](${b})`),
    address.map((at) => `<img src="${at}">`),
    address.map((at) => `<${at}>`),
    address.map((at) => `\`![](${at})\``),
    fc.tuple(name, words).map(([a, text]) => `<span class="${a}">${text}</span>`),
    fc.constant('[ref][one]'),
    fc.constant('![][one]')
  )
  const line = fc.array(inline, {minLength: 1, maxLength: 4}).map((parts) => parts.join(' '))
  const block = fc.oneof(
    {weight: 3, arbitrary: line},
    words.map((text) => `## ${text}`),
    fc.array(line, {minLength: 1, maxLength: 3}).map((items) => items.map((item) => `- ${item}`).join('\n')),
    line.map((text) => `> ${text}`),
    fc.tuple(name, line).map(([a, text]) => `<div class="${a}">\n\n${text}\n\n</div>`),
    fc.tuple(name, name, words).map(([a, b, text]) => `<div class="${a}"><p id="${b}">${text}</p></div>`),
    address.map((at) => `<iframe src="${at}"></iframe>`),
    address.map((at) => `[one]: ${at}`),
    fc.tuple(address, name).map(([at, a]) => `\`\`\`html\n<div class="${a}"><img src="${at}"></div>\n\`\`\``)
  )
  const document = fc
    .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n', '\r\n\r\n')), {minLength: 1, maxLength: 7})
    .map((blocks) => blocks.flat().join(''))
  const setting = fc.record({
    preset: fc.constantFrom('scraped', 'authored', 'strict'),
    url: fc.constantFrom(undefined, 'https://example.org/ash', 'https://example.com/')
  })

  it('edits turn the source into the result, and back; a second run changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(document, list, setting, async (source, text, options) => {
        const filterEngine = await compileFilterLists([{name: 'a', text}])
        const result = await clean(source, {...options, filterEngine, path: 'a.md'})
        const flat = result.edits.map(({after, end, start}) => ({
          start: start.offset,
          end: end.offset,
          after
        }))
        expect(applyEdits(result.source, flat)).toBe(result.markdown)
        expect(restore(result.markdown, result.edits)).toBe(source)
        const again = await clean(result.markdown, {...options, filterEngine, path: 'a.md'})
        expect(again.edits).toEqual([])
      }),
      {numRuns: 300}
    )
  }, 240_000)

  it('no bytes are a list that throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(filter, fc.string({unit: 'binary'}))), async (lines) => {
        const filterEngine = await compileFilterLists([{name: 'a', text: lines.join('\n')}])
        await clean(
          '<p class="box" id="ad">[a](https://example.org/) ![](https://ads.example.net/ad)</p>\n',
          {
            filterEngine,
            url: 'https://example.org/'
          }
        )
      }),
      {numRuns: 300}
    )
  }, 120_000)

  it('pages: the Markdown they become is clean', async () => {
    const part = fc.oneof(
      words.map((text) => `<p>${text}</p>`),
      fc.tuple(words, address).map(([text, at]) => `<p>${text} <a href="${at}">${text}</a></p>`),
      address.map((at) => `<p><img src="${at}" alt="a grate"></p>`),
      fc.tuple(name, words).map(([a, text]) => `<div class="${a}">${text}</div>`)
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, {minLength: 1, maxLength: 6}),
        list,
        setting,
        async (parts, text, options) => {
          const filterEngine = await compileFilterLists([{name: 'a', text}])
          const first = await clean(parts.join('\n'), {...options, filterEngine, format: 'html'})
          const again = await clean(first.markdown, {...options, filterEngine, path: 'a.md'})
          expect(again.edits).toEqual([])
        }
      ),
      {numRuns: 150}
    )
  }, 120_000)
})
