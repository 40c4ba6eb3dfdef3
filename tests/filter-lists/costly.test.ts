/** Patterns that could stop a run are told by their shape. */
import {describe, expect, it} from 'vitest'
import {isCostlyRegex} from '../../src/filter-lists/costly.js'
import {parseList} from '../../src/filter-lists/parse-list.js'

describe('isCostlyRegex', () => {
  it.each([
    '(a+)+!',
    '(a*)*!',
    '((a+)+)+!',
    '(?:a|a)*!',
    '(?:a|ab|b)+!',
    '(?:[a-z]+)*!',
    '([a-z]+[0-9]*)+!',
    '(?:\\w+\\d+)+!',
    '(?:.+\\.)+!',
    '(?:[a-z.]+\\.)+!',
    '(a?)+!',
    '(|a)+!',
    '(a{1,50}){1,50}!',
    '(?:\\d{1,30})+!',
    '(?:(?:a+b)+c?)+!',
    '(x|(?:a|a))+!',
    '.*a.*b.*c.*d.*e',
    '(a+)\\1+\\1+\\1+\\1+b',
    '^(?:(?:(?:[^]+)+)+)+$',
    '('.repeat(5000) + 'a' + ')'.repeat(5000),
    '[unclosed',
    '(?:a'
  ])('is true of %.40s', (source) => {
    expect(isCostlyRegex(source)).toBe(true)
  })

  it.each([
    '^https?:\\/\\/(?:[a-z]{2}\\.)?[0-9a-z]{5,16}\\.website\\/[a-z]{5,8}\\.js$',
    '^https?:\\/\\/(?:[a-z0-9-]+\\.)+example\\.(?:com|net)\\/',
    '(?:[0-9]{1,3}\\.){3}[0-9]{1,3}',
    '\\/[0-9a-f]{32}\\/ad_[a-z]+\\.gif\\?',
    '^https?:\\/\\/.*\\/[a-z]+\\/.*\\.js',
    '(?:ads?|banners?)[/_.-](?:top|left)',
    '(?:[a-z]|[0-9]|-)+\\.gif',
    '(?:\\/[a-z]+)*\\.js',
    '(?=.*ad)[a-z]+',
    '[^/]+\\/[{}]x{2}'
  ])('is false of %s', (source) => {
    expect(isCostlyRegex(source)).toBe(false)
  })
})

describe('parseList', () => {
  it('takes no costly filters', () => {
    const {counts, network} = parseList(
      'x',
      [
        '/(([a-z:\\/.])+)+!/$image',
        `/${'a*'.repeat(50)}b$image`,
        '/(?:a?){5000}b/$image',
        '/banner/*/img^$image',
        '/^https?:\\/\\/ads[0-9]+\\.example\\//$image'
      ].join('\n')
    )
    expect(network.map(({rawLine}) => rawLine)).toEqual([
      '/banner/*/img^$image',
      '/^https?:\\/\\/ads[0-9]+\\.example\\//$image'
    ])
    expect(counts.unsupported).toBe(3)
  })

  it.each([
    ['line ends', `${'\n'.repeat(500_000)}||a.example^`, 1],
    ['white space', Array.from({length: 50}, () => `##a${' '.repeat(30_000)}b`).join('\n') + '\n##.x', 1],
    [
      'nested conditions',
      `${'!#if env_chromium\n'.repeat(50_000)}||b.example^\n${'!#endif\n'.repeat(50_000)}||a.example^`,
      1
    ],
    ['nested selectors', `##a${':not('.repeat(6000)}b${')'.repeat(6000)}\n##.x`, 1],
    ['domains', `${'a.example,'.repeat(3000)}b.example##.x`, 1]
  ])('comes to an end for any number of %s', (_, text, filters) => {
    const {cosmetic, network} = parseList('x', text)
    expect(network.length + cosmetic.length).toBe(filters)
  })
})
