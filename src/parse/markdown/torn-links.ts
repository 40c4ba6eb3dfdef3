/**
 * Reads links around blocks: `[`, a picture, a heading and `](https://example.com/)`, with blank lines between them.
 *
 * Converters write the links around cards and buttons of a page so. CommonMark sees no link there, because a link
 * cannot hold blocks. Here the blocks between the brackets become a link again, so that rules judge what the page had.
 */
import type {Nodes, Paragraph, Parent, PhrasingContent, Root, RootContent, Text} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import type {LineIndex} from '../../text/line-index.js'

/** A block that is one link, with the blocks that stand between its brackets. */
export interface TornLink extends Parent {
  type: 'tornLink'
  url: string
  title: string | null
  children: RootContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    tornLink: TornLink
  }
}

/** Most blocks and characters between the brackets. */
const mostBlocks = 20
const mostText = 5000

/** An address and a title behind `](`, up to the bracket that closes them. */
const resource =
  /\]\([ \t]*(?:<([^<>\r\n]{1,2000})>|((?:[^\s()<>\\]|\\.|\((?:[^\s()\\]|\\.){0,500}\)){1,2000}))(?:\s{1,10}"((?:[^"\\]|\\[\s\S]){0,1000})")?\s{0,10}\)/y

/** Change the tree in place. Positions are offsets in `source`. */
export function readTornLinks(tree: Root, source: string, lines: LineIndex): undefined {
  if (!source.includes('](')) return
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'root' || node.type === 'blockquote' || node.type === 'listItem')
      node.children = new Reader(source, lines).read(node.children) as typeof node.children
    if ('children' in node && node.type !== 'paragraph') for (const child of node.children) stack.push(child)
  }
}

/** A bracket in the text of a paragraph: the index of the text, and the bracket's offset. */
interface Bracket {
  child: number
  offset: number
}

class Reader {
  readonly #source: string
  readonly #lines: LineIndex
  readonly #read: RootContent[] = []
  /** The last bracket without a partner, and the index of its paragraph in what was read. */
  #open: (Bracket & {block: number}) | undefined

  constructor(source: string, lines: LineIndex) {
    this.#source = source
    this.#lines = lines
  }

  /** The children of a container, with torn links in place of their parts. */
  read(children: readonly RootContent[]): RootContent[] {
    for (const child of children) {
      let rest: RootContent | undefined = child
      while (rest?.type === 'paragraph') {
        const {opener, closer} = this.#brackets(rest)
        const behind: {rest: Paragraph | undefined} | undefined = closer && this.#close(rest, closer)
        if (behind) {
          rest = behind.rest
          continue
        }
        if (opener) this.#open = {...opener, block: this.#read.length}
        break
      }
      if (rest) this.#read.push(rest)
    }
    return this.#read
  }

  /** The last bracket that opens a link and the first that closes one, each without a partner in the paragraph. */
  #brackets({children}: Paragraph): {opener?: Bracket; closer?: Bracket} {
    const openers: Bracket[] = []
    let closer: Bracket | undefined
    for (const [child, node] of children.entries()) {
      if (node.type !== 'text' || !/[[\]]/.test(node.value)) continue
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (start === undefined || end === undefined) return {}
      for (let offset = start; offset < end; offset++) {
        const sign = this.#source[offset]
        if (sign === '\\') offset++
        else if (sign === '[') openers.push({child, offset})
        else if (sign === ']' && !openers.pop()) closer ??= {child, offset}
      }
    }
    const opener = openers.at(-1)
    const isPicture = opener && this.#source[opener.offset - 1] === '!'
    return {...(opener && !isPicture && {opener}), ...(closer && {closer})}
  }

  /** Make the link that ends in `paragraph`. Returns what stands behind it; undefined if there is no such link. */
  #close(paragraph: Paragraph, closer: Bracket): {rest: Paragraph | undefined} | undefined {
    const open = this.#open
    if (!open || this.#read.length - open.block > mostBlocks || closer.offset - open.offset > mostText)
      return undefined
    resource.lastIndex = closer.offset
    const found = resource.exec(this.#source)
    if (!found) return undefined
    const end = resource.lastIndex
    const opening = this.#read[open.block] as Paragraph
    const before = this.#cut(opening, undefined, open)
    const first = this.#cut(opening, {...open, offset: open.offset + 1}, undefined)
    const last = this.#cut(paragraph, undefined, closer)
    const rest = this.#behind(paragraph, closer, end)
    if (!before || !first || !last || !rest) return undefined
    const [, pointed, plain = '', title] = found
    const link: TornLink = {
      type: 'tornLink',
      url: decodeString(pointed ?? plain),
      title: title === undefined ? null : decodeString(title),
      children: [first, ...this.#read.slice(open.block + 1), last].filter(showsSomething),
      position: {start: this.#lines.toPoint(open.offset), end: this.#lines.toPoint(end)}
    }
    this.#read.length = open.block
    if (showsSomething(before)) this.#read.push(before)
    this.#read.push(link)
    this.#open = undefined
    return {rest: showsSomething(rest) ? rest : undefined}
  }

  /** The part of the paragraph between two offsets in texts of it; undefined if the texts cannot be cut there. */
  #cut(paragraph: Paragraph, from: Bracket | undefined, to: Bracket | undefined): Paragraph | undefined {
    const children: PhrasingContent[] = []
    for (const [index, child] of paragraph.children.entries()) {
      if (index < (from?.child ?? 0) || index > (to?.child ?? paragraph.children.length)) continue
      if (index !== from?.child && index !== to?.child) {
        children.push(child)
        continue
      }
      const text = this.#cutText(
        child as Text,
        index === from?.child ? from.offset : child.position!.start.offset!,
        index === to?.child ? to.offset : child.position!.end.offset!
      )
      if (!text) return undefined
      if (text.value !== '') children.push(text)
    }
    return this.#paragraph(
      children,
      from?.offset ?? paragraph.position!.start.offset!,
      to?.offset ?? paragraph.position!.end.offset!
    )
  }

  /** What stands in the paragraph behind the link that ends at `end`. */
  #behind(paragraph: Paragraph, closer: Bracket, end: number): Paragraph | undefined {
    const children: PhrasingContent[] = []
    for (const child of paragraph.children.slice(closer.child)) {
      const childEnd = child.position?.end.offset
      const childStart = child.position?.start.offset
      if (childEnd === undefined || childStart === undefined) return undefined
      if (childEnd <= end) continue
      if (childStart >= end) {
        children.push(child)
        continue
      }
      const isWritten = child.type === 'link' && !/[<[]/.test(this.#source[childStart]!)
      const text = isWritten
        ? this.#text(this.#source.slice(end, childEnd), end, childEnd)
        : child.type === 'text' && this.#cutText(child, end, childEnd)
      if (!text) return undefined
      children.push(text)
    }
    return this.#paragraph(children, end, paragraph.position!.end.offset!)
  }

  #paragraph(children: PhrasingContent[], start: number, end: number): Paragraph {
    const position = {start: this.#lines.toPoint(start), end: this.#lines.toPoint(end)}
    return {type: 'paragraph', children, position}
  }

  #text(value: string, start: number, end: number): Text {
    return {
      type: 'text',
      value,
      position: {start: this.#lines.toPoint(start), end: this.#lines.toPoint(end)}
    }
  }

  #cutText(text: Text, start: number, end: number): Text | undefined {
    const from = this.#indexAt(text, start)
    const to = this.#indexAt(text, end)
    return from === undefined || to === undefined
      ? undefined
      : this.#text(text.value.slice(from, to), start, end)
  }

  /** Where in the value of the text its source from `offset` on begins. */
  #indexAt({value, position}: Text, offset: number): number | undefined {
    const written = this.#source.slice(offset, position!.end.offset)
    const suffix = decodeString(withoutPrefixes(written))
    return value.endsWith(suffix) ? value.length - suffix.length : undefined
  }
}

/** The text without the white space at the ends of its lines, and without what a list or quote writes before them. */
function withoutPrefixes(text: string): string {
  // Every second part is an end of a line.
  const parts = text.split(/(\r\n|\n|\r)/)
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return part
      const line = at === 0 ? part : part.replace(/^[ \t>]+/, '')
      return at === parts.length - 1 ? line : line.trimEnd()
    })
    .join('')
}

/** Whether the block is more than white space. */
function showsSomething(node: RootContent): boolean {
  return (
    node.type !== 'paragraph' ||
    node.children.some((child) => child.type !== 'text' || child.value.trim() !== '')
  )
}
