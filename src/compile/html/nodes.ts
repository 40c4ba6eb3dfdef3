/**
 * The lean tree: the form of a page between its own tree and mdast. It is a small HTML in which every element has a
 * Markdown counterpart. What Markdown has and HTML lacks has names (`md-…`) that a page cannot bring in, because
 * unknown elements of a page are unwrapped.
 */
import type {Element, ElementContent, Nodes, Properties} from 'hast'

export type Content = ElementContent

export function element(tagName: string, children: Content[] = [], properties: Properties = {}): Element {
  return {type: 'element', tagName, properties, children}
}

export function text(value: string): Content {
  return {type: 'text', value}
}

/** Block elements of the lean tree; all other elements are inline. */
const flowNames = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'hr',
  'table',
  'md-callout',
  'md-code',
  'md-definition',
  'md-details',
  'md-html',
  'md-math-block',
  'md-table'
])

/** Whether an element of this name is a block in the lean tree. */
export function isFlowName(tagName: string): boolean {
  return flowNames.has(tagName)
}

export function isFlow(node: Content): node is Element {
  return node.type === 'element' && isFlowName(node.tagName)
}

/** Whether the node is text with only white space of Unicode and characters without width. */
export function isBlankText(node: Content): boolean {
  return node.type === 'text' && !/[^\s\u200b]/.test(node.value)
}

export function isBreak(node: Content): boolean {
  return node.type === 'element' && node.tagName === 'br'
}

/** Whether the run shows nothing. */
export function isBlankRun(nodes: readonly Content[]): boolean {
  return nodes.every((node) => isBlankText(node) || isBreak(node))
}

/** The text of a page's node as written, without scripts and styles. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style')) return ''
  if (!('children' in node)) return ''
  let value = ''
  for (const child of node.children) value += textIn(child)
  return value
}

/** `textIn`, white space collapsed and trimmed. */
export function lineIn(node: Nodes): string {
  return textIn(node).replace(/\s+/g, ' ').trim()
}

/** `nodes.push(...others)` for lists longer than the arguments of a call can be. */
export function addAll(nodes: Content[], others: readonly Content[]): void {
  for (const node of others) nodes.push(node)
}

/** Add `node` after the others. Texts are joined, and so are adjacent marks of the same kind. */
export function append(nodes: Content[], node: Content): void {
  const last = nodes.at(-1)
  if (last?.type === 'text' && node.type === 'text') last.value += node.value
  else if (last?.type === 'element' && last.tagName === 'md-initial') appendToInitial(nodes, last, node)
  else if (last?.type === 'element' && node.type === 'element' && isJoined(last, node)) {
    for (const child of node.children) append(last.children, child)
  } else {
    // Two links whose words would run together are separate.
    if (isWordLink(last) && isWordLink(node) && isTorn(textIn(last!), textIn(node))) nodes.push(text(' '))
    nodes.push(node)
  }
}

function isWordLink(node: Content | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'a'
}

function isTorn(before: string, behind: string): boolean {
  return /[\p{Script=Latin}\p{N}]$/u.test(before) && /^[\p{Script=Latin}\p{N}#@]/u.test(behind)
}

const joined = new Set(['strong', 'em', 'del', 'code', 'sup', 'sub'])

function isJoined(last: Element, node: Element): boolean {
  return last.tagName === node.tagName && joined.has(node.tagName)
}

/** Letters that are words: the space after them is kept. */
const oneLetterWord = /^["'“„«‘]?[aioyeuàéóúöåвикосуя]$/iu

/** Join a large first letter with the word after it, across the white space of the source. */
function appendToInitial(nodes: Content[], initial: Element, node: Content): void {
  const holder = node.type === 'element' && node.tagName === 'p' ? node.children[0] : node
  if (holder?.type !== 'text') {
    if (isBlankRun([node])) return
    nodes.push(node)
    return
  }
  if (isBlankText(holder)) return
  const letter = textIn(initial)
  const isApart = oneLetterWord.test(letter) && /^\s/.test(holder.value)
  holder.value = isApart ? letter + holder.value : letter + holder.value.trimStart()
  nodes.pop()
  append(nodes, node)
}
