/** Ranges that are asked for by place: which of them reach into another. */
export interface Range {
  start: number
  end: number
}

export class RangeIndex<R extends Range> {
  /** Those that take up half of all: in the index they would make a neighbour of everything. */
  readonly #wide: readonly R[]
  readonly #ranges: readonly R[]
  /** Of each range and those that begin before it, the furthest end. */
  readonly #until: readonly number[]

  constructor(ranges: readonly R[]) {
    const span = ranges.reduce((most, {end}) => Math.max(most, end), 0) / 2
    const isWide = ({end, start}: R) => ranges.length > 8 && end - start > span
    this.#wide = ranges.filter(isWide)
    this.#ranges = ranges.filter((range) => !isWide(range)).sort((a, b) => a.start - b.start)
    let until = 0
    this.#until = this.#ranges.map(({end}) => {
      until = Math.max(until, end)
      return until
    })
  }

  /** Whether any range that shares a place with `start` to `end` passes `test` (default: any). */
  touches(start: number, end: number, test: (range: R) => boolean = () => true): boolean {
    if (this.#wide.some((range) => start < range.end && end > range.start && test(range))) return true
    // From the last one that begins before the end, as long as any reaches this far.
    for (let at = this.#lastBefore(end); at >= 0 && this.#until[at]! > start; at--) {
      const range = this.#ranges[at]!
      if (range.end > start && test(range)) return true
    }
    return false
  }

  /** Index of the last range that begins before `offset`; -1 for none. */
  #lastBefore(offset: number): number {
    let low = 0
    let high = this.#ranges.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#ranges[middle]!.start < offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
