import type {Nodes, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {parsePage} from './parse-page.js'

const fragmentParser = unified().use(rehypeParse, {fragment: true}).freeze()

export interface ParseHtmlOptions {
  /** A whole page with `html`, `head` and `body`, not a fragment (default: `false`). */
  page?: boolean
}

/** Parse HTML; throws a RangeError if a fragment is nested deeper than the stack allows. */
export function parseHtml(source: string, options?: ParseHtmlOptions): Root {
  if (options?.page) return parsePage(source)
  const tree = fragmentParser.parse(source) as Root
  endWithSource(tree, source.length)
  return tree
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
