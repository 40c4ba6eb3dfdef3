/** `stylish`: the list `--check` prints, for people. */
import type {ReportedFinding} from '../report/findings/finding.js'
import {lateFinding, lineOf} from '../report/findings/findings.js'
import type {Totals} from '../report/report.js'
import {number, plural} from '../text/humanize.js'
import {pad, visible} from '../text/visible.js'
import type {Colors, ReportedRun, ReporterKind} from './reporter.js'

export const stylish: ReporterKind = {
  name: 'stylish',
  create({colors}) {
    let isFirst = true
    return {
      start: () => '',
      file({entry, findings}) {
        if (findings.length === 0) return ''
        const gap = isFirst ? '' : '\n'
        isFirst = false
        return gap + findingLines(entry.input, findings, colors)
      },
      end: (run) => checkSummary(run.totals, run, colors)
    }
  }
}

/**
 * The findings of one file, one per line: `path:line:column  rule  confidence  reason`. One that only the Markdown
 * shows has line, code and message. Empty without findings.
 */
export function findingLines(input: string, findings: readonly ReportedFinding[], colors: Colors): string {
  const path = visible(input)
  const rows = findings.map((finding) => ({
    place: finding.start ? `${finding.start.line}:${finding.start.column}` : String(lineOf(finding) ?? ''),
    rule: visible(finding.rule),
    confidence: finding.rule === lateFinding ? 'warning' : finding.confidence,
    reason: finding.reason
  }))
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
  {
    accepted = 0,
    findings,
    filesWithFindings
  }: Pick<ReportedRun, 'findings' | 'filesWithFindings'> & {accepted?: number},
  {bold, dim, green, red, yellow}: Colors
): string {
  const known = accepted > 0 ? dim(`; ${number(accepted)} accepted by the baseline`) : ''
  const failures = failed > 0 ? red(`; ${plural(failed, 'file')} failed`) : ''
  const fresh = accepted > 0 ? 'new ' : ''
  if (findings === 0)
    return `${green(`No ${fresh}findings in ${plural(files, 'file')}`)}${known}${failures}\n`
  const count = bold(yellow(plural(findings, fresh + 'finding')))
  return `\n${count} in ${number(filesWithFindings)} of ${plural(files, 'file')}${known}${failures}\n`
}
