/** Lines that say nothing but what the metadata says: `By Jane Doe | 3 May 2020, 10:15`, `Published on 3 May 2020`. */
import {bylineLabels, bylineWords, innerWords} from '../facts/wording/byline-words.js'
import {publishedWords, updatedWords} from '../facts/wording/date-words.js'
import type {Metadata} from '../read/metadata/metadata.js'
import {foldText} from './compare.js'
import {datesIn, type FoundDate} from './date/date-text.js'

/** In characters. */
const longestLine = 160

/** What may stand between the parts of such a line, beside the labels of dates and names. */
const fillers =
  'at on in of the and am um im an der die das und uhr le la les à a el los en de del las y il lo alle e o i h hrs min read utc gmt cet cest est edt cst cdt pst pdt ist bst et pt ' +
  'tags tag filed under category categories kategorie kategorien schlagwörter schlagworte themen topics etiquetas categorías mots clés'

/** A time of day; its zone is a word of its own. */
const timeOfDay = /(?<!\d)\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?(?!\d)/giu

const labels = new Set(
  [...publishedWords, ...updatedWords, ...bylineWords, ...bylineLabels, ...innerWords, fillers].flatMap(
    (words) => foldText(words).split(' ')
  )
)

/** What a line repeats of the metadata. */
export interface KnownLine {
  /** It holds a date of the page. */
  hasDate: boolean
  /** It begins with a label of bylines, and an author is in it. */
  isByline: boolean
}

/** Beside date and time of day: the initials of an editor. */
const initials = /^[a-z]{1,3}$/
/** Most words beside the author in a line that begins with "Posted": a job, other authors. */
const mostBesideAuthor = 8

/** The time that reading takes: `5 min`. */
const readingTime = /\d{1,3}\s?-?min(?:ute|uten|utes|utos|uti|uut|uty|ut)?s?\b\.?/giu

/** What the line repeats of the metadata; undefined where it says anything else, or is a label alone. */
export function readKnownLine(line: string, metadata: Readonly<Metadata>): KnownLine | undefined {
  if (line.length > longestLine) return undefined
  const dates = datesIn(line, metadata.language)
  const known = [metadata.date, metadata.updated].map((date) => date?.slice(0, 10))
  if (!dates.every(({readings}) => readings.some((reading) => known.includes(reading)))) return undefined
  const names = [metadata.author ?? [], metadata.site ?? [], metadata.tags ?? []].flat()
  let rest = ` ${foldText(withoutDates(line, dates).replace(timeOfDay, ' ').replace(readingTime, ' '))} `
  let hasName = false
  for (const name of names.map(foldText).filter((name) => name !== '')) {
    if (!rest.includes(` ${name} `)) continue
    rest = rest.replaceAll(` ${name} `, '  ')
    hasName = true
  }
  if (dates.length === 0 && !hasName) return undefined
  let news = rest.split(' ').filter((word) => word !== '' && !labels.has(word))
  if (news.length > 0 && dates.length > 0) {
    const days = new Set(known.flatMap((date) => weekdays(date, metadata.language)))
    news = news.filter((word) => !days.has(word))
  }
  const authors = [metadata.author ?? []].flat().map(foldText)
  const fold = ` ${foldText(line)} `
  const isByline = startsAsByline(line) && authors.some((name) => name !== '' && fold.includes(` ${name} `))
  const isSentence = /[.!?…。！？]["'”’»）)]*$/.test(line) && !/\b[ap]\.m\.$/i.test(line)
  const isOfTime = dates.length > 0 && new RegExp(timeOfDay.source, 'iu').test(withoutDates(line, dates))
  const isPosted = /^\W*posted\s/i.test(line) && (hasName || dates.length > 0)
  const isInitialled = isOfTime && news.length === 1 && initials.test(news[0]!)
  const most = isSentence ? 0 : isPosted ? mostBesideAuthor : 0
  return news.length <= most || isInitialled ? {hasDate: dates.length > 0, isByline} : undefined
}

/** Whether a line is only the label of a date or an author: `Published:`. */
export function isStampLabel(line: string): boolean {
  return /[:：]$/.test(line) && stampLabels.has(foldText(line))
}

const stampLabels = new Set(
  [...publishedWords, ...updatedWords, ...bylineWords, ...bylineLabels].map(foldText)
)

function startsAsByline(line: string): boolean {
  const fold = `${foldText(line)} `
  return bylineWords.some((words) => fold.startsWith(`${foldText(words)} `))
}

function withoutDates(line: string, dates: readonly FoundDate[]): string {
  let rest = ''
  let from = 0
  for (const {start, end} of dates) {
    rest += `${line.slice(from, start)} `
    from = end
  }
  return rest + line.slice(from)
}

/** The day of the week in the page's language and in English, in full and short, folded. */
function weekdays(date: string | undefined, language: string | undefined): string[] {
  if (date === undefined || !/^\d{4}-\d\d-\d\d$/.test(date)) return []
  const day = new Date(`${date}T12:00:00Z`)
  return [language, 'en'].flatMap((tag) =>
    (['long', 'short'] as const).flatMap((weekday) => foldText(nameOfDay(day, tag, weekday)).split(' '))
  )
}

function nameOfDay(day: Date, language: string | undefined, weekday: 'long' | 'short'): string {
  try {
    return new Intl.DateTimeFormat(language ?? 'en', {weekday, timeZone: 'UTC'}).format(day)
  } catch {
    // Not a valid language tag.
    return ''
  }
}
