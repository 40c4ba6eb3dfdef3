/**
 * Tells, before Markdown is parsed, whether the parser can take it in bounded time.
 *
 * The parser is linear in ordinary text, and quadratic in three things: characters that may be inline syntax within one
 * paragraph, items of one list, and containers within one another. Each has a limit far above what articles have. The
 * walk over the lines is linear, and counts roughly what the parser will find.
 */
import {CleanArticlesError} from '../../errors.js'

/** Containers within one another. */
const maxDepth = 250

/** Containers that deep lines continue, summed up over the document; `shallow` is what articles have. */
const maxContinued = 300_000
const shallow = 10

/** Marks of a paragraph or items of a list, squared and summed up over the document. About 5 s of parsing. */
const maxWork = 4e8

/**
 * Characters that may be inline syntax. `<` only before a tag that does not end on its line: the parser reads on from
 * each of them to the end of the paragraph.
 */
const inlineMark = /[[\]*_~`]|<(?![^<>]*>)|:\/\//g

/**
 * Brackets, and words. At each word behind a bracket that is still open, the parser goes back to that bracket, because
 * no address is a link there. From a closing bracket without an opening one it goes back to the start.
 */
const bracketOrWord = /\\.|[[\]]|[\w.+-]+/g

/** A line that ends a paragraph, although no container begins or ends on it. */
const blockStart = /^#{1,6}(?:[ \t]|$)/

const fence = /^(`{3,}(?=[^`]*$)|~{3,})/

/** HTML blocks that end at a text of their own. Source: CommonMark 0.31, HTML blocks, start conditions 1 to 5. */
const htmlBlocks: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/]
]

/** HTML blocks that end at a blank line: the start conditions 6, with every name, and 7. */
const htmlToBlank =
  /^<(?:\/?[a-z][a-z\d-]*(?:[\s/>]|$)[^<]{0,1000}$|\/?(?:article|aside|blockquote|body|center|details|div|dl|fieldset|figure|footer|form|head|header|html|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)[\s/>])/i

const delimiterRow = /^[|:-][|: \t-]*$/

/** What stands before the text of a line that is in hundreds of containers. */
const deepPrefix = /^[ \t>*+\-\d.)]{200}/m

/** Whether a text is so short, and its lines begin so shallow, that no limit can be reached. Most texts are. */
function isSmall(text: string): boolean {
  return text.length * text.length <= maxWork && !deepPrefix.test(text) && text.split(']:').length < maxDepth
}

/** Throws a `CleanArticlesError`: `too-deep`, or `too-large` for a paragraph or list that takes the parser minutes. */
export function checkBounds(text: string): void {
  if (isSmall(text)) return
  const containers = new Containers()
  let continued = 0
  let work = 0
  let items = 0
  const paragraph = new Paragraph()
  const opaque = new Opaque()
  let isBlankBefore = true
  for (let start = 0, number = 1; start < text.length; number++) {
    const end = lineEnd(text, start)
    const isBlank = containers.read(text, start, end, isBlankBefore)
    const {added, depth, from} = containers
    const isOpaque = opaque.holds(text.slice(from, end), {depth, isBlank, isStart: paragraph.isEmpty})
    if (isOpaque || isBlank || added > 0 || blockStart.test(text.slice(from, from + 8)))
      work += paragraph.end()
    if (depth === 0) {
      work += items * items
      items = 0
    }
    if (!isOpaque) items += added
    if (!isBlank) {
      if (!isOpaque) work += paragraph.add(text.slice(from, end))
      if (depth > shallow) continued += depth
    }
    if (depth > maxDepth || continued > maxContinued) throw tooDeep(number)
    if (work + items * items + paragraph.work > maxWork) throw tooLarge(number)
    isBlankBefore = isBlank
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
}

/** Follows the blocks in which nothing is inline syntax: fenced code, and HTML. */
class Opaque {
  /** The line that ends the block; undefined outside of one. */
  #end: RegExp | 'blank' | undefined
  #depth = 0
  /** Whether the line that ends it is a part of it, as its text must be the whole line. */
  #isFence = false

  /** Whether the line is a part of such a block. `isStart` means that it goes on with no paragraph. */
  holds(
    line: string,
    {depth, isBlank, isStart}: {depth: number; isBlank: boolean; isStart: boolean}
  ): boolean {
    // A block ends with its container.
    if (this.#end !== undefined && !isBlank && depth < this.#depth) this.#end = undefined
    if (this.#end === undefined) {
      if (isBlank) return false
      this.#end = this.#endOf(line, isStart)
      this.#depth = depth
      if (this.#end === undefined) return false
      if (!this.#isFence && this.#end !== 'blank' && this.#end.test(line)) this.#end = undefined
      return true
    }
    if (this.#end === 'blank' ? isBlank : this.#end.test(line)) this.#end = undefined
    return true
  }

  #endOf(line: string, isStart: boolean): RegExp | 'blank' | undefined {
    const mark = fence.exec(line)?.[1]
    this.#isFence = mark !== undefined
    if (mark !== undefined) return new RegExp(`^${mark[0]}{${Math.min(mark.length, 1000)},}[ \\t]*$`)
    if (!line.startsWith('<')) return undefined
    const known = htmlBlocks.find(([start]) => start.test(line))
    if (known) return known[1]
    return isStart && htmlToBlank.test(line) ? 'blank' : undefined
  }
}

/** The containers (block quotes, list items, notes) that are open at a line. */
class Containers {
  /** Where the content of each of them begins, as a column of the line. */
  readonly #columns: number[] = []
  /** Containers that began on the line, without block quotes: those may go on. */
  added = 0
  /** Offset of the content of the line. */
  from = 0

  get depth(): number {
    return this.#columns.length
  }

  /** Read the next line. Returns whether it is blank. */
  read(text: string, start: number, end: number, isBlankBefore: boolean): boolean {
    this.added = 0
    let column = 0
    let isQuote = false
    const rule = ruleStart(text, start, end)
    for (let at = start; ; ) {
      for (; at < end && isSpace(text, at); at++) column += text[at] === '\t' ? 4 - (column % 4) : 1
      this.from = at
      if (at >= end) return this.added === 0 && !isQuote
      const width = at < rule ? markerWidth(text, at, end) : 0
      // The text of a paragraph may go on without its containers.
      if (width > 0 || isBlankBefore) this.#close(column)
      if (width === 0) return false
      if (text[at] === '>') isQuote = true
      else this.added++
      at += width
      column += width
      this.#columns.push(column)
    }
  }

  /** The containers whose content begins behind the column are at their end. */
  #close(column: number): void {
    while (this.#columns.length > 0 && this.#columns.at(-1)! > column) this.#columns.pop()
  }
}

/** Counts what one paragraph, or one row of a table, asks of the parser. */
class Paragraph {
  #marks = 0
  #characters = 0
  /** Opening brackets without a closing one so far, and the other way round. */
  #open = 0
  #strays = 0
  #lines = 0
  #before = ''
  #isTable = false

  get isEmpty(): boolean {
    return this.#lines === 0
  }

  /** In pairs of marks. */
  get work(): number {
    return this.#marks * this.#marks + (this.#strays * this.#characters) / 2
  }

  /** Add a line. Returns the work of the row of a table that it ends. */
  add(line: string): number {
    if (this.#lines === 1 && delimiterRow.test(line) && pipes(line) === pipes(this.#before))
      this.#isTable = true
    const work = this.#isTable ? this.#endRow() : 0
    this.#before = this.#lines === 0 ? line : ''
    this.#lines++
    this.#marks += line.match(inlineMark)?.length ?? 0
    this.#characters += line.length
    if (this.#open === 0 && !/[[\]]/.test(line)) return work
    for (const [found] of line.matchAll(bracketOrWord)) {
      if (found === '[') this.#open++
      else if (found === ']' && this.#open === 0) this.#strays++
      else if (found === ']') this.#open--
      else if (this.#open > 0) this.#marks++
    }
    return work
  }

  /** End it. Returns its work. */
  end(): number {
    this.#lines = 0
    this.#isTable = false
    return this.#endRow()
  }

  #endRow(): number {
    const {work} = this
    this.#marks = 0
    this.#characters = 0
    this.#open = 0
    this.#strays = 0
    return work
  }
}

function isSpace(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t'
}

/** The width of the marker of a container at the offset; 0 without one. */
function markerWidth(text: string, at: number, end: number): number {
  const character = text[at]!
  if (character === '>') return 1
  const isBehind = (offset: number) => offset >= end || isSpace(text, offset)
  if ('-+*'.includes(character)) return isBehind(at + 1) ? 1 : 0
  if (character === '[' && text[at + 1] === '^') {
    const close = text.slice(at, Math.min(end, at + 1000)).indexOf(']:')
    return close < 0 ? 0 : close + 2
  }
  if (character < '0' || character > '9') return 0
  const width = /^\d{1,9}[.)]/.exec(text.slice(at, at + 10))?.[0].length ?? 0
  return width > 0 && isBehind(at + width) ? width : 0
}

/** Where the marks of a thematic break (`- - -`) begin that ends the line; the end of the line without one. */
function ruleStart(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isSpace(text, at - 1)) at--
  const character = text[at - 1]
  if (character !== '-' && character !== '*') return end
  let count = 0
  while (at > start && (text[at - 1] === character || isSpace(text, at - 1)))
    if (text[--at] === character) count++
  return count >= 3 ? at : end
}

function pipes(line: string): number {
  return line
    .replace(/^[ \t]*\|/, '')
    .replace(/\|[ \t]*$/, '')
    .split('|').length
}

const lineBreak = /[\n\r]/g

function lineEnd(text: string, start: number): number {
  lineBreak.lastIndex = start
  return lineBreak.exec(text)?.index ?? text.length
}

function tooDeep(line: number): CleanArticlesError {
  return new CleanArticlesError(
    'too-deep',
    `lists or quotes are nested too deeply (line ${line} of the text)`,
    {
      hint: 'Hundreds of quotes or lists inside one another are no article; leave the file out.'
    }
  )
}

function tooLarge(line: number): CleanArticlesError {
  return new CleanArticlesError(
    'too-large',
    `a paragraph or a list is too large to be parsed (at line ${line} of the text)`,
    {hint: 'Part it with blank lines or headings, or leave the file out.'}
  )
}
