import {describe, expect, it} from 'vitest'
import {findUrls} from '../../../src/parse/text/find-urls.js'

const urls = (text: string) =>
  [...findUrls(text, 0, text.length)].map(({start, end}) => text.slice(start, end))

describe('findUrls', () => {
  it('finds no half of an address with spaces between brackets', () => {
    expect(urls('See [the map](https://example.com/lake district.pdf?utm_source=a) and go.')).toEqual([])
  })

  it('finds a whole address between brackets, and one behind words', () => {
    expect(urls('See [the map](https://example.com/lake.pdf) (https://example.com/a b).')).toEqual([
      'https://example.com/lake.pdf',
      'https://example.com/a'
    ])
  })
})
