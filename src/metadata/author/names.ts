/** Names of authors: what is a name, where several are joined, what stands around them. */
import {
  deskNames,
  jobWords,
  noNames,
  organisationWords,
  otherRoles,
  roleNames
} from '../../facts/wording/author-words.js'
import {bylineLabels, bylineWords, innerWords, nameParticles} from '../../facts/wording/byline-words.js'
import {alternatives} from '../../text/alternatives.js'
import {foldText} from '../compare.js'
import {datesIn} from '../date/date-text.js'
import {monthOf} from '../date/months.js'

const maxLength = 100

const labels = alternatives(bylineLabels)
const signs = String.raw`[✍©–—|•·:,/-]+\s*`
const plainWords = bylineWords.filter((word) => !nameParticles.has(word))

/** What comes before a name: a word (`By `, `By: `), a label with a sign (`Text: `), or a sign alone. */
function leadInPattern(words: readonly string[]): RegExp {
  return new RegExp(
    `^(?:(?:${alternatives(words)})(?:\\s*:\\s*|\\s+)|(?:${labels})\\s*(?:[:：]|\\s[-–|])\\s*|${signs})`,
    'iu'
  )
}

const shownLeadIn = leadInPattern(bylineWords)
/** The same for a declared name, where `Von Trier` is a name: without words that are also name particles. */
const declaredLeadIn = leadInPattern(plainWords)
const labelAlone = /^(?:authors?|autor(?:in|en)?|auteurs?|autora?)\s+(?=\p{Lu}\p{Ll}+\s\p{Lu})/iu
/** Inline elements without a space between them: `ByJane Doe`. */
const gluedLeadIn = /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll}+\s\p{Lu})/u

/** `Posted on 3 May 2020 by Jane`: the text before `by` holds a date, never a name. */
const inner = new RegExp(`^[^|•]{0,60}?\\d[^|•]{0,12}?[\\s,·•|-](?:${alternatives(innerWords)})\\s+`, 'iu')

const job = new RegExp(`^(?:${alternatives(jobWords)})(?:\\b|$)`, 'iu')

/** The names in a value that the page declares to be a name. */
export function declaredNames(text: string): string[] {
  // No name begins with a lower-case `von`, except in a list, where it follows the family name.
  return namesOf(withoutLeadIn(text, declaredLeadIn).replace(/^von (?=\p{Lu}\S*\s\p{Lu})/u, ''))
}

/** `Jane Doe` of `By Jane Doe | 3 May 2020`; several where the text names several; none where it names no one. */
export function shownNames(text: string): string[] {
  const line = oneLine(text)
  const rest = line.replace(inner, '')
  return namesOf(withoutLeadIn(rest.replace(gluedLeadIn, ''), shownLeadIn).replace(labelAlone, ''))
}

function oneLine(text: string): string {
  return text.slice(0, 400).replace(/\s+/g, ' ').trim()
}

function withoutLeadIn(text: string, pattern: RegExp): string {
  let rest = oneLine(text)
  for (let round = 0; round < 3; round++) {
    const next = rest.replace(pattern, '')
    if (next === rest) break
    rest = next
  }
  return rest
}

function namesOf(text: string): string[] {
  return splitNames(cutTail(text))
    .map(cleanName)
    .filter((name) => name !== undefined)
}

/** What follows a name on a byline: a time, a place, a count, the name of a person with another role. */
const tails: readonly RegExp[] = [
  /(?:(?<!\s)\s+)?(?:[|•·»▪●►‣→[…]|\s[-–—]\s|\s\/{1,2}\s|\s?@\s).*$/su,
  // Brackets at the end only: those in `Richard (R.J.) Doe` are part of the name.
  /(?:(?<!\s)\s+)?\([^()]*(?:\)\s*|$)$/u,
  /(?:,|\s)\s?\d.*$/su,
  /(?<!\s)\s+(?:in der kategorie|published|posted|updated|veröffentlicht|aktualisiert|publié|publicado)(?::|\s).*$/isu,
  new RegExp(`\\s+(?:${otherRoles.join('|')})(?:\\s|:).*$`, 'isu'),
  /(?<!\s)\s+(?:on|am|vom|le|el|il|em|den|at|um)$/iu,
  /(?<=\p{L}\s\p{L}+)\s(?:\p{Lu}\p{Ll}+\s)?(?:Editor|Reporter|Writer|Correspondent|Contributor|Columnist)$/u
]

function cutTail(text: string): string {
  const date = datesIn(text, undefined)[0]
  let rest = date === undefined || date.start === 0 ? text : text.slice(0, date.start).trimEnd()
  for (const tail of tails) rest = rest.replace(tail, '')
  // `Jane Doe March 26 at 6:14`: a date without a year.
  const last = /\s(\p{L}+)\.?$/u.exec(rest)
  if (
    last !== null &&
    rest !== text &&
    /^\.?\s\d/.test(text.slice(rest.length)) &&
    monthOf(last[1]!, undefined) > 0
  ) {
    rest = rest.slice(0, last.index)
  }
  // The dot of `Jane Doe Jr.` and of an initial stays.
  return rest.replace(/(?<![\s,;:|–—-])[\s,;:|–—-]+$/u, '').replace(/(?<=\p{Ll}{3})\.$/u, '')
}

const joints =
  /(?:(?<!\s)\s+)?(?:[;•|/]|\s(?:and|und|et|y|e|i|en|och|og|ja|и|та|і|ve|dan|with|mit|&|\+)\s|,\s*(?:and|und|et|y|e)\s|&)\s*/giu

/** Split where each part is a name by itself; `Smith, Jane` and `Smith & Sons` stay whole. */
function splitNames(text: string): string[] {
  const joined = text.split(joints).filter((part) => part !== '')
  const isSplit =
    joined.length > 1 &&
    joined.every((part) => part.split(/,\s*/).every((item) => isFullName(item) || job.test(item)))
  return (isSplit ? joined : [text]).flatMap((part) => {
    const items = part.split(/(?:(?<!\s)\s+)?[,、，]\s*/).filter((item) => item !== '')
    const [first = ''] = items
    if (items.length < 2) return [part]
    if (items.every((item) => isFullName(item) && !job.test(item))) return items
    const isTitled = isFullName(first) && items.slice(1).every((item) => job.test(item) || !isFullName(item))
    return isTitled ? [first] : [part]
  })
}

/** Whether it is 2 to 5 words, each with a capital or of a script without case. */
export function isFullName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length >= 2 && words.length <= 5 && isPersonLike(text)
}

/** Whether each word is written as in a person's name. */
export function isPersonLike(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (nameParticles.has(words.at(-1)!.toLowerCase()) && words.length > 1) return false
  if (words.length > 6 || /[\d@:?!"„“”«»=<>{}#%/]|\p{Sc}/u.test(text)) return false
  return words.every(
    (word) =>
      nameParticles.has(word.toLowerCase()) ||
      /^["'’(]?\p{Lu}/u.test(word) ||
      /^[\p{Lo}\p{M}・·]+$/u.test(word) ||
      /^[dl]['’]\p{Lu}/u.test(word)
  )
}

/** The name without signs around it; undefined for what cannot be a name: an address, a date, a label, a sentence. */
export function cleanName(text: string): string | undefined {
  const name = once(
    text
      .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/^["'„“”»«(\s]+/u, '')
      .replace(/(?<!["“”»«)\s,;:])["“”»«)\s,;:]+$/u, '')
  )
  if (name.length < 2 || name.length > maxLength || name.split(' ').length > 8) return undefined
  if (/https?:|www\.|^\/|@|[{}<>=$]|\.\w{2,}\//i.test(name) || !/\p{L}/u.test(name) || /\d{3} /.test(name))
    return undefined
  return name
    .toLowerCase()
    .split(' ')
    .every((word) => noNames.has(word))
    ? undefined
    : name
}

/** The name once, where two elements show it, one of them hidden. */
function once(text: string): string {
  const half = text.slice(0, Math.ceil(text.length / 2)).trim()
  return half.length > 3 && (half + half === text || `${half} ${half}` === text) ? half : text
}

/** What a name names: a person, a login, an organisation, or a role, which identifies no author. */
export type NameKind = 'person' | 'login' | 'organisation' | 'role'

export function kindOfName(name: string, siteNames: ReadonlySet<string>): NameKind {
  const lower = name.toLowerCase()
  if (roleNames.has(lower)) return 'role'
  if (deskNames.has(lower) || siteNames.has(foldText(name)) || organisationWords.test(name))
    return 'organisation'
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/.test(lower)) return 'organisation'
  return /^[\p{Ll}\d._-]+$/u.test(name) ? 'login' : 'person'
}

/** The names in order, each once, without those that are a part of another (`Doe` beside `Jane Doe`). */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const name of names) {
    const fold = foldText(name)
    if (fold !== '' && !seen.has(fold)) seen.set(fold, name)
  }
  const folds = [...seen.keys()]
  return [...seen]
    .filter(([fold]) => !folds.some((other) => other !== fold && ` ${other} `.includes(` ${fold} `)))
    .map(([, name]) => name)
}
