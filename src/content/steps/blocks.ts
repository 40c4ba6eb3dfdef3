/** The blocks of the article: those that lead elsewhere are dropped. */
import type {Element} from 'hast'
import {isElement, isHeading, textOf} from '../../hast/elements.js'
import {areTerms, textOutsideLinks} from '../../hast/links.js'
import {isLeadIn} from '../../text/related-lead-in.js'
import {isAnonymous} from '../page/anonymous-boxes.js'
import {endsSentence, linesOf} from '../page/lines.js'
import {linkDensity, type Measure} from '../page/measure.js'
import type {ContentPage, DropReason} from '../page/page.js'
import {isBanner, isSharing} from '../shapes/banners.js'
import {isControl, isCounter} from '../shapes/controls.js'
import {isCaption, isCaptioned} from '../shapes/pictures.js'
import {isLinkList, isLinkRow, isPointer, linkAddresses} from '../shapes/pointers.js'
import {isDigestHead, isListed, isListedSection} from '../shapes/sections.js'
import {isShopBox} from '../shapes/shop-boxes.js'
import {isCard, isLoneTeaser, isNamedTeaser, isTeaserGroup, isTeasers} from '../shapes/teasers.js'
import {isTextBox} from './core.js'

/** Elements that are one block as a whole, not a box with blocks of its own. */
const wholes = ['ul', 'ol', 'dl', 'p', 'pre', 'blockquote', 'figure', 'table'] as const
/** What running text is made of. */
const flowNames = ['p', 'ul', 'ol', 'blockquote', 'pre', 'table', 'dl'] as const

/** A heading that names the file of a picture: Drupal's file entities print one that links to the file. */
const pictureFile = /^[^\s/]{1,80}\.(?:jpe?g|png|gif|webp|svg)$/i

/** Most characters of a line that asks to share the page. */
const longestShare = 30

/** The text outside of such links: nothing, signs, or words for sharing. */
const shareWords =
  /^(?:(?:share|teilen|compartir|partager|condividi|delen|udostępnij|tweet)(?: (?:this|on|auf|en|sur|su|via|it))*|[\s|·•:/–—-])*$/i

/** Drop, at every level below `node`, the blocks that do not belong to the article. */
export function dropForeignBlocks(page: ContentPage, node: Element): void {
  if (isElement(node, ...wholes) || isHeading(node)) return
  const children = page.childrenOf(node)
  const flow = children.filter((child) => isHeading(child) || isElement(child, ...flowNames))
  const isFlow = flow.length >= 3 && flow.some((child) => page.of(child).paragraphs > 0)
  for (const [index, child] of children.entries()) {
    const reason = foreignKind(page, child, children, index, isFlow)
    if (reason) page.drop(child, reason)
    else dropForeignBlocks(page, child)
  }
}

/** @param isFlow whether the block stands in running text */
function foreignKind(
  page: ContentPage,
  node: Element,
  siblings: readonly Element[],
  index: number,
  isFlow: boolean
): DropReason | undefined {
  const m = page.of(node)
  if (m.text === 0 && m.links > 0 && isBanner(page, node)) return 'promotion'
  if (m.text === 0 || page.holdsHeadline(node)) return undefined
  if (m.text < longestShare && isEachLink(node, isSharing) && shareWords.test(textOutsideLinks(node)))
    return 'share'
  if (isKicker(page, node) || isCounter(node)) return 'layout'
  if ((isTeasers(m) || isTeaserGroup(page, node)) && isBesideArticle(page, m)) return 'teasers'
  const density = linkDensity(m)
  const isBox =
    (isElement(node, 'div', 'section', 'aside') && !isAnonymous(node)) || (!isFlow && node.tagName === 'ul')
  if (
    isBox &&
    density > 0.7 &&
    m.links > 2 &&
    !isTextBox(node) &&
    !isCaptioned(page, node) &&
    !isLinkList(page, node, m)
  )
    return 'navigation'
  if (isNamedTeaser(page, node)) return 'teasers'
  if (isShopBox(page, node)) return 'promotion'
  if (!isAnonymous(node) && (isCard(page, node) || isLoneTeaser(page, node, siblings))) return 'teasers'
  const isButton =
    density > 0.9 && m.links === 1 && m.media === 0 && m.text < 60 && !isCaption(node) && !writesTo(node)
  if (!isFlow && isButton && isElement(node, 'div', 'p') && !isAnonymous(node)) return 'navigation'
  if (
    isFlow &&
    isPointer(page, node, m) &&
    !isDigestHead(page, node, siblings) &&
    !isListedSection(page, siblings, index)
  )
    return 'related'
  if (isLinkRow(page, node, m)) return 'navigation'
  if (isControl(page, node, siblings[index + 1])) return 'form'
  if (isHeading(node) && pictureFile.test(textOf(node))) return 'layout'
  if (density >= 0.3 && m.media === 0 && isDeclaredWhole(page) && page.declared.holds(node) === false)
    return 'related'
  const next = siblings[index + 1]
  const headsLinks = next !== undefined && linkDensity(page.of(next)) > 0.5
  const leadIn = headsLinks && m.text < 200 ? isLeadIn(textOf(node)) : undefined
  const isSection = leadIn?.strength === 'weak' && (areTerms([next!]) || isListed(page, node))
  return leadIn && !isSection ? 'related' : undefined
}

/** Whether the links are e-mail addresses of people. A `mailto:` without an address is for sending the page. */
function writesTo(node: Element): boolean {
  return isEachLink(node, (href) => /^mailto:[^?@\s]+@/i.test(href))
}

/** Whether it has links, and the address of each passes `test`. */
function isEachLink(node: Element, test: (href: string) => boolean): boolean {
  const addresses = linkAddresses(node)
  return addresses.length > 0 && addresses.every(test)
}

/** Characters; a longer line above the headline has content of its own. */
const mostKicker = 40

/** Whether it is a topic or a menu's word above the headline. Before text, it would be another article's headline. */
function isKicker(page: ContentPage, node: Element): boolean {
  if (!page.isHeadlineTitle || !page.isAboveHeadline(node)) return false
  const {text, media} = page.of(node)
  if (text >= mostKicker || media > 0 || endsSentence(textOf(node))) return false
  return !hasTextAboveHeadline(page)
}

const textAbove = new WeakMap<ContentPage, boolean>()

function hasTextAboveHeadline(page: ContentPage): boolean {
  const known = textAbove.get(page)
  if (known !== undefined) return known
  const lines = linesOf(page, page.body)
  const found = lines.some((line) => page.isAboveHeadline(line) && page.of(line).paragraphs > 0)
  textAbove.set(page, found)
  return found
}

/** Whether enough is left for an article without the region. */
function isBesideArticle(page: ContentPage, m: Readonly<Measure>): boolean {
  const left = page.of(page.body).mass - m.mass
  return m.mass < 0.4 * left || (page.headline !== undefined && left > 600)
}

/** Whether the declared text is all of the article, not its beginning. */
function isDeclaredWhole(page: ContentPage): boolean {
  return page.declared.length > 0.6 * page.of(page.body).prose
}
