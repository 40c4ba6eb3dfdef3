/** Checks that a plugin left a valid tree, on which all later code relies. */
import type {Nodes, Root} from 'hast'

/**
 * Check the result of a transform, and repair what hand-made nodes often have wrong (no properties,
 * incomplete positions).
 *
 * Throws an error that says what is wrong.
 */
export function checkTree(result: unknown): asserts result is Root {
  if (!isNode(result) || result.type !== 'root') throw new TypeError('it gave back no root')
  const open = new Set<unknown>()
  const done = new Set<unknown>()
  const stack: LooseNode[] = [result]
  for (let node = stack.at(-1); node; node = stack.at(-1)) {
    if (open.has(node) || done.has(node)) {
      open.delete(node)
      done.add(node)
      stack.pop()
      continue
    }
    open.add(node)
    for (const child of checkNode(node)) {
      if (open.has(child)) throw new TypeError(`it put ${nameOf(child)} into itself`)
      if (!done.has(child)) stack.push(child)
    }
  }
}

type LooseNode = {type: string} & {[Key in string]?: unknown}

function isNode(value: unknown): value is LooseNode {
  return typeof value === 'object' && value !== null && typeof (value as LooseNode).type === 'string'
}

/** Check a node by itself. Returns its children. */
function checkNode(node: LooseNode): LooseNode[] {
  const {children, position, properties, tagName, type, value} = node
  if (type === 'element') {
    if (typeof tagName !== 'string') throw new TypeError('it left an element without a name')
    if (typeof properties !== 'object' || properties === null) node.properties = {}
  }
  if ((type === 'text' || type === 'comment') && typeof value !== 'string')
    throw new TypeError(`it left a ${type} whose value is no text`)
  if (position !== undefined && !isWhole(position)) delete node.position
  if (type !== 'root' && type !== 'element' && !('children' in node)) return []
  if (!Array.isArray(children)) throw new TypeError(`it left ${nameOf(node)} without a list of children`)
  // By index, because a hole in the array is not a node either.
  for (let index = 0; index < children.length; index++) {
    if (!isNode(children[index])) throw new TypeError(`it left a child of ${nameOf(node)} that is no node`)
  }
  return children as LooseNode[]
}

function isWhole(position: unknown): boolean {
  const {end, start} = (position ?? {}) as Partial<NonNullable<Nodes['position']>>
  return typeof start === 'object' && start !== null && typeof end === 'object' && end !== null
}

function nameOf({tagName, type}: LooseNode): string {
  if (type === 'root') return 'the root'
  return typeof tagName === 'string' ? `<${tagName}>` : `a node of type "${type}"`
}
