/** Writes new text so that it is read back as the same text at its place, whatever characters it contains. */
import type {Element, Parents, Text} from 'hast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown} from 'mdast-util-to-markdown'
import type {EditLog} from '../../edits/edit-log.js'
import {marksOf} from '../../parse/marks.js'

/** What is written: a source in Markdown or plain text, with edits applied, or the `tree` itself. */
export type Written = 'markdown' | 'text' | 'tree'

/** The place of a text in the source: its offsets, its siblings and its ancestors. */
export interface TextPlace {
  start: number
  end: number
  siblings: readonly unknown[]
  ancestors: readonly Parents[]
}

/** Write the text of `node` for its place. Returns undefined where nothing can be written there. */
export function writeText(node: Text, place: TextPlace, log: EditLog, written: Written): string | undefined {
  if (written === 'text') return node.value
  const old = log.source.slice(place.start, place.end)
  if (written === 'tree') return escapeHtml(node.value)
  if (marksOf(node).raw) return htmlText(node.value, old, place, log.lineEnd)
  return markdownText(node, old, place, log)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Escape a line so that HTML and Markdown read it as the same text. */
function escapeBoth(line: string): string {
  const text = line.trim()
  if (text === '') return line
  const markdown = inParagraph(text).replace(
    /\\([!-/:-@[-`{-~])/g,
    (_, sign: string) => `&#${sign.charCodeAt(0)};`
  )
  return line.replace(text, () => markdown)
}

/**
 * The text inside raw HTML. A blank line would end the HTML. Where the old text had one line, a second line may need
 * the prefix of a quote or list item.
 */
function htmlText(text: string, old: string, {ancestors}: TextPlace, lineEnd: string): string {
  const parent = ancestors.at(-1)
  // Text outside all HTML elements becomes Markdown if the HTML beside it is removed.
  const escaped = parent && marksOf(parent).raw ? escapeHtml : escapeBoth
  const lines = text.split(lineEnds).map(escaped)
  const oldLines = old.split(lineEnds)
  if (oldLines.slice(1, -1).some(isBlankLine)) return lines.join(lineEnd)
  const isKept = ancestors.some((node) => node.type === 'element' && preformatted.has(node.tagName))
  const isOneLine = oldLines.length === 1
  if (!isKept) {
    const filled = lines.filter((line, at) => at === 0 || at === lines.length - 1 || !isBlankLine(line))
    return filled.join(isOneLine ? ' ' : lineEnd)
  }
  // The last line may be blank, because what follows the text is on the same line.
  return lines.reduce((before, line, at) => {
    const isBehindBlank = at > 1 && isBlankLine(lines[at - 1]!)
    return before + (isOneLine || isBehindBlank ? '&#10;' : lineEnd) + line
  })
}

const lineEnds = /\r\n|\n|\r/
const preformatted = new Set(['pre', 'textarea', 'listing', 'xmp'])

function isBlankLine(line: string): boolean {
  return line.trim() === ''
}

/** White space as Markdown defines it. */
const leading = /^[\t\n\f\r ]*/

function markdownText(node: Text, old: string, place: TextPlace, log: EditLog): string | undefined {
  const {ancestors, end, siblings, start} = place
  const parent = ancestors.at(-1)
  const isMarked = isMarkdown(parent, 'em', 'strong', 'del')
  const value = isMarked ? node.value.trim() : node.value
  const before = leading.exec(value)![0]
  const behind = trailing(value.slice(before.length))
  const inner = value.slice(before.length, value.length - behind.length)
  // Emphasis markers around nothing are plain text.
  if (inner === '' && isMarked) return undefined
  const isInBlock = parent !== undefined && !marksOf(parent).raw && !isMarkdown(parent, 'a')
  const first = edge(before, leading.exec(old)![0], isInBlock && siblings[0] === node)
  const last = edge(behind, trailing(old), isInBlock && siblings.at(-1) === node)
  if (inner === '') return first
  const lines = inner.split(/[\n\r]/).map((line) => line.trim())
  const text = lines.filter((line) => line !== '').join(isOneLine(old, ancestors) ? ' ' : log.lineEnd)
  let after = ancestors.some((ancestor) => isMarkdown(ancestor, 'a')) ? inLink(text) : inParagraph(text)
  // Beside a bracket of the source, these characters would be part of a link or an image.
  if (first === '' && log.source[start - 1] === ']') after = after.replace(/^[(:]/, '\\$&')
  if (last === '' && log.source[end] === '[') after = after.replace(/!$/, '\\!')
  if (ancestors.some((ancestor) => isMarkdown(ancestor, ...headings)))
    after = after.replace(/(?<!#)#+$/, '\\$&')
  // A pipe that is already escaped needs no second escape for the cell.
  if (isInCell(ancestors)) after = after.replace(/\\.|\|/g, (sign) => (sign === '|' ? '\\|' : sign))
  return first + after + last
}

const dialect = {extensions: [gfmToMarkdown()], resourceLink: true}

function inParagraph(text: string): string {
  return toMarkdown({type: 'paragraph', children: [{type: 'text', value: text}]}, dialect).slice(0, -1)
}

/** The text of a link: a bracket would end it, and an address in it does not become another link. */
function inLink(text: string): string {
  const markdown = toMarkdown({type: 'link', url: 'x', children: [{type: 'text', value: text}]}, dialect)
  return markdown.slice('['.length, -'](x)\n'.length)
}

function trailing(text: string): string {
  let at = text.length
  while (at > 0 && leading.exec(text[at - 1]!)![0] !== '') at--
  return text.slice(at)
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

function isMarkdown(node: Parents | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && names.includes(node.tagName) && !marksOf(node).raw
}

/** Whether `ancestors` include a table cell of Markdown, in which a pipe must be escaped. */
export function isInCell(ancestors: readonly Parents[]): boolean {
  return ancestors.some((node) => isMarkdown(node, 'td', 'th'))
}

/** White space at the edge of a text: as it was, else none at the edge of a block or of emphasis, else one space. */
function edge(space: string, old: string, isAtEdge: boolean): string {
  if (space === old) return space
  return isAtEdge || space === '' ? '' : ' '
}

/** Whether the text must stay on one line: a second line would end the element, or need a prefix there. */
function isOneLine(old: string, ancestors: readonly Parents[]): boolean {
  return (
    !/[\n\r]/.test(old) &&
    ancestors.some((node) => isMarkdown(node, 'td', 'th', 'li', 'blockquote', 'div', ...headings))
  )
}
