/** The list `--check` prints. */
import {findingsOf} from '../report/findings.js'
import type {FileReport} from '../report/report.js'
import * as stylish from '../reporters/stylish.js'
import type {Colors} from './terminal.js'

export {countFindings, lateFinding} from '../report/findings.js'
export {checkSummary} from '../reporters/stylish.js'

/** The findings of one file, one a line; empty without any. */
export function findingLines(entry: FileReport, colors: Colors): string {
  return stylish.findingLines(entry.input, findingsOf(entry), colors)
}
