/** mdast to GFM, escaping what would be read as Markdown and, where one can tell, nothing else. */
import type {Nodes, Root} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {mathToMarkdown} from 'mdast-util-math'
import {defaultHandlers, type Options, toMarkdown, type Unsafe} from 'mdast-util-to-markdown'

/** Cells up to this many characters are set in columns; a longer one would pad every row. */
const columnWidth = 50

const settings: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  strong: '*',
  handlers: {
    root(node, parent, state, info) {
      state.unsafe = sharpened(state.unsafe)
      return defaultHandlers.root(node, parent, state, info)
    }
  }
}

/** Compile; the result ends with a line end, or is empty. */
export function compile(tree: Root): string {
  const {hasMath, cellWidth} = survey(tree)
  const markdown = toMarkdown(tree, {
    ...settings,
    extensions: [
      gfmToMarkdown({tablePipeAlign: cellWidth <= columnWidth}),
      ...(hasMath ? [mathToMarkdown()] : [])
    ]
  })
  return markdown.trim() === '' ? '' : markdown
}

function survey(tree: Root): {hasMath: boolean; cellWidth: number} {
  let hasMath = false
  let cellWidth = 0
  const visit = (node: Nodes, isCell: boolean): number => {
    // The types are mdast-util-math's.
    if (node.type === ('math' as never) || node.type === ('inlineMath' as never)) hasMath = true
    let width = 'value' in node && isCell ? node.value.length : 'url' in node && isCell ? node.url.length : 0
    if ('children' in node) {
      const isInCell = isCell || node.type === 'tableCell'
      for (const child of node.children) width += visit(child, isInCell)
    }
    if (node.type === 'tableCell') cellWidth = Math.max(cellWidth, width)
    return width
  }
  visit(tree, false)
  return {hasMath, cellWidth}
}

const sharpenedLists = new WeakMap<Unsafe[], Unsafe[]>()

/**
 * The utility's patterns, which know one character to each side, with what the tree the writer made allows to
 * know: it has no reference definitions, so a bracket alone is text, and only these shapes are Markdown.
 */
function sharpened(patterns: Unsafe[]): Unsafe[] {
  const known = sharpenedLists.get(patterns)
  if (known) return known
  const list = patterns.flatMap(sharpen)
  sharpenedLists.set(patterns, list)
  return list
}

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
  // A definition, or the box of a task.
  if (character === '[' && atBreak) return after('(?:[^\\]]*\\]:|[ xX]\\]|!)')
  // A call of a footnote; what else begins so needs a `(` behind its `]`, which is escaped itself.
  if (character === '[' && (isPhrasing || isLabelOrPhrasing(inConstruct))) {
    return [
      {...unsafe(pattern), inConstruct: 'phrasing', after: '\\^', notInConstruct: pattern.notInConstruct},
      ...(isPhrasing ? [] : [{...unsafe(pattern), inConstruct: ['label', 'reference'] as const}])
    ] as Unsafe[]
  }
  // Not beside white space on both sides: such a sign neither opens nor closes.
  if (
    (character === '*' || character === '_' || character === '~') &&
    isPhrasing &&
    !pattern.before &&
    !pattern.after
  ) {
    return [
      {...unsafe(pattern), after: '\\S'},
      {...unsafe(pattern), before: '\\S'}
    ]
  }
  return [pattern]
}

function isLabelOrPhrasing(inConstruct: Unsafe['inConstruct']): boolean {
  return Array.isArray(inConstruct) && inConstruct.includes('phrasing') && inConstruct.includes('label')
}

/** The pattern without what the utility has cached on it. */
function unsafe(pattern: Unsafe): Unsafe {
  const {_compiled, ...rest} = pattern as Unsafe & {_compiled?: RegExp}
  return rest
}
