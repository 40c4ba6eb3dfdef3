/** Headings with a line below them come out as micromark has them, definitions above them included. */

import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {markdownParser} from '../../src/parse/markdown/parse-markdown.js'

const plain = unified().use(remarkParse).use(remarkGfm).freeze()

test.each([
  'a\n===\n\nb *c*\nd\n---\n',
  '[a]: b\n[c]: d\n===\n\ne\n',
  '[a]: b\ntitle [a]\n===\n\n[c]: d\n---\n',
  '> a\n> ---\nb\n===\n\n- c\n  ===\n- d\n===\n',
  '---\ntitle: [\n---\n\n| a | b |\n|---|---|\n| c | d |\n===\n',
  'a\nb\n  ===  \n\n    c\n===\n'
])('%j', (source) => {
  expect(markdownParser.parse(source)).toEqual(plain.parse(source))
})
