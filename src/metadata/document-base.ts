/** The address that a page's relative addresses are meant from. */
import type {Root} from 'hast'
import {collectParts, type PageParts} from './collect.js'

/**
 * A valid `<base href>`, resolved against the page's address; else the page's address: `url`, the canonical link, or
 * `og:url`. `undefined` where none is known; never throws.
 *
 * Source: HTML Standard, the base element, <https://html.spec.whatwg.org/multipage/semantics.html#the-base-element>
 */
export function documentBase(tree: Root, url?: string): URL | undefined {
  return baseOf(collectParts(tree), url)
}

export function baseOf(parts: PageParts, url?: string): URL | undefined {
  const page = pageAddress(parts, url)
  const base = parts.base?.trim()
  return (base ? webUrl(base, page) : undefined) ?? page
}

/** The page's address as given, else as it declares it. */
export function pageAddress({links, metas}: PageParts, url?: string): URL | undefined {
  return webUrl(url) ?? webUrl(links.get('canonical')?.[0]) ?? webUrl(metas.get('og:url')?.[0])
}

/** An absolute address of the web, or `undefined`. */
export function webUrl(address: string | undefined, base?: URL): URL | undefined {
  if (address === undefined || address.length > 2048) return undefined
  try {
    const url = new URL(address.trim(), base)
    return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : undefined
  } catch {
    return undefined
  }
}
