/**
 * Blocks of links to a site's own pages: where a post is filed, the way to it, its comments, the form to subscribe, the
 * page itself with a network to share it. A CMS prints them with every post, in any language.
 */
import type {Element, Nodes} from 'hast'
import {parseUrl, pathOf} from '../../addresses/url.js'
import {
  authorArchivePath,
  authorPath,
  commentPath,
  datePath,
  shareParameter,
  subscribePath,
  topicPath
} from '../../facts/networks/own-page-paths.js'
import {followStems, mailWords} from '../../facts/wording/follow-stems.js'
import {filedUnder} from '../../facts/wording/page-controls.js'
import {attributeOf, hasBelow, isElement, isHeading, isMedia, textOf} from '../../hast/elements.js'
import {linksOf, textsBetweenLinks} from '../../hast/links.js'
import {indexOfSibling} from '../../hast/siblings.js'
import {weighWords} from '../../text/count-words.js'
import {decodePercent} from '../../text/decode-percent.js'
import {
  type Block,
  isPartOfText,
  type Judge,
  type Judged,
  likely,
  neighbour,
  sentencesOf
} from './address-block.js'
import {domainOf, type Identity, isOwn} from './identity.js'

/** Whether a judge of this module may know a block by one of its addresses. */
export function mayBeOwnPage(href: string): boolean {
  return (
    isTopic(href) ||
    homePath.test(href) ||
    subscribePath.test(pathOf(href)) ||
    shareParameter.test(href) ||
    authorArchivePath.test(pathOf(href))
  )
}

/** Most words beside links that share the page by a parameter of its own address. */
const mostBesideShares = 3

/** Links to the page itself, each with another network as a parameter: Jetpack's share bar. */
function ownShares(block: Block): Judged | undefined {
  const {links, outside, node} = block
  if (links.length < 2 || outside > mostBesideShares || isHeading(node)) return undefined
  const hrefs = links.map((link) => attributeOf(link, 'href'))
  const names = new Set(hrefs.map((href) => shareParameter.exec(href)?.[1]))
  const pages = new Set(hrefs.map((href) => href.replace(/\?.*/s, '')))
  if (names.has(undefined) || names.size < links.length || pages.size !== 1) return undefined
  return {confidence: 'certain', reason: `share bar (${links.length} links that share the page)`}
}

/** Most words of the label above topics, and of prose behind them: what a site says of the author. */
const mostInLabel = 6
const mostBehindTopics = 60

/** Topics that the text is filed under: below a label that says so, or at an edge of the text. */
function topics(block: Block): Judged | undefined {
  const {links, outside, places, node, parent, text, identity} = block
  if (isElement(node, 'li') || hasBelow(node, isMedia)) return undefined
  const before = neighbour(block, 'before')
  const isNear = places.behind(node) <= mostBehindTopics
  const label = isNear && isElement(before) && isTopicLabel(before) ? before : undefined
  // Another heading, or words with a colon, say what the list is.
  if (!label && (isHeading(before) || (before && /[:：]$/.test(textOf(before))))) return undefined
  const [lead = ''] = textsBetweenLinks(node)
  if (/[:：]$/.test(lead) && !filedUnder.test(lead)) return undefined
  if (!label && (!places.isEdge(node) || isPartOfText(block))) return undefined
  const hrefs = links.map((link) => attributeOf(link, 'href'))
  if (!hrefs.every((href) => isTopic(href))) return undefined
  const domains = new Set(hrefs.map(domainOf))
  if (domains.size !== 1 || (identity.domain && !hrefs.every((href) => isOwn(identity, href))))
    return undefined
  const named = links.filter(isNamedForPath).length
  if (named * 2 < links.length && (label || !hrefs.every(isFiled))) return undefined
  if (label && outside > 0) return undefined
  const least = label ? 1 : outside > 0 ? 2 : 3
  if (links.length < least || outside > 3 + 2 * links.length || /[.。!！?？]$/.test(text)) return undefined
  if (links.some((link) => /^(?:https?:|www\.)/i.test(textOf(link)))) return undefined
  const siblings = parent.children as Nodes[]
  const above = label ? siblings.slice(indexOfSibling(siblings, label), indexOfSibling(siblings, node)) : []
  return {...likely('topics the text is filed under'), above}
}

/** Whether the address of a topic ends in its name, as a CMS makes it. */
function isNamedForPath(link: Element): boolean {
  const last = pathOf(attributeOf(link, 'href')).split('/').findLast(Boolean) ?? ''
  const name = textOf(link)
  const plain = foldedName(decodePercent(last))
  return plain === foldedName(name) || plain === foldedName(name.replace(umlauts, (sign) => `${sign}e`))
}

const umlauts = /[äöü]/gi

/** Whether the path is one by which a CMS files posts. Others are as often the parts of a manual. */
function isFiled(href: string): boolean {
  return /\/(?:tags?|categor|search\/label|kategorie|schlagw|stichw|etiqueta|catégorie|mot-cle|taxonomy\/term)/i.test(
    pathOf(href)
  )
}

function isTopicLabel(node: Element): boolean {
  if (!(isHeading(node) || isElement(node, 'p')) || linksOf(node).length > 0) return false
  const text = textOf(node, 80)
  return (
    weighWords(text) <= mostInLabel &&
    filedUnder.test(text) &&
    !/^(?:\P{L}*|and|und|et|y|e|i|en|и)$/iu.test(text)
  )
}

function isTopic(href: string): boolean {
  const url = parseUrl(href)
  if (url && /(?:^|\.)(?:github|gitlab|bitbucket)\.(?:com|org)$/.test(url.hostname)) return false
  return topicPath.test(url ? url.pathname : href)
}

/** Most words of a line with the data of a post, outside of its links. */
const mostInEntry = 16

/** What a blog says of a post below it: where it is filed, with its permalink or its comments. */
function entryData(block: Block): Judged | undefined {
  const {links, outside, places, node, parent, identity} = block
  if (outside > mostInEntry || !isElement(node, 'p', 'div', 'footer') || places.of(node) !== 'tail')
    return undefined
  if (isElement(parent as Nodes, 'blockquote', 'li')) return undefined
  const hrefs = links.map((link) => attributeOf(link, 'href'))
  const {page} = identity
  const isOfPage = (href: string) => {
    const url = parseUrl(href)
    const isPage = page !== undefined && url?.pathname === page.pathname
    return /#respond$/.test(href) || (isPage && url.hash === '')
  }
  const isData = (href: string) =>
    isTopic(href) || isOfPage(href) || authorPath.test(href) || datePath.test(href)
  // Topics alone, or an author, may stand in a sentence of the text.
  if (!hrefs.some(isTopic) || !hrefs.some(isOfPage) || !hrefs.every(isData)) return undefined
  return areOfOneSite(identity, hrefs) ? likely('data of the post, below it') : undefined
}

/** Signs between the links of a path through a site. */
const pathSigns = /^[»›>/]$/
/** Most words behind the last link of such a path: the title of the page. */
const mostInTitle = 15
/** Most words of a step of it. */
const mostInStep = 6

/** The path to the page through its site, from its front page on. */
export function breadcrumb(block: Block): Judged | undefined {
  const {links, outside, places, node, parent, identity} = block
  if (links.length < 2 || links.length > 8 || isPartOfText(block)) return undefined
  const written = links.map((link) => attributeOf(link, 'href'))
  // Below the text such a path may name where it was taken from.
  const hrefs = places.of(node) === 'head' ? fromRoot(written, identity) : written
  if (!homePath.test(hrefs[0]!) || hrefs.slice(1).some((href) => homePath.test(href))) return undefined
  if (!hrefs.every((href) => isOwn(identity, href)) || parent.type !== 'root') return undefined
  if (links.some((link) => weighWords(textOf(link)) > mostInStep || hasBelow(link, isMedia))) return undefined
  const areNested = hrefs.slice(2).every((href, index) => isBelow(href, hrefs[index + 1]!))
  if (isElement(node, 'ul', 'ol')) {
    const isPath = places.of(node) === 'head' && outside === 0 && areNested
    return isPath && !isHeading(neighbour(block, 'before')) ? likely('path through the site') : undefined
  }
  if (!isElement(node, 'p', 'div') || !places.isEdge(node)) return undefined
  // What a colon announces is an example.
  if (/[:：]$/.test(textOf(neighbour(block, 'before') ?? node))) return undefined
  const [before = '', ...between] = textsBetweenLinks(node)
  const behind = between.pop() ?? ''
  const isPath =
    weighWords(before) <= 3 &&
    between.every((text) => pathSigns.test(text)) &&
    (behind === '' ? areNested : pathSigns.test(behind[0]!)) &&
    weighWords(behind) <= mostInTitle &&
    !/[.!?]$/.test(behind) &&
    isTitle(behind.slice(1).trim(), places.title) &&
    // Whose site it is nobody knows: without the page's title it may be where an exhibit stands.
    (hrefs === written || behind === '' || places.title !== '')
  return isPath ? likely('path through the site') : undefined
}

/** The addresses as paths from the root of their site, if all are of one and the document's own is not known. */
function fromRoot(hrefs: readonly string[], {domain}: Identity): readonly string[] {
  const urls = domain === undefined ? hrefs.map(parseUrl) : []
  const host = urls[0]?.host
  if (host === undefined || !urls.every((url) => url?.host === host)) return hrefs
  return urls.map((url) => url!.pathname + url!.search + url!.hash)
}

/** Whether the last step of a path is the page: its title, whole or shortened, where the page has one. */
function isTitle(step: string, title: string): boolean {
  if (step === '' || title === '') return true
  const [one, other] = [foldedName(step.replace(/(?:…|\.{3})$/, '')), foldedName(title)]
  return one !== '' && (other.startsWith(one) || one.startsWith(other))
}

/** Letters and digits of a name, without accents. */
function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** Whether all addresses are of one site, and of the document's own where it is known. */
function areOfOneSite(identity: Identity, hrefs: readonly string[]): boolean {
  if (identity.domain !== undefined) return hrefs.every((href) => isOwn(identity, href))
  return new Set(hrefs.map(domainOf)).size === 1
}

function isBelow(href: string, above: string): boolean {
  return pathOf(href).startsWith(pathOf(above).replace(/\/?$/, '/'))
}

/** The front page of a site. */
const homePath = /^(?:https?:\/\/[^/?#]+)?\/?(?:index\.\w+)?$/i

/** Most words of a call to subscribe. */
const mostInCall = 20

/** Nothing but links to the site's own form to subscribe. */
function ownSubscription(block: Block): Judged | undefined {
  const {links, outside, text, words, node, parent, identity} = block
  if (outside > 0 || words > mostInCall || words < 3 || !isElement(node, 'p') || parent.type !== 'root')
    return undefined
  const hrefs = links.map((link) => attributeOf(link, 'href'))
  if (!hrefs.every((href) => isOwn(identity, href) && subscribePath.test(pathOf(href)))) return undefined
  if (!mailWords.test(text) && !followStems.test(text)) return undefined
  const isHeaded = isHeading(neighbour(block, 'before'))
  return isPartOfText(block) || isHeaded ? undefined : likely("link to the site's own form to subscribe")
}

/** Least words beside the name in a link to all posts of an author; a name alone is a byline. */
const leastBesideName = 2
/** Most words of such a link. */
const mostInAuthorLink = 10

/** `All posts by Ann`: a lone link to the page of the author, at the end. */
function authorArchive(block: Block): Judged | undefined {
  const {links, outside, places, node, identity} = block
  if (links.length !== 1 || outside > 0 || !isElement(node, 'p') || places.of(node) !== 'tail')
    return undefined
  const href = attributeOf(links[0]!, 'href')
  const path = pathOf(href)
  const [, slug] = authorArchivePath.exec(path) ?? []
  if (slug === undefined || !isOwn(identity, href) || isPartOfText(block)) return undefined
  const text = textOf(links[0]!)
  const name = new Set(
    path
      .split('/')
      .flatMap((part) => part.split(/[-_.]/))
      .map(foldedName)
  )
  const words = text.split(/\s+/).filter((word) => foldedName(word) !== '')
  const others = words.filter((word) => !name.has(foldedName(word)))
  const isNamed = others.length < words.length
  if (!isNamed || others.length < leastBesideName || words.length > mostInAuthorLink) return undefined
  return likely("link to all of the author's posts")
}

/** A lone link to the comments, at the end. */
function comments(block: Block): Judged | undefined {
  const {links, outside, words, places, node} = block
  if (links.length !== 1 || outside > 3 || words > 8 || places.of(node) !== 'tail') return undefined
  // A link around blocks that ends as a sentence does is a part of the text.
  if (isElement(node, 'div') && sentencesOf(block) > 0) return undefined
  return isComment(attributeOf(links[0]!, 'href')) ? likely('link to the comments') : undefined
}

function isComment(href: string): boolean {
  const url = parseUrl(href)
  return commentPath.test(url ? url.pathname + url.search + url.hash : href)
}

/** The judges, in the order in which they are asked. */
export const ownPageJudges: readonly Judge[] = [
  ownShares,
  topics,
  entryData,
  breadcrumb,
  ownSubscription,
  authorArchive,
  comments
]
