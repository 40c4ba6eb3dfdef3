/**
 * The menus of a site that a scraper took along with the article: lists of short links to the site's own pages, before the
 * title, or at an edge of the text where they lead to pages that every site has (contact, terms, account), with the columns
 * beside them and their labels. Their addresses begin at the root of the site: those of documents beside the text do not.
 */
import type {Element, Parents, Root} from 'hast'
import type {VFile} from 'vfile'
import {pathOf} from '../../addresses/url.js'
import {editLogOf} from '../../edits/edit-log.js'
import {removeNode} from '../../edits/remove-node.js'
import {citedSites} from '../../facts/networks/cited-sites.js'
import {archivePath, legalPagePath, sitePagePath} from '../../facts/networks/own-page-paths.js'
import {attributeOf, hasBelow, isElement, isHeading, isMedia, textOf} from '../../hast/elements.js'
import {linksOf, textOutsideLinks} from '../../hast/links.js'
import {weighWords} from '../../text/count-words.js'
import {type FlowBlock, flowBlocks} from './edge-blocks.js'
import {domainOf, type Identity} from './identity.js'
import type {Places} from './place.js'

/** Most words of a link of a menu; of the labels between them, for each link. */
const mostInLink = 6
const mostBesideLink = 2
/** Most words of a line that heads a menu. */
const mostInLabel = 5
/** Most words of such a line that is no heading: a longer one may be a signature. */
const mostInPlainLabel = 1
/** Least links before the title of a text that are its menu; least in one block elsewhere. */
const leastBeforeTitle = 4
const leastInMenu = 3
/** Least links in a column beside a menu that goes: a lone link may be the author's. */
const leastInColumn = 2
/** Least links in all menus to a site that nothing else tells to be the document's own. */
const leastToOwn = 8
/** Least pages that every site has, in a menu; below a heading, which may be the article's. */
const leastSitePages = 2
const leastBelowHeading = 3
/** Least words of prose in a document that has menus around it. */
const leastProse = 60

/** A block at an edge of the text that may be a menu. */
interface Menu {
  links: number
  /** How many of them lead to pages that every site has (archives by month, too), and how many of these are legal ones. */
  sitePages: number
  legalPages: number
}

/** Remove the menus of the site before and behind the text, with their labels; log them as edits. */
export function removeSiteMenus(tree: Root, file: VFile, places: Places, identity: Identity): void {
  if (editLogOf(file).onlyCertain) return
  const blocks = flowBlocks(tree)
  if (places.words < leastProse) return
  const shaped = blocks.map((block) => (places.isEdge(block.node) ? linksOfMenu(block) : undefined))
  if (!shaped.some(Boolean)) return
  const domain = identity.domain ?? commonDomain(shaped.flatMap((links) => links ?? []))
  const menus = shaped.map((links) => links && menuOf(links, domain))
  const gone = new Map<number, string>()
  for (const at of beforeTitle(blocks, menus, places)) gone.set(at, 'menu before the title')
  for (const [at, menu] of menus.entries())
    if (menu && isSiteMenu(menu, blocks, at)) gone.set(at, 'menu with the pages of the site')
  if (gone.size === 0) return
  // Down and up again: a menu has columns.
  const order = [...blocks.keys()]
  for (const step of [1, -1] as const) {
    for (const at of step > 0 ? order : order.toReversed()) {
      if (!gone.has(at) && menus[at] && isColumn(menus[at], blocks, at) && isBeside(at, -step, blocks, gone))
        gone.set(at, 'menu beside another')
    }
  }
  for (const at of [...gone.keys()]) {
    const above = labelAbove(blocks, at, gone)
    if (above >= 0) gone.set(above, 'label of a menu')
  }
  for (const [at, reason] of gone) {
    const {ancestors, node} = blocks[at]!
    removeNode(file, node, ancestors as Parents[], {rule: 'boilerplate', confidence: 'likely', reason})
  }
}

/** The site that most of the absolute links lead to. */
function commonDomain(links: readonly Element[]): string | undefined {
  const domains = links.flatMap((link) => domainOf(attributeOf(link, 'href')) ?? [])
  const counts = new Map<string, number>()
  for (const domain of domains) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  if (!most || most[1] < leastToOwn || most[1] * 2 <= domains.length) return undefined
  return citedSites.has(most[0]) ? undefined : most[0]
}

/** The links of a block that is shaped like a menu: short ones, and little beside them. */
function linksOfMenu({kind, node}: FlowBlock): Element[] | undefined {
  if (kind === 'heading' || !isElement(node, 'ul', 'ol', 'p', 'div', 'nav')) return undefined
  const links = linksOf(node)
  if (links.length === 0 || hasBelow(node, isContent)) return undefined
  if (weighWords(textOutsideLinks(node)) > mostBesideLink * links.length) return undefined
  const isShort = (link: Element) => {
    const text = textOf(link, 400)
    return weighWords(text) <= mostInLink && !/[.!?。！？]$/.test(text)
  }
  // Parts, chapters and months are numbered, pages of a site are not.
  const numbered = links.filter((link) => /\p{N}/u.test(textOf(link)) && !isArchive(link))
  if (numbered.length * 2 >= links.length) return undefined
  return links.every(isShort) && !/[.!?。！？]["')\]]*$/.test(textOf(node)) ? links : undefined
}

const isArchive = (link: Element) => archivePath.test(rootedPath(attributeOf(link, 'href')))

function menuOf(links: readonly Element[], domain: string | undefined): Menu | undefined {
  const hrefs = links.map((link) => attributeOf(link, 'href').trim())
  // Links into the page are its contents.
  if (hrefs.every((href) => /^#./.test(href)) || !hrefs.every((href) => isOfSite(href, domain)))
    return undefined
  const paths = new Set(hrefs.map(rootedPath))
  const legalPages = [...paths].filter((path) => legalPagePath.test(path)).length
  const others = [...paths].filter((path) => sitePagePath.test(path) || archivePath.test(path)).length
  return {links: links.length, legalPages, sitePages: legalPages + others}
}

/** What no menu holds. */
function isContent(element: Element): boolean {
  return (
    ['table', 'pre', 'code', 'blockquote', 'sup', 'form', 'input'].includes(element.tagName) ||
    (isMedia(element) && !['img', 'svg'].includes(element.tagName))
  )
}

/** Whether an address is one of the site from its root on, or of a script. */
function isOfSite(href: string, domain: string | undefined): boolean {
  const other = domainOf(href)
  if (other !== undefined) return other === domain
  return /^(?:\/|[?#]|javascript:)/i.test(href)
}

/** The path from the root of the site. */
function rootedPath(href: string): string {
  const path = pathOf(href)
  return path.startsWith('/') ? path : `/${path}`
}

/** The menus before the only heading of the first rank, the title: nothing of the text stands there. */
function beforeTitle(
  blocks: readonly FlowBlock[],
  menus: readonly (Menu | undefined)[],
  places: Places
): number[] {
  const [title, ...others] = [...blocks.keys()].filter((at) => isElement(blocks[at]!.node, 'h1'))
  if (!title || others.length > 0 || places.of(blocks[title]!.node) !== 'head') return []
  const found = [...menus.keys()].filter((at) => at < title && menus[at])
  const links = found.reduce((sum, at) => sum + menus[at]!.links, 0)
  return links >= leastBeforeTitle ? found : []
}

/** Whether a menu has pages that every site has. */
function isSiteMenu(menu: Menu, blocks: readonly FlowBlock[], at: number): boolean {
  const isHeaded = isHeading(blocks[at - 1]?.node)
  const least = isHeaded && menu.legalPages === 0 ? leastBelowHeading : leastSitePages
  return menu.links >= leastInMenu && menu.sitePages >= least && isColumn(menu, blocks, at)
}

/** Whether the block may be a column of a menu: a section of the text heads none of it, and no line announces it. */
function isColumn(menu: Menu, blocks: readonly FlowBlock[], at: number): boolean {
  const above = blocks[at - 1]?.node
  if (isElement(above, 'h1', 'h2') || (isElement(above, 'p') && /[:：]$/.test(textOf(above)))) return false
  return menu.links >= leastInColumn && !isElement(blocks[at]!.node, 'ol')
}

/** Whether the next block that is no label is one that goes. */
function isBeside(
  at: number,
  step: number,
  blocks: readonly FlowBlock[],
  gone: ReadonlyMap<number, string>
): boolean {
  let next = at + step
  while (next >= 0 && next < blocks.length && !gone.has(next) && isLabel(blocks[next]!)) next += step
  return gone.has(next)
}

/** The index of the label right above a menu that goes; -1 for none. */
function labelAbove(blocks: readonly FlowBlock[], at: number, gone: ReadonlyMap<number, string>): number {
  const above = blocks[at - 1]
  return above && !gone.has(at - 1) && isLabel(above) ? at - 1 : -1
}

/** A lower heading, a bold line or a lone word. */
function isLabel({node}: FlowBlock): boolean {
  if (isElement(node, 'h1', 'h2') || !(isHeading(node) || isElement(node, 'p'))) return false
  const element = node as Element
  if (linksOf(element).length > 0 || hasBelow(element, isMedia)) return false
  const text = textOf(element, 200)
  const [first, ...others] = element.children
  const isBold = isElement(first, 'strong', 'b') && others.length === 0
  const most = isHeading(element) || isBold ? mostInLabel : mostInPlainLabel
  return text !== '' && weighWords(text) <= most && !/[.!?:。！？：]$|\p{N}/u.test(text)
}
