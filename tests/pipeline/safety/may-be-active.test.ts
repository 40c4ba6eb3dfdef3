/** The cheap test is never wrong where it says no. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {codeContexts, htmlContexts, markdownContexts} from '../../../bench/battery/contexts.mjs'
import {payloads} from '../../../bench/battery/payloads.mjs'
import {activeParts} from '../../../src/pipeline/safety/active-parts.js'
import {looseTags} from '../../../src/pipeline/safety/loose-tags.js'
import {mayBeActive} from '../../../src/pipeline/safety/may-be-active.js'
import {renderMarkdown} from '../../../src/pipeline/safety/rendered-markdown.js'

const isActive = (text: string) =>
  renderMarkdown(text, 0).some(
    ({html, tree}) => activeParts(html).length > 0 || looseTags(tree, text, 0).length > 0
  )

describe('may be active', () => {
  test.each([
    'a <ScRiPt>b',
    '<iframe src="https://frames.example/"></iframe>',
    '<iframe src="https://frames.example/" src="https://www.youtube.com/embed/a"></iframe>',
    '<iframe src="https://www.youtube.com/embed/a" srcdoc="b"></iframe>',
    '<iframe\n\nsrc="https://www.youtube.com/embed/a"></iframe>',
    '<b onclick=c>',
    '> <div onclick\n> =c>',
    '<p style="background:url(a)">',
    '> <p style\n> =background:url(a)>',
    '<p style="background:&#117;rl(a)">',
    '<p style="background:\n\nb\n\n<i title=\'url(a)\' id="">',
    '[a](d&#97;ta:text/html,b)',
    '[a](javascript\\:b)',
    '[a](\njavascript&#x3A;b)',
    '> [a](\n> java&#115;cript&colon;b)',
    '[a]: &#106;avascript&colon;b\n\n[a]',
    '<a href="&#1;&#1;&#106avascript&#58alert(1)">b</a>',
    '<a href\n=\n"\tj\na\nvascript\n:b">c</a>'
  ])('%j', (text) => {
    expect(isActive(text)).toBe(true)
    expect(mayBeActive(text)).toBe(true)
  })

  test.each([
    'Words, *words*, [a link](https://example.com/?a=1&b=2 "title").',
    '<p style="text-align: center">a</p>',
    'Data: a < b, on = 1, style = url(a), JavaScript: the good parts…',
    '![a](data:image/png;base64,AAAA)',
    '<LinkCard title="a" />, <settings>',
    '<iframe width="9" src="https://www.youtube.com/embed/a" allowfullscreen></iframe>',
    'What follows is JavaScript: a language',
    '[a](docs/a&amp;b.md)'
  ])('not %j', (text) => {
    expect(mayBeActive(text)).toBe(false)
    expect(isActive(text)).toBe(false)
  })
})

test('no payload in any context is passed over', () => {
  const contexts = Object.values({...markdownContexts, ...htmlContexts, ...codeContexts})
  const wrong: string[] = []
  for (const [index, {text}] of payloads.entries()) {
    for (const [at, make] of contexts.entries()) {
      const made = make(text)
      const document = typeof made === 'string' ? made : made.document
      if ((index * 7 + at) % 41 === 0 && !mayBeActive(document) && isActive(document)) wrong.push(document)
    }
  }
  expect(wrong).toEqual([])
})

test('no text of odd parts is passed over', () => {
  const parts =
    '<a|<b|<p|<svg|<img|<!--|-->|<?|<![CDATA[|>|/>|</a>|"|\'|`|=| |\n|\n\n|\n> |\n- |\t|\r|\0|\\|&#106;|&Tab;|&colon;|&#58|&#x6a|href|src|style|on|onclick|title|java|script|vb|j|avascript|data|text/html|url(|:|&#117;|rl(|](|[r]: |[a]|(|)|x|$|| '.split(
      '|'
    )
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), {maxLength: 30}), (chosen) => {
      const text = chosen.join('')
      return mayBeActive(text) || !isActive(text)
    }),
    {numRuns: 800}
  )
})
