import chardet from 'chardet'
import {charsetName} from './charsets.js'
import {decodeLegacy} from './legacy.js'

export interface DetectedCharset {
  charset: string
  /** Whether the document declares the charset; otherwise it was guessed from the bytes. */
  declared: boolean
  /** The charset that the document declares, if its bytes contradict that. */
  denied?: string
}

interface Candidate {
  charset: string
  /** From 0 to 100. */
  confidence: number
}

/** A browser searches 1024 bytes; real pages put scripts before their `<meta>`. */
const declarationBytes = 16_384
const sampleBytes = 32_768
/** Share of the bytes from 0x80 on that may be broken before a charset is ruled out. */
const maxBrokenShare = 0.02
/** With fewer bytes from 0x80 on, a declaration counts more than any statistics. */
const minEvidence = 20
/** The least confidence, of 100, with which statistics overrule a declaration. */
const minDenial = 20
/**
 * The least confidence, of 100, that counts for a multi-byte charset. Below it, few of the byte pairs are common
 * characters: chardet reports such guesses for Thai and other single-byte text.
 */
const minMultiByte = 80
/** The charset if nothing else fits: it has a character for nearly every byte, and is by far the most common. */
const lastResort: Candidate = {charset: 'windows-1252', confidence: 0}

// Limited runs keep these linear, even for a hostile head with many `<meta`.
const declarations = [
  /<meta\b[^>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i,
  /^\s{0,99}<\?xml\b[^>]{0,300}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})/i
]

const multiByte = /^(?:Shift_JIS|Big5|EUC|GB)/

/** Charsets that differ in a few characters, which statistics cannot distinguish. */
const families: readonly (readonly string[])[] = [
  ['windows-1252', 'iso-8859-1', 'iso-8859-15'],
  ['windows-1250', 'iso-8859-2'],
  ['windows-1253', 'iso-8859-7'],
  ['windows-1254', 'iso-8859-9'],
  ['windows-1255', 'iso-8859-8', 'iso-8859-8-i'],
  ['windows-1256', 'iso-8859-6'],
  ['windows-1257', 'iso-8859-13', 'iso-8859-4'],
  ['koi8-r', 'koi8-u'],
  ['gbk', 'gb18030']
]

/** The charset of bytes that are neither UTF-8 nor UTF-16. */
export function detectCharset(bytes: Uint8Array): DetectedCharset {
  const sample = sampleOf(bytes)
  const evidence = countHigh(sample)
  const candidates = candidatesOf(sample)
  const guess = candidates.find(({charset}) => fits(sample, charset, evidence)) ?? lastResort
  const declared = declaredCharset(bytes)
  if (declared === undefined) return {charset: guess.charset, declared: false}
  const denied =
    !fits(sample, declared, evidence) || (evidence >= minEvidence && denies(guess, candidates, declared))
  if (denied) return {charset: guess.charset, declared: false, denied: declared}
  return {charset: declared, declared: true}
}

/**
 * The charset that a `<meta>` or `<?xml?>` near the beginning declares. UTF-8 and UTF-16 have been ruled out before.
 */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, declarationBytes)).toString(
    'latin1'
  )
  for (const declaration of declarations) {
    const label = declaration.exec(head)?.[1]
    const charset = label === undefined ? undefined : charsetName(label)
    if (charset !== undefined && !charset.startsWith('utf-')) return charset
  }
  return undefined
}

/** Whether statistics clearly prefer another charset to the declared one and its family. */
function denies(guess: Candidate, candidates: readonly Candidate[], declared: string): boolean {
  if (guess.confidence < minDenial || isBeyondStatistics(declared)) return false
  const family = families.find((members) => members.includes(declared)) ?? [declared]
  const own = candidates.find(({charset}) => family.includes(charset))
  return (own?.confidence ?? 0) * 4 < guess.confidence
}

/** Charsets that chardet never proposes: its results are no evidence against them. */
function isBeyondStatistics(charset: string): boolean {
  return /^(?:ibm866|koi8-u|macintosh|iso-8859-(?:3|4|10|13|14|16))$/.test(charset)
}

/** The guesses of chardet for the sample, likeliest first, in the names used here. */
function candidatesOf(sample: Uint8Array): Candidate[] {
  const candidates: Candidate[] = []
  for (const {name, confidence} of chardet.analyse(sample)) {
    // ASCII and UTF have been ruled out; the ISO-2022 family has no bytes from 0x80 on.
    if (/^(?:ASCII|UTF|ISO-2022)/.test(name)) continue
    if (multiByte.test(name) && confidence < minMultiByte) continue
    // Most GB18030 text is also GBK, which is the better known name.
    if (name === 'GB18030') candidates.push({charset: 'gbk', confidence})
    const charset = charsetName(name)
    if (charset !== undefined) candidates.push({charset, confidence})
  }
  return candidates
}

function fits(sample: Uint8Array, charset: string, evidence: number): boolean {
  return decodeLegacy(sample, charset).broken <= evidence * maxBrokenShare
}

/**
 * The part of the bytes that is evidence for the language: lines with bytes from 0x80 on, without markup. No multi-byte
 * charset here has `<`, `>` or a line end as a second byte, so cutting there never splits a character.
 */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const lines: string[] = []
  let size = 0
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  while (at < text.length && size < sampleBytes) {
    const newline = text.indexOf(10, at)
    const end = newline === -1 ? text.length : newline + 1
    const line = text.toString('latin1', at, Math.min(end, at + sampleBytes))
    at = end
    if (!/[\x80-\xff]/.test(line)) continue
    const prose = line.replace(/<[^<>]{0,2000}>/g, ' ')
    lines.push(prose)
    size += prose.length
  }
  return Buffer.from(lines.join(''), 'latin1')
}

function countHigh(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte >= 0x80) count++
  return count
}
