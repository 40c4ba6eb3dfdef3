/** Footnotes in the lean tree: the content of a note, and which calls and notes become Markdown footnotes. */
import type {Element} from 'hast'
import {isElement} from '../../../hast/elements.js'
import type {Context} from '../context.js'
import {addAll, append, type Content, element, isBlankRun, text} from '../nodes.js'

/** The content of the note, without the mark or number that remains of its backlink. */
export function noteContent(node: Element, context: Context): Content[] {
  const content = context.shape(node.children, node)
  const first = content.find((child) => !isBlankRun([child]))
  if (first?.type === 'text')
    first.value = first.value.replace(/^\s*(?:[\^↑]|\[\s*\]|\d{1,3}\.(?=\s))\s*/, '')
  return content
}

/**
 * Markdown shows a note only if a call leads to it, and reads neither in an HTML table. So calls that lead to no
 * Markdown note become the mark they showed, and notes that no call leads to become text after that mark.
 */
export function settleNotes(blocks: Content[]): void {
  const notes = new Set<string>()
  /** The labels that are called, by the label of the note that contains the call; the key is empty outside notes. */
  const calls = new Map<string, string[]>()
  const shown = new Map<string, string>()
  const survey = (nodes: readonly Content[], owner: string, isInTable: boolean): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue
      const label = String(node.properties.label)
      if (node.tagName === 'md-reference') {
        shown.set(label, shown.get(label) ?? String(node.properties.shown))
        const known = calls.get(owner)
        if (isInTable) continue
        if (known) known.push(label)
        else calls.set(owner, [label])
      }
      const isNote = node.tagName === 'md-definition'
      if (isNote && !isInTable) notes.add(label)
      survey(node.children, isNote ? label : owner, isInTable || node.tagName === 'md-table')
    }
  }
  survey(blocks, '', false)
  const reached = new Set<string>()
  // Notes may call one another in a chain longer than the stack.
  const owners = ['']
  for (let owner = owners.pop(); owner !== undefined; owner = owners.pop()) {
    for (const label of calls.get(owner) ?? []) {
      if (!notes.has(label) || reached.has(label)) continue
      reached.add(label)
      owners.push(label)
    }
  }
  settle(blocks, false, (label) => (reached.has(label) ? undefined : (shown.get(label) ?? '')))
}

/** `markOf` returns the mark that replaces a call or precedes a note; undefined if it becomes a Markdown footnote. */
function settle(nodes: Content[], isInTable: boolean, markOf: (label: string) => string | undefined): void {
  let made: Content[] | undefined
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'element') {
      made?.push(node)
      continue
    }
    const isPlain = isInTable || node.tagName === 'md-table'
    settle(node.children, isPlain, markOf)
    const label = String(node.properties.label)
    if (node.tagName === 'md-reference') {
      const isCall = !isPlain && markOf(label) === undefined
      if (!isCall) nodes[index] = element('sup', [text(String(node.properties.shown))])
    } else if (node.tagName === 'md-definition') {
      const mark = markOf(label)
      if (mark !== undefined || isPlain) {
        made ??= nodes.slice(0, index)
        addAll(made, withMark(node.children, mark || `[${label}]`))
        continue
      }
    }
    made?.push(nodes[index]!)
  }
  if (!made) return
  nodes.length = 0
  addAll(nodes, made)
}

function withMark(content: Content[], mark: string): Content[] {
  const [first] = content
  if (!isElement(first, 'p')) return [element('p', [text(mark)]), ...content]
  const line = [text(`${mark} `)]
  for (const child of first.children) append(line, child)
  first.children = line
  return content
}
