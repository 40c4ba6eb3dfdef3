/** What an element is and holds: block, heading, media, text, attributes. */
import type {Element, Nodes, Parents} from 'hast'
import {own} from '../text/own.js'
import {hasOther} from './siblings.js'

const blockNames = new Set(
  (
    'address article aside blockquote body center details dialog dd div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav noscript ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul iframe video script style amp-ad'
  ).split(' ')
)

/** Whether HTML shows the element as a block. Source: HTML Standard, rendering, flow content. */
export function isBlock(node: Element): boolean {
  return blockNames.has(node.tagName)
}

/** Whether `node` is an element, of one of these names where any are given. */
export function isElement<const Name extends string = string>(
  node: Nodes | undefined,
  ...tagNames: readonly Name[]
): node is Element & {tagName: Name} {
  return (
    node?.type === 'element' &&
    (tagNames.length === 0 || (tagNames as readonly string[]).includes(node.tagName))
  )
}

/** Elements that show their text as code. */
export const codeNames: ReadonlySet<string> = new Set('code kbd listing plaintext pre samp tt xmp'.split(' '))

const headingNames: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

type HeadingName = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'

export function isHeading(node: Nodes | undefined): node is Element & {tagName: HeadingName} {
  return node?.type === 'element' && headingNames.has(node.tagName)
}

/** Whether the node is white space only, or a comment. */
export function isBlank(node: Nodes): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}

const mediaNames = new Set([
  'img',
  'picture',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'math'
])

/** Whether the element shows something that is not text. */
export function isMedia(node: Element): boolean {
  return mediaNames.has(node.tagName)
}

const unseenNames = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'link',
  'meta',
  'base',
  'title',
  'head'
])

/** Whether a browser shows nothing of the element. */
export function isUnseen(node: Element): boolean {
  return unseenNames.has(node.tagName)
}

/**
 * The text a reader sees, white space collapsed. Text after the first `most` characters may be left out. Elements for
 * which `isSkipped` holds are always left out.
 */
export function textOf(
  node: Nodes | readonly Nodes[],
  most = Number.POSITIVE_INFINITY,
  isSkipped?: (element: Element) => boolean
): string {
  const parts: string[] = []
  let length = 0
  const walk = (next: Nodes): void => {
    if (next.type === 'text') {
      parts.push(next.value)
      if (most !== Number.POSITIVE_INFINITY) length += next.value.trim().length
    } else if (next.type === 'element') {
      if (isUnseen(next) || length > most) return
      if (isSkipped?.(next)) return
      const isApart = isBlock(next) || next.tagName === 'br'
      if (isApart) parts.push(' ')
      for (const child of next.children) walk(child)
      if (isApart) parts.push(' ')
    } else if ('children' in next) for (const child of next.children) walk(child)
  }
  for (const next of Array.isArray(node) ? (node as readonly Nodes[]) : [node as Nodes]) walk(next)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Elements of the tree below `node` (itself included) for which `test` holds, in document order. */
export function findAll(node: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const walk = (next: Nodes): void => {
    if (next.type === 'element' && test(next)) found.push(next)
    if ('children' in next) for (const child of next.children) walk(child)
  }
  walk(node)
  return found
}

/** Whether `test` holds for any element below `node`; `node` itself is not tested. */
export function hasBelow(node: Nodes, test: (element: Element) => boolean): boolean {
  if (!('children' in node)) return false
  for (const child of node.children as readonly Nodes[]) {
    if (child.type === 'element' && (test(child) || hasBelow(child, test))) return true
  }
  return false
}

/** Whether the item is the only one of its list. */
export function isLoneItem(item: Element, list: Parents): boolean {
  return !hasOther(list.children, item, (sibling) => isElement(sibling, 'li'))
}

/** An attribute, by its hast name, as one string: a list joined with spaces, empty if there is none. */
export function attributeOf(node: Element, name: string): string {
  const value = node.properties && own(node.properties, name)
  if (value === undefined || value === null || value === false) return ''
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** Class tokens, lower case. */
export function classesOf(node: Element): string[] {
  const value = node.properties?.className
  return (Array.isArray(value) ? value : []).map((token) => String(token).toLowerCase())
}

/** Whether a block is one bold line, as headings are that lost their mark. */
export function isBoldLine(node: Nodes): boolean {
  if (!isElement(node, 'p')) return false
  const shown = node.children.filter((child) => !isBlank(child))
  return shown.length === 1 && isElement(shown[0], 'strong', 'b')
}
