import {describe, expect, test} from 'vitest'
import {documentBase} from '../../src/metadata/document-base.js'
import {parseHtml} from '../../src/parse/html.js'

describe('documentBase', () => {
  test.each([
    ['<base href="/a/">', 'https://example.com/x', 'https://example.com/a/'],
    ['<base href="https://cdn.example.com/b/">', undefined, 'https://cdn.example.com/b/'],
    [
      '<base href="/a/"><link rel="canonical" href="https://example.com/x">',
      undefined,
      'https://example.com/a/'
    ],
    ['<base href="/a/"><base href="/b/">', 'https://example.com/x', 'https://example.com/a/'],
    ['<base target="_blank"><base href="/b/">', 'https://example.com/x', 'https://example.com/b/'],
    ['<base href="">', 'https://example.com/x', 'https://example.com/x'],
    ['<base href="http://[">', 'https://example.com/x', 'https://example.com/x'],
    ['<base href="javascript:alert(1)">', 'https://example.com/x', 'https://example.com/x'],
    ['<link rel="canonical" href="https://example.com/c">', undefined, 'https://example.com/c'],
    [
      '<link rel="canonical" href="/c"><meta property="og:url" content="https://example.com/o">',
      undefined,
      'https://example.com/o'
    ],
    ['<link rel="canonical" href="https://example.com/c">', 'https://example.com/x', 'https://example.com/x'],
    ['<base href="/a/">', undefined, undefined],
    ['', 'not an address', undefined],
    ['', undefined, undefined]
  ])('%s of %s', (head, url, expected) => {
    expect(documentBase(parseHtml(`<head>${head}</head>`, {page: true}), url)?.href).toBe(expected)
  })
})
