/** Wrong regions: a class name can be false. */
import {foldText} from '../compare.js'
import {boundedText} from './element-text.js'
import type {Heading, PageParts} from './page-parts.js'
import {Region} from './region.js'

/**
 * Clear the flags of wrong regions: a `sidebar` or `slider` that holds most of the text, or the heading that names the
 * page, holds the article.
 */
export function liftWrongRegions({regions, lines, headings, marks, title, metas}: PageParts): void {
  if (regions.length === 0) return
  // Length of the text that is not in links, up to each line.
  const sums = [0]
  for (const {text, isLink} of lines) sums.push(sums.at(-1)! + (isLink ? 0 : text.length))
  const total = sums.at(-1)!
  const names = [title, metas.get('og:title')?.[0]].map((name) => foldText(name ?? ''))
  const isTitle = ({element, level}: Heading) => {
    if (level !== 1) return false
    const fold = foldText(boundedText(element, 300))
    return fold.length >= 12 && names.some((name) => name.startsWith(fold))
  }
  const titles = headings.map(isTitle)
  for (const region of regions) {
    const [from, to] = region.lines
    const isMost = (sums[to]! - sums[from]!) * 2 > total
    const isTitled = (region.flags & Region.comments) === 0 && titles.slice(...region.headings).includes(true)
    if (!isMost && !isTitled) continue
    // A menu is one however long it is, but not if it holds the page's own heading.
    const lifted = (isTitled ? Region.aside | Region.nav : Region.aside | Region.comments) | Region.quote
    const keep = ~(region.flags & lifted)
    for (let index = from; index < to; index++) lines[index]!.region &= keep
    for (let index = region.headings[0]; index < region.headings[1]; index++) headings[index]!.region &= keep
    for (let index = region.marks[0]; index < region.marks[1]; index++) marks[index]!.region &= keep
  }
}
