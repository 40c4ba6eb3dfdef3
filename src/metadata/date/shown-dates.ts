/** Dates that the page shows: in elements marked as a date, and in its lines. */
import {otherDateWords, publishedWords, updatedWords} from '../../facts/wording/date-words.js'
import {alternatives} from '../../text/alternatives.js'
import {own} from '../../text/own.js'
import {boundedText, stringOf} from '../page/element-text.js'
import type {Line, PageParts} from '../page/page-parts.js'
import {isOfArticle, type Place} from '../page/place.js'
import {Region} from '../page/region.js'
import type {Mark} from '../page/roles.js'
import {datesIn, declaredDate} from './date-text.js'

/** What the label of a date says: published, updated, the date of something else, or no label (`plain`). */
export type Kind = 'published' | 'updated' | 'other' | 'plain'

export interface Candidate {
  kind: Kind
  /** More than one where the order of day and month is not known. */
  readings: readonly string[]
}

export interface Placed extends Candidate {
  /** Lines from the headline; half of it where an element is marked as a date. */
  distance: number
  isMarked: boolean
}

export interface ShownDates {
  /** Dates marked by a vocabulary, wherever they stand. */
  sure: Candidate[]
  /** Dates near the headline, the nearest first. */
  near: Placed[]
  /** Labelled dates below the article. */
  far: Candidate[]
  /** Dates of `time` elements further from the headline, where all give the same day. */
  lone: Candidate[]
}

export function shownDates(parts: PageParts, place: Place, language: string | undefined): ShownDates {
  const lifted = liftedLines(parts, place)
  const marks = markedDates(parts, place, language, lifted)
  const lines = lineDates(parts, place, language, lifted)
  const near = [...marks.near, ...lines.near].sort((a, b) => a.distance - b.distance)
  return {sure: marks.sure, near, far: lines.far, lone: marks.lone}
}

/** Most lines of a short side column, and the longest link text in it, in UTF-16 code units. */
const maxLiftedLines = 12
const maxLiftedLink = 40

/**
 * Lines of short side columns near the headline, such as a line of links that ends in the date: they belong to the
 * article.
 */
function liftedLines({regions, lines}: PageParts, {line: headline}: Place): ReadonlySet<number> {
  const lifted = new Set<number>()
  if (headline === undefined) return lifted
  const others: number[] = []
  for (const {flags, lines: span} of regions) {
    const [from, to] = span
    if (to <= headline - 4 || from > headline + 6) continue
    const isShort =
      (flags & Region.notArticle) === Region.aside &&
      to - from <= maxLiftedLines &&
      lines.slice(from, to).every(({isLink, text}) => !isLink || text.length <= maxLiftedLink)
    for (let line = Math.max(from, headline - 4); line < to && line <= headline + 12; line++) {
      if (isShort) lifted.add(line)
      else others.push(line)
    }
  }
  for (const line of others) lifted.delete(line)
  return lifted
}

/** The region flags; without that of a side column on a lifted line. */
function regionAt(region: number, line: number, lifted: ReadonlySet<number>): number {
  return lifted.has(line) ? region & ~Region.aside : region
}

/** Elements marked as a date: by a vocabulary wherever they stand, by their name near the headline. */
function markedDates(
  parts: PageParts,
  place: Place,
  language: string | undefined,
  lifted: ReadonlySet<number>
): {sure: Candidate[]; near: Placed[]; lone: Candidate[]} {
  const sure: Candidate[] = []
  const near: Placed[] = []
  const lone: Candidate[] = []
  for (const mark of parts.marks) {
    const {role, source, article, line} = mark
    if (role === 'author' || role === 'title' || role === 'site') continue
    const region = regionAt(mark.region, line, lifted)
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
    const distance = distanceOf(line, place, parts.lines)
    if (distance < maxDistance) near.push({kind, readings, distance: distance / 2, isMarked: true})
    else if (source === 'time' && isAlone(mark, parts.lines[line])) lone.push({kind, readings})
  }
  const days = new Set(lone.flatMap(({readings}) => readings.map((reading) => reading.slice(0, 10))))
  return {sure, near, lone: days.size === 1 ? lone : []}
}

/** Whether a `time` element far from the headline has a line of its own, not a sentence or a link to another page. */
function isAlone({element}: Mark, line: Line | undefined): boolean {
  return line === undefined || (!line.isLink && line.text.length - boundedText(element, 100).length <= 40)
}

/** Whether it is the head of a page without a headline, which shows today's date. */
function isPageHead(region: number, article: number, {line}: Place): boolean {
  return line === undefined && article === 0 && (region & Region.header) !== 0
}

const maxDistance = 30

/** Lines from the headline, without menus and share links below it; lines above it count three times. */
function distanceOf(line: number, {line: headline}: Place, lines: readonly Line[]): number {
  if (headline === undefined) return line < 40 ? line / 2 : maxDistance
  if (line < headline) return (headline - line) * 3
  if (line > headline + 3 * maxDistance) return line - headline
  let distance = 0
  for (let index = headline; index < line; index++) if (!lines[index]!.isLink) distance++
  return distance
}

function kindOfMark({role, element}: Mark, line: Line | undefined): Kind {
  const own = boundedText(element, 100)
  const text = line?.text ?? own
  const index = own === '' ? 0 : Math.max(0, text.indexOf(own))
  const said = kindOfWords((text.slice(Math.max(0, index - 40), index) + ' ' + own).slice(0, 140))
  if (said !== 'plain') return said
  return role === 'published' || role === 'updated' ? role : 'plain'
}

/** Attributes in which themes put the machine-readable date, by their names in hast. */
const dateAttributes = [
  'dateTime',
  'content',
  'title',
  'dataDate',
  'dataTime',
  'dataDateTime',
  'dataDatetime',
  'dataTimestamp'
]

const none: readonly string[] = []

function readMark({element, source, role}: Mark, language: string | undefined): readonly string[] {
  const {properties} = element
  for (const name of dateAttributes) {
    const value = own(properties, name)
    const readings = value === undefined ? none : declaredDate(stringOf(value), language)
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
  language: string | undefined,
  lifted: ReadonlySet<number>
): {near: Placed[]; far: Candidate[]} {
  const near: Placed[] = []
  const far: Candidate[] = []
  const towns: Candidate[] = []
  const from = Math.max(0, (place.line ?? 0) - 8)
  let dated = 0
  for (let index = from; index < lines.length; index++) {
    const {text, article, isLink} = lines[index]!
    const region = regionAt(lines[index]!.region, index, lifted)
    if ((region & Region.notArticle) !== 0 || isLink || !isOfArticle(article, place)) continue
    if (isPageHead(region, article, place)) continue
    const distance = distanceOf(index, place, lines)
    const isNear = distance < maxLineDistance && (region & Region.footer) === 0
    // Far from the headline, only a short line describes the page; a date within the text may be that of a book.
    if ((!isNear && text.length > maxFarLine) || !mayHoldDate.test(text)) continue
    if (dated++ > maxDatedLines) break
    for (const {readings, start, end} of datesIn(text, language)) {
      const before = text.slice(Math.max(0, start - 50), start)
      const kind = before.trim() === '' && index > 0 ? kindOfLabel(lines[index - 1]!) : kindOfWords(before)
      if (kind === 'other') continue
      // A dateline begins a paragraph: "Berlin, 3 May 2020 – …".
      const isShort =
        (text.length - (end - start) <= 80 && !isSentence(text)) || (start <= 25 && distance <= 6)
      if (isNear && (isShort || kind !== 'plain')) near.push({kind, readings, distance, isMarked: false})
      // The page's own footer may say when the page was changed; a date beside a © does not.
      else if (kind === 'updated' && !text.includes('©')) far.push({kind, readings})
      else if (kind !== 'plain' && ((region & Region.footer) === 0 || article !== 0))
        far.push({kind, readings})
      else if (kind === 'plain' && end === text.length && townAlone.test(text.slice(0, start)))
        towns.push({kind, readings})
    }
  }
  if (towns.length === 1) far.push({kind: 'published', readings: towns[0]!.readings})
  return {near, far}
}

/** A letter or a press release says where and when it was written: "Hamburg, den 3. Mai 2020". */
const townAlone = /^\p{Lu}[\p{L}\p{M} .'’/-]{1,30}, ?(?:den |le |the |a |el )?$/u

/** Whether the line is a sentence: "The next meeting is on 5 February 2020." */
function isSentence(text: string): boolean {
  return /\p{L}{2}[.!?]$/u.test(text) && text.split(' ').length > 9
}

const maxLineDistance = 14
/** Most lines with a date: a page with more is a calendar or a table. */
const maxDatedLines = 2000
/** Longest line far from the headline, in UTF-16 code units. */
const maxFarLine = 160

/** Cheap test before the patterns: a year, or three numbers. */
const mayHoldDate = /(?:19|20)\d\d|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d|['’]\d\d\b/

/** Labels must be words of their own: `Rückstand` is not the label `Stand`. */
function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives(words)})(?![\\p{Ll}\\p{Lu}])`, 'giu')
}

const labels: readonly (readonly [Kind, RegExp])[] = [
  ['published', wordPattern(publishedWords)],
  ['updated', wordPattern(updatedWords)],
  ['other', wordPattern(otherDateWords)]
]

/** Longest label that is a line of its own, in UTF-16 code units. */
const maxLabel = 40

/** What the line before says, where the date begins its line: `Published` in a `dt`, the date in the `dd`. */
function kindOfLabel({text, isLink}: Line): Kind {
  if (isLink || text.length > maxLabel || /\d{4}/.test(text)) return 'plain'
  const kind = kindOfWords(text)
  return kind === 'other' ? 'plain' : kind
}

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
