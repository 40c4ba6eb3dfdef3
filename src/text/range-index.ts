/** A range of a text, by offsets; the character at `end` is not in it. */
export interface Range {
  start: number
  end: number
}

/** An index of ranges, to look up which of them overlap another range. */
export class RangeIndex<R extends Range> {
  /** Ranges longer than half of the whole: in the index, every search would have to go back to them. */
  readonly #wide: readonly R[]
  readonly #ranges: readonly R[]
  /** For each index of `#ranges`, the last end among the ranges up to it. */
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

  /** Whether any range that overlaps `start` to `end` passes `test` (default: every range passes). */
  touches(start: number, end: number, test: (range: R) => boolean = () => true): boolean {
    if (this.#wide.some((range) => start < range.end && end > range.start && test(range))) return true
    // Backwards from the last range that begins before `end`, as long as an earlier one ends after `start`.
    for (let at = this.#lastBefore(end); at >= 0 && this.#until[at]! > start; at--) {
      const range = this.#ranges[at]!
      if (range.end > start && test(range)) return true
    }
    return false
  }

  /** Index of the last range that begins before `offset`; -1 if there is none. */
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
