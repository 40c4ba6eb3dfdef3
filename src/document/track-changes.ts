/**
 * What anybody's plugin did to a tree, as edits of the source.
 *
 * A rehype plugin knows nothing of edits: it takes nodes out, changes addresses and text. What can be said of the source
 * is logged here by comparing the tree with what it was; what cannot is counted, for in Markdown it is lost.
 */
import type {Element, Nodes, Parents, Root, Text} from 'hast'
import {toMarkdown} from 'mdast-util-to-markdown'
import type {VFile} from 'vfile'
import {editLogOf, type Finding} from '../edits/edit-log.js'
import {removeNode} from '../edits/remove-node.js'
import {rewriteAddress, unwrapLink} from '../edits/rewrite-address.js'
import {marksOf} from '../parse/marks.js'

interface Snapshot {
  node: Nodes
  /** The node's parents, from the root. */
  ancestors: readonly Parents[]
  properties: Element['properties'] | undefined
  value: string | undefined
  children: readonly Nodes[] | undefined
}

/** A tree as it is now, in document order. */
export function snapshot(tree: Root): Snapshot[] {
  const found: Snapshot[] = []
  const ancestors: Parents[] = []
  const walk = (node: Nodes): void => {
    found.push({
      node,
      ancestors: [...ancestors],
      properties: node.type === 'element' ? {...node.properties} : undefined,
      value: 'value' in node ? node.value : undefined,
      children: 'children' in node ? [...node.children] : undefined
    })
    if (!('children' in node)) return
    ancestors.push(node)
    for (const child of node.children) walk(child)
    ancestors.pop()
  }
  walk(tree)
  return found
}

const addresses = ['href', 'src'] as const

/**
 * Log what became of the tree since `before`. Returns how many changes the source cannot show; what a plugin logged
 * itself, with this library's own functions, is told already.
 */
export function logChanges(tree: Root, before: readonly Snapshot[], file: VFile, finding: Finding): number {
  const log = editLogOf(file)
  const now = new Set<Nodes>()
  const collect = (node: Nodes): void => {
    now.add(node)
    if ('children' in node) for (const child of node.children) collect(child)
  }
  collect(tree)
  const known = new Set(before.map(({node}) => node))
  const holdsSurvivor = (node: Nodes): boolean =>
    now.has(node) || (childrenOf.get(node) ?? []).some(holdsSurvivor)
  const childrenOf = new Map(before.map(({node, children}) => [node, children]))
  const isLogged = (node: Nodes): boolean => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return false
    return log.overlapping(start, end).some((edit) => edit.start <= start && end <= edit.end)
  }
  let lost = [...now].filter((node) => !known.has(node)).length

  for (const {ancestors, node, properties, value} of before) {
    if (now.has(node)) {
      if (value !== undefined && 'value' in node && node.value !== value) {
        if (!logText(file, node as Text, value, finding)) lost++
      }
      if (properties && node.type === 'element')
        lost += logProperties(file, node, ancestors, properties, finding)
      continue
    }
    // Its parent is gone as well, and told for both; or this library's own functions told it.
    if (!now.has(ancestors.at(-1)!) || isLogged(node)) continue
    if (!withOldPlace(node, ancestors, childrenOf, () => takeOut(node, ancestors))) lost++
  }
  return lost

  function takeOut(node: Nodes, ancestors: readonly Parents[]): boolean {
    if (!(childrenOf.get(node) ?? []).some(holdsSurvivor)) {
      return node.position === undefined || removeNode(file, node, ancestors, finding) !== undefined
    }
    return node.type === 'element' && unwrapLink(file, node, ancestors, finding)
  }
}

/** Do `work` with the node where it was: edits are told from where a node stands among its siblings. */
function withOldPlace(
  node: Nodes,
  ancestors: readonly Parents[],
  childrenOf: ReadonlyMap<Nodes, readonly Nodes[] | undefined>,
  work: () => boolean
): boolean {
  const parent = ancestors.at(-1)!
  const current = parent.children
  const own = 'children' in node ? node.children : undefined
  parent.children = [...(childrenOf.get(parent) ?? [])] as never
  if (own) (node as Parents).children = [...(childrenOf.get(node) ?? [])] as never
  try {
    return work()
  } finally {
    parent.children = current as never
    if (own) (node as Parents).children = own as never
  }
}

/** Log new text. It is written so that it reads back as this text, whatever signs are in it. */
function logText(file: VFile, node: Text, old: string, finding: Finding): boolean {
  const log = editLogOf(file)
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined || log.source.slice(start, end) !== old) return false
  if (!log.accepts(finding, start, end)) return false
  const after = marksOf(node).raw
    ? node.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    : written(node.value)
  log.add({...finding, action: 'rewrite', start, end, after, block: false})
  return true
}

function written(text: string): string {
  const [, before = '', inner = '', behind = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (inner === '') return text
  return before + toMarkdown({type: 'paragraph', children: [{type: 'text', value: inner}]}).trimEnd() + behind
}

/** Log changed addresses. Returns how many other properties changed. */
function logProperties(
  file: VFile,
  node: Element,
  ancestors: readonly Parents[],
  old: Element['properties'],
  finding: Finding
): number {
  const current = node.properties ?? {}
  let lost = 0
  for (const name of new Set([...Object.keys(old), ...Object.keys(current)])) {
    const was = old[name]
    const is = current[name]
    if (was === is || JSON.stringify(was) === JSON.stringify(is)) continue
    const property = addresses.find((address) => address === name)
    if (property && typeof was === 'string' && typeof is === 'string') {
      current[name] = was
      if (rewriteAddress(file, node, ancestors, property, is, finding)) continue
      current[name] = is
    }
    lost++
  }
  return lost
}
