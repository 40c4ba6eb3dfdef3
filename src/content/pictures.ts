/** Pictures of the article: with a caption, or in a gallery where they open larger. */
import type {Element} from 'hast'
import {attributeOf, classesOf, findAll, hasBelow, textOf} from '../rules/evidence/elements.js'
import {type ContentPage, mostCaption} from './page.js'

/** Opens something on the page itself, or the picture's own file. */
const opening = /^(?:#|javascript:|$)|\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i

/** Pictures without a word whose links open a picture. */
export function isGallery(page: ContentPage, node: Element): boolean {
  if (page.of(node).media === 0 || /\p{L}/u.test(textOf(node))) return false
  const links = findAll(node, ({tagName}) => tagName === 'a')
  return links.every((link) => opening.test(attributeOf(link, 'href').trim()))
}

/** Their numbers, which say how many pictures there are, and how many more. */
export function dropCounters(page: ContentPage, gallery: Element): void {
  for (const child of page.childrenOf(gallery)) {
    const {media, text} = page.of(child)
    if (media > 0) dropCounters(page, child)
    else if (text > 0) page.drop(child, 'layout')
  }
}

/** One picture with no more than its caption, which the page calls so: its links are words of the caption. */
export function isCaptioned(page: ContentPage, node: Element): boolean {
  const {headings, media, text} = page.of(node)
  return media === 1 && headings === 0 && text <= mostCaption && hasBelow(node, isCaption)
}

/** Whether the element is a caption by its name. */
export function isCaption(node: Element): boolean {
  return node.tagName === 'figcaption' || classesOf(node).some((name) => /caption/i.test(name))
}
