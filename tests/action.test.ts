/** The GitHub Action and the hooks of pre-commit, as far as they can be tried without GitHub and pre-commit. */
import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, onTestFinished} from 'vitest'
import {parse} from 'yaml'
import {cleaned, junk, prose} from './cli/workspace.js'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Action {
  inputs: Record<string, {description: string; default: string}>
  outputs: Record<string, {description: string; value: string}>
  runs: {using: string; steps: Step[]}
}

interface Step {
  name: string
  id?: string
  shell: string
  run: string
  env?: Record<string, string>
  'working-directory'?: string
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action

function folder(files: Record<string, string>): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'clean-articles-action-')))
  onTestFinished(() => rmSync(path, {recursive: true, force: true}))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), {recursive: true})
    writeFileSync(join(path, name), text)
  }
  return path
}

/** Run the steps as a runner would: one after another, inputs put in, until one fails. */
function runAction(workspace: string, inputs: Record<string, string>) {
  const runner = folder({summary: '', output: ''})
  const values = Object.fromEntries(
    Object.entries(action.inputs).map(([name, {default: value}]) => [name, value])
  )
  const fill = (text: string) =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => ({...values, ...inputs})[name] ?? '')
  let code = 0
  let stdout = ''
  let stderr = ''
  for (const step of action.runs.steps) {
    expect(step.shell).toBe('bash')
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]))
    const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: join(workspace, fill(step['working-directory'] ?? '.')),
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: runner,
        GITHUB_ACTION_PATH: root,
        GITHUB_STEP_SUMMARY: join(runner, 'summary'),
        GITHUB_OUTPUT: join(runner, 'output'),
        ...env
      }
    })
    stdout += ran.stdout
    stderr += ran.stderr
    code = ran.status ?? -1
    if (code !== 0) break
  }
  return {
    code,
    stdout,
    stderr,
    summary: readFileSync(join(runner, 'summary'), 'utf8'),
    output: readFileSync(join(runner, 'output'), 'utf8')
  }
}

describe('the Action', () => {
  it('describes itself', () => {
    expect(action.runs.using).toBe('composite')
    for (const {description} of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description).not.toBe('')
    }
  })

  it('puts no input into a script, where its text would be run', () => {
    for (const {run} of action.runs.steps) expect(run).not.toContain('${{')
  })

  it('fails on junk, with an annotation at it, a summary and the exit code', () => {
    const workspace = folder({'content/a.md': junk, 'content/b.md': prose})
    const {code, output, stdout, summary} = runAction(workspace, {
      paths: 'content',
      sarif: 'out.sarif',
      html: 'out.html'
    })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^::error file=content\/a\.md,line=5,.*title=.*display-ad/m)
    expect(stdout).toMatch(/content\/a\.md:5:1 +display-ad +certain/)
    expect(summary).toContain('display-ad')
    expect(output).toBe('exit-code=1\n')
    expect(JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8'))).toMatchObject({version: '2.1.0'})
    expect(readFileSync(join(workspace, 'out.html'), 'utf8')).toContain('<!doctype html>')
  })

  it('checks a folder that is called like a command', () => {
    const {code, stdout} = runAction(folder({'rules/a.md': junk}), {paths: 'rules'})
    expect({code, stdout}).toEqual({code: 1, stdout: expect.stringContaining('file=rules/a.md,')})
  })

  it('takes lines that end as on Windows', () => {
    const workspace = folder({'content/a.md': prose, 'docs/b.md': prose})
    const {code, stderr, stdout} = runAction(workspace, {
      paths: 'content\r\n\r\ndocs\r\n',
      args: '--disable\r\nboilerplate\r\n'
    })
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain('No findings in 2 files')
  })

  it('passes without junk, and takes every input as data', () => {
    const workspace = folder({'site/content/b c.md': prose, 'site/a;b.md': prose})
    const {code, output, stderr} = runAction(workspace, {
      paths: 'content/b c.md\na;b.md\n',
      preset: 'scraped',
      args: '--disable\nboilerplate',
      'working-directory': 'site'
    })
    expect(stderr).toBe('')
    expect({code, output}).toEqual({code: 0, output: 'exit-code=0\n'})
    expect(runAction(workspace, {paths: '$(touch pwned)'}).code).toBe(2)
    expect(runAction(workspace, {preset: '"; touch pwned; "'}).code).toBe(2)
    expect(execFileSync('find', [workspace, '-name', 'pwned'], {encoding: 'utf8'})).toBe('')
  })
})

interface Hook {
  id: string
  entry: string
  language: string
  files: string
}

const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Hook[]

/** A repository whose commits run a hook on the staged files it names, as pre-commit does. */
class Repository {
  readonly root: string

  constructor(id: string, files: Record<string, string>) {
    this.root = folder(files)
    const {entry, files: pattern} = hooks.find((hook) => hook.id === id)!
    const [command, ...options] = entry.split(' ')
    expect(command).toBe('clean-articles')
    this.git('init', '--quiet', '--initial-branch=main')
    const script = `#!/usr/bin/env bash
set -uo pipefail
staged=()
while IFS= read -r -d '' file; do
  if [[ "$file" =~ ${pattern} ]]; then staged+=("$file"); fi
done < <(git diff --cached --name-only --diff-filter=d -z)
[ "\${#staged[@]}" -gt 0 ] || exit 0
before="$(git diff | git hash-object --stdin)"
"${process.execPath}" "${join(root, 'bin/clean-articles.js')}" ${options.join(' ')} "\${staged[@]}" || exit 1
# Files that a hook changed fail the commit, so that somebody looks at them.
[ "$before" = "$(git diff | git hash-object --stdin)" ]
`
    writeFileSync(join(this.root, '.git/hooks/pre-commit'), script)
    chmodSync(join(this.root, '.git/hooks/pre-commit'), 0o755)
  }

  git(...args: string[]) {
    const own = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']
    return spawnSync('git', [...own, ...args], {cwd: this.root, encoding: 'utf8'})
  }

  commit() {
    this.git('add', '--all')
    return this.git('commit', '--message=.')
  }

  read(name: string): string {
    return readFileSync(join(this.root, name), 'utf8')
  }
}

describe('the hooks', () => {
  it('are of a kind that pre-commit installs', () => {
    expect(hooks.map(({id, language}) => [id, language])).toEqual([
      ['clean-articles', 'node'],
      ['clean-articles-fix', 'node']
    ])
  })

  it('check: a commit with junk fails and says where, one without passes', () => {
    const repository = new Repository('clean-articles', {'a b.md': junk, 'code.ts': junk})
    const failed = repository.commit()
    expect(failed.status).toBe(1)
    expect(failed.stdout + failed.stderr).toMatch(/a b\.md:5:1 +display-ad/)
    expect(failed.stdout + failed.stderr).not.toContain('code.ts')
    writeFileSync(join(repository.root, 'a b.md'), cleaned)
    expect(repository.commit().status).toBe(0)
  })

  it('check: files that the configuration ignores are passed over', () => {
    const repository = new Repository('clean-articles', {
      'vendor/a.md': junk,
      'clean-articles.config.json': '{"ignore": ["vendor"]}'
    })
    expect(repository.commit().status).toBe(0)
  })

  it('fix: the file is cleaned and the commit waits for somebody to look at it', () => {
    const repository = new Repository('clean-articles-fix', {'a.md': junk})
    expect(repository.commit().status).toBe(1)
    expect(repository.read('a.md')).toBe(cleaned)
    expect(repository.commit().status).toBe(0)
  })
})
