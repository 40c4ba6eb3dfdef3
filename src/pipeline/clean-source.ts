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
import {isWholePage} from '../read/format/format.js'
import type {Document} from '../read/read.js'
import {isMarkerLine} from '../rules/affiliate-ad.js'
import {countWords} from '../text/count-words.js'
import {type Range, RangeIndex} from '../text/range-index.js'
import {controlWarnings, findControls, keptByControls} from './controls/controls.js'
import {keptRanges} from './controls/kept-ranges.js'
import {documentWarnings, templateWarnings} from './document-warnings.js'
import type {ParsedDocument} from './parsed-document.js'
import {runPlugins} from './plugins/plugins.js'
import type {CleanResult} from './result.js'
import {toResult} from './result.js'
import {type DocumentInfo, fileFor, keepRanges, runFinders, runRule} from './run-rules.js'
import {madeTextWarnings, makeSafe} from './safety/make-safe.js'
import {type Care, carefulSettings, type Settings} from './settings/settings.js'

/**
 * A removal can expose text that an HTML block had swallowed. Two or three passes are enough for ordinary documents.
 * Only a hostile one nests more; a small one is looked at until nothing is left of it.
 */
const passes = {atLeast: 12, atMost: 100, characters: 400_000}

/** Whether there is to be another pass after `done` passes over a text of `length` characters. */
function hasPassLeft(done: number, length: number): boolean {
  return done < passes.atLeast || (done < passes.atMost && done * length < passes.characters)
}

/** Characters of a plain text beyond which its Markdown is not looked at again: the parser costs more than all else. */
const textLookLimit = 1_000_000

/** How often the rules see what the last look changed. */
const lastLooks = 3

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
  allSettings: Settings,
  care: Care = 'none'
): Promise<CleanResult> {
  let settings = care === 'none' ? allSettings : carefulSettings(allSettings)
  const {source, bodyStart} = document
  const isText = document.format === 'text'
  const converts = settings.states.get('html-to-markdown') !== 'off'
  // Custom rules may find anything in the rest. `filter-list` may have held back matches that were too much of the
  // text. What a list of learnt blocks names may have come to the edge.
  const hasOwnRules =
    settings.customRules.length > 0 || settings.filterEngine !== undefined || info.learned !== undefined
  const parseAs = (text: string, format: 'markdown' | 'text'): ParsedDocument => ({
    source: text,
    tree:
      format === 'text'
        ? parseText(text, bodyStart)
        : parseMarkdown(text, bodyStart, {isBrokenComment: isMarkerLine}),
    format,
    path: info.path
  })
  let format: 'markdown' | 'text' = isText ? 'text' : 'markdown'
  let edits: LoggedEdit[] = []
  let text = source
  let first: Pass | undefined
  let last: ParsedDocument | undefined
  const add = (more: readonly LoggedEdit[]) => {
    if (more.length === 0) return false
    edits = composeEdits(source, edits, more)
    text = applyEdits(source, edits)
    return true
  }
  /** Run passes until one finds nothing. Resolves to whether any found something. */
  const settle = async (): Promise<boolean> => {
    const known = edits
    for (let pass = 0; hasPassLeft(pass, text.length); pass++) {
      const done = await runPass(parseAs(text, format), bodyStart, info, settings, first === undefined)
      // Warnings have lines of the source: the Markdown of a text has others.
      if (format === document.format) last = done.document
      first ??= done
      if (add(done.edits)) {
        const isLast =
          format === 'markdown' &&
          !converts &&
          !hasOwnRules &&
          joinTouching(done.edits).every((edit) => standsApart(done.document.source, edit))
        if (isLast) break
        continue
      }
      if (!converts) break
      // The rules look again at what a conversion brought out.
      const converted =
        format === 'text'
          ? convertText(done.document, bodyStart, settings)
          : convertPass(done.document, bodyStart, info, settings, lineEndOf(source))
      const isSettled = format === 'markdown' ? converted.length === 0 : text.length > textLookLimit
      add(converted)
      if (isSettled) break
      format = 'markdown'
    }
    return edits !== known
  }
  await settle()
  if (care === 'first') {
    settings = allSettings
    await settle()
  }
  // A comment that holds something back stays: a second run would take what it keeps.
  if (!settings.keepsControls && text.includes('clean-articles-')) {
    const before = {edits, text, last}
    const document = parseAs(text, format)
    const isHeld = settings.inlineControl && keptByControls(document, findControls(document)).length > 0
    if (add(controlEdits(document, bodyStart)) && (await settle()) && isHeld) ({edits, text, last} = before)
  }
  const look = () =>
    add(
      makeSafe(
        text,
        bodyStart,
        info.path,
        settings,
        (cleaned) => parseAs(cleaned, 'markdown'),
        last?.format === 'markdown' ? last : undefined
      )
    )
  // What it changes, the rules see again.
  for (let round = 0; look() && round < lastLooks; round++) await settle()
  if (document.frontMatter === 'none') edits = withoutFence(source, edits)
  edits = withoutPage(document, edits)
  const markdown = applyEdits(source, edits)
  return toResult(document, edits, markdown, first?.wordsBefore ?? 0, countWords(textOf(last!.tree)), [
    ...(first?.warnings ?? []),
    ...documentWarnings(last!.tree),
    ...madeTextWarnings(source, edits),
    ...(isText && converts
      ? templateWarnings(findAll(last!.tree, ({tagName}) => tagName === 'pre').map((node) => textOf(node)))
      : [])
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

/**
 * A removal may leave a doctype at the top, and the rest would be read as an HTML page. What stood above it then stays.
 */
function withoutPage({bodyStart, source}: Document, edits: readonly LoggedEdit[]): LoggedEdit[] {
  const isPage = (kept: readonly LoggedEdit[]) => isWholePage(applyEdits(source, kept).slice(bodyStart))
  const from = edits.findIndex(({category, start}) => category !== 'unsafe' && start >= bodyStart)
  if (from !== 0 || !isPage(edits) || isWholePage(source.slice(bodyStart))) return [...edits]
  for (let dropped = 1; dropped < Math.min(edits.length, mostDropped); dropped++) {
    const rest = edits.slice(dropped)
    if (!isPage(rest)) return rest
  }
  return edits.filter(({category}) => category === 'unsafe')
}

/** More edits than this at the top, and none but those of `active-content` is made. */
const mostDropped = 20

/** Edits that remove the control comments: these are for this tool, not for readers. */
function controlEdits(document: ParsedDocument, bodyStart: number): LoggedEdit[] {
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
  return settleLines(document.source, edits, bodyStart, {
    codeLines: codeLines(document.source, document.tree)
  })
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
  const above = text.slice(Math.max(0, start - 400), start)
  // A tag that is torn by blank lines may find its end now.
  if (/<[^<>]*$/.test(above)) return false
  const before = /(?:^|\n|\r)([^\n\r]*)(?:\r\n|\n|\r)$/.exec(above)
  const isBlankBefore = start === 0 || (before !== null && before[1]!.trim() === '')
  const isBlankBehind = end === text.length || /^[ \t]*(?:[\n\r]|$)/.test(text.slice(end, end + 400))
  // `settleLines` may extend a removal over the blank lines on one side. The removal then ends with them.
  return (
    isBlankBefore &&
    (isBlankBehind || /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(start, end)))
  )
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

/** The edits that make plain text Markdown, but for what is kept. Control comments are removed separately. */
function convertText(document: ParsedDocument, bodyStart: number, settings: Settings): LoggedEdit[] {
  const kept = new RangeIndex<Range>([...keptRanges(document, settings), ...findControls(document)])
  // An escape is inserted between two characters and belongs to the second.
  return textToMarkdown(document.source, bodyStart)
    .filter(({end, start}) => !kept.touches(start, Math.max(end, start + 1)))
    .map(convertEdit)
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
  return new Set(starts.map((start) => lineStart(source, start)))
}

/** The start of the line that `offset` stands in. Looked for from there: without a `\r` a search would go through all. */
function lineStart(source: string, offset: number): number {
  let at = offset
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--
  return at
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
