/** What a lead-in heads: cards of other articles, or blocks of links to them. */
import type {Element, Nodes, Parents, Root} from 'hast'
import {citedSites} from '../../facts/networks/cited-sites.js'
import {readMoreCalls} from '../../facts/wording/related-phrases.js'
import {attributeOf, hasBelow, isBlank, isElement, isHeading, textOf} from '../../hast/elements.js'
import {
  hasTitleLinks,
  isAbsolute,
  isLinkAroundBlocks,
  isLinkBlock,
  isWithinDocumentation,
  leadsToFile,
  linksOf,
  textOutsideLinks
} from '../../hast/links.js'
import {indexOfSibling, siblingBefore} from '../../hast/siblings.js'
import {weighWords} from '../../text/count-words.js'
import type {PhraseMatch} from '../../text/related-lead-in.js'
import {type Cards, cardsFrom, isDateLine} from './cards.js'
import {domainOf, type Identity, isOwn} from './identity.js'

/** Lead-ins of what others pay for: their links lead to other sites. */
export const paidLeadIn =
  /spons|promot|patrocin|promoc|promovid|annoncør|annonsør|kumppan|(?<!\p{L})paid(?!\p{L})|advertis|publicid|partner|around the web|from the web|aus dem (?:web|netz)|реклам|广告|広告/iu

/** What the rule knows of the whole document. */
export class Page {
  readonly identity: Identity
  readonly #tree: Root
  #words: number | undefined
  #pictures: readonly Element[] | undefined

  constructor(tree: Root, identity: Identity) {
    this.#tree = tree
    this.identity = identity
  }

  /** Words of its text outside of links. */
  get words(): number {
    this.#words ??= weighWords(textOutsideLinks(this.#tree))
    return this.#words
  }

  /** Whether the text before `block` shows pictures that lie on a site: a link to it may be one to another's. */
  showsPicturesOf(domain: string, block: Nodes): boolean {
    this.#pictures ??= picturesIn(this.#tree)
    const start = block.position?.start.offset ?? 0
    return this.#pictures.some(
      (picture) =>
        (picture.position?.end.offset ?? start) < start && domainOf(attributeOf(picture, 'src')) === domain
    )
  }

  /** Whether there is more text elsewhere than in `blocks`, links aside. */
  isMore(blocks: readonly Nodes[]): boolean {
    const words = blocks.reduce((sum, block) => sum + weighWords(textOutsideLinks(block)), 0)
    return this.words >= 2 * words
  }
}

/** The pictures in a tree that are no links. */
function picturesIn(node: Nodes): Element[] {
  if (isElement(node, 'img')) return [node]
  if (isElement(node, 'a') || !('children' in node)) return []
  return node.children.flatMap(picturesIn)
}

/** What the label heads: cards, or blocks of links. */
export function relatedBlocks(node: Element, parent: Parents, match: PhraseMatch, page: Page): Nodes[] {
  const siblings = parent.children as Nodes[]
  const start = indexOfSibling(siblings, node) + 1
  const links = followingLinkBlocks(node, parent, match, 1)
  const cards = cardsFrom(siblings, start)
  const blocks = siblings.slice(start, cards?.end ?? start)
  if (!cards || !areOfTheSite(cards, blocks, match, page)) return cards?.haveTeasers ? [] : links
  // Authors use a weak label, too: then the cards need pictures, and no text.
  const isClear =
    match.strength === 'strong' ||
    (cards.havePictures &&
      !cards.haveTeasers &&
      cards.count > 1 &&
      (weighWords(match.phrase) > 1 || siblings.slice(cards.end).every(isBlank)))
  // The picture of a card alone is no link block.
  if (!isClear) return links.some((block) => textOf(block) !== '') ? links : []
  if (cards.count === 1 && isHeading(node) && headsProse(siblings, cards.end)) return []
  // A button below each item of a list of the author's reads like a label of the next.
  const label = textOf(node)
  if (readMoreCalls.includes(match.phrase) || blocks.some((block) => textOf(block, 80) === label))
    return links
  // Where most of the text would go, the cards are what the text is about.
  if (cards.haveTeasers && !page.isMore(blocks)) return []
  return cards.count === 1 && blocks.length < links.length ? links : blocks
}

/** Whether a paragraph of text stands at `start`. */
function headsProse(siblings: readonly Nodes[], start: number): boolean {
  const next = siblings.slice(start, start + 3).find((node) => !isBlank(node))
  return isElement(next, 'p') && linksOf(next).length === 0 && /[.!?。！？…]["”»]?$/.test(textOf(next))
}

/**
 * Whether cards lead to the document's own site. One that is not known is known for one by cards without a text, and by
 * the pictures of the text.
 */
function areOfTheSite(
  {haveTeasers, hrefs}: Cards,
  blocks: readonly Nodes[],
  {phrase}: PhraseMatch,
  page: Page
): boolean {
  const {identity} = page
  if (paidLeadIn.test(phrase) || hrefs.every((href) => isOwn(identity, href))) return true
  const [domain, ...others] = new Set(hrefs.map(domainOf))
  if (identity.domain !== undefined || domain === undefined || others.length > 0) return false
  return (
    !haveTeasers ||
    (!citedSites.has(domain) && page.showsPicturesOf(domain, blocks.find((block) => !isBlank(block))!))
  )
}

/** Siblings after `node` that consist of links, with the white space between them; none for fewer than `least`. */
export function followingLinkBlocks(
  node: Element,
  parent: Parents,
  match: PhraseMatch,
  least: number
): Nodes[] {
  const siblings = parent.children as Nodes[]
  const start = indexOfSibling(siblings, node) + 1
  let end = start
  let blocks = 0
  let areAround = false
  let rank: string | undefined
  let isTitleAbove = false
  for (let index = start; index < siblings.length; index++) {
    const sibling = siblings[index]!
    if (isBlank(sibling) || isElement(sibling, 'br')) continue
    if (sibling.type === 'text' && /^[\s:：\-–—|•·]*$/.test(sibling.value)) continue
    if (!isElement(sibling)) break
    if (blocks > 0 && isTitleAbove && isDateBelow(sibling)) {
      end = index + 1
      continue
    }
    if (isHeading(sibling) ? !isCardTitle(sibling, node, match) : !isRelatedBlock(sibling, blocks, match))
      break
    // Titles are of one rank, and links around blocks stand among their like.
    if (isHeading(sibling)) {
      if (rank !== undefined && rank !== sibling.tagName) break
      rank = sibling.tagName
    }
    const isAround = isLinkAroundBlocks(sibling)
    if (isAround && (blocks > 0 ? !areAround : match.strength === 'weak' && isLong(sibling))) break
    areAround = isAround
    blocks++
    isTitleAbove = isHeading(sibling)
    end = index + 1
    if (isElement(sibling, 'ul', 'ol') || hasBelow(sibling, (child) => ['ul', 'ol'].includes(child.tagName)))
      break
  }
  // A linked heading below another, or behind other links, heads a text of its own.
  const last = siblings[end - 1]
  if (blocks > 0 && isHeading(last) && headsProse(siblings, end) && (isHeading(node) || blocks > 1)) {
    end = siblingBefore(siblings, end - 1, isBlank) + 1
    blocks--
  }
  return blocks >= least ? siblings.slice(start, end) : []
}

/** Most words of a link around blocks below a label that authors use, too. */
const mostInWeakCard = 30

function isLong(node: Element): boolean {
  return weighWords(textOf(node, 2000)) > mostInWeakCard
}

/** Whether a heading below a label is the title of a card: nothing but a link, and of a lower rank than the label. */
function isCardTitle(heading: Element, label: Element, {strength}: PhraseMatch): boolean {
  if (strength !== 'strong' || (isHeading(label) && heading.tagName <= label.tagName)) return false
  return isLinkBlock(heading) && textOutsideLinks(heading) === '' && !isWithinDocumentation(heading)
}

/** Whether a block is the date below the title of a card. */
function isDateBelow(node: Element): boolean {
  return (
    isElement(node, 'p', 'div', 'span', 'time') && linksOf(node).length === 0 && isDateLine(textOf(node, 100))
  )
}

function isRelatedBlock(node: Element, index: number, match: PhraseMatch): boolean {
  if (
    !isLinkBlock(node, {extraWords: node.tagName === 'ul' || node.tagName === 'ol' ? 3 : 6}) ||
    !hasTitleLinks(node) ||
    linksOf(node).some((link) => leadsToFile(attributeOf(link, 'href')))
  )
    return false
  if (['ul', 'ol', 'div', 'section', 'nav', 'aside', 'figure'].includes(node.tagName)) return true
  // After the first block, a paragraph of one link is as likely a part of the article.
  if (node.tagName === 'p' || node.tagName === 'a')
    return isTitleOnly(node) && (index === 0 || match.strength === 'strong' || textOutsideLinks(node) !== '')
  return false
}

/** Whether nothing stands beside the links but when and where the pages were published. */
function isTitleOnly(node: Element): boolean {
  const outside = textOutsideLinks(node)
  return (
    outside === '' ||
    (/\p{Nd}/u.test(outside) && weighWords(outside) <= 6 * linksOf(node).length && !/[.!?]$/.test(outside))
  )
}

/** Weak phrases count only before absolute links, strong ones also before others that leave the documentation. */
export function isAllowed(match: PhraseMatch, node: Nodes): boolean {
  return isAbsolute(node) || (match.strength === 'strong' && !isWithinDocumentation(node))
}
