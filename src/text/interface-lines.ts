/** Finds out whether a line is one of an interface: a field, a button, a label, a notice of a plugin. */
import {interfaceLines} from '../facts/wording/interface-lines/index.js'
import {type Intent, intents} from '../facts/wording/interface-lines/intents.js'
import type {InterfaceLines} from '../facts/wording/interface-lines/interface-lines.js'
import {networkWords} from '../facts/wording/network-words.js'
import {weighWords} from './count-words.js'

export interface InterfaceLine {
  intent: Intent
  language: string
  /** Whether it needs no other evidence. */
  isAlone: boolean
  /** Whether only its words are those of interface lines. */
  isLike?: true
  /** Whether it ends as a sentence does, and so may be one of the article's. */
  isSentence?: true
}

/** A line with a gap or two: what stands before, between and behind them. */
interface Template extends InterfaceLine {
  before: string
  /** Empty for one gap. */
  between: string
  behind: string
  /** What each gap takes: names of networks only, or any few words. */
  gaps: readonly Gap[]
}

type Gap = 'name' | 'network'

/** Most characters of a line; of one that is known by its words. */
const longest = 600
const longestLike = 110
/** Longer lines are looked up only if one of the tables begins like them: most paragraphs are such lines. */
const longestShort = 80
/** Characters of such a beginning. */
const opening = 10
/** Most words of a name in a gap. */
const longestName = 8

/** Most characters of the keys of templates. */
const keyLength = 2
/** Most characters of a word that count: what follows is an ending. */
const stemLength = 5
/** Least characters of a word that lines can be about. */
const shortestKey = 4

/** With fewer words, a line may be a heading or a step of instructions: `Log in`, `Accept all`. */
const leastWords = 2.5
/** Intents whose shorter lines are clear, too. */
const clearIntents: ReadonlySet<Intent> = new Set<Intent>(['ad', 'share', 'comment'])

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Accents of Latin, Greek and Cyrillic letters, vowel signs and the tatweel of Arabic, joiners. */
const marks = /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200b-\u200d\ufeff\u00ad]/g

const besideUnspaced =
  / (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]) /gu

/** The table of one language, made for lookups. */
class Lexicon {
  readonly whole = new Map<string, InterfaceLine>()
  /** By their first characters, those that begin with a gap by their last. */
  readonly templates = new Map<string, Template[]>()
  /** How long lines begin. */
  readonly openings = new Set<string>()
  /** The stems of all words, and those that are lines of their own, as on buttons and fields. */
  readonly stems = new Set<string>()
  readonly keys = new Set<string>()

  constructor({language, lines}: InterfaceLines) {
    for (const [intent, text] of Object.entries(lines) as [Intent, string][]) {
      for (const row of text.split('\n')) {
        const line = normalize(row)
        if (line.length > 1) this.#add(line, intent, language)
      }
    }
  }

  #add(line: string, intent: Intent, language: string): void {
    // Every second part is the name of a gap.
    const parts = line.includes('{') ? line.split(/\{(name|network)\}/) : [line]
    const written = parts.filter((_, at) => at % 2 === 0)
    const gaps = parts.filter((_, at) => at % 2 === 1) as Gap[]
    const [before = '', ...rest] = written
    const behind = rest.at(-1) ?? ''
    const stems = written.flatMap(stemsOf)
    for (const stem of stems) this.stems.add(stem)
    if (before.length >= opening && line.length > longestShort / 2)
      this.openings.add(before.slice(0, opening))
    const [key = ''] = stems
    if (stems.length === 1 && key.length >= shortestKey) this.keys.add(key)
    const isClear =
      (clearIntents.has(intent) && gaps.length === 0) || weighWords(written.join(' ')) >= leastWords
    const entry: InterfaceLine = {intent, language, isAlone: intents[intent] === 'alone' && isClear}
    if (gaps.length === 0) {
      if (!this.whole.get(line)?.isAlone) this.whole.set(line, entry)
      return
    }
    const at = before === '' ? `…${behind.slice(-keyLength)}` : before.slice(0, keyLength)
    const known = this.templates.get(at) ?? []
    known.push({...entry, before, between: rest.length > 1 ? rest[0]! : '', behind, gaps})
    this.templates.set(at, known)
  }
}

const tables = new Map(interfaceLines.map((table) => [table.language, table]))
/** The lexicons made so far: each takes some hundredths of a second. */
const lexicons = new Map<string, Lexicon>()

function lexiconOf(language: string): Lexicon | undefined {
  const table = tables.get(language)
  if (!lexicons.has(language) && table) lexicons.set(language, new Lexicon(table))
  return lexicons.get(language)
}

const networks: ReadonlySet<string> = new Set([...networkWords].map(normalize))
const networkStems: ReadonlySet<string> = new Set(
  [...networks].filter((name) => name.length >= stemLength).map((name) => name.slice(0, stemLength))
)

/** Most words of a line that is known by its words. */
const mostWords = 14
/** So much of a line must be words that interfaces use; more of a sentence. */
const leastKnown = 0.7
const leastKnownOfSentence = 0.9

/** Looks lines up in the tables of some languages. */
export class InterfaceLexicon {
  readonly #lexicons: readonly Lexicon[]

  /** `languages` are BCP 47 tags; a language without a table counts for nothing. */
  constructor(languages: readonly string[]) {
    this.#lexicons = languages.flatMap((language) => lexiconOf(language) ?? [])
  }

  /** The interface line that a text is, case, numbers and punctuation at its ends aside. */
  find(text: string): InterfaceLine | undefined {
    if (text.length > longest) return undefined
    if (text.length > longestShort) {
      const start = normalize(text.slice(0, 3 * opening)).slice(0, opening)
      if (!this.#lexicons.some(({openings}) => openings.has(start))) return undefined
    }
    const line = normalize(text)
    if (line === '') return undefined
    const found = this.#lexicons.flatMap(({whole}) => whole.get(line) ?? [])
    return found.find(({isAlone}) => isAlone) ?? found[0] ?? this.#findTemplate(line)
  }

  #findTemplate(line: string): InterfaceLine | undefined {
    const isFitting = (template: Template) => fits(line, template)
    for (const {templates} of this.#lexicons) {
      for (let length = keyLength; length > 0; length--) {
        const found =
          templates.get(line.slice(0, length))?.find(isFitting) ??
          templates.get(`…${line.slice(-length)}`)?.find(isFitting)
        if (found) return found
      }
    }
    return undefined
  }

  /**
   * The interface line that a text is like: nearly all of its words stand in interface lines of one language, and one of
   * them is a button or a field there, or a network. Such a line needs other evidence; a sentence needs such lines on both sides.
   */
  findLike(text: string): InterfaceLine | undefined {
    if (text.length > longestLike) return undefined
    const isSentence = /[.?…。？।؟]["'”’»）)]*\s*$/.test(text)
    const line = stemsOf(normalize(text))
    if (line.length < 2 || line.length > mostWords) return undefined
    const least = (isSentence ? leastKnownOfSentence : leastKnown) * line.length
    const isLike = ({keys, stems}: Lexicon) =>
      line.some((stem) => networkStems.has(stem) || keys.has(stem)) &&
      line.filter((stem) => networkStems.has(stem) || stems.has(stem)).length >= least
    if (!this.#lexicons.some(isLike)) return undefined
    const found: InterfaceLine = {intent: 'button', language: 'und', isAlone: false, isLike: true}
    return isSentence ? {...found, isSentence} : found
  }
}

function fits(line: string, {before, behind, between, gaps}: Template): boolean {
  if (line.length <= before.length + between.length + behind.length) return false
  if (!line.startsWith(before) || !line.endsWith(behind)) return false
  const middle = line.slice(before.length, line.length - behind.length)
  if (between === '') return fills(middle, gaps[0]!)
  const at = middle.indexOf(between)
  return at > 0 && fills(middle.slice(0, at), gaps[0]!) && fills(middle.slice(at + between.length), gaps[1]!)
}

function fills(text: string, gap: Gap): boolean {
  const name = text.trim()
  if (gap === 'network') return name.split(conjunction).every((one) => networks.has(one))
  return name !== '' && weighWords(name) <= longestName && !/[.!?。！？]\s/.test(name)
}

/** What stands between two names. */
const conjunction = /\s*[,&、]\s*|\s+(?:and|und|et|y|e|и|og|och|en|i|a|ve|và|dan)\s+/

/** The stems of the words of a normalized line; where no spaces are, pairs of characters. */
function stemsOf(line: string): string[] {
  const stems: string[] = []
  for (const [word] of line.matchAll(/#|[\p{L}\p{M}][\p{L}\p{M}\p{N}'-]*/gu)) {
    if (!unspaced.test(word)) stems.push(word.slice(0, stemLength))
    else for (let at = 0; at + 2 <= word.length; at++) stems.push(word.slice(at, at + 2))
  }
  return stems
}

/**
 * As lines are compared: lower case, `#` for numbers, one space, none beside characters of scripts without spaces, no
 * accents that capitals drop, no punctuation or signs at the ends.
 */
function normalize(text: string): string {
  let line = text.toLowerCase().replace(/\s+/g, ' ')
  if (/[^\0-\x7f]/.test(line)) {
    line = line
      .normalize('NFKD')
      .replace(marks, '')
      .normalize('NFC')
      .replace(/[’‘`´]/g, "'")
      .replaceAll('ı', 'i')
    if (/[\u0600-\u06ff]/.test(line)) line = line.replaceAll('ي', 'ی').replaceAll('ك', 'ک')
    if (unspaced.test(line)) line = line.replace(besideUnspaced, '')
  }
  if (/\p{Nd}/u.test(line)) line = line.replace(/\p{Nd}+(?:[.,:'\s]?\p{Nd}+)*(?:[kmb](?!\p{L}))?/gu, '#')
  return line.replace(/^[^\p{L}\p{M}#{]+|[^\p{L}\p{M}#}]+$/gu, '')
}
