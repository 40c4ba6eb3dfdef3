/** What the judges of blocks look at that are known by their addresses, and what they find. */
import type {Element, Nodes, Parents} from 'hast'
import type {Service} from '../../addresses/service.js'
import type {Confidence} from '../../edits/edit.js'
import {isBlank, isHeading, textOf} from '../../hast/elements.js'
import {indexOfSibling, siblingBefore, siblingBehind} from '../../hast/siblings.js'
import {weighWords} from '../../text/count-words.js'
import type {Identity} from './identity.js'
import type {Places} from './place.js'

/** A block, and what it was known by. */
export interface ServiceBlock {
  confidence: Confidence
  reason: string
  /** Siblings directly above that belong to it. */
  above: Nodes[]
  /** The rule the finding belongs to (default: `boilerplate`). */
  rule?: 'display-ad'
}

/** What the judges look at. */
export interface Block {
  node: Element
  parent: Parents
  links: Element[]
  /** What each link is for, in the order of the links. */
  services: (Service | undefined)[]
  /** Words outside of links, and all words; a character of a script without spaces counts as half a word. */
  outside: number
  words: number
  text: string
  places: Places
  identity: Identity
}

export type Judged = Omit<ServiceBlock, 'above'> & Partial<ServiceBlock>
export type Judge = (block: Block) => Judged | undefined

export const likely = (reason: string): Judged => ({confidence: 'likely', reason})

/** The next or previous sibling that shows something. */
export function neighbour({node, parent}: Block, side: 'before' | 'behind'): Nodes | undefined {
  const siblings = parent.children as Nodes[]
  const index = indexOfSibling(siblings, node)
  return siblings[(side === 'before' ? siblingBefore : siblingBehind)(siblings, index, isBlank)]
}

/** Whether the text goes on from the block before, or in the block behind: then the block is a part of a sentence. */
export function isPartOfText(block: Block): boolean {
  const before = neighbour(block, 'before')
  const behind = neighbour(block, 'behind')
  if (before && !isHeading(before) && weighWords(textOf(before)) > 8 && /[:：,，;；]$/.test(textOf(before)))
    return true
  return behind !== undefined && /^[,;，；、)）»\p{Ll}]/u.test(textOf(behind))
}

/** How many sentences the block has. */
export function sentencesOf({text}: Block): number {
  return text.match(sentenceEnd)?.length ?? 0
}

const sentenceEnd = /[.!?]["'”’»）)]*(?=\s|$)|[。！？]/gu
