/** When the article was published, and when it was last changed. */
import {metaKeys} from '../../facts/markup/meta-keys.js'
import {own} from '../../text/own.js'
import type {JsonLd, JsonObject} from '../declared/json-ld.js'
import type {PageParts} from '../page/page-parts.js'
import type {Place} from '../page/place.js'
import {declaredDate} from './date-text.js'
import {type Candidate, type Kind, type Placed, shownDates} from './shown-dates.js'

export interface PageDates {
  published: string | undefined
  updated: string | undefined
}

/** `meta` names that some systems fill with the time the page was generated: dates that the page shows come first. */
const weakNames = new Set([
  'date',
  'dc.date',
  'dcterms.date',
  'pubtime',
  'published',
  'creation_date',
  'created',
  'createdate',
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
  const {sure, near, far, lone} = shownDates(parts, place, language)
  const byAddress = page === undefined ? [] : [{kind: 'plain' as const, readings: dateInPath(page)}]
  const only = (kind: Kind, candidates: readonly Candidate[]) => candidates.filter((one) => one.kind === kind)
  const published = [
    ...fromJsonLd(jsonLd, ['datePublished'], language),
    ...declared('published', false),
    ...only('published', sure),
    ...only('published', near),
    // A permalink's date is the day of publication; a month alone is not a date.
    ...byAddress,
    ...only('plain', near),
    ...declared('published', true),
    ...fromJsonLd(jsonLd, ['dateCreated', 'uploadDate'], language),
    ...only('published', far),
    ...lone.filter(({kind}) => kind !== 'updated')
  ]
  const updated = [
    ...fromJsonLd(jsonLd, ['dateModified'], language),
    ...declared('updated', false),
    ...only('updated', sure),
    ...only('updated', near),
    ...only('updated', far)
  ]
  const all = [...published, ...updated]
  const shown = [...byAddress, ...near].filter(({kind}) => kind !== 'updated')
  const first = firstSure(published, all)
  const changed = firstSure(updated, all)
  return {
    published: asMarked(asShown(first, shown), changed, near),
    // The moment of publication, declared twice, is not an update.
    updated: changed === first ? undefined : changed
  }
}

/** Most lines from the headline, by `Placed.distance`. */
const maxMarkedDistance = 4

/**
 * A page that is published in the evening may carry the next day's date. Readers know it by the date that a marked
 * element near the headline shows, where it is the only date there. A day further away belongs to another event.
 */
function asMarked(
  date: string | undefined,
  changed: string | undefined,
  near: readonly Placed[]
): string | undefined {
  if (date === undefined) return undefined
  const here = near.filter(({kind, distance}) => kind !== 'updated' && distance <= maxMarkedDistance)
  const days = new Set(here.flatMap(({readings}) => readings.map((reading) => reading.slice(0, 10))))
  const [day] = days
  if (day === undefined || days.size > 1 || !here.some(({isMarked}) => isMarked)) return date
  const distance = Math.abs(Date.parse(day) - Date.parse(date.slice(0, 10))) / 86_400_000
  return distance === 0 || distance > 2 || changed?.startsWith(day) ? date : day
}

/** The first date with one reading, or with one reading that another date of the page confirms. */
function firstSure(candidates: readonly Candidate[], all: readonly Candidate[]): string | undefined {
  for (const {readings} of candidates) {
    const [first] = readings
    if (first !== undefined && readings.length === 1) return withTime(first, candidates)
    const agreed = readings.filter((reading) =>
      all.some((other) => other.readings.length === 1 && other.readings[0]!.startsWith(reading))
    )
    if (agreed.length === 1) return agreed[0]
  }
  return undefined
}

/** Where one source gives the day alone, another often has the time. */
function withTime(date: string, candidates: readonly Candidate[]): string {
  if (date.length > 10) return date
  const same = candidates.find(
    ({readings}) => readings.length === 1 && readings[0]!.length > 10 && readings[0]!.startsWith(date)
  )
  return same?.readings[0] ?? date
}

/** A time in UTC may fall on another day than the local time: then the day that the page shows is taken. */
function asShown(date: string | undefined, shown: readonly Candidate[]): string | undefined {
  if (date === undefined || !/(?:Z|\+00:00)$/.test(date)) return date
  // No time zone is more than 14 hours from UTC. The first of the shown dates that is near decides.
  const isNear = (day: string) => {
    const hours = (Date.parse(date) - Date.parse(day)) / 3_600_000
    return hours >= -14 && hours <= 24 + 12
  }
  const day = shown.flatMap(({readings}) => readings.map((reading) => reading.slice(0, 10))).find(isNear)
  return day === undefined || date.startsWith(day) ? date : day
}

function fromJsonLd(
  {own: nodes}: JsonLd,
  keys: readonly string[],
  language: string | undefined
): Candidate[] {
  return keys
    .flatMap((key) => nodes.map((node: JsonObject) => own(node, key)))
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

/** `/2016/05/31/`, `/2016-05-31-title`, `/20160531/`, `/2016/0531/`, `/2016/may/31/`, `/31-05-2016`: not a month alone. */
function dateInPath(page: URL): readonly string[] {
  const path = page.pathname.slice(0, 500)
  const parts =
    /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:[/_.-]|$)/.exec(path) ??
    /[/_-]((?:19|20)\d\d)-(\d{2})-(\d{2})(?:[/_.-]|$)/.exec(path) ??
    /\/t?((?:19|20)\d\d)([01]\d)([0-3]\d)(?:[/_.-]|$)/.exec(path) ??
    /\/((?:19|20)\d\d)\/([01]\d)([0-3]\d)\//.exec(path)
  if (parts !== null) return declaredDate(`${parts[1]}-${parts[2]}-${parts[3]}`, undefined)
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//.exec(path)
  if (named !== null) return declaredDate(`${named[3]} ${named[2]} ${named[1]}`, 'en')
  const backwards = /\/(\d{1,2}-\d{1,2}-(?:19|20)\d\d)(?:[/_.-]|$)/.exec(path)
  return backwards === null ? [] : declaredDate(backwards[1], undefined)
}
