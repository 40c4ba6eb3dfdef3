import type {Nodes, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {CleanArticlesError} from '../../errors.js'
import {parsePage} from './parse-page.js'

const fragmentParser = unified().use(rehypeParse, {fragment: true}).freeze()

export interface ParseHtmlOptions {
  /** A whole page with `html`, `head` and `body`, not a fragment (default: `false`). */
  page?: boolean
}

/** Most elements of a fragment inside one another: browsers have no more than 512, and a stack ends at some thousands. */
const maxDepth = 1000

/** Parse HTML; throws a `CleanArticlesError` `too-deep` for a fragment that is nested deeper than `maxDepth`. */
export function parseHtml(source: string, options?: ParseHtmlOptions): Root {
  if (options?.page) return parsePage(source)
  if (isDeep(source)) {
    throw new CleanArticlesError('too-deep', `elements are nested too deeply (more than ${maxDepth})`, {
      hint: 'Look for hundreds of elements that are never closed, or leave the file out.'
    })
  }
  const tree = fragmentParser.parse(source) as Root
  endWithSource(tree, source.length)
  return tree
}

/** Elements without content, and those that the next of their kind ends. */
const endless = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup ' +
    'rb rt rp rtc colgroup caption html head body'
  ).split(' ')
)

/** Whether tags may open more elements inside one another than `maxDepth`: looked at before the parser, which recurses. */
function isDeep(source: string): boolean {
  let depth = 0
  for (const [, slash, name] of source.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (endless.has(name!.toLowerCase())) continue
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > maxDepth) return true
  }
  return false
}

/** Take back the end of what the file ends in: the parser counts the end of the file as a character. */
function endWithSource(tree: Root, length: number): void {
  for (
    let node: Nodes | undefined = tree;
    node;
    node = 'children' in node ? node.children.at(-1) : undefined
  ) {
    const end = node.position?.end
    if (end?.offset === undefined || end.offset <= length) continue
    end.column -= end.offset - length
    end.offset = length
  }
}

export {parentOf} from './page-nodes.js'
