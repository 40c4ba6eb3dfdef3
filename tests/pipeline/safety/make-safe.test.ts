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
  const page =
    '<p>a <math><annotation encoding="application/x-tex">&lt;script>b&lt;/script></annotation></math></p>'
  expect(await cleaned(page, {path: 'a.html'})).not.toContain('<script')
})

test('an element that becomes text does so with its end', async () => {
  const page =
    '<p>a <math><semantics><mi>x</mi><annotation encoding="application/x-tex">&lt;script>b&lt;/script></annotation></semantics></math></p>'
  const markdown = await cleaned(page, {path: 'a.html'})
  expect(markdown).toBe('a $&lt;script>b&lt;/script>$\n')
  expect(await cleaned(markdown)).toBe(markdown)
})
