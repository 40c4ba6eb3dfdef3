/**
 * Logs what a user's plugin did to a tree, as edits of the source.
 *
 * A rehype plugin does not know edits: it removes nodes, and changes addresses and text. Changes that the source can
 * express are logged here, by comparing the tree with its earlier state. Other changes are counted. Where the source is
 * what is written, they are also reverted, so that later readers of the tree see what the source says.
 */
import type {Element, Nodes, Parents, Root, Text} from 'hast'
import type {VFile} from 'vfile'
import {type EditLog, editLogOf, type Finding} from '../../edits/edit-log.js'
import {protectedRanges} from '../../edits/protected-ranges.js'
import {removeNode} from '../../edits/remove-node.js'
import {rewriteAddress, unwrapLink} from '../../edits/rewrite-address.js'
import {marksOf} from '../../parse/marks.js'
import {own} from '../../text/own.js'
import {type Range, RangeIndex} from '../../text/range-index.js'
import {isInCell, type Written, writeText} from './write-text.js'

/** The recorded state of a node. */
interface Known {
  parent: Parents | undefined
  children: readonly Nodes[]
  properties: Element['properties'] | undefined
  value: string | undefined
  /** Every field as it was. */
  fields: Nodes
}

/** The recorded state of a tree, in document order. */
export type Snapshot = ReadonlyMap<Nodes, Known>

/** Record the state of a tree, before a plugin changes it. */
export function snapshot(tree: Root): Snapshot {
  const known = new Map<Nodes, Known>()
  const stack: [Nodes, Parents | undefined][] = [[tree, undefined]]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, parent] = next
    known.set(node, {
      parent,
      children: 'children' in node ? [...node.children] : [],
      properties: node.type === 'element' ? {...node.properties} : undefined,
      value: 'value' in node ? node.value : undefined,
      fields: {...node}
    })
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) stack.push([node.children[index]!, node])
  }
  return known
}

/** Restore the attributes that no edit can change, for the stages after the plugins. */
export function restoreAttributes(before: Snapshot): void {
  for (const [node, {properties}] of before) {
    if (node.type !== 'element' || !properties) continue
    const told = addresses.flatMap((name) =>
      Object.hasOwn(node.properties, name) ? [[name, node.properties[name]]] : []
    )
    node.properties = {...properties, ...Object.fromEntries(told)}
  }
}

/**
 * Log the changes of the tree since `before`. Returns the number of changes that the source cannot express. Changes
 * that a plugin logged itself, with this library's functions, are not logged again.
 */
export function logChanges(
  tree: Root,
  before: Snapshot,
  file: VFile,
  finding: Finding,
  written: Written
): number {
  return new Changes(tree, before, file, finding, written).log()
}

class Changes {
  readonly #before: Snapshot
  readonly #file: VFile
  readonly #finding: Finding
  readonly #written: Written
  readonly #log: EditLog
  readonly #protected: RangeIndex<Range>
  readonly #now = new Set<Nodes>()
  /** Removed nodes of which some content is still in the tree. */
  readonly #opened = new Set<Nodes>()
  /** Those of them from which a node was moved elsewhere. */
  readonly #torn = new Set<Nodes>()
  /** Nodes that edits removed: with all their content (`#removed`), or from around it (`#unwrapped`). */
  readonly #removed = new Set<Nodes>()
  readonly #unwrapped = new Set<Nodes>()
  /** Places of the inserted nodes. */
  readonly #newPlaces = new Set<string>()
  #lost = 0

  constructor(tree: Root, before: Snapshot, file: VFile, finding: Finding, written: Written) {
    this.#before = before
    this.#file = file
    this.#finding = finding
    this.#written = written
    this.#log = editLogOf(file)
    this.#protected = new RangeIndex(written === 'tree' ? [] : protectedRanges(this.#log.source))
    this.#compare(tree)
  }

  log(): number {
    // Inner changes first: an edit that unwraps an element leaves out the edits inside it.
    for (const [node, known] of [...this.#before].reverse()) {
      // The content of a removed node is part of that node's edit, or is elsewhere now.
      const isThere = this.#now.has(node)
      if (isThere && !this.#isSame(node, known)) continue
      if (isThere) this.#logChanged(node, known)
      if (isThere || this.#opened.has(node)) this.#logRemoved(node as Parents, known)
    }
    if (this.#lost > 0 && this.#written !== 'tree') this.#restoreStructure()
    return this.#lost
  }

  /** Find out which nodes are still there, and count those that were inserted, moved and reordered. */
  #compare(tree: Root): void {
    const parents = this.#walk(tree)
    const homes = new Map<Nodes, Parents | undefined>()
    for (const [node, {fields, parent}] of this.#before) {
      keepFacts(node, fields)
      // The parent that the node has if it was not moved: the next ancestor that was not removed from around it.
      const home = parent && !this.#now.has(parent) ? homes.get(parent) : parent
      const isThere = this.#now.has(node)
      if (!isThere) homes.set(node, home)
      const isMoved = isThere && parents.get(node) !== home
      if (isMoved) this.#lost++
      for (let at = parent; isThere && at && !this.#now.has(at); at = this.#before.get(at)?.parent) {
        if (isMoved ? this.#torn.has(at) : this.#opened.has(at)) break
        this.#opened.add(at)
        if (isMoved) this.#torn.add(at)
      }
      if (isMoved) parents.delete(node)
    }
    this.#countReordered(parents)
  }

  /** Walk the tree as it is. Returns the known parent of each known node, in document order. */
  #walk(tree: Root): Map<Nodes, Parents | undefined> {
    const parents = new Map<Nodes, Parents | undefined>()
    const stack: [Nodes, Parents | undefined][] = [[tree, undefined]]
    for (let next = stack.pop(); next; next = stack.pop()) {
      const [node, parent] = next
      const isKnown = this.#before.has(node)
      if (!isKnown || this.#now.has(node)) {
        this.#lost++
        const place = placeOf(node)
        if (place) this.#newPlaces.add(place)
      }
      // The node was inserted twice.
      if (this.#now.has(node)) continue
      this.#now.add(node)
      if (isKnown) parents.set(node, parent)
      if (!('children' in node)) continue
      // Nodes in a new wrapper do not count as moved.
      const inside = isKnown ? (node as Parents) : parent
      for (let index = node.children.length - 1; index >= 0; index--) {
        stack.push([node.children[index]!, inside])
      }
    }
    return parents
  }

  #countReordered(parents: ReadonlyMap<Nodes, Parents | undefined>): void {
    const order = new Map([...this.#before.keys()].map((node, index) => [node, index]))
    const last = new Map<Parents | undefined, number>()
    const reordered = new Set<Parents | undefined>()
    for (const [node, parent] of parents) {
      const index = order.get(node)!
      if (index < (last.get(parent) ?? -1)) reordered.add(parent)
      last.set(parent, index)
    }
    this.#lost += reordered.size
  }

  /**
   * Whether the node still has its type. A changed type or tag name is counted, and restored where the source is
   * written.
   */
  #isSame(node: Nodes, {fields}: Known): boolean {
    if (node.type !== fields.type) {
      this.#lost++
      if (this.#written === 'tree') return false
      for (const name of Object.keys(node)) delete node[name as keyof Nodes]
      Object.assign(node, fields)
      return false
    }
    if (node.type === 'element' && fields.type === 'element' && node.tagName !== fields.tagName) {
      this.#lost++
      if (this.#written !== 'tree') node.tagName = fields.tagName
    }
    return true
  }

  /** Log new text and addresses of a node. */
  #logChanged(node: Nodes, {properties, value}: Known): void {
    if (value !== undefined && 'value' in node && node.value !== value && !this.#logText(node, value)) {
      this.#lost++
      if (this.#written !== 'tree') node.value = value
    }
    if (properties && node.type === 'element') this.#logProperties(node, properties)
  }

  #logText(node: Nodes, old: string): boolean {
    const ancestors = this.#ancestorsOf(node)
    const parent = ancestors.at(-1)
    if (node.type !== 'text' || !parent) return false
    if (this.#isFixed(ancestors)) return this.#showsNewAddress(node, old, parent)
    const range = rangeOf(node)
    if (!range || this.#log.source.slice(range.start, range.end) !== old) return false
    if (!this.#log.accepts(this.#finding, range.start, range.end)) return false
    const siblings = this.#before.get(parent)!.children
    const after = writeText(node, {...range, ancestors, siblings}, this.#log, this.#written)
    if (after === undefined) return false
    // The texts differ only in the amount of white space.
    if (after === old) return true
    // White space at the edges is not part of the edit: removals beside it may need the line ends.
    const head = commonSpace(old, after)
    const tail = commonSpace([...old.slice(head)].reverse(), [...after.slice(head)].reverse())
    const edit = {
      start: range.start + head,
      end: range.end - tail,
      after: after.slice(head, after.length - tail)
    }
    return this.#isDone(() => {
      this.#log.add({...this.#finding, ...edit, action: 'rewrite', block: false})
      return true
    })
  }

  /** Whether the text of a bare link changed together with its address, and both still agree. */
  #showsNewAddress(node: Text, old: string, parent: Parents): boolean {
    const is = parent.type === 'element' ? parent.properties.href : undefined
    const was = this.#before.get(parent)?.properties?.href
    return (
      is !== was &&
      ['', 'http://', 'mailto:'].some((start) => was === start + old && is === start + node.value)
    )
  }

  /**
   * Whether text in `ancestors` is more than visible text: the address of a bare link, or the label by which a
   * reference finds its definition.
   */
  #isFixed(ancestors: readonly Parents[]): boolean {
    return this.#written !== 'tree' && ancestors.some((node) => isAddressOrLabel(node, this.#log.source))
  }

  /** Log changed addresses, and count the other properties that changed. */
  #logProperties(node: Element, old: Element['properties']): void {
    const current = node.properties
    const ancestors = this.#ancestorsOf(node)
    for (const name of new Set([...Object.keys(old), ...Object.keys(current)])) {
      const was = own(old, name)
      const is = own(current, name)
      if (was === is || JSON.stringify(was) === JSON.stringify(is)) continue
      const property = addresses.find((address) => address === name)
      if (property && typeof was === 'string' && typeof is === 'string' && !this.#isFixed(ancestors)) {
        // In a Markdown table, a pipe ends the cell wherever it stands.
        const address = this.#written === 'markdown' && isInCell(ancestors) ? is.replaceAll('|', '%7C') : is
        current[name] = was
        const rewrite = () => rewriteAddress(this.#file, node, ancestors, property, address, this.#finding)
        if (this.#isDone(rewrite)) continue
        current[name] = is
      }
      this.#lost++
      if (!property || this.#written === 'tree') continue
      if (was === undefined) delete current[name]
      else current[name] = was
    }
  }

  /** Log the children that were removed from a node. */
  #logRemoved(parent: Parents, {children}: Known): void {
    const removed = children.filter((child) => !this.#now.has(child))
    if (removed.length === 0) return
    const ancestors = [...this.#ancestorsOf(parent), parent]
    const isFixed = this.#isFixed(ancestors)
    // An edit depends on the place of a node among its siblings, so all old children are restored for a moment.
    const current = parent.children
    parent.children = [...children] as never
    try {
      for (const child of removed) {
        const isOpened = this.#opened.has(child)
        if (this.#isLogged(child) || (!isFixed && this.#takeOut(child, ancestors)))
          (isOpened ? this.#unwrapped : this.#removed).add(child)
        else this.#lost++
      }
    } finally {
      parent.children = current as never
    }
  }

  #takeOut(node: Nodes, ancestors: readonly Parents[]): boolean {
    // A new node replaced it, or some of its content was moved elsewhere.
    if (this.#torn.has(node) || this.#newPlaces.has(placeOf(node) ?? '')) return false
    if (!this.#opened.has(node)) {
      // White space between blocks is removed with the blocks.
      if (node.position === undefined) return node.type === 'text' && node.value.trim() === ''
      return this.#isDone(() => removeNode(this.#file, node, ancestors, this.#finding) !== undefined)
    }
    if (node.type !== 'element') return false
    const current = node.children
    node.children = [...this.#before.get(node)!.children] as never
    const isDone = this.#isDone(() => unwrapLink(this.#file, node, ancestors, this.#finding))
    node.children = current
    return isDone
  }

  /** Make the change. Returns whether it was logged, and its edits do not touch a protected range. */
  #isDone(change: () => boolean): boolean {
    const count = this.#log.edits.length
    return (
      change() && !this.#log.edits.slice(count).some(({end, start}) => this.#protected.touches(start, end))
    )
  }

  /** Restore the children of every node to those in the source: the old children without those that edits removed. */
  #restoreStructure(): void {
    // Inner nodes first, because an unwrapped node leaves its children to its parent.
    for (const [node, {children}] of [...this.#before].reverse()) {
      if (!('children' in node)) continue
      node.children = children.flatMap((child) => {
        if (this.#removed.has(child)) return []
        return this.#unwrapped.has(child) && 'children' in child ? (child.children as Nodes[]) : [child]
      }) as never
    }
  }

  #isLogged(node: Nodes): boolean {
    const range = rangeOf(node)
    if (!range) return false
    const edits = this.#log.overlapping(range.start, range.end)
    return edits.some((edit) => edit.start <= range.start && range.end <= edit.end)
  }

  #ancestorsOf(node: Nodes): Parents[] {
    const ancestors: Parents[] = []
    for (let at = this.#before.get(node)?.parent; at; at = this.#before.get(at)?.parent) ancestors.push(at)
    return ancestors.reverse()
  }
}

/** Length of the white space that both begin with. */
function commonSpace(old: ArrayLike<string>, after: ArrayLike<string>): number {
  let length = 0
  while (length < old.length && old[length] === after[length] && old[length]!.trim() === '') length++
  return length
}

const addresses = ['href', 'src'] as const

/** Restore what the parser recorded on a node, whatever a plugin did to it. */
function keepFacts(node: Nodes, {data, position}: Nodes): void {
  if (position) node.position = position
  if (data && node.data !== data) node.data = {...node.data, ...data} as never
}

function rangeOf({position}: Nodes): Range | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** A key for the source range of a node. */
function placeOf(node: Nodes): string | undefined {
  const range = rangeOf(node)
  return range && `${range.start} ${range.end}`
}

function isAddressOrLabel(node: Parents, source: string): boolean {
  if (node.type !== 'element' || node.tagName !== 'a' || marksOf(node).raw) return false
  const range = rangeOf(node)
  if (!range) return false
  const text = source.slice(range.start, range.end)
  if (!marksOf(node).definition) return !text.startsWith('[')
  // Only a full reference, `[text][label]`, has a label of its own.
  const label = /\]\[((?:\\.|[^[\]\\])*)\]$/s.exec(text)?.[1] ?? ''
  return label.trim() === ''
}
