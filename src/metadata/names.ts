/** Names of authors: what is one, where several are joined, what stands around them. */
import {foldText} from './compare.js'
import {bylineLabels, bylineWords, deskNames, jobWords, roleNames} from './facts/byline-words.js'

const maxLength = 100

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

const leadIn = new RegExp(
  `^(?:(?:${alternatives(bylineWords)})\\s*:?\\s+|(?:${alternatives(bylineLabels)})\\s*(?:[:：]|\\s[-–|])\\s*|[✍©–—|•·:,/-]+\\s*)`,
  'iu'
)
const labelledLine = new RegExp(
  `^(?:(?:${alternatives(bylineLabels)})\\s*[:：]|(?:${alternatives(bylineWords.filter((word) => word.length > 4))})\\s*:?)\\s*(.+)$`,
  'iu'
)
const wordedLine = new RegExp(`^(?:${alternatives(bylineWords)})\\s*:?\\s+(.+)$`, 'iu')
const job = new RegExp(`^(?:${alternatives(jobWords)})(?:\\b|$)`, 'iu')

/** `Jane Doe` of `By Jane Doe | 3 May 2020`; more where several are named; nothing where it is no name. */
export function namesOf(text: string): string[] {
  return splitNames(withoutLeadIn(text))
    .map(cleanName)
    .filter((name) => name !== undefined)
}

function withoutLeadIn(text: string): string {
  let rest = text.replace(/\s+/g, ' ').trim().slice(0, 400)
  for (let round = 0; round < 3; round++) {
    const next = rest.replace(leadIn, '')
    if (next === rest) break
    rest = next
  }
  return cutTail(rest)
}

/** What follows a name on a byline: a date, a time, a place, a count. */
const tail =
  /\s*(?:[|•·»▪●►‣→]|\s[-–—]\s|\s\/{1,2}\s|\(|\[|\s\d|,\s*\d|\n|…).*$|\s+(?:on|am|vom|le|el|il|em|den|at|um|in der kategorie|published|posted|updated|veröffentlicht)(?::|\s).*$|\s*@\w.*$/isu

function cutTail(text: string): string {
  return text
    .replace(tail, '')
    .replace(/[\s,;:.|–—-]+$/u, (end) => (/\b\p{Lu}\.$/u.test(text) && end === '.' ? '.' : ''))
    .trim()
}

const joints =
  /\s*(?:[;•|/]|\s(?:and|und|et|y|e|i|en|och|og|ja|und|и|та|і|ve|dan|with|mit|&|\+)\s|,\s*(?:and|und|et|y|e)\s|&)\s*/giu

/** Split where each part is a name by itself; `Smith, Jane` and `Smith & Sons` stay whole. */
function splitNames(text: string): string[] {
  const joined = text
    .split(joints)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const parts =
    joined.length > 1 &&
    joined.every((part) => part.split(/,\s*/).every((item) => isFullName(item) || job.test(item)))
      ? joined
      : [text]
  return parts.flatMap((part) => {
    const items = part.split(/\s*[,、，]\s*/).filter((item) => item !== '')
    if (items.length < 2) return [part]
    const [first = ''] = items
    if (items.every((item) => isFullName(item) && !job.test(item))) return items
    return isFullName(first) && items.slice(1).every((item) => job.test(item) || !isFullName(item))
      ? [first]
      : [part]
  })
}

/** Two words or more, each with a capital or of a script without case. */
function isFullName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length >= 2 && words.length <= 5 && isPersonLike(text)
}

const particles = new Set(
  'von van de der den del della di da dos das du la le el al bin ibn ten ter zu zum zur af av vom y e'.split(
    ' '
  )
)

/** Whether each word is written as in a person's name. */
export function isPersonLike(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length > 6 || /[\d@:?!"„“”«»=<>{}#%]|\p{Sc}/u.test(text)) return false
  return words.every(
    (word) =>
      particles.has(word.toLowerCase()) ||
      /^["'’(]?\p{Lu}/u.test(word) ||
      /^[\p{Lo}・·]+$/u.test(word) ||
      /^[dl]['’]\p{Lu}/u.test(word)
  )
}

/** A name, or nothing for what can be none: an address, a date, a sentence. */
export function cleanName(text: string): string | undefined {
  const name = cutTail(text.replace(/[\u200B-\u200F\u2060\uFEFF]/g, '').replace(/\s+/g, ' '))
    .replace(/^["'„“”»«(\s]+|["“”»«)\s,;:]+$/gu, '')
    .trim()
  if (name.length < 2 || name.length > maxLength) return undefined
  if (/https?:|www\.|^\/|@|\.(?:com|html?|php)\b|[{}<>=]|\$/i.test(name)) return undefined
  if (!/\p{L}/u.test(name) || /\d{3}/.test(name) || name.split(' ').length > 8) return undefined
  return name
}

/** A login or a role that says nothing. */
export function isRoleName(name: string): boolean {
  return roleNames.has(name.toLowerCase().trim())
}

export function isDeskName(name: string): boolean {
  return deskNames.has(name.toLowerCase().trim())
}

/** The names of a whole visible line such as `Von Jane Doe` or `Text: Jane Doe`. */
export function bylineNames(line: string): string[] {
  if (line.length > 140) return []
  const labelled = labelledLine.exec(line)
  const worded = labelled === null ? wordedLine.exec(line) : null
  const rest = labelled?.[1] ?? worded?.[1]
  if (rest === undefined) return []
  const names = namesOf(rest)
  // "Von Anfang an" has a capital, too: a name has two words, and nothing else stands on the line.
  return names.every((name) => (isFullName(name) && !isRoleName(name)) || /^\p{Lo}{2,12}$/u.test(name))
    ? names
    : []
}

/** In order, each once, without the parts of others (`Doe` beside `Jane Doe`). */
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
