/** Removes a node from the tree, and logs the edit that removes it from the source. */
import type {Element, Nodes, Parents} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {findAll, isBlock} from '../hast/elements.js'
import {indexOfSibling, removeChildren} from '../hast/siblings.js'
import {marksOf} from '../parse/marks.js'
import {type EditLog, editLogOf, type Finding} from './edit-log.js'

/** What a visitor returns: do not walk the removed node, go on with what took its place. */
export type Removed = [typeof SKIP, number]

/**
 * Remove `node` from its parent (the last of `ancestors`) and log the edit.
 *
 * Returns undefined, and changes nothing, if the settings do not allow the finding, if the node is in code, or if its
 * place in the source is not known exactly.
 */
export function removeNode(
  file: VFile,
  node: Nodes,
  ancestors: readonly Nodes[],
  finding: Finding
): Removed | undefined {
  return removeNodes(file, [node], ancestors, finding)
}

/** Remove siblings, from the first to the last of `nodes` with everything between them, as one edit. */
export function removeNodes(
  file: VFile,
  nodes: readonly Nodes[],
  ancestors: readonly Nodes[],
  finding: Finding
): Removed | undefined {
  const log = editLogOf(file)
  if (!log.accepts(finding) || isInCode(ancestors)) return undefined
  const parent = ancestors.at(-1) as Parents | undefined
  const first = nodes[0]
  const last = nodes.at(-1)
  if (!parent || !first || !last) return undefined
  const siblings = parent.children as Nodes[]
  const from = indexOfSibling(siblings, first)
  const to = first === last ? from : indexOfSibling(siblings, last)
  if (from < 0 || to < from) return undefined

  const start = first.position?.start.offset
  const end = last.position?.end.offset
  if (start !== undefined && end !== undefined) {
    if (!isSound(log.source, first) || !isSound(log.source, last)) return undefined
    if (!log.accepts(finding, start, end)) return undefined
    log.add({...finding, action: 'remove', start, end, after: '', block: isBlockPlace(parent, nodes)})
  } else if (isParsedFrom(ancestors)) {
    // The tree has a source, but the place of this node in it is not known: keep the node.
    return undefined
  }
  for (let index = from; index <= to; index++) noteDefinitions(log, siblings[index]!)
  return [SKIP, removeChildren(parent, from, to - from + 1)]
}

/** Remember the definitions that a removed node refers to: perhaps no other node uses them. */
export function noteDefinitions(log: EditLog, node: Nodes): void {
  for (const element of findAll(node, (child) => marksOf(child).definition !== undefined)) {
    log.cutDefinitions.push(marksOf(element).definition!)
  }
}

/** Whether any of `ancestors` is code: what code holds is an example, not junk. */
export function isInCode(ancestors: readonly Nodes[]): boolean {
  return ancestors.some(
    (node) => node.type === 'element' && codeElements.has(node.tagName) && !marksOf(node).unclosedFence
  )
}

const codeElements = new Set(['pre', 'code', 'kbd', 'samp', 'tt', 'xmp', 'listing', 'plaintext'])

/** Whether the node's offsets are right: in the source, raw HTML must start and end as HTML does. */
function isSound(source: string, node: Nodes): boolean {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined || end <= start || end > source.length) return false
  if (node.type === 'comment') return source.startsWith('<!', start)
  if (node.type !== 'element' || !marksOf(node).raw) return true
  return source.startsWith('<', start) && (source[end - 1] === '>' || !marksOf(node).close)
}

function isParsedFrom(ancestors: readonly Nodes[]): boolean {
  return ancestors[0]?.position !== undefined
}

/** Whether the nodes stand as blocks among blocks, not inside a line of text. */
function isBlockPlace(parent: Parents, nodes: readonly Nodes[]): boolean {
  if (parent.type === 'root') return true
  const element = parent as Element
  if (marksOf(element).raw) return false
  if (
    ['p', 'a', 'em', 'strong', 'del', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th'].includes(
      element.tagName
    )
  )
    return false
  if (element.tagName !== 'li') return true
  return nodes.some((node) => node.type === 'comment' || (node.type === 'element' && isBlock(node)))
}
