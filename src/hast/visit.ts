/**
 * `visitParents` with the interface of unist-util-visit-parents, for rules that walk every document many times: depth
 * first, without a closure and a name for each node. The one of the library takes a tenth of a whole run.
 */
import type {Element, Nodes, Parents, Root} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import {allowGaps, closeGaps} from './siblings.js'

/** `SKIP`: do not visit the children; a number: continue with the sibling at that index; undefined: continue. */
export type VisitResult = undefined | typeof SKIP | number | [typeof SKIP, number]

/** `ancestors` is one array that changes while the walk goes on: copy it to keep it. */
export type Visitor<Node extends Nodes> = (node: Node, ancestors: Parents[]) => VisitResult

export function visitParents(tree: Root, visitor: Visitor<Nodes>): undefined
export function visitParents(tree: Root, test: 'element', visitor: Visitor<Element>): undefined
export function visitParents(
  tree: Root,
  test: 'element' | Visitor<Nodes>,
  elementVisitor?: Visitor<Element>
): undefined {
  const visitor = (elementVisitor ?? test) as Visitor<Nodes>
  const onlyElements = elementVisitor !== undefined
  const ancestors: Parents[] = []

  const walk = (node: Nodes): number | undefined => {
    let next: number | undefined
    if (!onlyElements || node.type === 'element') {
      const result = visitor(node, ancestors)
      if (result === SKIP) return undefined
      if (Array.isArray(result)) return result[1]
      if (typeof result === 'number') next = result
    }
    if ('children' in node && node.children.length > 0) {
      ancestors.push(node)
      const hasGaps = allowGaps(node)
      // The length is read each time: visitors remove and insert nodes.
      for (let index = 0; index < node.children.length; ) index = walk(node.children[index]!) ?? index + 1
      if (hasGaps) closeGaps(node)
      ancestors.pop()
    }
    return next
  }
  walk(tree)
}
