/** Frames and elements of share buttons, and banners by their size; posts, photos and links in sentences stay. */
import {describe, expect, it, test} from 'vitest'
import {buttonClasses, buttonFrames} from '../../src/facts/networks/share-buttons.js'
import {clean} from '../../src/index.js'

const cleaned = async (source: string, preset: 'scraped' | 'authored' = 'scraped') =>
  (await clean(source, {path: 'a.md', preset})).markdown
const between = (markup: string) => `Cut the pears.\n\n${markup}\n\nHang them.\n`
const without = 'Cut the pears.\n\nHang them.\n'

const frames = [
  'https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fexample.com',
  'https://www.facebook.com/v2.5/plugins/share_button.php?href=x',
  '//platform.twitter.com/widgets/tweet_button.html?url=x',
  'https://plusone.google.com/_/+1/fastbutton?url=x',
  'https://www.linkedin.com/cws/share?url=x',
  'https://www.youtube.com/subscribe_embed?channelid=x',
  'https://b.hatena.ne.jp/entry/button/?url=x',
  'https://vk.com/widget_like.php?app=1',
  'https://connect.ok.ru/dk?st.cmd=WidgetLike',
  'https://ghbtns.com/github-btn.html?user=a&repo=b&type=star',
  'https://www.reddit.com/static/button/button1.html',
  'https://widgets.getpocket.com/v1/button?url=x',
  'https://static.addtoany.com/menu/sm.html',
  'https://s7.addthis.com/static/sh.html'
]

test.each(frames)('the frame goes: %s', async (address) => {
  expect(await cleaned(between(`<iframe src="${address}" width="90" height="20"></iframe>`))).toBe(without)
})

test.each(buttonFrames)('a frame is tested: $pattern', ({pattern}) => {
  expect(frames.some((address) => pattern.test(address.replace(/^(?:https:)?\/\/|\?.*$/g, '')))).toBe(true)
})

test.each(buttonClasses)('the element of class $token goes', async ({token, isChosen}) => {
  const markup = `<div class="${token}" data-href="https://example.com"><a href="https://example.com/x">Share</a></div>`
  const {edits, markdown} = await clean(between(markup), {path: 'a.md', preset: 'scraped'})
  expect(markdown).toBe(without)
  expect(edits[0]).toMatchObject({rule: 'boilerplate', confidence: isChosen ? 'likely' : 'certain'})
})

describe('what stays', () => {
  it.each([
    '<iframe src="https://www.facebook.com/plugins/post.php?href=x" width="500" height="300"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/video.php?href=x" width="500" height="300"></iframe>',
    '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=1" width="500" height="300"></iframe>',
    '<iframe src="https://www.youtube.com/embed/x" width="500" height="300"></iframe>',
    '`<div class="fb-like"></div>`',
    '```html\n<iframe src="https://www.facebook.com/plugins/like.php"></iframe>\n```'
  ])('%s', async (markup) => expect(await cleaned(between(markup))).toBe(between(markup)))

  it('a star button in an authored document', async () => {
    const source = between('<a class="github-button" href="https://github.com/pears/rack">Star</a>')
    expect(await cleaned(source, 'authored')).toBe(source)
  })

  it('a link in a sentence', async () => {
    const source = between(
      'Please <a class="twitter-share-button" href="https://example.com/t">tell your friends</a> that the pears are ripe.'
    )
    expect(await cleaned(source)).toContain('tell your friends')
  })

  it('a text in an element of that class', async () => {
    expect(
      await cleaned(between('<div class="fb-page"><p>Pears ripen from the inside.</p></div>'))
    ).toContain('ripen')
  })
})

describe('banners by size', () => {
  const awin = 'https://www.awin1.com/cread.php?awinmid=1&awinaffid=2'
  it.each([
    `<a href="${awin}"><img src="https://x.example/b.gif" width="728" height="90"></a>`,
    `<a href="${awin}"><img src="https://x.example/b.gif" style="width:300px;height:250px"></a>`,
    '<a href="https://shop.example/" rel="nofollow sponsored"><img src="https://x.example/b.gif" width="468" height="60"></a>',
    `[![Sale](https://x.example/banner-728x90.gif)](${awin})`,
    '[![Fair](https://x.example/fair-728x90.gif)](https://fair.example/?utm_source=b&utm_medium=banner)'
  ])('goes: %s', async (banner) => expect(await cleaned(between(banner))).toBe(without))

  it.each([
    [
      'a photo of a size of its own',
      `<a href="${awin}"><img src="https://x.example/p.jpg" width="640" height="480"></a>`
    ],
    [
      'a photo in the link of a campaign',
      '[![Fair](https://x.example/fair.jpg)](https://fair.example/?utm_medium=banner)'
    ],
    ['a small copy of a photo', `[![Pears](https://x.example/pears-300x250.jpg)](${awin})`],
    [
      'a product at Amazon',
      '<a href="https://amzn.to/2Lv4000"><img src="https://x.example/p.jpg" width="300" height="250"></a>'
    ],
    [
      'a picture in a marked link',
      '<a href="https://shop.example/" rel="sponsored"><img src="https://x.example/p.jpg" width="300" height="250"></a>'
    ],
    [
      'a wide photo in a link of its own',
      '<a href="https://example.com/large.jpg"><img src="https://x.example/p.jpg" width="728" height="90"></a>'
    ]
  ])('%s stays', async (_, markup) => expect(await cleaned(between(markup))).toContain('x.example'))
})
