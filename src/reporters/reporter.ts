/** What every reporter is: a run's files in, text out. Where the text goes is the caller's business. */
import type {ReportedFile} from '../report/findings/finding.js'
import type {RunInfo, Tool, Totals} from '../report/report.js'

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
  /** Whether it shows the texts of files (`source` and `markdown`). */
  wantsTexts?: boolean
  /** Whether paths are to be those in the repository, wherever in it the run was started: where a service reads them. */
  namesRepositoryPaths?: boolean
  create(context: ReporterContext): Reporter
}
