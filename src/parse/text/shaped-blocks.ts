/** Blocks that writers of plain text borrow from Markdown: code, rules, lists, quotes, tables, headings. */
import {type Scan, type TextBlock, trimmedLine} from './block-scan.js'
import {
  atxHeading,
  hasTitleShape,
  isHeadingLine,
  isListMarker,
  isRule,
  plainText,
  shapeLimit
} from './line-shapes.js'
import {listBlock} from './list-block.js'
import {indentation, lineText} from './text-lines.js'

const setextUnderline = /^(?:={3,}|-{3,})[ \t]*$/
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/

const codeSign =
  /[;{}]\s*$|=>|^\s*(?:def|class|import|from|return|function|const|let|var|public|private|if|for|while|#include|sudo|npm|git|\$|>>>)[\s(]|^\s*<\/?\w|\w\([^)]*\)|[=!<>]=|^\s*[\w.]+\s*=\s*\S/

/** The block with a shape of its own that begins on a line, if one does. `above` is the block before it. */
export function shapedBlock(scan: Scan, index: number, above: TextBlock | undefined): TextBlock | undefined {
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
