/** The interface of reporters: the files of a run in, text out. The caller decides where the text goes. */
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
 * Files come in path order, including those that failed or were skipped.
 */
export interface Reporter {
  start(): string
  file(file: ReportedFile): string
  end(run: ReportedRun): string
}

export interface ReporterContext {
  tool: Tool
  /** Colours, for text on a terminal; where there are none, every function returns its text unchanged. */
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
  /** Whether paths start at the repository's root, wherever in it the run was started: a service reads them so. */
  namesRepositoryPaths?: boolean
  create(context: ReporterContext): Reporter
}
