/** Lines and blocks: inline runs are gathered into paragraphs, and marks around blocks move into the blocks. */
import {addAll, append, type Content, element, isBlankRun, isBlankText, isBreak, isFlow} from './nodes.js'

/**
 * Convert to blocks only. Inline runs become paragraphs; two or more breaks in a row separate two paragraphs; breaks at
 * the edges of a paragraph are dropped.
 *
 * @param loose whether the paragraph is one of the page's own, not only a line between blocks
 */
export function toFlow(nodes: readonly Content[], loose = false): Content[] {
  // In nested boxes, the inner box has done the work for the outer ones.
  if (nodes.every(isFlow)) return nodes.slice()
  const flow: Content[] = []
  let run: Content[] = []
  const push = (nodes: Content[]) => {
    const inner = trim(nodes)
    if (!isBlankRun(inner)) flow.push(element('p', inner, loose ? {} : {line: true}))
  }
  const flush = () => {
    const inner = trim(run)
    run = []
    const {from, to} = aroundPictures(inner)
    push(inner.slice(0, from))
    push(inner.slice(from, to))
    push(inner.slice(to))
  }
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    if (isFlow(node)) {
      flush()
      flow.push(node)
      continue
    }
    const end = isBreak(node) ? chainEnd(nodes, index) : index
    if (end > index + 1) {
      flush()
      index = end - 1
    } else run.push(node)
  }
  flush()
  return flow
}

/** The range of a line without the images at its edges: these float beside the text, or stand above or below it. */
function aroundPictures(line: readonly Content[]): {from: number; to: number} {
  const isOutside = (node: Content) => isPicture(node) || isBreak(node) || isBlankText(node)
  let from = 0
  let to = line.length
  while (from < to && isOutside(line[from]!)) from++
  while (to > from && isOutside(line[to - 1]!)) to--
  return from === to ? {from: 0, to: line.length} : {from, to}
}

/** Whether the node is an image that declares that it is larger than an icon in a line, also in a link. */
export function isPicture(node: Content): boolean {
  if (node.type !== 'element') return false
  if (node.tagName === 'img') return Boolean(node.properties.isLarge)
  return node.tagName === 'a' && node.children.length > 0 && node.children.every(isPicture)
}

/** Remove rules that are first or last, where they separate nothing, and repeated rules. */
export function settleRules(flow: readonly Content[]): Content[] {
  const isRule = (node: Content | undefined) => node?.type === 'element' && node.tagName === 'hr'
  const isNote = (node: Content) => node.type === 'element' && node.tagName === 'md-definition'
  const isLast = (index: number) => flow.slice(index + 1).every((node) => isRule(node) || isNote(node))
  return flow.filter(
    (node, index) => !isRule(node) || (index > 0 && !isRule(flow[index - 1]) && !isLast(index))
  )
}

/** Index after a chain of two or more breaks that starts at `index`; `index` if there is no such chain. */
function chainEnd(nodes: readonly Content[], index: number): number {
  let count = 0
  let end = index
  let next = index
  while (next < nodes.length) {
    const node = nodes[next]!
    if (isBreak(node)) {
      count++
      end = next + 1
    } else if (!isBlankText(node)) break
    next++
  }
  return count > 1 ? end : index
}

/** The nodes without breaks and blank texts at both edges. */
export function trim(nodes: readonly Content[]): Content[] {
  let from = 0
  let to = nodes.length
  const isEdge = (node: Content) => isBreak(node) || isBlankText(node)
  while (from < to && isEdge(nodes[from]!)) from++
  while (to > from && isEdge(nodes[to - 1]!)) to--
  return nodes.slice(from, to)
}

const holders = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'md-callout',
  'md-definition'
])

/**
 * Put a mark (emphasis, a link) around the inline runs in `nodes`: never around blocks or paragraph breaks, and without
 * the white space at its edges. Blank runs get no mark.
 */
export function spread(nodes: readonly Content[], wrap: (run: Content[]) => Content): Content[] {
  const result: Content[] = []
  let run: Content[] = []
  const flush = () => {
    for (const node of around(run, wrap)) append(result, node)
    run = []
  }
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    if (isFlow(node)) {
      flush()
      if (holders.has(node.tagName)) node.children = spread(node.children, wrap)
      result.push(node)
      continue
    }
    const end = isBreak(node) ? chainEnd(nodes, index) : index
    if (end > index) {
      flush()
      addAll(result, nodes.slice(index, end))
      index = end - 1
    } else run.push(node)
  }
  flush()
  return result
}

function around(run: Content[], wrap: (run: Content[]) => Content): Content[] {
  if (isBlankRun(run)) return run
  const before: Content[] = []
  const behind: Content[] = []
  let from = 0
  let to = run.length
  while (isBlankText(run[from]!) || isBreak(run[from]!)) before.push(run[from++]!)
  while (isBlankText(run[to - 1]!) || isBreak(run[to - 1]!)) behind.unshift(run[--to]!)
  const inner = run.slice(from, to)
  const first = inner[0]!
  if (first.type === 'text') {
    const lead = /^\s+/.exec(first.value)?.[0]
    if (lead) {
      before.push({type: 'text', value: lead})
      first.value = first.value.slice(lead.length)
    }
  }
  const last = inner.at(-1)!
  if (last.type === 'text') {
    const tail = /(?<!\s)\s+$/.exec(last.value)?.[0]
    if (tail) {
      last.value = last.value.slice(0, -tail.length)
      behind.unshift({type: 'text', value: tail})
    }
  }
  return [...before, wrap(inner), ...behind]
}
