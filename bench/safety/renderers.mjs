// Markdown as HTML, by renderers that others use, with raw HTML and every scheme let through: nothing here is ours.
import MarkdownIt from 'markdown-it'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'

const dangerous = {allowDangerousHtml: true, allowDangerousProtocol: true}
const tables = new MarkdownIt({html: true, linkify: true})
tables.validateLink = () => true

/** The renderers by name: each takes the body of a document. */
export const renderers = {
  commonmark: (markdown) => micromark(markdown, dangerous),
  gfm: (markdown) => micromark(markdown, {...dangerous, extensions: [gfm()], htmlExtensions: [gfmHtml()]}),
  'markdown-it': (markdown) => tables.render(markdown)
}

/**
 * The document without its byte-order mark, which is no part of the text, and without its YAML or TOML front matter, which
 * is not rendered. A block between two lines of hyphens that names no value, nor its language, is no front matter.
 */
export function bodyOf(markdown) {
  const text = markdown.replace(/^\uFEFF/, '')
  const found = /^(---|\+\+\+)(\w*)[ \t]*(?:\r\n?|\n)([\s\S]*?)(?:\r\n?|\n)?\1[ \t]*(?:(?:\r\n?|\n)|$)/.exec(
    text
  )
  return found && (found[2] !== '' || found[3].trim() === '' || /[:=]/.test(found[3]))
    ? text.slice(found[0].length)
    : text
}

/**
 * HTML in which tags that MDX takes for components are no HTML elements: a capital letter, and a small one behind it.
 * `<SCRIPT>` stays what it is to those who read the file as Markdown.
 */
export const withoutComponents = (html) => html.replace(/<(\/?)(?=[A-Z][\w.]*[a-z])/g, '<$1x-')
