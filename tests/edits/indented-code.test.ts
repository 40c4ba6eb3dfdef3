import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'

const slot = '<ins class="adsbygoogle" data-ad-slot="1"></ins>'
const cleaned = async (source: string) => (await clean(source, {path: 'a.md'})).markdown

describe('indented code behind a cut', () => {
  it.each([
    [`1. One\n2. Two\n\n${slot}\n\n    npm i\n`, '1. One\n2. Two\n\n<!-- -->\n\n    npm i\n'],
    [`- One\n\n<!-- affiliate ads begin -->\n    npm i\n`, '- One\n\n<!-- -->\n    npm i\n'],
    [`[^a]: A note.\n\n${slot}\n\n    npm i\n`, '[^a]: A note.\n\n<!-- -->\n\n    npm i\n'],
    [`Words.\n\n${slot}\n\n    npm i\n`, 'Words.\n\n    npm i\n']
  ])('stays code of its own: %j', async (source, expected) => {
    expect(await cleaned(source)).toBe(expected)
    expect(await cleaned(expected)).toBe(expected)
  })

  it.each([
    ['- One\n\n  <div class="a">\n\n  ```js\n  x\n  ```\n\n  </div>\n', '- One\n\n  ```js\n  x\n  ```\n'],
    [`- One\n\n  ${slot}\n\n      npm i\n`, '- One\n\n      npm i\n']
  ])('stays in the item it is in: %j', async (source, expected) =>
    expect(await cleaned(source)).toBe(expected))

  it('is not taken for the next line of a text that HTML ended', async () => {
    expect(await cleaned('Beans.\n\n<!-- affiliate ads begin -->Words\n    npm i\n\nMore.\n')).toBe(
      'Beans.\n\nWords\n\n    npm i\n\nMore.\n'
    )
  })

  it.each([
    ['<div>\n\n    >\n\n</div>\n', '    >\n'],
    ['Words.\n\n    > a\n    >\n<b></b>\n', 'Words.\n\n    > a\n    >\n']
  ])('keeps a line of `>` alone: %j', async (source, expected) =>
    expect(await cleaned(source)).toBe(expected))
})
