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

/** A line that is a block of its own, or ends a paragraph as its heading. */
const heading = /^#{1,6}(?:[ \t]|$)/
const rule = /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/
const underline = /^(?:-+|=+)[ \t]*$/

/** A definition that is complete on its line. */
const definition =
  /^\[(?!\^)(?=[^[\]]*[^\s[\]])[^[\]\\]{1,900}\]:[ \t]*(?:<[^<>\\]*>|[^\s<>()\\\0-\x1f\x7f]+)(?:[ \t]+(?:"[^"\\]*"|'[^'\\]*'))?[ \t]*$/

const fence = /^(`{3,}(?=[^`]*$)|~{3,})/
const fenceEnd = /^(`{3,}|~{3,})[ \t]*$/

/** HTML blocks that end at a text of their own. Source: CommonMark 0.31, HTML blocks, start conditions 1 to 5. */
const htmlBlocks: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![A-Z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/]
]

/** HTML blocks that end at a blank line: start condition 6, with the names that are in use. */
const htmlToBlank =
  /^<\/?(?:article|aside|blockquote|body|center|details|div|dl|fieldset|figure|footer|form|head|header|html|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?:[ \t]|\/?>)/i

/** Start condition 7, which ends no paragraph: a tag alone on its line. */
const loneTag =
  /^<(?:\/[a-z][a-z\d-]*[ \t]*|[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*[ \t]*\/?)>[ \t]*$/i

const delimiterRow = /^[|:-][|: \t-]*$/

/** What stands before the text of a line that is in hundreds of containers. */
const deepPrefix = /^[ \t>*+\-\d.)]{200}/m

/** Whether a text is so short, and its lines begin so shallow, that no limit can be reached. Most texts are. */
function isSmall(text: string): boolean {
  return text.length * text.length <= maxWork && !deepPrefix.test(text) && text.split(']:').length < maxDepth
}

/** What a pair of lazy lines costs, in pairs of marks. */
const lazyCost = 15

/** Columns from which on an indented line is code. */
const codeIndent = 4

/** Throws a `CleanArticlesError`: `too-deep`, or `too-large` for a paragraph or list that takes the parser minutes. */
export function checkBounds(text: string): void {
  if (isSmall(text)) return
  const containers = new Containers()
  let continued = 0
  let work = 0
  let items = 0
  const paragraph = new Paragraph()
  const opaque = new Opaque()
  for (let start = 0, number = 1; start < text.length; number++) {
    const end = lineEnd(text, start)
    containers.read(text, start, end, {isInParagraph: !paragraph.isEmpty, isOpaque: opaque.isOpen})
    const {added, from, indent, isBlank, isBlankInside, isContinued, isNew} = containers
    const line = text.slice(from, end)
    const isStart = paragraph.isEmpty || isNew
    const isOpaque = opaque.holds(line, {indent, isBlank: isBlankInside, isContinued, isStart})
    const isFlat = indent < codeIndent
    const isRule = isFlat && rule.test(line)
    const isHeading = isFlat && heading.test(line)
    const isDefinition = !isOpaque && isFlat && (isNew || paragraph.holdsDefinitions) && definition.test(line)
    const isCode = isStart && !isFlat
    if (isOpaque || isCode || isBlankInside || isNew || isHeading || isRule) work += paragraph.end()
    if (isOpaque || isHeading || isRule) containers.endLazy()
    const {depth} = containers
    if (depth === 0) {
      work += items * items
      items = 0
    }
    items += added
    if (isDefinition) paragraph.addDefinition()
    else if (!isBlankInside && !isOpaque && !isCode) {
      const isUnderline = isFlat && isContinued && !paragraph.holdsDefinitions && underline.test(line)
      work += paragraph.add(line)
      if (!isContinued && !isNew) paragraph.lazyLines++
      if (isHeading || isRule || isUnderline) work += paragraph.end()
    }
    if (!isBlank && depth > shallow) continued += depth
    if (depth > maxDepth || continued > maxContinued) throw tooDeep(number)
    if (work + items * items + paragraph.work > maxWork) throw tooLarge(number)
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
}

/** Follows the blocks in which nothing is inline syntax: fenced code, and HTML. */
class Opaque {
  /** What ends the block: a text in it, a fence, a blank line; undefined outside of one. */
  #end: RegExp | {fence: string} | 'blank' | undefined

  get isOpen(): boolean {
    return this.#end !== undefined
  }

  /**
   * Whether the line is a part of such a block. `isStart` means that it goes on with no paragraph, `isContinued` that it
   * is in all the containers of the line before.
   */
  holds(
    line: string,
    place: {indent: number; isBlank: boolean; isContinued: boolean; isStart: boolean}
  ): boolean {
    if (!place.isContinued) this.#end = undefined
    if (this.#end !== undefined) {
      if (this.#isEnd(line, place)) this.#end = undefined
      return true
    }
    if (place.isBlank || place.indent >= codeIndent) return false
    this.#end = this.#endOf(line, place.isStart)
    if (this.#end === undefined) return false
    if (this.#end instanceof RegExp && this.#end.test(line)) this.#end = undefined
    return true
  }

  #isEnd(line: string, {indent, isBlank}: {indent: number; isBlank: boolean}): boolean {
    if (this.#end === 'blank') return isBlank
    if (this.#end instanceof RegExp) return this.#end.test(line)
    const [, mark = ''] = fenceEnd.exec(line) ?? []
    return indent < codeIndent && mark.startsWith(this.#end!.fence)
  }

  #endOf(line: string, isStart: boolean): RegExp | {fence: string} | 'blank' | undefined {
    const mark = fence.exec(line)?.[1]
    if (mark !== undefined) return {fence: mark}
    if (!line.startsWith('<')) return undefined
    const known = htmlBlocks.find(([start]) => start.test(line))
    if (known) return known[1]
    return htmlToBlank.test(line) || (isStart && loneTag.test(line)) ? 'blank' : undefined
  }
}

/** A block quote, or a list item or note, with the columns by which the lines in it are indented. */
interface Container {
  isQuote: boolean
  width: number
}

/** The containers (block quotes, list items, notes) that are open at a line. */
class Containers {
  #open: Container[] = []
  /** How many of them have to stay where the text of a paragraph goes on without the others. */
  #matched = 0
  /** Containers that began on the line, without block quotes: those may go on. */
  added = 0
  /** Whether any began on the line. */
  isNew = false
  /** Whether the line is in all that were open before it. */
  isContinued = true
  /** Offset of the content of the line. */
  from = 0
  /** Columns between the start of the content of its container and the line's own. */
  indent = 0
  /** Whether the line is blank; `isBlankInside` also without what it has of containers. */
  isBlank = false
  isBlankInside = false

  get depth(): number {
    return this.#open.length
  }

  /** Read the next line. */
  read(
    text: string,
    start: number,
    end: number,
    {isInParagraph, isOpaque}: {isInParagraph: boolean; isOpaque: boolean}
  ): void {
    this.added = 0
    this.isNew = false
    let column = 0
    let at = start
    const skipSpace = () => {
      for (; at < end && isSpace(text, at); at++) column += text[at] === '\t' ? 4 - (column % 4) : 1
    }
    skipSpace()
    this.isBlank = at >= end
    let base = 0
    let matched = 0
    for (; matched < this.#open.length; matched++) {
      const container = this.#open[matched]!
      if (container.isQuote) {
        if (text[at] !== '>' || at >= end || column - base >= codeIndent) break
        at++
        base = ++column + (at < end && isSpace(text, at) ? 1 : 0)
        skipSpace()
      } else {
        if (at < end && column - base < container.width) break
        base += container.width
      }
    }
    this.isContinued = matched === this.#open.length
    this.#matched = matched
    if (!(isOpaque && this.isContinued)) {
      const ruled = ruleStart(text, at, end)
      const isInterrupting = isInParagraph && this.isContinued
      while (at < ruled && column - base < codeIndent) {
        const width = markerWidth(text, at, end)
        if (width === 0 || (isInterrupting && !this.isNew && !mayInterrupt(text, at, width, end))) break
        if (!this.isNew) this.#open.length = matched
        this.isNew = true
        const isQuote = text[at] === '>'
        const isNote = text[at] === '['
        if (!isQuote) this.added++
        at += width
        column += width
        const behind = column
        skipSpace()
        if (isQuote) {
          base = behind + (column > behind ? 1 : 0)
          this.#open.push({isQuote, width: 0})
        } else if (isNote) {
          base = column
          this.#open.push({isQuote, width: codeIndent})
        } else {
          // Content that is far behind its sign is code in it; without content, it would begin behind a space.
          const content = at < end && column - behind <= codeIndent ? column : behind + 1
          this.#open.push({isQuote, width: content - base})
          base = content
        }
      }
      // The text of a paragraph may go on without its containers.
      if (!this.isNew && (this.isBlank || !isInParagraph)) this.#open.length = matched
    }
    this.from = at
    this.indent = Math.max(0, column - base)
    this.isBlankInside = at >= end
  }

  /** The line begins a block: that goes on without no container. */
  endLazy(): void {
    if (!this.isNew) this.#open.length = this.#matched
  }
}

/** Whether a marker may begin a container where a paragraph is open: one of an empty item does not, nor another number than 1. */
function mayInterrupt(text: string, at: number, width: number, end: number): boolean {
  const character = text[at]!
  if (character === '>' || character === '[') return true
  if (text.slice(at + width, Math.min(end, at + width + 1000)).trim() === '') return false
  return '-+*'.includes(character) || /^0{0,8}1[.)]/.test(text.slice(at, at + width))
}

/** Counts what one paragraph, or one row of a table, asks of the parser. */
class Paragraph {
  #marks = 0
  #characters = 0
  /** Opening brackets without a closing one so far, and the other way round. */
  #open = 0
  #strays = 0
  #lines = 0
  #definitions = 0
  #before = ''
  #isTable = false
  /** Lines that go on without the signs of their containers. At each of them the parser looks through all before. */
  lazyLines = 0

  get isEmpty(): boolean {
    return this.#lines === 0
  }

  /** Whether there is nothing but definitions in it so far. */
  get holdsDefinitions(): boolean {
    return this.#lines === this.#definitions
  }

  /** Add a definition, for which the parser takes no time. The text behind it may be indented as in a paragraph. */
  addDefinition(): void {
    this.#lines++
    this.#definitions++
  }

  /** In pairs of marks. */
  get work(): number {
    const lazy = this.lazyLines * this.lazyLines * lazyCost
    return this.#marks * this.#marks + (this.#strays * this.#characters) / 2 + lazy
  }

  /** Add a line. Returns the work of the row of a table that it ends. */
  add(line: string): number {
    if (!this.#isTable && this.#lines > 0 && delimiterRow.test(line) && pipes(line) === pipes(this.#before))
      this.#isTable = true
    const work = this.#isTable ? this.#endRow() : 0
    this.#before = line
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
    this.#definitions = 0
    this.#isTable = false
    return this.#endRow()
  }

  #endRow(): number {
    const {work} = this
    this.#marks = 0
    this.#characters = 0
    this.lazyLines = 0
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
    return /^\[\^[^\s[\]\\]{1,900}\]:/.exec(text.slice(at, Math.min(end, at + 1000)))?.[0].length ?? 0
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
    .replace(/\\[\\|]/g, '')
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
