/** The lines of a plain text: where each begins and ends, what it says, how far it is indented. */

/** A line without its ending: `start` to `end`; `next` is where the next one begins. Offsets count in the source. */
export interface TextLine {
  /** From 1. */
  number: number
  /** Column of `start`, from 1: above 1 only where the body begins inside a line. */
  column: number
  start: number
  end: number
  next: number
  blank: boolean
}

/** The lines from `bodyStart` on. They end as in Markdown (CRLF, LF, CR): U+2028 is a character like others. */
export function readLines(source: string, bodyStart: number): TextLine[] {
  const ending = /\r\n|\n|\r/g
  const lines: TextLine[] = []
  let number = 1
  let start = 0
  while (start <= source.length) {
    ending.lastIndex = start
    const match = ending.exec(source)
    const end = match ? match.index : source.length
    const next = match ? ending.lastIndex : source.length + 1
    // A line that ends before the body is front matter; one that holds its start is cut there.
    if (next > bodyStart) {
      const from = Math.min(Math.max(start, bodyStart), end)
      const column = from - start + 1
      const blank = !/\S/.test(source.slice(from, end))
      lines.push({number, column, start: from, end, next: Math.min(next, source.length), blank})
    }
    number++
    start = next
  }
  return lines
}

/** Source text of a line, without its ending. */
export function lineText(source: string, line: TextLine): string {
  return source.slice(line.start, line.end)
}

/** Columns of leading spaces and tabs (tab stops of four) and the offset of what follows them. */
export function indentation(source: string, line: TextLine): {columns: number; offset: number} {
  let columns = 0
  let offset = line.start
  for (; offset < line.end; offset++) {
    const code = source.charCodeAt(offset)
    if (code === 9) columns += 4 - (columns % 4)
    else if (code === 32) columns++
    else break
  }
  return {columns, offset}
}
