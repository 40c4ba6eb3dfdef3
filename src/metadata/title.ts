/** The article's title, without the site's name, and the place on the page where it stands. */
import {metaKeys} from '../facts/markup/meta-keys.js'
import {maxTitle} from '../read/metadata/values.js'
import {foldText} from './compare.js'
import {datesIn} from './date/date-text.js'
import {isObject, type JsonLd} from './declared/json-ld.js'
import {plainText} from './declared/plain-text.js'
import {boundedText, skippedInTitle} from './page/element-text.js'
import type {Heading, PageParts} from './page/page-parts.js'
import {Region} from './page/region.js'

export interface Headline {
  text: string | undefined
  /** The heading that shows it; `undefined` where only the head of the page names it. */
  heading: Heading | undefined
  /** Index of the line that shows it, where that line is not a heading. */
  line?: number
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
  if (best !== undefined) {
    const text = continued(best, headings) ?? ownPart(best, [...declared, shortTitle ?? ''])
    return {text: inFull(text, parts), heading: best.heading}
  }
  const shown = shownLine(parts, declared[0] ?? pageTitle, shortTitle)
  const text =
    declared[0] ??
    shown?.text ??
    (shortTitle && !siteNames.has(foldText(shortTitle)) ? shortTitle : undefined)
  if (text !== undefined && shown !== undefined)
    return {text: shown.text, heading: undefined, line: shown.line}
  const fallback =
    text === undefined
      ? (headings.find(({level}) => level === 1) ?? headings.find(({level}) => level === 2))
      : undefined
  return {text: text ?? fallback?.text ?? shortTitle, heading: fallback?.heading ?? nearest(headings, text)}
}

/** The title, and all stretches of it between separators, folded. */
function partsOf(title: string): Set<string> {
  const found = [...title.matchAll(separators)].slice(0, 8)
  const starts = [0, ...found.map(({index, 0: separator}) => index + separator.length)]
  const ends = [...found.map(({index}) => index), title.length]
  const parts = starts.flatMap((start) =>
    ends.filter((end) => end > start).map((end) => foldText(title.slice(start, end)))
  )
  return new Set(parts)
}

/** The line that shows the whole title, or a stretch of it between separators. */
function shownLine(
  {lines}: PageParts,
  title: string | undefined,
  shortTitle: string | undefined
): {text: string; line: number} | undefined {
  if (title === undefined) return undefined
  const whole = foldText(title)
  const parts = partsOf(title)
  // The part without the site's name is the title, where a line shows it.
  const short = foldText(shortTitle ?? '')
  let best: {text: string; line: number} | undefined
  let length = Math.max(9, whole.length * 0.4)
  for (let line = 0; line < lines.length && line < 2000; line++) {
    const {text, isLink, region} = lines[line]!
    if (isLink || text.length > 300 || (region & (Region.notArticle | Region.footer)) !== 0) continue
    const fold = foldText(text)
    if (fold.length <= length || !(parts.has(fold) || fold === short)) continue
    if (fold === short) return {text, line}
    best = {text, line}
    length = fold.length
  }
  return best
}

/** Most lines from a heading to the heading that continues it. */
const maxContinuation = 4

/** The full title, where the next heading has it with more: `Title`, then `Title: Subtitle`, also after a kicker. */
function continued(
  {heading, fold, level, text}: Candidate,
  headings: readonly Candidate[]
): string | undefined {
  if (level !== 1 || fold.length < 10) return undefined
  const next = headings.find((other) => other.heading.line > heading.line)
  if (next === undefined || next.level !== 2 || next.heading.line > heading.line + maxContinuation)
    return undefined
  const at = next.text.indexOf(text)
  const isKicked = at > 0 && next.heading.element.children.some((child) => child.type === 'element')
  const isLonger =
    next.fold.length > fold.length + 3 && !/^[\p{L}\p{N}]/u.test(next.text.slice(at + text.length))
  return (at === 0 || isKicked) && isLonger ? next.text.slice(at) : undefined
}

/** The heading's text, without a kicker or a date beside the title that the page declares. */
function ownPart({heading, text, fold}: Candidate, declared: readonly string[]): string {
  const hasParts = heading.element.children.some((child) => child.type === 'element')
  const inner = declared.find((title) => {
    const part = foldText(title)
    if (part === fold || part.length * 2 < fold.length) return false
    if (hasParts ? fold.endsWith(part) : fold.endsWith(` ${part}`))
      return hasParts || holdsDate(text.replace(title, ''))
    return fold.startsWith(`${part} `) && holdsDate(text.replace(title, ''))
  })
  const title = inner ?? text
  const undated = title.replace(/^\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d\s*[-–|:•]?\s*(?=\S{3})/u, '')
  return undated.length >= 10 ? undated : title
}

function holdsDate(text: string): boolean {
  return datesIn(text, undefined).length > 0
}

/** The whole title, as the page shows it: a quotation mark in a quoted attribute cuts the declared title short. */
function inFull(title: string, {headings, title: pageTitle}: PageParts): string {
  const texts = [pageTitle ?? '', ...headings.slice(0, 10).map(({element}) => boundedText(element, maxTitle))]
  const whole = texts.find((text) => text.startsWith(title) && /^ ?["“]/.test(text.slice(title.length)))
  const rest = whole?.slice(title.length).match(/^ ?["“][^"“”|]{1,200}["”]/)?.[0]
  return title + (rest ?? '')
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
    .map((mark) => ({...mark, level: 7, href: undefined}))
  return [...headings, ...others]
    .filter(({region}) => (region & (Region.notArticle | Region.footer)) === 0)
    .filter(({level}, index) => level === 1 || index < 60)
    .slice(0, 100)
    .map((heading) => {
      const shown = boundedText(heading.element, maxTitle, skippedInTitle)
      const text = plainText(withoutPermalink(shown, heading.element), maxTitle) ?? ''
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

/** Generators of documentation put a link to the heading itself after its words, shown as a sign. */
function withoutPermalink(text: string, heading: Heading['element']): string {
  const last = heading.children.at(-1)
  if (last?.type !== 'element' || last.tagName !== 'a') return text
  const sign = boundedText(last, 8)
  return /^[¶#§¤🔗]$/u.test(sign) && text.endsWith(sign) ? text.slice(0, -sign.length) : text
}

/** The heading that the page's declarations agree on, or the only `h1`. */
function bestHeading(
  headings: readonly Candidate[],
  declared: readonly string[],
  pageTitle: string
): Candidate | undefined {
  const folds = declared.map(foldText).filter((fold) => fold !== '')
  const pageParts = partsOf(pageTitle)
  const pageFold = foldText(pageTitle)
  const first = new Set(headings.filter(({level}) => level === 1).map(({fold}) => fold))
  let best: Candidate | undefined
  let bestScore = 0
  for (const heading of headings) {
    const agreed = agreement(heading, folds, pageFold, pageParts)
    if (agreed === 0 && !heading.isMarked && isSection(heading.fold, folds)) continue
    const score =
      agreed +
      (heading.level === 1 ? 2 : 0) +
      (heading.isMarked ? 3 : 0) +
      (first.size === 1 && heading.level === 1 ? 1 : 0)
    const isEnough = score >= (heading.level === 1 ? 3 : 5)
    if (isEnough && score > bestScore) {
      best = heading
      bestScore = score
    }
  }
  return best
}

/** Whether it is one word or two that no declared title has: `Sport`, `Blog`. */
function isSection(fold: string, declared: readonly string[]): boolean {
  const words = fold.split(' ')
  if (declared.length === 0 || words.length > 2 || fold.length >= 20) return false
  return !declared.some((title) => words.some((word) => title.includes(word)))
}

/** How well a heading agrees with what the page declares: from 0, not at all, to 8, the same as a declared title. */
function agreement(
  {fold, level}: Candidate,
  declared: readonly string[],
  pageTitle: string,
  pageParts: ReadonlySet<string>
): number {
  if (declared.includes(fold)) return 8
  let score = 0
  for (const other of declared) {
    // At least half of it: `News` is a part of many titles.
    const shorter = Math.min(fold.length, other.length)
    if (shorter * 2 > Math.max(fold.length, other.length) && (fold.includes(other) || other.includes(fold)))
      score = 5
  }
  // A low-level heading that shows a small part of the title is not the headline.
  const isSmall = level > 2 && fold.length * 3 < pageTitle.length
  if (fold === pageTitle || (fold.length >= 10 && !isSmall && pageParts.has(fold))) return Math.max(score, 5)
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
  const first = headings.filter(({level}) => level === 1)
  return (same ?? (first.length === 1 ? first[0] : undefined))?.heading
}

function declaredTitles({metas}: PageParts, {own, hasSubject}: JsonLd): string[] {
  const values: unknown[] = metaKeys.title.flatMap((key) => metas.get(key) ?? [])
  const subject = hasSubject && isObject(own[0]) ? own[0] : undefined
  if (subject !== undefined) values.splice(1, 0, subject.headline ?? subject.name)
  return values.map((value) => plainText(value, maxTitle)).filter((title) => title !== undefined)
}

/** Remove a site's name from either end: `Title | Site`, `Site: Title`, `Title - Site - Section`. */
export function withoutSite(title: string, siteNames: ReadonlySet<string>): string {
  let rest = title
  for (let round = 0; round < 3; round++) {
    const found = [...rest.matchAll(separators)]
    const last = found.at(-1)
    const first = found[0]
    let next: string | undefined
    // A site's name may hold a separator itself: try each end, the longest part first.
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
    if (next === undefined || next.trim() === '') break
    rest = next.trim()
  }
  return withoutHanSite(rest).replace(/(?<!\s)\s+[|\-–—»«·•:/]+$/u, '')
}

/** Chinese and Japanese pages end with `-Site` or `_Site`, without spaces. */
function withoutHanSite(title: string): string {
  const site = /[-_｜|—–]\p{Lo}{2,10}$/u.exec(title.slice(-12))
  if (site === null) return title
  const rest = title.slice(0, title.length - site[0].length)
  return /\p{Lo}{4}/u.test(rest) ? rest : title
}
