/** Ranges that are asked for by place: which of them reach into another. */
export interface Range {
  start: number
  end: number
}

export class RangeIndex<R extends Range> {
  readonly #ranges: readonly R[]
  /** Of each range and those that begin before it, the furthest end. */
  readonly #until: readonly number[]

  constructor(ranges: readonly R[]) {
    this.#ranges = [...ranges].sort((a, b) => a.start - b.start)
    let until = 0
    this.#until = this.#ranges.map(({end}) => {
      until = Math.max(until, end)
      return until
    })
  }

  /** Whether any range that shares a place with `start` to `end` passes `test` (default: any). */
  touches(start: number, end: number, test: (range: R) => boolean = () => true): boolean {
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
