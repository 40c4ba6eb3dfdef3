/** Lead-ins by wording: whether a short text heads links to other articles. */
import {relatedPhrases} from '../facts/wording/related-phrases.js'

/** `strong`: authors of articles hardly ever write the phrase as a lead-in; `weak`: they do. */
export type PhraseStrength = 'strong' | 'weak'

export interface PhraseMatch {
  phrase: string
  strength: PhraseStrength
  language: string
  /** The text after the phrase and its separator, lower case; of a long text only the beginning. */
  rest: string
}

interface Entry {
  phrase: string
  /** The phrase as it is compared. */
  key: string
  strength: PhraseStrength
  language: string
  isOpen: boolean
}

/** Entries by their first character, longest first, so that the longest phrase is found. */
const byFirst = new Map<string, Entry[]>()
for (const {language, strong, weak} of relatedPhrases) {
  for (const phrase of strong) put(phrase, 'strong', language)
  for (const phrase of weak) put(phrase, 'weak', language)
}
for (const entries of byFirst.values()) entries.sort((a, b) => b.key.length - a.key.length)

function put(written: string, strength: PhraseStrength, language: string): void {
  const isOpen = written.endsWith('…')
  const phrase = normalize(isOpen ? written.slice(0, -1) : written)
  if (!phrase) return
  const key = fold(phrase)
  const entries = byFirst.get(key[0]!) ?? []
  entries.push({phrase, key, strength, language, isOpen})
  byFirst.set(key[0]!, entries)
}

function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim()
}

/** Without what capitals drop: the accents of Latin, Greek and Cyrillic letters, and the i without a dot of Turkish. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}])[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
}

/** How many characters of a text are read: more than any phrase has with decoration and separator. */
const longest = 1000

/** Characters that decorate a lead-in, and those that separate it from what it heads. */
const decoration =
  /^(?:[\s*_~〜#>•·・▪▶►▼▽➤➜➔→»›\-–—|/\\＼／:：([<＜〈〔（【「『《◆◇■□●○★☆※♪]|\p{Extended_Pictographic}|\uFE0F|\u200D)+/u
const separator = /^\s*(?:[:：\-–—|➔→➜➤►▶▼▽»›>＞•·・】」』》〉〕）\])!！…/\\＼／~〜◆◇■□●○★☆♪]|\.{3})+\s*/u

/**
 * The related-links phrase `text` begins with, if any.
 *
 * Closed phrases must stand alone or before a separator (`Also read: …`); open ones (`more from …`) may continue.
 */
export function matchRelatedPhrase(text: string): PhraseMatch | undefined {
  // A phrase stands at the start, so the later part of a long text does not matter.
  const clean = fold(normalize(text.length > longest ? text.slice(0, longest) : text)).replace(decoration, '')
  for (const entry of byFirst.get(clean[0] ?? '') ?? []) {
    if (!clean.startsWith(entry.key)) continue
    const rest = clean.slice(entry.key.length)
    if (rest !== '' && /^[\p{L}\p{N}]/u.test(rest) && hasSpaces(entry.phrase)) continue
    const sign = separator.exec(rest)?.[0] ?? ''
    const isAlone = rest.slice(sign.length).trim() === ''
    if (!entry.isOpen && !isAlone && sign.trim() === '') continue
    return {
      phrase: entry.phrase,
      strength: entry.strength,
      language: entry.language,
      rest: rest.slice(sign.length).trim()
    }
  }
  return undefined
}

/** Whether the phrase is in a script with spaces between words; in others, text may follow a phrase directly. */
function hasSpaces(phrase: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u.test(
    phrase
  )
}

/** The match, if `text`, the words before a link, is a phrase and its separator only (`Also read:`). */
export function isLeadIn(text: string): PhraseMatch | undefined {
  const match = matchRelatedPhrase(text)
  return match && match.rest === '' ? match : undefined
}

/** Lead-ins that authors write in capitals, too: `SEE ALSO`. */
const see = /^\s*(?:NEXT|SEE|ALSO SEE|SIEHE|VOIR|VER|VÉASE|VEJA|VEDI|ZIE|СМ\.)(?!\p{L})/u

/** Whether a lead-in is all in capitals: then a site printed it. */
export function isInCapitals(label: string): boolean {
  return /\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label) && !see.test(label)
}
