/**
 * Bytes that are broken in their encoding become lone surrogates, U+DC80 for 0x80 to U+DCFF for 0xFF. Well-formed text
 * has no lone surrogates, so encoding them gives back exactly the same bytes. The idea is that of Python's
 * `surrogateescape`, <https://peps.python.org/pep-0383/>.
 */
const escapeBase = 0xdc00

// With the flag `u`, a surrogate matches only where it is alone.
const loneSurrogate = /\p{Surrogate}/u
const foreignSurrogate = /[\uD800-\uDC7F\uDD00-\uDFFF]/u

/** The code unit that stands for a byte from 0x80 to 0xFF. */
export function escapeOf(byte: number): number {
  return escapeBase + byte
}

/** The byte that the code unit at `at` stands for, or `undefined`; half of a surrogate pair stands for no byte. */
export function escapedByte(text: string, at: number): number | undefined {
  const byte = text.charCodeAt(at) - escapeBase
  return byte >= 0x80 && byte <= 0xff && !isHigh(text.charCodeAt(at - 1)) ? byte : undefined
}

/** Whether `text` has a lone surrogate of any kind. */
export function hasLoneSurrogate(text: string): boolean {
  return loneSurrogate.test(text)
}

/** Whether `text` has a lone surrogate that stands for no byte. */
export function hasForeignSurrogate(text: string): boolean {
  return foreignSurrogate.test(text)
}

/** Encode `text`: escapes as the bytes they stand for, the text between them by `encodeRun`. */
export function encodeAroundEscapes(text: string, encodeRun: (run: string) => Uint8Array): Uint8Array {
  if (!hasLoneSurrogate(text)) return encodeRun(text)
  const parts: Uint8Array[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (escapedByte(text, at) === undefined) continue
    if (at > start) parts.push(encodeRun(text.slice(start, at)))
    const bytes: number[] = []
    for (let byte = escapedByte(text, at); byte !== undefined; byte = escapedByte(text, ++at))
      bytes.push(byte)
    parts.push(Uint8Array.from(bytes))
    start = at
  }
  if (start < text.length) parts.push(encodeRun(text.slice(start)))
  return Buffer.concat(parts)
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
