/** What the command line trusts: not reports of others, not configurations of other users, not texts it prints. */
import {execFile} from 'node:child_process'
import {rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {isCi} from '../../src/cli/output/code-note.js'
import {cleaned, junk, Workspace} from './workspace.js'

const binary = fileURLToPath(new URL('../../bin/clean-articles.js', import.meta.url))

interface Shown {
  code: number
  stdout: string
  stderr: string
}

/** Run the built executable: notes about runs stay in the workspace. */
async function run(
  workspace: Workspace,
  argv: readonly string[],
  {cwd = '', env = {}}: {cwd?: string; env?: Record<string, string>} = {}
): Promise<Shown> {
  const {CI: _ci, FORCE_COLOR: _force, ...own} = process.env
  const call = promisify(execFile)(process.execPath, [binary, ...argv], {
    cwd: workspace.path(cwd),
    env: {...own, NO_COLOR: '1', HOME: workspace.root, XDG_DATA_HOME: workspace.path('.data'), ...env}
  })
  return call.then(
    ({stderr, stdout}) => ({code: 0, stdout, stderr}),
    ({code, stderr, stdout}: Shown) => ({code, stdout, stderr})
  )
}

describe('restore of places that a search leaves out', () => {
  const names = ['.notes/a.md', '.notes/.deep/b.md', 'post.adoc', 'c.md']
  const files = Object.fromEntries(names.map((name) => [name, junk]))

  it('takes the note of a run of this machine, or the names', async () => {
    const workspace = new Workspace(files)
    expect((await run(workspace, ['--write', '--report', 'r.json', ...names])).code).toBe(0)
    expect(names.map((name) => workspace.read(name))).toEqual(names.map(() => cleaned))
    const report = workspace.read('r.json')
    expect(await run(workspace, ['restore', '--write', 'r.json'])).toMatchObject({code: 0, stderr: ''})
    expect(names.map((name) => workspace.read(name))).toEqual(names.map(() => junk))

    expect((await run(workspace, ['--write', '--report', 's.json', ...names])).code).toBe(0)
    rmSync(workspace.path('.data'), {recursive: true})
    workspace.write('s.json', report)
    const refused = await run(workspace, ['restore', '--write', 's.json'])
    expect(refused.code).toBe(3)
    expect(refused.stdout).toContain('Restored 1 file in place')
    expect(refused.stderr).toContain('will not restore .notes/a.md: no search for articles would find it')
    expect(refused.stderr).toContain('--file <path>')
    const named = names.flatMap((name) => ['--file', name])
    expect((await run(workspace, ['restore', '--write', 's.json', ...named])).code).toBe(0)
    expect(names.map((name) => workspace.read(name))).toEqual(names.map(() => junk))
  })
})

describe('a configuration that runs code', () => {
  const note =
    'note: clean-articles.config.mjs runs code, with all the rights of this job; a pull request may change it\n'
  const module = {'clean-articles.config.mjs': 'export default {}\n', 'a.md': junk, 'data.json': '{}'}

  it.each([
    ['--check', 'a.md'],
    ['--check', 'a.md', '--reporter', 'github'],
    ['--diff', 'a.md'],
    ['a.md'],
    ['explain', 'a.md'],
    ['rules'],
    ['lists', 'update']
  ])('is told once in CI: %s %s', async (...given) => {
    const argv = given.filter((argument) => typeof argument === 'string')
    const workspace = new Workspace(module)
    const {stderr} = await workspace.run(argv, {env: {CI: 'true'}})
    expect(stderr.split(note)).toHaveLength(2)
  })

  it('is told by every CI server, and nowhere else', async () => {
    for (const env of [{TF_BUILD: 'True'}, {TEAMCITY_VERSION: '2025.1'}, {GITLAB_CI: 'true'}, {CI: '1'}]) {
      expect({env, isCi: isCi(env)}).toEqual({env, isCi: true})
    }
    for (const env of [{}, {CI: ''}, {CI: 'false'}, {CI: '0'}]) {
      expect({env, isCi: isCi(env)}).toEqual({env, isCi: false})
    }
    const workspace = new Workspace(module)
    const told = async (env: Record<string, string>, ...argv: string[]) =>
      (await workspace.run(argv, {env})).stderr.includes('runs code')
    expect(await told({TF_BUILD: 'True'}, 'rules')).toBe(true)
    expect(await told({}, 'rules')).toBe(false)
    expect(await told({CI: 'true'}, 'rules', '--config', 'data.json')).toBe(false)
    expect(await told({CI: 'true'}, 'rules', '--no-config')).toBe(false)
    expect(await told({CI: 'true'}, '--check', 'a.md', '--quiet')).toBe(false)
  })

  it('is told for the plugins that data names', async () => {
    const workspace = new Workspace({
      'a.md': junk,
      'p.mjs': 'export default function p() {}\n',
      'clean-articles.config.json': '{"plugins": ["./p.mjs"]}'
    })
    const {stderr} = await workspace.run(['--check', 'a.md'], {env: {CI: 'true'}})
    expect(stderr).toContain('note: clean-articles.config.json runs code')
  })
})

describe.skipIf(process.platform === 'win32')('names that a CI server would take for commands', () => {
  const vso = '##vso[task.setvariable variable=a]b'
  const name = `${vso} ##teamcity[buildStop] \x1b[2J \x9b31m`
  const odd = `${junk}\n<!-- clean-articles-disable-next-line ${vso} -->\n\nBeans.\n`
  const runs: string[][] = [
    ['--check', '.'],
    ['--check', '.', '--report', '-'],
    ['--check', '.', '--reporter', 'github'],
    ['-o', name, '.', '--report', `${name}.json`],
    ['--write', '.', '--report', `${name}.json`],
    ['--check', `${name}.md`, '--baseline', `${name}.base`, '--update-baseline'],
    ['explain', `${name}.md`],
    ['restore', `${name}.none`],
    ['restore', 'hostile.json'],
    ['rules', '--config', `${name}.none`],
    ['rules', '--config', 'bad.json'],
    ['rules', '--config', 'rules.json'],
    ['rules', '--config', 'throws.mjs'],
    ['lists', 'update', '--config', 'lists.json'],
    ['--check', `${name}.none`],
    ['--check', '.', '--filter-list', `${name}.list`],
    [`--${name}`],
    ['--preset', name, '.'],
    ['--reporter', name, '.'],
    ['--site', name, '.'],
    ['--since', name, '.']
  ]

  it.each(runs)('%j %j %j %j', async (...given) => {
    const argv = given.filter((argument) => typeof argument === 'string')
    const input = `${name}/../../${name}`
    const workspace = new Workspace({
      [`${name}.md`]: odd,
      [`long words that take the line to its very end, so that it has to be broken here ${name}.md`]:
        '\0\0%PDF',
      [`${name}.list`]: '||ads.example^\nno filter at all\n',
      'bad.json': JSON.stringify({[name]: 1, preset: name}),
      'rules.json': JSON.stringify({customRules: [{name: 'a', phrases: ['x'], reason: name}]}),
      'throws.mjs': `throw new Error(${JSON.stringify(name)})`,
      'lists.json': JSON.stringify({filterLists: [{file: `${name}.txt`, url: 'https://localhost:1/x'}]}),
      'hostile.json': JSON.stringify({
        version: 1,
        files: [
          {
            input,
            output: name,
            status: 'cleaned',
            format: null,
            encoding: name,
            sha256: {before: null, after: null},
            edits: []
          }
        ]
      })
    })
    const {stderr, stdout} = await workspace.run(argv)
    const shown = `${stdout}\n${stderr}`
    expect(shown).not.toMatch(/##(?:vso|teamcity)\[/i)
    expect(shown).not.toMatch(/[\x00-\x09\x0B-\x1F\x7F-\x9F]/)
    expect(shown).toMatch(/vso\[|custom\/a|no configuration/)
  })
})
