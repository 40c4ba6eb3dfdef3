import {describe, expect, test} from 'vitest'
import type {Format} from '../../../src/read/format/format.js'
import {detectFormat, isWholePage} from '../../../src/read/format/format.js'

function formatOf(body: string, path?: string, frontMatter = false): Format {
  return detectFormat(body, {path, frontMatter})
}

const page = '<!DOCTYPE html>\n<html><head><title>A</title></head><body><p>Text</p></body></html>\n'

describe('a whole page', () => {
  test.each([
    page,
    page.toLowerCase(),
    '\uFEFF\r\n  <html lang="en">\n<body>x</body></html>',
    '<!-- saved from url=(0022)https://example.com/ -->\n<!doctype html><p>x',
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd">\n<html xmlns="x">',
    '<head><meta charset="utf-8"></head><body>x</body>',
    '<head>\n<title>A</title>\n</head>\n<p>x</p>',
    '<title>A</title>\n<body>\nx',
    '<body class="a"><p>x</p></body>',
    '<script>if (a < b) document.write("<p>")</script>\n<html><body>x</body></html>',
    '<br />\n<b>Warning</b>: something on line <b>5</b><br />\n<!DOCTYPE html>\n<html><body>x</body></html>'
  ])('%j', (body) => {
    expect(isWholePage(body)).toBe(true)
    for (const path of ['a.md', 'a.mdx', 'a.html', 'a.txt', 'a', undefined])
      expect(formatOf(body, path)).toBe('html')
    expect(formatOf(body, 'a.md', true)).toBe('html')
  })

  test.each([
    '',
    '<p>x</p>',
    'The <html> and <body> tags.',
    '<header>x</header>',
    '<!-- <html> -->\ntext',
    '<!-- never closed <html>',
    '```html\n<!doctype html>\n<html><body></body></html>\n```\n',
    '<div>\n\n```html\n<!doctype html>\n<html><body></body></html>\n```\n\n</div>\n',
    '<pre>\n<!doctype html>\n<html><body></body></html>\n</pre>\n',
    '<head>\n<meta name="a" content="b">\n</head>\n\n# A page of Docusaurus\n',
    '<!DOCTYPE svg>\n<svg></svg>'
  ])('is not %j', (body) => {
    expect(isWholePage(body)).toBe(false)
    expect(formatOf(body, 'a.md')).toBe('markdown')
  })
})

describe('.md, .markdown and .mdx', () => {
  test.each(['a.md', 'b/A.MD', 'a.markdown', 'a.mdx'])('%s is Markdown, whatever is in it', (path) => {
    for (const body of ['', 'Plain prose.', '<div><p>x</p></div>', '# A'])
      expect(formatOf(body, path)).toBe('markdown')
  })
})

describe('.html, .htm and .xhtml', () => {
  test.each(['a.html', 'a.HTM', 'a.xhtml'])('%s is HTML', (path) => {
    for (const body of ['', 'Plain prose.', '<p>x</p>', 'Some <b>bold</b> text', '5 * 3 * 2']) {
      expect(formatOf(body, path)).toBe('html')
    }
  })

  test.each([
    ['front matter and Markdown', '# A\n\nText with [a link](https://example.com).\n', true, 'markdown'],
    ['front matter, Markdown and inline HTML', '## A\n\nText <b>bold</b>.\n', true, 'markdown'],
    [
      'no front matter, and Markdown of two kinds',
      '# A\n\nText with [a link](https://example.com).\n',
      false,
      'markdown'
    ],
    ['front matter and HTML', '<h2>A</h2>\n<p>Text **x**</p>\n', true, 'html'],
    ['front matter and a template', '<div>{{ content }}</div>\n', true, 'html'],
    ['front matter and prose', 'Some prose.\n', true, 'html'],
    ['HTML with an asterisk or two', '<p>5 **x** [a](https://example.com)</p>', false, 'html']
  ] as const)('with %s', (_, body, frontMatter, format) => {
    expect(formatOf(body, 'a.html', frontMatter)).toBe(format)
  })
})

describe.each(['a.txt', 'README', undefined])('%s', (path) => {
  test('with front matter is Markdown', () => {
    expect(formatOf('Plain prose.', path, true)).toBe('markdown')
  })

  test.each([
    ['a heading', 'Intro.\n\n## A heading\n\nText.'],
    ['a title', '# A title\n\nText.\n'],
    ['a title with CRLF', '# A title\r\n\r\nText.\r\n'],
    ['a link', 'See [the page](https://example.com/a_b) for more.'],
    ['a relative link', 'See [the page](/about/) or [this](other.md).'],
    ['an image', '![](cover.jpg)'],
    ['a linked image', '[![A](a.png)](https://example.com)'],
    ['a reference', 'See [it][1].\n\n[1]: https://example.com'],
    ['a fence', 'Run:\n\n```sh\nls\n```\n'],
    ['a fence of tildes', 'Run:\n\n~~~\nls\n~~~\n'],
    ['a list', 'Buy:\n\n- milk\n- bread\n- eggs\n'],
    ['a list with asterisks', '* milk\n\n* bread\n  and butter\n\n* eggs\n'],
    ['a numbered list', '1. One\n2. Two\n3. Three\n'],
    ['a task list', '- [ ] milk\n- [x] bread\n'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |\n'],
    ['a table without outer pipes', 'a | b\n--- | :-:\n1 | 2\n'],
    ['strong text', 'This is **very important** indeed.'],
    ['strong text in Chinese', '这是**非常重要**的。'],
    ['emphasis', 'This is *quite* and *rather* nice.'],
    ['underscores', 'This is _quite_ and _rather_ nice.'],
    ['code', 'Call `open` and then `close`.'],
    ['escaped asterisks', 'That is 5 \\* 3.'],
    ['escaped underscores', 'A snake\\_case name.'],
    ['a footnote', 'Text.[^1]\n\n[^1]: A note.'],
    ['a shortcode', '{{< youtube abc >}}'],
    [
      'Markdown behind a wrapper',
      '<div align="center">\n\n# A title\n\n</div>\n\n- a\n- b\n- c\n\n[x](https://example.com)\n'
    ],
    [
      'prose with HTML in it',
      'Some prose.\n\nSee <a href="https://example.com">this</a>.<br>\n\n<h2 id="b">B</h2>\n\nMore prose.'
    ]
  ])('with %s is Markdown', (_, body) => {
    expect(formatOf(body, path)).toBe('markdown')
  })

  test.each([
    ['prose', 'Plain prose.\n\nAnother paragraph, with "quotes" & more.\n'],
    ['an odd asterisk', 'Price: 5* (only today)\n\n* Terms apply.\n'],
    ['a product', '5 * 3 * 2 = 30, and 2**3**4 too'],
    ['a censored word', 'What the f**k, that s**t.'],
    ['one stressed word', 'This is *very* nice.'],
    ['an odd underscore', 'The name is snake_case_name and _private.'],
    ['a hashtag', 'We love it! #hashtag #another\n#first\n'],
    ['a number sign', 'He is\n# 1 in the list.'],
    ['a stray number', '1. First we go there.\n\nThen we see. 2. It is.\n\nMore prose.\n'],
    ['a dash', 'He said:\n- Hello.\nAnd left.\n'],
    ['a dialogue of two', '- Hello.\n- Good bye.\n'],
    ['years at the start of lines', '1999. A year.\n2005. Another.\n2012. The last.\n'],
    ['brackets', 'It is [sic] (see below), and array[0](x) [citation needed].'],
    ['a comparison', 'a < b and c > d, I <3 you'],
    ['an address', 'Write to <ada@example.com> or see https://example.com/a_b_c.'],
    ['a Windows path', 'It is in C:\\_data\\*.txt and \\\\server\\_share.'],
    ['a rule of tildes', 'Chapter 1\n~~~~~~~~~~\nText\n~~~~~~~~~~\n'],
    ['a rule of asterisks', 'One scene.\n\n* * *\n\nAnother scene.\n\n***\n'],
    ['a pipe', 'a | b\nc | d\n'],
    ['a quote of mail', '> He said\nI say.\n'],
    ['a comment in a script', '# Set the port\nport=80\n'],
    ['a tag spoken of', 'Use the <b> tag, not <p>.'],
    ['generics', 'List<T> and Map<K, V>'],
    ['a half-open fence', '```\nnever closed'],
    ['only spaces', ' \n\t\n']
  ])('with %s is text', (_, body) => {
    expect(formatOf(body, path)).toBe('text')
  })

  test.each([
    ['a fragment', '<p>Text <b>bold</b></p>\n<p>More</p>\n'],
    ['a fragment behind a comment', '<!-- post -->\n<div class="post"><h1>A</h1><p>Text</p></div>'],
    ['an article', '\n  <article class="post">\n    Text that goes on\n    for some lines.\n  </article>\n'],
    ['a fragment with Markdown signs in it', '<ul>\n<li>a **b** c</li>\n<li>d</li>\n<li>e</li>\n</ul>\n'],
    ['inline tags', '<b>Title</b><br>Some text.<br><a href="https://example.com">Link</a>']
  ])('with %s is HTML', (_, body) => {
    expect(formatOf(body, path)).toBe('html')
  })
})

test('an empty body goes by the extension', () => {
  expect(formatOf('', 'a.txt')).toBe('text')
  expect(formatOf('', 'a.txt', true)).toBe('text')
  expect(formatOf('', 'a.html')).toBe('html')
  expect(formatOf('', 'a.md')).toBe('markdown')
  expect(formatOf('')).toBe('text')
  expect(formatOf('', undefined, true)).toBe('markdown')
})

test('the extension is that of the file, not of a folder', () => {
  expect(formatOf('Prose.', 'posts.md/a.txt')).toBe('text')
})

test.each([
  ...[
    '[',
    '[a](',
    '![',
    '*',
    '**a ',
    '*a ',
    '_a ',
    '``a ',
    '\\',
    '<',
    '<a ',
    '<!--',
    '<!-- -->',
    '<?',
    '<script>',
    '<style></style>'
  ],
  ...[
    '#',
    '# a\n',
    '- ',
    '- a\n',
    '|',
    '|-|\n',
    '>\n',
    '```\n',
    '{{<',
    ' ',
    '\n',
    '<head>',
    '<div ',
    '<br>',
    '-',
    '[^a',
    '\uFEFF'
  ]
])('a flood of %j takes no time', (piece) => {
  const start = performance.now()
  formatOf(piece.repeat(1_000_000), 'a.txt')
  isWholePage(`<b>${piece.repeat(1_000_000)}`)
  expect(performance.now() - start).toBeLessThan(4000)
})
