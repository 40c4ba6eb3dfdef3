/** What every reporter is: a run's files in, text out. Where the text goes is the caller's business. */
import type {FileReport, RunInfo, Tool, Totals} from '../report/report.js'
import type {Category, Confidence, Point} from '../types.js'

/**
 * Something `--check` fails on: an edit, or junk that only the Markdown of a page shows (which has a line at most).
 */
export interface Finding {
  /** Id of the rule, or the code of the warning it was told as. */
  rule: string
  category: Category
  confidence: Confidence
  /** One short sentence without a full stop. */
  reason: string
  /** Undefined where there is no place in the source. */
  start: Point | undefined
  end: Point | undefined
  /** The line, from 1, where that is all that is known of the place. */
  line?: number | undefined
  /** What the source reads there and what it would read; empty for what has no place. */
  before: string
  after: string
  /** The same as long as rule, file and text are, whatever line they stand in (32 hex digits). */
  fingerprint: string
}

/** One file of a run. */
export interface ReportedFile {
  entry: FileReport
  /** In source order, without those that a baseline accepts. */
  findings: readonly Finding[]
  /** How many findings the baseline accepts. */
  accepted: number
  /** The decoded source and what became of it, for reporters that want texts and files that were read. */
  source?: string | undefined
  markdown?: string | undefined
}

/** The end of a run. */
export interface ReportedRun {
  run: RunInfo
  totals: Readonly<Totals>
  /** Findings that no baseline accepts, and the files they are in. */
  findings: number
  filesWithFindings: number
  /** Findings that the baseline accepts. */
  accepted: number
}

/**
 * Makes the text of one report, piece by piece, so that memory does not grow with the number of files.
 * Files come in path order; a file that failed or was skipped comes too.
 */
export interface Reporter {
  start(): string
  file(file: ReportedFile): string
  end(run: ReportedRun): string
}

export interface ReporterContext {
  tool: Tool
  /** Colours, for text on a terminal; every function gives its text back where there are none. */
  colors: Colors
  /** Columns of the terminal. */
  width: number
}

export type Colors = ReturnType<typeof import('picocolors').createColors>

/** A kind of report. */
export interface ReporterKind {
  /** As `--reporter` names it. */
  name: string
  /** One line for people. */
  description: string
  /** Whether it shows the texts of files (`source` and `markdown`). */
  wantsTexts?: boolean
  /** Whether paths are to be those in the repository, wherever in it the run was started: where a service reads them. */
  namesRepositoryPaths?: boolean
  create(context: ReporterContext): Reporter
}
