import type {Point} from '../types.js'

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

  toPoint(offset: number): Point {
    const line = this.lineOf(offset)
    return {line, column: offset - this.#starts[line - 1]! + 1, offset}
  }
}
