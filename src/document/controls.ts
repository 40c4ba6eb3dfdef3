/**
 * Comments by which a document says what is to stay: `<!-- clean-articles-disable-next-line related-links -->`, the
 * pair `clean-articles-disable` and `clean-articles-enable`, and `clean-articles-disable-file`.
 *
 * Rules are named with spaces or commas between them; without any name, all are meant. What follows ` -- ` is for
 * people. MDX knows no HTML comments: there, `{/* … *​/}` says the same.
 */
import type {Nodes, Root} from 'hast'
import {isElement} from '../rules/evidence/elements.js'

type Action = 'disable' | 'disable-file' | 'disable-next-line' | 'enable'

/** A comment that switches rules off or on. Offsets in the source. */
export interface Control {
  action: Action
  /** Undefined: all of them. */
  rules: readonly string[] | undefined
  start: number
  end: number
}

const comment =
  /<!--\s*clean-articles-(disable-next-line|disable-file|disable|enable)\b([\s\S]*?)-->|\{\/\*\s*clean-articles-(disable-next-line|disable-file|disable|enable)\b([\s\S]*?)\*\/\}/g

/** A stretch of the source that some rules, or all, are switched off in. */
export interface Disabled {
  start: number
  end: number
  rules: readonly string[] | undefined
}

/** The control comments of a document, in order; those shown as code are text. */
export function findControls(source: string, tree: Root): Control[] {
  if (!source.includes('clean-articles-')) return []
  const code = codeRanges(tree)
  const controls: Control[] = []
  for (const match of source.matchAll(comment)) {
    const start = match.index
    const end = start + match[0].length
    if (code.some((range) => range.start <= start && end <= range.end)) continue
    controls.push({
      action: (match[1] ?? match[3]) as Action,
      rules: ruleNames(match[2] ?? match[4] ?? ''),
      start,
      end
    })
  }
  return controls
}

function ruleNames(text: string): string[] | undefined {
  const names = text
    .replace(/(?:^|\s)--\s[\s\S]*/, '')
    .split(/[\s,]+/)
    .filter((name) => name !== '')
  return names.length > 0 ? names : undefined
}

/** The stretches that the comments keep from their rules. */
export function keptByControls(source: string, tree: Root, controls: readonly Control[]): Disabled[] {
  const ranges: Disabled[] = []
  for (const [index, {action, end, rules}] of controls.entries()) {
    if (action === 'disable-file') ranges.push({start: 0, end: source.length, rules})
    else if (action === 'disable-next-line') ranges.push({...nextBlock(source, tree, end), rules})
    else if (action === 'disable') {
      // What was switched off as a list may be switched on again one by one.
      for (const {rule, at} of endsOf(controls.slice(index + 1), rules)) {
        ranges.push({start: end, end: at ?? source.length, rules: rule === undefined ? undefined : [rule]})
      }
    }
  }
  return ranges
}

/** For each rule that was switched off (undefined: for all at once) where it is switched on again. */
function endsOf(
  later: readonly Control[],
  rules: readonly string[] | undefined
): {rule: string | undefined; at: number | undefined}[] {
  const enabling = later.filter(({action}) => action === 'enable')
  return (rules ?? [undefined]).map((rule) => ({
    rule,
    at: enabling.find(
      (control) => control.rules === undefined || (rule !== undefined && control.rules.includes(rule))
    )?.start
  }))
}

/**
 * The next line that shows something, with the block that begins in it: in Markdown a blank line parts a comment from
 * what follows, and what a rule finds may be further down in the element that is meant.
 */
function nextBlock(source: string, tree: Root, offset: number): {start: number; end: number} {
  const found = /^[^\n\r]*(?:\r\n?|\n)\s*/.exec(source.slice(offset))
  const start = found ? offset + found[0].length : source.length
  const lineEnd = start + /^[^\n\r]*/.exec(source.slice(start))![0].length
  let end = lineEnd
  const stack: Nodes[] = [...tree.children]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (from !== undefined && to !== undefined && from >= start && from < lineEnd) end = Math.max(end, to)
    else if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return {start, end}
}

function codeRanges(tree: Root): {start: number; end: number}[] {
  const ranges: {start: number; end: number}[] = []
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node, 'pre', 'code')) {
      const start = node.position?.start.offset
      const end = node.position?.end.offset
      if (start !== undefined && end !== undefined) ranges.push({start, end})
    } else if ('children' in node) {
      for (const child of node.children) stack.push(child)
    }
  }
  return ranges
}
