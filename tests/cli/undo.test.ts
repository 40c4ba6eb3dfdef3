/**
 * What a run writes, when, and what it may overwrite: undo holds whatever happens. With the built executable.
 *
 * `KILLS=60 npx vitest run tests/cli/undo.test.ts -t killed` tries that many moments for each signal.
 */
import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync} from 'node:fs'
import {constants} from 'node:os'
import {basename, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {canMount, contents, finish, leftovers, mixed, posts, run, start} from './built.js'
import {type Files, junk, prose, Workspace} from './workspace.js'

describe('two runs in place with one report', () => {
  it('leaves the report that undoes the first where the second changes nothing', async () => {
    const files = {...posts(3), 'posts/same.md': prose}
    const workspace = new Workspace(files)
    const argv = ['--write', '--report', 'undo.json', 'posts']
    expect((await run(workspace, argv)).shown).toContain('undo      clean-articles restore --write undo.json')
    const report = workspace.read('undo.json')
    expect((await run(workspace, argv)).shown).toContain(
      'undo.json (of an earlier run, which it still undoes'
    )
    expect(workspace.read('undo.json')).toBe(report)
    const {code, shown} = await run(workspace, ['restore', '--write', 'undo.json'])
    expect({code, shown}).toEqual({
      code: 0,
      shown: 'Restored 3 files in place\n1 file left out: the run did not change it\n'
    })
    expect(contents(workspace, 'posts')).toEqual(files)
    const again = await run(workspace, ['restore', '--write', 'undo.json'])
    expect(again).toEqual({
      code: 0,
      shown:
        'Restored 0 files in place\n3 files were already as they were before the run\n1 file left out: the run did not change it\n'
    })
  })

  it('keeps it under a number where the second changes something, and both undo in turn', async () => {
    const workspace = new Workspace({'posts/a.md': junk})
    const argv = ['--write', '--report', 'undo.json', 'posts']
    await run(workspace, argv)
    const between = {'posts/a.md': workspace.read('posts/a.md'), 'posts/b.md': junk}
    workspace.write('posts/b.md', junk)
    expect((await run(workspace, argv)).shown).toContain('earlier   undo-1.json (still undoes something)')
    expect((await run(workspace, ['restore', '--write', 'undo.json'])).code).toBe(0)
    expect(contents(workspace, 'posts')).toEqual(between)
    expect((await run(workspace, ['restore', '--write', 'undo-1.json'])).code).toBe(0)
    expect(contents(workspace, 'posts')).toEqual({'posts/a.md': junk, 'posts/b.md': junk})
    // Nothing depends on either now.
    await run(workspace, argv)
    expect(workspace.list().filter((name) => name.startsWith('undo'))).toEqual(['undo-1.json', 'undo.json'])
    expect(workspace.report('undo.json').totals.cleaned).toBe(2)
  })

  it('keeps it from a check and from other reporters that would have its name', async () => {
    const workspace = new Workspace({'posts/a.md': junk})
    await run(workspace, ['--write', '--report', 'undo.json', 'posts'])
    workspace.write('posts/b.md', junk)
    await run(workspace, ['--check', '--report', 'undo.json', 'posts'])
    await run(workspace, ['--check', '--reporter', 'sarif=undo.json', 'posts'])
    expect((await run(workspace, ['restore', '--write', 'undo-1.json'])).code).toBe(0)
    expect(workspace.read('posts/a.md')).toBe(junk)
  })
})

describe('an out-dir with an earlier run in it', () => {
  it('keeps both reports, and says that older files are there', async () => {
    const workspace = new Workspace({'a/one.md': junk, 'b/two.md': junk})
    await run(workspace, ['a'])
    const {shown} = await run(workspace, ['b'])
    expect(shown).toContain('older     1 file of earlier runs is still in cleaned/')
    expect(shown).toContain('earlier   cleaned/report-1.json (still undoes something)')
    for (const report of ['report.json', 'report-1.json']) {
      expect((await run(workspace, ['restore', `cleaned/${report}`])).code).toBe(0)
    }
    expect(contents(workspace, 'restored')).toEqual({
      'restored/a/one.md': junk,
      'restored/b/two.md': junk
    })
    // Written anew, they need the earlier reports no more.
    await run(workspace, ['a', 'b'])
    expect(readdirSync(workspace.path('cleaned')).sort()).toEqual(['one.md', 'report.json', 'two.md'])
  })

  it('replaces no file that no report lists as it is, unless it is told to', async () => {
    const workspace = new Workspace({'a/one.md': junk, 'a/two.md': junk, 'content/one.md': 'by hand'})
    const refused = await run(workspace, ['a', '-o', 'content'])
    expect(refused.code).toBe(2)
    expect(refused.shown).toMatch(
      /^error: will not replace content\/one\.md: no report in content\/ lists it as it is\n {2}Choose .*--force\.\n$/
    )
    expect(workspace.list()).toEqual(['a/one.md', 'a/two.md', 'content/one.md'])
    expect((await run(workspace, ['a', '-o', 'content', '--force'])).code).toBe(0)
    expect((await run(workspace, ['a', '-o', 'content'])).code).toBe(0)
    workspace.write('content/two.md', 'by hand')
    const changed = await run(workspace, ['a', '-o', 'content'])
    expect(changed.shown).toContain('content/two.md: it was changed since a run wrote it')
    expect(changed.code).toBe(2)
    expect(workspace.read('content/two.md')).toBe('by hand')
  })

  it.each(['package.json', 'a/one.md', 'notes.txt'])('makes no report in the place of %s', async (name) => {
    const workspace = new Workspace({'package.json': '{}', 'notes.txt': 'mine', 'a/one.md': junk})
    const before = workspace.read(name)
    for (const argv of [['--write'], ['--check'], []]) {
      const {code, shown} = await run(workspace, [...argv, '--report', name, 'a/../a', 'a'])
      expect({argv, code}).toEqual({argv, code: 2})
      expect(shown).toMatch(/would replace|no articles in/)
    }
    expect(workspace.read(name)).toBe(before)
  })

  it('knows copies of a run that was stopped, and of one whose report went elsewhere', async () => {
    const workspace = new Workspace({'a/one.md': junk, 'a/two.md': junk})
    await run(workspace, ['a', '--report', 'r.json'])
    expect((await run(workspace, ['a', '--report', 'r.json'])).code).toBe(0)
    expect((await run(workspace, ['a'])).code).toBe(2)
    expect((await run(workspace, ['a', '--force'])).code).toBe(0)
    // The report of a run that was killed has no end.
    workspace.write('cleaned/report.json', workspace.read('cleaned/report.json').split('\n],')[0]!)
    expect((await run(workspace, ['a'])).code).toBe(0)
  })
})

describe('restore', () => {
  it('undoes a run in place outside of the current folder by the line that it prints', async () => {
    const files = {'content/a.md': junk, 'content/deep/b.md': mixed}
    const workspace = new Workspace({...files, 'sub/x.txt': ''})
    const {shown} = await run(workspace, ['--write', '--report', 'r.json', '../content'], 'sub')
    const line = / {2}undo {6}clean-articles (.*)/.exec(shown)![1]!
    expect(line).toBe('restore --write r.json')
    expect((await run(workspace, line.split(' '), 'sub')).shown).toBe('Restored 2 files in place\n')
    expect(contents(workspace, 'content')).toEqual(files)
  })

  it('needs the folder named where this machine does not know the run', async () => {
    const workspace = new Workspace({'content/a.md': junk, 'sub/x.txt': ''})
    await run(workspace, ['--write', '--report', 'r.json', '../content'], 'sub')
    rmSync(workspace.path('.data'), {recursive: true})
    const refused = await run(workspace, ['restore', '--write', 'r.json'], 'sub')
    expect(refused.code).toBe(3)
    expect(refused.shown).toContain('will not restore ../content/a.md: it lies outside the folder of the run')
    expect(refused.shown).toContain('--root <folder>')
    expect((await run(workspace, ['restore', '--write', '--root', '../content', 'r.json'], 'sub')).code).toBe(
      0
    )
    expect(workspace.read('content/a.md')).toBe(junk)
  })

  it('writes nothing outside of the roots for a hostile report', async () => {
    const workspace = new Workspace({'content/a.md': junk, 'sub/x.txt': '', 'secret/a.md': ''})
    await run(workspace, ['--write', '--report', 'r.json', '../content'], 'sub')
    workspace.write('secret/a.md', workspace.read('content/a.md'))
    const text = workspace.read('sub/r.json')
    const way = workspace.root.slice(1)
    for (const [folder, input] of [
      ['.', '../secret/a.md'],
      ['.', workspace.path('secret/a.md')],
      ['..', 'secret/a.md'],
      ['../..', `${basename(workspace.root)}/secret/a.md`],
      ['../'.repeat(way.split('/').length + 1), `${way}/secret/a.md`],
      ['/', `${way}/secret/a.md`],
      ['../content', '../secret/a.md']
    ] as const) {
      workspace.write(
        'sub/r.json',
        text
          .replaceAll('../content/a.md', input)
          .replace('"folder":"."', `"folder":${JSON.stringify(folder)}`)
      )
      const {code} = await run(workspace, ['restore', '--write', 'r.json'], 'sub')
      expect({folder, code}).toEqual({folder, code: 3})
      expect(workspace.read('secret/a.md')).not.toBe(junk)
    }
  })

  it('undoes single files and single rules, and the rest later', async () => {
    const files = posts(2)
    const workspace = new Workspace(files)
    await run(workspace, ['--write', '--report', 'r.json', 'posts'])
    const done = contents(workspace, 'posts')
    const restore = (...argv: string[]) => run(workspace, ['restore', '--write', 'r.json', ...argv])
    expect((await restore('--file', 'posts/0.md')).shown).toBe('Restored 1 file in place\n')
    expect(contents(workspace, 'posts')).toEqual({...done, 'posts/0.md': files['posts/0.md']})
    expect((await restore('--rule', 'tracking-link')).shown).toBe(
      'Restored 1 file in place\n1 file was already as it was before the run\n'
    )
    expect(workspace.read('posts/1.md')).toBe(
      done['posts/1.md']!.replace('www.example.com/)', 'www.example.com/?utm_source=blog)')
    )
    expect((await restore('--rule', 'display-ad', '--rule', 'tracking-pixel')).shown).toContain(
      'Restored 1 file'
    )
    // The blank line between what was removed is an edit of its own.
    expect((await restore()).shown).toContain('Restored 1 file in place\n1 file was already')
    expect(contents(workspace, 'posts')).toEqual(files)
    expect(await restore('--file', 'posts/9.md')).toMatchObject({code: 2})
  })

  it.each([
    [
      'a report of another version',
      (text: string) => text.replace('"version":1', '"version":2'),
      2,
      'cannot use the report r.json: it has version 2 of the format, not version 1\n  Use the release of clean-articles that wrote it.'
    ],
    ['an empty report', () => '', 2, 'it is empty'],
    [
      'a report edited by hand',
      (text: string) => text.replace('adsbygoogle', 'adsbyme'),
      3,
      'The report was changed'
    ],
    [
      'a line that is broken',
      (text: string) => text.replace('{"input"', '{"input'),
      3,
      'line 2 of the report r.json is damaged: its file is not restored'
    ],
    [
      'an entry without what undoing needs',
      (text: string) => text.replace('"edits":', '"edit":'),
      3,
      'line 2 of the report r.json is damaged: its file is not restored'
    ],
    [
      'a report that was cut off',
      (text: string) => text.slice(0, text.lastIndexOf('{"input"') + 40),
      0,
      'has no end'
    ]
  ])('says what is wrong with %s', async (_what, change, code, says) => {
    const workspace = new Workspace(posts(2, junk))
    await run(workspace, ['--write', '--report', 'r.json', 'posts'])
    const after = contents(workspace, 'posts')
    workspace.write('r.json', change(workspace.read('r.json')))
    const ran = await run(workspace, ['restore', '--write', 'r.json'])
    expect(ran.shown).toContain(says)
    expect(ran.code).toBe(code)
    expect(ran.shown).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
    if (code === 2) expect(contents(workspace, 'posts')).toEqual(after)
    // One entry that is no good keeps no other file from being restored.
    else
      expect(workspace.read('posts/1.md')).toBe(
        code === 3 ? posts(2, junk)['posts/1.md'] : after['posts/1.md']
      )
  })

  it('leaves a file that changed since, and one whose folder became a link elsewhere', async () => {
    const workspace = new Workspace({'posts/a.md': junk, 'posts/deep/b.md': junk, 'else/x.md': ''})
    await run(workspace, ['--write', '--report', 'r.json', 'posts'], '')
    workspace.write('posts/a.md', 'new words')
    const cleaned = workspace.read('posts/deep/b.md')
    mkdirSync(workspace.path('outside'))
    renameSync(workspace.path('posts/deep'), workspace.path('outside/deep'))
    mkdirSync(workspace.path('run'))
    renameSync(workspace.path('posts'), workspace.path('run/posts'))
    renameSync(workspace.path('r.json'), workspace.path('run/r.json'))
    symlinkSync('../../outside/deep', workspace.path('run/posts/deep'))
    const {code, shown} = await run(workspace, ['restore', '--write', 'r.json'], 'run')
    expect(code).toBe(3)
    expect(shown).toContain('posts/a.md: the cleaned file was changed since the report was written')
    expect(shown).toContain('will not restore posts/deep/b.md: it lies outside the folder of the run')
    expect(workspace.read('run/posts/a.md')).toBe('new words')
    expect(workspace.read('outside/deep/b.md')).toBe(cleaned)
  })
})

/** Until the run has replaced a file. */
async function firstChange(workspace: Workspace, files: Files): Promise<void> {
  const names = Object.keys(files)
  for (let wait = 0; wait < 1000; wait++) {
    if (names.some((name) => workspace.read(name) !== files[name])) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('no file was ever replaced')
}

const kills = Number(process.env.KILLS ?? 3)

describe('a run in place that is stopped', () => {
  const files = posts(kills > 10 ? 300 : 40)

  it(
    `killed with SIGKILL at ${kills} moments, is undone from its report each time`,
    async () => {
      for (let kill = 0; kill < kills; kill++) {
        const workspace = new Workspace(files)
        const child = start(workspace, ['--write', '--report', 'undo.json', 'posts', '--jobs', '2'])
        const ended = finish(child)
        await firstChange(workspace, files)
        await new Promise((resolve) => setTimeout(resolve, Math.random() * (kills > 10 ? 2500 : 150)))
        child.kill('SIGKILL')
        await ended
        const {code, shown} = await run(workspace, ['restore', '--write', 'undo.json'])
        expect({kill, code, shown}).toMatchObject({kill, code: 0})
        expect(contents(workspace, 'posts'), `kill ${kill}`).toEqual(files)
        expect(leftovers(workspace)).toEqual([])
        rmSync(workspace.root, {recursive: true})
      }
    },
    kills * 30_000
  )

  it.each(['SIGINT', 'SIGTERM'] as const)(
    `killed with %s at ${kills} moments, says what it wrote and how to undo it`,
    async (signal) => {
      for (let kill = 0; kill < kills; kill++) {
        const workspace = new Workspace(files)
        const child = start(workspace, ['--write', '--report', 'undo.json', 'posts', '--jobs', '2'])
        const ended = finish(child)
        await firstChange(workspace, files)
        await new Promise((resolve) => setTimeout(resolve, Math.random() * (kills > 10 ? 2000 : 30)))
        child.kill(signal)
        const {code, shown} = await ended
        // A signal that comes when all is done ends the process as any other.
        const isDone = code === 0 || (code === null && shown.includes('in place in'))
        if (!isDone) {
          expect(code).toBe(128 + constants.signals[signal])
          const changed = Object.keys(files).filter((name) => workspace.read(name) !== files[name]).length
          const were = changed === 1 ? 'file was' : 'files were'
          expect(shown).toBe(
            `Stopped: ${changed} of ${Object.keys(files).length} ${changed === 1 ? 'files was' : were} written in place\n` +
              '  undo  clean-articles restore --write undo.json\n'
          )
          expect(workspace.report('undo.json').totals.cleaned).toBe(changed)
        }
        expect(leftovers(workspace)).toEqual([])
        expect((await run(workspace, ['restore', '--write', 'undo.json'])).code).toBe(0)
        expect(contents(workspace, 'posts')).toEqual(files)
        rmSync(workspace.root, {recursive: true})
      }
    },
    kills * 30_000
  )

  it('leaves nothing to the next run, which removes what a killed one left', async () => {
    const workspace = new Workspace({'posts/a.md': prose})
    const dead = spawn(process.execPath, ['-e', ''])
    await once(dead, 'close')
    await run(workspace, ['posts', '--quiet'])
    // The name of this machine is in the names of the files: take it from one.
    const {temporaryName} = await import('../../src/files/temporary.js')
    const name = temporaryName(workspace.path('posts/a.md')).replace(`-${process.pid}-`, `-${dead.pid}-`)
    workspace.write(name.slice(workspace.root.length + 1), 'half')
    const mine = temporaryName(workspace.path('posts/a.md'))
    workspace.write(mine.slice(workspace.root.length + 1), 'of a process that runs')
    await run(workspace, ['--write', 'posts', '--quiet'])
    expect(existsSync(name)).toBe(false)
    expect(existsSync(mine)).toBe(true)
  })
})

describe('a disk that fills up in the middle', () => {
  it('can be undone', async (context) => {
    if (!canMount()) return context.skip()
    const workspace = new Workspace()
    const disk = workspace.path('disk')
    mkdirSync(disk)
    // Room for the posts and for some of the entries of the report.
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', disk])
    try {
      const files = posts(60, mixed.repeat(8))
      for (const [name, text] of Object.entries(files)) workspace.write(join('disk', name), text)
      const {code, shown} = await run(workspace, ['--write', '--report', 'undo.json', 'posts'], 'disk')
      expect(code).toBe(3)
      expect(shown).toContain('the disk is full')
      const changed = Object.keys(files).filter((name) => workspace.read(join('disk', name)) !== files[name])
      expect(changed.length).toBeGreaterThan(0)
      expect(changed.length).toBeLessThan(60)
      expect(leftovers(workspace)).toEqual([])
      expect(statSync(join(disk, 'undo.json')).size).toBeGreaterThan(0)
      // What is needed to go back is a little room.
      execFileSync('mount', ['-o', 'remount,size=4m', disk])
      expect(await run(workspace, ['restore', '--write', 'undo.json'], 'disk')).toMatchObject({code: 0})
      for (const name of Object.keys(files)) expect(workspace.read(join('disk', name))).toBe(files[name])
    } finally {
      execFileSync('umount', [disk])
    }
  })

  it.skipIf(process.getuid?.() === 0)(
    'says so of a folder that cannot be written, before any work',
    async () => {
      const workspace = new Workspace({'posts/a.md': junk})
      const {code} = await run(workspace, ['--write', '--report', '/proc/undo.json', 'posts'])
      expect(code).toBe(2)
      expect(workspace.read('posts/a.md')).toBe(junk)
    }
  )
})
