/** The summary at the end of a run. */
import type {Category} from '../../edits/edit.js'
import type {ContentMode} from '../../pipeline/settings/options.js'
import {lateFinding} from '../../report/findings/findings.js'
import type {Totals} from '../../report/report.js'
import type {ReportPlace} from '../../report/run-report.js'
import type {Preset} from '../../rules/rule.js'
import {duration, number, percent, plural, shellWord, size, wrap} from '../../text/humanize.js'
import {columns, pad, shortenStart, visible} from '../../text/visible.js'
import {withPath} from './errors.js'
import {byWords, shownFailures, shownPlaces, type Tally, type WarningGroup} from './tally.js'
import type {Colors, Terminal} from './terminal.js'

export interface SummaryInput {
  totals: Readonly<Totals>
  tally: Tally
  durationMs: number
  preset: Preset
  content: ContentMode
  /** Folder of the cleaned files, `null` for a run in place. */
  outDir: string | null
  /** Path of the report, `-` for stdout, `null` for none. */
  report: string | null
  /** What became of an earlier report in its place. */
  place: ReportPlace
  /** The command that undoes a run in place. */
  undo: string | undefined
  /** Copies of earlier runs in the out-dir, which this run did not write. */
  older: number
}

/** How many kinds of left-out regions are named. */
const shownKinds = 4

const categories: readonly Category[] = ['ad', 'tracking', 'spam', 'unsafe', 'tidy']

/** The summary as text, at most `width` columns wide where words can be broken. */
export function summary(input: SummaryInput, colors: Colors, width: number): string {
  const blocks = [
    [headline(input, colors)],
    ruleTable(input, colors),
    sizes(input, colors, width),
    failures(input, colors, width),
    warningLines(input.tally.warnings.values(), colors, width),
    pointers(input, colors)
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map((line) => line + '\n').join(''))
    .join('\n')
}

function headline({durationMs, outDir, totals}: SummaryInput, {bold, dim, red}: Colors): string {
  const {cleaned, failed, files, skipped, unchanged} = totals
  const what =
    cleaned > 0
      ? `Cleaned ${cleaned === files ? plural(files, 'file') : `${number(cleaned)} of ${plural(files, 'file')}`}`
      : unchanged > 0
        ? `Nothing to clean in ${plural(unchanged, 'file')}`
        : 'Nothing was cleaned'
  const place = outDir === null && cleaned > 0 ? ' in place' : ''
  const rest = [
    cleaned > 0 && unchanged > 0 ? `${number(unchanged)} had nothing to clean` : '',
    skipped > 0 ? `${number(skipped)} skipped` : '',
    failed > 0 ? red(`${number(failed)} failed`) : ''
  ].filter((part) => part !== '')
  return `${bold(what + place)} ${dim(`in ${duration(durationMs)}`)}${rest.length > 0 ? '; ' + rest.join(', ') : ''}`
}

function ruleTable({tally}: SummaryInput, {cyan, dim}: Colors): string[] {
  const rules = [...tally.rules].map(([rule, {category, count}]) => ({rule: visible(rule), category, count}))
  rules.sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1))
  const ruleWidth = Math.max(0, ...rules.map(({rule}) => rule.length))
  const countWidth = Math.max(0, ...rules.map(({count}) => number(count).length))
  return categories.flatMap((category) =>
    rules
      .filter((row) => row.category === category)
      .map(({count, rule}, index) => {
        const label = cyan(pad(index === 0 ? category : '', 8))
        return `  ${label}  ${pad(rule, ruleWidth)}  ${dim(number(count).padStart(countWidth))}`
      })
  )
}

function sizes({tally, totals}: SummaryInput, {cyan, dim}: Colors, width: number): string[] {
  const {bytesAfter, bytesBefore, cleaned, wordsAfter, wordsBefore} = totals
  if (cleaned === 0) return []
  const saved = bytesBefore - bytesAfter
  const change = saved >= 0 ? `${size(saved)} saved` : `${size(-saved)} more`
  return [
    ...articleLines(tally, width - 12).map(
      (line, index) => `  ${cyan(pad(index === 0 ? 'content' : '', 8))}  ${line}`
    ),
    `  ${cyan(pad('words', 8))}  ${number(wordsBefore)} → ${number(wordsAfter)}  ${dim(`${percent(wordsAfter, wordsBefore)} kept`)}`,
    `  ${cyan(pad('bytes', 8))}  ${size(bytesBefore)} → ${size(bytesAfter)}  ${dim(change)}`
  ]
}

/** How many pages an article was extracted from, and the largest kinds of regions that were left out around it. */
function articleLines({articles, leftOut}: Tally, width: number): string[] {
  if (articles === 0) return []
  const kinds = byWords(leftOut).filter(([, {words}]) => words > 0)
  if (kinds.length === 0) return [`${plural(articles, 'article')} found, nothing left out`]
  const shown = kinds.slice(0, shownKinds).map(([kind, {words}]) => `${kind} (${plural(words, 'word')})`)
  const more = kinds.length > shownKinds ? ', …' : ''
  return wrap(`${plural(articles, 'article')} found; left out: ${shown.join(', ')}${more}`, width)
}

function failures({report, tally, totals}: SummaryInput, {bold, dim, red}: Colors, width: number): string[] {
  if (totals.failed === 0) return []
  const lines = [bold(red(`${plural(totals.failed, 'file')} failed`))]
  for (const entry of tally.failures) {
    lines.push(
      ...wrap(visible(withPath(entry)), width - 4).map(
        (line, index) => `${index === 0 ? '  ' : '    '}${visible(line)}`
      )
    )
    const hint = entry.error?.hint
    if (hint !== undefined)
      lines.push(...wrap(visible(hint), width - 6).map((line) => dim(`    ${visible(line)}`)))
  }
  const more = totals.failed - shownFailures
  if (more > 0) lines.push(dim(`  and ${number(more)} more${report === null ? '' : ', all in the report'}`))
  return lines
}

/** Print the warnings of a run that writes nothing: to stderr, without those that `--check` lists as findings. */
export function printWarnings({warnings}: Tally, check: boolean, terminal: Terminal): void {
  const told = [...warnings.values()].filter(({code}) => !check || code !== lateFinding)
  const lines = warningLines(told, terminal.errColors, terminal.width)
  terminal.err(lines.map((line) => line + '\n').join(''))
}

/** The warnings of a run by their code, each with the first places; empty without any. */
export function warningLines(
  warnings: Iterable<WarningGroup>,
  {bold, dim, yellow}: Colors,
  width: number
): string[] {
  const groups = [...warnings].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  if (count === 0) return []
  const lines = [bold(yellow(plural(count, 'warning')))]
  for (const group of groups) {
    const times = group.count > 1 ? ` ×${number(group.count)}` : ''
    lines.push(
      ...wrap(`${group.code}${times}: ${visible(group.message)}`, width - 4).map(
        (line, index) => `${index === 0 ? '  ' : '    '}${visible(line)}`
      )
    )
    for (const place of group.places) lines.push(dim(`    ${shortenStart(visible(place), width - 4)}`))
    if (group.count > shownPlaces)
      lines.push(dim(`    and ${plural(group.count - shownPlaces, 'more place')}`))
  }
  return lines
}

function pointers(
  {content, older, outDir, place, preset, report, tally, totals, undo}: SummaryInput,
  {cyan, dim}: Colors
): string[] {
  const rows: Array<[label: string, text: string]> = []
  if (outDir !== null && totals.cleaned + totals.unchanged > 0) rows.push(['output', visible(outDir + '/')])
  if (older > 0) {
    const stay = older === 1 ? 'is' : 'are'
    rows.push(['older', `${plural(older, 'file')} of earlier runs ${stay} still in ${visible(outDir + '/')}`])
  }
  if (report !== null && report !== '-') {
    const note = place.isEarlier
      ? dim(' (of an earlier run, which it still undoes: this one changed nothing)')
      : ''
    rows.push(['report', visible(report) + note])
  }
  if (place.kept !== undefined)
    rows.push(['earlier', `${visible(place.kept)} ${dim('(still undoes something)')}`])
  if (outDir === null && totals.cleaned > 0) {
    rows.push(['undo', undo === undefined ? dim('not possible without --report <file>') : visible(undo)])
  } else if (tally.busiest) {
    const options =
      (preset === 'scraped' ? '' : ` --preset ${preset}`) +
      (content === 'auto' ? '' : ` --content ${content}`)
    rows.push(['next', `clean-articles explain${options} ${visible(shellWord(tally.busiest.input))}`])
  }
  const labelWidth = Math.max(0, ...rows.map(([label]) => columns(label)))
  return rows.map(([label, text]) => `  ${cyan(pad(label, Math.max(8, labelWidth)))}  ${text}`)
}
