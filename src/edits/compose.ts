/**
 * Combines the edits of several passes: each pass edits the result of the last, the report shows edits of the original.
 */
import type {LoggedEdit} from './edit-log.js'

/** A range of the current text: kept source, or text that an edit put there. */
interface Piece {
  /** Offset in the current text. */
  at: number
  length: number
  /** Offset in the original. */
  origin: number
  /** The edit that put this text there; kept source otherwise. */
  edit?: LoggedEdit
}

/** Apply sorted, non-overlapping edits. */
export function applyEdits(
  source: string,
  edits: readonly {start: number; end: number; after: string}[]
): string {
  let result = ''
  let from = 0
  for (const edit of edits) {
    result += source.slice(from, edit.start) + edit.after
    from = edit.end
  }
  return result + source.slice(from)
}

/**
 * Compose `done` (edits of `original`) with `next` (edits of the text that `done` produced).
 *
 * Both lists are sorted and do not overlap. The same holds for the result, which turns `original` into the text that
 * `next` produced. An edit that spans an earlier removal is split into its parts before and after it, so that each
 * removed range stays with the rule that removed it.
 */
export function composeEdits(
  original: string,
  done: readonly LoggedEdit[],
  next: readonly LoggedEdit[]
): LoggedEdit[] {
  if (done.length === 0)
    return tidy(
      original,
      next.map((edit) => ({...edit}))
    )
  const pieces = piecesOf(original, done)
  const result: LoggedEdit[] = done.map((edit) => ({...edit}))
  const copies = new Map(done.map((edit, index) => [edit, result[index]!]))
  const inserted = new Map<LoggedEdit, string>()
  const added: LoggedEdit[] = []

  // From the back, so that offsets into an earlier edit's text stay right while it is trimmed.
  for (const edit of [...next].reverse()) {
    let rest = edit.after
    const parts: LoggedEdit[] = []
    let isPlaced = false
    const touched = piecesTouching(pieces, edit.start, edit.end)
    for (const piece of touched) {
      const from = Math.max(edit.start, piece.at) - piece.at
      const to = Math.min(edit.end, piece.at + piece.length) - piece.at
      if (piece.edit) {
        const copy = copies.get(piece.edit)!
        const text = inserted.get(copy) ?? copy.after
        const put = isPlaced ? '' : rest
        copy.after = text.slice(0, from) + put + text.slice(to)
        inserted.set(copy, copy.after)
        isPlaced = true
        rest = ''
      } else {
        parts.push({...edit, start: piece.origin + from, end: piece.origin + to, after: isPlaced ? '' : rest})
        isPlaced = true
        rest = ''
      }
    }
    added.push(...parts)
  }
  return tidy(original, [...result, ...added])
}

function piecesOf(original: string, edits: readonly LoggedEdit[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let from = 0
  const keep = (to: number) => {
    if (to > from) {
      pieces.push({at, length: to - from, origin: from})
      at += to - from
    }
  }
  for (const edit of edits) {
    keep(edit.start)
    if (edit.after !== '') {
      pieces.push({at, length: edit.after.length, origin: edit.start, edit})
      at += edit.after.length
    }
    from = edit.end
  }
  keep(original.length)
  return pieces
}

/** The pieces an edit of the current text covers; for an insertion the one that ends or starts there. */
function piecesTouching(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (pieces[middle]!.at + pieces[middle]!.length <= start) low = middle + 1
    else high = middle
  }
  const found: Piece[] = []
  for (let index = low; index < pieces.length && pieces[index]!.at < end; index++) found.push(pieces[index]!)
  if (found.length > 0) return found
  const neighbour = pieces[low] ?? pieces[low - 1]
  return neighbour ? [neighbour] : [{at: 0, length: 0, origin: 0}]
}

/**
 * Sort the edits; join adjacent ones that have the same finding, or of which the second is white space only. One whose text a
 * later edit took back is none.
 */
function tidy(original: string, edits: LoggedEdit[]): LoggedEdit[] {
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  const result: LoggedEdit[] = []
  for (const edit of edits) {
    const last = result.at(-1)
    if (last && last.end === edit.start && canJoin(original, last, edit)) {
      last.end = edit.end
      last.after += edit.after
      last.block ||= edit.block
    } else result.push(edit)
  }
  return result.filter(({after, end, start}) => original.slice(start, end) !== after)
}

function canJoin(original: string, a: LoggedEdit, b: LoggedEdit): boolean {
  if (a.rule === b.rule && a.action === b.action && a.reason === b.reason) return true
  // The removal of white space is not a finding of its own.
  return b.after === '' && b.action === 'remove' && original.slice(b.start, b.end).trim() === ''
}
