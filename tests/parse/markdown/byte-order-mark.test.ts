/** Byte order marks behind the front matter: the parser drops one, and no offset moves. */
import {expect, test} from 'vitest'
import {clean} from '../../../src/index.js'
import {parseMarkdown} from '../../../src/parse/markdown/parse-markdown.js'

test.each([1, 2, 3])('%i marks before the body move no edit', async (count) => {
  const marks = '\ufeff'.repeat(count)
  const body = `${marks}\nA text with \u{1f600} in it.\n\n[a](https://example.com/?utm_source=x&b=1)\n`
  for (const front of ['', '---\ntitle: a\n---\n']) {
    const source = front + body
    const {edits, markdown} = await clean(source, {path: 'a.md', preset: 'authored'})
    expect(edits).toHaveLength(1)
    expect(markdown.replaceAll('\ufeff', '')).toBe(
      source.replace('utm_source=x&', '').replaceAll('\ufeff', '')
    )
  }
})

test('the positions of the tree are those of the source', () => {
  const source = '\ufeff\ufeffWord\n'
  const [paragraph] = parseMarkdown(source).children
  expect(source.slice(paragraph!.position!.start.offset, paragraph!.position!.end.offset)).toBe('Word')
})
