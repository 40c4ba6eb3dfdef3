/** Folds long unchanged stretches, and the middle of long edits. */
import type {DiffRow, LineRow} from './to-rows.js'

/** Rows that are shown on request. */
export interface Fold {
  kind: 'fold'
  /** `same`: nothing changed in them; `edit`: the middle of one long edit. */
  of: 'same' | 'edit'
  rows: LineRow[]
}

/** Unchanged rows that stay in view beside a change. */
const context = 3
/** Rows of one edit that stay in view at its beginning, and at its end. */
const editHead = 24
const editTail = 6

export function fold(rows: readonly DiffRow[]): (DiffRow | Fold)[] {
  const items: (DiffRow | Fold)[] = []
  for (let from = 0; from < rows.length; ) {
    let to = from + 1
    while (to < rows.length && belongTogether(rows[from]!, rows[to]!)) to++
    const run = rows.slice(from, to)
    const isSame = run[0]!.kind === 'line' && !run[0]!.isChanged
    const head = isSame ? (from === 0 ? 0 : context) : editHead
    const tail = isSame ? (to === rows.length ? 0 : context) : editTail
    // Rows of a run are all of one kind; a gap is a run of its own.
    if (run.length > head + tail + 3) {
      const middle = run.slice(head, run.length - tail) as LineRow[]
      items.push(...run.slice(0, head), {kind: 'fold', of: isSame ? 'same' : 'edit', rows: middle})
      items.push(...run.slice(run.length - tail))
    } else items.push(...run)
    from = to
  }
  return items
}

/** Whether both are unchanged, or the second row only continues the edit that the first ends with. */
function belongTogether(first: DiffRow, row: DiffRow): boolean {
  if (first.kind !== 'line' || row.kind !== 'line' || first.isChanged !== row.isChanged) return false
  if (!first.isChanged) return true
  if (row.left && row.left.starts.length > 0) return false
  const edit = lastEdit(first)
  return edit !== undefined && allEdits(row).every((other) => other === edit)
}

function lastEdit({left, right}: LineRow): number | undefined {
  return (left ?? right)?.spans.at(-1)?.edit
}

function allEdits({left, right}: LineRow): (number | undefined)[] {
  return [...(left?.spans ?? []), ...(right?.spans ?? [])].map(({edit}) => edit)
}
