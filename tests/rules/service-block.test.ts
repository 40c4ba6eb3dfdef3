/**
 * Blocks known by their addresses: in any language they go from the edge of a text; among its prose, in its lists and where
 * they are its subject they stay.
 */
import {describe, expect, test} from 'vitest'
import {type ServiceFact, serviceAddresses} from '../../src/facts/networks/service-addresses.js'
import {clean} from '../../src/index.js'

const first =
  'The rope was wet in the morning, and nobody had thought of taking it down from the beam before the rain came.'
const second =
  'By noon the wind had dried it, so that the knots could be opened one after another without a knife.'
const article = `# Knots\n\n${first}\n\n${second}\n`

const cleaned = async (source: string) => (await clean(source, {path: 'a.md', preset: 'scraped'})).markdown

const addressOf = ({hosts, sample}: ServiceFact) => `https://${hosts[0]!.replace('.*', '.com')}${sample}`
const ofKind = (...kinds: string[]) => serviceAddresses.filter(({kind}) => kinds.includes(kind))
const named = (facts: readonly ServiceFact[]) => facts.map((fact) => [fact.hosts[0]!, fact] as const)

/** Calls in languages that no list of phrases is asked for. */
const calls = [
  (link: string) => `Hierdie stories kom ook ${link} uit.`,
  (link: string) => `Ricette nuove ogni settimana ${link}`,
  (link: string) => `新しい結び方は${link}で。`
]

describe('at the end of a text', () => {
  test.each(named(ofKind('subscribe')))('a sentence with a form or a feed goes: %s', async (_name, fact) => {
    for (const call of calls) {
      expect(await cleaned(`${article}\n${call(`[hier](${addressOf(fact)})`)}\n`)).toBe(article)
    }
  })

  test.each(
    named(ofKind('profile').filter(({sample}) => /sample/i.test(sample)))
  )('a sentence with two profiles of one owner goes: %s', async (_name, fact) => {
    const other =
      fact.hosts[0] === 'facebook.com'
        ? 'https://www.instagram.com/sample'
        : 'https://www.facebook.com/sample'
    for (const call of calls) {
      const links = `[hier](${addressOf(fact)}), [daar](${other})`
      expect(await cleaned(`${article}\n${call(links)}\n`)).toBe(article)
    }
  })

  test.each(
    named(ofKind('channel'))
  )('a sentence with a channel of the site goes: %s', async (_name, fact) => {
    for (const call of calls) {
      expect(await cleaned(`${article}\n${call(`[hier](${addressOf(fact)})`)}\n`)).toBe(article)
    }
  })

  test.each(named(ofKind('support')))('a call to support the author goes: %s', async (_name, fact) => {
    for (const call of calls) {
      expect(await cleaned(`${article}\n${call(`[hier](${addressOf(fact)})`)}\n`)).toBe(article)
    }
  })

  test.each(
    named(ofKind('vote', 'notice', 'mail'))
  )('a line of a ranking or a host goes: %s', async (_name, fact) => {
    for (const call of calls) {
      expect(await cleaned(`${article}\n${call(`[hier](${addressOf(fact)})`)}\n`)).toBe(article)
    }
  })
})

describe('anywhere', () => {
  test.each(
    named(ofKind('subscribe'))
  )('a link to subscribe alone in its block goes: %s', async (_name, fact) => {
    const block = `**[Meer knope elke week](${addressOf(fact)})**`
    expect(await cleaned(`# Knots\n\n${first}\n\n${block}\n\n${second}\n`)).toBe(article)
  })

  test.each(named(ofKind('share')))('a badge that shares the page goes: %s', async (_name, fact) => {
    for (const label of ['![](https://example.com/badge.png)', 'Deel dit', '共有']) {
      expect(await cleaned(`# Knots\n\n${first}\n\n[${label}](${addressOf(fact)})\n\n${second}\n`)).toBe(
        article
      )
    }
  })

  test.each(named(ofKind('checkout')))('a link into a basket alone goes: %s', async (_name, fact) => {
    const block = `[Al die knope van die boek](${addressOf(fact)})`
    expect(await cleaned(`# Knots\n\n${first}\n\n${block}\n\n${second}\n`)).toBe(article)
  })
})

describe('stays', () => {
  test.each(
    named(ofKind('profile', 'subscribe', 'channel', 'support', 'vote', 'notice', 'mail', 'checkout'))
  )('in a sentence of the text, in a list and below a heading: %s', async (_name, fact) => {
    const link = `[Anna](${addressOf(fact)})`
    const sources = [
      `# Knots\n\n${first}\n\nIt was ${link} who tied them, and she had learnt it on a boat from a man who never spoke. ${second}\n\n${second}\n`,
      `# Knots\n\n${first}\n\n- ${link}: who tied them first\n- The beam\n- The rope\n\n${second}\n`
    ]
    for (const source of sources)
      expect(await clean(source, {path: 'a.md', preset: 'authored'}).then(({markdown}) => markdown)).toBe(
        source
      )
    for (const source of sources) {
      const markdown = await cleaned(source)
      expect(markdown).toContain('Anna')
      expect(markdown).toContain('who tied them')
    }
  })

  test.each([
    [
      'profiles of two people',
      'Ask [Ana](https://twitter.com/ana_one) or [Berta](https://www.facebook.com/berta.two) about it.'
    ],
    ['the profile of a person alone', 'The photo is by [Ana](https://www.instagram.com/ana_one).'],
    ['a repository', 'The knots are drawn in [a repository](https://github.com/example/knots).'],
    ['a post', 'She wrote so in [a post](https://twitter.com/example/status/123).'],
    ['a video', 'See how it is done: [the film](https://www.youtube.com/watch?v=AbCdEfGhIjK).'],
    ['a letter of a newsletter', 'The story stood in [a letter](https://sample.substack.com/p/knots).'],
    ['an address as an example', '<https://www.facebook.com/sharer.php?u=example>'],
    ['a mail to a person', 'Write to [Ana](mailto:ana@example.com?subject=Knots).'],
    [
      'topics in a sentence',
      'More stands under [ropes](https://blog.example.com/tag/ropes) and [knots](https://blog.example.com/tag/knots).'
    ]
  ])('%s', async (_name, block) => {
    const source = `${article}\n${block}\n`
    expect(await cleaned(source)).toBe(source)
  })

  test('what the text announces with a colon', async () => {
    const source = `${article}\nThe two places where the club itself shows what it has tied are these two:\n\n[one](https://twitter.com/sample) [two](https://www.facebook.com/sample)\n`
    expect(await cleaned(source)).toBe(source)
  })

  test('a text of nothing but such a line', async () => {
    const source =
      'Find us on [Twitter](https://twitter.com/sample) and [Facebook](https://www.facebook.com/sample).\n'
    expect((await cleaned(source)).trim()).not.toBe('')
  })
})

test('names in any script are of one owner, and of two', async () => {
  const one =
    '[a](https://weibo.com/厨房示例), [b](https://www.facebook.com/%E5%8E%A8%E6%88%BF%E7%A4%BA%E4%BE%8B)'
  const two =
    '[a](https://weibo.com/厨房示例), [b](https://www.facebook.com/%D0%BC%D0%BE%D1%80%D0%B5%D0%BF%D1%80%D0%BE)'
  expect(await cleaned(`${article}\n${one}\n`)).toBe(article)
  expect(await cleaned(`${article}\n${two}\n`)).not.toBe(article)
})
