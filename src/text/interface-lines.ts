/** Finds out whether a line is one of an interface: a field, a button, a label, a notice of a plugin. */
import {interfaceLines} from '../facts/wording/interface-lines/index.js'
import {type Intent, intents} from '../facts/wording/interface-lines/intents.js'
import {networkWords} from '../facts/wording/network-words.js'
import {weighWords} from './count-words.js'

export interface InterfaceLine {
  intent: Intent
  language: string
  /** Whether it needs no other evidence. */
  isAlone: boolean
  /** Whether only its words are those of interface lines. */
  isLike?: true
}

/** A line with a gap: what stands before it and behind it. */
interface Template extends InterfaceLine {
  before: string
  behind: string
  /** What the gap takes: names of networks only, or any few words. */
  isNetwork: boolean
}

/** Most characters of a line. */
const longest = 420
/** Most words of a name in a gap. */
const longestName = 8

/** With fewer words, a line may be a heading or a step of instructions: `Log in`, `Accept all`. */
const leastWords = 2.5
/** Intents whose shorter lines are clear, too. */
const clearIntents: ReadonlySet<Intent> = new Set<Intent>(['ad', 'share', 'comment'])

/** Accents of Latin, Greek and Cyrillic letters, vowel signs and the tatweel of Arabic, joiners. */
const marks = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200b-\u200d\ufeff\u00ad]/g

const whole = new Map<string, InterfaceLine>()
/** By the first two characters, those that begin with the gap by the last two. */
const templates = new Map<string, Template[]>()

for (const {language, lines} of interfaceLines) {
  for (const [intent, text] of Object.entries(lines) as [Intent, string][]) {
    for (const row of text.split('\n')) {
      const line = normalize(row)
      if (line === '') continue
      const isClear = clearIntents.has(intent) || weighWords(line.replace(/\{\w+\}/, '')) >= leastWords
      const entry: InterfaceLine = {intent, language, isAlone: intents[intent] === 'alone' && isClear}
      const gap = /\{(name|network)\}/.exec(line)
      if (!gap) {
        if (!whole.get(line)?.isAlone) whole.set(line, entry)
        continue
      }
      const before = line.slice(0, gap.index)
      const behind = line.slice(gap.index + gap[0].length)
      const key = before === '' ? `…${behind.slice(-2)}` : before.slice(0, 2)
      const known = templates.get(key) ?? []
      known.push({...entry, before, behind, isNetwork: gap[1] === 'network'})
      templates.set(key, known)
    }
  }
}

/** Most characters of a word that count: what follows is an ending. */
const stemLength = 5

/** The stems of the words of a normalized line. */
function stemsOf(line: string): string[] {
  const stems: string[] = []
  for (const [word] of line.matchAll(/#|[\p{L}\p{M}][\p{L}\p{M}\p{N}'-]*/gu)) {
    if (!unspaced.test(word)) stems.push(word.slice(0, stemLength))
    else for (let at = 0; at + 2 <= word.length; at++) stems.push(word.slice(at, at + 2))
  }
  return stems
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

const networks = new Set([...networkWords].map(normalize))
const networkStems = new Set(
  [...networks].filter((name) => name.length >= stemLength).map((name) => name.slice(0, stemLength))
)

/** Words of the interface lines of each language, by their stems; pairs of characters where no spaces are. */
const vocabularies = new Map<string, {all: Set<string>; keys: Set<string>}>()
for (const {language, lines} of interfaceLines) {
  const all = new Set<string>()
  const keys = new Set<string>()
  for (const text of Object.values(lines)) {
    for (const row of text.split('\n')) {
      const stems = stemsOf(normalize(row.replace(/\{\w+\}/g, ' ')))
      for (const stem of stems) all.add(stem)
      // What a button or a field says in one word is what such lines speak of.
      if (stems.length <= 1) for (const stem of stems) if (stem.length > 3) keys.add(stem)
    }
  }
  vocabularies.set(language, {all, keys})
}

/** Most words of a line that is known by its words. */
const mostWords = 14
/** So much of a line must be words that interfaces use; more if it is a sentence. */
const leastKnown = 0.7
const leastKnownOfSentence = 0.9

/**
 * The interface line that a text is like: nearly all of its words stand in interface lines of one language, and one of them
 * is a button or a field there, or a network. Such a line needs other evidence.
 */
export function likeInterfaceLine(text: string): InterfaceLine | undefined {
  if (text.length > 160) return undefined
  const stems = stemsOf(normalize(text))
  if (stems.length < 2 || stems.length > mostWords) return undefined
  const least = /[.。؟।]\s*$/.test(text) && stems.length > 4 ? leastKnownOfSentence : leastKnown
  for (const [language, {all, keys}] of vocabularies) {
    let known = 0
    let hasKey = false
    for (const stem of stems) {
      const isNetwork = isNetworkStem(stem)
      if (isNetwork || all.has(stem)) known++
      hasKey ||= isNetwork || keys.has(stem)
    }
    if (hasKey && known >= least * stems.length)
      return {intent: 'button', language, isAlone: false, isLike: true}
  }
  return undefined
}

function isNetworkStem(stem: string): boolean {
  return networkStems.has(stem)
}

/** The interface line that a text is, case, numbers and punctuation at its ends aside. */
export function interfaceLine(text: string): InterfaceLine | undefined {
  if (text.length > longest) return undefined
  const line = normalize(text)
  if (line === '') return undefined
  const known = whole.get(line)
  if (known) return known
  const possible = [
    ...(templates.get(line.slice(0, 2)) ?? []),
    ...(templates.get(`…${line.slice(-2)}`) ?? [])
  ]
  return possible.find((template) => fits(line, template))
}

function fits(line: string, {before, behind, isNetwork}: Template): boolean {
  if (line.length <= before.length + behind.length) return false
  if (!line.startsWith(before) || !line.endsWith(behind)) return false
  const gap = line.slice(before.length, line.length - behind.length).trim()
  if (isNetwork)
    return gap
      .split(/\s*[,&、]\s*|\s+(?:and|und|et|y|e|и|og|och|en|i|a|ve|và|dan)\s+/)
      .every((name) => networks.has(name))
  return gap !== '' && weighWords(gap) <= longestName && !/[.!?。！？]\s/.test(gap)
}

/**
 * As lines are compared: lower case, `#` for numbers, one space, none beside characters of scripts without spaces, no
 * accents that capitals drop, no punctuation or signs at the ends.
 */
function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(/\p{Nd}+(?:[.,:'\s]?\p{Nd}+)*[kmb]?(?!\p{L})/gu, '#')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/gu, '')
    .replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]) /gu, '')
    .replace(/^[^\p{L}\p{M}#{]+|[^\p{L}\p{M}#}]+$/gu, '')
}
