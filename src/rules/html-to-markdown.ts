/**
 * `html-to-markdown`: rewrites the HTML in a Markdown document as Markdown.
 *
 * Matches: islands of HTML (a run of HTML blocks, an inline element) that Markdown can express; wrappers around
 *   Markdown that only affect the layout (`div`, `center`, `span`): their tags are removed, their content is kept.
 * Never touches: what Markdown cannot express (players and embeds, `details`, `kbd`, `sup`, `sub`, tables with
 *   spans, components, anchors), comments, code; HTML documents (the compiler converts those as a whole).
 * Source: hast-util-to-mdast, <https://github.com/syntax-tree/hast-util-to-mdast>
 */
import type {Element, Nodes, Parents, Root} from 'hast'
import type {VFile} from 'vfile'
import {emphasisOf} from '../compile/html/elements/emphasis.js'
import {
  isComponent,
  isSayable,
  opensCode,
  type ToMarkdownOptions,
  toMarkdown
} from '../compile/html-island.js'
import {type EditLog, editLogOf, type Finding} from '../edits/edit-log.js'
import {attributeOf, findAll, isBlank, isBlock, isElement, isHeading, isMedia} from '../hast/elements.js'
import {indexOfSibling} from '../hast/siblings.js'
import {marksOf} from '../parse/marks.js'
import {blockPrefix, escapeBlock, joinsAddress, joinsSyntax, startsHtml} from '../text/inline-context.js'

const rule = 'html-to-markdown'

/** Create the transform: records each edit on `file`. The tree does not change: only its source does. */
export function htmlToMarkdown() {
  return (tree: Root, file: VFile): undefined => {
    const log = editLogOf(file)
    const finding: Finding = {rule, confidence: 'certain', reason: 'HTML that Markdown can say'}
    if (!log.accepts(finding)) return
    const converter = new Converter(log, targetsOf(tree), hasTornLinks(tree), /\.mdx$/i.test(file.path ?? ''))
    converter.visit(tree)
  }
}

/** Ids that links in the document lead to. */
function targetsOf(tree: Root): Set<string> {
  const links = findAll(tree, (node) => node.tagName === 'a' && attributeOf(node, 'href').startsWith('#'))
  return new Set(links.map((link) => attributeOf(link, 'href').slice(1)))
}

/** Whether a link ends in another block than it begins in: its tags stand alone, and mean nothing any more. */
function hasTornLinks(tree: Root): boolean {
  return findAll(tree, (node) => node.tagName === 'a' && marksOf(node).stray === true).length > 0
}

const layout = new Set(
  'div section article center span font main header footer aside p figure u small big nobr'.split(' ')
)

class Converter {
  readonly #log: EditLog
  /** For each child of a parent, the siblings that `#shownBeside` tells. */
  readonly #shown = new Map<Parents, {next: (Nodes | undefined)[]; previous: (Nodes | undefined)[]}>()
  readonly #targets: ReadonlySet<string>
  readonly #hasTornLinks: boolean
  readonly #isMdx: boolean
  /** How many elements of each kind contain the current node. Headings and cells must stay on one line. */
  readonly #depth = {heading: 0, cell: 0, strong: 0, em: 0, del: 0}

  constructor(log: EditLog, targets: ReadonlySet<string>, hasTornLinks: boolean, isMdx: boolean) {
    this.#hasTornLinks = hasTornLinks
    this.#log = log
    this.#isMdx = isMdx
    this.#targets = targets
  }

  /** Convert the islands among the children of a Markdown node (or of a wrapper whose tags are removed). */
  visit(parent: Parents): void {
    if (isElement(parent as Nodes, 'pre', 'code', 'svg', 'math')) return
    const kind = kindOf(parent)
    if (kind) this.#depth[kind]++
    this.#children(parent)
    if (kind) this.#depth[kind]--
  }

  get #isLine(): boolean {
    return this.#depth.cell > 0 || this.#depth.heading > 0
  }

  #children(parent: Parents): void {
    const isFlow = holdsBlocks(parent)
    const isItem = isElement(parent as Nodes, 'li')
    let run: Nodes[] = []
    const flush = () => {
      this.#island(trimBlank(run), parent, isFlow)
      run = []
    }
    // The HTML behind a `pre` that is never closed is code to its end.
    let isInPre = false
    for (const child of parent.children as Nodes[]) {
      isInPre = (isInPre && isRaw(child)) || (isFlow && opensCode(child))
      if (isInPre || marksOf(child).inInstruction) flush()
      else if (child.type === 'comment') flush()
      else if (child.type === 'text') {
        // Text of the HTML itself belongs to the island; text of the Markdown around, such as white space, ends it.
        if (!marksOf(child).raw || !isFlow) flush()
        if (marksOf(child).raw) run.push(child)
      } else if (child.type === 'element') {
        if (!marksOf(child).raw) {
          flush()
          this.visit(child)
        } else if (isFlow && holdsMarkdown(child) && !(isItem && isEmphasis(child))) {
          flush()
          this.#unwrap(child)
        } else if (isFlow) run.push(child)
        else {
          // Adjacent emphasis is converted together: otherwise its delimiters would run together. Blocks make one list.
          const last = run.at(-1)
          if (!(isEmphasis(last) && isEmphasis(child)) && !(isElement(last, 'li') && isElement(child, 'li')))
            flush()
          run.push(child)
        }
      }
    }
    flush()
  }

  /** HTML around Markdown: remove the tags if they only affect the layout. */
  #unwrap(node: Element): void {
    if (!layout.has(node.tagName) || !isSayable(node, this.#options('')) || this.#isTarget(node)) {
      return
    }
    const {open, close} = marksOf(node)
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (open === undefined || close === undefined || start === undefined || end === undefined) return
    this.#tag(node, start, open)
    this.visit(node)
    this.#tag(node, close, end)
  }

  #tag(node: Element, start: number, end: number): void {
    const reason = `${node.tagName} tag around Markdown`
    this.#log.add({rule, confidence: 'certain', reason, action: 'remove', start, end, after: '', block: true})
  }

  #isTarget(node: Element): boolean {
    return findAll(node, (child) => this.#targets.has(attributeOf(child, 'id'))).includes(node)
  }

  #options(prefix: string): ToMarkdownOptions {
    const inside = (['heading', 'strong', 'em', 'del'] as const).filter((name) => this.#depth[name] > 0)
    return {
      source: this.#log.source,
      prefix,
      targets: this.#targets,
      inside: new Set(inside),
      hasTornLinks: this.#hasTornLinks
    }
  }

  /** Convert a run of HTML that has no Markdown between its parts. */
  #island(run: readonly Nodes[], parent: Parents, isFlow: boolean): void {
    const first = run[0]
    const last = run.at(-1)
    const from = first?.position?.start.offset
    const to = last?.position?.end.offset
    if (!first || from === undefined || to === undefined || run.some((node) => !node.position)) return
    if (run.every((node) => node.type === 'text')) return
    const {source} = this.#log
    // A text node may begin with the end of the line before it.
    const start = from + /^\s*/.exec(source.slice(from, to))![0].length
    const end = Math.max(start, from + source.slice(from, to).trimEnd().length)
    if (run.some((node) => holdsComponent(node, source) || holdsMarkdownText(node) || holdsOpenPre(node)))
      return
    const isInline =
      !isFlow ||
      (parent.type === 'element' &&
        parent.tagName === 'li' &&
        !run.some((node) => isElement(node) && isBlock(node)))
    if (run.length === 1 && isElement(first) && !isSayable(first, this.#options(''))) return
    if (isElement(first, 'br') && run.length === 1) {
      this.#break(first, parent, !isInline, start, end)
      return
    }
    const prefix = isInline ? '' : containerPrefix(source, start)
    const markdown = toMarkdown(run, this.#options(prefix))
    if (isInline) this.#inline(run, parent, markdown, start, end)
    else this.#block(run, markdown, prefix, start, end)
  }

  #inline(run: readonly Nodes[], parent: Parents, markdown: string, start: number, end: number): void {
    const {source} = this.#log
    const node = run[0] as Element
    if (markdown !== '' && (isBlock(node) || node.tagName === 'hr')) {
      this.#blockInLine(parent, run.at(-1)!, markdown, start, end)
      return
    }
    if (/[\n\r]/.test(markdown) && this.#isLine) return
    const before = this.#lineBefore(start).at(-1) ?? ''
    const behind = source[end] ?? ''
    if (!isDelimited(markdown, before, behind)) return
    const text = run.map(rawText).join('')
    const lead = /^\s/.test(text) && !/^\s|^$/.test(before) ? ' ' : ''
    const tail = /\s$/.test(text) && !/^\s|^$/.test(behind) && markdown !== '' ? ' ' : ''
    const written = this.#depth.cell > 0 ? markdown.replace(/(?<!\\)\|/g, '\\|') : markdown
    this.#write(start, end, lead + written + tail)
  }

  /** Replace a part of a line, where what is written does not join what stands beside it. */
  #write(start: number, end: number, written: string): void {
    const {source} = this.#log
    const line = this.#lineBefore(start)
    const rest = lineFrom(source, end)
    if (joinsAddress(line, written, rest.slice(0, 1))) return
    if (joinsSyntax(line, written || rest) || (written !== '' && joinsSyntax(line + written, rest))) return
    if (startsHtml((line + written + rest).trimStart())) return
    const isStart = blockPrefix.test(line)
    const escaped = isStart ? escapeBlock(written, rest) : {after: written, length: 0}
    if (escaped) this.#convert(start, end + escaped.length, escaped.after, false)
  }

  /** What stands before `start` on its line when the edits so far are made (the end of it, where it is long). */
  #lineBefore(start: number): string {
    const {edits, source} = this.#log
    let at = start
    let text = ''
    for (let index = edits.length - 1; index >= Math.max(0, edits.length - 100); index--) {
      const edit = edits[index]!
      if (edit.end > at || edit.rule !== rule) continue
      if (edit.end < at - longestLine || text.length > longestLine || /[\n\r]/.test(text)) break
      text = edit.after + source.slice(edit.end, at) + text
      at = edit.start
    }
    const before = source.slice(Math.max(0, at - longestLine), at) + text
    return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  }

  /** A block inside a line of text splits the paragraph. */
  #blockInLine(parent: Parents, last: Nodes, markdown: string, start: number, end: number): void {
    const {source} = this.#log
    if (endsInList(last) && isBeforeIndented(source, end)) return
    if (!isElement(parent as Nodes, 'p') || containerPrefix(source, start) !== '') return
    const eol = this.#log.lineEnd
    // What is converted directly before may have ended the line.
    const isFirst = parent.position?.start.offset === start || this.#lineBefore(start).trim() === ''
    const isLast = parent.position?.end.offset === end
    const from = start - (/[ \t]*$/.exec(source.slice(Math.max(0, start - 20), start))?.[0].length ?? 0)
    const written = (isFirst ? '' : eol + eol) + markdown.replaceAll('\n', eol) + (isLast ? '' : eol + eol)
    const space = isLast ? 0 : /^\s*/.exec(source.slice(end))![0].length
    this.#convert(isFirst ? start : from, end + space, written, false)
  }

  #block(run: readonly Nodes[], markdown: string, prefix: string, start: number, end: number): void {
    const {source} = this.#log
    const eol = this.#log.lineEnd
    if (endsInList(run.at(-1)!) && isBeforeIndented(source, end)) return
    if (markdown === '') {
      if (run.some((node) => isElement(node) && isMedia(node) && node.tagName !== 'svg')) return
      this.#convert(start, end, '', true)
      return
    }
    // MDX runs a block that begins with one of these words.
    const plain = this.#isMdx
      ? markdown.replace(moduleWord, (letter) => `&#${letter.charCodeAt(0)};`)
      : markdown
    let written = plain
      .split('\n')
      .map((line, index) => (index === 0 ? line : line === '' ? prefix.trimEnd() : prefix + line))
      .join(eol)
    const lineStart = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
    const indent = source.slice(lineStart, start)
    // Spaces before a block of HTML mean nothing; before Markdown they are those of its container.
    const isIndented = /^[ \t]+$/.test(indent)
    const from = isIndented ? lineStart : start
    // Behind the sign of its list item a block begins on the same line.
    if (isItemStart(indent)) written = written.trimStart()
    else if (!isWholeBefore(indent)) written = eol + eol + prefix + written
    else {
      if (isIndented) written = prefix + written
      if (lineStart > 0 && !isBlankLine(lineBefore(source, lineStart)))
        written = prefix.trimEnd() + eol + (isIndented ? '' : prefix) + written
    }
    const next = /^[ \t]*(?:\r\n|\n|\r)([^\n\r]*)/.exec(source.slice(end))
    if (next && next[1]!.replace(/[\s>]+/g, '') !== '') written += eol + prefix.trimEnd()
    // Spaces after a tag mean nothing; after a line of Markdown two of them are a hard break.
    const space = /^[ \t]*(?=[\n\r]|$)/.exec(source.slice(end, end + 200))?.[0].length ?? 0
    this.#convert(from, end + space, written, true)
  }

  /** A `br` becomes a hard break; with nothing but breaks between it and an edge of its paragraph it is removed. */
  #break(node: Element, parent: Parents, isFlow: boolean, start: number, end: number): void {
    const {source} = this.#log
    const {next, previous} = this.#shownBeside(node, parent)
    if (this.#isLine || isElement(parent as Nodes, 'a')) return
    const isEdge =
      !next || !previous || (isElement(next) && isBlock(next)) || (isElement(previous) && isBlock(previous))
    const newline = /^[ \t]*(\r\n|\n|\r)/.exec(source.slice(end))
    if (isEdge) {
      if (isFlow) this.#convert(start, end, '', true)
      else this.#write(start, end, '')
      return
    }
    if (joinsAddress(this.#lineBefore(start), '\\', '')) return
    if (newline) {
      this.#convert(start, end + newline[0].length - newline[1]!.length, '\\', false)
      return
    }
    const prefix = containerPrefix(source, start)
    const eol = this.#log.lineEnd
    const behind = end + /^[ \t]*/.exec(source.slice(end))![0].length
    const escaped = escapeBlock('', lineFrom(source, behind))
    if (escaped) this.#convert(start, behind + escaped.length, '\\' + eol + prefix + escaped.after, false)
  }

  /** The nearest siblings that show something. Runs of breaks may be long: they are walked once for all of them. */
  #shownBeside(node: Element, parent: Parents): {next: Nodes | undefined; previous: Nodes | undefined} {
    const siblings = parent.children as Nodes[]
    let known = this.#shown.get(parent)
    if (!known) {
      known = {next: new Array<Nodes | undefined>(siblings.length), previous: []}
      let last: Nodes | undefined
      const isShown = (sibling: Nodes) => !isBlank(sibling) && !isElement(sibling, 'br')
      for (const sibling of siblings) {
        known.previous.push(last)
        if (isShown(sibling)) last = sibling
      }
      last = undefined
      for (let at = siblings.length - 1; at >= 0; at--) {
        known.next[at] = last
        if (isShown(siblings[at]!)) last = siblings[at]
      }
      this.#shown.set(parent, known)
    }
    const index = indexOfSibling(siblings, node)
    return {next: known.next[index], previous: known.previous[index]}
  }

  #convert(start: number, end: number, after: string, block: boolean): void {
    const before = this.#log.source.slice(start, end)
    if (before === after) return
    const action = after === '' ? 'remove' : 'convert'
    const reason = after === '' ? 'HTML that shows nothing' : 'HTML that Markdown can say'
    this.#log.add({rule, confidence: 'certain', reason, action, start, end, after, block})
  }
}

/** First letter of a block that is an `import` or `export` to MDX. */
const moduleWord = /(?<=^|\n\n)(?:i(?=mport\b)|e(?=xport\b))/g

/** Most characters of a line that are looked at. */
const longestLine = 2000

function lineFrom(source: string, offset: number): string {
  return /^[^\n\r]*/.exec(source.slice(offset, offset + longestLine))![0]
}

/** The kind of element, if it restricts the emphasis or the line breaks inside it. */
function kindOf(node: Parents) {
  if (node.type !== 'element') return undefined
  if (isHeading(node)) return 'heading'
  return isElement(node, 'td', 'th')
    ? 'cell'
    : isElement(node, 'strong', 'em', 'del')
      ? node.tagName
      : undefined
}

function isRaw(node: Nodes): boolean {
  return node.type === 'comment' || marksOf(node).raw === true
}

function isEmphasis(node: Nodes | undefined): boolean {
  return node?.type === 'element' && (emphasisOf(node, false)?.length ?? 0) > 0
}

/** Whether the node's children are blocks, not a line of text. */
function holdsBlocks(parent: Parents): boolean {
  if (parent.type === 'root') return true
  const name = (parent as Element).tagName
  if (marksOf(parent).raw) return true
  return ['blockquote', 'li', 'div', 'section'].includes(name)
}

function holdsMarkdown(node: Element): boolean {
  return (
    findAll(node, (child) => child !== node && !marksOf(child).raw && child.position !== undefined).length > 0
  )
}

function holdsComponent(node: Nodes, source: string): boolean {
  if (node.type !== 'element' || node.tagName === 'svg' || node.tagName === 'math') return false
  return isComponent(node, source) || node.children.some((child) => holdsComponent(child, source))
}

/** Whether code of several lines begins in the node and does not end: all that is behind it is code. */
function holdsOpenPre(node: Nodes): boolean {
  if (node.type !== 'element') return false
  return (opensCode(node) && isBlock(node)) || node.children.some(holdsOpenPre)
}

/** Lines directly after a tag are parsed as HTML: text there with the syntax of Markdown was meant as Markdown. */
function holdsMarkdownText(node: Nodes): boolean {
  if (node.type === 'text') return marksOf(node).raw === true && markdownSigns.test(node.value)
  if (node.type !== 'element' || ['pre', 'code', 'script', 'style'].includes(node.tagName)) return false
  return node.children.some(holdsMarkdownText)
}

const markdownSigns = /^[ \t]*(?:#{1,6}[ \t]|[-+*][ \t]|\d{1,3}[.)][ \t]|>|`{3}|\|.+\|)|\*\*\S|\]\(\S/m

function trimBlank(run: readonly Nodes[]): readonly Nodes[] {
  let from = 0
  let to = run.length
  while (from < to && isBlank(run[from]!)) from++
  while (to > from && isBlank(run[to - 1]!)) to--
  return run.slice(from, to)
}

/** Text below `node`, its white space unchanged. */
function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(rawText).join('') : ''
}

/** What each line of the container begins with: block quote markers, and spaces in place of list markers. */
function containerPrefix(source: string, offset: number): string {
  const lineStart = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
  const line = source.slice(lineStart, offset)
  const found = /^(?:[ \t]*(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])[ \t]+))+/.exec(line)?.[0]
  if (found === undefined) return /^[ \t]{2,}$/.test(line) ? indentInItem(source, lineStart, line) : ''
  return found.replace(/[-+*]|\d{1,9}[.)]/g, (sign) => ' '.repeat(sign.length))
}

/** The indentation of a block on an indented line: its own in a list item, but less than that of code; else none. */
function indentInItem(source: string, lineStart: number, indent: string): string {
  const above = source
    .slice(Math.max(0, lineStart - 4000), lineStart)
    .split(/\r\n|\n|\r/)
    .reverse()
  const line = above.find((text) => /^\S/.test(text) || itemStart.test(text)) ?? ''
  const sign = itemStart.exec(line)?.[0]
  if (sign === undefined) return ''
  return indent.length >= sign.length + 4 ? ' '.repeat(sign.length) : indent
}

const itemStart = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/

/** The line that ends directly before `lineStart`, without its line end. */
function lineBefore(source: string, lineStart: number): string {
  const end = lineStart - (source.startsWith('\r\n', lineStart - 2) ? 2 : 1)
  const start = Math.max(source.lastIndexOf('\n', end - 1), source.lastIndexOf('\r', end - 1)) + 1
  return end <= 0 ? '' : source.slice(start, end)
}

function isBlankLine(line: string): boolean {
  return line.replace(/[\s>]+/g, '') === ''
}

/** Whether the node becomes a list, or ends in one. */
function endsInList(node: Nodes): boolean {
  if (node.type !== 'element') return false
  if (isElement(node, 'ul', 'ol', 'menu', 'dir', 'dl', 'li', 'dt', 'dd')) return true
  const last = node.children.findLast((child) => !isBlank(child))
  return last !== undefined && endsInList(last)
}

/** Whether the next block is indented: behind a list of Markdown it would be a part of its last item. */
function isBeforeIndented(source: string, end: number): boolean {
  const [line, blank, ...below] = source.slice(end, end + longestLine).split(/\r\n|\n|\r/)
  if (!/^(?:<[^<>]*>|[ \t])*$/.test(line!) || blank?.trim() !== '') return false
  return /^(?: {2}|\t)/.test(below.find((text) => text.trim() !== '') ?? '')
}

function isItemStart(indent: string): boolean {
  return blockPrefix.test(indent) && /[-+*.)][ \t]+$/.test(indent)
}

function isWholeBefore(indent: string): boolean {
  return /^[ \t>]*$/.test(indent)
}

/** Whether emphasis delimiters at the edges of `markdown` are parsed as such between these characters. */
function isDelimited(markdown: string, before: string, behind: string): boolean {
  const open = /^(\*+|~~|_+)/.exec(markdown)?.[0]
  const close = /((?<!\*)\*+|~~|(?<!_)_+)$/.exec(markdown)?.[0]
  const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character)
  const isPunctuation = (character: string) => /[\p{P}\p{S}]/u.test(character)
  // Code beside code would be one piece of code.
  if ((markdown.startsWith('`') && before === '`') || (markdown.endsWith('`') && behind === '`')) return false
  if (markdown === '' && before === behind && /[`*_~]/.test(before)) return false
  if (
    open &&
    (before === '*' || before === '_' || (isWord(before) && isPunctuation(markdown[open.length] ?? '')))
  )
    return false
  if (
    close &&
    (behind === '*' ||
      behind === '_' ||
      (isWord(behind) && isPunctuation(markdown[markdown.length - close.length - 1] ?? '')))
  )
    return false
  return true
}
