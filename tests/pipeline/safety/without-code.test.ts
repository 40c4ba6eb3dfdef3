/** What is left when code is taken out: never less than what may be active. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseMarkdown} from '../../../src/parse/markdown/parse-markdown.js'
import {activeParts} from '../../../src/pipeline/safety/active-parts.js'
import {looseTags} from '../../../src/pipeline/safety/loose-tags.js'
import {mayBeActive} from '../../../src/pipeline/safety/may-be-active.js'
import {renderMarkdown} from '../../../src/pipeline/safety/rendered-markdown.js'
import {withoutCode} from '../../../src/pipeline/safety/without-code.js'

const rest = (text: string) => withoutCode(text, parseMarkdown(text))

test.each([
  ['a `<b>` c', 'a   c'],
  ['```\n<b>\n```\n\na', ' \n\na'],
  ['- a\n\n  ~~~\n  <b>\n  ~~~\n', '- a\n\n   \n'],
  ['    <b>\n\na', '    \n\na']
])('without code: %j', (text, wanted) =>
  expect(rest(text).replace(/ +/g, ' ')).toBe(wanted.replace(/ +/g, ' ')))

test.each([
  '| a |\n| - |\n| `<b>` |',
  '[^1]: a\n\n    `<b>`',
  '<code><b></code>',
  '<pre><b></pre>',
  'https://a.example/` <b> `',
  'a <!-- b\n\n`<c>`',
  '?>```<b>\n<?```'
])('stays: %j', (text) => expect(rest(text)).toBe(text))

const parts =
  '`|``|```|~~~|\n|\n\n|\n> |\n- |\n    |  |<script>|</script>|<b onclick=a>|<p>|<pre>|</pre>|<!--|-->|<?|?>|<code>|</code>|[^1]: |[^1]|\\|https://a.example/|[a](|)|javascript:|x|$$|\t|\r'.split(
    '|'
  )
const table = ['|', '\n| - | - |\n', '\n| a | b |\n| - | - |\n| ']

test('no odd text is passed over', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts, ...table), {maxLength: 25}), (chosen) => {
      const text = chosen.join('')
      if (mayBeActive(rest(text))) return true
      return renderMarkdown(text, 0).every(
        ({html, tree}) => activeParts(html).length === 0 && looseTags(tree, text, 0).length === 0
      )
    }),
    {numRuns: 1500}
  )
})
