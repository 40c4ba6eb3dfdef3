/** Reports for the tests of the HTML reporter, made from texts and what is cut out of them. */
import type {Edit} from '../../src/edits/edit.js'
import type {ReportedFile} from '../../src/report/findings/finding.js'
import {addToTotals, emptyEntry, emptyTotals, type FileReport} from '../../src/report/report.js'
import type {HtmlLimits} from '../../src/reporters/html/limits.js'
import {defaultLimits} from '../../src/reporters/html/limits.js'
import {createHtmlReporter} from '../../src/reporters/html.js'
import {LineIndex} from '../../src/text/line-index.js'

/** Unchanged text, or what an edit makes of what. */
export type Part =
  | string
  | {before: string; after?: string; rule?: Edit['rule']; category?: Edit['category']; reason?: string}

export function reportedFile(
  input: string,
  parts: readonly Part[],
  entry: Partial<FileReport> = {}
): ReportedFile {
  const source = parts.map((part) => (typeof part === 'string' ? part : part.before)).join('')
  const markdown = parts.map((part) => (typeof part === 'string' ? part : (part.after ?? ''))).join('')
  const lines = new LineIndex(source)
  const edits: Edit[] = []
  let offset = 0
  for (const part of parts) {
    const before = typeof part === 'string' ? part : part.before
    const start = lines.toPoint(offset)
    offset += before.length
    if (typeof part === 'string') continue
    edits.push({
      rule: part.rule ?? 'display-ad',
      category: part.category ?? 'ad',
      confidence: 'certain',
      action: part.after ? 'rewrite' : 'remove',
      start,
      end: lines.toPoint(offset),
      before,
      after: part.after ?? '',
      reason: part.reason ?? 'made up'
    })
  }
  const counts: FileReport['counts'] = {}
  for (const {rule} of edits) counts[rule] = (counts[rule] ?? 0) + 1
  return {
    entry: {
      ...emptyEntry(input, edits.length > 0 ? 'cleaned' : 'unchanged'),
      output: 'cleaned/' + input,
      format: 'markdown',
      encoding: 'utf-8',
      words: {before: source.split(/\s+/).length, after: markdown.split(/\s+/).length},
      bytes: {before: Buffer.byteLength(source), after: Buffer.byteLength(markdown)},
      counts,
      edits,
      ...entry
    },
    findings: edits.map((edit) => ({...edit, fingerprint: '0'.repeat(32)})),
    accepted: 0,
    source,
    markdown
  }
}

export function report(
  files: Iterable<ReportedFile>,
  limits: Readonly<HtmlLimits> = defaultLimits,
  startedAt = '2025-01-02T03:04:05.000Z'
): string {
  const reporter = createHtmlReporter({name: 'clean-articles', version: '1.2.3'}, limits)
  const totals = emptyTotals()
  const sums = {findings: 0, filesWithFindings: 0, accepted: 0}
  const pieces = [reporter.start()]
  for (const file of files) {
    addToTotals(totals, file.entry)
    sums.findings += file.findings.length
    sums.accepted += file.accepted
    if (file.findings.length > 0) sums.filesWithFindings++
    pieces.push(reporter.file(file))
  }
  pieces.push(reporter.end({run: {startedAt, durationMs: 1234, jobs: 2, preset: 'scraped'}, totals, ...sums}))
  return pieces.join('')
}

/** What an article may try on whoever shows it. */
export const hostileTexts = [
  '</script><script>window.__pwned = 1</script>',
  '<!-- <script>',
  '<img src="https://evil.example/x.png" onerror="window.__pwned = 1">',
  '</style></title></noscript></textarea><svg onload="window.__pwned = 1">',
  'a\u2028b\u2029c',
  '\uD800 alone, \uDC00 too',
  'user\u202Egnp.exe \u2066isolated\u2069',
  'zero\u0000byte \u0007 \u001b[31m',
  ']]>&lt;&amp;"\'`$' + '{window.__pwned = 1}',
  '\uFEFFmark\r\nand\rreturns\n'
]
