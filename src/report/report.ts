/** The report: its types (version 1, described by `schema/report.schema.json`) and the sums in it. */
import type {ContentSummary} from '../content/summarize-content.js'
import type {Category, Edit} from '../edits/edit.js'
import type {ErrorCode, Warning} from '../errors.js'
import type {CleanResult} from '../pipeline/result.js'
import type {Format} from '../read/format/format.js'
import type {Metadata} from '../read/metadata/metadata.js'
import type {Preset} from '../rules/rule.js'

/** `skipped`: read, but left as it is, for a reason that a warning gives. */
export type FileStatus = 'cleaned' | 'unchanged' | 'failed' | 'skipped'

export interface Report {
  version: 1
  tool: Tool
  /**
   * Way from the report's folder to the folder the run was started in, with forward slashes: paths in the report count from
   * there. Absent where the report is no file, or of a run that writes nothing.
   */
  folder?: string
  /** One entry per file, in path order. */
  files: FileReport[]
  totals: Totals
  run: RunInfo
}

export interface Tool {
  name: string
  version: string
}

/** What differs from run to run; everything else in a report is the same for the same input. */
export interface RunInfo {
  /** ISO 8601, UTC. */
  startedAt: string
  durationMs: number
  /** Most files cleaned at a time. */
  jobs: number
  preset: Preset
  /** Where the report was written, relative to the folder the run was started in; absent on stdout. */
  report?: string
}

/** Sums over all files. Bytes and words count cleaned and unchanged files only, so that they compare. */
export interface Totals {
  files: number
  cleaned: number
  unchanged: number
  failed: number
  skipped: number
  edits: number
  byRule: CleanResult['counts']
  byCategory: Partial<Record<Category, number>>
  bytesBefore: number
  bytesAfter: number
  wordsBefore: number
  wordsAfter: number
}

export interface FileError {
  code: ErrorCode
  message: string
  hint?: string
}

export interface FileReport {
  /** Path relative to the folder the run was started in, with forward slashes. */
  input: string
  /** The file that holds the result, named like `input`; `null` when there is none. */
  output: string | null
  /** `null` when the file failed before its format was known. */
  format: Format | null
  encoding: string | null
  /** Encoding of the output; absent without one. */
  outputEncoding?: string
  status: FileStatus
  error?: FileError
  metadata: Metadata
  /** Only where an article was extracted from an HTML page. */
  content?: ContentSummary
  words: {before: number; after: number}
  bytes: {before: number; after: number}
  /** Lower-case hex; `before` is of the input's bytes, `after` of the output's. */
  sha256: {before: string | null; after: string | null}
  counts: CleanResult['counts']
  edits: Edit[]
  warnings: Warning[]
  /** The output lacks the byte-order mark of the source: undoing puts it back. */
  droppedBom?: true
  /** The input's bytes in base64, where edits and encodings alone would not give them back. */
  original?: string
}

/** The entry of a file nothing is known about yet. */
export function emptyEntry(input: string, status: FileStatus): FileReport {
  return {
    input,
    output: null,
    format: null,
    encoding: null,
    status,
    metadata: {},
    words: {before: 0, after: 0},
    bytes: {before: 0, after: 0},
    sha256: {before: null, after: null},
    counts: {},
    edits: [],
    warnings: []
  }
}

export function emptyTotals(): Totals {
  return {
    files: 0,
    cleaned: 0,
    unchanged: 0,
    failed: 0,
    skipped: 0,
    edits: 0,
    byRule: {},
    byCategory: {},
    bytesBefore: 0,
    bytesAfter: 0,
    wordsBefore: 0,
    wordsAfter: 0
  }
}

/** Add one file to the sums, in place. */
export function addToTotals(totals: Totals, entry: FileReport): void {
  totals.files++
  totals[entry.status]++
  totals.edits += entry.edits.length
  for (const {category, rule} of entry.edits) {
    totals.byRule[rule] = (totals.byRule[rule] ?? 0) + 1
    totals.byCategory[category] = (totals.byCategory[category] ?? 0) + 1
  }
  if (entry.status !== 'cleaned' && entry.status !== 'unchanged') return
  totals.bytesBefore += entry.bytes.before
  totals.bytesAfter += entry.bytes.after
  totals.wordsBefore += entry.words.before
  totals.wordsAfter += entry.words.after
}
