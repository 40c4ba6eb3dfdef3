/** Cards of other articles below a label go, in every shape that converters make of them; the article's own blocks stay. */
import {describe, expect, test} from 'vitest'
import {clean} from '../../src/index.js'

const first = 'The rope was wet in the morning, and nobody had thought of taking it down from the beam.'
const second = 'By noon the wind had dried it, so that the knots could be opened one after another.'
const more = `${first} ${second} `.repeat(4).trim()
const article = `# Knots\n\n${more}\n\n${first}\n\n${second}\n`
const page = 'https://blog.example.com/knots'

const cleaned = async (source: string) =>
  (await clean(source, {path: 'a.md', preset: 'scraped', url: page})).markdown

const picture = (name: string) => `![](https://blog.example.com/${name}.jpg)`
const teaser = 'The old hooks of the harbour are made again, by a smith who has learnt it from his mother.'
const card = {
  torn: (name: string) =>
    `[\n\n${picture(name)}\n\nTools\n\n### All about ${name}\n\n${teaser}\n\n](https://blog.example.com/${name})`,
  tornTitle: (name: string) =>
    `${picture(name)}\n\n[\n\n## All about ${name}\n\n](/${name} "All about ${name}")`,
  heading: (name: string) =>
    `${picture(name)}\n\n## [All about ${name}](https://blog.example.com/${name})\n\nby [Ann](https://blog.example.com/author/ann/) on May 3, 2023\n\n${teaser}\n\n[Continue reading](https://blog.example.com/${name})`,
  linkedPicture: (name: string) =>
    `[${picture(name)}](/${name})\n\n[Tools](/tools)\n\n[All about the ${name}](/${name})\n\n3 May 2023`
}
const item = (block: string) => `-   ${block.replaceAll('\n', '\n    ').replace(/ +$/gm, '')}`

describe('go below a label', () => {
  for (const [shape, make] of Object.entries(card)) {
    const cards = ['hooks', 'nets', 'oars'].map(make)
    test.each([
      ['English', '## Related articles'],
      ['German', '**Das könnte Sie auch interessieren**'],
      ['Spanish', 'Mirá también']
    ])(`${shape}, %s`, async (_name, label) => {
      expect(await cleaned(`${article}\n${label}\n\n${cards.join('\n\n')}\n`)).toBe(article)
    })

    test(`${shape}, as a list`, async () => {
      const list = cards.map(item).join('\n\n')
      expect(await cleaned(`${article}\n## Articles liés\n\n${list}\n`)).toBe(article)
      expect(await cleaned(`${article}\n-   You may also like\n${list}\n`)).toBe(article)
    })

    test(`${shape}, between rules`, async () => {
      expect(await cleaned(`${article}\n## Related posts\n\n${cards.join('\n\n* * *\n\n')}\n`)).toBe(article)
    })
  }

  test('with a label that authors use too, if each has a picture', async () => {
    const cards = ['hooks', 'nets', 'oars'].map(card.torn).join('\n\n')
    expect(await cleaned(`${article}\n## Veja também\n\n${cards}\n`)).toBe(article)
  })

  test('a single one', async () => {
    expect(await cleaned(`${article}\nAlso read\n\n${card.torn('hooks')}\n`)).toBe(article)
  })

  test('and the label of which nothing is left', async () => {
    expect(await cleaned(`${article}\n### Related articles\n`)).toBe(article)
  })
})

describe('without a label', () => {
  const source = (block: string) => `# Knots\n\n${first}\n\n${block}\n\n${second}\n`

  test('a whole card of the site goes from between paragraphs', async () => {
    expect(await cleaned(`${more}\n\n${source(card.torn('hooks-of-the-old-harbour'))}`)).toBe(
      `${more}\n\n# Knots\n\n${first}\n\n${second}\n`
    )
  })

  test.each([
    ['on a page of cards', ['hooks', 'nets', 'oars', 'beams'].map(card.torn).join('\n\n')],
    ['of another site', card.torn('hooks').replaceAll('blog.example.com', 'hooks.example.org')],
    ['that is a linked heading', '[\n\n## Hooks that hold\n\n](https://blog.example.com/hooks)'],
    [
      'that is a figure',
      `[\n\n${picture('net')}\n\nThe net of 1903, with its last repair by the smith\n\n](/net.jpg)`
    ]
  ])('one stays %s', async (_name, block) => {
    expect(await cleaned(source(block))).toBe(source(block))
  })
})

describe('the article goes on', () => {
  const text = 'Then came the rain, and all of it began again: the rope, the beam and the knots of the night.'

  test.each(Object.entries(card))('behind cards in its middle: %s', async (_shape, make) => {
    const cards = ['hooks', 'nets'].map(make).join('\n\n')
    const source = `# Knots\n\n${first}\n\n## Related articles\n\n${cards}\n\n${text}\n\n${second}\n`
    const markdown = await cleaned(source)
    for (const sentence of [first, text, second]) expect(markdown).toContain(sentence)
  })

  test('behind each of two single cards', async () => {
    const source = `# Knots\n\n${first}\n\nAlso read\n\n${card.torn('hooks')}\n\n${text}\n\n[All about the nets](/nets)\n\n${second}\n`
    const markdown = await cleaned(source)
    for (const sentence of [first, text, '[All about the nets]', second]) expect(markdown).toContain(sentence)
  })
})

describe('what stands behind a box stays:', () => {
  const box = 'You may also like\n\n[All about the nets](/nets)'
  const items = ['leek', 'beet', 'pea'].map(
    (name) =>
      `[${picture(name)}](/${name})\n\n### [Soup of ${name} and cream](/${name})\n\nIt takes half an hour and forgives nearly everything, even the frozen ones of last year.`
  )

  test.each([
    [
      'a figure that opens large',
      `${box}\n\n[${picture('rope-300')}](https://blog.example.com/rope.jpg)`,
      'rope.jpg'
    ],
    ['a document', `${box}\n\n[The way as a track](/downloads/way.gpx)`, 'way.gpx'],
    ['the time of a ticker', `Also read\n\n- [All about the nets](/nets)\n\n14:32\n\n${second}`, '14:32'],
    [
      'items with a text behind a card without one',
      `You might also like\n\n[${picture('nets')}](/nets)\n\n### [All about the nets](/nets)\n\n${items.join('\n\n')}`,
      'Soup of beet and cream'
    ],
    [
      'chapters in links',
      ['maps', 'boots']
        .map(
          (name) => `[\n\n## The ${name} we took\n\n${teaser}\n\n](https://blog.example.com/guide/${name})`
        )
        .join('\n\n'),
      'The boots we took'
    ]
  ])('%s', async (_name, block, kept) => {
    expect(await cleaned(`${article}\n${block}\n\n${first}\n`)).toContain(kept)
  })
})

describe('stay', () => {
  const review = (name: string) =>
    `## [${name} of the year](https://shop.example.org/${name})\n\n![](https://shop.example.org/${name}.jpg)\n\n${teaser} We used it for a year. It held.\n\nIt costs little, too, and can be had in every harbour of the coast that we know of.`

  test.each([
    ['reviews below a heading', `## Read next\n\n${['Hook', 'Net', 'Oar'].map(review).join('\n\n')}`],
    [
      'projects of a list, each with a button below',
      ['hooks', 'nets', 'oars']
        .map(
          (name) =>
            `${picture(name)}\n\n## [The ${name} of a friend](https://${name}.example.org/)\n\n**Photo:** ${name}.example.org\n\n${teaser}`
        )
        .join('\n\nContinue Reading\n\n')
    ],
    [
      'references of the author',
      'See also\n\n- [Hooks](https://hooks.example.org/a)\n- [Nets](https://nets.example.net/b)'
    ],
    [
      'cards of other sites',
      `## Related articles\n\n${['a', 'b'].map((name) => card.torn(name).replaceAll('blog.example.com', `${name}.example.net`)).join('\n\n')}`
    ],
    [
      'a figure in a link',
      `[\n\n${picture('net')}\n\nThe net of 1903, with its last repair\n\n](https://blog.example.com/net.jpg)`
    ],
    [
      'a section that ends in a related heading without links',
      `## Related articles\n\nNobody has written another.`
    ]
  ])('%s', async (_name, block) => {
    const source = `${article}\n${block}\n`
    expect(await cleaned(source)).toBe(source)
  })
})

describe('of a site that is not known', () => {
  const cards = ['hooks', 'nets']
    .map((name) => `### [All about ${name}](https://blog.example.com/${name})\n\n${teaser}`)
    .join('\n\n')
  const withoutSite = async (source: string) =>
    (await clean(source, {path: 'a.md', preset: 'scraped'})).markdown

  test('go where the text shows a picture of it', async () => {
    const own = article.replace(first, `${picture('beam')}\n\n${first}`)
    expect(await withoutSite(`${own}\n## You might also like\n\n${cards}\n`)).toBe(own)
  })

  test('stay where nothing tells that it is the site of the text', async () => {
    const source = `${article}\n## You might also like\n\n${cards}\n`
    expect(await withoutSite(source)).toBe(source)
  })

  test('stay where it is one that all cite', async () => {
    const own = article.replace(first, `![](https://archive.org/beam.jpg)\n\n${first}`)
    const source = `${own}\n## You might also like\n\n${cards.replaceAll('blog.example.com', 'archive.org')}\n`
    expect(await withoutSite(source)).toBe(source)
  })
})
