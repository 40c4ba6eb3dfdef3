/**
 * Whether the Markdown of an HTML document may hold something that the rules missed in its HTML: lines that breaks or
 * wrappers separated there are paragraphs now.
 *
 * Parsing every result again would take longer than any other step for a page. The mdast tree of the result has the
 * same blocks, so the rules run on that tree first, and most pages need no more. Where the tree cannot decide
 * (remaining HTML, addresses in the text, which Markdown turns into links), the answer is yes.
 */
import type {Element, ElementContent, Root} from 'hast'
import type {Root as MdastRoot, Nodes} from 'mdast'
import {type Handlers, type State, toHast} from 'mdast-util-to-hast'
import {EditLog, type Finding} from '../edits/edit-log.js'
import {listItems} from '../hast/list-items.js'
import {findLeakedCode} from '../text/leaked-code.js'

/** A log that records only whether something was found. */
export class Probe extends EditLog {
  hasFound = false

  override accepts(finding: Finding): boolean {
    const isWanted = super.accepts(finding)
    this.hasFound ||= isWanted
    return isWanted
  }
}

/** Whether the mdast tree is not enough to decide. */
export function isOpaque(tree: MdastRoot, markdown: string): boolean {
  return holdsOpaque(tree) || /<!--|<\?|adsbygoogle/.test(markdown) || findLeakedCode(markdown).length > 0
}

/** Text that GFM turns into a link. */
const bareAddress = /(?:https?:\/\/|www\.)[^\s<]|[\w.+-]@[\w-]+\.\w/i
/** Inline tags that no rule looks for, and the marker of a callout. */
const plainTag = /^(?:<\/?(?:br|ins|kbd|mark|sub|sup|u)>|\[![A-Za-z]+\]|\n)$/

function holdsOpaque(node: Nodes): boolean {
  if (node.type === 'html') return !plainTag.test(node.value)
  if (node.type === 'text') return bareAddress.test(node.value)
  // Formulas are written as they are.
  if (node.type === 'math' || node.type === 'inlineMath') return /<[a-z!/?]/i.test(node.value)
  // An address inside a link does not become another link.
  if (node.type === 'link' || !('children' in node)) return false
  return node.children.some(holdsOpaque)
}

/** The mdast tree as the hast tree that rules get for Markdown. Its nodes have no positions. */
export function asRulesSeeIt(tree: MdastRoot): Root {
  return toHast(tree, {handlers: {...handlers, ...listItems()}}) as Root
}

const wrap = (tagName: string) => (state: State, node: Nodes) =>
  element(tagName, {}, state.all(node) as ElementContent[])

const handlers: Handlers = {
  // Plain addresses, not percent-encoded, as in `parse/markdown/parse-markdown.ts`.
  link: (state, node) => element('a', {href: node.url}, state.all(node) as ElementContent[]),
  image: (_state, node) => element('img', {src: node.url, alt: node.alt ?? ''}),
  html: (_state, node) => ({type: 'text', value: node.value.startsWith('<') ? '' : node.value}),
  footnoteDefinition: wrap('div'),
  footnoteReference: (_state, node) => element('sup', {}, [{type: 'text', value: node.identifier}])
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = []
): Element {
  return {type: 'element', tagName, properties, children}
}
