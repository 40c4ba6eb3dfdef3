/** What Markdown reads as syntax in a block of plain text: the characters, found by the parser. */
import type {List, Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {TextBlockKind} from '../../parse/text/block-scan.js'
import {isEscaped} from './backslashes.js'

/** The parser of the Markdown that comes out. */
export const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/** Offsets of the characters that make syntax, or `undefined` where the nesting is too deep for the parser. */
export function readSyntax(text: string, kind: TextBlockKind): number[] | undefined {
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
        ? [start + source.search(/(?<![-=])[-=]+[ \t]*$/)]
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
