/** Backslashes in Markdown: where they stand, where none may go, and how they move offsets. */

/** An escaped character, as source of a pattern. */
export const backslashed = /\\[!-/:-@[-`{-~]/.source

/** What looks like a URL, as source of a pattern that ignores case. */
export const url = /(?<![a-z\d])(?:https?:\/\/|www\.)[^\s<]*/.source

/** Whether an odd number of backslashes stands before an offset. */
export function isEscaped(text: string, offset: number): boolean {
  let index = offset
  while (text[index - 1] === '\\') index--
  return (offset - index) % 2 === 1
}

/** Offsets, sorted. */
export function inOrder(offsets: Iterable<number>): number[] {
  return [...offsets].sort((a, b) => a - b)
}

/** The text with a backslash before each of the offsets, which are sorted. */
export function withBackslashes(text: string, escapes: readonly number[]): string {
  const parts: string[] = []
  let from = 0
  for (const offset of escapes) {
    parts.push(text.slice(from, offset))
    from = offset
  }
  return [...parts, text.slice(from)].join('\\')
}

/** The offset in the text without the backslashes that `withBackslashes` put in. */
export function withoutBackslashes(offset: number, escapes: readonly number[]): number {
  let low = 0
  let high = escapes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (escapes[middle]! + middle < offset) low = middle + 1
    else high = middle
  }
  return offset - low
}
