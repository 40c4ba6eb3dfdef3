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
