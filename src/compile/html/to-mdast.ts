/** Converts the lean tree to mdast, by hast-util-to-mdast with handlers for what the lean tree has and HTML lacks. */
import type {Element} from 'hast'
import {type Handle, toMdast as hastToMdast, type State} from 'hast-util-to-mdast'
import type {
  AlignType,
  BlockContent,
  Blockquote,
  Html,
  List,
  ListItem,
  Nodes as MdastNodes,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell
} from 'mdast'
import {isElement} from '../../hast/elements.js'
import {type Content, element, lineIn} from './nodes.js'
import {tableHtml} from './table-html.js'

/** The lean tree as mdast. White space in `blocks` must be collapsed. `blocks` must not be used afterwards. */
export function toMdast(blocks: Content[]): Root {
  // The utility copies its tree and collapses white space again. The lean tree needs neither. So the utility gets one
  // element, and the handler of that element brings in the tree.
  const start: Handle = (state) => {
    state.all = allOf
    return {
      type: 'root',
      children: state.toFlow(state.all({type: 'root', children: blocks})) as RootContent[]
    }
  }
  const stub = element('md-page')
  return hastToMdast(stub, {handlers: {...handlers, 'md-page': start}, document: false}) as Root
}

/** Replaces the utility's method, which passes results as arguments of a call: there can be too many. */
function allOf(this: State, parent: Parameters<State['all']>[0]): RootContent[] {
  const results: RootContent[] = []
  for (const child of parent.children) {
    const result = this.one(child, parent) as RootContent | RootContent[] | undefined
    if (Array.isArray(result)) for (const node of result) results.push(node)
    else if (result) results.push(result)
  }
  return results
}

function inlineHtml(value: string): Html {
  // The name makes the utility treat the node as inline.
  return {type: 'html', value, data: {hName: 'span'}} as Html
}

/** Tags that are kept, with Markdown inside. */
const tags: Handle = (state, node) => [
  inlineHtml(`<${node.tagName}>`),
  ...(state.all(node) as PhrasingContent[]),
  inlineHtml(`</${node.tagName}>`)
]

/** A list within a cell. */
const lineList: Handle = (state, {properties, children}) => [
  inlineHtml(`<${properties.name}${properties.start}>`),
  ...children.flatMap((item) => [
    inlineHtml('<li>'),
    ...(state.all(item as Element) as PhrasingContent[]),
    inlineHtml('</li>')
  ]),
  inlineHtml(`</${properties.name}>`)
]

function flowOf(state: State, node: Element): BlockContent[] {
  return state.toFlow(state.all(node)) as BlockContent[]
}

const list: Handle = (state, node): List => {
  const children = state.all(node) as ListItem[]
  const isOrdered = node.tagName === 'ol'
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? Number(node.properties.start ?? 1) : null,
    spread: children.some((item) => item.spread),
    children
  }
}

/** An item. It is loose if it contains a paragraph of the page's own, or two paragraphs. */
const listItem: Handle = (state, node): ListItem => {
  const paragraphs = node.children.filter((child) => isElement(child, 'p')) as Element[]
  const {checked} = node.properties
  return {
    type: 'listItem',
    spread: paragraphs.length > 1 || paragraphs.some((child) => !child.properties.line),
    checked: checked === undefined ? null : checked === 'true',
    children: flowOf(state, node)
  }
}

const table: Handle = (state, node): Table => {
  const align = node.properties.columns as string[]
  return {
    type: 'table',
    align: align.map((name) => (name === '' ? null : name) as AlignType),
    children: node.children.map((row) => ({
      type: 'tableRow',
      children: (row as Element).children.map(
        (cell): TableCell => ({
          type: 'tableCell',
          children: state.all(cell as Element) as PhrasingContent[]
        })
      )
    }))
  }
}

const lineBreak: Handle = (_state, node) => (node.properties.isTag ? inlineHtml('<br>') : {type: 'break'})

/** The marker and the first paragraph share a block, as GitHub writes them. */
const callout: Handle = (state, node): Blockquote => {
  const children = flowOf(state, node)
  const marker = inlineHtml(`[!${String(node.properties.kind)}]`)
  const first = children[0]
  if (first?.type === 'paragraph') first.children.unshift(marker, inlineHtml('\n'))
  else children.unshift({type: 'paragraph', children: [marker]})
  return {type: 'blockquote', children}
}

const details: Handle = (state, node) => {
  const [summary, ...rest] = node.children
  const title = lineIn(summary as Element)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
  return [
    {type: 'html', value: `<details>\n<summary>${title}</summary>`},
    ...flowOf(state, {...node, children: rest}),
    {type: 'html', value: '</details>'}
  ] as MdastNodes[]
}

const note: Handle = (state, node) => {
  const label = String(node.properties.label)
  return {type: 'footnoteDefinition', identifier: label, label, children: flowOf(state, node)}
}

const reference: Handle = (_state, node) => {
  const label = String(node.properties.label)
  return {type: 'footnoteReference', identifier: label, label}
}

const all = ((state, node) => state.all(node)) as Handle

const handlers: Record<string, Handle> = {
  br: lineBreak,
  code: (_state, node) => ({type: 'inlineCode', value: lineIn(node)}),
  ins: tags,
  kbd: tags,
  li: listItem,
  mark: tags,
  'md-callout': callout,
  'md-code': (_state, {properties}) => ({
    type: 'code',
    lang: properties.language ? String(properties.language) : null,
    meta: null,
    value: String(properties.value)
  }),
  'md-definition': note,
  'md-details': details,
  'md-group': all,
  'md-line-list': lineList,
  'md-initial': all,
  // The node types are mdast-util-math's; the utility's types do not know them.
  'md-math': (_state, {properties}) =>
    ({type: 'inlineMath', value: withoutTags(String(properties.value)).replace(/\s+/g, ' ')}) as never,
  'md-math-block': (_state, {properties}) =>
    ({type: 'math', value: withoutTags(String(properties.value))}) as never,
  'md-reference': reference,
  'md-table': (_state, node) => ({type: 'html', value: tableHtml(node)}),
  ol: list,
  sub: tags,
  sup: tags,
  table,
  ul: list
}

/** TeX in which no renderer without math sees a tag: a space behind `<` changes no formula. */
function withoutTags(tex: string): string {
  return /<[a-z!?/][^<]*>/i.test(tex) ? tex.replace(/<(?=[a-z!?/])/gi, '< ') : tex
}
