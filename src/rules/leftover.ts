/**
 * `leftover`: removes what other removals leave behind, only next to a cut.
 *
 * Matches: elements whose whole content was removed in this run (wrappers, emphasis, list items, paragraphs,
 *   quotes, footnotes, with the calls of these); headings whose section was removed; a short line that ends in a colon
 *   and announced only what was removed; a thematic break that a removal
 *   put beside another or at the end; definitions that only removed links used.
 * Never touches: what was empty before, table cells, anchors, an element that still shows something, a heading that
 *   is a sentence (the lead of an article), a heading after which only a script or a pixel was removed: that was not
 *   its section.
 */
import type {Element, Nodes, Parents, Root} from 'hast'

import type {VFile} from 'vfile'
import {type EditLog, editLogOf, type Finding, type LoggedEdit} from '../edits/edit-log.js'
import {isInCode, removeNode} from '../edits/remove-node.js'
import {
  attributeOf,
  findAll,
  isBlank,
  isElement,
  isHeading,
  isMedia,
  isUnseen,
  textOf
} from '../hast/elements.js'
import {allowGaps, closeGaps, indexOfSibling} from '../hast/siblings.js'
import {visitParents} from '../hast/visit.js'
import {marksOf} from '../parse/marks.js'
import {countWords, weighWords} from '../text/count-words.js'
import {withoutComments} from '../text/without-comments.js'

const rule = 'leftover'

/** Create the transform: changes `tree` in place, records each edit on `file`. */
export function leftover() {
  return (tree: Root, file: VFile): undefined => {
    const log = editLogOf(file)
    if (log.cutDefinitions.length === 0 && !log.edits.some((edit) => edit.action === 'remove')) return
    const cuts = new Cuts(log)
    const notes = new Set<string>()
    removeEmptied(tree, file, cuts, notes)
    if (notes.size > 0) {
      removeCalls(tree, file, notes)
      removeEmptied(tree, file, new Cuts(log), notes)
    }
    removeOrphanHeadings(tree, file, new Cuts(log, wasShown))
    removeDoubledBreaks(tree, file, cuts)
    removeUnusedDefinitions(tree, log)
  }
}

/** The removals of this run, to look up whether a range holds one. */
class Cuts {
  readonly #starts: number[]
  readonly #ends: number[]

  constructor(log: EditLog, isCounted: (edit: LoggedEdit, log: EditLog) => boolean = () => true) {
    const removals = log.edits
      .filter((edit) => edit.action === 'remove' && isCounted(edit, log))
      .sort((a, b) => a.start - b.start)
    this.#starts = removals.map(({start}) => start)
    this.#ends = removals.map(({end}) => end)
  }

  /** Whether a cut begins at or after `start` and before `end`. */
  within(start: number, end: number): boolean {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#starts[middle]! < start) low = middle + 1
      else high = middle
    }
    return low < this.#starts.length && this.#starts[low]! < end && this.#ends[low]! <= end + 1
  }

  isIn(node: Nodes): boolean {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    return start !== undefined && end !== undefined && this.within(start, end)
  }
}

/** Whether readers saw what was cut. They do not see scripts, pixels, or wrappers that were left empty. */
function wasShown({category, rule: cutBy, start}: LoggedEdit, {source}: EditLog): boolean {
  if (category === 'tidy' || cutBy === 'tracking-pixel') return false
  return (
    cutBy !== 'active-content' || !/^<(?:script|style|link|meta|base)\b/i.test(source.slice(start, start + 8))
  )
}

/** A heading that ends like a sentence and has more words than this is a sentence. */
const longestHeading = 8

function isSentence(heading: Element): boolean {
  const text = textOf(heading)
  return /[.!…。！]["'”’»）)]*$/.test(text) && countWords(text) > longestHeading
}

/** Never removed when empty: their presence means something. */
const kept = new Set([
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'table',
  'br',
  'hr',
  'img',
  'input',
  'col',
  'body',
  'html'
])

/** Remove what was emptied. The footnotes among it are added to `notes`. */
function removeEmptied(tree: Root, file: VFile, cuts: Cuts, notes: Set<string>): void {
  const ancestors: Parents[] = []
  let known: Map<string, Element[]> | undefined
  const calls = () => {
    known ??= callsOf(tree)
    return known
  }
  // From the end, inner ones first: a wrapper of an emptied wrapper is emptied, too.
  const visit = (parent: Parents): void => {
    ancestors.push(parent)
    const hasGaps = allowGaps(parent)
    for (let index = parent.children.length - 1; index >= 0; index--) {
      const node = parent.children[index] as Nodes
      if (!isElement(node)) continue
      visit(node)
      if (kept.has(node.tagName) || marksOf(node).unclosed || isMedia(node) || isUnseen(node)) continue
      if (!cuts.isIn(node) || !isEmpty(node)) continue
      if (attributeOf(node, 'id') !== '' && node.tagName === 'a') continue
      const note = noteOf(node)
      if (note !== undefined && !areFree(calls().get(note) ?? [], editLogOf(file))) continue
      const finding: Finding = {rule, confidence: 'certain', reason: `${nameOf(node)} left empty`}
      if (removeNode(file, node, ancestors, finding) && note !== undefined) notes.add(note)
    }
    if (hasGaps) closeGaps(parent)
    ancestors.pop()
  }
  visit(tree)
}

/** What calls of a footnote name: its label in Markdown, the address of its id in HTML. */
function noteOf(node: Element): string | undefined {
  const label = attributeOf(node, 'dataFootnote')
  if (label !== '') return node.tagName === 'sup' ? undefined : label
  const id = attributeOf(node, 'id')
  return id !== '' && isElement(node, 'li', 'p', 'div', 'aside', 'dd') ? `#${id}` : undefined
}

/** The footnote that the element calls. */
function calledBy(node: Element): string | undefined {
  if (node.tagName === 'a') {
    return attributeOf(node, 'role') === 'doc-noteref' ? attributeOf(node, 'href') : undefined
  }
  if (node.tagName !== 'sup') return undefined
  const label = attributeOf(node, 'dataFootnote')
  if (label !== '') return label
  const shown = node.children.filter((child) => !isBlank(child))
  return shown.length === 1 && isElement(shown[0], 'a') ? attributeOf(shown[0], 'href') : undefined
}

/** The calls of footnotes in a tree, by what they name. */
function callsOf(tree: Root): Map<string, Element[]> {
  const calls = new Map<string, Element[]>()
  for (const node of findAll(tree, (element) => isElement(element, 'a', 'sup'))) {
    const note = calledBy(node)
    if (!note) continue
    const known = calls.get(note)
    if (known) known.push(node)
    else calls.set(note, [node])
  }
  return calls
}

const orphanCall: Finding = {rule, confidence: 'certain', reason: 'call of a removed footnote'}

/** Whether the settings allow to remove all these calls: else their footnote stays with them. */
function areFree(calls: readonly Element[], log: EditLog): boolean {
  return calls.every(({position}) => {
    const start = position?.start.offset
    const end = position?.end.offset
    return start === undefined || end === undefined || log.accepts(orphanCall, start, end)
  })
}

/** Remove the calls of footnotes that are gone. */
function removeCalls(tree: Root, file: VFile, notes: ReadonlySet<string>): void {
  const gone = new Set(notes)
  for (const node of findAll(tree, (element) => notes.has(noteOf(element) ?? ''))) gone.delete(noteOf(node)!)
  visitParents(tree, 'element', (node, ancestors) => {
    return gone.has(calledBy(node) ?? '')
      ? removeNode(file, node, ancestors as Parents[], orphanCall)
      : undefined
  })
}

const names: ReadonlyMap<string, string> = new Map([
  ['p', 'paragraph'],
  ['li', 'list item'],
  ['ul', 'list'],
  ['ol', 'list'],
  ['blockquote', 'quote'],
  ['strong', 'emphasis'],
  ['em', 'emphasis'],
  ['a', 'link']
])

function nameOf(node: Element): string {
  if (attributeOf(node, 'dataFootnote') !== '') return 'footnote'
  return isHeading(node) ? 'heading' : (names.get(node.tagName) ?? node.tagName)
}

function isEmpty(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type === 'comment') return true
  if (node.type !== 'element') return true
  if (node.tagName === 'br') return true
  if (isMedia(node) || node.tagName === 'hr' || node.tagName === 'input' || kept.has(node.tagName))
    return false
  if (isUnseen(node)) return false
  return node.children.every(isEmpty)
}

/** Remove headings whose section is gone: only cuts are left before the next heading of the same or a higher rank. */
function removeOrphanHeadings(tree: Root, file: VFile, cuts: Cuts): void {
  const ancestors: Parents[] = []
  const visit = (parent: Parents): void => {
    ancestors.push(parent)
    const siblings = parent.children as Nodes[]
    const hasGaps = allowGaps(parent)
    let next: Nodes | undefined
    // A range that is known to hold nothing: many headings may stand above one removed end.
    let known: {from: number; to: number} | undefined
    for (let index = siblings.length - 1; index >= 0; index--) {
      const node = siblings[index]!
      if (isElement(node) && !isInCode([node]) && !isHeading(node)) visit(node)
      const below = next
      if (!isBlank(node)) next = node
      const label = isLabel(node)
      if (!isElement(node) || (!label && (!isHeading(node) || isSentence(node)))) continue
      if (below && !(isHeading(below) && (label || below.tagName <= node.tagName))) continue
      const from = node.position?.end.offset
      const to = below?.position?.start.offset ?? parent.position?.end.offset ?? editLogOf(file).source.length
      if (from === undefined || !cuts.within(from, to)) continue
      if (!isAlone(editLogOf(file), from, known?.to === to && known.from >= from ? known.from : to)) continue
      const isRemoved = removeNode(file, node, ancestors, {
        rule,
        confidence: 'certain',
        reason: label ? 'label of what was removed' : 'heading of a removed section'
      })
      if (!isRemoved) continue
      next = below
      if (node.position?.start.offset !== undefined) known = {from: node.position.start.offset, to}
    }
    if (hasGaps) closeGaps(parent)
    ancestors.pop()
  }
  visit(tree)
}

/** Most words of a label, a character of a script without spaces as half a word. */
const longestLabel = 8

/** Whether the node is a short line that announces what stands below it. */
function isLabel(node: Nodes): boolean {
  if (!isElement(node, 'p') || findAll(node, (child) => child.tagName === 'a' || isMedia(child)).length > 0)
    return false
  const text = textOf(node, 200)
  return /[:：]$/.test(text) && /\p{L}/u.test(text) && text.length <= 120 && weighWords(text) <= longestLabel
}

/** Whether all that stood between the offsets was removed by this run. */
function isAlone(log: EditLog, from: number, to: number): boolean {
  let at = from
  for (const edit of log.overlapping(from, to).sort((a, b) => a.start - b.start)) {
    if (edit.action !== 'remove' || edit.end <= at || edit.start >= to) continue
    if (edit.start > at && !isNothing(log.source.slice(at, edit.start))) return false
    at = Math.max(at, edit.end)
  }
  return isNothing(log.source.slice(at, Math.max(at, to)))
}

function isNothing(source: string): boolean {
  return (
    withoutComments(source)
      .replace(/<\/?[a-z][^<>]*>/gi, '')
      .replace(/[\s>]+/g, '') === ''
  )
}

function nextShown(siblings: readonly Nodes[], index: number): Nodes | undefined {
  for (let at = index + 1; at < siblings.length; at++) if (!isBlank(siblings[at]!)) return siblings[at]
  return undefined
}

/**
 * Of two breaks with only a cut between them, remove one; remove both if all breaks of the document frame nothing but
 * cuts. Also remove a break before a cut that ran to the end: it separates nothing.
 */
function removeDoubledBreaks(tree: Root, file: VFile, cuts: Cuts): void {
  const breaks = (tree.children as Nodes[]).filter((node) => isElement(node, 'hr')) as Element[]
  const twins = new Set(breaks.filter((node) => hasTwin(tree, node, cuts)))
  const isFraming = twins.size > 0 && twins.size * 2 === breaks.length
  for (const node of breaks) {
    const index = indexOfSibling(tree.children, node)
    if (index < 0) continue
    const next = nextShown(tree.children as Nodes[], index)
    const end = node.position?.end.offset
    const isLast = !next && end !== undefined && cuts.within(end, Number.POSITIVE_INFINITY)
    if (twins.has(node))
      remove(
        file,
        tree,
        node,
        isFraming ? 'thematic breaks around what was removed' : 'thematic break doubled by a removal'
      )
    else if (isLast) remove(file, tree, node, 'thematic break before nothing')
    else if (isFraming) remove(file, tree, node, 'thematic breaks around what was removed')
  }
}

function hasTwin(tree: Root, node: Element, cuts: Cuts): boolean {
  const next = nextShown(tree.children, indexOfSibling(tree.children, node))
  const from = node.position?.end.offset
  return from !== undefined && isElement(next, 'hr') && cuts.within(from, next.position?.start.offset ?? from)
}

function remove(file: VFile, tree: Root, node: Element, reason: string): void {
  removeNode(file, node, [tree], {rule, confidence: 'certain', reason})
}

/** Remove definitions whose references were all cut. */
function removeUnusedDefinitions(tree: Root, log: EditLog): void {
  const used = new Set<number>()
  visitParents(tree, 'element', (node) => {
    const definition = marksOf(node).definition
    if (definition) used.add(definition.start)
  })
  for (const {start, end} of log.cutDefinitions) {
    if (used.has(start)) continue
    const finding: Finding = {rule, confidence: 'certain', reason: 'definition of a removed link'}
    log.add({...finding, action: 'remove', start, end, after: '', block: true})
    used.add(start)
  }
}
