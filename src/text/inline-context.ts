/** What a piece of a line becomes together with what stands beside it: part of an address, or the sign of a block. */

/** What may precede the content of a block on its line: indentation, block quote and list markers. */
export const blockPrefix = /^[ \t\uFEFF]*(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])[ \t]+)*[ \t]*$/

/**
 * Whether `written` between `before` (the line up to it) and `behind` continues a bare address, which ends at white
 * space or `<` alone: one before it, or one in it.
 *
 * Source: GFM, autolinks (extension), <https://github.github.com/gfm/#autolinks-extension->
 */
export function joinsAddress(before: string, written: string, behind: string): boolean {
  const next = written === '' ? behind : written
  if (endsInAddress(before) && !/^(?:[\s<]|$)/.test(next)) return true
  return endsInAddress(written) && !/^(?:[\s<]|$)/.test(behind) && /[*_~]$/.test(written)
}

/** Whether a bare address runs to the end of `text`. */
export function endsInAddress(text: string): boolean {
  const word = /[^\s<]*$/.exec(text.slice(-2000))![0]
  if (!/:\/\/|www\.|@/i.test(word)) return false
  // The destination of a link or image is no bare address, and the address in `<…>` has an end of its own.
  if (/\]\([^()]*\)[^\s]{0,3}$|`$/.test(word) || /<[^\s<>]*>$/.test(text)) return false
  return /(?:^|[^\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<]+$|[\w.+-]+@[\w.-]+$/iu.test(word)
}

/**
 * Write `after` at the start of a block, before `rest` of its line, so that it begins no heading, list, quote, code
 * or the like. `length` is how much of `rest` is written with it. Undefined where no escape can do that.
 */
export function escapeBlock(after: string, rest: string): {after: string; length: number} | undefined {
  const line = after + rest
  if (/^(?:`{3}|~{3}| {4}|\t)/.test(line)) return undefined
  const number = /^(\d{1,9})[.)](?=\s|$)/.exec(line)
  if (number) {
    const digits = number[1]!.length
    if (after.length > digits) return {after: `${number[1]}\\${after.slice(digits)}`, length: 0}
    return {after: `${number[1]}\\`, length: digits - after.length}
  }
  const isSign =
    /^(?:#{1,6}|[-+*])(?:\s|$)|^>|^(?:-+|=+)[ \t]*$|^(?:[-*_][ \t]*){3,}$|^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$|^\[[^\]]+\]:/.test(
      line
    )
  return {after: isSign ? `\\${after}` : after, length: 0}
}
