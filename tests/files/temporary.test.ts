/** Names of temporary files, and removing what killed processes left. */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdirSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import {describe, expect, it} from 'vitest'
import {removeStale, temporaryName} from '../../src/files/temporary.js'
import {Workspace} from '../cli/workspace.js'

/** The id of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'close')
  return child.pid!
}

describe('temporaryName', () => {
  it('is hidden, in the same folder, the same each time, and short for a long name', () => {
    const path = `/x/${'й'.repeat(120)}.md`
    const name = temporaryName(path)
    expect(dirname(name)).toBe('/x')
    expect(basename(name)).toMatch(/^\.clean-articles-[\w-]+\.tmp$/)
    expect(Buffer.byteLength(basename(name))).toBeLessThan(100)
    expect(temporaryName(path)).toBe(name)
    expect(temporaryName('/x/other.md')).not.toBe(name)
  })
})

describe('removeStale', () => {
  it('removes the files of processes of this machine that have ended, and nothing else', async () => {
    const workspace = new Workspace()
    const mine = basename(temporaryName(workspace.path('a.md')))
    const dead = mine.replace(`-${process.pid}-`, `-${await deadPid()}-`)
    const otherMachine = dead.replace(/articles-[0-9a-f]{8}/, 'articles-00000000')
    const keep = [mine, otherMachine, `${dead}.md`, `x${dead}`, 'a.md'].sort()
    for (const name of [dead, `deep/${dead}`, ...keep]) workspace.write(name, '')
    await removeStale(workspace.root)
    expect(workspace.list()).toEqual([...keep, `deep/${dead}`].sort())
  })

  it('never throws', async () => {
    const workspace = new Workspace({'a.md': ''})
    const name = temporaryName(workspace.path('b.md')).replace(`-${process.pid}-`, `-${await deadPid()}-`)
    mkdirSync(name)
    await removeStale(workspace.root)
    await removeStale(workspace.path('a.md'))
    await removeStale(workspace.path('nowhere'))
    expect(workspace.list()).toEqual(['a.md'])
  })
})
