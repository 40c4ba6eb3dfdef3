/** What a document shows as code is no junk beside it; what merely stands behind code is. */
import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'
import {isShownAsCode} from '../../src/rules/evidence/shown-code.js'

describe('code', () => {
  it.each([
    'Use `<AdSlot />`.',
    'Text.\n\n```jsx\nx\n<AdSlot />\n```\n',
    '- ~~~\n  <AdSlot />\n  ~~~\n',
    '> ```\n> <AdSlot />\n> ```\n',
    '````md\n```\nx\n```\n<AdSlot />\n````\n',
    'Write <code>&lt;adslot /&gt;</code> there.'
  ])('holds the name: %j', (source) => {
    expect(isShownAsCode(source, 'AdSlot')).toBe(true)
  })

  it.each([
    '```js\nx\n```\n\n<AdSlot />\n',
    '```js\nx\n```\n\nText.\n\n~~~\ny\n~~~\n\n<AdSlot />\n',
    'Some `code` here.\n\n<AdSlot />\n',
    '<AdSlot />\n\n```js\nx\n```\n'
  ])('does not hold it: %j', (source) => {
    expect(isShownAsCode(source, 'AdSlot')).toBe(false)
  })

  it('above a component does not keep the component', async () => {
    const source = 'Call it:\n\n```js\nwater()\n```\n\nThat is all.\n\n<CallInArticleAdsense />\n\nThe end.\n'
    const {markdown} = await clean(source, {path: 'a.md', preset: 'scraped'})
    expect(markdown).toBe('Call it:\n\n```js\nwater()\n```\n\nThat is all.\n\nThe end.\n')
  })
})
