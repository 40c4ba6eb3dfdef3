import {afterEach, expect, it, vi} from 'vitest'
import {FloorCheck, median} from '../../bench/shared.mjs'

afterEach(() => vi.restoreAllMocks())

it('tells figures below a floor or above a ceiling, and figures of nothing', () => {
  vi.spyOn(console, 'log').mockReturnValue()
  const check = new FloorCheck()
  check.atLeast('at the floor', 0.9, 0.9)
  check.atMost('at the ceiling', 0, 0)
  expect(check.failures).toEqual([])
  check.atLeast('below', 0.89, 0.9)
  check.atLeast('of nothing', Number.NaN, 0)
  check.atMost('above', 1, 0)
  expect(check.failures.map((failure: string) => failure.split(':')[0])).toEqual([
    'below',
    'of nothing',
    'above'
  ])
})

it('sets the exit code at the end, only after a failure', () => {
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
  const before = process.exitCode
  const check = new FloorCheck()
  check.end()
  expect(process.exitCode).toBe(before)
  check.atLeast('below', 0, 1)
  check.end()
  const after = process.exitCode
  process.exitCode = before
  expect(after).toBe(1)
})

it('takes the middle value', () => {
  expect(median([10, 1, 5])).toBe(5)
})
