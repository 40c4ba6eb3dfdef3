/** From what the rules logged on one tree to a list of edits that can be applied. */
import type {LoggedEdit} from './edit-log.js'

/**
 * Sort, and settle edits that lie in one another.
 *
 * A removal takes what was edited inside it along; only tidying does not: the wrapper it removes around a
 * removed ad is reported as what it is, beside the ad.
 */
export function resolveEdits(edits: readonly LoggedEdit[]): LoggedEdit[] {
  const solid = edits.filter((edit) => edit.category !== 'tidy').sort(byPlace)
  const settled: LoggedEdit[] = []
  for (const edit of solid) {
    const last = settled.at(-1)
    if (last && edit.start < last.end) {
      if (edit.end > last.end && last.action === 'remove' && edit.action === 'remove') last.end = edit.end
      continue
    }
    settled.push({...edit})
  }
  for (const edit of edits.filter((candidate) => candidate.category === 'tidy').sort(byPlace)) {
    settled.push(...cutAround(edit, settled))
  }
  return settled.sort(byPlace)
}

function byPlace(a: LoggedEdit, b: LoggedEdit): number {
  return a.start - b.start || b.end - a.end
}

/** The parts of `edit` that none of `others` covers; a replacement stands in the first part. */
function cutAround(edit: LoggedEdit, others: readonly LoggedEdit[]): LoggedEdit[] {
  const inside = others.filter((other) => other.start < edit.end && other.end > edit.start).sort(byPlace)
  if (inside.length === 0) return [{...edit}]
  const parts: LoggedEdit[] = []
  let from = edit.start
  for (const other of inside) {
    if (other.start > from) parts.push({...edit, start: from, end: other.start, after: ''})
    from = Math.max(from, other.end)
  }
  if (edit.end > from) parts.push({...edit, start: from, end: edit.end, after: ''})
  if (parts[0]) parts[0].after = edit.after
  return parts
}
