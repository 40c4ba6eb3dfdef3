import {CleanArticlesError} from '../errors.js'
import {charsetName} from '../read/charsets.js'
import {decodeLegacy} from '../read/legacy.js'
import {decodeLooseUtf8, decodeStrictUtf8} from '../read/utf8.js'
import {decodeUtf16} from '../read/utf16.js'

/**
 * Decode bytes whose encoding a report names, as the reader does once it has found the encoding out: the
 * byte-order mark stays in the text. Throws a `CleanArticlesError` (`bad-report`) for an unknown encoding.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-8') return decodeStrictUtf8(bytes) ?? decodeLooseUtf8(bytes).text
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(bytes, encoding)
  // A report is not trusted to choose any decoder there is.
  const charset = charsetName(encoding)
  if (charset === undefined) {
    throw new CleanArticlesError('bad-report', `the report names an unknown encoding: ${encoding}`)
  }
  return decodeLegacy(bytes, charset).text
}
