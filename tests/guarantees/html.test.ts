/** The guarantees over generated HTML, fragments and whole pages: true positions, sane sums, nothing left to find. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'

const word = fc.constantFrom(
  'stove',
  'kettle',
  'ash',
  'Draught',
  'grate',
  '灰',
  'naïve',
  'x_y',
  '5',
  'log &amp; coal'
)
const words = fc.array(word, {minLength: 1, maxLength: 6}).map((list) => list.join(' '))
const sentence = fc.array(word, {minLength: 8, maxLength: 24}).map((list) => `The ${list.join(' ')}.`)
const link = fc.constantFrom(
  '<a href="https://example.com/soot">soot</a>',
  '<a href="https://example.com/soot?utm_source=a&amp;id=2">soot</a>',
  '<a href="https://example.com/kettles-and-cats"><img src="https://example.com/cat.jpg" alt="A cat"></a>',
  '<a href=/ash?fbclid=abc>ash</a>',
  'https://example.com/?utm_source=b'
)
const junk = fc.constantFrom(
  '<img src="https://imp.pxf.io/i/1234567/987654/4321" width="0" height="0">',
  '<script>var a = {b: 1};</script>',
  '<ins class="adsbygoogle" data-ad-client="ca-pub-1" data-ad-slot="2"></ins>',
  '<form action="/x"><input name="q"></form>',
  '<p onclick="go()">A pressed button</p>',
  '<iframe src="https://unknown.example.net/x"></iframe>'
)
const label = fc.constantFrom(
  'Also read:',
  'Related posts',
  'You may also like',
  'Advertisement',
  'Follow us on Twitter',
  'Share this:',
  'Subscribe to our newsletter'
)
const inline = fc.oneof({weight: 3, arbitrary: words}, link, label, junk, fc.constantFrom('<br>', '<br><br>'))
const line = fc.array(inline, {minLength: 1, maxLength: 4}).map((parts) => parts.join(' '))
/** Pieces whose text reads differently as lines of Markdown than as a tree of HTML. */
const block = fc.oneof(
  {weight: 4, arbitrary: sentence.map((text) => `<p>${text}</p>`)},
  line.map((text) => `<p>${text}</p>`),
  line.map((text) => `<div>${text}</div>`),
  fc.tuple(label, link).map(([text, to]) => `<h3>${text}</h3>${to}`),
  fc.tuple(label, link).map(([text, to]) => `<div><em>${text}</em>${to}</div>`),
  fc.tuple(label, link).map(([text, to]) => `<span>${text}</span><div><div>${to}</div></div>`),
  fc.tuple(label, link, sentence).map(([text, to, rest]) => `<div>${text}<br><br>${to}<br><br>${rest}</div>`),
  fc
    .array(line, {minLength: 1, maxLength: 3})
    .map((items) => `<ul>${items.map((item) => `<li>${item}`).join('')}</ul>`),
  fc.tuple(words, line).map(([head, cell]) => `<table><tr><th>${head}<td>${cell}</table>`),
  line.map((text) => `<blockquote>${text}</blockquote>`),
  words.map((text) => `<h2>${text}</h2>`),
  junk,
  fc.constantFrom('<hr>', '<pre>code {\n}</pre>', 'bare text', '</div>', '<p>open', '<b>')
)
const fragment = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '', '\r\n\n')), {minLength: 1, maxLength: 8})
  .map((blocks) => blocks.map((parts) => parts.join('')).join(''))
const page = fc
  .tuple(fragment, fc.array(sentence, {minLength: 2, maxLength: 4}), fragment, words)
  .map(
    ([before, paragraphs, behind, title]) =>
      `<!doctype html>\n<html lang="en"><head><title>${title}</title></head><body>\n<nav><a href="/">Home</a></nav>\n` +
      `<article>${before}${paragraphs.map((text) => `<p>${text}</p>\n`).join('')}${behind}</article>\n` +
      `<div class="comments">${behind}</div></body></html>\n`
  )
const document = fc.oneof(fragment, page)

describe('guarantees for HTML', () => {
  it('edits stand where they say, in order, and the words add up', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.constantFrom('auto', 'article', 'page'), async (source, content) => {
        const result = await clean(source, {path: 'a.html', format: 'html', content})
        let offset = 0
        for (const {before, end, start} of result.edits) {
          expect(source.slice(start.offset, end.offset)).toBe(before)
          expect(start.offset).toBeGreaterThanOrEqual(offset)
          expect(end.offset).toBeGreaterThan(start.offset)
          offset = end.offset
        }
        expect(result.words.after).toBeLessThanOrEqual(result.words.before)
        for (const {line} of result.warnings) expect(line ?? 1).toBeLessThanOrEqual(source.split('\n').length)
        if (result.content) {
          const {end, start} = result.content
          expect(start.offset).toBeLessThanOrEqual(end.offset)
          expect(end.offset).toBeLessThanOrEqual(source.length)
        }
      }),
      {numRuns: 200}
    )
  }, 120_000)

  it.each(['authored', 'scraped', 'strict'] as const)('what a page became is clean (%s)', async (preset) => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        const {markdown} = await clean(source, {path: 'a.html', format: 'html', preset})
        const again = await clean(markdown, {path: 'a.md', preset})
        expect(again.edits).toEqual([])
        expect(again.markdown).toBe(markdown)
      }),
      {numRuns: 200}
    )
  }, 120_000)
})
