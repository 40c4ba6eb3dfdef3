/** Backslashes for the blocks of a plain text: by the parser, as long as it is affordable. */
import type {TextBlock} from '../../parse/text/block-scan.js'
import {unescapeText} from '../../parse/text/line-shapes.js'
import {indentation, type TextLine} from '../../parse/text/text-lines.js'
import {addressAtEnd} from '../../text/inline-context.js'
import {templateOffsets} from '../../text/template-code.js'
import {indentationEdits} from './indentation.js'
import {parsedEscapes} from './parsed-escapes.js'
import {plainEscapes} from './plain-escapes.js'
import type {TextEdit} from './text-edit.js'

/** What is left to spend on parsing, in the unit of `parseCost`. */
export interface Budget {
  left: number
}

/** What a document may spend on parsing: about five seconds. */
export const documentBudget = 2e8

/** Text of a block in characters, beyond which `plainEscapes` does. */
const parseLimit = 50_000

/** Cost of parsing a block beyond which `plainEscapes` does: about a quarter of a second. */
const blockBudget = 1e7

/** What the parser reads on from, to the end of the block: brackets, and runs of the characters of code and emphasis. */
const opener = /[<>[\]]|`+|~+|\*+|_+/g

/** What Markdown could read as syntax inside a line, loosely: only text that has some of it is parsed. */
const inlineSyntax =
  /\*[^\s*]|(?:^|[^\p{L}\p{N}_])_+[^\s_]|`|~[^\s~]|<[A-Za-z/!?]|&#?[\dA-Za-z]+;|\](?:\(|:|\[)|\[\^|\\(?:\r|\n)/u

/** The same at the start of a line. */
const blockSyntax =
  /^[ \t]*(?:#{1,6}(?:[ \t]|$)|>|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|[-=_*|:][-=_*|: \t]*$|~~~)/m

/** A backslash for each character of a block that Markdown would read as syntax. `mark` is that of a heading. */
export function escapeEdits(
  source: string,
  lines: readonly TextLine[],
  block: TextBlock,
  mark: string,
  budget: Budget
): TextEdit[] {
  const body = bodyOf(source, lines, block, mark)
  // Escapes that are there do not count, so that a second run takes the same way as the first.
  const plain = unescapeText(body.text)
  const templates = templateEdits(source, lines, block)
  if (![plain, body.text].some((text) => inlineSyntax.test(text) || blockSyntax.test(text))) return templates
  const kind = mark ? 'heading' : block.kind
  const offsets = isAffordable(plain, budget)
    ? parsedEscapes(body.text, kind)
    : plainEscapes(body.text, kind, true)
  let index = 0
  const insert = (offset: number, after: string): TextEdit => {
    const start = offset + body.lines[index]!.shift
    return {start, end: start, after, reason: 'Markdown would read it as syntax'}
  }
  const escapes = offsets.flatMap((offset) => {
    while ((body.lines[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= offset) index++
    const address = body.text[offset] === '<' ? addressAtEnd(body.text.slice(0, offset)) : undefined
    if (address === undefined) return insert(offset, '\\')
    // A backslash behind a bare address would be a part of it, and escape nothing.
    if (/^https?:/i.test(address)) return [insert(offset - address.length, '<'), insert(offset, '>\\')]
    // Without a scheme there is no other way to end it, so it becomes none: `www\.`
    if (/^www\./i.test(address)) return [insert(offset - address.length + 3, '\\'), insert(offset, '\\')]
    return insert(offset, '\\')
  })
  return [...escapes, ...templates]
}

/** Edits that make text of the template code in a block, addresses aside, which take no character references. */
function templateEdits(source: string, lines: readonly TextLine[], block: TextBlock): TextEdit[] {
  const from = lines[block.first]!.start
  const text = source.slice(from, lines[block.last]!.end)
  return templateOffsets(text)
    .filter((offset) => addressAtEnd(text.slice(0, offset)) === undefined)
    .map((offset) => ({
      start: from + offset,
      end: from + offset + 1,
      after: '&#123;',
      reason: 'A template language would run it'
    }))
}

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
 * 1.5 µs a character, and 24 ns for each pair of a character and an opener.
 */
function parseCost(text: string): number {
  return text.length * (100 + (text.match(opener)?.length ?? 0))
}
