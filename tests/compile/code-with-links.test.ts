import {expect, it} from 'vitest'
import {clean} from '../../src/index.js'

it.each([
  ['<code><a href="t">Type</a> | string</code> here', '[`Type`](t) `| string` here\n'],
  [
    'A <code>Map&lt;<span><a href="k">K</a></span>, <a href="v">V</a>&gt;</code>',
    'A `Map<`[`K`](k)`,` [`V`](v)`>`\n'
  ],
  ['<samp><a href="k">K</a></samp>', '[`K`](k)\n'],
  ['<code>a <a name="x">b</a></code>', '`a b`\n']
])('keeps the links in code of a page: %j', async (html, expected) => {
  expect((await clean(`<p>${html}</p>`, {path: 'a.html'})).markdown).toBe(expected)
})
