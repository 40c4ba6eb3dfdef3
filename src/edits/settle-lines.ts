/**
 * Widens removals to the lines and spaces that would be left over.
 *
 * The rules remove nodes; in the source a node has surroundings: its line, blank lines on both sides, the space
 * between two words. What is left must be the document as if the node had never been there: no blank-line run,
 * no trailing space (two would be a hard break), no line so indented that it turns into code, and no two
 * paragraphs run together.
 */
import type {LoggedEdit} from './edit-log.js'

export interface SettleOptions {
  /** Close the runs of blank lines that removed blocks leave (default: `true`). */
  blankLines?: boolean
  /** Offsets where lines of indented code begin: without their indentation they are not code (default: none). */
  codeLines?: ReadonlySet<number>
}

/** A text and the offsets of its line feeds and carriage returns, so that a line is found however long it is. */
interface Lines {
  source: string
  breaks: readonly number[]
}

/** Settle sorted, non-overlapping edits of `source`; nothing before `bodyStart` is ever touched. */
export function settleLines(
  source: string,
  edits: readonly LoggedEdit[],
  bodyStart: number,
  options?: SettleOptions
): LoggedEdit[] {
  if (edits.length === 0) return []
  const blankLines = options?.blankLines ?? true
  const codeLines = options?.codeLines ?? new Set()
  const result: LoggedEdit[] = []
  const lines: Lines = {source, breaks: [...source.matchAll(/[\n\r]/g)].map((match) => match.index)}
  let index = 0
  while (index < edits.length) {
    const group = [{...edits[index++]!}]
    if (isRemoval(group[0]!)) {
      while (index < edits.length && joins(lines, group, edits[index]!, bodyStart)) {
        group.at(-1)!.end = edits[index]!.start
        group.push({...edits[index++]!})
      }
      const floor = result.at(-1)?.end ?? bodyStart
      const ceiling = edits[index]?.start ?? source.length
      settle(lines, group, {bodyStart, floor: Math.max(floor, bodyStart), ceiling, codeLines}, blankLines)
    }
    result.push(...group)
  }
  return result
}

function isRemoval(edit: LoggedEdit): boolean {
  return edit.action === 'remove' && edit.after === ''
}

/** Whether only white space that can be removed lies between the group and the next edit. */
function joins(lines: Lines, group: readonly LoggedEdit[], next: LoggedEdit, bodyStart: number): boolean {
  const {source} = lines
  if (!isRemoval(next)) return false
  const from = group.at(-1)!.end
  const between = source.slice(from, next.start)
  if (between.length > 2000 || between.trim() !== '') return false
  if (!/[\n\r]/.test(between)) return true
  return (
    quotePrefix.test(source.slice(lineStart(lines, group[0]!.start, bodyStart), group[0]!.start)) ||
    source.slice(next.end, lineEnd(lines, next.end)).trim() === ''
  )
}

/** What may precede a block on its line: indentation and block quote markers. */
const quotePrefix = /^[ \t\uFEFF]*(?:(?:>[ \t]?)+[ \t]*)?$/
const listPrefix = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/

/** How far a cut may widen: from the end of the edit before it to the start of the next. */
interface Room {
  bodyStart: number
  floor: number
  ceiling: number
  codeLines: ReadonlySet<number>
}

function settle(lines: Lines, group: LoggedEdit[], room: Room, blankLines: boolean): void {
  const {source} = lines
  const {bodyStart, floor, ceiling} = room
  const first = group[0]!
  const last = group.at(-1)!
  const line = lineStart(lines, first.start, bodyStart)
  const eol = lineEnd(lines, last.end)
  const before = source.slice(line, first.start)
  const behind = source.slice(last.end, Math.min(eol, ceiling))
  const isBehindBlank = behind.trim() === '' && eol <= ceiling
  // If another edit ends on the same line, what that edit leaves precedes the cut.
  const isLineStart = line >= floor

  const left = source.slice(Math.max(line, floor), first.start)
  if (joinsCode(left, source.slice(first.start, first.start + 2), behind)) {
    last.after = '<!-- -->'
  } else if (isBehindBlank && isLineStart && quotePrefix.test(before)) {
    settleWholeLines(lines, group, line, room, blankLines, before)
  } else if (isBehindBlank && listPrefix.test(before)) {
    last.end = contentOfItem(lines, eol, before.length, ceiling) ?? last.end
  } else if (isBehindBlank) {
    while (first.start > floor && /[ \t]/.test(source[first.start - 1]!)) first.start--
    last.end += behind.length
  } else if (isBeforeCodeLine(lines, eol, room) && quotePrefix.test(before)) {
    // HTML ended the block above the code; a line of text would take the code for its own next line.
    last.after = behind.trimStart() + eolOf(source, nextLine(lines, eol))
    last.end = eol
  } else if (quotePrefix.test(before) || listPrefix.test(before) || /[ \t]$/.test(before)) {
    while (last.end < ceiling && /[ \t]/.test(source[last.end]!)) last.end++
  } else if (/[\n\r]/.test(source.slice(first.start, last.end)) && !/^\s/.test(behind)) {
    last.after = ' '
  }
}

/**
 * Whether the text on both sides of a cut would be template code together: `{` and `{`. What is cut out of the middle of such
 * code is no element, link or picture.
 */
function joinsCode(before: string, cut: string, behind: string): boolean {
  return /^(?:<|!?\[)/.test(cut) && /[{%#}]$/.test(before) && /^[{%#<}]/.test(behind)
}

/** Whether indented code begins on the next line, and no other edit stands before it. */
function isBeforeCodeLine(lines: Lines, eol: number, {ceiling, codeLines}: Room): boolean {
  const next = nextLine(lines, eol)
  return next <= ceiling && codeLines.has(next) && /[ \t]/.test(lines.source[next] ?? '')
}

function settleWholeLines(
  lines: Lines,
  group: LoggedEdit[],
  line: number,
  {ceiling, codeLines, floor}: Room,
  blankLines: boolean,
  prefix: string
): void {
  const {source} = lines
  const first = group[0]!
  const last = group.at(-1)!
  first.start = line
  last.end = Math.min(nextLine(lines, last.end), ceiling)
  const isPrevBlank = line <= floor || isBlank(source.slice(lineAbove(lines, line, 0), line))
  const nextText = source.slice(last.end, lineEnd(lines, last.end))
  const isAtEnd = last.end >= source.length
  const isNextBlank = isBlank(nextText)

  if (isAtEnd || (isNextBlank && isBlank(source.slice(last.end)))) {
    if (!blankLines) return
    last.end = Math.max(last.end, Math.min(source.length, ceiling))
    const from = blankLinesBefore(lines, first.start, floor)
    if (from < first.start) group.unshift(blankLinesEdit(from, first.start))
    return
  }
  // What was indented itself, or is a fence, was in the item before.
  const shown = nextShown(lines, last.end)
  const isBeforeCode =
    codeLines.has(shown) && /^(?: {4}|\t)(?!\s*(?:`{3}|~{3}))/.test(source.slice(shown, shown + 200))
  if (isBeforeCode && /^\uFEFF?(?:>[ \t]?)*$/.test(prefix) && isBehindList(lines, line, floor)) {
    // Without a block between them, the code would be a part of the list's last item.
    last.after = `${prefix.trimEnd()}<!-- -->${eolOf(source, last.end)}`
    return
  }
  if (isPrevBlank && isNextBlank) {
    if (!blankLines) return
    while (last.end < ceiling && isBlank(source.slice(last.end, lineEnd(lines, last.end)))) {
      const next = nextLine(lines, last.end)
      if (next > ceiling) break
      last.end = next
    }
    return
  }
  if (isPrevBlank && /^(?: {4}|\t)/.test(nextText) && !codeLines.has(last.end)) {
    // As the first line of a block it would be indented code.
    last.end = Math.min(last.end + /^[ \t]+/.exec(nextText)![0].length, ceiling)
    return
  }
  if (
    !isPrevBlank &&
    !isNextBlank &&
    group.some((edit) => edit.block) &&
    !listItem.test(nextText) &&
    !isInListItem(lines, line, floor)
  ) {
    last.after = prefix.trimEnd() + eolOf(source, line)
  }
}

/** Where the blank lines before `offset` begin. */
function blankLinesBefore(lines: Lines, offset: number, floor: number): number {
  let from = offset
  while (from > floor) {
    const previous = lineAbove(lines, from, floor)
    if (!isBlank(lines.source.slice(previous, from))) break
    from = previous
  }
  return from
}

/** The removal of blank lines before the cut is an edit of its own, so that the cut begins where the junk does. */
function blankLinesEdit(start: number, end: number): LoggedEdit {
  return {
    rule: 'leftover',
    category: 'tidy',
    confidence: 'certain',
    action: 'remove',
    start,
    end,
    after: '',
    block: true,
    reason: 'blank lines before a removed end'
  }
}

const listItem = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]/

/** Whether the line before `offset` belongs to a list item: a blank line there would end or loosen the list. */
function isInListItem(lines: Lines, offset: number, floor: number): boolean {
  let at = offset
  for (let count = 0; at > floor && count < 50; count++) {
    const previous = lineAbove(lines, at, floor)
    const text = lines.source.slice(previous, at)
    if (isBlank(text)) return false
    if (listItem.test(text)) return true
    at = previous
  }
  return false
}

/** Start of the first line at or after `offset` that is not blank. */
function nextShown(lines: Lines, offset: number): number {
  const {source} = lines
  let at = offset
  while (at < source.length && isBlank(source.slice(at, lineEnd(lines, at)))) at = nextLine(lines, at)
  return at
}

const noteStart = /^\[\^[^\]]+\]:/

/** Whether the last block before `offset` is a part of a list or a footnote: an indented block goes on with it. */
function isBehindList(lines: Lines, offset: number, floor: number): boolean {
  let at = offset
  let isEnd = false
  for (let count = 0; at > floor && count < 200; count++) {
    const previous = lineAbove(lines, at, floor)
    const text = lines.source.slice(previous, lineEnd(lines, previous))
    if (listItem.test(text) || noteStart.test(text)) return true
    // A line that is not indented, behind a blank line, begins another block.
    if (isBlank(text)) {
      if (isEnd) return false
    } else isEnd = !/^[ \t]/.test(text)
    at = previous
  }
  return false
}

/** Where the content of a list item continues after a removed first line; undefined if it does not. */
function contentOfItem(lines: Lines, eol: number, indent: number, ceiling: number): number | undefined {
  const next = nextLine(lines, eol)
  const text = lines.source.slice(next, lineEnd(lines, next))
  const space = /^[ \t]*/.exec(text)![0].length
  if (isBlank(text) || space < Math.min(indent, 2) || listItem.test(text)) return undefined
  return next + space <= ceiling ? next + space : undefined
}

/** Whether a line shows nothing. Indented by four spaces, a `>` is code. */
function isBlank(line: string): boolean {
  return /^\uFEFF?(?: {0,3}>(?:(?: {0,4}|\t {0,3})>)*)?\s*$/.test(line)
}

function lineStart({breaks}: Lines, offset: number, floor: number): number {
  const index = firstFrom(breaks, offset)
  return Math.min(offset, Math.max(floor, index === 0 ? 0 : breaks[index - 1]! + 1))
}

/** The index of the first of the sorted offsets that is not before `offset`. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the line begins that ends directly before `offset`. */
function lineAbove(lines: Lines, offset: number, floor: number): number {
  return lineStart(lines, offset - (lines.source.startsWith('\r\n', offset - 2) ? 2 : 1), floor)
}

function lineEnd({breaks, source}: Lines, offset: number): number {
  return breaks[firstFrom(breaks, offset)] ?? source.length
}

/** Offset after the line end at or after `offset`. */
function nextLine(lines: Lines, offset: number): number {
  const end = lineEnd(lines, offset)
  if (lines.source.startsWith('\r\n', end)) return end + 2
  return Math.min(end + 1, lines.source.length)
}

/** The kind of line end the line before `offset` has. */
function eolOf(source: string, offset: number): string {
  if (source.startsWith('\r\n', offset - 2)) return '\r\n'
  return source[offset - 1] === '\r' ? '\r' : '\n'
}
