/** Where on the page the article begins: what stands near it speaks of it. */
import type {Line, PageParts} from './collect.js'
import {foldText} from './compare.js'
import {Region} from './region.js'
import type {Headline} from './title.js'

export interface Place {
  /** Index of the headline's line; `undefined` where the page does not show its title. */
  line: number | undefined
  /** The `article` element the headline stands in; 0 for none. */
  article: number
  /** The `article` element with most text; 0 for none. */
  main: number
}

export function placeOf({lines}: PageParts, {heading, line, text}: Headline): Place {
  const main = mainArticle(lines)
  if (heading !== undefined) return {line: heading.line, article: heading.article, main}
  const fold = text === undefined ? '' : foldText(text)
  const shown =
    line ?? (fold.length < 8 ? -1 : lines.findIndex((one) => !one.isLink && foldText(one.text) === fold))
  return shown < 0 ? {line: undefined, article: 0, main} : {line: shown, article: lines[shown]!.article, main}
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
  return article === 0 || article === place.article || (place.article === 0 && article === place.main)
}
