/** Blocks that Markdown and HTML have in common: headings, paragraphs, quotes, rules, details. */
import type {Element, Nodes} from 'hast'
import {classesOf, isElement} from '../../../hast/elements.js'
import {indented, type Shape} from '../context.js'
import {isPicture, toFlow, trim} from '../flow.js'
import {append, type Content, element, isBlankRun, isFlow, lineIn, text} from '../nodes.js'

export const heading: Shape = (node, context) => {
  context.depth.heading++
  const children = trim(context.shape(node.children, node))
  context.depth.heading--
  if (isBlankRun(children)) return []
  // Blocks and images in a heading are not part of its text.
  const line: Content[] = []
  const before: Content[] = []
  const behind: Content[] = []
  for (const child of children) {
    if (isPicture(child)) (isBlankRun(line) ? before : behind).push(...toFlow([child]))
    else if (!isFlow(child)) append(line, child)
    else if (isElement(child, 'p') || /^h[1-6]$/.test(child.tagName)) {
      if (line.length > 0) append(line, text(' '))
      for (const inner of child.children) append(line, inner)
    } else behind.push(child)
  }
  const only = line.length === 1 ? line[0] : undefined
  if (only && isElement(only, 'img')) return [...before, ...toFlow(line), ...behind]
  const inner = only && isElement(only, 'strong') ? only.children : line
  return [...before, ...(isBlankRun(inner) ? [] : [element(node.tagName, inner)]), ...behind]
}

export const paragraph: Shape = (node, context) => toFlow(context.shape(node.children, node), true)

export const blockquote: Shape = (node, context) => {
  const content = indented(context, () => toFlow(context.shape(node.children, node)))
  if (!content) return toFlow(context.shape(node.children, node))
  return content.length > 0 ? [element('blockquote', content)] : []
}

/** A rule. It is left out where it begins a section of footnotes. */
export const rule: Shape = (node, context, parent) => {
  const isOfNotes = [node, parent].some(
    (next) =>
      isElement(next as Nodes) &&
      classesOf(next as Element).some((token) => /^footnotes?(?:-sep)?$/.test(token))
  )
  return isOfNotes && context.footnotes.definitions.size > 0 ? [] : [element('hr')]
}

export const details: Shape = (node, context) => {
  const summary = node.children.find((child) => isElement(child, 'summary'))
  const rest = node.children.filter((child) => child !== summary)
  const content = toFlow(context.shape(rest, node))
  if (!isElement(summary)) return content
  const title = toFlow(context.shape(summary.children, summary))
  if (content.length === 0) return title
  // A summary of more than one line becomes ordinary content, because `md-summary` is one line of text.
  const isLine = title.length === 1 && isElement(title[0], 'p')
  if (!isLine) return [...title, ...content]
  return [element('md-details', [element('md-summary', [text(lineIn(summary))]), ...content])]
}

/** A form control is left out; images and code in it are kept. */
export const control: Shape = (node, context) => {
  const found = context.shape(node.children, node)
  return found.filter((child) => isElement(child, 'img', 'md-code'))
}
