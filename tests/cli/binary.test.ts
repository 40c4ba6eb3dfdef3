/** The built executable: exit codes, streams and signals as a shell sees them. */
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {closeSync, existsSync, openSync} from 'node:fs'
import {constants} from 'node:os'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {cleaned, junk, prose, Workspace} from './workspace.js'

const bin = fileURLToPath(new URL('../../bin/clean-articles.js', import.meta.url))

function start(
  workspace: Workspace,
  argv: readonly string[],
  env: Record<string, string> = {}
): ChildProcess {
  // Without what the test runner tells its own processes.
  const {NO_COLOR: _no, FORCE_COLOR: _force, ...clean} = process.env
  return spawn(process.execPath, [bin, ...argv], {cwd: workspace.root, env: {...clean, ...env}})
}

async function finish(child: ChildProcess, stdin = '') {
  const output = {stdout: '', stderr: ''}
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text
  })
  child.stdin?.end(stdin)
  const [code] = (await once(child, 'close')) as [number | null]
  return {code, ...output}
}

const run = (workspace: Workspace, argv: readonly string[], stdin?: string, env?: Record<string, string>) =>
  finish(start(workspace, argv, env), stdin)

describe('the executable', () => {
  it('cleans a folder and gives it back', async () => {
    const workspace = new Workspace({'docs/a.md': junk, 'docs/b.md': prose})
    const {code, stderr, stdout} = await run(workspace, ['docs'])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain('Cleaned 1 of 2 files')
    expect(stdout).not.toContain('\x1b')
    expect(workspace.read('cleaned/a.md')).toBe(cleaned)
    expect((await run(workspace, ['restore', 'cleaned/report.json'])).code).toBe(0)
    expect(workspace.read('restored/docs/a.md')).toBe(junk)
  })

  it('has an exit code for each outcome', async () => {
    const workspace = new Workspace({'a.md': junk, 'b.md': prose, 'c.md': '%PDF-1.7\n\0\0'})
    const codes = await Promise.all(
      [
        ['--check', 'b.md'],
        ['--check', 'a.md'],
        ['--nope'],
        ['nowhere'],
        ['--check', 'c.md'],
        ['--version']
      ].map(async (argv) => (await run(workspace, argv)).code)
    )
    expect(codes).toEqual([0, 1, 2, 2, 3, 0])
  })

  it('is a filter', async () => {
    const {code, stderr, stdout} = await run(new Workspace(), ['--stdin-filepath', 'a.md'], junk)
    expect({code, stderr, stdout}).toEqual({code: 0, stderr: '', stdout: cleaned})
  })

  it('colours when the environment forces it', async () => {
    const workspace = new Workspace({'a.md': junk})
    expect((await run(workspace, ['--check', 'a.md'], '', {FORCE_COLOR: '1'})).stdout).toContain('\x1b[')
    expect(
      (await run(workspace, ['--check', 'a.md'], '', {FORCE_COLOR: '1', NO_COLOR: '1'})).stdout
    ).not.toContain('\x1b[')
  })

  it('ends quietly when nobody reads on', async () => {
    const workspace = new Workspace({'a.md': junk.repeat(600), 'b.md': junk.repeat(600)})
    const child = start(workspace, ['--check', 'a.md', 'b.md'])
    child.stdout!.once('data', () => child.stdout!.destroy())
    const {code, stderr} = await finish(child)
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })

  it.skipIf(!existsSync('/dev/full'))('says that stdout cannot be written, whatever it prints', async () => {
    const workspace = new Workspace({'a.md': junk, 'b.md': junk.repeat(3000)})
    const commands = [['--check', 'a.md'], ['--check', 'b.md'], ['--help'], ['rules'], ['explain', 'a.md']]
    for (const argv of [...commands, ['--stdin-filepath', 'a.md']]) {
      const full = openSync('/dev/full', 'w')
      const child = spawn(process.execPath, [bin, ...argv], {
        cwd: workspace.root,
        stdio: ['pipe', full, 'pipe']
      })
      const {code, stderr} = await finish(child, junk)
      closeSync(full)
      expect({argv, code}).toEqual({argv, code: 3})
      expect(stderr).toMatch(/^error: cannot write stdout: the disk is full\n {2}\S.*\n$/)
    }
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('stops waiting for a document on %s', async (signal) => {
    const child = start(new Workspace(), ['--stdin-filepath', 'a.md'])
    const ended = once(child, 'close')
    child.stdin!.write('A stove')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    child.kill(signal)
    expect(await ended).toEqual([128 + constants.signals[signal], null])
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves nothing half done on %s', async (signal) => {
    const files = Object.fromEntries(
      Array.from({length: 60}, (_, index) => [`docs/${index}.md`, junk.repeat(200)])
    )
    const workspace = new Workspace(files)
    const child = start(workspace, ['docs', '--jobs', '2'])
    const ended = finish(child)
    for (
      let wait = 0;
      wait < 200 && !workspace.list().some((name) => /^cleaned\/.*\.md$/.test(name));
      wait++
    ) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    child.kill(signal)
    const {code, stderr} = await ended
    expect(code).toBe(128 + constants.signals[signal])
    expect(stderr).toMatch(/^Stopped: \d+ of 60 files (?:was|were) written into cleaned\/\n$/)
    const outputs = workspace.list().filter((name) => /^cleaned\/.*\.md$/.test(name))
    expect(outputs.length).toBeLessThan(60)
    expect(
      workspace
        .report()
        .files.map(({output}) => output)
        .sort()
    ).toEqual(outputs)
    expect(workspace.list().filter((name) => /^cleaned\/(?!\d+\.md$)/.test(name))).toEqual([
      'cleaned/report.json'
    ])
  })
})
