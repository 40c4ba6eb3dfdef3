/** The links-only shape: lists, paragraphs and blocks that hold links to other pages and nothing else. */
import type {Element, Nodes} from 'hast'
import {countWords, weighWords} from '../text/count-words.js'
import {attributeOf, findAll, hasBelow, isBlock, isElement, isHeading, isMedia, textOf} from './elements.js'
import {isContentEmbed} from './embeds.js'

/** Links with an address below `node`. */
export function linksOf(node: Nodes): Element[] {
  return findAll(node, isLink)
}

/** Whether the element is a link with an address. */
export function isLink(element: Element): boolean {
  return element.tagName === 'a' && attributeOf(element, 'href') !== ''
}

/** Text of `node` outside of links. */
export function textOutsideLinks(node: Nodes): string {
  const parts: string[] = []
  const walk = (next: Nodes): void => {
    if (next.type === 'text') parts.push(next.value)
    else if (isElement(next, 'script', 'style', 'template')) return
    else if (isElement(next, 'a') && attributeOf(next, 'href') !== '') parts.push(' ')
    else if ('children' in next) for (const child of next.children) walk(child)
  }
  walk(node)
  return parts.join('').replace(attributeList, ' ').replace(/\s+/g, ' ').trim()
}

/** What Pandoc writes behind a link or a picture: its classes, id and size. */
const attributeList = /\{(?:[.#][\w-]+|[\w-]+="[^"{}]*")(?:\s+(?:[.#][\w-]+|[\w-]+="[^"{}]*"))*\}/g

/** The texts of `node` before the first link, between links, and behind the last; one more than links. */
export function textsBetweenLinks(node: Element): string[] {
  const texts = ['']
  const walk = (next: Nodes): void => {
    if (next.type === 'text') texts[texts.length - 1] += next.value
    else if (isElement(next, 'a')) texts.push('')
    else if ('children' in next) for (const child of next.children) walk(child)
  }
  walk(node)
  return texts.map((text) => text.replace(attributeList, ' ').replace(/\s+/g, ' ').trim())
}

export interface LinkBlockOptions {
  /** Most words outside the links, for each link (default: `0`). */
  extraWords?: number
}

/** Whether `node` consists of links to pages: no prose, no code, no table, no media of its own. */
export function isLinkBlock(node: Nodes, options?: LinkBlockOptions): boolean {
  const links = linksOf(node)
  if (links.length === 0) return false
  const isOther = (element: Element) =>
    ['pre', 'code', 'table', 'form', 'math', 'blockquote'].includes(element.tagName) ||
    (element.tagName === 'iframe' && isContentEmbed(element)) ||
    ['video', 'audio'].includes(element.tagName)
  if ((isElement(node) && isOther(node)) || hasBelow(node, isOther)) return false
  // Links into the page itself are a table of contents.
  if (links.some((link) => attributeOf(link, 'href').startsWith('#'))) return false
  const outside = textOutsideLinks(node)
  const extra = countWords(outside.replace(/^[\d.,\s–—|•·\-/]+$/, ''))
  return extra <= (options?.extraWords ?? 0) * links.length
}

/** With more words, the text of a link is a sentence of its own; a title has fewer. One with a picture is a card. */
const mostTitleWords = 40
const mostCardWords = 100

/**
 * Whether a link block's links look like titles or cards, not sentences. At most a third may be longer; links that show
 * nothing (a picture that was lost) do not count.
 */
export function hasTitleLinks(node: Nodes): boolean {
  let shown = 0
  let long = 0
  for (const link of linksOf(node)) {
    const words = weighWords(textOf(link))
    if (words === 0 && !hasBelow(link, isMedia)) continue
    shown++
    if (isAroundBlocks(link) && words > (hasBelow(link, isHeading) ? mostCardWords : mostTitleWords))
      return false
    if (words > mostTitleWords && !hasBelow(link, isMedia)) long++
  }
  return shown > 0 && long * 3 <= shown
}

/** Whether a link stands around blocks, as converters write the links around cards: it may hold a part of the article. */
export function isAroundBlocks(link: Element): boolean {
  return link.children.some((child) => isElement(child) && isBlock(child))
}

/** Whether the block is one such link. */
export function isLinkAroundBlocks(node: Element): boolean {
  const [link, ...others] = node.children
  return others.length === 0 && isElement(link, 'a') && isAroundBlocks(link)
}

/** Whether an address is that of a file to see, hear or keep: a picture opens large, a document is the author's. */
export function leadsToFile(href: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|pdf|epub|docx?|xlsx?|pptx?|od[tsp]|csv|zip|gz|gpx|kml|mp3|m4a|ogg|wav|flac|mp4|m4v|webm|mov|ics)(?:[?#]|$)/i.test(
    href
  )
}

/** Whether every link leads to an absolute address on the web. */
export function isAbsolute(node: Nodes): boolean {
  return linksOf(node).every((link) => /^(?:https?:)?\/\//i.test(attributeOf(link, 'href')))
}

/** Whether any link leads to a file beside this one, as in documentation (`../x.md`, `{{site.baseurl}}/x`). */
export function isWithinDocumentation(node: Nodes): boolean {
  return linksOf(node).some((link) => {
    const href = attributeOf(link, 'href')
    if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(href)) return false
    return (
      !href.startsWith('/') ||
      /\.(?:mdx?|markdown|rst|adoc)(?:[?#]|$)/i.test(href) ||
      /^\/?(?:\{\{|\{%|%7B)/i.test(href)
    )
  })
}

/** Most words of a link that is a term, not the title of an article. */
const mostTermWords = 4

/** Whether most links are terms: what an encyclopedia lists under "See also" is content. */
export function areTerms(blocks: readonly Nodes[]): boolean {
  const links = blocks
    .flatMap((block) => (isElement(block) ? linksOf(block) : []))
    .filter((link) => textOf(link) !== '')
  const terms = links.filter((link) => countWords(textOf(link)) <= mostTermWords)
  return links.length >= 3 && terms.length > links.length * 0.6
}
