/** Compiles islands of HTML in Markdown. HTML documents are compiled by `html-document.ts`. */

import {decodeHTML} from 'entities'
import type {Element, ElementContent, Root as HastRoot, Nodes} from 'hast'
import {defaultHandlers, type Handle, type State, toMdast} from 'hast-util-to-mdast'
import {toString as stringOf} from 'hast-util-to-string'
import type {
  Html,
  Nodes as MdastNodes,
  Root as MdastRoot,
  Paragraph,
  PhrasingContent,
  RootContent
} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {visitParents} from 'unist-util-visit-parents'
import {largest, parseSrcset} from '../addresses/srcset.js'
import {lazyPictureAddresses, lazySets} from '../facts/markup/lazy-load.js'
import {attributeOf, codeNames, findAll, isBlock, isElement, isHeading, isMedia} from '../hast/elements.js'
import {isContentEmbed} from '../hast/embeds.js'
import {marksOf} from '../parse/marks.js'
import {braceReference} from '../text/template-code.js'
import {emphasisOf, type Mark, putMarks} from './html/elements/emphasis.js'
import {isFlowName, lineIn, text} from './html/nodes.js'
import {isSparse} from './html/sparse-table.js'
import {withLists} from './loose-parts.js'

const compiler = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    strong: '*'
  })
  .freeze()

export interface ToMarkdownOptions {
  /**
   * Source that the nodes' positions count in. Text that Markdown cannot express, or that is already Markdown, is
   * copied from it.
   */
  source: string
  /** Prefix of each source line in its container (`> `, indentation), which copies do not contain. */
  prefix?: string
  /** Ids that links of the document lead to: their anchors are kept. */
  targets?: ReadonlySet<string>
  /**
   * What surrounds the nodes: emphasis is not repeated inside the same emphasis, and a style in a heading means none.
   */
  inside?: ReadonlySet<Surrounding>
  /** Whether the document has link ends without a start: then starts without an end are dropped (default: they stay). */
  hasTornLinks?: boolean
}

/** What may surround a node and changes how it is written. */
export type Surrounding = Mark | 'heading'

/** Compile `nodes` to Markdown, without a final line end. */
export function toMarkdown(nodes: readonly Nodes[], options: ToMarkdownOptions): string {
  const root: HastRoot = {
    type: 'root',
    children: withLists(prepareAll(nodes, options))
  }
  const mdast = toMdast(root, {handlers: {...handlers}, document: false}) as MdastNodes
  const tree: MdastRoot = mdast.type === 'root' ? mdast : {type: 'root', children: [mdast as RootContent]}
  const paragraphs = wrapPhrasing(tree)
  visitParents(paragraphs, 'paragraph', trimBreaks)
  visitParents(paragraphs, 'html', (node, ancestors) => {
    if (node.value.startsWith('<!--') && lines.has(ancestors.at(-1)!.type)) node.value = inOneLine(node.value)
    if (ancestors.some(({type}) => type === 'tableCell' || type === 'tableRow')) {
      node.value = node.value.replace(/(?<!\\)\|/g, '\\|')
    }
  })
  return compiler.stringify(paragraphs).trimEnd()
}

/** Nodes of mdast that hold the content of a line. */
const lines: ReadonlySet<string> = new Set(
  'delete emphasis heading link paragraph strong table tableCell tableRow'.split(' ')
)

/** A comment without its line breaks: in a line, a blank line would end it, and in a table every one. */
function inOneLine(comment: string): string {
  return comment.replace(/(?<!\s)\s+/g, (space) => (/[\n\r]/.test(space) ? ' ' : space))
}

/** Remove breaks at the edges of a paragraph, where they would only show as a character. */
function trimBreaks({children}: Paragraph): void {
  while (children[0]?.type === 'break') children.shift()
  while (children.at(-1)?.type === 'break') children.pop()
}

/** A root with only phrasing content becomes one paragraph. */
function wrapPhrasing(tree: MdastRoot): MdastRoot {
  const flow = new Set([
    'paragraph',
    'heading',
    'list',
    'blockquote',
    'code',
    'table',
    'thematicBreak',
    'definition'
  ])
  if (tree.children.length === 0 || tree.children.some((child) => flow.has(child.type) || isFlowHtml(child)))
    return tree
  return {type: 'root', children: [{type: 'paragraph', children: tree.children as PhrasingContent[]}]}
}

function isFlowHtml(node: RootContent): boolean {
  return node.type === 'html' && (node.data as {hName?: string} | undefined)?.hName === 'div'
}

const verbatim = 'verbatim-source'

/** Elements of a line that are kept as HTML. */
const keptInLine = new Set(['a', 'abbr', 'code', 'ins', 'kbd', 'mark', 'samp', 'sub', 'sup', 'tt'])

/**
 * Copies of the nodes, ready to be compiled. Adjacent marks of the same kind are joined. Adjacent code is not: it would be
 * one piece of code, so every second piece stays HTML.
 */
function prepareAll(nodes: readonly Nodes[], options: ToMarkdownOptions): ElementContent[] {
  const prepared: ElementContent[] = []
  for (const node of nodes.flatMap((child) => prepare(child, options))) {
    const last = prepared.at(-1)
    if (isElement(last, 'strong', 'em', 'del') && isElement(node, last.tagName)) {
      for (const child of node.children) last.children.push(child)
    } else if (isCode(last) && isCode(node)) {
      prepared.push(copied('<code>', false), text(stringOf(node)), copied('</code>', false))
    } else if (node.type !== 'text' || !isSpace(node.value)) prepared.push(node)
    // White space in a row is joined: the search for what is behind it looks at each node of the row.
    else if (last?.type === 'text' && isSpace(last.value)) last.value += node.value
    else if (node.value !== '' || last === undefined) prepared.push({...node})
  }
  return prepared
}

function isSpace(text: string): boolean {
  return !/[^ \t\n\f\r]/.test(text)
}

function isCode(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && isCodeName(node.tagName)
}

/** A copy of `node`, in which each part that is copied from the source is one element. */
function prepare(node: Nodes, options: ToMarkdownOptions): ElementContent | ElementContent[] {
  if (node.type === 'text') {
    const slice = sliceOf(node, options)
    if (!marksOf(node).raw && slice !== undefined) return copied(slice, false)
    return braceReference.test(slice ?? '') ? withReferences(node.value, slice!) : text(node.value)
  }
  if (node.type !== 'element') return node.type === 'comment' ? {...node} : {type: 'text', value: ''}
  if (opensCode(node) || opensLink(node, options)) return copied(sliceOf(node, options) ?? '', false)
  if (marksOf(node).stray || (marksOf(node).unclosed && node.children.length === 0 && isKnown(node))) {
    return isBlock(node) || node.tagName === 'br'
      ? {type: 'element', tagName: 'p', properties: {}, children: []}
      : {type: 'text', value: ''}
  }
  if (node.tagName === 'svg' && !drawsSomething(node)) return {type: 'text', value: ''}
  const slice = isCopied(node, options) ? sliceOf(node, options) : undefined
  const {close, open, raw} = marksOf(node)
  if (
    slice !== undefined &&
    raw &&
    open !== undefined &&
    close !== undefined &&
    keptInLine.has(node.tagName)
  ) {
    // The tags are copied, but in a paragraph their content is read as Markdown.
    const start = node.position!.start.offset!
    const end = node.position!.end.offset!
    return [
      copied(options.source.slice(start, open), false),
      ...prepareAll(node.children, options),
      copied(options.source.slice(close, end), false)
    ]
  }
  if (slice !== undefined)
    return copied(slice, isBlock(node) || node.tagName === 'details' || node.tagName === 'table')
  if (node.tagName === 'img') return lazyImage(node)
  // A deep copy of code, because code is joined with the code beside it when marks are put around both.
  if (['code', 'pre', 'tt', 'samp', 'var'].includes(node.tagName)) return structuredClone(node)
  return prepareElement(isElement(node, 'picture') ? withSource(node) : node, options)
}

/** Text of HTML, in which references for braces stay: they keep a template language from what they hide. */
function withReferences(value: string, slice: string): ElementContent[] {
  const references = slice.match(new RegExp(braceReference, 'g')) ?? []
  const parts = slice.split(new RegExp(braceReference, 'g')).map((part) => decodeHTML(part))
  if (parts.join('{') !== value.replace(/\r\n?/g, '\n') && parts.join('{') !== value) return [text(value)]
  return parts.flatMap((part, index) => [
    ...(part === '' ? [] : [text(part)]),
    ...(index < references.length ? [copied('&#123;', false)] : [])
  ])
}

function prepareElement(node: Element, options: ToMarkdownOptions): ElementContent | ElementContent[] {
  const {inside = nowhere} = options
  const said = emphasisOf(node, inside.has('heading'))
  const unsaid = said?.filter((name) => !inside.has(name)) ?? []
  const marks = unsaid.length > 0 && lineIn(node) === '' ? [] : unsaid
  const around: readonly Surrounding[] = isHeading(node) ? ['heading'] : marks
  const within = around.length === 0 ? options : {...options, inside: new Set([...inside, ...around])}
  const prepared = prepareAll(node.children, within)
  const children = withLists(
    withoutSpace.has(node.tagName) ? prepared.filter(holdsMore) : prepared,
    node.tagName
  )
  // Other elements, and marks around boxes that are not Markdown themselves, are left to hast-util-to-mdast.
  if (said === undefined || (marks.length > 0 && children.some(holdsBox))) return {...node, children}
  return putMarks(marks, marks.length > 0 ? partEdges(children) : children)
}

/**
 * Elements in which white space has no meaning. hast-util-to-mdast drops it too, with the square of its number: half a
 * minute for a list of 100,000 lines.
 */
const withoutSpace = new Set(['ul', 'ol', 'menu', 'dir', 'dl', 'table', 'thead', 'tbody', 'tfoot', 'tr'])

function holdsMore(node: ElementContent): boolean {
  return node.type !== 'text' || !isSpace(node.value)
}

/** White space at the edges of copied text becomes text of its own, because a mark must not contain it. */
function partEdges(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node, index): ElementContent | ElementContent[] => {
    if (!isElement(node, verbatim) || (index > 0 && index < nodes.length - 1)) return node
    const whole = String(node.properties.value)
    const value = whole.trim()
    if (value === '') return text(whole)
    const from = whole.indexOf(value)
    const parts = [
      text(whole.slice(0, from)),
      copied(value, node.properties.flow === true),
      text(whole.slice(from + value.length))
    ]
    return parts.filter((part) => part.type !== 'text' || part.value !== '')
  })
}

const nowhere: ReadonlySet<Surrounding> = new Set()

function holdsBox(node: ElementContent): boolean {
  if (node.type !== 'element') return false
  const isBox = isBlock(node) ? !isFlowName(node.tagName) : node.properties.flow === true
  return isBox || node.children.some(holdsBox)
}

function copied(value: string, isFlow: boolean): Element {
  // The text inside is not compiled; without it the white space on both sides would collapse into one.
  const children: Element['children'] = isFlow ? [] : [{type: 'text', value: 'x'}]
  return {type: 'element', tagName: verbatim, properties: {value, flow: isFlow}, children}
}

/** The node's source without the line prefixes of its container. */
function sliceOf(node: Nodes, options: ToMarkdownOptions): string | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  const slice = options.source.slice(start, end)
  if (!options.prefix) return slice
  const prefix = options.prefix
  return slice
    .split(/(?<=\n)/)
    .map((line, index) => (index > 0 && line.startsWith(prefix) ? line.slice(prefix.length) : line))
    .join('')
}

/** Whether the element is copied from the source: it is already Markdown, or HTML that Markdown cannot express. */
function isCopied(node: Element, options: ToMarkdownOptions): boolean {
  const isMarkdown = !marksOf(node).raw && node.position !== undefined
  return isMarkdown || !isSayable(node, options)
}

/** HTML elements the compiler reads; any other name is a component or a custom element. */
const known = new Set(
  (
    'a abbr acronym address article aside b bdi bdo big blockquote body br button caption center cite code col ' +
    'colgroup data dd del dfn dialog dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 ' +
    'head header hgroup hr html i iframe img input ins kbd label legend li link listing main map mark menu meta nav ' +
    'nobr noscript ol optgroup option output p picture plaintext pre q rb rbc rp rt rtc ruby s samp script section ' +
    'select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th ' +
    'thead time title tr track tt u ul var video audio wbr xmp object embed param details math canvas'
  ).split(' ')
)

const unsayable = new Set(
  'abbr audio canvas details dialog embed iframe ins kbd mark math object ruby sub summary sup svg video'.split(
    ' '
  )
)

/**
 * Whether an SVG shows something. One whose drawing was lost (only its title and the editor's mark are left) does not.
 */
function drawsSomething(svg: Element): boolean {
  if (marksOf(svg).hollow) return true
  const shapes = [
    'path',
    'rect',
    'circle',
    'ellipse',
    'line',
    'polyline',
    'polygon',
    'text',
    'image',
    'foreignObject',
    'g'
  ]
  return (
    findAll(
      svg,
      (node) => shapes.includes(node.tagName) && (node.tagName !== 'g' || node.children.length > 0)
    ).length > 0
  )
}

/** Give a lazily loaded image its real address, which stands beside a placeholder. */
function lazyImage(node: Element): Element {
  const source = attributeOf(node, 'src')
  if (
    source !== '' &&
    !/^data:image\/(?:gif|svg\+xml|png)|(?:^|\/)(?:spacer|blank|pixel|placeholder|transparent)\.\w+$/i.test(
      source
    )
  )
    return {...node}
  const late =
    lazyPictureAddresses
      .map((name) => attributeOf(node, name))
      .find((value) => /^(?:https?:)?\/|^\.{0,2}\//.test(value)) ?? largestOf(node)
  return late ? {...node, properties: {...node.properties, src: late}} : {...node}
}

/** The address of the largest image in an element's sets. */
function largestOf(node: Element): string | undefined {
  return largest(['srcSet', ...lazySets].flatMap((name) => parseSrcset(attributeOf(node, name))))?.url
}

/** A `picture` whose image has no address of its own gets that of its first source. */
function withSource(node: Element): Element {
  const sources = node.children.filter((child) => isElement(child, 'source'))
  const source = sources.map(largestOf).find((address) => address !== undefined)
  if (source === undefined) return node
  return {
    ...node,
    children: node.children.map((child) =>
      isElement(child, 'img') && attributeOf(lazyImage(child), 'src') === ''
        ? {...child, properties: {...child.properties, src: source}}
        : child
    )
  }
}

/** Whether the element is a component: its name is unknown to HTML, or has a capital letter. */
export function isComponent(node: Element, source: string): boolean {
  const start = node.position?.start.offset
  if (!known.has(node.tagName)) return marksOf(node).raw === true
  // Names are lower-cased by the parser.
  return (
    start !== undefined &&
    marksOf(node).raw === true &&
    /^<\/?[a-z]*[A-Z]+[a-z]/.test(source.slice(start, start + 20))
  )
}

function isKnown(node: Element): boolean {
  return known.has(node.tagName)
}

/** Whether Markdown can express the element itself (not its content). */
export function isSayable(node: Element, options: ToMarkdownOptions): boolean {
  if (node.tagName === 'svg' && !drawsSomething(node)) return true
  if (!known.has(node.tagName)) return false
  const start = node.position?.start.offset
  const {open} = marksOf(node)
  // An attribute that hides a brace from a template language would show it in Markdown.
  if (start !== undefined && open !== undefined && braceReference.test(options.source.slice(start, open))) {
    return false
  }
  // Names are lower-cased by the parser; a capital in the source is a component.
  if (
    start !== undefined &&
    marksOf(node).raw &&
    /^<\/?[a-z]*[A-Z]+[a-z]/.test(options.source.slice(start, start + 20))
  )
    return false
  if (node.tagName === 'abbr') return attributeOf(node, 'title') === ''
  if (node.tagName === 'iframe') return !isContentEmbed(node)
  if (unsayable.has(node.tagName)) return false
  // Code is copied as it is, also where it contains tags.
  if (node.tagName === 'pre') return false
  if (isCodeName(node.tagName)) {
    // Code of Markdown knows no character references.
    if (braceReference.test(sliceOf(node, options) ?? '')) return false
    return !opensCode(node) && findAll(node, isMoreThanCode).length === 0
  }
  if (node.tagName === 'table') return isPlainTable(node)
  if (opensLink(node, options)) return false
  if (node.tagName === 'a' && attributeOf(node, 'href') === '')
    return attributeOf(node, 'id') === '' && attributeOf(node, 'name') === ''
  const id = attributeOf(node, 'id')
  return !(id !== '' && options.targets?.has(id) && node.children.length === 0)
}

/** Elements that become code in a line. */
function isCodeName(name: string): boolean {
  return name === 'code' || name === 'samp' || name === 'tt'
}

/** Whether the element is a start tag of code without its end: everything behind it is shown as code. */
export function opensCode(node: Nodes): boolean {
  if (node.type !== 'element' || !codeNames.has(node.tagName)) return false
  return marksOf(node).unclosed === true && !marksOf(node).stray
}

/** Whether the element is the start tag of a link without its end: without the tag its address would be lost. */
function opensLink(node: Nodes, {hasTornLinks}: ToMarkdownOptions): boolean {
  if (hasTornLinks || node.type !== 'element' || node.tagName !== 'a' || attributeOf(node, 'href') === '')
    return false
  return marksOf(node).unclosed === true && !marksOf(node).stray
}

/** Code of Markdown holds text only: a link, a picture or a break in it would be lost. */
function isMoreThanCode(node: Element): boolean {
  return (
    (node.tagName === 'a' && attributeOf(node, 'href') !== '') ||
    isMedia(node) ||
    isElement(node, 'br', 'del', 'ins', 'kbd', 'mark', 's', 'sub', 'sup')
  )
}

/** Whether GFM can express the table: no spans, no blocks in cells, not sparse. */
function isPlainTable(table: Element): boolean {
  const cells = findAll(table, (node) => node.tagName === 'td' || node.tagName === 'th')
  if (cells.length === 0) return true
  const isSpanned = cells.some(
    (cell) => Number(attributeOf(cell, 'colSpan') || 1) > 1 || Number(attributeOf(cell, 'rowSpan') || 1) > 1
  )
  if (isSpanned) return false
  const rows = findAll(table, (node) => node.tagName === 'tr')
  if (isSparse(rows.map(({children}) => children.filter((node) => isElement(node, 'td', 'th')).length)))
    return false
  const blocks = [
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'pre',
    'blockquote',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'iframe',
    'video'
  ]
  return cells.every((cell) => {
    const inner = findAll(
      cell,
      (node) => node !== cell && (blocks.includes(node.tagName) || node.tagName === 'p')
    )
    return inner.filter((node) => node.tagName !== 'p').length === 0 && inner.length <= 1
  })
}

const copy: Handle = (_state, node) => {
  const html: Html & {data: {hName: string}} = {
    type: 'html',
    value: String(node.properties.value),
    data: {hName: node.properties.flow ? 'div' : 'span'}
  }
  return html as Html
}

/** A break in a table cell or heading has no Markdown form. */
const lineBreak: Handle = (state, node, parent) => {
  const isLine = isElement(parent as Nodes, 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')
  return isLine
    ? ({type: 'html', value: '<br>', data: {hName: 'span'}} as Html)
    : defaultHandlers.br!(state, node)
}

const all = (state: State, node: Element) => state.all(node)

const handlers: Record<string, Handle> = {
  [verbatim]: copy,
  br: lineBreak,
  center: (state, node) => state.toFlow(state.all(node)) as never,
  u: all as Handle,
  cite: all as Handle
}
