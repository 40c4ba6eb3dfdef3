/** The sentences of a text that may be a call, and its words that are its own: not quoted, no addresses. */
import {weighWords} from './count-words.js'
import {type Words, wordsOf} from './word-list.js'

/** Most words of a sentence that leads to a call. */
export const mostInLead = 16

/** Where a sentence ends; Greek asks with a semicolon. */
const end = /[.!?…।؟](?=\s)|[。！？]/g
const greekEnd = /[.!?…;\u037e](?=\s)/g

function splitSentences(text: string): string[] {
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

/** An address or a handle that a call ends in: it says nothing by its words. */
const writtenAddress =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.])(?:t\.me|vk\.com|fb\.com|fb\.me|wa\.me|youtu\.be|bit\.ly|(?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|threads)\.(?:com|net))\/\S+|(?<![\p{L}\p{N}@.])@[\w.]{3,30}/giu

/** What separates the parts of a sentence. */
const clauseSign = /[,，、;；:：–—]/

/** A sentence, read once for all languages. */
export class Sentence {
  readonly words: Words
  /** In words of a script with spaces. */
  readonly weight: number
  /** Whether it may lead to a call: a short question or exclamation. */
  readonly isLead: boolean
  readonly #text: string
  #clauses: Words[] | undefined

  constructor(text: string) {
    this.#text = text
    this.words = wordsOf(text)
    this.weight = weighWords(text)
    this.isLead = /[?!？！؟;]["'”’»)]*\s*$/.test(text) && this.weight <= mostInLead
  }

  /** Whether it has more than one part. */
  get hasClauses(): boolean {
    return clauseSign.test(this.#text)
  }

  /** Its parts between commas and the like. */
  get clauses(): readonly Words[] {
    this.#clauses ??= this.#text.split(clauseSign).map(wordsOf)
    return this.#clauses
  }
}

/** A text that begins with what another says. */
const quoted = /^[«„“"'‘‚「『»]/

/** Whether the text begins with what another says. */
export function beginsQuoted(text: string): boolean {
  return quoted.test(text)
}

/** The text that is its own: without quotations and addresses. */
export function ownText(text: string): string {
  return withoutQuotes(text).replace(writtenAddress, ' ')
}

export function sentencesOf(text: string): Sentence[] {
  return splitSentences(text).map((sentence) => new Sentence(sentence))
}
