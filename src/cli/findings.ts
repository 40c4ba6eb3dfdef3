/** The list `--check` prints. */
import type {FileReport, Totals} from '../report/report.js'
import type {Tally} from './tally.js'
import type {Colors} from './terminal.js'
import {pad, visible} from './visible.js'
import {number, plural} from './words.js'

/**
 * Code of the warning for junk that only the Markdown of a page shows: there is no place in the page to edit, but the
 * page brings it in all the same.
 */
export const lateFinding = 'found-in-markdown'

/** How many findings a file has: its edits, and what only its Markdown shows. */
export function countFindings({edits, warnings}: Pick<FileReport, 'edits' | 'warnings'>): number {
  return edits.length + warnings.filter(({code}) => code === lateFinding).length
}

/**
 * The findings of one file, one a line: `path:line:column  rule  confidence  reason`; of one that only the Markdown
 * shows, line, code and message. Empty without any.
 */
export function findingLines(entry: FileReport, colors: Colors): string {
  const path = visible(entry.input)
  const edits = entry.edits.map(({confidence, reason, rule, start}) => ({
    place: `${start.line}:${start.column}`,
    rule: rule as string,
    confidence: confidence as string,
    reason
  }))
  const late = entry.warnings
    .filter(({code}) => code === lateFinding)
    .map(({code, line, message}) => ({
      place: line === undefined ? '' : String(line),
      rule: code,
      confidence: 'warning',
      reason: message
    }))
  const rows = [...edits, ...late]
  const widest = (key: 'place' | 'rule') => rows.reduce((width, row) => Math.max(width, row[key].length), 0)
  const placeWidth = widest('place')
  const ruleWidth = widest('rule')
  const lines = rows.map(({confidence, place, reason, rule}) => {
    const where = `${colors.dim(path + ':')}${pad(place, placeWidth)}`
    const sure = confidence === 'certain' ? pad(confidence, 7) : colors.dim(pad(confidence, 7))
    return `${where}  ${colors.yellow(pad(rule, ruleWidth))}  ${sure}  ${visible(reason)}\n`
  })
  return lines.join('')
}

/** The last line of `--check`. */
export function checkSummary(
  {failed, files}: Pick<Totals, 'failed' | 'files'>,
  {findings, filesWithFindings}: Pick<Tally, 'findings' | 'filesWithFindings'>,
  {bold, green, red, yellow}: Colors
): string {
  const failures = failed > 0 ? red(`; ${plural(failed, 'file')} failed`) : ''
  if (findings === 0) return `${green(`No findings in ${plural(files, 'file')}`)}${failures}\n`
  const count = bold(yellow(plural(findings, 'finding')))
  return `\n${count} in ${number(filesWithFindings)} of ${plural(files, 'file')}${failures}\n`
}
