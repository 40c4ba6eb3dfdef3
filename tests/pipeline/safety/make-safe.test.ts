/** The last look with settings: when it is taken, and what it tells. */
import {expect, test} from 'vitest'
import {type CleanOptions, clean} from '../../../src/index.js'

const torn = 'a\n\n<pre><script>b</script></pre>\n'
const cleaned = async (source: string, options: CleanOptions = {}) =>
  (await clean(source, {path: 'a.md', preset: 'scraped', ...options})).markdown

test('tells what it made text, and in which line', async () => {
  const {warnings} = await clean(torn, {path: 'a.md', preset: 'scraped'})
  expect(warnings).toContainEqual({
    code: 'made-text',
    message: expect.stringContaining('script element') as string,
    line: 3
  })
})

test('is not taken where active content is kept', async () => {
  expect(await cleaned(torn, {rules: {'active-content': 'off'}})).toBe(torn)
})

test('looks at the Markdown that a page becomes', async () => {
  const page = '<p>a <code>b</code></p><svg><title>c</title></svg><pre>d</pre><p>e &lt;script\f>f</p>'
  expect(await cleaned(page, {path: 'a.html'})).not.toMatch(/(?<!\\)<script/)
})

test('a formula of a page holds no tags, and stays as it is', async () => {
  const page =
    '<p>a <math><semantics><mi>x</mi><annotation encoding="application/x-tex">c&lt;img src=x onerror=d>e</annotation></semantics></math></p>'
  const markdown = await cleaned(page, {path: 'a.html'})
  expect(markdown).toBe('a $c< img src=x onerror=d>e$\n')
  expect(await cleaned(markdown)).toBe(markdown)
  expect(await cleaned('<p>a <script type="math/tex">b<c</script></p>', {path: 'a.html'})).toBe('a $b<c$\n')
})

test('code does not cost a look, and stays', async () => {
  const source = 'a `<script>` b\n\n- c\n\n  ```html\n  <script>d</script>\n  ```\n'
  expect(await cleaned(source)).toBe(source)
})
