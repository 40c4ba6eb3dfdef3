/**
 * `sarif`: SARIF 2.1.0, the format of code scanning, one result per line.
 *
 * Results come first. What is only known at the end (the rules that occurred, files that failed) follows them: the
 * order of properties is free in JSON.
 * Source: OASIS SARIF 2.1.0, <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>
 * (numbers such as 3.30.2 below are its sections).
 */
import type {Category} from '../edits/edit.js'
import {cut, toJson} from '../report/article-text.js'
import type {ReportedFile, ReportedFinding} from '../report/findings/finding.js'
import {lateFinding} from '../report/findings/findings.js'
import type {FileReport, RunInfo, Tool} from '../report/report.js'
import {rules as builtIn} from '../rules/index.js'
import {number} from '../text/humanize.js'
import type {Point} from '../text/line-index.js'
import {visible} from '../text/visible.js'
import type {Reporter, ReporterKind} from './reporter.js'
import {type Severity, severityOf} from './severity.js'

/** Longest text that a result shows, in UTF-16 code units: GitHub accepts 10 MB per report, compressed. */
const maxSnippet = 500
/** A longer replacement is left out: a part of it would not be a fix. */
const maxReplacement = 10_000
/** How many notifications are kept, for failed files and for warnings each. */
const maxNotifications = 500

const homepage = 'https://www.npmjs.com/package/clean-articles'

/** What paths are relative to. GitHub knows it by this name. */
const uriBaseId = '%SRCROOT%'

export const sarif: ReporterKind = {
  name: 'sarif',
  namesRepositoryPaths: true,
  // Only the source shows whether there is a byte-order mark, which places in a report must not count (3.30.2).
  wantsTexts: true,
  create: ({tool}) => new SarifReporter(tool)
}

interface Notification {
  code: string
  level: Severity
  message: string
  input?: string
  line?: number | undefined
}

class SarifReporter implements Reporter {
  readonly #tool: Tool
  readonly #rules = new RuleList()
  readonly #failures: Notification[] = []
  readonly #warnings: Notification[] = []
  #moreWarnings = 0
  #isFirst = true

  constructor(tool: Tool) {
    this.#tool = tool
  }

  start(): string {
    const head = {
      columnKind: 'utf16CodeUnits',
      // As the parsers count: CommonMark and HTML end a line at a lone CR, too.
      newlineSequences: ['\r\n', '\n', '\r'],
      originalUriBaseIds: {
        [uriBaseId]: {
          description: {
            text: 'The root of the repository; where no CI tells of it, the folder the run was started in.'
          }
        }
      }
    }
    return (
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n' +
      `${toJson(head).slice(0, -1)},"results":[`
    )
  }

  file({entry, findings, source}: ReportedFile): string {
    this.#note(entry)
    const hasBom = source?.startsWith('\uFEFF') ?? false
    return findings
      .map((finding) => {
        const gap = this.#isFirst ? '\n' : ',\n'
        this.#isFirst = false
        return gap + toJson(toResult(entry.input, finding, this.#rules.indexOf(finding), hasBom))
      })
      .join('')
  }

  end({run, totals}: Parameters<Reporter['end']>[0]): string {
    const notifications = [...this.#failures, ...this.#warnings, ...this.#untold(totals.failed)]
    const codes = [...new Set(notifications.map(({code}) => code))]
    const {name, version} = this.#tool
    const driver = {
      name,
      informationUri: homepage,
      version,
      semanticVersion: version,
      rules: this.#rules.descriptors(),
      ...(codes.length > 0 ? {notifications: codes.map(notificationDescriptor)} : {})
    }
    const invocation = {
      executionSuccessful: totals.failed === 0,
      ...timesOf(run),
      ...(notifications.length > 0
        ? {
            toolExecutionNotifications: notifications.map((notification) =>
              toNotification(notification, codes)
            )
          }
        : {})
    }
    return `\n],\n"tool":${toJson({driver})},\n"invocations":[${toJson(invocation)}]}\n]}\n`
  }

  #note({error, input, status, warnings}: FileReport): void {
    if (status === 'failed' && this.#failures.length < maxNotifications) {
      const {code = 'internal', hint, message = 'failed'} = error ?? {}
      this.#failures.push({
        code,
        level: 'error',
        message: hint === undefined ? message : `${message}. ${hint}`,
        input
      })
    }
    for (const {code, line, message} of warnings) {
      // This one is reported as a result.
      if (code === lateFinding) continue
      if (this.#warnings.length < maxNotifications) {
        this.#warnings.push({code, level: 'warning', message, input, line})
      } else this.#moreWarnings++
    }
  }

  /** Notifications that count the failed files and the warnings that were not kept. */
  #untold(failed: number): Notification[] {
    const more = {failed: failed - this.#failures.length, warned: this.#moreWarnings}
    const told: Notification[] = []
    if (more.failed > 0) {
      const message = `${number(more.failed)} more files failed`
      told.push({code: 'more-failures', level: 'error', message})
    }
    if (more.warned > 0) {
      told.push({code: 'more-warnings', level: 'warning', message: `${number(more.warned)} more warnings`})
    }
    return told
  }
}

/** The rules in the order of their descriptors: the built-in ones, then any other that occurred. */
class RuleList {
  readonly #rules: Array<{id: string; category: Category; description: string}> = [
    ...builtIn.map(({category, description, id}) => ({id, category, description})),
    {id: lateFinding, category: 'spam', description: 'junk that only the Markdown of a page shows'}
  ]
  readonly #indexes = new Map(this.#rules.map(({id}, index) => [id, index]))

  /** Index of the rule that made a finding; a rule that is not in the list yet is added. */
  indexOf({category, rule}: ReportedFinding): number {
    const known = this.#indexes.get(rule)
    if (known !== undefined) return known
    const index = this.#rules.length
    this.#rules.push({id: rule, category, description: `what the rule ${rule} of the settings matches`})
    this.#indexes.set(rule, index)
    return index
  }

  descriptors() {
    return this.#rules.map(({category, description, id}) => ({
      id,
      ...nameOf(id),
      shortDescription: {text: sentence(description)},
      fullDescription: {text: sentence(`finds ${description}`)},
      help: {text: `See clean-articles rules, and clean-articles explain for a file. Category: ${category}.`},
      helpUri: homepage,
      defaultConfiguration: {level: defaultLevel(category)},
      properties: {tags: [category]}
    }))
  }
}

/** The level of most findings of a category; each result has its own. */
function defaultLevel(category: Category): Severity {
  return category === 'tidy' ? 'note' : category === 'spam' ? 'warning' : 'error'
}

function toResult(input: string, finding: ReportedFinding, ruleIndex: number, hasBom: boolean) {
  const {category, confidence, fingerprint, reason, rule} = finding
  const artifactLocation = locationOf(input)
  const fix = toFix(finding, artifactLocation, hasBom)
  return {
    ruleId: rule.toWellFormed(),
    ruleIndex,
    level: severityOf(finding),
    message: {text: sentence(reason)},
    locations: [{physicalLocation: {artifactLocation, region: regionOf(finding, hasBom)}}],
    partialFingerprints: {'cleanArticles/v1': fingerprint},
    ...(fix ? {fixes: [fix]} : {}),
    properties: {category, confidence}
  }
}

/** GitHub shows no result without a region: one without a line is reported in line 1, as other tools do. */
function regionOf(finding: ReportedFinding, hasBom: boolean) {
  const {before, end, line = 1, start} = finding
  if (!start || !end) return {startLine: line, startColumn: 1, endLine: line}
  return {...rangeOf(start, end, hasBom), snippet: {text: cut(before, maxSnippet).toWellFormed()}}
}

/** A region in both forms (3.30.2): by lines and columns, and by offset and length. */
function rangeOf(start: Point, end: Point, hasBom: boolean) {
  const from = hasBom ? withoutBom(start) : start
  const to = hasBom ? withoutBom(end) : end
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: from.offset,
    charLength: to.offset - from.offset
  }
}

function withoutBom({column, line, offset}: Point): Point {
  return {line, column: line === 1 ? Math.max(1, column - 1) : column, offset: Math.max(0, offset - 1)}
}

/** The replacement, if it can be given exactly. */
function toFix({after, end, start}: ReportedFinding, artifactLocation: object, hasBom: boolean) {
  if (!start || !end || after.length > maxReplacement || !after.isWellFormed()) return undefined
  const insertedContent = after === '' ? {} : {insertedContent: {text: after}}
  return {
    description: {text: after === '' ? 'Take it out.' : 'Replace it.'},
    artifactChanges: [
      {
        artifactLocation,
        replacements: [{deletedRegion: rangeOf(start, end, hasBom), ...insertedContent}]
      }
    ]
  }
}

function toNotification({code, input, level, line, message}: Notification, codes: readonly string[]) {
  // The message of a failed file may begin with its path, which must not get a capital letter.
  const text = level === 'error' && input !== undefined ? statement(message) : sentence(message)
  const region = line === undefined ? {} : {region: {startLine: line}}
  return {
    descriptor: {id: code, index: codes.indexOf(code)},
    level,
    message: {text},
    ...(input === undefined
      ? {}
      : {locations: [{physicalLocation: {artifactLocation: locationOf(input), ...region}}]})
  }
}

/** Where a file is: a relative reference (RFC 3986). A path that leads out of the root has no `uriBaseId`. */
function locationOf(input: string) {
  const uri = input.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return /^(?:\.\.)?\//.test(uri) ? {uri} : {uri, uriBaseId}
}

/** GitHub requires the same properties of these as of rules. */
function notificationDescriptor(code: string) {
  const words = code.replaceAll('-', ' ')
  return {
    id: code,
    shortDescription: {text: sentence(`about a file: ${words}`)},
    fullDescription: {text: sentence(`something about a file that is no finding: ${words}`)},
    help: {text: 'The JSON report of clean-articles has it with the file.'}
  }
}

function timesOf({durationMs, startedAt}: RunInfo) {
  const start = Date.parse(startedAt)
  if (Number.isNaN(start)) return {}
  return {startTimeUtc: startedAt, endTimeUtc: new Date(start + Math.max(0, durationMs)).toISOString()}
}

/**
 * A message in SARIF's form: a sentence in one line. Braces are doubled, since single ones are placeholders (3.11.5);
 * `](` is split, since it would turn the text before it into a link (3.11.6).
 */
function sentence(text: string): string {
  return statement(
    visible(text)
      .trim()
      .replace(/^[a-z]/, (letter) => letter.toUpperCase())
  )
}

/** The same, but its first letter is not capitalized. */
function statement(text: string): string {
  const plain = visible(text).trim()
  const whole = /[.!?]$/.test(plain) ? plain : plain + '.'
  return whole.replace(/[{}]/g, '$&$&').replaceAll('](', '] (')
}

/** A name for people, `CustomOldBanner` for `custom/old-banner`; none for an id of one word. */
function nameOf(id: string): {name?: string} {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  if (words.length < 2) return {}
  return {name: words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')}
}
