/** The list `--check` prints. */
import type {FileReport, Totals} from '../report/report.js'
import type {Colors} from './terminal.js'
import {pad, visible} from './visible.js'
import {number, plural} from './words.js'

/** The findings of one file, one a line: `path:line:column  rule  confidence  reason`. Empty without any. */
export function findingLines(entry: FileReport, colors: Colors): string {
  const path = visible(entry.input)
  const rows = entry.edits.map(({confidence, reason, rule, start}) => ({
    place: `${start.line}:${start.column}`,
    rule,
    confidence,
    reason: visible(reason)
  }))
  const widest = (key: 'place' | 'rule') => rows.reduce((width, row) => Math.max(width, row[key].length), 0)
  const placeWidth = widest('place')
  const ruleWidth = widest('rule')
  const lines = rows.map(({confidence, place, reason, rule}) => {
    const where = `${colors.dim(path + ':')}${pad(place, placeWidth)}`
    const sure = confidence === 'certain' ? pad(confidence, 7) : colors.dim(pad(confidence, 7))
    return `${where}  ${colors.yellow(pad(rule, ruleWidth))}  ${sure}  ${reason}\n`
  })
  return lines.join('')
}

/** The last line of `--check`. */
export function checkSummary(
  totals: Pick<Totals, 'edits' | 'failed' | 'files'>,
  filesWithEdits: number,
  {bold, green, red, yellow}: Colors
): string {
  const failed = totals.failed > 0 ? red(`; ${plural(totals.failed, 'file')} failed`) : ''
  if (totals.edits === 0) return `${green(`No findings in ${plural(totals.files, 'file')}`)}${failed}\n`
  const count = bold(yellow(plural(totals.edits, 'finding')))
  return `\n${count} in ${number(filesWithEdits)} of ${plural(totals.files, 'file')}${failed}\n`
}
