/** Inline elements: emphasis, quotes, abbreviations, code, and HTML elements that Markdown keeps as HTML. */
import type {Element, Nodes} from 'hast'
import {attributeOf, findAll, isElement} from '../../../hast/elements.js'
import type {Context, Shape} from '../context.js'
import {spread} from '../flow.js'
import {append, type Content, element, isBlankRun, lineIn, text, textIn} from '../nodes.js'
import {preformatted} from './code.js'
import {emphasisOf, putMarks} from './emphasis.js'

/** Emphasis: never nested in the same mark, never blank, never around blocks. */
const emphasis: Shape = (node, context) => {
  const {depth} = context
  const marks = (emphasisOf(node, depth.heading > 0) ?? []).filter((name) => depth[name] === 0)
  for (const name of marks) depth[name]++
  const children = context.shape(node.children, node)
  for (const name of marks) depth[name]--
  return putMarks(marks, children)
}

/** HTML that Markdown has no syntax for and that viewers show: the tags are kept, their content becomes Markdown. */
const kept: Shape = (node, context) => {
  const children = context.shape(node.children, node)
  const isOnlyReferences =
    children.some((child) => isElement(child, 'md-reference')) &&
    children.every(
      (child) =>
        isElement(child, 'md-reference') ||
        (child.type === 'text' && /^[\s\u200a\u2009,;[\]()]*$/.test(child.value))
    )
  if (isOnlyReferences) return children.filter((child) => child.type === 'element')
  return spread(children, (run) => element(node.tagName, run))
}

/** Quotation marks by language. Source: CLDR 47, `delimiters/quotationStart` and `quotationEnd`. Others: plain. */
const quotes: ReadonlyMap<string, string> = new Map([
  ['cs', '„“'],
  ['da', '“”'],
  ['de', '„“'],
  ['en', '“”'],
  ['es', '«»'],
  ['fi', '””'],
  ['fr', '«»'],
  ['it', '«»'],
  ['ja', '「」'],
  ['nl', '‘’'],
  ['no', '«»'],
  ['nb', '«»'],
  ['pl', '„”'],
  ['pt', '“”'],
  ['ru', '«»'],
  ['sv', '””'],
  ['tr', '“”'],
  ['uk', '«»'],
  ['zh', '“”']
])

const quote: Shape = (node, context) => {
  const marks = quotes.get(context.language.split('-')[0]!) ?? '""'
  const isInner = context.depth.quote % 2 === 1
  context.depth.quote++
  const children = context.shape(node.children, node)
  context.depth.quote--
  if (isBlankRun(children)) return children
  const [open, close] = isInner ? (marks === '""' ? ["'", "'"] : ['‘', '’']) : [marks[0]!, marks[1]!]
  const result: Content[] = [text(open)]
  for (const child of children) append(result, child)
  append(result, text(close))
  return result
}

/** Ruby text, as `base(reading)`. Readings follow their base, or are all in a container of their own. */
const ruby: Shape = (node, context) => {
  const result: Content[] = []
  let reading = ''
  const flush = () => {
    if (reading.trim() !== '') append(result, text(`(${reading.trim()})`))
    reading = ''
  }
  const visit = (nodes: readonly Nodes[]): void => {
    for (const child of nodes) {
      if (isElement(child, 'rt', 'rtc')) reading += textIn(child)
      else if (isElement(child, 'rb', 'rbc')) {
        flush()
        for (const inner of context.shape(child.children, child)) append(result, inner)
      } else if (!isElement(child, 'rp') && !(child.type === 'text' && child.value.trim() === '')) {
        flush()
        for (const inner of context.shape([child], node)) append(result, inner)
      }
    }
  }
  visit(node.children)
  flush()
  return result
}

/** An abbreviation. The long form is added once, and only if it contains the letters of the short form in order. */
const abbreviation: Shape = (node, context) => {
  const children = context.shape(node.children, node)
  const short = lineIn(node)
  const long = attributeOf(node, 'title').replace(/\s+/g, ' ').trim()
  if (long === '' || context.depth.heading > 0 || context.abbreviations.has(short) || !spells(long, short)) {
    return children
  }
  context.abbreviations.add(short)
  append(children, text(` (${long})`))
  return children
}

function spells(long: string, short: string): boolean {
  if (long.length <= short.length || !/\p{L}/u.test(short)) return false
  let rest = long.toLowerCase()
  for (const letter of short.toLowerCase().replace(/[\s.]/g, '')) {
    const index = rest.indexOf(letter)
    if (index < 0) return false
    rest = rest.slice(index + letter.length)
  }
  return true
}

/** Code within a line; code of several lines is a block. */
const codes: Shape = (node, context, parent) => {
  if (findAll(node, (child) => child.tagName === 'br').length > 0) return preformatted(node, context, parent)
  const value = lineIn(node)
  if (value === '') return textIn(node) === '' ? [] : [text(' ')]
  // Code that is a link as a whole stays a link.
  const solid = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''))
  const only = solid[0]
  if (solid.length === 1 && isElement(only, 'a') && context.depth.link === 0) {
    return context.shape([{...only, children: [{...node, children: only.children}]}], node)
  }
  const links = context.depth.link === 0 ? findAll(node, isLinkInCode) : []
  if (links.length > 0) return codeWithLinks(node, context)
  return [element('code', [text(value)])]
}

function isLinkInCode(node: Element): boolean {
  return node.tagName === 'a' && attributeOf(node, 'href') !== '' && lineIn(node) !== ''
}

/** Code with links in it: Markdown cannot nest them, so the code is in pieces, and the links are around theirs. */
function codeWithLinks(code: Element, context: Context): Content[] {
  const result: Content[] = []
  let piece: Nodes[] = []
  const flush = () => {
    const whole = piece.map(textIn).join('').replace(/\s+/g, ' ')
    const value = whole.trim()
    if (whole.startsWith(' ')) append(result, text(' '))
    if (value !== '') append(result, element('code', [text(value)]))
    if (value !== '' && whole.endsWith(' ')) append(result, text(' '))
    piece = []
  }
  const visit = (nodes: readonly Nodes[]): void => {
    for (const child of nodes) {
      if (child.type !== 'element' || findAll(child, isLinkInCode).length === 0) piece.push(child)
      else if (isLinkInCode(child)) {
        flush()
        const label = {...code, children: [text(lineIn(child))]}
        for (const shaped of context.shape([{...child, children: [label]}], code)) append(result, shaped)
      } else visit(child.children)
    }
  }
  visit(code.children)
  flush()
  return result
}

/** A large first letter is the first letter of the word after it. */
export const dropCap: Shape = (node) => {
  const letter = lineIn(node)
  return /^["'“„«‘]?\p{L}\p{M}*$/u.test(letter) ? [element('md-initial', [text(letter)])] : undefined
}

/** The shape of each inline element. */
export const inlineShapes: Record<string, Shape> = {
  abbr: abbreviation,
  acronym: abbreviation,
  b: emphasis,
  // A heading is one line.
  br: (_node, context) => [context.depth.heading > 0 ? text(' ') : element('br')],
  code: codes,
  del: emphasis,
  dfn: emphasis,
  em: emphasis,
  i: emphasis,
  ins: kept,
  kbd: kept,
  mark: kept,
  q: quote,
  ruby,
  s: emphasis,
  samp: codes,
  span: emphasis,
  strike: emphasis,
  strong: emphasis,
  sub: kept,
  sup: kept,
  tt: codes,
  var: emphasis,
  wbr: () => []
}
