/** hast to Markdown text, for islands of HTML in Markdown. Documents in HTML have `html-document.ts`. */
import type {Element, ElementContent, Root as HastRoot, Nodes} from 'hast'
import {defaultHandlers, type Handle, type State, toMdast} from 'hast-util-to-mdast'
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
import {attributeOf, findAll, isBlock, isElement, isHeading} from '../hast/elements.js'
import {isContentEmbed} from '../hast/embeds.js'
import {marksOf} from '../parse/marks.js'
import {emphasisOf, type Mark, putMarks} from './html/elements/emphasis.js'
import {isFlowName, lineIn, text} from './html/nodes.js'
import {isSparse} from './html/sparse-table.js'

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
  /** Source the nodes' positions count in: what Markdown cannot say, and what is Markdown already, is copied from it. */
  source: string
  /** Prefix each source line carries in its container (`> `, indentation): taken off what is copied. */
  prefix?: string
  /** Ids that links of the document lead to: anchors that must not go. */
  targets?: ReadonlySet<string>
  /** What the nodes stand in: emphasis is not said twice, and in a heading a style says none. */
  inside?: ReadonlySet<Surrounding>
}

export type Surrounding = Mark | 'heading'

/** Compile `nodes` to Markdown, without a final line end. */
export function toMarkdown(nodes: readonly Nodes[], options: ToMarkdownOptions): string {
  const root: HastRoot = {
    type: 'root',
    children: prepareAll(nodes, options)
  }
  const mdast = toMdast(root, {handlers: {...handlers}, document: false}) as MdastNodes
  const tree: MdastRoot = mdast.type === 'root' ? mdast : {type: 'root', children: [mdast as RootContent]}
  const paragraphs = wrapPhrasing(tree)
  visitParents(paragraphs, 'paragraph', trimBreaks)
  return compiler.stringify(paragraphs).trimEnd()
}

/** A break at the edge of a paragraph shows nothing but a sign. */
function trimBreaks({children}: Paragraph): void {
  while (children[0]?.type === 'break') children.shift()
  while (children.at(-1)?.type === 'break') children.pop()
}

/** A root of phrasing alone is one paragraph. */
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

/** Copies of the nodes, ready to be compiled; marks of one kind that touch are one. */
function prepareAll(nodes: readonly Nodes[], options: ToMarkdownOptions): ElementContent[] {
  const prepared: ElementContent[] = []
  for (const node of nodes.flatMap((child) => prepare(child, options))) {
    const last = prepared.at(-1)
    if (isElement(last, 'strong', 'em', 'del') && isElement(node, last.tagName)) {
      for (const child of node.children) last.children.push(child)
    } else prepared.push(node)
  }
  return prepared
}

/** A copy of `node` in which what is to be copied from the source stands as one element. */
function prepare(node: Nodes, options: ToMarkdownOptions): ElementContent | ElementContent[] {
  if (node.type === 'text') {
    const slice = marksOf(node).raw ? undefined : sliceOf(node, options)
    return slice === undefined ? {type: 'text', value: node.value} : copied(slice, false)
  }
  if (node.type !== 'element') return node.type === 'comment' ? {...node} : {type: 'text', value: ''}
  if (marksOf(node).stray || (marksOf(node).unclosed && node.children.length === 0 && isKnown(node))) {
    return isBlock(node) || node.tagName === 'br'
      ? {type: 'element', tagName: 'p', properties: {}, children: []}
      : {type: 'text', value: ''}
  }
  if (node.tagName === 'svg' && !drawsSomething(node)) return {type: 'text', value: ''}
  const slice = isCopied(node, options) ? sliceOf(node, options) : undefined
  if (slice !== undefined)
    return copied(slice, isBlock(node) || node.tagName === 'details' || node.tagName === 'table')
  // Code holds text and nothing else, whatever Markdown made of it.
  if (node.tagName === 'img') return lazyImage(node)
  // A whole copy: marks join code with code that it touches.
  if (['code', 'pre', 'tt', 'samp', 'var'].includes(node.tagName)) return structuredClone(node)
  return prepareElement(isElement(node, 'picture') ? withSource(node) : node, options)
}

function prepareElement(node: Element, options: ToMarkdownOptions): ElementContent | ElementContent[] {
  const {inside = nowhere} = options
  const said = emphasisOf(node, inside.has('heading'))
  const unsaid = said?.filter((name) => !inside.has(name)) ?? []
  const marks = unsaid.length > 0 && lineIn(node) === '' ? [] : unsaid
  const around: readonly Surrounding[] = isHeading(node) ? ['heading'] : marks
  const within = around.length === 0 ? options : {...options, inside: new Set([...inside, ...around])}
  const children = prepareAll(node.children, within)
  // Around boxes that are no Markdown of their own the compiler does what it can.
  if (said === undefined || (marks.length > 0 && children.some(holdsBox))) return {...node, children}
  return putMarks(marks, marks.length > 0 ? partEdges(children) : children)
}

/** White space at the edges of what is copied, as text: a mark does not hold it. */
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

/** Markdown of its own, or HTML that Markdown cannot say. */
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

/** A picture whose drawing was lost (its title and the editor's mark are all that is left) shows nothing. */
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

/** A picture loaded late carries its address beside a placeholder. */
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

/** The largest picture of an element's set. */
function largestOf(node: Element): string | undefined {
  return largest(['srcSet', ...lazySets].flatMap((name) => parseSrcset(attributeOf(node, name))))?.url
}

/** A `picture` whose image has no address of its own shows that of its first source. */
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

/** A component: a name HTML does not have, or one with a capital letter. */
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

/** Whether Markdown has words for the element itself (not for what it holds). */
export function isSayable(node: Element, options: ToMarkdownOptions): boolean {
  if (node.tagName === 'svg' && !drawsSomething(node)) return true
  if (!known.has(node.tagName)) return false
  const start = node.position?.start.offset
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
  // Code stands as it is, also where it is marked by tags.
  if (node.tagName === 'pre') return false
  if (node.tagName === 'table') return isPlainTable(node)
  if (node.tagName === 'a' && attributeOf(node, 'href') === '')
    return attributeOf(node, 'id') === '' && attributeOf(node, 'name') === ''
  const id = attributeOf(node, 'id')
  return !(id !== '' && options.targets?.has(id) && node.children.length === 0)
}

/** A table GFM can say: a row of cells each, no spans, no blocks in cells. */
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
