/** The elements of a tree that hiding filters (`##.ad`) match. */
import type {CosmeticFilter} from '@ghostery/adblocker'
import type {Element, Root} from 'hast'
import {selectAll} from 'hast-util-select'
import {SKIP} from 'unist-util-visit-parents'
import {attributeOf, isElement} from '../hast/elements.js'
import {visitParents} from '../hast/visit.js'
import type {Handles, Page} from './page.js'
import {namesOf, SelectorIndex} from './selectors.js'

/**
 * Limit on the elements that are tested with selectors that need the tree, over all selectors. Each of them walks the
 * whole tree: without a limit, the time would grow with the square of its size.
 */
const mostTrials = 500_000

/** The time of one sibling or `:has` selector already grows with the square of the number of elements. */
const mostElementsForRelations = 2000

/** A selector that may match more elements than this is not for an ad. */
const mostMatches = 1000

/** The hiding filters of an engine. */
export interface HidingFilters {
  /**
   * The filters for a page: by its site, and by its elements' classes, ids and links. `generic` holds the filters that
   * apply to every page.
   */
  hidingFilters(
    page: Page | undefined,
    handles: Handles
  ): {filters: CosmeticFilter[]; generic: SelectorIndex | undefined}
  /** For sorting: lists in their order, filters of a list by their lines. */
  compare(left: CosmeticFilter, right: CosmeticFilter): number
}

/** Each element with the filters that match it, in the lists' order. */
export function findHidden(
  tree: Root,
  engine: HidingFilters,
  page: Page | undefined
): Map<Element, CosmeticFilter[]> {
  const elements: Element[] = []
  const classes = new Set<string>()
  const ids = new Set<string>()
  const hrefs = new Set<string>()
  visitParents(tree, 'element', (node) => {
    if (isElement(node, 'pre', 'code')) return SKIP
    elements.push(node)
    for (const name of namesOf(node)) classes.add(name)
    const id = attributeOf(node, 'id')
    const href = attributeOf(node, 'href')
    if (id !== '') ids.add(id)
    if (href !== '') hrefs.add(href)
    return undefined
  })

  const {filters, generic} = engine.hidingFilters(page, {classes, ids, hrefs})
  const index = new SelectorIndex()
  for (const filter of filters) index.add(filter)

  const found = new Map<Element, Set<CosmeticFilter>>()
  const add = (node: Element, filter: CosmeticFilter) => {
    const known = found.get(node)
    if (known) known.add(filter)
    else found.set(node, new Set([filter]))
  }
  const partial = new Map<CosmeticFilter, number>()
  for (const node of elements) {
    for (const {filter, isPartial} of [...index.candidates(node), ...(generic?.candidates(node) ?? [])]) {
      if (isPartial) partial.set(filter, (partial.get(filter) ?? 0) + 1)
      else add(node, filter)
    }
  }

  let trials = 0
  const isOutsideCode = new Set(elements)
  for (const [filter, count] of [...partial].sort(([left], [right]) => engine.compare(left, right))) {
    trials += elements.length
    if (trials > mostTrials) break
    if (count > mostMatches) continue
    const selector = filter.getSelector()
    if (/[~+]|:has\b/.test(selector) && elements.length > mostElementsForRelations) continue
    for (const node of trySelector(selector, tree)) if (isOutsideCode.has(node)) add(node, filter)
  }
  return new Map([...found].map(([node, set]) => [node, [...set].sort((a, b) => engine.compare(a, b))]))
}

/** A selector that only a browser understands matches nothing. */
function trySelector(selector: string, tree: Root): Element[] {
  try {
    return selectAll(selector, tree)
  } catch {
    return []
  }
}
