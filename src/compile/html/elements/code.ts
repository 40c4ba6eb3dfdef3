/**
 * Code blocks: their text without the gutter, the buttons and the wrappers of a highlighter, and their language.
 *
 * Source: the markup of highlight.js and its line-number plugin, Prism, Shiki, Rouge (Jekyll), Chroma (Hugo),
 * Pygments (Sphinx, MkDocs), Hexo, Pandoc, Org, SyntaxHighlighter, Crayon and Enlighter (WordPress), GitHub,
 * Docusaurus. Taken 2026-11-25.
 */
import type {Element, Nodes, Parents} from 'hast'
import {codeLanguages, noLanguages} from '../../../facts/markup/code-languages.js'
import {classesOf, findAll, isElement} from '../../../hast/elements.js'
import type {Shape} from '../context.js'
import {type Content, element, lineIn, textIn} from '../nodes.js'
import {languageAround, languageOf} from './code-language.js'

/** Classes of the wrapper around one block of code. */
export const codeWrapperClasses = [
  'code-block',
  'code-block-wrapper',
  'code-snippet',
  'code-toolbar',
  'code-wrapper',
  'codeblock',
  'codehilite',
  'crayon-syntax',
  'highlight',
  'highlighter-rouge',
  'listingblock',
  'prism-code',
  'snippet',
  'sourcecode',
  'syntaxhighlighter',
  'wp-block-code'
]

/** Classes of tables that contain code in lines, or code beside its line numbers. */
const codeTableClasses = new Set([
  'crayon-table',
  'highlighttable',
  'highlight-table',
  'hljs-ln',
  'js-file-line-container',
  'lntable',
  'rouge-table'
])

/** An element that is a code block by its name (`pre` and the like). */
export const preformatted: Shape = (node, context, parent) => {
  const lines = codeText(node)
  const images = findAll(node, (child) => child.tagName === 'img')
  const found: Content[] = lines === '' ? [] : [codeBlock(lines, languageOf(node, parent))]
  return images.length > 0 ? [...found, ...context.shape(images, node)] : found
}

/** A wrapper that contains one block of code, and otherwise only bars and buttons. */
export const codeWrapper: Shape = (node, _context, parent) => {
  const tables = findAll(node, isCodeTable)
  const blocks = findAll(node, (child) => child.tagName === 'pre')
  const isTable = tables.length === 1 || classesOf(node).includes('syntaxhighlighter')
  if (!isTable && blocks.length !== 1) return undefined
  const holder = isTable ? (tables[0] ?? node) : blocks[0]!
  const lines = codeText(holder)
  if (lines === '' || !isAlone(node, holder)) return undefined
  const language = languageOf(holder, node) || languageOf(blocks[0] ?? node, node) || languageAround(parent)
  return [codeBlock(lines, language)]
}

/** A table of code outside any wrapper. */
export const codeTable: Shape = (node, _context, parent) => {
  if (!isCodeTable(node)) return undefined
  const lines = codeText(node)
  return lines === '' ? [] : [codeBlock(lines, languageOf(node, parent))]
}

function isCodeTable(node: Element): boolean {
  if (node.tagName !== 'table') return false
  return (
    classesOf(node).some((token) => codeTableClasses.has(token)) ||
    findAll(
      node,
      (child) => isElement(child, 'td') && classesOf(child).some((token) => gutterClasses.has(token))
    ).length > 0
  )
}

function codeBlock(value: string, language: string): Element {
  return element('md-code', [], {value, language})
}

/** Whether the wrapper shows only a label of a few words beside the code: a language, or buttons. */
function isAlone(wrapper: Element, holder: Element): boolean {
  const rest = (node: Nodes): string =>
    node === holder || isElement(node, 'button', 'textarea', 'svg', 'style', 'script', 'pre')
      ? ''
      : node.type === 'text'
        ? node.value
        : 'children' in node
          ? node.children.map(rest).join(' ')
          : ''
  const label = rest(wrapper).replace(/\s+/g, ' ').trim().toLowerCase()
  return label === '' || codeLanguages.has(label) || noLanguages.has(label) || buttonText.test(label)
}

const buttonText =
  /^(?:[\w+#-]{1,20} )?(?:copy|copied!?|copy code|copy to clipboard|view raw|raw|expand|wrap|\s)+$/i

/** Classes of line numbers. Only elements with digits count, so a code line with the class `ln` keeps its text. */
const gutterClasses = new Set([
  'blob-num',
  'code-line-number',
  'crayon-num',
  'crayon-nums',
  'gutter',
  'hljs-ln-n',
  'hljs-ln-numbers',
  'line-number',
  'line-numbers',
  'line-numbers-rows',
  'linenodiv',
  'lineno',
  'linenos',
  'linenumber',
  'linenumbers',
  'ln',
  'lnt',
  'lntd',
  'number-line',
  'react-code-line-number',
  'react-line-number',
  'rouge-gutter'
])

function isGutter(node: Element): boolean {
  const isNamed = classesOf(node).some((token) => gutterClasses.has(token))
  const isNumbered = 'dataLineNumber' in node.properties && isElement(node, 'td', 'span')
  return (isNamed || isNumbered) && /^[\d\s.:|…]*$/.test(textIn(node))
}

/** Classes of elements that offer to copy the code. */
const toolClasses = new Set([
  'clipboard-copy',
  'code-toolbar__button',
  'copy-button',
  'copy-btn',
  'copybtn',
  'btn-copy',
  'copy-code-button',
  'toolbar',
  'zeroclipboard-container'
])

function isTool(node: Element): boolean {
  if (isElement(node, 'button', 'textarea', 'clipboard-copy', 'svg', 'style', 'script', 'select')) return true
  return classesOf(node).some((token) => toolClasses.has(token)) && lineIn(node).length < 40
}

/** Classes of an element that is one line. */
const lineClasses = new Set([
  'line',
  'code-line',
  'codeline',
  'token-line',
  'view-line',
  'crayon-line',
  'cl-line',
  'hljs-ln-line',
  'react-code-line',
  'ec-line',
  'loc'
])
const lineNames = new Set(['div', 'p', 'li', 'tr'])

/** The text of a block of code: its lines as shown, without gutter and buttons. */
export function codeText(holder: Element): string {
  const parts: string[] = []
  let isLineStart = true
  const write = (value: string) => {
    if (value === '') return
    parts.push(value)
    isLineStart = value.endsWith('\n')
  }
  const walk = (parent: Parents): void => {
    const children = parent.children as Nodes[]
    const isLined =
      children.filter(isLine).length > 1 &&
      !children.some((child) => endsLine(child) || isElement(child, 'br'))
    for (const child of children) {
      if (child.type === 'text') {
        // White space between line elements belongs to the HTML source, not to the code.
        if (
          !(
            (isLined || isElement(parent as Nodes, 'tr', 'tbody', 'table', 'ol', 'ul')) &&
            child.value.trim() === ''
          )
        )
          write(
            child.value
              .replace(/\r\n?/g, '\n')
              .replaceAll('\u00a0', ' ')
              .replace(/[\u200b\ufeff]/g, '')
          )
      } else if (child.type === 'element') {
        if (child.tagName === 'br') write('\n')
        else if (isGutter(child) || isTool(child)) continue
        else if (lineNames.has(child.tagName) || (isLined && isLine(child))) {
          if (!isLineStart) write('\n')
          const before = parts.length
          walk(child)
          const isNested = child.children.some((inner) => isElement(inner) && lineNames.has(inner.tagName))
          if (!isLineStart || (parts.length === before && !isNested && !isGutterRow(child))) write('\n')
        } else walk(child)
      }
    }
  }
  walk(holder)
  const value = parts
    .join('')
    .replace(/^(?:[ \t]*\n)+/, '')
    .replace(/(?<!\s)\s+$/, '')
  return value.trim() === '' ? '' : value
}

function isGutterRow(node: Element): boolean {
  return (
    node.tagName === 'tr' &&
    node.children.filter((child) => isElement(child) && !isGutter(child)).length === 0
  )
}

function isLine(node: Nodes): boolean {
  if (node.type !== 'element') return false
  if (node.tagName === 'code') return true
  return (
    isElement(node, 'span', 'div', 'li', 'p', 'a') &&
    (isElement(node, 'div', 'li', 'p') || classesOf(node).some((token) => lineClasses.has(token)))
  )
}

/** Whether the code has line ends of its own, so that none need to be added. */
function endsLine(node: Nodes): boolean {
  if (node.type === 'text') return /\n/.test(node.value) && node.value.trim() !== ''
  return isElement(node, 'span', 'code', 'a') && isLine(node) && textIn(node).endsWith('\n')
}
