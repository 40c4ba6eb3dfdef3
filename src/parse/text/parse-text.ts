/**
 * Plain text to hast: one `p` per paragraph, so that rules read text as they read Markdown and HTML.
 *
 * Plain text has no syntax, so what a line break means is decided once for the whole document, by
 * evidence (`detectLayout`). A few shapes that writers of text borrow from Markdown (lists, quotes, tables,
 * fences, headings) are blocks of their own: their lines belong together in either layout.
 */
import type {Element, ElementContent, Root, Text} from 'hast'
import type {Point} from '../../text/line-index.js'
import type {TextBlock} from './block-scan.js'
import {findUrls} from './find-urls.js'
import {isListMarker} from './line-shapes.js'
import {lineText, type TextLine} from './text-lines.js'
import {readText} from './text-structure.js'

declare module 'hast' {
  interface RootData {
    /** The tree is of plain text: it has no links but addresses that are written out. */
    isText?: true
  }
}

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
  return {
    type: 'root',
    children,
    data: {isText: true},
    position: {start: pointAtStart(lines), end: pointAtEnd(lines)}
  }
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
