/** Lists in plain text: which lines belong to the list that begins on a line. */
import {type Scan, type TextBlock, trimmedLine} from './block-scan.js'
import {isHeadingLine, isRule, marker, unescapeText} from './line-shapes.js'
import {indentation} from './text-lines.js'

/** An item of a list: with nothing after the mark, a line could as well underline the one above. */
const filledMarker = /^(?:([-*+])|(\d{1,9})([.)]))[ \t]+[^ \t]/

/**
 * Two or more items: `-`, `*`, `+`, or numbers that count up by one (others would be renumbered by Markdown).
 * Blank lines may part items. What is indented below an item is part of it. In hard-wrapped text the line that
 * runs on below it is, too. Inside an item, and as the end of a list, an escaped mark is as good as one: escapes
 * that this run makes must not change what the next one sees.
 */
export function listBlock(scan: Scan, first: number): TextBlock | undefined {
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
