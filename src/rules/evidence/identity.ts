/** Which site a document is a page of: evidence for and against what looks like the site's own furniture. */
import {getDomain} from 'tldts'
import type {VFile} from 'vfile'
import {affiliateEvidence, parseUrl} from '../../addresses/url.js'
import {citedSites} from '../../facts/networks/cited-sites.js'

export interface Identity {
  /** The address of the page or its site, if it is known. */
  page: URL | undefined
  /** The registrable domain of the site (`blog.example.co.uk` is of `example.co.uk`), if it is known. */
  domain: string | undefined
}

/** The identity of the document in `file`, by the address that its front matter, its head or the user gave. */
export function identityOf(file: VFile): Identity {
  const page = typeof file.data.url === 'string' ? parseUrl(file.data.url) : undefined
  return {page, domain: page && domainOf(page.href)}
}

/** The registrable domain of an address; undefined for relative ones. Blogs of one platform are sites of their own. */
export function domainOf(href: string): string | undefined {
  const url = parseUrl(href)
  return url ? (getDomain(url.hostname, {allowPrivateDomains: true}) ?? url.hostname) : undefined
}

/** Whether the address leads to the document's own site; relative addresses do. */
export function isOwn({domain}: Identity, href: string): boolean {
  const other = domainOf(href)
  return other === undefined ? !/^[a-z][a-z+.-]*:/i.test(href.trim()) : other === domain
}

/** Whether an address holds the page's own address as a parameter: it hands the page to a service. */
export function carriesPage({page}: Identity, href: string): boolean {
  if (!page || page.pathname.length < 2) return false
  const query = parseUrl(href)?.search ?? ''
  if (query.length < page.hostname.length) return false
  let plain = query
  try {
    plain = decodeURIComponent(query.replaceAll('+', ' '))
  } catch {
    // Broken escapes stay as they are.
  }
  return plain.includes(page.hostname.replace(/^www\./, '') + page.pathname.replace(/\/$/, ''))
}

/**
 * Whether links lead to the pages of others: fewer than half to the document's own site or through a network. Without a
 * known site, they do where no site has more than half of them, or where that is one that authors of any site cite.
 */
export function leadElsewhere(identity: Identity, hrefs: readonly string[]): boolean {
  const domains = hrefs.map((href) =>
    isOwn(identity, href) || affiliateEvidence(href) ? '' : domainOf(href)
  )
  const own = domains.filter((domain) => domain === '' || domain === undefined).length
  if (hrefs.length === 0 || (identity.domain === undefined ? own > 0 : own * 2 >= hrefs.length)) return false
  if (identity.domain !== undefined) return true
  const counts = new Map<string, number>()
  for (const domain of domains) counts.set(domain!, (counts.get(domain!) ?? 0) + 1)
  if (domains.every((domain) => citedSites.has(domain!))) return true
  return hrefs.length > 1 && Math.max(...counts.values()) * 2 <= hrefs.length
}
