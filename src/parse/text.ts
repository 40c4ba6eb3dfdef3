/**
 * Plain text to hast: one `p` per paragraph, so that rules read text as they read Markdown and HTML.
 *
 * Plain text has no syntax, so what a line break means is decided once for the whole document, by
 * evidence (`detectLayout`). A few shapes that writers of text borrow from Markdown (lists, quotes, tables,
 * fences, headings) are blocks of their own: their lines belong together in either layout.
 */
import type {Element, ElementContent, Root, Text} from 'hast'
import type {Point} from '../types.js'

/** `lines`: each line is a paragraph. `blocks`: blank lines part paragraphs, the lines inside are hard-wrapped. */
export type TextLayout = 'lines' | 'blocks'

export type TextBlockKind = 'paragraph' | 'list' | 'code' | 'table' | 'quote' | 'heading' | 'rule'

/** A line without its ending: `start` to `end`; `next` is where the next one begins. Offsets count in the source. */
export interface TextLine {
  /** From 1. */
  number: number
  /** Column of `start`, from 1: above 1 only where the body begins inside a line. */
  column: number
  start: number
  end: number
  next: number
  blank: boolean
}

/** Lines that belong together: indexes into `lines`, both inclusive, both of lines that are not blank. */
export interface TextBlock {
  kind: TextBlockKind
  first: number
  last: number
}

export interface TextStructure {
  layout: TextLayout
  lines: TextLine[]
  blocks: TextBlock[]
}

/**
 * A line wider than this was not wrapped by hand: mail and README conventions wrap at 65 to 100 columns,
 * and style guides for prose stop at 120.
 */
const wrapLimit = 120

/** Share of line pairs that run on mid-sentence from which a text is hard-wrapped: English has about 3/4, German 1/2. */
const wrappedShare = 1 / 3

/** Share of line pairs that are long, or end a sentence, from which each line is a paragraph. */
const lineShare = 1 / 2

/** Up to this share of blank lines between lines they are no convention, only accidents. */
const fewBlanks = 1 / 10

/** Up to this share of pairs that run on they are accidents too. */
const fewRunning = 1 / 10

/** No rule or row of dashes is longer, and no evidence is sought beyond this column. */
const shapeLimit = 2000

const asciiEscape = /\\([!-/:-@[-`{-~])/g
const marker = /^(?:([-*+])|(\d{1,9})([.)]))(?:[ \t]+|$)/
/** An item of a list: with nothing after the mark, a line could as well underline the one above. */
const filledMarker = /^(?:([-*+])|(\d{1,9})([.)]))[ \t]+[^ \t]/
const bulletSign = /^(?:[•‣◦▪▫●○■□➢➤►▸✓✔✗✘·∙]|[–—](?=\s))\s*\S/u
const ruleLine = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:=[ \t]*){3,})$/
const setextUnderline = /^(?:={3,}|-{3,})[ \t]*$/
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
const atxHeading = /^#{1,6}[ \t]+(?=[^ \t])/
const fence = /^ {0,3}(`{3,})([^`]*)$/
const codeSign =
  /[;{}]\s*$|=>|^\s*(?:def|class|import|from|return|function|const|let|var|public|private|if|for|while|#include|sudo|npm|git|\$|>>>)[\s(]|^\s*<\/?\w|\w\([^)]*\)|[=!<>]=|^\s*[\w.]+\s*=\s*\S/
const sentenceEnd = /[.!?…。！？．:：;؟。۔।]["'”’»›)\]】」』）]*$/u

/** Parse plain text from `bodyStart` on; positions count in the whole `source`. */
export function parseText(source: string, bodyStart: number): Root {
  const structure = readText(source, bodyStart)
  const {lines, blocks} = structure
  const children: Element[] = []
  for (const block of blocks) {
    if (block.kind === 'code') {
      children.push(codeElement(source, lines, block))
      continue
    }
    for (const range of paragraphRanges(source, lines, block)) {
      children.push(paragraphElement(source, lines, range))
    }
  }
  return {type: 'root', children, position: {start: pointAtStart(lines), end: pointAtEnd(lines)}}
}

/** Lines, layout and blocks of a plain text: what `parseText` and `textToMarkdown` agree on. */
export function readText(source: string, bodyStart: number): TextStructure {
  // The byte-order mark is no part of the text, whoever counted.
  const start = source.charCodeAt(0) === 0xfeff ? Math.max(1, bodyStart) : bodyStart
  const lines = readLines(source, start)
  const fences = findFences(source, lines)
  const layout = detectLayout(source, lines, fences)
  return {layout, lines, blocks: findBlocks(source, lines, fences, layout)}
}

/** The text of a line without the marks of a Markdown heading and without backslash escapes, trimmed. */
export function plainText(text: string): string {
  const plain = unescapeText(text.trim())
  return plain.startsWith('#') ? plain.replace(/^(?:#{1,6}[ \t]+)+/, '').trim() : plain
}

/** Text as Markdown shows it once it has taken its backslash escapes for what they are. */
export function unescapeText(text: string): string {
  return text.includes('\\') ? text.replace(asciiEscape, '$1') : text
}

/** The text of a block as read by people: `plainText` of its lines, joined by spaces. */
export function blockText(source: string, lines: readonly TextLine[], block: TextBlock): string {
  const texts: string[] = []
  for (let index = block.first; index <= block.last; index++) {
    const text = plainText(lineText(source, lines[index]!))
    if (text) texts.push(text)
  }
  return texts.join(' ')
}

/** Whether text ends the way sentences and lead-ins do; closing quotes and brackets may follow. */
export function isClosed(text: string): boolean {
  return sentenceEnd.test(text.slice(-16))
}

/** Columns that text takes, East Asian characters counted as two; texts over 1,000 characters are measured by their head. */
export function textWidth(text: string): number {
  const head = text.slice(0, 1000)
  return (
    head.length +
    (head.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0)
  )
}

/** Whether text could be a title: one capitalised phrase without an end mark, at most 120 columns and 20 words. */
export function hasTitleShape(text: string): boolean {
  if (text.length > wrapLimit || textWidth(text) > wrapLimit) return false
  if (/[.,;:…。，；：、．\-–—]$/u.test(text)) return false
  const letter = /\p{L}/u.exec(text)
  if (!letter) return false
  // A capital second letter: iPhone, eBay.
  if (/\p{Ll}/u.test(letter[0]) && !/^\p{Lu}/u.test(text.slice(letter.index + 1))) return false
  return text.split(/\s+/).length <= 20
}

/** Source text of a line, without its ending. */
export function lineText(source: string, line: TextLine): string {
  return source.slice(line.start, line.end)
}

/** Columns of leading spaces and tabs (tab stops of four) and the offset of what follows them. */
export function indentation(source: string, line: TextLine): {columns: number; offset: number} {
  let columns = 0
  let offset = line.start
  for (; offset < line.end; offset++) {
    const code = source.charCodeAt(offset)
    if (code === 9) columns += 4 - (columns % 4)
    else if (code === 32) columns++
    else break
  }
  return {columns, offset}
}

/** Whether two or more lines of a list begin here decides if `- ` is a bullet; this tells only the shape. */
export function isListMarker(text: string): boolean {
  return marker.test(text) && !isRule(text)
}

/** Line endings are those of Markdown (CRLF, LF, CR): U+2028 is a character like others. */
function readLines(source: string, bodyStart: number): TextLine[] {
  const ending = /\r\n|\n|\r/g
  const lines: TextLine[] = []
  let number = 1
  let start = 0
  while (start <= source.length) {
    ending.lastIndex = start
    const match = ending.exec(source)
    const end = match ? match.index : source.length
    const next = match ? ending.lastIndex : source.length + 1
    // A line that ends before the body is front matter; one that holds its start is cut there.
    if (next > bodyStart) {
      const from = Math.min(Math.max(start, bodyStart), end)
      const column = from - start + 1
      const blank = !/\S/.test(source.slice(from, end))
      lines.push({number, column, start: from, end, next: Math.min(next, source.length), blank})
    }
    number++
    start = next
  }
  return lines
}

/** Last line of the fenced code that opens on a line, by line index. Tildes are ornament in plain text, not fences. */
function findFences(source: string, lines: readonly TextLine[]): Map<number, number> {
  const found: {index: number; length: number; closes: boolean}[] = []
  for (const [index, line] of lines.entries()) {
    if (line.blank || !/^ {0,3}```/.test(source.slice(line.start, line.start + 6))) continue
    const match = fence.exec(lineText(source, line))
    if (match) found.push({index, length: match[1]!.length, closes: !/\S/.test(match[2]!)})
  }
  return pairFences(found)
}

function pairFences(found: readonly {index: number; length: number; closes: boolean}[]): Map<number, number> {
  // Longest closing fence from here to the end: an opening one that is longer is never closed, and needs no search.
  const longest: number[] = []
  for (let index = found.length - 1, length = 0; index >= 0; index--) {
    if (found[index]!.closes) length = Math.max(length, found[index]!.length)
    longest[index] = length
  }
  const pairs = new Map<number, number>()
  for (let index = 0; index < found.length; index++) {
    const open = found[index]!
    if ((longest[index + 1] ?? 0) < open.length) continue
    let close = index + 1
    while (!found[close]!.closes || found[close]!.length < open.length) close++
    pairs.set(open.index, found[close]!.index)
    index = close
  }
  return pairs
}

/**
 * Decide what a line break means, from all pairs of neighbouring lines:
 * 1. no two lines touch: it does not matter (`blocks`);
 * 2. a third of the pairs run on mid-sentence: hard-wrapped (`blocks`);
 * 3. half of the pairs hold a line over 120 columns: nobody wrapped these (`lines`);
 * 4. blank lines are rare, and half of the pairs are long or end a sentence, or there are eight pairs or
 *    more of which not a tenth runs on: `lines`. With blank lines it may be prose with one sentence a
 *    line, whose paragraphs are the blocks;
 * 5. else (verse in stanzas, addresses): `blocks`, which changes nothing.
 *
 * Lines with a shape of their own (lists, rules, quotes, tables) are no evidence. Lines are read without
 * escapes and heading marks, so that a text and the Markdown made of it give the same answer.
 */
function detectLayout(
  source: string,
  lines: readonly TextLine[],
  fences: ReadonlyMap<number, number>
): TextLayout {
  const facts = lineFacts(source, lines, fences)
  const full = 0.7 * ninthDecile(facts)
  const count = {pairs: 0, blanks: 0, running: 0, long: 0, closed: 0}
  for (let index = 1; index < facts.length; index++) {
    const above = facts[index - 1]!
    const below = facts[index]!
    if (above.width === 0 || below.width === 0) continue
    if (below.afterBlank) {
      count.blanks++
      continue
    }
    count.pairs++
    // Scripts without capitals: a line that is nearly full and ends without a full stop was wrapped.
    if (!above.closed && (below.begins === 'small' || (below.begins === 'caseless' && above.width >= full)))
      count.running++
    if (above.width > wrapLimit || below.width > wrapLimit) count.long++
    else if (above.closed) count.closed++
  }
  if (count.pairs === 0 || count.running >= wrappedShare * count.pairs) return 'blocks'
  if (count.long >= lineShare * count.pairs) return 'lines'
  if (count.blanks > fewBlanks * (count.pairs + count.blanks)) return 'blocks'
  const isBroken = count.pairs >= 8 && count.running <= fewRunning * count.pairs
  return isBroken || count.long + count.closed >= lineShare * count.pairs ? 'lines' : 'blocks'
}

interface LineFacts {
  /** 0 where the line has a shape of its own. */
  width: number
  closed: boolean
  afterBlank: boolean
  begins: 'small' | 'caseless' | 'other'
}

function lineFacts(
  source: string,
  lines: readonly TextLine[],
  fences: ReadonlyMap<number, number>
): LineFacts[] {
  const facts: LineFacts[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const close = fences.get(index)
    if (close !== undefined) {
      facts.push({width: 0, closed: true, afterBlank: false, begins: 'other'})
      index = close
      continue
    }
    const text = lineText(source, line)
    const plain = plainText(text)
    const width = hasOwnShape(text) ? 0 : textWidth(plain)
    const first = /^["'“‘«„(¿¡\s]*(\p{L})/u.exec(plain.slice(0, 16))?.[1] ?? ''
    const begins = /\p{Ll}/u.test(first) ? 'small' : /\p{Lo}/u.test(first) ? 'caseless' : 'other'
    facts.push({width, closed: isClosed(plain), afterBlank: index > 0 && lines[index - 1]!.blank, begins})
  }
  return facts
}

function hasOwnShape(line: string): boolean {
  const head = unescapeText(line.trim()).slice(0, shapeLimit)
  return /^(?:>|`{3})|\|/.test(head) || marker.test(head) || bulletSign.test(head) || isRule(head)
}

/** Nine tenths of the lines are no wider. */
function ninthDecile(facts: readonly LineFacts[]): number {
  const widths = Float64Array.from(facts, (fact) => fact.width).sort()
  return widths[Math.floor(0.9 * (widths.length - 1))] ?? 0
}

interface Scan {
  source: string
  lines: readonly TextLine[]
  fences: ReadonlyMap<number, number>
  layout: TextLayout
  /** Lines that a bullet sign makes paragraphs. */
  bulleted: ReadonlySet<number>
  /** Last line known to be indented prose, so that no line is looked at twice. */
  proseUntil: number
}

function findBlocks(
  source: string,
  lines: readonly TextLine[],
  fences: ReadonlyMap<number, number>,
  layout: TextLayout
): TextBlock[] {
  const bulleted = layout === 'blocks' ? findBulletedLines(source, lines) : new Set<number>()
  const scan: Scan = {source, lines, fences, layout, bulleted, proseUntil: -1}
  const blocks: TextBlock[] = []
  let index = 0
  while (index < lines.length) {
    if (lines[index]!.blank) {
      index++
      continue
    }
    const block = shapedBlock(scan, index, blocks.at(-1)) ?? paragraphBlock(scan, index)
    blocks.push(block)
    index = block.last + 1
  }
  return blocks
}

function paragraphBlock(scan: Scan, first: number): TextBlock {
  let last = first
  if (scan.layout === 'blocks') {
    while (!(scan.lines[last + 1]?.blank ?? true)) {
      if (scan.bulleted.has(last + 1)) break
      if (shapedBlock(scan, last + 1, {kind: 'paragraph', first, last})) break
      last++
    }
  }
  return {kind: 'paragraph', first, last}
}

/** Lines that begin with a bullet Markdown does not know, where a group of lines has two of them: each is a paragraph. */
function findBulletedLines(source: string, lines: readonly TextLine[]): Set<number> {
  const found = new Set<number>()
  let group: number[] = []
  for (const [index, line] of lines.entries()) {
    if (line.blank) group = []
    else if (bulletSign.test(source.slice(line.start, line.end).trimStart().slice(0, 80))) group.push(index)
    else continue
    if (group.length === 2) found.add(group[0]!)
    if (group.length > 1) found.add(index)
  }
  return found
}

/** The block with a shape of its own that begins on a line, if one does. `above` is the block before it. */
function shapedBlock(scan: Scan, index: number, above: TextBlock | undefined): TextBlock | undefined {
  const {fences, lines, source} = scan
  const close = fences.get(index)
  if (close !== undefined) return {kind: 'code', first: index, last: close}
  const first = index === 0 || lines[index - 1]!.blank || scan.layout === 'lines'
  const text = trimmedLine(scan, index)
  const block =
    // Indented lines below a list belong to it, in Markdown: never code.
    (first && above?.kind !== 'list' && indentation(source, lines[index]!).columns >= 4
      ? indentedCode(scan, index)
      : undefined) ??
    (isRule(text) ? ({kind: 'rule', first: index, last: index} as const) : undefined) ??
    listBlock(scan, index) ??
    quoteBlock(scan, index) ??
    tableBlock(scan, index) ??
    (first ? setextHeading(scan, index) : undefined)
  if (block) return block
  if (isHeadingLine(text)) return {kind: 'heading', first: index, last: index}
}

function isHeadingLine(text: string): boolean {
  return atxHeading.test(text) && hasTitleShape(plainText(text))
}

function isRule(text: string): boolean {
  return text.length <= shapeLimit && ruleLine.test(text)
}

/** Lines indented by four columns, of which half or more look like code: indented prose is commoner in plain text. */
function indentedCode(scan: Scan, first: number): TextBlock | undefined {
  const {lines, source} = scan
  if (first <= scan.proseUntil) return
  let last = first
  let signs = 0
  let count = 0
  for (let index = first; index < lines.length; index++) {
    if (lines[index]!.blank) continue
    if (indentation(source, lines[index]!).columns < 4 || scan.fences.has(index)) break
    last = index
    count++
    if (codeSign.test(lineText(source, lines[index]!).slice(0, 300))) signs++
  }
  if (count > 1 && signs >= count / 2) return {kind: 'code', first, last}
  scan.proseUntil = last
}

/**
 * Two or more items: `-`, `*`, `+`, or numbers that count up by one (others would be renumbered by Markdown).
 * Blank lines may part items. What is indented below an item is part of it, and so is, in hard-wrapped text, the
 * line that runs on below it. Inside an item, and as the end of a list, an escaped mark is as good as one: escapes that this
 * run makes must not change what the next one sees.
 */
function listBlock(scan: Scan, first: number): TextBlock | undefined {
  const {layout, lines, source} = scan
  const opening = filledMarker.exec(trimmedLine(scan, first))
  if (!opening) return
  const base = indentation(source, lines[first]!).columns
  let last = first
  let top = opening
  let items = 1
  for (let index = first + 1; index < lines.length; index++) {
    if (lines[index]!.blank) continue
    const text = trimmedLine(scan, index)
    if (scan.fences.has(index) || isRule(text) || isHeadingLine(text)) break
    const depth = indentation(source, lines[index]!).columns - base
    const isMarked = marker.test(unescapeText(text))
    if (isMarked && depth >= contentColumn(top)) items++
    else if (isMarked) {
      const item = filledMarker.exec(text)
      if (!item || !isNextItem(top, item)) break
      top = item
      items++
    } else {
      const afterBlank = lines[index - 1]!.blank
      const isInside = depth >= 2 && (depth <= 5 || !afterBlank)
      if (!isInside && (afterBlank || layout === 'lines')) break
    }
    last = index
  }
  if (items > 1) return {kind: 'list', first, last}
}

/** Columns from the mark of an item to its text, with one space between: what is indented less is not inside. */
function contentColumn(item: RegExpExecArray): number {
  return (item[2]?.length ?? 0) + 2
}

function isNextItem(above: RegExpExecArray, below: RegExpExecArray): boolean {
  return (
    above[1] === below[1] &&
    above[3] === below[3] &&
    (above[1] !== undefined || Number(below[2]) === Number(above[2]) + 1)
  )
}

function quoteBlock(scan: Scan, first: number): TextBlock | undefined {
  let last = first
  while (isQuoteLine(scan, last)) last++
  // One line could as well be arithmetic.
  if (last - first > 1) return {kind: 'quote', first, last: last - 1}
}

function isQuoteLine(scan: Scan, index: number): boolean {
  return index < scan.lines.length && trimmedLine(scan, index).startsWith('>')
}

function tableBlock(scan: Scan, first: number): TextBlock | undefined {
  if (!isTableRow(scan, first) || !isTableRow(scan, first + 1)) return
  const below = trimmedLine(scan, first + 1)
  if (below.length > shapeLimit || !delimiterRow.test(below)) return
  let last = first + 1
  while (isTableRow(scan, last + 1)) last++
  return {kind: 'table', first, last}
}

function isTableRow(scan: Scan, index: number): boolean {
  const line = scan.lines[index]
  return line !== undefined && !line.blank && lineText(scan.source, line).includes('|')
}

function setextHeading(scan: Scan, index: number): TextBlock | undefined {
  if (index + 1 >= scan.lines.length || !setextUnderline.test(trimmedLine(scan, index + 1))) return
  const text = trimmedLine(scan, index)
  if (atxHeading.test(text) || isListMarker(text) || text.startsWith('>') || !hasTitleShape(plainText(text)))
    return
  return {kind: 'heading', first: index, last: index + 1}
}

/** The head of a line without the spaces and tabs around it, which is what Markdown calls white space. */
function trimmedLine(scan: Scan, index: number): string {
  const line = scan.lines[index]!
  if (line.blank) return ''
  const {offset} = indentation(scan.source, line)
  return scan.source.slice(offset, Math.min(line.end, offset + shapeLimit + 1)).replace(/[ \t]+$/, '')
}

interface LineRange {
  first: number
  last: number
}

/** A list gives one paragraph an item, anything else is one paragraph. */
function* paragraphRanges(
  source: string,
  lines: readonly TextLine[],
  block: TextBlock
): Generator<LineRange> {
  let {first} = block
  for (let index = first + 1; index <= block.last && block.kind === 'list'; index++) {
    const line = lines[index]!
    if (line.blank || !isListMarker(source.slice(line.start, line.end).trim())) continue
    yield {first, last: lastFilled(lines, index - 1)}
    first = index
  }
  yield {first, last: block.last}
}

function lastFilled(lines: readonly TextLine[], index: number): number {
  let last = index
  while (lines[last]!.blank) last--
  return last
}

function paragraphElement(source: string, lines: readonly TextLine[], range: LineRange): Element {
  const firstLine = lines[range.first]!
  const lastLine = lines[range.last]!
  const start = firstLine.start + lineText(source, firstLine).search(/\S/)
  const end = lastLine.start + lineText(source, lastLine).trimEnd().length
  const cursor = lineCursor(lines, range.first)
  const children = inlineContent(source, start, end, cursor)
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children,
    position: {start: pointIn(firstLine, start), end: pointIn(lastLine, end)}
  }
}

function codeElement(source: string, lines: readonly TextLine[], block: TextBlock): Element {
  const cursor = lineCursor(lines, block.first)
  const text = textNode(source, lines[block.first]!.start, lines[block.last]!.end, cursor)
  const position = text.position!
  const code: Element = {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [text],
    position: {...position}
  }
  return {type: 'element', tagName: 'pre', properties: {}, children: [code], position: {...position}}
}

function inlineContent(source: string, start: number, end: number, cursor: Cursor): ElementContent[] {
  const children: ElementContent[] = []
  let from = start
  for (const url of findUrls(source, start, end)) {
    if (url.start > from) children.push(textNode(source, from, url.start, cursor))
    const text = textNode(source, url.start, url.end, cursor)
    children.push({
      type: 'element',
      tagName: 'a',
      properties: {href: source.slice(url.start, url.end)},
      children: [text],
      position: {...text.position!}
    })
    from = url.end
  }
  if (from < end) children.push(textNode(source, from, end, cursor))
  return children
}

function textNode(source: string, start: number, end: number, cursor: Cursor): Text {
  return {type: 'text', value: source.slice(start, end), position: {start: cursor(start), end: cursor(end)}}
}

type Cursor = (offset: number) => Point

/** Points for offsets that never go back. */
function lineCursor(lines: readonly TextLine[], first: number): Cursor {
  let index = first
  return (offset) => {
    while (offset >= lines[index]!.next && offset > lines[index]!.end) index++
    return pointIn(lines[index]!, offset)
  }
}

function pointIn(line: TextLine, offset: number): Point {
  return {line: line.number, column: offset - line.start + line.column, offset}
}

function pointAtStart(lines: readonly TextLine[]): Point {
  return pointIn(lines[0]!, lines[0]!.start)
}

function pointAtEnd(lines: readonly TextLine[]): Point {
  return pointIn(lines.at(-1)!, lines.at(-1)!.end)
}

/** Bare http(s) URLs between two offsets, without the punctuation of the sentence around them. */
function* findUrls(source: string, start: number, end: number): Generator<{start: number; end: number}> {
  const scheme = /https?:\/\/[\p{L}\p{N}]/giu
  const text = source.slice(start, end)
  for (let match = scheme.exec(text); match; match = scheme.exec(text)) {
    if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue
    const stop = urlEnd(text, scheme.lastIndex)
    yield {start: start + match.index, end: start + stop}
    scheme.lastIndex = stop
  }
}

/** Where a URL ends: white space, a quote, or a bracket, save round ones that pair inside it. */
function urlEnd(text: string, from: number): number {
  let open = 0
  let stop = from
  for (let index = from; index < text.length; index++) {
    const char = text[index]!
    if (/[\s<>"“”«»[\]{}|\\^`\0，。、；：！？「」『』【】（）［］｛｝《》]/u.test(char)) break
    if (char === '(') open++
    if (char === ')' && open-- === 0) break
    // Punctuation counts only if more of the URL follows.
    if (!/[.,;:!?'‘’*_~…(]/u.test(char)) stop = index + 1
  }
  return stop
}
