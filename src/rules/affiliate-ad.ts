/**
 * `affiliate-ad`: removes the creatives of affiliate networks and the regions marked as theirs.
 *
 * Matches: banners, click-to-play videos and frames served by a network; a link that holds nothing else;
 *   a wrapper that holds nothing else; the product box of an affiliate plugin; a network's text link beside its own
 *   beacon, alone in its block; what stands between a pair of marker comments, where it is ads only.
 * Never touches: code, a picture or frame of the article inside an affiliate link (`tracking-link` removes the link
 *   around it), a text link in a sentence, heading, list or cell, what follows a marker without its pair.
 * Source: the networks' own snippets, see `facts/affiliate-networks.ts`.
 */
import type {Comment, Element, ElementContent, Nodes, Parents, Root} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {affiliateEvidence} from '../addresses/url.js'
import {editLogOf, type Finding} from '../edits/edit-log.js'
import {removeNode, removeNodes} from '../edits/remove-node.js'
import {affiliateMarkers} from '../facts/networks/affiliate-networks.js'
import {callsToBuy} from '../facts/wording/calls-to-buy.js'
import {
  attributeOf,
  classesOf,
  findAll,
  hasBelow,
  isBlank,
  isElement,
  isHeading,
  isMedia,
  textOf
} from '../hast/elements.js'
import {isContentEmbed} from '../hast/embeds.js'
import {indexOfSibling, siblingBehind} from '../hast/siblings.js'
import {visitParents} from '../hast/visit.js'
import {marksOf} from '../parse/marks.js'
import {countWords} from '../text/count-words.js'
import {adSummary, creativeKind, isOnlyAd} from './evidence/ad-content.js'
import {isSizedBanner} from './evidence/banner.js'
import {removePluginTag} from './evidence/plugin-tag.js'
import {productBoxFinding} from './evidence/product-box.js'

export interface AffiliateAdOptions {
  /** Most words a marked region may hold and still be an ad (default: `60`). */
  maxWords?: number | undefined
}

const rule = 'affiliate-ad'

/** Create the transform: changes `tree` in place, records each edit on `file`. */
export function affiliateAd(options?: Readonly<AffiliateAdOptions> | null) {
  const maxWords = options?.maxWords ?? 60

  return (tree: Root, file: VFile): undefined => {
    removeUnclosedMarkers(tree, file)
    const hasEvidence = hasBelow(tree, isEvidence)
    visitParents(tree, (node, ancestors) => {
      if (node.type !== 'comment' && node.type !== 'element') return
      const parent = ancestors.at(-1) as Parents | undefined
      if (!parent) return
      if (node.type === 'comment') return visitMarker(file, node, ancestors, maxWords)
      if (isElement(node, 'pre', 'code') && !marksOf(node).unclosedFence) return SKIP
      const box = productBoxFinding(node, ancestors)
      if (box) return removeNode(file, node, ancestors, box)
      if (!hasEvidence) return removePluginTag(file, node, ancestors, rule, ['affiliate'])
      const text = textAd(node, parent)
      if (text)
        return removeNodes(file, text, ancestors, {rule, confidence: 'certain', reason: 'text ad of Impact'})
      const finding = adFinding(node, parent)
      if (finding) return removeNode(file, node, ancestors, finding)
      return removePluginTag(file, node, ancestors, rule, ['affiliate'])
    })
  }
}

/** Markers in comments that are never closed: only the line of the marker is known to be junk. */
function removeUnclosedMarkers(tree: Root, file: VFile): void {
  const log = editLogOf(file)
  for (const {start, kind} of tree.data?.unclosed ?? []) {
    const line = /^[^\n\r]*/.exec(log.source.slice(start))![0]
    const marker = kind === 'comment' && markerOf(line.slice(4))
    if (!marker) continue
    const finding: Finding = {rule, confidence: 'certain', reason: `opening of ${marker.name}, never closed`}
    const end = start + line.trimEnd().length
    if (log.accepts(finding, start, end)) {
      log.add({
        ...finding,
        action: 'remove',
        start,
        end,
        after: '',
        block: false
      })
    }
  }
}

function visitMarker(file: VFile, node: Comment, ancestors: readonly Parents[], maxWords: number) {
  const marker = markerOf(node.value)
  if (!marker) return undefined
  const parent = ancestors.at(-1)!
  const region = marker.isOpen ? regionFrom(node, parent, marker) : undefined
  if (region && holdsOnlyAds(region, maxWords)) {
    return removeNodes(file, region, ancestors, {
      rule,
      confidence: 'certain',
      reason: `region marked as ${marker.name}`
    })
  }
  return removeNode(file, node, ancestors, {rule, confidence: 'certain', reason: `marker of ${marker.name}`})
}

interface Marker {
  name: string
  isOpen: boolean
  close: RegExp
}

/** The marker that a comment holds, if it holds one. */
function markerOf(value: string): Marker | undefined {
  const text = value.trim()
  if (text.length > 300) return undefined
  for (const {open, close, name} of affiliateMarkers) {
    if (open.test(text)) return {name, isOpen: true, close}
    if (close.test(text)) return {name, isOpen: false, close}
  }
  return undefined
}

/** Whether a comment with this first line is a marker: such a comment always ends on the same line. */
export function isMarkerLine(line: string): boolean {
  return markerOf(line) !== undefined
}

/** The siblings from the opening marker to its closing one; undefined where there is none before the next opening. */
function regionFrom(open: Comment, parent: Parents, marker: Marker): Nodes[] | undefined {
  const siblings = parent.children as Nodes[]
  const from = indexOfSibling(siblings, open)
  for (let index = from + 1; index < siblings.length; index++) {
    const node = siblings[index]!
    if (node.type !== 'comment') continue
    if (marker.close.test(node.value.trim())) return siblings.slice(from, index + 1)
    if (markerOf(node.value)?.isOpen) return undefined
  }
  return undefined
}

/**
 * Whether the region between two markers holds only ads: HTML or lines of affiliate links, few words, and evidence of
 * an ad, or hardly any words at all.
 */
function holdsOnlyAds(region: readonly Nodes[], maxWords: number): boolean {
  let words = 0
  let proofs = 0
  let media = 0
  for (const node of region) {
    if (node.type === 'comment') continue
    if (node.type === 'text') {
      words += countWords(node.value)
      continue
    }
    if (node.type !== 'element') return false
    if (holdsKept(node)) return false
    const summary = adSummary(node)
    proofs += summary.creatives + summary.pixels + Number(summary.linkText > 0)
    proofs += findAll(node, (element) => element.tagName === 'script' || isAffiliateLink(element)).length
    media += findAll(node, isMedia).length
    const text = countWords(textOf(node))
    // Markdown between the markers may be the article's: only a line of affiliate links is removed with them.
    if (!marksOf(node).raw && summary.other > 0 && !isBannerLine(node)) return false
    words += text
  }
  if (words > maxWords) return false
  return proofs > 0 || words === 0 || (media > 0 && words <= 12)
}

/** Whether the element is one that no ad holds. */
function isKept(node: Element): boolean {
  return (
    ['pre', 'code', 'table', 'ol', 'blockquote'].includes(node.tagName) ||
    (node.tagName === 'iframe' && isContentEmbed(node)) ||
    (isHeading(node) && !marksOf(node).raw)
  )
}

/** Whether the element holds something that no ad holds. A player in an affiliate link is the merchant's own video. */
function holdsKept(node: Element): boolean {
  return (
    !isAffiliateLink(node) &&
    (isKept(node) || node.children.some((child) => child.type === 'element' && holdsKept(child)))
  )
}

function isAffiliateLink(node: Element): boolean {
  return node.tagName === 'a' && affiliateEvidence(attributeOf(node, 'href')) !== undefined
}

/** Evidence that every finding needs, marked regions aside. Most documents have none and need no summary. */
function isEvidence(node: Element): boolean {
  if (node.tagName !== 'a') return creativeKind(node) !== undefined
  return isAffiliateLink(node) || isSizedBanner(node)
}

/** Whether a paragraph consists of affiliate links. */
function isBannerLine(node: Element): boolean {
  const links = findAll(node, isAffiliateLink)
  return links.length > 0 && links.reduce((sum, link) => sum + textOf(link).length, 0) >= textOf(node).length
}

/** Impact's text ad: a heading that is an affiliate link, then a `span.text-ad-content`. */
function textAd(node: Element, parent: Parents): Nodes[] | undefined {
  if (!isHeading(node)) return undefined
  const siblings = parent.children as Nodes[]
  const index = indexOfSibling(siblings, node)
  const end = siblingBehind(siblings, index, isBlank)
  const next = siblings[end]
  if (!isElement(next, 'span') || !classesOf(next).includes('text-ad-content')) return undefined
  return hasBelow(node, isAffiliateLink) ? siblings.slice(index, end + 1) : undefined
}

/** Why the element is an ad, if it is one. */
function adFinding(node: Element, parent: Parents): Finding | undefined {
  const own = creativeKind(node)
  if (own === 'creative') {
    const address =
      ['src', 'poster', 'data'].map((name) => attributeOf(node, name)).find(affiliateEvidence) ?? ''
    const network = affiliateEvidence(address)?.network ?? 'an affiliate network'
    return {rule, confidence: 'certain', reason: `creative of ${network}`}
  }
  if (isSectionPart(node)) return undefined
  const summary = adSummary(node)
  if (node.tagName === 'a') {
    const evidence = affiliateEvidence(attributeOf(node, 'href'))
    if (summary.creatives > 0 && summary.linkText === 0 && summary.other === 0) {
      return {rule, confidence: 'certain', reason: `banner of ${evidence?.network ?? 'an affiliate network'}`}
    }
    if (evidence?.kind === 'click' && evidence.byShape && isBannerLink(node)) {
      return {rule, confidence: 'certain', reason: `banner linked through ${evidence.network}`}
    }
    if (isSizedBanner(node)) {
      return {rule, confidence: 'likely', reason: `banner of a standard size, in a paid link`}
    }
    return undefined
  }
  if (summary.creatives > 0 && isOnlyAd(summary)) {
    return {rule, confidence: 'certain', reason: 'holds an affiliate creative and nothing else'}
  }
  if (summary.linkText > 0 && summary.other === 0 && isOwnBlock(node, parent) && isCallToBuy(node)) {
    return {rule, confidence: 'likely', reason: 'call to buy through an affiliate link, alone in its block'}
  }
  if (summary.linkText > 0 && summary.other === 0 && isOwnBlock(node, parent) && isPictureCard(node)) {
    return {rule, confidence: 'likely', reason: 'picture and name in an affiliate link, alone in their block'}
  }
  if (isOnlyAd(summary) && isOwnBlock(node, parent)) {
    return {
      rule,
      confidence: 'likely',
      reason: 'text ad: an affiliate link with its beacon, alone in its block'
    }
  }
  return undefined
}

/** Headings and the parts of lists and tables are kept; what they hold is checked by itself. */
function isSectionPart(node: Element): boolean {
  return (
    ['li', 'td', 'th', 'tr', 'tbody', 'thead', 'table', 'ul', 'ol', 'dl', 'dt', 'dd'].includes(
      node.tagName
    ) || isHeading(node)
  )
}

/** Whether a link holds pictures only: no text and no frame. */
function isBannerLink(node: Element): boolean {
  return (
    textOf(node) === '' &&
    hasBelow(node, (child) => child.tagName === 'img') &&
    !hasBelow(node, (child) => child.tagName === 'iframe')
  )
}

/** A block of one affiliate link, known by the shape of its address, around a picture and a few words. */
function isPictureCard(node: Element): boolean {
  const links = findAll(node, (child) => affiliateEvidence(attributeOf(child, 'href'))?.byShape === true)
  return (
    links.length === 1 &&
    countWords(textOf(node)) <= 12 &&
    findAll(links[0]!, (child) => child.tagName === 'img').length > 0
  )
}

/** A block whose whole text is a call to buy. */
function isCallToBuy(node: Element): boolean {
  const text = textOf(node)
  return text.length < 120 && callsToBuy.some((pattern) => pattern.test(text))
}

function isOwnBlock(node: Element, parent: Parents): boolean {
  return (
    ['p', 'div', 'center', 'aside', 'section'].includes(node.tagName) &&
    !isElement(parent as ElementContent, 'li', 'td', 'th', 'dd')
  )
}
