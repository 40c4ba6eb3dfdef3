/** Markdown and text: the source with the edits the rules make, pass after pass. */
import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {applyEdits, composeEdits} from '../edits/compose.js'
import {type LoggedEdit, lineEndOf} from '../edits/edit-log.js'
import {protectedRanges} from '../edits/protected-ranges.js'
import {resolveEdits} from '../edits/resolve.js'
import {settleLines} from '../edits/settle-lines.js'
import {parseMarkdown} from '../parse/markdown.js'
import {parseText} from '../parse/text.js'
import type {Document} from '../read/read.js'
import {isMarkerLine} from '../rules/affiliate-ad.js'
import {countWords, textOf} from '../rules/evidence/elements.js'
import type {CleanOptions, CleanResult} from '../types.js'
import {lookOver} from '../write/look-over.js'
import {textToMarkdown} from '../write/text-to-markdown.js'
import {toResult} from './result.js'
import {fileFor, type RuleStates, runRules} from './run-rules.js'

/** Cutting can show what an HTML block had swallowed; in honest documents two or three passes see everything. */
const maxPasses = 12

interface Pass {
  tree: Root
  edits: LoggedEdit[]
  wordsBefore: number
}

/** Markdown and text: the source with edits, again until there is nothing left to do. */
export function cleanSource(document: Document, options: CleanOptions, states: RuleStates): CleanResult {
  const {source, bodyStart} = document
  const isText = document.format === 'text'
  let edits: LoggedEdit[] = []
  let text = source
  let wordsBefore: number | undefined
  let tree: Root | undefined
  for (let pass = 0; pass < maxPasses; pass++) {
    const done = runPass(text, bodyStart, isText, options, states, wordsBefore === undefined)
    tree = done.tree
    wordsBefore ??= done.wordsBefore
    if (done.edits.length > 0) {
      edits = composeEdits(source, edits, done.edits)
      // A filter list may hold back what was too much of the document, and is less of it now.
      const isLast =
        !isText &&
        !options.filterEngine &&
        states.get('html-to-markdown') === 'off' &&
        joinTouching(done.edits).every((edit) => standsApart(text, edit))
      text = applyEdits(source, edits)
      if (isLast) break
      continue
    }
    if (isText || states.get('html-to-markdown') === 'off') break
    const converted = convertPass(text, bodyStart, tree, options, states, lineEndOf(source))
    if (converted.length === 0) break
    edits = composeEdits(source, edits, converted)
    const isLast = !showsMore(text, converted)
    text = applyEdits(source, edits)
    if (isLast) break
  }
  // A text somebody keeps as text stays one where no conversion is wanted.
  if (isText && states.get('html-to-markdown') !== 'off') {
    edits = composeEdits(source, edits, textToMarkdown(text, bodyStart).map(convertEdit))
  }
  const markdown = applyEdits(source, edits)
  return toResult(
    document,
    edits,
    markdown,
    wordsBefore ?? 0,
    countWords(textOf(tree!)),
    lookOver(tree!, document)
  )
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

/** Parse once, run every rule but the compiler. */
function runPass(
  text: string,
  bodyStart: number,
  isText: boolean,
  options: CleanOptions,
  states: RuleStates,
  isFirst: boolean
): Pass {
  const tree = isText
    ? parseText(text, bodyStart)
    : parseMarkdown(text, bodyStart, {isBrokenComment: isMarkerLine})
  const wordsBefore = isFirst ? countWords(textOf(tree)) : 0
  const file = fileFor(text, options)
  runRules(tree, file, options, states)
  const isTidy = states.get('leftover') !== 'off'
  const edits = settleLines(text, wantedEdits(file), bodyStart, {blankLines: isTidy})
  return {tree, edits, wordsBefore}
}

/** The compiler's own pass, over a tree where nothing else is left to do. */
function convertPass(
  text: string,
  bodyStart: number,
  tree: Root,
  options: CleanOptions,
  states: RuleStates,
  lineEnd: string
): LoggedEdit[] {
  const file = fileFor(text, options)
  // The text may be down to one line without an end.
  file.data.editLog!.lineEnd = lineEnd
  runRules(tree, file, options, states, 'converting')
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
