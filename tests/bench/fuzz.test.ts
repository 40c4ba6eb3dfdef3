/** The fuzzer: its documents depend on the seed alone, each oracle can fail, and what fails is made small. */
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, describe, expect, it} from 'vitest'
import {checkDocument} from '../../bench/fuzz/check.mjs'
import {Checker} from '../../bench/fuzz/checker.mjs'
import {checkByCli} from '../../bench/fuzz/cli.mjs'
import {runCommand} from '../../bench/fuzz/command.mjs'
import {makeDocument} from '../../bench/fuzz/document.mjs'
import {lineStarts, pointAt} from '../../bench/fuzz/exact.mjs'
import {findInputs} from '../../bench/fuzz/inputs.mjs'
import {minimise} from '../../bench/fuzz/minimise.mjs'
import {kinds} from '../../bench/fuzz/oracles.mjs'
import {shrink} from '../../bench/fuzz/shrink.mjs'
import {CleanArticlesError} from '../../src/errors.js'

const folder = mkdtempSync(join(tmpdir(), 'fuzz-test-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const document = (text: string, fields: object = {}) => ({
  index: 0,
  text,
  encoding: undefined,
  options: {path: 'input.md'},
  trail: ['test'],
  ...fields
})

interface Planted {
  source: string
  after?: string
  from?: number
  to?: number
  line?: number
  changes?: object
}

/** A result as `clean` gives it: `from` to `to` of the source read `after` now. */
function resultOf({source, after = '', from = 0, to = from, line = 1, changes = {}}: Planted) {
  const point = (offset: number) => ({line, column: offset + 1, offset})
  const edit = {
    rule: 'leftover',
    category: 'tidy',
    confidence: 'certain',
    action: 'remove',
    start: point(from),
    end: point(to),
    before: source.slice(from, to),
    after,
    reason: 'planted'
  }
  const edits = from === to && after === '' ? [] : [edit]
  const markdown = source.slice(0, from) + after + source.slice(to)
  return {
    source,
    markdown,
    format: 'markdown',
    encoding: 'utf-8',
    status: markdown === source ? 'unchanged' : 'cleaned',
    edits,
    warnings: [],
    metadata: {},
    words: {before: 1, after: 1},
    counts: edits.length > 0 ? {leftover: 1} : {},
    ...changes
  }
}

type Result = ReturnType<typeof resultOf>

/** A library that does nothing wrong: it takes `junk` out. */
function honest(source: string): Result {
  const from = source.indexOf('junk')
  return from < 0 ? resultOf({source}) : resultOf({source, from, to: from + 4})
}

function undo(markdown: string, edits: readonly Result['edits'][number][]): string {
  let text = markdown
  for (const {after, before, start} of edits.toReversed()) {
    text = text.slice(0, start.offset) + before + text.slice(start.offset + after.length)
  }
  return text
}

/** The findings about a library, as `kind/oracle`. */
async function judge(clean: (source: string) => unknown, text = 'some junk here', fields = {}) {
  const library = {clean: async (source: string) => clean(source), restore: undo, ...fields}
  const {findings} = await checkDocument(document(text), library, {kinds, clock: undefined})
  return findings.map(({kind, oracle}: {kind: string; oracle: string}) => `${kind}/${oracle}`)
}

describe('documents', () => {
  const inputs = findInputs([join(import.meta.dirname, '../../fixtures/traps')])
  const range = Array.from({length: 150}, (_, index) => index)

  it('are the same for the same seed, and others for another one', () => {
    const made = (seed: string, order: number[]) =>
      order.map((index) => makeDocument(seed, index, inputs)).sort((a, b) => a.index - b.index)
    expect(made('a', range.toReversed())).toEqual(made('a', range))
    expect(made('b', range)).not.toEqual(made('a', range))
  })

  it('come of every mutation, as strings and in several encodings', () => {
    const documents = Array.from({length: 900}, (_, index) => makeDocument('c', index, inputs))
    const steps = new Set(documents.flatMap(({trail}) => trail.slice(1)))
    expect(steps.size).toBe(18)
    const encodings = new Set(documents.map(({encoding}) => encoding?.name))
    expect(encodings.size).toBe(8)
    expect(new Set(documents.map(({options}) => (options as {preset?: string}).preset)).size).toBe(3)
  })
})

describe('oracles', () => {
  it('say nothing about a library that keeps its word', async () => {
    expect(await judge(honest)).toEqual([])
    expect(await judge(honest, 'nothing here')).toEqual([])
  })

  it.each<[string, (source: string) => unknown]>([
    ['lost/apply', (source) => ({...honest(source), markdown: honest(source).markdown.replace('some', '')})],
    ['lost/order', (source) => twice(honest(source), (edit) => [edit, edit])],
    ['lost/before', (source) => twice(honest(source), (edit) => [{...edit, before: 'other'}])],
    ['lost/no-change', (source) => twice(honest(source), (edit) => [{...edit, after: edit.before}])],
    ['lost/point', (source) => resultOf({source, from: 5, to: 9, line: 2})],
    ['lost/counts', (source) => ({...honest(source), counts: {}})],
    ['lost/status', (source) => ({...honest(source), status: 'unchanged'})],
    ['lost/source', (source) => resultOf({source: `${source} `})],
    ['undo/backwards', (source) => ({...honest(source), markdown: ''})],
    ['idempotent/edits', (source) => resultOf({source, from: 0, to: 1})],
    ['idempotent/no-edits', (source) => ({...resultOf({source}), markdown: `${source}!`})],
    ['bounded/internal', () => fail(new CleanArticlesError('internal', 'a bug'))],
    ['bounded/crash', () => fail(new TypeError('a bug'))],
    ['deterministic/twice', (source) => ({...honest(source), warnings: [Math.random()]})],
    ['unsafe/script', () => resultOf({source: '<script>x</script>'})],
    ['unsafe/handler', () => resultOf({source: 'a <b onclick="x()">b</b>'})],
    ['unsafe/address', () => resultOf({source: '<a href="java&#10;script:x">b</a>'})]
  ])('tell %s', async (wanted, clean) => {
    expect(await judge(clean)).toContain(wanted)
  })

  it('tell undo/restore and undo/restore-throws', async () => {
    expect(await judge(honest, undefined, {restore: () => 'other'})).toEqual(['undo/restore'])
    expect(await judge(honest, undefined, {restore: () => fail(new Error('no'))})).toEqual([
      'undo/restore-throws'
    ])
  })

  it('tell an edit that reaches into code', async () => {
    const text = 'a\n\n```\njunk\n```\n'
    const clean = (source: string) => {
      const from = source.indexOf('junk')
      return from < 0 ? resultOf({source}) : twice(resultOf({source, from, to: from + 4}), moved)
    }
    const moved = (edit: Result['edits'][number]) => [
      {...edit, start: {line: 4, column: 1, offset: 7}, end: {line: 4, column: 5, offset: 11}}
    ]
    expect(await judge(clean, text)).toEqual(['protected/code'])
  })

  it('accept a typed error', async () => {
    expect(await judge(() => fail(new CleanArticlesError('too-deep', 'deep')))).toEqual([])
  })

  it('tell a call that takes too long, by its CPU time', async () => {
    let now = 0
    const clock = () => {
      now += 5000
      return now
    }
    const library = {clean: async (source: string) => honest(source), restore: undo}
    const {findings} = await checkDocument(document('a'), library, {kinds, clock})
    expect(findings[0]).toMatchObject({kind: 'bounded', oracle: 'time', rules: ['clean']})
  })

  it('count lines as Markdown and HTML do', () => {
    const starts = lineStarts('a\r\nb\rc\n\n\u2028d')
    expect(starts).toEqual([0, 3, 5, 7, 8])
    expect([0, 2, 3, 6, 7, 9].map((offset) => pointAt(starts, offset))).toEqual([
      {line: 1, column: 1, offset: 0},
      {line: 1, column: 3, offset: 2},
      {line: 2, column: 1, offset: 3},
      {line: 3, column: 2, offset: 6},
      {line: 4, column: 1, offset: 7},
      {line: 5, column: 2, offset: 9}
    ])
  })
})

describe('threads', () => {
  const library = (name: string, clean: string) => {
    const file = join(folder, name)
    writeFileSync(
      file,
      `export const restore = (text) => text\nexport async function clean(source) {${clean}}\n`
    )
    return pathToFileURL(file).href
  }
  const same = `return {source, markdown: source, format: 'markdown', edits: [], counts: {}, status: 'unchanged'}`

  it('end a call that hangs or ends the thread, and go on', async () => {
    const address = library(
      'hangs.mjs',
      `if (source === 'hang') for (;;) {}\nif (source === 'exit') process.exit(3)\n${same}`
    )
    const checker = new Checker(address, kinds)
    const oracle = async (text: string) =>
      (await checker.check(document(text), {killAfter: 300})).findings.map(
        (finding: {oracle: string}) => finding.oracle
      )
    expect(await oracle('a')).toEqual([])
    expect(await oracle('hang')).toEqual(['hang'])
    expect(await oracle('exit')).toEqual(['crash'])
    expect(await oracle('a')).toEqual([])
    await checker.close()
  })

  it('make a run that fails for what is new, and not for what is known', async () => {
    const address = library(
      'loses.mjs',
      `${same.replace('markdown: source', "markdown: source.replace('stove', '')")}`
    )
    const input = join(folder, 'a.md')
    writeFileSync(input, 'A stove.\n\nAnother stove.\n')
    const run = async (known: object[]) => {
      const lines: string[] = []
      const args = ['--seed', '1', '--documents', '0-9', '--input', input, '--out', join(folder, 'out')]
      const code = await runCommand([...args, '--only', 'lost'], {
        library: address,
        known,
        write: (line: string) => lines.push(line)
      })
      return {code, text: lines.join('\n')}
    }
    const {code, text} = await run([])
    expect(code).toBe(1)
    expect(text).toContain('FOUND lost/apply')
    expect(text).toContain('input "stove"')
    const [hash] = readdirSync(join(folder, 'out/lost'))
    expect(readFileSync(join(folder, 'out/lost', hash!, 'input.md'), 'utf8')).toBe('stove')
    expect(readFileSync(join(folder, 'out/lost', hash!, 'why.txt'), 'utf8')).toContain('--seed 1 --documents')

    const knowing = await run([{kind: 'lost', signature: /^lost\//, reason: 'planted'}])
    expect(knowing.code).toBe(0)
    expect(knowing.text).toContain('known: planted')
  })

  it('refuse what is no usage', async () => {
    await expect(runCommand(['--only', 'nothing'])).rejects.toThrow('there is no kind nothing')
    await expect(runCommand(['--seconds', 'x'])).rejects.toThrow('--seconds')
    await expect(runCommand(['--input', join(folder, 'none')])).rejects.toThrow('no article')
  })
})

describe('the command line', () => {
  it('is held to bytes, to one report for any number of workers, and to its exit codes', async () => {
    const found = async (execute: (args: string[], cwd: string) => Promise<object>) =>
      (await checkByCli([document('a')], execute)).map(({finding}) => finding.oracle)
    const planted = (report: (jobs: string) => object) => async (args: string[], cwd: string) => {
      const {mkdirSync} = await import('node:fs')
      const out = args[0] === 'restore' ? 'restored' : args[2]!
      mkdirSync(join(cwd, out), {recursive: true})
      if (args[0] === 'restore') writeFileSync(join(cwd, out, 'd0.md'), 'b')
      else writeFileSync(join(cwd, out, 'report.json'), JSON.stringify(report(args[4]!)))
      return {code: 0, said: ''}
    }
    const entry = {input: 'in/d0.md', output: null, format: 'markdown', status: 'unchanged'}
    expect(await found(planted(() => ({files: [entry]})))).toEqual(['cli-bytes'])
    expect(await found(planted((jobs) => ({files: [{...entry, jobs}]})))).toEqual(['cli-bytes', 'cli-jobs'])
    expect(await found(planted(() => ({files: []})))).toEqual(['cli-entry'])
    expect(await found(async () => ({code: 'SIGSEGV', said: ''}))).toEqual(['cli-crash'])
  })
})

describe('what fails', () => {
  it('is made small: lines, tokens, characters, words', async () => {
    const text = `${'A line that does nothing.\n'.repeat(200)}Here are <b>needles</b> and (hay)\n${'more\n'.repeat(99)}`
    let trials = 0
    const isBad = async (candidate: string) => {
      trials++
      return /<b>.*\)/.test(candidate)
    }
    expect(await minimise(text, isBad, Date.now() + 10_000)).toBe('<b>)')
    expect(trials).toBeLessThan(300)
  })

  it('keeps only the options and the encoding that it needs', async () => {
    const finding = {kind: 'lost', oracle: 'apply', rules: [], detail: ''}
    const start = document('one two three', {
      options: {path: 'a.html', preset: 'strict', url: 'https://example.com/'},
      encoding: {name: 'utf-8', bom: true, breaks: []}
    })
    const check = async ({options, text}: {options: {preset?: string}; text: string}) => ({
      findings: options.preset === 'strict' && text.includes('two') ? [finding] : []
    })
    const small = await shrink(start, finding, check, 5000)
    expect(small.document).toMatchObject({text: 'two', options: {path: 'input.md', preset: 'strict'}})
    expect(small.document.encoding).toBeUndefined()
  })
})

function fail(error: Error): never {
  throw error
}

/** A result with other edits, as many as there are counted. */
function twice(result: Result, change: (edit: Result['edits'][number]) => Result['edits']) {
  const edits = result.edits.flatMap(change)
  return {...result, edits, counts: edits.length > 0 ? {leftover: edits.length} : {}}
}
