import {describe, expect, test} from 'vitest'
import {CleanArticlesError} from '../../src/errors.js'
import {encode} from '../../src/read/encoding/encode.js'
import {readDocument} from '../../src/read/read.js'

const post = '\uFEFF---\r\ntitle: Über\r\ntags: \r\n---\r\n\r\n# Text\r\n'

describe('readDocument', () => {
  test('takes a string apart', () => {
    expect(readDocument(post, {path: 'a.md'})).toEqual({
      source: post,
      encoding: 'utf-8',
      lossless: true,
      bodyStart: post.indexOf('\r\n# Text'),
      frontMatter: 'yaml',
      data: {title: 'Über', tags: null},
      metadata: {title: 'Über'},
      format: 'markdown',
      wholePage: false,
      warnings: []
    })
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('reads the same from bytes in %s', (encoding) => {
    const document = readDocument(encode(post, encoding), {path: 'a.md'})
    expect(document).toEqual({...readDocument(post, {path: 'a.md'}), encoding})
  })

  test('knows a page, also below front matter', () => {
    const page = '<!doctype html><html><body><p>x</p></body></html>'
    expect(readDocument(page)).toMatchObject({format: 'html', wholePage: true})
    expect(readDocument(`---\ntitle: A\n---\n${page}`)).toMatchObject({format: 'html', wholePage: true})
    expect(readDocument('<p>x</p>')).toMatchObject({format: 'html', wholePage: false})
  })

  test('`format` overrides the detection', () => {
    const page = '<!doctype html><html><body><p>x</p></body></html>'
    expect(readDocument(page, {format: 'markdown'})).toMatchObject({format: 'markdown', wholePage: false})
    expect(readDocument('Prose.', {format: 'html'})).toMatchObject({format: 'html', wholePage: false})
  })

  test('gathers the warnings of all steps', () => {
    const bytes = Buffer.concat([Buffer.from('---\ntitle: [Ü\n---\n'), Uint8Array.of(0xff)])
    expect(readDocument(bytes).warnings.map(({code}) => code)).toEqual(['broken-utf8', 'bad-front-matter'])
  })

  test('an empty document', () => {
    for (const source of ['', new Uint8Array()]) {
      expect(readDocument(source)).toMatchObject({
        source: '',
        bodyStart: 0,
        frontMatter: 'none',
        format: 'text'
      })
    }
  })

  test('a string with half characters cannot be written as it is', () => {
    expect(readDocument('a\uD83D').lossless).toBe(false)
  })

  test('throws for a binary file', () => {
    expect(() => readDocument(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))).toThrow(CleanArticlesError)
  })
})
