/** Footnotes in the lean tree: what a note holds, and which calls and notes are Markdown's. */
import type {Element} from 'hast'
import {isElement} from '../../rules/evidence/elements.js'
import type {Context} from './context.js'
import {append, type Content, element, isBlankRun, text} from './nodes.js'

/** The note without the sign or number that is left where its link back stood. */
export function noteContent(node: Element, context: Context): Content[] {
  const content = context.shape(node.children, node)
  const first = content.find((child) => !isBlankRun([child]))
  if (first?.type === 'text')
    first.value = first.value.replace(/^\s*(?:[\^↑]|\[\s*\]|\d{1,3}\.(?=\s))\s*/, '')
  return content
}

interface Call {
  label: string
  /** The note it stands in; empty outside notes. */
  owner: string
}

/**
 * Markdown shows a note where a call leads to it, and reads neither inside a table of HTML. Calls that lead to no
 * note of Markdown become the mark they showed, notes that no call leads to become text behind that mark.
 */
export function settleNotes(blocks: Content[]): void {
  const notes = new Set<string>()
  const calls: Call[] = []
  const shown = new Map<string, string>()
  const survey = (nodes: readonly Content[], owner: string, isInTable: boolean): void => {
    for (const node of nodes) {
      if (node.type !== 'element') continue
      const label = String(node.properties.label)
      if (node.tagName === 'md-reference') {
        shown.set(label, shown.get(label) ?? String(node.properties.shown))
        if (!isInTable) calls.push({label, owner})
      }
      const isNote = node.tagName === 'md-definition'
      if (isNote && !isInTable) notes.add(label)
      survey(node.children, isNote ? label : owner, isInTable || node.tagName === 'md-table')
    }
  }
  survey(blocks, '', false)
  const reached = new Set<string>()
  const follow = (owner: string): void => {
    for (const call of calls) {
      if (call.owner !== owner || !notes.has(call.label) || reached.has(call.label)) continue
      reached.add(call.label)
      follow(call.label)
    }
  }
  follow('')
  settle(blocks, false, (label) => (reached.has(label) ? undefined : (shown.get(label) ?? '')))
}

/** `markOf` is what stands for a call or before a note; undefined: Markdown has words for it. */
function settle(nodes: Content[], isInTable: boolean, markOf: (label: string) => string | undefined): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    if (node.type !== 'element') continue
    const isPlain = isInTable || node.tagName === 'md-table'
    settle(node.children, isPlain, markOf)
    const label = String(node.properties.label)
    if (node.tagName === 'md-reference') {
      if (isPlain || markOf(label) !== undefined)
        nodes[index] = element('sup', [text(String(node.properties.shown))])
    } else if (node.tagName === 'md-definition') {
      const mark = markOf(label)
      if (mark === undefined && !isPlain) continue
      const made = withMark(node.children, mark || `[${label}]`)
      nodes.splice(index, 1, ...made)
      index += made.length - 1
    }
  }
}

function withMark(content: Content[], mark: string): Content[] {
  const [first] = content
  if (!isElement(first, 'p')) return [element('p', [text(mark)]), ...content]
  const line = [text(`${mark} `)]
  for (const child of first.children) append(line, child)
  first.children = line
  return content
}
