/** `html`: one self-contained page for people, with charts, a table of files and every edit in its place. */
import type {Category} from '../edits/edit.js'
import type {ReportedFile} from '../report/findings/finding.js'
import type {FileReport, Tool} from '../report/report.js'
import {rules} from '../rules/index.js'
import {Blocks} from './html/blocks.js'
import type {ReportIndex, Row} from './html/client/data.js'
import {readClientCode} from './html/client-code.js'
import {shortened} from './html/cut-text.js'
import {HostCounts} from './html/hosts.js'
import {defaultLimits, type HtmlLimits} from './html/limits.js'
import {pageEnd, pageStart, toScriptJson} from './html/page.js'
import {toDetail} from './html/to-detail.js'
import type {ReportedRun, Reporter, ReporterKind} from './reporter.js'

export const html: ReporterKind = {
  name: 'html',
  wantsTexts: true,
  create: ({tool}) => createHtmlReporter(tool)
}

const statuses: readonly FileReport['status'][] = ['cleaned', 'unchanged', 'failed', 'skipped']
const formats = ['markdown', 'html', 'text', '']

/**
 * Make the reporter. Of a file that was reported, only a row of the index stays in memory; its details are written
 * in blocks.
 */
export function createHtmlReporter(tool: Tool, limits: Readonly<HtmlLimits> = defaultLimits): Reporter {
  const code = readClientCode()
  const blocks = new Blocks()
  const hosts = new HostCounts()
  const ruleCounts = new RuleCounts()
  /** Rows of the index, as JSON, which takes less memory than arrays. */
  const rows: string[] = []

  return {
    start: () => pageStart(code),

    file(file) {
      const row = toRow(file, ruleCounts, hosts)
      if (blocks.packed >= limits.details) {
        rows.push(toScriptJson([...row, -1, 0] satisfies Row))
        return ''
      }
      const detail = toDetail(file, limits, blocks.packed < limits.wholeTexts)
      const {block, item, markup} = blocks.add(JSON.stringify(detail))
      rows.push(toScriptJson([...row, block, item] satisfies Row))
      return markup
    },

    end(run) {
      const index = toScriptJson({
        tool,
        ...toSums(run),
        statuses,
        formats,
        rules: ruleCounts.list(),
        hosts: hosts.list()
      } satisfies Omit<ReportIndex, 'rows'>)
      return blocks.flush() + pageEnd(`${index.slice(0, -1)},"rows":[${rows.join(',\n')}]}`, run, code)
    }
  }
}

type RowStart = Row extends readonly [...infer Start, number, number] ? Start : never

function toRow({accepted, entry, findings}: ReportedFile, rules: RuleCounts, hosts: HostCounts): RowStart {
  const {title} = entry.metadata
  return [
    entry.input,
    typeof title === 'string' ? shortened(title, 200) : '',
    statuses.indexOf(entry.status),
    formats.indexOf(entry.format ?? ''),
    entry.edits.length,
    findings.length,
    accepted,
    entry.warnings.length,
    entry.bytes.before,
    entry.bytes.after,
    entry.words.before,
    entry.words.after,
    rules.add(entry),
    hosts.add(entry.edits)
  ]
}

function toSums({accepted, filesWithFindings, findings, run, totals}: ReportedRun) {
  const {byCategory: _, byRule: __, ...sums} = totals
  const {durationMs, jobs, preset, startedAt} = run
  return {run: {startedAt, durationMs, jobs, preset}, totals: sums, findings, filesWithFindings, accepted}
}

/** Counts edits by rule. */
class RuleCounts {
  readonly #rules = rules.map(({category, description, id}) => ({
    id: id as string,
    category: category as Category,
    description,
    edits: 0
  }))

  /** Count the edits of one file. Returns pairs: index of a rule, number of edits. */
  add({edits}: FileReport): number[] {
    const counts = new Map<number, number>()
    for (const {category, rule} of edits) {
      const number = this.#numberOf(rule, category)
      this.#rules[number]!.edits++
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    return [...counts].flat()
  }

  list(): ReportIndex['rules'] {
    return this.#rules
  }

  #numberOf(id: string, category: Category): number {
    const known = this.#rules.findIndex((rule) => rule.id === id)
    return known === -1 ? this.#rules.push({id, category, description: '', edits: 0}) - 1 : known
  }
}
