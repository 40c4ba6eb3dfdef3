/**
 * First bytes of files that are not text, read as Latin-1. A signature of plain letters also requires a byte that text
 * does not have, since an article may begin with the words "GIF89a" or "ID3".
 *
 * Source: the formats' own specifications, as collected in
 * <https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern> and the magic files of `file(1)`.
 */
const signatures: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^\x89PNG\r\n\x1a\n/, 'a PNG image'],
  [/^\xff\xd8\xff/, 'a JPEG image'],
  [/^GIF8[79]a.{0,7}[\0-\x08]/s, 'a GIF image'],
  [/^\0\0\x01\0/, 'an icon'],
  [/^RIFF.{4}(?:WEBP|WAVE|AVI )/s, 'an image, sound or video file'],
  [/^\0\0.{2}ftyp/s, 'a video file'],
  [/^\x1a\x45\xdf\xa3/, 'a video file'],
  [/^ID3[\x02-\x04]\0/, 'a sound file'],
  [/^OggS\0/, 'a sound file'],
  [/^%PDF-\d/, 'a PDF document'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'an old office document'],
  [/^PK(?:\x03\x04|\x05\x06)/, 'a ZIP archive (or an office document or e-book)'],
  [/^\x1f\x8b/, 'a gzip archive'],
  [/^BZh\d1AY&SY/, 'a bzip2 archive'],
  [/^\xfd7zXZ\0/, 'an xz archive'],
  [/^\x28\xb5\x2f\xfd/, 'a Zstandard archive'],
  [/^7z\xbc\xaf\x27\x1c/, 'a 7-Zip archive'],
  [/^Rar!\x1a\x07/, 'a RAR archive'],
  [/^(?:\x7fELF|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|\0asm|MZ.{0,14}\0)/s, 'a program'],
  [/^SQLite format 3\0/, 'an SQLite database'],
  [/^wOF[F2]\0/, 'a font']
]

const signatureBytes = 32
/** The largest share of control characters that may be a mistake in a text. */
const maxControlShare = 0.05

/** The kind of binary file by its first bytes, in words; `undefined` if they match no signature. */
export function signatureKind(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, signatureBytes))
  return signatures.find(([pattern]) => pattern.test(head))?.[1]
}

/** Whether too many bytes are control characters. A single one always counts as a mistake in a text. */
export function isMostlyControls(bytes: Uint8Array): boolean {
  let controls = 0
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! < 0x20 && isControl(bytes[at]!)) controls++
  return isMany(controls, bytes.length)
}

/** Like `isMostlyControls`, for decoded text. */
export function isMostlyControlText(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at++) if (isControl(text.charCodeAt(at))) controls++
  return isMany(controls, text.length)
}

function isMany(controls: number, length: number): boolean {
  return controls > 1 && controls / length > maxControlShare
}

/** Whether it is a control character, except those of text: tab, line ends, form feed, and ESC (terminal colours). */
function isControl(unit: number): boolean {
  return unit < 0x20 && (unit < 0x09 || unit > 0x0d) && unit !== 0x1b
}
