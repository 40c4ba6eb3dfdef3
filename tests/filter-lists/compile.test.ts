import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {clean, compileFilterLists} from '../../src/index.js'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
const both = [
  {name: 'ads.txt', text: fixture('ads.txt')},
  {name: 'privacy.txt', text: fixture('privacy.txt')}
]

describe('compileFilterLists', () => {
  it('counts how the lines of each list were taken', async () => {
    const {lists} = await compileFilterLists(both)
    expect(lists).toEqual([
      {label: 'ads.txt', network: 5, cosmetic: 6, comments: 7, unsupported: 0, broken: 0},
      {label: 'privacy.txt', network: 5, cosmetic: 0, comments: 4, unsupported: 0, broken: 0}
    ])
  })

  it.each([
    ['example.com##+js(abort-on-property-read, ads)', 'unsupported'],
    ['example.com##.box:has-text(Ad)', 'unsupported'],
    ['example.com#?#.box:-abp-contains(Ad)', 'unsupported'],
    ['example.com#$#.box { color: red }', 'unsupported'],
    ['example.com##^script:has-text(ad)', 'unsupported'],
    ['##.box:style(color: red)', 'unsupported'],
    ['||example.com^$csp=script-src none', 'unsupported'],
    ['||example.com^$removeparam=utm', 'unsupported'],
    ['||example.com^$redirect-rule=noop.js', 'unsupported'],
    ['||example.com^$webrtc', 'unsupported'],
    ['||example.com^$not-an-option', 'broken'],
    ['/[/$image', 'broken'],
    ['##.box[', 'broken'],
    ['##div:nonsense(2)', 'broken'],
    ['a sentence somebody wrote', 'broken'],
    [',##.box', 'broken'],
    ['example.com,##.box', 'broken'],
    ['~##.box', 'broken'],
    ['x', 'broken'],
    ['*', 'broken'],
    ['**', 'unsupported'],
    ['||', 'unsupported'],
    ['$image', 'unsupported'],
    ['|https://', 'unsupported'],
    ['/^https?:/', 'unsupported'],
    ['/./', 'unsupported'],
    ['.', 'broken'],
    ['e*', 'unsupported'],
    ['##p', 'unsupported'],
    ['##*', 'unsupported'],
    ['##.box, img', 'unsupported'],
    ['##a[href]', 'unsupported'],
    ['##[href^="https://"]', 'unsupported'],
    ['$image,domain=example.com', 'network'],
    ['||example.com^$popup', 'network'],
    ['@@*$image', 'network'],
    ['@@||example.com^$generichide', 'network'],
    ['example.com##p', 'cosmetic'],
    ['##amp-ad', 'cosmetic'],
    ['example.com##.box:remove()', 'cosmetic'],
    ['##.box:style(display: none !important)', 'cosmetic'],
    ['#@#.box', 'cosmetic'],
    ['! comment', 'comments'],
    ['# comment', 'comments'],
    ['', 'comments'],
    ['[Adblock Plus 2.0]', 'comments']
  ] as const)('takes %j as %s', async (line, kind) => {
    const {lists} = await compileFilterLists([{name: 'one', text: line}])
    const {label: _, ...counts} = lists[0]!
    expect(counts).toEqual({network: 0, cosmetic: 0, comments: 0, unsupported: 0, broken: 0, [kind]: 1})
  })

  it('does without a line that is longer than any filter', async () => {
    const {lists} = await compileFilterLists([{name: 'one', text: `||${'a'.repeat(40_000)}^`}])
    expect(lists[0]).toMatchObject({network: 0, broken: 1})
  })

  it('heeds conditions, list by list', async () => {
    const text =
      '!#if env_mobile\n||ads.example.net^\n!#else\n||pixels.example.net^\n!#endif\n!#if env_mobile'
    const filterEngine = await compileFilterLists([
      {name: 'a', text},
      {name: 'b', text: '||late.example.net^'}
    ])
    const {markdown} = await clean(
      'A ![](https://ads.example.net/1.png) b ![](https://pixels.example.net/1.png) c ![](https://late.example.net/1.png)\n',
      {filterEngine, preset: 'authored'}
    )
    expect(markdown).toBe('A ![](https://ads.example.net/1.png) b c\n')
  })

  it('reads a byte-order mark and any line ends', async () => {
    const {lists} = await compileFilterLists([{name: 'a', text: '\uFEFF! x\r\n||ads.example.net^\r##.box\n'}])
    expect(lists[0]).toMatchObject({network: 1, cosmetic: 1, comments: 1, broken: 0})
  })
})

describe('with an ad list and a privacy list', () => {
  it('a third-party pixel that no rule knows is removed and explained', async () => {
    const markdown = 'Sweep it twice. ![](https://hearth.seen.example.net/view/42.png)\n'
    const url = 'https://example.org/chimney'
    expect((await clean(markdown, {url})).edits).toEqual([])

    const filterEngine = await compileFilterLists(both)
    const result = await clean(markdown, {url, filterEngine})
    expect(result.markdown).toBe('Sweep it twice.\n')
    expect(result.edits).toMatchObject([
      {
        rule: 'filter-list',
        category: 'ad',
        confidence: 'certain',
        action: 'remove',
        start: {line: 1, column: 16},
        reason: 'filter "||seen.example.net^$third-party" (privacy.txt)'
      }
    ])
  })

  it('the answers do not depend on what was asked before', async () => {
    const [first, second] = [await compileFilterLists(both), await compileFilterLists(both)]
    const page = first.pageOf('https://example.org/')
    const urls = [
      'https://ads.example.net/banner-ads/count/pixel.gif?',
      'https://ads.example.net/count/pixel.gif?',
      'https://example.org/banner-ads/count/pixel.gif?'
    ]
    const ask = (engine: typeof first, list: string[]) =>
      list.map((url) => engine.matchRequest(url, 'image', page)?.filter)
    for (let round = 0; round < 3; round++) ask(second, [...urls].reverse())
    expect(ask(second, urls)).toEqual(ask(first, urls))
    expect(ask(first, urls)).toEqual([
      '/banner-ads/*$image,~stylesheet',
      '||ads.example.net^',
      '/banner-ads/*$image,~stylesheet'
    ])
  })
})
