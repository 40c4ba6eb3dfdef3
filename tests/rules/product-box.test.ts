/** Product boxes of affiliate plugins go where they are nothing else; those with a text of the author stay. */
import {describe, expect, it, test} from 'vitest'
import {productBoxes} from '../../src/facts/markup/product-boxes.js'
import {clean} from '../../src/index.js'

const cleaned = async (source: string, path = 'a.md') =>
  (await clean(source, {path, preset: 'scraped'})).markdown
const between = (box: string) => `Pears dry above the stove.\n\n${box}\n\nHang them high.\n`
const without = 'Pears dry above the stove.\n\nHang them high.\n'
const partner = 'https://www.amazon.co.jp/exec/obidos/ASIN/B000000001/pears-22/ref=nosim/'
const content = (href: string) =>
  `<div><a href="${href}"><img src="https://images.example/a._SL160_.jpg" alt="Rack"></a></div><div><a href="${href}">Drying rack</a><br>Pear Works 2.980円</div>`

test.each(productBoxes)('a box with class $token goes', async ({token, name}) => {
  const source = between(`<div class="${token} other">${content(partner)}</div>`)
  const {markdown, edits} = await clean(source, {path: 'a.md', preset: 'scraped'})
  expect(markdown).toBe(without)
  expect(edits[0]).toMatchObject({
    rule: 'affiliate-ad',
    confidence: 'likely',
    reason: expect.stringContaining(name)
  })
  const authored = await clean(source, {path: 'a.md', preset: 'authored'})
  expect(authored.markdown).toContain('Drying rack')
})

describe('addresses and forms', () => {
  it.each([
    'https://www.amazon.com/dp/B000000001?tag=pears-20&linkCode=ogi',
    'https://www.amazon.de/dp/B000000001?psc=1&amp;tag=pears-21',
    'http://www.amazon.co.jp/exec/obidos/asin/4000000000/pears-22/',
    'https://hb.afl.rakuten.co.jp/hgc/146fe51c.1f/y?pc=http%3A%2F%2Fshop.example',
    '//af.moshimo.com/af/c/click?a_id=1&p_id=170&pc_id=185&pl_id=4062',
    'https://amzn.to/2Lv4000'
  ])('through %s', async (href) => {
    expect(await cleaned(between(`<div class="kaerebalink-box">${content(href)}</div>`))).toBe(without)
  })

  it('signed by its maker, over several lines, in a wrapper', async () => {
    const box = `<div class="cstmreba">\n<div class="booklink-box">\n${content(partner)}\n<div class="booklink-powered-date">posted with <a href="http://yomereba.com">ヨメレバ</a></div>\n</div>\n</div>`
    expect(await cleaned(between(box))).toBe(without)
  })

  it('through a cloaked link that is marked as paid', async () => {
    const box =
      '<div class="lasso-container"><div class="lasso-display"><a href="/go/rack/" rel="nofollow sponsored">Drying rack</a> <span>Our pick</span></div></div>'
    expect(await cleaned(between(box))).toBe(without)
  })

  it('in an HTML document', async () => {
    const page = `<p>Pears dry above the stove.</p><div class="amazlet-box">${content(partner)}</div><p>Hang them high.</p>`
    expect(await cleaned(page, 'a.html')).toBe(without)
  })
})

describe('boxes that stay', () => {
  const review =
    'I have dried pears on this rack for six winters, and only one of its wooden bars has bent in all that time, so I would buy it again, even if the smaller one of the same maker dries the slices a day sooner above the kitchen stove and costs less than half of what they ask for the large one in the shops of our town, where it was sold out.'
  it.each([
    [
      'with a text of the author',
      `<div class="lasso-container">${content(partner)}<p>${review}</p></div>`,
      'six winters'
    ],
    [
      'with a link to a source',
      `<div class="kattene">${content(partner)}<a href="https://example.org/test">The test</a></div>`,
      'The test'
    ],
    [
      'without a partner',
      `<div class="egg-container">${content('https://shop.example/rack')}</div>`,
      'Drying rack'
    ],
    ['of a site that uses the word', '<div class="egg-container"><p>An egg a day.</p></div>', 'An egg a day'],
    [
      'with a table',
      `<div class="aawp">${content(partner)}<table><tr><td>Width</td><td>40 cm</td></tr></table></div>`,
      'Width'
    ]
  ])('%s', async (_, box, words) => expect(await cleaned(between(box))).toContain(words))

  it('announced by the line above', async () => {
    expect(
      await cleaned(
        `The rack I use is this:\n\n<div class="amazlet-box">${content(partner)}</div>\n\nHang it high.\n`
      )
    ).toContain('Drying rack')
  })

  it('shown as code', async () => {
    const source = between(`\`\`\`html\n<div class="amazlet-box">${content(partner)}</div>\n\`\`\``)
    expect(await cleaned(source)).toBe(source)
  })

  it('a link of ThirstyAffiliates around words keeps them', async () => {
    const source = between(
      'Use a <a class="thirstylink" href="https://amzn.to/2Lv4000">drying rack</a> of wood.'
    )
    expect(await cleaned(source)).toContain('drying rack')
  })
})
