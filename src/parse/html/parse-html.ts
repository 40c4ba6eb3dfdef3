import type {Root} from 'hast'
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
  return options?.page ? parsePage(source) : (fragmentParser.parse(source) as Root)
}

export {parentOf} from './page-nodes.js'
