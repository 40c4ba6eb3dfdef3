/** What the page shows of one file. */
import type {Edit} from '../../edits/edit.js'
import type {Warning} from '../../errors.js'
import type {ReportedFile} from '../../report/findings/finding.js'
import {isFinding} from '../../report/findings/findings.js'
import type {EditDetail, FileDetail, Piece} from './client/data.js'
import {cutText, shortened} from './cut-text.js'
import {fileWarnings, type HtmlLimits, noteLength} from './limits.js'
import {barePieces, partialPieces, wholePieces} from './to-pieces.js'

/** Shorten what a run knows of a file to what the page shows. `mayBeWhole`: whether there is room for whole texts. */
export function toDetail(file: ReportedFile, limits: Readonly<HtmlLimits>, mayBeWhole: boolean): FileDetail {
  const {accepted, entry} = file
  const edits = entry.edits.slice(0, limits.fileEdits)
  const texts = toTexts(file, edits, limits, mayBeWhole)
  const {content, error, outputEncoding} = entry
  return {
    input: entry.input,
    output: entry.output,
    format: entry.format,
    encoding: entry.encoding,
    ...(outputEncoding === undefined ? {} : {outputEncoding}),
    status: entry.status,
    ...(error ? {error: {...error, message: shortened(error.message, noteLength)}} : {}),
    metadata: toMetadata(entry.metadata),
    ...(content
      ? {content: {start: toPlace(content.start), end: toPlace(content.end), removed: content.removed}}
      : {}),
    words: entry.words,
    bytes: entry.bytes,
    warnings: entry.warnings.slice(0, fileWarnings).map(toWarning),
    ...more('moreWarnings', entry.warnings.length - fileWarnings),
    edits: toEdits(edits, file, texts.editBudget),
    ...more('moreEdits', entry.edits.length - edits.length),
    accepted,
    extent: texts.extent,
    pieces: texts.pieces,
    ...(texts.result === undefined ? {} : {result: texts.result})
  }
}

interface Texts extends Pick<FileDetail, 'extent' | 'pieces' | 'result'> {
  /** Code units of each edit's `before` and `after`. */
  editBudget: number
}

function toTexts(
  {entry, markdown, source}: ReportedFile,
  edits: readonly Edit[],
  limits: Readonly<HtmlLimits>,
  mayBeWhole: boolean
): Texts {
  const added = edits.reduce((sum, {after}) => sum + after.length, 0)
  const isPage = entry.format === 'html'
  const size = (source?.length ?? 0) + added + (isPage ? (markdown?.length ?? 0) : 0)
  if (source !== undefined && mayBeWhole && size <= limits.fileText && edits.length === entry.edits.length) {
    return {
      extent: 'whole',
      pieces: wholePieces(source, edits),
      ...(isPage && markdown !== undefined ? {result: markdown} : {}),
      editBudget: Infinity
    }
  }
  // Four texts of each edit share the room of a file: those before and after it, its own and its replacement.
  const room = mayBeWhole ? limits.fileText : Math.min(limits.fileText, 100_000)
  const budget = Math.max(40, Math.min(2_000, Math.floor(room / 4 / Math.max(1, edits.length))))
  return {
    extent: source === undefined ? 'edits' : 'parts',
    pieces: toPieces(source, edits, Math.min(budget, 600)),
    ...(isPage && markdown !== undefined ? {result: cutText(markdown, Math.floor(room / 4))} : {}),
    editBudget: budget
  }
}

function toPieces(source: string | undefined, edits: readonly Edit[], budget: number): Piece[] {
  return source === undefined ? barePieces(edits) : partialPieces(source, edits, budget)
}

function toEdits(edits: readonly Edit[], {accepted, findings}: ReportedFile, budget: number): EditDetail[] {
  // Findings that a baseline accepts are not in `findings`: an edit that is a finding but not among them is accepted.
  const open = new Set(accepted > 0 ? findings.map(({rule, start}) => `${rule} ${start?.offset}`) : [])
  return edits.map((edit) => ({
    rule: edit.rule,
    category: edit.category,
    confidence: edit.confidence,
    action: edit.action,
    start: toPlace(edit.start),
    end: toPlace(edit.end),
    reason: shortened(edit.reason, noteLength),
    before: cutText(edit.before, budget),
    after: cutText(edit.after, budget),
    ...(accepted > 0 && isFinding(edit) && !open.has(`${edit.rule} ${edit.start.offset}`)
      ? {accepted: true}
      : {})
  }))
}

function toPlace({column, line}: {line: number; column: number}) {
  return {line, column}
}

function toWarning({code, line, message}: Warning): Warning {
  return {code, message: shortened(message, noteLength), ...(line === undefined ? {} : {line})}
}

function toMetadata(metadata: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(metadata)
      .slice(0, 100)
      .map(([key, value]) => [key, toValue(value)])
  )
}

function toValue(value: unknown): unknown {
  if (typeof value === 'string') return shortened(value, noteLength)
  if (Array.isArray(value)) return value.slice(0, 100).map((item) => shortened(String(item), 200))
  return value === null || typeof value !== 'object' ? value : shortened(JSON.stringify(value), noteLength)
}

function more<Key extends string>(key: Key, count: number): Partial<Record<Key, number>> {
  return count > 0 ? ({[key]: count} as Record<Key, number>) : {}
}
