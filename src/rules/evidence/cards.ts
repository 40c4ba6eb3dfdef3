/**
 * Cards: what a site shows of each other article below a label: a picture, the title, a teaser, the author, the date.
 * One is like the next, and by that they are told from the text of the article behind them.
 */
import type {Element, Nodes} from 'hast'
import {attributeOf, hasBelow, isBlank, isElement, isHeading, isMedia, textOf} from '../../hast/elements.js'
import {linksOf, textOutsideLinks} from '../../hast/links.js'
import {weighWords} from '../../text/count-words.js'

/** Least and most words of a title, most words of a short line and of a teaser. */
const leastTitle = 2.5
const mostTitle = 40
const mostLine = 8
const mostDate = 6
const mostTeaser = 90
/** Most words of all that a link holds that is a whole card. */
const mostLinked = 130
/** Most blocks of a card before its title. */
const mostLead = 3
/** Most blocks that are looked at. */
const mostParts = 200

type Kind = 'picture' | 'title' | 'line' | 'teaser'

/** A block of a card. */
interface Part {
  kind: Kind
  /** Index among the siblings. */
  at: number
  /** Where a title leads. */
  href: string
  /** Whether a title stands out: as a heading, or as a link around blocks. */
  isBold: boolean
  /** Whether a short line may be a date. */
  isDate: boolean
}

export interface Cards {
  /** Index behind the last of them. */
  end: number
  count: number
  /** Whether each has a picture. */
  havePictures: boolean
  /** Where their titles lead. */
  hrefs: string[]
}

/**
 * The cards that begin at `start` among the siblings, if any do. The siblings may be items of a list, and a list may
 * stand there.
 */
export function cardsFrom(siblings: readonly Nodes[], start: number): Cards | undefined {
  let at = start
  while (at < siblings.length && isBlank(siblings[at]!)) at++
  const first = siblings[at]
  if (isElement(first, 'li')) return cardItems(siblings, at)
  if (isElement(first, 'ul', 'ol')) {
    const items = first.children as Nodes[]
    const cards = cardItems(items, 0)
    return cards && items.slice(cards.end).every(isBlank) ? {...cards, end: at + 1} : undefined
  }
  const parts = partsFrom(siblings, start)
  const titles = titlesOf(parts)
  const lead = parts.slice(0, titles[0] ?? 0)
  if (titles.length === 0 || lead.length > mostLead || lead.some(({kind}) => kind === 'teaser'))
    return undefined
  const shape = kindsOf(lead)
  const havePictures = shape.includes('picture')
  const isStrong = havePictures || titles.every((index) => parts[index]!.isBold)
  const tails: Kind[][] = []
  const hrefs: string[] = []
  let end = titles[0]!
  for (const [index, title] of titles.entries()) {
    end = title
    hrefs.push(parts[title]!.href)
    const next = titles[index + 1]
    const behind = kindsOf(parts.slice(title + 1, next))
    if (next === undefined) {
      // Behind the last title only what stands behind the others.
      end += lengthOfTail(tails, behind)
      break
    }
    const tail = behind.slice(0, behind.length - lengthOfLead(behind, shape))
    tails.push(tail)
    if (tail.filter((kind) => kind === 'teaser').length > (isStrong ? 1 : 0)) break
  }
  const count = hrefs.length
  if (count === 1 && !isStrong) return undefined
  if (count === 1 && parts[end + 1]?.isDate) end++
  return {end: parts[end]!.at + 1, count, havePictures, hrefs}
}

/** How many kinds at the end of `behind` begin the next card. */
function lengthOfLead(behind: readonly Kind[], shape: readonly Kind[]): number {
  const last = behind.slice(behind.length - shape.length)
  if (shape.length <= behind.length && last.join() === shape.join()) return shape.length
  let pictures = 0
  while (behind.at(-1 - pictures) === 'picture') pictures++
  return pictures
}

/** How many kinds at the start of `behind` stand at the same place behind another title. */
function lengthOfTail(tails: readonly Kind[][], behind: readonly Kind[]): number {
  const isOther = (kind: Kind, at: number) => !tails.some((tail) => tail[at] === kind)
  const end = behind.findIndex(isOther)
  return end < 0 ? behind.length : end
}

const kindsOf = (parts: readonly Part[]): Kind[] => parts.map(({kind}) => kind)

/** The indexes of titles: a second link to the page of a title is not another. */
function titlesOf(parts: readonly Part[]): number[] {
  const titles: number[] = []
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'title') continue
    if (part.href === parts[titles.at(-1) ?? -1]?.href) part.kind = 'line'
    else titles.push(index)
  }
  return titles
}

/** The blocks that may be parts of cards, up to one that cannot. */
function partsFrom(siblings: readonly Nodes[], start: number): Part[] {
  const parts: Part[] = []
  for (let at = start; at < siblings.length && parts.length < mostParts; at++) {
    const node = siblings[at]!
    if (isBlank(node) || isElement(node, 'br', 'hr')) continue
    const part = isElement(node) ? partOf(node, at) : undefined
    if (!part) break
    parts.push(part)
  }
  return parts
}

/** The items from `start` on that are cards: a title each, and text beside it only where a picture or a heading is. */
function cardItems(items: readonly Nodes[], start: number): Cards | undefined {
  const hrefs: string[] = []
  let end = start
  let others = 0
  let pictures = 0
  for (let at = start; at < items.length; at++) {
    const item = items[at]!
    if (isBlank(item)) continue
    if (!isElement(item, 'li')) break
    const seen = (item.children as Nodes[]).filter(
      (child) => !isBlank(child) && !isElement(child, 'br', 'hr')
    )
    const parts = partsFrom(seen, 0)
    const teasers = parts.filter(({kind}) => kind === 'teaser').length
    const hasPicture = parts.some(({kind, isBold}) => kind === 'picture' || isBold)
    if (parts.length !== seen.length || teasers > (hasPicture ? 1 : 0)) break
    const titles = titlesOf(parts)
    if (titles.length === 1) hrefs.push(parts[titles[0]!]!.href)
    else others++
    if (hasPicture) pictures++
    end = at + 1
  }
  const count = hrefs.length
  return count > 0 && others * 3 <= count ? {end, count, havePictures: pictures >= count, hrefs} : undefined
}

function partOf(node: Element, at: number): Part | undefined {
  if (!isHeading(node) && !isElement(node, 'p', 'div', 'a', 'section', 'article', 'figure')) return undefined
  if (hasBelow(node, (child) => content.has(child.tagName))) return undefined
  const links = linksOf(node)
  if (isElement(node, 'a') && attributeOf(node, 'href') !== '') links.unshift(node)
  const href = links.length > 0 ? attributeOf(links[0]!, 'href') : ''
  const text = textOf(node, 4000)
  const words = weighWords(text)
  const part = (kind: Kind): Part => {
    const isDate = kind === 'line' && words <= mostDate && /\p{Nd}/u.test(text)
    return {kind, at, href, isBold: isBold(node), isDate}
  }
  if (links.some((link) => attributeOf(link, 'href').startsWith('#'))) return undefined
  if (words === 0) return links.length > 0 || hasBelow(node, isMedia) ? part('picture') : undefined
  if (links.length > 0 && textOutsideLinks(node) === '') {
    const isOne = links.every((link) => attributeOf(link, 'href') === href || isInside(link, links[0]!))
    const most = isBold(node) ? mostLinked : mostTitle
    if (isOne && words >= leastTitle && words <= most) return part('title')
    return words <= mostLine ? part('line') : undefined
  }
  if (isHeading(node)) return undefined
  if (words <= mostLine && !/[.!?。！？:：]["”»]?$/.test(text)) return part('line')
  return isElement(node, 'p') && links.length <= 1 && words <= mostTeaser ? part('teaser') : undefined
}

const content = new Set([
  'pre',
  'code',
  'table',
  'blockquote',
  'form',
  'iframe',
  'video',
  'audio',
  'math',
  'sup'
])

function isInside(link: Element, outer: Element): boolean {
  return hasBelow(outer, (child) => child === link)
}

function isBold(node: Element): boolean {
  return isHeading(node) || hasBelow(node, (child) => isHeading(child) || isElement(child, 'p', 'strong'))
}
