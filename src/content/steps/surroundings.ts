/** What stands around the article's text: the headline's lead and picture belong to it, most of the rest does not. */
import type {Element} from 'hast'
import {attributeOf, classesOf, findAll, hasBelow, isElement, isHeading, textOf} from '../../hast/elements.js'
import {namesOf} from '../../hast/region-names.js'
import {countWords} from '../../text/count-words.js'
import {boxName, isAnonymous} from '../page/anonymous-boxes.js'
import {endsSentence, isLine} from '../page/lines.js'
import {linkDensity} from '../page/measure.js'
import type {ContentPage, DropReason} from '../page/page.js'
import {dropCounters, isCreditAt, isGallery} from '../shapes/pictures.js'
import {leadsOut} from '../shapes/pointers.js'
import {isTeaserGroup, isTeasers} from '../shapes/teasers.js'
import {dropForeignBlocks} from './blocks.js'
import {heaviest, isDominant, isMarkedBody, isTextBox} from './core.js'

/** Least characters of a lead; a shorter line between headline and text is a date, a name, a place. */
const leastLead = 40
/** Least items and rows of a list that is a part of the article by its name. */
const leastItems = 3
/** A box with this many paragraphs is a part of the text, however short its lines. */
const textParagraphs = 3

/** Between the body and the core, keep what belongs to the article and nothing else; then go on inside the core. */
export function dropSurroundings(page: ContentPage, core: Element): void {
  dropFollowers(page)
  const path: Element[] = []
  for (let at: Element | undefined = core; at && at !== page.body; at = page.parentOf(at)) path.unshift(at)
  const wantsLead = page.isBehindHeadline(core)
  for (const [index, node] of path.entries())
    judgeSiblings(page, path[index - 1] ?? page.body, node, wantsLead)
  narrow(page, core)
}

/** Drop the articles that infinite scrolling adds after the page's own: siblings of one kind, each with a headline. */
function dropFollowers(page: ContentPage): void {
  if (!page.isHeadlineTitle) return
  for (let at = page.headline; at && at !== page.body; at = page.parentOf(at)) {
    const box = at
    const siblings = page.childrenOf(page.parentOf(box)!)
    const alike = siblings.slice(siblings.indexOf(box) + 1).filter((next) => sharesClass(box, next))
    if (alike.length === 0 || !holdsArticle(box)) continue
    for (const next of alike) if (holdsArticle(next)) page.drop(next, 'related')
  }
}

/** Whether an article with a headline is in the box, or is it. */
function holdsArticle(box: Element): boolean {
  const isArticle = (element: Element) =>
    element.tagName === 'article' && hasBelow(element, ({tagName}) => tagName === 'h1')
  return isArticle(box) || hasBelow(box, isArticle)
}

/** Walk down: where one child holds the article, its siblings need evidence of their own to be kept. */
function narrow(page: ContentPage, node: Element): void {
  if (isElement(node, 'ul', 'ol', 'dl', 'p', 'pre', 'blockquote')) return
  const best = heaviest(page, page.childrenOf(node))
  if (!best || page.of(best).mass === 0) return
  const holdsHeadline = page.holdsHeadline(node)
  const isOneBox =
    isDominant(page, best, node, 0.7) && page.of(best).paragraphs >= 2 && (holdsHeadline || !isTextBox(node))
  if (!isOneBox) {
    dropForeignBlocks(page, node)
    return
  }
  judgeSiblings(page, node, best, page.isBehindHeadline(best))
  narrow(page, best)
}

/** Judge the siblings of the child that holds the article, from the last to the first. */
function judgeSiblings(page: ContentPage, parent: Element, best: Element, wantsLead: boolean): void {
  let isBefore = false
  let next: Element | undefined
  const children = page.childrenOf(parent)
  for (const [index, child] of [...children.entries()].reverse()) {
    if (child === best) isBefore = true
    else if (isBefore && wantsLead) keepLead(page, child, next, children[index - 1])
    else {
      const reason = strangerKind(page, child, best, isBefore)
      if (reason) page.drop(child, reason)
      else dropForeignBlocks(page, child)
    }
    if (!page.dropped.has(child)) next = child
  }
}

/**
 * Of what stands before the article's text, keep the headline's lead and picture.
 *
 * @param next the block after it that is kept: siblings are walked from the last
 * @param before the block right before it
 */
function keepLead(
  page: ContentPage,
  node: Element,
  next: Element | undefined,
  before: Element | undefined
): void {
  if (node === page.headline) return
  if (page.holdsHeadline(node)) {
    keepLeads(page, node)
    return
  }
  const m = page.of(node)
  if (page.isLeadImage(node)) return
  if (!page.isAboveHeadline(node) && isGallery(page, node)) {
    dropCounters(page, node)
    return
  }
  // The ingredients of a recipe link to products, a list of sources to pages.
  if (!page.isAboveHeadline(node) && m.items >= leastItems && namesOf(node).isArticlePart) return
  if (page.isAboveHeadline(node) || isTeasers(m) || linkDensity(m) > 0.3) {
    page.drop(node, 'layout')
    return
  }
  if (m.text === 0) {
    if (m.media === 0 || (m.links > 2 && !isAnonymous(node))) page.drop(node, 'layout')
    return
  }
  if (
    isHeading(node) &&
    next &&
    !isHeading(next) &&
    (page.of(next).text >= leastLead || isGallery(page, next))
  )
    return
  const isWhole =
    isHeading(node) ||
    isElement(node, 'p', 'ul', 'ol', 'dl', 'table', 'pre', 'blockquote', 'figure') ||
    isLine(page, node)
  if (m.text < leastLead && m.media === 0 && (isWhole || m.paragraphs === 0)) {
    const isPart =
      isCaptionOf(page, node, before) ||
      isRecipeFact(node) ||
      (before !== undefined && isCreditAt(page, node, [before, node], 1))
    if (!isPart && !isSentence(textOf(node))) page.drop(node, 'layout')
  } else if (m.paragraphs >= textParagraphs) dropForeignBlocks(page, node)
  else if (!isWhole) keepLeads(page, node)
}

const recipeFact =
  /(?:^|[-_])(?:(?:prep|preparation|cook|cooking|total|baking)[-_]*time|servings?|recipe-?yield|portions?)(?:$|[-_])/i

/** Whether it says how long a recipe takes or how many it serves, by its class or its schema.org property. */
function isRecipeFact(node: Element): boolean {
  const names = [...classesOf(node), ...attributeOf(node, 'itemProp').split(' ')]
  return /\d/.test(textOf(node)) && names.some((name) => recipeFact.test(name))
}

/** Whether it is a few words and a full stop: a lead may be that short. */
function isSentence(text: string): boolean {
  return endsSentence(text) && countWords(text) >= 4
}

/** Whether the line is, by its class, the caption or credit of a picture right before it. */
function isCaptionOf(page: ContentPage, node: Element, before: Element | undefined): boolean {
  if (before === undefined || page.of(before).media === 0) return false
  return classesOf(node).some((name) => /caption|credit|legend/i.test(name))
}

function keepLeads(page: ContentPage, parent: Element): void {
  let next: Element | undefined
  const children = page.childrenOf(parent)
  for (const [index, child] of [...children.entries()].reverse()) {
    keepLead(page, child, next, children[index - 1])
    if (!page.dropped.has(child)) next = child
  }
}

/** Why a sibling of the box that holds the article is dropped; undefined where it is kept. */
function strangerKind(
  page: ContentPage,
  node: Element,
  best: Element,
  isBefore: boolean
): DropReason | undefined {
  const m = page.of(node)
  const density = linkDensity(m)
  if (page.holdsHeadline(node)) return undefined
  if (isBefore && page.isLeadImage(node)) return undefined
  if (m.text === 0) {
    if (m.media === 0) return undefined
    const isPicture = isAnonymous(node) || isElement(node, 'figure', 'img', 'p', 'picture')
    return isPicture && !page.isAboveHeadline(node) ? undefined : 'layout'
  }
  // No publishing system prints text into the body itself: an author wrote it there.
  if (isAnonymous(node) && boxName(node) === 'body' && m.links === 0) return undefined
  if (isTeasers(m) || isTeaserGroup(page, node)) return 'teasers'
  const {regions, isArticle, isArticlePart} = namesOf(node)
  if (regions.length > 0 && !isArticle && !isArticlePart) return regions[0]!.kind
  if (isElement(node, 'p', 'blockquote', 'pre', 'ol', 'dl', 'figure') && density < 0.5) return undefined
  if (isHeading(node)) return isBefore && !page.isAboveHeadline(node) ? undefined : 'layout'
  if (density < 0.3 && m.text >= leastLead && isArticlePart) return undefined
  if (density < 0.15 && m.items >= 3 && m.text >= 100 && m.controls === 0) return undefined
  if (isQuote(page, node)) return undefined
  if (density >= 0.3 || m.paragraphs === 0) return 'layout'
  if (isMarkedBody(best)) return isMarkedBody(node) ? undefined : 'layout'
  if (sharesClass(node, best)) return undefined
  // A part of the text in a box of its own has some weight compared with the rest.
  const isWeighty = m.prose > Math.max(150, 0.15 * page.of(best).prose)
  return isWeighty && (density < 0.15 || (density < 0.25 && leadsOut(page, node))) ? undefined : 'layout'
}

/** Whether it is a box around a quote, or around a post of a social network, which is marked up as a quote. */
function isQuote(page: ContentPage, node: Element): boolean {
  const quote = findAll(node, ({tagName}) => tagName === 'blockquote')[0]
  return quote !== undefined && page.of(quote).text > 0.8 * page.of(node).text
}

/** Whether two boxes are of one kind, as parts of one text often are: they share the first class or a kind's name. */
function sharesClass(a: Element, b: Element): boolean {
  const [first, second] = [classesOf(a), classesOf(b)]
  if (a.tagName !== b.tagName || first.length === 0) return false
  return first[0] === second[0] || first.some((name) => kindName.test(name) && second.includes(name))
}

/** A class of two words. Utility classes of grids and frameworks do not name a kind of box. */
const kindName = /^(?!(?:col|row|[a-z])[-_])[a-z]{3,}[-_][a-z-_]*[a-z]$/i
