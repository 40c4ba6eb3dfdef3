/**
 * Markdown as HTML, as renderers write it that let raw HTML through, and for each place of that HTML the place in the
 * Markdown it comes from.
 */
import type {Element, Nodes} from 'hast'
import type {Nodes as MdastNodes, Root} from 'mdast'
import {type Raw, toHast} from 'mdast-util-to-hast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {listItems} from '../../hast/list-items.js'
import {linearConstructs} from '../../parse/markdown/linear-constructs.js'
import {markdownParser} from '../../parse/markdown/parse-markdown.js'

/** A part of the HTML that comes from one node of the Markdown: raw HTML, or a link or an image of Markdown. */
export interface Piece {
  isRaw: boolean
  /** Offsets in the HTML. */
  from: number
  to: number
  /** Offsets in the Markdown. */
  start: number
  end: number
}

export interface RenderedMarkdown {
  html: string
  /** Sorted by `from`; a piece of a link may hold others. */
  pieces: Piece[]
  /** What the Markdown was parsed to; its positions count from the start of the body. */
  tree: Root
}

const withoutGfm = unified().use(remarkParse).use(linearConstructs).freeze()

/**
 * Render `markdown` from `bodyStart` on, in each way of reading it that differs in what it takes for raw HTML: to GFM
 * the cell of a table ends at a bar, even in a tag; CommonMark knows no tables.
 */
export function renderMarkdown(markdown: string, bodyStart: number): RenderedMarkdown[] {
  const body = markdown.slice(bodyStart)
  const tree = markdownParser.parse(body) as Root
  const trees = needsGfm(tree, body) ? [tree, withoutGfm.parse(body) as Root] : [tree]
  return trees.map((each) => ({
    ...new Renderer(bodyStart).render(
      toHast(each, {allowDangerousHtml: true, handlers: listItems()}) as Nodes
    ),
    tree: each
  }))
}

/** Whether the tree holds what only GFM makes something else of: tables, footnotes, addresses written out. */
function needsGfm(tree: Root, body: string): boolean {
  const stack: MdastNodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'table' || node.type === 'footnoteDefinition' || node.type === 'footnoteReference')
      return true
    // A link without a place is one that was found in the text later.
    const start = node.position?.start.offset
    if (node.type === 'link' && (start === undefined || !/[[<]/.test(body[start]!))) return true
    if ('children' in node) stack.push(...node.children)
  }
  return false
}

const voidElements = new Set(['br', 'hr', 'img', 'input'])

/** Writes HTML, and keeps book of where it comes from. */
class Renderer {
  #parts: string[] = []
  #length = 0
  #pieces: Piece[] = []
  readonly #bodyStart: number

  constructor(bodyStart: number) {
    this.#bodyStart = bodyStart
  }

  render(tree: Nodes): Omit<RenderedMarkdown, 'tree'> {
    this.#node(tree)
    this.#pieces.sort((a, b) => a.from - b.from || b.to - a.to)
    return {html: this.#parts.join(''), pieces: this.#pieces}
  }

  #write(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
  }

  #node(node: Nodes | Raw): void {
    if (node.type === 'root') for (const child of node.children) this.#node(child)
    if (node.type === 'text') this.#write(escapeHtml(node.value))
    if (node.type === 'raw') this.#placed(node, true, () => this.#write(node.value))
    if (node.type !== 'element') return
    if (node.tagName === 'a' || node.tagName === 'img') {
      this.#placed(node, false, () => this.#element(node))
    } else this.#element(node)
  }

  #element(node: Element): void {
    const {href, src} = node.properties
    const address = href === undefined ? src : href
    const attribute =
      typeof address === 'string'
        ? ` ${href === undefined ? 'src' : 'href'}="${escapeHtml(withoutLead(address))}"`
        : ''
    // The boxes of task lists are the only controls that Markdown has.
    this.#write(`<${node.tagName}${attribute}${node.tagName === 'input' ? ' type="checkbox"' : ''}>`)
    for (const child of node.children) this.#node(child)
    if (!voidElements.has(node.tagName)) this.#write(`</${node.tagName}>`)
  }

  #placed(node: Element | Raw, isRaw: boolean, write: () => void): void {
    const from = this.#length
    write()
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    this.#pieces.push({
      isRaw,
      from,
      to: this.#length,
      start: start + this.#bodyStart,
      end: end + this.#bodyStart
    })
  }
}

/** An address without the white space that it begins with, encoded here, and dropped by some renderers. */
function withoutLead(address: string): string {
  return address.replace(/^(?:%(?:[01][\da-f]|20|7f))+/i, '')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/**
 * The offset in `markdown` of the character at `offset` in the HTML of a piece; undefined where it has no place of its own.
 *
 * The HTML of a piece is the Markdown without the prefixes of quotes and lists on its lines; a tab of such a prefix may
 * be left in part, as spaces, and a NUL is a replacement character.
 */
export function sourceOffset(
  {html}: RenderedMarkdown,
  {end, from, isRaw, start}: Piece,
  markdown: string,
  offset: number
): number | undefined {
  if (!isRaw) return offset === from ? start : undefined
  let at = start
  for (let index = from; index < offset; index++) {
    const next = skipPrefix(markdown, at, end, html[index]!)
    if (next === undefined) return undefined
    at = next + 1
  }
  return skipPrefix(markdown, at, end, html[offset] ?? '')
}

/** The offset from `at` on where `char` stands; only what a prefix may hold is passed over. */
function skipPrefix(markdown: string, at: number, end: number, char: string): number | undefined {
  for (let offset = at; offset < end; offset++) {
    const found = markdown[offset]!
    if (found === char || (found === '\0' && char === '\uFFFD')) return offset
    if (!/[>\s]/.test(found)) return undefined
  }
  return char === '' ? end : undefined
}
