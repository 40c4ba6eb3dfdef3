/** One document through the stages: read, parse, rules, write. */
import type {Root} from 'hast'
import {VFile} from 'vfile'
import {type MainContent, mainContent} from './content/main-content.js'
import {applyEdits, composeEdits} from './edits/compose.js'
import {categories, EditLog, type LoggedEdit} from './edits/edit-log.js'
import {protectedRanges} from './edits/protected-ranges.js'
import {resolveEdits} from './edits/resolve.js'
import {settleLines} from './edits/settle-lines.js'
import {CleanArticlesError} from './errors.js'
import {documentBase} from './metadata/document-base.js'
import {readPage} from './metadata/page-metadata.js'
import {parseHtml} from './parse/html.js'
import {LineIndex} from './parse/line-index.js'
import {parseMarkdown} from './parse/markdown.js'
import {parseText} from './parse/text.js'
import {type Document, readDocument} from './read/read.js'
import {isMarkerLine} from './rules/affiliate-ad.js'
import {countWords, textOf} from './rules/evidence/elements.js'
import {type RuleState, rules} from './rules/index.js'
import type {CleanOptions, CleanResult, ContentSummary, Edit, Preset, RuleId, Warning} from './types.js'
import {frontMatterOf} from './write/front-matter.js'
import {htmlDocument} from './write/html-document.js'
import {lookOver} from './write/look-over.js'
import {textToMarkdown} from './write/text-to-markdown.js'

/** Cutting can show what an HTML block had swallowed; in honest documents two or three passes see everything. */
const maxPasses = 12

/**
 * Clean one document.
 *
 * A string is taken as it is; bytes are decoded (byte-order mark, declaration, detection).
 * Throws a `CleanArticlesError` and nothing else: `bad-option`, `binary`, `too-deep`, `too-large`, `internal` (a bug of
 * ours; what was thrown is its `cause`).
 */
export async function clean(source: string | Uint8Array, options: CleanOptions = {}): Promise<CleanResult> {
  const states = ruleStates(options)
  try {
    const document = readDocument(source, {path: options.path, format: options.format})
    return document.format === 'html'
      ? cleanHtml(document, options, states)
      : cleanSource(document, options, states)
  } catch (error) {
    throw asTyped(error, options.path)
  }
}

function asTyped(error: unknown, path = 'the document'): unknown {
  if (error instanceof CleanArticlesError) return error
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return new CleanArticlesError('too-deep', `${path} is nested too deeply to be parsed`, {
      hint: 'Thousands of quotes, lists or elements inside one another are no article; leave the file out.',
      cause: error
    })
  }
  if (error instanceof RangeError && /invalid (?:string|array|typed array) length/i.test(error.message)) {
    return new CleanArticlesError('too-large', `${path} makes more text than a string can hold`, {
      hint: 'Split it, or leave it out.',
      cause: error
    })
  }
  const message = error instanceof Error ? error.message : String(error)
  return new CleanArticlesError('internal', `unexpected error: ${message}`, {
    hint: 'This is a bug in clean-articles: please report it, with the file if you can.',
    cause: error
  })
}

/** Which findings of each rule are wanted. Throws `bad-option` for an unknown preset or rule. */
export function ruleStates(
  options: Pick<CleanOptions, 'preset' | 'enable' | 'disable'>
): Map<RuleId, RuleState> {
  const preset: Preset = options.preset ?? 'scraped'
  if (!['scraped', 'authored', 'strict'].includes(preset)) {
    throw new CleanArticlesError('bad-option', `unknown preset "${preset}"`, {
      hint: 'Use scraped, authored or strict.'
    })
  }
  const states = new Map(rules.map((rule) => [rule.id, rule.states[preset]]))
  const check = (id: RuleId) => {
    if (states.has(id)) return
    throw new CleanArticlesError('bad-option', `unknown rule "${id}"`, {
      hint: `The rules are ${[...states.keys()].join(', ')}.`
    })
  }
  for (const id of options.enable ?? []) {
    check(id)
    if (states.get(id) === 'off') states.set(id, 'all')
  }
  for (const id of options.disable ?? []) {
    check(id)
    states.set(id, 'off')
  }
  return states
}

interface Pass {
  tree: Root
  edits: LoggedEdit[]
  wordsBefore: number
}

/** Markdown and text: the source with edits, again until there is nothing left to do. */
function cleanSource(document: Document, options: CleanOptions, states: Map<RuleId, RuleState>): CleanResult {
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
      const isLast =
        !isText &&
        states.get('html-to-markdown') === 'off' &&
        joinTouching(done.edits).every((edit) => standsApart(text, edit))
      text = applyEdits(source, edits)
      if (isLast) break
      continue
    }
    if (isText || states.get('html-to-markdown') === 'off') break
    const converted = convertPass(text, bodyStart, tree, options, states)
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
  return result(
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
  states: Map<RuleId, RuleState>,
  isFirst: boolean
): Pass {
  const tree = isText
    ? parseText(text, bodyStart)
    : parseMarkdown(text, bodyStart, {isBrokenComment: isMarkerLine})
  const wordsBefore = isFirst ? countWords(textOf(tree)) : 0
  const file = fileFor(text, options)
  runRules(tree, file, options, states, (id) => id !== 'html-to-markdown')
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
  states: Map<RuleId, RuleState>
): LoggedEdit[] {
  const file = fileFor(text, options)
  runRules(tree, file, options, states, (id) => id === 'html-to-markdown')
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

function fileFor(text: string, options: CleanOptions): VFile {
  const file = new VFile({value: text, ...(options.path ? {path: options.path} : {})})
  file.data.editLog = new EditLog(text)
  if (options.url) file.data.url = options.url
  return file
}

function runRules(
  tree: Root,
  file: VFile,
  options: CleanOptions,
  states: Map<RuleId, RuleState>,
  isWanted: (id: RuleId) => boolean
): void {
  const preset = options.preset ?? 'scraped'
  for (const rule of rules) {
    const state = states.get(rule.id)
    if (state === 'off' || !rule.create || !isWanted(rule.id)) continue
    file.data.editLog!.onlyCertain = state === 'certain'
    rule.create(preset)(tree, file)
  }
}

/** HTML: the article of a page, or all of a fragment; the rules on that tree; then the tree compiled whole. */
function cleanHtml(document: Document, options: CleanOptions, states: Map<RuleId, RuleState>): CleanResult {
  const {bodyStart, frontMatter, wholePage} = document
  const mode = options.content ?? 'auto'
  const wantsArticle = mode === 'article' || (mode === 'auto' && wholePage)
  // Front matter is no HTML, but the offsets count in the whole source.
  const markup =
    frontMatter === 'none' ? document.source : ' '.repeat(bodyStart) + document.source.slice(bodyStart)
  const tree = parseHtml(markup, {page: wholePage || wantsArticle})
  const {metadata: found, base} = wholePage
    ? readPage(tree, {url: options.url})
    : {metadata: {}, base: documentBase(tree, options.url)}
  const metadata = {...found, ...document.metadata}
  const article = wantsArticle ? mainContent(tree, {title: metadata.title, base}) : undefined
  const content = article?.root ?? tree
  const wordsOutside = article ? article.removed.reduce((sum, {words}) => sum + words, 0) : 0
  const wordsBefore = countWords(textOf(content)) + wordsOutside
  const file = fileFor(document.source, options)
  file.data.editLog!.base = base
  runRules(content, file, options, states, (id) => id !== 'html-to-markdown')
  const edits = resolveEdits(file.data.editLog!.edits)
  const head = frontMatter === 'none' ? frontMatterOf(metadata) : document.source.slice(0, bodyStart)
  const body = htmlDocument(content, {base, language: metadata.language})
  const markdown = head === '' || body === '' ? head + body : `${head.trimEnd()}\n\n${body}`
  const warnings: Warning[] = tree.data?.isFlattened
    ? [
        {
          code: 'deep-nesting',
          message: 'nested too deep: the innermost elements were unwrapped, their text stays'
        }
      ]
    : []
  const done = result({...document, metadata}, edits, markdown, wordsBefore, countWords(textOf(content)), warnings)
  return article ? {...done, content: summarize(article, document.source)} : done
}

function summarize({start, end, removed}: MainContent, source: string): ContentSummary {
  const lines = new LineIndex(source)
  const sums: ContentSummary['removed'] = {}
  for (const {reason, words} of removed) {
    sums[reason] ??= {regions: 0, words: 0}
    sums[reason].regions++
    sums[reason].words += words
  }
  return {start: lines.toPoint(start), end: lines.toPoint(end), removed: sums}
}

function result(
  document: Document,
  edits: readonly LoggedEdit[],
  markdown: string,
  before: number,
  after: number,
  warnings: readonly Warning[]
): CleanResult {
  const lines = new LineIndex(document.source)
  const counts: CleanResult['counts'] = {}
  for (const {rule} of edits) counts[rule] = (counts[rule] ?? 0) + 1
  return {
    source: document.source,
    markdown,
    format: document.format,
    encoding: document.encoding,
    status: markdown === document.source ? 'unchanged' : 'cleaned',
    edits: edits.map((edit) => publicEdit(edit, document.source, lines)),
    warnings: [...document.warnings, ...warnings],
    metadata: document.metadata,
    words: {before, after},
    counts
  }
}

function publicEdit(edit: LoggedEdit, source: string, lines: LineIndex): Edit {
  const {rule, confidence, action, start, end, after, reason} = edit
  return {
    rule,
    category: categories[rule],
    confidence,
    action,
    start: lines.toPoint(start),
    end: lines.toPoint(end),
    before: source.slice(start, end),
    after,
    reason
  }
}
