/** Text and attributes of one element. */
import type {Nodes} from 'hast'
import {isBlock} from '../../hast/elements.js'

/** Elements whose text is not part of the page's lines. */
export const skippedNames: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object select textarea button datalist canvas audio video map rt rp'.split(
    ' '
  )
)

/** Those, and elements that themes put into a heading but that are not part of the title. */
export const skippedInTitle: ReadonlySet<string> = new Set([...skippedNames, 'time'])

/** An attribute as one string; hast holds lists and numbers too. */
export function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) ? value.join(' ') : undefined
}

/** The text below a node, white space collapsed, of at most about `max` UTF-16 code units. */
export function boundedText(node: Nodes, max: number, skipped = skippedNames): string {
  const parts: string[] = []
  let length = 0
  const stack: Nodes[] = [node]
  for (let steps = 0; stack.length > 0 && length < max && steps < 2000; steps++) {
    const next = stack.pop()!
    if (next.type === 'text') {
      parts.push(next.value.slice(0, max))
      length += next.value.length
    } else if ('children' in next && !(next.type === 'element' && skipped.has(next.tagName))) {
      const isApart = next.type === 'element' && (next.tagName === 'br' || isBlock(next))
      if (isApart) parts.push(' ')
      for (let index = next.children.length - 1; index >= 0; index--) stack.push(next.children[index]!)
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}
