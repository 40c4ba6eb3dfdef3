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
    .replaceAll('ş', 'ș')
    .replaceAll('ţ', 'ț')
    .replace(/[^\p{L}\p{M}\p{N}\u200c]+/gu, ' ')
    .trim()
  if (!/[\u0e00-\u9fff]/.test(words)) return ` ${words} `
  return ` ${words.replace(betweenUnspaced, '').replace(besideUnspaced, ' ')} `
}

/** Most phrases that are taken off one end of a text. */
const mostTaken = 4

export class WordList {
  /** As they are looked up: with a space where a word starts, and where a whole one ends. */
  readonly #keys: readonly string[]
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
    this.#inner = inner
  }

  isIn(words: Words): boolean {
    if (this.#keys.some((key) => words.includes(key))) return true
    return this.#inner.some((key) => {
      const at = words.indexOf(key)
      return at > 0 && words[at - 1] !== ' '
    })
  }

  /** Where the first item that is found begins; -1 for none. */
  indexIn(words: Words): number {
    for (const key of this.#keys) {
      const at = words.indexOf(key)
      if (at >= 0) return at
    }
    return -1
  }

  isStart(words: Words): boolean {
    return this.#keys.some((key) => words.startsWith(key) || words.startsWith(` ${key}`))
  }

  isEnd(words: Words): boolean {
    return this.#keys.some((key) => words.endsWith(key) || words.endsWith(`${key} `))
  }

  /** Whether the text is one of the items. */
  isAll(words: Words): boolean {
    return this.#keys.some((key) => words.trim() === key.trim())
  }

  /** The text behind items that it starts with. */
  withoutStart(words: Words): Words {
    let rest = words
    for (let taken = 0; taken < mostTaken; taken++) {
      const key = this.#keys.find((one) => rest.startsWith(one) || rest.startsWith(` ${one}`))
      if (key === undefined) break
      rest = ` ${rest.slice(rest.indexOf(key) + key.length).trimStart()}`
    }
    return rest
  }

  /** The text before items that it ends with. */
  withoutEnd(words: Words): Words {
    let rest = words
    for (let taken = 0; taken < mostTaken; taken++) {
      const key = this.#keys.find((one) => rest.endsWith(one) || rest.endsWith(`${one} `))
      if (key === undefined) break
      rest = `${rest.slice(0, rest.lastIndexOf(key)).trimEnd()} `
    }
    return rest
  }
}
