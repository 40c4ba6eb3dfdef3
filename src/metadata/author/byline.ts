/** Visible bylines: `By Jane Doe`, `Text: Jane Doe`, `3 May 2020 | Jane Doe`. */
import {bylineLabels, bylineWords} from '../../facts/wording/byline-words.js'
import {alternatives} from '../../text/alternatives.js'
import {isFullName, kindOfName, shownNames} from './names.js'

const maxLine = 140

const labelled = new RegExp(`^(?:${alternatives(bylineLabels)})\\s*[:：]\\s*(.+)$`, 'iu')
const longWords = alternatives(bylineWords.filter((word) => word.includes(' ')))
/** Two words leave no doubt that a name follows: `posted by`. */
const sure = new RegExp(`^(?:${longWords})(?:\\s*:)?\\s+(.+)$`, 'iu')
const worded = new RegExp(`^(?:${alternatives(bylineWords)})\\s*:?\\s+\\S`, 'iu')
/** `ByJane Doe`, where a style separates the two. The capital shows it, so case counts. */
const glued = /^(?:By|Von|Par|Por)\p{Lu}\p{Ll}/u
const dated = /\d{4}.{0,30}?[\s,](?:by|von|vom|par|por|door|av|af|przez|da|oleh)\s+\S/iu

const none: ReadonlySet<string> = new Set()

/** The names on a line near the headline. */
export function bylineNames(line: string): string[] {
  if (line.length > maxLine) return []
  const rest = (labelled.exec(line) ?? sure.exec(line))?.[1]
  if (rest !== undefined) {
    const names = shownNames(rest)
    return names.every((name) => isFullName(name) || isSingleName(name)) ? names : []
  }
  if (!worded.test(line) && !glued.test(line) && !dated.test(line)) return []
  // "Von Anfang an" has a capital, too: a name has two words, and hardly anything else stands on the line.
  const names = shownNames(line)
  return names.every(isFullName) ? names : []
}

/** The names on a line whose label says who wrote: such lines may stand below the article as well. */
export function labelledNames(line: string): string[] {
  const rest = line.length > maxLine ? undefined : (labelled.exec(line) ?? sure.exec(line))?.[1]
  return rest === undefined
    ? []
    : shownNames(rest).filter((name) => isFullName(name) && kindOfName(name, none) === 'person')
}

/** `Jane`, `HansM`, `焦鹏`: one word that begins like a name. */
function isSingleName(name: string): boolean {
  return /^\p{Lu}[\p{L}\d_.-]{2,24}$/u.test(name) || /^\p{Lo}{2,12}$/u.test(name)
}

/** The name on a line that holds a date, from `start` to `end`, and a name and nothing more. */
export function nameBesideDate(line: string, start: number, end: number): string | undefined {
  const rest = `${line.slice(0, start)} ${line.slice(end)}`
    .replace(/\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?(?:Uhr|h|[ap]\.?m\.?))?/giu, ' ')
    .replace(/[\s|•·,;:/–—-]+/gu, ' ')
    .trim()
  return isFullName(rest) && rest.split(' ').length <= 3 ? rest : undefined
}
