/**
 * Weaves raw HTML into the tree: `raw` nodes (HTML that remark-rehype leaves unparsed) become elements. The nodes
 * between a start tag in one Markdown node and its end tag in a later one become that element's children.
 *
 * This does what rehype-raw does, with three differences that exact edits need:
 * - Positions are right inside block quotes and list items too. rehype-raw counts on from the node's start, but a
 *   node's value lacks the line prefixes.
 * - An element that is never closed is empty: a broken `<iframe>` or `<div>` must not contain the rest of the article.
 * - Only the HTML is tokenized, not the whole document again.
 */
import type {Comment, Element, ElementContent, Nodes, Parents, Root, RootContent, Text} from 'hast'
import {h, s} from 'hastscript'
import {type Token, Tokenizer, TokenizerMode} from 'parse5'
import type {LineIndex} from '../../text/line-index.js'
import {isInherited} from '../../text/own.js'
import {mark, marksOf} from '../marks.js'

interface Raw {
  type: 'raw'
  value: string
  position?: Element['position']
}

type Node = Nodes | Raw

/** Elements whose end tag may be omitted in HTML, and the start tags that end them. */
const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['option', new Set(['option', 'optgroup'])],
  ['tr', new Set(['tr', 'tbody', 'tfoot'])],
  ['td', new Set(['td', 'th', 'tr', 'tbody', 'tfoot'])],
  ['th', new Set(['td', 'th', 'tr', 'tbody', 'tfoot'])],
  [
    'p',
    new Set(
      (
        'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
        'h6 header hgroup hr main menu nav ol p pre section table ul'
      ).split(' ')
    )
  ]
])

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(
    ' '
  )
)

const rawText: ReadonlyMap<string, number> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA]
])

/** Replace every `raw` node below `tree` in place. Positions are offsets in `source`. */
export function weaveRaw(tree: Root, source: string, lines: LineIndex): undefined {
  weave(tree, source, lines)
}

function weave(parent: Parents, source: string, lines: LineIndex): void {
  const children = parent.children as Node[]
  if (!children.some((child) => child.type === 'raw')) {
    for (const child of children) if ('children' in child) weave(child as Parents, source, lines)
    return
  }

  const builder = new Builder(source, lines)
  for (const child of children) {
    if (child.type === 'raw') builder.addRaw(child as Raw)
    else {
      if ('children' in child) weave(child as Parents, source, lines)
      builder.append(child as RootContent)
    }
  }
  parent.children = builder.finish() as ElementContent[]
}

/** Builds the children of one parent: tags nest among these children, and never reach out of the parent. */
class Builder {
  readonly #source: string
  readonly #lines: LineIndex
  readonly #out: RootContent[] = []
  readonly #open: Element[] = []
  #openSvgs = 0
  #isInInstruction = false

  constructor(source: string, lines: LineIndex) {
    this.#source = source
    this.#lines = lines
  }

  append(node: RootContent): void {
    const top = this.#open.at(-1)
    if (top) top.children.push(node as ElementContent)
    else this.#out.push(node)
  }

  addRaw(raw: Raw): void {
    this.#isInInstruction = /^\s*<(?:\?|![A-Za-z]|!\[CDATA\[)/.test(raw.value)
    const map = mapOffsets(raw, this.#source)
    const at = (location: Token.Location | null, key: 'startOffset' | 'endOffset'): number =>
      map && location ? map(location[key], key === 'endOffset') : -1
    const handler = {
      onComment: (token: Token.CommentToken) => {
        const comment: Comment = {type: 'comment', value: token.data}
        this.#place(comment, at(token.location, 'startOffset'), at(token.location, 'endOffset'))
        this.append(comment)
      },
      onDoctype: () => {},
      onStartTag: (token: Token.TagToken) => {
        const mode = rawText.get(token.tagName)
        // A raw-text element that does not end here is empty: the text after it is read as markup.
        const isLost =
          mode !== undefined &&
          !endsHere(raw.value, token) &&
          /[^\s]/.test(raw.value.slice(token.location!.endOffset))
        this.#startTag(token, at(token.location, 'startOffset'), at(token.location, 'endOffset'), isLost)
        if (mode !== undefined && !isLost) tokenizer.state = mode as never
      },
      onEndTag: (token: Token.TagToken) => {
        this.#endTag(token.tagName, at(token.location, 'startOffset'), at(token.location, 'endOffset'))
      },
      onCharacter: (token: Token.CharacterToken) => this.#text(token, at),
      onNullCharacter: (token: Token.CharacterToken) => this.#text(token, at),
      onWhitespaceCharacter: (token: Token.CharacterToken) => this.#text(token, at),
      onEof: () => {}
    }
    const tokenizer: Tokenizer = new Tokenizer({sourceCodeLocationInfo: true}, handler)
    tokenizer.write(raw.value, true)
  }

  finish(): RootContent[] {
    this.#hoistTo(0)
    return this.#out
  }

  #startTag(token: Token.TagToken, start: number, end: number, isLost: boolean): void {
    for (let top = this.#open.at(-1); top; top = this.#open.at(-1)) {
      if (!impliedEnds.get(top.tagName)?.has(token.tagName)) break
      this.#close(start)
    }
    const node = this.#element(token)
    mark(node, end < 0 ? {raw: true} : {raw: true, open: end})
    if (this.#isInInstruction) mark(node, {inInstruction: true})
    this.#place(node, start, end)
    this.append(node)
    if (voidElements.has(token.tagName)) return
    // HTML reads `<div/>` as a start tag, but its authors (XML serializers) mean an empty element.
    if (token.selfClosing) return
    if (isLost) {
      mark(node, {unclosed: true})
      return
    }
    this.#open.push(node)
    if (node.tagName === 'svg') this.#openSvgs++
  }

  #element(token: Token.TagToken): Element {
    // hastscript looks names up in plain objects, so names that every object inherits are left out.
    const properties = Object.fromEntries(
      token.attrs.filter(({name}) => !isInherited(name)).map(({name, value}) => [name, value])
    )
    const inSvg = token.tagName === 'svg' || this.#openSvgs > 0
    return (inSvg ? s : h)(token.tagName, properties) as Element
  }

  #endTag(tagName: string, start: number, end: number): void {
    let index = this.#open.length - 1
    while (index >= 0 && this.#open[index]!.tagName !== tagName) index--
    if (index < 0) {
      const stray = h(tagName) as Element
      mark(stray, {raw: true, unclosed: true, stray: true})
      this.#place(stray, start, end)
      this.append(stray)
      return
    }
    while (this.#open.length - 1 > index) {
      if (impliedEnds.has(this.#open.at(-1)!.tagName)) this.#close(start)
      else {
        let lost = this.#open.length - 1
        while (lost - 1 > index && !impliedEnds.has(this.#open[lost - 1]!.tagName)) lost--
        this.#hoistTo(lost)
      }
    }
    const node = this.#open.at(-1)!
    this.#close(end)
    if (start >= 0) mark(node, {close: start})
  }

  /** End the innermost open element at `end`. */
  #close(end: number): void {
    const node = this.#open.pop()!
    if (node.tagName === 'svg') this.#openSvgs--
    if (node.position && end >= 0) node.position.end = this.#lines.toPoint(end)
    else delete node.position
  }

  /**
   * The open elements from `index` on are never closed: keep their tags alone, and their children as siblings. All of
   * them at once, so that no child is moved more than once.
   */
  #hoistTo(index: number): void {
    const lost = this.#open.splice(index)
    for (const node of lost) {
      if (node.tagName === 'svg') this.#openSvgs--
      mark(node, {unclosed: true})
      const children = node.children
      node.children = []
      // The last child is the next open element.
      for (const child of children) this.append(child)
    }
  }

  #text(
    token: Token.CharacterToken,
    at: (l: Token.Location | null, key: 'startOffset' | 'endOffset') => number
  ) {
    const siblings = this.#open.at(-1)?.children ?? this.#out
    const previous = siblings.at(-1)
    const start = at(token.location, 'startOffset')
    const end = at(token.location, 'endOffset')
    if (previous?.type === 'text' && marksOf(previous).raw && previous.position?.end.offset === start) {
      previous.value += token.chars
      previous.position.end = this.#lines.toPoint(end)
      return
    }
    const text: Text = {type: 'text', value: token.chars}
    mark(text, this.#isInInstruction ? {raw: true, inInstruction: true} : {raw: true})
    this.#place(text, start, end)
    this.append(text)
  }

  #place(node: Nodes, start: number, end: number): void {
    if (start < 0 || end < 0) return
    node.position = {start: this.#lines.toPoint(start), end: this.#lines.toPoint(end)}
  }
}

/**
 * Whether a raw-text element has its end tag in this piece of HTML, with nothing before it that cannot be its content.
 */
function endsHere(value: string, token: Token.TagToken): boolean {
  const from = token.location?.endOffset ?? 0
  const end = value.toLowerCase().indexOf(`</${token.tagName}`, from)
  if (end < 0) return false
  // A frame contains at most a line for old browsers. Paragraphs in it are content of the page, and its end tag is
  // missing.
  return (
    token.tagName !== 'iframe' ||
    !/<\/?(?:p|div|ul|ol|h[1-6]|table|section|article)\b/i.test(value.slice(from, end))
  )
}

/**
 * Map offsets in a raw node's value to offsets in the source, or undefined where they cannot be trusted.
 *
 * The value of HTML in a block quote or list item lacks the prefix (`> `, indentation) that the source has
 * before each line but the first, so each line of the value is found at the end of its source line. A tab that is in
 * part such a prefix is left as spaces, and a NUL is U+FFFD.
 */
function mapOffsets(raw: Raw, source: string): ((offset: number, isEnd: boolean) => number) | undefined {
  const start = raw.position?.start.offset
  const end = raw.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  if (source.startsWith(raw.value, start)) return (offset) => start + offset

  const valueLines = raw.value.split(/(?<=\r\n|\n|\r(?!\n))/)
  const sourceLines = source
    .slice(start, end)
    .replaceAll('\0', '\uFFFD')
    .split(/(?<=\r\n|\n|\r(?!\n))/)
  if (valueLines.length !== sourceLines.length) return undefined
  const starts: number[] = []
  const shifts: number[] = []
  /** Where the text of each line begins in the source: the spaces of a tab are all there. */
  const floors: number[] = []
  let inValue = 0
  let inSource = start
  for (const [index, line] of valueLines.entries()) {
    const sourceLine = sourceLines[index]!
    const isPlain = sourceLine.endsWith(line)
    const rest = isPlain ? line : line.trimStart()
    const at = inSource + sourceLine.length - rest.length
    if (!isPlain && (!sourceLine.endsWith(rest) || source[at - 1] !== '\t')) return undefined
    starts.push(inValue)
    floors.push(at)
    shifts.push(at - (inValue + line.length - rest.length))
    inValue += line.length
    inSource += sourceLine.length
  }
  return (offset, isEnd) => {
    // An end offset stays on its own line, and does not move past the next line's prefix.
    const probe = isEnd ? offset - 1 : offset
    let line = starts.length - 1
    while (line > 0 && starts[line]! > probe) line--
    return Math.max(floors[line]!, offset + shifts[line]!)
  }
}
