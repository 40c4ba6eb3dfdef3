/** Findings: what a check fails on, and the files they are in. */
import type {Category, Confidence} from '../../edits/edit.js'
import type {Point} from '../../text/line-index.js'
import type {FileReport} from '../report.js'

/**
 * Something `--check` fails on: an edit, or junk that only the Markdown of a page shows (which has a line at most).
 */
export interface ReportedFinding {
  /** Id of the rule, or the code of the warning that reported it. */
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
  /** The text of the source there, and the text that would replace it; both empty where there is no place. */
  before: string
  after: string
  /** 32 hex digits that stay the same as long as rule, file and text do, whatever line the finding is in. */
  fingerprint: string
}

/** One file of a run. */
export interface ReportedFile {
  entry: FileReport
  /** In source order, without those that a baseline accepts. */
  findings: readonly ReportedFinding[]
  /** How many findings the baseline accepts. */
  accepted: number
  /** The decoded source and the resulting Markdown; only for reporters with `wantsTexts` and files that were read. */
  source?: string | undefined
  markdown?: string | undefined
}
