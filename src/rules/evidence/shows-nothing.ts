/**
 * What a Markdown file has and no reader sees: links without a text, the transparent picture that stood where a script
 * would have loaded another, lines of invisible characters. Converters write them for the icons and frames of a page.
 */
import type {Element} from 'hast'
import type {Finding} from '../../edits/edit-log.js'
import {attributeOf, findAll, isElement, isMedia, textOf} from '../../hast/elements.js'
import {linksOf} from '../../hast/links.js'
import {marksOf} from '../../parse/marks.js'
import {decodePercent} from '../../text/decode-percent.js'

/** The finding for an element that shows nothing, if it is one that was written so. */
export function showsNothing(node: Element): Finding | undefined {
  if (isElement(node, 'img'))
    return isPlaceholder(node) ? found('placeholder of a picture that a script loads') : undefined
  if (!isElement(node, 'p', 'ul', 'ol', 'div') || isOther(node)) return undefined
  const text = textOf(node, 200)
  if (text.replace(invisible, '').trim() !== '' || findAll(node, isOther).length > 0) return undefined
  const links = linksOf(node)
  // Links into the page may belong to a heading.
  if (links.some((link) => /^#|^$/.test(attributeOf(link, 'href')))) return undefined
  if (links.length > 0) return found(`links that show nothing (${links.length})`)
  return isElement(node, 'p') && text.trim() !== '' ? found('invisible characters') : undefined
}

const found = (reason: string): Finding => ({
  rule: 'boilerplate',
  category: 'tidy',
  confidence: 'likely',
  reason
})

/** Characters that show nothing and are no white space: joiners, soft hyphens, marks of byte order. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Whether the element shows something, may be a target, or is written in HTML. */
function isOther(node: Element): boolean {
  if (marksOf(node).raw) return true
  return isElement(node, 'hr', 'input', 'table', 'pre', 'code', 'sup') || isMedia(node)
}

/** Whether a Markdown picture without a description is empty: a pixel or two, or a drawing without shapes. */
function isPlaceholder(node: Element): boolean {
  if (marksOf(node).raw || attributeOf(node, 'alt').trim() !== '') return false
  const [, kind, data = ''] =
    /^data:image\/(svg\+xml|gif|png)[^,]*,(.*)$/is.exec(attributeOf(node, 'src')) ?? []
  if (kind === undefined || data.length > 4000) return false
  const isBase64 = /^data:[^,]*;base64,/i.test(attributeOf(node, 'src'))
  const bytes = isBase64 ? Buffer.from(data, 'base64') : Buffer.from(decodePercent(data), 'utf8')
  switch (kind.toLowerCase()) {
    case 'gif':
      return bytes.length > 10 && isTiny(bytes.readUInt16LE(6), bytes.readUInt16LE(8))
    case 'png':
      return bytes.length > 24 && isTiny(bytes.readUInt32BE(16), bytes.readUInt32BE(20))
    default:
      return /^\s*<svg\b[^<>]*(?:\/>|>\s*<\/svg>)\s*$/i.test(bytes.toString('utf8'))
  }
}

const isTiny = (width: number, height: number): boolean => width <= 2 && height <= 2
