/**
 * Bytes that are broken in their encoding become lone surrogates, U+DC80 for 0x80 to U+DCFF for 0xFF.
 * No well-formed text holds these, so encoding them gives back the very bytes.
 * It is the idea of Python's `surrogateescape`, <https://peps.python.org/pep-0383/>.
 */
const escapeBase = 0xdc00

// With the flag `u`, a surrogate in a class matches only where it is alone.
const escapesOrNot = /[\uDC80-\uDCFF]+|[^\uDC80-\uDCFF]+/gu
const loneSurrogate = /\p{Surrogate}/u
const foreignSurrogate = /[\uD800-\uDC7F\uDD00-\uDFFF]/u

/** The character that stands for a byte from 0x80 to 0xFF. */
export function escapeByte(byte: number): string {
  return String.fromCharCode(escapeBase + byte)
}

/** Whether `text` has a lone surrogate of any kind. */
export function hasLoneSurrogate(text: string): boolean {
  return loneSurrogate.test(text)
}

/** Whether `text` has a lone surrogate that stands for no byte. */
export function hasForeignSurrogate(text: string): boolean {
  return foreignSurrogate.test(text)
}

/** Encode `text`: escapes as the bytes they stand for, what is between them by `encodeRun`. */
export function encodeAroundEscapes(text: string, encodeRun: (run: string) => Uint8Array): Uint8Array {
  if (!hasLoneSurrogate(text)) return encodeRun(text)
  const parts: Uint8Array[] = []
  for (const [run] of text.matchAll(escapesOrNot)) {
    const first = run.charCodeAt(0)
    const isEscape = first > escapeBase && first <= escapeBase + 0xff
    parts.push(isEscape ? Uint8Array.from(run, (char) => char.charCodeAt(0) - escapeBase) : encodeRun(run))
  }
  return Buffer.concat(parts)
}
