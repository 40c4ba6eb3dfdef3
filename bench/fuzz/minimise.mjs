// Makes a failing document small: delta debugging by lines, then by tokens, then by characters, within a time.

/**
 * The smallest text found that still fails.
 *
 * @param text A text that fails.
 * @param isBad Resolves to whether a text fails in the same way.
 * @param deadline When to stop, as `Date.now()` counts.
 */
export async function minimise(text, isBad, deadline) {
  const seen = new Map()
  const test = async (parts) => {
    const candidate = parts.join('')
    if (!seen.has(candidate)) seen.set(candidate, await isBad(candidate))
    return seen.get(candidate)
  }
  let best = text
  for (;;) {
    const before = best
    for (const split of [splitLines, splitTokens, splitCharacters]) {
      const parts = split(best)
      // By characters only what is small already: a pass takes about as many trials as there are parts.
      if (parts.length <= 4000) best = (await reduce(parts, test, deadline)).join('')
    }
    best = await simplify(best, test, deadline)
    if (best === before || Date.now() > deadline) return best
  }
}

const splitLines = (text) => text.split(/(?<=\n|\r(?!\n)|\u2028)/)
const splitTokens = (text) => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]+/gu) ?? []
const splitCharacters = (text) => text.split('')

/** `ddmin`: drop ever smaller runs of parts, as long as what is left fails. */
async function reduce(parts, test, deadline) {
  let size = Math.ceil(parts.length / 2)
  while (parts.length > 0 && size >= 1) {
    let hasShrunk = false
    // From the end: what stands first often decides how the rest is read.
    for (let at = Math.max(0, parts.length - size); ; at = Math.max(0, at - size)) {
      if (Date.now() > deadline) return parts
      const rest = parts.toSpliced(at, size)
      if (rest.length < parts.length && (await test(rest))) {
        parts = rest
        hasShrunk = true
      }
      if (at === 0) break
    }
    if (size === 1 && !hasShrunk) break
    size = hasShrunk ? Math.min(size, Math.ceil(parts.length / 2)) : Math.floor(size / 2)
  }
  return parts
}

/** Each word becomes the same letter where that fails too, so that equal faults look alike. */
async function simplify(text, test, deadline) {
  const parts = splitTokens(text)
  for (const [index, part] of parts.entries()) {
    const simple = /^[\p{L}\p{N}]+$/u.test(part) ? 'a' : part
    if (simple === part) continue
    if (Date.now() > deadline) break
    const candidate = parts.with(index, simple)
    if (await test(candidate)) parts[index] = simple
  }
  return parts.join('')
}
