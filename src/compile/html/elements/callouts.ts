/** Callouts: a box with a kind and a title becomes a quote that GitHub and Obsidian show as a callout. */
import type {Element, Nodes} from 'hast'
import {
  calloutClasses,
  calloutPrefixes,
  callouts,
  calloutTitleClass
} from '../../../facts/markup/callout-kinds.js'
import {attributeOf, classesOf, findAll, isElement, isHeading} from '../../../hast/elements.js'
import {indented, type Shape} from '../context.js'
import {toFlow} from '../flow.js'
import {element, isBlankRun, lineIn} from '../nodes.js'

/**
 * Finds the kind in a class token like `callout-tip`. `custom-block-tip` counts only beside the token
 * `custom-block`: alone, it does not lead to this shape.
 */
const calloutPrefix = new RegExp(`^(?:${[...calloutPrefixes, 'custom-block'].join('|')})-{1,2}(\\w+)$`)

export const callout: Shape = (node, context) => {
  const kind = kindOf(node)
  if (kind === undefined || !isElement(node, 'div', 'aside', 'section', 'blockquote', 'p', 'details'))
    return undefined
  const label = titleOf(node)
  const title = label ? lineIn(label) : ''
  const rest = label ? without(node, label) : node
  const content = indented(context, () => toFlow(context.shape(rest.children, node)))
  if (!content) return toFlow(context.shape(node.children, node))
  if (content.every((child) => isBlankRun([child]))) {
    // Undefined would leave the box to another shape, which would shape its content again: twice at every
    // level of nesting.
    return label ? toFlow(context.shape([label], node)) : content
  }
  const isNamed = callouts.get(title.toLowerCase().replace(/[:!]$/, '').trim()) !== undefined
  if (label && title !== '' && !isNamed) {
    context.depth.strong++
    const line = context.shape(label.children, label)
    context.depth.strong--
    content.unshift(
      ...toFlow([
        element(
          'strong',
          line.flatMap((child) => (child.type === 'element' && isHeading(child) ? child.children : [child]))
        )
      ])
    )
  }
  return [element('md-callout', content, {kind})]
}

/** GitHub's name for the kind; undefined if the box names none. */
function kindOf(node: Element): string | undefined {
  const said = attributeOf(node, 'dataCallout') || attributeOf(node, 'dataAdmonition')
  if (said !== '') return callouts.get(said.toLowerCase()) ?? 'NOTE'
  const tokens = classesOf(node)
  for (const token of tokens) {
    const kind = callouts.get(calloutPrefix.exec(token)?.[1] ?? '')
    if (kind) return kind
  }
  if (tokens.some((token) => calloutClasses.includes(token) && token !== 'alert')) {
    for (const token of tokens) {
      const kind = callouts.get(token)
      if (kind && !calloutClasses.includes(token)) return kind
    }
    // A plain admonition is still a callout; a plain `callout` or `notice` may be any box of the page.
    return tokens.includes('admonition') || tokens.includes('markdown-alert') ? 'NOTE' : undefined
  }
  if (attributeOf(node, 'role') !== 'note') return undefined
  const title = titleOf(node)
  return title ? (callouts.get(lineIn(title).toLowerCase().replace(/[:!]$/, '')) ?? 'NOTE') : undefined
}

/** The title of the box: an element whose class says so, the summary, or a heading at its start. */
function titleOf(node: Element): Element | undefined {
  const named = findAll(
    node,
    (child) =>
      child !== node &&
      (child.tagName === 'summary' || classesOf(child).some((token) => calloutTitleClass.test(token)))
  )[0]
  if (named) return named
  const first = node.children.find((child) => isElement(child))
  return isHeading(first) ? first : undefined
}

/** A copy of `node` without its descendant `gone`. */
function without(node: Element, gone: Element): Element {
  const children = node.children
    .filter((child) => child !== gone)
    .map((child) => (isElement(child) && holds(child, gone) ? without(child, gone) : child))
  return {...node, children}
}

function holds(node: Element, part: Element): boolean {
  return (node.children as Nodes[]).some(
    (child) => child === part || (isElement(child) && holds(child, part))
  )
}
