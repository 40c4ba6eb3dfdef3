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

/** Settle sorted, non-overlapping edits of `source`; nothing before `bodyStart` is ever touched. */
export function settleLines(
  source: string,
  edits: readonly LoggedEdit[],
  bodyStart: number,
  options?: SettleOptions
): LoggedEdit[] {
  const blankLines = options?.blankLines ?? true
  const codeLines = options?.codeLines ?? new Set()
  const result: LoggedEdit[] = []
  let index = 0
  while (index < edits.length) {
    const group = [{...edits[index++]!}]
    if (isRemoval(group[0]!)) {
      while (index < edits.length && joins(source, group, edits[index]!, bodyStart)) {
        group.at(-1)!.end = edits[index]!.start
        group.push({...edits[index++]!})
      }
      const floor = result.at(-1)?.end ?? bodyStart
      const ceiling = edits[index]?.start ?? source.length
      settle(source, group, {bodyStart, floor: Math.max(floor, bodyStart), ceiling, codeLines}, blankLines)
    }
    result.push(...group)
  }
  return result
}

function isRemoval(edit: LoggedEdit): boolean {
  return edit.action === 'remove' && edit.after === ''
}

/** Whether only white space that can be removed lies between the group and the next edit. */
function joins(source: string, group: readonly LoggedEdit[], next: LoggedEdit, bodyStart: number): boolean {
  if (!isRemoval(next)) return false
  const from = group.at(-1)!.end
  const between = source.slice(from, next.start)
  if (between.length > 2000 || between.trim() !== '') return false
  if (!/[\n\r]/.test(between)) return true
  return (
    quotePrefix.test(source.slice(lineStart(source, group[0]!.start, bodyStart), group[0]!.start)) ||
    source.slice(next.end, lineEnd(source, next.end)).trim() === ''
  )
}

/** What may precede a block on its line: indentation and block quote markers. */
const quotePrefix = /^[ \t\uFEFF]*(?:>[ \t]?)*[ \t]*$/
const listPrefix = /^[ \t>]*(?:[-+*]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?$/

/** How far a cut may widen: from the end of the edit before it to the start of the next. */
interface Room {
  bodyStart: number
  floor: number
  ceiling: number
  codeLines: ReadonlySet<number>
}

function settle(source: string, group: LoggedEdit[], room: Room, blankLines: boolean): void {
  const {bodyStart, floor, ceiling} = room
  const first = group[0]!
  const last = group.at(-1)!
  const line = lineStart(source, first.start, bodyStart)
  const eol = lineEnd(source, last.end)
  const before = source.slice(line, first.start)
  const behind = source.slice(last.end, Math.min(eol, ceiling))
  const isBehindBlank = behind.trim() === '' && eol <= ceiling
  // If another edit ends on the same line, what that edit leaves precedes the cut.
  const isLineStart = line >= floor

  if (isBehindBlank && isLineStart && quotePrefix.test(before)) {
    settleWholeLines(source, group, line, room, blankLines, before)
  } else if (isBehindBlank && listPrefix.test(before)) {
    last.end = contentOfItem(source, eol, before.length, ceiling) ?? last.end
  } else if (isBehindBlank) {
    while (first.start > floor && /[ \t]/.test(source[first.start - 1]!)) first.start--
    last.end += behind.length
  } else if (isBeforeCodeLine(source, eol, room) && quotePrefix.test(before)) {
    // HTML ended the block above the code; a line of text would take the code for its own next line.
    last.after = behind.trimStart() + eolOf(source, nextLine(source, eol))
    last.end = eol
  } else if (quotePrefix.test(before) || listPrefix.test(before) || /[ \t]$/.test(before)) {
    while (last.end < ceiling && /[ \t]/.test(source[last.end]!)) last.end++
  } else if (/[\n\r]/.test(source.slice(first.start, last.end)) && !/^\s/.test(behind)) {
    last.after = ' '
  }
}

/** Whether indented code begins on the next line, and no other edit stands before it. */
function isBeforeCodeLine(source: string, eol: number, {ceiling, codeLines}: Room): boolean {
  const next = nextLine(source, eol)
  return next <= ceiling && codeLines.has(next) && /[ \t]/.test(source[next] ?? '')
}

function settleWholeLines(
  source: string,
  group: LoggedEdit[],
  line: number,
  {ceiling, codeLines, floor}: Room,
  blankLines: boolean,
  prefix: string
): void {
  const first = group[0]!
  const last = group.at(-1)!
  first.start = line
  last.end = Math.min(nextLine(source, last.end), ceiling)
  const isPrevBlank = line <= floor || isBlank(source.slice(lineAbove(source, line, 0), line))
  const nextText = source.slice(last.end, lineEnd(source, last.end))
  const isAtEnd = last.end >= source.length
  const isNextBlank = isBlank(nextText)

  if (isAtEnd || (isNextBlank && isBlank(source.slice(last.end)))) {
    if (!blankLines) return
    last.end = Math.max(last.end, Math.min(source.length, ceiling))
    const from = blankLinesBefore(source, first.start, floor)
    if (from < first.start) group.unshift(blankLinesEdit(from, first.start))
    return
  }
  // What was indented itself, or is a fence, was in the item before.
  const shown = nextShown(source, last.end)
  const isBeforeCode =
    codeLines.has(shown) && /^(?: {4}|\t)(?!\s*(?:`{3}|~{3}))/.test(source.slice(shown, shown + 200))
  if (isBeforeCode && /^\uFEFF?(?:>[ \t]?)*$/.test(prefix) && isBehindList(source, line, floor)) {
    // Without a block between them, the code would be a part of the list's last item.
    last.after = `${prefix.trimEnd()}<!-- -->${eolOf(source, last.end)}`
    return
  }
  if (isPrevBlank && isNextBlank) {
    if (!blankLines) return
    while (last.end < ceiling && isBlank(source.slice(last.end, lineEnd(source, last.end)))) {
      const next = nextLine(source, last.end)
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
    !isInListItem(source, line, floor)
  ) {
    last.after = prefix.trimEnd() + eolOf(source, line)
  }
}

/** Where the blank lines before `offset` begin. */
function blankLinesBefore(source: string, offset: number, floor: number): number {
  let from = offset
  while (from > floor) {
    const previous = lineAbove(source, from, floor)
    if (!isBlank(source.slice(previous, from))) break
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
function isInListItem(source: string, offset: number, floor: number): boolean {
  let at = offset
  for (let lines = 0; at > floor && lines < 50; lines++) {
    const previous = lineAbove(source, at, floor)
    const text = source.slice(previous, at)
    if (isBlank(text)) return false
    if (listItem.test(text)) return true
    at = previous
  }
  return false
}

/** Start of the first line at or after `offset` that is not blank. */
function nextShown(source: string, offset: number): number {
  let at = offset
  while (at < source.length && isBlank(source.slice(at, lineEnd(source, at)))) at = nextLine(source, at)
  return at
}

const noteStart = /^\[\^[^\]]+\]:/

/** Whether the last block before `offset` is a part of a list or a footnote: an indented block goes on with it. */
function isBehindList(source: string, offset: number, floor: number): boolean {
  let at = offset
  let isEnd = false
  for (let lines = 0; at > floor && lines < 200; lines++) {
    const previous = lineAbove(source, at, floor)
    const text = source.slice(previous, lineEnd(source, previous))
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
function contentOfItem(source: string, eol: number, indent: number, ceiling: number): number | undefined {
  const next = nextLine(source, eol)
  const text = source.slice(next, lineEnd(source, next))
  const space = /^[ \t]*/.exec(text)![0].length
  if (isBlank(text) || space < Math.min(indent, 2) || listItem.test(text)) return undefined
  return next + space <= ceiling ? next + space : undefined
}

/** Whether a line shows nothing. Indented by four spaces, a `>` is code. */
function isBlank(line: string): boolean {
  return /^\uFEFF?(?: {0,3}>[ \t]?)*\s*$/.test(line)
}

function lineStart(source: string, offset: number, floor: number): number {
  let at = offset
  while (at > floor && !/[\n\r]/.test(source[at - 1]!)) at--
  return at
}

/** Where the line begins that ends directly before `offset`. */
function lineAbove(source: string, offset: number, floor: number): number {
  return lineStart(source, offset - (source.startsWith('\r\n', offset - 2) ? 2 : 1), floor)
}

function lineEnd(source: string, offset: number): number {
  const found = /[\n\r]/g
  found.lastIndex = offset
  return found.exec(source)?.index ?? source.length
}

/** Offset after the line end at or after `offset`. */
function nextLine(source: string, offset: number): number {
  const end = lineEnd(source, offset)
  if (source.startsWith('\r\n', end)) return end + 2
  return Math.min(end + 1, source.length)
}

/** The kind of line end the line before `offset` has. */
function eolOf(source: string, offset: number): string {
  if (source.startsWith('\r\n', offset - 2)) return '\r\n'
  return source[offset - 1] === '\r' ? '\r' : '\n'
}
