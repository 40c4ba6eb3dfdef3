/** Parts of lists and tables that stand without their list or table. */
import type {Element, ElementContent} from 'hast'
import {isBlank, isElement} from '../hast/elements.js'

/** The list that an item without one is shown as. */
const lists: ReadonlyMap<string, {name: string; within: readonly string[]}> = new Map(
  Object.entries({
    li: {name: 'ul', within: ['ul', 'ol', 'menu', 'dir']},
    dt: {name: 'dl', within: ['dl', 'div']},
    dd: {name: 'dl', within: ['dl', 'div']}
  })
)

/**
 * Give list items without a list one of their own; HTML shows them as such. A row or cell without a table is only a
 * block of text.
 */
export function withLists(nodes: ElementContent[], parent?: string): ElementContent[] {
  const result: ElementContent[] = []
  let open: Element | undefined
  for (const node of nodes) {
    const list = node.type === 'element' ? lists.get(node.tagName) : undefined
    if (list && !(parent !== undefined && list.within.includes(parent))) {
      if (open?.tagName !== list.name) {
        open = {type: 'element', tagName: list.name, properties: {}, children: []}
        result.push(open)
      }
      open.children.push(node)
    } else if (open && isBlank(node)) open.children.push(node)
    else {
      open = undefined
      const isLoose = isElement(node) && tableParts.get(node.tagName)?.includes(parent ?? '') === false
      result.push(isLoose ? {...node, tagName: 'div', children: withLists(node.children)} : node)
    }
  }
  return result
}

/** What may hold the parts of a table. */
const tableParts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    td: ['tr'],
    th: ['tr'],
    tr: ['table', 'thead', 'tbody', 'tfoot'],
    thead: ['table'],
    tbody: ['table'],
    tfoot: ['table'],
    caption: ['table']
  })
)
