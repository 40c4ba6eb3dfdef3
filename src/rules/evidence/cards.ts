/**
 * Cards: what a site shows of each other article below a label: a picture, the title, a teaser, the author, the date.
 * One is like the next, and by that they are told from the text of the article behind them.
 */
import type {Element, Nodes} from 'hast'
import {attributeOf, hasBelow, isBlank, isElement, isHeading, isMedia, textOf} from '../../hast/elements.js'
import {isAroundBlocks, leadsToFile, linksOf, textOutsideLinks} from '../../hast/links.js'
import {weighWords} from '../../text/count-words.js'

/** Least and most words of a title, most words of a short line, a date and a teaser. */
const leastTitle = 2.5
const mostTitle = 40
const mostLine = 8
const mostDate = 6
const mostTeaser = 60
/** Most words of all that a link holds that is a whole card. */
const mostLinked = 90
/** Most blocks of a card before its title. */
const mostLead = 3
/** Most blocks that are looked at. */
const mostParts = 200

type Kind = 'picture' | 'title' | 'links' | 'date' | 'line' | 'teaser' | 'rule'

/** A block of a card. */
interface Part {
  kind: Kind
  /** Index among the siblings. */
  at: number
  /** Where a title leads. */
  href: string
  /** How a title is written: a heading of a rank, a link around blocks, a paragraph. All of a row are alike. */
  form: string
}

export interface Cards {
  /** Index behind the last of them. */
  end: number
  count: number
  /** Whether each has a picture. */
  havePictures: boolean
  /** Whether any has a text. */
  haveTeasers: boolean
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
  return cardRow(siblings, start)
}

/** Cards as blocks in a row. */
function cardRow(siblings: readonly Nodes[], start: number): Cards | undefined {
  const parts = partsFrom(siblings, start)
  const titles = titlesOf(parts)
  const lead = parts.slice(0, titles[0] ?? 0)
  if (titles.length === 0 || lead.length > mostLead || lead.some(({kind}) => kind === 'teaser'))
    return undefined
  const shape = kindsOf(lead)
  const havePictures = shape.includes('picture')
  const {form} = parts[titles[0]!]!
  const isHeadingForm = /^h\d$/.test(form)
  const isStrong = havePictures || form !== 'p'
  const hrefs: string[] = []
  let tail: readonly Kind[] = []
  let isPictured = havePictures
  let end = titles[0]!
  for (const [index, title] of titles.entries()) {
    end = title
    hrefs.push(parts[title]!.href)
    const next = titles[index + 1]
    const behind = kindsOf(parts.slice(title + 1, next))
    const isAlike = next !== undefined && parts[next]!.form === form
    const hasLead = isAlike && endsWith(behind, shape)
    // The picture of one may be lost.
    const isNext = hasLead || (isAlike && isHeadingForm && teasersIn(behind) === 0)
    const own = hasLead ? behind.slice(0, behind.length - shape.length) : behind
    // Above a text that the cards before it have not, a title is one of the article.
    const isNew = teasersIn(own) > teasersIn(tail)
    const headsText = isHeadingForm && !isPictured && own[0] === 'teaser' && teasersIn(tail) === 0
    if (index > 0 && (isNext ? isNew : headsText)) {
      hrefs.pop()
      end = titles[index - 1]! + tail.length
      break
    }
    if (!isNext || teasersIn(own) > (isStrong ? 1 : 0)) {
      // Behind the last title only what stands behind the one before.
      const isAll = next === undefined && parts.at(-1)!.at === lastShown(siblings)
      end += hrefs.length > 1 ? lengthOfTail(tail, own, isAll) : Number(own[0] === 'date' && isStrong)
      break
    }
    tail = own
    isPictured = havePictures && hasLead
  }
  while (parts[end]!.kind === 'rule') end--
  const count = hrefs.length
  if (count === 1 && !isStrong) return undefined
  return {end: parts[end]!.at + 1, count, havePictures, haveTeasers: teasersIn(tail) > 0, hrefs}
}

function endsWith(kinds: readonly Kind[], shape: readonly Kind[]): boolean {
  return shape.length <= kinds.length && shape.every((kind, at) => kinds.at(at - shape.length) === kind)
}

function teasersIn(kinds: readonly Kind[]): number {
  return kinds.filter((kind) => kind === 'teaser').length
}

/** Index of the last sibling that is more than white space. */
function lastShown(siblings: readonly Nodes[]): number {
  let last = siblings.length - 1
  while (last >= 0 && isBlank(siblings[last]!)) last--
  return last
}

/**
 * How many kinds at the start of `behind` are as they are in `tail`. At their end a text or a plain line is as likely the
 * article's, but not where nothing follows (`isAll`).
 */
function lengthOfTail(tail: readonly Kind[], behind: readonly Kind[], isAll: boolean): number {
  let length = 0
  while (length < tail.length && (behind[length] === tail[length] || isText(behind[length], tail[length])))
    length++
  if (isAll && length === behind.length) return length
  while (length > 0 && (behind[length - 1] === 'teaser' || behind[length - 1] === 'line')) length--
  return length
}

/** Whether one is a short text where the other is a longer one. */
function isText(one: Kind | undefined, other: Kind | undefined): boolean {
  return (one === 'line' && other === 'teaser') || (one === 'teaser' && other === 'line')
}

const kindsOf = (parts: readonly Part[]): Kind[] => parts.map(({kind}) => kind)

/** The indexes of titles: a second link to the page of a title is not another. */
function titlesOf(parts: readonly Part[]): number[] {
  const titles: number[] = []
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'title') continue
    if (part.href === parts[titles.at(-1) ?? -1]?.href) part.kind = 'links'
    else titles.push(index)
  }
  return titles
}

/** The blocks that may be parts of cards, up to one that cannot. */
function partsFrom(siblings: readonly Nodes[], start: number): Part[] {
  const parts: Part[] = []
  for (let at = start; at < siblings.length && parts.length < mostParts; at++) {
    const node = siblings[at]!
    if (isBlank(node) || isElement(node, 'br')) continue
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
  let teasers = 0
  for (let at = start; at < items.length; at++) {
    const item = items[at]!
    if (isBlank(item)) continue
    if (!isElement(item, 'li')) break
    const seen = (item.children as Nodes[]).filter((child) => !isBlank(child) && !isElement(child, 'br'))
    const parts = partsFrom(seen, 0)
    const texts = teasersIn(kindsOf(parts))
    const isStrong = parts.some(({form, kind}) => kind === 'picture' || (kind === 'title' && form !== 'p'))
    if (parts.length !== seen.length || texts > (isStrong ? 1 : 0)) break
    const titles = titlesOf(parts)
    if (titles.length === 1) hrefs.push(parts[titles[0]!]!.href)
    else others++
    if (isStrong) pictures++
    teasers += texts
    end = at + 1
  }
  const count = hrefs.length
  return count > 0 && others * 3 <= count
    ? {end, count, havePictures: pictures >= count, haveTeasers: teasers > 0, hrefs}
    : undefined
}

function partOf(node: Element, at: number): Part | undefined {
  if (isElement(node, 'hr')) return {kind: 'rule', at, href: '', form: ''}
  if (!isHeading(node) && !isElement(node, 'p', 'div', 'a', 'section', 'article', 'figure')) return undefined
  if (hasBelow(node, (child) => content.has(child.tagName))) return undefined
  const links = linksOf(node)
  if (isElement(node, 'a') && attributeOf(node, 'href') !== '') links.unshift(node)
  const href = links.length > 0 ? attributeOf(links[0]!, 'href') : ''
  const part = (kind: Kind): Part => ({kind, at, href, form: formOf(node)})
  if (links.some((link) => /^#/.test(attributeOf(link, 'href')) || leadsToFile(attributeOf(link, 'href'))))
    return undefined
  const text = textOf(node, 4000)
  const words = weighWords(text)
  if (words === 0) return links.length > 0 || hasBelow(node, isMedia) ? part('picture') : undefined
  if (links.length > 0 && textOutsideLinks(node) === '') {
    const isOne = links.every((link) => attributeOf(link, 'href') === href || isInside(link, links[0]!))
    const most = links.some(isAroundBlocks) ? mostLinked : mostTitle
    if (isOne && words >= leastTitle && words <= most) return part('title')
    return words <= mostLine ? part('links') : undefined
  }
  if (isHeading(node)) return undefined
  if (words <= mostLine && !/[.!?。！？:：]["”»]?$/.test(text))
    return part(isDateLine(text) ? 'date' : links.length > 0 ? 'links' : 'line')
  return isElement(node, 'p') && links.length === 0 && words <= mostTeaser ? part('teaser') : undefined
}

/** A day and a year, in figures or with a name between them. */
const date =
  /(?<!\p{Nd})(?:\p{Nd}{1,2}[./-]\s?\p{Nd}{1,2}[./-]\s?(?:\p{Nd}{4}|\p{Nd}{2})|\p{Nd}{4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{1,2}|\p{Nd}{1,2}(?!\p{Nd})[^\p{Nd}]{1,20}(?:19|20|١٩|٢٠|[०-९]{2}|๒๕)\p{Nd}{2})(?!\p{Nd})|\p{Nd}{4}\s?[年년]/u

/** Whether a text is the date of a card. */
export function isDateLine(text: string): boolean {
  return text.length <= 100 && date.test(text) && weighWords(text) <= mostDate && !/[.:]$/.test(text)
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
  'sup',
  'ul',
  'ol'
])

function isInside(link: Element, outer: Element): boolean {
  return hasBelow(outer, (child) => child === link)
}

function formOf(node: Element): string {
  if (isHeading(node)) return node.tagName
  if (linksOf(node).some(isAroundBlocks)) return 'around'
  return hasBelow(node, (child) => isHeading(child) || isElement(child, 'strong')) ? 'bold' : 'p'
}
