/** Where a text stops being JSON. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {syntaxErrorAt} from '../../src/text/json-syntax.js'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('syntaxErrorAt', () => {
  it.each([
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['{"a" 1}', 5],
    ['', 0],
    ['  [', 3],
    ['[1]]', 3],
    ['["a\nb"]', 1],
    ['[01]', 1],
    ['{a: 1}', 1],
    ['[}', 1],
    ['{"a": [1}', 8],
    ['nulls', 0],
    ['\uFEFF{}', 0]
  ])('finds the token that does not fit in %j', (text, offset) => {
    expect(syntaxErrorAt(text)).toBe(offset)
  })

  it('says the same as JSON.parse, whatever is changed', () => {
    const changed = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', ',', '}', ']', '"', '1', '\\', ' ', '-', '\n')
      )
      .map(([text, at, gone, put]) => {
        const from = at % (text.length + 1)
        return text.slice(0, from) + put + text.slice(from + gone)
      })
    fc.assert(
      fc.property(changed, (text) => {
        expect(syntaxErrorAt(text) === undefined).toBe(isJson(text))
      }),
      {numRuns: 2000}
    )
  })

  it('ends in time on long and deep texts', () => {
    expect(syntaxErrorAt('['.repeat(200_000))).toBe(200_000)
    const long = `["${'a\\n'.repeat(500_000)}"`
    expect(syntaxErrorAt(long)).toBe(long.length)
    expect(syntaxErrorAt(' '.repeat(1_000_000))).toBe(1_000_000)
  })
})
