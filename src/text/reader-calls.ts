/**
 * Whether a short text does nothing but call its reader to subscribe or to follow. Of each sentence is read what it asks
 * (a verb in its place) and for what (its object), so that one table of words knows the calls nobody wrote down. At the end
 * of a document it is enough that a text speaks of the site's own mail to its reader.
 */
import {ofOthers, openList, serviceMail, sharesOwn, spoken} from '../facts/wording/reader-calls/denials.js'
import {type Grammar, grammarOf, hasGrammar, languagesWith, networkNames} from './call-grammar.js'
import {beginsQuoted, mostInLead, ownText, type Sentence, sentencesOf} from './call-sentences.js'
import {weighWords} from './count-words.js'
import {hintsIn, type WordList, type Words, wordsOf} from './word-list.js'

export interface ReaderCall {
  kind: 'newsletter' | 'follow' | 'share'
  language: string
  /** Whether it says that what it asks for is the site's own. */
  isOwn: boolean
}

/** Most characters and words of a text of calls. */
const longest = 400
const mostWords = 45
/** Of a clause before a call, of a call that is a verb alone, of a sentence that takes leave. */
const mostInHead = 12
const mostInBareCall = 4
const mostBehindBareCall = 10
const mostInClosing = 28
/** Most characters between a verb and its object. */
const mostBetween = 60
/** The same where the object is the reader's own: `Get the best stories of the day in your inbox`. */
const mostBeforeInbox = 110
/** Most characters of a sentence whose verb may be last in any language, as on a button: `Newsletter abonnieren`. */
const longestButton = 60

export interface CallOptions {
  /** Whether the text stands at the end of the document (default: `false`). */
  isLast?: boolean
  /** Whether a link in it leads to a profile, whatever it says of the network (default: `false`). */
  hasProfile?: boolean
  /** Whether a link in it leads to a form to subscribe (default: `false`). */
  hasForm?: boolean
}

/** Reads calls. */
export class CallReader {
  readonly #languages: readonly string[]

  /** `languages` are the BCP 47 tags of those the document may be in; one without a table counts for nothing. */
  constructor(languages: readonly string[]) {
    this.#languages = languages.filter(hasGrammar)
  }

  /** The call that `text` is, whole: its other sentences lead to it, or say what it promises. What it quotes is no call. */
  read(text: string, options: CallOptions = {}): ReaderCall | undefined {
    const {hasForm = false, hasProfile = false, isLast = false} = options
    if (text.length > longest || text.length < 4 || beginsQuoted(text) || spoken.test(text)) return undefined
    const own = ownText(text)
    if (weighWords(own) > mostWords) return undefined
    const whole = wordsOf(own)
    const hints = hintsIn(whole)
    const languages = languagesWith(hints)
    const asking = this.#languages.filter((language) => {
      const {ask, askHints} = grammarOf(language)
      return hasForm || (askHints.some((hint) => hints.has(hint)) && ask.isIn(whole))
    })
    if (hasProfile) for (const language of this.#languages) languages.add(language)
    if (languages.size === 0 && asking.length === 0 && !isLast) return undefined
    const sentences = sentencesOf(own)
    for (const language of languages) {
      const kind = readCalls(sentences, grammarOf(language), hasProfile)
      // Who says `follow me` speaks of their own.
      if (kind) return {kind, language, isOwn: kind === 'follow' || grammarOf(language).own.isIn(whole)}
    }
    for (const language of asking) {
      const kind = readClosing(sentences, grammarOf(language), options)
      if (kind) return {kind, language, isOwn: true}
    }
    for (const language of isLast ? this.#languages : []) {
      const kind = readWhole(whole, grammarOf(language))
      if (kind) return {kind, language, isOwn: true}
    }
    return undefined
  }
}

type Kind = ReaderCall['kind']

/** What all sentences together ask for; undefined if one of them does something else. */
function readAll(
  sentences: readonly Sentence[],
  grammar: Grammar,
  callIn: (sentence: Sentence) => Kind | undefined,
  leads: (sentence: Sentence) => boolean
): Kind | undefined {
  let found: Kind | undefined
  let isLast = false
  for (const sentence of sentences) {
    const kind = callIn(sentence)
    isLast = kind !== undefined || (found !== undefined && grammar.promises.isIn(sentence.words))
    if (kind) found ??= kind
    else if (!isLast && !leads(sentence)) return undefined
  }
  // What leads to a call stands before it.
  return isLast ? found : undefined
}

function readCalls(sentences: readonly Sentence[], grammar: Grammar, hasProfile: boolean): Kind | undefined {
  return readAll(
    sentences,
    grammar,
    (sentence) =>
      callOf(sentence.words, grammar, hasProfile) ??
      callBehindClause(sentence, grammar, hasProfile) ??
      (isBareCall(sentence, grammar) ? placeNamedIn(sentences, grammar) : undefined),
    (sentence) =>
      sentence.weight <= mostInLead &&
      (sentence.isLead ||
        grammar.receive.isAll(sentence.words) ||
        grammar.thanks.isIn(sentence.words) ||
        asksToReceive(sentence, grammar) ||
        placeIn(sentence, grammar) !== undefined)
  )
}

/** `For more news, follow us on Facebook`. */
function callBehindClause(sentence: Sentence, grammar: Grammar, hasProfile: boolean): Kind | undefined {
  const {hasClauses, words: whole} = sentence
  if (!hasClauses || !(grammar.own.isIn(whole) || grammar.follow.isIn(whole))) return undefined
  const [head, ...rest] = sentence.clauses
  if (rest.length === 0 || weighWords(head!) > mostInHead || !grammar.heads.isStart(head!)) return undefined
  const words = wordsOf(rest.join(' '))
  return grammar.own.isIn(words) || grammar.follow.isIn(words)
    ? callOf(words, grammar, hasProfile)
    : undefined
}

/** `Subscribe!` */
function isBareCall(sentence: Sentence, {around, bare, subscribe}: Grammar): boolean {
  if (sentence.weight > mostBehindBareCall) return false
  // What it is good for may follow: `Subscribe, there are pictures, too`.
  const words = sentence.weight > mostInBareCall ? sentence.clauses[0]! : sentence.words
  const verb = around.withoutEnd(around.withoutStart(words))
  return subscribe.isAll(verb) || bare.isAll(verb)
}

function placeNamedIn(sentences: readonly Sentence[], grammar: Grammar): Kind | undefined {
  return sentences.map((sentence) => placeIn(sentence, grammar)).find((kind) => kind !== undefined)
}

/** What a short sentence names of the site's own, without a call: `Our best stories are on our Telegram channel.` */
function placeIn({weight, words}: Sentence, {networks, newsletter, own}: Grammar): Kind | undefined {
  if (weight > mostInLead || !own.isIn(words)) return undefined
  if (newsletter.isIn(words)) return 'newsletter'
  return networks.isIn(words) ? 'follow' : undefined
}

/** `Get the latest news on your phone.` */
function asksToReceive({weight, words}: Sentence, {around, reader, receive, verb}: Grammar): boolean {
  if (weight > mostInLead || !reader.isIn(words)) return false
  return verb === 'last'
    ? receive.isEnd(around.withoutEnd(words))
    : receive.isStart(around.withoutStart(words))
}

/** `Did you like this article? Share it with your friends!` */
function readClosing(
  sentences: readonly Sentence[],
  grammar: Grammar,
  {hasForm = false, hasProfile = false}: CallOptions
): Kind | undefined {
  let isLiked = false
  const {networks, newsletter, text} = grammar
  const speaksOfSite =
    hasForm ||
    hasProfile ||
    sentences.some(({words}) => [text, networks, newsletter].some((list) => list.isIn(words)))
  return readAll(
    sentences,
    grammar,
    (sentence) => {
      isLiked ||= likes(sentence, grammar, speaksOfSite) || grammar.thanks.isIn(sentence.words)
      const kind =
        callOf(sentence.words, grammar, hasProfile) ?? callBehindClause(sentence, grammar, hasProfile)
      if (kind) return kind
      if (isLiked && asks(sentence, grammar)) return 'share'
      const leadsToForm = isLiked && hasForm && sentence.weight <= mostInClosing && !sentence.isLead
      return leadsToForm ? 'newsletter' : undefined
    },
    (sentence) =>
      sentence.weight <= mostInLead &&
      (sentence.isLead || likes(sentence, grammar, speaksOfSite) || grammar.thanks.isIn(sentence.words))
  )
}

/** Whether a sentence has a clause by which the reader liked this text. */
function likes(
  {clauses, weight}: Sentence,
  {liked, likedThis, text, verb}: Grammar,
  speaksOfSite: boolean
): boolean {
  if (weight > mostInClosing) return false
  // `If you liked this`: with more behind it, it is something else that was liked.
  const isThis = (clause: Words) =>
    speaksOfSite && (verb === 'first' ? likedThis.isEnd(clause) : likedThis.isIn(clause))
  return clauses.some((clause) => isThis(clause) || (liked.isIn(clause) && text.isIn(clause)))
}

/** Whether a sentence asks for what readers do with a text they liked. */
function asks({clauses, weight, words}: Sentence, {around, ask, reader, verb}: Grammar): boolean {
  if (weight > mostInClosing || !ask.isIn(words) || sharesOwn.test(words)) return false
  if (verb !== 'first') return reader.isIn(words)
  return (
    clauses.some((clause) => ask.isStart(around.withoutStart(clause))) ||
    ask.indexesIn(words).some((at) => around.isEnd(words.slice(0, at + 1)))
  )
}

/** What a text at the end is for, that speaks of the site's own mail to its reader, or is a label for profiles. */
function readWhole(words: Words, grammar: Grammar): Kind | undefined {
  const {follow, newsletter, own, promises, reader, receive, subscribe} = grammar
  // A label whose icons are gone: nothing but the call.
  if (follow.isAll(words) || pointsByName(words, grammar)) return 'follow'
  if (!own.isIn(words) || !newsletter.isIn(words)) return undefined
  const asksFor = subscribe.isIn(words) || receive.isIn(words)
  return asksFor && (reader.isIn(words) || promises.isIn(words)) ? 'newsletter' : undefined
}

/** Whether a line at the end points to the site's profiles without a call to follow `us`. */
function pointsByName(words: Words, {followAny, more, networks, own}: Grammar): boolean {
  if (weighWords(words) > mostInClosing || clockTime.test(words)) return false
  if (followAny.isStart(words) && new Set(networkNames.indexesIn(words)).size > 1) return true
  return more.isStart(words) && own.isIn(words) && networks.isIn(words) && weighWords(words) <= mostInLead
}

/** `19:00`, `7 pm`, as words. */
const clockTime =
  /(?<!\p{N})\p{N}{1,2} (?:\p{N}{2}(?!\p{N})|(?:am|pm|a m|p m|uhr|h|o clock|uur|kl) )|\p{N}{1,2}\s?[点點時时시]/u

/** Whether a text speaks of mail that is none of the site's letters: of somebody else's, or what a program sends. */
export function speaksOfOtherMail(text: string): boolean {
  const words = wordsOf(text)
  return ofOthers.test(words) || openList.test(words) || serviceMail.test(words)
}

function callOf(words: Words, grammar: Grammar, hasProfile: boolean): Kind | undefined {
  const {networks, newsletter, own, promises, reader} = grammar
  const isOthers = !own.isIn(words) && (ofOthers.test(words) || openList.test(words))
  if (!isOthers && calls(words, grammar, 'subscribe', newsletter)) return 'newsletter'
  if (asksForInbox(words, grammar)) return 'newsletter'
  if (!serviceMail.test(words) && calls(words, grammar, 'receive', newsletter)) {
    // `Join the mailing list table`: it has to be the site's own, or come to the reader.
    const isMail = own.isIn(words) || promises.isIn(words) || reader.isIn(newsletter.findIn(words))
    return isMail ? 'newsletter' : undefined
  }
  // A time makes it a meeting.
  return !clockTime.test(words) && calls(words, grammar, 'follow', hasProfile ? undefined : networks)
    ? 'follow'
    : undefined
}

/** `For alerts in your inbox sign up to our emails`: wherever the verb stands, the site speaks to its reader. */
function asksForInbox(words: Words, {newsletter, own, reader, subscribe, verb}: Grammar): boolean {
  return (
    verb === 'first' &&
    subscribe.isIn(words) &&
    newsletter.isIn(words) &&
    reader.isIn(words) &&
    subscribe.restsIn(words).some((rest) => own.isStart(rest))
  )
}

/** Whether a verb stands in its place, and the object near it; without `object` the verb is enough. */
function calls(
  words: Words,
  grammar: Grammar,
  name: 'subscribe' | 'receive' | 'follow',
  object: WordList | undefined
): boolean {
  const {around, verb} = grammar
  const isIn = (text: Words) => object?.isIn(text) ?? true
  const verbs = grammar[name]
  if (verb === 'any') {
    const at = verbs.indexIn(words)
    return at >= 0 && isIn(words.slice(Math.max(0, at - mostBetween), at + mostBetween))
  }
  if (verb === 'first') {
    const rest = around.withoutStart(words)
    const most = name === 'receive' ? mostBeforeInbox : mostBetween
    if (verbs.isStart(rest) && isIn(rest.slice(0, most))) return true
    return name === 'subscribe' && words.length <= longestButton && verbs.isEnd(words) && isIn(words)
  }
  const rest = around.withoutEnd(words)
  return verbs.isEnd(rest) && isIn(rest.slice(-mostBetween))
}
