/** Share bars known by their addresses: links that hand the page to networks. */
import type {Element, Nodes, Parents} from 'hast'
import {isShareAddress} from '../../addresses/service.js'
import {parseUrl} from '../../addresses/url.js'
import {attributeOf, hasBelow, isBlank, isElement, isHeading} from '../../hast/elements.js'
import {linksOf, textOutsideLinks} from '../../hast/links.js'
import {countWords} from '../../text/count-words.js'
import type {Outline} from './outline.js'

export interface ShareBar {
  nodes: Nodes[]
  /** How many links share the page. */
  links: number
  /** Whether it is the whole block: then its label stands above. */
  isBlock: boolean
}

/** Most elements in a share bar, icons included. */
const mostElements = 5000
/** Most other links and words in it. */
const mostOthers = 3
const mostWords = 8

/** The share bar that `node` is, or the run of links in a box that `node` begins. */
export function shareBarAt(node: Element, parent: Parents, outline: Readonly<Outline>): ShareBar | undefined {
  if (isShareLink(node)) {
    const run = shareRun(node, parent)
    const siblings = parent.children as Nodes[]
    const nodes = siblings.slice(siblings.indexOf(node), siblings.indexOf(run.at(-1)!) + 1)
    if (run.length > 1) return {nodes, links: run.length, isBlock: false}
  }
  if (outline.links < 2 || outline.elements > mostElements) return undefined
  if (isElement(node, 'span', 'li', 'ol') || isHeading(node)) return undefined
  const links = linksOf(node)
  const shared = new Set(links.some(isShareLink) ? linksToOneTarget(links) : [])
  const shares = links.filter((link) => isShareLink(link) || shared.has(link))
  if (shares.length < 2 || shares.length * 2 < links.length) return undefined
  if (links.length > shares.length + mostOthers || countWords(textOutsideLinks(node)) > mostWords)
    return undefined
  const isContent = (child: Element) =>
    ['pre', 'table', 'iframe', 'video'].includes(child.tagName) || isHeading(child)
  return hasBelow(node, isContent) ? undefined : {nodes: [node], links: shares.length, isBlock: true}
}

/** `node` and the links that share the page directly after it. */
function shareRun(node: Element, parent: Parents): Element[] {
  const siblings = parent.children as Nodes[]
  const run: Element[] = []
  for (let at = siblings.indexOf(node); at < siblings.length; at++) {
    const sibling = siblings[at]!
    if (isBlank(sibling)) continue
    if (!isElement(sibling) || !isShareLink(sibling)) break
    run.push(sibling)
  }
  return run
}

/** Whether the element is a link that shares the page, by its address. */
export function isShareLink(node: Element): boolean {
  const href = node.tagName === 'a' ? attributeOf(node, 'href') : ''
  return href !== '' && isShareAddress(href)
}

/** The links to two or more sites that carry one and the same address of another site: each hands it to a network. */
function linksToOneTarget(links: readonly Element[]): Element[] {
  const byTarget = new Map<string, Element[]>()
  for (const link of links) {
    const url = parseUrl(attributeOf(link, 'href'))
    for (const target of url ? url.searchParams.values() : []) {
      if (/^https?:\/\/[^/]+\/./i.test(target) && !target.includes(url!.host))
        byTarget.set(target, [...(byTarget.get(target) ?? []), link])
    }
  }
  const hosts = (found: Element[]) => new Set(found.map((link) => parseUrl(attributeOf(link, 'href'))?.host))
  return [...byTarget.values()].find((found) => hosts(found).size > 1) ?? []
}
