/** Figures: what they show, then the caption as a paragraph of its own, in emphasis. */
import type {Element} from 'hast'
import {classesOf, findAll, isElement} from '../../rules/evidence/elements.js'
import type {Context, Shape} from './context.js'
import {spread, toFlow} from './flow.js'
import {type Content, element, isBlankRun, isFlowName, lineIn} from './nodes.js'

/** Classes of a caption outside `figcaption`. Source: WordPress (classic editor, galleries), MediaWiki. */
export const captionClasses = ['gallery-caption', 'gallerytext', 'thumbcaption', 'wp-caption-text']

export const figure: Shape = (node, context) => {
  const content = toFlow(context.shape(node.children, node))
  const captions = new Set(findAll(node, isCaption).map(lineIn))
  if (captions.size > 0) dropDoubledAlt(content, captions)
  return content
}

function isCaption(node: Element): boolean {
  return node.tagName === 'figcaption' || classesOf(node).some((token) => captionClasses.includes(token))
}

/** A caption: its lines in emphasis. */
export const caption: Shape = (node, context) => emphasised(node, context)

function emphasised(node: Element, context: Context): Content[] {
  const isNested = context.depth.em > 0
  context.depth.em++
  const content = toFlow(context.shape(node.children, node))
  context.depth.em--
  if (isNested) return content
  return content.map((child) => {
    if (!isElement(child, 'p') || isPicture(child.children)) return child
    // Emphasis around the whole, not around what stands between pieces of code or images.
    return {...child, children: spread(child.children, (run) => element('em', run))}
  })
}

function isPicture(nodes: readonly Content[]): boolean {
  return nodes.every(
    (node) =>
      isElement(node, 'img') || isBlankRun([node]) || (isElement(node, 'a') && isPicture(node.children))
  )
}

/** What the caption says is not said again for those who cannot see the image. */
function dropDoubledAlt(nodes: readonly Content[], captions: ReadonlySet<string>): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    if (node.tagName === 'img') {
      if (captions.has(String(node.properties.alt))) node.properties.alt = ''
    } else if (isFlowName(node.tagName) || node.tagName === 'a') dropDoubledAlt(node.children, captions)
  }
}
