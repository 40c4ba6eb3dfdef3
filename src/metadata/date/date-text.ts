/** Dates within a text, in the forms of many languages. */
import {calendarDate, readMoment} from '../../read/metadata/iso-date.js'
import {monthOf} from './months.js'

export interface FoundDate {
  /** `YYYY-MM-DD`; more than one where the order of day and month is not known. */
  readings: string[]
  start: number
  end: number
}

const minYear = 1990
const maxYear = 2100

/** Longest text that is read, in UTF-16 code units. */
const maxText = 500

const yearFirst =
  /(?<![\d.,/-])(\d{4})(?:[-/.]|\s?[-–]\s?|\. )(\d{1,2})(?:[-/.]|\s?[-–]\s?|\. )(\d{1,2})(?![\d/-]|\.\d)/g
const compact = /(?<!\d)((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T\d{4,6}Z?)?(?!\d)/g
const han = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/g
const vietnamese = /(\d{1,2})\stháng\s(\d{1,2})(?:,|\snăm)?\s(\d{4})/gi
/** Another element's text may follow without a space: a time, or the date again. */
const dayFirst =
  /(?<![\d./:-]|\d,)(\d{1,2})(\s?[./-]\s?|\s–\s)(\d{1,2})\2(?:((?:19|20)\d\d)(?=\d{1,2}[:./-]\d)|(\d{4}|\d{2})(?![\d/-]|[.,:]\d))/g
const glued = String.raw`(?!\d(?!\d?(?:[:./-]\d|\.?\s(?:de\s)?\p{L}{3})))`
/** A month's name: one word, except for the Levantine names. */
const word = String.raw`(?:(?:de|di|of|den|del)\s|d['’]\s?)?([\p{L}][\p{L}\p{M}.]{1,14}?(?:\s(?:الأول|الثاني))?)`
const dayMonthYear = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s?(?:\.|st|nd|rd|th|er|re|[ºª°]|-?(?:го|е))?[\s,./-]{0,3}${word}\.?[\s,./-]{0,3}(?:(?<=\s)(?:de|del|of|i)\s)?['’]?(\d{4})${glued}`,
  'giu'
)
const dayMonthShortYear = new RegExp(
  String.raw`(?<!\d)(\d{1,2})[\s.-]{1,2}${word}\.?[\s-]['’]?(\d{2})(?![\d.:])`,
  'giu'
)
const monthDayYear =
  /(?<![\p{L}])([\p{L}][\p{L}\p{M}]{2,14})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?:\.|,|\s|(?:,?\s(?:at\s)?\d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?,?\s))\s?(?:de\s)?(\d{4})(?!\d)/giu
const yearMonthDay =
  /(?<!\d)(\d{4})(?:\.|,|\sm\.|\sgada|\se)?\s?(?:gada\s)?([\p{L}][\p{L}\p{M}]{2,14})\.?\s?(\d{1,2})(?!\d)/giu

/** All dates, in the order they stand; `language` is a BCP 47 tag and decides between readings. */
export function datesIn(value: string, language: string | undefined): FoundDate[] {
  const text = westernDigits(value.slice(0, maxText))
  if (!/\d/.test(text)) return []
  const base = language?.toLowerCase().split('-')[0]
  const found: FoundDate[] = []
  const add = (match: RegExpMatchArray, readings: (string | undefined)[]) => {
    const known = [...new Set(readings.filter((reading) => reading !== undefined))]
    const start = match.index!
    const end = start + match[0].length
    if (known.length === 0 || found.some((other) => other.start < end && start < other.end)) return
    found.push({readings: known, start, end})
  }
  for (const match of text.matchAll(yearFirst)) add(match, [dateOf(match[1], match[2], match[3])])
  if (/[年년]/.test(text))
    for (const match of text.matchAll(han)) add(match, [dateOf(match[1], match[2], match[3])])
  if (base === 'vi') {
    for (const match of text.matchAll(vietnamese)) add(match, [dateOf(match[3], match[2], match[1])])
  }
  for (const match of text.matchAll(dayFirst)) add(match, numeric(match, language))
  if (/\p{L}/u.test(text) && /\d\d/.test(text)) {
    for (const match of text.matchAll(dayMonthYear))
      add(match, [dateOf(westernYear(match[3]!, base), monthOf(match[2]!, base), match[1])])
    for (const match of text.matchAll(monthDayYear))
      add(match, [dateOf(match[3], monthOf(match[1]!, base), match[2])])
    for (const match of text.matchAll(yearMonthDay))
      add(match, [dateOf(match[1], monthOf(match[2]!, base), match[3])])
    for (const match of text.matchAll(dayMonthShortYear))
      add(match, [dateOf(fullYear(match[3]!), monthOf(match[2]!, base), match[1])])
  }
  if (/\d{8}/.test(text))
    for (const match of text.matchAll(compact)) add(match, [dateOf(match[1], match[2], match[3])])
  return found.sort((a, b) => a.start - b.start)
}

function dateOf(year: unknown, month: unknown, day: unknown): string | undefined {
  return Number(year) >= minYear && Number(year) <= maxYear && Number(month) > 0
    ? calendarDate(Number(year), Number(month), Number(day))
    : undefined
}

/** Arabic, Persian and Devanagari digits as `0` to `9`: each is one UTF-16 code unit, so offsets stay the same. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.charCodeAt(0) & 15) - (digit >= '०' ? 6 : 0)))
}

/** Thai pages count years from the Buddha's death. */
function westernYear(year: string, language: string | undefined): number {
  return language === 'th' && Number(year) > 2400 ? Number(year) - 543 : Number(year)
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 90 ? 1900 : 2000)
}

/** Languages that write the month before the day, and those that write the year first. Source: CLDR, `yMd`. */
const monthFirstTags = /^(?:en-us|en-ph|es-us|fil|chr)\b/i
const yearFirstTags = /^(?:zh|ja|ko|hu|lt|mn|eu|fa|dz|ne|si)\b/i

/** `03.04.2020`, `3/4/20`: with dots the day comes first; otherwise the language decides, or both readings hold. */
function numeric(
  [, first, separator, second, gluedYear, otherYear]: RegExpMatchArray,
  language: string | undefined
): (string | undefined)[] {
  const year = gluedYear ?? otherYear
  if (year!.length === 2 && (language === undefined || yearFirstTags.test(language))) return []
  const full = fullYear(year!)
  const asDayFirst = dateOf(full, second, first)
  const asMonthFirst = dateOf(full, first, second)
  if (separator!.trim() === '.') return [asDayFirst]
  if (language !== undefined && monthFirstTags.test(language)) return [asMonthFirst ?? asDayFirst]
  if (language !== undefined && !/^(?:en)(?:$|-us)/i.test(language)) return [asDayFirst ?? asMonthFirst]
  return [asDayFirst, asMonthFirst]
}

/**
 * Read a machine-readable date: `YYYY-MM-DD`, with `THH:MM:SS` where a time is given, and the offset as it was written,
 * which keeps the local day. Midnight counts as no time. A text with two dates gives nothing.
 */
export function declaredDate(value: unknown, language: string | undefined): FoundDate['readings'] {
  if (typeof value === 'number') return declaredEpoch(value)
  if (typeof value !== 'string') return []
  const text = value.slice(0, 200).trim()
  if (/^\d{10}(?:\d{3})?$/.test(text)) return declaredEpoch(Number(text))
  const moment = readMoment(normalized(text))
  if (moment !== undefined) {
    const year = Number(moment.date.slice(0, 4))
    if (year < minYear || year > maxYear) return []
    const {date, time, zone = ''} = moment
    return [time === undefined || time === 'T00:00:00' ? date : date + time + zone]
  }
  const [first, ...others] = datesIn(text, language)
  return first === undefined || others.length > 0 ? [] : first.readings
}

/**
 * Rewrite to a form that `readMoment` takes: zones of hours alone, names of zones, fractions of seconds, the order that
 * mail and programs use.
 */
function normalized(text: string): string {
  return isoOf(text)
    .replace(/([+-]\d{2})$/, '$1:00')
    .replace(/(?:(?<!\s)\s+)?\(?(?:CES?T|MES?Z|E[SD]T|P[SD]T|C[SD]T|BST|IST)\)?$/, '')
    .replace(/(:\d{2})[.,]\d+/, '$1')
    .replace(/(\d),\s+(\d)/, '$1 $2')
    .replace(/(\d\d)\s+([+-]\d\d:?\d\d)$/, '$1$2')
    .replace(
      /^(\d{4})(\d{2})(\d{2})T?(\d{2})(\d{2})(\d{2})?(?=Z|[+-]|$)/,
      (_, y, mo, d, h, mi, s) => `${y}-${mo}-${d}T${h}:${mi}:${s ?? '00'}`
    )
}

/** `Sun, 03 May 2020 10:00:00 GMT` (RFC 9110), `Sun May 03 2020 10:00:00 GMT+0200` (JavaScript), `… 10:00:00 UTC 2020` (C). */
function isoOf(text: string): string {
  const mail =
    /^(?:\w{3,9},?\s)?(\d{1,2})\s(\w{3})\w*\s(\d{4})\s(\d\d:\d\d(?::\d\d)?)\s([A-Z]{1,4}|[+-]\d{4})$/.exec(
      text
    )
  if (mail !== null) return isoFrom(text, mail[3], mail[2], mail[1], mail[4], mail[5])
  const program = /^\w{3}\s(\w{3})\s(\d\d)\s(\d{4})\s(\d\d:\d\d:\d\d)\sGMT([+-]\d{4})/.exec(text)
  if (program !== null) return isoFrom(text, program[3], program[1], program[2], program[4], program[5])
  const system = /^\w{3}\s(\w{3})\s+(\d{1,2})\s(\d\d:\d\d:\d\d)\s([A-Z]{3,4})\s(\d{4})$/.exec(text)
  return system === null ? text : isoFrom(text, system[5], system[1], system[2], system[3], system[4])
}

function isoFrom(text: string, year = '', monthName = '', day = '', time = '', zone = ''): string {
  const month = monthOf(monthName, 'en')
  if (month === 0) return text
  const offset = /^(?:GMT|UTC?|Z)$/.test(zone) ? 'Z' : /^[+-]/.test(zone) ? zone : ''
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${time}${offset}`
}

function declaredEpoch(value: number): string[] {
  const date = new Date(value > 1e11 ? value : value * 1000)
  const year = date.getUTCFullYear()
  return year >= minYear && year <= maxYear && year >= 1995 ? [date.toISOString().slice(0, 19) + 'Z'] : []
}
