/** Forms, bars and notices as text go whole, with their titles and counts; steps, poems and quotations stay. */
import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'

const first = 'The ferry left at seven, and the harbour was still dark when the first people came to it.'
const last = 'It came back at nine with the post and two goats, and nobody asked whose goats they were.'
const cleaned = async (block: string, path = 'a.md') =>
  (await clean(`${first}\n\n${block}\n\n${last}\n`, {path, preset: 'scraped'})).markdown
const without = `${first}\n\n${last}\n`
const shareBar = '[a](https://www.facebook.com/sharer.php?u=a) [b](https://twitter.com/intent/tweet?url=a)'

describe('goes:', () => {
  it.each([
    ['a form, line by line', 'First name\n\nEmail address\n\nSubscribe'],
    ['a field and its button', 'Email address\n\nSubscribe'],
    ['a form in one block', 'First name\nEmail address\nSubscribe'],
    [
      'a box with its bold title',
      '**Letters from the harbour in your inbox**\n\nSubscribe to our newsletter\n\nYour email\n\nSubscribe'
    ],
    ['names of networks', 'Pass it on\nFacebook\nReddit\nWhatsApp'],
    ['counts beside a share bar', `${shareBar}\n\n18\n\nShares\n\n301\n\nViews`],
    ['counters in one line', 'Total Visitors: | Total Views: | Post views:'],
    ['a comment widget', '14 Comments\nSort by Best\nLog in\nSign up\nPowered by OpenWeb'],
    ['controls whose script is gone', '[Share](#) [Tweet](#) [Print](javascript:void)'],
    [
      'a cookie notice',
      'This website uses cookies\nWe use cookies to personalise content and ads and to analyse our traffic.\nDeny\nAllow all'
    ],
    [
      'a call and its link',
      'Follow us for more of this 👇\n\n[here](https://news.google.com/publications/CAAq)'
    ],
    [
      'a picture of a button that is a link',
      '[![](/images/youtube-subscribe.png)](https://films.example.com)'
    ],
    [
      'the same as a shortcode',
      '<a href="https://films.example.com">\n{{< img src="/images/youtube-subscribe.png" >}}\n</a>'
    ],
    ['a short line between two bars', `${shareBar}\n\nDock seven\n\n${shareBar}`]
  ])('%s', async (_what, block) => {
    expect(await cleaned(block)).toBe(without)
  })

  it('at the end: a footer with merge tags, and what stands around them', async () => {
    const footer = 'The Harbour Letter, Quay 3\nThis mail was sent to {{ contact.EMAIL }}\nUnsubscribe'
    const {markdown} = await clean(`${first}\n\n${last}\n\n${footer}\n`, {path: 'a.txt', preset: 'scraped'})
    expect(markdown).toBe(without)
  })

  it('at the end: a quote with the profiles of one site that asks to follow them', async () => {
    const quote =
      '> [The Harbour](https://harbour.example.com) is a place for people of the sea. Its texts are translated by forty readers. ' +
      'For more of them follow us at [X](https://x.com/theharbour) and on [Facebook](https://www.facebook.com/theharbour).'
    const {markdown} = await clean(`${first}\n\n${last}\n\n---\n\n${quote}\n`, {
      path: 'a.md',
      preset: 'scraped'
    })
    expect(markdown).toBe(without)
  })

  it('at the end: the picture of the code below a line that asks to scan it', async () => {
    const {markdown} = await clean(
      `河水上涨一米多，水磨又自己转动起来。\n\n关注**河边公众号**\n\n![](/a1.jpg)\n`,
      {
        path: 'a.md',
        preset: 'scraped'
      }
    )
    expect(markdown).toBe('河水上涨一米多，水磨又自己转动起来。\n')
  })

  it('some lines of a block of short lines', async () => {
    const block =
      'Dock seven to Dock nine\nOld pier\nShare on Facebook\nPrint this page\nSubscribe\nAll boats of the week'
    expect(await cleaned(block, 'a.txt')).toBe(
      `${first}\n\nDock seven to Dock nine\nOld pier\nAll boats of the week\n\n${last}\n`
    )
  })
})

describe('stays:', () => {
  it.each([
    ['a word alone', 'Log in'],
    ['a word as a step', '1. Log in\n2. Download\n3. Close'],
    ['a list of fields', '- First name\n- Email address\n- Subscribe'],
    ['a heading', '## Reply\n\nThe form asks for a name, and keeps it in the browser for a year.'],
    ['what is announced', 'The button says:\n\nSubscribe to our newsletter'],
    ['code', '```\nSubscribe to our newsletter\n```'],
    ['a quotation in the text', `> Subscribe to our newsletter\n\n${last}`],
    ['a table', '| Field | Text |\n| --- | --- |\n| Button | Subscribe to our newsletter |'],
    ['lines of a poem', 'Follow the river\nand share the bread\nleave a light on\nfor the ferry'],
    [
      'a badge of a store',
      '[Get it on Google Play](https://play.google.com/store/apps/details?id=org.example.ferry)'
    ],
    ['one link that leads nowhere', '[The goats](#)'],
    [
      'a sentence about cookies',
      'The cookies cool on a rack while the ferry waits for the people of the island.'
    ],
    ['a picture of the article', '![](/images/harbour.jpg)'],
    ['a logo that links to its maker', '[![](/images/paypal.png)](https://www.paypal.com) '],
    ['a picture of a button that opens large', '[![](/images/subscribe.png)](/images/subscribe.png)'],
    ['a number', '18']
  ])('%s', async (_what, block) => {
    const markdown = await cleaned(block)
    const words = block.match(/\p{L}{3,}|\d+/gu) ?? []
    for (const word of words) expect(markdown).toContain(word)
  })

  const ad =
    '<!-- affiliate ads begin -->\n<a href="https://brand.pxf.io/c/1/2/3">x</a>\n<!-- affiliate ads end -->'
  it.each([
    ['a sentence that speaks of comments', `The bank declined to comment.\n\n${shareBar}`],
    ['the same as a quotation', `“We will not comment.”\n\n${shareBar}`],
    ['a question', `What will the readers comment?\n\n${shareBar}`],
    ['a sentence that speaks of gifts', `${shareBar}\n\nHe donated the bread to the church.`],
    ['a sentence of a script without full stops', `ทางธนาคารไม่ขอแสดงความคิดเห็น\n\n${shareBar}`],
    ['a heading below a share bar', `${shareBar}\n\n### Follow the river trail`],
    ['a heading that only has such words', `${shareBar}\n\n### Join our team`],
    ['a heading below an ad', `${ad}\n\n## Download`],
    ['a heading above an ad', `## Comments\n\n${ad}`],
    ['a heading above a form that is not all of its section', `## Comments\n\nLog in to leave a comment`],
    ['a bold line as a heading, above a share bar', `**The way home**\n\n${shareBar}`],
    ['a bold line as a heading, below an ad', `${ad}\n\n**Search**`],
    ['a sentence above a bar', 'The bank declined to comment.\n\nFacebook\n\nReddit\n\nEmail'],
    ['a sentence in the block of a bar', 'The bank declined to comment.\nFacebook\nReddit\nEmail'],
    ['a list below an ad', `${ad}\n\n- Download\n- Search\n- Menu`],
    ['a step between two ads', `${ad}\n\nStep two\n\n${ad}`],
    [
      'a paragraph about cookies',
      'Most websites set cookies for analytics, and partners use them for advertising.'
    ]
  ])('beside what is removed, %s', async (_what, block) => {
    const words = block
      .replace(shareBar, '')
      .replaceAll(ad, '')
      .replace('Log in to leave a comment', '')
      .replace(/Facebook|Reddit|Email/g, '')
    const markdown = await cleaned(block)
    for (const word of words.match(/[\p{L}\p{M}]{3,}/gu) ?? []) expect(markdown).toContain(word)
  })

  it('at the end: the name below the text, though a button stands in its block', async () => {
    for (const end of [
      `Jane Doe, Berlin\nShare on Facebook`,
      `A light\na rope\na bell\nShare\nPrint\na door`
    ]) {
      const {markdown} = await clean(`${first}\n\n${last}\n\n${end}\n`, {path: 'a.txt', preset: 'scraped'})
      for (const word of ['Jane', 'light', 'rope', 'door'].filter((one) => end.includes(one)))
        expect(markdown).toContain(word)
    }
  })

  it.each([
    'Coffee prices rise for the third year',
    'Grind 60 g of coffee and put it in the jug',
    'and you who follow me tonight',
    'Words and pictures: Ana Souto'
  ])('beside share bars: %s', async (line) => {
    for (const block of [`${shareBar}\n\n${line}`, `${line}\n\n${shareBar}`])
      expect(await cleaned(block)).toContain(line)
  })

  it('between share bars: who wrote it', async () => {
    const line = 'Words and pictures: Ana Souto'
    expect(await cleaned(`${shareBar}\n\n${line}\n\n${shareBar}`)).toContain(line)
  })

  it('at the end: a paragraph about cookies', async () => {
    const end = 'Most websites set cookies for analytics, and their partners use them for advertising.'
    const {markdown} = await clean(`${first}\n\n${end}\n`, {path: 'a.md', preset: 'scraped'})
    expect(markdown).toContain(end)
  })

  it('all of it, in authored texts', async () => {
    const source = `${first}\n\nFirst name\n\nEmail address\n\nSubscribe\n`
    expect((await clean(source, {path: 'a.md', preset: 'authored'})).markdown).toBe(source)
  })
})
