import {escapeByte} from './escapes.js'

const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})

export interface LooseUtf8 {
  /** The text; every broken byte is an escape, see `escapes.ts`. */
  text: string
  /** Number of whole sequences of two to four bytes: what makes it likely that this is UTF-8 at all. */
  sequences: number
  /** Number of broken bytes. */
  broken: number
}

/** Decode bytes that are UTF-8 throughout, byte-order mark kept, or return `undefined`. */
export function decodeStrictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** Decode bytes that are UTF-8 with broken places. */
export function decodeLooseUtf8(bytes: Uint8Array): LooseUtf8 {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  let runStart = 0
  let at = 0
  let sequences = 0
  let broken = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length > 1) sequences++
    if (length > 0) {
      at += length
      continue
    }
    if (at > runStart) parts.push(buffer.toString('utf8', runStart, at))
    parts.push(escapeByte(bytes[at]!))
    broken++
    runStart = ++at
  }
  if (at > runStart) parts.push(buffer.toString('utf8', runStart, at))
  return {text: parts.join(''), sequences, broken}
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
  // The narrower second bytes shut out overlong forms, surrogates and what is past U+10FFFF.
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
