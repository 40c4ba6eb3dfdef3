/**
 * Comments by which a document says what is to stay: `<!-- clean-articles-disable-next-line related-links -->`, the
 * pair `clean-articles-disable` and `clean-articles-enable`, and `clean-articles-disable-file`.
 *
 * Rules are named with spaces or commas between them; without any name, all are meant. What follows ` -- ` is for
 * people. MDX knows no HTML comments: a comment of JavaScript in braces says the same there.
 */
import type {Nodes, Root} from 'hast'
import {type Range, RangeIndex} from '../edits/range-index.js'
import {LineIndex} from '../parse/line-index.js'
import {marksOf} from '../parse/marks.js'
import {isElement} from '../rules/evidence/elements.js'
import type {Settings} from '../settings/settings.js'
import type {RuleId, Warning} from '../types.js'

type Action = 'disable' | 'disable-file' | 'disable-next-line' | 'enable'

/** A comment that switches rules off or on. Offsets in the source. */
export interface Control {
  action: Action
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

/** Bounded: a comment without an end is looked for once, not to the end of the document from each opening. */
const comment =
  /<!--\s{0,20}clean-articles-(disable-next-line|disable-file|disable|enable)\b([\s\S]{0,1000}?)-->|\{\/\*\s{0,20}clean-articles-(disable-next-line|disable-file|disable|enable)\b([\s\S]{0,1000}?)\*\/\}/g

/** Most rules a comment names: there are not as many. */
const mostRules = 50

/** The control comments of a document, in order; those shown as code are text. */
export function findControls(source: string, tree: Root): Control[] {
  if (!source.includes('clean-articles-')) return []
  const places = new Places(tree)
  const controls: Control[] = []
  for (const match of source.matchAll(comment)) {
    const start = match.index
    const end = start + match[0].length
    if (places.isCode(start)) continue
    const action = (match[1] ?? match[3]) as Action
    const rules = ruleNames(match[2] ?? match[4] ?? '')
    controls.push({action, rules, start, end, isInHtml: places.isInHtml(start)})
  }
  return controls
}

function ruleNames(text: string): string[] {
  return text
    .replace(/(?:^|\s)--\s[\s\S]*/, '')
    .split(/[\s,]+/)
    .filter((name) => name !== '')
    .slice(0, mostRules)
}

/** What is wrong with the comments: a rule that is none, or one that does not hear them. */
export function controlWarnings(source: string, tree: Root, {inlineControl, states}: Settings): Warning[] {
  if (!inlineControl) return []
  const controls = findControls(source, tree)
  if (controls.length === 0) return []
  const lines = new LineIndex(source)
  return controls.flatMap(({rules, start}) =>
    rules.flatMap((rule) => {
      const line = lines.lineOf(start)
      if (rule === 'active-content') {
        const message = 'no comment can keep what can run: allow it in the configuration'
        return [{code: 'control-without-effect', message, line}]
      }
      const isKnown = rule.startsWith('custom/') || states.has(rule as RuleId)
      return isKnown ? [] : [{code: 'control-without-effect', message: `there is no rule "${rule}"`, line}]
    })
  )
}

/** The stretches that the comments keep from their rules. */
export function keptByControls(source: string, tree: Root, controls: readonly Control[]): Disabled[] {
  const kept: Disabled[] = []
  const blocks = new Blocks(tree)
  let state = new Switches()
  let from = 0
  for (const {action, end, rules, start} of controls) {
    if (action === 'disable-file') kept.push({start: 0, end: source.length, isDisabled: naming(rules)})
    else if (action === 'disable-next-line') {
      kept.push({...nextBlock(source, blocks, end), isDisabled: naming(rules)})
    } else {
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

/**
 * The next line that shows something, with the block that begins in it: in Markdown a blank line parts a comment from
 * what follows, and what a rule finds may be further down in the element that is meant.
 */
function nextBlock(source: string, blocks: Blocks, offset: number): Range {
  const start = behind(source, behind(source, offset, /[^\n\r]*(?:\r\n?|\n|$)/y), /\s*/y)
  const lineEnd = behind(source, start, /[^\n\r]*/y)
  return {start, end: Math.max(lineEnd, blocks.endOf(start, lineEnd))}
}

function behind(source: string, offset: number, sticky: RegExp): number {
  sticky.lastIndex = offset
  return sticky.test(source) ? sticky.lastIndex : offset
}

/** Where what begins in a line ends. */
class Blocks {
  readonly #ranges: Range[] = []

  constructor(tree: Root) {
    walk(tree, (node, start, end) => {
      if (node.type !== 'root') this.#ranges.push({start, end})
    })
    this.#ranges.sort((a, b) => a.start - b.start)
  }

  /** The furthest end of what begins between the offsets; 0 for nothing. */
  endOf(from: number, to: number): number {
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
  readonly #code: RangeIndex<Range>
  readonly #html: RangeIndex<Range>

  constructor(tree: Root) {
    const code: Range[] = []
    const html: Range[] = []
    walk(tree, (node, start, end) => {
      // What is in a fence that never closes may be prose.
      if (isElement(node, 'pre', 'code') && !marksOf(node).unclosedFence) code.push({start, end})
      else if (node.type === 'element' && marksOf(node).raw) html.push({start, end})
    })
    this.#code = new RangeIndex(code)
    this.#html = new RangeIndex(html)
  }

  isCode(offset: number): boolean {
    return this.#code.touches(offset, offset + 1)
  }

  isInHtml(offset: number): boolean {
    return this.#html.touches(offset, offset + 1)
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
