/**
 * Every folder under `fixtures/` is a case: `input.*` cleaned must give `expected.md`, byte for byte, and every
 * guarantee that one document can show holds for it. `UPDATE_FIXTURES=1` rewrites the expected files.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {Edit, EditAction, RuleId} from '../src/edits/edit.js'
import {clean, compileFilterLists} from '../src/index.js'
import type {CleanResult} from '../src/pipeline/result.js'
import type {CleanOptions} from '../src/pipeline/settings/options.js'
import type {Point} from '../src/text/line-index.js'

const root = fileURLToPath(new URL('../fixtures/', import.meta.url))
const isUpdate = process.env.UPDATE_FIXTURES === '1'

/** Folders of cases named after a rule. */
const ruleFolders: Record<RuleId, true> = {
  'active-content': true,
  'affiliate-ad': true,
  boilerplate: true,
  'display-ad': true,
  'filter-list': true,
  'html-to-markdown': true,
  leftover: true,
  'related-links': true,
  'tracking-link': true,
  'tracking-pixel': true
}

/** T1 to T16 of the list of traps. */
const trapCount = 16

/** Options a case may set, a filter list by a file of its own; `satisfies` makes a new option show up here. */
const optionNames = Object.keys({
  allow: true,
  content: true,
  controls: true,
  customRules: true,
  disable: true,
  enable: true,
  format: true,
  inlineControl: true,
  learned: true,
  overrides: true,
  path: true,
  plugins: true,
  preset: true,
  rules: true,
  site: true,
  url: true
} satisfies Record<Exclude<keyof CleanOptions, 'filterEngine'>, true>)

/** What `expected-report.json` holds: an edit's rule, the line it begins on, and what it did. */
interface Finding {
  rule: Edit['rule']
  line: number
  action?: EditAction
}

interface Case {
  /** Path below `fixtures/`, and the name of the test. */
  name: string
  input: string
  expected: string
  /** Path of the expected findings, where the case has any. */
  report?: string | undefined
  options?: string | undefined
  /** Path of a filter list. */
  list?: string | undefined
}

const folders = (...path: string[]) =>
  readdirSync(join(root, ...path), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
const files = (...path: string[]) =>
  readdirSync(join(root, ...path), {withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** One folder, one case. A missing or unknown file is a mistake in the fixture, so it throws. */
function readCase(name: string): Case {
  const names = files(name)
  const inputs = names.filter((file) => /^input\.(md|html|txt)$/.test(file))
  const known = new Set([...inputs, 'expected.md', 'expected-report.json', 'options.json', 'list.txt'])
  const unknown = [...names.filter((file) => !known.has(file)), ...folders(name)]
  if (unknown.length > 0) throw new Error(`fixtures/${name}: unknown ${unknown.join(', ')}`)
  if (inputs.length !== 1) throw new Error(`fixtures/${name}: ${inputs.length} inputs instead of one`)
  if (!names.includes('expected.md') && !isUpdate) throw new Error(`fixtures/${name}: no expected.md`)
  const path = (file: string) => (names.includes(file) ? join(root, name, file) : undefined)
  return {
    name,
    input: join(root, name, inputs[0]!),
    expected: join(root, name, 'expected.md'),
    report: path('expected-report.json'),
    options: path('options.json'),
    list: path('list.txt')
  }
}

const ruleCases = Object.keys(ruleFolders).flatMap((rule) => folders(rule).map((name) => `${rule}/${name}`))
const trapFolders = folders('traps')
const trapCases = trapFolders.flatMap((trap) => folders('traps', trap).map((name) => `traps/${trap}/${name}`))
const documentCases = folders('html-document').map((name) => `html-document/${name}`)
const contentCases = folders('main-content').map((name) => `main-content/${name}`)
const articleCases = folders('articles').map((name) => `articles/${name}`)
const seeds = files('seeds')

function readOptions(path: string | undefined): CleanOptions {
  if (!path) return {}
  const options: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new Error(`${path}: not an object`)
  }
  for (const name of Object.keys(options)) {
    if (!optionNames.includes(name)) throw new Error(`${path}: unknown option ${name}`)
  }
  return options
}

/** The options of a case, with its filter list compiled. */
async function optionsOf({list, options}: Case): Promise<CleanOptions> {
  if (!list) return readOptions(options)
  const filterEngine = await compileFilterLists([{name: 'list.txt', text: readFileSync(list, 'utf8')}])
  return {...readOptions(options), filterEngine}
}

function readFindings(path: string): Finding[] {
  const findings: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(findings)) throw new Error(`${path}: not a list`)
  for (const {rule, line, action, ...rest} of findings) {
    const isKnown = rule in ruleFolders && Number.isInteger(line) && Object.keys(rest).length === 0
    if (!isKnown || !(action === undefined || ['remove', 'rewrite', 'convert'].includes(action))) {
      throw new Error(`${path}: malformed finding ${JSON.stringify({rule, line, action, ...rest})}`)
    }
  }
  return findings
}

/** Tidying follows from the findings, so a report lists it only where tidying is the point. */
const isTidy = (rule: Edit['rule']) => rule === 'leftover' || rule === 'html-to-markdown'

/**
 * The edits as findings. A removal may start at the blank line before its block, so the line is that of the
 * first visible character; several edits of one rule on one line (two links, two parameters) count once.
 */
function toFindings(edits: readonly Edit[]): Required<Finding>[] {
  const findings = edits.map(({rule, action, start, before}) => {
    const blank = before.slice(0, before.search(/\S|$/))
    return {rule, line: start.line + (blank.match(/\r\n|\n|\r/g)?.length ?? 0), action}
  })
  return findings.filter((finding, index) => {
    const previous = findings[index - 1]
    return !previous || previous.rule !== finding.rule || previous.line !== finding.line
  })
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = ''
  let offset = 0
  for (const {start, end, after} of edits) {
    result += source.slice(offset, start.offset) + after
    offset = end.offset
  }
  return result + source.slice(offset)
}

/** The point at `offset`, counted anew: lines end with LF, CRLF or CR. */
function pointAt(source: string, offset: number): Point {
  const lines = source.slice(0, offset).split(/\r\n|\n|\r(?!\n)/)
  return {line: lines.length, column: lines.at(-1)!.length + 1, offset}
}

function checkEdits({source, edits, markdown, format}: CleanResult) {
  let offset = 0
  for (const edit of edits) {
    expect(edit.start.offset, 'edits are sorted and apart').toBeGreaterThanOrEqual(offset)
    expect(edit.end.offset).toBeGreaterThanOrEqual(edit.start.offset)
    expect(edit.before).toBe(source.slice(edit.start.offset, edit.end.offset))
    expect(edit.after, 'an edit changes something').not.toBe(edit.before)
    expect(edit.start).toEqual(pointAt(source, edit.start.offset))
    expect(edit.end).toEqual(pointAt(source, edit.end.offset))
    offset = edit.end.offset
  }
  if (format !== 'html') expect(applyEdits(source, edits)).toBe(markdown)
}

/** Clean `bytes` and check what holds for every document. */
async function cleanChecked(bytes: Uint8Array, options: CleanOptions): Promise<CleanResult> {
  const result = await clean(bytes, options)
  checkEdits(result)
  expect(await clean(bytes, options), 'two runs agree').toEqual(result)
  const {format: _, ...rest} = options
  const again = await clean(result.markdown, {...rest, path: 'expected.md'})
  expect(again.edits, 'cleaning the result again edits nothing').toEqual([])
  expect(again.markdown).toBe(result.markdown)
  return result
}

function register(fixture: Case) {
  const {expected, input, name, report} = fixture
  const title = name.slice(name.lastIndexOf('/') + 1)
  test(title, async () => {
    const path = input.slice(root.length + name.length + 1)
    const result = await cleanChecked(readFileSync(input), {path, ...(await optionsOf(fixture))})
    if (title.startsWith('keeps-')) {
      expect(result.edits).toEqual([])
      expect(result.status).toBe('unchanged')
      expect(result.markdown).toBe(result.source)
    } else if (isUpdate) {
      writeFileSync(expected, result.markdown)
    }
    expect(result.markdown).toBe(readFileSync(expected, 'utf8'))
    if (!report) return
    if (isUpdate) {
      const findings = toFindings(result.edits).filter(({rule}) => !isTidy(rule))
      writeFileSync(
        report,
        `[\n${findings.map((finding) => `  ${JSON.stringify(finding)}`).join(',\n')}\n]\n`
      )
    }
    const wanted = readFindings(report)
    const hasTidy = wanted.some(({rule}) => isTidy(rule))
    const found = toFindings(result.edits).filter(({rule}) => hasTidy || !isTidy(rule))
    expect(
      // An expected finding without an action leaves it open.
      found.map((finding, index) =>
        wanted[index]?.action ? finding : {rule: finding.rule, line: finding.line}
      )
    ).toEqual(wanted)
  })
}

describe.each([
  ['rules', ruleCases],
  ['traps', trapCases],
  ['html documents', documentCases],
  ['main content', contentCases],
  ['articles', articleCases]
])('%s', (_, names) => {
  for (const group of new Set(names.map((name) => name.slice(0, name.lastIndexOf('/'))))) {
    describe(group, () => {
      for (const name of names.filter((name) => name.startsWith(`${group}/`))) register(readCase(name))
    })
  }
})

describe('seeds', () => {
  for (const seed of seeds) {
    test(seed, async () => {
      const expected = join(root, 'seeds-expected', seed.replace(/\.\w+$/, '.md'))
      const result = await cleanChecked(readFileSync(join(root, 'seeds', seed)), {path: seed})
      if (isUpdate) writeFileSync(expected, result.markdown)
      expect(result.markdown).toBe(readFileSync(expected, 'utf8'))
    })
  }
})

describe('the set of fixtures', () => {
  test('holds no folder or file that is not a case', () => {
    expect(folders()).toEqual(
      [
        ...Object.keys(ruleFolders),
        'articles',
        'html-document',
        'main-content',
        'seeds',
        'seeds-expected',
        'traps'
      ].sort()
    )
    for (const folder of ['.', ...Object.keys(ruleFolders), 'articles', 'main-content', 'traps'])
      expect(files(folder)).toEqual([])
    expect(folders('seeds')).toEqual([])
    expect(files('seeds-expected')).toEqual(seeds.map((seed) => seed.replace(/\.\w+$/, '.md')))
  })

  test('says in each name what goes or what stays', () => {
    for (const name of [...ruleCases, ...trapCases]) expect(name).toMatch(/\/(removes|keeps)-[a-z0-9-]+$/)
  })

  test.each(
    Object.keys(ruleFolders)
  )('shows three things that %s takes out, and their look-alikes', (rule) => {
    const names = folders(rule)
    const removes = names.filter((name) => name.startsWith('removes-'))
    expect(removes.length).toBeGreaterThanOrEqual(3)
    expect(names.length - removes.length).toBeGreaterThanOrEqual(removes.length)
  })

  test('has a pair for every trap', () => {
    expect(trapFolders.map((name) => name.slice(0, 3))).toEqual(
      Array.from({length: trapCount}, (_, index) => `t${String(index + 1).padStart(2, '0')}`)
    )
    for (const trap of trapFolders) {
      const names = folders('traps', trap)
      expect(names.some((name) => name.startsWith('removes-'))).toBe(true)
      expect(names.some((name) => name.startsWith('keeps-'))).toBe(true)
    }
  })

  test('expects a change wherever the name says so, and none where it says not', () => {
    for (const name of [...ruleCases, ...trapCases, ...articleCases]) {
      const {input, expected} = readCase(name)
      const bytes = readFileSync(input)
      // The one encoding beside UTF-8 here, told by its byte-order mark.
      const source = bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8')
      if (name.includes('/keeps-')) expect(readFileSync(expected, 'utf8'), name).toBe(source)
      else if (name.includes('/removes-')) expect(readFileSync(expected, 'utf8'), name).not.toBe(source)
    }
  })
})
