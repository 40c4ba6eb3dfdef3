/** Furniture of the page: regions whose element, role or name says that they are not part of the article. */
import type {Element} from 'hast'
import type {RegionKind} from '../../facts/markup/region-words.js'
import {attributeOf, findAll, isBlock, isElement, isHeading, textOf} from '../../hast/elements.js'
import {namesOf} from '../../hast/region-names.js'
import {isLeadIn} from '../../text/related-lead-in.js'
import {boxName} from '../page/anonymous-boxes.js'
import {linkDensity, type Measure} from '../page/measure.js'
import type {ContentPage, DropReason} from '../page/page.js'
import {isSharing} from '../shapes/banners.js'
import {isCreditAt} from '../shapes/pictures.js'
import {isInfoBox, isPictureHead, isSectionHead, isSpared, opensText, type Place} from '../shapes/spared.js'
import {isTeasers} from '../shapes/teasers.js'
import {isTemplateText} from '../shapes/templates.js'

/** Which names count: all, or only those that leave no doubt. */
export type NameTrust = 'weak' | 'strong'

/** Drop the furniture, from the outermost elements inwards. */
export function dropFurniture(page: ContentPage, trust: NameTrust): void {
  const {mass} = page.of(page.body)
  const visit = (node: Element): void => {
    const siblings = page.childrenOf(node)
    for (const [index, child] of siblings.entries()) {
      const place: Place = {node: child, parent: node, siblings, index}
      const reason = furnitureKind(page, place, mass, trust)
      if (reason && !isDeclared(page, child)) page.drop(child, reason)
      else if (!isElement(child, 'p', 'pre') && !isHeading(child)) visit(child)
    }
  }
  visit(page.body)
}

/** Whether the page's data says that a piece of running text is the article's, whatever its box is called. */
function isDeclared(page: ContentPage, node: Element): boolean {
  const {prose, text} = page.of(node)
  return prose > 0.5 * text && page.declared.holds(node) === true
}

const navigationRoles = new Set(['navigation', 'menu', 'menubar', 'tablist'])
const dialogRoles = new Set(['search', 'dialog', 'alertdialog'])

/** Why the element is furniture; undefined where it is not, or holds too much of the page's text. */
function furnitureKind(
  page: ContentPage,
  place: Place,
  total: number,
  trust: NameTrust
): DropReason | undefined {
  const {node, siblings, index} = place
  const m = page.of(node)
  if (isCreditAt(page, node, siblings, index)) return undefined
  const share = total > 0 ? m.mass / total : 0
  if (share > 0.6) return isDebate(page, node) ? 'comments' : undefined
  const isSmall = share < 0.3
  const holdsHeadline = page.holdsHeadline(node)
  const role = attributeOf(node, 'role')
  const tag = node.tagName
  if (tag === 'a' && isSharing(attributeOf(node, 'href')) && m.text < 60 && !isPartOfLine(page, node))
    return 'share'
  if (tag === 'img' || (tag === 'a' && m.text === 0 && m.media === 0)) return undefined
  // A tab list that holds the texts of its tabs.
  const isAccordion = role === 'tablist' && m.prose > 100
  if (tag === 'nav' && share < 0.6 && page.isHeadlineTitle && page.isAboveHeadline(node)) return 'navigation'
  if (isSmall && (tag === 'nav' || (navigationRoles.has(role) && !isAccordion))) return 'navigation'
  if (isSmall && (tag === 'dialog' || dialogRoles.has(role))) return 'promotion'
  if (isSmall && (role === 'contentinfo' || tag === 'footer')) return 'footer'
  if (share < 0.45 && !holdsHeadline && (role === 'complementary' || tag === 'aside'))
    return isInfoBox(page, place) ? undefined : 'sidebar'
  if (isSmall && !holdsHeadline && role === 'banner') return 'layout'
  if (tag === 'header' && m.prose < 100 && !holdsHeadline)
    return page.isLeadImage(node) || isSectionHead(page, place) || isPictureHead(page, node)
      ? undefined
      : 'layout'
  if (tag === 'form' && share < 0.1 && m.prose < 400) return 'form'
  if (tag === 'button') return opensText(page, place) ? undefined : 'form'
  if (isTemplateText(page, node)) return 'layout'
  const {regions, isArticle, isArticlePart} = namesOf(node)
  if (regions.length === 0 || (isPartOfLine(page, node) && !isScreenReaderLabel(page, node))) return undefined
  for (const region of regions) {
    const {kind, isStrong} = region
    if (holdsHeadline && kind !== 'comments') continue
    if (isSpared(page, place, region) || (kind === 'hidden' && isCellText(page, place))) continue
    if (kind === 'author' && !isStrong && isCredit(page, place)) continue
    // Publishing systems put the author and the date into the class of the entry itself.
    if ((isArticle || isArticlePart) && (kind === 'author' || kind === 'meta')) continue
    if (tag === 'p' && boxKinds.has(kind) && m.prose > longLine && linkDensity(m) < 0.2) continue
    // Comments may be longer than what they comment on.
    const mostShare = kind === 'comments' ? 0.6 : 0.45
    if (kind === 'related' && !isStrong && isSmall && startsWithLeadIn(node)) return kind
    const fits = isStrong
      ? share < mostShare && m.mass < (mostMass[kind] ?? Number.POSITIVE_INFINITY)
      : trust === 'weak' && isSmall && !isArticle && weakShapes[kind](m)
    if (fits) return kind
  }
  return undefined
}

/** Most characters of a label for screen readers: a word or two in the line they describe. */
const longestLabel = 30

/** `Image` before a caption, `(opens in a new window)` after a link. */
function isScreenReaderLabel(page: ContentPage, node: Element): boolean {
  const isHidden = namesOf(node).regions.some(({kind, isStrong}) => kind === 'hidden' && isStrong)
  return isHidden && page.of(node).text <= longestLabel
}

/** Whether it is the whole text of a table cell that shows a sign instead: its class only says how the cell looks. */
function isCellText(page: ContentPage, {node, parent}: Place): boolean {
  const {text} = page.of(node)
  const isWhole = text > 0 && text <= longestLabel && text === page.of(parent).text
  return isElement(parent, 'td', 'th', 'dd') && !isBlock(node) && isWhole
}

/** Whether it is the only text of a box with a picture: the name of who made the picture, not of who wrote the article. */
function isCredit(page: ContentPage, {node, parent}: Place): boolean {
  const {media, text} = page.of(node)
  return text > 0 && text <= longLine && text === page.of(parent).text && page.of(parent).media > media
}

/** Whether the first heading or bold text of a box that is named related is a lead-in as well. */
function startsWithLeadIn(node: Element): boolean {
  const first = findAll(node, (child) => isHeading(child) || isElement(child, 'strong', 'b'))[0]
  return first !== undefined && isLeadIn(textOf(first)) !== undefined
}

/** Kinds of regions that are boxes with content: a paragraph of running text is not one, whatever its name says. */
const boxKinds: ReadonlySet<DropReason> = new Set(['comments', 'related', 'navigation', 'sidebar', 'footer'])
/** Characters; a shorter paragraph may be a line of a sidebar or a footer. */
const longLine = 100

/** Whether the region is named comments and follows running text to comment on, however short this text is. */
function isDebate(page: ContentPage, node: Element): boolean {
  if (!page.isBehindHeadline(node)) return false
  if (!namesOf(node).regions.some(({kind, isStrong}) => kind === 'comments' && isStrong)) return false
  for (let at = node; !page.holdsHeadline(at); ) {
    const parent = page.parentOf(at)
    if (!parent) return false
    const siblings = page.childrenOf(parent)
    const before = siblings.slice(0, siblings.indexOf(at))
    if (before.some((box) => !page.isAboveHeadline(box) && page.of(box).paragraphs > 0)) return true
    at = parent
  }
  return false
}

/** Whether it is a word or link in a line of text: its name says nothing about the line. */
function isPartOfLine(page: ContentPage, node: Element): boolean {
  if (isBlock(node)) return false
  const parent = page.parentOf(node)
  return parent !== undefined && page.of(parent).text > page.of(node).text + 3 && !boxes.has(boxName(parent))
}

/** Boxes whose children are lines of their own, whatever they are called. */
const boxes: ReadonlySet<string> = new Set(
  'div section article main body header footer ul ol nav aside figure'.split(' ')
)

/** Weight of text above which a region of a kind is something else, whatever its name says. */
const mostMass: Partial<Record<RegionKind, number>> = {
  promotion: 600,
  newsletter: 600,
  share: 400,
  form: 600,
  advertisement: 1000,
  meta: 600,
  author: 3000
}

/** The shape that a region must have where only a weak word names it: the second piece of evidence. */
const weakShapes: Readonly<Record<RegionKind, (m: Readonly<Measure>) => boolean>> = {
  meta: (m) => m.prose < 120 && m.text < 400,
  navigation: (m) => linkDensity(m) > 0.5 && m.links > 1,
  related: (m) => linkDensity(m) > 0.5 || isTeasers(m),
  share: (m) => m.prose === 0 && m.text < 200,
  comments: (m) => m.controls > 0,
  author: (m) => m.text < 800 && m.paragraphs <= 2,
  sidebar: (m) => linkDensity(m) > 0.4,
  footer: (m) => m.text + m.links > 0 && (linkDensity(m) > 0.3 || m.prose === 0),
  form: (m) =>
    (m.controls > 0 && m.prose < 200) || (m.prose === 0 && m.text < 150 && m.items + m.headings === 0),
  newsletter: (m) => m.controls > 0 || (m.text < 300 && m.links > 0),
  advertisement: (m) => m.prose < 150,
  promotion: (m) => m.prose < 200 && m.links > 0,
  consent: () => false,
  // Pictures that are hidden in print are shown on the screen.
  hidden: (m) => m.prose < 100 && (m.media === 0 || m.controls > 0)
}
