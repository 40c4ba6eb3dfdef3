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

/**
 * Whether two pieces of Markdown are read as syntax where they meet, which neither is alone: `!` before a link makes it
 * a picture, `](` makes a link, `&` and `amp;` a character. `before` is the line up to the place, `behind` the line from it on.
 */
export function joinsSyntax(before: string, behind: string): boolean {
  const last = before.at(-1)
  const next = behind[0]
  if (last === undefined || next === undefined) return false
  if (last === '!' && next === '[') return !isEscaped(before)
  if (last === ']' && /[([:]/.test(next)) return true
  if (last === '\\') return !isEscaped(before) && /[!-/:-@[-`{-~]/.test(next)
  if (last === '<' && /[a-z/!?]/i.test(next)) return !isEscaped(before)
  // Text that would be a tag with what follows.
  if (/<\/?[a-z][^<>]*$/i.test(before)) return true
  if (/&#?\w{0,30}$/.test(before) && /^#?\w{0,30};/.test(behind)) return true
  if (/[{%]/.test(last) && /[{%]/.test(next)) return true
  // The destination of a link must not get its end.
  if (/\]\([^()\s<>]*(?:<[^<>]*)?$/.test(before) && !isEscaped(before)) return true
  const ends = `${before.slice(-12)}\0${behind.slice(0, 12)}`
  return isSplit.test(ends)
}

/** An address whose first characters stand on both sides of a `\0`. */
const isSplit =
  /(?:^|[^a-z0-9])(?=.{0,12}\0)(?:h\0?t\0?t\0?p\0?s?\0?:\0?\/\0?\/|w\0?w\0?w\0?\.)(?<=\0.{0,12})/i

/** Whether a backslash escapes the last character of `text`. */
function isEscaped(text: string): boolean {
  return /(?:^|[^\\])\\(?:\\\\)*$/.test(text.slice(-40, -1))
}

/** Whether a bare address runs to the end of `text`. */
function endsInAddress(text: string): boolean {
  return addressAtEnd(text) !== undefined
}

/** The bare address that runs to the end of `text`, if one does. */
export function addressAtEnd(text: string): string | undefined {
  const tail = text.slice(-2000)
  const word = /[^\s<]*$/.exec(tail)![0]
  if (!/:\/\/|www\.|@/i.test(word)) return undefined
  // The destination of a link or image is no bare address, and the address in `<…>` has an end of its own.
  if (/\]\([^()]*\)[^\s]{0,3}$|`$/.test(word) || /<[^\s<>]*>$/.test(tail)) return undefined
  return /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<]+$|[\w.+-]+@[\w.-]+$/iu.exec(word)?.[0]
}

/** Whether a line begins a block of HTML, in which no Markdown is read: a tag alone on it, or the name of a block. */
export function startsHtml(line: string): boolean {
  return htmlStart.test(line)
}

const htmlStart =
  /^<(?:[!?]|\/?[a-z][\w-]*(?:[\s/][^<>]*)?>[ \t]*$|\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)(?![\w-]))/i

/**
 * Write `after` at the start of a block, before `rest` of its line, so that it begins no heading, list, quote, code
 * or the like. `length` is how much of `rest` is written with it. Undefined where no escape can do that.
 */
export function escapeBlock(after: string, rest: string): {after: string; length: number} | undefined {
  const line = after + rest
  if (/^(?:`{3}|~{3}| {4}|\t)/.test(line) || startsHtml(line)) return undefined
  const number = /^(\d{1,9})[.)](?=\s|$)/.exec(line)
  if (number) {
    const digits = number[1]!.length
    if (after.length > digits) return {after: `${number[1]}\\${after.slice(digits)}`, length: 0}
    return {after: `${number[1]}\\`, length: digits - after.length}
  }
  const isSign =
    /^(?:#{1,6}|[-+*])(?:\s|$)|^>|^(?:-+|=+)[ \t]*$|^(?:[-*_][ \t]*){3,}$|^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*(?:(?::?-+:?|::?)[ \t]*)?)*$|^\[[^\]]+\]:/.test(
      line
    )
  return {after: isSign ? `\\${after}` : after, length: 0}
}
