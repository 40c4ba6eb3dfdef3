/** How far a file is undone. */
import {describe, expect, it} from 'vitest'
import {emptyEntry, type FileReport} from '../../../src/report/report.js'
import {sha256} from '../../../src/report/restore/restore.js'
import {restoreState, withUndone} from '../../../src/report/restore/restore-state.js'

const source = 'One ad. Two pixel. Three link.'
const cleaned = 'One. Two. Three.'

/** The edit of each rule removes a word. */
function entryOf(): FileReport {
  const entry = emptyEntry('a.md', 'cleaned')
  entry.format = 'markdown'
  entry.encoding = 'utf-8'
  entry.output = 'a.md'
  entry.sha256 = {before: sha256(Buffer.from(source)), after: sha256(Buffer.from(cleaned))}
  entry.edits = ['display-ad', 'tracking-pixel', 'tracking-link'].map((rule, index) => {
    const before = [' ad', ' pixel', ' link'][index]!
    const offset = source.indexOf(before)
    const place = (at: number) => ({line: 1, column: at + 1, offset: at})
    return {rule, before, after: '', start: place(offset), end: place(offset + before.length)}
  }) as unknown as FileReport['edits']
  return entry
}

describe('restoreState', () => {
  it('knows a file that is cleaned, as it was before, or undone in part', () => {
    const entry = entryOf()
    const rules = ['display-ad', 'tracking-pixel', 'tracking-link']
    for (let mask = 0; mask < 8; mask++) {
      const undone = new Set(rules.filter((_, index) => (mask >> index) & 1))
      const present = withUndone(Buffer.from(source), entry, undone)
      const state = restoreState(present, entry)
      expect([...state!.undone].sort()).toEqual([...undone].sort())
      expect(Buffer.from(state!.original).toString()).toBe(source)
    }
    expect(Buffer.from(withUndone(Buffer.from(source), entry, new Set())).toString()).toBe(cleaned)
  })

  it.each([
    '',
    'One. Two. Three!',
    `${cleaned}\n`,
    source.replace('pixel', 'pixels')
  ])('does not know %j, which something else changed', (text) => {
    expect(restoreState(Buffer.from(text), entryOf())).toBeUndefined()
  })

  it('says of an entry that does not lead back that the report was changed', () => {
    const entry = entryOf()
    entry.edits[0]!.before = ' AD'
    expect(() => restoreState(Buffer.from(cleaned), entry)).toThrow(
      expect.objectContaining({code: 'bad-report', hint: expect.stringContaining('The report was changed')})
    )
  })

  it('takes the bytes of the original where the report has them', () => {
    const entry = {...entryOf(), original: Buffer.from(source).toString('base64')}
    const present = withUndone(Buffer.from(source), entry, new Set(['tracking-link']))
    expect([...restoreState(present, entry)!.undone]).toEqual(['tracking-link'])
  })
})
