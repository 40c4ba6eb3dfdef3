/** Pictures of the article: with a caption, or in a gallery where they open larger. */
import type {Element} from 'hast'
import {attributeOf, classesOf, findAll, hasBelow, textOf} from '../../hast/elements.js'
import {type ContentPage, mostCaption} from '../page/page.js'

/** An address that opens something on the page itself, or the picture's own file. */
const opening = /^(?:#|javascript:|$)|\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i

/** Whether it is pictures without text, whose links only open a picture. */
export function isGallery(page: ContentPage, node: Element): boolean {
  if (page.of(node).media === 0 || /\p{L}/u.test(textOf(node))) return false
  const links = findAll(node, ({tagName}) => tagName === 'a')
  return links.every((link) => opening.test(attributeOf(link, 'href').trim()))
}

/** Drop the numbers in a gallery, which say how many pictures there are, and how many more. */
export function dropCounters(page: ContentPage, gallery: Element): void {
  for (const child of page.childrenOf(gallery)) {
    const {media, text} = page.of(child)
    if (media > 0) dropCounters(page, child)
    else if (text > 0) page.drop(child, 'layout')
  }
}

/** Whether it is one picture and a marked caption, with no more text: its links are words of the caption. */
export function isCaptioned(page: ContentPage, node: Element): boolean {
  const {headings, media, text} = page.of(node)
  return media === 1 && headings === 0 && text <= mostCaption && hasBelow(node, isCaption)
}

/** Most characters of a credit: it names people and agencies, a caption may say more. */
const mostCredit = 160
/** Last words of class names that say credit by themselves: `fotocredit`, `image__credits`. */
const creditWord = /^(?:(?:foto|photo|picture|image|bild)?credits?|bildquelle|fotograf|photographer)$/i
/** Last words that say it after the word of a picture: `image-copyright`, `img__author`, `gallery-info`. */
const ofPicture = /^(?:author|copyright|info|source|legend)$/i
const pictureWord = /^(?:pic|picture|image|img|photo|foto|bild|gallery|stage)$/i

/** Whether a class name is one of lines below a picture. */
function isCreditName(name: string): boolean {
  const words = name.split(/[-_]/)
  const last = words.pop() ?? ''
  return creditWord.test(last) || (ofPicture.test(last) && words.some((word) => pictureWord.test(word)))
}

/** How credits begin, in the languages of agencies. */
const creditStart =
  /^(?:©|\(c\)\s|(?:fotos?|photos?|photographs?|bilder?|bildquelle|bildnachweis|titelbild|image|imagen|imagem|immagine|zdjęcie|фото)(?:\s*[:：/]|\s(?:by|von|de|di|par|credit)\s)|(?:crédit|crédito|credit)s?\s*[:：])/iu
/** The same in brackets at the end, after other words such as those of the link that opens the picture. */
const creditEnd = /\((?:©|foto|photo|bild|bildquelle|image|crédit|credit)[^()]{2,80}\)$/i
/** Legal wording that a site has on all of its pages. */
const rights = /all rights reserved|alle rechte|tous droits|todos los derechos|impressum|imprint/i

/** Whether a line is the credit or caption of a picture beside it, by its class or its first word. */
export function isCreditAt(
  page: ContentPage,
  node: Element,
  siblings: readonly Element[],
  index: number
): boolean {
  const {headings, links, media, text} = page.of(node)
  if (text === 0 || text > mostCredit || headings + media > 0 || links > 2) return false
  const words = textOf(node)
  if (rights.test(words) || !(creditStart.test(words) || classesOf(node).some(isCreditName))) return false
  const isPicture = (box: Element | undefined) =>
    box !== undefined &&
    page.of(box).media > 0 &&
    page.of(box).text <= mostCaption &&
    page.of(box).headings === 0
  const box = page.parentOf(node)
  return [siblings[index - 1], siblings[index + 1], box, box && page.parentOf(box)].some(isPicture)
}

/** Whether a box holds a picture with its credit and no more. */
export function isCredited(page: ContentPage, node: Element): boolean {
  const {media, text} = page.of(node)
  if (media === 0 || text > mostCredit) return false
  const words = textOf(node)
  return creditStart.test(words) || creditEnd.test(words)
}

/** Whether the element is a caption, by its tag or class. */
export function isCaption(node: Element): boolean {
  return node.tagName === 'figcaption' || classesOf(node).some((name) => /caption/i.test(name))
}
