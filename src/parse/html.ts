import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

const fragmentParser = unified().use(rehypeParse, {fragment: true}).freeze()
const pageParser = unified().use(rehypeParse).freeze()

export interface ParseHtmlOptions {
  /** A whole page with `html`, `head` and `body`, not a fragment (default: `false`). */
  page?: boolean
}

/** Parse HTML; throws a RangeError where the nesting is deeper than the stack. */
export function parseHtml(source: string, options?: ParseHtmlOptions): Root {
  return (options?.page ? pageParser : fragmentParser).parse(source) as Root
}
