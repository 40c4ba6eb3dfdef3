/** Where on the page the article begins: what stands near this place describes the article. */
import {foldText} from '../compare.js'
import type {Headline} from '../title.js'
import type {Line, PageParts} from './page-parts.js'
import {Region} from './region.js'

export interface Place {
  /** Index of the headline's line; `undefined` where the page does not show its title. */
  line: number | undefined
  /** The `article` element the headline stands in; 0 for none. */
  article: number
  /** The main `article` element, by the length of its text; 0 for none. */
  main: number
  /** The `article` element that continues where the headline's ends; 0 for none. */
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

/** Most lines after the headline in an `article` element that holds only the head of an article. */
const maxHeadLines = 6

/** Some pages put the head and the text in two `article` elements; a teaser or a post would have its own heading. */
function nextArticle({lines, headings}: PageParts, from: number, article: number): number {
  if (article === 0) return 0
  let line = from
  while (line < lines.length && line <= from + maxHeadLines && lines[line]!.article === article) line++
  const next = line < lines.length && line <= from + maxHeadLines ? lines[line]!.article : 0
  return next === article || headings.some((heading) => heading.article === next) ? 0 : next
}

/** The `article` element with more than 40 % of the text; 0 for none, as on a page of teasers. */
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

/** Whether content of that `article` element may belong to the page's article: teasers have elements of their own. */
export function isOfArticle(article: number, place: Place): boolean {
  return article === 0 || article === place.article || article === place.main || article === place.next
}
