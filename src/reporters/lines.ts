/**
 * The lines of a finding, for formats that mark whole lines: those its text is in. The white space a removal takes
 * along may begin in the line above and end lines below.
 */
import type {ReportedFinding} from '../report/findings/finding.js'
import {lineOf} from '../report/findings/findings.js'

export interface Lines {
  /** From 1. */
  first: number
  /** The last one that holds a character of the finding. */
  last: number
  /** Of its first character, from 1; `undefined` where only the line is known. */
  column?: number
  /** Of its last character, from 1; only where it is in one line. */
  endColumn?: number
}

/** `undefined` where no line is known. */
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
    // What ends before the first column of a line ends with the line break of the one above.
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

/** The line breaks of a text, and its length behind the last one. */
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
