/** Pointers: lines and lists that are nothing but links to other articles of the site, known by their shape. */
import type {Element, Nodes} from 'hast'
import {attributeOf, isElement, isHeading} from '../../hast/elements.js'
import {textOutsideLinks} from '../../hast/links.js'
import {isLeadIn} from '../../text/related-lead-in.js'
import {lengthOf, linkDensity, type Measure} from '../page/measure.js'
import type {ContentPage} from '../page/page.js'

/** Characters; shorter links are words of a line, not titles of articles. */
export const titleLength = 25

/** A few words and a sign: what introduces a link. */
const labelBeforeLink = /^(?:[^\s:：|>»→➡▶]+\s+){0,5}[^\s:：|>»→➡▶]*\s*[:：|>»→➡▶]+\s*$/u

/**
 * Whether a block is nothing but a link to another page of the site, alone or after a label ("Read also:"), or a
 * list of such links. It needs no wording, so it works in any language.
 */
export function isPointer(page: ContentPage, node: Element, m: Readonly<Measure>): boolean {
  if (m.media > 0 || m.text < 15 || m.links === 0) return false
  const isWhole = linkDensity(m) > 0.95
  const isList = isElement(node, 'ul', 'ol')
  if (isList ? !isWhole : !isElement(node, 'p', 'blockquote', 'div') && !isHeading(node)) return false
  if (!isWhole) {
    const label = leadingText(node)
    if (m.linked < titleLength || !labelBeforeLink.test(label)) return false
    // Text after the link continues the sentence.
    if (m.text - m.linked > lengthOf(label) + 3) return false
  }
  const addresses = linkAddresses(node)
  if (isList && m.linked < titleLength * addresses.length) return false
  return addresses.length > 0 && addresses.every((href) => page.isOwnSite(href))
}

/** Whether it is a row of links to other pages of the site, separated by bars or dots: `Home | Archive | Feed`. */
export function isLinkRow(page: ContentPage, node: Element, m: Readonly<Measure>): boolean {
  if (m.links < 2 || m.media > 0 || m.text > 300 || !isElement(node, 'div', 'p', 'center')) return false
  const addresses = linkAddresses(node)
  const outside = textOutsideLinks(node)
  return (
    /^[|·•/–—-](?:\s*[|·•/–—-])*$/.test(outside) &&
    outside.replace(/\s/g, '').length >= addresses.length - 1 &&
    addresses.every((href) => page.isOwnSite(href))
  )
}

/** Whether its links have titles and lead out of the site: sources, notes of a show, what the article is about. */
export function isLinkList(page: ContentPage, node: Element, m: Readonly<Measure>): boolean {
  return m.linked >= titleLength * linkAddresses(node).length && leadsOut(page, node)
}

/** Whether most links lead out of the site. */
export function leadsOut(page: ContentPage, node: Element): boolean {
  const addresses = linkAddresses(node)
  const leading = addresses.filter((href) => /^https?:/i.test(href) && !page.isOwnSite(href))
  return leading.length > addresses.length / 2
}

/** Whether a line only introduces what follows. */
export function isIntroducing(text: string): boolean {
  return (/[:：]$/.test(text) && text.length < 60) || isLeadIn(text) !== undefined
}

/** Text of a block up to its first link. */
function leadingText(node: Element): string {
  let text = ''
  const walk = (next: Nodes): boolean => {
    if (next.type === 'text') text += next.value
    else if (next.type === 'element') {
      if (next.tagName === 'a' && next.properties.href !== undefined) return true
      return next.children.some(walk)
    }
    return false
  }
  node.children.some(walk)
  return text.trim()
}

/** Where the links in an element lead. */
export function linkAddresses(node: Element): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'a' ? [attributeOf(child, 'href')] : linkAddresses(child)
  })
}
