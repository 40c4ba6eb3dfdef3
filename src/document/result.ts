/** What the stages made of a document, as the caller gets it. */
import type {LoggedEdit} from '../edits/edit-log.js'
import {LineIndex} from '../parse/line-index.js'
import type {Document} from '../read/read.js'
import type {CleanResult, Edit, Warning} from '../types.js'

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
