/** Atomic writing: whole or not at all, whatever the file system does. */
import {chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import {lstat, mkdir, open, realpath, rename, rm, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {temporaryName} from '../../src/files/temporary.js'
import {openAtomic, type WriterFileSystem, writeFileAtomic} from '../../src/files/write-file.js'
import {Workspace} from '../cli/workspace.js'

const real: WriterFileSystem = {lstat, mkdir, open, realpath, rename, rm, stat}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: failed on /secret/path`), {code})
}

/** A file system whose files take `room` bytes, then fail with `code`. */
function full(code: string, room: number): WriterFileSystem {
  return {
    ...real,
    open: (async (...args: Parameters<typeof open>) => {
      const handle = await open(...args)
      handle.writeFile = async (data) => {
        await handle.write(Buffer.from(data as Uint8Array).subarray(0, room))
        throw failure(code)
      }
      return handle
    }) as typeof open
  }
}

describe('writeFileAtomic', () => {
  it('writes text and bytes, makes the folders and leaves nothing else', async () => {
    const workspace = new Workspace()
    await writeFileAtomic(workspace.path('a/b/c.md'), 'stove')
    await writeFileAtomic(workspace.path('a/b/d.md'), Uint8Array.of(0xff, 0))
    expect(workspace.list()).toEqual(['a/b/c.md', 'a/b/d.md'])
    expect(workspace.read('a/b/c.md')).toBe('stove')
    expect([...workspace.bytes('a/b/d.md')]).toEqual([0xff, 0])
  })

  it.each([
    ['ENOSPC', 'disk-full', 'the disk is full'],
    ['EDQUOT', 'disk-full', 'the disk is full'],
    ['EIO', 'unwritable', 'the system says EIO'],
    ['EROFS', 'unwritable', 'read-only']
  ])('keeps the old file on %s and removes the half of the new one', async (errno, code, why) => {
    const workspace = new Workspace({'a.md': 'old'})
    const write = writeFileAtomic(workspace.path('a.md'), 'new text', {
      label: 'x/a.md',
      fileSystem: full(errno, 3)
    })
    await expect(write).rejects.toMatchObject({
      code,
      message: expect.stringContaining(`cannot write x/a.md: `)
    })
    await expect(write).rejects.toMatchObject({
      message: expect.stringContaining(why),
      hint: expect.any(String)
    })
    // What the system says holds paths of the machine.
    await expect(write).rejects.not.toMatchObject({message: expect.stringContaining('/secret')})
    expect(workspace.list()).toEqual(['a.md'])
    expect(workspace.read('a.md')).toBe('old')
  })

  it('removes the new file when it cannot take its name', async () => {
    const workspace = new Workspace()
    const fileSystem = {...real, rename: async () => Promise.reject(failure('EACCES'))}
    await expect(writeFileAtomic(workspace.path('a.md'), 'x', {fileSystem})).rejects.toMatchObject({
      code: 'unwritable'
    })
    expect(workspace.list()).toEqual([])
  })

  it('tells of a folder in its place, and of a file in the place of its folder', async () => {
    const workspace = new Workspace({'a/b.md': ''})
    await expect(writeFileAtomic(workspace.path('a'), 'x')).rejects.toMatchObject({code: 'output-is-folder'})
    await expect(writeFileAtomic(workspace.path('a/b.md/c.md'), 'x')).rejects.toMatchObject({
      code: 'unwritable'
    })
    expect(workspace.list()).toEqual(['a/b.md'])
  })

  it.runIf(existsSync('/proc/self'))('tells of a place where no folder can be made', async () => {
    await expect(writeFileAtomic('/proc/nowhere/deep/a.md', 'x')).rejects.toMatchObject({code: 'unwritable'})
  })

  it('takes a name of 255 bytes, and tells of a longer one', async () => {
    const workspace = new Workspace()
    const longest = 'x'.repeat(252) + '.md'
    await writeFileAtomic(workspace.path(longest), 'x')
    expect(workspace.list()).toEqual([longest])
    await expect(writeFileAtomic(workspace.path('x' + longest), 'x')).rejects.toMatchObject({
      code: 'unwritable'
    })
    expect(workspace.list()).toEqual([longest])
  })

  it('replaces a link, never its target', async () => {
    const workspace = new Workspace({'target.txt': 'keep'})
    symlinkSync('target.txt', workspace.path('a.md'))
    await writeFileAtomic(workspace.path('a.md'), 'new')
    expect(workspace.read('target.txt')).toBe('keep')
    expect(lstatSync(workspace.path('a.md')).isSymbolicLink()).toBe(false)
  })

  it('is not led astray by what lies under the temporary name', async () => {
    const workspace = new Workspace({'target.txt': 'keep'})
    symlinkSync('target.txt', temporaryName(workspace.path('a.md')))
    await writeFileAtomic(workspace.path('a.md'), 'new')
    expect(workspace.read('target.txt')).toBe('keep')
    expect(workspace.read('a.md')).toBe('new')
    expect(workspace.list()).toEqual(['a.md', 'target.txt'])
  })

  it('stays within its folder', async () => {
    const workspace = new Workspace({'else/keep.txt': ''})
    const within = workspace.path('out')
    mkdirSync(within)
    symlinkSync('../else', join(within, 'link'))
    for (const path of ['link/a.md', 'link/deep/a.md', '../a.md']) {
      await expect(writeFileAtomic(join(within, path), 'x', {within})).rejects.toMatchObject({
        code: 'unwritable'
      })
    }
    await writeFileAtomic(join(within, 'deep/a.md'), 'x', {within})
    expect(readdirSync(workspace.path('else'))).toEqual(['keep.txt'])
    expect(existsSync(workspace.path('a.md'))).toBe(false)
  })

  it('keeps the permissions it is told to keep, past the umask', async () => {
    const workspace = new Workspace({'a.md': 'old'})
    chmodSync(workspace.path('a.md'), 0o666)
    const like = statSync(workspace.path('a.md'))
    await writeFileAtomic(workspace.path('a.md'), 'new', {like, sync: true})
    expect(statSync(workspace.path('a.md')).mode & 0o777).toBe(0o666)
  })
})

describe('openAtomic', () => {
  it('takes its name on commit, and leaves nothing on discard', async () => {
    const workspace = new Workspace()
    const file = await openAtomic(workspace.path('a.json'))
    await file.write('[')
    await file.write('1]')
    expect(existsSync(workspace.path('a.json'))).toBe(false)
    await file.commit()
    expect(workspace.read('a.json')).toBe('[1]')

    const other = await openAtomic(workspace.path('b.json'))
    await other.write('[')
    await other.discard()
    expect(workspace.list()).toEqual(['a.json'])
  })
})
