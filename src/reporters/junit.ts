/**
 * `junit`: JUnit XML, one test suite per file. A finding is a failing test case; a file without findings has one that
 * passes.
 *
 * The form is the one the Jenkins xUnit plugin describes (its `junit-10.xsd`), which other tools read as well. The
 * sums of the run are left out: they would stand before the suites, but are known only after them.
 */
import {cut} from '../report/article-text.js'
import type {ReportedFinding} from '../report/findings/finding.js'
import type {FileReport} from '../report/report.js'
import {own} from '../text/own.js'
import {visible} from '../text/visible.js'
import {linesOf} from './lines.js'
import type {ReporterKind} from './reporter.js'

/** Longest text before or after an edit, in UTF-16 code units. */
const maxText = 2000
const maxMessage = 1000

export const junit: ReporterKind = {
  name: 'junit',
  create: ({tool}) => ({
    start: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${xml(tool.name)}">\n`,
    file: ({entry, findings}) => suite(entry, findings),
    end: () => '</testsuites>\n'
  })
}

function suite(entry: FileReport, findings: readonly ReportedFinding[]): string {
  const {input, status} = entry
  const errors = status === 'failed' ? 1 : 0
  const skipped = status === 'skipped' ? 1 : 0
  const cases = errors + skipped > 0 ? [unread(entry)] : findingCases(input, findings)
  const failed = errors + skipped > 0 ? 0 : findings.length
  const name = line(input)
  return (
    `<testsuite name="${name}" file="${name}" tests="${cases.length}" failures="${failed}" errors="${errors}"` +
    ` skipped="${skipped}" time="0">\n${cases.join('')}</testsuite>\n`
  )
}

/** The test case of a file that failed or was skipped. */
function unread({error, input, status}: FileReport): string {
  const {code = 'internal', hint = '', message = 'failed'} = error ?? {}
  const inner =
    status === 'failed'
      ? `<error type="${line(code)}" message="${line(message)}">${text(hint)}</error>`
      : `<skipped message="${error ? line(message) : 'skipped'}"/>`
  return testCase(input, 'can be read', inner)
}

function findingCases(input: string, findings: readonly ReportedFinding[]): string[] {
  if (findings.length === 0) return [testCase(input, 'has no findings', '')]
  // Two cases with the same name would count as one.
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const name = `${finding.rule} ${placeOf(finding)}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return testCase(input, count > 1 ? `${name} (${count})` : name, failure(input, finding))
  })
}

function testCase(input: string, name: string, inner: string): string {
  const start = `<testcase classname="${line(input)}" name="${line(name)}" time="0"`
  return inner === '' ? `${start}/>\n` : `${start}>\n${inner}\n</testcase>\n`
}

function failure(input: string, finding: ReportedFinding): string {
  const {after, before, category, confidence, reason, rule, start} = finding
  const parts = [`${input} ${placeOf(finding)}\n${category}, ${confidence}`]
  if (start) {
    parts.push(`reads:\n${shown(before)}`)
    parts.push(after === '' ? 'would go' : `would read:\n${shown(after)}`)
  }
  return `<failure type="${line(rule)}" message="${line(reason)}">${text(parts.join('\n\n'))}</failure>`
}

function shown(text: string): string {
  return cut(text, maxText).trim() || '(white space)'
}

function placeOf(finding: ReportedFinding): string {
  if (finding.start) return `at ${finding.start.line}:${finding.start.column}`
  const lines = linesOf(finding)
  return lines ? `in line ${lines.first}` : 'somewhere'
}

/** One line, for an attribute. */
function line(value: string): string {
  return xml(cut(visible(value), maxMessage))
}

/** Any number of lines. */
function text(value: string): string {
  return value
    .split(/\r\n?|\n/)
    .map((part) => xml(visible(part)))
    .join('\n')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // An XML parser would turn these into spaces or line feeds.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}

/**
 * Escape `value` for XML, in an element or an attribute. Characters that XML has no escape for become U+FFFD.
 * Source: XML 1.0, production 2 (Char).
 */
export function xml(value: string): string {
  return value
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/g, (character) => own(entities, character)!)
}
