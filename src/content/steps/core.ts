/** The core: the element that holds the article's text. */
import type {Element} from 'hast'
import {attributeOf} from '../../hast/elements.js'
import type {ContentPage} from '../page/page.js'
import {namesOf} from '../page/region-names.js'

/** How much more text weighs that has the headline with it. */
const headlineBonus = 3
/** Weight of text, in characters, that an article has at least. */
const leastCore = 140

/** Semantic elements that hold most of the text, as deep as there are any; the body where there are none. */
export function findCore(page: ContentPage): Element {
  let core = page.body
  while (true) {
    const best = heaviest(page, outermost(page, core))
    const share = best && isMarkedBody(best) ? 0.4 : 0.6
    if (!best || page.of(best).mass < leastCore || !isDominant(page, best, core, share)) return core
    core = best
  }
}

/** The element with most text; the first of equals. */
export function heaviest(page: ContentPage, nodes: readonly Element[]): Element | undefined {
  let best: Element | undefined
  for (const node of nodes) if (!best || weightOf(page, node) > weightOf(page, best)) best = node
  return best
}

/** Whether `part` holds at least this share of what `whole` holds. */
export function isDominant(page: ContentPage, part: Element, whole: Element, share: number): boolean {
  const weight = weightOf(page, part)
  return weight > 0 && weight >= share * (page.of(whole).mass - page.of(part).mass + weight)
}

function weightOf(page: ContentPage, node: Element): number {
  const {mass} = page.of(node)
  return page.holdsHeadline(node) ? headlineBonus * mass : mass
}

/** The outermost semantic elements in `node`. */
function outermost(page: ContentPage, node: Element): Element[] {
  return page.childrenOf(node).flatMap((child) => (isSemantic(child) ? [child] : outermost(page, child)))
}

function isSemantic(node: Element): boolean {
  const role = attributeOf(node, 'role')
  return (
    node.tagName === 'article' ||
    node.tagName === 'main' ||
    role === 'main' ||
    role === 'article' ||
    isTextBox(node)
  )
}

/** Whether the page's data says that the element is the text of the article. */
export function isMarkedBody(node: Element): boolean {
  return attributeOf(node, 'itemProp').split(' ').includes('articleBody')
}

/** What names itself the text of the article, not the article with all that belongs to it. */
export function isTextBox(node: Element): boolean {
  if (isMarkedBody(node)) return true
  return node.tagName !== 'article' && node.tagName !== 'main' && namesOf(node).isArticle
}
