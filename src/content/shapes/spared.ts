/** Parts of the article that look like furniture: captions, heads of sections, boxes in the text, accordions. */
import type {Element} from 'hast'
import {classesOf, hasBelow, isBlock, isElement, isHeading, textOf} from '../../hast/elements.js'
import {namesOf, type RegionName} from '../../hast/region-names.js'
import {datesIn} from '../../metadata/date/date-text.js'
import {foldWords} from '../../text/fold-words.js'
import {linkDensity} from '../page/measure.js'
import {type ContentPage, type DropReason, mostCaption} from '../page/page.js'

/** An element among its siblings that are shown. */
export interface Place {
  node: Element
  parent: Element
  siblings: readonly Element[]
  index: number
}

/** Kinds of regions that a heading alone cannot be: its class says how it looks. */
const headless: ReadonlySet<DropReason> = new Set(['footer', 'sidebar', 'meta', 'share', 'navigation'])
/** Kinds that the class of a picture's caption or credit may name as well. */
const pictureKinds: ReadonlySet<DropReason> = new Set(['footer', 'meta'])
/** Least pairs in a list of facts; the date, the author and the topic of an article are fewer. */
const leastFacts = 4
/** Kinds of regions whose picture is not the article's, even where the page's data names it as the lead image. */
const peopleKinds: ReadonlySet<DropReason> = new Set(['author', 'comments', 'related'])

/** Whether the element is not a region of the kind its name says, because of what it is and where it stands. */
export function isSpared(page: ContentPage, place: Place, {kind, isStrong}: RegionName): boolean {
  const {node} = place
  // A post of a social network, whose class names the network (`twitter-tweet`).
  if (kind === 'share' && node.tagName === 'blockquote') return true
  // Wikis also use the class of their navigation boxes (`navbox`) for tables of facts.
  if (kind === 'navigation' && node.tagName === 'table' && linkDensity(page.of(node)) <= 0.65) return true
  // Pairs of facts about the subject (`basic-info`).
  if (kind === 'meta' && !isStrong && isFact(page, place)) return true
  if (isHeading(node) && headless.has(kind) && !(kind === 'meta' && isDated(node))) return true
  if (pictureKinds.has(kind) && isOfPicture(page, place)) return true
  if (kind === 'meta' && node.tagName === 'figure') return true
  if (kind === 'promotion' && isPlainPicture(page, node)) return true
  // An element around the picture in a figure is named after what it does: open the picture, offer to pin it.
  if (place.parent.tagName === 'figure' && !isBlock(node) && page.of(node).media > 0) return true
  return !peopleKinds.has(kind) && page.isLeadImage(node)
}

/** Whether it is a long list of pairs, or a part of one. */
function isFact(page: ContentPage, {node, parent}: Place): boolean {
  const list = isElement(node, 'dt', 'dd') ? parent : node
  return list.tagName === 'dl' && page.of(list).items >= leastFacts
}

function isDated(heading: Element): boolean {
  return datesIn(textOf(heading), undefined).length > 0
}

const pictureBox = /(?:^|[\s_-])(?:caption|figure|image|picture|photo)(?:$|[\s_-])/i

/** Whether it is a figure without a link, which promotes nothing: a class `lightbox` says where its picture opens. */
function isPlainPicture(page: ContentPage, node: Element): boolean {
  const {links, media, text} = page.of(node)
  return isElement(node, 'figure') && media === 1 && links === 0 && text <= mostCaption
}

/** Whether the element is a caption or credit: in a figure, in a box of that name, or right after a picture. */
function isOfPicture(page: ContentPage, {node, parent, siblings, index}: Place): boolean {
  const {text, links} = page.of(node)
  if (text === 0 || text > mostCaption || links > 2) return false
  if (isElement(parent, 'figure', 'figcaption') || pictureBox.test(classesOf(parent).join(' '))) return true
  const before = siblings[index - 1]
  return before !== undefined && page.of(before).media > 0 && page.of(before).text === 0
}

/** Whether it is a header below the headline that heads what follows it. */
export function isSectionHead(page: ContentPage, {node, parent}: Place): boolean {
  if (!page.isBehindHeadline(node)) return false
  const {text, links, controls, media} = page.of(node)
  const hasLink = hasBelow(node, (child) => child.tagName === 'a')
  const isPlain = text > 0 && links === 0 && controls === 0 && media === 0 && !hasLink
  return isPlain && page.of(parent).prose > 0 && linkDensity(page.of(parent)) < 0.3
}

/** Whether it is the article's own header with its picture and a caption, below the headline or around it. */
export function isPictureHead(page: ContentPage, node: Element): boolean {
  const {links, media} = page.of(node)
  return (
    media > 0 &&
    links <= 8 &&
    linkDensity(page.of(node)) < 0.3 &&
    !page.isAboveHeadline(node) &&
    hasBelow(node, (child) => child.tagName === 'figcaption')
  )
}

/** Whether a button shows and hides text, and so is its heading: it stands in a heading, or right before its panel. */
export function opensText(page: ContentPage, {node, parent, siblings, index}: Place): boolean {
  if (page.of(node).text < 10) return false
  if (isHeading(parent)) return true
  const {ariaExpanded, ariaControls} = node.properties
  const isNamed = classesOf(node).some((name) => /accordion|faq|question|collapse|toggle/i.test(name))
  if (ariaExpanded === undefined && ariaControls === undefined && !isNamed) return false
  const next = siblings[index + 1]
  return next !== undefined && isBlock(next) && page.of(next).prose > 0 && page.of(next).links <= 2
}

/** Blocks of a text. */
const flow = ['p', 'ul', 'ol', 'blockquote', 'table', 'h2', 'h3', 'h4'] as const
/** Siblings on either side among which a block of the text must be. */
const nearby = 4
/** Most boxes of a page that are compared with its text; a page with info boxes has few. */
const mostBoxes = 100

/** Whether it is an aside with sentences of its own between blocks of the text: a box about what the text mentions. */
export function isInfoBox(page: ContentPage, {node, siblings, index}: Place): boolean {
  const {paragraphs, controls} = page.of(node)
  if (paragraphs === 0 || controls > 0 || linkDensity(page.of(node)) > 0.3) return false
  if (namesOf(node).regions.length > 0) return false
  const isText = (block: Element) => isElement(block, ...flow) && page.of(block).text > 0
  const isBetween =
    siblings.slice(Math.max(0, index - nearby), index).some(isText) &&
    siblings.slice(index + 1, index + 1 + nearby).some(isText)
  const isQuote = classesOf(node).some((name) => /quote|pulled/i.test(name))
  return isBetween && !isQuote && saysOnce(page, node)
}

const saidBy = new WeakMap<ContentPage, {text: string; asked: number}>()

/** Whether the words of the box stand only once on the page: a pull quote repeats words of the text. */
function saysOnce(page: ContentPage, box: Element): boolean {
  const said = saidBy.get(page) ?? {text: foldWords(textOf(page.body)), asked: 0}
  saidBy.set(page, said)
  if (++said.asked > mostBoxes) return false
  const text = foldWords(textOf(box))
  return said.text.indexOf(text) === said.text.lastIndexOf(text)
}
