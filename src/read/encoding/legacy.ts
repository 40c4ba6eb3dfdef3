import {decodeCharset, encodeCharset} from './charsets.js'
import {encodeAroundEscapes, escapeOf} from './escapes.js'
import {UnitBuffer} from './unit-buffer.js'

export interface Legacy {
  text: string
  /** Number of bytes without meaning in the charset. They are escaped, see `escapes.ts`. */
  broken: number
}

const ascii = /^[\0-\x7F]*$/

/** Decode bytes of a charset other than UTF-8 and UTF-16; broken bytes become escapes. */
export function decodeLegacy(bytes: Uint8Array, charset: string): Legacy {
  const text = decodeCharset(bytes, charset)
  return text.includes('\uFFFD') ? decodeByCharacter(bytes, charset) : {text, broken: 0}
}

/** Encode text of a charset other than UTF-8 and UTF-16; escapes become the bytes they stand for. */
export function encodeLegacy(text: string, charset: string): Uint8Array {
  // Runs between many escapes are short, and the codec is slow to set up.
  return encodeAroundEscapes(text, (run) =>
    run.length < 16 && ascii.test(run) ? Buffer.from(run, 'latin1') : encodeCharset(run, charset)
  )
}

/** Decode one character at a time, which distinguishes broken bytes from good ones. */
function decodeByCharacter(bytes: Uint8Array, charset: string): Legacy {
  const characters = charactersOf(charset)
  // No sequence has more code units than bytes.
  const units = new UnitBuffer(bytes.length)
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const length = characters.lengthAt(bytes, at)
    if (length === 0) {
      units.push(escapeOf(bytes[at++]!))
      broken++
      continue
    }
    const char = characters.at(bytes, at, length)
    for (let index = 0; index < char.length; index++) units.push(char.charCodeAt(index))
    at += length
  }
  return {text: units.toString(), broken}
}

const characterTables = new Map<string, Characters>()

function charactersOf(charset: string): Characters {
  const known = characterTables.get(charset) ?? new Characters(charset)
  characterTables.set(charset, known)
  return known
}

/**
 * Limit on the sequences in the table: more than the two-byte sequences of any charset, fewer than the
 * four-byte ones.
 */
const maxKnown = 100_000

/** The characters of one charset. The codec decodes each of them once. */
class Characters {
  readonly #charset: string
  /**
   * The key is the bytes as a number with a leading 1. The value is empty for a sequence that is not a
   * character.
   */
  readonly #known = new Map<number, string>()

  constructor(charset: string) {
    this.#charset = charset
  }

  /** Length in bytes of the character at `at`, or 0 if there is none. */
  lengthAt(bytes: Uint8Array, at: number): number {
    // ASCII is ASCII in each of these charsets, and there are no escapes for it.
    if (bytes[at]! < 0x80) return 1
    for (let length = 1; length <= this.#maxLengthAt(bytes, at); length++) {
      if (this.at(bytes, at, length) !== '') return length
    }
    return 0
  }

  /** The character of `length` bytes at `at`; empty if there is none. */
  at(bytes: Uint8Array, at: number, length: number): string {
    let key = 1
    for (let next = at; next < at + length; next++) key = key * 256 + bytes[next]!
    let char = this.#known.get(key)
    if (char === undefined) {
      char = decodeCharset(bytes.subarray(at, at + length), this.#charset)
      if (char.includes('\uFFFD')) char = ''
      if (this.#known.size < maxKnown) this.#known.set(key, char)
    }
    return char
  }

  #maxLengthAt(bytes: Uint8Array, at: number): number {
    const left = bytes.length - at
    const second = bytes[at + 1] ?? 0
    if (this.#charset === 'gb18030' && second >= 0x30 && second <= 0x39) return Math.min(left, 4)
    if (this.#charset === 'euc-jp' && bytes[at] === 0x8f) return Math.min(left, 3)
    return Math.min(left, 2)
  }
}
