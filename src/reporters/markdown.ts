/**
 * `markdown`: a summary of the run for `$GITHUB_STEP_SUMMARY` and for comments.
 *
 * Texts of files stand in `<code>` within HTML tables. They have character references for what HTML would interpret,
 * and no line breaks. In an HTML block GitHub reads no Markdown, and in `<code>` it looks for no mentions, issue
 * numbers, emoji, addresses or formulas. A fence or escapes would not be enough: GitHub resolves escapes first, and
 * then links e-mail addresses and mentions.
 * Sources: CommonMark, HTML blocks (kind 6: up to a blank line); GFM, autolinks;
 * <https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary> (1 MiB a step).
 */
import type {Category} from '../edits/edit.js'
import {cut} from '../report/article-text.js'
import type {ReportedFile, ReportedFinding} from '../report/findings/finding.js'
import {number, plural} from '../text/humanize.js'
import {own} from '../text/own.js'
import {shorten, shortenStart, visible} from '../text/visible.js'
import {linesOf} from './lines.js'
import type {ReportedRun, ReporterKind} from './reporter.js'

/** Rows of each table: with the widths below, the longest summary is well below GitHub's limit. */
const shown = {rules: 60, files: 10, findings: 50, failures: 20}
/** Longest texts in a table, in columns. */
const maxPath = 120
const maxReason = 200
const maxExcerpt = 80

interface RuleRow {
  category: Category
  certain: number
  likely: number
}

export const markdown: ReporterKind = {
  name: 'markdown',
  create() {
    const notes = new Notes()
    return {
      start: () => '',
      file(file) {
        notes.add(file)
        return ''
      },
      end: (run) => notes.summary(run)
    }
  }
}

/** What is remembered of a run: sums and first examples. */
class Notes {
  readonly #rules = new Map<string, RuleRow>()
  /** The files with most findings, most first. */
  readonly #busiest: Array<{path: string; count: number}> = []
  readonly #findings: string[][] = []
  readonly #failures: string[][] = []

  add({entry, findings}: ReportedFile): void {
    for (const finding of findings) {
      this.#addRule(finding)
      if (this.#findings.length < shown.findings) this.#findings.push(findingCells(entry.input, finding))
    }
    if (findings.length > 0) this.#addBusy(entry.input, findings.length)
    if (entry.status === 'failed' && this.#failures.length < shown.failures) {
      const {message = 'failed'} = entry.error ?? {}
      this.#failures.push([pathCode(entry.input), code(message, maxReason)])
    }
  }

  #addRule({category, confidence, rule}: ReportedFinding): void {
    // Settings can define any number of rules: the table is bounded, as everything else here.
    const name = this.#rules.has(rule) || this.#rules.size < shown.rules ? rule : 'other rules'
    const row = this.#rules.get(name) ?? {category, certain: 0, likely: 0}
    row[confidence]++
    this.#rules.set(name, row)
  }

  #addBusy(path: string, count: number): void {
    // After files with as many findings: files come in path order, and stay in it.
    const found = this.#busiest.findIndex((file) => file.count < count)
    this.#busiest.splice(found < 0 ? this.#busiest.length : found, 0, {path, count})
    if (this.#busiest.length > shown.files) this.#busiest.pop()
  }

  summary(run: ReportedRun): string {
    return [
      headline(run),
      ...this.#ruleTable(),
      ...this.#fileTable(run),
      ...this.#findingTable(run),
      ...this.#failureTable(run)
    ]
      .map((block) => block + '\n')
      .join('\n')
  }

  #ruleTable(): string[] {
    const rows = [...this.#rules].sort(
      ([leftName, left], [rightName, right]) => total(right) - total(left) || (leftName < rightName ? -1 : 1)
    )
    if (rows.length === 0) return []
    return [
      '### Rules',
      table(
        ['Rule', 'Takes', 'Certain', 'Likely'],
        rows.map(([rule, {category, certain, likely}]) => [
          code(rule, maxPath),
          category,
          number(certain),
          number(likely)
        ])
      )
    ]
  }

  #fileTable({filesWithFindings}: ReportedRun): string[] {
    if (filesWithFindings < 2) return []
    return [
      '### Files with most findings',
      table(
        ['File', 'Findings'],
        this.#busiest.map(({count, path}) => [pathCode(path), number(count)])
      ),
      ...rest(filesWithFindings - this.#busiest.length, 'more file')
    ]
  }

  #findingTable({findings}: ReportedRun): string[] {
    if (this.#findings.length === 0) return []
    return [
      '### Findings',
      table(['Place', 'Rule', '', 'Why', 'Text'], this.#findings),
      ...rest(findings - this.#findings.length, 'more finding')
    ]
  }

  #failureTable({totals}: ReportedRun): string[] {
    if (this.#failures.length === 0) return []
    return [
      '### Files that failed',
      table(['File', 'Why'], this.#failures),
      ...rest(totals.failed - this.#failures.length, 'more file')
    ]
  }
}

function headline({accepted, filesWithFindings, findings, totals}: ReportedRun): string {
  const files = plural(totals.files, 'file')
  const fresh = accepted > 0 ? 'new ' : ''
  const what =
    findings === 0
      ? `No ${fresh}findings in ${files}`
      : `${plural(findings, fresh + 'finding')} in ${number(filesWithFindings)} of ${files}`
  const known = accepted > 0 ? [`${number(accepted)} accepted by the baseline.`] : []
  const failed = totals.failed > 0 ? [`${plural(totals.failed, 'file')} failed.`] : []
  return [`## clean-articles: ${what}`, ...known, ...failed].join('\n\n')
}

function findingCells(input: string, finding: ReportedFinding): string[] {
  const {before, confidence, reason, rule} = finding
  const {column, first} = linesOf(finding) ?? {}
  const place = [first, column].filter((part) => part !== undefined).join(':')
  const excerpt = cut(before, 10 * maxExcerpt)
    .replace(/\s+/g, ' ')
    .trim()
  return [
    pathCode(input) + (place === '' ? '' : ':' + place),
    code(rule, maxPath),
    confidence,
    code(reason, maxReason),
    excerpt === '' ? '' : code(excerpt, maxExcerpt)
  ]
}

function rest(count: number, what: string): string[] {
  return count > 0 ? [`and ${plural(count, what)}`] : []
}

function total({certain, likely}: RuleRow): number {
  return certain + likely
}

/** Cells are HTML. */
function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const row = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return ['<table>', row('th', head), ...rows.map((cells) => row('td', cells)), '</table>'].join('\n')
}

// Both cut the text before they measure it: a text may be as long as its file, and measuring columns is slow.

function pathCode(path: string): string {
  const end = path.length > 2 * maxPath ? '…' + path.slice(-2 * maxPath) : path
  return codeOf(shortenStart(visible(end), maxPath))
}

function code(text: string, width: number): string {
  return codeOf(shorten(visible(cut(text, 2 * width)), width))
}

function codeOf(text: string): string {
  return `<code>${html(text)}</code>`
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

function html(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (character) => own(references, character)!)
}
