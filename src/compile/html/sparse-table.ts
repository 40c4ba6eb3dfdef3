/** Tables whose rows differ so much in length that GFM, which gives each as many cells, would be mostly filling. */

/** Cells of a table for each that its rows have; beyond, it is no data. */
const mostFill = 50

/** Whether rows with `lengths` cells make a table that is mostly filling. */
export function isSparse(lengths: readonly number[]): boolean {
  const columns = lengths.reduce((max, length) => Math.max(max, length), 0)
  const cells = lengths.reduce((sum, length) => sum + length, 0)
  return columns * lengths.length > mostFill * cells + 10_000
}
