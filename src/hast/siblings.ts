/**
 * Finds and removes siblings, for parents with very many children: with a search from the start, and a removal that
 * moves all later siblings, the time would grow with the square of their number.
 */
import type {Nodes, Parents, Text} from 'hast'

/** Index of the child that was found last, by list: the next one is mostly near it. */
const lastFound = new WeakMap<readonly Nodes[], number>()

/** From this many siblings on, remembering the last index saves time. */
const many = 64

/** Index of `node` among `siblings`, or -1. */
export function indexOfSibling(siblings: readonly Nodes[], node: Nodes): number {
  if (siblings.length < many) return siblings.indexOf(node)
  const from = Math.min(lastFound.get(siblings) ?? 0, siblings.length - 1)
  for (let down = from, up = from + 1; down >= 0 || up < siblings.length; down--, up++) {
    const index = siblings[down] === node ? down : siblings[up] === node ? up : -1
    if (index < 0) continue
    lastFound.set(siblings, index)
    return index
  }
  return -1
}

/** Index of the nearest sibling before `index` for which `isSkipped` does not hold; -1 if there is none. */
export function siblingBefore(
  siblings: readonly Nodes[],
  index: number,
  isSkipped: (node: Nodes) => boolean
): number {
  let at = index - 1
  while (at >= 0 && isSkipped(siblings[at]!)) at--
  return at
}

/** Index of the nearest sibling after `index` for which `isSkipped` does not hold; -1 if there is none. */
export function siblingBehind(
  siblings: readonly Nodes[],
  index: number,
  isSkipped: (node: Nodes) => boolean
): number {
  let at = index + 1
  while (at < siblings.length && isSkipped(siblings[at]!)) at++
  return at < siblings.length ? at : -1
}

/** Whether any sibling other than `node` passes `test`; the nearest are tested first. */
export function hasOther(
  siblings: readonly Nodes[],
  node: Nodes,
  test: (sibling: Nodes) => boolean
): boolean {
  const index = indexOfSibling(siblings, node)
  for (let down = index - 1, up = index + 1; down >= 0 || up < siblings.length; down--, up++) {
    if (down >= 0 && test(siblings[down]!)) return true
    if (up < siblings.length && test(siblings[up]!)) return true
  }
  return false
}

/** Stands in place of a removed sibling until the gaps are closed: an empty text, which counts as white space. */
const gap: Text = {type: 'text', value: ''}

interface Gaps {
  /** All gaps are between these indexes. */
  from: number
  to: number
  count: number
}

const gapsOf = new WeakMap<Parents, Gaps>()

/** With this many children, removals leave gaps; more gaps than `mostGaps` are closed at once. */
const crowd = 4096
const mostGaps = 1024

/**
 * From now on removals may leave gaps among the parent's children; call `closeGaps` after the last one. Returns false,
 * and leaves that call to others, if the children are few or gaps are allowed already.
 */
export function allowGaps(parent: Parents): boolean {
  if (parent.children.length < crowd || gapsOf.has(parent)) return false
  gapsOf.set(parent, {from: 0, to: 0, count: 0})
  return true
}

/** Close the gaps, and allow no more. */
export function closeGaps(parent: Parents): undefined {
  const gaps = gapsOf.get(parent)
  if (!gaps) return
  close(parent, gaps)
  gapsOf.delete(parent)
}

/** Remove `count` children from index `from` on. Returns the new index of the child that followed them. */
export function removeChildren(parent: Parents, from: number, count: number): number {
  const children = parent.children as Nodes[]
  const gaps = gapsOf.get(parent)
  if (!gaps || count > mostGaps) {
    // `splice` moves children, so the remembered indexes of gaps would be wrong: close the gaps first.
    const moved = gaps ? close(parent, gaps, from) : 0
    children.splice(from - moved, count)
    return from - moved
  }
  children.fill(gap, from, from + count)
  gaps.from = gaps.count === 0 ? from : Math.min(gaps.from, from)
  gaps.to = Math.max(gaps.to, from + count)
  gaps.count += count
  return from + count - (gaps.count > mostGaps ? close(parent, gaps, from + count) : 0)
}

/** Close the gaps; returns how many of them stood before `index`. */
function close(parent: Parents, gaps: Gaps, index = 0): number {
  const children = parent.children as Nodes[]
  let kept = gaps.from
  let before = 0
  for (let at = gaps.from; at < gaps.to; at++) {
    const child = children[at]!
    if (child !== gap) children[kept++] = child
    else if (at < index) before++
  }
  children.splice(kept, gaps.to - kept)
  gaps.from = 0
  gaps.to = 0
  gaps.count = 0
  return before
}
