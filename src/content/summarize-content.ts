/** What main-content extraction did to a page, as plain data: sums, not each region. */
import type {Nodes} from 'hast'
import {isBlock, isMedia, isUnseen} from '../hast/elements.js'
import {LineIndex, type Point} from '../text/line-index.js'
import type {MainContent} from './main-content.js'

/** What main-content extraction dropped from a page, summed up: as edits, it would be the page's whole furniture. */
export interface ContentSummary {
  /** Range of the source the article was found in. */
  start: Point
  end: Point
  /** By kind of region (`navigation`, `comments`, `related`…): how many there were, and the words in them. */
  removed: Record<string, {regions: number; words: number}>
}

/** Sum up what was dropped around the article. The range runs from the first to the last block that was kept. */
export function summarizeContent(
  {end, removed: regions, root, start}: MainContent,
  source: string
): ContentSummary {
  const lines = new LineIndex(source)
  const from = outermostShown(root, false)?.position?.start.offset ?? start
  // An element that the parser added (a body without tags) may have no end of its own.
  const to = Math.max(from, outermostShown(root, true)?.position?.end.offset ?? end)
  const removed: ContentSummary['removed'] = {}
  for (const {reason, words} of regions) {
    removed[reason] ??= {regions: 0, words: 0}
    removed[reason].regions++
    removed[reason].words += words
  }
  return {start: lines.toPoint(from), end: lines.toPoint(to), removed}
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
