/** Jumps: lists of links into the page, such as tabs or a menu. Those whose targets were dropped are dropped too. */
import type {Element} from 'hast'
import {attributeOf, findAll, isElement, textOf} from '../../hast/elements.js'
import type {ContentPage} from '../page/page.js'

export function dropDeadJumps(page: ContentPage): void {
  const lists = findLists(page, page.body)
  if (lists.length === 0) return
  const targets = new Map<string, Element>()
  for (const element of findAll(page.body, () => true)) {
    const {id, name} = element.properties
    for (const key of [id, element.tagName === 'a' ? name : undefined])
      if (typeof key === 'string' && !targets.has(key)) targets.set(key, element)
  }
  for (const list of lists) {
    const found = jumpsIn(list).flatMap((jump) => targets.get(jump) ?? [])
    const gone = found.filter((target) => isGone(page, target))
    if (gone.length > found.length / 2) page.drop(list, 'navigation')
  }
}

/** Lists whose every link leads into the page, and that show little beside them. */
function findLists(page: ContentPage, node: Element): Element[] {
  return page.childrenOf(node).flatMap((child) => {
    if (!isElement(child, 'ul', 'ol')) return findLists(page, child)
    const jumps = jumpsIn(child)
    const links = findAll(child, isLink)
    const said = links.reduce((sum, link) => sum + textOf(link).length, 0)
    return jumps.length > 1 && jumps.length === links.length && said * 2 > textOf(child).length ? [child] : []
  })
}

function isLink(element: Element): boolean {
  return element.tagName === 'a' && attributeOf(element, 'href') !== ''
}

/** The ids its links lead to. */
function jumpsIn(list: Element): string[] {
  return findAll(list, isLink)
    .map((link) => /^#(.+)$/.exec(attributeOf(link, 'href'))?.[1])
    .filter((id) => id !== undefined)
}

function isGone(page: ContentPage, target: Element): boolean {
  for (let at: Element | undefined = target; at; at = page.parentOf(at)) if (page.dropped.has(at)) return true
  return false
}
