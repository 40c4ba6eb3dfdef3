/** Figures: their content, then the caption as a paragraph of its own, in emphasis. */
import type {Element, Nodes} from 'hast'
import {attributeOf, classesOf, findAll, isBlank, isElement} from '../../../hast/elements.js'
import {imageAddress} from '../addresses.js'
import type {Context, Shape} from '../context.js'
import {spread, toFlow} from '../flow.js'
import {type Content, element, isBlankRun, isFlowName, lineIn, textIn} from '../nodes.js'

/** Classes of a caption outside `figcaption`. Source: WordPress (classic editor, galleries), MediaWiki. */
export const captionClasses = ['gallery-caption', 'gallerytext', 'thumbcaption', 'wp-caption-text']

export const figure: Shape = (node, context) => {
  const content = toFlow([...namedPicture(node, context), ...context.shape(node.children, node)])
  const captions = [...new Set(captionsIn(node).map(lineIn))].slice(0, mostCaptions)
  if (captions.length > 0) dropDoubledAlt(content, captions)
  return content
}

const pictureFile = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i

/**
 * The image of a figure whose script has not inserted it: an item of schema.org's ImageObject has the image's address
 * as its name. Source: HTML Standard, <https://html.spec.whatwg.org/multipage/microdata.html#attr-itemid>
 */
function namedPicture(node: Element, context: Context): Content[] {
  const id = attributeOf(node, 'itemId')
  if (!/\/ImageObject\b/.test(attributeOf(node, 'itemType')) || !pictureFile.test(id)) return []
  if (findAll(node, (child) => isElement(child, 'img', 'picture', 'video', 'iframe')).length > 0) return []
  const src = imageAddress(id, context.base)
  return src === undefined ? [] : [element('img', [], {src, alt: ''})]
}

/** The captions below `node`, without those in a caption. */
function captionsIn(node: Element): Element[] {
  return node.children.flatMap((child) =>
    !isElement(child) ? [] : isCaption(child) ? [child] : captionsIn(child)
  )
}

function isCaption(node: Element): boolean {
  return node.tagName === 'figcaption' || classesOf(node).some((token) => captionClasses.includes(token))
}

/**
 * Whether the caption repeats the image's alternative text, perhaps with a credit after it. Both must be plain
 * (`plain`).
 */
function isSaid(alt: string, line: string): boolean {
  return (
    alt !== '' &&
    (line === alt ||
      (alt.length > 7 && line.startsWith(alt) && !/^[\p{L}\p{N}]/u.test(line.slice(alt.length))))
  )
}

/** Make quotation marks plain, because those in attributes are. */
function plain(line: string): string {
  return line
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Remove the alternative text of an image in a paragraph of its own, if the paragraph or heading beside it repeats it.
 */
export function dropRepeatedAlt(blocks: readonly Content[]): void {
  for (const [index, node] of blocks.entries()) {
    if (node.type !== 'element' || !isFlowName(node.tagName)) continue
    if (isElement(node, 'p') && isPicture(node.children)) {
      const around = [blocks[index - 1], blocks[index + 1]]
      const lines = around.filter((next) => isElement(next, 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'))
      dropDoubledAlt(
        node.children,
        lines.map((next) => lineIn(next as Nodes))
      )
    } else dropRepeatedAlt(node.children)
  }
}

/** A caption: its lines in emphasis. */
export const caption: Shape = (node, context) => emphasised(node, context)

/** Classes with common words for a caption. They count only directly after an image. */
export const captionWords = ['caption', 'image-caption', 'img-caption', 'photo-caption', 'media-caption']

export const captionOfImage: Shape = (node, context, _parent, place) => {
  const before = place?.siblings.slice(0, place.index).findLast((next) => !isBlank(next))
  const isBehindImage =
    isElement(before) && (before.tagName === 'img' || findAll(before, isImage).length === 1)
  return isBehindImage && lineIn(before) === '' ? emphasised(node, context) : undefined
}

function isImage(node: Element): boolean {
  return node.tagName === 'img'
}

function emphasised(node: Element, context: Context): Content[] {
  const isNested = context.depth.em > 0
  context.depth.em++
  const content = toFlow(context.shape(apart(node.children), node))
  context.depth.em--
  if (isNested) return content
  return content.map((child) => {
    if (!isElement(child, 'p') || isPicture(child.children)) return child
    // Emphasis around the whole line, not around its parts between code or images.
    return {...child, children: spread(child.children, (run) => element('em', run))}
  })
}

/** Limit on captions: a figure with more is a gallery, whose images are compared with the first captions only. */
const mostCaptions = 50

/**
 * Insert spaces between text and credit where only the page's style separates them, and no white space is between their
 * elements: a capital directly after the end of a word begins another part.
 */
function apart(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1]
    const isEdge = before !== undefined && (before.type === 'element' || node.type === 'element')
    if (!isEdge || isElement(before, 'br') || isElement(node, 'br')) return [node]
    const isTorn = /[\p{Ll}\p{N}.,;:!?)”»"]$/u.test(textIn(before)) && /^[\p{Lu}(©]/u.test(textIn(node))
    return isTorn ? [{type: 'text', value: ' '} as const, node] : [node]
  })
}

function isPicture(nodes: readonly Content[]): boolean {
  return nodes.every(
    (node) =>
      isElement(node, 'img') || isBlankRun([node]) || (isElement(node, 'a') && isPicture(node.children))
  )
}

/** Remove alternative texts that a caption repeats: otherwise readers who cannot see the image get the text twice. */
function dropDoubledAlt(nodes: readonly Content[], captions: readonly string[]): void {
  const lines = captions.map(plain)
  const drop = (node: Content): void => {
    if (node.type !== 'element') return
    if (node.tagName === 'img') {
      const alt = plain(String(node.properties.alt))
      if (lines.some((line) => isSaid(alt, line))) node.properties.alt = ''
    } else if (isFlowName(node.tagName) || node.tagName === 'a') node.children.forEach(drop)
  }
  nodes.forEach(drop)
}
