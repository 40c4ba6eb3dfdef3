/**
 * The blocks of a document, and how they are compared from file to file: `clean-articles learn` and the rule that acts on
 * what it learnt must see the same blocks.
 */
import type {Element, Nodes, Root} from 'hast'
import {
  attributeOf,
  hasBelow,
  isBlank,
  isBlock,
  isElement,
  isHeading,
  isMedia,
  isUnseen
} from '../../hast/elements.js'
import {textOutsideLinks} from '../../hast/links.js'
import {countWords} from '../../text/count-words.js'

/** Where in a document a block stands: before or behind its text. */
export type Place = 'head' | 'tail'

/** `text`: a paragraph, list or quote; `other`: what is never a template (code, tables, players). */
export type BlockKind = 'text' | 'heading' | 'other'

export interface FlowBlock {
  node: Nodes
  kind: BlockKind
  /** From the root to the parent. */
  ancestors: Nodes[]
}

/** How many blocks from its end, headings aside, the edge of a document has. */
const mostAtEdge: Readonly<Record<Place, number>> = {head: 4, tail: 8}

/** With this many words outside of links a block is text of the article, and the edge ends before it. */
const textWords: Readonly<Record<Place, number>> = {head: 12, tail: 25}

const wrappers = [
  'article',
  'aside',
  'body',
  'center',
  'div',
  'footer',
  'header',
  'html',
  'main',
  'nav',
  'section'
] as const

/** What makes a block more than a template: it never counts as one, and the edge ends before it. */
const contentNames: ReadonlySet<string> = new Set('code kbd math pre samp table tt'.split(' '))

/** The blocks of a tree in their order: wrappers are opened, thematic breaks and blanks left out. */
export function flowBlocks(tree: Root): FlowBlock[] {
  const blocks: FlowBlock[] = []
  const walk = (parent: Root | Element, ancestors: Nodes[]): void => {
    for (const node of parent.children) {
      if (isBlank(node) || node.type === 'doctype' || isElement(node, 'hr')) continue
      if (isElement(node, ...wrappers) && node.children.some((child) => isElement(child) && isBlock(child))) {
        walk(node, [...ancestors, node])
      } else if (!isElement(node) || !isUnseen(node)) blocks.push({node, kind: kindOf(node), ancestors})
    }
  }
  walk(tree, [tree])
  return blocks
}

function kindOf(node: Nodes): BlockKind {
  if (isHeading(node)) return 'heading'
  if (!isElement(node, 'p', 'ul', 'ol', 'blockquote', ...wrappers)) return 'other'
  const isContent = (element: Element) =>
    contentNames.has(element.tagName) || isHeading(element) || (isMedia(element) && element.tagName !== 'img')
  return hasBelow(node, isContent) ? 'other' : 'text'
}

/** A walk from one end of a document to where its edge ends. */
export class EdgeWalk {
  readonly #place: Place
  readonly #most: number
  #seen = 0
  #withoutHeadings = 0

  /** `blocks` is how many the document has: the end of its other half is another edge. */
  constructor(place: Place, blocks: number) {
    this.#place = place
    this.#most = blocks / 2
  }

  /** Whether the next block belongs to the edge. Nothing that follows on one that does not is to be asked for. */
  reaches(kind: BlockKind): boolean {
    if (kind === 'other' || this.#seen++ >= this.#most) return false
    return kind === 'heading' || ++this.#withoutHeadings <= mostAtEdge[this.#place]
  }

  /** Whether a block with so many words outside of links, and not known as a template, ends the edge. */
  endsAt(kind: BlockKind, words: number): boolean {
    return kind === 'text' && words >= textWords[this.#place]
  }
}

export function wordsOutsideLinks(node: Nodes): number {
  return countWords(textOutsideLinks(node))
}

/**
 * The text of a block in one line of Markdown: words, `[links](address)`, `![](pictures)`. Relative addresses are resolved
 * against `base`.
 */
export function writtenText(node: Nodes, base?: URL): string {
  const parts: string[] = []
  const walk = (next: Nodes): void => {
    if (next.type === 'text') parts.push(next.value)
    else if (isElement(next)) {
      if (isUnseen(next)) return
      if (next.tagName === 'img') {
        parts.push(` ![](${addressOf(next, 'src', base)}) `)
        return
      }
      const isLink = next.tagName === 'a' && attributeOf(next, 'href') !== ''
      const isApart = isBlock(next) || next.tagName === 'br'
      if (isApart) parts.push(next.tagName === 'li' ? ' - ' : ' ')
      if (isLink) parts.push('[')
      for (const child of next.children) walk(child)
      if (isLink) parts.push(`](${addressOf(next, 'href', base)})`)
      if (isApart) parts.push(' ')
    } else if ('children' in next) for (const child of next.children) walk(child)
  }
  walk(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function addressOf(element: Element, name: 'href' | 'src', base: URL | undefined): string {
  const written = attributeOf(element, name).trim()
  const address =
    base !== undefined && URL.canParse(written, base.href) ? new URL(written, base).href : written
  return address.replace(
    /[\s()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
  )
}

/**
 * What two blocks of one template have in common, of their `writtenText`: the words without regard to case, punctuation and
 * numbers (dates and counts differ from page to page), and the addresses as they are: "Source" with another address is
 * another source. Empty for a text without any of them.
 */
export function keyOf(written: string): string {
  const parts: string[] = []
  let end = 0
  for (const {0: found, 1: address, index} of written.matchAll(addresses)) {
    parts.push(foldText(written.slice(end, index)), `(${address})`)
    end = index + found.length
  }
  parts.push(foldText(written.slice(end)))
  return parts.filter((part) => part !== '' && part !== '()').join(' ')
}

const addresses = /\]\(([^()\s]*)\)/g

/** The words of a text, to compare: numbers are `0`. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/\b0(?: 0)+\b/g, '0')
    .trim()
}
