import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'

const converted = async (source: string) => (await clean(source, {path: 'a.md'})).markdown

describe('code beside code', () => {
  it.each([
    ['Use <code>a</code><code>b</code> here.\n', 'Use `a`<code>b</code> here.\n'],
    ['Use `a`<tt>b</tt> here.\n', 'Use `a`<tt>b</tt> here.\n'],
    ['Use <code>a</code><b></b><samp>b</samp> here.\n', 'Use `a`<samp>b</samp> here.\n'],
    ['<p>Use <code>a</code><code>*b*</code></p>\n', 'Use `a`<code>\\*b\\*</code>\n'],
    ['Use <code>a</code> <code>b</code> here.\n', 'Use `a` `b` here.\n']
  ])('stays two pieces: %j', async (source, expected) => expect(await converted(source)).toBe(expected))
})

describe('code that Markdown cannot say', () => {
  it.each([
    'Type: <code><a href="https://example.com/x">Type</a> | string</code> here.\n',
    'The <code>x<sub>1</sub></code> and the <samp>y<br>z</samp>.\n',
    'A picture <code><img src="a.png" alt="a"></code> in code.\n'
  ])('stays: %j', async (source) => expect(await converted(source)).toBe(source))

  it('stays in a block, its content as Markdown', async () => {
    expect(await converted('<p>The <code><a href="u">T*x*</a> b</code> of <kbd>*a*</kbd></p>\n')).toBe(
      'The <code>[T\\*x\\*](u) b</code> of <kbd>\\*a\\*</kbd>\n'
    )
  })
})

describe('code that is never closed', () => {
  it.each([
    'Words.\n\n<pre>\nlet a = b * c * d\n',
    'Words.\n\n<pre>\nlet a = <b>b</b>\n',
    'Words.\n\n<xmp>a * b\n',
    'Words <code>a * b\n',
    'Words <kbd>a\n'
  ])('keeps its tag: %j', async (source) => expect(await converted(source)).toBe(source))

  it('loses an end tag without a start tag', async () => {
    expect(await converted('Words</code> here.\n')).toBe('Words here.\n')
  })
})

describe('comments', () => {
  it('stay hidden in a table', async () => {
    const source =
      '<table>\n<tr><th>a</th><th>b</th></tr>\n<!-- <tr>\n<td>x | y</td>\n</tr> -->\n<tr><td>c</td><td>d</td></tr>\n</table>\n'
    expect(
      (await converted(source)).split('\n').map((line) => line.replace(/ +/g, ' ').replace(/-{3,}/g, '-'))
    ).toEqual(['| a | b |', '| - | - |', '| <!-- <tr> <td>x \\| y</td> </tr> -->c | d |', ''])
  })

  it('stay on the line of a heading', async () => {
    expect(await converted('<h2>a <!-- x\ny --> b</h2>\n')).toBe('## a <!-- x y -->b\n')
  })
})

describe('beside a bare address', () => {
  it.each([
    'See https://example.com/a<img src="b.png"> here.\n',
    'See https://example.com/a<u>Updated</u> here.\n',
    'See www.example.com<b>Updated</b> here.\n',
    'See me@example.com<i>now</i> here.\n',
    'See https://example.com/a<span>Updated here.\n',
    'See https://example.com/a<br>Updated here.\n',
    'See <b>https://example.com/a</b>now.\n',
    'See https://example.com/a<wbr>b.\n'
  ])('nothing joins it: %j', async (source) => expect(await converted(source)).toBe(source))

  it.each([
    ['See https://example.com/a <u>Updated</u> here.\n', 'See https://example.com/a Updated here.\n'],
    ['See <https://example.com/a><u>Updated</u> here.\n', 'See <https://example.com/a>Updated here.\n'],
    ['See [a](https://example.com/a)<u>Updated</u>.\n', 'See [a](https://example.com/a)Updated.\n'],
    ['See <b>https://example.com/a</b> now.\n', 'See **https://example.com/a** now.\n']
  ])('converts what does not: %j', async (source, expected) => expect(await converted(source)).toBe(expected))
})

describe('parts without their whole', () => {
  it.each([
    ['<li>One</li>\n<li>Two</li>\n', '- One\n- Two\n'],
    ['<div><li>One</li><li>Two</li></div>\n', '- One\n- Two\n'],
    ['Beans:<li>One</li><li>Two</li>\n', 'Beans:\n\n- One\n- Two\n'],
    ['Beans: <li>One</li> <li>Two</li> end\n', 'Beans:\n\n- One\n\n- Two\n\nend\n'],
    ['<tr><td>One</td><td>Two</td></tr>\n', 'One\n\nTwo\n'],
    ['<td>One</td>\n<td>Two</td>\n', 'One\n\nTwo\n']
  ])('do not run together: %j', async (source, expected) => expect(await converted(source)).toBe(expected))
})

describe('text behind a tag that goes', () => {
  it.each([
    ['<span># not a heading\n', '\\# not a heading\n'],
    ['<b><i># not a heading\n', '\\# not a heading\n'],
    ['<span># no</span> heading\n', '\\# no heading\n'],
    ['<span>1. no item\n', '1\\. no item\n'],
    ['<span>12</span>) no item\n', '12\\) no item\n'],
    ['- <b>- no item\n', '- \\- no item\n'],
    ['<span>> no quote\n', '\\> no quote\n'],
    ['Words\n<u>---\n', 'Words\n\\---\n'],
    ['Words\n<u>===\n', 'Words\n\\===\n'],
    ['Words\n<span># no heading\n', 'Words\n\\# no heading\n'],
    ['Words<br># no heading\n', 'Words\\\n\\# no heading\n'],
    ['<br># no heading\n', '\\# no heading\n'],
    ['a | b\n<span>--- | ---\n', 'a | b\n\\--- | ---\n'],
    ['<span>[a]: https://example.com\n', '\\[a]: https://example.com\n'],
    ['<span>``` no fence\n', '<span>``` no fence\n'],
    ['<span>#hash and -1\n', '#hash and -1\n']
  ])('begins no block: %j', async (source, expected) => expect(await converted(source)).toBe(expected))
})

describe('text beside a tag', () => {
  it.each([
    'Wow!<a href="u">x</a>\n',
    'Some [x]<b></b>(u) here.\n',
    'Some <span>[x]</span>(u) here.\n',
    'An [](t<i >) here.\n',
    'Less <<u>b</u>> than.\n',
    'An &<b></b>amp; here.\n',
    'An ht<b></b>tps://example.com/a here.\n',
    'x<a<div>>y\n',
    'A {<b></b>{ page.title }} here.\n'
  ])('does not become syntax: %j', async (source) => expect(await converted(source)).toBe(source))

  it.each([
    ['Wow! <a href="u">x</a>\n', 'Wow! [x](u)\n'],
    ['[x](u) <b>y</b> and [z](w)<i>q</i>\n', '[x](u) **y** and [z](w)*q*\n'],
    ['Text!<b>c</b>\n', 'Text!**c**\n']
  ])('lets the tag go where it does not: %j', async (source, expected) =>
    expect(await converted(source)).toBe(expected))
})

describe('blocks in list items', () => {
  it.each([
    ['- <p>x</p>\n  <p>y</p>\n- z\n', '- x\n\n  y\n\n- z\n'],
    ['1. <h2>x</h2>\n   <p>y</p>\n', '1. ## x\n\n   y\n'],
    ['-\t<p>x</p>\n', '-\tx\n']
  ])('begin behind its sign: %j', async (source, expected) => expect(await converted(source)).toBe(expected))
})

describe('a list before indented code', () => {
  it.each([
    '<ul>\n<li>x</li>\n</ul>\n\n    code\n',
    'Beans:<li>x</li>\n\n    code\n'
  ])('stays HTML, so that the code is none of its items: %j', async (source) =>
    expect(await converted(source)).toBe(source))
})

it('looks through blank lines that end as on Windows once', async () => {
  const blank = '\r\n'.repeat(30)
  expect(await converted(`Words.\r\n\r\n<ul><li>x</li></ul>${blank}More.\r\n`)).toBe(
    `Words.\r\n\r\n- x${blank}More.\r\n`
  )
})

it('drops a tag that is alone in its document', async () => {
  expect(await converted('Words.\n\n<svg viewBox="0 0 1 1"><title>Group</title></svg>')).toBe('Words.\n')
})

it('drops the tags of a link that a blank line tore', async () => {
  expect(await converted('A <a href="https://example.com/">\n\nhttps://example.com/</a> b.\n')).toBe(
    'A\n\nhttps://example.com/ b.\n'
  )
})

it('keeps the start tag of a link that has no end, for its address', async () => {
  const source = 'Words <a href="https://example.com/x">and more.\n'
  expect(await converted(source)).toBe(source)
})
