/** Patterns for texts, in which `*` stands for any characters. */

/** A test whether a whole text matches: `*` stands for any characters, case and runs of white space do not count. */
export function wildcard(pattern: string): (text: string) => boolean {
  const parts = collapse(pattern).split('*')
  const first = parts[0]!
  const last = parts.at(-1)!
  if (parts.length === 1) return (text) => collapse(text) === first
  return (text) => {
    const folded = collapse(text)
    if (folded.length < first.length + last.length) return false
    if (!folded.startsWith(first) || !folded.endsWith(last)) return false
    // Part by part from the left: no pattern can make this slow, unlike a regular expression.
    let from = first.length
    for (const part of parts.slice(1, -1)) {
      const at = folded.indexOf(part, from)
      if (at < 0) return false
      from = at + part.length
    }
    return from <= folded.length - last.length
  }
}

/** Lower case, with runs of white space as one space. */
export function collapse(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
