/** An HTML document as Markdown. */
import type {Root} from 'hast'
import type {Document} from '../read/read.js'
import {toMarkdown} from './to-markdown.js'

/** Compile the whole tree. The result ends with a line end, or is empty. */
export function htmlDocument(tree: Root, document: Document): string {
  const markdown = toMarkdown(tree.children, {source: document.source, inMarkdown: false})
  return markdown === '' ? '' : markdown + '\n'
}
