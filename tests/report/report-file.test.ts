/** The report as a file that grows with the run: whatever happens to it, whole lines. */
import {mkdirSync, renameSync, rmSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {describe, expect, it, vi} from 'vitest'
import {emptyEntry, emptyTotals, type RunInfo} from '../../src/report/report.js'
import {ReportFile} from '../../src/report/report-file.js'
import {readReport} from '../../src/report/restore/read-report.js'
import {Workspace} from '../cli/workspace.js'

const run: RunInfo = {startedAt: '2026-01-01T00:00:00.000Z', durationMs: 1, jobs: 1, preset: 'authored'}

function openReport(workspace: Workspace, sync = true): Promise<ReportFile> {
  const options = {label: 'r.json', tool: {name: 'clean-articles', version: '1'}, cwd: workspace.root, sync}
  return ReportFile.open(workspace.path('r.json'), options)
}

async function inputs(workspace: Workspace, name = 'r.json') {
  const report = await readReport(workspace.path(name), name)
  const names: unknown[] = []
  for await (const entry of report.files) names.push('input' in entry ? entry.input : entry.message)
  return {isUnfinished: report.isUnfinished, names}
}

const entry = (input: string) => emptyEntry(input, 'cleaned')

/** The methods that all file handles share. */
async function handlePrototype(workspace: Workspace) {
  const handle = await open(workspace.root)
  const prototype = Object.getPrototypeOf(handle) as typeof handle
  await handle.close()
  return prototype
}

function failure(code: string): Error {
  return Object.assign(new Error(code), {code})
}

describe('ReportFile', () => {
  it('is there from the first moment, and readable after each entry', async () => {
    const workspace = new Workspace()
    const report = await openReport(workspace)
    expect(await inputs(workspace)).toEqual({isUnfinished: true, names: []})
    await report.add(entry('a.md'), true)
    await report.add(entry('ü.md'), false)
    expect(await inputs(workspace)).toEqual({isUnfinished: true, names: ['a.md', 'ü.md']})
    await report.replaceLast(entry('c.md'))
    await report.finish(emptyTotals(), run)
    expect(await inputs(workspace)).toEqual({isUnfinished: false, names: ['a.md', 'c.md']})
    expect(workspace.report('r.json').files).toHaveLength(2)
  })

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EIO', 'unwritable']
  ])('keeps whole lines where a write fails in the middle (%s), and goes on after it', async (errno, code) => {
    const workspace = new Workspace()
    const report = await openReport(workspace)
    await report.add(entry('a.md'), true)
    const prototype = await handlePrototype(workspace)
    const {write} = prototype
    let calls = 0
    const spy = vi.spyOn(prototype, 'write').mockImplementation(async function (
      this: typeof prototype,
      ...args: unknown[]
    ) {
      const [bytes, at, , position] = args as [Buffer, number, number, number]
      if (calls++ > 0) throw failure(errno)
      return (write as (...args: unknown[]) => unknown).call(this, bytes, at, 20, position)
    } as never)
    await expect(report.add(entry('b.md'), true)).rejects.toMatchObject({
      code,
      message: expect.stringContaining('cannot write r.json: ')
    })
    spy.mockRestore()
    expect(workspace.read('r.json').endsWith('}')).toBe(true)
    expect(await inputs(workspace)).toEqual({isUnfinished: true, names: ['a.md']})
    await report.add(entry('c.md'), true)
    await report.finish(emptyTotals(), run)
    expect(await inputs(workspace)).toEqual({isUnfinished: false, names: ['a.md', 'c.md']})
  })

  it('counts a line that the disk did not confirm as not written', async () => {
    const workspace = new Workspace()
    const report = await openReport(workspace)
    const prototype = await handlePrototype(workspace)
    const spy = vi.spyOn(prototype, 'datasync').mockRejectedValue(failure('EIO'))
    await expect(report.add(entry('a.md'), true)).rejects.toMatchObject({code: 'unwritable'})
    spy.mockRestore()
    await report.close()
    expect(await inputs(workspace)).toEqual({isUnfinished: true, names: []})
  })

  it('leaves no file where not even its start can be written, and none of others', async () => {
    const workspace = new Workspace()
    const prototype = await handlePrototype(workspace)
    const spy = vi.spyOn(prototype, 'write').mockRejectedValue(failure('ENOSPC'))
    await expect(openReport(workspace)).rejects.toMatchObject({code: 'disk-full'})
    spy.mockRestore()
    expect(workspace.list()).toEqual([])
    workspace.write('r.json', 'mine')
    await expect(openReport(workspace)).rejects.toMatchObject({code: 'unwritable'})
    expect(workspace.read('r.json')).toBe('mine')
  })

  it.each([
    'removed',
    'moved',
    'replaced'
  ])('takes no entry of a change when it is %s, and can be saved', async (what) => {
    const workspace = new Workspace()
    const report = await openReport(workspace)
    await report.add(entry('a.md'), true)
    if (what === 'removed') rmSync(workspace.path('r.json'))
    else renameSync(workspace.path('r.json'), workspace.path('x.json'))
    if (what === 'replaced') workspace.write('r.json', '{}')
    expect(await report.isThere()).toBe(false)
    const gone = {code: 'unwritable', message: 'cannot write r.json: the report is gone'}
    await expect(report.add(entry('b.md'), true)).rejects.toMatchObject(gone)
    await expect(report.finish(emptyTotals(), run)).rejects.toMatchObject(gone)
    await report.copyTo(workspace.path('deep/saved.json'))
    await report.close()
    expect(await inputs(workspace, 'deep/saved.json')).toEqual({isUnfinished: true, names: ['a.md']})
  })

  it('copies over nothing', async () => {
    const workspace = new Workspace({'taken.json': 'mine'})
    const report = await openReport(workspace)
    await expect(report.copyTo(workspace.path('taken.json'))).rejects.toMatchObject({code: 'unwritable'})
    mkdirSync(workspace.path('folder'))
    await expect(report.copyTo(workspace.path('folder'))).rejects.toMatchObject({code: 'unwritable'})
    await report.close()
    expect(workspace.read('taken.json')).toBe('mine')
  })
})
