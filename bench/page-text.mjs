// What a page or a Markdown document says, both by way of HTML so that both are told alike: its words, and its
// headings, list items, tables, code blocks and images. Used by readability.mjs.
import {toHtml} from 'hast-util-to-html'
import {toHast} from 'mdast-util-to-hast'
import rehypeParse from 'rehype-parse'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {EXIT, visitParents} from 'unist-util-visit-parents'
import {bodyOf} from './shared.mjs'
import {words} from './shingles.mjs'

const markdownParser = unified().use(remarkParse).use(remarkGfm).freeze()
const htmlParser = unified().use(rehypeParse, {fragment: true}).freeze()

const blocks = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main menu nav ' +
    'ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul ' +
    'video audio object xmp'
  ).split(' ')
)
const silent = new Set(['head', 'script', 'style', 'template', 'title'])

/** The tree of an HTML document or fragment. */
export function parsePage(html) {
  return htmlParser.parse(html)
}

/** The tree of what a Markdown document renders to, without its front matter. */
export function parseMarkdown(markdown) {
  const mdast = markdownParser.parse(bodyOf(markdown))
  // An empty label would fall back to "Footnotes", which the document does not say.
  const hast = toHast(mdast, {allowDangerousHtml: true, footnoteLabel: '\u00AD'})
  // Its own HTML is parsed together with the rest, as a browser would.
  return parsePage(toHtml(hast, {allowDangerousHtml: true}))
}

/** The text of a node; blocks stand apart, what no reader sees is left out, as is what `skips` says. */
export function textOf(node, skips = () => false) {
  if (node.type === 'text') return node.value
  if (silent.has(node.tagName)) return ' '
  const inner = (node.children ?? []).map((child) => (skips(child) ? ' ' : textOf(child, skips))).join('')
  return blocks.has(node.tagName) ? ` ${inner} ` : inner
}

const isList = ({tagName}) => tagName === 'ul' || tagName === 'ol'

/** Which kind of part an element is, if any. */
function kindOf({tagName}) {
  if (/^h[1-6]$/.test(tagName)) return 'heading'
  return {li: 'list item', table: 'table', pre: 'code', img: 'image'}[tagName]
}

/** The parts with a shape of their own: `{kind, words, url?, label}` in document order. */
export function partsOf(tree, pageUrl) {
  const parts = []
  visitParents(tree, 'element', (node) => {
    const kind = kindOf(node)
    if (kind === undefined) return
    if (kind === 'image') {
      const url = imagePath(node.properties.src, pageUrl)
      if (url !== undefined) parts.push({kind, words: [], url, label: url})
      return
    }
    // A list inside an item has items of its own.
    const text = textOf(node, kind === 'list item' ? isList : undefined)
    const list = words(text)
    // A heading or item of nothing but an image says nothing itself.
    if (list.length > 0) parts.push({kind, words: list, label: shorten(text)})
  })
  return parts
}

/** Host and path an image comes from; sizes and versions in the query do not make another image. */
function imagePath(source, pageUrl) {
  if (typeof source !== 'string' || source.trim() === '') return undefined
  if (!URL.canParse(source, pageUrl)) return source
  const url = new URL(source, pageUrl)
  return url.protocol === 'data:' ? url.href.slice(0, 200) : url.host + url.pathname
}

/** Whether a tree holds any text or image at all. */
export function saysAnything(tree) {
  let found = false
  visitParents(tree, (node) => {
    if (node.tagName !== 'img' && !(node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value))) return
    found = true
    return EXIT
  })
  return found
}

function shorten(text) {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 100 ? line.slice(0, 99) + '…' : line
}
