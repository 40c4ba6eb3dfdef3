/** Lead-ins by wording: whether a short text heads links to other articles. */
import {relatedPhrases} from '../facts/wording/related-phrases.js'

export type PhraseStrength = 'strong' | 'weak'

export interface PhraseMatch {
  phrase: string
  strength: PhraseStrength
  language: string
  /** What follows the phrase in the text, without the sign between; of a long text only how it begins. */
  rest: string
}

interface Entry {
  phrase: string
  strength: PhraseStrength
  language: string
  isOpen: boolean
}

/** Entries by their first character, longest first: what a text begins with decides. */
const byFirst = new Map<string, Entry[]>()
for (const {language, strong, weak} of relatedPhrases) {
  for (const phrase of strong) put(phrase, 'strong', language)
  for (const phrase of weak) put(phrase, 'weak', language)
}
for (const entries of byFirst.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length)

function put(written: string, strength: PhraseStrength, language: string): void {
  const isOpen = written.endsWith('…')
  const phrase = normalize(isOpen ? written.slice(0, -1) : written)
  if (!phrase) return
  const entries = byFirst.get(phrase[0]!) ?? []
  entries.push({phrase, strength, language, isOpen})
  byFirst.set(phrase[0]!, entries)
}

function normalize(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ').trim()
}

/** Characters of a text that are looked at: more than a phrase and its signs have. */
const longest = 1000

/** Signs that decorate a lead-in, and those that stand between it and what it heads. */
const decoration = /^(?:[\s*_~#>•·▪▶►➤➜➔→»›\-–—|:：([【「『《]|\p{Extended_Pictographic}|\uFE0F|\u200D)+/u
const separator = /^\s*(?:[:：\-–—|➔→➜➤►▶»›>•·】」』》\])!…]|\.{3})+\s*/u

/**
 * The related-links phrase `text` begins with, if any.
 *
 * Closed phrases must stand alone or before a sign (`Also read: …`); open ones (`more from …`) may go on.
 */
export function matchRelatedPhrase(text: string): PhraseMatch | undefined {
  // A phrase stands at the start: what a long text goes on with is the rest, whatever it is.
  const clean = normalize(text.length > longest ? text.slice(0, longest) : text).replace(decoration, '')
  for (const entry of byFirst.get(clean[0] ?? '') ?? []) {
    if (!clean.startsWith(entry.phrase)) continue
    const rest = clean.slice(entry.phrase.length)
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

/** Scripts that put spaces between words; in the others a phrase may run on. */
function hasSpaces(phrase: string): boolean {
  return !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u.test(
    phrase
  )
}

/** Whether all of `text` before a link is a phrase and its sign (`Also read:`). */
export function isLeadIn(text: string): PhraseMatch | undefined {
  const match = matchRelatedPhrase(text)
  return match && match.rest === '' ? match : undefined
}
