/**
 * Control comments, by which a document switches rules off: `<!-- clean-articles-disable-next-line related-links -->`,
 * the pair `clean-articles-disable` and `clean-articles-enable`, and `clean-articles-disable-file`.
 *
 * Rule names are separated by spaces or commas; without a name, all rules are meant. Text after ` -- ` is for readers.
 * MDX has no HTML comments: there, a JavaScript comment in braces has the same meaning. Plain text has no comments:
 * there, a control comment is a line of its own.
 */
import type {Comment, Nodes, Root} from 'hast'
import type {RuleId} from '../../edits/edit.js'
import {protectedRanges} from '../../edits/protected-ranges.js'
import type {Warning} from '../../errors.js'
import {isElement} from '../../hast/elements.js'
import {marksOf} from '../../parse/marks.js'
import {LineIndex} from '../../text/line-index.js'
import {type Range, RangeIndex} from '../../text/range-index.js'
import type {ParsedDocument} from '../parsed-document.js'
import type {Settings} from '../settings/settings.js'

const actions = ['disable', 'disable-file', 'disable-next-line', 'enable'] as const

type Action = (typeof actions)[number]

/** A comment that switches rules off or on. Offsets in the source. */
export interface Control {
  /** `unknown` for a comment that has our prefix but no known action. */
  action: Action | 'unknown'
  /** The action, as written. */
  word: string
  /** Empty: all rules. */
  rules: readonly string[]
  start: number
  end: number
  /** Whether it stands between the tags of raw HTML, where a blank line would change how the rest is parsed. */
  isInHtml: boolean
}

/** A range of the source in which some rules are switched off. */
export interface Disabled extends Range {
  isDisabled: (rule: string) => boolean
}

/** The content of a control comment, without the delimiters. */
const body = /^\s*clean-articles-([a-z-]+)(?=\s|$)([\s\S]*)$/
/**
 * Limited in length, so that the end of an unclosed comment is not searched in the whole document. The backslashes are
 * escapes that some Markdown writers add.
 */
const javaScriptComment = /\{\/\\?\*([\s\S]{0,1000}?)\\?\*\/\}/g
const ownLine = /^[ \t]*<!--(.{0,1000}?)-->[ \t]*$/gm

/** Limit on the rules that one comment names; there are fewer rules. */
const mostRules = 50
/** Limit on the comments that are obeyed, because each of them is checked for each edit. */
const mostControls = 2000

/** The control comments of a document, in order. Comments in code or in front matter do not count. */
export function findControls({format, path = '', source, tree}: ParsedDocument): Control[] {
  if (!source.includes('clean-articles-')) return []
  const places = new Places(source, tree)
  const found: Control[] = []
  const add = (text: string, start: number, end: number) => {
    const [, word, rest = ''] = body.exec(text) ?? []
    if (word === undefined || places.isCode(start)) return
    const action = actions.find((known) => known === word) ?? 'unknown'
    found.push({action, word, rules: ruleNames(rest), start, end, isInHtml: places.isInHtml(start)})
  }
  if (format === 'text') {
    for (const match of source.matchAll(ownLine)) {
      const start = match.index + match[0].indexOf('<!--')
      add(match[1]!, start, start + match[1]!.length + 7)
    }
  } else {
    for (const node of places.comments)
      add(node.value, node.position!.start.offset!, node.position!.end.offset!)
  }
  if (/\.mdx$/i.test(path)) {
    for (const match of source.matchAll(javaScriptComment)) {
      if (places.isText(match.index)) add(match[1]!, match.index, match.index + match[0].length)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function ruleNames(text: string): string[] {
  return text
    .replace(/(?:^|\s)--\s[\s\S]*/, '')
    .split(/[\s,]+/)
    .filter((name) => name !== '')
    .slice(0, mostRules)
}

/**
 * Warnings about control comments without effect: an unknown action or rule, or a rule that comments cannot switch off.
 */
export function controlWarnings(document: ParsedDocument, {inlineControl, states}: Settings): Warning[] {
  if (!inlineControl) return []
  const controls = findControls(document)
  if (controls.length === 0) return []
  const lines = new LineIndex(document.source)
  return controls.flatMap(({action, rules, start, word}) => {
    const warning = (message: string) => ({
      code: 'control-without-effect',
      message,
      line: lines.lineOf(start)
    })
    if (action === 'unknown') return [warning(`there is no comment "clean-articles-${word}"`)]
    return rules.flatMap((rule) => {
      if (rule === 'active-content') return [warning('no comment can keep what can run')]
      const isKnown = rule.startsWith('custom/') || states.has(rule as RuleId)
      return isKnown ? [] : [warning(`there is no rule "${rule}"`)]
    })
  })
}

/** The ranges that control comments keep from rules. */
export function keptByControls({source, tree}: ParsedDocument, controls: readonly Control[]): Disabled[] {
  const kept: Disabled[] = []
  const hasNext = controls.some(({action}) => action === 'disable-next-line')
  const blocks = hasNext ? new Blocks(source, tree) : undefined
  let state = new Switches()
  let from = 0
  for (const {action, end, rules, start} of controls.slice(0, mostControls)) {
    if (action === 'unknown') continue
    if (action === 'disable-file') kept.push({start: 0, end: source.length, isDisabled: naming(rules)})
    else if (action === 'disable-next-line') kept.push({...blocks!.behind(end), isDisabled: naming(rules)})
    else {
      if (state.hasDisabled) kept.push({start: from, end: start, isDisabled: state.test})
      state = state.with(action, rules)
      from = end
    }
  }
  if (state.hasDisabled) kept.push({start: from, end: source.length, isDisabled: state.test})
  return kept
}

function naming(rules: readonly string[]): (rule: string) => boolean {
  return (rule) => rules.length === 0 || rules.includes(rule)
}

/** Which rules are off after a comment: all except some, or only some. */
class Switches {
  readonly #isAllOff: boolean
  readonly #others: ReadonlySet<string>

  constructor(isAllOff = false, others: ReadonlySet<string> = new Set()) {
    this.#isAllOff = isAllOff
    this.#others = others
  }

  get hasDisabled(): boolean {
    return this.#isAllOff || this.#others.size > 0
  }

  readonly test = (rule: string): boolean => this.#isAllOff !== this.#others.has(rule)

  with(action: 'disable' | 'enable', rules: readonly string[]): Switches {
    if (rules.length === 0) return new Switches(action === 'disable')
    const others = new Set(this.#others)
    for (const rule of rules) {
      if (this.#isAllOff === (action === 'disable')) others.delete(rule)
      else if (others.size < mostRules) others.add(rule)
    }
    return new Switches(this.#isAllOff, others)
  }
}

/** The blocks of a document by the lines they begin in. */
class Blocks {
  readonly #source: string
  readonly #lines: LineIndex
  readonly #ranges: Range[] = []

  constructor(source: string, tree: Root) {
    this.#source = source
    this.#lines = new LineIndex(source)
    walk(tree, (node, start, end) => {
      // A list begins where its first item begins, and a comment above it means the item.
      if (node.type !== 'root' && !isElement(node, 'ul', 'ol')) this.#ranges.push({start, end})
    })
    this.#ranges.sort((a, b) => a.start - b.start)
  }

  /**
   * The next line after that of `offset` which is not blank, with the block that begins in it. In Markdown, a blank
   * line separates a comment from what follows, and a finding may be further down in the block that is meant.
   */
  behind(offset: number): Range {
    const {length} = this.#source
    const shown = /\S/g
    shown.lastIndex = this.#lines.startOf(this.#lines.lineOf(offset) + 1) ?? length
    const start = shown.exec(this.#source)?.index ?? length
    const lineEnd = this.#lines.startOf(this.#lines.lineOf(start) + 1) ?? length
    return {start, end: Math.max(lineEnd, this.#endOf(start, lineEnd))}
  }

  /** The largest end of the blocks that begin between the offsets; 0 if there are none. */
  #endOf(from: number, to: number): number {
    let low = 0
    let high = this.#ranges.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#ranges[middle]!.start < from) low = middle + 1
      else high = middle
    }
    let end = 0
    for (let at = low; at < this.#ranges.length && this.#ranges[at]!.start < to; at++) {
      end = Math.max(end, this.#ranges[at]!.end)
    }
    return end
  }
}

/** What kind of place an offset is in. */
class Places {
  /** HTML comments; all have positions. */
  readonly comments: Comment[] = []
  readonly #code: RangeIndex<Range>
  readonly #html: RangeIndex<Range>
  readonly #text: RangeIndex<Range>

  constructor(source: string, tree: Root) {
    const code: Range[] = protectedRanges(source, {all: true})
    const html: Range[] = []
    const text: Range[] = []
    walk(tree, (node, start, end) => {
      if (node.type === 'text') text.push({start, end})
      if (node.type === 'comment' && source.startsWith('<!--', start)) this.comments.push(node)
      // The content of an unclosed fence may be prose.
      if (isElement(node, 'pre', 'code') && !marksOf(node).unclosedFence) code.push({start, end})
      else if (node.type === 'element' && marksOf(node).raw) html.push({start, end})
    })
    this.#code = new RangeIndex(code)
    this.#html = new RangeIndex(html)
    this.#text = new RangeIndex(text)
  }

  isCode(offset: number): boolean {
    return this.#code.touches(offset, offset + 1)
  }

  isInHtml(offset: number): boolean {
    return this.#html.touches(offset, offset + 1)
  }

  isText(offset: number): boolean {
    return this.#text.touches(offset, offset + 1)
  }
}

function walk(tree: Root, visit: (node: Nodes, start: number, end: number) => void): void {
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) visit(node, start, end)
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
}
