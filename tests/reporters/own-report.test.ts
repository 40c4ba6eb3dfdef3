/** What a new report may take the place of. */
import {describe, expect, it} from 'vitest'
import {isOwnReport} from '../../src/reporters/own-report.js'

describe('isOwnReport', () => {
  it.each([
    '[](https://example.org/top)Some article.\n',
    '[]{#top}\n\nBeans.\n',
    '## Beans\n',
    '<!doctype html><title>Beans</title>',
    'See a.md:5:1 for more.\n',
    '{"version": 1}'
  ])('is not true of %j', (text) => expect(isOwnReport(text)).toBe(false))

  it.each(['', '[]\n', '[\n]\n'])('is true of %j, which nobody misses', (text) => {
    expect(isOwnReport(text)).toBe(true)
  })
})
