/**
 * Writes tables that GFM cannot express, as HTML without any other markup of the page: table elements, the content of
 * cells, and the attributes `href`, `src`, `alt`, `colspan`, `rowspan`. It has no blank line inside: one would end the
 * HTML block. Source: CommonMark, HTML blocks (type 6), <https://spec.commonmark.org/0.31.2/#html-blocks>
 */
import type {Element} from 'hast'
import {isElement} from '../../hast/elements.js'
import {type Content, isBlankRun} from './nodes.js'

/** The HTML of a table. `node` is its element in the lean tree, with the rows as children. */
export function tableHtml(node: Element): string {
  const rows = node.children.map((row) => tag('tr', {}, isElement(row) ? write(row.children) : ''))
  return ['<table>', ...rows, '</table>'].join('\n')
}

function write(nodes: readonly Content[]): string {
  return nodes.map(one).join('')
}

/** Elements of the lean tree that are written as their content, without tags. */
const transparent = new Set([
  'md-group',
  'md-initial',
  'md-callout',
  'md-definition',
  'md-details',
  'md-summary'
])

function one(node: Content): string {
  if (node.type === 'text') return encode(node.value)
  if (node.type !== 'element') return ''
  const {tagName, properties, children} = node
  const value = String(properties.value ?? '')
  if (tagName === 'md-code') return `<pre><code>${value.split('\n').map(encode).join('&#10;')}</code></pre>`
  if (tagName === 'md-math') return encode(`$${value.replace(/\s+/g, ' ')}$`)
  if (tagName === 'md-math-block') return encode(`$$${value.replace(/\s+/g, ' ')}$$`)
  if (tagName === 'md-table') return tableHtml(node).replaceAll('\n', '')
  if (tagName === 'img') return tag('img', {src: properties.src, alt: properties.alt}, undefined)
  if (tagName === 'br' || tagName === 'hr') return `<${tagName}>`
  if (transparent.has(tagName)) return write(children)
  // A cell or an item that is one line needs no paragraph.
  if (tagName === 'td' || tagName === 'th') return tag(tagName, spans(node), write(cellContent(children)))
  if (tagName === 'li') return tag(tagName, {}, write(children.flatMap(lineContent)))
  return tag(tagName, {href: properties.href}, write(children))
}

function lineContent(node: Content): Content[] {
  return isElement(node, 'p') && node.properties.line ? node.children : [node]
}

function cellContent(children: readonly Content[]): readonly Content[] {
  const solid = children.filter((child) => !isBlankRun([child]))
  return solid.length === 1 && isElement(solid[0], 'p') ? solid[0].children : children
}

function spans(node: Element): Record<string, unknown> {
  return {colspan: node.properties.colSpan, rowspan: node.properties.rowSpan}
}

function tag(name: string, attributes: Record<string, unknown>, content: string | undefined): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => ` ${key}="${encode(String(value)).replaceAll('"', '&quot;')}"`)
  const open = `<${name}${written.join('')}>`
  return content === undefined ? open : `${open}${content}</${name}>`
}

function encode(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/(?:(?<!\s)\s+)?\n\s*/g, ' ')
}
