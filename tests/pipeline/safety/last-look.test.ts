/** The last look: what it cuts, what it makes text, and that code and text stay as they are. */
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../../../src/edits/compose.js'
import {lastLook} from '../../../src/pipeline/safety/last-look.js'

function look(source: string, {bodyStart = 0, hasComponents = false} = {}): string {
  return applyEdits(source, lastLook(source, {bodyStart, hasComponents, allowedIn: () => []}))
}

describe('cuts', () => {
  test.each([
    ['an element that shows nothing', '<div>a <script>b</script> c</div>', '<div>a  c</div>'],
    ['tags in two pieces of HTML', 'a <form>*b*</form> c', 'a *b* c'],
    ['the tags of one that shows something', '<form>\n<p>a</p>\n</form>', '\n<p>a</p>\n'],
    ['a handler', 'a <b class=x onclick="y()" id=z>c</b>', 'a <b class=x id=z>c</b>'],
    ['a handler after a slash', '<div>\n<i/onload=a>c</i>\n</div>', '<div>\n<i>c</i>\n</div>'],
    ['a style that loads', 'a <i style="background:url(b)">c</i>', 'a <i>c</i>'],
    ['a handler on lines of a quote', '> <div id=a\n> onclick\n> =b>', '> <div id=a\n>>'],
    ['what the filter of GFM lets out', '<xmp><b onclick=a>c</b></xmp>', '<xmp><b>c</b></xmp>']
  ])('%s', (_name, source, wanted) => expect(look(source)).toBe(wanted))
})

test('of a component, cuts the handler and leaves the rest', () => {
  const source = 'a <code><Box onClick={b(1)} size={2}>c</Box></code>'
  expect(look(source, {hasComponents: true})).toBe('a <code><Box size={2}>c</Box></code>')
})

describe('makes text', () => {
  test.each([
    [
      'what is shown as code, with its end',
      '<pre><script>a</script></pre>',
      '<pre>&lt;script>a&lt;/script></pre>'
    ],
    ['an element of two pieces that shows nothing', 'a <script>b</script>', 'a &lt;script>b&lt;/script>'],
    ['a tag at the very end', '> <script', '> &lt;script'],
    [
      'a tag that the quote of a later address finishes',
      '<iframe a="\n\n//a.example/b',
      '&lt;iframe a="\n\n//a.example/b'
    ],
    [
      'a style that is torn by a blank line',
      '<p style="background:src(\'https:\n\n//a.example/b\')">c',
      '&lt;p style="background:src(\'https:\n\n//a.example/b\')">c'
    ],
    ['a link with a space before its scheme', '[a](< javascript:b>)', '&#91;a](< javascript:b>)'],
    ['a tag torn by a blank line', '<script>\n\na\n', '&lt;script>\n\na\n'],
    ['a link of Markdown', '[a](javascript:b)', '&#91;a](javascript:b)'],
    [
      'a link behind an address',
      'https://a.example/b[c d](javascript:e)',
      'https://a.example/b&#91;c d](javascript:e)'
    ],
    ['an image', '![a](vbscript:b)', '!&#91;a](vbscript:b)'],
    ['a tag to other renderers', 'a <script\f>b', 'a &lt;script\f>b'],
    [
      'tags in the text of an image',
      '![<b title="" onclick=c>](d.png)',
      '![&lt;b title="" onclick=c>](d.png)'
    ]
  ])('%s', (_name, source, wanted) => expect(look(source)).toBe(wanted))
})

test.each([
  '```html\n<script>a</script>\n```\n',
  '    <img src=x onerror=a>\n',
  'a `<img src=x onerror=a>` b',
  'a &lt;img src=x onerror=a> b',
  'a \\<img src=x onerror=a> b',
  'a < img src=x onerror=a> b',
  'a \\[b](javascript:c) d',
  '- [x] done, javascript: is gone',
  '<iframe src="https://www.youtube.com/embed/a"></iframe>'
])('leaves %j', (source) => expect(look(source)).toBe(source))

test('leaves components of MDX, and nothing that is HTML to others', () => {
  const component = '<Form size={a}>b</Form>'
  expect(look(component, {hasComponents: true})).toBe(component)
  expect(look('<SCRIPT>a</SCRIPT>', {hasComponents: true})).toBe('')
})

test('leaves what stands before the body', () => {
  expect(look('---\na: <b onclick=c>\n---\n<i onclick=d>e', {bodyStart: 24})).toBe(
    '---\na: <b onclick=c>\n---\n<i>e'
  )
})

test('leaves what the settings allow', () => {
  const source = '<b onclick=a>c</b>'
  expect(
    lastLook(source, {bodyStart: 0, hasComponents: false, allowedIn: () => [{start: 0, end: 18}]})
  ).toEqual([])
})

test('what it made is safe, and stays as it is', () => {
  for (const source of [
    '<pre><script>a</script></pre>',
    '<scr<script>ipt>a</scr</script>ipt>',
    '<b onclick=a onclick=b <i onclick=c>',
    '![a <b title="" onclick=c>](javascript:d)',
    '<svg><style><a id="</style><img src=x onerror=a>"></svg>',
    '<!X <script>a</script>'
  ]) {
    const once = look(source)
    expect(look(once)).toBe(once)
  }
})
