/**
 * `codequality`: GitLab's Code Quality report, a JSON array with one finding per line.
 *
 * Source: GitLab documentation, "Code Quality report format"
 * <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>: UTF-8 without a byte-order mark,
 * paths relative to the repository and without `./`, fingerprints that differ (of equal ones only the first is shown).
 */
import {cut, toJson} from '../report/article-text.js'
import type {ReportedFinding} from '../report/findings/finding.js'
import {fingerprintsOf} from '../report/findings/fingerprint.js'
import type {FileReport} from '../report/report.js'
import {visible} from '../text/visible.js'
import {linesOf} from './lines.js'
import type {ReporterKind} from './reporter.js'
import {severityOf} from './severity.js'

interface Issue {
  description: string
  check_name: string
  fingerprint: string
  severity: 'blocker' | 'critical' | 'info' | 'major' | 'minor'
  location: {path: string; lines: {begin: number; end?: number}}
}

const severities = {error: 'major', warning: 'minor', note: 'info'} as const

/** Longest description, in UTF-16 code units. */
const maxDescription = 1000

export const codequality: ReporterKind = {
  name: 'codequality',
  namesRepositoryPaths: true,
  create() {
    let isFirst = true
    return {
      start: () => '[',
      file({entry, findings}) {
        const issues = [...failures(entry), ...findings.map((finding) => toIssue(entry.input, finding))]
        return issues
          .map((issue) => {
            const gap = isFirst ? '\n' : ',\n'
            isFirst = false
            return gap + toJson(issue)
          })
          .join('')
      },
      end: () => '\n]\n'
    }
  }
}

function toIssue(input: string, finding: ReportedFinding): Issue {
  const {category, confidence, fingerprint, reason, rule} = finding
  const {first, last} = linesOf(finding) ?? {first: 1, last: 1}
  return {
    description: describe(`${reason} (${confidence})`),
    check_name: rule,
    fingerprint,
    severity:
      category === 'unsafe' && confidence === 'certain' ? 'critical' : severities[severityOf(finding)],
    location: {path: input, lines: last > first ? {begin: first, end: last} : {begin: first}}
  }
}

/** A file that could not be cleaned may hold junk: it is reported as an issue of its own. */
function failures({error, input, status}: FileReport): Issue[] {
  if (status !== 'failed') return []
  const {code = 'internal', message = 'failed'} = error ?? {}
  return [
    {
      description: describe(message),
      check_name: code,
      fingerprint: fingerprintsOf(input, [{rule: code, text: ''}])[0]!,
      severity: 'critical',
      location: {path: input, lines: {begin: 1}}
    }
  ]
}

function describe(text: string): string {
  return cut(visible(text), maxDescription)
}
