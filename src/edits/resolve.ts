/** Turns the edits that rules logged on one tree into a list that can be applied. */
import type {LoggedEdit} from './edit-log.js'

/**
 * Sort the edits, and settle those that overlap.
 *
 * A removal absorbs the edits inside it. Only an edit that tidies does not: when it removes the wrapper around a
 * removed ad, the report shows both, the wrapper and the ad.
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
  const tidied: LoggedEdit[] = []
  let covered = 0
  for (const edit of edits.filter((candidate) => candidate.category === 'tidy').sort(byPlace)) {
    // An earlier edit covers everything up to its end, by itself or by the edits that it was cut around.
    if (edit.start < covered && edit.end <= covered) continue
    const part = edit.start < covered ? {...edit, start: covered} : edit
    for (const cut of cutAround(part, settled)) tidied.push(cut)
    covered = Math.max(covered, edit.end)
  }
  return settled.concat(tidied).sort(byPlace)
}

/** Index of the first edit that ends after `offset`. */
function firstBehind(edits: readonly LoggedEdit[], offset: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (edits[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function byPlace(a: LoggedEdit, b: LoggedEdit): number {
  return a.start - b.start || b.end - a.end
}

/**
 * The parts of `edit` that none of `others` covers; the first part carries `after`. `others` are sorted and do not
 * overlap.
 */
function cutAround(edit: LoggedEdit, others: readonly LoggedEdit[]): LoggedEdit[] {
  const inside: LoggedEdit[] = []
  for (let at = firstBehind(others, edit.start); at < others.length && others[at]!.start < edit.end; at++)
    inside.push(others[at]!)
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
