/** What a footnote holds, its way back aside. */
import type {Element} from 'hast'
import type {Context} from './context.js'
import {type Content, isBlankRun} from './nodes.js'

/** The note without the sign or number that is left where its link back stood. */
export function noteContent(node: Element, context: Context): Content[] {
  const content = context.shape(node.children, node)
  const first = content.find((child) => !isBlankRun([child]))
  if (first?.type === 'text')
    first.value = first.value.replace(/^\s*(?:[\^↑]|\[\s*\]|\d{1,3}\.(?=\s))\s*/, '')
  return content
}
