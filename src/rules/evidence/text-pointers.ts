/**
 * Lines that pointed to other pages: their links are lost, their wording and their shape are left.
 *
 * In a text without any link, a line is a pointer if it is a lead-in and a title ("Also read: …"), or a lead-in alone above
 * titles. Where authors write such lead-ins too ("Related: …"), it has to stand in the text twice, or in capitals: then the
 * site printed it. In a text with links, only a list of titles at its end counts, below a label that speaks of articles.
 */
import type {Element, Nodes, Root} from 'hast'
import {articleWords, pointerWords, readMoreCalls, topicLeadIns} from '../../facts/wording/related-phrases.js'
import {hasBelow, isBlank, isBoldLine, isElement, isHeading, textOf} from '../../hast/elements.js'
import {isLink, linksOf} from '../../hast/links.js'
import {weighWords} from '../../text/count-words.js'
import {isInCapitals, matchRelatedPhrase} from '../../text/related-lead-in.js'

export interface TextPointer {
  nodes: Nodes[]
  reason: string
}

const mostCharacters = 300
const mostTitleWords = 25
const mostListWords = 12
/** Least words of a title behind a lead-in in capitals: fewer are a heading or a remark. */
const leastTitleWords = 4

const topics = new Set(topicLeadIns)
const readOn = new Set(readMoreCalls)

interface LeadIn {
  phrase: string
  /** The title behind it, empty if it stands alone. */
  title: string
  /** Whether authors hardly write it. */
  isStrong: boolean
  /** Whether it is written as only sites do: in capitals, or as what follows the beginning of a text. */
  isSites: boolean
  /** Whether a colon or the like ends it. */
  isSigned: boolean
  /** Whether it says that what follows is to be read: then it needs no ranks. */
  isPointer: boolean
}

export class TextPointers {
  readonly #children: readonly Nodes[]
  readonly #isText: boolean
  readonly #hasLinks: boolean
  /** How often each lead-in stands at the start of a line. */
  readonly #counts = new Map<string, number>()
  readonly #known = new Map<Nodes, LeadIn>()

  /** `path` is that of the document: a text may be written in Markdown all the same. */
  constructor(tree: Root, path = '') {
    this.#children = [...tree.children]
    const isText = tree.data?.isText === true
    this.#hasLinks = !isText && hasBelow(tree, isLink)
    this.#isText = isText || (!this.#hasLinks && /\.te?xt$/i.test(path))
    const shown = this.#children.filter((child) => !isBlank(child))
    // In a text with links only a list at its end counts.
    for (const node of shown) {
      if (this.#hasLinks && node !== shown.at(-2) && !isBoldLine(node)) continue
      const found = leadInOf(node)
      if (!found) continue
      this.#known.set(node, found)
      this.#counts.set(found.phrase, (this.#counts.get(found.phrase) ?? 0) + 1)
    }
  }

  /** The lines that point elsewhere, from `node` on. */
  from(node: Element): TextPointer | undefined {
    const found = this.#known.get(node)
    if (this.#hasLinks) {
      const isPointer =
        found?.isPointer && found.isStrong && found.isSigned && found.title !== '' && isBoldLine(node)
      const reason = `"${found?.phrase}" before a title in bold, without a link`
      return isPointer ? {nodes: [node], reason} : found && this.#listAtEnd(node, found)
    }
    if (!found)
      return this.#isText ? listBelow(node, (lines) => this.#isAtEnd(node) && areLong(lines)) : undefined
    const times = this.#counts.get(found.phrase)!
    const atEnd = this.#listAtEnd(node, found)
    if (atEnd) return atEnd
    // Whoever writes Markdown may write such a line once.
    const isOnce = times < 2 && !(found.isSites || (found.isStrong && (this.#isText || found.title === '')))
    if (isOnce) return undefined
    const reason = `"${found.phrase}" ${found.title === '' ? 'above' : 'before'} a title, without a link${times > 1 ? ` (${times} times)` : ''}`
    if (found.title !== '') return found.isPointer ? {nodes: [node], reason} : undefined
    const {count, hasRanks, nodes} = this.#titlesBelow(node)
    if (!found.isPointer && !hasRanks && !(found.isStrong && this.#areTitlesAtEnd(nodes))) return undefined
    return count > (found.isSigned ? 0 : 1) ? {nodes: [node, ...nodes], reason} : undefined
  }

  #areTitlesAtEnd(nodes: readonly Nodes[]): boolean {
    const lines = nodes.filter((node) => !isBlank(node))
    return lines.length > 1 && this.#isAtEnd(lines.at(-1)!) && areLong(lines.map((line) => textOf(line)))
  }

  /** Whether nothing but other lead-ins and what they head stands behind a block. */
  #isAtEnd(node: Nodes): boolean {
    const next = this.#children.slice(this.#children.indexOf(node) + 1).find((child) => !isBlank(child))
    return next === undefined || this.#known.has(next)
  }

  /** The short lines below a lead-in. The last before a paragraph may be the heading of that paragraph. */
  #titlesBelow(node: Element): {count: number; hasRanks: boolean; nodes: Nodes[]} {
    const from = this.#children.indexOf(node) + 1
    const lines: Element[] = []
    let ranks = 0
    let next: Nodes | undefined
    for (let at = from; at < this.#children.length; at++) {
      next = this.#children[at]!
      if (isBlank(next)) continue
      const text = isElement(next, 'p') && !this.#known.has(next) ? textOf(next, mostCharacters) : ''
      // Lists of what is read most have ranks.
      if (rank.test(text)) ranks++
      else {
        if (!isTitle(text, mostListWords) || numbered.test(text)) break
        lines.push(next as Element)
      }
      next = undefined
    }
    const hasShape = lines.length > 1 && lines.every((line) => /\S [-–—|] \S/.test(textOf(line)))
    if (isElement(next, 'p') && !this.#known.has(next) && !hasShape) lines.pop()
    const last = lines.at(-1)
    return {
      count: lines.length,
      hasRanks: ranks > 1 && ranks >= lines.length,
      nodes: last ? this.#children.slice(from, this.#children.indexOf(last) + 1) : []
    }
  }

  /** A label that speaks of articles, and titles from there to the end of the text. */
  #listAtEnd(node: Element, {isStrong, phrase, title}: LeadIn): TextPointer | undefined {
    if (title !== '' || !isStrong || !articleWords.test(phrase) || !pointerWords.test(phrase))
      return undefined
    const behind = this.#children.slice(this.#children.indexOf(node) + 1).filter((child) => !isBlank(child))
    const [list] = behind
    if (behind.length !== 1 || !isElement(list, 'ul', 'ol') || linksOf(list).length > 0) return undefined
    const items = list.children.filter((child) => isElement(child))
    const titles = items.map((item) => textOf(item, mostCharacters))
    if (titles.length < 2 || !titles.every((text) => isTitle(text, mostTitleWords) && !numbered.test(text)))
      return undefined
    const end = this.#children.indexOf(list) + 1
    return {
      nodes: this.#children.slice(this.#children.indexOf(node), end),
      reason: `"${phrase}" above ${items.length} titles at the end, without links`
    }
  }
}

/** A lead-in and the titles below it, line by line in one block. */
function listBelow(node: Element, areTitles: (lines: readonly string[]) => boolean): TextPointer | undefined {
  if (node.tagName !== 'p' || linksOf(node).length > 0) return undefined
  const text = linesOf(node)
  if (text.length < 2 || text.length > 20) return undefined
  const match = matchRelatedPhrase(text[0]!.replace(/[:：]$/, ''))
  if (!match || match.rest !== '') return undefined
  const lines = text.slice(1)
  const isPointer =
    pointerWords.test(match.phrase) ||
    lines.filter((line) => rank.test(line)).length > 1 ||
    (match.strength === 'strong' && areTitles(lines))
  if (!isPointer || !lines.every((line) => isTitle(line, mostTitleWords) || isWord(line))) return undefined
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

/** Least words of titles, one with another: names and verses are shorter. */
const leastInTitles = 4.5

function areLong(lines: readonly string[]): boolean {
  const titles = lines.filter((line) => !rank.test(line))
  const words = titles.reduce((sum, line) => sum + weighWords(line), 0)
  return titles.length > 1 && words >= leastInTitles * titles.length
}

/** A label such as `More`, which is no title. */
function isWord(line: string): boolean {
  return weighWords(line) < 2
}

/** Articles of a law. */
const numbered =
  /^(?:(?:art(?:icle|ikel|ículo|icolo|igo)?\.?|§)\s*\p{N}|第[\p{N}一二三四五六七八九十百]+[条條])/iu

/** A place in a list of what is read most. */
const rank = /^(?:no\.?\s?|#\s?)?\p{Nd}{1,2}(?:[.):：、]|位|위|e|er|º|ª)?$/iu

/** Up to the sign that parts a lead-in from its title; a full stop does behind capitals. */
const signed = /^([^:：|»➜➔→]{1,60}?)\s*[:：|»➜➔→]\s*/
const stopped = /^((?:\p{Lu}|\p{M}|[\s'’-]){4,60})\.\s+/u
/** A lead-in in brackets. */
const bracketed = /^([[【〔「『(（<＜《〈][^\]】〕」』)）>＞》〉]{1,40}[\]】〕」』)）>＞》〉])\s*/

function leadInOf(node: Nodes): LeadIn | undefined {
  if (!isElement(node, 'p') && !isHeading(node)) return undefined
  if (linksOf(node).length > 0) return undefined
  const text = textOf(node, mostCharacters)
  if (text.length > mostCharacters) return undefined
  const sign = bracketed.exec(text) ?? stopped.exec(text) ?? signed.exec(text)
  const label = sign?.[1] ?? text
  const isColon = /[:：\]】〕」』)）>＞》〉]\s*$/.test(sign?.[0] ?? '')
  const topic = label.trim().toLowerCase()
  const match =
    isColon && topics.has(topic) ? {phrase: topic, rest: '', strength: 'weak'} : matchRelatedPhrase(label)
  if (!match || match.rest !== '') return undefined
  if (sign && !isColon && match.strength === 'weak' && !isInCapitals(label)) return undefined
  const title = sign ? text.slice(sign[0].length).trim() : ''
  if (title !== '' && (isHeading(node) || !isTitle(title, mostTitleWords))) return undefined
  const isBracketed = title !== '' && match.strength === 'strong' && bracketed.test(text)
  const isSites =
    title !== '' &&
    weighWords(title) >= leastTitleWords &&
    (readOn.has(match.phrase) || isInCapitals(label)) &&
    !/^\p{Ll}/u.test(title)
  return {
    phrase: match.phrase,
    title,
    isStrong: match.strength === 'strong' || isSites,
    isSites: isSites || isBracketed || (title !== '' && match.strength === 'strong' && isInCapitals(label)),
    isSigned: sign !== null,
    isPointer: topics.has(match.phrase) || pointerWords.test(match.phrase)
  }
}

/** Whether the line reads as a title: two words or more, and no full stop at its end. */
function isTitle(text: string, mostWords: number): boolean {
  const words = weighWords(text)
  return words >= 2 && words <= mostWords && !/^\p{Ll}|[.。:：;；,，]["'”’»）)]*$/u.test(text)
}
