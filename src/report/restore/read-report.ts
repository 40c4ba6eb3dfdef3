/** Reads a report back, file by file, and trusts nothing in it. */
import {createReadStream} from 'node:fs'
import {open, readFile} from 'node:fs/promises'
import {CleanArticlesError} from '../../errors.js'
import type {FileReport, RunInfo} from '../report.js'

export interface ReadReport {
  /** Empty where the report is unfinished. */
  run: Partial<RunInfo>
  /** Way from the report's folder to the folder the run was started in, as the report has it. */
  folder: unknown
  /** The run was stopped before it wrote the end: there are entries for the files it came to, and no more. */
  isUnfinished: boolean
  /** The entries in their order; for one that is damaged, the `CleanArticlesError` (`bad-report`) that says so. */
  files: AsyncIterable<FileReport | CleanArticlesError>
}

/** How much of a report's end is looked at for its `run`, in bytes; the object itself is some 150 bytes. */
const tailSize = 64 * 1024

/**
 * Open a report. One with a line per file, as the writer makes it, is read in bounded memory; one that was
 * reformatted is read whole. `most` is the longest line, in UTF-16 code units. Throws a `CleanArticlesError`: `missing-path`, `unreadable` or `bad-report`.
 */
export async function readReport(path: string, label: string, most = longestLine): Promise<ReadReport> {
  try {
    const {head, tail} = await readEnds(path)
    const start = /^(\{"version":1,"tool":[^\n]*,"files":\[)(?:\n|$)/.exec(head)
    if (start) {
      const {folder} = parse(`${start[1]}]}`, label) as {folder?: unknown}
      const end = /\n"run":(\{[^\n]*\})\}\n?$/.exec(tail)
      const run = end ? (parse(end[1]!, label) as Partial<RunInfo>) : {}
      return {run, folder, isUnfinished: !end, files: byLine(path, label, !end, most)}
    }
    if (head === '') throw badReport(label, 'it is empty')
    refuseVersion(/^\{\s*"version"\s*:\s*(\d+)\s*,\s*"tool"/.exec(head)?.[1], label)
    if (isCutStart(head)) throw badReport(label, 'it was cut off before its first entry')
    const whole = parse(await readFile(path, 'utf8'), label) as {
      version?: unknown
      files?: unknown
      folder?: unknown
      run?: unknown
    }
    if (typeof whole?.version !== 'number') throw badReport(label, 'it is no report of a run')
    refuseVersion(String(whole.version), label)
    if (!Array.isArray(whole.files)) throw badReport(label, 'it lists no files')
    return {
      run: (whole.run ?? {}) as Partial<RunInfo>,
      folder: whole.folder,
      isUnfinished: false,
      files: checked(whole.files, label)
    }
  } catch (error) {
    throw toReadError(error, label)
  }
}

/** A report of another version may mean something else by the same words. */
function refuseVersion(version: string | undefined, label: string): void {
  if (version === undefined || version === '1') return
  throw new CleanArticlesError(
    'bad-report',
    `cannot use the report ${label}: it has version ${version} of the format, not version 1`,
    {hint: 'Use the release of clean-articles that wrote it.'}
  )
}

/** Whether a report as the writer makes it ends before its list of files begins. */
function isCutStart(head: string): boolean {
  const start = '{"version":1,"tool":'
  return start.startsWith(head) || (head.startsWith(start) && !head.includes('"files":['))
}

/** The entries, a line each. Of an unfinished report the last line may be cut off: its file was not written. */
async function* byLine(
  path: string,
  label: string,
  isUnfinished: boolean,
  most: number
): AsyncGenerator<FileReport | CleanArticlesError> {
  let number = 0
  let held: string | undefined
  const entry = (line: string) => {
    const place = `line ${number} of the report ${label}`
    const json = withoutComma(line)
    return isJson(json) ? toEntry(JSON.parse(json), place) : damaged(place)
  }
  for await (const line of lines(path, label, most)) {
    if (held !== undefined) yield entry(held)
    held = undefined
    if (line === ']' || line === '],') return
    number++
    if (number > 1) held = line
  }
  if (held !== undefined && !(isUnfinished && !isJson(withoutComma(held)))) yield entry(held)
}

function withoutComma(line: string): string {
  return line.endsWith(',') ? line.slice(0, -1) : line
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

async function* checked(
  entries: readonly unknown[],
  label: string
): AsyncGenerator<FileReport | CleanArticlesError> {
  for (const [index, entry] of entries.entries()) {
    yield toEntry(entry, `entry ${index + 1} of the report ${label}`)
  }
}

/** Longest line that is read, in UTF-16 code units: a string of V8 cannot be much longer. */
const longestLine = 2 ** 29 - 1024

/** Lines end at `\n` alone: `readline` would also split at U+2028, which JSON leaves as it is. Throws `bad-report`. */
async function* lines(path: string, label: string, most: number): AsyncGenerator<string> {
  let parts: string[] = []
  let length = 0
  for await (const chunk of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      yield parts.join('') + chunk.slice(from, end)
      parts = []
      length = 0
      from = end + 1
    }
    parts.push(chunk.slice(from))
    length += chunk.length - from
    if (length > most) throw badReport(label, 'a line in it is too long')
  }
  const last = parts.join('')
  if (last !== '') yield last
}

async function readEnds(path: string): Promise<{head: string; tail: string}> {
  const handle = await open(path)
  try {
    const {size} = await handle.stat()
    const at = async (position: number) => {
      const {buffer, bytesRead} = await handle.read(Buffer.alloc(tailSize), 0, tailSize, position)
      return buffer.toString('utf8', 0, bytesRead)
    }
    return {head: await at(0), tail: await at(Math.max(0, size - tailSize))}
  } finally {
    await handle.close()
  }
}

function parse(text: string, label: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw badReport(label, 'it is not JSON', error)
  }
}

/** Check what undoing relies on; the rest of an entry is for people. */
function toEntry(value: unknown, place: string): FileReport | CleanArticlesError {
  const entry = value as FileReport
  const fits =
    isObject(value) &&
    typeof entry.input === 'string' &&
    isStringOrNull(entry.output) &&
    isStringOrNull(entry.format) &&
    isStringOrNull(entry.encoding) &&
    typeof entry.status === 'string' &&
    isObject(entry.sha256) &&
    isStringOrNull(entry.sha256.before) &&
    isStringOrNull(entry.sha256.after) &&
    (entry.original === undefined || typeof entry.original === 'string') &&
    (entry.outputEncoding === undefined || typeof entry.outputEncoding === 'string') &&
    Array.isArray(entry.edits) &&
    entry.edits.every(isEdit)
  return fits ? entry : damaged(place)
}

function damaged(place: string): CleanArticlesError {
  return new CleanArticlesError('bad-report', `${place} is damaged: its file is not restored`, {
    hint: 'The report was changed: take the one the run wrote.'
  })
}

function isEdit(value: unknown): boolean {
  const edit = value as FileReport['edits'][number]
  return (
    isObject(value) &&
    typeof edit.before === 'string' &&
    typeof edit.after === 'string' &&
    typeof edit.start?.offset === 'number' &&
    typeof edit.end?.offset === 'number'
  )
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isStringOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

function badReport(label: string, why: string, cause?: unknown): CleanArticlesError {
  return new CleanArticlesError('bad-report', `cannot use the report ${label}: ${why}`, {
    hint: 'Name the report.json that a clean-articles run wrote.',
    cause
  })
}

function toReadError(error: unknown, label: string): CleanArticlesError {
  if (error instanceof CleanArticlesError) return error
  const {code} = error as NodeJS.ErrnoException
  return code === 'ENOENT'
    ? new CleanArticlesError('missing-path', `there is no report at ${label}`, {
        hint: 'Check the path; a run writes <out-dir>/report.json unless --report names another file.'
      })
    : new CleanArticlesError('unreadable', `cannot read the report ${label}`, {
        hint: 'Check that it is a file and that you may read it.',
        cause: error
      })
}
