import {TomlDate} from 'smol-toml'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const dateOnly = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const dateAndTime =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i
const monthFirst = /^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})$/
/** RFC 2822, as in feeds. */
const feedDate =
  /^(?:[A-Za-z]{3},\s*)?\d{1,2}\s+[A-Za-z]{3}\s+\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:GMT|UTC|Z|[+-]\d{4})$/

/**
 * Convert a date of front matter to ISO 8601: `YYYY-MM-DD` for a date without a time, in UTC for a time with a zone,
 * without a zone for a time without one. `undefined` for a value that is not a date, or that can be read in two ways
 * (`03/04/2024`).
 *
 * YAML gives a date without a time as midnight UTC, so midnight UTC counts as no time.
 */
export function isoDate(value: unknown): string | undefined {
  if (value instanceof TomlDate) return fromToml(value)
  if (value instanceof Date) return fromDate(value)?.replace('T00:00:00.000Z', '')
  if (typeof value !== 'string' || value.length > 64) return undefined
  const text = value.trim()
  return fromNumbers(text) ?? fromWords(text)
}

function fromDate(date: Date): string | undefined {
  const year = date.getUTCFullYear()
  // Also rejects an invalid date, whose year is NaN.
  return year >= 0 && year <= 9999 ? date.toISOString() : undefined
}

function fromToml(date: TomlDate): string | undefined {
  if (!date.isValid() || date.isTime()) return undefined
  return date.isLocal() ? date.toISOString() : fromDate(new Date(date.getTime()))
}

function fromNumbers(text: string): string | undefined {
  const moment = readMoment(text)
  if (moment?.zone === undefined) return moment && moment.date + (moment.time ?? '')
  return fromDate(new Date(moment.date + moment.time + moment.zone))
}

/** A point in time as it was written: `date` is `YYYY-MM-DD`, `time` is `THH:MM:SS`, `zone` is `Z` or `+HH:MM`. */
export interface Moment {
  date: string
  time?: string
  zone?: string
}

/**
 * Read a date of year, month and day in this order, with or without a time; `undefined` for a date or time that does
 * not exist.
 */
export function readMoment(text: string): Moment | undefined {
  const day = dateOnly.exec(text)
  if (day !== null) {
    const date = calendarDate(Number(day[1]), Number(day[2]), Number(day[3]))
    return date === undefined ? undefined : {date}
  }
  const moment = dateAndTime.exec(text)
  if (moment === null) return undefined
  const [, year, month, dayOfMonth, hour, minute, second = '00', zone] = moment
  const date = calendarDate(Number(year), Number(month), Number(dayOfMonth))
  if (date === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const time = `T${hour!.padStart(2, '0')}:${minute}:${second}`
  return zone === undefined ? {date, time} : {date, time, zone: isoZone(zone)}
}

function isoZone(zone: string): string {
  return /^[+-]/.test(zone) ? zone.replace(/^(...):?/, '$1:') : 'Z'
}

function fromWords(text: string): string | undefined {
  const american = monthFirst.exec(text)
  if (american !== null) return calendarDate(Number(american[3]), monthOf(american[1]!), Number(american[2]))
  const european = dayFirst.exec(text)
  if (european !== null) return calendarDate(Number(european[3]), monthOf(european[2]!), Number(european[1]))
  return feedDate.test(text) ? fromDate(new Date(text)) : undefined
}

/** The number of the month, from 1; 0 for a name that is not an English month. */
function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** `YYYY-MM-DD`, or `undefined` for a day the calendar does not have. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1000) return undefined
  return date.toISOString().slice(0, 10)
}
