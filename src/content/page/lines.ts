/** The lines of a text: its innermost blocks. */
import type {Element} from 'hast'
import {isBlock, isHeading} from '../../hast/elements.js'
import type {ContentPage} from './page.js'

/** The innermost blocks with text, in their order. A block with text beside its inner blocks is one line as a whole. */
export function linesOf(page: ContentPage, node: Element): Element[] {
  return page.childrenOf(node).flatMap((child) => {
    const {text} = page.of(child)
    if (text === 0) return []
    const blocks = isHeading(child) ? [] : page.childrenOf(child).filter((inner) => isBlock(inner))
    const inside = blocks.reduce((sum, block) => sum + page.of(block).text, 0)
    return inside === text ? linesOf(page, child) : [child]
  })
}

/** Whether the element has text outside of its inner blocks, so that it is one line as a whole. */
export function isLine(page: ContentPage, node: Element): boolean {
  const blocks = page.childrenOf(node).filter((child) => isBlock(child) || page.of(child).paragraphs > 0)
  return blocks.reduce((sum, block) => sum + page.of(block).text, 0) < page.of(node).text
}

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？]["'”’»）)]*$/.test(text)
}
