/** Markdown and text: the source with the edits the rules make, pass after pass. */
import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {applyEdits, composeEdits} from '../edits/compose.js'
import {type LoggedEdit, lineEndOf} from '../edits/edit-log.js'
import {protectedRanges} from '../edits/protected-ranges.js'
import {type Range, RangeIndex} from '../edits/range-index.js'
import {resolveEdits} from '../edits/resolve.js'
import {settleLines} from '../edits/settle-lines.js'
import {parseMarkdown} from '../parse/markdown.js'
import {parseText} from '../parse/text.js'
import type {Document} from '../read/read.js'
import {isMarkerLine} from '../rules/affiliate-ad.js'
import {countWords, textOf} from '../rules/evidence/elements.js'
import type {Settings} from '../settings/settings.js'
import type {CleanResult, Warning} from '../types.js'
import {lookOver} from '../write/look-over.js'
import {textToMarkdown} from '../write/text-to-markdown.js'
import {controlWarnings, findControls} from './controls.js'
import {keptRanges} from './kept-ranges.js'
import {runPlugins} from './plugins.js'
import {toResult} from './result.js'
import {type DocumentInfo, fileFor, keepWanted, runFinders, runRule} from './run-rules.js'

/** Cutting can show what an HTML block had swallowed; in honest documents two or three passes see everything. */
const maxPasses = 12

interface Pass {
  tree: Root
  edits: LoggedEdit[]
  wordsBefore: number
  warnings: Warning[]
}

/** Markdown and text: the source with edits, again until there is nothing left to do. */
export async function cleanSource(
  document: Document,
  info: DocumentInfo,
  settings: Settings
): Promise<CleanResult> {
  const {source, bodyStart} = document
  const isText = document.format === 'text'
  const converts = settings.states.get('html-to-markdown') !== 'off'
  // Rules of the user's own may see anything in what is left; a filter list may hold back what was too much of it.
  const hasOwnRules = settings.customRules.length > 0 || settings.filterEngine !== undefined
  const parse = (text: string) => parseSource(text, bodyStart, isText)
  let edits: LoggedEdit[] = []
  let text = source
  let first: Pass | undefined
  let tree: Root | undefined
  for (let pass = 0; pass < maxPasses; pass++) {
    const done = await runPass(parse(text), text, bodyStart, info, settings, first === undefined, isText)
    tree = done.tree
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
    const converted = convertPass(text, bodyStart, tree, info, settings, lineEndOf(source))
    if (converted.length === 0) break
    edits = composeEdits(source, edits, converted)
    const isLast = !hasOwnRules && !showsMore(text, converted)
    text = applyEdits(source, edits)
    if (isLast) break
  }
  // A text somebody keeps as text stays one where no conversion is wanted.
  if (isText && converts) {
    // What switches rules off goes by itself, below.
    const kept = new RangeIndex<Range>([...keptRanges(text, tree!, settings), ...findControls(text, tree!)])
    const conversions = textToMarkdown(text, bodyStart).filter(({start, end}) => !kept.touches(start, end))
    edits = composeEdits(source, edits, conversions.map(convertEdit))
  }
  if (!settings.keepsControls) {
    const result = applyEdits(source, edits)
    edits = composeEdits(source, edits, controlEdits(result, parse, bodyStart))
  }
  const markdown = applyEdits(source, edits)
  return toResult(document, edits, markdown, first?.wordsBefore ?? 0, countWords(textOf(tree!)), [
    ...(first?.warnings ?? []),
    ...lookOver(tree!, document)
  ])
}

function parseSource(text: string, bodyStart: number, isText: boolean): Root {
  return isText ? parseText(text, bodyStart) : parseMarkdown(text, bodyStart, {isBrokenComment: isMarkerLine})
}

/** The comments that switched rules off are for this tool, not for readers. */
function controlEdits(text: string, parse: (text: string) => Root, bodyStart: number): LoggedEdit[] {
  if (!text.includes('clean-articles-')) return []
  const edits = findControls(text, parse(text)).map(
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
  return settleLines(text, edits, bodyStart)
}

/** Removals that touch, as one: what matters is what stands around them. */
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
 * Whether taking the edit out cannot change how the rest is parsed: a part of a line, or lines with blank ones
 * around them. Everything else is parsed again.
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
  // Settled cuts took the blank lines on one side along: then the cut itself ends with them.
  return (
    isBlankBefore &&
    (isBlankBehind || /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(start, end)))
  )
}

/** Whether the converted blocks stood against other lines: what their HTML had swallowed is Markdown now. */
function showsMore(text: string, converted: readonly LoggedEdit[]): boolean {
  return converted.some(
    ({block, end}) => block && /^[ \t]*(?:\r\n|\n|\r)?[ \t>]*[^\s>]/.test(text.slice(end, end + 400))
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

/** Run every rule but the compiler; the user's plugins in the first pass only, for they need not come to an end. */
async function runPass(
  tree: Root,
  text: string,
  bodyStart: number,
  info: DocumentInfo,
  settings: Settings,
  isFirst: boolean,
  isText: boolean
): Promise<Pass> {
  const wordsBefore = isFirst ? countWords(textOf(tree)) : 0
  const file = fileFor(text, info)
  keepWanted(tree, file, settings)
  const warnings = isFirst ? controlWarnings(text, tree, settings) : []
  runFinders(tree, file, settings)
  if (isFirst) warnings.push(...(await runPlugins(tree, file, settings, isText ? 'text' : 'markdown')))
  runRule('leftover', tree, file, settings)
  const isTidy = settings.states.get('leftover') !== 'off'
  const edits = settleLines(text, wantedEdits(file), bodyStart, {blankLines: isTidy})
  return {tree, edits, wordsBefore, warnings}
}

/** The compiler's own pass, over a tree where nothing else is left to do. */
function convertPass(
  text: string,
  bodyStart: number,
  tree: Root,
  info: DocumentInfo,
  settings: Settings,
  lineEnd: string
): LoggedEdit[] {
  const file = fileFor(text, info)
  // The text may be down to one line without an end.
  file.data.editLog!.lineEnd = lineEnd
  keepWanted(tree, file, settings)
  runRule('html-to-markdown', tree, file, settings)
  return settleLines(text, wantedEdits(file), bodyStart)
}

/** What the rules logged, without what reaches into a protected stretch. */
function wantedEdits(file: VFile): LoggedEdit[] {
  const ranges = protectedRanges(String(file))
  const edits = file.data.editLog!.edits
  return resolveEdits(
    ranges.length === 0
      ? edits
      : edits.filter((edit) => !ranges.some(({start, end}) => edit.start < end && edit.end > start))
  )
}
