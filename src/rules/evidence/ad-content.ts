/** Whether a part of the tree holds ads and nothing else. One walk sums it up for every element. */
import type {Element, Nodes} from 'hast'
import {unarchived} from '../../addresses/archive.js'
import {affiliateEvidence, parseUrl} from '../../addresses/url.js'
import {attributeOf, isElement, isMedia, isUnseen} from '../../hast/elements.js'
import {isAdEmbed} from '../../hast/embeds.js'
import {isHidden, isTiny} from '../../hast/size.js'

/** What a node and everything below it show. */
export interface AdSummary {
  /** Banners and other creatives. */
  creatives: number
  /** Impression beacons of affiliate networks. */
  pixels: number
  /** Characters of text inside links through affiliate networks. */
  linkText: number
  /** Everything else a reader sees: characters of text, media. */
  other: number
}

const summaries = new WeakMap<Nodes, AdSummary>()

/** Sum up `node`. The result is cached for the life of the node: call this before the tree changes. */
export function adSummary(node: Nodes): AdSummary {
  const known = summaries.get(node)
  if (known) return known
  const summary = summarize(node)
  summaries.set(node, summary)
  return summary
}

function summarize(node: Nodes): AdSummary {
  const sum: AdSummary = {creatives: 0, pixels: 0, linkText: 0, other: 0}
  if (node.type === 'text') sum.other = node.value.replace(/\s+/g, '').length
  if (!('children' in node)) return sum
  if (node.type === 'element') {
    if (isUnseen(node) && node.tagName !== 'noscript') return sum
    const own = creativeKind(node)
    if (own === 'creative') return {...sum, creatives: 1}
    if (own === 'pixel') return {...sum, pixels: 1}
    if (
      isMedia(node) &&
      node.tagName !== 'video' &&
      node.tagName !== 'picture' &&
      node.tagName !== 'object'
    ) {
      return {...sum, other: 1}
    }
  }
  for (const child of node.children) add(sum, adSummary(child))
  if (!isElement(node)) return sum
  if (isMedia(node) && sum.creatives === 0) sum.other += 1
  if (node.tagName === 'a' && isOpaqueClick(attributeOf(node, 'href'))) {
    return {...sum, linkText: sum.linkText + sum.other, other: 0}
  }
  return sum
}

function add(sum: AdSummary, part: AdSummary): void {
  sum.creatives += part.creatives
  sum.pixels += part.pixels
  sum.linkText += part.linkText
  sum.other += part.other
}

/** Whether the element itself is a banner or another creative (also a frame of an ad server), or a beacon. */
export function creativeKind(node: Element): 'creative' | 'pixel' | undefined {
  if (node.tagName === 'iframe') {
    return affiliateEvidence(attributeOf(node, 'src'))?.kind === 'creative' || isAdEmbed(node)
      ? 'creative'
      : undefined
  }
  if (!['img', 'video', 'source', 'embed', 'object', 'input'].includes(node.tagName)) return undefined
  const addresses = ['src', 'poster', 'data'].map((name) => attributeOf(node, name)).filter(Boolean)
  const kinds = addresses.map((address) => affiliateEvidence(address)?.kind)
  // Networks serve beacons from their banner hosts, too: an image that cannot be seen is a beacon.
  if (kinds.includes('creative')) return isTiny(node, 1) || isHidden(node) ? 'pixel' : 'creative'
  return kinds.includes('pixel') ? 'pixel' : undefined
}

/** Whether the address leads through an affiliate network and is not a page of the shop itself. */
export function isOpaqueClick(href: string): boolean {
  const evidence = affiliateEvidence(href)
  if (evidence?.kind !== 'click') return false
  // Amazon and eBay: the address is a page of the shop, and the article may be about that page.
  return !/^(?:www\.)?(?:amazon|ebay)\./.test(parseUrl(unarchived(href))?.hostname ?? '')
}

/** Nothing but an ad: a creative, or a network's text link beside its own beacon. */
export function isOnlyAd(summary: AdSummary): boolean {
  if (summary.other > 0) return false
  return summary.creatives > 0 || (summary.linkText > 0 && summary.pixels > 0)
}
