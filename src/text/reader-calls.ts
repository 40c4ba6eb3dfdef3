/**
 * Whether a short text does nothing but call its reader to subscribe or to follow. Of each sentence is read what it asks
 * (a verb in its place) and for what (its object), so that one table of words knows the calls nobody wrote down. At the end
 * of a document it is enough that a text speaks of the site's own mail to its reader.
 */
import {networkWords} from '../facts/wording/network-words.js'
import {readerCalls} from '../facts/wording/reader-calls/index.js'
import {persons} from '../facts/wording/reader-calls/persons.js'
import type {ReaderCalls} from '../facts/wording/reader-calls/reader-calls.js'
import {weighWords} from './count-words.js'
import {hintsIn, WordList, type Words, wordsOf} from './word-list.js'

export interface ReaderCall {
  kind: 'newsletter' | 'follow'
  language: string
  /** Whether it says that what it asks for is the site's own. */
  isOwn: boolean
}

/** Most characters and words of a text of calls; words of a sentence that leads to one. */
const longest = 400
const mostWords = 45
const mostInLead = 16
/** Most characters between a verb and its object. */
const mostBetween = 60
/** Most characters of a sentence whose verb may be last in any language, as on a button: `Newsletter abonnieren`. */
const longestButton = 60

/** The words of one language. */
interface Grammar {
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
}

/** Names that are words of their own in one language or another; shorter ones always may be. */
const otherWords =
  /mail|github|line|^(?:google\+?|medium|threads|pocket|steady|buffer|signal|delicious|messenger|teams)$/
const longNetworks = [...networkWords].filter((name) => name.length > 4 && !otherWords.test(name))

const personsOf = new Map(Object.entries(persons))
const tables = new Map(readerCalls.map((table) => [table.language, table]))
/** The grammars made so far. */
const grammars = new Map<string, Grammar>()

function grammarOf(language: string): Grammar {
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
    reader: new WordList(personsOf.get(language)?.reader ?? '')
  }
  grammars.set(language, grammar)
  return grammar
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

/** The languages in which a text may have the object of a call. */
function languagesWith(words: Words): Set<string> {
  byHint ??= indexHints()
  const found = new Set<string>()
  for (const hint of hintsIn(words)) for (const language of byHint.get(hint) ?? []) found.add(language)
  return found
}

/** Where a sentence ends; Greek asks with a semicolon. */
const end = /[.!?…।؟](?=\s)|[。！？]/g
const greekEnd = /[.!?…;\u037e](?=\s)/g

function sentencesOf(text: string): string[] {
  const isGreek = /[\u0370-\u03ff]/.test(text)
  const marked = text.replace(/\s+/g, ' ').replace(isGreek ? greekEnd : end, '$&\n')
  return marked.split('\n').filter((sentence) => /\p{L}/u.test(sentence))
}

/** The marks that close what another opens: German and Polish open alike and close with different ones. */
const closers = new Map(
  Object.entries({'"': '"', '“': '”', '„': '“”', '«': '»', '»': '«', '「': '」', '『': '』'})
)

/** The text without what another says in it. */
function withoutQuotes(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length; at++) {
    const ends = [...(closers.get(text[at]!) ?? '')].map((closer) => text.indexOf(closer, at + 1))
    const end = Math.min(...ends.filter((found) => found >= 0))
    rest += Number.isFinite(end) ? ' ' : text[at]!
    if (Number.isFinite(end)) at = end
  }
  return rest
}

/** A text that begins with what another says. */
const quoted = /^[«„“"'‘‚「『»]/

/** Reads calls. */
export class CallReader {
  readonly #languages: readonly string[]

  /** `languages` are the BCP 47 tags of those the document may be in; one without a table counts for nothing. */
  constructor(languages: readonly string[]) {
    this.#languages = languages.filter((language) => tables.has(language))
  }

  /** The call that `text` is, whole: its other sentences lead to it, or say what it promises. What it quotes is no call. */
  read(text: string, {isLast = false} = {}): ReaderCall | undefined {
    if (text.length > longest || text.length < 4 || quoted.test(text)) return undefined
    const own = withoutQuotes(text)
    if (weighWords(own) > mostWords) return undefined
    const whole = wordsOf(own)
    const languages = languagesWith(whole)
    if (languages.size === 0 && !isLast) return undefined
    const sentences = sentencesOf(own)
    const read = sentences.map((sentence) => ({words: wordsOf(sentence), isLead: isLead(sentence)}))
    for (const language of languages) {
      const kind = readSentences(read, grammarOf(language))
      if (kind) return {kind, language, isOwn: grammarOf(language).own.isIn(whole)}
    }
    for (const language of isLast ? this.#languages : []) {
      const kind = readWhole(whole, grammarOf(language))
      if (kind) return {kind, language, isOwn: true}
    }
    return undefined
  }
}

interface Sentence {
  words: Words
  /** Whether it may lead to a call: a short question or exclamation. */
  isLead: boolean
}

function isLead(sentence: string): boolean {
  return /[?!？！؟;]["'”’»)]*\s*$/.test(sentence) && weighWords(sentence) <= mostInLead
}

function readSentences(sentences: readonly Sentence[], grammar: Grammar): ReaderCall['kind'] | undefined {
  let found: ReaderCall['kind'] | undefined
  let isLast = false
  for (const {isLead, words} of sentences) {
    const kind = callOf(words, grammar)
    isLast = kind !== undefined || (found !== undefined && grammar.promises.isIn(words))
    if (kind) found ??= kind
    else if (!isLast && !isLead) return undefined
  }
  // What leads to a call stands before it.
  return isLast ? found : undefined
}

/** What a text at the end is for, that speaks of the site's own mail to its reader, or is a label for profiles. */
function readWhole(words: Words, grammar: Grammar): ReaderCall['kind'] | undefined {
  const {follow, newsletter, own, promises, reader, receive, subscribe} = grammar
  // A label whose icons are gone: nothing but the call.
  if (follow.isAll(words)) return 'follow'
  if (!own.isIn(words) || !newsletter.isIn(words)) return undefined
  if (promises.isIn(words)) return 'newsletter'
  const asks = subscribe.isIn(words) || receive.isIn(words)
  return asks && reader.isIn(words) ? 'newsletter' : undefined
}

function callOf(words: Words, grammar: Grammar): ReaderCall['kind'] | undefined {
  const {networks, newsletter, own, promises, reader} = grammar
  if (calls(words, grammar, 'subscribe', newsletter)) return 'newsletter'
  if (calls(words, grammar, 'receive', newsletter)) {
    // `Join the mailing list table`: it has to be the site's own, or come to the reader.
    const isMail = own.isIn(words) || promises.isIn(words) || reader.isIn(newsletter.findIn(words))
    return isMail ? 'newsletter' : undefined
  }
  // A day and a time make it a meeting.
  return !/\p{N}/u.test(words) && calls(words, grammar, 'follow', networks) ? 'follow' : undefined
}

/** Whether a verb stands in its place, and the object near it. */
function calls(
  words: Words,
  grammar: Grammar,
  name: 'subscribe' | 'receive' | 'follow',
  object: WordList
): boolean {
  const {around, verb} = grammar
  const verbs = grammar[name]
  if (verb === 'any') {
    const at = verbs.indexIn(words)
    return at >= 0 && object.isIn(words.slice(Math.max(0, at - mostBetween), at + mostBetween))
  }
  if (verb === 'first') {
    const rest = around.withoutStart(words)
    if (verbs.isStart(rest) && object.isIn(rest.slice(0, mostBetween))) return true
    return name === 'subscribe' && words.length <= longestButton && verbs.isEnd(words) && object.isIn(words)
  }
  const rest = around.withoutEnd(words)
  return verbs.isEnd(rest) && object.isIn(rest.slice(-mostBetween))
}
