/** The first and the last element that a page still shows. */
import type {Element} from 'hast'
import type {ContentPage} from './page.js'

/** The first element at or below `node` that still shows text or media of its own; `node` where nothing is left. */
export function firstShown(page: ContentPage, node: Element): Element {
  const shown = page.childrenOf(node).filter((child) => holdsSomething(page, child))
  return shown[0] && !hasOwnText(page, node, shown) ? firstShown(page, shown[0]) : node
}

/** The last element at or below `node` that still shows text or media of its own; `node` where nothing is left. */
export function lastShown(page: ContentPage, node: Element): Element {
  const shown = page.childrenOf(node).filter((child) => holdsSomething(page, child))
  const last = shown.at(-1)
  return last && !hasOwnText(page, node, shown) ? lastShown(page, last) : node
}

function holdsSomething(page: ContentPage, node: Element): boolean {
  const {text, media} = page.of(node)
  return text > 0 || media > 0
}

/** Whether `node` shows text beside its children's. */
function hasOwnText(page: ContentPage, node: Element, children: readonly Element[]): boolean {
  return page.of(node).text > children.reduce((sum, child) => sum + page.of(child).text, 0)
}
