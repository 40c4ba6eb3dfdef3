/** Orphans: headings and lead-ins whose section was taken out go with it. */
import type {Element} from 'hast'
import {isElement, isHeading, textOf} from '../rules/evidence/elements.js'
import {isHeadingName, unseen} from './measure.js'
import type {ContentPage, DropReason} from './page.js'
import {isIntroducing} from './pointers.js'

/** Why links to other pages go: a label right before them is theirs. */
const pointing: ReadonlySet<DropReason> = new Set(['related', 'navigation', 'teasers'])

export function dropOrphans(page: ContentPage, node: Element): void {
  const children = page.childrenOf(node)
  for (const child of children) {
    if (isElement(child, 'div', 'section', 'article', 'main', 'li', 'td', 'span')) dropOrphans(page, child)
  }
  const after = new Rest()
  for (const child of node.children.toReversed()) {
    if (child.type === 'text') after.add(child.value.trim() === '' ? 'nothing' : 'content')
    else if (child.type === 'element') {
      const reason = page.dropped.get(child)
      if (reason) after.addDropped(reason)
      else if (isLabel(page, child) && after.isLost(child)) page.drop(child, 'related')
      else after.add(kindOf(page, child), child)
    }
  }
}

/** What stands behind a place among siblings, walked from the last to the first. */
class Rest {
  /** The next thing that shows, if any: a heading ends a section of its rank. */
  #next: Element | 'content' | undefined
  #hasDropped = false
  /** Right behind the place links to other pages were taken out. */
  #hasPointed = false

  add(kind: 'nothing' | 'content', element?: Element): void {
    if (kind === 'nothing') return
    this.#next = element && isHeading(element) ? element : 'content'
    this.#hasDropped = false
    this.#hasPointed = false
  }

  addDropped(reason: DropReason): void {
    this.#hasDropped = true
    this.#hasPointed = pointing.has(reason)
  }

  /** Whether the section of `label` is gone. */
  isLost(label: Element): boolean {
    if (this.#hasPointed && isIntroducing(textOf(label))) return true
    if (!this.#hasDropped) return false
    if (this.#next === undefined) return true
    return this.#next !== 'content' && isHeading(label) && this.#next.tagName <= label.tagName
  }
}

function kindOf(page: ContentPage, node: Element): 'nothing' | 'content' {
  if (unseen.has(node.tagName)) return 'nothing'
  const {text, media} = page.of(node)
  return text > 0 || media > 0 ? 'content' : 'nothing'
}

function isLabel(page: ContentPage, node: Element): boolean {
  if (node === page.headline) return false
  const m = page.of(node)
  if (m.text === 0 || m.text > 120 || m.media > 0) return false
  if (isHeadingName(node.tagName)) return !/[.!…。！]["'”’»）)]?$/.test(textOf(node))
  return isElement(node, 'p', 'div', 'strong', 'b', 'span') && isIntroducing(textOf(node))
}
