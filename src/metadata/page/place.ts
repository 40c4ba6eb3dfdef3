/** Where on the page the article begins: what stands near it speaks of it. */
import {foldText} from '../compare.js'
import type {Headline} from '../title.js'
import type {Line, PageParts} from './page-parts.js'
import {Region} from './region.js'

export interface Place {
  /** Index of the headline's line; `undefined` where the page does not show its title. */
  line: number | undefined
  /** The `article` element the headline stands in; 0 for none. */
  article: number
  /** The `article` element with most text; 0 for none. */
  main: number
  /** The `article` element that goes on where the headline's ends; 0 for none. */
  next: number
}

export function placeOf(parts: PageParts, {heading, line, text}: Headline): Place {
  const {lines} = parts
  const main = mainArticle(lines)
  if (heading !== undefined) {
    const {line, article} = heading
    return {line, article, main, next: nextArticle(parts, line, article)}
  }
  const fold = text === undefined ? '' : foldText(text)
  const shown =
    line ?? (fold.length < 8 ? -1 : lines.findIndex((one) => !one.isLink && foldText(one.text) === fold))
  if (shown < 0) return {line: undefined, article: 0, main, next: 0}
  const {article} = lines[shown]!
  return {line: shown, article, main, next: nextArticle(parts, shown, article)}
}

/** In lines: an `article` element that holds no more than the head of one. */
const maxHeadLines = 6

/** Some pages set the head and the text in two `article` elements; a teaser or a post would have a heading of its own. */
function nextArticle({lines, headings}: PageParts, from: number, article: number): number {
  if (article === 0) return 0
  let line = from
  while (line < lines.length && line <= from + maxHeadLines && lines[line]!.article === article) line++
  const next = line < lines.length && line <= from + maxHeadLines ? lines[line]!.article : 0
  return next === article || headings.some((heading) => heading.article === next) ? 0 : next
}

/** On a page of teasers none is. */
function mainArticle(lines: readonly Line[]): number {
  const lengths = new Map<number, number>()
  let total = 0
  for (const {article, region, isLink, text} of lines) {
    if (isLink || (region & Region.notArticle) !== 0) continue
    total += text.length
    if (article > 0) lengths.set(article, (lengths.get(article) ?? 0) + text.length)
  }
  for (const [article, length] of lengths) if (length * 2.5 > total) return article
  return 0
}

/** Whether what stands in that `article` element may belong to the page's article: teasers have their own. */
export function isOfArticle(article: number, place: Place): boolean {
  return article === 0 || article === place.article || article === place.main || article === place.next
}
