/**
 * Whether the Markdown an HTML document became may hold what the rules missed in its HTML: lines that breaks or
 * wrappers kept apart there are paragraphs now.
 *
 * Parsing every result again would take longer than anything else a page costs. The writer's tree holds the same
 * blocks, so the rules look at that one first, and most pages need no more. Where it cannot tell (HTML that
 * stayed, addresses in the text, which Markdown links), the answer is yes.
 */
import type {Element, ElementContent, Root} from 'hast'
import type {Root as MdastRoot, Nodes} from 'mdast'
import {type Handlers, type State, toHast} from 'mdast-util-to-hast'
import {EditLog, type Finding} from '../edits/edit-log.js'
import {findLeakedCode} from '../text/leaked-code.js'

/** A log that remembers nothing but that something was found. */
export class Probe extends EditLog {
  hasFound = false

  override accepts(finding: Finding): boolean {
    const isWanted = super.accepts(finding)
    this.hasFound ||= isWanted
    return isWanted
  }
}

/** Whether a look at the writer's tree is not enough. */
export function isOpaque(tree: MdastRoot, markdown: string): boolean {
  return holdsOpaque(tree) || /<!--|<\?|adsbygoogle/.test(markdown) || findLeakedCode(markdown).length > 0
}

/** Signs of text that GFM makes a link of. */
const bareAddress = /(?:https?:\/\/|www\.)[^\s<]|[\w.+-]@[\w-]+\.\w/i
/** Tags in a line that no rule asks for, and the marker of a callout. */
const plainTag = /^(?:<\/?(?:br|ins|kbd|mark|sub|sup|u)>|\[![A-Za-z]+\]|\n)$/

function holdsOpaque(node: Nodes): boolean {
  if (node.type === 'html') return !plainTag.test(node.value)
  if (node.type === 'text') return bareAddress.test(node.value)
  // An address that is a link already is one.
  if (node.type === 'link' || !('children' in node)) return false
  return node.children.some(holdsOpaque)
}

/** The writer's tree as the rules see Markdown. Nothing in it has a position. */
export function asRulesSeeIt(tree: MdastRoot): Root {
  return toHast(tree, {handlers}) as Root
}

const wrap = (tagName: string) => (state: State, node: Nodes) =>
  element(tagName, {}, state.all(node) as ElementContent[])

const handlers: Handlers = {
  // Plain addresses, not percent-encoded, as in `parse/markdown.ts`.
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
