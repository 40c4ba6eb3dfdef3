// Judges one result of the battery, with renderers and parsers of others.
import {parse} from 'parse5'
import {bodyOf, renderers} from '../safety/renderers.mjs'
import {unsafeParts} from '../safety/unsafe.mjs'

const showsFrame = (address) => /^https:\/\/www\.youtube\.com\/embed\//.test(address)

/** Contexts in which words are of a script or a formula, in an attribute, or not shown. */
const hidden =
  /control comments inside|ad removed|script removed|halves|math|attribute|noscript|template|svg|footnote/
/** Contexts of HTML: escapes and code of Markdown are none in it. */
const ofHtml = /html|pre|code|kbd|samp|details|open|tag of its own|mdx/

/** They are for the tool, and cut in every format. */
const controls = /<!-- clean-articles-[a-z-]+ -->/g

/** Whether the payload is text in this place, and its words are all that is shown. */
function isShownAsText({kind, text}, context, format) {
  if (kind !== 'text' || format === 'page' || hidden.test(context)) return false
  if (format === 'txt') return !ofHtml.test(context) && !/[&\\`]/.test(text)
  return !/[\\`]/.test(text) || (format !== 'fragment' && !ofHtml.test(context)) || /escaped/.test(context)
}

/**
 * What is wrong with the result: `{kind, detail}` for each.
 *
 * @param {{payload: {kind: string, text: string}, context: string, format: string, source: string, code?: string}} document
 * @param {{markdown: string}} result
 */
export function judge({context, payload, format, source, code}, {markdown}) {
  const found = unsafeParts(markdown, {isMdx: format === 'mdx', showsFrame}).map(({oracle, detail}) => ({
    kind: 'active',
    detail: `${oracle}: ${detail}`
  }))
  if (code !== undefined && !markdown.includes(code)) found.push({kind: 'code', detail: 'is not as it was'})
  if (isShownAsText(payload, context, format) && markdown !== source) {
    const missing = missingWords(
      shown(source.replace(controls, ''), format),
      shown(markdown, 'md'),
      format !== 'txt'
    )
    if (missing.length > 0) found.push({kind: 'text', detail: `is not shown any more: ${missing.join(' ')}`})
  }
  return found
}

/** The words of the source that the result does not show as often. */
function missingWords(before, after, withBrackets) {
  const counts = new Map()
  for (const word of wordsOf(after, withBrackets)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return wordsOf(before, withBrackets).filter((word) => {
    const left = counts.get(word) ?? 0
    counts.set(word, left - 1)
    return left <= 0
  })
}

/** Words, and the brackets of tags; of a plain text, in which a bracket may be a quote's, words alone. */
const wordsOf = (text, withBrackets) =>
  text.match(withBrackets ? /[\p{L}\p{N}<>]+/gu : /[\p{L}\p{N}]+/gu) ?? []

/** The text that a reader sees. */
function shown(source, format) {
  if (format === 'txt') return source
  const html = format === 'md' || format === 'mdx' ? renderers.gfm(bodyOf(source)) : source
  let text = ''
  const visit = (node) => {
    if (node.nodeName === '#text') text += node.value
    if (['head', 'script', 'style', 'template'].includes(node.tagName)) return
    for (const child of node.childNodes ?? []) visit(child)
    if (!['b', 'i', 'em', 'strong', 'code', 'a', 'span', 'kbd'].includes(node.tagName)) text += ' '
  }
  visit(parse(html))
  return text
}
