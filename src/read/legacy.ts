import {decodeCharset, encodeCharset} from './charsets.js'
import {encodeAroundEscapes, escapeByte} from './escapes.js'

export interface Legacy {
  text: string
  /** Number of bytes that mean nothing in the charset; escaped, see `escapes.ts`. */
  broken: number
}

/** Longest sequences, in bytes, of the charsets that go beyond two. */
const maxSequence: Readonly<Record<string, number>> = {'euc-jp': 3, gb18030: 4}

/** Decode bytes of a charset other than UTF-8 and UTF-16; broken bytes become escapes. */
export function decodeLegacy(bytes: Uint8Array, charset: string): Legacy {
  const text = decodeCharset(bytes, charset)
  return text.includes('\uFFFD') ? decodeByCharacter(bytes, charset) : {text, broken: 0}
}

/** Encode text of a charset other than UTF-8 and UTF-16; escapes become the bytes they stand for. */
export function encodeLegacy(text: string, charset: string): Uint8Array {
  return encodeAroundEscapes(text, (run) => encodeCharset(run, charset))
}

/** The slow way, which tells broken bytes from good ones: the codec sees one character at a time. */
function decodeByCharacter(bytes: Uint8Array, charset: string): Legacy {
  const known = new Map<number, string>()
  const parts: string[] = []
  let broken = 0
  let at = 0
  while (at < bytes.length) {
    const [char, length] = characterAt(bytes, at, charset, known)
    parts.push(char ?? escapeByte(bytes[at]!))
    if (char === undefined) broken++
    at += length
  }
  return {text: parts.join(''), broken}
}

/** The character at `at` and its length in bytes; `undefined` and 1 for a broken byte. */
function characterAt(
  bytes: Uint8Array,
  at: number,
  charset: string,
  known: Map<number, string>
): [char: string | undefined, length: number] {
  // ASCII is ASCII in each of these charsets, and an escape only exists for bytes from 0x80.
  if (bytes[at]! < 0x80) return [String.fromCharCode(bytes[at]!), 1]
  let key = 1
  for (let length = 1; length <= (maxSequence[charset] ?? 2) && at + length <= bytes.length; length++) {
    key = key * 256 + bytes[at + length - 1]!
    let char = known.get(key)
    if (char === undefined) {
      char = decodeCharset(bytes.subarray(at, at + length), charset)
      // Three and four bytes are rare, and would make the map grow with the file.
      if (length <= 2) known.set(key, char)
    }
    if (!char.includes('\uFFFD')) return [char, length]
  }
  return [undefined, 1]
}
