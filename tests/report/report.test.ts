/** The report: its schema, its sums, how it is written and read back. */
import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {lstatSync, readFileSync, symlinkSync} from 'node:fs'
import {lstat, mkdir, open, realpath, rename, rm, stat} from 'node:fs/promises'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {emptyEntry, emptyTotals, type FileReport, type RunInfo} from '../../src/report/report.js'
import {reportEnd, reportLine, reportStart} from '../../src/report/report-text.js'
import {readReport} from '../../src/report/restore/read-report.js'
import {openSink} from '../../src/report/sink.js'
import {junk, page, Workspace} from '../cli/workspace.js'

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  allErrors: true,
  allowUnionTypes: true
}).compile(schema)

const tool = {name: 'clean-articles', version: '0.0.0'}
const run: RunInfo = {startedAt: '2026-01-01T00:00:00.000Z', durationMs: 5, jobs: 1, preset: 'scraped'}

function entry(input: string, edits = 1): FileReport {
  const point = {line: 1, column: 1, offset: 0}
  return {
    ...emptyEntry(input, edits > 0 ? 'cleaned' : 'unchanged'),
    format: 'markdown',
    encoding: 'utf-8',
    outputEncoding: 'utf-8',
    output: `cleaned/${input}`,
    words: {before: 10, after: 8},
    bytes: {before: 100, after: 80},
    counts: edits > 0 ? {'display-ad': edits} : {},
    edits: Array.from({length: edits}, () => ({
      rule: 'display-ad',
      category: 'ad',
      confidence: 'certain',
      action: 'remove',
      start: point,
      end: point,
      before: '\u2028\u2029\n\uDC80',
      after: '',
      reason: 'slot'
    }))
  }
}

async function collect<T>(files: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const file of files) all.push(file)
  return all
}

/** Write a report as a run does. */
async function writeTo(path: string, text: string): Promise<void> {
  const sink = await openSink(path, {label: 'r.json'})
  await sink.write(text)
  await sink.commit()
}

describe('the schema', () => {
  it('describes the report of a run with every kind of file', async () => {
    const workspace = new Workspace({
      'docs/a.md': junk,
      'docs/b.md': Buffer.concat([Buffer.from('\uFEFF' + junk, 'utf16le'), Buffer.from([0])]),
      'docs/c.html': '---\ntitle: Stoves\ntags: [ash, soot]\n---\n<p>A stove is <b>warm</b>.</p>',
      'docs/d.txt': '',
      'docs/e.md': Buffer.from('%PDF-1.7\n\0\0'),
      'docs/f.html': page
    })
    await workspace.run(['docs', 'nowhere'])
    await workspace.run(['docs', '--write', '--report', 'write.json'])
    await workspace.run(['docs', '--check', '--report', 'check.json'])
    for (const name of ['cleaned/report.json', 'write.json', 'check.json']) {
      validate(workspace.report(name))
      expect(validate.errors ?? []).toEqual([])
    }
    const statuses = workspace.report().files.map((file) => file.status)
    expect(new Set(statuses)).toEqual(new Set(['cleaned', 'unchanged', 'failed']))
    expect(workspace.report().files[1]?.original).toBeDefined()
    expect(workspace.report().files[5]?.content).toBeDefined()
  })

  it('refuses what is not in the contract', async () => {
    const workspace = new Workspace({'a.md': junk})
    await workspace.run(['a.md'])
    const report = workspace.report()
    for (const change of [
      {version: 2},
      {files: [{}]},
      {extra: 1},
      {run: {}},
      {totals: {...report.totals, byRule: {x: 1}}}
    ]) {
      expect(validate({...report, ...change})).toBe(false)
    }
    expect(validate({...report, files: [{...report.files[0], status: 'failed'}]})).toBe(false)
    const point = {line: 1, column: 1, offset: 0}
    const withContent = (content: object) => ({...report, files: [{...report.files[0], content}]})
    expect(validate(withContent({start: point, end: point, removed: {}}))).toBe(true)
    expect(validate(withContent({start: point, end: point, removed: {share: 1}}))).toBe(false)
    expect(validate(withContent({start: point, removed: {}}))).toBe(false)
  })
})

describe('the sums', () => {
  it('add up', async () => {
    const workspace = new Workspace({
      'docs/a.md': junk,
      'docs/b.md': junk + junk,
      'docs/c.md': 'Warm.\n',
      'docs/d.md': Buffer.from('%PDF-1.7\n\0\0')
    })
    await workspace.run(['docs'])
    const {files, totals} = workspace.report()
    const sum = (of: (file: FileReport) => number) => files.reduce((all, file) => all + of(file), 0)
    const done = files.filter((file) => file.status !== 'failed')
    expect(totals).toMatchObject({files: 4, cleaned: 2, unchanged: 1, failed: 1, skipped: 0})
    expect(totals.edits).toBe(sum((file) => file.edits.length))
    expect(totals.byRule['display-ad']).toBe(3)
    expect(Object.values(totals.byRule).reduce((a = 0, b = 0) => a + b)).toBe(totals.edits)
    expect(Object.values(totals.byCategory).reduce((a = 0, b = 0) => a + b)).toBe(totals.edits)
    expect(totals.bytesBefore).toBe(done.reduce((all, file) => all + file.bytes.before, 0))
    expect(totals.bytesAfter).toBe(sum((file) => file.bytes.after))
    expect(totals.wordsAfter).toBe(sum((file) => file.words.after))
  })
})

describe('writing and reading back', () => {
  it('gives the same entries, one a line, whatever characters they hold', async () => {
    const workspace = new Workspace()
    const path = workspace.path('r.json')
    const sink = await openSink(path, {label: 'r.json'})
    const entries = Array.from({length: 300}, (_, index) => entry(`${index}.md`, index % 3))
    await sink.write(reportStart(tool))
    for (const [index, file] of entries.entries()) await sink.write(reportLine(file, index === 0))
    await sink.write(reportEnd(emptyTotals(), {...run, report: 'r.json'}))
    expect(workspace.list()).not.toContain('r.json')
    await sink.commit()
    expect(workspace.list()).toEqual(['r.json'])
    expect(workspace.read('r.json').split('\n')).toHaveLength(entries.length + 5)

    const report = await readReport(path, 'r.json')
    expect(report.run.report).toBe('r.json')
    expect(await collect(report.files)).toEqual(entries)
    const reformatted = workspace.path('pretty.json')
    workspace.write('pretty.json', JSON.stringify(workspace.report('r.json'), null, 1))
    expect(await collect((await readReport(reformatted, 'pretty.json')).files)).toEqual(entries)
  })

  it('writes an empty report that is valid JSON', async () => {
    const workspace = new Workspace()
    workspace.write('r.json', reportStart(tool) + reportEnd(emptyTotals(), run))
    expect(workspace.report('r.json').files).toEqual([])
    expect(await collect((await readReport(workspace.path('r.json'), 'r.json')).files)).toEqual([])
  })

  it('leaves nothing when the disk is full', async () => {
    const workspace = new Workspace()
    const fileSystem = {
      lstat,
      mkdir,
      realpath,
      rename,
      rm,
      stat,
      open: (async (...args: Parameters<typeof open>) => {
        const handle = await open(...args)
        handle.writeFile = () => Promise.reject(Object.assign(new Error('full'), {code: 'ENOSPC'}))
        return handle
      }) as typeof open
    }
    const sink = await openSink(workspace.path('r.json'), {label: 'r.json', fileSystem})
    await sink.write(reportLine(entry('a.md'), true))
    await expect(sink.commit()).rejects.toMatchObject({
      code: 'disk-full',
      message: 'cannot write r.json: the disk is full'
    })
    expect(workspace.list()).toEqual([])
  })

  it('replaces what a link leads to, and keeps the link', async () => {
    const workspace = new Workspace({'kept/old.json': 'old'})
    symlinkSync('kept/old.json', workspace.path('r.json'))
    await writeTo(workspace.path('r.json'), 'new')
    expect(lstatSync(workspace.path('r.json')).isSymbolicLink()).toBe(true)
    expect(workspace.read('kept/old.json')).toBe('new')
    expect(workspace.list()).toEqual(['kept/old.json', 'r.json'])
  })

  it.skipIf(process.platform === 'win32')('writes to pipes and devices as they are', async () => {
    const workspace = new Workspace()
    const pipe = workspace.path('pipe')
    execFileSync('mkfifo', [pipe])
    const reader = spawn('cat', [pipe])
    let read = ''
    reader.stdout.setEncoding('utf8').on('data', (text: string) => {
      read += text
    })
    await writeTo(pipe, 'new')
    await once(reader, 'close')
    expect(read).toBe('new')
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    expect(workspace.list()).toEqual(['pipe'])
  })

  it.skipIf(process.platform !== 'linux')(
    'writes to devices as they are, and says that one is full',
    async ({skip}) => {
      const workspace = new Workspace()
      // Who may replace the devices of this machine tries it with others.
      const device = (name: string, minor: number) => {
        if (process.getuid?.() !== 0) return `/dev/${name}`
        const made = spawnSync('mknod', [workspace.path(name), 'c', '1', String(minor)])
        // A container may forbid it, or a disk that its devices are used.
        if (made.status !== 0 || spawnSync('cat', [workspace.path('null')]).status !== 0) skip()
        return workspace.path(name)
      }
      const none = device('null', 3)
      await writeTo(none, 'new')
      expect(lstatSync(none).isCharacterDevice()).toBe(true)
      symlinkSync(none, workspace.path('link'))
      await writeTo(workspace.path('link'), 'new')
      expect(lstatSync(workspace.path('link')).isSymbolicLink()).toBe(true)
      expect(lstatSync(none).isCharacterDevice()).toBe(true)
      const full = device('full', 7)
      await expect(writeTo(full, 'new')).rejects.toMatchObject({code: 'disk-full'})
      expect(lstatSync(full).isCharacterDevice()).toBe(true)
    }
  )

  it.skipIf(process.platform === 'win32')('ends quietly where the reader of a pipe leaves', async () => {
    const workspace = new Workspace()
    const pipe = workspace.path('pipe')
    execFileSync('mkfifo', [pipe])
    const reader = spawn('head', ['-c', '1', pipe], {stdio: 'ignore'})
    // Asked before: it may leave while we write.
    const left = once(reader, 'close')
    const sink = await openSink(pipe, {label: 'pipe'})
    await sink.write('x'.repeat(300_000))
    await left
    await sink.write('x'.repeat(300_000))
    await sink.commit()
  })

  it('refuses malformed entries', async () => {
    const workspace = new Workspace()
    const bad = [
      null,
      {},
      {...entry('a.md'), input: 1},
      {...entry('a.md'), edits: [{}]},
      {...entry('a.md'), sha256: null}
    ]
    for (const value of bad) {
      workspace.write('r.json', JSON.stringify({version: 1, files: [value]}))
      const {files} = await readReport(workspace.path('r.json'), 'r.json')
      expect(await collect(files)).toEqual([
        expect.objectContaining({
          code: 'bad-report',
          message: 'entry 1 of the report r.json is damaged: its file is not restored'
        })
      ])
    }
  })
})
