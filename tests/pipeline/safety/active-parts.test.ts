import {describe, expect, test} from 'vitest'
import {activeParts} from '../../../src/pipeline/safety/active-parts.js'

const reasons = (html: string) => [...new Set(activeParts(html).map(({reason}) => reason))]

describe('active', () => {
  test.each([
    ['<script>a</script>', 'script element'],
    ['<style>a{}</style>', 'style element'],
    ['<base href=a>', 'base element'],
    ['<form><p>a</form>', 'form'],
    ['<input name=a>', 'form control (input)'],
    ['<textarea>a</textarea>', 'form control (textarea)'],
    ['<meta http-equiv=refresh content=0>', 'meta element'],
    ['<link rel=icon href=a>', 'link element'],
    ['<portal src=a></portal>', 'portal element'],
    ['<fencedframe></fencedframe>', 'fencedframe element'],
    ['<iframe src="https://frames.example/"></iframe>', 'frame of an unknown host'],
    ['<iframe srcdoc=a src="https://www.youtube.com/embed/a"></iframe>', 'frame of an unknown host'],
    ['<object data=a></object>', 'object of an unknown player'],
    ['<b onclick=a>b</b>', 'event handler (onclick)'],
    ['<x-b/ONCLICK=a>b', 'event handler (onclick)'],
    ['<a href="java&Tab;script:a">b</a>', 'script address'],
    ['<svg><a xlink:href=javascript:a>b</a></svg>', 'script address'],
    ['<img lowsrc="javascript:a">', 'script address'],
    ['<svg><set attributeName=href to=a /></svg>', 'animation of an address'],
    ['<math><mi><a><animate attributeName=href></a></mi></math>', 'animation of an address'],
    ['<p style="background:url(a)">b', 'style that loads'],
    ['<p style="background:u/**/rl(a)">b', 'style that loads'],
    ['<p style="background:src(\'a\')">b', 'style that loads'],
    ['<div><template shadowrootmode=open><b onclick=a></b></template></div>', 'event handler (onclick)'],
    ['<noscript><b onclick=a></b></noscript>', 'event handler (onclick)'],
    ['<noscript><b title="</noscript><i onclick=a>"></noscript>', 'event handler (onclick)'],
    ['<xmp><b onclick=a></xmp>', 'event handler (onclick)'],
    ['<title><b onclick=a></title>', 'event handler (onclick)']
  ])('%s', (html, reason) => expect(reasons(html)).toContain(reason))
})

test.each([
  '<p>words</p>',
  '<input type=checkbox>',
  '<meta itemprop=a content=b>',
  '<link itemprop=a href=b>',
  '<iframe src="https://www.youtube.com/embed/a"></iframe>',
  '<object data="https://www.youtube.com/v/a"></object>',
  '<img src="data:image/svg+xml,<svg/>">',
  '<b onclick>b</b>',
  '<b on-click=a onclick:b=c>b</b>',
  '<p style="text-align:center">b',
  '<!-- <script>a</script> -->',
  '&lt;script>a'
])('not active: %s', (html) => expect(reasons(html)).toEqual([]))

test('tells where the tag, the attribute and the end tag stand', () => {
  const html = '<p>a <b class=x onclick="y">c</b></p><code><script>d</script></code>'
  const [attribute, element] = activeParts(html)
  const text = (range?: {start: number; end: number}) => range && html.slice(range.start, range.end)
  expect(text(attribute?.tag)).toBe('<b class=x onclick="y">')
  expect(text(attribute?.attribute)).toBe('onclick="y"')
  expect([text(element?.tag), text(element?.endTag)]).toEqual(['<script>', '</script>'])
  expect([attribute?.isInCode, element?.isInCode]).toEqual([false, true])
})
