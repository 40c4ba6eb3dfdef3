/** Main content over generated pages: what holds whatever the boxes are called and whatever stands in them. */
import fc from 'fast-check'
import type {Element, Nodes, Root} from 'hast'
import {describe, expect, it} from 'vitest'
import {mainContent} from '../../src/content/main-content.js'
import {Measures} from '../../src/content/page/measure.js'
import {ContentPage} from '../../src/content/page/page.js'
import {isUnshown} from '../../src/content/page/visibility.js'
import {dropFurniture} from '../../src/content/steps/furniture.js'
import {summarizeContent} from '../../src/content/summarize-content.js'
import {articlePartWords, articleWords, regionWords} from '../../src/facts/markup/region-words.js'
import {findAll, isUnseen, textOf} from '../../src/hast/elements.js'
import {parseHtml} from '../../src/parse/html/parse-html.js'
import {countWords} from '../../src/text/count-words.js'
import {bodyOf, contentText, find, prose} from './pages.js'

const names = [
  ...Object.values(regionWords).flatMap(({strong, weak}) => `${strong} ${weak}`.split(' ')),
  ...articleWords,
  ...articlePartWords,
  ...'has-sidebar single-post js-share content--sidebar notcomments inner wrap row col-8 text box p1'.split(
    ' '
  )
]
const name = fc.constantFrom(...names)
const attributes = fc
  .tuple(
    fc.array(name, {maxLength: 2}),
    fc.option(name, {freq: 5}),
    fc.option(
      fc.constantFrom(
        'main',
        'complementary',
        'navigation',
        'banner',
        'contentinfo',
        'dialog',
        'search',
        'article'
      ),
      {freq: 9}
    )
  )
  .map(
    ([classes, id, role]) =>
      (classes.length > 0 ? ` class="${classes.join(' ')}"` : '') +
      (id ? ` id="${id}"` : '') +
      (role ? ` role="${role}"` : '')
  )

const sentence = fc.constantFrom(
  'The ferry leaves at ten past four, whether anybody is on board or not.',
  'He has done so for thirty years, and never once been asked for what.',
  'Share',
  'Read also:',
  'Comments',
  'Posted on Monday by Ann',
  'Subscribe to our newsletter!',
  '老街尽头有一家修表铺，门面只有两米宽。',
  'هل يضايقك ذلك؟ يضحك ولا يجيب.',
  'ร้านนี้เปิดมาตั้งแต่สมัยคุณยายยังสาว',
  '12',
  '· | ·'
)
/** A space at both ends: words of neighbours do not grow together. */
const text = fc.array(sentence, {minLength: 1, maxLength: 5}).map((list) => ` ${list.join(' ')} `)
const link = fc
  .tuple(
    fc.constantFrom(
      '/a',
      '#b',
      'https://example.com/c',
      'https://example.org/d',
      '#',
      'mailto:a@example.com'
    ),
    text
  )
  .map(([href, label]) => `<a href="${href}">${label}</a>`)
const inline = fc.oneof(
  {weight: 3, arbitrary: text},
  link,
  fc.tuple(attributes, text).map(([given, inner]) => `<span${given}>${inner}</span>`),
  fc.constantFrom('<br>', '<img src="/i.png" alt="">', '<button> Go </button>', '<input>')
)
const line = fc.array(inline, {minLength: 1, maxLength: 4}).map((parts) => parts.join(''))
const leaf = fc.oneof(
  {weight: 3, arbitrary: fc.tuple(attributes, line).map(([given, inner]) => `<p${given}>${inner}</p>`)},
  line,
  fc
    .tuple(fc.integer({min: 1, max: 4}), attributes, line)
    .map(([rank, given, inner]) => `<h${rank}${given}>${inner}</h${rank}>`),
  fc
    .tuple(fc.constantFrom('ul', 'ol'), attributes, fc.array(line, {minLength: 1, maxLength: 4}))
    .map(
      ([list, given, items]) =>
        `<${list}${given}>${items.map((item) => `<li>${item}</li>`).join('')}</${list}>`
    ),
  line.map((inner) => `<blockquote><p>${inner}</p></blockquote>`),
  line.map((inner) => `<table><tr><td>${inner}</td><td> 1 </td></tr></table>`),
  text.map((inner) => `<figure><img src="/f.png" alt=""><figcaption>${inner}</figcaption></figure>`),
  fc.constantFrom(
    '<hr>',
    '<pre> a = 1 </pre>',
    '<dl><dt> a </dt><dd> b </dd></dl>',
    '<script>var x</script>',
    ''
  )
)
const boxName = fc.constantFrom(
  'div',
  'div',
  'section',
  'article',
  'aside',
  'header',
  'footer',
  'nav',
  'main',
  'form'
)

/** Blocks, and boxes with blocks in them, to a depth of four. */
function blocks(depth: number): fc.Arbitrary<string> {
  const one: fc.Arbitrary<string> =
    depth === 0
      ? leaf
      : fc.oneof(
          {weight: 2, arbitrary: leaf},
          {
            weight: 3,
            arbitrary: fc
              .tuple(boxName, attributes, blocks(depth - 1))
              .map(([box, given, inner]) => `<${box}${given}>${inner}</${box}>`)
          }
        )
  return fc.array(one, {minLength: 1, maxLength: 4}).map((parts) => parts.join('\n'))
}
const hiddenBlock = text.map(
  (inner) => `<div hidden>${inner}</div><p style="display: none">${inner}</p><noscript>${inner}</noscript>`
)
const body = blocks(4)
const bodyWithHidden = fc
  .tuple(body, hiddenBlock, boxName, attributes, blocks(1), body)
  .map(
    ([before, hidden, box, given, inner, after]) =>
      `${before}${hidden}<${box}${given}>${inner}${hidden}</${box}>${after}`
  )
const hints = fc.record(
  {
    title: fc.constantFrom('Comments', 'Share', 'The ferry'),
    base: fc.constant(new URL('https://example.com/x')),
    articleBody: fc.constantFrom(prose.repeat(3), 'He has done so for thirty years.')
  },
  {requiredKeys: []}
)

const parse = (html: string): Root =>
  parseHtml(`<!doctype html><html><head></head><body>${html}</body></html>`, {page: true})

/** The texts a reader sees, in order, with the places in the source where they begin. */
function texts(node: Nodes): {value: string; offset: number}[] {
  if (node.type === 'text') return [{value: node.value, offset: node.position?.start.offset ?? -1}]
  if (!('children' in node) || (node.type === 'element' && isUnseen(node))) return []
  return node.children.flatMap(texts)
}

const hasWords = (node: Nodes) => countWords(textOf(node)) > 0

describe('a note about the author', () => {
  const text = `<p>${prose}</p><p>${prose}</p><p>${prose}</p>`
  const left = (last: string, author: string, site = 'The Weir') =>
    contentText(`${text}<p>${last}</p>`, {metadata: {author, site}}).endsWith(last)

  it('says what he is or does', () => {
    expect(left('Ada Pell is a keeper of eels.', 'Ada Pell')).toBe(false)
    expect(left('Ada Pell lebt am Wehr und schreibt.', 'Ada Pell')).toBe(false)
  })

  it('is none where he is quoted, nor where the author is a paper that speaks of itself', () => {
    expect(left('Ada Pell said that the eels would come back in May.', 'Ada Pell')).toBe(true)
    expect(left('Parish Post has learned that the gate is open.', 'Parish Post', 'Parish Post')).toBe(true)
  })
})

describe('on any page', () => {
  it('is never empty where the page shows text', () => {
    fc.assert(
      fc.property(bodyWithHidden, hints, (html, known) => {
        const body = bodyOf(html)
        const {text: length} = new Measures(body, isUnshown).of(body)
        const {root} = mainContent(parse(html), known)
        const left = find(root, 'body')
        expect(new Measures(left, isUnshown).of(left).text > 0).toBe(length > 0)
      })
    )
  })

  it('is not empty where all parts of a line go, one by one', () => {
    const part =
      '<span class="respond">Whether anybody is on board or not, he leaves at ten past four.</span>'
    expect(
      contentText(`<div>${part}<br><span>Read also:</span><div><a href="/a">No</a></div></div>`)
    ).toContain('ten past four')
  })

  it('leaves the tree as it was, and gives the same twice', () => {
    fc.assert(
      fc.property(bodyWithHidden, hints, (html, known) => {
        const tree = parse(html)
        const before = structuredClone(tree)
        const first = mainContent(tree, known)
        expect(tree).toEqual(before)
        const second = mainContent(tree, known)
        expect(second.root).toEqual(first.root)
        expect(second.removed).toEqual(first.removed)
      })
    )
  })

  it('keeps or counts as removed every word that is shown, and none that is not', () => {
    fc.assert(
      fc.property(bodyWithHidden, hints, (html, known) => {
        const content = mainContent(parse(html), known)
        const {removed} = summarizeContent(content, html)
        const outside = Object.values(removed).reduce((sum, {words}) => sum + words, 0)
        const shown = textOf(parse(html), Number.POSITIVE_INFINITY, isUnshown)
        expect(countWords(textOf(content.root)) + outside).toBe(countWords(shown))
      })
    )
  })

  it('keeps texts as they are and in the order of the source', () => {
    fc.assert(
      fc.property(bodyWithHidden, hints, (html, known) => {
        const tree = parse(html)
        const all = new Map(texts(tree).map(({value, offset}) => [offset, value]))
        const kept = texts(mainContent(tree, known).root)
        for (const {value, offset} of kept) expect(all.get(offset)).toBe(value)
        const offsets = kept.map(({offset}) => offset)
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
      })
    )
  })

  it('keeps nothing that is hidden', () => {
    fc.assert(
      fc.property(body, body, (before, after) => {
        const {root} = mainContent(
          parse(`${before}<div hidden>Zebra</div><p style="display: none">Zebra</p>${after}`)
        )
        expect(textOf(root)).not.toContain('Zebra')
      })
    )
  })

  it('shows what stands there for browsers without scripts where nothing else does', () => {
    const notice = `<noscript><img src="/p.png" alt=""><p>${prose}</p></noscript>`
    expect(contentText(`<div id="app"></div>${notice}`)).toBe(prose)
    expect(contentText(`<p>${prose} Then he goes.</p>${notice}`)).toBe(`${prose} Then he goes.`)
  })

  it('gives the range of what stands in a form that is closed inside of it', () => {
    const html = `<form>${prose}<div><form><br></form><p>${prose}</p></div></form><div><figure><img src="/f.png" alt=""><figcaption>${prose}</figcaption></figure></div>`
    const {end} = mainContent(parse(html))
    expect(end).toBeGreaterThan(html.lastIndexOf(prose))
  })

  it('gives the range of what it kept', () => {
    fc.assert(
      fc.property(body, (html) => {
        const tree = parse(html)
        const {root, start, end} = mainContent(tree)
        const kept = texts(root).filter(({value}) => countWords(value) > 0)
        for (const {offset} of kept) {
          expect(offset).toBeGreaterThanOrEqual(start)
          expect(offset).toBeLessThan(end)
        }
      })
    )
  })
})

/**
 * A paragraph of an article has at least 200 characters of running text, stands in the `article` element itself, and
 * has no name. The article holds more than 60% of the weight of the page's text, with and without what is furniture by its
 * name, and the page's only `h1`, or the page has none. Boxes around the article may be of any kind and name.
 */
describe('the first paragraph of an article', () => {
  const paragraph = `<p id="first">${prose} He likes it.</p>`
  const box = fc.tuple(boxName, attributes)
  const withoutHeading = blocks(2).map((html) =>
    html.replace(/<(\/?)h[1-4]/g, '<$1h5').replaceAll(' role="article"', '')
  )
  /** A box beside it that holds many times its text. */
  const heavy = attributes.map((given) => `<div${given}>${`<p>${prose}</p>`.repeat(12)}</div>`)
  const article = fc
    .tuple(
      attributes,
      fc.boolean(),
      fc.array(fc.oneof(withoutHeading, fc.constant(`<p>${prose}</p>`), heavy), {maxLength: 4})
    )
    .map(
      ([given, hasHeadline, rest]) =>
        `<article${given} data-it="it">${hasHeadline ? '<h1>The ferry of the year</h1>' : ''}${paragraph}${rest.join('')}</article>`
    )

  it('is kept, whatever the boxes around are called', () => {
    fc.assert(
      fc.property(
        article,
        fc.array(box, {maxLength: 4}),
        withoutHeading,
        withoutHeading,
        (inner, boxes, before, after) => {
          const opened = boxes.map(([tag, given]) => `<${tag}${given}>`).join('')
          const closed = boxes
            .toReversed()
            .map(([tag]) => `</${tag}>`)
            .join('')
          const html = `${before}${opened}${inner}${closed}${after}`
          const page = new ContentPage(bodyOf(html), {})
          const it = findAll(page.body, ({properties}) => properties.dataIt === 'it')[0]
          // Some boxes close others that they may not stand in.
          fc.pre(it !== undefined && findAll(it, ({properties}) => properties.id === 'first').length === 1)
          const isDominant = () => page.of(it!).mass > 0.6 * page.of(page.body).mass
          fc.pre(isDominant())
          dropFurniture(page, 'weak')
          fc.pre(page.dropped.has(it!) || isDominant())
          const {root} = mainContent(parse(html))
          expect(
            findAll(root, (node: Element) => node.properties.id === 'first' && hasWords(node))
          ).toHaveLength(1)
        }
      ),
      {numRuns: 200}
    )
  })
})

it('bears any number of fields to write a comment', () => {
  const fields = '<textarea></textarea>'.repeat(200_000)
  const text = contentText(
    `<h1>The ferry</h1><p>${prose}</p><p>${prose}</p><h2>Comments</h2><p>#1</p>${fields}`
  )
  expect(text).toContain(prose)
})
