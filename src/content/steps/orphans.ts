/** Orphans: headings and lead-ins whose section was dropped, and lists whose items were. They are dropped too. */
import type {Element} from 'hast'
import {classesOf, isElement, isHeading, textOf} from '../../hast/elements.js'
import {isStampLabel} from '../../metadata/known-line.js'
import {endsSentence} from '../page/lines.js'
import {isHeadingName, unseen} from '../page/measure.js'
import type {ContentPage, DropReason} from '../page/page.js'
import {isIntroducing} from '../shapes/pointers.js'

/** Reasons for which links to other pages are dropped: a label right before them belongs to them. */
const pointing: ReadonlySet<DropReason> = new Set(['related', 'navigation', 'teasers'])

/** Reasons for which the author and the date are dropped, which may stand after a label. */
const stamps: ReadonlySet<DropReason> = new Set(['meta', 'author'])

/** The text of a heading that only marks the end of the article. */
const theEnd = /^\W{0,100}(?:(?:the )?end|ende|fin|fine|fim|koniec|конец|終わり|完)\W{0,100}$/iu

/** Elements that may hold labels and what they head. */
const boxes = ['div', 'section', 'article', 'main', 'aside', 'header', 'center', 'li', 'td', 'span'] as const

/**
 * Drop the orphans in `node`.
 *
 * @param after what follows `node`
 * @returns why the first dropped part of `node` was dropped; undefined where nothing was
 */
export function dropOrphans(page: ContentPage, node: Element, after = new Rest()): DropReason | undefined {
  const rest = after.within()
  let first: DropReason | undefined
  for (const child of node.children.toReversed()) {
    if (child.type === 'text') rest.add(child.value.trim() === '' ? 'nothing' : 'content')
    if (child.type !== 'element') continue
    const reason = page.dropped.get(child)
    if (reason) {
      // A control is not a section that a heading could have lost.
      if (!(reason === 'form' && child.tagName === 'a')) rest.addDropped(reason)
      first = reason
      continue
    }
    const inside = isElement(child, ...boxes) ? dropOrphans(page, child, rest) : undefined
    first = inside ?? first
    const label = headingOf(page, child) ?? child
    if (isEmptied(page, child)) {
      page.drop(child, 'layout')
      rest.addDropped('layout')
    } else if (inside && kindOf(page, child) === 'nothing') rest.addDropped(inside)
    else if (isLabel(page, label) && rest.isLost(label)) page.drop(child, 'related')
    else if (rest.wasShared && isQuestion(page, child)) page.drop(child, 'share')
    else if (inside && isRemnant(page, child, inside)) {
      page.drop(child, inside)
      rest.addDropped(inside)
    } else if (isEmptyBox(page, child)) rest.addEmptied()
    else rest.add(kindOf(page, child), isHeading(label) ? label : (leadingHeading(page, child) ?? child))
  }
  return first
}

/** A question about sharing or liking, in the words of share plugins and papers. */
const aboutSharing =
  /\b(?:shar(?:e|ing)|lik(?:e|ed)|enjoy(?:ed)?|teilen|weitersagen|weiterempfehlen|gefällt|gefallen|partage[rz]?|aimé|plu|comparti\p{L}*|gust[óo]|condivi\p{L}*|piaciut\p{L}|delen|udostępni\p{L}*)\b.*[?？]$|(?:分享|シェア|поделит|понрав).*[?？]$/iu

/** "Do you like this article?", before the buttons. */
function isQuestion(page: ContentPage, node: Element): boolean {
  const {media, links, text} = page.of(node)
  const isLine = isHeading(node) || isElement(node, 'p', 'div', 'span', 'strong', 'b')
  return isLine && media === 0 && links === 0 && text <= longestRemnant && aboutSharing.test(textOf(node))
}

/** Kinds of boxes that have a label of their own. */
const labelled: ReadonlySet<DropReason> = new Set([
  'advertisement',
  'comments',
  'newsletter',
  'related',
  'teasers'
])
/** Most characters of a label. */
const longestRemnant = 60

/** A telephone number, a postal code. */
const contact = /\d[\d\s()/-]{5,}\d|\b\d{4,5} \p{Lu}/u

const scriptBox = /(?:^|[-_])(?:quiz|poll|vote|widget|ticker|opta|player)(?:$|[-_\d])/i

/** A box that a script would have filled: a quiz, a ticker, a player. */
function isEmptyBox(page: ContentPage, node: Element): boolean {
  const isNamed = [...classesOf(node), String(node.properties.id ?? '')].some((name) => scriptBox.test(name))
  return (
    isNamed &&
    isElement(node, 'div', 'section', 'aside') &&
    kindOf(page, node) === 'nothing' &&
    textOf(node) === ''
  )
}

/** Whether it is a few words that are all that is left of a box whose rest was dropped. */
function isRemnant(page: ContentPage, node: Element, reason: DropReason): boolean {
  if (!labelled.has(reason) || !isElement(node, 'div', 'section', 'aside')) return false
  if (page.holdsHeadline(node)) return false
  const {headings, media, text, links} = page.of(node)
  if (headings > 0 || media > 0 || links > 0 || text > longestRemnant) return false
  const isCaption = /caption|credit|copyright|figure/i.test(classesOf(node).join(' '))
  const words = textOf(node)
  return !isCaption && !endsSentence(words) && !contact.test(words)
}

/** What follows a place, collected on a walk from the last node to the first. */
class Rest {
  /** What is shown next in the same box, if anything: a heading ends a section of its rank. */
  #next: Element | 'content' | undefined
  /** Something is shown after the box. */
  #isFollowed = false
  #hasDropped = false
  /** A box that only a script fills stands right after the place. */
  #hasEmptied = false
  /** Links to other pages were dropped right after the place. */
  #hasPointed = false
  /** The author or the date was dropped right after the place. */
  #hasStamped = false
  /** Links to share the page were dropped right after the place. */
  wasShared = false

  /** The same for the last place in a box. Of what was dropped after the box, only links count inside it. */
  within(): Rest {
    const rest = new Rest()
    rest.#hasPointed = this.#hasPointed
    rest.#isFollowed = this.#isFollowed || this.#next !== undefined
    return rest
  }

  add(kind: 'nothing' | 'content', element?: Element): void {
    if (kind === 'nothing') return
    this.#next = element && isHeading(element) ? element : 'content'
    this.#hasDropped = false
    this.#hasEmptied = false
    this.#hasPointed = false
    this.#hasStamped = false
    this.wasShared = false
  }

  /** Add a box that only a script fills. */
  addEmptied(): void {
    this.#hasEmptied = true
  }

  addDropped(reason: DropReason): void {
    this.#hasDropped = true
    this.#hasPointed = pointing.has(reason)
    this.wasShared = reason === 'share'
    this.#hasStamped = stamps.has(reason)
  }

  /** Whether the section of `label` is gone. */
  isLost(label: Element): boolean {
    const isLast = this.#next === undefined
    if (isLast && !this.#isFollowed && isHeading(label) && !theEnd.test(textOf(label))) return true
    if ((this.#hasPointed || (isLast && !this.#isFollowed)) && isIntroducing(textOf(label))) return true
    if (this.#hasStamped && isStampLabel(textOf(label))) return true
    const isSectionEmpty =
      this.#next !== undefined &&
      this.#next !== 'content' &&
      isHeading(label) &&
      this.#next.tagName <= label.tagName
    return (isSectionEmpty && (this.#hasDropped || this.#hasEmptied)) || (isLast && this.#hasDropped)
  }
}

function kindOf(page: ContentPage, node: Element): 'nothing' | 'content' {
  if (unseen.has(node.tagName)) return 'nothing'
  const {text, media} = page.of(node)
  return text > 0 || media > 0 ? 'content' : 'nothing'
}

/** The heading that is the whole content of a box. */
function headingOf(page: ContentPage, node: Element): Element | undefined {
  if (!isElement(node, 'div', 'header', 'hgroup', 'section', 'article')) return undefined
  const shown = page.childrenOf(node).filter((child) => kindOf(page, child) === 'content')
  const [only] = shown
  if (only === undefined || shown.length > 1 || page.of(only).text !== page.of(node).text) return undefined
  return isHeading(only) ? only : headingOf(page, only)
}

/** Most nested boxes that begin with the same heading. */
const mostWrappers = 6

/** The heading that a box begins with. */
function leadingHeading(page: ContentPage, box: Element): Element | undefined {
  let first: Element | undefined = box
  for (let depth = 0; depth < mostWrappers && isElement(first, ...boxes); depth++)
    first = page.childrenOf(first).find((child) => kindOf(page, child) === 'content')
  return isHeading(first) ? first : undefined
}

/** Whether it is a list whose items were all dropped. */
function isEmptied(page: ContentPage, node: Element): boolean {
  return isElement(node, 'ul', 'ol', 'dl') && kindOf(page, node) === 'nothing' && textOf(node) !== ''
}

function isLabel(page: ContentPage, node: Element): boolean {
  if (node === page.headline) return false
  const m = page.of(node)
  if (m.text === 0 || m.text > 120 || m.media > 0) return false
  if (isHeadingName(node.tagName)) return !/[.!…。！]["'”’»）)]?$/.test(textOf(node))
  return isElement(node, 'p', 'div', 'strong', 'b', 'span') && isIntroducing(textOf(node))
}
