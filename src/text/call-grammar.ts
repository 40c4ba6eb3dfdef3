/** The words that calls are made of, by language, made for lookups. */
import {networkWords} from '../facts/wording/network-words.js'
import {readerClosings} from '../facts/wording/reader-calls/closings.js'
import {readerCalls} from '../facts/wording/reader-calls/index.js'
import {persons} from '../facts/wording/reader-calls/persons.js'
import {readerPointers} from '../facts/wording/reader-calls/pointers.js'
import type {ReaderCalls} from '../facts/wording/reader-calls/reader-calls.js'
import {WordList} from './word-list.js'

/** The words of one language. */
export interface Grammar {
  language: string
  verb: ReaderCalls['verb']
  around: WordList
  subscribe: WordList
  receive: WordList
  follow: WordList
  newsletter: WordList
  networks: WordList
  promises: WordList
  own: WordList
  reader: WordList
  liked: WordList
  text: WordList
  likedThis: WordList
  ask: WordList
  /** A text without any of them has none of `ask`. */
  askHints: readonly string[]
  thanks: WordList
  followAny: WordList
  more: WordList
  bare: WordList
  heads: WordList
}

/** Names that are words of their own in one language or another; shorter ones always may be. */
const otherWords =
  /mail|github|line|^(?:google\+?|medium|threads|pocket|steady|buffer|signal|delicious|messenger|teams)$/
const longNetworks = [...networkWords].filter((name) => name.length > 4 && !otherWords.test(name))

const closings = new Map(Object.entries(readerClosings))
const pointers = new Map(Object.entries(readerPointers))
/** Names of networks in any language; the short ones only count beside another. */
export const networkNames = new WordList([...longNetworks, 'x$', 'vk$', 'вк$', 'rss$', 'ok.ru$'].join('|'))
const personsOf = new Map(Object.entries(persons))
const tables = new Map(readerCalls.map((table) => [table.language, table]))
/** Whether there are words of the language (BCP 47). */
export function hasGrammar(language: string): boolean {
  return tables.has(language)
}

/** The grammars made so far. */
const grammars = new Map<string, Grammar>()

/** The words of a language that has them. */
export function grammarOf(language: string): Grammar {
  const known = grammars.get(language)
  if (known) return known
  const calls = tables.get(language)!
  const whole = (list: string) => new WordList(list, {isWhole: true})
  const grammar: Grammar = {
    language,
    verb: calls.verb,
    around: whole(calls.around),
    subscribe: whole(calls.subscribe),
    receive: whole(calls.receive),
    follow: whole(calls.follow),
    newsletter: new WordList(calls.newsletter),
    networks: new WordList([calls.networks, ...longNetworks].join('|')),
    promises: new WordList(calls.promises),
    own: new WordList(personsOf.get(language)?.own ?? ''),
    reader: new WordList(personsOf.get(language)?.reader ?? ''),
    ...closingOf(language),
    followAny: whole(pointers.get(language)?.follow ?? ''),
    more: whole(pointers.get(language)?.more ?? ''),
    bare: whole(pointers.get(language)?.bare ?? ''),
    heads: whole(pointers.get(language)?.heads ?? '')
  }
  grammars.set(language, grammar)
  return grammar
}

function closingOf(language: string) {
  const {ask, liked, text, thanks, this: likedThis} = closings.get(language)!
  const asked = new WordList(ask)
  return {
    liked: new WordList(liked),
    text: new WordList(text),
    likedThis: new WordList(likedThis),
    ask: asked,
    askHints: [...asked.hints],
    thanks: new WordList(thanks)
  }
}

/** The languages of the tables by the hints of the objects of their calls. */
let byHint: Map<string, Set<string>> | undefined

function indexHints(): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>()
  for (const {language, networks, newsletter} of readerCalls) {
    for (const hint of new WordList([newsletter, networks].join('|')).hints)
      index.set(hint, (index.get(hint) ?? new Set()).add(language))
  }
  for (const hint of new WordList(longNetworks.join('|')).hints) index.set(hint, new Set(tables.keys()))
  return index
}

/** The languages in which a text with these hints may have the object of a call. */
export function languagesWith(hints: ReadonlySet<string>): Set<string> {
  byHint ??= indexHints()
  const found = new Set<string>()
  for (const hint of hints) for (const language of byHint.get(hint) ?? []) found.add(language)
  return found
}
