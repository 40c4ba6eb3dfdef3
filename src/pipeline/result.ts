/** The result of cleaning a document, as the caller gets it. */
import type {ContentSummary} from '../content/summarize-content.js'
import type {CustomRuleId, Edit, RuleId} from '../edits/edit.js'
import type {LoggedEdit} from '../edits/edit-log.js'
import type {Warning} from '../errors.js'
import type {Format} from '../read/format/format.js'
import type {Metadata} from '../read/metadata/metadata.js'
import type {Document} from '../read/read.js'
import {LineIndex} from '../text/line-index.js'

/** One cleaned document. */
export interface CleanResult {
  /** The decoded source the edits' offsets count in (a byte-order mark included). */
  source: string
  markdown: string
  format: Format
  /** Name of the source's encoding: `utf-8` for a string. */
  encoding: string
  status: 'cleaned' | 'unchanged'
  edits: Edit[]
  warnings: Warning[]
  metadata: Metadata
  /** Only where the main content of an HTML page was extracted. */
  content?: ContentSummary
  words: {before: number; after: number}
  /** Number of edits by rule, only rules that made any. */
  counts: Partial<Record<RuleId | CustomRuleId, number>>
}

/** Assemble a result. `before` and `after` are numbers of words. */
export function toResult(
  document: Document,
  edits: readonly LoggedEdit[],
  markdown: string,
  before: number,
  after: number,
  warnings: readonly Warning[]
): CleanResult {
  const lines = new LineIndex(document.source)
  const counts: CleanResult['counts'] = {}
  for (const {rule} of edits) counts[rule] = (counts[rule] ?? 0) + 1
  return {
    source: document.source,
    markdown,
    format: document.format,
    encoding: document.encoding,
    status: markdown === document.source ? 'unchanged' : 'cleaned',
    edits: edits.map((edit) => publicEdit(edit, document.source, lines)),
    warnings: [...document.warnings, ...warnings],
    metadata: document.metadata,
    words: {before, after},
    counts
  }
}

function publicEdit(edit: LoggedEdit, source: string, lines: LineIndex): Edit {
  const {rule, category, confidence, action, start, end, after, reason} = edit
  return {
    rule,
    category,
    confidence,
    action,
    start: lines.toPoint(start),
    end: lines.toPoint(end),
    before: source.slice(start, end),
    after,
    reason
  }
}
