import {describe, expect, it} from 'vitest'
import {maskUnclosed} from '../../../src/parse/markdown/mask-unclosed.js'

const isMarker = (line: string) => line.startsWith('ads begin')

describe('a marker comment without its end', () => {
  it('is masked where the next comment would be swallowed', () => {
    const {text, unclosed} = maskUnclosed('<!-- ads begin\n\nx\n\n<!-- ads end -->\n', isMarker)
    expect(unclosed).toEqual([{start: 0, kind: 'comment'}])
    expect(text.startsWith('xx-- ads begin')).toBe(true)
  })

  it('stays with its end, and where no comment follows', () => {
    expect(maskUnclosed('<!-- ads begin -->\n\n<!-- b -->\n', isMarker).unclosed).toEqual([])
    expect(maskUnclosed('<!-- ads begin\n\nx -->\n', isMarker).unclosed).toEqual([])
  })

  it('is not looked for at each opener of a long line', () => {
    let asked = 0
    maskUnclosed(`${'<!-- '.repeat(2000)}\n-->\n`, () => {
      asked++
      return false
    })
    expect(asked).toBeLessThan(100)
  })
})
