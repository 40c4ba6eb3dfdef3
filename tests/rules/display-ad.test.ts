import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'

const cleaned = async (source: string) => (await clean(source, {path: 'a.md'})).markdown

describe('an AdSense tag torn by a blank line', () => {
  it.each([
    'class="adsbygoogle"\n     style="display:block"\n\n     data-ad-client="ca-pub-1"\n     data-ad-slot="2"></ins>',
    "class='adsbygoogle' style='display:inline-block;width:300px'\n\ndata-ad-client='ca-pub-1' data-full-width-responsive\ndata-ad-slot=2>"
  ])('goes: %j', async (tag) =>
    expect(await cleaned(`Beans.\n\n<ins ${tag}\n\nMore.\n`)).toBe('Beans.\n\nMore.\n'))

  it.each([
    'class="adsbygoogle"\nThis is a whole paragraph of the article about beans.\n\nAnd one about peas.\n\ndata-ad-slot="1"></ins>',
    'class="adsbygoogle" data-ad-client="ca-pub-1"\n\nAls nächstes kommen die Erbsen.\n\n></ins>',
    'class="adsbygoogle"\n\n豆子的文章在这里。\n\ndata-ad-slot="1">'
  ])('takes no words with it: %j', async (tag) => {
    const source = `Beans.\n\n<ins ${tag}\n\nMore.\n`
    const words = (text: string) =>
      (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !tag.includes(`="${word}`))
    for (const word of words(source).filter(
      (word) => !/^(?:ins|class|data|ad|slot|client|adsbygoogle)$/.test(word)
    )) {
      expect(await cleaned(source)).toContain(word)
    }
  })
})
