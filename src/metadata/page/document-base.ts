/** The base address that a page's relative addresses resolve against. */
import type {Nodes, Root} from 'hast'
import {stringOf} from './element-text.js'
import type {PageParts} from './page-parts.js'

/** What a page says about its own address. */
interface DeclaredAddresses {
  base: string | undefined
  canonical: string | undefined
  ogUrl: string | undefined
  savedFrom: string | undefined
}

/**
 * A valid `<base href>`, resolved against the page's address; else the page's address: the first valid one of `url`,
 * the address a browser saved it from, the canonical link and `og:url`. `undefined` where none is known; never throws.
 *
 * Source: HTML Standard, the base element, <https://html.spec.whatwg.org/multipage/semantics.html#the-base-element>
 */
export function documentBase(tree: Root, url?: string): URL | undefined {
  return resolveBase(declaredAddresses(tree), url)
}

/** The same as `documentBase`, from parts that are already collected. */
export function baseOf(parts: PageParts, url?: string): URL | undefined {
  return resolveBase(addressesOf(parts), url)
}

/** The page's address as given, else as it declares it. */
export function pageAddress(parts: PageParts, url?: string): URL | undefined {
  return resolvePage(addressesOf(parts), url)
}

function resolveBase(declared: DeclaredAddresses, url: string | undefined): URL | undefined {
  const page = resolvePage(declared, url)
  const base = declared.base?.trim()
  return (base ? webUrl(base, page) : undefined) ?? page
}

function resolvePage(
  {canonical, ogUrl, savedFrom}: DeclaredAddresses,
  url: string | undefined
): URL | undefined {
  return webUrl(url) ?? webUrl(savedFrom) ?? webUrl(canonical) ?? webUrl(ogUrl)
}

/**
 * The address in the comment that browsers put into a page they save, the Mark of the Web; else undefined.
 *
 * Source: <https://learn.microsoft.com/en-us/previous-versions/windows/internet-explorer/ie-developer/compatibility/ms537628(v=vs.85)>
 */
export function savedFrom(comment: string): string | undefined {
  return /^\s*saved from url=\(\d{4}\)(https?:\/\/\S+)\s*$/i.exec(comment)?.[1]
}

function addressesOf({base, links, metas, savedFrom}: PageParts): DeclaredAddresses {
  return {base, savedFrom, canonical: links.get('canonical')?.[0], ogUrl: metas.get('og:url')?.[0]}
}

/** Without recursion: a tree may be deeper than the stack. */
function declaredAddresses(tree: Root): DeclaredAddresses {
  const found: DeclaredAddresses = {
    base: undefined,
    canonical: undefined,
    ogUrl: undefined,
    savedFrom: undefined
  }
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'comment') found.savedFrom ??= savedFrom(node.value)
    if (node.type === 'element') {
      const {href, rel, property, content} = node.properties
      if (node.tagName === 'base') found.base ??= stringOf(href)
      else if (node.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(stringOf(rel) ?? '')) {
        found.canonical ??= stringOf(href)
      } else if (node.tagName === 'meta' && property === 'og:url') found.ogUrl ??= stringOf(content)
    }
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!)
  }
  return found
}

/** The absolute `http` or `https` address, or `undefined`. */
export function webUrl(address: string | undefined, base?: URL): URL | undefined {
  if (address === undefined || address.length > 2048) return undefined
  try {
    const url = new URL(address.trim(), base)
    return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : undefined
  } catch {
    return undefined
  }
}
