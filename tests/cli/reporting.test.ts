/** `--reporter`, `--baseline`, `--since`, `--files-from`, ignored files and plugins: what goes where, and what goes wrong. */
import {mkdirSync, rmSync, symlinkSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {reporters} from '../../src/reporters/index.js'
import {junk, page, prose, Workspace} from './workspace.js'

describe('--reporter', () => {
  it('writes several reports at once, and shows people what it always did', async () => {
    const workspace = new Workspace({'a.md': junk, 'b.md': prose})
    const plain = await workspace.run(['--check', 'a.md', 'b.md'])
    const names = reporters.map(({name}) => name)
    const {code, stderr, stdout} = await workspace.run([
      '--check',
      'a.md',
      'b.md',
      ...names.flatMap((name) => ['--reporter', `${name}=out/${name}.txt`])
    ])
    expect({code, stdout, stderr}).toEqual({code: 1, stdout: plain.stdout, stderr: ''})
    // Each knows its own reports again, and replaces them.
    const again = names.flatMap((name) => ['--reporter', `${name}=out/${name}.txt`])
    expect(await workspace.run(['--check', 'a.md', 'b.md', ...again])).toMatchObject({code: 1, stderr: ''})
    expect(workspace.list()).toEqual(['a.md', 'b.md', ...names.map((name) => `out/${name}.txt`).sort()])
    expect(workspace.read('out/stylish.txt')).toBe(plain.stdout)
    expect(workspace.report('out/json.txt').totals.edits).toBe(1)
    for (const name of names) expect(workspace.read(`out/${name}.txt`), name).toContain('display-ad')
  })

  it('stands in the place of the list on stdout, alone or beside it', async () => {
    const workspace = new Workspace({'a.md': junk})
    const {stdout} = await workspace.run(['--check', 'a.md', '--reporter', 'sarif'])
    expect(JSON.parse(stdout).version).toBe('2.1.0')
    const both = await workspace.run(['--check', 'a.md', '--reporter', 'stylish', '--reporter', 'github'])
    expect(both.stdout).toMatch(/^a\.md:5:1 .*\n::error file=a\.md.*\n\n1 finding in 1 of 1 file\n$/)
  })

  it('tells of a run that cleans, too', async () => {
    const workspace = new Workspace({'a.md': junk})
    const {code, stdout} = await workspace.run(['a.md', '--reporter', 'markdown=summary.md'])
    expect({code, stdout}).toEqual({code: 0, stdout: expect.stringContaining('Cleaned 1 file')})
    expect(workspace.read('summary.md')).toContain('<code>display-ad</code>')
    expect(workspace.report().run.report).toBe('cleaned/report.json')
  })

  it('names files as the repository has them, where CI says where that is', async () => {
    const workspace = new Workspace({'site/a.md': junk})
    const options = {cwd: 'site', env: {GITHUB_WORKSPACE: workspace.root}}
    const {stdout} = await workspace.run(['--check', 'a.md', '--reporter', 'github'], options)
    expect(stdout).toContain('file=site/a.md,')
    const stylish = await workspace.run(['--check', 'a.md'], options)
    expect(stylish.stdout).toMatch(/^a\.md:/)
  })

  it('does so where CI names that place by a link, too', async () => {
    const workspace = new Workspace({'site/a.md': junk})
    const link = new Workspace()
    symlinkSync(workspace.root, link.path('work'))
    for (const env of [{GITHUB_WORKSPACE: link.path('work')}, {CI_PROJECT_DIR: link.path('work')}]) {
      const argv = ['--check', 'a.md', '--reporter', 'github']
      const {stdout} = await workspace.run(argv, {cwd: 'site', env: env as Record<string, string>})
      expect(stdout).toContain('file=site/a.md,')
    }
  })

  it('takes the reporters of the configuration where none is given', async () => {
    const workspace = new Workspace({
      'a.md': junk,
      'clean-articles.config.json': '{"reporters": ["codequality=quality.json"]}'
    })
    await workspace.run(['--check', 'a.md'])
    expect(JSON.parse(workspace.read('quality.json'))).toHaveLength(1)
  })

  it('writes again over its report in the folder it reads, never over an article', async () => {
    const workspace = new Workspace({'a.md': junk, 'b.md': prose})
    for (const reporter of ['html=r.html', 'markdown=r.md', 'stylish=r.txt', 'github=g.txt', 'junit=j.txt']) {
      for (let round = 0; round < 2; round++) {
        const {code, stderr} = await workspace.run(['--check', '.', '--reporter', reporter])
        expect({code, stderr}, reporter).toEqual({code: 1, stderr: ''})
      }
      // Out of the way of the next one.
      rmSync(workspace.path(reporter.split('=')[1]!))
    }
    const {code, stderr} = await workspace.run(['--check', 'a.md', '--reporter', 'markdown=b.md'])
    expect(code).toBe(2)
    expect(stderr).toContain('would replace b.md')
    // Many runs of the tool.
  }, 120_000)
})

describe('bad reporters', () => {
  const wrong: [argv: string[], says: string][] = [
    [['--reporter', 'sarf'], 'sarf'],
    [['--reporter', 'json='], 'the name of the file is missing'],
    [['--reporter', 'json=a', '--reporter', 'sarif=a'], 'two reports would go to a'],
    [['--reporter', 'json', '--reporter', 'sarif'], 'json and sarif cannot share stdout'],
    [['--reporter', 'json', '--report', '-'], 'cannot share stdout'],
    [['--disable', 'custom/none'], 'unknown rule "custom/none"'],
    [['--reporter', 'html=folder'], 'folder'],
    [['--baseline', 'none.json'], 'there is no baseline at none.json'],
    [['--baseline', 'folder'], 'cannot read the baseline folder'],
    [['--baseline', 'broken.json'], 'broken.json: it is not JSON in line 2, column 3'],
    [['--update-baseline'], '--update-baseline needs --baseline'],
    [['--since', 'main'], 'in no git repository'],
    [['--files-from', 'none.txt'], 'there is no list of files at none.txt'],
    [['--filter-list', 'none.txt'], 'none.txt'],
    [['--filter-list', 'page.html'], 'page.html'],
    [['--site', 'example'], '"example" is no address'],
    [['--config', 'plugin.mjs'], 'plugin.mjs: cannot find the plugin "./none.mjs"']
  ]

  it.each(wrong)('%j are told with a hint, before anything is written', async (argv, says) => {
    const workspace = new Workspace({
      'a.md': junk,
      'broken.json': '{\n  ]',
      'page.html': page,
      'plugin.mjs': 'export default {plugins: ["./none.mjs"]}'
    })
    mkdirSync(workspace.path('folder'))
    const before = workspace.list()
    const {code, stderr, stdout} = await workspace.run(['--check', 'a.md', ...argv])
    expect(stderr).toContain(says)
    expect(stderr).toMatch(/^error: .*\n {2}\S.*\n$/)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(workspace.list()).toEqual(before)
  })

  const files = {
    'a.md': junk,
    'b.md': prose,
    'c.json': '{"filterLists": ["ads.txt"], "baseline": "known.json"}',
    'known.json': '{"version": 1, "files": {}}',
    'ads.txt': '||ads.example^\n',
    'more.txt': '||more.example^\n'
  }
  const clashes: [argv: string[], file: string][] = [
    ...['a.md', 'b.md', 'c.json', 'known.json', 'ads.txt', 'more.txt', 'link.json', 'folder'].map(
      (file): [string[], string] => [['--stdin-filepath', 'a.md', '--report', file], file]
    ),
    [['--stdin-filepath', 'z.md', '--report', 'b.md'], 'b.md'],
    [['--stdin-filepath', 'new.md', '--report', './new.md'], 'new.md'],
    ...['c.json', 'known.json', 'ads.txt', 'more.txt', 'link.json'].map((file): [string[], string] => [
      ['--check', 'a.md', '--reporter', `sarif=${file}`],
      file
    ]),
    [['a.md', '--report', 'c.json'], 'c.json']
  ]

  it.each(clashes)('%j are refused: they would replace a file of the run', async (argv, file) => {
    const workspace = new Workspace(files)
    mkdirSync(workspace.path('folder'))
    symlinkSync('known.json', workspace.path('link.json'))
    const before = workspace.list()
    const {code, stderr, stdout} = await workspace.run(
      [...argv, '--config', 'c.json', '--filter-list', 'more.txt'],
      {stdin: junk}
    )
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(file === 'folder' ? 'a folder has that name' : `would replace ${file}`)
    expect(workspace.list()).toEqual(before)
    for (const [name, text] of Object.entries(files)) expect(workspace.read(name)).toBe(text)
  })

  it.each([
    [{disable: ['custom/none']}, 'overrides[1].disable: unknown rule "custom/none"'],
    [{enable: ['custom/non']}, 'overrides[1].enable: unknown rule "custom/non"'],
    [
      {enable: ['leftover'], disable: ['leftover']},
      'overrides[1]: the rule leftover is both enabled and disabled'
    ]
  ])('in an override (%j) are told before any work', async (override, says) => {
    const workspace = new Workspace({
      'a.md': junk,
      'b.md': junk,
      'clean-articles.config.json': JSON.stringify({
        customRules: [{name: 'own', selectors: ['.own']}],
        overrides: [{disable: ['custom/own']}, {files: ['a.md'], ...override}]
      })
    })
    const {code, stderr, stdout} = await workspace.run(['--check', '.'])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(`error: ${says}\n`)
  })

  it('do not share a file by a link, either', async () => {
    const workspace = new Workspace({'a.md': junk, 'r.json': '{}'})
    symlinkSync('r.json', workspace.path('s.json'))
    const argv = ['--check', 'a.md', '--reporter', 'json=r.json', '--reporter', 'sarif=s.json']
    const {code, stderr} = await workspace.run(argv)
    expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining('would go to s.json')})
    expect(workspace.read('r.json')).toBe('{}')
  })

  it('on stdout do not go with a diff', async () => {
    const workspace = new Workspace({'a.md': junk})
    const {code, stderr} = await workspace.run(['--diff', 'a.md', '--reporter', 'github'])
    expect(code).toBe(2)
    expect(stderr).toContain('stdout is for the diff')
    expect((await workspace.run(['--diff', 'a.md', '--reporter', 'github=out.txt'])).code).toBe(0)
  })

  it('--baseline goes with --check only; one in the configuration does not disturb other runs', async () => {
    const workspace = new Workspace({'a.md': junk, 'clean-articles.config.json': '{"baseline": "none.json"}'})
    for (const argv of [['--write'], ['--diff'], []]) {
      const {code, stderr} = await workspace.run([...argv, 'a.md', '--baseline', 'b.json'])
      expect(code).toBe(2)
      expect(stderr).toContain('--baseline needs --check')
    }
    expect((await workspace.run(['--diff', 'a.md'])).code).toBe(0)
    expect((await workspace.run(['--check', 'a.md'])).code).toBe(2)
  })
})

describe.skipIf(process.platform === 'win32')('names that a runner of GitHub would take for commands', () => {
  const name = '::stop-commands::x'
  const old = '##[stop-commands]x'
  const unclosed = `${junk}\n<!-- clean-articles-disable-next-line none -->\n\nBeans.\n`
  const runs: string[][] = [
    ['--check', '.'],
    ['--check', '.', '--quiet'],
    ['.', '--report', `${name}.json`],
    ['--write', '.', '--report', `${name}.json`],
    ['-o', name, '.', '--no-config'],
    ['--check', `${name}.md`, '--baseline', `${name}.base`, '--update-baseline'],
    ['explain', `${name}.md`],
    ['explain', `${name}.none`],
    ['restore', `${name}.none`],
    ['rules', '--config', `${name}.none`],
    ['--check', `${name}.none`],
    [`${name}=${name}`],
    ['--check', '.', '--filter-list', `${name}.list`]
  ]

  it.each(runs)('%j %j %j %j', async (...given) => {
    const argv = given.filter((argument) => typeof argument === 'string')
    const workspace = new Workspace({
      [`${name}.md`]: unclosed,
      [`${old}.md`]: unclosed,
      [`long words that take the line to its very end, so that it has to be broken here ${name}.md`]:
        '\0\0%PDF',
      [`${name}.list`]: '||ads.example^\nno filter at all\n'
    })
    const {stderr, stdout} = await workspace.run(argv)
    expect(`${stdout}\n${stderr}`).not.toMatch(/^\s*::|##\[stop/m)
    if (argv.length < 4) expect(stdout + stderr).toContain('stop-commands')
  })
})

describe('file lists', () => {
  it('come from a file or stdin, with NUL or line ends, and only articles of them count', async () => {
    const workspace = new Workspace({
      'a b.md': junk,
      'ü.md': junk,
      'code.ts': junk,
      'list.txt': 'a b.md\r\ncode.ts\r\n\r\n'
    })
    const one = await workspace.run(['--check', '--files-from', 'list.txt'])
    expect(one.stdout).toContain('1 finding in 1 of 1 file')
    const two = await workspace.run(['--check', '--files-from', '-'], {stdin: 'a b.md\0ü.md\0code.ts\0'})
    expect(two.stdout).toContain('2 findings in 2 of 2 files')
    const more = await workspace.run(['--check', 'ü.md', '--files-from', 'list.txt'])
    expect(more.stdout).toContain('2 findings in 2 of 2 files')
  })

  it('may name files that are gone, which are left out and counted', async () => {
    const workspace = new Workspace({'a.md': junk, 'folder.md/b.md': junk})
    const run = (stdin: string, ...argv: string[]) =>
      workspace.run(['--check', '--files-from', '-', ...argv], {stdin})
    expect(await run('gone.md\na.md\nold/gone.md\na.md/gone.md\ngone.md\n[a-z].md\n')).toEqual({
      code: 1,
      stderr: '4 files of the list are not there\n',
      stdout: expect.stringContaining('1 finding in 1 of 1 file'),
      bytes: expect.anything()
    })
    expect(await run('gone.md\n')).toMatchObject({code: 0, stderr: '1 file of the list is not there\n'})
    expect(await run('gone.md\n', '--quiet')).toMatchObject({code: 0, stderr: ''})
    // A folder that is called like an article is searched.
    expect((await run('folder.md\n')).stdout).toContain('folder.md/b.md:5:1')
    expect(await workspace.run(['--check', 'gone.md', 'a.md'])).toMatchObject({code: 3})
  })

  it('that name nothing, or only what is ignored, are nothing to do', async () => {
    const workspace = new Workspace({
      'vendor/a.md': junk,
      'clean-articles.config.yaml': 'ignore: [vendor]'
    })
    const empty = {code: 0, stderr: ''}
    expect(await workspace.run(['--check', '--files-from', '-'])).toMatchObject(empty)
    expect(await workspace.run(['--check', 'vendor/a.md'])).toMatchObject(empty)
    expect(await workspace.run(['--write', 'vendor'])).toMatchObject(empty)
    expect(await workspace.run(['vendor/a.md', '--quiet'])).toMatchObject(empty)
    expect(workspace.read('vendor/a.md')).toBe(junk)
    expect((await workspace.run(['--check', 'vendor/a.md', '--no-config'])).code).toBe(1)
  })

  it('are cut by patterns and .gitignore', async () => {
    const workspace = new Workspace({'a.md': junk, 'b.md': junk, 'out/c.md': junk, '.gitignore': 'out/\n'})
    const all = await workspace.run(['--check', '.', '--ignore', 'b.*'])
    expect(all.stdout).toContain('2 findings in 2 of 2 files')
    const some = await workspace.run(['--check', '.', '--ignore', 'b.*', '--gitignore'])
    expect(some.stdout).toContain('1 finding in 1 of 1 file')
    workspace.write('clean-articles.config.json', '{"gitignore": true}')
    expect((await workspace.run(['--check', '.'])).stdout).toContain('in 2 of 2 files')
    expect((await workspace.run(['--check', '.', '--no-gitignore'])).stdout).toContain('in 3 of 3 files')
  })
})

describe('--site', () => {
  it('chooses the overrides for it, as the site of the configuration does', async () => {
    const workspace = new Workspace({
      'a.md': junk,
      'clean-articles.config.json': JSON.stringify({
        site: 'https://other.example.com',
        overrides: [{sites: ['garden.example.com'], disable: ['display-ad']}]
      })
    })
    expect((await workspace.run(['--check', 'a.md'])).code).toBe(1)
    const site = ['--site', 'https://www.garden.example.com']
    expect((await workspace.run(['--check', 'a.md', ...site])).code).toBe(0)
    expect((await workspace.run(['--stdin-filepath', 'a.md', ...site], {stdin: junk})).stdout).toBe(junk)
  })
})

describe('--baseline', () => {
  it('holds wherever in the tree the check is started', async () => {
    const workspace = new Workspace({'site/content/a.md': junk})
    await workspace.run(['--check', 'site', '--baseline', 'site/base.json', '--update-baseline'])
    expect(Object.keys(JSON.parse(workspace.read('site/base.json')).files)).toEqual(['content/a.md'])
    const below = await workspace.run(['--check', 'a.md', '--baseline', '../base.json'], {
      cwd: 'site/content'
    })
    expect(below.code).toBe(0)
    const {stderr} = await workspace.run(
      ['--check', '.', '--baseline', '../base.json', '--update-baseline'],
      {cwd: 'site/content'}
    )
    expect(stderr).toBe('The baseline ../base.json accepts 1 finding\n')
  })
})

describe('plugins', () => {
  const config = `
    export default {
      plugins: [
        function dropQuotes() {
          return (tree) => {
            if (JSON.stringify(tree).includes('no pods')) throw new Error('the pods are gone')
            tree.children = tree.children.filter((node) => node.tagName !== 'blockquote')
          }
        }
      ],
      overrides: [{files: ['kept/**'], plugins: [() => (tree) => void tree.children.pop()]}]
    }`

  it('run in the workers, and one that throws fails its file alone', async () => {
    const workspace = new Workspace({
      'clean-articles.config.mjs': config,
      'a.md': 'Beans.\n\n> Quoted.\n',
      'b.md': 'There are no pods.\n',
      'kept/c.md': 'Beans.\n\nLast words.\n'
    })
    const {code, stderr} = await workspace.run(['.', '--quiet', '--jobs', '2'])
    expect(code).toBe(3)
    expect(stderr).toMatch(/^error: b\.md: the plugin dropQuotes failed: the pods are gone\n {2}\S.*\n$/)
    expect(workspace.read('cleaned/a.md')).toBe('Beans.\n')
    expect(workspace.read('cleaned/kept/c.md')).toBe('Beans.\n')
    const {files} = workspace.report()
    expect(files.map(({error, input}) => [input, error?.code])).toEqual([
      ['a.md', undefined],
      ['b.md', 'plugin-failed'],
      ['kept/c.md', undefined]
    ])
    expect(files[0]!.counts).toMatchObject({'custom/drop-quotes': 1})
    const off = await workspace.run(['--check', 'a.md', '--disable', 'custom/drop-quotes'])
    expect(off).toMatchObject({code: 0, stderr: ''})
  })
})

describe('stdin', () => {
  it('is cleaned and checked with configuration, reporters and baseline', async () => {
    const workspace = new Workspace({
      'clean-articles.config.yaml': 'overrides: [{files: [posts/**], disable: [display-ad]}]\n'
    })
    const options = {stdin: junk}
    const kept = await workspace.run(['--stdin-filepath', 'posts/a.md'], options)
    expect(kept.stdout).toBe(junk)
    const checked = await workspace.run(
      ['--stdin-filepath', 'a.md', '--check', '--reporter', 'sarif'],
      options
    )
    expect(checked.code).toBe(1)
    expect(JSON.parse(checked.stdout).runs[0].results).toHaveLength(1)
    workspace.write('a.md', junk)
    await workspace.run(['--check', 'a.md', '--baseline', 'b.json', '--update-baseline'])
    const accepted = await workspace.run(
      ['--stdin-filepath', 'a.md', '--check', '--baseline', 'b.json'],
      options
    )
    expect(accepted).toMatchObject({
      code: 0,
      stdout: 'No new findings in 1 file; 1 accepted by the baseline\n'
    })
  })
  it('under an ignored name is given back as it is', async () => {
    const workspace = new Workspace({
      'clean-articles.config.yaml': 'ignore: [drafts]\n',
      '.gitignore': 'built.md\n'
    })
    const options = {stdin: Buffer.from(`\uFEFF${junk}\0`, 'utf16le')}
    const ignored = [
      ['drafts/a.md'],
      ['./posts/../drafts/a.md'],
      ['a.md', '--ignore', '*.md'],
      ['built.md', '--gitignore']
    ]
    for (const [name = '', ...argv] of ignored) {
      const {bytes, code, stderr} = await workspace.run(['--stdin-filepath', name, ...argv], options)
      expect({code, stderr}).toEqual({code: 0, stderr: ''})
      expect(bytes).toEqual(options.stdin)
      expect(await workspace.run(['--stdin-filepath', name, ...argv, '--check'], options)).toMatchObject({
        code: 0,
        stdout: 'No findings in 0 files\n',
        stderr: ''
      })
      expect(await workspace.run(['--stdin-filepath', name, ...argv, '--diff'], options)).toMatchObject({
        code: 0,
        stdout: '',
        stderr: ''
      })
    }
  })

  it('has the name a file would have, however it is written', async () => {
    const workspace = new Workspace({
      'docs/new.md': junk,
      'clean-articles.config.yaml': 'overrides: [{files: [old/**], disable: [display-ad]}]\n'
    })
    symlinkSync('.', workspace.path('link'))
    await workspace.run(['--check', 'docs', '--baseline', 'b.json', '--update-baseline'])
    for (const name of ['./docs/new.md', 'docs//x/../new.md', workspace.path('docs/new.md')]) {
      const argv = ['--check', '--stdin-filepath', name]
      expect((await workspace.run(argv, {stdin: junk})).stdout).toMatch(/^docs\/new\.md:5:1 /)
      const accepted = await workspace.run([...argv, '--baseline', 'b.json'], {stdin: junk})
      expect(accepted).toMatchObject({code: 0, stderr: ''})
    }
    for (const name of ['./old/new.md', workspace.path('old/new.md')]) {
      expect((await workspace.run(['--stdin-filepath', name], {stdin: junk})).stdout).toBe(junk)
    }
    const linked = `${workspace.path('docs')}/../link/docs/new.md`
    expect((await workspace.run(['--check', '--stdin-filepath', linked], {stdin: junk})).stdout).toMatch(
      /^link\/docs\/new\.md:5:1 /
    )
    const outer = new Workspace()
    symlinkSync(workspace.root, outer.path('site'))
    expect(
      (await workspace.run(['--check', '--stdin-filepath', outer.path('site/docs/new.md')], {stdin: junk}))
        .stdout
    ).toMatch(/^docs\/new\.md:5:1 /)
    expect((await workspace.run(['--check', '--stdin-filepath', '../a.md'], {stdin: junk})).stdout).toMatch(
      /^\.\.\/a\.md:5:1 /
    )
  })
})
