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

/** Most characters of a line; of one that is known by its words. */
const longest = 420
const longestLike = 110
/** Longer lines are looked up only if one of the tables begins like them: most paragraphs are such lines. */
const longestShort = 80
/** Characters of such a beginning. */
const opening = 10
/** Most words of a name in a gap. */
const longestName = 8

/** With fewer words, a line may be a heading or a step of instructions: `Log in`, `Accept all`. */
const leastWords = 2.5
/** Intents whose shorter lines are clear, too. */
const clearIntents: ReadonlySet<Intent> = new Set<Intent>(['ad', 'share', 'comment'])

/** What the tables hold, made for lookups. Languages are bits of a number: there are at most 31. */
class Lexicon {
  readonly languages: string[] = []
  readonly whole = new Map<string, InterfaceLine>()
  /** By the first two characters, those that begin with the gap by the last two. */
  readonly templates = new Map<string, Template[]>()
  /** How long lines begin. */
  readonly openings = new Set<string>()
  /** In which languages a stem stands in lines, and in which it is a line of its own, as buttons and fields are. */
  readonly stems = new Map<string, number>()
  readonly keys = new Map<string, number>()
  readonly networks: ReadonlySet<string>
  readonly networkStems: ReadonlySet<string>

  constructor() {
    this.networks = new Set([...networkWords].map(normalize))
    this.networkStems = new Set(
      [...this.networks].filter((name) => name.length >= stemLength).map((name) => name.slice(0, stemLength))
    )
    for (const {language, lines} of interfaceLines) {
      const bit = 1 << (this.languages.push(language) - 1)
      for (const [intent, text] of Object.entries(lines) as [Intent, string][]) {
        for (const row of text.split('\n')) {
          const line = normalize(row)
          if (line !== '') this.#add(line, intent, language, bit)
        }
      }
    }
  }

  #add(line: string, intent: Intent, language: string, bit: number): void {
    const gap = /\{(name|network)\}/.exec(line)
    const before = gap ? line.slice(0, gap.index) : line
    const behind = gap ? line.slice(gap.index + gap[0].length) : ''
    const stems = [...stemsOf(before), ...stemsOf(behind)]
    for (const stem of stems) this.stems.set(stem, (this.stems.get(stem) ?? 0) | bit)
    if (before.length >= opening && line.length > longestShort / 2)
      this.openings.add(before.slice(0, opening))
    const [key = ''] = stems
    if (stems.length === 1 && key.length >= shortestKey) this.keys.set(key, (this.keys.get(key) ?? 0) | bit)
    const isClear = clearIntents.has(intent) || weighWords(before) + weighWords(behind) >= leastWords
    const entry: InterfaceLine = {intent, language, isAlone: intents[intent] === 'alone' && isClear}
    if (!gap) {
      if (!this.whole.get(line)?.isAlone) this.whole.set(line, entry)
      return
    }
    const at = before === '' ? `…${behind.slice(-2)}` : before.slice(0, 2)
    const known = this.templates.get(at) ?? []
    known.push({...entry, before, behind, isNetwork: gap[1] === 'network'})
    this.templates.set(at, known)
  }
}

/** Most characters of a word that count: what follows is an ending. */
const stemLength = 5
/** Least characters of a word that lines can be about. */
const shortestKey = 4

let made: Lexicon | undefined

/** The lexicon, made when it is first needed: it takes a tenth of a second. */
function lexicon(): Lexicon {
  made ??= new Lexicon()
  return made
}

/** The interface line that a text is, case, numbers and punctuation at its ends aside. */
export function interfaceLine(text: string): InterfaceLine | undefined {
  if (text.length > longest) return undefined
  const {openings, templates, whole} = lexicon()
  if (text.length > longestShort && !openings.has(normalize(text.slice(0, 3 * opening)).slice(0, opening)))
    return undefined
  const line = normalize(text)
  if (line === '') return undefined
  const known = whole.get(line)
  if (known) return known
  const fitting = (template: Template) => fits(line, template)
  return templates.get(line.slice(0, 2))?.find(fitting) ?? templates.get(`…${line.slice(-2)}`)?.find(fitting)
}

function fits(line: string, {before, behind, isNetwork}: Template): boolean {
  if (line.length <= before.length + behind.length) return false
  if (!line.startsWith(before) || !line.endsWith(behind)) return false
  const gap = line.slice(before.length, line.length - behind.length).trim()
  if (isNetwork) return gap.split(conjunction).every((name) => lexicon().networks.has(name))
  return gap !== '' && weighWords(gap) <= longestName && !/[.!?。！？]\s/.test(gap)
}

/** What stands between two names. */
const conjunction = /\s*[,&、]\s*|\s+(?:and|und|et|y|e|и|og|och|en|i|a|ve|và|dan)\s+/

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
  if (text.length > longestLike) return undefined
  const line = stemsOf(normalize(text))
  if (line.length < 2 || line.length > mostWords) return undefined
  const {keys, languages, networkStems, stems} = lexicon()
  const isSentence = /[.。؟।]\s*$/.test(text) && line.length > 4
  const least = (isSentence ? leastKnownOfSentence : leastKnown) * line.length
  const counts = new Uint8Array(languages.length)
  let withKey = 0
  for (const stem of line) {
    const isNetwork = networkStems.has(stem)
    const known = isNetwork ? -1 : (stems.get(stem) ?? 0)
    withKey |= isNetwork ? -1 : (keys.get(stem) ?? 0)
    for (let at = 0; at < languages.length; at++) if ((known >> at) & 1) counts[at]!++
  }
  const found = languages.findIndex((_, at) => (withKey >> at) & 1 && counts[at]! >= least)
  return found < 0 ? undefined : {intent: 'button', language: languages[found]!, isAlone: false, isLike: true}
}

/** The stems of the words of a normalized line; where no spaces are, pairs of characters. */
function stemsOf(line: string): string[] {
  const stems: string[] = []
  for (const [word] of line.matchAll(/#|[\p{L}\p{M}][\p{L}\p{M}\p{N}'-]*/gu)) {
    if (!unspaced.test(word)) stems.push(word.slice(0, stemLength))
    else for (let at = 0; at + 2 <= word.length; at++) stems.push(word.slice(at, at + 2))
  }
  return stems
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Accents of Latin, Greek and Cyrillic letters, vowel signs and the tatweel of Arabic, joiners. */
const marks = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200b-\u200d\ufeff\u00ad]/g

/**
 * As lines are compared: lower case, `#` for numbers, one space, none beside characters of scripts without spaces, no
 * accents that capitals drop, no punctuation or signs at the ends.
 */
function normalize(text: string): string {
  let line = text.toLowerCase()
  if (/[^\0-\x7f]/.test(line)) {
    line = line
      .normalize('NFKD')
      .replace(marks, '')
      .normalize('NFC')
      .replace(/[’‘`´]/g, "'")
    if (/[\u0600-\u06ff]/.test(line)) line = line.replaceAll('ي', 'ی').replaceAll('ك', 'ک')
    if (unspaced.test(line)) line = line.replace(besideUnspaced, '')
  }
  if (/\p{Nd}/u.test(line)) line = line.replace(/\p{Nd}+(?:[.,:'\s]?\p{Nd}+)*[kmb]?(?!\p{L})/gu, '#')
  return line.replace(/\s+/g, ' ').replace(/^[^\p{L}\p{M}#{]+|[^\p{L}\p{M}#}]+$/gu, '')
}

const besideUnspaced =
  /\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])\s+/gu
