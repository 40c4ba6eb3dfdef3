/** Files of a run as reporters are given them, and texts that try to break out of a report. */
import fc from 'fast-check'
import picocolors from 'picocolors'
import type {Edit, RuleId} from '../../src/edits/edit.js'
import type {ReportedFile} from '../../src/report/findings/finding.js'
import {findingsOf} from '../../src/report/findings/findings.js'
import {addToTotals, emptyEntry, emptyTotals, type FileReport, type RunInfo} from '../../src/report/report.js'
import type {ReportedRun, ReporterContext, ReporterKind} from '../../src/reporters/reporter.js'

export const tool = {name: 'clean-articles', version: '1.2.3'}
export const run: RunInfo = {
  startedAt: '2026-01-01T00:00:00.000Z',
  durationMs: 1500,
  jobs: 2,
  preset: 'scraped'
}

export const context: ReporterContext = {tool, colors: picocolors.createColors(false), width: 80}

/** An edit in line 5, from its first column on; `before` without line breaks unless `end` is given. */
export function edit(change: Partial<Edit> = {}): Edit {
  const {before = '<ins class="adsbygoogle"></ins>', start = {line: 5, column: 1, offset: 40}} = change
  return {
    rule: 'display-ad',
    category: 'ad',
    confidence: 'certain',
    action: 'remove',
    start,
    end: {line: start.line, column: start.column + before.length, offset: start.offset + before.length},
    before,
    after: '',
    reason: 'AdSense slot',
    ...change
  }
}

export function entry(input: string, change: Partial<FileReport> = {}): FileReport {
  return {...emptyEntry(input, (change.edits?.length ?? 0) > 0 ? 'cleaned' : 'unchanged'), ...change}
}

export function failed(input: string, message = `cannot read ${input}: permission denied`): FileReport {
  return {
    ...emptyEntry(input, 'failed'),
    error: {code: 'unreadable', message, hint: 'Check the permissions.'}
  }
}

/** A rule of somebody's settings. */
export const customRule = 'custom/old-banner' as RuleId

export function reported(file: FileReport, more: Partial<ReportedFile> = {}): ReportedFile {
  return {entry: file, findings: findingsOf(file), accepted: 0, ...more}
}

/** The report of a run over `files`. */
export function render(
  kind: ReporterKind,
  files: Iterable<ReportedFile>,
  more: Partial<ReporterContext> = {}
): string {
  const reporter = kind.create({...context, ...more})
  const totals = emptyTotals()
  const sums: ReportedRun = {run, totals, findings: 0, filesWithFindings: 0, accepted: 0}
  const parts = [reporter.start()]
  for (const file of files) {
    addToTotals(totals, file.entry)
    sums.findings += file.findings.length
    if (file.findings.length > 0) sums.filesWithFindings++
    sums.accepted += file.accepted
    parts.push(reporter.file(file))
  }
  parts.push(reporter.end(sums))
  return parts.join('')
}

/** Pieces of text that mean something to one of the formats. */
export const hostilePieces = [
  '::error file=x,line=1::gone',
  '\n::set-output name=a::b',
  '\r\n::stop-commands::x\n',
  '##[error]gone',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[buildStatus text='gone']",
  '##VSO[',
  '::',
  '%0A%25',
  ',',
  ':',
  '\r',
  '\x1b[31m',
  '\x1b]8;;https://example.com\x07',
  '\x9b2J',
  '\0',
  ']]>',
  '<!--',
  '&amp;',
  '&#10;',
  '"',
  "'",
  '<',
  '|',
  '`',
  '```',
  '\\|',
  '@octocat',
  '<img src=x onerror=alert(1)>',
  '![a](https://example.com/x.png)',
  '[x](javascript:alert(1))',
  '</code></td></table>',
  '\n\n# Heading\n\n',
  'https://example.com/?a=1&b=2',
  'cook@example.com',
  '#1',
  '$x$',
  ':smile:',
  '{0}',
  '{{',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u202E',
  '\uFEFF',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDC00',
  '😀',
  '__proto__',
  ' ',
  '\t'
]

export const hostileText = fc
  .array(
    fc.oneof(
      {weight: 3, arbitrary: fc.constantFrom(...hostilePieces)},
      fc.string({maxLength: 5}),
      fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code))
    ),
    {minLength: 1, maxLength: 8}
  )
  .map((pieces) => pieces.join(''))
  .filter((text) => text !== '')

const hostileEdit = fc
  .record({
    rule: fc.oneof(
      fc.constantFrom<RuleId>('affiliate-ad', 'html-to-markdown'),
      hostileText.map((text) => `custom/${text}` as RuleId)
    ),
    category: fc.constantFrom('ad', 'tracking', 'spam', 'unsafe', 'tidy'),
    confidence: fc.constantFrom('certain', 'likely'),
    reason: hostileText,
    before: hostileText,
    after: hostileText
  })
  .map((change) => edit(change as Partial<Edit>))

/** A file whose name, findings, warnings and error are hostile. */
export const hostileFile: fc.Arbitrary<ReportedFile> = fc
  .record({
    input: hostileText,
    edits: fc.array(hostileEdit, {maxLength: 4}),
    warning: hostileText,
    isLate: fc.boolean(),
    hasFailed: fc.boolean()
  })
  .map(({edits, hasFailed, input, isLate, warning}) =>
    reported(
      hasFailed
        ? failed(input, warning)
        : entry(input, {
            edits,
            warnings: [{code: isLate ? 'found-in-markdown' : 'unclosed-fence', message: warning, line: 3}]
          })
    )
  )
