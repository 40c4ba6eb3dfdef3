/** What the summary needs to remember of a run: sums and first examples, never whole files. */
import type {ContentSummary} from '../../content/summarize-content.js'
import type {Category, Edit} from '../../edits/edit.js'
import type {FileReport} from '../../report/report.js'
import {own} from '../../text/own.js'

/** How many failures, and places of one kind of warning, are listed; the report has them all. */
export const shownFailures = 10
export const shownPlaces = 3

/** The warnings of a run with the same code. */
export interface WarningGroup {
  code: string
  count: number
  /** Message of the first one. */
  message: string
  /** The first few, as `path` or `path:line`. */
  places: string[]
}

export class Tally {
  readonly rules = new Map<Edit['rule'], {category: Category; count: number}>()
  readonly failures: FileReport[] = []
  readonly warnings = new Map<string, WarningGroup>()
  /** The input with the most edits. */
  busiest: {input: string; edits: number} | undefined
  /** Findings that no baseline accepts. */
  findings = 0
  filesWithFindings = 0
  /** Findings that the baseline accepts. */
  accepted = 0
  /** Pages an article was extracted from; `leftOut` sums up what was left out of them. */
  articles = 0
  readonly leftOut: ContentSummary['removed'] = {}

  /** The counts of findings that reports need at the end of a run. */
  get sums() {
    const {accepted, filesWithFindings, findings} = this
    return {accepted, filesWithFindings, findings}
  }

  add(entry: FileReport, {accepted, findings}: {findings: number; accepted: number}): void {
    for (const {category, rule} of entry.edits) {
      const known = this.rules.get(rule)
      if (known) known.count++
      else this.rules.set(rule, {category, count: 1})
    }
    this.findings += findings
    this.accepted += accepted
    if (findings > 0) this.filesWithFindings++
    if (entry.content) this.#addContent(entry.content)
    if (entry.edits.length > (this.busiest?.edits ?? 0)) {
      this.busiest = {input: entry.input, edits: entry.edits.length}
    }
    if (entry.status === 'failed' && this.failures.length < shownFailures) this.failures.push(entry)
    for (const warning of entry.warnings) {
      const group = this.warnings.get(warning.code) ?? {
        code: warning.code,
        count: 0,
        message: warning.message,
        places: []
      }
      group.count++
      if (group.places.length < shownPlaces) {
        group.places.push(warning.line === undefined ? entry.input : `${entry.input}:${warning.line}`)
      }
      this.warnings.set(warning.code, group)
    }
  }
  #addContent({removed}: ContentSummary): void {
    this.articles++
    for (const [kind, {regions, words}] of Object.entries(removed)) {
      const sum = own(this.leftOut, kind)
      this.leftOut[kind] = {regions: (sum?.regions ?? 0) + regions, words: (sum?.words ?? 0) + words}
    }
  }
}

/** The kinds of regions that were left out of a page, the one with the most words first. */
export function byWords(removed: ContentSummary['removed']) {
  return Object.entries(removed).sort(
    ([leftKind, left], [rightKind, right]) => right.words - left.words || (leftKind < rightKind ? -1 : 1)
  )
}
