/**
 * The data that the run puts into the report for the page. Types only, and without imports: the page is compiled
 * separately.
 */

/** Text that was left out for its size. */
export interface Cut {
  /** In UTF-16 code units. */
  chars: number
  /** Line endings in it. */
  lines: number
  /** What follows begins in the middle of a line. */
  partial?: true
}

/** A part of a source, in order: unchanged text, the index of an edit, or text that was left out. */
export type Piece = string | number | Cut

/** A text, possibly with parts left out. */
export type Text = string | readonly (string | Cut)[]

/** A place in a source; line and column count from 1. */
export interface Place {
  line: number
  column: number
}

export interface EditDetail {
  rule: string
  category: string
  confidence: string
  /** `remove`, `rewrite` or `convert`. */
  action: string
  start: Place
  end: Place
  reason: string
  before: Text
  after: Text
  /** A baseline accepts it. */
  accepted?: true
}

export interface FileDetail {
  input: string
  output: string | null
  format: string | null
  encoding: string | null
  outputEncoding?: string
  status: string
  error?: {code: string; message: string; hint?: string}
  metadata: Record<string, unknown>
  content?: {
    start: Place
    end: Place
    removed: Record<string, {regions: number; words: number}>
  }
  words: {before: number; after: number}
  bytes: {before: number; after: number}
  warnings: {code: string; message: string; line?: number}[]
  /** Warnings that are not listed here. */
  moreWarnings?: number
  edits: EditDetail[]
  /** Edits that are not listed here. */
  moreEdits?: number
  accepted: number
  /** How much of the source is in `pieces`: all, what is around the edits, or the edits alone. */
  extent: 'whole' | 'parts' | 'edits'
  pieces: Piece[]
  /** The result where the edits do not give it: that of an HTML page. */
  result?: Text
}

/** One file in the list. As an array it takes less room than as an object. */
export type Row = readonly [
  input: string,
  title: string,
  /** Index in `statuses`. */
  status: number,
  /** Index in `formats`. */
  format: number,
  edits: number,
  findings: number,
  accepted: number,
  warnings: number,
  bytesBefore: number,
  bytesAfter: number,
  wordsBefore: number,
  wordsAfter: number,
  /** Pairs: index in `rules`, number of edits. */
  rules: readonly number[],
  /** Indexes in `hosts`, of the first that the edits name. */
  hosts: readonly number[],
  /** Number of the block that holds the details, -1 without any. */
  block: number,
  /** Place in the block. */
  item: number
]

export interface ReportIndex {
  tool: {name: string; version: string}
  run: {startedAt: string; durationMs: number; jobs: number; preset: string}
  totals: {
    files: number
    cleaned: number
    unchanged: number
    failed: number
    skipped: number
    edits: number
    bytesBefore: number
    bytesAfter: number
    wordsBefore: number
    wordsAfter: number
  }
  findings: number
  filesWithFindings: number
  accepted: number
  statuses: readonly string[]
  formats: readonly string[]
  rules: readonly {id: string; category: string; description: string; edits: number}[]
  /**
   * Host, number of edits that name it, and number of files whose rows had no room for it, if any; in order of first
   * appearance.
   */
  hosts: readonly (readonly [host: string, edits: number, unlisted?: number])[]
  rows: readonly Row[]
}
