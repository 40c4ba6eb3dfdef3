/** Parses Markdown to hast: remark-parse, mdast to hast, then the raw HTML woven in. */
import type {Element, ElementContent, Root} from 'hast'
import type {Definition, Nodes as MdastNodes, Root as MdastRoot} from 'mdast'
import {type Handlers, type State, toHast} from 'mdast-util-to-hast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {codeNames, findAll} from '../../hast/elements.js'
import {listItems} from '../../hast/list-items.js'
import {LineIndex} from '../../text/line-index.js'
import {type Range, RangeIndex} from '../../text/range-index.js'
import {mark} from '../marks.js'
import {checkBounds} from './check-bounds.js'
import {linearConstructs} from './linear-constructs.js'
import {maskUnclosed, type UnclosedOpener} from './mask-unclosed.js'
import {readSpacedAddresses} from './spaced-addresses.js'
import {readTornLinks, type TornLink} from './torn-links.js'
import {weaveRaw} from './weave-raw.js'

declare module 'hast' {
  interface RootData {
    /** Openers (`<!--`, `<?`, …) without an end. Offsets in the source. */
    unclosed?: UnclosedOpener[]
    /** Whether openers without an end were read as text, in code as well: other parsers end a paragraph there. */
    isMasked?: true
  }
}

/** Parses the dialect the tool reads: CommonMark with GFM. */
export const markdownParser = unified().use(remarkParse).use(remarkGfm).use(linearConstructs).freeze()

export interface ParseMarkdownOptions {
  /** Whether a comment with this first line is one whose own end is missing (default: never). */
  isBrokenComment?: (firstLine: string) => boolean
}

/**
 * Parse the Markdown in `source` from `bodyStart` on.
 *
 * Positions are offsets in the whole `source`. HTML is part of the tree; an element that spans several Markdown nodes
 * contains them. Throws a `CleanArticlesError` `too-deep` or `too-large` for what cannot be parsed in bounded time.
 */
export function parseMarkdown(source: string, bodyStart = 0, options?: ParseMarkdownOptions): Root {
  const isBroken = options?.isBrokenComment ?? (() => false)
  // The parser drops a byte order mark at the start of a text, which would move all offsets.
  let start = bodyStart
  while (source[start] === '\ufeff') start++
  const {text, unclosed} = maskUnclosed(source.slice(start), isBroken)
  checkBounds(text)
  const mdast = markdownParser.parse(text) as MdastRoot
  const lines = new LineIndex(source)
  shift(mdast, start, lines)
  readSpacedAddresses(mdast, source, lines)
  readTornLinks(mdast, source, lines)
  const tree = toHast(mdast, {allowDangerousHtml: true, handlers: handlersFor(mdast, source)}) as Root
  weaveRaw(tree, source, lines)
  const openers = unclosed.map((opener) => ({...opener, start: opener.start + start}))
  const shown = openers.length > 0 ? outsideCode(openers, tree) : []
  if (openers.length > 0) tree.data = {isMasked: true, ...(shown.length > 0 && {unclosed: shown})}
  return tree
}

/** The openers that do not stand in code, where they are an example. */
function outsideCode(openers: readonly UnclosedOpener[], tree: Root): UnclosedOpener[] {
  const ranges = findAll(tree, (node) => codeNames.has(node.tagName)).flatMap(({position}) => {
    const start = position?.start.offset
    const end = position?.end.offset
    return start === undefined || end === undefined ? [] : [{start, end}]
  })
  const code = new RangeIndex<Range>(ranges)
  return openers.filter(({start}) => !code.touches(start, start + 1))
}

/** Move every position from the body's own offsets to the source's. */
function shift(node: MdastNodes, by: number, lines: LineIndex): void {
  if (by === 0) return
  const line = lines.lineOf(by) - 1
  const column = by - lines.toPoint(by).offset + lines.toPoint(by).column - 1
  const stack: MdastNodes[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.position) {
      for (const point of [next.position.start, next.position.end]) {
        point.offset = (point.offset ?? 0) + by
        if (point.line === 1) point.column += column
        point.line += line
      }
    }
    if ('children' in next) for (const child of next.children) stack.push(child)
  }
}

function handlersFor(mdast: MdastRoot, source: string): Handlers {
  const definitions = collectDefinitions(mdast)
  const withDefinition = (state: State, node: MdastNodes & {identifier: string}, tagName: 'a' | 'img') => {
    const definition = definitions.get(node.identifier.toUpperCase())
    if (!definition) return undefined
    const title = definition.title ? {title: definition.title} : {}
    const element: Element = {type: 'element', tagName, properties: {...title}, children: []}
    if (tagName === 'a') {
      element.properties.href = definition.url
      element.children = state.all(node) as ElementContent[]
    } else {
      element.properties.src = definition.url
      element.properties.alt = 'alt' in node ? (node.alt ?? '') : ''
    }
    const start = definition.position?.start.offset
    const end = definition.position?.end.offset
    if (start !== undefined && end !== undefined) mark(element, {definition: {start, end}})
    state.patch(node, element)
    return element
  }
  return {
    ...listItems(),
    linkReference: (state, node) => withDefinition(state, node, 'a') ?? state.all(node),
    imageReference: (state, node) => withDefinition(state, node, 'img') ?? [],
    // The plain address: a renderer would percent-encode it, unlike the source.
    link(state, node) {
      const title = node.title ? {title: node.title} : {}
      const element: Element = {
        type: 'element',
        tagName: 'a',
        properties: {href: node.url, ...title},
        children: state.all(node) as ElementContent[]
      }
      if (node.data?.spacedAddress) mark(element, {address: node.data.spacedAddress})
      state.patch(node, element)
      return element
    },
    tornLink(state, node: TornLink) {
      const title = node.title ? {title: node.title} : {}
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: {href: node.url, ...title},
        children: state.wrap(state.all(node), true) as ElementContent[]
      }
      state.patch(node, link)
      const block: Element = {type: 'element', tagName: 'div', properties: {}, children: [link]}
      state.patch(node, block)
      return block
    },
    image(state, node) {
      const title = node.title ? {title: node.title} : {}
      const element: Element = {
        type: 'element',
        tagName: 'img',
        properties: {src: node.url, alt: node.alt ?? '', ...title},
        children: []
      }
      state.patch(node, element)
      return element
    },
    // Footnotes stay where they are written: the tree represents the source, not a rendered page.
    footnoteReference(state, node) {
      const element: Element = {
        type: 'element',
        tagName: 'sup',
        properties: {dataFootnote: node.identifier},
        children: []
      }
      element.children = [{type: 'text', value: node.label ?? node.identifier}]
      state.patch(node, element)
      return element
    },
    footnoteDefinition(state, node) {
      const element: Element = {
        type: 'element',
        tagName: 'div',
        properties: {dataFootnote: node.identifier},
        children: []
      }
      element.children = state.wrap(state.all(node), true) as ElementContent[]
      state.patch(node, element)
      return element
    },
    code(state, node) {
      const code: Element = {type: 'element', tagName: 'code', properties: {}, children: []}
      if (node.lang) code.properties.className = ['language-' + node.lang]
      code.children = [{type: 'text', value: node.value}]
      const pre: Element = {type: 'element', tagName: 'pre', properties: {}, children: [code]}
      state.patch(node, pre)
      if (isUnclosedFence(source, pre)) {
        mark(pre, {unclosedFence: true})
        // A stray fence before an article: ads in its content can still be found by their markup.
        if (/<!--|<ins\b/i.test(node.value)) pre.children = [rawContent(source, pre, node.value)]
      }
      return pre
    }
  }
}

function collectDefinitions(mdast: MdastRoot): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  const stack: MdastNodes[] = [mdast]
  const found: Definition[] = []
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') found.push(node)
    else if ('children' in node) for (const child of node.children) stack.push(child)
  }
  found.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0))
  // The first of equal definitions counts (CommonMark, link reference definitions).
  for (const definition of found) {
    const id = definition.identifier.toUpperCase()
    if (!definitions.has(id)) definitions.set(id, definition)
  }
  return definitions
}

/** The content of an unclosed fence, as HTML for `weaveRaw`. */
function rawContent(source: string, pre: Element, value: string): ElementContent {
  const start = pre.position!.start.offset!
  const end = pre.position!.end.offset!
  const from = /^[^\n\r]*(?:\r\n|\n|\r)/.exec(source.slice(start, end))?.[0].length ?? 0
  const position = {start: {line: 1, column: 1, offset: start + from}, end: {line: 1, column: 1, offset: end}}
  // The cast: mdast-util-to-hast makes `raw` nodes of HTML, and `weaveRaw` replaces them.
  return {type: 'raw', value, position} as unknown as ElementContent
}

/** Whether a fenced code block runs to the end of its container because its closing fence is missing. */
function isUnclosedFence(source: string, pre: Element): boolean {
  const start = pre.position?.start.offset
  const end = pre.position?.end.offset
  if (start === undefined || end === undefined) return false
  const text = source.slice(start, end)
  const fence = /^(`{3,}|~{3,})/.exec(text)?.[1]
  if (!fence) return false
  const last = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1)
  const close = /^[\s>]*(`{3,}|~{3,})[ \t]*$/.exec(last)?.[1]
  if (last === text) return true
  return !(close && close[0] === fence[0] && close.length >= fence.length)
}
