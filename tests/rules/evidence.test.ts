/** The shortcuts of the rules say what the long way says. */
import fc from 'fast-check'
import type {Element} from 'hast'
import {describe, expect, it} from 'vitest'
import {findAll, isMedia, textOf} from '../../src/hast/elements.js'
import {linksOf} from '../../src/hast/links.js'
import {parseHtml} from '../../src/parse/html/parse-html.js'
import {Outlines} from '../../src/rules/evidence/outline.js'
import {countWords} from '../../src/text/count-words.js'
import {matchRelatedPhrase} from '../../src/text/related-lead-in.js'

const own =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const wordPattern = new RegExp(`[${own}]|(?:(?![${own}])[\\p{L}\\p{N}\\p{M}'’])+`, 'gu')

describe('evidence', () => {
  it('counts words as their pattern does', () => {
    const unit = fc.oneof(
      fc.string({unit: 'binary', minLength: 1, maxLength: 3}),
      fc.constantFrom(
        'a',
        'é',
        "'",
        '’',
        ' ',
        '灰',
        'かな',
        'ก',
        'ក',
        '\u0301',
        '𝒳',
        '𠮷',
        '\ud800',
        '\udc00',
        '5',
        '-'
      )
    )
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 30}), (parts) => {
        const text = parts.join('')
        expect(countWords(text)).toBe(text.match(wordPattern)?.length ?? 0)
      }),
      {numRuns: 500}
    )
  })

  it('outlines what an element holds', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<ul><li>',
      '</ul>',
      '<span>',
      '</span>',
      '<a href="/x">soot</a>',
      '<a>no</a>',
      '<img src="/x.jpg">',
      '<code>x</code>',
      '<table><tr><td>',
      '</table>',
      '<script>x</script>',
      '<br>',
      '<noscript>off <a href="/y">y</a></noscript>',
      'ash ',
      '&nbsp;',
      '\n',
      '灰',
      '\u3000'
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (parts) => {
        const outlines = new Outlines()
        const tree = parseHtml(`<body>${parts.join('')}`, {page: true})
        for (const node of findAll(tree, () => true)) {
          const below = (test: (element: Element) => boolean) =>
            findAll(node, (child) => child !== node && test(child))
          const {elements, links, blocks, hasContent, text} = outlines.of(node)
          expect({elements, links, blocks, hasContent, isBlank: text === 0}).toEqual({
            elements: below(() => true).length,
            links: linksOf(node).length,
            blocks: below(({tagName}) => ['p', 'ul', 'ol', 'div', 'section'].includes(tagName)).length,
            hasContent:
              below(
                (child) => isMedia(child) || ['pre', 'code', 'table', 'blockquote'].includes(child.tagName)
              ).length > 0,
            isBlank: textOf(node) === ''
          })
          expect(text).toBeLessThanOrEqual(textOf(node).length)
        }
      })
    )
  })

  it('reads a lead-in at the start of a text of any length', () => {
    expect(matchRelatedPhrase(`Also read: ${'a stove of tiles '.repeat(100_000)}`)?.phrase).toBe('also read')
    expect(matchRelatedPhrase(`${'a stove of tiles '.repeat(100_000)} also read:`)).toBeUndefined()
  })

  it('reads as much of a text as is asked for', () => {
    const tree = parseHtml(`<body><div>${' <p> ash </p>'.repeat(1000)}</div>`, {page: true})
    const start = textOf(tree, 100)
    expect(start.length).toBeGreaterThan(100)
    expect(start.length).toBeLessThan(200)
    expect(textOf(tree).startsWith(start)).toBe(true)
  })
})
