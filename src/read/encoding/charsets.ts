import iconv from 'iconv-lite'

/**
 * The name of the charset for a label; `undefined` if the charset cannot be both decoded and encoded here.
 *
 * Labels mean what they mean to a browser: `latin1` and `us-ascii` are windows-1252, `gb2312` is GBK. Source:
 * <https://encoding.spec.whatwg.org/#names-and-labels>, as `TextDecoder` implements it.
 */
export function charsetName(label: string): string | undefined {
  let name: string
  try {
    name = new TextDecoder(label.trim()).encoding
  } catch {
    // Not a label of the standard. iconv-lite knows some other labels (`iso-8859-1:1987`, `cp850`), but also `hex` and
    // `base64`, which a document must not choose.
    return undefined
  }
  return name.startsWith('utf-') || iconv.encodingExists(name) ? name : undefined
}

/** Decode `bytes` of a charset other than UTF-8 and UTF-16; bytes without a character become U+FFFD. */
export function decodeCharset(bytes: Uint8Array, charset: string): string {
  return iconv.decode(bytes as Buffer, charset)
}

/** Encode `text` in a charset other than UTF-8 and UTF-16; characters that the charset lacks become `?`. */
export function encodeCharset(text: string, charset: string): Uint8Array {
  return iconv.encode(text, charset)
}
