/** Boxes that are named for what they are go, in any language; what only has such a name stays. */
import {describe, expect, it} from 'vitest'
import {type RegionKind, regionWords} from '../../src/facts/markup/region-words.js'
import {clean} from '../../src/index.js'

const first = '<p>Im Frühjahr steigt der Fluss um einen Meter, und die Mühle dreht sich wieder.</p>'
const last = '<p>Wer im Sommer kommt, findet das Dorf laut von Kindern und Kühen.</p>'
const cleaned = async (box: string, path = 'a.html') =>
  (await clean(`<div>\n${first}\n${box}\n${last}\n</div>\n`, {path, preset: 'scraped'})).markdown
const without =
  'Im Frühjahr steigt der Fluss um einen Meter, und die Mühle dreht sich wieder.\n\n' +
  'Wer im Sommer kommt, findet das Dorf laut von Kindern und Kühen.\n'

/** What a box of a kind holds, in a language that no table of phrases knows. */
const contents: Partial<Record<RegionKind, string>> = {
  advertisement: '<span>Xaqa mbo</span> <a href="https://example.org/x">tlo vumi</a>',
  share: '<span>Xaqa mbo</span> <button>tlo</button>',
  related: '<h4>Xaqa mbo</h4><ul><li><a href="/a">Tlo vumi sa</a></li><li><a href="/b">Ke vumi</a></li></ul>',
  navigation: '<a href="/a">Xaqa</a> <a href="/b">mbo</a>',
  newsletter: '<p>Xaqa mbo tlo vumi sa ke.</p><p>Mbo sa xaqa.</p>',
  consent: '<p>Xaqa mbo tlo vumi sa ke.</p>',
  comments: '<span>3 Xaqa</span>',
  form: '<span>Xaqa mbo 4,5</span>',
  promotion: '<p>Xaqa mbo <a href="/a">tlo vumi</a></p>'
}

describe.each(Object.entries(contents) as [RegionKind, string][])('a box of %s', (kind, content) => {
  it.each(regionWords[kind].strong.split(' '))('goes when it is named %s', async (word) => {
    expect(await cleaned(`<div class="${word}">${content}</div>`)).toBe(without)
  })

  it('stays without a name', async () => {
    expect(await cleaned(`<div class="blue">${content}</div>`)).toContain('Xaqa')
  })

  it('is not certain', async () => {
    const source = `Words.\n\n<div class="${regionWords[kind].strong.split(' ')[0]}">${content}</div>\n\nWords.\n`
    expect((await clean(source, {path: 'a.md', preset: 'authored'})).markdown).toContain('Xaqa')
    expect((await clean(source, {path: 'a.md', preset: 'scraped'})).markdown).not.toContain('Xaqa')
  })
})

describe('weak names need a control', () => {
  it.each([
    '<div class="like_btn_area"><p>Xaqa mbo</p><button>Tlo <em>0</em></button></div>',
    '<div class="post-ad"><a href="https://example.org/x">Xaqa</a></div>',
    '<div class="recommended"><a href="/a">Xaqa mbo</a><a href="/b">Tlo vumi</a></div>'
  ])('%s', async (box) => {
    expect(await cleaned(box)).toBe(without)
  })
})

describe('stays:', () => {
  const sentence =
    'Der Müller mahlt seit vierzig Jahren und kennt jedes Rad, jeden Riemen und jeden Stein darin.'
  it.each([
    ['text in a box of ads', `<div class="ads">${`<p>${sentence}</p>`.repeat(3)}</div>`],
    ['a sentence in a share box', `<div class="share"><p>${sentence} ${sentence}</p></div>`],
    ['a picture in a lightbox', '<div class="lightbox"><img src="/mill.jpg" alt="The mill"></div>'],
    [
      'a picture with its caption in a box of ads',
      '<div class="ad-wrapper"><img src="/mill.jpg"> Die alte Mühle</div>'
    ],
    [
      'a card with a link',
      '<div class="card"><a href="https://example.org/mill">Die alte Mühle im Winter</a></div>'
    ],
    ['a slider of links', '<div class="slider"><a href="/eins">Mühle</a> <a href="/zwei">Wehr</a></div>'],
    ['an address', '<div class="email"><a href="mailto:mueller@example.org">Müller fragen</a></div>'],
    ['tools', '<div class="tools"><a href="https://example.org/saw">Säge</a></div>'],
    ['code in a box', '<div class="subscribe"><pre><code>subscribe(mill)</code></pre></div>'],
    ['a table of plans', '<div class="subscription"><table><tr><td>Mehl</td><td>3</td></tr></table></div>'],
    ['a table of contents', '<div class="navigation"><a href="#a">Mehl</a> <a href="#b">Korn</a></div>'],
    ['a word in a sentence', '<p>Sie <span class="share">teilen</span> das Mehl unter sich auf.</p>'],
    ['a heading', '<h3 class="newsletter">Der Rundbrief der Mühle</h3>'],
    ['a name of a person', '<div class="user_twitter">@mueller</div>'],
    ['a sentence named banner', '<p class="banner">Die Mühle hat 37 Räder.</p>'],
    ['a quotation', '<blockquote class="twitter-tweet"><p>Mehl!</p></blockquote>'],
    ['the article', `<div class="share article-body"><p>Kurz und gut.</p></div>`],
    [
      'a cell',
      '<table><tr><td><div class="promo">Mehl <a href="/a">hier</a></div></td><td>3</td></tr></table>'
    ]
  ])('%s', async (_what, box) => {
    const words = box
      .replace(/<[^>]*>/g, ' ')
      .split(' ')
      .filter((word) => /^\p{L}{4,}/u.test(word))
    const markdown = await cleaned(box)
    for (const word of words) expect(markdown).toContain(word)
    if (box.includes('<img')) expect(markdown).toContain('mill.jpg')
  })
})
