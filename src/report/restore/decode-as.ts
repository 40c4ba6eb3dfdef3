/** Decodes the bytes of a cleaned file in the encoding that its report names. */
import {CleanArticlesError} from '../../errors.js'
import {charsetName} from '../../read/encoding/charsets.js'
import {decodeLegacy} from '../../read/encoding/legacy.js'
import {decodeLooseUtf8, decodeStrictUtf8} from '../../read/encoding/utf8.js'
import {decodeUtf16} from '../../read/encoding/utf16.js'

/**
 * Decode bytes whose encoding a report names, as the reader does once it knows the encoding: the byte-order mark
 * stays in the text. Throws a `CleanArticlesError` (`bad-report`) for an unknown encoding.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const name = knownEncoding(encoding)
  if (name === 'utf-8') return decodeStrictUtf8(bytes) ?? decodeLooseUtf8(bytes).text
  if (name === 'utf-16le' || name === 'utf-16be') return decodeUtf16(bytes, name)
  return decodeLegacy(bytes, name).text
}

/** The tool's own name of an encoding. Throws `bad-report` for others: a report is not trusted to choose any codec. */
export function knownEncoding(encoding: string): string {
  const name = charsetName(encoding)
  if (name !== undefined) return name
  throw new CleanArticlesError('bad-report', `the report names an unknown encoding: ${encoding}`, {
    hint: 'The report was changed, or comes from another version: take the one the run wrote.'
  })
}
