/** Reports of earlier runs: what they still undo, and where they are kept. */
import {rmSync, symlinkSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {
  hashOf,
  isReportFile,
  keptBeside,
  listedOutputs,
  putBack,
  reportsIn,
  setAside,
  stillUndoes
} from '../../src/report/earlier-reports.js'
import {emptyEntry, type FileReport} from '../../src/report/report.js'
import {sha256} from '../../src/report/restore/restore.js'
import {Workspace} from '../cli/workspace.js'

function entryOf(input: string, output: string | null, status: FileReport['status'] = 'cleaned'): FileReport {
  const entry = emptyEntry(input, status)
  entry.output = output
  entry.sha256 = {before: sha256(Buffer.from('before')), after: sha256(Buffer.from('after'))}
  return entry
}

/** A report in the folder that the run was started in; unfinished, as such a run leaves it. */
function reportOf(...entries: FileReport[]): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n')
  return `{"version":1,"tool":{"name":"clean-articles","version":"1"},"folder":".","files":[\n${lines}`
}

const none = new Set<string>()

describe('isReportFile', () => {
  it.each([
    [reportOf(), true],
    ['{"version":2,"tool":{}}', true],
    ['{\n  "version": 1,\n  "tool": {}\n}', true],
    ['{"version":"1","tool":', false],
    ['{"name":"x","version":1}', false],
    ['', false]
  ])('of %j is %s', async (text, is) => {
    const workspace = new Workspace({'r.json': text})
    expect(await isReportFile(workspace.path('r.json'))).toBe(is)
  })

  it('is false of a folder and of nothing', async () => {
    const workspace = new Workspace()
    expect(await isReportFile(workspace.root)).toBe(false)
    expect(await isReportFile(workspace.path('r.json'))).toBe(false)
  })
})

describe('stillUndoes', () => {
  const ask = (workspace: Workspace, rewritten: ReadonlySet<string> = none) =>
    stillUndoes(workspace.path('r.json'), workspace.root, rewritten)

  it('a run in place as long as a file is not as it was before', async () => {
    const workspace = new Workspace({'r.json': reportOf(entryOf('a.md', 'a.md')), 'a.md': 'after'})
    expect(await ask(workspace)).toBe(true)
    workspace.write('a.md', 'edited')
    expect(await ask(workspace)).toBe(true)
    workspace.write('a.md', 'before')
    expect(await ask(workspace)).toBe(false)
    rmSync(workspace.path('a.md'))
    expect(await ask(workspace)).toBe(true)
  })

  it('a run into a folder as long as a copy is there that is not written anew', async () => {
    const workspace = new Workspace({'r.json': reportOf(entryOf('a.md', 'out/a.md')), 'out/a.md': 'after'})
    expect(await ask(workspace)).toBe(true)
    expect(await ask(workspace, new Set([workspace.path('out/a.md')]))).toBe(false)
    rmSync(workspace.path('out/a.md'))
    expect(await ask(workspace)).toBe(false)
  })

  it('nothing that was not written', async () => {
    const entries = [entryOf('a.md', null, 'failed'), entryOf('b.md', 'b.md', 'unchanged')]
    expect(await ask(new Workspace({'r.json': reportOf(...entries)}))).toBe(false)
  })

  it.each([
    ['of another version', '{"version":2,"tool":{},"files":[]}'],
    ['that is cut off in its start', '{"version":1,"tool":{"na'],
    ['with a damaged line', `${reportOf(entryOf('a.md', null, 'failed'))},\n{"inp\n],\n"totals":{}}\n`]
  ])('perhaps, for a report %s', async (_what, text) => {
    expect(await ask(new Workspace({'r.json': text}))).toBe(true)
  })
})

describe('names', () => {
  it('are the first free ones, and lead back', async () => {
    const workspace = new Workspace({'r.json': reportOf(), 'r-1.json': 'mine'})
    symlinkSync('nowhere', workspace.path('r-2.json'))
    const aside = await setAside(workspace.path('r.json'))
    expect(aside).toBe(workspace.path('r-3.json'))
    expect(await keptBeside(workspace.path('r.json'))).toEqual([aside])
    await putBack(aside, workspace.path('r.json'))
    expect(workspace.read('r.json')).toBe(reportOf())
    expect(workspace.read('r-1.json')).toBe('mine')
  })

  it('find the reports of a folder', async () => {
    const workspace = new Workspace({
      'b.json': reportOf(),
      'a.json': reportOf(),
      'deep/c.json': reportOf(),
      'package.json': '{}',
      'r.txt': reportOf()
    })
    expect(await reportsIn(workspace.root)).toEqual([workspace.path('a.json'), workspace.path('b.json')])
    expect(await reportsIn(workspace.path('nowhere'))).toEqual([])
  })
})

describe('listedOutputs', () => {
  it('has every hash of every copy, also past damage', async () => {
    const damaged = `${reportOf(entryOf('a.md', 'out/a.md'))},\n{"inp,\n${JSON.stringify(entryOf('c.md', 'out/c.md'))}\n],\n"run":{}}\n`
    const second = entryOf('b.md', 'out/a.md')
    second.sha256.after = sha256(Buffer.from('other'))
    const workspace = new Workspace({
      'r.json': damaged,
      's.json': reportOf(second, entryOf('d.md', 'd.md')),
      't.json': '{"version":1,"to'
    })
    const paths = ['r.json', 's.json', 't.json', 'nowhere.json'].map((name) => workspace.path(name))
    const listed = await listedOutputs(paths, workspace.root)
    expect([...listed.keys()]).toEqual([workspace.path('out/a.md'), workspace.path('out/c.md')])
    expect(listed.get(workspace.path('out/a.md'))).toEqual(
      new Set([sha256(Buffer.from('after')), sha256(Buffer.from('other'))])
    )
  })
})

describe('hashOf', () => {
  it('is that of a regular file alone', async () => {
    const workspace = new Workspace({'a.md': 'x'})
    expect(await hashOf(workspace.path('a.md'))).toBe(sha256(Buffer.from('x')))
    expect(await hashOf(workspace.root)).toBeUndefined()
    expect(await hashOf(workspace.path('b.md'))).toBeUndefined()
  })
})
