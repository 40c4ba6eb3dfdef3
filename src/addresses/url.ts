/** What an address shows: a click through an affiliate network, a banner, a beacon, a script, an ad host. */
import {createRequire} from 'node:module'
import {adHostExceptions} from '../facts/networks/ad-slots.js'
import {
  affiliateHostPatterns,
  affiliateNetworks,
  affiliatePaths
} from '../facts/networks/affiliate-networks.js'
import {collectorHosts} from '../facts/networks/collectors.js'
import {decodePercent} from '../text/decode-percent.js'
import {unarchived} from './archive.js'
import {HostTable} from './host-table.js'

/** Parse an address as a browser would on a secure page; undefined for relative and broken ones. */
export function parseUrl(href: string): URL | undefined {
  const text = href.trim()
  if (!/^(?:https?:)?[\\/]{2}/i.test(text)) return undefined
  try {
    const url = new URL(text.startsWith('/') || text.startsWith('\\') ? 'https:' + text : text)
    return url.hostname ? url : undefined
  } catch {
    return undefined
  }
}

/** The path of an address; of a relative one what is written before query and fragment. */
export function pathOf(href: string): string {
  return parseUrl(href)?.pathname ?? href.replace(/[?#].*/s, '')
}

/** The host without `www.`, lower case; empty for relative addresses. */
export function hostOf(href: string): string {
  return parseUrl(href)?.hostname.replace(/^www\./, '') ?? ''
}

export interface UrlEvidence {
  /** `click`: leads through an affiliate network; `creative`: a banner; `pixel`: a beacon. */
  kind: 'click' | 'creative' | 'pixel'
  /** Name of the network, for the reason of the finding. */
  network: string
  /** Whether the shape of the address (an ad's id) is the evidence, not only its host. */
  byShape: boolean
}

const clicks = new HostTable(affiliateNetworks.flatMap((n) => n.clickHosts.map((host) => [host, n] as const)))
const creatives = new HostTable(
  affiliateNetworks.flatMap((n) => (n.creativeHosts ?? []).map((host) => [host, n.name] as const))
)
const pixels = new HostTable(
  affiliateNetworks.flatMap((n) => (n.pixelHosts ?? []).map((host) => [host, n.name] as const))
)

const cache = new Map<string, UrlEvidence | null>()

/** The evidence that the address belongs to an affiliate network, if there is any. */
export function affiliateEvidence(href: string): UrlEvidence | undefined {
  if (href.length < 8) return undefined
  const known = cache.get(href)
  if (known !== undefined) return known ?? undefined
  const found = findEvidence(href)
  if (cache.size > 5000) cache.clear()
  cache.set(href, found ?? null)
  return found
}

function findEvidence(href: string): UrlEvidence | undefined {
  const url = parseUrl(scriptTarget(href) ?? unarchived(href))
  if (!url) return undefined
  const host = url.hostname.replace(/^www\./, '')
  const shape = affiliatePaths.find(({pattern}) => pattern.test(url.pathname + url.search))
  if (shape) return {kind: shape.kind, network: shape.name, byShape: true}
  const pixel = pixels.find(host)
  if (pixel) return {kind: 'pixel', network: pixel, byShape: false}
  const creative = creatives.find(host)
  if (creative) return {kind: 'creative', network: creative, byShape: false}
  const network = clicks.find(host)
  const isPage = network?.clickPath && !network.clickPath.test(url.pathname + url.search)
  const byName = network ? undefined : affiliateHostPatterns.find(({pattern}) => pattern.test(host))
  const click = isPage ? undefined : (network ?? byName)?.name
  // A network's bare home page is a page like any other.
  if (click && url.pathname + url.search !== '/') return {kind: 'click', network: click, byShape: false}
  return undefined
}

/** The address inside `javascript:window.open(decodeURIComponent('https%3A…'))`. */
export function scriptTarget(href: string): string | undefined {
  if (!/^\s*javascript:/i.test(href)) return undefined
  const found = /https?(?::|%3A)(?:\/|%2F){2}[^'"\s)]+/i.exec(href)?.[0]
  if (!found) return undefined
  return decodePercent(found)
}

/** Whether the address is a script, in any spelling that browsers accept. */
export function isScriptUrl(href: string): boolean {
  // Browsers drop control characters and white space before they look at the scheme.
  const scheme = href.replace(/[\u0000-\u0020\u00a0\u2028\u2029]+/g, '').toLowerCase()
  return (
    /^(?:javascript|vbscript|livescript):/.test(scheme) ||
    /^data:(?:text\/html|image\/svg\+xml|application\/)/.test(scheme)
  )
}

interface Entity {
  name: string
  categories: string[]
}

const {getEntity} = createRequire(import.meta.url)('third-party-web/nostats-subset') as {
  getEntity: (url: string) => Entity | undefined
}

/** Whether third-party-web lists the host under ads or analytics. */
export function thirdPartyRole(href: string): 'ad' | 'analytics' | undefined {
  const url = parseUrl(unarchived(href))
  if (!url) return undefined
  try {
    const categories = getEntity(url.href)?.categories ?? []
    if (categories.includes('ad')) return 'ad'
    return categories.includes('analytics') ? 'analytics' : undefined
  } catch {
    return undefined
  }
}

const mixed = new HostTable(adHostExceptions.map((host) => [host, true] as const))

/** Whether third-party-web lists the host under ads or analytics although it also serves what articles show. */
export function servesContent(href: string): boolean {
  return mixed.find(hostOf(unarchived(href))) === true
}

const collectors = new HostTable([...groupByHost()].map(([host, facts]) => [host, facts] as const))
const anywhere = collectorHosts.filter(({host}) => host === undefined)

function groupByHost(): Map<string, typeof collectorHosts> {
  const groups = new Map<string, typeof collectorHosts>()
  for (const fact of collectorHosts) {
    if (fact.host) groups.set(fact.host, [...(groups.get(fact.host) ?? []), fact])
  }
  return groups
}

/** The name of the collector that the address reports to, if it is one. */
export function collectorOf(href: string): string | undefined {
  const url = parseUrl(unarchived(href))
  if (!url) return undefined
  const path = url.pathname + url.search
  const byHost = collectors.find(url.hostname.replace(/^www\./, '')) ?? []
  return [...byHost, ...anywhere].find((fact) => !fact.path || fact.path.test(path))?.name
}
