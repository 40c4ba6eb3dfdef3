/**
 * `visitParents` as unist-util-visit-parents has it, for rules that walk every document many times over: depth
 * first, without a closure and a name for each node. The library's own takes a tenth of a whole run.
 */
import type {Element, Nodes, Parents, Root} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import {allowGaps, closeGaps} from './siblings.js'

/** `SKIP`: not the children; a number: the index of the sibling to go on with; both; or undefined: go on. */
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
      // The length is asked anew: visitors take nodes out and put nodes in.
      for (let index = 0; index < node.children.length; ) index = walk(node.children[index]!) ?? index + 1
      if (hasGaps) closeGaps(node)
      ancestors.pop()
    }
    return next
  }
  walk(tree)
}
