/** Furniture of the page: regions that say by element, role or name that they are no part of the article. */
import type {Element} from 'hast'
import {datesIn} from '../metadata/date-text.js'
import {
  attributeOf,
  classesOf,
  findAll,
  hasBelow,
  isBlock,
  isElement,
  isHeading,
  textOf
} from '../rules/evidence/elements.js'
import {isLeadIn} from '../rules/evidence/phrases.js'
import {boxName} from './anonymous-boxes.js'
import type {RegionKind} from './facts/region-words.js'
import {foldText} from './fold-text.js'
import {linkDensity, type Measure} from './measure.js'
import type {ContentPage, DropReason} from './page.js'
import {namesOf} from './region-names.js'
import {isTeasers} from './teasers.js'

/** Which names count: all, or only those that leave no doubt. */
export type NameTrust = 'weak' | 'strong'

/** Take it out, from the outside in. */
export function dropFurniture(page: ContentPage, trust: NameTrust): void {
  const {mass} = page.of(page.body)
  const visit = (node: Element): void => {
    for (const child of page.childrenOf(node)) {
      const reason = furnitureKind(page, child, mass, trust)
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

/** What the region is, where it holds too little of the page's text to be its article. */
function furnitureKind(
  page: ContentPage,
  node: Element,
  total: number,
  trust: NameTrust
): DropReason | undefined {
  const m = page.of(node)
  const share = total > 0 ? m.mass / total : 0
  if (share > 0.6) return isDebate(page, node) ? 'comments' : undefined
  const isSmall = share < 0.3
  const holdsHeadline = page.holdsHeadline(node)
  const role = attributeOf(node, 'role')
  const tag = node.tagName
  if (tag === 'img' || (tag === 'a' && m.text === 0 && m.media === 0)) return undefined
  // Tabs with their texts among them.
  const isAccordion = role === 'tablist' && m.prose > 100
  if (tag === 'nav' && share < 0.6 && page.isHeadlineTitle && page.isAboveHeadline(node)) return 'navigation'
  if (isSmall && (tag === 'nav' || (navigationRoles.has(role) && !isAccordion))) return 'navigation'
  if (isSmall && (tag === 'dialog' || dialogRoles.has(role))) return 'promotion'
  if (isSmall && (role === 'contentinfo' || tag === 'footer')) return 'footer'
  if (share < 0.45 && !holdsHeadline && (role === 'complementary' || tag === 'aside'))
    return isInfoBox(page, node) ? undefined : 'sidebar'
  if (isSmall && !holdsHeadline && role === 'banner') return 'layout'
  const isLeadImage = page.isLeadImage(node)
  if (tag === 'header' && m.prose < 100 && !holdsHeadline && !isLeadImage && !isSectionHead(page, node))
    return 'layout'
  if (tag === 'form' && share < 0.1 && m.prose < 400) return 'form'
  if (tag === 'button') return opensText(page, node) ? undefined : 'form'
  const {regions, isArticle, isArticlePart} = namesOf(node)
  if (regions.length === 0 || isPartOfLine(page, node)) return undefined
  for (const {kind, isStrong} of regions) {
    if (holdsHeadline && kind !== 'comments') continue
    if (isHeading(node) && headless.has(kind) && !(kind === 'meta' && isDated(node))) continue
    if (pictureKinds.has(kind) && isOfPicture(page, node)) continue
    if (isLeadImage && !peopleKinds.has(kind)) continue
    // Systems name the author and the date in the class of the entry itself.
    if ((isArticle || isArticlePart) && (kind === 'author' || kind === 'meta')) continue
    if (tag === 'p' && boxKinds.has(kind) && m.prose > longLine && linkDensity(m) < 0.2) continue
    // Comments may be longer than what they comment on.
    const mostShare = kind === 'comments' ? 0.6 : 0.45
    if (kind === 'related' && !isStrong && startsWithLeadIn(node)) return kind
    const fits = isStrong
      ? share < mostShare && m.mass < (mostMass[kind] ?? Number.POSITIVE_INFINITY)
      : trust === 'weak' && isSmall && !isArticle && weakShapes[kind](m)
    if (fits) return kind
  }
  return undefined
}

/** Kinds of regions that a heading alone is none of: its name tells how it looks. */
const headless: ReadonlySet<DropReason> = new Set(['footer', 'sidebar', 'meta', 'share', 'navigation'])
/** What the caption and the credit of a picture are called as well. */
const pictureKinds: ReadonlySet<DropReason> = new Set(['footer', 'meta'])
/** Where a picture is somebody's, whatever the page says it is. */
const peopleKinds: ReadonlySet<DropReason> = new Set(['author', 'comments', 'related'])
/** Characters; more beside a picture is no caption. */
const mostCaption = 300

/** Whether the element is a caption or credit: in a figure, in a box of that name, or right behind a picture. */
function isOfPicture(page: ContentPage, node: Element): boolean {
  const {text, links} = page.of(node)
  if (text === 0 || text > mostCaption || links > 2) return false
  const parent = page.parentOf(node)
  if (!parent) return false
  if (isElement(parent, 'figure', 'figcaption') || pictureBox.test(classesOf(parent).join(' '))) return true
  const siblings = page.childrenOf(parent)
  const before = siblings[siblings.indexOf(node) - 1]
  return before !== undefined && page.of(before).media > 0 && page.of(before).text === 0
}

const pictureBox = /(?:^|[\s_-])(?:caption|figure|image|picture|photo)(?:$|[\s_-])/i

function isDated(heading: Element): boolean {
  return datesIn(textOf(heading), undefined).length > 0
}

/** Blocks of a text. */
const flow = ['p', 'ul', 'ol', 'blockquote', 'table', 'h2', 'h3', 'h4'] as const

/** An aside between paragraphs of the text that has sentences of its own: what they mention, in a box. */
function isInfoBox(page: ContentPage, node: Element): boolean {
  const m = page.of(node)
  const parent = page.parentOf(node)
  if (
    !parent ||
    m.paragraphs === 0 ||
    m.controls > 0 ||
    linkDensity(m) > 0.3 ||
    namesOf(node).regions.length > 0
  )
    return false
  const siblings = page.childrenOf(parent)
  const at = siblings.indexOf(node)
  const isText = (block: Element) => isElement(block, ...flow) && page.of(block).text > 0
  if (!siblings.slice(0, at).some(isText) || !siblings.slice(at + 1).some(isText)) return false
  // A pull quote says again what the text says.
  const said = foldText(textOf(node))
  const whole = foldText(textOf(page.body))
  const isQuote = classesOf(node).some((name) => /quote|pulled/i.test(name))
  return !isQuote && whole.indexOf(said) === whole.lastIndexOf(said)
}

/** Whether the first words of a box that is called related say so, too. */
function startsWithLeadIn(node: Element): boolean {
  const first = findAll(node, (child) => isHeading(child) || isElement(child, 'strong', 'b'))[0]
  return first !== undefined && isLeadIn(textOf(first)) !== undefined
}

/** A header behind the headline that is the heading of what follows it. */
function isSectionHead(page: ContentPage, node: Element): boolean {
  const {text, links, controls, media} = page.of(node)
  const section = page.parentOf(node)
  if (!section || !page.isBehindHeadline(node)) return false
  const hasLink = hasBelow(node, (child) => child.tagName === 'a')
  const isPlain = text > 0 && links === 0 && controls === 0 && media === 0 && !hasLink
  return isPlain && page.of(section).prose > 0 && linkDensity(page.of(section)) < 0.2
}

/** A button that shows and hides text is its heading: in a heading, or right before its panel. */
function opensText(page: ContentPage, button: Element): boolean {
  const parent = page.parentOf(button)
  if (!parent || page.of(button).text < 10) return false
  if (isHeading(parent)) return true
  const {ariaExpanded, ariaControls} = button.properties
  const isNamed = classesOf(button).some((name) => /accordion|faq|question|collapse|toggle/i.test(name))
  if (ariaExpanded === undefined && ariaControls === undefined && !isNamed) return false
  const siblings = page.childrenOf(parent)
  const next = siblings[siblings.indexOf(button) + 1]
  return next !== undefined && isBlock(next) && page.of(next).prose > 0 && page.of(next).links <= 2
}

/** Regions that are boxes with something in them: a paragraph of running text is none, whatever its name says. */
const boxKinds: ReadonlySet<DropReason> = new Set(['comments', 'related', 'navigation', 'sidebar', 'footer'])
/** Characters; shorter paragraphs may well be a line of a sidebar or a footer. */
const longLine = 100

/** Whether the region names itself comments and there is running text to comment on, however short it is beside them. */
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

/** A word or link in a line of text: what it is called says nothing of the line. */
function isPartOfLine(page: ContentPage, node: Element): boolean {
  if (isBlock(node)) return false
  const parent = page.parentOf(node)
  return parent !== undefined && page.of(parent).text > page.of(node).text + 3 && !boxes.has(boxName(parent))
}

/** Boxes whose children are lines of their own, whatever they are called. */
const boxes: ReadonlySet<string> = new Set(
  'div section article main body header footer ul ol nav aside'.split(' ')
)

/** Weight of text above which a region of a kind is something else, whatever its name says. */
const mostMass: Partial<Record<RegionKind, number>> = {
  promotion: 600,
  newsletter: 600,
  share: 400,
  form: 600,
  advertisement: 800,
  meta: 600,
  author: 1500
}

/** The shape a region has that only a weak word names: the second witness. */
const weakShapes: Readonly<Record<RegionKind, (m: Readonly<Measure>) => boolean>> = {
  meta: (m) => m.prose < 120 && m.text < 400,
  navigation: (m) => linkDensity(m) > 0.5 && m.links > 1,
  related: (m) => linkDensity(m) > 0.5 || isTeasers(m),
  share: (m) => m.prose === 0 && m.text < 200,
  comments: (m) => m.controls > 0,
  author: (m) => m.text < 800 && m.paragraphs <= 2,
  sidebar: (m) => linkDensity(m) > 0.4,
  footer: (m) => linkDensity(m) > 0.3 || m.prose === 0,
  form: (m) => (m.controls > 0 && m.prose < 200) || (m.prose === 0 && m.text < 150),
  newsletter: (m) => m.controls > 0 || (m.text < 300 && m.links > 0),
  advertisement: (m) => m.prose < 150,
  promotion: (m) => m.prose < 200 && m.links > 0,
  consent: () => false,
  hidden: (m) => m.prose < 100
}
