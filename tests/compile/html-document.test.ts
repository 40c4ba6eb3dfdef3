/** What `htmlDocument` gives for a tree, beyond what the fixtures under `fixtures/html-document` show. */
import {describe, expect, test} from 'vitest'
import {type HtmlDocumentOptions, htmlDocument} from '../../src/compile/html-document.js'
import {parseHtml} from '../../src/parse/html/parse-html.js'

const write = (html: string, options?: HtmlDocumentOptions) => htmlDocument(parseHtml(html), options)

test('an empty tree is an empty text, any other ends with a line end', () => {
  expect(htmlDocument({type: 'root', children: []})).toBe('')
  expect(write('<p> &nbsp; </p><div><br></div>')).toBe('')
  expect(write('<p>a</p>')).toBe('a\n')
})

test('the tree is not changed', () => {
  const tree = parseHtml('<div class="drop-cap">A</div><b><p> a <i>b</i></p></b><pre><code>x</code></pre>')
  const before = structuredClone(tree)
  htmlDocument(tree)
  expect(tree).toEqual(before)
})

describe('footnotes', () => {
  test('a call at the top of a fragment has no parent to compare', () => {
    const html =
      '<a href="#n">1</a><p>Words <i id="z"></i> stand here.</p>' +
      '<ol><li id="n">The note. <a href="#z">Back</a></li></ol>'
    expect(write(html)).toBe('[1](#n)\n\nWords stand here.\n\n1. The note. [Back](#z)\n')
  })

  test('a call at the top of a fragment is one when the note leads back to it', () => {
    const html =
      '<a id="c" href="#n">1</a><p>Words.</p><ol><li id="n">The note. <a href="#c">Back</a></li></ol>'
    expect(write(html)).toBe('[^1]\n\nWords.\n\n[^1]: The note.\n')
  })
})

describe('addresses', () => {
  const base = new URL('https://example.com/dir/page.html')

  test.each([
    ['other.html', 'https://example.com/dir/other.html'],
    ['/root.html', 'https://example.com/root.html'],
    ['//cdn.example.com/x', 'https://cdn.example.com/x'],
    ['?q=1', 'https://example.com/dir/page.html?q=1'],
    ['#part', '#part'],
    ['mailto:a@example.com', 'mailto:a@example.com'],
    ['tel:+1', 'tel:+1'],
    [' https://example.com/a b ', 'https://example.com/a%20b'],
    ['http://[bad', 'http://[bad'],
    ['https://example.com/wiki/A_(b)', 'https://example.com/wiki/A_(b)'],
    ['https://example.com/a)b', 'https://example.com/a%29b']
  ])('%j leads to %s', (href, expected) => {
    expect(write(`<a href="${href}">x</a>`, {base})).toBe(`[x](${expected})\n`)
  })

  test.each([
    'javascript:go()',
    ' java&#10;script:go()',
    'vbscript:x',
    'data:text/html,x',
    '',
    'blob:https://example.com/1'
  ])('%j leads nowhere', (href) => {
    expect(write(`<p>a <a href="${href}">link</a></p>`, {base})).toBe('a link\n')
  })

  test('without a base they stay relative', () => {
    expect(write('<a href="a/b">x</a><img src="c.png">')).toBe('[x](a/b)![](c.png)\n')
  })

  test('a base in the tree is not read', () => {
    expect(write('<base href="::bad::"><a href="a">x</a>')).toBe('[x](a)\n')
  })
})

describe('language', () => {
  test.each([
    ['de', '„so“'],
    ['fr-CA', '«so»'],
    ['ja', '「so」'],
    [undefined, '"so"']
  ])('quotes of %s', (language, expected) => {
    expect(write('<q>so</q>', {language})).toBe(`${expected}\n`)
  })

  test('the tree says it where the caller does not', () => {
    const tree = parseHtml('<html lang="pl"><body><q>so</q></body></html>', {page: true})
    expect(htmlDocument(tree)).toBe('„so”\n')
  })
})

describe('escapes', () => {
  test.each([
    ['a * b', 'a * b'],
    ['*a*', '\\*a\\*'],
    ['snake_case', 'snake_case'],
    ['[1] [a][b]', '[1] [a][b]'],
    ['[a](b)', '[a]\\(b)'],
    ['[^1]', '\\[^1]'],
    ['[a]: b', '\\[a]: b'],
    ['AT&amp;T', 'AT&T'],
    ['&amp;copy;', '\\&copy;'],
    ['#tag', '#tag'],
    ['# a', '\\# a'],
    ['~5 km and ~6', '~5 km and ~6'],
    ['a~~b~~', 'a\\~\\~b\\~\\~'],
    ['$5 and $6', '$5 and $6'],
    ['a@example.com', 'a@example.com'],
    ['https://example.com/a', 'https://example.com/a'],
    ['https://example.com/?a=b', 'https\\://example.com/?a=b'],
    ['1. a', '1\\. a'],
    ['C:\\a', 'C:\\a'],
    ['a &lt;b&gt;', 'a \\<b>'],
    ['===', '\\===']
  ])('%j becomes %j', (html, expected) => {
    expect(write(`<p>${html}</p>`)).toBe(`${expected}\n`)
  })

  test.each([
    ['<h2>C #</h2>', '## C \\#'],
    ['<p>a<br># b</p>', 'a\\\n\\# b'],
    [
      '<p><a href="https://example.com/?a=1&amp;copy;=2">x</a></p>',
      '[x](https://example.com/?a=1\\&copy;=2)'
    ],
    [
      '<p><a href="https://example.com/" title="a &quot;b&quot; &amp;lt;">x</a></p>',
      '[x](https://example.com/ "a \\"b\\" \\&lt;")'
    ],
    ['<p><img src="https://example.com/a" alt="a]b *c*"></p>', '![a\\]b \\*c\\*](https://example.com/a)']
  ])('%j becomes %j', (html, expected) => {
    expect(write(html)).toBe(`${expected}\n`)
  })

  test('prices are escaped where the document holds formulas', () => {
    expect(write('<p>$5 <span data-tex="a">a</span></p>')).toBe('\\$5 $a$\n')
  })
})

describe('bounds', () => {
  test.each([
    'div',
    'span',
    'b',
    'blockquote',
    'ul><li',
    'table><tr><td',
    'figure',
    'sup',
    'div class="admonition note"'
  ])('500 levels of <%s> inside one another', (tag) => {
    // A fragment's parser needs the stack for each level: a table has four, one of them implied.
    const levels = tag.split('><').length + (tag.startsWith('table') ? 1 : 0)
    expect(write(`<${tag}>`.repeat(Math.ceil(500 / levels)) + 'x')).toContain('x')
  })

  test.each([
    ['breaks', '<p>' + 'a<br>'.repeat(20_000)],
    ['marks', '<p>' + '<b>a</b><i>b</i>'.repeat(10_000)],
    ['renderer output', '<p>' + '<span class="MathJax">a</span> '.repeat(20_000)],
    ['images without scripts', '<p>' + '<img src=a.png><noscript><img src=a.png></noscript>'.repeat(10_000)],
    [
      'calls of one note',
      '<p>' + '<sup id=r><a href="#n">1</a></sup>'.repeat(10_000) + '<p id=n>x <a href="#r">^</a>'
    ],
    ['addresses', '<p>' + 'https://'.repeat(20_000)],
    ['candidates', `<img srcset="${'a 1w,'.repeat(50_000)}">`]
  ])(
    'many %s take about linear time',
    (_, html) => {
      const tree = parseHtml(html)
      const start = process.cpuUsage()
      htmlDocument(tree)
      // Processor time, so that a busy machine counts for nothing; quadratic steps took minutes here.
      const {user} = process.cpuUsage(start)
      expect(user / 1e6).toBeLessThan(8)
    },
    30_000
  )
})
