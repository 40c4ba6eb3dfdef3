/** Edits that make plain text Markdown. */

/** Replace the source from `start` to `end` (offsets in UTF-16 code units) with `after`. */
export interface TextEdit {
  start: number
  end: number
  after: string
  reason: string
}

/** Sorted edits, with those that touch as one. */
export function joinTouching(edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last?.end === edit.start)
      joined[joined.length - 1] = {...last, end: edit.end, after: last.after + edit.after}
    else joined.push(edit)
  }
  return joined
}
