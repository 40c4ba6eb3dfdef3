/** What `--check` fails on, file by file. */
import type {Edit} from '../../edits/edit.js'
import type {FileReport} from '../report.js'
import type {ReportedFinding} from './finding.js'
import {fingerprintsOf} from './fingerprint.js'

/**
 * Code of the warning for junk that only the Markdown of a page shows. There is no place in the page to edit, but the
 * page contains the junk all the same.
 */
export const lateFinding = 'found-in-markdown'

/** Whether an edit is a finding. One that tidies a leftover is not: it only follows from another removal. */
export function isFinding({rule}: Pick<Edit, 'rule'>): boolean {
  return rule !== 'leftover'
}

/** The findings of a file in source order: its edits except tidied leftovers, and junk that only its Markdown shows. */
export function findingsOf({
  edits,
  input,
  warnings
}: Pick<FileReport, 'edits' | 'input' | 'warnings'>): ReportedFinding[] {
  const found: ReportedFinding[] = edits
    .filter(isFinding)
    .map(({after, before, category, confidence, end, reason, rule, start}) => ({
      rule,
      category,
      confidence,
      reason,
      start,
      end,
      before,
      after,
      fingerprint: ''
    }))
  for (const {code, line, message} of warnings) {
    if (code !== lateFinding) continue
    found.push({
      rule: code,
      // Whatever the rule was, it found the junk by its wording.
      category: 'spam',
      confidence: 'likely',
      reason: message,
      start: undefined,
      end: undefined,
      line,
      before: '',
      after: '',
      fingerprint: ''
    })
  }
  found.sort(bySource)
  const fingerprints = fingerprintsOf(
    input,
    found.map(({before, reason, rule, start}) => ({rule, text: start ? before : reason}))
  )
  found.forEach((finding, index) => {
    finding.fingerprint = fingerprints[index]!
  })
  return found
}

/** Line of a finding, from 1; `undefined` where none is known. */
export function lineOf({line, start}: Pick<ReportedFinding, 'line' | 'start'>): number | undefined {
  return start?.line ?? line
}

/** Findings without a line come last; within a line, those with a place come first. */
function bySource(left: ReportedFinding, right: ReportedFinding): number {
  const lines = (lineOf(left) ?? Number.MAX_SAFE_INTEGER) - (lineOf(right) ?? Number.MAX_SAFE_INTEGER)
  if (lines !== 0) return lines
  return (left.start?.offset ?? Number.MAX_SAFE_INTEGER) - (right.start?.offset ?? Number.MAX_SAFE_INTEGER)
}
