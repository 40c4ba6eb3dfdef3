/** Where a block stands in its text: before the prose, in it, or behind it. Sites print their own lines at the edges. */
import type {Element, Nodes, Root} from 'hast'
import {serviceOf} from '../../addresses/service.js'
import {filedUnder} from '../../facts/wording/page-controls.js'
import {
  attributeOf,
  codeNames,
  isBlock,
  isElement,
  isHeading,
  isMedia,
  isUnseen,
  textOf
} from '../../hast/elements.js'
import {linksOf, textOutsideLinks} from '../../hast/links.js'
import {weighWords} from '../../text/count-words.js'

export type Place = 'head' | 'body' | 'tail'

/** With fewer words of prose before a block, it stands at the head; with fewer behind it, at the tail. */
const mostBefore = 10
const mostBehind = 20
/** The same for a quote, which may be the article's: a line of its licence may follow. */
const mostBehindLast = 16
/** More than this share of a short text is no edge of it. */
const mostShare = 0.2

/** What code, tables and quotes weigh, in words: they are content, however short. */
const contentWeight = 25
const pictureWeight = 5

/** The places of the blocks of a tree. They are looked up when first asked for, and not again when the tree changes. */
export class Places {
  readonly #tree: Root
  #sums: {before: Map<Nodes, number>; upTo: Map<Nodes, number>; all: number} | undefined

  constructor(tree: Root) {
    this.#tree = tree
  }

  /** The text of the first heading of the first rank; empty if there is none. */
  get title(): string {
    const heading = this.#tree.children.find((child) => isElement(child, 'h1'))
    return heading ? textOf(heading) : ''
  }

  of(node: Nodes): Place {
    this.#sums ??= sumUp(this.#tree)
    const {before, upTo, all} = this.#sums
    const behind = all - (upTo.get(node) ?? 0)
    const ahead = before.get(node) ?? all
    if (behind === 0 || behind < Math.min(mostBehind, all * mostShare)) return 'tail'
    return ahead === 0 || ahead < Math.min(mostBefore, all * mostShare) ? 'head' : 'body'
  }

  /** How much the text weighs, in words of prose: code, tables and pictures weigh something, too. */
  get words(): number {
    this.#sums ??= sumUp(this.#tree)
    return this.#sums.all
  }

  /** How many words of prose stand behind the block. */
  behind(node: Nodes): number {
    this.#sums ??= sumUp(this.#tree)
    return this.#sums.all - (this.#sums.upTo.get(node) ?? 0)
  }

  /** Whether no prose at all stands behind the block. */
  isLast(node: Nodes): boolean {
    return this.behind(node) < mostBehindLast
  }

  /** Whether no prose stands before the block, or none behind it. */
  isEdge(node: Nodes): boolean {
    return this.of(node) !== 'body'
  }
}

function sumUp(tree: Root): {before: Map<Nodes, number>; upTo: Map<Nodes, number>; all: number} {
  const before = new Map<Nodes, number>()
  const upTo = new Map<Nodes, number>()
  let all = 0
  const walk = (node: Nodes): void => {
    before.set(node, all)
    if (node.type === 'text') all += weighWords(node.value)
    else if (node.type === 'element') {
      if (isUnseen(node) || isHeading(node)) all += 0
      else if (isElement(node, 'table') || codeNames.has(node.tagName)) all += contentWeight
      else if (isMedia(node)) all += pictureWeight
      else if (isBlock(node) && node.children.some(isBlockNode))
        for (const child of node.children) walk(child)
      else all += weightOf(node)
    } else if ('children' in node) for (const child of node.children) walk(child)
    upTo.set(node, all)
  }
  walk(tree)
  return {before, upTo, all}
}

function isBlockNode(node: Nodes): boolean {
  return node.type === 'element' && isBlock(node)
}

/** With fewer words and no end of a sentence, a line is a label, a button, a count: no prose. */
const leastInProse = 6

/** Words outside of links; none in a line that leads to a service, because that line is a site's own. */
function weightOf(node: Element): number {
  if (linksOf(node).some((link) => serviceOf(attributeOf(link, 'href')) !== undefined)) return 0
  const text = textOutsideLinks(node)
  const words = weighWords(text)
  if (words >= leastInProse) return words
  // What stands before the topics of a text is a site's own, too.
  return filedUnder.test(text) || !/[.!?…。！？।؟:：]["'”’»）)]*$/.test(text) ? 0 : words
}
