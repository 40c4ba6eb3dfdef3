/**
 * Lists: only items as children, nested lists inside an item, checkboxes of task lists, terms with their
 * definitions.
 */
import type {Element, Nodes} from 'hast'
import {attributeOf, isElement} from '../../../hast/elements.js'
import {type Context, indented, type Shape} from '../context.js'
import {spread, toFlow} from '../flow.js'
import {addAll, type Content, element, isBlankRun, isBlankText} from '../nodes.js'
import {noteContent} from './notes.js'

export const list: Shape = (node, context) =>
  indented(context, () => listOf(node, context)) ?? toFlow(context.shape(node.children, node))

function listOf(node: Element, context: Context): Content[] {
  const items: Element[] = []
  const definitions: Content[] = []
  const gather = (nodes: readonly Nodes[], parent: Element) => {
    for (const child of nodes) {
      if (isElement(child, 'li')) {
        for (const made of item(child, context)) (made.tagName === 'li' ? items : definitions).push(made)
        continue
      }
      // Pages written by hand have lists directly in lists. These, and stray text, belong to the item before.
      const content = toFlow(context.shape([child], parent))
      if (content.length === 0) continue
      const last = items.at(-1)
      if (last) for (const made of content) addTo(last, made)
      else items.push(element('li', content))
    }
  }
  gather(node.children, node)
  if (items.length === 0) return definitions
  const isOrdered = node.tagName === 'ol'
  const first = node.children.find((child) => isElement(child, 'li'))
  const said = attributeOf(node, 'start') || (isElement(first) ? attributeOf(first, 'value') : '')
  const start = Number.parseInt(said, 10)
  const properties = isOrdered && start >= 0 ? {start} : {}
  return [element(isOrdered ? 'ol' : 'ul', items, properties), ...definitions]
}

/** Add a block to an item; a list after a list of the same kind continues it. */
function addTo(item: Element, block: Content): void {
  const last = item.children.at(-1)
  if (isElement(last, 'ul', 'ol') && isElement(block) && block.tagName === last.tagName) {
    addAll(last.children, block.children)
  } else item.children.push(block)
}

function item(node: Element, context: Context): Element[] {
  const label = context.footnotes.definitions.get(node)
  if (label !== undefined) return [element('md-definition', toFlow(noteContent(node, context)), {label})]
  const box = leadingBox(node)
  const content = toFlow(context.shape(node.children, node))
  if (content.length === 0) return []
  const definition = content[0]!
  if (content.length === 1 && isElement(definition, 'md-definition')) return [definition]
  const checked = box ? {checked: isChecked(box) ? 'true' : 'false'} : {}
  return [element('li', content, checked)]
}

/** The checkbox at the start of a task. */
function leadingBox(node: Element): Element | undefined {
  const first = node.children.find((child) => !(child.type === 'text' && child.value.trim() === ''))
  if (isElement(first, 'input')) return attributeOf(first, 'type') === 'checkbox' ? first : undefined
  return isElement(first, 'p', 'label', 'span', 'div') ? leadingBox(first) : undefined
}

function isChecked(box: Element): boolean {
  const value = box.properties.checked
  return value !== undefined && value !== null && value !== false
}

/** An item outside any list is a block. */
export const strayItem: Shape = (node, context) => toFlow(context.shape(node.children, node))

/** A definition list: each term in strong, then its definition. */
export const definitionList: Shape = (node, context) => toFlow(context.shape(node.children, node))

export const term: Shape = (node, context) => {
  const isNested = context.depth.strong > 0
  context.depth.strong++
  const children = context.shape(node.children, node)
  context.depth.strong--
  const isHeading = children.some((child) => child.type === 'element' && /^h[1-6]$/.test(child.tagName))
  if (isHeading || isNested || isBlankRun(children)) return toFlow(children)
  return toFlow(
    spread(children, (run) =>
      run.every((child) => isElement(child, 'img') || isBlankText(child))
        ? element('md-group', run)
        : element('strong', run)
    )
  )
}
