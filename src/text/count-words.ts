/** The number of words in a text: runs of letters and digits; each Han, Kana or Thai character counts as one. */
export function countWords(text: string): number {
  return count(text, 1)
}

/**
 * How long a text is, in words of a script with spaces: a character of a script without them counts as half a word, as
 * such texts have about two to a word. For limits on the length of a line or a title, which are the same in all scripts.
 */
export function weighWords(text: string): number {
  return count(text, 0.5)
}

/** The words of a text, where each character of a script without spaces counts as `each`. */
function count(text: string, each: number): number {
  let words = 0
  let isInWord = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    let kind = kinds[unit]!
    if (kind === pair) {
      const code = text.codePointAt(index)!
      if (code > 0xffff) index++
      kind = kindOf(String.fromCodePoint(code))
    } else if (kind === unknown) {
      kind = kindOf(text[index]!)
      kinds[unit] = kind
    }
    if (kind === word) words += each
    else if (kind === letter && !isInWord) words++
    isInWord = kind === letter
  }
  return words
}

/** In this order: not looked up yet, between words, part of a word, a word by itself, perhaps half of a character. */
const unknown = 0
const other = 1
const letter = 2
const word = 3
const pair = 4

/** Kind of each UTF-16 code unit, looked up when first needed: the patterns alone take ten times as long. */
const kinds = new Uint8Array(0x10000).fill(pair, 0xd800, 0xe000)

function kindOf(character: string): number {
  if (wordPattern.test(character)) return word
  return letterPattern.test(character) ? letter : other
}

const wordPattern =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const letterPattern = /^[\p{L}\p{N}\p{M}'’]/u
