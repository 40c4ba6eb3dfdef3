/** Shortens texts for the page. */
import type {Cut, Text} from './client/data.js'

/** `text`, or its beginning and its end with the middle left out, `budget` code units in all. */
export function cutText(text: string, budget: number): Text {
  if (text.length <= budget + 40) return text
  const head = wholeBefore(text, Math.ceil(budget * 0.75))
  const tail = wholeBefore(text, text.length - Math.floor(budget * 0.25))
  return [text.slice(0, head), cutOf(text, head, tail), text.slice(tail)]
}

/** Describes the text between the offsets, which is left out. */
export function cutOf(text: string, start: number, end: number): Cut {
  const lines = countLines(text, start, end)
  const isPartial = end > 0 && !/[\r\n]/.test(text[end - 1]!)
  return {chars: end - start, lines, ...(isPartial ? {partial: true} : {})}
}

/** `text`, or its beginning and an ellipsis. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, wholeBefore(text, length - 1)) + '…'
}

/** `offset`, or the offset before it where it would split a surrogate pair or `\r\n`. */
export function wholeBefore(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  const before = text.charCodeAt(offset - 1)
  const splits = (isLow(code) && isHigh(before)) || (code === 0x0a && before === 0x0d)
  return splits ? offset - 1 : offset
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function countLines(text: string, start: number, end: number): number {
  const eol = /\r\n?|\n/g
  eol.lastIndex = start
  let count = 0
  while (eol.exec(text) && eol.lastIndex <= end) count++
  return count
}
