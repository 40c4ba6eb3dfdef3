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
const blockStart = /^(?:#{1,6}(?:[ \t]|$)|`{3}|~{3})/

const delimiterRow = /^[|:-][|: \t-]*$/

/** Throws a `CleanArticlesError`: `too-deep`, or `too-large` for a paragraph or list that takes the parser minutes. */
export function checkBounds(text: string): void {
  const containers = new Containers()
  let continued = 0
  let work = 0
  let items = 0
  const paragraph = new Paragraph()
  let isBlankBefore = true
  for (let start = 0, number = 1; start < text.length; number++) {
    const end = lineEnd(text, start)
    const isBlank = containers.read(text, start, end, isBlankBefore)
    const {added, depth, from} = containers
    if (isBlank || added > 0 || blockStart.test(text.slice(from, from + 8))) work += paragraph.end()
    if (depth === 0) {
      work += items * items
      items = 0
    }
    items += added
    if (!isBlank) {
      work += paragraph.add(text.slice(from, end))
      if (depth > shallow) continued += depth
    }
    if (depth > maxDepth || continued > maxContinued) throw tooDeep(number)
    if (work + items * items + paragraph.work > maxWork) throw tooLarge(number)
    isBlankBefore = isBlank
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
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
