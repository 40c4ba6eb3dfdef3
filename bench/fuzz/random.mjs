// Numbers that depend on their keys alone: the same seed gives the same documents on any machine.

/**
 * A source of numbers, started by its keys (`sfc32`, hashed as in `cyrb128`).
 *
 * @param keys Anything that has a text; other keys give other numbers.
 */
export function randomOf(...keys) {
  let [a, b, c, count] = hashOf(keys.join('\0'))
  const word = () => {
    const sum = (a + b + count) | 0
    count = (count + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let warmUp = 0; warmUp < 15; warmUp++) word()

  /** From 0 up to, and without, 1. */
  const next = () => word() / 2 ** 32
  /** A whole number from 0 up to, and without, `n`. */
  const below = (n) => Math.floor(next() * n)
  return {
    next,
    below,
    /** A whole number from `first` to `last`. */
    between: (first, last) => first + below(last - first + 1),
    /** Whether something of this probability happens. */
    chance: (probability) => next() < probability,
    pick: (list) => list[below(list.length)],
    /** One of the values of `[weight, value]`, a heavier one more often. */
    weighted(entries) {
      let rest = next() * entries.reduce((sum, [weight]) => sum + weight, 0)
      for (const [weight, value] of entries) {
        rest -= weight
        if (rest < 0) return value
      }
      return entries.at(-1)[1]
    }
  }
}

/** Four numbers of 32 bits from a text. */
function hashOf(text) {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = b ^ Math.imul(a ^ code, 597399067)
    b = c ^ Math.imul(b ^ code, 2869860233)
    c = d ^ Math.imul(c ^ code, 951274213)
    d = a ^ Math.imul(d ^ code, 2716044179)
  }
  return [a, b, c, d]
}
