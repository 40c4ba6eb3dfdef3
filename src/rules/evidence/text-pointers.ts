/**
 * Lines of plain text that pointed to other pages: their links are lost, their wording and their shape are left.
 *
 * A line is a pointer if it is a lead-in and a title ("Also read: …"), or a lead-in alone above titles. Where authors
 * write such lead-ins too ("Related: …"), it has to stand in the text twice: then the site printed it.
 */
import type {Element, Nodes, Root} from 'hast'
import {topicLeadIns} from '../../facts/wording/related-phrases.js'
import {isBlank, isElement, textOf} from '../../hast/elements.js'
import {linksOf} from '../../hast/links.js'
import {weighWords} from '../../text/count-words.js'
import {matchRelatedPhrase} from '../../text/related-lead-in.js'

export interface TextPointer {
  nodes: Nodes[]
  reason: string
}

const mostCharacters = 300
const mostTitleWords = 25
const mostListWords = 12

const topics = new Set(topicLeadIns)

interface LeadIn {
  phrase: string
  /** The title behind it, empty if it stands alone. */
  title: string
  isStrong: boolean
}

export class TextPointers {
  readonly #children: readonly Nodes[]
  /** How often each lead-in stands at the start of a line. */
  readonly #counts = new Map<string, number>()
  readonly #known = new Map<Nodes, LeadIn>()

  constructor(tree: Root) {
    this.#children = [...tree.children]
    for (const node of tree.children) {
      const found = leadInOf(node)
      if (!found) continue
      this.#known.set(node, found)
      this.#counts.set(found.phrase, (this.#counts.get(found.phrase) ?? 0) + 1)
    }
  }

  /** The lines that point elsewhere, from `node` on. */
  from(node: Element): TextPointer | undefined {
    const found = this.#known.get(node)
    if (!found) return listBelow(node)
    const times = this.#counts.get(found.phrase)!
    if (!found.isStrong && times < 2) return undefined
    const reason = `"${found.phrase}" ${found.title === '' ? 'above' : 'before'} a title, without a link${times > 1 ? ` (${times} times)` : ''}`
    if (found.title !== '') return {nodes: [node], reason}
    const titles = this.#titlesBelow(node)
    return titles.length > 0 ? {nodes: [node, ...titles], reason} : undefined
  }

  /** The short lines below a lead-in. The last before a paragraph may be the heading of that paragraph. */
  #titlesBelow(node: Element): Nodes[] {
    const from = this.#children.indexOf(node) + 1
    const lines: Element[] = []
    let next: Nodes | undefined
    for (let at = from; at < this.#children.length; at++) {
      next = this.#children[at]!
      if (isBlank(next)) continue
      if (
        !isElement(next, 'p') ||
        this.#known.has(next) ||
        !isTitle(textOf(next, mostCharacters), mostListWords)
      )
        break
      lines.push(next)
      next = undefined
    }
    const hasShape = lines.length > 1 && lines.every((line) => /\S [-–—|] \S/.test(textOf(line)))
    if (isElement(next, 'p') && !this.#known.has(next) && !hasShape) lines.pop()
    const last = lines.at(-1)
    return last ? this.#children.slice(from, this.#children.indexOf(last) + 1) : []
  }
}

/** A lead-in and the titles below it, line by line in one block. */
function listBelow(node: Element): TextPointer | undefined {
  if (node.tagName !== 'p' || linksOf(node).length > 0) return undefined
  const text = linesOf(node)
  if (text.length < 2 || text.length > 20) return undefined
  const match = matchRelatedPhrase(text[0]!.replace(/[:：]$/, ''))
  if (
    !match ||
    match.rest !== '' ||
    !text.slice(1).every((line) => isTitle(line, mostTitleWords) || isWord(line))
  )
    return undefined
  if (match.strength === 'weak' && text.length < 3) return undefined
  return {nodes: [node], reason: `"${match.phrase}" above ${text.length - 1} titles, without links`}
}

/** The lines of a paragraph of plain text. */
function linesOf(node: Element): string[] {
  const parts = node.children.map((child) =>
    child.type === 'text' ? child.value : isElement(child, 'br') ? '\n' : textOf(child)
  )
  return parts
    .join('')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A label such as `More`, which is no title. */
function isWord(line: string): boolean {
  return weighWords(line) < 2
}

function leadInOf(node: Nodes): LeadIn | undefined {
  if (!isElement(node, 'p') || linksOf(node).length > 0) return undefined
  const text = textOf(node, mostCharacters)
  if (text.length > mostCharacters) return undefined
  const sign = /^[^:：]{1,60}[:：]/.exec(text)?.[0]
  if (sign === undefined) return undefined
  const topic = sign.slice(0, -1).trim().toLowerCase()
  const match = topics.has(topic) ? {phrase: topic, rest: '', strength: 'weak'} : matchRelatedPhrase(sign)
  if (!match || match.rest !== '') return undefined
  const title = text.slice(sign.length).trim()
  if (title !== '' && !isTitle(title, mostTitleWords)) return undefined
  return {phrase: match.phrase, title, isStrong: match.strength === 'strong'}
}

/** Whether the line reads as a title: two words or more, and no full stop at its end. */
function isTitle(text: string, mostWords: number): boolean {
  const words = weighWords(text)
  return words >= 2 && words <= mostWords && !/[.。:：;；,，]["'”’»）)]*$/.test(text)
}
