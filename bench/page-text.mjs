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
  const hast = toHast(mdast, {allowDangerousHtml: true, handlers: footnotes})
  // Its own HTML is parsed together with the rest, as a browser would.
  return parsePage(toHtml(hast, {allowDangerousHtml: true}))
}

/**
 * Footnotes as the pages have them: a call is its label in brackets, a note stands where the document has it, as an
 * item of a list, whose number is no text.
 */
const footnotes = {
  footnoteReference: (_state, {label, identifier}) => text(`[${label ?? identifier}]`),
  footnoteDefinition: (state, node) => element('ol', [element('li', state.all(node))])
}

const text = (value) => ({type: 'text', value})
const element = (tagName, children) => ({type: 'element', tagName, properties: {}, children})

/** Fragments that lead back from a note to its call, by the names wikis and converters of Markdown give. */
const callPlace = /#(?:user-content-)?_?(?:cite[-_]ref|(?:fn|ftn|edn|footnote)[-_:]?ref)/i

/** The way back of a note: its link, and the sign before several. It is no text of the note. */
function isWayBack(node) {
  return node.tagName === 'a' && callPlace.test(node.properties.href ?? '')
}

function wayBackSign(children, index) {
  return (
    children[index].type === 'text' && /^\s*\^\s*$/.test(children[index].value) && children.some(isWayBack)
  )
}

/** The text of a node; blocks stand apart, what no reader sees is left out, as is what `skips` says. */
export function textOf(node, skips = () => false) {
  if (node.type === 'text') return node.value
  if (silent.has(node.tagName) || isWayBack(node)) return ' '
  const inner = (node.children ?? [])
    .map((child, index, children) =>
      skips(child) || wayBackSign(children, index) ? ' ' : textOf(child, skips)
    )
    .join('')
  return blocks.has(node.tagName) ? ` ${inner} ` : inner
}

const isList = ({tagName}) => tagName === 'ul' || tagName === 'ol'

/** Which kind of part an element is, if any. */
function kindOf({tagName}) {
  if (/^h[1-6]$/.test(tagName)) return 'heading'
  return {li: 'list item', table: 'table', pre: 'code', img: 'image'}[tagName]
}

/**
 * The parts with a shape of their own: `{kind, words, url?, label}` in document order, and what explained.mjs asks
 * about: the declared `size` of an image, the words of a heading without its links to an editor (`bare`, where it
 * has some), whether a table lays out (`isLayout`), whether the part is in a table or in a section of comments.
 */
export function partsOf(tree, pageUrl) {
  const parts = []
  visitParents(tree, 'element', (node, ancestors) => {
    const kind = kindOf(node)
    if (kind === undefined) return
    const isComment = ancestors.some(({properties}) => /^(?:comments?|respond)\b/i.test(properties?.id ?? ''))
    const isInTable = ancestors.some(({tagName}) => tagName === 'table')
    if (kind === 'image') {
      const url = imagePath(node.properties.src, pageUrl)
      const {width, height, alt} = node.properties
      const size = width && height ? {width: Number(width), height: Number(height)} : undefined
      // A formula's source stands in for its picture, as TeX.
      // MediaWiki's renderer says in its path what the picture is, where the formula is a letter.
      const tex =
        /\\[a-z]+/i.test(alt ?? '') || /\/math\/render\//.test(url ?? '')
          ? words(alt.replace(/\\(?:display|text)style/g, ' '))
          : undefined
      if (url !== undefined) parts.push({kind, words: [], url, label: url, size, tex, isComment})
      return
    }
    // A list inside an item has items of its own.
    const text = textOf(node, kind === 'list item' ? isList : undefined)
    const list = words(text)
    // A heading or item of nothing but an image says nothing itself.
    if (list.length === 0) return
    parts.push({
      kind,
      words: list,
      label: shorten(text),
      isComment,
      isInTable,
      ...(kind === 'heading' && holds(node, isEditorLink) ? {bare: words(textOf(node, isEditorLink))} : {}),
      ...(kind === 'table' ? {isLayout: isLayout(node)} : {})
    })
  })
  return parts
}

/** "edit" and signs beside a heading, in whatever holds them and their brackets. */
function isEditorLink(node) {
  return (
    (node.tagName === 'a' || node.tagName === 'span') &&
    /^\s*\[?\s*(?:edit(?: source)?|¶|#|§|🔗|permalink)\s*\]?\s*$/i.test(textOf(node)) &&
    (node.tagName === 'a' || holds(node, ({tagName}) => tagName === 'a'))
  )
}

/** Names no column or row, and has one of either, or tables in cells. */
function isLayout(table) {
  const isRow = ({tagName}) => tagName === 'tr'
  const isCell = ({tagName}) => tagName === 'td' || tagName === 'th'
  const isNamed = holds(
    table,
    ({tagName}) => tagName === 'th' || tagName === 'caption' || tagName === 'thead'
  )
  if (isNamed) return false
  const rows = collect(table, isRow)
  const columns = Math.max(0, ...rows.map((row) => row.children.filter(isCell).length))
  return rows.length < 2 || columns < 2 || holds(table, ({tagName}) => tagName === 'table')
}

function collect(node, test) {
  return (node.children ?? []).flatMap((child) => [...(test(child) ? [child] : []), ...collect(child, test)])
}

function holds(node, test) {
  return collect(node, test).length > 0
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

/** Signs of a credit in a line right behind a picture. */
const credit =
  /(?:^|[\s(|/])(?:©|\(c\)|foto|photo|bild|quelle|imagen|image|crédito|credit|getty|reuters)\b|©/i
/** Characters of a credit with its caption. */
const longestCredit = 250

/** The captions and credits in a Markdown document: emphasis alone, or a credit, in the paragraphs right behind a picture. */
export function captionsOf(markdown) {
  const captions = []
  let isBehindPicture = false
  for (const block of parseMarkdown(markdown).children.filter(({type}) => type === 'element')) {
    const shown = (block.children ?? []).filter(({type, value}) => type !== 'text' || value.trim() !== '')
    const isCaption = (shown.length === 1 && shown[0].tagName === 'em') || isCredit(block)
    if (isBehindPicture && isCaption) captions.push(textOf(block))
    else isBehindPicture = holdsPicture(block)
  }
  return captions.map((caption) => caption.replace(/\s+/g, ' ').trim())
}

function isCredit(block) {
  const text = textOf(block)
  return block.tagName === 'p' && text.length <= longestCredit && credit.test(text)
}

function holdsPicture(node) {
  return node.tagName === 'img' || (node.children ?? []).some(holdsPicture)
}
