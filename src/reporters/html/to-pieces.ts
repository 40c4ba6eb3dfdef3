/** Divides a source into pieces: unchanged text and edits in turn. */
import type {Edit} from '../../edits/edit.js'
import type {Cut, Piece} from './client/data.js'
import {cutOf, wholeBefore} from './cut-text.js'
import {contextLines} from './limits.js'

/** All of the source. */
export function wholePieces(source: string, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = []
  let offset = 0
  for (const [index, {end, start}] of edits.entries()) {
    if (start.offset > offset) pieces.push(source.slice(offset, start.offset))
    pieces.push(index)
    offset = end.offset
  }
  if (offset < source.length) pieces.push(source.slice(offset))
  return pieces
}

/** The edits and a few lines around each, with at most `budget` code units before it and after it. */
export function partialPieces(source: string, edits: readonly Edit[], budget: number): Piece[] {
  const pieces: Piece[] = []
  let offset = 0
  for (const [index, {end, start}] of edits.entries()) {
    pushStretch(pieces, source, offset, start.offset, offset > 0, true, budget)
    pieces.push(index)
    offset = end.offset
  }
  pushStretch(pieces, source, offset, source.length, edits.length > 0, false, budget)
  return pieces
}

/** The edits alone, where there is no source: of the text between them, only the size is known. */
export function barePieces(edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = []
  let last = {offset: 0, line: 1}
  for (const [index, {end, start}] of edits.entries()) {
    const chars = start.offset - last.offset
    if (chars > 0) {
      const cut: Cut = {chars, lines: start.line - last.line, ...(start.column > 1 ? {partial: true} : {})}
      pieces.push(cut)
    }
    pieces.push(index)
    last = {offset: end.offset, line: end.line}
  }
  return pieces
}

function pushStretch(
  pieces: Piece[],
  source: string,
  start: number,
  end: number,
  hasHead: boolean,
  hasTail: boolean,
  budget: number
): void {
  const headEnd = hasHead ? afterLines(source, start, Math.min(end, start + budget)) : start
  const tailStart = hasTail ? beforeLines(source, Math.max(headEnd, end - budget), end) : end
  // To say that a short text was left out takes more room than to show it.
  if (tailStart - headEnd <= 80) {
    if (end > start) pieces.push(source.slice(start, end))
    return
  }
  if (headEnd > start) pieces.push(source.slice(start, headEnd))
  pieces.push(cutOf(source, headEnd, tailStart))
  if (end > tailStart) pieces.push(source.slice(tailStart, end))
}

/** End of the rest of the line at `start` and of the lines of context after it, `limit` at most. */
function afterLines(source: string, start: number, limit: number): number {
  const near = source.slice(start, limit)
  let length = 0
  for (let line = 0; line <= contextLines; line++) {
    const eol = near.indexOf('\n', length)
    if (eol === -1) return wholeBefore(source, limit)
    length = eol + 1
  }
  return start + length
}

/** Start of the line at `end` and of the lines of context before it, `limit` at least. */
function beforeLines(source: string, limit: number, end: number): number {
  const near = source.slice(limit, end)
  let length = near.length
  for (let line = 0; line <= contextLines; line++) {
    const eol = length === 0 ? -1 : near.lastIndexOf('\n', length - 1)
    if (eol === -1) return wholeBefore(source, limit)
    length = eol
  }
  return limit + length + 1
}
