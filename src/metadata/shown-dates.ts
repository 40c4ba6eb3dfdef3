/** Dates that the page shows: in elements marked as a date, and in its lines. */
import type {Line, PageParts} from './collect.js'
import {datesIn, declaredDate} from './date-text.js'
import {boundedText, stringOf} from './element-text.js'
import {otherDateWords, publishedWords, updatedWords} from './facts/date-words.js'
import {alternatives} from './patterns.js'
import {isOfArticle, type Place} from './place.js'
import {Region} from './region.js'
import type {Mark} from './roles.js'

export type Kind = 'published' | 'updated' | 'other' | 'plain'

export interface Candidate {
  kind: Kind
  /** More than one where the order of day and month is open. */
  readings: readonly string[]
}

interface Placed extends Candidate {
  /** Lines from the headline. */
  distance: number
}

export interface ShownDates {
  /** Marked by a vocabulary, wherever they stand. */
  sure: Candidate[]
  /** Near the headline, the nearest first. */
  near: Candidate[]
  /** Labelled ones below the article. */
  far: Candidate[]
}

export function shownDates(parts: PageParts, place: Place, language: string | undefined): ShownDates {
  const marks = markedDates(parts, place, language)
  const lines = lineDates(parts, place, language)
  const near = [...marks.near, ...lines.near].sort((a, b) => a.distance - b.distance)
  return {sure: marks.sure, near, far: lines.far}
}

/** Elements marked as a date: by a vocabulary wherever they stand, by their name near the headline. */
function markedDates(
  parts: PageParts,
  place: Place,
  language: string | undefined
): {sure: Candidate[]; near: Placed[]} {
  const sure: Candidate[] = []
  const near: Placed[] = []
  for (const mark of parts.marks) {
    const {role, source, region, article, line} = mark
    if (role === 'author' || role === 'title') continue
    if (
      (region & (Region.notArticle | Region.footer)) !== 0 &&
      !(source === 'property' && (region & Region.notArticle) === 0)
    )
      continue
    if (!isOfArticle(article, place) || isPageHead(region, article, place)) continue
    const readings = readMark(mark, language)
    if (readings.length === 0) continue
    const kind = kindOfMark(mark, parts.lines[line])
    if (kind === 'other') continue
    if (source === 'property') sure.push({kind, readings})
    const distance = distanceOf(line, place)
    if (distance < maxDistance) near.push({kind, readings, distance: distance / 2})
  }
  return {sure, near}
}

/** The head of a page without a headline shows today's date. */
function isPageHead(region: number, article: number, {line}: Place): boolean {
  return line === undefined && article === 0 && (region & Region.header) !== 0
}

const maxDistance = 30

/** Lines from the headline; what stands above counts double. */
function distanceOf(line: number, {line: headline}: Place): number {
  if (headline === undefined) return line < 40 ? line / 2 : maxDistance
  return line >= headline ? line - headline : (headline - line) * 3
}

function kindOfMark({role, element}: Mark, line: Line | undefined): Kind {
  const own = boundedText(element, 100)
  const text = line?.text ?? own
  const index = own === '' ? 0 : Math.max(0, text.indexOf(own))
  const said = kindOfWords((text.slice(Math.max(0, index - 40), index) + ' ' + own).slice(0, 140))
  if (said !== 'plain') return said
  return role === 'published' || role === 'updated' ? role : 'plain'
}

function readMark({element, source, role}: Mark, language: string | undefined): readonly string[] {
  const {dateTime, content, title} = element.properties
  for (const value of [dateTime, content, element.tagName === 'abbr' ? title : undefined]) {
    const readings = declaredDate(stringOf(value), language)
    if (readings.length > 0) return readings
  }
  const text = boundedText(element, 200)
  if (text.length > 120 && source !== 'property') return []
  const found = datesIn(text, language)
  // "Published 3 May, updated 5 May" in one element: the line says which is which.
  return found.length === 1 || (found.length > 1 && role !== 'updated') ? found[0]!.readings : []
}

/** Dates in the lines near the headline, and labelled ones below the article. */
function lineDates(
  {lines}: PageParts,
  place: Place,
  language: string | undefined
): {near: Placed[]; far: Candidate[]} {
  const near: Placed[] = []
  const far: Candidate[] = []
  const from = Math.max(0, (place.line ?? 0) - 8)
  for (let index = from; index < lines.length; index++) {
    const {text, region, article, isLink} = lines[index]!
    if ((region & Region.notArticle) !== 0 || isLink || !isOfArticle(article, place)) continue
    if (isPageHead(region, article, place)) continue
    const distance = distanceOf(index, place)
    // A dateline begins a paragraph: "Berlin, 3 May 2020 – …".
    const isNear = distance < maxLineDistance && (region & Region.footer) === 0
    // Far from the headline only a line of its own speaks of the page, not a book's date within the text.
    if ((!isNear && text.length > maxFarLine) || !mayHoldDate.test(text)) continue
    for (const {readings, start, end} of datesIn(text, language)) {
      const before = text.slice(Math.max(0, start - 50), start)
      const kind = kindOfWords(before)
      if (kind === 'other') continue
      const isShort =
        (text.length - (end - start) <= 80 && !isSentence(text)) || (start <= 25 && distance <= 6)
      if (isNear && (isShort || kind !== 'plain')) near.push({kind, readings, distance})
      // The page's own footer may say when it was changed; beside a © it says nothing.
      else if (kind === 'updated' && !text.includes('©')) far.push({kind, readings})
      else if (kind !== 'plain' && ((region & Region.footer) === 0 || article !== 0))
        far.push({kind, readings})
    }
  }
  return {near, far}
}

/** "The next meeting is on 5 February 2020." */
function isSentence(text: string): boolean {
  return /\p{L}{2}[.!?]$/u.test(text) && text.split(' ').length > 9
}

const maxLineDistance = 14
/** In UTF-16 code units. */
const maxFarLine = 160

/** Cheap test before the patterns: a year, or three numbers. */
const mayHoldDate = /(?:19|20)\d\d|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d|['’]\d\d\b/

/** Labels must be words of their own: `Rückstand` is no `Stand`. */
function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives(words)})(?![\\p{Ll}\\p{Lu}])`, 'giu')
}

const labels: readonly (readonly [Kind, RegExp])[] = [
  ['published', wordPattern(publishedWords)],
  ['updated', wordPattern(updatedWords)],
  ['other', wordPattern(otherDateWords)]
]

/** What the last label in front of a date says. */
function kindOfWords(before: string): Kind {
  let kind: Kind = 'plain'
  let last = -1
  for (const [name, pattern] of labels) {
    for (const match of before.matchAll(pattern)) {
      if (match.index > last) {
        last = match.index
        kind = name
      }
    }
  }
  return kind
}
