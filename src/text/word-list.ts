/**
 * Lists of words and phrases, looked up in short texts. Where a script has no spaces between words, any part of a text is
 * looked at.
 */

/** A text as words are looked up in it: lower case, a space on either side of each word and nothing else between them. */
export type Words = string

const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー々]'
const startsUnspaced = new RegExp(`^${unspaced}`, 'u')
const betweenUnspaced = new RegExp(`(?<=${unspaced}) (?=${unspaced})`, 'gu')
const besideUnspaced = new RegExp(
  `(?<=${unspaced})(?=[\\p{L}\\p{N}])(?!${unspaced})|(?<=[\\p{L}\\p{N}])(?<!${unspaced})(?=${unspaced})`,
  'gu'
)

export function wordsOf(text: string): Words {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    // Letters that one language writes in two ways.
    .replace(/i\u0307/g, 'i')
    .replaceAll('ı', 'i')
    .replaceAll('ş', 'ș')
    .replaceAll('ţ', 'ț')
    .replace(/[^\p{L}\p{M}\p{N}\u200c]+/gu, ' ')
    .trim()
  if (!/[\u0e00-\u9fff]/.test(words)) return ` ${words} `
  return ` ${words.replace(betweenUnspaced, '').replace(besideUnspaced, ' ')} `
}

/** Characters by which words are told apart before they are compared. */
const startLength = 3
const startLengthUnspaced = 2

function startOf(words: string): string {
  const start = words.slice(0, startsUnspaced.test(words) ? startLengthUnspaced : startLength)
  const space = start.indexOf(' ')
  return space < 0 ? start : start.slice(0, space)
}

/** Characters of the longest word of an item by which a text is asked for it. */
const hintLength = 5

/** What a text must have for an item to be in it: the start of its longest word. */
function hintOf(item: Words): string {
  const words = item.trim().split(' ')
  const word = words.reduce((one, other) => (other.length > one.length ? other : one))
  return startsUnspaced.test(word) ? word.slice(0, startLengthUnspaced) : word.slice(0, hintLength)
}

/** All hints that a text may have: see `WordList.hints`. */
export function hintsIn(words: Words): Set<string> {
  const hints = new Set<string>()
  for (const word of words.trim().split(' ')) {
    if (startsUnspaced.test(word))
      for (let at = 0; at + startLengthUnspaced <= word.length; at++)
        hints.add(word.slice(at, at + startLengthUnspaced))
    else
      for (let length = 1; length <= hintLength && length <= word.length; length++)
        hints.add(word.slice(0, length))
  }
  return hints
}

/** Most phrases that are taken off one end of a text. */
const mostTaken = 4

export class WordList {
  /** As they are looked up: with a space where a word starts, and where a whole one ends. */
  readonly #keys: readonly string[]
  /** The same by their starts. */
  readonly #byStart = new Map<string, string[]>()
  /** Those that stand within a word or at its end: a letter before. */
  readonly #inner: readonly string[]

  /**
   * Items are separated by bars. They are starts of words, or whole words with `isWhole`; `$` ends a whole word, `~` stands
   * for the start of any word.
   */
  constructor(list: string, {isWhole = false} = {}) {
    const keys: string[] = []
    const inner: string[] = []
    for (const item of list.split('|')) {
      const words = wordsOf(item)
      if (words.trim() === '') continue
      const isEnd = isWhole || item.trim().endsWith('$')
      const text = words.trim()
      const end = isEnd && !startsUnspaced.test(text.at(-1)!) ? ' ' : ''
      if (item.trim().startsWith('~')) inner.push(text + end)
      else keys.push((startsUnspaced.test(text) ? '' : ' ') + text + end)
    }
    this.#keys = keys.sort((one, other) => other.length - one.length)
    for (const key of this.#keys) {
      const start = startOf(key.trim())
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), key])
    }
    this.#inner = inner
  }

  /** A text that has none of these has none of the items, those with `~` aside. */
  get hints(): Set<string> {
    return new Set(this.#keys.map(hintOf))
  }

  isIn(words: Words): boolean {
    if (this.#keys.some((key) => words.includes(key))) return true
    return this.#inner.some((key) => {
      for (let at = words.indexOf(key); at >= 0; at = words.indexOf(key, at + 1))
        if (at > 0 && words[at - 1] !== ' ') return true
      return false
    })
  }

  /** The longest item that is in the text, as a text; empty for none. */
  findIn(words: Words): Words {
    return ` ${this.#keys.find((key) => words.includes(key))?.trim() ?? ''} `
  }

  /** Where the first item that is found begins; -1 for none. */
  indexIn(words: Words): number {
    for (const key of this.#keys) {
      const at = words.indexOf(key)
      if (at >= 0) return at
    }
    return -1
  }

  /** Where items begin in the text: the first place of each that is found. */
  indexesIn(words: Words): number[] {
    return this.#keys.map((key) => words.indexOf(key)).filter((at) => at >= 0)
  }

  /** What stands behind the first place of each item that is found. */
  restsIn(words: Words): Words[] {
    return this.#keys.flatMap((key) => {
      const at = words.indexOf(key)
      return at < 0 ? [] : [` ${words.slice(at + key.length).trimStart()}`]
    })
  }

  /** Whether the text begins with an item. Lists of starts of words have to be of three characters or more each. */
  isStart(words: Words): boolean {
    return this.#startKey(words) !== undefined
  }

  #startKey(words: Words): string | undefined {
    const text = words.trimStart()
    return this.#byStart.get(startOf(text))?.find((key) => text.startsWith(key.trimStart()))
  }

  isEnd(words: Words): boolean {
    return this.#endKey(words) !== undefined
  }

  #endKey(words: Words): string | undefined {
    const text = words.trimEnd()
    return this.#keys.find((key) => (key.endsWith(' ') ? words : text).endsWith(key))
  }

  /** Whether the text is one of the items. */
  isAll(words: Words): boolean {
    return this.#keys.some((key) => words.trim() === key.trim())
  }

  /** The text behind items that it starts with. */
  withoutStart(words: Words): Words {
    let rest = words
    for (let taken = 0; taken < mostTaken; taken++) {
      const key = this.#startKey(rest)
      if (key === undefined) break
      rest = ` ${rest.slice(rest.indexOf(key) + key.length).trimStart()}`
    }
    return rest
  }

  /** The text before items that it ends with. */
  withoutEnd(words: Words): Words {
    let rest = words
    for (let taken = 0; taken < mostTaken; taken++) {
      const key = this.#endKey(rest)
      if (key === undefined) break
      rest = `${rest.slice(0, rest.lastIndexOf(key)).trimEnd()} `
    }
    return rest
  }
}
