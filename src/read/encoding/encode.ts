import {CleanArticlesError} from '../../errors.js'
import {charsetName} from './charsets.js'
import {encodeAroundEscapes, hasForeignSurrogate} from './escapes.js'
import {decodeLegacy, encodeLegacy} from './legacy.js'
import {encodeUtf16} from './utf16.js'

/**
 * Encode text in the encoding that `decode` returned: the inverse of `decode` where that was lossless.
 *
 * @param encoding a name `decode` returns, or any label of the Encoding Standard except those of ISO-2022-JP
 *
 * A character that the encoding lacks becomes `?` (in UTF-8, where these are lone surrogates, U+FFFD): check with
 * `canEncode` first. Throws `CleanArticlesError` `bad-option` for an unknown encoding.
 */
export function encode(text: string, encoding: string): Uint8Array {
  const name = charsetName(encoding)
  if (name === undefined) {
    throw new CleanArticlesError('bad-option', `unknown encoding: ${encoding}`, {hint: 'Use utf-8.'})
  }
  return plain(encodeAs(text, name))
}

/** Whether `encoding` is known and has every character of `text`; escaped bytes count as characters. */
export function canEncode(text: string, encoding: string): boolean {
  const name = charsetName(encoding)
  if (name === undefined) return false
  if (name === 'utf-8') return !hasForeignSurrogate(text)
  if (name === 'utf-16le' || name === 'utf-16be') return true
  return !hasForeignSurrogate(text) && decodeLegacy(encodeLegacy(text, name), name).text === text
}

function encodeAs(text: string, name: string): Uint8Array {
  if (name === 'utf-16le' || name === 'utf-16be') return encodeUtf16(text, name)
  if (name === 'utf-8') return encodeAroundEscapes(text, (run) => Buffer.from(run, 'utf8'))
  return encodeLegacy(text, name)
}

/**
 * The same bytes as a plain `Uint8Array`: the methods of a `Buffer` (`slice`, `toString`) differ from those of typed
 * arrays.
 */
function plain(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
