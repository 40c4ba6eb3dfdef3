import {describe, expect, it} from 'vitest'
import {escapeBlock} from '../../src/text/inline-context.js'

describe('the start of a block', () => {
  it.each([
    ['', '-|-', '\\'],
    ['', ':-: | -', '\\'],
    ['', '| --- |', '\\'],
    ['', '-| |', '\\'],
    ['', '# a', '\\'],
    ['', '- a', '\\'],
    ['', '[a]: b', '\\'],
    ['', '-a', ''],
    ['a', '- | -', 'a'],
    ['', `-|${' |'.repeat(30)}x`, '']
  ])('is escaped where it would be a sign: %j, %j', (after, rest, expected) => {
    expect(escapeBlock(after, rest)).toEqual({after: expected, length: 0})
  })
})
