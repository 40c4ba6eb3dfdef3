/**
 * A baseline: findings that are accepted as they are, so that a check fails on new ones alone.
 *
 * Users keep the file under version control: it has one finding per line, in an order that does not depend on where
 * the findings stand, with an excerpt for people. Findings are matched by their fingerprints.
 */
import {readFile} from 'node:fs/promises'
import {CleanArticlesError} from '../../errors.js'
import {writeFileAtomic} from '../../files/write-file.js'
import {syntaxErrorAt} from '../../text/json-syntax.js'
import {LineIndex} from '../../text/line-index.js'
import {visible} from '../../text/visible.js'
import {cut, toJson} from '../article-text.js'
import type {FileReport} from '../report.js'
import type {ReportedFinding} from './finding.js'

/** One accepted finding. */
export interface BaselineEntry {
  rule: string
  /** The start of its text in one line, for people. */
  excerpt: string
  /** As `ReportedFinding.fingerprint`. */
  fingerprint: string
}

/** A file of the run. One that was not looked at (it failed, or was skipped) says nothing about its findings. */
type LookedAt = Pick<FileReport, 'input' | 'status'>

/** Longest excerpt, in UTF-16 code units. */
const maxExcerpt = 80

/** The accepted findings, by the file they are in; counts those that a run does not find any more. */
export class Baseline {
  readonly files: ReadonlyMap<string, readonly BaselineEntry[]>
  #gone = 0

  constructor(files: ReadonlyMap<string, readonly BaselineEntry[]> = new Map()) {
    this.files = files
  }

  /** How many accepted findings no longer occur, in the files that were split so far. */
  get gone(): number {
    return this.#gone
  }

  /** Split the findings of a file into new and accepted ones. To be called once per file. */
  split(
    {input, status}: LookedAt,
    findings: readonly ReportedFinding[]
  ): {fresh: ReportedFinding[]; accepted: ReportedFinding[]} {
    const known = new Set(this.files.get(input)?.map(({fingerprint}) => fingerprint))
    const fresh: ReportedFinding[] = []
    const accepted: ReportedFinding[] = []
    for (const finding of findings) {
      const side = known.has(finding.fingerprint) ? accepted : fresh
      side.push(finding)
    }
    if (isLookedAt(status)) this.#gone += known.size - accepted.length
    return {fresh, accepted}
  }
}

/** Makes a new baseline: the findings of this run, and the old entries of files that it did not look at. */
export class BaselineUpdate {
  readonly #previous: Baseline
  readonly #files = new Map<string, BaselineEntry[]>()

  constructor(previous = new Baseline()) {
    this.#previous = previous
  }

  /** Accept these findings of a file, in place of its old entries. */
  add({input, status}: LookedAt, findings: readonly ReportedFinding[]): void {
    if (isLookedAt(status)) this.#files.set(input, findings.map(toEntry))
  }

  /**
   * Write the baseline, all at once. Resolves to the number of findings in it.
   *
   * Throws a `CleanArticlesError` as `writeFileAtomic` does; the old file is then still there.
   */
  async write(path: string, options: WriteOptions): Promise<number> {
    const files = new Map(this.#files)
    for (const [input, entries] of this.#previous.files) {
      if (files.has(input)) continue
      if (options.keeps === undefined || (await options.keeps(input))) files.set(input, [...entries])
    }
    await writeFileAtomic(path, toText(files), {label: options.label})
    return [...files.values()].reduce((sum, entries) => sum + entries.length, 0)
  }
}

export interface WriteOptions {
  /** Name of the file in messages. */
  label: string
  /**
   * Whether the entries of a file that this run did not look at stay (default: all do). To be false for files that no
   * longer exist: otherwise their entries would stay forever.
   */
  keeps?: (input: string) => boolean | Promise<boolean>
}

/**
 * Read a baseline. Throws a `CleanArticlesError` (`bad-baseline`) for a file that cannot be read or is not a baseline.
 * With `mayBeMissing`, a missing file counts as an empty baseline.
 */
export async function readBaseline(
  path: string,
  label: string,
  {mayBeMissing = false}: {mayBeMissing?: boolean} = {}
): Promise<Baseline> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (isMissing && mayBeMissing) return new Baseline()
    throw isMissing
      ? new CleanArticlesError('bad-baseline', `there is no baseline at ${label}`, {
          hint: 'Check the path, or make one with --update-baseline.',
          cause: error
        })
      : new CleanArticlesError('bad-baseline', `cannot read the baseline ${label}`, {
          hint: 'Check that it is a file and that you may read it.',
          cause: error
        })
  }
  // Some editors begin a file with a byte-order mark.
  return new Baseline(toFiles(parse(text.replace(/^\uFEFF/, ''), label), label))
}

function parse(text: string, label: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const conflict = /^(?:<{7}|={7}|>{7})(?:[ \r\n]|$)/m.exec(text)
    if (conflict) {
      const line = new LineIndex(text).lineOf(conflict.index)
      throw new CleanArticlesError(
        'bad-baseline',
        `the baseline ${label} has a merge conflict in line ${line}`,
        {hint: 'Keep the lines of both sides, then run with --update-baseline.', cause: error}
      )
    }
    const {column, line} = new LineIndex(text).toPoint(syntaxErrorAt(text) ?? 0)
    throw bad(label, `it is not JSON in line ${line}, column ${column}`, error)
  }
}

/** Nothing in the file is trusted: it may have been merged or written by hand. */
function toFiles(value: unknown, label: string): Map<string, BaselineEntry[]> {
  if (!isObject(value)) throw bad(label, 'it is no JSON object')
  if (value.version !== 1) {
    const found =
      value.version === undefined ? 'it has no version' : `its version is ${toJson(value.version)}`
    throw new CleanArticlesError('bad-baseline', `cannot use the baseline ${label}: ${found}, not 1`, {
      hint: 'It comes from another version of clean-articles, or is no baseline: name another file.'
    })
  }
  if (!isObject(value.files)) throw bad(label, '"files" is no object')
  const files = new Map<string, BaselineEntry[]>()
  for (const [input, entries] of Object.entries(value.files)) {
    const place = `files[${toJson(input)}]`
    if (!Array.isArray(entries)) throw bad(label, `${place} is no list`)
    files.set(
      input,
      entries.map((entry: unknown, index) => checkEntry(entry, `${place}[${index}]`, label))
    )
  }
  return files
}

function checkEntry(value: unknown, place: string, label: string): BaselineEntry {
  if (!isObject(value)) throw bad(label, `${place} is no object`)
  const {excerpt, fingerprint, rule} = value
  if (typeof rule !== 'string' || rule === '') throw bad(label, `${place}.rule is no name`)
  if (typeof excerpt !== 'string') throw bad(label, `${place}.excerpt is no text`)
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{32}$/.test(fingerprint)) {
    throw bad(label, `${place}.fingerprint is not 32 hex digits`)
  }
  return {rule, excerpt, fingerprint}
}

function toEntry({before, fingerprint, reason, rule, start}: ReportedFinding): BaselineEntry {
  const text = start ? before : reason
  const excerpt = text
    .slice(0, 10 * maxExcerpt)
    .replace(/\s+/g, ' ')
    .trim()
  return {rule, excerpt: cut(visible(excerpt), maxExcerpt), fingerprint}
}

/** The same text for the same findings, wherever in their files they stand. */
function toText(files: ReadonlyMap<string, readonly BaselineEntry[]>): string {
  const blocks = [...files]
    .filter(([, entries]) => entries.length > 0)
    .sort(([left], [right]) => compare(left, right))
    .map(([input, entries]) => {
      const lines = [...entries].sort(byContent).map(toLine)
      return `    ${toKey(input)}: [\n${lines.join(',\n')}\n    ]`
    })
  const list = blocks.length > 0 ? `\n${blocks.join(',\n')}\n  ` : ''
  return `{\n  "version": 1,\n  "files": {${list}}\n}\n`
}

function toLine({excerpt, fingerprint, rule}: BaselineEntry): string {
  const fields = {rule, excerpt, fingerprint}
  return `      {${Object.entries(fields)
    .map(([key, value]) => `"${key}": ${toJson(value)}`)
    .join(', ')}}`
}

/** A path as a JSON string that keeps a lone surrogate: the path has to be found again. */
function toKey(input: string): string {
  return JSON.stringify(input)
}

function byContent(left: BaselineEntry, right: BaselineEntry): number {
  return (
    compare(left.rule, right.rule) ||
    compare(left.excerpt, right.excerpt) ||
    compare(left.fingerprint, right.fingerprint)
  )
}

/** By code units: no locale may change the order. */
function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

function isLookedAt(status: FileReport['status']): boolean {
  return status === 'cleaned' || status === 'unchanged'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function bad(label: string, why: string, cause?: unknown): CleanArticlesError {
  return new CleanArticlesError('bad-baseline', `cannot use the baseline ${label}: ${why}`, {
    hint: 'Take it from version control again, or delete it and make a new one with --update-baseline.',
    cause
  })
}
