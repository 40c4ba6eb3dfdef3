/** The links to the post before and the post behind, which blogs print below each text. */
import type {Element, Nodes, Parents} from 'hast'
import {postNavigation} from '../../facts/wording/post-navigation.js'
import {attributeOf, isBlank, isElement, isHeading, textOf} from '../../hast/elements.js'
import {isAbsolute, isWithinDocumentation, linksOf, textsBetweenLinks} from '../../hast/links.js'
import {indexOfSibling} from '../../hast/siblings.js'
import {weighWords} from '../../text/count-words.js'
import {type Identity, isOwn} from './identity.js'
import type {Places} from './place.js'

type Direction = 'previous' | 'next'

/** The phrases, longest first. */
const phrases = Object.entries(postNavigation)
  .flatMap(([direction, list]) =>
    list
      .split('|')
      .map((phrase) => ({direction: direction as Direction, phrase: phrase.trim().replace(/\s+/g, ' ')}))
  )
  .sort((one, other) => other.phrase.length - one.phrase.length)

const arrowClass = '[\\s:：«»‹›<>←→⟵⟶⇐⇒⬅➡◀▶◄►◁▷❮❯|·•–—-]|\\uFE0F'
const arrows = new RegExp(`(?:${arrowClass})+`, 'gu')
const arrowsAtStart = new RegExp(`^(?:${arrowClass})+`, 'u')
const arrowBefore = /^\s*(?:[←«‹⟵⇐⬅◀◄◁❮]|<{1,2}(?!\S*>))/u
const arrowBehind = /(?:[→»›⟶⇒➡▶►▷❯]\uFE0F?|>{1,2})\s*$/u

const mostText = 300
const mostTitleWords = 30
const mostInTitleLine = 16
/** Most blocks of one navigation: labels and links, each in its own. */
const mostBlocks = 6

/** A part of a navigation: where it leads, and whether the words that say so are all of it. */
interface Step {
  direction: Direction
  isLabel: boolean
  /** Whether the words can only mean texts: `previous post`, not `previous`. */
  isOfPosts: boolean
}

/** The blocks from `node` on that are such a navigation, at the end of the text; none if they are not. */
export function postNavigationFrom(
  node: Element,
  parent: Parents,
  places: Places,
  identity: Identity
): Nodes[] {
  if (!places.isLast(node) || !isPart(node) || stepsOf(node).length === 0) return []
  const siblings = parent.children as Nodes[]
  const start = indexOfSibling(siblings, node)
  const found = new Set<Direction>()
  // Plain text has lost its links.
  const isText = parent.type === 'root' && parent.data?.isText === true
  let isOpen = false
  let links = 0
  let end = start
  let blocks = 0
  for (let at = start; at < siblings.length && blocks < mostBlocks; at++) {
    const next = siblings[at]!
    if (isBlank(next) || isElement(next, 'hr', 'br')) continue
    if (!isElement(next) || !isPart(next)) break
    const own = linksOf(next)
    if (own.some((link) => isForeign(link, identity))) break
    const steps = stepsOf(next)
    // The title below its label.
    if (steps.length === 0 && !(isOpen && (own.length === 1 || (isText && isTitleLine(next))))) break
    // Whose site it is nobody knows: editions, kings and versions have others before and behind them, too.
    if (identity.domain === undefined && own.some(isAbsolute) && !steps.every(({isOfPosts}) => isOfPosts))
      break
    for (const {direction} of steps) found.add(direction)
    isOpen = own.length === 0 && steps.length > 0
    links += own.length
    blocks++
    end = at + 1
  }
  return found.size === 2 && (links > 0 || (isText && blocks >= 3)) && !isOpen
    ? siblings.slice(start, end)
    : []
}

/** Whether a line of plain text may be a title: a few words that end as no sentence does. */
function isTitleLine(node: Element): boolean {
  const text = textOf(node, mostText)
  const words = weighWords(text)
  return words >= 2 && words <= mostInTitleLine && !/[.。:：;；,，]["'”’»）)]*$/.test(text)
}

/** Whether a link is none of a blog's: to another site, or to a document beside this one. */
function isForeign(link: Element, identity: Identity): boolean {
  const href = attributeOf(link, 'href')
  if (href === '#') return false
  return isWithinDocumentation(link) || (identity.domain !== undefined && !isOwn(identity, href))
}

/** Whether the block may be a part of a navigation: a line or a list of a few links, no code and no pictures. */
function isPart(node: Element): boolean {
  if (!isElement(node, 'p', 'div', 'ul', 'nav', 'span') && !isHeading(node)) return false
  return linksOf(node).length <= 3 && textOf(node, mostText).length < mostText
}

/** What each link of a block, with the words before it, says; a block without links may be a label. */
function stepsOf(node: Element): Step[] {
  const links = linksOf(node)
  if (links.length === 0) {
    const step = stepIn(textOf(node, mostText), '')
    return step?.isLabel ? [step] : []
  }
  const between = textsBetweenLinks(node)
  const last = between.at(-1)!.replace(arrows, '')
  const steps = links.map((link, index) => stepIn(between[index] ?? '', textOf(link)))
  return last === '' && steps.every((step) => step !== undefined) ? (steps as Step[]) : []
}

/** The step that a link is, by what stands before it and what it says: `Next: [title]`, `[Next post title]`, `[title →]`. */
function stepIn(before: string, text: string): Step | undefined {
  if (weighWords(text) > mostTitleWords) return undefined
  const label = fold(before)
  if (label !== '') {
    const known = phrases.find(({phrase}) => phrase === label)
    return known && {direction: known.direction, isLabel: text === '', isOfPosts: namesPosts(known.phrase)}
  }
  const clean = text.toLowerCase().replace(arrowsAtStart, '')
  for (const {direction, phrase} of phrases) {
    if (!clean.startsWith(phrase)) continue
    const rest = clean.slice(phrase.length)
    const isSigned = /^\s*(?:$|[:：»›→⟶⇒➡▶►▷❯|·•–—\n-])/u.test(rest)
    // A single word may begin a title: `Next steps`.
    if (isSigned || (/\s/.test(phrase) && /^\s/.test(rest)))
      return {direction, isLabel: fold(rest) === '', isOfPosts: namesPosts(phrase)}
  }
  if (arrowBefore.test(before + text)) return {direction: 'previous', isLabel: false, isOfPosts: false}
  return arrowBehind.test(text) ? {direction: 'next', isLabel: false, isOfPosts: false} : undefined
}

/** Whether a phrase has a noun beside its word for the direction. */
function namesPosts(phrase: string): boolean {
  return /\s|[\p{Script=Han}\p{Script=Hiragana}]{3}/u.test(phrase)
}

function fold(text: string): string {
  return text.toLowerCase().replace(arrows, ' ').trim()
}
