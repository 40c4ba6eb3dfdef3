/** How a file takes its name: after its entry, and never over what somebody saved meanwhile. */
import {chmodSync, existsSync, rmSync, statSync, utimesSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {prepareFile} from '../../src/files/write-file.js'
import {emptyEntry, type FileReport} from '../../src/report/report.js'
import {sha256} from '../../src/report/restore/restore.js'
import {commitResult, type Journal} from '../../src/run/commit-result.js'
import type {Replaced, TaskResult} from '../../src/run/messages.js'
import {Workspace} from '../cli/workspace.js'

class Notes implements Journal {
  readonly entries: FileReport[] = []
  /** What happens while the disk takes the entry. */
  meanwhile: () => void = () => {}

  async add(entry: FileReport): Promise<void> {
    this.entries.push(entry)
    this.meanwhile()
  }

  async replaceLast(entry: FileReport): Promise<void> {
    this.entries.pop()
    this.entries.push(entry)
  }
}

/** The cleaned `a.md`, complete but for its name. */
async function result(workspace: Workspace, replaces: Replaced): Promise<TaskResult> {
  const path = workspace.path('a.md')
  const entry = emptyEntry('a.md', 'cleaned')
  return {entry, prepared: {...(await prepareFile(path, 'new', {label: 'a.md'})), replaces}}
}

/** What a worker knows of the input that it read. */
function asRead(workspace: Workspace): Replaced {
  const {ino, mtimeMs, size} = statSync(workspace.path('a.md'))
  return {sha256: sha256(workspace.bytes('a.md')), file: {ino, mtimeMs, size}}
}

describe('commitResult', () => {
  it('has the entry before the file has its name', async () => {
    const workspace = new Workspace({'a.md': 'old'})
    const notes = new Notes()
    let then = ''
    notes.meanwhile = () => {
      then = workspace.read('a.md')
    }
    await commitResult(await result(workspace, asRead(workspace)), notes)
    expect(then).toBe('old')
    expect(workspace.read('a.md')).toBe('new')
    expect(notes.entries.map(({status}) => status)).toEqual(['cleaned'])
  })

  it.each([
    'before',
    'while'
  ] as const)('leaves a file that is saved %s its entry is written', async (when) => {
    const workspace = new Workspace({'a.md': 'old'})
    const notes = new Notes()
    const prepared = await result(workspace, asRead(workspace))
    const save = () => workspace.write('a.md', 'words of somebody')
    if (when === 'before') save()
    else notes.meanwhile = save
    const {entry} = await commitResult(prepared, notes)
    expect(entry).toMatchObject({
      status: 'failed',
      error: {
        code: 'unwritable',
        message: 'will not write a.md: it changed while it was being cleaned',
        hint: 'Run again.'
      }
    })
    expect(notes.entries).toEqual([entry])
    expect(workspace.list()).toEqual(['a.md'])
    expect(workspace.read('a.md')).toBe('words of somebody')
  })

  it('compares the content, where size and time are as before', async () => {
    const workspace = new Workspace({'a.md': 'old'})
    const {atime, mtime} = statSync(workspace.path('a.md'))
    utimesSync(workspace.path('a.md'), atime, mtime)
    const prepared = await result(workspace, asRead(workspace))
    const notes = new Notes()
    notes.meanwhile = () => {
      workspace.write('a.md', 'OLD')
      utimesSync(workspace.path('a.md'), atime, mtime)
    }
    expect((await commitResult(prepared, notes)).entry.status).toBe('failed')
    expect(workspace.read('a.md')).toBe('OLD')
    expect(workspace.list()).toEqual(['a.md'])
  })

  it('makes no input anew that somebody removed', async () => {
    const workspace = new Workspace({'a.md': 'old'})
    const prepared = await result(workspace, asRead(workspace))
    const notes = new Notes()
    notes.meanwhile = () => rmSync(workspace.path('a.md'))
    expect((await commitResult(prepared, notes)).entry.error).toMatchObject({code: 'missing-path'})
    expect(workspace.list()).toEqual([])
  })

  it('leaves a copy that somebody saved since the run began, and makes one anew that is gone', async () => {
    const workspace = new Workspace({'a.md': 'a copy'})
    const known = {sha256: sha256(workspace.bytes('a.md'))}
    workspace.write('a.md', 'a copy, edited')
    const {entry} = await commitResult(await result(workspace, known), new Notes())
    expect(entry.error?.message).toBe('will not write a.md: somebody saved it during the run')
    expect(workspace.read('a.md')).toBe('a copy, edited')
    const free = await commitResult(await result(workspace, {sha256: null}), new Notes())
    expect(free.entry.status).toBe('failed')
    expect(workspace.read('a.md')).toBe('a copy, edited')
    rmSync(workspace.path('a.md'))
    expect((await commitResult(await result(workspace, known), new Notes())).entry.status).toBe('cleaned')
    expect(workspace.read('a.md')).toBe('new')
  })

  it('leaves a read-only input', async () => {
    const workspace = new Workspace({'a.md': 'old'})
    chmodSync(workspace.path('a.md'), 0o444)
    const {entry} = await commitResult(await result(workspace, asRead(workspace)), new Notes())
    expect(entry.error?.message).toBe('cannot write a.md: it is read-only')
    expect(workspace.read('a.md')).toBe('old')
    expect(workspace.list()).toEqual(['a.md'])
  })

  it('writes nothing where the journal fails', async () => {
    const workspace = new Workspace({'a.md': 'old'})
    const notes = new Notes()
    notes.meanwhile = () => {
      throw new Error('full')
    }
    const prepared = await result(workspace, asRead(workspace))
    await expect(commitResult(prepared, notes)).rejects.toThrow('full')
    expect(workspace.read('a.md')).toBe('old')
    expect(workspace.list()).toEqual(['a.md'])
  })

  it('takes the entry back where the file cannot take its name', async () => {
    const workspace = new Workspace({'out/a.md': 'old'})
    const path = workspace.path('out/a.md')
    const prepared = await prepareFile(path, 'new', {label: 'out/a.md'})
    const notes = new Notes()
    notes.meanwhile = () => rmSync(workspace.path('out'), {recursive: true})
    const {entry} = await commitResult({entry: emptyEntry('a.md', 'cleaned'), prepared}, notes)
    expect(entry.error).toMatchObject({
      code: 'unwritable',
      message: 'cannot write out/a.md: its folder is gone'
    })
    expect(notes.entries).toEqual([entry])
    expect(existsSync(path)).toBe(false)
  })
})
