/**
 * Banners by their size: a picture of exactly a standard size of ads in a link through a partner program.
 *
 * Source: sizes of the Interactive Advertising Bureau, <https://www.iab.com/guidelines/iab-new-ad-portfolio/>, and those that
 * ad servers list beside them. Taken 2026-11-30. A size that photos have as well counts only where it is declared.
 */
import type {Element} from 'hast'
import {attributeOf, findAll, hasBelow, textOf} from '../../hast/elements.js'
import {sidesOf} from '../../hast/size.js'
import {countWords} from '../../text/count-words.js'
import {isOpaqueClick} from './ad-content.js'

/** Strips: no photo of an article is that flat or that narrow. */
const strips = new Set(
  '728x90 970x90 970x250 468x60 234x60 320x50 320x100 300x50 980x120 930x180 120x600 160x600 300x1050 120x240 88x31'.split(
    ' '
  )
)
const boxes = new Set(
  '300x250 336x280 300x600 240x400 180x150 125x125 120x60 120x90 250x250 200x200'.split(' ')
)

/** An address that says itself that it is followed from a banner. Source: the parameters of Google Analytics. */
const campaign = /[?&](?:amp;)?utm_medium=(?:banner|display(?:[-_]?ads?)?|cpm|paid[-_]?banner)(?=[&#]|$)/i

/** Whether a link holds a banner and nothing else. */
export function isSizedBanner(link: Element): boolean {
  const href = attributeOf(link, 'href')
  // A shortened address of Amazon leads to the page of a product, and its picture shows that product.
  const isOpaque = isOpaqueClick(href) && !/^(?:https?:)?\/\/amzn\./i.test(href)
  const isMarked = /\bsponsored\b/i.test(attributeOf(link, 'rel')) || campaign.test(href)
  if (
    (!isOpaque && !isMarked) ||
    textOf(link) !== '' ||
    hasBelow(link, (child) => child.tagName === 'iframe')
  )
    return false
  const pictures = findAll(link, (child) => child.tagName === 'img')
  return pictures.length === 1 && hasSize(pictures[0]!, isOpaque)
}

function hasSize(picture: Element, isOpaque: boolean): boolean {
  if (countWords(attributeOf(picture, 'alt')) > 12) return false
  const {width, height} = sidesOf(picture)
  const size = `${width}x${height}`
  if (strips.has(size) || (isOpaque && boxes.has(size))) return true
  if (width !== undefined || height !== undefined) return false
  const named = /(?<!\d)(\d{2,3})[x×](\d{2,4})(?!\d)/i.exec(
    attributeOf(picture, 'src').split(/[?#]/)[0]!.slice(-120)
  )
  return named !== null && strips.has(`${named[1]}x${named[2]}`)
}
