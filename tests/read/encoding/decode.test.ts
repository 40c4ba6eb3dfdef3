import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {CleanArticlesError} from '../../../src/errors.js'
import {type Decoded, decode} from '../../../src/read/encoding/decode.js'
import {canEncode, encode} from '../../../src/read/encoding/encode.js'
import {samples} from '../samples.js'

const bom = '\uFEFF'

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}

function utf8(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'utf8'))
}

function concat(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

function codesOf({warnings}: Decoded): string[] {
  return warnings.map(({code}) => code)
}

function codeOfError(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    if (error instanceof CleanArticlesError) return error.code
    throw error
  }
  return undefined
}

/** The decoded bytes, or `undefined` if they are binary. */
function decodeText(bytes: Uint8Array): Decoded | undefined {
  try {
    return decode(bytes)
  } catch (error) {
    if (error instanceof CleanArticlesError && error.code === 'binary') return undefined
    throw error
  }
}

describe('UTF-8', () => {
  test.each([
    '',
    'a',
    'naïve – 中文 😀\r\n',
    `${bom}mark`,
    bom,
    'a\0b',
    '\u2028 \u0085 \x1b[1m'
  ])('decodes %j', (text) => {
    expect(decode(utf8(text))).toEqual({text, encoding: 'utf-8', lossless: true, warnings: []})
  })

  test('gives the string that fs gives', () => {
    const path = join(tmpdir(), `clean-articles-decode-${process.pid}.md`)
    try {
      writeFileSync(path, `${bom}# Zwölf\r\n`)
      expect(decode(readFileSync(path)).text).toBe(readFileSync(path, 'utf8'))
    } finally {
      rmSync(path, {force: true})
    }
  })

  test('takes a view into a larger buffer', () => {
    const whole = utf8('xxxé中yyy')
    expect(decode(whole.subarray(3, whole.length - 3)).text).toBe('é中')
    const broken = concat(bytesOf('xx'), utf8('é中'), bytesOf('\xff'), utf8('yy'))
    expect(decode(broken.subarray(2, broken.length - 2)).text).toBe('é中\uDCFF')
  })

  test('escapes broken bytes and tells the line of the first', () => {
    const bytes = concat(utf8('Zwölf\nBoxkämpfer\r\njagen '), bytesOf('\xff'), utf8(' Ü\n'), bytesOf('\xc3'))
    const decoded = decode(bytes)
    expect(decoded.text).toBe('Zwölf\nBoxkämpfer\r\njagen \uDCFF Ü\n\uDCC3')
    expect(decoded).toMatchObject({encoding: 'utf-8', lossless: true})
    expect(decoded.warnings).toEqual([
      {code: 'broken-utf8', message: '2 bytes are broken UTF-8, kept as found', line: 3}
    ])
    expect(encode(decoded.text, decoded.encoding)).toEqual(bytes)
  })

  test.each([
    ['overlong', 'é\xc0\xaf', [0xc0, 0xaf]],
    ['a surrogate', 'é', [0xed, 0xb2, 0x80]],
    ['past the last character', 'é', [0xf4, 0x90, 0x80, 0x80]],
    ['cut off', 'é', [0xf0, 0x9f, 0x98]]
  ])('escapes a sequence that is %s', (_, before, broken) => {
    const bytes = concat(utf8('éàü中文字'.repeat(2)), utf8(before), Uint8Array.from(broken))
    const decoded = decode(bytes)
    expect(decoded.text.slice(-broken.length)).toBe(
      broken.map((byte) => String.fromCharCode(0xdc00 + byte)).join('')
    )
    expect(encode(decoded.text, 'utf-8')).toEqual(bytes)
  })

  test('a byte-order mark decides, however broken the rest', () => {
    const bytes = bytesOf('\xef\xbb\xbfcaf\xe9 \xe0 la carte')
    expect(decode(bytes)).toMatchObject({encoding: 'utf-8', text: `${bom}caf\uDCE9 \uDCE0 la carte`})
  })

  test('a character that is no escape stays beside one that is', () => {
    expect(encode('😀\uDC80é\uDCFF', 'utf-8')).toEqual(
      concat(utf8('😀'), bytesOf('\x80'), utf8('é'), bytesOf('\xff'))
    )
  })

  test('property: any text with any broken bytes comes back', () => {
    const part = fc.oneof(
      fc.string({unit: 'binary', maxLength: 8}).map((text) => utf8(text)),
      fc.uint8Array({min: 0x80, maxLength: 3})
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const bytes = concat(utf8(bom), ...parts)
        const decoded = decodeText(bytes)
        if (decoded === undefined) return
        expect([decoded.encoding, decoded.lossless]).toEqual(['utf-8', true])
        expect(Buffer.compare(encode(decoded.text, 'utf-8'), bytes)).toBe(0)
        expect(canEncode(decoded.text, 'utf-8')).toBe(true)
      }),
      {numRuns: 500}
    )
  })
})

describe('UTF-16', () => {
  const encodings = ['utf-16le', 'utf-16be'] as const

  test.each(encodings)('decodes %s with a byte-order mark, lone surrogates included', (encoding) => {
    const text = `${bom}Überschrift\r\n中文 😀 \uD83D \uDC80\n`
    const bytes = encode(text, encoding)
    expect(decode(bytes)).toEqual({text, encoding, lossless: true, warnings: []})
  })

  test('knows the byte order', () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0)).encoding).toBe('utf-16le')
    expect(decode(Uint8Array.of(0xfe, 0xff, 0, 0x41)).encoding).toBe('utf-16be')
  })

  test.each(encodings)('detects %s without a byte-order mark by its NUL bytes', (encoding) => {
    for (const text of ['Hi', '# A title\n\nSome text.\n', ...samples.map(([, sample]) => `${sample}\n`)]) {
      expect(decode(encode(text, encoding))).toMatchObject({text, encoding, lossless: true})
    }
  })

  test('half a character at the end is left out, and told', () => {
    const decoded = decode(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42))
    expect(decoded).toMatchObject({text: `${bom}A`, encoding: 'utf-16le', lossless: false})
    expect(codesOf(decoded)).toEqual(['broken-utf16'])
  })

  test('property: any string comes back', () => {
    const anyString = fc
      .array(fc.integer({min: 0x20, max: 0xffff}))
      .map((units) => String.fromCharCode(...units))
    fc.assert(
      fc.property(anyString, fc.constantFrom(...encodings), (text, encoding) => {
        expect(decode(encode(bom + text, encoding)).text).toBe(bom + text)
      })
    )
  })
})

describe('legacy encodings', () => {
  test.each(samples)('guesses %s', (charset, text) => {
    const bytes = encode(text, charset)
    const decoded = decode(bytes)
    expect(decoded).toMatchObject({text, encoding: charset, lossless: true})
    expect(codesOf(decoded)).toEqual(['guessed-encoding'])
    expect(encode(decoded.text, decoded.encoding)).toEqual(bytes)
  })

  test.each(samples)('guesses %s among markup in ASCII', (charset, text) => {
    const page = `<body class="post">\n${'<div class="nav"><a href="/section">x</a></div>\n'.repeat(99)}<p>${text}</p>`
    expect(decode(encode(page, charset))).toMatchObject({text: page, encoding: charset})
  })

  test.each(samples)('believes a declaration of %s', (charset, text) => {
    for (const declaration of [
      `<meta charset="${charset}">`,
      `<META http-equiv='Content-Type' content='text/html; charset=${charset.toUpperCase()}'>`,
      `<?xml version="1.0" encoding="${charset}"?>`
    ]) {
      const page = `${declaration}\n<p>${text}</p>\n`
      expect(decode(encode(page, charset))).toEqual({
        text: page,
        encoding: charset,
        lossless: true,
        warnings: []
      })
    }
  })

  test.each(['iso-8859-1', 'latin1', 'us-ascii'])('%s means windows-1252', (label) => {
    const page = `<meta charset=${label}>“Caf\u00e9” – 5\u00a0€`
    expect(decode(encode(page, 'windows-1252'))).toMatchObject({
      text: page,
      encoding: 'windows-1252',
      warnings: []
    })
  })

  test.each([
    ['utf-8 in windows-1252', 'utf-8', 'windows-1252'],
    ['latin1 in windows-1251', 'iso-8859-1', 'windows-1251'],
    ['gb2312 in windows-1251', 'gb2312', 'windows-1251'],
    ['latin1 in Shift_JIS', 'iso-8859-1', 'shift_jis'],
    ['gb2312 in Big5', 'gb2312', 'big5']
  ])('sees through a declaration that lies: %s', (_, declared, actual) => {
    const text = samples.find(([charset]) => charset === actual)![1]
    const page = `<meta charset="${declared}"><p>${text}</p>`
    const decoded = decode(encode(page, actual))
    expect(decoded).toMatchObject({text: page, encoding: actual})
    expect(codesOf(decoded)).toEqual(['guessed-encoding'])
  })

  test('valid UTF-8 wins over a declaration', () => {
    const page = '<meta charset="windows-1251"><p>Привет, naïve 中文</p>'
    expect(decode(utf8(page))).toMatchObject({text: page, encoding: 'utf-8', warnings: []})
  })

  test('a charset that is none, or that nobody can write, is no declaration', () => {
    for (const label of [
      'hex',
      'base64',
      'utf-7',
      'nonsense',
      'x-user-defined',
      'replacement',
      'iso-2022-jp'
    ]) {
      const page = `<meta charset="${label}"><p>d\u00e9j\u00e0 vu \u00e0 l\u2019\u00e9cole</p>`
      expect(decode(encode(page, 'windows-1252'))).toMatchObject({text: page, encoding: 'windows-1252'})
    }
  })

  test('a few accents in English are windows-1252', () => {
    const text = 'It\u2019s the \u201cbest\u201d caf\u00e9 on the corner, and it is open again this week.'
    expect(decode(encode(text, 'windows-1252'))).toMatchObject({text, encoding: 'windows-1252'})
  })

  test('a byte without meaning is kept as an escape', () => {
    const bytes = bytesOf('caf\xe9 \x81 d\xe9j\xe0 vu\n')
    const decoded = decode(bytes)
    expect(decoded).toMatchObject({text: 'café \uDC81 déjà vu\n', encoding: 'windows-1252', lossless: true})
    expect(codesOf(decoded)).toEqual(['guessed-encoding', 'broken-bytes'])
    expect(encode(decoded.text, decoded.encoding)).toEqual(bytes)
  })

  test('a broken byte in a multi-byte charset costs no other character', () => {
    const text = samples.find(([charset]) => charset === 'shift_jis')![1]
    const bytes = concat(
      encode(`<meta charset=shift_jis>${text}`, 'shift_jis'),
      bytesOf('\x81 \n'),
      encode(text, 'shift_jis')
    )
    const decoded = decode(bytes)
    expect(decoded.text).toBe(`<meta charset=shift_jis>${text}\uDC81 \n${text}`)
    expect(decoded.lossless).toBe(true)
    expect(encode(decoded.text, 'shift_jis')).toEqual(bytes)
  })

  test('says so when writing would give other bytes', () => {
    // 0x879A and 0x81E6 are both U+2235 in Shift_JIS.
    const bytes = concat(
      encode(`<meta charset=shift_jis>${samples[7]![1]}`, 'shift_jis'),
      bytesOf('\x87\x9a')
    )
    const decoded = decode(bytes)
    expect(decoded.text.endsWith('\u2235')).toBe(true)
    expect(decoded.lossless).toBe(false)
    expect(codesOf(decoded)).toEqual(['not-reversible'])
  })

  test('a hostile head of unfinished declarations takes no time', () => {
    const start = performance.now()
    decode(bytesOf('<meta '.repeat(50_000) + '\xe9'))
    decode(bytesOf('\xe9<?xml' + ' '.repeat(300_000)))
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('binary files', () => {
  test.each([
    ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['GIF', 'GIF89a\x01\0\x01\0'],
    ['PDF', '%PDF-1.4\n1 0 obj'],
    ['ZIP', 'PK\x03\x04\x14\0'],
    ['gzip', '\x1f\x8b\x08\0'],
    ['WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['MP4', '\0\0\0\x18ftypmp42'],
    ['MP3', 'ID3\x03\0\0\0'],
    ['ELF', '\x7fELF\x02\x01'],
    ['Windows program', 'MZ\x90\0\x03\0'],
    ['WOFF2', 'wOF2\0\x01\0\0'],
    ['no signature', '\x01\x02\x03\x04\0\0\0\0abcdefgh'],
    ['UTF-32', '\xff\xfe\0\0a\0\0\0b\0\0\0c\0\0\0']
  ])('%s', (_, bytes) => {
    expect(codeOfError(() => decode(bytesOf(bytes)))).toBe('binary')
  })

  test.each([
    ['a stray NUL', 'Some text\0 with a slip.\n'],
    ['a NUL alone', '\0'],
    ['terminal colours', '\x1b[1mbold\x1b[0m \x1b[2mdim\x1b[0m\n'],
    ['a word that is a signature', 'GIF89a is a format of 1989. ID3 tags, RIFF and MZ are others.'],
    ['another', 'ID3 tags: caf\u00e9'],
    ['a few stray controls in a long text', `${'Plain words. '.repeat(50)}\x01\x02\0`]
  ])('%s is text', (_, text) => {
    expect(decode(utf8(text))).toMatchObject({text, encoding: 'utf-8'})
  })

  test('the error says what it is, and what to do', () => {
    expect(() => decode(bytesOf('\x89PNG\r\n\x1a\n'))).toThrow(
      expect.objectContaining({message: 'this is a PNG image, not text', hint: expect.any(String)})
    )
  })
})

describe('any bytes', () => {
  test('property: they are binary, or come back, or are told not to', () => {
    const wild = fc.uint8Array({maxLength: 60})
    const texty = fc.uint8Array({min: 0x20, maxLength: 60})
    fc.assert(
      fc.property(fc.oneof(wild, texty), (bytes) => {
        const decoded = decodeText(bytes)
        if (decoded === undefined) return
        const {text, encoding, lossless} = decoded
        expect(Buffer.compare(encode(text, encoding), bytes) === 0).toBe(lossless)
        if (!lossless)
          expect(codesOf(decoded)).toContainEqual(expect.stringMatching(/^(?:not-reversible|broken-utf16)$/))
      }),
      {numRuns: 2000}
    )
  })

  test('property: single-byte charsets always come back', () => {
    const charset = fc.constantFrom(
      'windows-1251',
      'windows-1252',
      'windows-1255',
      'koi8-r',
      'iso-8859-7',
      'macintosh'
    )
    fc.assert(
      fc.property(charset, fc.uint8Array({min: 0x20, maxLength: 40}), (label, tail) => {
        const bytes = concat(bytesOf(`<meta charset="${label}">`), tail)
        const {text, encoding, lossless} = decode(bytes)
        expect(lossless).toBe(true)
        expect(Buffer.compare(encode(text, encoding), bytes)).toBe(0)
      }),
      {numRuns: 500}
    )
  })
})

describe('encode and canEncode', () => {
  test('a charset can say some characters and not others', () => {
    expect(canEncode('Привет', 'windows-1251')).toBe(true)
    expect(canEncode('中文', 'windows-1251')).toBe(false)
    expect(canEncode('Привет \uDC98', 'windows-1251')).toBe(true)
    expect(canEncode('中文', 'gbk')).toBe(true)
    expect(canEncode('😀', 'gbk')).toBe(false)
    expect(canEncode('😀', 'gb18030')).toBe(true)
    expect(canEncode('a?b', 'shift_jis')).toBe(true)
  })

  test('Unicode can say all but half characters', () => {
    expect(canEncode('😀 \uDC80 \uDCFF', 'utf-8')).toBe(true)
    expect(canEncode('\uD83D', 'utf-8')).toBe(false)
    expect(canEncode('\uDC00', 'utf-8')).toBe(false)
    expect(canEncode('\uD83D', 'utf-16le')).toBe(true)
  })

  test('labels mean what they mean to a browser', () => {
    expect(encode('€', 'latin1')).toEqual(Uint8Array.of(0x80))
    expect(encode('é', 'UTF8')).toEqual(utf8('é'))
  })

  test('an unknown encoding is an error, not UTF-8', () => {
    expect(canEncode('a', 'base64')).toBe(false)
    expect(codeOfError(() => encode('a', 'base64'))).toBe('bad-option')
  })

  test('gives a plain Uint8Array', () => {
    for (const encoding of ['utf-8', 'utf-16be', 'windows-1252']) {
      expect(Buffer.isBuffer(encode('abc', encoding))).toBe(false)
    }
  })
})
