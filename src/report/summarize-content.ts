/** What main-content extraction did to a page, as plain data: sums, not each region. */
import type {Element, Nodes} from 'hast'
import type {MainContent} from '../content/main-content.js'
import {LineIndex} from '../parse/line-index.js'
import {countWords, isBlock, isMedia, isUnseen, textOf} from '../rules/evidence/elements.js'
import type {ContentSummary} from '../types.js'

/** Sum up what stands beside the article. Its range is that of the first and the last block that stayed. */
export function summarizeContent({dropped, end, root, start}: MainContent, source: string): ContentSummary {
  const lines = new LineIndex(source)
  const from = outermostShown(root, false)?.position?.start.offset ?? start
  // An element a parser had to make up (a body without tags) may have no end of its own.
  const to = Math.max(from, outermostShown(root, true)?.position?.end.offset ?? end)
  const removed: ContentSummary['removed'] = {}
  // A region may lie in another one: its words count once, where they say most.
  const words = new Map<Element, number>()
  for (const node of dropped.keys()) words.set(node, countWords(textOf(node)))
  for (const [node, reason] of dropped) {
    const own = words.get(node)! - nested(node, words)
    removed[reason] ??= {regions: 0, words: 0}
    removed[reason].regions++
    removed[reason].words += Math.max(0, own)
  }
  return {start: lines.toPoint(from), end: lines.toPoint(to), removed}
}

/** Words of the outermost regions inside of `node`. */
function nested(node: Element, words: ReadonlyMap<Element, number>): number {
  let sum = 0
  for (const child of node.children) {
    if (child.type === 'element') sum += words.get(child) ?? nested(child, words)
  }
  return sum
}

/** The block around the first text or picture of the tree, or around the last. */
function outermostShown(node: Nodes, fromEnd: boolean): Nodes | undefined {
  if (node.type === 'text') return node.value.trim() === '' ? undefined : node
  if (node.type === 'element' && isMedia(node)) return node
  if (!('children' in node) || (node.type === 'element' && isUnseen(node))) return undefined
  const children: readonly Nodes[] = fromEnd ? node.children.toReversed() : node.children
  for (const child of children) {
    const found = outermostShown(child, fromEnd)
    if (!found) continue
    const isOwnBlock = found.type === 'element' && (isBlock(found) || isMedia(found))
    return isOwnBlock || node.type !== 'element' ? found : node
  }
  return undefined
}
