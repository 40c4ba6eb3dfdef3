import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'

const text =
  'The Oven\nA stone oven holds its heat for a whole day, and the baker lives by it.\nThe last loaf goes in at dusk, when the floor is only warm.\n'

describe('clean', () => {
  it('leaves plain text alone where conversion is off', async () => {
    for (const options of [{preset: 'authored'}, {disable: ['html-to-markdown']}] as const) {
      const result = await clean(text, {path: 'oven.txt', format: 'text', ...options})
      expect(result).toMatchObject({status: 'unchanged', markdown: text, edits: []})
    }
  })

  it('refuses an unknown preset, rule and content', async () => {
    await expect(clean(text, {preset: 'loose' as never})).rejects.toMatchObject({code: 'bad-option'})
    await expect(clean(text, {disable: ['ads' as never]})).rejects.toMatchObject({code: 'bad-option'})
    await expect(clean(text, {content: 'all' as never})).rejects.toMatchObject({
      code: 'bad-option',
      hint: 'Accepted: auto, article, page.'
    })
  })
})
