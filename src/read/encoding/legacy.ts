import {decodeCharset, encodeCharset} from './charsets.js'
import {encodeAroundEscapes, escapeOf} from './escapes.js'
import {UnitBuffer} from './unit-buffer.js'

export interface Legacy {
  text: string
  /** Number of bytes that mean nothing in the charset; escaped, see `escapes.ts`. */
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
  // Between many escapes the runs are short; the codec takes long to set up.
  return encodeAroundEscapes(text, (run) =>
    run.length < 16 && ascii.test(run) ? Buffer.from(run, 'latin1') : encodeCharset(run, charset)
  )
}

/** The way that tells broken bytes from good ones: the codec sees one character at a time. */
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

/** More than the two-byte sequences of any charset, and a bound on what four-byte ones can fill. */
const maxKnown = 100_000

/** The characters of one charset, each asked of the codec once. */
class Characters {
  readonly #charset: string
  /** By the bytes as a number with a 1 in front; empty for a sequence that is no character. */
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
