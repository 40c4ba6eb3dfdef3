// How alike two texts are, by the runs of words they share. Pure functions, used by readability.mjs.

/** One word a character: scripts written without spaces. */
const unspaced = /([\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]\p{M}*)/u

/**
 * The words of a text: runs of letters, numbers and their marks, NFKC, in lower case. Each Chinese, Japanese
 * kana or Thai character is a word of its own. Characters that show nothing (soft hyphen, joiners) do not count.
 */
export function words(text) {
  const plain = text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
  const runs = plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  return runs.flatMap((run) => run.split(unspaced).filter((word) => word !== ''))
}

/** The runs of `size` words, as a multiset (shingle to count); a shorter text is one shingle, an empty one none. */
export function shingles(list, size = 4) {
  const counts = new Map()
  if (list.length === 0) return counts
  for (let start = 0; start <= Math.max(0, list.length - size); start++) {
    const shingle = list.slice(start, start + size).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** Precision, recall and F1 of a multiset of shingles against the expected one. Two empty ones are the same. */
export function compareShingles(actual, expected) {
  const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const all = [total(actual), total(expected)]
  if (all[0] === 0 && all[1] === 0) return {precision: 1, recall: 1, f1: 1}
  let common = 0
  for (const [shingle, count] of actual) common += Math.min(count, expected.get(shingle) ?? 0)
  return {
    precision: all[0] === 0 ? 0 : common / all[0],
    recall: all[1] === 0 ? 0 : common / all[1],
    f1: (2 * common) / (all[0] + all[1])
  }
}

/**
 * Which words of `list` stand in a shingle that `text` (a list of words) has too: one boolean a word. A list
 * shorter than a shingle is found as a whole or not at all.
 */
export function coverage(list, text, size = 4) {
  const length = Math.min(size, list.length)
  const known = shingleSet(text, length)
  const covered = new Array(list.length).fill(false)
  for (let start = 0; length > 0 && start <= list.length - length; start++) {
    if (known.has(list.slice(start, start + length).join(' '))) covered.fill(true, start, start + length)
  }
  return covered
}

/** Whether at least `share` of the words of `list` are in `text` (lists of words). Nothing is always there. */
export function isIn(list, text, share = 0.8) {
  const covered = coverage(list, text)
  return covered.filter(Boolean).length >= share * list.length
}

/** The longest runs of words of `list` that `text` has not, longest first: for a person to look at. */
export function longestGaps(list, text, limit) {
  const covered = coverage(list, text)
  const gaps = []
  for (let start = 0; start < list.length; start++) {
    if (covered[start]) continue
    let end = start
    while (end < list.length && !covered[end]) end++
    gaps.push(list.slice(start, end))
    start = end
  }
  return gaps.sort((a, b) => b.length - a.length).slice(0, limit)
}

/** Sets of runs by text and size: a page's text is asked for each of its headings and list items. */
const sets = new WeakMap()

function shingleSet(text, size) {
  if (!sets.has(text)) sets.set(text, new Map())
  const bySize = sets.get(text)
  if (!bySize.has(size)) bySize.set(size, new Set(shingles(text, size).keys()))
  return bySize.get(size)
}
