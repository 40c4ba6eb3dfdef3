/** Changes a link or its address in the tree and in the source, in Markdown and in HTML. */
import type {Element, Nodes, Parents} from 'hast'
import {decodeString} from 'micromark-util-decode-string'
import type {VFile} from 'vfile'
import {attributeOf} from '../hast/elements.js'
import {indexOfSibling} from '../hast/siblings.js'
import {marksOf} from '../parse/marks.js'
import {type EditLog, editLogOf, type Finding, type LoggedEdit} from './edit-log.js'
import {isInCode, noteDefinitions} from './remove-node.js'

interface Range {
  start: number
  end: number
  /** How an address is written there. */
  syntax: 'destination' | 'attribute' | 'autolink' | 'literal'
}

/**
 * Give `node` another address (`property` is its hast name: `href`, `src`).
 *
 * Returns whether it was done: not if the settings do not allow the finding, in code, or if the source does not have
 * the address of the tree.
 */
export function rewriteAddress(
  file: VFile,
  node: Element,
  ancestors: readonly Nodes[],
  property: 'href' | 'src',
  address: string,
  finding: Finding
): boolean {
  const log = editLogOf(file)
  if (!log.accepts(finding) || isInCode(ancestors)) return false
  if (node.position) {
    const range = addressRange(log, node, property)
    if (!range) return false
    const {start, end} = range
    if (!log.accepts(finding, node.position.start.offset, node.position.end.offset)) return false
    if (!log.accepts(finding, start, end)) return false
    logRewrite(log, finding, start, end, writeAddress(address, range, log.source))
    rewriteShownAddress(log, node, finding, range, attributeOf(node, property), address)
  }
  node.properties[property] = address
  return true
}

/** Change the text of a link, too, if it only repeats the address. */
function rewriteShownAddress(
  log: EditLog,
  node: Element,
  finding: Finding,
  range: Range,
  old: string,
  address: string
): void {
  const text = node.children[0]
  if (node.children.length !== 1 || text?.type !== 'text' || text.value.trim() !== old) return
  text.value = address
  const start = text.position?.start.offset
  const end = text.position?.end.offset
  if (start === undefined || end === undefined || range.syntax === 'autolink' || range.syntax === 'literal')
    return
  if (written(log, start, end).trim() !== old) return
  logRewrite(log, finding, start, end, address)
}

/** The current text between the offsets: that of an earlier edit, or the source. */
function written(log: EditLog, start: number, end: number): string {
  return rewriteOf(log, start, end)?.after ?? log.source.slice(start, end)
}

function rewriteOf(log: EditLog, start: number, end: number): LoggedEdit | undefined {
  return log
    .overlapping(start, end)
    .find((edit) => edit.action === 'rewrite' && edit.start === start && edit.end === end)
}

/** Log a rewrite; if an earlier rule rewrote the same place, update that edit. */
function logRewrite(log: EditLog, finding: Finding, start: number, end: number, after: string): void {
  const earlier = rewriteOf(log, start, end)
  if (!earlier) {
    log.add({...finding, action: 'rewrite', start, end, after, block: false})
    return
  }
  earlier.after = after
  if (!earlier.reason.includes(finding.reason)) earlier.reason += `, ${finding.reason}`
}

/** Where the address stands in the source; undefined if the source does not have the address of the tree. */
function addressRange(log: EditLog, node: Element, property: 'href' | 'src'): Range | undefined {
  const {base, source} = log
  const value = attributeOf(node, property)
  const range = locateAddress(source, node, property)
  if (!range) return undefined
  const text = written(log, range.start, range.end)
  const read = range.syntax === 'autolink' ? text : decodeString(text)
  if (read === value || read.trim() === value) return range
  if (marksOf(node).address && read.replaceAll(' ', '%20') === value) return range
  if (base && URL.canParse(read, base.href) && new URL(read, base).href === value) return range
  // GFM adds the scheme to `www.` and mail addresses.
  return range.syntax === 'literal' && value.endsWith(read) ? range : undefined
}

function locateAddress(source: string, node: Element, property: string): Range | undefined {
  const marks = marksOf(node)
  const start = node.position!.start.offset ?? -1
  const end = node.position!.end.offset ?? -1
  if (start < 0 || end < 0) return undefined
  if (marks.definition) return inDefinition(source, marks.definition.start, marks.definition.end)
  if (marks.address) return {...marks.address, syntax: 'destination'}
  const text = source.slice(start, end)
  if (marks.raw || /^<[a-z][\w-]*[\s/>]/i.test(text)) return inAttribute(text, start, property)
  if (text.startsWith('<')) return {start: start + 1, end: end - 1, syntax: 'autolink'}
  if (text.startsWith('[') || text.startsWith('![')) return inResource(source, node, start, end)
  return {start, end, syntax: 'literal'}
}

function inAttribute(tag: string, offset: number, name: string): Range | undefined {
  const found = new RegExp(`[\\s"'/](${name}\\s*=\\s*)("[^"]*"|'[^']*'|[^\\s>"']+)`, 'i').exec(tag)
  if (!found) return undefined
  const at = offset + found.index + 1 + found[1]!.length
  const isQuoted = /^["']/.test(found[2]!)
  return {start: at + Number(isQuoted), end: at + found[2]!.length - Number(isQuoted), syntax: 'attribute'}
}

function inDefinition(source: string, start: number, end: number): Range | undefined {
  const found = /^\[(?:\\.|[^\]\\])*\]:[\s>]*(<[^<>\n]*>|\S+)/.exec(source.slice(start, end))
  return found ? destination(start + found[0].length - found[1]!.length, found[1]!) : undefined
}

/** `[text](address "title")`: the address follows the end of the text. */
function inResource(source: string, node: Element, start: number, end: number): Range | undefined {
  const lastChild = node.children.at(-1)?.position?.end.offset
  const from = node.tagName === 'a' ? (lastChild ?? start + 1) : start + 1
  const open = source.indexOf('](', from)
  if (open < 0 || open >= end) return undefined
  const rest = source.slice(open + 2, end)
  const found = /^[\s>]*(<(?:\\.|[^<>\\\n])*>|[^\s<]\S*)/.exec(rest)
  if (!found) return undefined
  let written = found[1]!
  if (!written.startsWith('<')) {
    const isLast = open + 2 + found[0].length === end
    if (isLast) written = written.slice(0, -1)
  }
  return destination(open + 2 + found[0].length - found[1]!.length, written)
}

function destination(at: number, written: string): Range {
  const isPointed = written.startsWith('<') && written.endsWith('>')
  return {start: at + Number(isPointed), end: at + written.length - Number(isPointed), syntax: 'destination'}
}

/** Escape the address for its place, so that a parser reads the same address there. */
function writeAddress(address: string, range: Range, source: string): string {
  if (range.syntax === 'attribute') {
    const isEncoded = source.slice(range.start, range.end).includes('&amp;')
    return (isEncoded ? address.replaceAll('&', '&amp;') : address)
      .replaceAll('"', '%22')
      .replaceAll("'", '%27')
      .replace(/[\s<>]/g, encodeURIComponent)
  }
  if (range.syntax === 'literal' && !/^[a-z]+:/i.test(source.slice(range.start, range.end)))
    return address.replace(/^https?:\/\//, '')
  const safe = address.replace(/[\s<>\\]/g, encodeURIComponent)
  if (range.syntax !== 'destination') return safe
  // An ampersand that begins a character reference would be read as that character.
  const plain = safe.replace(/&(?=#?\w+;)/g, '&amp;')
  return isBalanced(plain) ? plain : plain.replaceAll('(', '%28').replaceAll(')', '%29')
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '(') depth++
    else if (character === ')' && --depth < 0) return false
  }
  return depth === 0
}

/**
 * Replace a link, or a form, with its content.
 *
 * Returns whether it was done.
 */
export function unwrapLink(
  file: VFile,
  node: Element,
  ancestors: readonly Nodes[],
  finding: Finding
): boolean {
  const log = editLogOf(file)
  if (!log.accepts(finding) || isInCode(ancestors)) return false
  const parent = ancestors.at(-1) as Parents
  const children = parent.children as Nodes[]
  const index = indexOfSibling(children, node)
  if (index < 0) return false
  if (node.position && !logUnwrap(log, node, finding)) return false
  noteDefinitions(log, node)
  if (node.children.length <= 1000) children.splice(index, 1, ...node.children)
  else {
    // A call cannot have as many arguments as there may be children.
    const behind = children.splice(index)
    for (const child of node.children) children.push(child)
    for (let at = 1; at < behind.length; at++) children.push(behind[at]!)
  }
  return true
}

/**
 * Replace a Markdown picture (`![description](…)`) with its description.
 *
 * Returns whether it was done; a picture in raw HTML does not change.
 */
export function unwrapPicture(
  file: VFile,
  node: Element,
  ancestors: readonly Nodes[],
  finding: Finding
): boolean {
  const log = editLogOf(file)
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (
    !log.accepts(finding) ||
    isInCode(ancestors) ||
    marksOf(node).raw ||
    start === undefined ||
    end === undefined
  )
    return false
  const text = /^!\[((?:\\[\s\S]|[^\]\\])*)\]\(/.exec(log.source.slice(start, end))?.[1]
  if (text === undefined || !log.accepts(finding, start, end)) return false
  const after = isLineStart(log.source, start) ? escapeBlockStart(text) : text
  log.add({...finding, action: 'rewrite', start, end, after, block: false})
  const parent = ancestors.at(-1) as Parents
  const index = indexOfSibling(parent.children, node)
  parent.children.splice(index, 1, {type: 'text', value: attributeOf(node, 'alt')} as never)
  return true
}

function logUnwrap(log: ReturnType<typeof editLogOf>, node: Element, finding: Finding): boolean {
  const {source} = log
  const start = node.position!.start.offset
  const end = node.position!.end.offset
  const range = start === undefined || end === undefined ? undefined : contentRange(source, node, start, end)
  if (start === undefined || end === undefined || !range || !log.accepts(finding, start, end)) return false
  if (log.overlapping(start, end).length > 0) {
    // A tag that the source does not have is no edit.
    for (const [from, to] of [
      [start, range.start],
      [range.end, end]
    ] as const) {
      if (from < to) log.add({...finding, action: 'rewrite', start: from, end: to, after: '', block: false})
    }
  } else {
    const text = source.slice(range.start, range.end)
    log.add({
      ...finding,
      action: 'rewrite',
      start,
      end,
      after: isLineStart(source, start) ? escapeBlockStart(text) : text,
      block: false
    })
  }
  return true
}

/** The range of the source between the tags or brackets of the link. */
function contentRange(
  source: string,
  node: Element,
  start: number,
  end: number
): {start: number; end: number} | undefined {
  const marks = marksOf(node)
  if (marks.raw) {
    if (marks.unclosed) return {start: end, end}
    return marks.open !== undefined && marks.close !== undefined
      ? {start: marks.open, end: marks.close}
      : undefined
  }
  const first = node.children[0]?.position?.start.offset
  const last = node.children.at(-1)?.position?.end.offset
  if (first === undefined || last === undefined) return undefined
  // In an HTML document the tags surround the children, unless the parser had to repair the tree.
  if (/^<(?:a|form)[\s/>]/i.test(source.slice(start, start + 6))) {
    return start < first && first <= last && last <= end ? {start: first, end: last} : undefined
  }
  if (source[start] !== '[') return undefined
  // A link around a picture may hold white space that belongs to no node.
  return source[last] === ']' ? {start: start + 1, end: last} : undefined
}

function isLineStart(source: string, offset: number): boolean {
  return /(?:^|[\n\r])[ \t>]*$/.test(source.slice(Math.max(0, offset - 200), offset))
}

/** The text, with a backslash before anything that would open a block at the start of a line. */
export function escapeBlockStart(text: string): string {
  return text
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+*](?=\s|$)|#{1,6}(?=\s|$)|>|={2,}|-{2,}|~{3,}|`{3,})/, '\\$1')
}
