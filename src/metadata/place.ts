/** Where on the page the article begins: what stands near it speaks of it. */
import type {PageParts} from './collect.js'
import {foldText} from './compare.js'
import type {Headline} from './title.js'

export interface Place {
  /** Index of the headline's line; `undefined` where the page does not show its title. */
  line: number | undefined
  /** The `article` element the headline stands in; 0 for none. */
  article: number
  /** How many `article` elements there are. */
  articles: number
}

export function placeOf({lines}: PageParts, {heading, text}: Headline): Place {
  const articles = lines.reduce((most, {article}) => Math.max(most, article), 0)
  if (heading !== undefined) return {line: heading.line, article: heading.article, articles}
  const fold = text === undefined ? '' : foldText(text)
  const line =
    fold.length < 8
      ? -1
      : lines.findIndex((candidate) => !candidate.isLink && foldText(candidate.text) === fold)
  return line < 0 ? {line: undefined, article: 0, articles} : {line, article: lines[line]!.article, articles}
}

/** Whether what stands in that `article` element may belong to the page's article: teasers have their own. */
export function isOfArticle(article: number, place: Place): boolean {
  return article === 0 || article === place.article || (place.article === 0 && place.articles <= 1)
}
