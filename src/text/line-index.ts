/** A place in the decoded source: line and column from 1, offset from 0 in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Turns offsets of a source into points. Lines end at `\n`, `\r\n` or a lone `\r`, as in CommonMark and HTML. */
export class LineIndex {
  readonly #starts: number[] = [0]

  constructor(source: string) {
    const eol = /\r\n?|\n/g
    while (eol.exec(source)) this.#starts.push(eol.lastIndex)
  }

  /** Line from 1 that holds `offset`. */
  lineOf(offset: number): number {
    let low = 0
    let high = this.#starts.length
    while (low + 1 < high) {
      const middle = (low + high) >>> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle
    }
    return low + 1
  }

  /** Offset of the first character of `line`, which counts from 1; undefined after the last line. */
  startOf(line: number): number | undefined {
    return this.#starts[line - 1]
  }

  toPoint(offset: number): Point {
    const line = this.lineOf(offset)
    return {line, column: offset - this.#starts[line - 1]! + 1, offset}
  }

  /** Like `toPoint`, but faster for offsets that mostly grow: it searches near the last one first. */
  cursor(): (offset: number) => Point {
    const starts = this.#starts
    let line = 1
    return (offset) => {
      if (offset < starts[line - 1]!) line = this.lineOf(offset)
      else {
        const near = Math.min(starts.length, line + 16)
        while (line < near && offset >= starts[line]!) line++
        if (line === near && line < starts.length && offset >= starts[line]!) line = this.lineOf(offset)
      }
      return {line, column: offset - starts[line - 1]! + 1, offset}
    }
  }
}
