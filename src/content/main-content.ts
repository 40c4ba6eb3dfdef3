/**
 * Main content: the article of a page, found by dropping what surrounds it.
 *
 * First, furniture is dropped by element, role and name. Then the core is searched: the element that holds most of
 * the running text; the headline adds to its weight. From the body down to the core, what stands beside the
 * core is kept only on evidence. Inside the core, blocks that lead elsewhere are dropped. Shares of the page's text
 * bound every step: where too little would be left, less is dropped, and in the end nothing.
 */
import type {Element, Root} from 'hast'
import {isHeading, textOf} from '../hast/elements.js'
import {countWords} from '../text/count-words.js'
import {isAnonymous, withAnonymousBoxes} from './page/anonymous-boxes.js'
import {ContentPage, type DropReason, type PageHints} from './page/page.js'
import {firstShown, lastShown} from './page/shown.js'
import {withSlides} from './page/slides.js'
import {isUnshown} from './page/visibility.js'
import {attempts} from './steps/index.js'

export type {DropReason, PageHints}

export interface MainContent {
  /** The article alone, with the addresses of its links made absolute; the page's own tree is not changed. */
  root: Root
  /** Offsets in the source where the article begins and ends. */
  start: number
  end: number
  /** What was dropped, region by region. Hidden words do not count; words of a region inside a region count once. */
  removed: readonly {reason: DropReason; words: number}[]
}

/** Running text, in characters, that is enough for an article whatever else the page holds. */
const enoughProse = 80
/** Least characters outside of links that must be left of a page with little running text. */
const leastText = 60
/** Share of the page's running text that is enough where the page has little. */
const enoughShare = 0.3

/** Find the article. A tree without `body` is returned whole; so is a page of which each attempt leaves too little. */
export function mainContent(tree: Root, hints: Readonly<PageHints> = {}): MainContent {
  const plain = findBody(tree)
  if (!plain) return {root: tree, start: 0, end: 0, removed: []}
  const found = withAnonymousBoxes(withSlides(plain))
  // Of a page that a script would build, take what it has for browsers without scripts.
  const asFound = new ContentPage(found, hints)
  const body = asFound.of(found).text > 0 ? found : withAnonymousBoxes(withSlides(withoutScripts(plain)))

  const pages: ContentPage[] = []
  for (const steps of attempts) {
    const page = body === found && pages.length === 0 ? asFound : new ContentPage(body, hints)
    const {prose} = page.of(body)
    for (const step of steps) step(page)
    const left = page.of(body)
    if (left.text > 0 && left.prose >= Math.min(enoughProse, enoughShare * prose)) return result(page)
    pages.push(page)
  }
  // An article of a line or two: drop the furniture if enough text outside of links is left.
  const short = pages.find((page) => page.of(body).text - page.of(body).linked >= leastText)
  return result(short ?? new ContentPage(body, hints))
}

function findBody(tree: Root): Element | undefined {
  const html = tree.children.find((node) => node.type === 'element' && node.tagName === 'html') as
    | Element
    | undefined
  return html?.children.find((node): node is Element => node.type === 'element' && node.tagName === 'body')
}

/** A copy as browsers that run no scripts show it. */
function withoutScripts(node: Element): Element {
  return {
    ...node,
    tagName: node.tagName === 'noscript' ? 'div' : node.tagName,
    children: node.children.map((child) => (child.type === 'element' ? withoutScripts(child) : child))
  }
}

function result(page: ContentPage): MainContent {
  const first = firstShown(page, page.body)
  const last = lastShown(page, page.body)
  return {
    root: {
      type: 'root',
      children: [prune(page, page.body)],
      ...(page.body.position ? {position: page.body.position} : {})
    },
    start: first?.position?.start.offset ?? 0,
    end: endOf(last),
    removed: [...page.dropped].map(([node, reason]) => ({reason, words: ownWords(page, node)}))
  }
}

/** Number of words that a dropped region showed, without those of dropped regions inside it. */
function ownWords(page: ContentPage, region: Element): number {
  const isSkipped = (node: Element) => (node !== region && page.dropped.has(node)) || isUnshown(node)
  return countWords(textOf(region, Number.POSITIVE_INFINITY, isSkipped))
}

/** A copy without what is dropped or hidden. */
function prune(page: ContentPage, node: Element): Element {
  const children: Element['children'] = []
  for (const child of node.children) {
    if (child.type !== 'element') children.push(child)
    else if (!page.dropped.has(child) && !isUnshown(child)) {
      const pruned = prune(page, child)
      // One by one: a page may hold more nodes than a call takes arguments.
      if (isAnonymous(child)) for (const inner of pruned.children) children.push(inner)
      // The buttons that are left are headings of the texts they open.
      else if (child.tagName === 'button')
        children.push({...pruned, tagName: isHeading(node) ? 'span' : 'strong'})
      else children.push(pruned)
    }
  }
  return {...node, properties: node.tagName === 'a' ? resolved(page, node) : node.properties, children}
}

/** `href` made absolute: rules distinguish sites and pages by absolute addresses, which the page's Markdown has too. */
function resolved({base}: ContentPage, {properties}: Element): Element['properties'] {
  const {href} = properties
  if (!base || typeof href !== 'string' || /^\s*(?:#|[a-z][a-z+.-]*:)/i.test(href)) return properties
  return URL.canParse(href, base.href) ? {...properties, href: new URL(href, base).href} : properties
}

/** The later of its own end and that of its last child: a form that is closed inside a child ends before that child. */
function endOf(node: Element): number {
  const last = node.children.findLast((child): child is Element => child.type === 'element')
  return Math.max(node.position?.end.offset ?? 0, last ? endOf(last) : 0)
}
