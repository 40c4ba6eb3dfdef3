/**
 * Reads links whose address has spaces: `[a map](https://example.com/maps/lake district.pdf)`.
 *
 * Translators and converters decode `%20`. CommonMark then sees no link, and GFM makes one of the part of the address
 * before the first space. Here the whole becomes a link again where it can be nothing else; everywhere else that part
 * becomes text, because half an address must not change.
 */
import type {Link, Nodes, Parents, PhrasingContent, Root, Text} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import type {LineIndex} from '../../text/line-index.js'

declare module 'mdast' {
  interface LinkData {
    /** Where the address stands in the source (offsets), with its spaces. */
    spacedAddress?: {start: number; end: number}
  }
}

/** Most characters of a label, an address, and spaces in an address. */
const mostLabel = 1000
const mostAddress = 2000
const mostSpaces = 20

/** Change the tree in place. Positions are offsets in `source`. */
export function readSpacedAddresses(tree: Root, source: string, lines: LineIndex): undefined {
  if (!/\]\\?\((?:https?\\?:|www\\?\.)/i.test(source)) return
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('children' in node)) continue
    // A copy: what is read as a link is replaced.
    for (const child of node.children.filter(({type}) => type === 'link') as Link[])
      readLiteral(child, node, source, lines)
    for (const child of node.children) if ('children' in child) stack.push(child)
  }
}

function readLiteral(literal: Link, parent: Parents, source: string, lines: LineIndex): void {
  const siblings = parent.children as PhrasingContent[]
  const index = siblings.indexOf(literal)
  const before = siblings[index - 1]
  if (before?.type !== 'text' || !before.value.endsWith('](') || !isLiteral(literal)) return
  const start = literal.position?.start.offset
  if (start === undefined || source.slice(start - 2, start) !== '](') {
    // An address behind escapes, which GFM finds in the text.
    const after = siblings[index + 1]
    if (after?.type !== 'text' || !after.value.startsWith(')')) makeText(siblings, index, before, literal)
    return
  }
  // Whole: only its label is broken.
  if (source[literal.position!.end.offset!] === ')' || isEscaped(source, start - 2)) return
  const found = findLink(siblings, index, source)
  if (!found) {
    makeText(siblings, index, before, literal)
    return
  }
  const {first, last, open, close, address, title} = found
  const positionOf = (from: number, to: number) => ({start: lines.toPoint(from), end: lines.toPoint(to)})
  const head = siblings[first] as Text
  const tail = siblings[last] as Text
  const headEnd = head.position!.end.offset!
  const tailEnd = tail.position!.end.offset!
  const cut = (text: Text, from: number, to: number): Text => {
    const value = text.value.slice(suffixAt(text, from, source), suffixAt(text, to, source))
    return {type: 'text', value, position: positionOf(from, to)}
  }
  const label: PhrasingContent[] =
    first === index - 1
      ? [cut(head, open + 1, start - 2)]
      : [
          cut(head, open + 1, headEnd),
          ...siblings.slice(first + 1, index - 1),
          cut(before, before.position!.start.offset!, start - 2)
        ]
  const link: Link = {
    type: 'link',
    url: decodeString(address).replaceAll(' ', '%20'),
    title,
    children: label.filter((node) => node.type !== 'text' || node.value !== '') as Link['children'],
    position: positionOf(open, close + 1),
    data: {spacedAddress: {start, end: start + address.length}}
  }
  const headStart = head.position!.start.offset!
  const kept: Text = {
    type: 'text',
    value: head.value.slice(0, suffixAt(head, open, source)),
    position: positionOf(headStart, open)
  }
  const parts = [kept, link, cut(tail, close + 1, tailEnd)]
  siblings.splice(
    first,
    last - first + 1,
    ...parts.filter((node) => node.type !== 'text' || node.value !== '')
  )
}

/** Whether the link is an address in the text. */
function isLiteral({children, url}: Link): boolean {
  const [text, more] = children
  return text?.type === 'text' && !more && (text.value === url || `http://${text.value}` === url)
}

/** Join the link with the texts around it. */
function makeText(siblings: PhrasingContent[], index: number, before: Text, literal: Link): void {
  const after = siblings[index + 1]
  const isText = after?.type === 'text'
  const shown = literal.children.map((child) => ('value' in child ? child.value : '')).join('')
  before.value += shown + (isText ? after.value : '')
  const end = isText ? after.position?.end : literal.position?.end
  if (before.position && end) before.position.end = end
  siblings.splice(index, isText ? 2 : 1)
}

interface FoundLink {
  /** Indices of the texts that hold the opening bracket and the closing one. */
  first: number
  last: number
  open: number
  close: number
  address: string
  title: string | null
}

function findLink(
  siblings: readonly PhrasingContent[],
  index: number,
  source: string
): FoundLink | undefined {
  const start = siblings[index]!.position!.start.offset!
  const close = closingBracket(source, start)
  if (close === undefined) return undefined
  const {address, title} = parts(source.slice(start, close).trimEnd())
  if (!isAddress(address)) return undefined
  const label = openingBracket(siblings, index - 1, source)
  if (!label || source[label.open - 1] === '!') return undefined
  const last = siblings.findIndex((node, at) => at >= index && (node.position?.end.offset ?? -1) > close)
  if (!hasSuffix(siblings[last], close + 1, source)) return undefined
  const before = siblings[index - 1] as Text
  // The text before the address is cut by its end, too.
  if (label.first !== index - 1 && !hasSuffix(before, before.position!.start.offset!, source))
    return undefined
  return {...label, last, close, address, title}
}

/** The address and the title in quotes behind it. */
function parts(text: string): {address: string; title: string | null} {
  const quote = text.at(-1) ?? ''
  const open = quote === '"' || quote === "'" ? text.lastIndexOf(quote, text.length - 2) : -1
  if (open < 1 || text[open - 1] !== ' ') return {address: text, title: null}
  return {address: text.slice(0, open).trimEnd(), title: decodeString(text.slice(open + 1, -1))}
}

/**
 * Whether the text is one address with spaces: it goes on as an address does behind the last of them, and no other
 * address begins in it.
 */
function isAddress(text: string): boolean {
  if (text.length > mostAddress || !/^https?:\/\//i.test(text) || /[\t<>`"|]| (?:https?:|www\.)/i.test(text))
    return false
  const words = text.split(' ')
  if (words.length < 2 || words.length > mostSpaces + 1) return false
  // The spaces stand behind the host.
  if (!/^https?:\/\/[^\s/?#]+[/?#]/i.test(words[0]!)) return false
  return /[&=/?#%]|\.[a-z\d]{2,5}$/i.test(words.at(-1)!)
}

/** Offset of the bracket that closes the address which begins at `start`, on the same line. */
function closingBracket(source: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < Math.min(source.length, start + mostAddress); at++) {
    const sign = source[at]
    if (sign === '\n' || sign === '\r') return undefined
    if (sign === '\\') at++
    else if (sign === '(') depth++
    else if (sign === ')' && depth-- === 0) return at
  }
  return undefined
}

/** The bracket that opens the label, and the index of the text it stands in. */
function openingBracket(
  siblings: readonly PhrasingContent[],
  index: number,
  source: string
): {first: number; open: number} | undefined {
  // A text that GFM cut at an address has no place.
  const behind = siblings[index]!.position?.end.offset
  if (behind === undefined) return undefined
  const end = behind - 2
  let depth = 0
  for (let first = index; first >= 0; first--) {
    const node = siblings[first]!
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (from === undefined || to === undefined || end - to > mostLabel) return undefined
    if (node.type === 'link' || node.type === 'linkReference' || node.type === 'break') return undefined
    if (node.type !== 'text') continue
    for (let at = Math.min(to, end) - 1; at >= from && end - at <= mostLabel; at--) {
      if (isEscaped(source, at)) continue
      if (source[at] === ']') depth++
      else if (source[at] === '[' && depth-- === 0)
        return hasSuffix(node, at, source) ? {first, open: at} : undefined
    }
  }
  return undefined
}

function isEscaped(source: string, at: number): boolean {
  let slashes = 0
  while (source[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

/** Whether the text ends with what the source says from `offset` on. */
function hasSuffix(node: PhrasingContent | undefined, offset: number, source: string): node is Text {
  const end = node?.position?.end.offset
  return (
    node?.type === 'text' && end !== undefined && node.value.endsWith(decodeString(source.slice(offset, end)))
  )
}

/** Where in the value of the text that suffix begins. */
function suffixAt(text: Text, offset: number, source: string): number {
  return text.value.length - decodeString(source.slice(offset, text.position!.end.offset!)).length
}
