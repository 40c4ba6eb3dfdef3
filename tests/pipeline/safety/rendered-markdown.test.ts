import {describe, expect, test} from 'vitest'
import {renderMarkdown, sourceOffset} from '../../../src/pipeline/safety/rendered-markdown.js'

/** What of the Markdown stands where `found` does in the HTML of the piece that holds it. */
function sourceOf(markdown: string, found: string): string | undefined {
  const rendered = renderMarkdown(markdown, 0)[0]!
  const at = rendered.html.indexOf(found)
  const piece = rendered.pieces.findLast(({from, to}) => from <= at && at < to)!
  const start = sourceOffset(rendered, piece, markdown, at)
  return start === undefined ? undefined : markdown.slice(start, start + found.length)
}

describe('the place in the Markdown', () => {
  test.each([
    ['a paragraph', 'a <b id=c>d</b>', 'id=c'],
    ['a quote', '> <div\n> id=c>', 'id=c'],
    ['a quote in a list', '- > <div\n  > id=c>', 'id=c'],
    ['a list with tabs', '-\t<div\n\tid=c>', 'id=c'],
    ['behind a NUL', '<div title="\0"\nid=c>', 'id=c'],
    ['lines that end with CRLF', '> <div\r\n> id=c>', 'id=c']
  ])('%s', (_name, markdown, found) => expect(sourceOf(markdown, found)).toBe(found))
})

test('renders to HTML with raw HTML, text as text, and boxes of tasks', () => {
  expect(renderMarkdown('- [x] a <b>c</b> &lt;i> `<u>`', 0)[0]!.html).toContain(
    'a <b>c</b> &lt;i> <code>&lt;u></code>'
  )
  expect(renderMarkdown('- [x] a', 0)[0]!.html).toContain('<input type="checkbox">')
})

test('reads tables, and without', () => {
  const [tables, none] = renderMarkdown('| a |\n| - |\n| <b c="|"> |', 0).map(({html}) => html)
  expect(tables).toContain('<td>&lt;b c=')
  expect(none).toContain('<b c="|">')
})

test('reads once what all read alike', () => {
  const count = (markdown: string) => renderMarkdown(markdown, 0).length
  expect(count('a ~~b~~ [c](d) <https://e.example/> <i>f</i>\n\n- [ ] g')).toBe(1)
  for (const markdown of ['a https://b.example/', 'a c@b.example', '[^1]: a', 'a[^1]\n\n[^1]: b'])
    expect(count(markdown)).toBe(2)
})
