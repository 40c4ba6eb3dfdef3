/**
 * Product boxes of affiliate plugins, where a link to a shop and its picture are all there is to them.
 *
 * A box is removed only where its class is a plugin's, each of its links leads to a shop, to the plugin's maker or is marked
 * as paid, at least one through a partner program, and few words stand outside its links. A box with a text of the author
 * in it stays, and so does one that a line ending in a colon announces.
 */
import type {Element, Parents} from 'hast'
import {affiliateEvidence, hostOf, parseUrl} from '../../addresses/url.js'
import type {Finding} from '../../edits/edit-log.js'
import {amazonPartner, boxMakerHosts, productBoxes, shopHosts} from '../../facts/markup/product-boxes.js'
import {attributeOf, classesOf, hasBelow, textOf} from '../../hast/elements.js'
import {linksOf, textOutsideLinks} from '../../hast/links.js'
import {countWords} from '../../text/count-words.js'
import {isAnnounced} from './shown-code.js'

const names = new Map(productBoxes.map(({token, name}) => [token, name]))

/** Most words outside the links of a box: a price, a date, a shop, a maker. Japanese counts by character. */
const mostWords = 60
const mostText = 3000

/** The finding for a product box, if the element is one. */
export function productBoxFinding(node: Element, ancestors: readonly Parents[]): Finding | undefined {
  const token = classesOf(node).find((name) => names.has(name))
  if (!token || textOf(node, mostText).length > mostText) return undefined
  const links = linksOf(node)
  if (links.length === 0 || !links.every(leadsToShop) || !links.some(isPaid)) return undefined
  if (hasBelow(node, ({tagName}) => kept.has(tagName))) return undefined
  if (countWords(textOutsideLinks(node)) > mostWords || isAnnounced(node, ancestors)) return undefined
  return {
    rule: 'affiliate-ad',
    confidence: 'likely',
    reason: `product box of ${names.get(token)} (class "${token}")`
  }
}

/** What no box holds. */
const kept = new Set(['pre', 'code', 'table', 'h1', 'h2', 'blockquote', 'iframe', 'video', 'math'])

function isPaid(link: Element): boolean {
  const href = attributeOf(link, 'href').trim()
  return (
    affiliateEvidence(href)?.kind === 'click' ||
    isAmazonPartner(href) ||
    /\bsponsored\b/i.test(attributeOf(link, 'rel'))
  )
}

function isAmazonPartner(href: string): boolean {
  const url = href.length <= 2000 ? parseUrl(href.replaceAll('&amp;', '&')) : undefined
  if (!url || !/^(?:www\.)?amazon\./.test(url.hostname)) return false
  const place = url.pathname + url.search
  return amazonPartner.some((pattern) => pattern.test(place))
}

function leadsToShop(link: Element): boolean {
  const host = hostOf(attributeOf(link, 'href'))
  if (isPaid(link) || shopHosts.test(host)) return true
  return boxMakerHosts.some((maker) => host === maker || host.endsWith(`.${maker}`))
}
