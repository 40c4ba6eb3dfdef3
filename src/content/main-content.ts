/**
 * Main content: the article of a page, found by what is around it.
 *
 * Furniture goes by element, role and name; then the core is looked for, the element that holds most of the running
 * text, the headline with it; then, from the body down to the core, what stands beside it stays only on evidence;
 * inside, blocks that lead elsewhere go. Every step is bounded by shares of the page's text: where too little would
 * be left, less is taken out, and in the end nothing.
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
  /** The article alone, with the addresses of its links made absolute; the tree it was taken from is not changed. */
  root: Root
  /** Offsets in the source between which it stands. */
  start: number
  end: number
  /** What was left out, region by region. Words that were never shown do not count, those of a region in a region once. */
  removed: readonly {reason: DropReason; words: number}[]
}

/** Running text, in characters, that is enough for an article whatever else the page holds. */
const enoughProse = 80
/** Characters beside links that are something to show of a page with little running text. */
const leastText = 60
/** Share of the page's running text that is enough where it has little. */
const enoughShare = 0.3

/** Find the article. A tree without `body` comes back whole, and so does a page with nothing to choose from. */
export function mainContent(tree: Root, hints: Readonly<PageHints> = {}): MainContent {
  const plain = findBody(tree)
  if (!plain) return {root: tree, start: 0, end: 0, removed: []}
  const found = withAnonymousBoxes(withSlides(plain))
  // A page that a script would have built shows what it has for browsers without.
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
  // An article of a line or two: what is furniture goes where words of its own are left.
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

/** Words a region showed, without those of regions inside of it. */
function ownWords(page: ContentPage, region: Element): number {
  const isSkipped = (node: Element) => (node !== region && page.dropped.has(node)) || isUnshown(node)
  return countWords(textOf(region, Number.POSITIVE_INFINITY, isSkipped))
}

/** A copy without what was taken out. */
function prune(page: ContentPage, node: Element): Element {
  const children: Element['children'] = []
  for (const child of node.children) {
    if (child.type !== 'element') children.push(child)
    else if (!page.dropped.has(child) && !isUnshown(child)) {
      const pruned = prune(page, child)
      // One by one: a page may hold more than a call takes arguments.
      if (isAnonymous(child)) for (const inner of pruned.children) children.push(inner)
      // What is left of buttons is the headings of texts they show.
      else if (child.tagName === 'button')
        children.push({...pruned, tagName: isHeading(node) ? 'span' : 'strong'})
      else children.push(pruned)
    }
  }
  return {...node, properties: node.tagName === 'a' ? resolved(page, node) : node.properties, children}
}

/** Rules tell other sites and pages by absolute addresses, as the page's Markdown has them. */
function resolved({base}: ContentPage, {properties}: Element): Element['properties'] {
  const {href} = properties
  if (!base || typeof href !== 'string' || /^\s*(?:#|[a-z][a-z+.-]*:)/i.test(href)) return properties
  return URL.canParse(href, base.href) ? {...properties, href: new URL(href, base).href} : properties
}

/** A form that is closed inside of what it holds ends before it. */
function endOf(node: Element): number {
  const last = node.children.findLast((child): child is Element => child.type === 'element')
  return Math.max(node.position?.end.offset ?? 0, last ? endOf(last) : 0)
}
