/** Cleans Markdown and plain text: applies the rules' edits to the source, pass after pass. */
import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {textToMarkdown} from '../compile/text/text-to-markdown.js'
import {applyEdits, composeEdits} from '../edits/compose.js'
import {type LoggedEdit, lineEndOf} from '../edits/edit-log.js'
import {protectedRanges} from '../edits/protected-ranges.js'
import {resolveEdits} from '../edits/resolve.js'
import {settleLines} from '../edits/settle-lines.js'
import type {Warning} from '../errors.js'
import {findAll, textOf} from '../hast/elements.js'
import {parseMarkdown} from '../parse/markdown/parse-markdown.js'
import {marksOf} from '../parse/marks.js'
import {parseText} from '../parse/text/parse-text.js'
import type {Document} from '../read/read.js'
import {isMarkerLine} from '../rules/affiliate-ad.js'
import {countWords} from '../text/count-words.js'
import {type Range, RangeIndex} from '../text/range-index.js'
import {controlWarnings, findControls} from './controls/controls.js'
import {keptRanges} from './controls/kept-ranges.js'
import {documentWarnings} from './document-warnings.js'
import type {ParsedDocument} from './parsed-document.js'
import {runPlugins} from './plugins/plugins.js'
import type {CleanResult} from './result.js'
import {toResult} from './result.js'
import {type DocumentInfo, fileFor, keepRanges, runFinders, runRule} from './run-rules.js'
import type {Settings} from './settings/settings.js'

/**
 * A removal can expose text that an HTML block had swallowed. Two or three passes are enough for ordinary documents.
 */
const maxPasses = 12

/** Signs of active content in cleaned text; most texts have none. */
const mayRun =
  /<(?:script|style|iframe|object|embed|form|link|meta|base|applet|frame|svg)\b|<[^>]{0,500}\son[a-z]+\s*=|(?:java|vb)script:/i

interface Pass {
  /** Its tree is as the rules left it. */
  document: ParsedDocument
  edits: LoggedEdit[]
  wordsBefore: number
  warnings: Warning[]
}

/** Clean Markdown or plain text: run passes until one finds nothing. */
export async function cleanSource(
  document: Document,
  info: DocumentInfo,
  settings: Settings
): Promise<CleanResult> {
  const {source, bodyStart} = document
  const isText = document.format === 'text'
  const converts = settings.states.get('html-to-markdown') !== 'off'
  // Custom rules may find anything in the rest. `filter-list` may have held back matches that were too much of the
  // text.
  const hasOwnRules = settings.customRules.length > 0 || settings.filterEngine !== undefined
  const parse = (text: string): ParsedDocument => ({
    source: text,
    tree: isText
      ? parseText(text, bodyStart)
      : parseMarkdown(text, bodyStart, {isBrokenComment: isMarkerLine}),
    format: document.format,
    path: info.path
  })
  let edits: LoggedEdit[] = []
  let text = source
  let first: Pass | undefined
  let last: ParsedDocument | undefined
  for (let pass = 0; pass < maxPasses; pass++) {
    const done = await runPass(parse(text), bodyStart, info, settings, first === undefined)
    last = done.document
    first ??= done
    if (done.edits.length > 0) {
      edits = composeEdits(source, edits, done.edits)
      const isLast =
        !isText &&
        !converts &&
        !hasOwnRules &&
        joinTouching(done.edits).every((edit) => standsApart(text, edit))
      text = applyEdits(source, edits)
      if (isLast) break
      continue
    }
    if (isText || !converts) break
    const html = rawRanges(done.document.tree)
    const converted = convertPass(done.document, bodyStart, info, settings, lineEndOf(source))
    if (converted.length === 0) break
    edits = composeEdits(source, edits, converted)
    const isSame =
      !hasOwnRules &&
      !showsMore(text, converted) &&
      !opensMore(text, converted) &&
      !leavesHtml(html, converted)
    text = applyEdits(source, edits)
    // Search for active content until none is left: a removal may have turned text into HTML.
    if (isSame && !mayRun.test(text)) break
  }
  // Plain text becomes Markdown only where the rule `html-to-markdown` is on.
  if (isText && converts) {
    // Control comments are removed separately, below.
    const now = parse(text)
    const kept = new RangeIndex<Range>([...keptRanges(now, settings), ...findControls(now)])
    // An escape is inserted between two characters and belongs to the second.
    const conversions = textToMarkdown(text, bodyStart).filter(
      ({end, start}) => !kept.touches(start, Math.max(end, start + 1))
    )
    edits = composeEdits(source, edits, conversions.map(convertEdit))
  }
  if (!settings.keepsControls) {
    const result = applyEdits(source, edits)
    edits = composeEdits(source, edits, controlEdits(result, parse, bodyStart))
  }
  if (document.frontMatter === 'none') edits = withoutFence(source, edits)
  const markdown = applyEdits(source, edits)
  return toResult(document, edits, markdown, first?.wordsBefore ?? 0, countWords(textOf(last!.tree)), [
    ...(first?.warnings ?? []),
    ...documentWarnings(last!.tree)
  ])
}

/**
 * A removal may bring a line to the top that looks like the fence of front matter. A blank line above it prevents that.
 */
function withoutFence(source: string, edits: readonly LoggedEdit[]): LoggedEdit[] {
  const [first, ...rest] = edits
  const top = source.startsWith('\uFEFF') ? 1 : 0
  if (!first || first.start > top || !/^\uFEFF?(?:---|\+\+\+)[ \t]*[\r\n]/.test(applyEdits(source, edits))) {
    return [...edits]
  }
  return [{...first, after: first.after + lineEndOf(source)}, ...rest]
}

/** Edits that remove the control comments: these are for this tool, not for readers. */
function controlEdits(
  text: string,
  parse: (text: string) => ParsedDocument,
  bodyStart: number
): LoggedEdit[] {
  if (!text.includes('clean-articles-')) return []
  const document = parse(text)
  const edits = findControls(document).map(
    ({start, end, isInHtml}): LoggedEdit => ({
      rule: 'leftover',
      category: 'tidy',
      confidence: 'certain',
      reason: 'comment that switched rules off or on',
      action: 'remove',
      start,
      end,
      after: '',
      block: !isInHtml
    })
  )
  return settleLines(text, edits, bodyStart, {codeLines: codeLines(text, document.tree)})
}

/** Join removals that touch: what matters is the text around them. */
function joinTouching(edits: readonly LoggedEdit[]): LoggedEdit[] {
  const joined: LoggedEdit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last && last.end === edit.start && last.action === 'remove' && edit.action === 'remove') {
      joined[joined.length - 1] = {...last, end: edit.end, after: last.after + edit.after}
    } else joined.push(edit)
  }
  return joined
}

/**
 * Whether the edit cannot change how the rest is parsed: it rewrites a part of a line, or removes lines between blank
 * lines. After any other edit, the text is parsed again.
 */
function standsApart(text: string, {action, start, end, after}: LoggedEdit): boolean {
  if (action === 'rewrite') return !/[\n\r]/.test(text.slice(start, end))
  if (after !== '') return false
  const isLineStart = start === 0 || /[\n\r]/.test(text[start - 1]!)
  const isLineEnd = end === text.length || /[\n\r]/.test(text[end - 1]!)
  if (!isLineStart || !isLineEnd) return false
  const before = /(?:^|\n|\r)([^\n\r]*)(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, start - 400), start))
  const isBlankBefore = start === 0 || (before !== null && before[1]!.trim() === '')
  const isBlankBehind = end === text.length || /^[ \t]*(?:[\n\r]|$)/.test(text.slice(end, end + 400))
  // `settleLines` may extend a removal over the blank lines on one side. The removal then ends with them.
  return (
    isBlankBefore &&
    (isBlankBehind || /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(start, end)))
  )
}

/** Whether another line directly follows a converted block: text that its HTML had swallowed is Markdown now. */
function showsMore(text: string, converted: readonly LoggedEdit[]): boolean {
  return converted.some(
    ({block, end}) => block && /^[ \t]*(?:\r\n|\n|\r)?[ \t>]*[^\s>]/.test(text.slice(end, end + 400))
  )
}

/** The ranges of raw HTML in the tree. */
function rawRanges(tree: Root): Range[] {
  return findAll(tree, (node) => marksOf(node).raw === true).flatMap(({position}) => {
    const start = position?.start.offset
    const end = position?.end.offset
    return start === undefined || end === undefined ? [] : [{start, end}]
  })
}

/** Whether HTML is left: what was converted around it may be why it could not be. */
function leavesHtml(html: readonly Range[], converted: readonly LoggedEdit[]): boolean {
  const done = new RangeIndex<Range>(converted)
  return html.some(({end, start}) => !done.touches(start, end))
}

/** Elements without an end tag. Source: HTML Standard, void elements. */
const voidNames = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * Whether the converted HTML, all of it together, opens elements that it does not close or the other way round: the rules saw
 * what stood in them, or in their place, in another shape than it has now.
 */
function opensMore(text: string, converted: readonly LoggedEdit[]): boolean {
  const open = new Map<string, number>()
  for (const {end, start} of converted) {
    for (const [, slash, name, self] of text
      .slice(start, end)
      .matchAll(/<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])[^<>]*?(\/?)>/gi)) {
      const key = name!.toLowerCase()
      if (self !== '/' && !voidNames.has(key)) open.set(key, (open.get(key) ?? 0) + (slash === '/' ? -1 : 1))
    }
  }
  return [...open.values()].some((count) => count !== 0)
}

function convertEdit(edit: {start: number; end: number; after: string; reason: string}): LoggedEdit {
  return {
    ...edit,
    rule: 'html-to-markdown',
    category: 'tidy',
    confidence: 'certain',
    action: 'convert',
    block: false
  }
}

/**
 * Run every rule except `html-to-markdown`. The user's plugins run in the first pass only, because they may change
 * something in every pass.
 */
async function runPass(
  document: ParsedDocument,
  bodyStart: number,
  info: DocumentInfo,
  settings: Settings,
  isFirst: boolean
): Promise<Pass> {
  const {source, tree} = document
  const wordsBefore = isFirst ? countWords(textOf(tree)) : 0
  const file = fileFor(source, info)
  keepRanges(document, file, settings)
  const warnings = isFirst ? controlWarnings(document, settings) : []
  runFinders(tree, file, settings, isFirst && !info.isDerived)
  if (isFirst)
    warnings.push(
      ...(await runPlugins(tree, file, settings, document.format === 'text' ? 'text' : 'markdown'))
    )
  runRule('leftover', tree, file, settings)
  const isTidy = settings.states.get('leftover') !== 'off'
  const edits = settleLines(source, unprotectedEdits(file), bodyStart, {
    blankLines: isTidy,
    codeLines: codeLines(source, tree)
  })
  return {document, edits, wordsBefore, warnings}
}

/** The pass of the rule `html-to-markdown`, over a tree in which the other rules find nothing more. */
function convertPass(
  document: ParsedDocument,
  bodyStart: number,
  info: DocumentInfo,
  settings: Settings,
  lineEnd: string
): LoggedEdit[] {
  const {source, tree} = document
  const file = fileFor(source, info)
  // The text may now be a single line without a line end.
  file.data.editLog!.lineEnd = lineEnd
  keepRanges(document, file, settings)
  runRule('html-to-markdown', tree, file, settings)
  return settleLines(source, unprotectedEdits(file), bodyStart, {codeLines: codeLines(source, tree)})
}

/** Start offsets of the lines in which code blocks of Markdown begin. */
function codeLines(source: string, tree: Root): Set<number> {
  const starts = findAll(tree, (node) => node.tagName === 'pre' && !marksOf(node).raw).map(
    ({position}) => position?.start.offset ?? 0
  )
  return new Set(
    starts.map(
      (start) => Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
    )
  )
}

/** The edits that the rules logged, without those that overlap a protected range. */
function unprotectedEdits(file: VFile): LoggedEdit[] {
  const ranges = protectedRanges(String(file))
  const edits = file.data.editLog!.edits
  return resolveEdits(
    ranges.length === 0
      ? edits
      : edits.filter((edit) => !ranges.some(({start, end}) => edit.start < end && edit.end > start))
  )
}
