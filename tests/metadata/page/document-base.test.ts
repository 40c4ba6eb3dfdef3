import {describe, expect, test} from 'vitest'
import {documentBase} from '../../../src/metadata/page/document-base.js'
import {readPage} from '../../../src/metadata/page-metadata.js'
import {parseHtml} from '../../../src/parse/html/parse-html.js'

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
    [
      '<!-- saved from url=(0021)https://example.com/s -->\n<link rel="canonical" href="https://other.example/c">',
      undefined,
      'https://example.com/s'
    ],
    ['<!-- saved from url=(0021)https://example.com/s -->', 'https://example.com/x', 'https://example.com/x'],
    ['<!-- saved from url=(0014)about:internet -->', undefined, undefined],
    ['<!-- it was saved from url=(0021)https://example.com/s -->', undefined, undefined],
    ['<base href="/a/">', undefined, undefined],
    ['', 'not an address', undefined],
    ['', undefined, undefined]
  ])('%s of %s', (head, url, expected) => {
    const tree = parseHtml(`<head>${head}</head>`, {page: true})
    expect(documentBase(tree, url)?.href).toBe(expected)
    expect(readPage(tree, {url}).base?.href).toBe(expected)
  })
})

test('a mark of the place a page was saved from stands before it as well', () => {
  const tree = parseHtml(
    '<!DOCTYPE html>\n<!-- saved from url=(0021)https://example.com/s -->\n<html><head></head><body></body></html>',
    {page: true}
  )
  expect(documentBase(tree)?.href).toBe('https://example.com/s')
  expect(readPage(tree, {}).base?.href).toBe('https://example.com/s')
})
