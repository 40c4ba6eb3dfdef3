/**
 * Sparse tables: their rows differ so much in length that GFM, which gives all rows as many cells, would have mostly
 * empty cells.
 */

/** Most cells of a GFM table for each cell that its rows have. A table beyond that has no data. */
const mostFill = 50

/** Whether rows with `lengths` cells make a table of mostly empty cells. */
export function isSparse(lengths: readonly number[]): boolean {
  const columns = lengths.reduce((max, length) => Math.max(max, length), 0)
  const cells = lengths.reduce((sum, length) => sum + length, 0)
  return columns * lengths.length > mostFill * cells + 10_000
}
