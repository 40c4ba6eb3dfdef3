/** mdast to GFM, escaping what would be read as Markdown and, where one can tell, nothing else. */
import type {Nodes, Root} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {mathToMarkdown} from 'mdast-util-math'
import {defaultHandlers, type Options, toMarkdown, type Unsafe} from 'mdast-util-to-markdown'

/** Cells up to this many characters are set in columns; a longer one would pad every row. */
const columnWidth = 50

const aligned = gfmToMarkdown()
const unaligned = gfmToMarkdown({tablePipeAlign: false})
const formulas = mathToMarkdown()

/** Compile; the result ends with a line end, or is empty. */
export function compile(tree: Root): string {
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
          value && isPlainPart(value, state.stack.at(-1)) ? value : ask.call(state, value, config)
        return defaultHandlers.root(node, parent, state, info)
      },
      text(node, parent, state, info) {
        const {value} = node
        const isPlain =
          !risky.test(value) &&
          !(isLineEnd(info.before.slice(-1)) && edgeOfLine.test(value[0] ?? '')) &&
          !(isLineEnd(info.after.slice(0, 1)) && edgeOfLine.test(value.slice(-1)))
        return isPlain ? node.value : defaultHandlers.text(node, parent, state, info)
      }
    }
  }
  const markdown = toMarkdown(tree, settings)
  return markdown.trim() === '' ? '' : markdown
}

/** Signs that a pattern may look for, so that most text passes without asking all of them. */
const risky = /[\\`*_[\]<&~$|\r\n\t@]|!(?:\[|$)|[ps]:\/|[wW]\.|^\s*(?:[#>+=:-]|\d+[.)])/

/** Parts of a link or an image that hold no sign a pattern may look for: half of what is asked about. */
function isPlainPart(value: string, construct: string | undefined): boolean {
  if (construct === 'destinationRaw') return plainDestination.test(value)
  if (construct === 'titleQuote') return plainTitle.test(value)
  return construct === 'label' && !risky.test(value)
}

const plainDestination = /^(?:[A-Za-z\d/.:?=%#,;+@_-]|&(?!#?[A-Za-z\d]+;))*$/
const plainTitle = /^[\p{L}\p{M}\p{N} .,:;()?'’–-]*$/u

/** What counts only beside a line end: white space, the sign that closes a heading. */
const edgeOfLine = /^[\s#]/

function isLineEnd(sign: string): boolean {
  return sign === '\n' || sign === '\r'
}

interface Survey {
  hasMath: boolean
  /** A tilde could close a strike: alone before words, as in `~5 km`, it is text. */
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

/** The utility compiles each pattern once, so each gets its sharper ones once. */
const known = new WeakMap<Unsafe, Unsafe[]>()

function sharpened(pattern: Unsafe): Unsafe[] {
  const made = known.get(pattern) ?? sharpen(pattern)
  known.set(pattern, made)
  return made
}

/**
 * The utility's patterns know one character to each side. The tree is the writer's own and has no reference
 * definitions, so a bracket alone is text, and only these shapes are Markdown. Where both neighbours count the
 * pattern is compiled here: the utility leaves out an escape that hangs on a neighbour which is escaped itself.
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
  // An address of mail between angle brackets may begin with any sign.
  if (character === '<' && isPhrasing) return after('(?:[!/?A-Za-z]|[^\\s<>]{1,300}@)')
  // Addresses hold balanced parentheses only (see `addresses.ts`), and those need no escape.
  if ((character === '(' || character === ')') && inConstruct === 'destinationRaw') return []
  // A bare address that GFM links is the same text, linked, unless signs in it are escaped: a link's text is verbatim.
  if (isPhrasing && pattern.before && character in addresses) {
    return [compiled(pattern, addresses[character]!)]
  }
  // A definition, or the box of a task.
  if (character === '[' && atBreak) return after('(?:[^\\]]*\\]:|[ xX]\\]|!)')
  // A call of a footnote; what else begins so needs a `(` behind its `]`, which is escaped itself.
  if (character === '[' && (isPhrasing || isLabelOrPhrasing(inConstruct))) {
    return [
      {...unsafe(pattern), inConstruct: 'phrasing', after: '\\^', notInConstruct: pattern.notInConstruct},
      ...(isPhrasing ? [] : [{...unsafe(pattern), inConstruct: ['label', 'reference'] as const}])
    ] as Unsafe[]
  }
  // Not between white space: such a sign neither opens nor closes.
  if ('*_~'.includes(character) && isPhrasing && !pattern.before && !pattern.after) {
    const sign = character === '*' ? '\\*' : character
    return [compiled(pattern, new RegExp(`${sign}(?=\\S)|(?<=\\S)${sign}`, 'g'))]
  }
  return [pattern]
}

/** An address up to white space that holds nothing Markdown reads, and no query a rule could take for tracking. */
const plainAddress = '(?:[A-Za-z\\d./%-]|(?<=[A-Za-z\\d])_(?=[A-Za-z\\d])){1,300}[,;]?(?:\\s|$)'

/** Signs that make an address of a text that is none, or that holds more than addresses hold. */
const addresses: Record<string, RegExp> = {
  '.': new RegExp(`(?<=www)\\.(?=\\S)(?!${plainAddress})`, 'gi'),
  ':': new RegExp(`(?<=[ps]):(?=/)(?!//${plainAddress})`, 'gi'),
  '@': /(?<=[+\-._])@(?=[-.\w])|(?<=[+\-.\w])@(?=[-._])/g
}

function isLabelOrPhrasing(inConstruct: Unsafe['inConstruct']): boolean {
  return Array.isArray(inConstruct) && inConstruct.includes('phrasing') && inConstruct.includes('label')
}

/** The pattern with an expression that looks around by itself. */
function compiled({character, inConstruct, notInConstruct}: Unsafe, expression: RegExp): Unsafe {
  return {character, inConstruct, notInConstruct, _compiled: expression}
}

/** The pattern without what the utility has cached on it. */
function unsafe(pattern: Unsafe): Unsafe {
  const {_compiled, ...rest} = pattern as Unsafe & {_compiled?: RegExp}
  return rest
}
