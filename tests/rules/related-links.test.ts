/** Links to other articles: the site's own go, the author's references stay. */
import {describe, expect, test} from 'vitest'
import {clean} from '../../src/index.js'

const first = 'The rope was wet in the morning, and nobody had thought of taking it down from the beam.'
const second = 'By noon the wind had dried it, so that the knots could be opened one after another.'
const article = `# Knots\n\n${first}\n\n${second}\n`

const cleaned = async (source: string, url?: string, path = 'a.md') =>
  (await clean(source, {path, preset: 'scraped', ...(url ? {url} : {})})).markdown

describe('where the site of the page is known', () => {
  const page = 'https://blog.example.com/knots'

  test.each([
    [
      'a list',
      'Also read:\n\n- [Hooks](https://blog.example.com/hooks)\n- [Nets](https://www.example.com/nets)'
    ],
    ['a list with relative addresses', 'You may also like:\n\n- [Hooks](/hooks)\n- [Nets](/nets)'],
    [
      'a paid list',
      'Sponsored stories:\n\n- [Hooks](https://shop.example.org/hooks)\n- [Nets](https://nets.example.net/b)'
    ]
  ])('%s of its own goes', async (_name, block) => {
    expect(await cleaned(`${article}\n${block}\n`, page)).toBe(article)
  })

  test.each([
    ['a list', 'Also read:\n\n- [Hooks](https://hooks.example.org/a)\n- [Nets](https://nets.example.net/b)'],
    ['a line', 'Related: [Hooks and what they hold](https://hooks.example.org/a)'],
    [
      'a list of one other site',
      'Ähnliche Artikel:\n\n- [Haken](https://haken.example.org/a)\n- [Netze](https://haken.example.org/b)'
    ]
  ])('%s of pages of others stays', async (_name, block) => {
    const source = `${article}\n${block}\n`
    expect(await cleaned(source, page)).toBe(source)
  })
})

test('without a known site, a list of pages of many sites stays', async () => {
  const source = `${article}\nAlso read:\n\n- [Hooks](https://hooks.example.org/a)\n- [Nets](https://nets.example.net/b)\n- [Oars](https://oars.example.com/c)\n`
  expect(await cleaned(source)).toBe(source)
})

test('one long title and a link without text do not keep a list', async () => {
  const long = 'word '.repeat(60).trim()
  const list = `- [Hooks](https://example.com/a)\n- [${long}](https://example.com/b)\n- [](https://example.com/c)\n- [Nets](https://example.com/d)`
  expect(await cleaned(`${article}\nAlso read:\n\n${list}\n`)).toBe(article)
  const letters = `- [${long}](https://example.com/a)\n- [${long} too](https://example.com/b)`
  expect(await cleaned(`${article}\nAlso read:\n\n${letters}\n`)).toContain('too')
})

describe('in plain text', () => {
  const lines = (...more: readonly string[]) => [first, second, ...more, first, second, second, ''].join('\n')

  test('a title behind a lead-in goes', async () => {
    const markdown = await cleaned(lines('Also read: How a net is mended'), undefined, 'a.txt')
    expect(markdown).not.toContain('How a net is mended')
    expect(markdown).toContain(second)
  })

  test('a lead-in that authors use goes where it stands twice', async () => {
    const once = lines('Related: How a net is mended')
    expect(await cleaned(once, undefined, 'a.txt')).toContain('How a net is mended')
    const twice = `${once}Related: How an oar is cut\n${first}\n`
    const markdown = await cleaned(twice, undefined, 'a.txt')
    expect(markdown).not.toMatch(/net is mended|oar is cut/)
  })

  test('titles below a lead-in go, and the heading behind them stays', async () => {
    const source = `${lines('Mehr über:', 'Wie ein Netz geflickt wird', 'Die Haken')}${[
      'Mehr über:',
      'Wie ein Ruder entsteht',
      'Die Boote',
      first,
      second
    ].join('\n')}\n`
    const markdown = await cleaned(source, undefined, 'a.txt')
    expect(markdown).not.toMatch(/Mehr über|geflickt|Ruder/)
    expect(markdown).toMatch(/Die Haken[\s\S]*Die Boote/)
  })

  test('a sentence behind a lead-in stays', async () => {
    const source = lines('Related: the net had been mended twice before, and it tore again.')
    expect(await cleaned(`${source}Related: it tore a third time.\n`, undefined, 'a.txt')).toContain(
      'tore again'
    )
  })
})
