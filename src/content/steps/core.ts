/** The core: the element that holds the article's text. */
import type {Element} from 'hast'
import {attributeOf} from '../../hast/elements.js'
import {namesOf} from '../../hast/region-names.js'
import type {ContentPage} from '../page/page.js'

/** Factor for the weight of an element that holds the headline. */
const headlineBonus = 3
/** Least weight of an article's text, in characters. */
const leastCore = 140

/** From the body down, the last semantic element that holds most of the text; the body where there is none. */
export function findCore(page: ContentPage): Element {
  let core = page.body
  while (true) {
    const best = heaviest(page, outermost(page, core))
    const share = best && isMarkedBody(best) ? 0.4 : 0.6
    if (!best || page.of(best).mass < leastCore || !isDominant(page, best, core, share)) return core
    core = best
  }
}

/** The element with the most weight; the first of equals. */
export function heaviest(page: ContentPage, nodes: readonly Element[]): Element | undefined {
  let best: Element | undefined
  for (const node of nodes) if (!best || weightOf(page, node) > weightOf(page, best)) best = node
  return best
}

/** Whether `part` has at least this share, from 0 to 1, of the weight of `whole`. */
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

/** Whether the element is named as the text of the article, not as the article with all that belongs to it. */
export function isTextBox(node: Element): boolean {
  if (isMarkedBody(node)) return true
  return node.tagName !== 'article' && node.tagName !== 'main' && namesOf(node).isArticle
}
