/** Teasers: boxes that point to other articles with a headline, a picture, a few words. */
import type {Element} from 'hast'
import {attributeOf, findAll, hasBelow, isElement, isHeading} from '../../hast/elements.js'
import {namesOf} from '../../hast/region-names.js'
import {linesOf} from '../page/lines.js'
import {linkDensity, type Measure} from '../page/measure.js'
import {type ContentPage, startOf} from '../page/page.js'
import {isCaption, isCredited} from './pictures.js'
import {titleLength} from './pointers.js'

/** Whether most headings are links to other pages. */
export function isTeasers(m: Readonly<Measure>): boolean {
  return m.linkedHeadings >= 2 && m.linkedHeadings >= 0.7 * m.headings
}

/** Whether it holds boxes of one kind, each with a picture or heading and much linked text, below a heading or not. */
export function isTeaserGroup(page: ContentPage, node: Element): boolean {
  if (!isElement(node, 'div', 'section', 'ul', 'aside')) return false
  const shown = page.childrenOf(node).filter((child) => page.of(child).text > 0 || page.of(child).media > 0)
  const items = isHeading(shown[0]) ? shown.slice(1) : shown
  const first = items[0]
  return (
    first !== undefined &&
    items.length >= 2 &&
    items.every((item) => item.tagName === first.tagName && isTeaser(page, item))
  )
}

function isTeaser(page: ContentPage, node: Element): boolean {
  const m = page.of(node)
  if (m.text >= mostText || isCredited(page, node)) return false
  const hasLink =
    m.linked >= 10 && (m.media > 0 || m.headings > 0) && (m.linkedHeadings > 0 || linkDensity(m) >= 0.35)
  return (m.links > 0 && hasLink) || (m.text >= 10 && leadsElsewhere(page, node))
}

/** Characters; a longer box has content of its own. */
const mostText = 600
/** The same for a box whose words are not linked. */
const mostPlainText = 300
/** Characters; less running text says no more than a teaser does. */
const shortProse = 80

/**
 * Whether a box as a whole is a link: all its links lead to one other page of the site, and one of them stands in the
 * heading or has no text (a picture, or a link laid over the box). A paragraph with short links does not count: it
 * may be a person's statement, below picture and name. A box with a caption is a picture.
 */
function leadsElsewhere(page: ContentPage, node: Element, leastLabel = 0): boolean {
  const {links, paragraphs, prose, text} = page.of(node)
  if (links === 0 || text > mostPlainText || paragraphs > 1) return false
  let address: string | undefined
  let isWhole = false
  let longest = 0
  const walk = (parent: Element, isHeaded: boolean): boolean =>
    page.childrenOf(parent).every((child) => {
      const isInHeading = isHeaded || isHeading(child)
      if (child.tagName !== 'a') return !isCaption(child) && walk(child, isInHeading)
      const href = attributeOf(child, 'href')
      if (href === '' || (address !== undefined && href !== address)) return false
      address = href
      const label = page.of(child).text
      isWhole ||= isInHeading || label === 0
      longest = Math.max(longest, label)
      return true
    })
  const isOneLink = walk(node, false) && isWhole && longest >= leastLabel
  return isOneLink && (prose < shortProse || longest >= titleLength) && isOtherPage(page, address)
}

const pictureFile = /\.(?:jpe?g|png|gif|webp|avif|svg|pdf)(?:[?#]|$)/i

function isOtherPage(page: ContentPage, address: string | undefined): boolean {
  return address !== undefined && !pictureFile.test(address) && page.isOwnSite(address)
}

/** Whether a box as a whole is a link to another page of the site, with a heading or a picture in it. */
export function isCard(page: ContentPage, node: Element): boolean {
  const m = page.of(node)
  if (isCredited(page, node)) return false
  return (
    isElement(node, 'div', 'section', 'aside', 'article', 'a') &&
    m.links > 0 &&
    m.links <= 2 &&
    linkDensity(m) > 0.85 &&
    (m.linkedHeadings > 0 || (m.media > 0 && m.text > 15 && pointsAway(page, node)))
  )
}

/** Whether a link leads to another page of the site, and none to a picture. */
function pointsAway(page: ContentPage, node: Element): boolean {
  const addresses = findAll(node, ({tagName}) => tagName === 'a').map((link) => attributeOf(link, 'href'))
  return (
    addresses.some((href) => isOtherPage(page, href)) && !addresses.some((href) => pictureFile.test(href))
  )
}

/** Most such boxes among the blocks of a text. With more, they are the text: a list of places, each with its page. */
const mostCards = 3

/** Whether a box in running text has a picture and a title, and all its links lead to one other page of the site. */
export function isLoneTeaser(page: ContentPage, node: Element, siblings: readonly Element[]): boolean {
  const isOne = (box: Element): boolean => {
    const {linkedHeadings, media, text} = page.of(box)
    return (
      isElement(box, 'div', 'section', 'aside', 'article') &&
      linkedHeadings === 1 &&
      media > 0 &&
      text > 0 &&
      leadsElsewhere(page, box, titleLength)
    )
  }
  if (!isOne(node)) return false
  const count = cardsAmong.get(siblings) ?? siblings.filter(isOne).length
  cardsAmong.set(siblings, count)
  return count <= mostCards
}

/** The number of such boxes, counted once for all siblings. */
const cardsAmong = new WeakMap<readonly Element[], number>()

/** Words in names that say that a box is a teaser, whatever it holds. */
const teaserWords: ReadonlySet<string> = new Set(['teaser', 'teasers', 'interlink'])

/** Whether a box after the first paragraph is named a teaser and leads to a page of the site. */
export function isNamedTeaser(page: ContentPage, node: Element): boolean {
  const {regions, isArticle, isArticlePart} = namesOf(node)
  if (isArticle || isArticlePart || !regions.some(({word}) => teaserWords.has(word))) return false
  const {text} = page.of(node)
  if (text >= mostText || !page.isBehindHeadline(node) || !isBehindText(page, node)) return false
  // A link in a sentence does not count.
  const isLead = (link: Element) =>
    linkDensity(page.of(node)) > 0.3 ||
    hasBelow(link, isHeadOfTeaser) ||
    isElement(page.parentOf(link), ...teaserParts)
  return findAll(node, ({tagName}) => tagName === 'a').some(
    (link) => page.isOwnSite(attributeOf(link, 'href')) && isLead(link)
  )
}

function isHeadOfTeaser(node: Element): boolean {
  return isHeading(node) || isElement(node, 'img', 'picture')
}

/** Parents of a link that is a part of the teaser: its title, its picture, its button. */
const teaserParts = [
  'div',
  'section',
  'article',
  'header',
  'footer',
  'figure',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6'
] as const

const firstParagraphs = new WeakMap<ContentPage, Element | undefined>()

/** Whether the element follows the first paragraph of the text. */
export function isBehindText(page: ContentPage, node: Element): boolean {
  if (!firstParagraphs.has(page)) {
    const lines = linesOf(page, page.body)
    firstParagraphs.set(
      page,
      lines.find((line) => page.of(line).paragraphs > 0 && page.isBehindHeadline(line))
    )
  }
  const start = firstParagraphs.get(page)?.position?.end.offset
  return start !== undefined && start <= startOf(node)
}
