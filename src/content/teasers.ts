/** Teasers: boxes that point to other articles with a headline, a picture, a few words. */
import type {Element} from 'hast'
import {isElement} from '../rules/evidence/elements.js'
import {linkDensity, type Measure} from './measure.js'
import type {ContentPage} from './page.js'

/** Whether most headings are links to other pages. */
export function isTeasers(m: Readonly<Measure>): boolean {
  return m.linkedHeadings >= 2 && m.linkedHeadings >= 0.7 * m.headings
}

/** Boxes of one kind, each with a picture or heading and a link that says much of its text. */
export function isTeaserGroup(page: ContentPage, node: Element): boolean {
  if (!isElement(node, 'div', 'section', 'ul', 'aside')) return false
  const items = page.childrenOf(node)
  const first = items[0]
  return (
    first !== undefined &&
    items.length >= 2 &&
    items.every((item) => item.tagName === first.tagName && isTeaser(page.of(item)))
  )
}

function isTeaser(m: Readonly<Measure>): boolean {
  return (
    m.links > 0 &&
    m.text < 600 &&
    m.linked >= 10 &&
    (m.media > 0 || m.headings > 0) &&
    (m.linkedHeadings > 0 || linkDensity(m) >= 0.35)
  )
}

/** A box that is one link as a whole, with a headline or a picture in it. */
export function isCard(node: Element, m: Readonly<Measure>): boolean {
  return (
    isElement(node, 'div', 'section', 'aside', 'article', 'a') &&
    m.links > 0 &&
    m.links <= 2 &&
    linkDensity(m) > 0.85 &&
    (m.linkedHeadings > 0 || (m.media > 0 && m.text > 15))
  )
}
