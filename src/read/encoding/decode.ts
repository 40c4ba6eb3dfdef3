import {constants} from 'node:buffer'
import type {Warning} from '../../errors.js'
import {CleanArticlesError} from '../../errors.js'
import {isMostlyControls, isMostlyControlText, signatureKind} from './binary.js'
import {type DetectedCharset, detectCharset} from './detect-charset.js'
import {encode} from './encode.js'
import {decodeLegacy} from './legacy.js'
import {decodeLooseUtf8, decodeStrictUtf8, type LooseUtf8} from './utf8.js'
import {decodeUtf16, guessUtf16, type Utf16} from './utf16.js'

export interface Decoded {
  /** The whole text. A byte-order mark is its first character; broken bytes are lone surrogates U+DC80 to U+DCFF. */
  text: string
  /** Lower-case name as in the Encoding Standard: `utf-8`, `utf-16le`, `windows-1251`, `shift_jis`… */
  encoding: string
  /** Whether `encode(text, encoding)` gives back exactly the bytes. */
  lossless: boolean
  warnings: Warning[]
}

/**
 * Decode a text file of any encoding.
 *
 * A byte-order mark decides, then validity as UTF-8, then what the document declares (if its bytes agree), then
 * statistics. Throws `CleanArticlesError` `binary` for bytes that are not text, `too-large` for more than a string
 * holds.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    throw new CleanArticlesError(
      'too-large',
      `the file has ${bytes.length} bytes, more than a string can hold`,
      {
        hint: 'Split the file.'
      }
    )
  }
  const utf16 = utf16ByMark(bytes)
  if (utf16 !== undefined) return fromUtf16(bytes, utf16)
  const kind = signatureKind(bytes)
  if (kind !== undefined) throw binary(kind)
  const guessed = hasUtf8Mark(bytes) ? undefined : guessUtf16(bytes)
  if (guessed !== undefined) return fromUtf16(bytes, guessed)
  if (isMostlyControls(bytes)) throw binary('a binary file')

  const text = decodeStrictUtf8(bytes)
  if (text !== undefined) return {text, encoding: 'utf-8', lossless: true, warnings: []}
  const loose = decodeLooseUtf8(bytes)
  return isUtf8(bytes, loose) ? fromLooseUtf8(loose) : fromLegacy(bytes)
}

function utf16ByMark(bytes: Uint8Array): Utf16 | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function fromUtf16(bytes: Uint8Array, encoding: Utf16): Decoded {
  const text = decodeUtf16(bytes, encoding)
  if (isMostlyControlText(text)) throw binary('a binary file')
  if (bytes.length % 2 === 0) return {text, encoding, lossless: true, warnings: []}
  const message = `the last byte of this ${encoding} file is half a character and was left out`
  return {text, encoding, lossless: false, warnings: [{code: 'broken-utf16', message}]}
}

/**
 * Complete sequences of two or more bytes do not occur by chance: in other encodings most bytes from 0x80 on would be
 * broken. A byte-order mark leaves no doubt.
 */
function isUtf8(bytes: Uint8Array, {sequences, broken}: LooseUtf8): boolean {
  return sequences >= broken || hasUtf8Mark(bytes)
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
}

function fromLooseUtf8({text, broken}: LooseUtf8): Decoded {
  const message = `${broken} byte${broken === 1 ? ' is' : 's are'} broken UTF-8, kept as found`
  const warning: Warning = {code: 'broken-utf8', message, line: lineOfFirstEscape(text)}
  return {text, encoding: 'utf-8', lossless: true, warnings: [warning]}
}

function fromLegacy(bytes: Uint8Array): Decoded {
  const detected = detectCharset(bytes)
  const encoding = detected.charset
  const {text, broken} = decodeLegacy(bytes, encoding)
  const lossless = Buffer.compare(encode(text, encoding), bytes) === 0
  const warnings: Warning[] = []
  if (!detected.declared) warnings.push(guessWarning(detected))
  if (broken > 0) {
    const message = `${broken} byte${broken === 1 ? '' : 's'} without meaning in ${encoding}, kept as found`
    warnings.push({code: 'broken-bytes', message, line: lineOfFirstEscape(text)})
  }
  if (!lossless) {
    const message = `some characters are not written in the usual bytes of ${encoding}: writing would change these bytes`
    warnings.push({code: 'not-reversible', message})
  }
  return {text, encoding, lossless, warnings}
}

function guessWarning({charset, denied}: DetectedCharset): Warning {
  const why =
    denied === undefined ? 'nothing else is declared' : `${denied} is declared, but the bytes are not`
  return {code: 'guessed-encoding', message: `read as ${charset}, a guess: the file is not UTF-8, and ${why}`}
}

/** Line, from 1, of the first escaped byte. */
function lineOfFirstEscape(text: string): number {
  const before = text.slice(0, text.search(/[\uDC80-\uDCFF]/u))
  return (before.match(/\r\n?|\n/g)?.length ?? 0) + 1
}

function binary(kind: string): CleanArticlesError {
  return new CleanArticlesError('binary', `this is ${kind}, not text`, {
    hint: 'Leave it out, or convert it to text first.'
  })
}
