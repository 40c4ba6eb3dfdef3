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

/** What is remembered of a node. */
interface Known {
  parent: Parents | undefined
  children: readonly Nodes[]
  properties: Element['properties'] | undefined
  value: string | undefined
}

/** A tree as it was, in document order. */
export type Snapshot = ReadonlyMap<Nodes, Known>

export function snapshot(tree: Root): Snapshot {
  const known = new Map<Nodes, Known>()
  walk(tree, (node, parent) => {
    known.set(node, {
      parent,
      children: 'children' in node ? [...node.children] : [],
      properties: node.type === 'element' ? {...node.properties} : undefined,
      value: 'value' in node ? node.value : undefined
    })
  })
  return known
}

function walk(tree: Root, visit: (node: Nodes, parent: Parents | undefined) => void): void {
  const stack: [Nodes, Parents | undefined][] = [[tree, undefined]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, parent] = next
    visit(node, parent)
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) stack.push([node.children[index]!, node])
  }
}

/**
 * Log what became of the tree since `before`. Returns how many changes the source cannot show; what a plugin logged
 * itself, with this library's own functions, is told already.
 */
export function logChanges(tree: Root, before: Snapshot, file: VFile, finding: Finding): number {
  const changes = new Changes(tree, before, file, finding)
  let lost = changes.countNew()
  for (const [node, known] of before) {
    // What was in a node that is gone is told with it, or stands somewhere else now.
    if (changes.isThere(node)) lost += changes.logChanged(node, known) + changes.logRemoved(node, known)
  }
  return lost
}

class Changes {
  readonly #before: Snapshot
  readonly #file: VFile
  readonly #finding: Finding
  readonly #now = new Set<Nodes>()

  constructor(tree: Root, before: Snapshot, file: VFile, finding: Finding) {
    this.#before = before
    this.#file = file
    this.#finding = finding
    walk(tree, (node) => this.#now.add(node))
  }

  isThere(node: Nodes): boolean {
    return this.#now.has(node)
  }

  /** How many nodes were put in: the source has no place for them. */
  countNew(): number {
    let count = 0
    for (const node of this.#now) if (!this.#before.has(node)) count++
    return count
  }

  /** Log new text and addresses of a node. Returns how many of its changes are lost. */
  logChanged(node: Nodes, {parent, properties, value}: Known): number {
    let lost = 0
    // The text of a link that shows its address changes with it.
    const isAddress = parent?.type === 'element' && 'value' in node && parent.properties.href === node.value
    if (value !== undefined && 'value' in node && node.value !== value && !isAddress) {
      lost += node.type === 'text' && logText(this.#file, node, value, this.#finding) ? 0 : 1
    }
    if (properties && node.type === 'element') {
      lost += logProperties(this.#file, node, this.#ancestorsOf(node), properties, this.#finding)
    }
    return lost
  }

  /** Log the children that were taken out of a node. Returns how many of them are lost. */
  logRemoved(parent: Nodes, {children}: Known): number {
    const removed = children.filter((child) => !this.#now.has(child) && !this.#isLogged(child))
    if (removed.length === 0) return 0
    // An edit is told from where a node stands among its siblings: for that, they are all back for a while.
    const current = (parent as Parents).children
    ;(parent as Parents).children = [...children] as never
    try {
      return removed.filter((child) => !this.#takeOut(child, parent as Parents)).length
    } finally {
      ;(parent as Parents).children = current as never
    }
  }

  #takeOut(node: Nodes, parent: Parents): boolean {
    const ancestors = [...this.#ancestorsOf(parent), parent]
    if (!this.#holdsSurvivor(node)) {
      return (
        node.position === undefined || removeNode(this.#file, node, ancestors, this.#finding) !== undefined
      )
    }
    if (node.type !== 'element') return false
    const current = node.children
    node.children = [...this.#before.get(node)!.children] as never
    const isDone = unwrapLink(this.#file, node, ancestors, this.#finding)
    node.children = current
    return isDone
  }

  /** Whether something that was in the node is still in the tree. */
  #holdsSurvivor(node: Nodes): boolean {
    const stack = [node]
    for (let next = stack.pop(); next; next = stack.pop()) {
      if (this.#now.has(next)) return true
      for (const child of this.#before.get(next)?.children ?? []) stack.push(child)
    }
    return false
  }

  #isLogged({position}: Nodes): boolean {
    const start = position?.start.offset
    const end = position?.end.offset
    if (start === undefined || end === undefined) return false
    const edits = editLogOf(this.#file).overlapping(start, end)
    return edits.some((edit) => edit.start <= start && end <= edit.end)
  }

  #ancestorsOf(node: Nodes): Parents[] {
    const ancestors: Parents[] = []
    for (let at = this.#before.get(node)?.parent; at; at = this.#before.get(at)?.parent) ancestors.push(at)
    return ancestors.reverse()
  }
}

const addresses = ['href', 'src'] as const

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
