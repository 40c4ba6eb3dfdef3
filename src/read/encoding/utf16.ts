export type Utf16 = 'utf-16le' | 'utf-16be'

/** Characters that plain text does not have: controls, private use, unassigned characters, lone surrogates. */
const odd = /[^\P{C}\p{Cf}\t\n\v\f\r]/gu
const ascii = /[\t\n\r -~]/g
const sampleBytes = 16_384
const minBytesWithoutNul = 64
/** Share of odd characters up to which a reading counts as text. */
const maxOddShare = 0.03
/** Half of the bytes of Latin UTF-16 are printable ASCII. The share is hardly larger in other scripts. */
const maxPrintableShare = 0.8

/** Decode UTF-16 unit by unit: lone surrogates stay, a last odd byte is left out. */
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16): string {
  const even = bytes.subarray(0, bytes.length & ~1)
  const buffer = Buffer.from(even.buffer, even.byteOffset, even.byteLength)
  return (encoding === 'utf-16le' ? buffer : Buffer.from(buffer).swap16()).toString('utf16le')
}

/** Encode as UTF-16 unit by unit: lone surrogates stay. */
export function encodeUtf16(text: string, encoding: Utf16): Uint8Array {
  const buffer = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? buffer : buffer.swap16()
}

/**
 * The byte order of UTF-16 without a byte-order mark; `undefined` for bytes that are not UTF-16.
 *
 * UTF-16 makes sense only two bytes at a time: one by one, many bytes are control characters (NUL beside every Latin
 * letter and every space). A stray NUL in other text does not make it UTF-16, because byte by byte that text is
 * readable.
 */
export function guessUtf16(bytes: Uint8Array): Utf16 | undefined {
  if (bytes.length % 2 !== 0) return undefined
  const sample = bytes.subarray(0, sampleBytes)
  const {controls, printable} = byteShares(sample)
  if (controls <= maxOddShare || printable > maxPrintableShare) return undefined
  // Without a NUL, thus without a space or line end, more text is needed to be sure.
  if (!sample.includes(0) && sample.length < minBytesWithoutNul) return undefined
  const little = readingOf(decodeUtf16(sample, 'utf-16le'))
  const big = readingOf(decodeUtf16(sample, 'utf-16be'))
  // In the wrong byte order, most letters are letters of another script: the reading with more ASCII is the better one.
  const isLittle = little.odd - little.ascii <= big.odd - big.ascii
  if ((isLittle ? little : big).odd > maxOddShare) return undefined
  return isLittle ? 'utf-16le' : 'utf-16be'
}

/** Shares of control characters and of printable ASCII, byte by byte. */
function byteShares(sample: Uint8Array): {controls: number; printable: number} {
  let controls = 0
  let printable = 0
  for (const byte of sample) {
    if (byte < 9 || (byte > 13 && byte < 32)) controls++
    else if (byte >= 32 && byte < 127) printable++
  }
  return {controls: controls / sample.length, printable: printable / sample.length}
}

/** Shares of characters that plain text does not have, and of ASCII. */
function readingOf(text: string): {odd: number; ascii: number} {
  return {odd: countOf(text, odd) / text.length, ascii: countOf(text, ascii) / text.length}
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
