/** A second run finds nothing: what conversions uncover is seen in the same run. Cases that a fuzzer found. */
import {describe, expect, it} from 'vitest'
import {clean, restore} from '../../src/index.js'

const path = 'post.md'

describe('HTML that is never closed', () => {
  it.each([
    ['a line that only its end would have shown', '<p>Sign up for our newsletter today\n'],
    ['a counter', '<div>Photo 1 of 1'],
    ['a lead-in before a list', 'read\n<li><a href=http://>a</a>'],
    ['one conversion inside of another', '<p>\n\na\n<div>'],
    ['a tag in a link', '[Print this page](<a>a)'],
    ['cells without a table', '<td>a<br>a<td>'],
    ['a row without a table', '<tr><td><br><tr>']
  ])('%s', async (_what, source) => {
    const once = await clean(source, {path})
    const twice = await clean(once.markdown, {path})
    expect(twice.edits).toEqual([])
    expect(restore(once.markdown, once.edits)).toBe(source)
  })
})

describe('a tag that shows nothing', () => {
  it.each([
    '<a><r>\n```<a class="adsbygoogle">\n```\n',
    '<a><div>\n```<a class="adsbygoogle">\n```\n'
  ])('stays where what is behind it would swallow a fence: %j', async (source) => {
    expect((await clean(source, {path})).markdown).toContain('```<a class="adsbygoogle">\n```')
  })
})

describe('edits', () => {
  it.each(['\n', '\r', '\r\n'])('never reach into the next one (line ends %j)', async (eol) => {
    const source = ['<p>', '    <a>w', '', 'r', '</p>'].join(eol)
    const {edits, markdown} = await clean(source, {path})
    edits.slice(1).forEach((edit, index) => {
      expect(edit.start.offset).toBeGreaterThanOrEqual(edits[index]!.end.offset)
    })
    expect(restore(markdown, edits)).toBe(source)
  })

  it.each([
    '<div><a href=//pxf.io/a>x</div>\n',
    '<form>a<!--affiliatebegin-->\n'
  ])('of a tag that is not there are none: %j', async (source) => {
    const {edits} = await clean(source, {path: 'page.html', format: 'html'})
    expect(edits.length).toBeGreaterThan(0)
    for (const {after, before} of edits) expect(after).not.toBe(before)
  })
})

describe('plain text', () => {
  it.each([
    ['a tag behind a bare address', 'See http://example.org/<img src=x onerror=alert(1)> for more of it.\n'],
    ['a tag behind an address without a scheme', 'See www.example.org/a<b>b</b> for more of it.\n'],
    ['two addresses in one word', 'http://example.org/www.example.net<a>'],
    ['an address that only Markdown takes for one', 'See what www.example.org/?utm_source=a says of it.\n']
  ])('%s', async (_what, source) => {
    const once = await clean(source, {path: 'post.txt'})
    const twice = await clean(once.markdown, {path})
    expect(twice.edits).toEqual([])
    expect(restore(once.markdown, once.edits)).toBe(source)
  })

  it.each([
    ['what an escape was for goes', 'a\r\r*Read www.*'],
    ['a blank line is there already', 'a\n<\r<\n<\n<\n<\nI\n<\n<!--clean-articles-a-->']
  ])('has no edit that changes nothing: %s', async (_what, source) => {
    const {edits, markdown} = await clean(source, {format: 'text', path})
    for (const {after, before} of edits) expect(after).not.toBe(before)
    expect(restore(markdown, edits)).toBe(source)
  })

  it('keeps a tag behind an address as text', async () => {
    const {markdown} = await clean('See http://example.org/<b>bold</b> and so on.\n', {path: 'post.txt'})
    expect(markdown).toBe('See <http://example.org/>\\<b>bold\\</b> and so on.\n')
  })
})

describe('tags torn apart by tags', () => {
  const torn = (layers: number) => {
    const pixel = 'src="https://imp.pxf.io/i/1/2/3" width="0" height="0">'
    let tag = `<img ${pixel}`
    for (let layer = 1; layer < layers; layer++) tag = `<im${tag}g ${pixel}`
    return `Words <im${tag}g src=x onerror=alert(1)> more.\n`
  }

  it.each([3, 12, 40])('are taken out layer by layer: %i', async (layers) => {
    const once = await clean(torn(layers), {path})
    expect(once.markdown).not.toContain('onerror')
    expect((await clean(once.markdown, {path})).edits).toEqual([])
  })
})
