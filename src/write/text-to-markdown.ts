/**
 * Plain text to Markdown, as edits: the words stay, the line breaks stay, and Markdown that parses to the text
 * as it was meant comes out. Three kinds of edits: blank lines between paragraphs, marks for lines that
 * are headings, and backslashes where Markdown would read syntax into the text.
 *
 * Done twice it is as done once: marks and backslashes that are there already count as meant. (So `C:\*`
 * keeps its one backslash, and Markdown will not show it.)
 */
import type {List, Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {
  blockText,
  hasTitleShape,
  indentation,
  isClosed,
  isListMarker,
  lineText,
  readText,
  type TextBlock,
  type TextBlockKind,
  type TextLine,
  type TextStructure,
  textWidth,
  unescapeText
} from '../parse/text.js'
import type {LeadInBlock} from './lead-ins.js'

/** Replace the source from `start` to `end` (offsets in UTF-16 code units) with `after`. */
export interface TextEdit {
  start: number
  end: number
  after: string
  reason: string
}

/** The edits that make plain text Markdown: sorted, none overlapping or touching another. */
export function textToMarkdown(source: string, bodyStart: number): TextEdit[] {
  const structure = readText(source, bodyStart)
  const {blocks, lines} = structure
  const levels = headingLevels(source, structure)
  const budget: Budget = {left: documentBudget}
  const edits = blankLineEdits(source, structure)
  for (const [index, block] of blocks.entries()) {
    const mark = levels.has(index) ? '#'.repeat(levels.get(index)!) + ' ' : ''
    for (const edit of blockEdits(source, lines, block, mark, budget)) edits.push(edit)
    const below = blocks[index + 1]
    if (below && needsBlankLine(source, structure, block, below)) edits.push(blankLine(source, lines, block))
  }
  return joinTouching(edits.sort((a, b) => a.start - b.start || a.end - b.end))
}

/** The blocks that `textToMarkdown` makes, with their text, for `findLostLists`. */
export function textBlocks(source: string, bodyStart: number): LeadInBlock[] {
  const structure = readText(source, bodyStart)
  const levels = headingLevels(source, structure)
  return structure.blocks.map((block, index) => {
    const kind = block.kind === 'quote' || block.kind === 'rule' ? 'other' : block.kind
    return {
      kind: levels.has(index) ? 'heading' : kind,
      line: structure.lines[block.first]!.number,
      text: blockText(source, structure.lines, block)
    }
  })
}

// --- Lines and paragraphs

/** Lines of nothing but no-break spaces and their like look blank, and are words to Markdown. */
function blankLineEdits(source: string, structure: TextStructure): TextEdit[] {
  const {blocks, lines} = structure
  const edits: TextEdit[] = []
  const code = blocks.filter((block) => block.kind === 'code')
  let next = 0
  for (const [index, line] of lines.entries()) {
    while (next < code.length && code[next]!.last < index) next++
    const isCode = next < code.length && code[next]!.first <= index
    if (isCode || !line.blank || !/[^ \t]/.test(lineText(source, line))) continue
    // A lone CR and an LF that met would be one line ending.
    const parts = source[line.start - 1] === '\r' && source[line.end] === '\n'
    edits.push({
      start: line.start,
      end: line.end,
      after: parts ? ' ' : '',
      reason: 'line of invisible characters'
    })
  }
  return edits
}

/** Whether Markdown, or the look of the result, asks for a blank line between two blocks. */
function needsBlankLine(
  source: string,
  structure: TextStructure,
  above: TextBlock,
  below: TextBlock
): boolean {
  if (below.first > above.last + 1) return false
  const first = lineText(source, structure.lines[below.first]!)
  // A list may follow its lead-in directly, if it is one that Markdown lets interrupt a paragraph.
  if (below.kind === 'list' && /^[ \t]*(?:[-*+]|1[.)])[ \t]+\S/.test(first)) return false
  if (structure.layout === 'lines') return true
  return above.kind !== 'heading' && above.kind !== 'code' && !/^(?:heading|code|quote)$/.test(below.kind)
}

/** The ending of the block's last line once more: each line keeps its own kind of ending. */
function blankLine(source: string, lines: readonly TextLine[], block: TextBlock): TextEdit {
  const {end, next} = lines[block.last]!
  return {start: end, end, after: source.slice(end, next), reason: 'blank line between paragraphs'}
}

function joinTouching(edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last?.end === edit.start)
      joined[joined.length - 1] = {...last, end: edit.end, after: last.after + edit.after}
    else joined.push(edit)
  }
  return joined
}

function blockEdits(
  source: string,
  lines: readonly TextLine[],
  block: TextBlock,
  mark: string,
  budget: Budget
): TextEdit[] {
  if (block.kind === 'code') return []
  const edits = indentationEdits(source, lines, block)
  if (block.kind === 'rule') return edits
  if (mark) {
    const {offset} = indentation(source, lines[block.first]!)
    edits.push({start: offset, end: offset, after: mark, reason: 'line is a heading'})
  }
  return edits.concat(escapeEdits(source, lines, block, mark, budget))
}

/**
 * Four columns of indentation make code of prose: take them out. In a paragraph only the first
 * line can do harm; in a list all lines move together.
 */
function indentationEdits(source: string, lines: readonly TextLine[], block: TextBlock): TextEdit[] {
  const depth = indentation(source, lines[block.first]!).columns
  if (depth < 4 && (block.kind === 'list' || block.kind === 'paragraph')) return []
  const edits: TextEdit[] = []
  const last = block.kind === 'paragraph' ? block.first : block.last
  for (let index = block.first; index <= last; index++) {
    const line = lines[index]!
    const {columns, offset} = indentation(source, line)
    // A stray byte-order mark must not come first in the file, where it would be one.
    const most = source.charCodeAt(offset) === 0xfeff ? 3 : 0
    const left = block.kind === 'list' ? Math.max(0, columns - depth) : columns < 4 ? columns : most
    if (line.blank || left === columns) continue
    edits.push({
      start: line.start,
      end: offset,
      after: ' '.repeat(left),
      reason: 'indentation would make it code'
    })
  }
  return edits
}

// --- Escapes

/** What is left to spend on parsing, in the unit of `parseCost`. */
interface Budget {
  left: number
}

/** Text of a block in characters, and cost of parsing it, beyond which the simple rule of `plainEscapes` does. */
const parseLimit = 50_000
/** About a quarter of a second. */
const blockBudget = 1e7
/** About five seconds. */
const documentBudget = 2e8
/** Escaping what the parser found can uncover more; four rounds are rare in the wildest generated text. */
const roundLimit = 8

const openerBracket = /[<>[\]]/g
const backslashed = /\\[!-/:-@[-`{-~]/.source
const url = /(?<![a-z\d])(?:https?:\/\/|www\.)[^\s<]*/.source
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/.source
const mark = /[*_`[~]|<(?=[a-z/!?])|&(?=[#a-z])|\\(?=[\r\n])/.source
// Escapes and URLs come first, so that nothing is sought inside them.
const entityOutsideUrl = new RegExp([backslashed, url, entity].join('|'), 'gi')
const markOutsideUrl = new RegExp([backslashed, url, mark].join('|'), 'gi')
const markAnywhere = new RegExp([backslashed, mark].join('|'), 'gi')

const lineStart = /(?:^|\r\n?|\n)[ \t]*/.source
const itemStart = /(?:[-*+]|\d{1,9}[.)])[ \t]+/.source
const blockMark =
  /(?:(?=>|(?:#{1,6}|[-+*])(?:[ \t\r\n]|$)|[-=_*|:~`][-=_*|:~` \t]*(?:[\r\n]|$))\S|\d{1,9}[.)](?=[ \t\r\n]|$))/
    .source
const lineStartMark = new RegExp(lineStart + blockMark, 'g')
const itemStartMark = new RegExp(lineStart + itemStart + blockMark, 'g')

/** What Markdown could read as syntax inside a line, loosely: only text that has some of it is parsed. */
const inlineSyntax =
  /\*[^\s*]|(?:^|[^\p{L}\p{N}_])_+[^\s_]|`|~[^\s~]|<[A-Za-z/!?]|&#?[\dA-Za-z]+;|\](?:\(|:|\[)|\[\^|\\(?:\r|\n)/u
/** The same at the start of a line. */
const blockSyntax =
  /^[ \t]*(?:#{1,6}(?:[ \t]|$)|>|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|[-=_*|:][-=_*|: \t]*$|~~~)/m

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** The source of a block as it will be after the edits that move lines, and the way back from its offsets. */
interface Body {
  text: string
  /** For each line: where it begins in `text`, and what to add to one of its offsets to have the source's. */
  lines: {start: number; shift: number}[]
}

function bodyOf(source: string, lines: readonly TextLine[], block: TextBlock, mark: string): Body {
  const moves = new Map(indentationEdits(source, lines, block).map((edit) => [edit.start, edit]))
  const parts: string[] = []
  const starts: Body['lines'] = []
  let length = 0
  for (let index = block.first; index <= block.last; index++) {
    const line = lines[index]!
    const move = moves.get(line.start)
    const lead = mark || (move?.after ?? '')
    const from = line.blank ? line.end : mark ? indentation(source, line).offset : (move?.end ?? line.start)
    starts.push({start: length, shift: from - length - lead.length})
    parts.push(lead, source.slice(from, index === block.last ? line.end : line.next))
    length += lead.length + parts.at(-1)!.length
  }
  return {text: parts.join(''), lines: starts}
}

function escapeEdits(
  source: string,
  lines: readonly TextLine[],
  block: TextBlock,
  mark: string,
  budget: Budget
): TextEdit[] {
  const body = bodyOf(source, lines, block, mark)
  // Escapes that are there do not count, so that a second run takes the same way as the first.
  const plain = unescapeText(body.text)
  if (![plain, body.text].some((text) => inlineSyntax.test(text) || blockSyntax.test(text))) return []
  const kind = mark ? 'heading' : block.kind
  const offsets = isAffordable(plain, budget)
    ? parsedEscapes(body.text, kind)
    : plainEscapes(body.text, kind, true)
  let index = 0
  return offsets.map((offset) => {
    while ((body.lines[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) index++
    const start = offset + body.lines[index]!.shift
    return {start, end: start, after: '\\', reason: 'Markdown would read it as syntax'}
  })
}

/** Whether a block may be parsed; if so its cost is taken off the budget. */
function isAffordable(text: string, budget: Budget): boolean {
  if (text.length > parseLimit) return false
  const cost = parseCost(text)
  if (cost > blockBudget || cost > budget.left) return false
  budget.left -= cost
  return true
}

/**
 * Parsing is about quadratic in text full of openers. Measured with remark-parse 11 on one core:
 * 1.5 µs a character, and 24 ns for each pair of a character and a bracket.
 */
function parseCost(text: string): number {
  return text.length * (100 + (text.match(openerBracket)?.length ?? 0))
}

/** Offsets that need a backslash, in order: what the parser reads as syntax, until it reads none. */
function parsedEscapes(text: string, kind: TextBlockKind): number[] {
  const escapes = new Set([...entityOffsets(text), ...closingHashes(text, kind)])
  const isInUrl = urlTest(text)
  for (let round = 0; round < roundLimit; round++) {
    const order = inOrder(escapes)
    const found = readSyntax(withBackslashes(text, order), kind)
    if (!found) break
    const offsets = found.map((offset) => withoutBackslashes(offset, order))
    // A backslash in an address would be part of it, once the mark before the address has gone.
    const outside = offsets.filter((offset) => !isInUrl(offset))
    for (const offset of outside.length > 0 ? outside : offsets) escapes.add(offset)
    if (escapes.size === order.length) return order
  }
  const spared = plainEscapes(text, kind, true)
  return readSyntax(withBackslashes(text, spared), kind)?.length === 0
    ? spared
    : plainEscapes(text, kind, false)
}

/** Tells whether an offset lies in what looks like a URL. */
function urlTest(text: string): (offset: number) => boolean {
  const isUrl = new Uint8Array(text.length)
  for (const match of text.matchAll(new RegExp(url, 'gi'))) {
    isUrl.fill(1, match.index, match.index + match[0].length)
  }
  return (offset) => isUrl[offset] === 1
}

/** Offsets of the characters that make syntax, or `undefined` where the nesting is too deep for the parser. */
function readSyntax(text: string, kind: TextBlockKind): number[] | undefined {
  try {
    // The parser drops a byte-order mark at the start, which would move all offsets by one.
    const tree = markdown.parse(text.replace(/^\ufeff/, '\u00a0'))
    const syntax: Syntax = {kind, offsets: [], text}
    for (const child of tree.children) collect(child, syntax, true)
    return syntax.offsets.filter((offset) => !isEscaped(text, offset))
  } catch (error) {
    if (error instanceof RangeError) return
    throw error
  }
}

interface Syntax {
  kind: TextBlockKind
  /** Offsets in `text` of the characters to escape, in no order. */
  offsets: number[]
  text: string
}

/** Blocks that a kind of text may be in Markdown. Code by indentation comes about in lists and is harmless. */
const meantBlocks: Partial<Record<TextBlockKind, readonly string[]>> = {
  heading: ['heading'],
  list: ['list', 'listItem'],
  quote: ['blockquote', 'list', 'listItem'],
  table: ['table', 'tableRow', 'tableCell']
}

function collect(node: Nodes, syntax: Syntax, isTop: boolean): undefined {
  // The numbers of a list itself were looked at when its lines were found to be one.
  const isInList = syntax.kind === 'list' && isTop
  const isMeant =
    node.type === 'paragraph' ||
    (meantBlocks[syntax.kind]?.includes(node.type) && (isInList || !isRenumbered(node, syntax.text)))
  if (!isMeant) {
    const found = syntaxOffsets(node, syntax.text)
    for (const offset of found) syntax.offsets.push(offset)
    // A block that dissolves gives other blocks: they are for the next round.
    if (found.length > 0 && !isPhrasing(node)) return
  }
  if ('children' in node) for (const child of node.children) collect(child, syntax, false)
}

function isPhrasing(node: Nodes): boolean {
  return /^(?:emphasis|strong|delete|link|linkReference)$/.test(node.type)
}

/** Markdown counts from the first number on, whatever the others say. */
function isRenumbered(node: Nodes, text: string): boolean {
  if (node.type !== 'list' || !node.ordered) return false
  const start = node.start ?? 1
  return node.children.some(
    (item, index) => Number.parseInt(text.slice(item.position!.start.offset!), 10) !== start + index
  )
}

/** The characters that make a node what it is. Nodes without position are addresses found in text, which are meant. */
function syntaxOffsets(node: Nodes, text: string): number[] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return []
  const source = text.slice(start, end)
  const allOf = (pattern: RegExp) =>
    [...source.matchAll(pattern)].map((match) => start + match.index + match[0].length - 1)
  switch (node.type) {
    case 'heading':
      return source.includes('\n') || source.includes('\r')
        ? [start + source.search(/[-=]+[ \t]*$/)]
        : [start]
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'linkReference':
      return [start]
    case 'imageReference':
      return [start + 1]
    case 'list':
      return markerOffsets(node, text)
    case 'blockquote':
      return allOf(/(?:^|[\r\n])[ \t]*>/g)
    case 'code':
      return /^[`~]/.test(source) ? allOf(/(?:^|[\r\n])[ \t]*(?:`(?=``)|~(?=~~))/g) : []
    case 'html':
      return allOf(/<(?=[A-Za-z/!?])/g)
    case 'table':
      return allOf(/^[^\r\n]*(?:\r\n?|\n)[ \t>]*[-:|]/g)
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'inlineCode':
      return fenceOffsets(node.type, source, start)
    case 'link':
      return isMeantLink(node.url, source) ? [] : [start]
    case 'image':
      return /^https?:/i.test(node.url) ? [] : [start + 1]
    case 'break':
      return source.startsWith('\\') ? [start] : []
    default:
      return []
  }
}

function markerOffsets(list: List, text: string): number[] {
  return list.children.map((item) => {
    const start = item.position!.start.offset!
    return start + (/^\d*/.exec(text.slice(start, start + 10))?.[0].length ?? 0)
  })
}

/** The marks at both ends: one of them left could pair with another further on. */
function fenceOffsets(type: string, source: string, start: number): number[] {
  const length = type === 'emphasis' ? 1 : type === 'strong' ? 2 : /^(?:`+|~+)/.exec(source)![0].length
  const offsets: number[] = []
  for (let index = 0; index < length; index++) {
    offsets.push(start + index, start + source.length - 1 - index)
  }
  return offsets
}

/** Bare addresses, `<https://…>` and `[words](https://…)`: nobody writes these by accident. */
function isMeantLink(url: string, source: string): boolean {
  return /^(?:https?|mailto):/i.test(url) || !/^[<[]/.test(source)
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(text: string, offset: number): boolean {
  let index = offset
  while (text[index - 1] === '\\') index--
  return (offset - index) % 2 === 1
}

/** Offsets of the references Markdown decodes, such as `&copy;`. In a URL, where `&` is common, they stay. */
function entityOffsets(text: string): number[] {
  const offsets = new Map<number, string>()
  for (const match of text.matchAll(entityOutsideUrl))
    if (match[0].startsWith('&')) offsets.set(match.index, match[0])
  if (offsets.size === 0) return []
  const names = [...new Set(offsets.values())]
  // `&foo;` is no reference: ask the parser once about all names.
  const decoded = plainWords(names.join(' '))
  const known = new Set(names.filter((name) => !decoded.has(name)))
  return [...offsets].filter(([, name]) => known.has(name)).map(([offset]) => offset)
}

function plainWords(text: string): Set<string> {
  const words = new Set<string>()
  const add = (node: Nodes): undefined => {
    if (node.type === 'text') for (const word of node.value.split(' ')) words.add(word)
    if ('children' in node) node.children.forEach(add)
  }
  add(markdown.parse(text))
  return words
}

/** Hashes at the end of a heading, such as in `Learning C #`, that would go with the mark. */
function closingHashes(text: string, kind: TextBlockKind): number[] {
  const match = kind === 'heading' ? /^(#{1,6}[ \t][^\r\n]*[ \t])#+[ \t]*$/.exec(text) : null
  return match ? [match[1]!.length] : []
}

/**
 * Without a parser: escape whatever could be syntax. `sparesUrls` leaves the inside of URLs alone, where a
 * backslash would become part of the address.
 */
function plainEscapes(text: string, kind: TextBlockKind, sparesUrls: boolean): number[] {
  const escapes = new Set(closingHashes(text, kind))
  for (const match of text.matchAll(sparesUrls ? markOutsideUrl : markAnywhere)) {
    if (match[0].length === 1) escapes.add(match.index)
  }
  if (kind === 'paragraph' || kind === 'list') {
    for (const match of text.matchAll(kind === 'list' ? itemStartMark : lineStartMark)) {
      escapes.add(match.index + match[0].length - 1)
    }
  }
  return inOrder(escapes)
}

function inOrder(offsets: Iterable<number>): number[] {
  return [...offsets].sort((a, b) => a - b)
}

function withBackslashes(text: string, escapes: readonly number[]): string {
  const parts: string[] = []
  let from = 0
  for (const offset of escapes) {
    parts.push(text.slice(from, offset))
    from = offset
  }
  return [...parts, text.slice(from)].join('\\')
}

/** The offset in the text without the backslashes that `withBackslashes` put in. */
function withoutBackslashes(offset: number, escapes: readonly number[]): number {
  let low = 0
  let high = escapes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (escapes[middle]! + middle < offset) low = middle + 1
    else high = middle
  }
  return offset - low
}

// --- Headings

/** A paragraph, and what its text says about the ones around it. */
interface Passage {
  /** What it is called by in `TextStructure.blocks`. */
  index: number
  kind: TextBlockKind
  lines: number
  text: string
  width: number
  closed: boolean
  /** One line, short, without an end mark: a heading, a list item, a caption, a name. */
  short: boolean
}

type Style = 'numbered' | 'capitalised' | 'word' | 'sentence'

interface Candidate {
  passage: Passage
  style: Style
  /** Well above a paragraph of prose; else above something that only could be the start of a section. */
  strong: boolean
}

/**
 * Columns and words of a section heading. Nineteen in twenty of 893 headings in the documentation of open-source
 * projects are no wider. One that says it is "Part 2" is believed up to a hundred.
 */
const headingSize = {width: 70, words: 10}
const numberedSize = {width: 100, words: 18}
/** Columns from which a paragraph is prose and no caption, label or list item: more than a line of it. */
const proseWidth = 80

const month = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
/** Short lines that are no headings, by what they say. Evidence beside the shape, so a miss here is rarely one. */
const otherLines: readonly RegExp[] = [
  // Credits: "Photo by …", "Image: …", "Credit: …", agencies.
  /^(?:photo|photograph|image|picture|illustration|video|screenshot|graphic|figure|foto|bild|imagen|imagem|credits?|source|quelle|fuente|fonte)s?(?:\s+(?:by|of|showing|credits?|courtesy|from|via|source|von|de|di)(?!\p{L})|\s*[:/|©])/iu,
  /^(?:©|\(c\)|copyright|courtesy of|via)(?!\p{L})|getty images|unsplash|pexels|pixabay|shutterstock|istock|freepik|wikimedia commons/iu,
  // Bylines: a name must follow, so that "By the Numbers" and "Por qué importa" are none.
  /^(?:[Bb]y|BY|(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Rr]eviewed|[Ee]dited|[Tt]ranslated|[Ww]ords|[Tt]ext|[Ss]tory) [Bb]y|[Aa]uthor|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Oo]leh)(?:\s*:)?\s+\p{Lu}/u,
  // Dates and times.
  new RegExp(
    `^(?:[a-z]+day,?\\s+)?(?:(?:${month})[a-z]*\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+(?:${month})[a-z]*)\\b.{0,12}$`,
    'i'
  ),
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|^\d{4}\s*年|^(?:published|updated|posted|last (?:updated|modified)|date)\b.*\d|\bmin(?:ute)?s? read$/i,
  // Furniture of web pages.
  /^(?:advertisements?|sponsored(?: content)?|subscribe.*|sign (?:up|in).*|log ?in|share(?: (?:this|on) .*)?|follow us.*|(?:also )?read(?: (?:more|next|also))?(?::.*)?|read (?:more|next|also).*|click here.*|skip to .*|leave a (?:comment|reply)|you (?:may|might) also like.*|more from .*|related (?:posts|articles|stories|reading)|recommended(?: for you)?|comments?|menu|home|search|continue reading.*|try it (?:free|now).*|free download.*|download now.*|tags?|categories|\d+ comments?)$/i,
  // Labels of boxes and lists of choices.
  /^(?:notes?|tips?|hints?|warnings?|caution|important|info|or|and|pros|cons|before|after|yes|no)$/i,
  // Quotes, addresses, paths and code, signs.
  /^["'“”‘’«»„—–•·*-]|https?:|www\.|@\S+\.\S|[={}<>\\|]/i
]

/** Sections by whatever name: above these words there is a title, or none. */
const sectionName =
  /^(?:introduction|intro|overview|abstract|summary|background|conclusions?|final thoughts|faqs?|references|methods|results|discussion|einleitung|fazit|zusammenfassung|introducción|conclusión|introduction|introdução|conclusão|引言|前言|结论|総括|まとめ|はじめに)$/iu

const numbering =
  /^(?:\d{1,3}(?:\.\d{1,3})*[.):]?\s+(?=\p{L})|[IVX]{1,5}\.\s+(?=\p{L})|(?:step|chapter|part|section|lesson|tip|rule|schritt|kapitel|teil|paso|capítulo|parte|étape|chapitre|partie)\s+#?(?:\d+|[IVX]+|one|two|three|four|five)(?!\p{L})|第\s?[\d一二三四五六七八九十]{1,3}\s?[章节節回部]|[一二三四五六七八九十]{1,3}、)/iu

/** Words that titles in capitals leave small. */
const smallWords = new Set(
  'a an and as at but by de del der des die do du el en et for from il in into is it la las le les los of on or per the to und van via vs with y your'.split(
    ' '
  )
)

/**
 * Level of each block that is a heading without a mark, by index: 2, or 1 for the title above everything.
 *
 * A text that has marked headings keeps to these. Else a line is one if it looks like a heading, stands
 * between paragraphs of prose, and is not the only one of its look. In doubt a line stays a paragraph.
 */
function headingLevels(source: string, structure: TextStructure): Map<number, 1 | 2> {
  const levels = new Map<number, 1 | 2>()
  if (structure.blocks.some((block) => block.kind === 'heading')) return levels
  const passages = structure.blocks.map((block, index) => passageOf(source, structure, block, index))
  const title = findTitle(passages)
  for (const passage of chooseHeadings(findCandidates(passages, title), passages))
    levels.set(passage.index, 2)
  if (title && (levels.size > 0 || isSureTitle(title, passages))) levels.set(title.index, 1)
  return levels
}

function passageOf(source: string, structure: TextStructure, block: TextBlock, index: number): Passage {
  const text = blockText(source, structure.lines, block)
  const width = textWidth(text)
  const closed = isClosed(text)
  const lines = block.last - block.first + 1
  const short = block.kind === 'paragraph' && lines === 1 && width <= headingSize.width && !closed
  return {index, kind: block.kind, lines, text, width, closed, short}
}

/** The first line, if it could be the title of what follows. */
function findTitle(passages: readonly Passage[]): Passage | undefined {
  const [first] = passages
  if (!first || !isTitleLine(first) || sectionName.test(first.text) || first.text.length < 4) return
  // A byline, a date and a subtitle may follow; more short lines are a menu or a list.
  const rest = passages.slice(1, 4)
  const prose = rest.findIndex((passage) => isProse(passage))
  if (prose < 0 || rest.slice(0, prose).some((passage) => passage.kind !== 'paragraph')) return
  // One word above another short line: a section of the paper, a name of the site.
  return prose > 0 && !/\s/.test(first.text) && textWidth(first.text) < 20 ? undefined : first
}

function isTitleLine(passage: Passage): boolean {
  return passage.kind === 'paragraph' && passage.lines === 1 && isTitleText(passage.text)
}

/** Whether text looks like a title, and not like one of the other short lines articles have. */
function isTitleText(text: string): boolean {
  if (!hasTitleShape(text) || !/\p{L}{2}|\p{Lo}/u.test(text) || (isListMarker(text) && !numbering.test(text)))
    return false
  if (otherLines.some((pattern) => pattern.test(text))) return false
  // Sentences: a title is one at most, and questions and cries are common in prose.
  if (/[!?]["'”’»)]*\s+\p{Lu}|\p{Ll}{3}\.\s+\p{Lu}|\.["'”’»)]*$/u.test(text)) return false
  return !/[!?！？]["'”’»)]*$/.test(text) || styleOf(text) === 'capitalised' || styleOf(text) === 'numbered'
}

/** Alone above everything: two paragraphs of prose below, or one and capitals. */
function isSureTitle(title: Passage, passages: readonly Passage[]): boolean {
  const prose = passages.filter((passage) => passage !== title && isProse(passage)).length
  return prose >= (styleOf(title.text) === 'capitalised' ? 1 : 2)
}

function isProse(passage: Passage): boolean {
  return (
    passage.kind === 'paragraph' &&
    passage.width >= proseWidth &&
    (passage.closed || passage.width >= 2 * proseWidth)
  )
}

function findCandidates(passages: readonly Passage[], title: Passage | undefined): Candidate[] {
  const candidates: Candidate[] = []
  for (const [index, passage] of passages.entries()) {
    const below = passages[index + 1]
    if (!below || passage === title || !isSectionLine(passage)) continue
    if (!mayStandAbove(passages[index - 1], passage, title)) continue
    const style = styleOf(passage.text)
    const times = style === 'sentence' ? 3 : 2
    const strong = isProse(below) && below.width >= times * passage.width
    if (strong || mayOpenSection(below, passage)) candidates.push({passage, style, strong})
  }
  return withoutRepeated(candidates)
}

/** A short line by itself, capitalised, that says nothing else than what a heading would. */
function isSectionLine(passage: Passage): boolean {
  const size = numbering.test(passage.text) ? numberedSize : headingSize
  if (passage.kind !== 'paragraph' || passage.lines > 1 || passage.width > size.width) return false
  return passage.text.split(/\s+/).length <= size.words && isTitleText(passage.text)
}

/** A heading follows a finished paragraph. In a row of short lines none is one: they are a list. */
function mayStandAbove(above: Passage | undefined, passage: Passage, title: Passage | undefined): boolean {
  if (above?.kind !== 'paragraph') return true
  if (above === title) return sectionName.test(passage.text) || numbering.test(passage.text)
  if (above.short) return otherLines.some((pattern) => pattern.test(above.text))
  // The name below a quotation is its author's.
  if (/^["“„«].*["”“»]$/u.test(above.text)) return false
  return above.closed || above.width >= proseWidth
}

/** Weaker than prose: a list, a table, a lead-in, a sentence longer than the heading. */
function mayOpenSection(below: Passage, passage: Passage): boolean {
  if (below.kind !== 'paragraph') return below.kind !== 'rule' && below.kind !== 'heading'
  return below.closed && below.width >= 1.5 * passage.width && below.text.split(/\s+/).length >= 4
}

/** Headings differ from each other; names of speakers and labels come again. */
function withoutRepeated(candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>()
  for (const {passage} of candidates) counts.set(passage.text, (counts.get(passage.text) ?? 0) + 1)
  return candidates.filter(({passage}) => counts.get(passage.text) === 1)
}

/** The candidates of the look that the document uses for headings. */
function chooseHeadings(candidates: readonly Candidate[], passages: readonly Passage[]): Passage[] {
  const strong = candidates.filter((candidate) => candidate.strong)
  const count = {numbered: 0, capitalised: 0, word: 0, sentence: 0}
  for (const {style} of strong) count[style]++
  const isInSentences = count.sentence >= 2 && count.sentence > count.capitalised
  const isInCapitals = !isInSentences && count.capitalised + count.word >= 2
  const chosen = candidates.filter((candidate) => {
    if (candidate.style === 'numbered') return count.numbered >= 2
    if (isInSentences) return candidate.strong
    return isInCapitals && candidate.style !== 'sentence'
  })
  const alone =
    chosen.length === 0 && strong.length === 1 && isSureAlone(strong[0]!, passages) ? strong : chosen
  return alone.map((candidate) => candidate.passage)
}

/** A single heading: between two paragraphs of prose, and in capitals or by a usual name. */
function isSureAlone({passage, style}: Candidate, passages: readonly Passage[]): boolean {
  const above = passages[passage.index - 1]
  const below = passages[passage.index + 1]
  if (!above || !below || !isProse(above) || !isProse(below)) return false
  return sectionName.test(passage.text) || (style === 'capitalised' && below.width >= 2 * proseWidth)
}

/** How a heading is written. Scripts without capitals are written like sentences. */
function styleOf(text: string): Style {
  if (numbering.test(text)) return 'numbered'
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  if (words.length === 1) return /\p{Lu}/u.test(text) ? 'word' : 'sentence'
  const weighty = words.filter((word, index) => index === 0 || !smallWords.has(word.toLowerCase()))
  const capitals = weighty.filter((word) => /^\P{L}*\p{Lu}|^\p{Ll}\p{Lu}/u.test(word)).length
  return weighty.length > 1 && capitals >= 0.8 * weighty.length ? 'capitalised' : 'sentence'
}
