import {describe, expect, it} from 'vitest'
import {parseMarkdown, parsePage, partsOf, textOf} from '../../bench/page-text.mjs'
import {splitParts} from '../../bench/shared.mjs'
import {compareShingles, coverage, isIn, longestGaps, shingles, words} from '../../bench/shingles.mjs'

const list = (text: string) => text.split(' ')

describe('words', () => {
  it('takes runs of letters and numbers, folded', () => {
    expect(words('The ﬁrst “Café”, No. 12!')).toEqual(['the', 'first', 'café', 'no', '12'])
  })

  it('takes a character of a script without spaces as a word', () => {
    expect(words('TypeScript入門です')).toEqual(['typescript', '入', '門', 'で', 'す'])
    expect(words('ที่นี่')).toEqual(['ที่', 'นี่'])
    expect(words('한국어 문서')).toEqual(['한국어', '문서'])
  })

  it('sees no soft hyphen', () => {
    expect(words('Donau\u00ADdampf')).toEqual(['donaudampf'])
  })
})

describe('shingles', () => {
  it('counts runs of four words', () => {
    expect([...shingles(list('a b a b a b'))]).toEqual([
      ['a b a b', 2],
      ['b a b a', 1]
    ])
  })

  it('takes a shorter text as one, an empty one as none', () => {
    expect([...shingles(list('a b'))]).toEqual([['a b', 1]])
    expect(shingles([]).size).toBe(0)
  })
})

describe('compareShingles', () => {
  const compare = (actual: string, expected: string) =>
    compareShingles(shingles(words(actual)), shingles(words(expected)))

  it('gives the known figures of a known pair', () => {
    // Expected: 6 words, 3 shingles. Actual: 8 words, 5 shingles. Two are shared.
    const {precision, recall, f1} = compare(
      'menu one two three four five share this',
      'one two three four five six'
    )
    expect(precision).toBeCloseTo(2 / 5)
    expect(recall).toBeCloseTo(2 / 3)
    expect(f1).toBeCloseTo(4 / 8)
  })

  it('counts what is there twice twice', () => {
    expect(compare('a b c d. a b c d.', 'a b c d.').precision).toBeCloseTo(1 / 5)
  })

  it('knows the ends of the scale', () => {
    expect(compare('', '').f1).toBe(1)
    expect(compare('one two', '').f1).toBe(0)
    expect(compare('', 'one two')).toEqual({precision: 0, recall: 0, f1: 0})
    expect(compare('One two.', 'one two').f1).toBe(1)
  })
})

describe('coverage', () => {
  const text = list('a b c d e x y f g h i')

  it('marks the words that stand in a shared shingle', () => {
    expect(coverage(list('a b c d q'), text)).toEqual([true, true, true, true, false])
  })

  it('finds a part of less than four words as a whole', () => {
    expect(isIn(list('x y'), text)).toBe(true)
    expect(isIn(list('y x'), text)).toBe(false)
    expect(isIn([], text)).toBe(true)
  })

  it('asks for four words in five', () => {
    expect(isIn(list('a b c d q'), text)).toBe(true)
    expect(isIn(list('a b c d q q'), text)).toBe(false)
  })

  it('shows the longest gaps first', () => {
    expect(longestGaps(list('p a b c d q r s'), text, 2)).toEqual([['q', 'r', 's'], ['p']])
  })
})

describe('page text', () => {
  it('tells a page and its Markdown alike', () => {
    const page =
      '<style>p{}</style><h1>Wide waters</h1><p>H<sub>2</sub>O is<br>wet &amp; <b>co</b>ld.</p><ul><li>one<li>two</ul>'
    const markdown =
      '---\ntitle: Not said\n---\n\n# Wide waters\n\nH<sub>2</sub>O is\\\nwet & <b>co</b>ld.\n\n* one\n* two\n'
    const expected = list('wide waters h2o is wet cold one two')
    expect(words(textOf(parsePage(page)))).toEqual(expected)
    expect(words(textOf(parseMarkdown(markdown)))).toEqual(expected)
  })

  it('finds the parts that have a shape of their own', () => {
    const tree = parsePage(
      '<h2>Steps</h2><ol><li>first<ul><li>inner</li></ul></li></ol><pre>let x</pre>' +
        '<img src="/a%20b.png?w=2"><table><tr><td>1<td>2</table><h3> </h3>'
    )
    const parts = partsOf(tree, 'https://example.com/post/')
    expect(parts.map(({kind, label}) => `${kind}: ${label}`)).toEqual([
      'heading: Steps',
      'list item: first',
      'list item: inner',
      'code: let x',
      'image: example.com/a%20b.png',
      'table: 1 2'
    ])
  })
})

it('holds out every sixth name in order', () => {
  expect(splitParts(['g', 'f', 'e', 'd', 'c', 'b', 'a'])).toEqual({
    tune: ['a', 'b', 'c', 'd', 'e', 'g'],
    'held-out': ['f'],
    all: ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  })
})
