/** Finds the value that the user probably meant. */

/** The candidate with the fewest typing errors in `word`, if they are few; else one that contains `word`. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 2.5))
  let best: string | undefined
  let least = most + 1
  for (const candidate of candidates) {
    const slips = distance(word.toLowerCase(), candidate)
    if (slips < least) {
      least = slips
      best = candidate
    }
  }
  return best ?? candidates.find((candidate) => word.length > 2 && candidate.includes(word.toLowerCase()))
}

/** Levenshtein distance: insertions, deletions and replacements. */
function distance(left: string, right: string): number {
  // A whole file on the command line is not a typing error.
  if (Math.abs(left.length - right.length) > 20) return Infinity
  let row = Array.from({length: right.length + 1}, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same))
    }
    row = next
  }
  return row[right.length]!
}
