import {describe, expect, test} from 'vitest'
import {looseTags} from '../../../src/pipeline/safety/loose-tags.js'
import {renderMarkdown} from '../../../src/pipeline/safety/rendered-markdown.js'

const places = (markdown: string, bodyStart = 0) =>
  looseTags(renderMarkdown(markdown, bodyStart).at(-1)!.tree, markdown, bodyStart)
    .map(({start}) => start)
    .sort((a, b) => a - b)

describe('a tag to some', () => {
  test.each([
    ['form feed', 'a <script\f>b', [2]],
    ['no-break space', 'a <img\u00a0src=x onerror=b>', [2]],
    ['value without quotes', 'a <p style=background:url(//b/)>', [2]],
    ['attributes without a space', 'a <b title="c"onclick="d">', [2]],
    ['tag of a longer declaration', 'a <!B <script>c', [6]],
    ['tag in an instruction', 'a <?b <i onclick=c> ?>', [6]],
    ['lines that end as on Windows', 'a <b title="c"d\r\nonclick="e">', [2]],
    ['lines of a quote', "> a <b title='c'onclick\n> = d>", [4]],
    ['text of an image', '![a <b title="" onclick=c>](d.png)', [4]],
    ['all of the text of an image', '![<i>a</i> <b title="" onclick=c>](d.png)', [2, 6, 11]]
  ])('%s', (_name, markdown, wanted) => expect(places(markdown)).toEqual(wanted))
})

test.each([
  'a \\<script\f>b',
  'a &lt;script\f>b',
  'a `<script\f>` b',
  'a <b\f>c',
  '![a `<b title="" onclick=c>`](d.png)',
  '![a <b>c</b> "quoted"](d.png)',
  '![a \\<b title="" onclick=c>](d.png)',
  '    <script\f>'
])('text to all: %j', (markdown) => expect(places(markdown)).toEqual([]))

test('offsets count in the document', () => {
  expect(places('---\na: b\n---\n\nc <script\f>', 14)).toEqual([16])
})
