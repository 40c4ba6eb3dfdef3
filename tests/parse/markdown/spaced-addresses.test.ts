/** Addresses with spaces, behind labels that GFM cut at an address: texts without a place in the source. */
import {expect, it} from 'vitest'
import {clean} from '../../../src/index.js'

it.each([
  '[http://a. ](http://a/ =)\n',
  'see [www.a.b ](https://a.example/x y=z) and\n',
  '[http://a. b](http://a/b c.png "t")\n'
])('stay as they are: %j', async (source) => {
  expect((await clean(source, {path: 'a.md'})).markdown).toBe(source)
})
