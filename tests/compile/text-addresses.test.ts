import {expect, it} from 'vitest'
import {clean} from '../../src/index.js'

it.each([
  [
    'See http://example.com/<img src=x onerror=a()> here.\n',
    'See <http://example.com/>\\<img src=x onerror=a()> here.\n'
  ],
  ['See *https://example.com/a<b>*, here.\n', 'See \\*<https://example.com/a>\\<b>\\*, here.\n'],
  ['See www.example.com/<b>x here.\n', 'See www\\.example.com/\\<b>x here.\n'],
  ['Ask me@example.com<i>now here.\n', 'Ask me@example.com\\<i>now here.\n']
])('escapes a tag behind a bare address: %j', async (source, expected) => {
  expect((await clean(`A text.\n\n${source}`, {path: 'a.txt'})).markdown).toBe(`A text.\n\n${expected}`)
})
