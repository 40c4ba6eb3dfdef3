/** Compiles an HTML document to Markdown: page tree, lean tree (`html/nodes.ts`), mdast, text. */
import type {Root} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import {settleMarks} from './html/attention.js'
import {type CompileOptions, compile} from './html/compile.js'
import {shapePage} from './html/shape.js'
import {toMdast} from './html/to-mdast.js'
import {collapseWhiteSpace} from './html/white-space.js'

export interface HtmlDocumentOptions {
  /** The address that relative addresses are resolved against (default: they stay relative). */
  base?: URL | undefined
  /** Language of the text, a BCP 47 tag (default: the tree's `html lang`). */
  language?: string | undefined
}

/**
 * Compile the whole tree, which is not changed. The result ends with a line end, or is empty.
 *
 * Throws a RangeError where the nesting is deeper than the stack.
 */
export function htmlDocument(tree: Root, options: Readonly<HtmlDocumentOptions> = {}): string {
  return compileDocument(documentTree(tree, options))
}

/** The first half of `htmlDocument`: the page as mdast. Throws like `htmlDocument`. */
export function documentTree(tree: Root, options: Readonly<HtmlDocumentOptions> = {}): MdastRoot {
  const blocks = shapePage(tree, options)
  collapseWhiteSpace(blocks)
  settleMarks(blocks)
  return toMdast(blocks)
}

/** The second half of `htmlDocument`: the mdast as Markdown. */
export function compileDocument(tree: MdastRoot, options?: CompileOptions): string {
  return compile(tree, options)
}
