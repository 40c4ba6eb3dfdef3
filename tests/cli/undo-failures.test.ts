/** What goes wrong around a run: each time a message, the exit code of a failure, and a way back. With the built executable. */
import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {canMount, contents, finish, leftovers, posts, type Ran, run, start} from './built.js'
import {cleaned, junk, Workspace} from './workspace.js'

const inPlace = ['--write', '--report', 'undo.json', 'posts', '--jobs', '1']
const undo = ['restore', '--write', 'undo.json']

/** Several runs of the executable each, on a busy machine. */
vi.setConfig({testTimeout: 120_000})

const aStack = /^\s+at .+:\d+:\d+\)?$/m

/** A failure that people can read: the code of one, what and what to do, and no stack. */
function expectFailure({code, shown}: Ran, says: string, exitCode = 3): void {
  expect(shown).toContain(says)
  expect(shown).not.toMatch(aStack)
  expect(shown).not.toContain('unexpected error')
  expect(shown).not.toContain('bug in clean-articles')
  expect(code).toBe(exitCode)
}

/** Options for a run with a plugin whose body is `code`; `count` is the number of the file. */
function withPlugin(workspace: Workspace, code: string): string[] {
  workspace.write(
    'plugin.mjs',
    `import {appendFileSync, renameSync, rmSync} from 'node:fs'\nlet count = 0\nexport default () => (tree, file) => {\n  count++\n  ${code}\n}\n`
  )
  workspace.write('config.json', '{"plugins": ["./plugin.mjs"]}')
  return ['--config', 'config.json']
}

/** Make a folder that nobody may write to, not even root; false where that cannot be done here. */
function makeReadOnly(folder: string): boolean {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555)
    onTestFinished(() => chmodSync(folder, 0o755))
    return process.platform !== 'win32'
  }
  if (!canMount()) return false
  execFileSync('mount', ['--bind', folder, folder])
  onTestFinished(() => void execFileSync('umount', [folder]))
  execFileSync('mount', ['-o', 'remount,bind,ro', folder])
  return true
}

/** A small file system at `folder`. */
function mountSmall(folder: string, size: string): void {
  mkdirSync(folder)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  onTestFinished(() => void execFileSync('umount', [folder]))
}

const noMount = 'no file system can be mounted here'

describe('an out-dir', () => {
  it('may be on another file system', async (context) => {
    const other = '/dev/shm'
    if (!existsSync(other) || statSync(other).dev === statSync(tmpdir()).dev)
      return context.skip('there is no other file system here')
    const workspace = new Workspace(posts(2))
    const folder = mkdtempSync(join(other, 'clean-articles-test-'))
    onTestFinished(() => rmSync(folder, {recursive: true}))
    expect((await run(workspace, ['posts', '-o', join(folder, 'out')])).code).toBe(0)
    expect((await run(workspace, ['restore', join(folder, 'out/report.json'), '-o', 'back'])).code).toBe(0)
    expect(contents(workspace, 'back')).toEqual(
      Object.fromEntries(Object.entries(posts(2)).map(([name, text]) => [`back/${name}`, text]))
    )
  })

  it.each([
    [['-o', 'file'], 'cannot write file/report.json: a file stands where a folder is needed'],
    [['-o', 'file', '--report', 'r.json'], 'cannot write file: a file stands where a folder is needed'],
    [
      ['-o', 'file/deep', '--report', 'r.json'],
      'cannot write file/deep: a file stands where a folder is needed'
    ]
  ])('that is a file, or in one, is told before any work: %j', async (argv, says) => {
    const workspace = new Workspace({...posts(2), file: 'mine'})
    const ran = await run(workspace, ['posts', ...argv])
    expect(ran.shown).toMatch(
      new RegExp(`^error: ${says.startsWith('cannot write file/report') ? 'cannot write file' : says}`)
    )
    expectFailure(
      ran,
      'a file stands where a folder is needed\n  Move that file away, or choose another place.',
      2
    )
    expect(workspace.list()).toEqual(['file', 'posts/0.md', 'posts/1.md'])
  })

  it('that is read-only is told once, before any work', async (context) => {
    const workspace = new Workspace(posts(2))
    mkdirSync(workspace.path('out'))
    if (!makeReadOnly(workspace.path('out'))) return context.skip(noMount)
    const ran = await run(workspace, ['posts', '-o', 'out', '--report', 'r.json'])
    expect(ran.shown).toMatch(
      /^error: cannot write out: (?:the file system is read-only|permission denied)\n {2}\S.*\n$/
    )
    expect(ran.code).toBe(2)
    expect(workspace.list()).toEqual(['posts/0.md', 'posts/1.md'])
  })

  it('that goes away during the run is not made anew, and the files say so', async () => {
    const workspace = new Workspace(posts(4))
    const plugin = withPlugin(workspace, `if (count === 3) rmSync('cleaned', {recursive: true})`)
    const argv = ['posts', '--report', 'r.json', '--jobs', '1', ...plugin]
    expectFailure(await run(workspace, argv), 'cannot write cleaned/3.md: its folder is gone')
    expect(existsSync(workspace.path('cleaned'))).toBe(false)
    expect(contents(workspace, 'posts')).toEqual(posts(4))
  })

  it('that goes away with the report in it stops the run', async () => {
    const workspace = new Workspace(posts(4))
    const plugin = withPlugin(workspace, `if (count === 3) rmSync('cleaned', {recursive: true})`)
    const ran = await run(workspace, ['posts', '--jobs', '1', ...plugin])
    expectFailure(ran, 'cleaned/')
    expect(ran.shown).toMatch(/the report is gone|its folder is gone/)
    expect(contents(workspace, 'posts')).toEqual(posts(4))
    // Nothing is in the way of the next run.
    expect((await run(workspace, ['posts'])).code).toBe(0)
  })
})

describe('the report of a run in place', () => {
  it.each([
    ['removed', `rmSync('undo.json')`],
    ['moved away', `renameSync('undo.json', 'elsewhere.json')`]
  ])('that is %s during the run stops it, and is written anew', async (_what, code) => {
    const workspace = new Workspace(posts(6))
    const plugin = withPlugin(workspace, `if (count === 6) ${code}`)
    const ran = await run(workspace, [...inPlace, ...plugin])
    expectFailure(ran, 'error: cannot write undo.json: the report is gone\n  Something moved or removed it')
    const changed = Object.keys(posts(6)).filter((name) => workspace.read(name) !== posts(6)[name])
    if (changed.length > 0) {
      expect(ran.shown).toContain('  undo  clean-articles restore --write undo.json\n')
      expect((await run(workspace, undo)).code).toBe(0)
    }
    expect(contents(workspace, 'posts')).toEqual(posts(6))
    expect(leftovers(workspace)).toEqual([])
  })

  it('may be on a disk that fills up while the articles have space', async (context) => {
    if (!canMount()) return context.skip(noMount)
    const workspace = new Workspace(posts(8, junk))
    mountSmall(workspace.path('disk'), '4k')
    const ran = await run(workspace, ['--write', '--report', 'disk/undo.json', 'posts', '--jobs', '1'])
    expectFailure(ran, 'error: cannot write disk/undo.json: the disk is full\n  Free some space')
    expect(ran.shown).toMatch(
      /Stopped: \d of 8 files were written in place\n {2}undo {2}clean-articles restore --write disk\/undo\.json\n$/
    )
    expect((await run(workspace, ['restore', '--write', 'disk/undo.json'])).code).toBe(0)
    expect(contents(workspace, 'posts')).toEqual(posts(8, junk))
  })

  it('that has no space at all changes nothing and leaves nothing', async (context) => {
    if (!canMount()) return context.skip(noMount)
    const workspace = new Workspace(posts(2))
    mountSmall(workspace.path('disk'), '4k')
    writeFileSync(workspace.path('disk/all'), Buffer.alloc(4096))
    const ran = await run(workspace, ['--write', '--report', 'disk/undo.json', 'posts'])
    expectFailure(ran, 'error: cannot write disk/undo.json: the disk is full')
    expect(workspace.list()).toEqual(['disk/all', 'posts/0.md', 'posts/1.md'])
    expect(contents(workspace, 'posts')).toEqual(posts(2))
  })
})

describe('a run in place', () => {
  it('leaves a file that is saved while it is cleaned', async () => {
    const workspace = new Workspace({'posts/a.md': junk, 'posts/b.md': junk})
    const plugin = withPlugin(workspace, `if (count === 1) appendFileSync('posts/a.md', 'My words.\\n')`)
    expectFailure(
      await run(workspace, [...inPlace, ...plugin]),
      'will not write posts/a.md: it changed while it was being cleaned\n    Run again.'
    )
    expect(workspace.read('posts/a.md')).toBe(`${junk}My words.\n`)
    expect(workspace.read('posts/b.md')).toBe(cleaned)
    expect((await run(workspace, undo)).code).toBe(0)
    expect(workspace.read('posts/b.md')).toBe(junk)
  })

  it.skipIf(process.platform === 'win32')('whose process crashes can be undone', async () => {
    const workspace = new Workspace(posts(6))
    const plugin = withPlugin(workspace, `if (count === 6) process.kill(process.pid, 'SIGSEGV')`)
    expect((await run(workspace, [...inPlace, ...plugin])).code).toBeNull()
    expect((await run(workspace, undo)).code).toBe(0)
    expect(contents(workspace, 'posts')).toEqual(posts(6))
    expect(leftovers(workspace)).toEqual([])
  })

  it('whose workers die one after the other tells it of each file', async () => {
    const workspace = new Workspace(posts(4))
    const plugin = withPlugin(workspace, 'process.exit(1)')
    const {code, shown} = await run(workspace, [...inPlace, ...plugin])
    expect(code).toBe(3)
    expect(shown).toContain('the worker died on posts/3.md')
    expect(shown).not.toMatch(aStack)
    expect(contents(workspace, 'posts')).toEqual(posts(4))
    expect(leftovers(workspace)).toEqual([])
  })

  it.skipIf(process.platform === 'win32').each([22, 30, 40, 120])(
    'with no more than %i open files says so, and changes nothing that cannot be undone',
    async (limit) => {
      const workspace = new Workspace(posts(3))
      const ran = await finish(start(workspace, [...inPlace.slice(0, -1), '2'], '', limit))
      expectFailure(ran, 'too many open files')
      expect(ran.shown).toContain('Raise the limit (ulimit -n')
      expect(contents(workspace, 'posts')).toEqual(posts(3))
    }
  )

  it.skipIf(process.platform === 'win32')(
    'starts no more workers than the limit of open files bears',
    async () => {
      const workspace = new Workspace(posts(8))
      const ran = await finish(start(workspace, ['posts', '--jobs', '8'], '', 256))
      expect(ran).toMatchObject({code: 0})
      expect(Object.keys(contents(workspace, 'cleaned'))).toHaveLength(9)
    }
  )
})

describe('restore', () => {
  it('says which files are not there where their folder moved', async () => {
    const workspace = new Workspace(posts(1))
    await run(workspace, inPlace)
    renameSync(workspace.path('posts'), workspace.path('moved'))
    expectFailure(
      await run(workspace, undo),
      'error: the cleaned file posts/0.md is not there\n  Run restore'
    )
    renameSync(workspace.path('moved'), workspace.path('posts'))
    expect((await run(workspace, undo)).code).toBe(0)
    expect(contents(workspace, 'posts')).toEqual(posts(1))
  })

  it('follows no folder elsewhere that became a link', async () => {
    const workspace = new Workspace({'content/a.md': junk, 'sub/x.txt': ''})
    await run(workspace, ['--write', '--report', 'r.json', '../content'], 'sub')
    renameSync(workspace.path('content'), workspace.path('elsewhere'))
    symlinkSync('elsewhere', workspace.path('content'))
    expectFailure(
      await run(workspace, ['restore', '--write', 'r.json'], 'sub'),
      'will not restore ../content/a.md: it lies outside the folder of the run'
    )
    expect(workspace.read('elsewhere/a.md')).toBe(cleaned)
    const named = ['restore', '--write', '--root', '../content', 'r.json']
    expect((await run(workspace, named, 'sub')).code).toBe(0)
    expect(workspace.read('elsewhere/a.md')).toBe(junk)
  })

  it('knows the folders elsewhere of a report that was kept under a number', async () => {
    const workspace = new Workspace({'content/a.md': junk, 'other/b.md': junk, 'sub/x.txt': ''})
    const argv = ['--write', '--report', 'r.json']
    await run(workspace, [...argv, '../content'], 'sub')
    expect((await run(workspace, [...argv, '../other'], 'sub')).shown).toContain('r-1.json')
    expect((await run(workspace, ['restore', '--write', 'r.json'], 'sub')).code).toBe(0)
    expect((await run(workspace, ['restore', '--write', 'r-1.json'], 'sub')).code).toBe(0)
    expect([workspace.read('content/a.md'), workspace.read('other/b.md')]).toEqual([junk, junk])
  })

  it('never has the report of another version replaced', async () => {
    const workspace = new Workspace({'posts/a.md': junk})
    const other = '{"version":2,"tool":{"name":"clean-articles"},"files":[]}\n'
    workspace.write('undo.json', other)
    expect((await run(workspace, inPlace)).code).toBe(0)
    expect(readFileSync(workspace.path('undo-1.json'), 'utf8')).toBe(other)
  })
})
