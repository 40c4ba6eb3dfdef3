/**
 * Counts of what an element holds, cached, so that a rule that checks each level of a page does not walk everything
 * below each time. A count is never updated: make a new `Outlines` for each walk that changes the tree, and call `of`
 * before the element changes.
 */
import type {Element, Nodes} from 'hast'
import {isMedia, isUnseen} from '../../hast/elements.js'

export interface Outline {
  /** Elements below. */
  elements: number
  /** Characters of text a reader sees, without white space; `textOf` has at least as many. */
  text: number
  /** Links with an address, the element itself included. */
  links: number
  /** Paragraphs, lists and boxes below. */
  blocks: number
  /** Media, code, tables or quotes below: more than a line. */
  hasContent: boolean
}

const blockNames = new Set(['p', 'ul', 'ol', 'div', 'section'])
const contentNames = new Set(['pre', 'code', 'table', 'blockquote'])

/** With up to this many elements below, counts are made again, not cached. */
const few = 24

export class Outlines {
  readonly #known = new Map<Element, Outline>()

  of(element: Element): Readonly<Outline> {
    const known = this.#known.get(element)
    if (known) return known
    const sum: Outline = {elements: 0, text: 0, links: 0, blocks: 0, hasContent: false}
    if (element.tagName === 'a' && hasAddress(element)) sum.links++
    const isShown = !isUnseen(element)
    for (const child of element.children) this.#add(sum, child, isShown)
    if (sum.elements > few) this.#known.set(element, sum)
    return sum
  }

  #add(sum: Outline, node: Nodes, isShown: boolean): void {
    if (node.type === 'text') {
      if (isShown) sum.text += visibleLength(node.value)
      return
    }
    if (node.type !== 'element') return
    const {tagName} = node
    const inner = this.of(node)
    sum.elements += inner.elements + 1
    if (isShown) sum.text += inner.text
    sum.links += inner.links
    sum.blocks += inner.blocks + (blockNames.has(tagName) ? 1 : 0)
    sum.hasContent ||= inner.hasContent || contentNames.has(tagName) || isMedia(node)
  }
}

function hasAddress({properties}: Element): boolean {
  const href = properties?.href
  return href !== undefined && href !== null && href !== ''
}

/** Characters without white space; the result is never too large. */
function visibleLength(value: string): number {
  let length = 0
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code > 0x20 && (code < 0xa0 || !isWideSpace(code))) length++
  }
  return length
}

function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** Most elements in a line of a few words. */
export const mostInLine = 2000
