/** The article's title, without the site's name, and the place on the page where it stands. */

import {maxTitle} from '../read/values.js'
import {boundedText, type Heading, type PageParts, skippedInTitle} from './collect.js'
import {foldText} from './compare.js'
import {metaKeys} from './facts/meta-keys.js'
import {isObject, type JsonLd} from './json-ld.js'
import {Region} from './region.js'
import {plainText} from './text.js'

export interface Headline {
  text: string | undefined
  /** The heading that shows it; `undefined` where only the head of the page names it. */
  heading: Heading | undefined
}

/** Between a title and a site's name. A colon has no space before it, but one after it. */
const separators = /\s+[|\-–—―»«·•:/›‹~<>→+]+\s+|\s*[|»«¦]\s*|\s+::\s+|:\s+|\s[-–—]+(?=\S)|(?<=\S)[-–—]\s/g

export function findHeadline(parts: PageParts, jsonLd: JsonLd, siteNames: ReadonlySet<string>): Headline {
  const headings = candidates(parts, siteNames)
  const declared = declaredTitles(parts, jsonLd)
    .map((title) => withoutSite(title, siteNames))
    .filter((title) => !siteNames.has(foldText(title)))
  const pageTitle = plainText(parts.title, maxTitle)
  const shortTitle = pageTitle && withoutSite(pageTitle, siteNames)
  const best = bestHeading(headings, declared, pageTitle ?? '')
  if (best !== undefined) return {text: best.text, heading: best.heading}
  const text =
    declared[0] ?? (shortTitle !== undefined && !siteNames.has(foldText(shortTitle)) ? shortTitle : undefined)
  const fallback = text === undefined ? headings.find(({level}) => level === 1) : undefined
  return {text: text ?? fallback?.text ?? shortTitle, heading: fallback?.heading ?? nearest(headings, text)}
}

interface Candidate {
  heading: Heading
  text: string
  fold: string
  level: number
  isMarked: boolean
}

function candidates({headings, marks}: PageParts, siteNames: ReadonlySet<string>): Candidate[] {
  const titles = marks.filter(({role}) => role === 'title')
  const marked = new Set(titles.map(({element}) => element))
  const others = titles
    .filter(({element}) => !/^h[1-6]$/.test(element.tagName))
    .map((mark) => ({...mark, level: 7}))
  return [...headings, ...others]
    .filter(({region}) => (region & (Region.notArticle | Region.footer)) === 0)
    .slice(0, 60)
    .map((heading) => {
      const text = plainText(boundedText(heading.element, maxTitle, skippedInTitle), maxTitle) ?? ''
      return {
        heading,
        text,
        fold: foldText(text),
        level: heading.level,
        isMarked: marked.has(heading.element)
      }
    })
    .filter(({fold}) => fold !== '' && !siteNames.has(fold))
}

/** The heading that the page's declarations agree on, or the only `h1`. */
function bestHeading(
  headings: readonly Candidate[],
  declared: readonly string[],
  pageTitle: string
): Candidate | undefined {
  const folds = declared.map(foldText).filter((fold) => fold !== '')
  const pageFold = foldText(pageTitle)
  const first = headings.filter(({level}) => level === 1)
  let best: Candidate | undefined
  let bestScore = 0
  for (const heading of headings) {
    const score =
      agreement(heading, folds, pageFold) +
      (heading.level === 1 ? 2 : 0) +
      (heading.isMarked ? 2 : 0) +
      (first.length === 1 && heading.level === 1 ? 1 : 0)
    const isEnough = score >= (heading.level === 1 ? 3 : heading.isMarked ? 5 : 6)
    if (isEnough && score > bestScore) {
      best = heading
      bestScore = score
    }
  }
  return best
}

function agreement({fold}: Candidate, declared: readonly string[], pageTitle: string): number {
  if (declared.includes(fold)) return 6
  let score = 0
  for (const other of declared) {
    // Half of it at least: `News` is in many a title.
    const shorter = Math.min(fold.length, other.length)
    if (shorter * 2 > Math.max(fold.length, other.length) && (fold.includes(other) || other.includes(fold)))
      score = 5
  }
  if (fold === pageTitle) return Math.max(score, 5)
  if (fold.length * 3 > pageTitle.length && fold.length > 3 && pageTitle.includes(fold))
    return Math.max(score, 4)
  if (pageTitle.length > 9 && fold.includes(pageTitle)) return Math.max(score, 3)
  return score
}

function nearest(headings: readonly Candidate[], text: string | undefined): Heading | undefined {
  if (text === undefined) return undefined
  const fold = foldText(text)
  const same = headings.find(
    (heading) => heading.fold === fold || (fold.length > 20 && heading.fold.includes(fold))
  )
  return (same ?? headings.find(({level}) => level === 1))?.heading
}

function declaredTitles({metas}: PageParts, {own, hasSubject}: JsonLd): string[] {
  const values: unknown[] = metaKeys.title.flatMap((key) => metas.get(key) ?? [])
  const subject = hasSubject && isObject(own[0]) ? own[0] : undefined
  if (subject !== undefined) values.splice(1, 0, subject.headline ?? subject.name)
  return values.map((value) => plainText(value, maxTitle)).filter((title) => title !== undefined)
}

/** Take a site's name off either end: `Title | Site`, `Site: Title`, `Title - Site - Section`. */
export function withoutSite(title: string, siteNames: ReadonlySet<string>): string {
  let rest = title
  for (let round = 0; round < 3; round++) {
    const found = [...rest.matchAll(separators)]
    const last = found.at(-1)
    const first = found[0]
    let next: string | undefined
    // A site's name may hold a separator itself: try each end from the longest part on.
    for (const match of found) {
      if (match.index > 0 && siteNames.has(foldText(rest.slice(match.index + match[0].length)))) {
        next = rest.slice(0, match.index)
        break
      }
    }
    if (next === undefined && first !== undefined && last !== undefined) {
      for (const match of found.toReversed()) {
        if (siteNames.has(foldText(rest.slice(0, match.index)))) {
          next = rest.slice(match.index + match[0].length)
          break
        }
      }
    }
    if (next === undefined || next.trim() === '') return rest
    rest = next.trim()
  }
  return rest
}
