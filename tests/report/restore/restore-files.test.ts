/** Restoring from reports that are not to be trusted. */
import {mkdirSync, symlinkSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {emptyEntry, emptyTotals, type FileReport} from '../../../src/report/report.js'
import {sha256} from '../../../src/report/restore/restore.js'
import {type RestoredFile, restoreFiles} from '../../../src/report/restore/restore-files.js'
import {cleaned, junk, Workspace} from '../../cli/workspace.js'

/** An entry that turns `cleaned` into `junk`. */
function entry(input: string, output: string): FileReport {
  const at = cleaned.indexOf('Kettles')
  const before = junk.slice(at, junk.length - (cleaned.length - at))
  const point = (offset: number) => ({line: 1, column: 1, offset})
  return {
    ...emptyEntry(input, 'cleaned'),
    output,
    format: 'markdown',
    encoding: 'utf-8',
    outputEncoding: 'utf-8',
    sha256: {before: sha256(Buffer.from(junk)), after: sha256(Buffer.from(cleaned))},
    edits: [
      {
        rule: 'display-ad',
        category: 'ad',
        confidence: 'certain',
        action: 'remove',
        start: point(at),
        end: point(at + before.length),
        before,
        after: '',
        reason: ''
      }
    ]
  }
}

async function restoreAll(
  workspace: Workspace,
  files: FileReport[],
  outDir: string | null,
  way = 'in/r.json'
) {
  const run = {startedAt: '', durationMs: 0, jobs: 1, preset: 'scraped', report: way}
  workspace.write('in/r.json', JSON.stringify({version: 1, tool: {}, files, totals: emptyTotals(), run}))
  const results: RestoredFile[] = []
  const options = {cwd: workspace.path('in'), outDir: outDir === null ? null : workspace.path(outDir)}
  const {files: restored} = await restoreFiles(workspace.path('in/r.json'), 'r.json', options)
  for await (const file of restored) results.push(file)
  return results
}

describe('into a folder', () => {
  it('never leaves it, whatever the names are', async () => {
    const workspace = new Workspace({'in/clean.md': cleaned})
    const names = [
      '../up.md',
      '/abs/olute.md',
      '..\\..\\back.md',
      'C:\\drive.md',
      './a/../../b.md',
      '..',
      '',
      '/',
      'nul\0.md'
    ]
    const results = await restoreAll(
      workspace,
      names.map((name) => entry(name, 'clean.md')),
      'in/restored',
      'r.json'
    )
    expect(results.map(({status}) => status)).toEqual([
      ...Array(5).fill('restored'),
      ...Array(4).fill('failed')
    ])
    expect(workspace.list()).toEqual([
      'in/clean.md',
      'in/r.json',
      'in/restored/a/b.md',
      'in/restored/abs/olute.md',
      'in/restored/back.md',
      'in/restored/drive.md',
      'in/restored/up.md'
    ])
  })

  it('does not follow links out of it, or write one file twice', async () => {
    const workspace = new Workspace({'in/clean.md': cleaned, 'secret/keep.txt': ''})
    mkdirSync(workspace.path('in/restored'))
    symlinkSync('../../secret', workspace.path('in/restored/link'))
    const files = ['link/a.md', 'b.md', './b.md'].map((name) => entry(name, 'clean.md'))
    const results = await restoreAll(workspace, files, 'in/restored', 'r.json')
    expect(results.map(({error, status}) => error?.code ?? status)).toEqual([
      'unwritable',
      'restored',
      'bad-report'
    ])
    expect(workspace.list().filter((name) => name.startsWith('secret/'))).toEqual(['secret/keep.txt'])
  })

  it('keeps what somebody else put there', async () => {
    const workspace = new Workspace({'in/clean.md': cleaned, 'in/restored/a.md': 'mine'})
    const [result] = await restoreAll(workspace, [entry('a.md', 'clean.md')], 'in/restored', 'r.json')
    expect(result?.error?.code).toBe('restore-mismatch')
    expect(workspace.read('in/restored/a.md')).toBe('mine')
  })

  it('tells of a cleaned file that is missing, a folder or a device', async () => {
    const workspace = new Workspace({'in/clean.md': cleaned})
    const files = ['gone.md', '.', '/dev/zero'].map((output, index) => entry(`${index}.md`, output))
    const results = await restoreAll(workspace, files, 'in/restored', 'r.json')
    expect(results.map(({error}) => error?.code)).toEqual(['missing-path', 'unreadable', 'unreadable'])
  })

  it('leaves out what has no output, and HTML pages', async () => {
    const workspace = new Workspace({'in/clean.md': cleaned})
    const files = [
      {...entry('a.md', 'clean.md'), output: null},
      {...entry('b.html', 'clean.md'), format: 'html' as const},
      emptyEntry('c.md', 'failed')
    ]
    const results = await restoreAll(workspace, files, 'in/restored', 'r.json')
    expect(results.map(({status}) => status)).toEqual(['skipped', 'skipped', 'skipped'])
  })
})

describe('in place', () => {
  it('stays in the folder of the run, links followed', async () => {
    const workspace = new Workspace({'in/a.md': cleaned, 'up.md': cleaned, 'secret/b.md': cleaned})
    symlinkSync('../secret/b.md', workspace.path('in/b.md'))
    symlinkSync('../secret', workspace.path('in/dir'))
    const names = ['a.md', '../up.md', workspace.path('up.md'), 'b.md', 'dir/b.md', 'dir/new.md', '.']
    const results = await restoreAll(
      workspace,
      names.map((name) => entry(name, 'a.md')),
      null,
      'r.json'
    )
    expect(results[0]?.status).toBe('restored')
    expect(results.slice(1).map(({status}) => status)).toEqual(Array(6).fill('failed'))
    expect(workspace.read('in/a.md')).toBe(junk)
    expect(workspace.read('up.md')).toBe(cleaned)
    expect(workspace.read('secret/b.md')).toBe(cleaned)
    expect(workspace.list().filter((name) => name.startsWith('secret/'))).toEqual(['secret/b.md'])
  })

  it('puts a deleted input back, and leaves one that was edited', async () => {
    const workspace = new Workspace({'in/out/a.md': cleaned, 'in/out/b.md': cleaned, 'in/b.md': 'edited'})
    const files = ['a.md', 'b.md'].map((name) => entry(name, `out/${name}`))
    const results = await restoreAll(workspace, files, null, 'r.json')
    expect(results.map(({error, status}) => error?.code ?? status)).toEqual(['restored', 'restore-mismatch'])
    expect(workspace.read('in/a.md')).toBe(junk)
    expect(workspace.read('in/b.md')).toBe('edited')
  })
})
