/** A report that was cut off, at each of its bytes: its whole lines are restored. */
import {describe, expect, it} from 'vitest'
import {CleanArticlesError} from '../../../src/errors.js'
import {emptyEntry, emptyTotals, type FileReport} from '../../../src/report/report.js'
import {reportEnd, reportLine, reportStart} from '../../../src/report/report-text.js'
import {readReport} from '../../../src/report/restore/read-report.js'
import {sha256} from '../../../src/report/restore/restore.js'
import {restoreFiles} from '../../../src/report/restore/restore-files.js'
import {Workspace} from '../../cli/workspace.js'

const removed = ' 熱い🔥 \u2028'

function entryOf(name: string): FileReport {
  const entry = emptyEntry(name, 'cleaned')
  entry.format = 'markdown'
  entry.encoding = 'utf-8'
  entry.output = name
  entry.sha256 = {before: sha256(Buffer.from(`A${removed}B`)), after: sha256(Buffer.from('AB'))}
  const place = (offset: number) => ({line: 1, column: offset + 1, offset})
  entry.edits = [
    {rule: 'display-ad', before: removed, after: '', start: place(1), end: place(1 + removed.length)}
  ] as unknown as FileReport['edits']
  return entry
}

const names = ['a.md', 'b.md']
const lines = names.map((name, index) => reportLine(entryOf(name), index === 0))
const start = reportStart({name: 'clean-articles', version: '1'}, '.')
const end = reportEnd(emptyTotals(), {
  startedAt: '2026-01-01T00:00:00.000Z',
  durationMs: 1,
  jobs: 1,
  preset: 'authored'
})
const whole = Buffer.from(start + lines.join('') + end)

describe('a report that was cut off', () => {
  it('has its whole lines, wherever the cut is', async () => {
    const workspace = new Workspace()
    const ends = [0, 1].map((index) => Buffer.byteLength(start + lines.slice(0, index + 1).join('')))
    for (let size = 0; size <= whole.length; size++) {
      workspace.write('r.json', whole.subarray(0, size))
      // Nothing can be told of less than the first line.
      if (size < Buffer.byteLength(start)) {
        await expect(readReport(workspace.path('r.json'), 'r.json')).rejects.toMatchObject({
          code: 'bad-report',
          message: expect.stringMatching(
            /^cannot use the report r\.json: it (?:is empty|was cut off before its first entry)$/
          )
        })
        continue
      }
      const {files, isUnfinished} = await readReport(workspace.path('r.json'), 'r.json')
      const inputs: string[] = []
      for await (const entry of files) {
        if (entry instanceof CleanArticlesError) throw entry
        inputs.push(entry.input)
      }
      expect({size, inputs, isUnfinished}).toEqual({
        size,
        inputs: names.filter((_, index) => size >= ends[index]!),
        isUnfinished: size < whole.length - 1
      })
    }
  })

  it('undoes those, and touches nothing else', async () => {
    const workspace = new Workspace()
    for (const name of names) workspace.write(name, 'AB')
    // In the middle of a character of the second line.
    const at = whole.lastIndexOf(Buffer.from('🔥')) + 2
    workspace.write('r.json', whole.subarray(0, at))
    const restoration = await restoreFiles(workspace.path('r.json'), 'r.json', {
      cwd: workspace.root,
      outDir: null
    })
    const results: unknown[] = []
    for await (const {input, status} of restoration.files) results.push([input, status])
    expect(results).toEqual([['a.md', 'restored']])
    expect(names.map((name) => workspace.read(name))).toEqual([`A${removed}B`, 'AB'])
  })

  it('says which line is damaged, and restores the others', async () => {
    const workspace = new Workspace()
    for (const name of names) workspace.write(name, 'AB')
    workspace.write('r.json', start + '\n{"inp\0\0\0,' + lines[1]!.slice(1) + end)
    const options = {cwd: workspace.root, outDir: null}
    const results: unknown[] = []
    const {files} = await restoreFiles(workspace.path('r.json'), 'r.json', options)
    for await (const {error, input, status} of files) results.push(error?.message ?? [input, status])
    expect(results).toEqual([
      'line 2 of the report r.json is damaged: its file is not restored',
      ['b.md', 'restored']
    ])
    const named = async (name: string) => {
      const only = {...options, files: [workspace.path(name)]}
      const found: string[] = []
      for await (const {status} of (await restoreFiles(workspace.path('r.json'), 'r.json', only)).files)
        found.push(status)
      return found
    }
    expect(await named('b.md')).toEqual(['same'])
    await expect(named('a.md')).rejects.toMatchObject({
      code: 'bad-report',
      message: expect.stringContaining('line 2')
    })
  })
})
