/**
 * `tracking-pixel`: removes what exists to be fetched, not seen.
 *
 * Matches: images of a known collector or an affiliate network's beacon; images at most `maxSize` px wide and
 *   high, whatever their `alt` says, or hidden by style, that come from elsewhere, have a query or are hidden;
 *   images without a description and a size whose file is named as beacons are and whose query holds an id;
 *   frames of that size; `noscript` that holds nothing else, and there an image of that size from anywhere.
 * Never touches: a larger image with text in `alt` that is not an address, an image without a declared size on an
 *   unknown host, a spacer image of the page's own site, a picture that a script loads later, code.
 * Source: HTML Standard, dimension attributes (unitless numbers are CSS px),
 *   <https://html.spec.whatwg.org/multipage/embedded-content-other.html#dimension-attributes>
 */
import type {Element, Nodes, Parents, Root} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {
  affiliateEvidence,
  collectorOf,
  hostOf,
  parseUrl,
  servesContent,
  thirdPartyRole
} from '../addresses/url.js'
import type {Finding} from '../edits/edit-log.js'
import {removeNode} from '../edits/remove-node.js'
import {beaconPaths} from '../facts/networks/collectors.js'
import {attributeOf, findAll, isBlank, isElement, textOf} from '../hast/elements.js'
import {indexOfSibling, siblingBefore, siblingBehind} from '../hast/siblings.js'
import {isHidden, isTiny, sidesOf} from '../hast/size.js'
import {visitParents} from '../hast/visit.js'
import {decodePercent} from '../text/decode-percent.js'

export interface TrackingPixelOptions {
  /** Longest side of an image that readers cannot see, in CSS pixels (default: `1`). */
  maxSize?: number | undefined
}

const rule = 'tracking-pixel'

/** Create the transform: changes `tree` in place, records each edit on `file`. */
export function trackingPixel(options?: Readonly<TrackingPixelOptions> | null) {
  const maxSize = options?.maxSize ?? 1

  return (tree: Root, file: VFile): undefined => {
    const own = hostOf(String(file.data.url ?? ''))
    visitParents(tree, 'element', (node, ancestors) => {
      if (isElement(node, 'pre', 'code')) return SKIP
      if (node.tagName === 'noscript' && standsInForPicture(node, ancestors.at(-1)!, maxSize)) return SKIP
      const finding = isElement(node, 'noscript', 'object')
        ? holderFinding(node, maxSize, own)
        : beaconFinding(node, maxSize, own)
      return finding && removeNode(file, node, ancestors, finding)
    })
  }
}

/** The finding for a `noscript` or `object` that holds only beacons. */
function holderFinding(node: Element, maxSize: number, own: string): Finding | undefined {
  if (textOf({type: 'root', children: node.children}) !== '') return undefined
  const media = findAll({type: 'root', children: node.children}, (child) =>
    ['img', 'iframe', 'video', 'embed'].includes(child.tagName)
  )
  const findings = media.map((child) => {
    const finding = beaconFinding(child, maxSize, own)
    const isSettled = node.tagName !== 'noscript' || finding?.confidence === 'certain'
    return isSettled ? finding : (countingFinding(child, maxSize) ?? finding)
  })
  return media.length > 0 && findings.every(Boolean) ? findings[0] : undefined
}

/** A tiny image in `noscript` only counts visits: no page needs a spacer only for browsers without scripts. */
function countingFinding(node: Element, maxSize: number): Finding | undefined {
  const source = attributeOf(node, 'src').trim()
  const isFetched = source !== '' && !/^data:/i.test(source)
  if (!isElement(node, 'img') || !isFetched || !isTiny(node, maxSize) || isPicture(node)) return undefined
  return {rule, confidence: 'certain', reason: `image, ${sizeOf(node)}, alone in noscript`}
}

/** Whether the `noscript` holds the same picture that a script loads later into an image beside it. */
function standsInForPicture(node: Element, parent: Parents, maxSize: number): boolean {
  const addresses = findAll(node, (child) => child.tagName === 'img' && isTiny(child, maxSize))
    .map((child) => attributeOf(child, 'src'))
    .filter((address) => address !== '')
  if (addresses.length === 0) return false
  const siblings = parent.children as Nodes[]
  const index = indexOfSibling(siblings, node)
  return [siblingBefore(siblings, index, isBlank), siblingBehind(siblings, index, isBlank)]
    .flatMap((at) => (at < 0 ? [] : findAll(siblings[at]!, (child) => child.tagName === 'img')))
    .flatMap(laterAddresses)
    .some((later) => addresses.some((address) => later.includes(address)))
}

/**
 * Whether an image has another size than it declares: a script or `srcset` loads the picture, or it is an SVG, for
 * which editors (WordPress) write one pixel if the file declares no size.
 */
function isPicture(node: Element): boolean {
  return laterAddresses(node).length > 0 || /^[^?#]*\.svgz?(?:$|[?#])/i.test(attributeOf(node, 'src'))
}

/** Values of attributes, with one address or a set of them, that replace the image's own address. */
function laterAddresses(node: Element): string[] {
  return (
    Object.keys(node.properties ?? {})
      .filter((name) => /^srcSet$|^data.*(?:src|original|lazy)/i.test(name))
      .map((name) => attributeOf(node, name))
      // A flag (`data-no-lazy="1"`) is not an address.
      .filter((value) => /[./]/.test(value))
  )
}

function beaconFinding(node: Element, maxSize: number, own: string): Finding | undefined {
  if (!isElement(node, 'img', 'iframe', 'amp-pixel', 'input')) return undefined
  const source = attributeOf(node, 'src')
  if (node.tagName === 'amp-pixel') return {rule, confidence: 'certain', reason: 'amp-pixel element'}
  if (node.tagName === 'input' && attributeOf(node, 'type') !== 'image') return undefined
  const network = affiliateEvidence(source)
  const isUnseen = isTiny(node, maxSize) || isHidden(node)
  if (node.tagName === 'img' && (network?.kind === 'pixel' || (network?.kind === 'creative' && isUnseen))) {
    return {rule, confidence: 'certain', reason: `beacon of ${network.network}`}
  }
  const url = parseUrl(source)
  const isConcealed = isHidden(node)
  const isSmall = isTiny(node, maxSize) && !isPicture(node)
  const collector = collectorOf(source)
  if (collector && (isSmall || isConcealed || !saysSomething(node))) {
    return {rule, confidence: 'certain', reason: `beacon of ${collector}`}
  }
  if (!url) return undefined
  const isForeign = own !== '' && !isSameSite(url.hostname, own)
  const isPixel = node.tagName === 'img' && isSmall && (isForeign || own === '')
  const isDescribed = saysSomething(node)
  if (isDescribed && !isPixel) return undefined
  const role = thirdPartyRole(source)
  const isBeacon = hasBeaconPath(url)
  if (!isSmall && !isConcealed) {
    // Markdown has no sizes: the only evidence left is an empty description and what the address says.
    const isOfTracker =
      role !== undefined && !servesContent(source) && !pictureFile.test(decodePercent(source))
    const isCounted = isBeacon && hasId(url) && (isForeign || own === '')
    return node.tagName === 'img' && (isOfTracker || isCounted) && !isPicture(node)
      ? {rule, confidence: 'likely', reason: `image without a description from ${url.hostname}`}
      : undefined
  }
  const size = isConcealed ? 'hidden' : sizeOf(node)
  const kind = node.tagName === 'iframe' ? 'frame' : 'image'
  if (role) return {rule, confidence: 'certain', reason: `${kind}, ${size}, of ${url.hostname}`}
  const isReport =
    url.search.length > 1 || isConcealed || isForeign || isPixel || (isSmall && node.tagName === 'iframe')
  if (!isReport) return undefined
  const isCertain =
    !isDescribed && (url.search.length > 1 || isBeacon) && (isForeign || own === '') && isSmall
  return {rule, confidence: isCertain ? 'certain' : 'likely', reason: `${kind}, ${size}, of ${url.hostname}`}
}

/** Whether the file is named as beacons are, on whatever host. */
function hasBeaconPath(url: URL): boolean {
  return beaconPaths.some((pattern) => pattern.test(url.pathname + url.search))
}

/** Whether the query holds what tells one reader or page from another; a version (`?v=2`) and a switch do not. */
function hasId(url: URL): boolean {
  return [...url.searchParams].some(
    ([name, value]) =>
      !/^(?:v|ver|version|rev|raw|_|t|ts)$/i.test(name) && /^(?=.*\d)[\w.@%:/+=-]{6,}$/.test(value)
  )
}

/** The name of a picture file: in the path, or as a parameter of a service that resizes it (`?image_uri=….jpg`). */
const pictureFile = /\.(?:png|jpe?g|svg|webp|avif)(?![\w-])/i

function sizeOf(node: Element): string {
  const {width, height} = sidesOf(node)
  return `${width} by ${height} px`
}

/** Whether the image has a description that a person wrote. */
function saysSomething(node: Element): boolean {
  const alt = attributeOf(node, 'alt').trim()
  return (
    alt !== '' &&
    !/^(?:https?:)?\/\/|^[\w.-]+\.[a-z]{2,}$|^(?:pixel|tracking|counter|beacon|stats?|piwik|matomo)$/i.test(
      alt
    )
  )
}

function isSameSite(host: string, own: string): boolean {
  return host === own || host.endsWith('.' + own) || own.endsWith('.' + host.replace(/^www\./, ''))
}
