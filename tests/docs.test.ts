/**
 * The documentation says what is so: each command in it runs, each configuration holds, each example shows what comes of it.
 *
 * Blocks are told apart by what stands behind their language: `output` is what the block above prints, `before` and
 * `after` are a document and what becomes of it with the last configuration of the section; anything else is the name of
 * a file, which is there for the commands of its section.
 */
import {spawn} from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {Terminal} from '../src/cli/output/terminal.js'
import {createProgram} from '../src/cli/program.js'
import {configNames, loadConfig} from '../src/config/load.js'
import {loadPlugins} from '../src/config/plugins.js'
import {configJsonSchema} from '../src/config/schema.js'
import {reporters} from '../src/reporters/index.js'
import {junk, page, prose, Workspace} from './cli/workspace.js'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Block {
  line: number
  language: string
  /** What stands behind the language. */
  meta: string
  text: string
  /** Number of the section it stands in. */
  section: number
}

interface Page {
  name: string
  source: string
  blocks: Block[]
  links: {url: string; line: number}[]
  anchors: Set<string>
}

function readPage(name: string): Page {
  const source = readFileSync(join(root, name), 'utf8')
  const found: Page = {name, source, blocks: [], links: [], anchors: new Set()}
  let section = 0
  const walk = (node: Nodes): void => {
    const line = node.position!.start.line
    if (node.type === 'heading') {
      section++
      found.anchors.add(toAnchor(textOf(node)))
    } else if (node.type === 'code') {
      const {lang, meta, value} = node
      found.blocks.push({line, language: lang ?? '', meta: meta ?? '', text: `${value}\n`, section})
    } else if (node.type === 'link') found.links.push({url: node.url, line})
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(unified().use(remarkParse).use(remarkGfm).parse(source))
  return found
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The fragment of a heading, as GitHub has it. */
function toAnchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
}

const names = [
  'README.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)
].sort()
const pages = names.map(readPage)
const all = pages.map(({source}) => source).join('\n')

const configBlock = ({meta, text}: Block) =>
  configNames.includes(meta) && (meta !== 'package.json' || text.includes('"clean-articles": {'))

/** What the commands of the documentation find in their folder. */
const files = {
  'articles/a.html': page,
  'clean-articles-baseline.json': '{"version": 1, "files": {}}\n',
  'content/beans.md': junk.replace('warm', '[warm](https://www.example.com/?utm_source=blog)'),
  'content/kettles.md': prose,
  'lists/easylist.txt': '||ads.example.org^\n',
  'lists/own.txt': '||ads.example.net^\n',
  'page.html': page,
  'post.md': junk,
  'posts/a.md': junk,
  'posts/2024/b.md': prose
}

/** Folder of the commands `clean-articles` and `npx`, as they are where the package is installed. */
let bin = ''

beforeAll(() => {
  bin = realpathSync(mkdtempSync(join(tmpdir(), 'clean-articles-docs-')))
  // No test may depend on the network: without it, no host has an address.
  writeFileSync(
    join(bin, 'offline.mjs'),
    `import dns from 'node:dns'
import {syncBuiltinESMExports} from 'node:module'
dns.lookup = (host, options, done) => {
  const error = Object.assign(new Error('offline'), {code: 'ENOTFOUND', hostname: host})
  process.nextTick(typeof options === 'function' ? options : done, error)
}
syncBuiltinESMExports()
`
  )
  const scripts = {
    'clean-articles': `exec '${process.execPath}' --import '${join(bin, 'offline.mjs')}' '${join(root, 'bin/clean-articles.js')}' "$@"`,
    npx: '[ "$1" = clean-articles ] || exit 126\nexec "$@"'
  }
  for (const [name, text] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`)
    chmodSync(join(bin, name), 0o755)
  }
})

afterAll(() => rmSync(bin, {recursive: true, force: true}))

interface Ran {
  code: number
  /** What a terminal would show. */
  shown: string
}

/** A project as the documentation speaks of one: a repository on a branch, with a commit on it. */
class Project {
  readonly root: string

  private constructor() {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'clean-articles-project-')))
    onTestFinished(() => rmSync(this.root, {recursive: true, force: true}))
  }

  static async create(more: Readonly<Record<string, string>> = {}): Promise<Project> {
    const project = new Project()
    for (const [name, text] of Object.entries({...files, ...more})) project.write(name, text)
    cpSync(join(root, 'fixtures/seeds'), join(project.root, 'fixtures/seeds'), {recursive: true})
    project.write('.gitignore', 'node_modules\n')
    linkPackages(project.root)
    const git = 'git -c user.name=Ada -c user.email=ada@example.com -c commit.gpgsign=false'
    const set = [
      'git init --quiet --initial-branch=main',
      'git add --all',
      `${git} commit --quiet --message=first`,
      'git update-ref refs/remotes/origin/main main',
      'git checkout --quiet -b beans',
      'echo >> content/beans.md',
      'git add content/beans.md'
    ]
    expect(await project.run(set.join(' && '))).toEqual({code: 0, shown: ''})
    return project
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.root, name)), {recursive: true})
    writeFileSync(join(this.root, name), text)
  }

  run(command: string): Promise<Ran> {
    const child = spawn('bash', ['-o', 'pipefail', '-c', `exec 2>&1\n${command}`], {
      cwd: this.root,
      env: {
        PATH: `${bin}:${process.env.PATH}`,
        HOME: this.root,
        XDG_CACHE_HOME: join(bin, 'cache'),
        NO_COLOR: '1',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: 'origin/main',
        GITHUB_STEP_SUMMARY: join(this.root, 'summary.md')
      },
      stdio: ['ignore', 'pipe', 'inherit']
    })
    let shown = ''
    child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      shown += text
    })
    return new Promise((resolve) => child.on('close', (code) => resolve({code: code ?? -1, shown})))
  }
}

/** Put in place what the examples import. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/clean-articles'))
  symlinkSync(join(root, 'node_modules/unist-util-visit'), join(folder, 'node_modules/unist-util-visit'))
}

/** The commands of a block of `sh`, without comments. */
function commandsIn(text: string): string[] {
  return text
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
    .map((line) => line.replace(/^npm ci && /, ''))
    .filter((line) => /(?:^|\| )(?:npx )?clean-articles(?: |$)/.test(line))
}

/** The exit codes a command may have here: it may find something only where it checks, and there is no network. */
function expectedCodes(command: string): number[] {
  if (command.includes('lists update')) return [3]
  return command.includes('--check') ? [0, 1] : [0]
}

function expectRan(command: string, {code, shown}: Ran): void {
  expect(expectedCodes(command), `${command}\nexits with ${code}:\n${shown}`).toContain(code)
  if (command.includes('lists update')) expect(shown).toMatch(/cannot download .*: its host was not found/)
}

/** Whether `shown` is the example, in which `…` stands for anything. */
function toExpression(example: string): RegExp {
  const parts = example.trimEnd().split('…')
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*')}`)
}

/** The files that a section has shown before a block, the last of a name counting. */
function shownBefore({blocks}: Page, block: Block, section = block.section): Record<string, string> {
  return Object.fromEntries(
    blocks
      .slice(0, blocks.indexOf(block))
      .filter(({meta}) => meta.includes('.') && !/^(?:before|after|output)\b/.test(meta))
      // Of configurations only those of the section: each shows something else.
      .filter((shown) => !configBlock(shown) || shown.section === section)
      .map(({meta, text}) => [meta, text])
  )
}

describe.each(pages)('$name', (documentation) => {
  const {blocks, links, name, source} = documentation

  it('leads to pages and places that are there', () => {
    for (const {line, url} of links) {
      if (/^https?:/.test(url)) continue
      const [path = '', fragment] = url.split('#')
      const target = path === '' ? name : join(dirname(name), path)
      expect(existsSync(join(root, target)), `${name}:${line} ${url}`).toBe(true)
      if (fragment === undefined) continue
      const anchors = pages.find((page) => page.name === target)?.anchors
      expect(anchors, `${name}:${line} ${url}`).toContain(fragment)
    }
  })

  it.runIf(name !== 'README.md')('says what each of its blocks is', () => {
    for (const {language, line, meta} of blocks) {
      if (language === 'sh') continue
      expect(meta, `${name}:${line}`).toMatch(/^(?:output|after|before(?: post\.mdx)?|[\w./-]+\.\w+)$/)
    }
    expect(source.split('\n')[2], 'a first line that says what the page is for').toMatch(/^For /)
  })

  const shells = blocks.filter(({language, text}) => language === 'sh' && commandsIn(text).length > 0)
  it.each(shells)('line $line: the commands run', async (block) => {
    const project = await Project.create(shownBefore(documentation, block))
    let shown = ''
    for (const command of commandsIn(block.text)) {
      const ran = await project.run(command)
      expectRan(command, ran)
      shown += ran.shown
    }
    const next = blocks[blocks.indexOf(block) + 1]
    if (next?.meta === 'output') expect(shown).toMatch(toExpression(next.text))
  }, 120_000)

  const configs = blocks.filter(configBlock)
  it.each(configs)('line $line: the configuration ($meta) holds', async (block) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'clean-articles-docs-config-')))
    onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
    linkPackages(folder)
    for (const [path, text] of Object.entries(shownBefore(documentation, block))) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    const path = join(folder, block.meta)
    writeFileSync(path, block.text)
    const {config} = await loadConfig(path, folder)
    expect(Object.keys(config).length).toBeGreaterThan(0)
    await loadPlugins(path)
    if (config.$schema) expect(existsSync(join(folder, config.$schema))).toBe(true)
    const schema = /yaml-language-server: \$schema=(\S+)/.exec(block.text)?.[1]
    if (schema) expect(existsSync(join(folder, schema))).toBe(true)
  })

  const befores = blocks.filter(({meta}) => meta.startsWith('before'))
  it.each(befores)('line $line: the document becomes what is shown', async (block) => {
    const after = blocks[blocks.indexOf(block) + 1]!
    expect(after.meta).toBe('after')
    const path = block.meta.slice('before '.length) || 'post.md'
    const workspace = new Workspace({...shownBefore(documentation, block), [path]: block.text})
    linkPackages(workspace.root)
    const lists = Object.keys(shownBefore(documentation, block)).filter((file) => file.startsWith('lists/'))
    const argv = [
      path,
      '--out-dir',
      'out',
      '--no-progress',
      ...lists.flatMap((list) => ['--filter-list', list])
    ]
    expect(await workspace.run(argv)).toMatchObject({code: 0})
    expect(workspace.read(`out/${basename(path, '.mdx').replace(/\.md$/, '')}.md`)).toBe(after.text)
  })

  const workflows = blocks.filter(
    ({language, meta}) => language === 'yaml' && !configNames.includes(basename(meta))
  )
  it.each(workflows)('line $line: $meta is made of what there is', async ({text}) => {
    const value: unknown = parseYaml(text)
    const project = await Project.create()
    for (const command of scriptsIn(value)) expectRan(command, await project.run(command))
    expect(actionsAndHooks(value).length + scriptsIn(value).length).toBeGreaterThan(0)
    for (const {accepted, named} of actionsAndHooks(value)) {
      for (const key of named) expect(accepted).toContain(key)
    }
  }, 120_000)

  const staged = blocks.filter(({text}) => text.includes('"lint-staged"'))
  it.each(staged)('line $line: lint-staged can run it', async ({text}) => {
    const project = await Project.create()
    const commands = Object.values(
      (JSON.parse(text) as {'lint-staged': Record<string, string>})['lint-staged']
    )
    for (const command of commands) {
      expectRan(command, await project.run(`${command} "$PWD/content/beans.md" "$PWD/content/kettles.md"`))
    }
  })
})

/** Every value of a tree of YAML, with its key. */
function entriesOf(value: unknown): [key: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    [key, inner] as [string, unknown],
    ...entriesOf(inner)
  ])
}

/** The commands in `run:` and `script:`. */
function scriptsIn(value: unknown): string[] {
  return entriesOf(value)
    .filter(([key]) => key === 'run' || key === 'script')
    .flatMap(([, script]) => script as string | string[])
    .flatMap(commandsIn)
}

interface Named {
  named: string[]
  accepted: string[]
}

/** What is asked of our Action and our hooks, and what they have. */
function actionsAndHooks(value: unknown): Named[] {
  const read = (name: string) => parseYaml(readFileSync(join(root, name), 'utf8')) as unknown
  const {inputs} = read('action.yml') as {inputs: object}
  const hooks = (read('.pre-commit-hooks.yaml') as {id: string}[]).map(({id}) => id)
  const steps = entriesOf({value}).map(
    ([, step]) => step as {uses?: string; with?: object; repo?: string} | null
  )
  return steps.flatMap((step) => {
    if (/\/clean-articles@/.test(String(step?.uses)))
      return [{named: Object.keys(step?.with ?? {}), accepted: Object.keys(inputs)}]
    if (!String(step?.repo).endsWith('/clean-articles')) return []
    return [{named: (step as {hooks: {id: string}[]}).hooks.map(({id}) => id), accepted: hooks}]
  })
}

describe('the pages', () => {
  it('are told of in the README', () => {
    const targets = pages.find(({name}) => name === 'README.md')!.links.map(({url}) => url.replace(/#.*/, ''))
    for (const name of names) if (name !== 'README.md') expect(targets).toContain(name)
  })

  it('mention every command and every option', () => {
    const io = {stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, cwd: root, env: {}}
    const unused = async () => 0
    const handlers = {
      clean: unused,
      explain: unused,
      learn: unused,
      rules: unused,
      restore: unused,
      updateLists: unused
    }
    // As where a command is called: only then the program has them all.
    const program = createProgram(['rules'], handlers, new Terminal(io), () => {})
    const missing: string[] = []
    const look = (command: typeof program, path: string) => {
      if (!all.includes(path)) missing.push(path)
      for (const {long} of command.options) {
        if (!new RegExp(`${long}(?![\\w-])`).test(all)) missing.push(long!)
      }
      for (const inner of command.commands) look(inner, `${path} ${inner.name()}`)
    }
    look(program, 'clean-articles')
    expect([...new Set(missing)]).toEqual([])
  })

  it('show every reporter', () => {
    const {anchors, source} = pages.find(({name}) => name === 'docs/reporters.md')!
    for (const {name} of reporters) {
      expect(anchors).toContain(name)
      expect(source).toContain(`--reporter ${name}`)
    }
  })

  it('tell of every key of the configuration, and of every option of a rule', () => {
    const {source} = pages.find(({name}) => name === 'docs/configuration.md')!
    expect(keysOf(configJsonSchema()).filter((key) => !source.includes(key))).toEqual([])
  })

  it('tell of every input of the Action', () => {
    const {source} = pages.find(({name}) => name === 'docs/ci.md')!
    const {inputs} = parseYaml(readFileSync(join(root, 'action.yml'), 'utf8')) as {inputs: object}
    for (const input of Object.keys(inputs)) expect(source).toContain(`\`${input}\``)
  })
})

/** The names of all properties in a JSON Schema. */
function keysOf(schema: object): string[] {
  const keys = entriesOf(schema)
    .filter(([key, value]) => key === 'properties' && typeof value === 'object')
    .flatMap(([, properties]) => Object.keys(properties as object))
  return [...new Set([...keys, ...Object.keys((schema as {properties: object}).properties)])]
}
