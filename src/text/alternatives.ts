/** Word lists as regular expressions. */

/** The source of an alternation, longest word first, so that `written by` wins over `written`. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}
