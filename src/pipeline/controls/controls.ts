/**
 * Comments by which a document says what is to stay: `<!-- clean-articles-disable-next-line related-links -->`, the
 * pair `clean-articles-disable` and `clean-articles-enable`, and `clean-articles-disable-file`.
 *
 * Rules are named with spaces or commas between them; without any name, all are meant. What follows ` -- ` is for
 * people. MDX knows no HTML comments: a comment of JavaScript in braces says the same there. In plain text, which knows
 * no comments at all, one has a line of its own.
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
  /** `unknown` for what is none of ours, though it has our name. */
  action: Action | 'unknown'
  /** Its word, as written. */
  word: string
  /** Empty: all of them. */
  rules: readonly string[]
  start: number
  end: number
  /** Whether it stands between the tags of raw HTML, where a blank line would mean something. */
  isInHtml: boolean
}

/** A stretch of the source that some rules are switched off in. */
export interface Disabled extends Range {
  isDisabled: (rule: string) => boolean
}

/** What stands between the signs of a comment. */
const body = /^\s*clean-articles-([a-z-]+)(?=\s|$)([\s\S]*)$/
/** Bounded, so that one without an end is not looked for to the end of the document. A backslash is a writer's. */
const javaScriptComment = /\{\/\\?\*([\s\S]{0,1000}?)\\?\*\/\}/g
const ownLine = /^[ \t]*<!--(.{0,1000}?)-->[ \t]*$/gm

/** Most rules a comment names: there are not as many. */
const mostRules = 50
/** Most comments that are heard: each of them is a question for each edit. */
const mostControls = 2000

/** The control comments of a document, in order. Those shown as code or in front matter are text. */
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

/** What is wrong with the comments: a rule that is none, or one that does not hear them. */
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

/** The stretches that the comments keep from their rules. */
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

/** Which rules are switched off behind a comment: all but some, or none but some. */
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
      // A list begins with its first item, which is what is meant.
      if (node.type !== 'root' && !isElement(node, 'ul', 'ol')) this.#ranges.push({start, end})
    })
    this.#ranges.sort((a, b) => a.start - b.start)
  }

  /**
   * The next line behind `offset` that shows something, with the block that begins in it: in Markdown a blank line
   * parts a comment from what follows, and what a rule finds may be further down in the element that is meant.
   */
  behind(offset: number): Range {
    const {length} = this.#source
    const shown = /\S/g
    shown.lastIndex = this.#lines.startOf(this.#lines.lineOf(offset) + 1) ?? length
    const start = shown.exec(this.#source)?.index ?? length
    const lineEnd = this.#lines.startOf(this.#lines.lineOf(start) + 1) ?? length
    return {start, end: Math.max(lineEnd, this.#endOf(start, lineEnd))}
  }

  /** The furthest end of what begins between the offsets; 0 for nothing. */
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
  /** With their place in the source. */
  readonly comments: Comment[] = []
  readonly #code: RangeIndex<Range>
  readonly #html: RangeIndex<Range>
  readonly #text: RangeIndex<Range>

  constructor(source: string, tree: Root) {
    const code: Range[] = protectedRanges(source)
    const html: Range[] = []
    const text: Range[] = []
    walk(tree, (node, start, end) => {
      if (node.type === 'text') text.push({start, end})
      if (node.type === 'comment' && source.startsWith('<!--', start)) this.comments.push(node)
      // What is in a fence that never closes may be prose.
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
