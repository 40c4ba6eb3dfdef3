/** Which emphasis an element stands for, by its name and its style: the same for pages and for HTML in Markdown. */
import type {Element} from 'hast'
import {attributeOf} from '../../../hast/elements.js'
import {spread} from '../flow.js'
import {type Content, element} from '../nodes.js'

/** Strong emphasis, emphasis and strikethrough. */
export type Mark = 'strong' | 'em' | 'del'

const byName = new Map<string, Mark>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['dfn', 'em'],
  ['em', 'em'],
  ['i', 'em'],
  ['var', 'em'],
  ['del', 'del'],
  ['s', 'del'],
  ['strike', 'del']
])

/** The marks of an element, the outer one first; undefined for an element that cannot emphasize. */
export function emphasisOf(node: Element, isInHeading: boolean): readonly Mark[] | undefined {
  const name = byName.get(node.tagName)
  if (name === undefined && node.tagName !== 'span') return undefined
  const style = attributeOf(node, 'style')
  if (name !== undefined) return isPlain(style, name) ? [] : [name]
  // A `span` emphasizes only by its style: exports of word processors have no other emphasis.
  if (style === '' || isInHeading) return []
  const isBold = /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)
  const isItalic = /font-style\s*:\s*italic/i.test(style)
  return [...(isItalic ? (['em'] as const) : []), ...(isBold ? (['strong'] as const) : [])]
}

/** Editors paste `<b style="font-weight:normal">` around whole texts. */
function isPlain(style: string, name: Mark): boolean {
  return name === 'strong'
    ? /font-weight\s*:\s*(?:normal|[1-4]00)/i.test(style)
    : name === 'em' && /font-style\s*:\s*normal/i.test(style)
}

/** Put the marks around inline runs, the outer one first: never around blank runs, never around blocks. */
export function putMarks(marks: readonly Mark[], children: Content[]): Content[] {
  return marks.reduceRight((inner, name) => spread(inner, (run) => element(name, run)), children)
}
