/**
 * Lines of a site that lead to its own pages: where a post is filed, the way to it, the form to subscribe, the page's own
 * address with a parameter that shares it. They are known by their addresses; sentences and lists of the text stay.
 */
import {describe, expect, test} from 'vitest'
import {clean} from '../../src/index.js'

const first =
  'The rope was wet in the morning, and nobody had thought of taking it down from the beam before the rain came.'
const second =
  'By noon the wind had dried it, so that the knots could be opened one after another without a knife.'
const article = `# Knots\n\n${first}\n\n${second}\n`
const page = 'https://blog.example.com/2023/05/knots/'

const cleaned = async (source: string, url: string | undefined = page) =>
  (await clean(source, {path: 'a.md', preset: 'scraped', ...(url ? {url} : {})})).markdown

describe('go', () => {
  const shares =
    '-   [Twitter](https://blog.example.com/2023/05/knots/?share=twitter "Click")\n-   [Facebook](https://blog.example.com/2023/05/knots/?share=facebook&nb=1)'

  test.each([
    ['a share bar of Jetpack', shares],
    ['with its label', `### Teilen Sie dies mit:\n\n${shares}`],
    ['with its label as a question', `**Would you like to share this article?**\n\n${shares}`],
    ['with the like button', `${shares}\n\n### Gefällt mir:\n\nLiken Lade …`],
    [
      'the data of a post',
      'Dieser Eintrag wurde veröffentlicht in [Seil](https://blog.example.com/category/rope/) von [Ann](https://blog.example.com/author/ann/). Setze ein Lesezeichen auf den [Permalink](https://blog.example.com/2023/05/knots/).'
    ],
    [
      'the data of a post, with its comments',
      'Posted in [Rope](https://blog.example.com/category/rope/) | [Leave a comment](https://blog.example.com/2023/05/knots/#respond)'
    ],
    ['topics below a label', 'Themen:\n\n-   [Rope](/thema/rope/)\n-   [Beam](/thema/beam/)'],
    ['topics in a loose list with a rule', '## Temas Relacionados\n\n-   * * *\n\n-   [Rope](/temas/rope/)'],
    ['the way to the page', '[Home](/) » [Rope](/rope/) » Knots'],
    [
      'the way to the page, after a label',
      'You are here: [Start](https://blog.example.com/) > [Rope](https://blog.example.com/rope/)'
    ]
  ])('%s', async (_name, block) => {
    expect(await cleaned(`${article}\n${block}\n`)).toBe(article)
  })

  test('the way to the page above it, as a list', async () => {
    const source = `1.  [Home](/)\n2.  [Rope](/rope/)\n3.  [Knots](/rope/knots/)\n\n${article}`
    expect(await cleaned(source)).toBe(article)
    expect(await cleaned(source, undefined)).toBe(article)
  })

  test('a call to subscribe between paragraphs', async () => {
    const call = '[Get the daily letter by email](/newsletter/) [Sign up for free](/signup)'
    const source = `# Knots\n\n${first}\n\n${call}\n\n${second}\n`
    expect(await cleaned(source)).toBe(article)
  })
})

describe('stay', () => {
  test.each([
    [
      'a sentence about topics',
      'It is filed under [ropes](/tag/ropes/) because [beams](/tag/beams/) are another matter.'
    ],
    ['a list of topics without a label', '- [Ropes](/tag/ropes/): all of them\n- [Beams](/tag/beams/)'],
    [
      'a heading that is no label',
      '## Ropes of the coast\n\n- [Hemp](/ropes/hemp/)\n- [Sisal](/ropes/sisal/)'
    ],
    [
      'a page as an example',
      'Its address ends in `?share=twitter`, as in `https://blog.example.com/?share=twitter`.'
    ],
    [
      'a sentence with the front page',
      'All of it stands on [our front page](/), and in [the archive](/archive/).'
    ],
    [
      'a list that begins with the front page',
      '- [Home](/)\n- [Beams](https://beams.example.net/)\n- [Ropes](https://ropes.example.org/)'
    ],
    [
      'a sentence with the letter',
      'We wrote of it in [the letter of May](/newsletter/2023/05/knots-and-beams/).'
    ],
    ['a sentence with the form', 'Whoever wants to know can [subscribe](/subscribe/) and will be told.'],
    [
      'an offer of the author',
      '[Write to me and I will send you the pattern of May by newsletter](/newsletter/)'
    ],
    ['a sentence beside a share bar', 'Would she share it? She would not.']
  ])('%s', async (_name, block) => {
    const source = `# Knots\n\n${first}\n\n${block}\n\n${second}\n`
    expect(await cleaned(source)).toBe(source)
  })
})

describe('a link to all posts of the author', () => {
  test.each([
    '[Read more posts by Ann Pauls](/author/ann-pauls/)',
    '[Alle Beiträge von Ann](https://blog.example.com/autor/ann)'
  ])('goes from the end: %s', async (line) => {
    expect(await cleaned(`${article}\n${line}\n`)).toBe(article)
  })

  test.each([
    ['a byline', '[Ann Pauls](/author/ann-pauls/)'],
    ['a text about another', '[What Ann Pauls says of knots](https://other.example/author/ann-pauls/)'],
    ['a page of somebody else', '[My talk with the smith](/people/ann-pauls/)'],
    ['a guide', '[Read the full user guide](/user/guide/)'],
    ['a call to join', '[Become a member of the club](/member/join)']
  ])('but %s stays', async (_, line) => {
    const source = `${article}\n${line}\n`
    expect(await cleaned(source)).toBe(source)
  })
})
