/** Compiles mdast to GFM. Escapes what would be read as Markdown and, as far as possible, nothing else. */
import type {Nodes, Root} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {mathToMarkdown} from 'mdast-util-math'
import {defaultHandlers, type Options, toMarkdown, type Unsafe} from 'mdast-util-to-markdown'
import {escapeTemplates} from '../../text/template-code.js'

/** Cells of up to this many characters are aligned in columns; a longer one would pad every row. */
const columnWidth = 50

const aligned = gfmToMarkdown()
const unaligned = gfmToMarkdown({tablePipeAlign: false})
const formulas = mathToMarkdown()

export interface CompileOptions {
  /** Whether template code in the page is meant: the page is a template itself (default: it is text). */
  isTemplate?: boolean | undefined
}

/** Compile; the result ends with a line end, or is empty. */
export function compile(tree: Root, {isTemplate = false}: CompileOptions = {}): string {
  const shown = isTemplate ? (text: string) => text : escapeTemplates
  const {hasMath, hasStrike, cellWidth} = survey(tree)
  const settings: Options = {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    strong: '*',
    extensions: [cellWidth <= columnWidth ? aligned : unaligned, ...(hasMath ? [formulas] : [])],
    handlers: {
      root(node, parent, state, info) {
        state.unsafe = state.unsafe
          .flatMap(sharpened)
          .filter((pattern) => hasStrike || pattern.character !== '~' || pattern.atBreak)
        const ask = state.safe
        state.safe = (value, config) =>
          shown(value && isPlainPart(value, state.stack.at(-1)) ? value : ask.call(state, value, config))
        return defaultHandlers.root(node, parent, state, info)
      },
      text(node, parent, state, info) {
        const {value} = node
        const isPlain =
          !risky.test(value) &&
          !(isLineEnd(info.before.slice(-1)) && edgeOfLine.test(value[0] ?? '')) &&
          !(isLineEnd(info.after.slice(0, 1)) && edgeOfLine.test(value.slice(-1)))
        return isPlain ? shown(node.value) : defaultHandlers.text(node, parent, state, info)
      },
      html: ({value}) => shown(value)
    }
  }
  const markdown = toMarkdown(tree, settings)
  return markdown.trim() === '' ? '' : markdown
}

/** Characters that a pattern may look for: most text has none, and is not tested with all patterns. */
const risky = /[\\`*_[\]<&~$|\r\n\t@]|!(?:\[|$)|[ps]:\/|[wW]\.|^\s*(?:[#>+=:-]|\d+[.)])/

/**
 * Whether a part of a link or an image has no character that a pattern looks for. Half of the tested texts are such
 * parts.
 */
function isPlainPart(value: string, construct: string | undefined): boolean {
  if (construct === 'destinationRaw') return plainDestination.test(value)
  if (construct === 'titleQuote') return plainTitle.test(value)
  return construct === 'label' && !risky.test(value)
}

const plainDestination = /^(?:[A-Za-z\d/.:?=%#,;+@_-]|&(?!#?[A-Za-z\d]+;))*$/
const plainTitle = /^[\p{L}\p{M}\p{N} .,:;()?'’–-]*$/u

/** Characters that matter only beside a line end: white space, and the one that closes a heading. */
const edgeOfLine = /^[\s#]/

function isLineEnd(sign: string): boolean {
  return sign === '\n' || sign === '\r'
}

interface Survey {
  hasMath: boolean
  /** A tilde could close a strikethrough. A tilde that only stands before words, as in `~5 km`, is text. */
  hasStrike: boolean
  cellWidth: number
}

function survey(tree: Root): Survey {
  let hasMath = false
  let tildes = 0
  let canClose = false
  let hasDelete = false
  let cellWidth = 0
  const visit = (node: Nodes, isCell: boolean, isFirst: boolean): number => {
    // The types are mdast-util-math's.
    if (node.type === ('math' as never) || node.type === ('inlineMath' as never)) hasMath = true
    if (node.type === 'delete') hasDelete = true
    else if (node.type === 'text' && node.value.includes('~')) {
      tildes += node.value.split('~').length - 1
      canClose ||= /\S~/.test(node.value) || (!isFirst && node.value.startsWith('~'))
    }
    let width = 'value' in node && isCell ? node.value.length : 'url' in node && isCell ? node.url.length : 0
    if ('children' in node) {
      const isInCell = isCell || node.type === 'tableCell'
      for (const child of node.children) width += visit(child, isInCell, child === node.children[0])
    }
    if (node.type === 'tableCell') cellWidth = Math.max(cellWidth, width)
    return width
  }
  visit(tree, false, true)
  return {hasMath, hasStrike: hasDelete || (canClose && tildes > 1), cellWidth}
}

/** The stricter patterns for each pattern, made once, because the utility compiles each pattern object once. */
const known = new WeakMap<Unsafe, Unsafe[]>()

function sharpened(pattern: Unsafe): Unsafe[] {
  const made = known.get(pattern) ?? sharpen(pattern)
  known.set(pattern, made)
  return made
}

/**
 * Make a pattern of the utility stricter.
 *
 * The utility's patterns test one character on each side. The tree is our own and has no reference definitions, so a
 * bracket alone is text, and only these shapes are Markdown. Where both neighbours matter, the pattern is compiled
 * here: the utility leaves out an escape that depends on a neighbour which is itself escaped.
 */
function sharpen(pattern: Unsafe): Unsafe[] {
  const {character, atBreak, inConstruct} = pattern
  const isPhrasing = inConstruct === 'phrasing'
  const after = (value: string) => [{...unsafe(pattern), after: value}]
  if (character === '#' && atBreak) return after('#{0,5}(?:[\\t ]|[\\r\\n]|$)')
  if (character === '=' && atBreak) return after('=*[\\t ]*(?:[\\r\\n]|$)')
  if (character === '~' && atBreak) return after('~~')
  if (character === '&' && Array.isArray(inConstruct) && inConstruct.includes('phrasing')) {
    return after('(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z][A-Za-z\\d]{1,31});')
  }
  // An e-mail address between angle brackets may begin with any character.
  if (character === '<' && isPhrasing) return after('(?:[!/?A-Za-z]|[^\\s<>]{1,300}@)')
  // Addresses contain only balanced parentheses (see `addresses.ts`), and those need no escape.
  if ((character === '(' || character === ')') && inConstruct === 'destinationRaw') return []
  // GFM turns a bare address into a link with the same text, unless characters in it are escaped: a link's text is
  // verbatim.
  const address = isPhrasing && pattern.before ? addresses.get(character) : undefined
  if (address) return [compiled(pattern, address)]
  // A definition, or the checkbox of a task.
  if (character === '[' && atBreak) return after('(?:[^\\]]*\\]:|[ xX]\\]|!)')
  // A footnote call. Anything else that begins like this needs a `(` after its `]`, and that is escaped itself.
  if (character === '[' && (isPhrasing || isLabelOrPhrasing(inConstruct))) {
    return [
      {...unsafe(pattern), inConstruct: 'phrasing', after: '\\^', notInConstruct: pattern.notInConstruct},
      ...(isPhrasing ? [] : [{...unsafe(pattern), inConstruct: ['label', 'reference'] as const}])
    ] as Unsafe[]
  }
  // Not between white space: there, the character neither opens nor closes.
  if ('*_~'.includes(character) && isPhrasing && !pattern.before && !pattern.after) {
    const sign = character === '*' ? '\\*' : character
    return [compiled(pattern, new RegExp(`${sign}(?=\\S)|(?<=\\S)${sign}`, 'g'))]
  }
  return [pattern]
}

/**
 * An address up to white space, without anything that Markdown reads, and without a query that a rule could take for
 * tracking.
 */
const plainAddress = '(?:[A-Za-z\\d./%-]|(?<=[A-Za-z\\d])_(?=[A-Za-z\\d])){1,300}[,;]?(?:\\s|$)'

/** Characters that turn a text into an address, although it is not one, or contains more than an address can. */
const addresses: ReadonlyMap<string, RegExp> = new Map([
  ['.', new RegExp(`(?<=www)\\.(?=\\S)(?!${plainAddress})`, 'gi')],
  [':', new RegExp(`(?<=[ps]):(?=/)(?!//${plainAddress})`, 'gi')],
  ['@', /(?<=[+\-._])@(?=[-.\w])|(?<=[+\-.\w])@(?=[-._])/g]
])

function isLabelOrPhrasing(inConstruct: Unsafe['inConstruct']): boolean {
  return Array.isArray(inConstruct) && inConstruct.includes('phrasing') && inConstruct.includes('label')
}

/** The pattern with an expression that tests the neighbours itself. */
function compiled({character, inConstruct, notInConstruct}: Unsafe, expression: RegExp): Unsafe {
  return {character, inConstruct, notInConstruct, _compiled: expression}
}

/** The pattern without the expression that the utility has cached on it. */
function unsafe(pattern: Unsafe): Unsafe {
  const {_compiled, ...rest} = pattern as Unsafe & {_compiled?: RegExp}
  return rest
}
