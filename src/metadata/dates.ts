/** When it was published, and when it was last changed. */
import {boundedText, type Line, type Mark, type PageParts, stringOf} from './collect.js'
import {datesIn, declaredDate} from './date-text.js'
import {otherDateWords, publishedWords, updatedWords} from './facts/date-words.js'
import {metaKeys} from './facts/meta-keys.js'
import type {JsonLd, JsonObject} from './json-ld.js'
import {isOfArticle, type Place} from './place.js'
import {Region} from './region.js'

export interface PageDates {
  published: string | undefined
  updated: string | undefined
}

type Kind = 'published' | 'updated' | 'other' | 'plain'

interface Candidate {
  kind: Kind
  /** More than one where the order of day and month is open. */
  readings: readonly string[]
}

/** Names that some systems fill with the moment the page was made, so that what the page shows comes first. */
const weakNames = new Set([
  'date',
  'dc.date',
  'dcterms.date',
  'pubtime',
  'published',
  'creation_date',
  'sort_date'
])

export function datesOf(
  parts: PageParts,
  jsonLd: JsonLd,
  place: Place,
  language: string | undefined,
  page: URL | undefined
): PageDates {
  const declared = (kind: 'published' | 'updated', isWeak: boolean) =>
    fromMetas(parts, kind, isWeak, language)
  const marks = markedDates(parts, place, language)
  const lines = lineDates(parts, place, language)
  const byAddress = page === undefined ? [] : [{kind: 'plain' as const, readings: dateInPath(page)}]
  const published = [
    ...fromJsonLd(jsonLd, ['datePublished'], language),
    ...declared('published', false),
    ...marks.sure.filter(({kind}) => kind === 'published'),
    ...marks.near.filter(({kind}) => kind === 'published'),
    ...lines.near.filter(({kind}) => kind === 'published'),
    ...marks.near.filter(({kind}) => kind === 'plain'),
    ...lines.near.filter(({kind}) => kind === 'plain'),
    ...declared('published', true),
    ...fromJsonLd(jsonLd, ['dateCreated', 'uploadDate'], language),
    ...byAddress,
    ...lines.far.filter(({kind}) => kind === 'published')
  ]
  const updated = [
    ...fromJsonLd(jsonLd, ['dateModified'], language),
    ...declared('updated', false),
    ...marks.sure.filter(({kind}) => kind === 'updated'),
    ...marks.near.filter(({kind}) => kind === 'updated'),
    ...lines.near.filter(({kind}) => kind === 'updated'),
    ...lines.far.filter(({kind}) => kind === 'updated')
  ]
  const all = [...published, ...updated, ...byAddress]
  const date = firstSure(published, all)
  return {published: date, updated: firstSure(updated, all)}
}

/** The first with one reading, or whose reading another date of the page bears out. */
function firstSure(candidates: readonly Candidate[], all: readonly Candidate[]): string | undefined {
  for (const {readings} of candidates) {
    if (readings.length === 1) return readings[0]
    const agreed = readings.filter((reading) =>
      all.some((other) => other.readings.length === 1 && other.readings[0]!.startsWith(reading))
    )
    if (agreed.length === 1) return agreed[0]
  }
  return undefined
}

function fromJsonLd({own}: JsonLd, keys: readonly string[], language: string | undefined): Candidate[] {
  return keys
    .flatMap((key) => own.map((node: JsonObject) => node[key]))
    .map((value) => ({
      kind: 'plain' as const,
      readings: declaredDate(Array.isArray(value) ? value[0] : value, language)
    }))
    .filter(({readings}) => readings.length > 0)
}

function fromMetas(
  {metas}: PageParts,
  kind: 'published' | 'updated',
  isWeak: boolean,
  language: string | undefined
): Candidate[] {
  const names = kind === 'published' ? metaKeys.published : metaKeys.modified
  return names
    .filter((name) => weakNames.has(name) === isWeak)
    .flatMap((name) => metas.get(name)?.slice(0, 1) ?? [])
    .map((value) => ({kind: 'plain' as const, readings: declaredDate(value, language)}))
    .filter(({readings}) => readings.length > 0)
}

/** `/2016/05/31/`, `/2016-05-31-title`, `/20160531/`: not a month alone. */
function dateInPath(page: URL): string[] {
  const path = page.pathname.slice(0, 500)
  const parts =
    /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d\d)-(\d{2})-(\d{2})(?:[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)([01]\d)([0-3]\d)(?:[/_.-]|$)/.exec(path)
  return parts === null ? [] : declaredDate(`${parts[1]}-${parts[2]}-${parts[3]}`, undefined)
}

interface Found {
  sure: Candidate[]
  near: Candidate[]
}

/** Elements marked as a date: by a vocabulary wherever they stand, by their name near the headline. */
function markedDates(parts: PageParts, place: Place, language: string | undefined): Found {
  const sure: Candidate[] = []
  const near: {candidate: Candidate; distance: number}[] = []
  for (const mark of parts.marks) {
    const {role, source, region, article, line} = mark
    if (role === 'author' || role === 'title') continue
    if (
      (region & (Region.notArticle | Region.footer)) !== 0 &&
      !(source === 'property' && (region & Region.notArticle) === 0)
    )
      continue
    if (!isOfArticle(article, place)) continue
    const readings = readMark(mark, language)
    if (readings.length === 0) continue
    const kind = kindOfMark(mark, parts.lines[line])
    if (kind === 'other') continue
    if (source === 'property') sure.push({kind, readings})
    const distance = distanceOf(line, place)
    if (distance < maxDistance) near.push({candidate: {kind, readings}, distance})
  }
  return {sure, near: near.sort((a, b) => a.distance - b.distance).map(({candidate}) => candidate)}
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
): {near: Candidate[]; far: Candidate[]} {
  const near: {candidate: Candidate; distance: number}[] = []
  const far: Candidate[] = []
  const from = Math.max(0, (place.line ?? 0) - 8)
  for (let index = from; index < lines.length; index++) {
    const {text, region, article, isLink} = lines[index]!
    if ((region & Region.notArticle) !== 0 || isLink || !isOfArticle(article, place)) continue
    if (!mayHoldDate.test(text)) continue
    const distance = distanceOf(index, place)
    const isNear = distance < maxLineDistance && text.length <= 200 && (region & Region.footer) === 0
    for (const {readings, start, end} of isNear || text.length <= 400 ? datesIn(text, language) : []) {
      const before = text.slice(Math.max(0, start - 50), start)
      const kind = kindOfWords(before)
      if (kind === 'other') continue
      const isShort = text.length - (end - start) <= 80 || start <= 25
      if (isNear && (isShort || kind !== 'plain')) near.push({candidate: {kind, readings}, distance})
      else if (kind !== 'plain' && (region & Region.footer) === 0) far.push({kind, readings})
      else if (kind !== 'plain' && place.line !== undefined && article !== 0) far.push({kind, readings})
    }
  }
  return {near: near.sort((a, b) => a.distance - b.distance).map(({candidate}) => candidate), far}
}

const maxLineDistance = 14

/** Cheap test before the patterns: a year, or three numbers. */
const mayHoldDate = /(?:19|20)\d\d|\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d|['’]\d\d\b/

/** Labels must be words of their own: `Rückstand` is no `Stand`. */
function wordPattern(words: readonly string[]): RegExp {
  const alternatives = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?![\\p{Ll}\\p{Lu}])`, 'giu')
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
