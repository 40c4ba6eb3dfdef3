/**
 * Parses a whole HTML page to hast, by the HTML Standard.
 *
 * The tree construction is parse5's parser (scripting off, as in rehype-parse). Its tokens come from our own tokenizer
 * (`page-tokenizer.ts`), and it builds hast directly. The tree and the positions are those of rehype-parse, in a
 * fraction of the time. Differences, each on purpose:
 * - `style` and most `svg` elements are empty; an `svg` whose content was left out is marked `hollow`;
 * - openers that never end do not swallow the page (see the tokenizer);
 * - a byte order mark is skipped;
 * - no node is deeper than `maxDepth`;
 * - a `template` that declares a shadow root, which browsers show, is an element `shadow-root` with ordinary children.
 */
import type {ElementContent, Root} from 'hast'
import {html, Parser, type Token, type TreeAdapter, type TreeAdapterTypeMap} from 'parse5'
import {LineIndex} from '../../text/line-index.js'
import {mark} from '../marks.js'
import {
  type PageChild,
  PageComment,
  PageDoctype,
  PageElement,
  type PageParent,
  PageRoot,
  PageText
} from './page-nodes.js'
import {type Attribute, setProperty} from './page-properties.js'
import {PageTokenizer} from './page-tokenizer.js'

/** Limit on the depth of elements in the tree. Source: Blink, `kMaximumHTMLParserDOMTreeDepth`. */
const maxDepth = 512

/**
 * Limit on the depth of quotes and lists: each level indents every line of the Markdown. The deepest threads of mail
 * and comments stay below it. The limit is lower for pages of many megabytes, because the result would be many times
 * larger.
 */
function maxIndent(size: number): number {
  return Math.max(16, Math.min(64, Math.floor((64 * 1024 * 1024) / size)))
}
const indenting = new Set(['blockquote', 'ul', 'ol', 'dl', 'dir', 'menu'])

/** Limit on the depth of formatting: for each level, the Markdown compiler looks at the marks of all levels. */
const maxFormats = 24
const formatting = new Set([
  'b',
  'big',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'mark',
  's',
  'small',
  'strike',
  'strong',
  'sub',
  'sup',
  'u'
])

/** Elements within a line of text; any other element starts a line of its own. */
const inline = new Set(
  (
    'a abbr acronym bdi bdo cite code data dfn kbd label mark nobr q ruby samp span sub sup time tt var ' +
    [...formatting].join(' ')
  ).split(' ')
)

/** Parse a whole page. Positions are offsets in `source`. */
export function parsePage(source: string): Root {
  const parser = new PageParser(source)
  parser.run()
  settle(parser.document, source)
  return parser.document
}

type PageTree = TreeAdapterTypeMap<
  PageChild | PageParent,
  PageParent,
  PageChild,
  PageRoot,
  PageRoot,
  PageElement,
  PageComment,
  PageText,
  PageElement,
  PageDoctype
>

/** Insertion modes of parse5 in which white space before text is not part of the text (its enum is not exported). */
const splitModes = new Set([0, 1, 2, 3, 4, 5, 11, 18, 19, 20, 21, 22])
const initialMode = 0

class PageParser extends Parser<PageTree> {
  readonly #tokens: PageTokenizer
  /**
   * How many more elements, counted with their attributes, may be created without a tag of their own: formatting
   * elements that are reopened in each block (`<b><i>…` never closed, and a million paragraphs). Ordinary pages need a
   * few hundred.
   */
  #copies: number
  /** Elements with a shadow root. */
  readonly #hosts = new Set<PageElement>()

  constructor(source: string) {
    super({treeAdapter: adapter, sourceCodeLocationInfo: true, scriptingEnabled: false})
    this.#tokens = new PageTokenizer(source, this)
    // The cast: the parser only sets `state` and `inForeignNode` of its tokenizer.
    this.tokenizer = this.#tokens as unknown as typeof this.tokenizer
    this.#copies = 20_000 + Math.floor(source.length / 50)
  }

  run(): void {
    this.#tokens.run()
  }

  isTextSplit(): boolean {
    return splitModes.has(this.insertionMode)
  }

  isDoctypeWanted(): boolean {
    return this.insertionMode === initialMode
  }

  onSkip(hasText: boolean): void {
    // Text in an SVG is content too: a `frameset` after it no longer replaces the body.
    if (hasText) this.framesetOk = false
    const {current} = this.openElements
    if (current instanceof PageElement) mark(current, {hollow: true})
  }

  override _attachElementToTree(
    element: PageElement,
    location: Token.Location | null,
    place: {parent: PageParent; beforeElement: PageElement | null}
  ): void {
    if (location) {
      element.setRange(location.startOffset, location.endOffset)
      element.openEnd = location.endOffset
    }
    if (place.beforeElement) adapter.insertBefore(place.parent, element, place.beforeElement)
    else adapter.appendChild(place.parent, element)
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    const {startOffset, endOffset} = token.location!
    let parent = this.openElements.currentTmplContentOrNode
    let before: PageElement | null = null
    if (this._shouldFosterParentOnInsertion()) {
      const place = this._findFosterParentingLocation()
      parent = place.parent
      before = place.beforeElement
    }
    const siblings = parent.children as PageChild[]
    const index = before ? siblings.lastIndexOf(before) : siblings.length
    const previous = siblings[index - 1]
    if (previous instanceof PageText) {
      previous.value += token.chars
      previous.endOffset = endOffset
      return
    }
    const text = new PageText(token.chars)
    text.setRange(startOffset, endOffset)
    text.pageParent = parent
    if (before) siblings.splice(index, 0, text)
    else siblings.push(text)
  }

  override _setEndLocation(element: PageElement, token: Token.Token): void {
    if (element.startOffset === -1 || !token.location) return
    if (token.type === endTagType && element.tagName === token.tagName) {
      element.endOffset = token.location.endOffset
      element.hasEndTag = true
    } else element.endOffset = token.location.startOffset
  }

  override _insertTemplate(token: Token.TagToken): void {
    super._insertTemplate(token)
    const template = this.openElements.current as PageElement
    const host = template.pageParent
    if (!(host instanceof PageElement) || !isShadowHost(host) || !declaresShadow(token)) return
    // A second one is an ordinary template.
    if (this.#hosts.has(host)) return
    this.#hosts.add(host)
    delete template.content
  }

  override _reconstructActiveFormattingElements(): void {
    const {newest} = this.activeFormattingElements
    if (newest === null || this.#copies <= 0) return
    const before = created
    super._reconstructActiveFormattingElements()
    this.#copies -= created - before
  }
}

/** Source: HTML Standard, `shadowrootmode`; both modes are shown. */
function declaresShadow({attrs}: Token.TagToken): boolean {
  return attrs.some(({name, value}) => name === 'shadowrootmode' && /^(?:open|closed)$/i.test(value))
}

/** Source: DOM Standard, valid shadow host names; every name with a hyphen is that of a custom element. */
function isShadowHost({tagName}: PageElement): boolean {
  return (
    tagName.includes('-') ||
    /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(tagName)
  )
}

/** parse5's `TokenType.END_TAG`. */
const endTagType = 4

/** Elements and attributes made so far, by all parsers: only differences are read. */
let created = 0

const NS = html.NS

const adapter: TreeAdapter<PageTree> = {
  createDocument: () => new PageRoot(),
  createDocumentFragment: () => new PageRoot(),
  createElement(tagName, namespace, attrs) {
    const properties: PageElement['properties'] = {}
    created += 1 + attrs.length
    const isSvg = namespace === NS.SVG
    for (const attribute of attrs) setProperty(properties, attribute as Attribute, isSvg)
    const element = new PageElement(tagName, namespace, properties)
    if (tagName === 'annotation-xml' || tagName === 'html' || tagName === 'body') {
      element.attributes = attrs as Attribute[]
    }
    return element
  },
  createCommentNode: (data) => new PageComment(data),
  createTextNode: (value) => new PageText(value),

  appendChild(parent, child) {
    parent.children.push(child as ElementContent)
    child.pageParent = parent
  },
  insertBefore(parent, child, reference) {
    // Searched from the end: nodes are moved before a table while the table is the last child.
    const index = parent.children.lastIndexOf(reference as ElementContent)
    parent.children.splice(index, 0, child as ElementContent)
    child.pageParent = parent
  },
  detachNode(child) {
    const parent = child.pageParent
    if (!parent) return
    parent.children.splice(parent.children.lastIndexOf(child as ElementContent), 1)
    child.pageParent = null
  },
  insertText: unused,
  insertTextBefore: unused,
  adoptAttributes(element, attrs) {
    // A second `html` or `body` tag: it adds the attributes that the element does not have yet.
    const names = namesOf(element)
    for (const attribute of attrs as Attribute[]) {
      if (names.has(attribute.name)) continue
      names.add(attribute.name)
      setProperty(element.properties, attribute, false)
    }
  },

  setTemplateContent(template, content) {
    template.content = content
  },
  // A shadow root's template contains its content directly. The cast: the parser needs only a parent.
  getTemplateContent: (template) => (template.content ?? template) as PageRoot,
  setDocumentType(document) {
    adapter.appendChild(document, new PageDoctype())
  },
  setDocumentMode(document, mode) {
    document.data.quirksMode = mode !== html.DOCUMENT_MODE.NO_QUIRKS
  },
  getDocumentMode: (document) =>
    document.data.quirksMode ? html.DOCUMENT_MODE.QUIRKS : html.DOCUMENT_MODE.NO_QUIRKS,

  getFirstChild: (node) => (node.children[0] as PageChild | undefined) ?? null,
  getChildNodes: (node) => node.children as PageChild[],
  getParentNode: (node) => ('pageParent' in node ? node.pageParent : null),
  getAttrList: (element) => [...element.attributes],
  getTagName: (element) => element.tagName,
  getNamespaceURI: (element) => element.namespace as html.NS,
  getTextNodeContent: (node) => node.value,
  getCommentNodeContent: (node) => node.value,
  getDocumentTypeNodeName: () => 'html',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is PageText => node instanceof PageText,
  isCommentNode: (node): node is PageComment => node instanceof PageComment,
  isDocumentTypeNode: (node): node is PageDoctype => node instanceof PageDoctype,
  isElementNode: (node): node is PageElement => node instanceof PageElement,

  setNodeSourceCodeLocation(node, location) {
    if (location && !(node instanceof PageRoot)) node.setRange(location.startOffset, location.endOffset)
  },
  // The parser checks whether `html` and `body` have their end tag.
  getNodeSourceCodeLocation: (node) =>
    node instanceof PageElement && node.startOffset !== -1
      ? ({endTag: node.hasEndTag || undefined} as never)
      : null,
  updateNodeSourceCodeLocation: unused
}

/** The parser calls these only from methods that `PageParser` overrides. */
function unused(): never {
  throw new Error('not reached: PageParser inserts text and sets ends itself')
}

const adopted = new WeakMap<PageElement, Set<string>>()

function namesOf(element: PageElement): Set<string> {
  let names = adopted.get(element)
  if (!names) {
    names = new Set(element.attributes.map((attribute) => attribute.name))
    adopted.set(element, names)
  }
  return names
}

/** Give every node its position, and limit the depth. */
function settle(root: PageRoot, source: string): void {
  const lines = new LineIndex(source)
  const cursor = lines.cursor()
  const mostIndent = maxIndent(source.length)
  let isPlaced = false
  let isFlattened = false

  const place = (node: PageChild): void => {
    // The parser counts the end of the file as a character.
    node.position = {start: cursor(node.startOffset), end: cursor(Math.min(node.endOffset, source.length))}
    isPlaced = true
  }
  const settleAll = (parent: PageParent, depth: number, indent: number, formats: number): void => {
    if (depth > maxDepth || indent > mostIndent) {
      if (flatten(parent, isWrapper)) isFlattened = true
    } else if (formats > maxFormats && flatten(parent, isFormatting)) isFlattened = true
    for (const child of parent.children as PageChild[]) {
      if (!(child instanceof PageElement)) {
        if (child.startOffset !== -1) place(child)
        continue
      }
      // Renamed only now, because the parser recognizes templates by their name.
      if (child.tagName === 'template' && !child.content && child.namespace === NS.HTML)
        child.tagName = 'shadow-root'
      const {tagName} = child
      if (child.children.length > 0) {
        const indentInside = indenting.has(tagName) ? indent + 1 : indent
        settleAll(child, depth + 1, indentInside, formatting.has(tagName) ? formats + 1 : formats)
      }
      if (child.content) settleAll(child.content, depth + 1, indent, formats)
      if (child.startOffset === -1) continue
      // Without an end tag an element ends where its last child does.
      const tail = child.hasEndTag ? undefined : (child.children.at(-1) as PageChild | undefined)
      if (tail?.position) child.endOffset = tail.position.end.offset!
      place(child)
      if (child.content) {
        const last = child.content.children.at(-1) as PageChild | undefined
        const end = child.hasEndTag ? lastTag(source, child) : (last?.position?.end.offset ?? child.openEnd)
        child.content.position = {start: cursor(child.openEnd), end: cursor(end)}
      }
    }
  }
  settleAll(root, 1, 0, 0)
  if (isFlattened) root.data.isFlattened = true
  if (isPlaced) root.position = {start: lines.toPoint(0), end: lines.toPoint(source.length)}
}

function lastTag(source: string, element: PageElement): number {
  return source.lastIndexOf('<', element.endOffset - 1)
}

/**
 * Replace the children of `parent` by their own children where `isUnwrapped` is true, and so on for these. A line end
 * replaces the edges of a block, so that its words stay separate. Returns whether anything was replaced.
 */
function flatten(parent: PageParent, isUnwrapped: (node: PageElement) => boolean): boolean {
  const flat: PageChild[] = []
  let isChanged = false
  const part = (): void => {
    const last = flat.at(-1)
    if (last && !(last instanceof PageText && last.value === '\n')) flat.push(new PageText('\n'))
  }
  const queue: {nodes: PageChild[]; index: number; isBlock: boolean}[] = []
  const enter = (nodes: PageChild[], isBlock: boolean): void => {
    queue.push({nodes, index: 0, isBlock})
    if (isBlock) part()
  }
  enter(parent.children as PageChild[], false)
  for (let top = queue.at(-1); top; top = queue.at(-1)) {
    const node = top.nodes[top.index++]
    if (!node) {
      queue.pop()
      if (top.isBlock) part()
    } else if (node instanceof PageElement && isUnwrapped(node)) {
      isChanged = true
      enter(node.children as PageChild[], !inline.has(node.tagName))
      // The content of a template is hidden. It is kept only where the parent is the content of a template too.
      if (node.content && parent instanceof PageRoot) enter(node.content.children as PageChild[], true)
    } else {
      flat.push(node)
      node.pageParent = parent
    }
  }
  parent.children = flat as ElementContent[]
  return isChanged
}

/** Whether the element contains more than text. */
function isWrapper(node: PageElement): boolean {
  return node.content !== undefined || node.children.some((child) => child.type === 'element')
}

function isFormatting(node: PageElement): boolean {
  return formatting.has(node.tagName)
}
