/** Links: their address, the content they are put on, and links that belong to the page rather than to the text. */
import type {Element} from 'hast'
import {attributeOf, classesOf} from '../../../hast/elements.js'
import {decodePercent} from '../../../text/decode-percent.js'
import {linkAddress} from '../addresses.js'
import type {Shape} from '../context.js'
import {spread} from '../flow.js'
import {type Content, element, isBlankRun, isFlow, lineIn} from '../nodes.js'

export const link: Shape = (node, context) => {
  const reference = context.footnotes.references.get(node)
  if (reference !== undefined) return [element('md-reference', [], {...reference})]
  if (context.footnotes.backlinks.has(node)) {
    // A backlink that contains the note's text: the text is kept.
    return lineIn(node).length > 16 ? context.shape(node.children, node) : []
  }
  // The backlink of a note that has no call on this page.
  if (attributeOf(node, 'href').startsWith('#') && wayBackSign.test(lineIn(node))) return []
  if (context.depth.heading > 0 && isAnchorSign(node)) return []
  if (context.depth.link > 0) return context.shape(node.children, node)
  const address = linkAddress(attributeOf(node, 'href'), context.base)
  if (address === undefined || isOwnPlace(address, context.depth.heading))
    return context.shape(node.children, node)
  context.depth.link++
  const children = context.shape(node.children, node)
  context.depth.link--
  if (isBlankRun(children)) return children.filter((child) => child.type === 'text')
  const title = attributeOf(node, 'title').replace(/\s+/g, ' ').trim()
  const isNews = title !== '' && title !== lineIn(node) && title !== nameOfPage(address)
  const properties = isNews ? {href: address, title} : {href: address}
  return linked(children, properties)
}

/** The name in the last part of an address: `…/wiki/Red_kite` is "Red kite". */
function nameOfPage(address: string): string {
  const last = address.slice(address.lastIndexOf('/') + 1).replaceAll('_', ' ')
  return decodePercent(last)
}

/**
 * Put the link around its content. If that has blocks, the link goes to the heading, else to the first text, so that it
 * stays one link.
 */
export function linked(children: Content[], properties: {href: string; title?: string}): Content[] {
  const wrap = (run: Content[]) => element('a', run, properties)
  if (!children.some(isFlow)) return spread(children, wrap)
  const heading = findHolder(children, (node) => /^h[1-6]$/.test(node.tagName))
  const holder = heading ?? findHolder(children, (node) => node.children.some((child) => !isFlow(child)))
  if (holder) {
    holder.children = spread(holder.children, wrap)
    return children
  }
  let isDone = false
  return spread(children, (run) => {
    if (isDone) return element('md-group', run)
    isDone = true
    return wrap(run)
  })
}

const holders = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function findHolder(nodes: readonly Content[], test: (node: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element' || !holders.has(node.tagName)) continue
    if (test(node) && !isBlankRun(node.children)) return node
    const found = findHolder(node.children, test)
    if (found) return found
  }
  return undefined
}

/**
 * Classes of links from a heading to itself. Source: the heading markup of GitHub, Sphinx, MkDocs, Docusaurus, VuePress
 * and VitePress, Hugo themes, anchor.js, rehype-autolink-headings, markdown-it-anchor. Taken 2026-11-25.
 */
const anchorClasses = new Set([
  'anchor',
  'anchor-link',
  'anchorjs-link',
  'anchorlink',
  'hanchor',
  'hash-link',
  'header-anchor',
  'header-link',
  'headerlink',
  'heading-anchor',
  'heading-link',
  'headline-hash',
  'permalink',
  'section-link'
])

const wayBackSign = /^(?:\^|[↑↩⤴⏎]\ufe0e?\ufe0f?)$/

/** The text of such a link: a symbol, or words for a link. */
const anchorSign =
  /^(?:[\ufe0f#¶§∞🔗⚓🔖\s\p{Cf}]*|link|anchor|permalink|direct link to .*|(?:permanent )?link to (?:this|the) (?:heading|section|headline)|permalink to .*)$/iu

function isAnchorSign(node: Element): boolean {
  const href = attributeOf(node, 'href')
  if (href !== '' && !href.includes('#')) return false
  if (anchorSign.test(lineIn(node))) return !holdsImage(node) || isNamed(node)
  return false
}

function isNamed(node: Element): boolean {
  return classesOf(node).some((token) => anchorClasses.has(token))
}

function holdsImage(node: Element): boolean {
  return node.children.some(
    (child) => child.type === 'element' && (child.tagName === 'img' || holdsImage(child))
  )
}

/** Whether a heading links to itself, or back to the table of contents. */
function isOwnPlace(address: string, headings: number): boolean {
  return headings > 0 && address.startsWith('#')
}
