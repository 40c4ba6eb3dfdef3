import {isUtf8} from 'node:buffer'
import {escapeOf} from './escapes.js'
import {UnitBuffer} from './unit-buffer.js'

export interface LooseUtf8 {
  /** The text; every broken byte is an escape, see `escapes.ts`. */
  text: string
  /** Number of complete sequences of two to four bytes, which are evidence for UTF-8. */
  sequences: number
  /** Number of broken bytes. */
  broken: number
}

/** Decode bytes that are UTF-8 throughout, byte-order mark kept, or return `undefined`. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined
  // Faster than a `TextDecoder`, and the byte-order mark stays too.
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
}

/** Decode bytes that are UTF-8 with broken places. */
export function decodeLooseUtf8(bytes: Uint8Array): LooseUtf8 {
  // No sequence has more code units than bytes.
  const units = new UnitBuffer(bytes.length)
  let sequences = 0
  let broken = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length === 0) {
      units.push(escapeOf(bytes[at++]!))
      broken++
      continue
    }
    pushCodePoint(units, codePointAt(bytes, at, length))
    if (length > 1) sequences++
    at += length
  }
  return {text: units.toString(), sequences, broken}
}

/**
 * Length in bytes of the well-formed sequence at `at`, or 0 if there is none.
 *
 * Source: The Unicode Standard, table 3-7, "Well-Formed UTF-8 Byte Sequences".
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  // The narrower range of second bytes excludes overlong forms, surrogates and code points above U+10FFFF.
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  const second = bytes[at + 1] ?? 0
  if (second < low || second > high) return 0
  if (first < 0xe0) return 2
  if (!isContinuation(bytes[at + 2])) return 0
  if (first < 0xf0) return 3
  return isContinuation(bytes[at + 3]) ? 4 : 0
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf
}

function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  if (length === 1) return bytes[at]!
  // The first byte of a sequence of n bytes has 7 - n bits of its own, each other byte 6.
  let codePoint = bytes[at]! & (0x7f >> length)
  for (let next = at + 1; next < at + length; next++) codePoint = (codePoint << 6) | (bytes[next]! & 0x3f)
  return codePoint
}

function pushCodePoint(units: UnitBuffer, codePoint: number): void {
  if (codePoint > 0xffff) {
    units.push(0xd7c0 + (codePoint >> 10))
    units.push(0xdc00 + (codePoint & 0x3ff))
  } else units.push(codePoint)
}
