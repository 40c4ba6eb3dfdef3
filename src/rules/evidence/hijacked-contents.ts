/**
 * Contents lists that a plugin turned into ads: it replaced the anchors by links through affiliate networks, whose
 * vanity domains are too many to list.
 */
import type {Element, Root} from 'hast'
import {parseUrl} from '../../addresses/url.js'
import {attributeOf, findAll, isElement, isHeading, textOf} from '../../hast/elements.js'
import {isLink} from '../../hast/links.js'
import {isOpaqueClick} from './ad-content.js'

/**
 * The links in lists whose texts are headings of the page, where at least half of such links lead through known
 * networks and these lead to a short id on a host like theirs.
 */
export function hijackedEntries(tree: Root): ReadonlySet<Element> {
  const hijacked = new Set<Element>()
  const lists = findAll(tree, (node) => isElement(node, 'ul', 'ol'))
  if (lists.length === 0 || findAll(tree, isNetworkLink).length === 0) return hijacked
  const headings = new Set(findAll(tree, isHeading).map((node) => plain(textOf(node))))
  for (const list of lists) {
    const entries = list.children
      .filter((item) => isElement(item, 'li'))
      .flatMap((item) => ownLinks(item).slice(0, 1))
      .filter((link) => headings.has(plain(textOf(link))))
    const known = entries.filter(isNetworkLink)
    if (known.length === 0 || known.length * 2 < entries.length) continue
    for (const link of entries) if (leadsToShortId(link)) hijacked.add(link)
  }
  return hijacked
}

function isNetworkLink(node: Element): boolean {
  return isLink(node) && isOpaqueClick(attributeOf(node, 'href'))
}

/** Links of the item, without those of lists inside it. */
function ownLinks(node: Element): Element[] {
  if (isLink(node)) return [node]
  return node.children.flatMap((child) =>
    child.type === 'element' && !isElement(child, 'ul', 'ol') ? ownLinks(child) : []
  )
}

/**
 * `https://brand.qzvw.net/u7i8o9`: a brand below one of the short domains that networks buy by the dozen, and nothing
 * but an id, which no person would write.
 */
function leadsToShortId(link: Element): boolean {
  const url = parseUrl(attributeOf(link, 'href'))
  if (!url || url.search !== '' || !/^(?!www\.)[\w-]+\.[a-z0-9]{3,5}\.[a-z]{2,4}$/.test(url.hostname))
    return false
  const id = /^\/([a-z0-9]{5,8})$/i.exec(url.pathname)?.[1] ?? ''
  return /\d/.test(id) ? /[a-z]/i.test(id) : /[a-z][A-Z]/.test(id)
}

/** The words of a text, without numbering, punctuation and case. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
