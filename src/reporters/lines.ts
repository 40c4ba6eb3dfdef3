/**
 * The lines of a finding, for formats that mark whole lines: the lines that hold its text. White space that is removed
 * with the text may begin in the line above and end some lines below.
 */
import type {ReportedFinding} from '../report/findings/finding.js'
import {lineOf} from '../report/findings/findings.js'

export interface Lines {
  /** From 1. */
  first: number
  /** The last one that holds a character of the finding. */
  last: number
  /** Column of its first character, from 1; `undefined` where only the line is known. */
  column?: number
  /** Column of its last character, from 1; only for a finding in one line. */
  endColumn?: number
}

/** The lines of a finding; `undefined` where no line is known. */
export function linesOf(
  finding: Pick<ReportedFinding, 'before' | 'end' | 'line' | 'start'>
): Lines | undefined {
  const {before, end, start} = finding
  if (!start || !end) {
    const line = lineOf(finding)
    return line === undefined ? undefined : {first: line, last: line}
  }
  const core = before.trim()
  if (core === '') {
    // A range that ends at column 1 ends with the line break of the line above.
    const last = end.column === 1 ? end.line - 1 : end.line
    return {first: start.line, last: Math.max(start.line, last), column: start.column}
  }
  const skipped = before.slice(0, before.indexOf(core))
  const {breaks, rest} = breaksOf(skipped)
  const first = start.line + breaks
  const last = first + breaksOf(core).breaks
  const column = breaks > 0 ? rest + 1 : start.column + rest
  return first === last ? {first, last, column, endColumn: column + core.length - 1} : {first, last, column}
}

/** The number of line breaks in a text, and the length of what follows the last one. */
function breaksOf(text: string): {breaks: number; rest: number} {
  let breaks = 0
  let from = 0
  const eol = /\r\n?|\n/g
  while (eol.exec(text)) {
    breaks++
    from = eol.lastIndex
  }
  return {breaks, rest: text.length - from}
}
