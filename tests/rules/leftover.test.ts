import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'

describe('a footnote that is emptied', () => {
  it.each([
    ['Text[^1] goes on.\n\n[^1]: https://brand.pxf.io/c/1/2/3\n', 'Text goes on.\n'],
    [
      'Text[^a] goes[^b] on[^a].\n\n[^a]: https://brand.pxf.io/c/1/2/3\n[^b]: A note.\n',
      'Text goes[^b] on.\n\n[^b]: A note.\n'
    ],
    [
      'Text.\n\n[^a]\n\nMore.\n\n[^a]: <img src="https://imp.pxf.io/i/1/2/3" width="0" height="0">\n',
      'Text.\n\nMore.\n'
    ]
  ])('goes with its calls: %j', async (source, expected) => {
    expect((await clean(source, {path: 'a.md'})).markdown).toBe(expected)
  })

  it('goes with its calls in HTML', async () => {
    const source =
      '<p>Text<sup id="r1"><a href="#n1">1</a></sup> goes on.<sup><a href="#n2">2</a></sup></p>' +
      '<ol><li id="n1"><a href="https://brand.pxf.io/c/1/2/3">https://brand.pxf.io/c/1/2/3</a></li><li id="n2">A note.</li></ol>'
    const {markdown} = await clean(source, {path: 'a.html'})
    expect(markdown).toContain('Text goes on.')
    expect(markdown).not.toContain('n1')
    expect(markdown).toContain('A note.')
  })

  it('stays where a control keeps a call of it', async () => {
    const source =
      '<!-- clean-articles-disable leftover -->\n\nText[^1] goes on.\n\n<!-- clean-articles-enable leftover -->\n\n[^1]: https://brand.pxf.io/c/1/2/3\n'
    expect((await clean(source, {path: 'a.md', controls: 'keep'})).markdown).toMatch(
      /\[\^1\] goes on[\s\S]*\[\^1\]:/
    )
  })
})

it('a definition goes when its last reference was unlinked', async () => {
  const source =
    'Words with [a link][1] and **[another][1]** in [them][2].\n\n[1]: https://brand.pxf.io/c/1/2/3\n[2]: https://example.com/\n'
  const {markdown} = await clean(source, {path: 'a.md', preset: 'scraped'})
  expect(markdown).toBe('Words with a link and **another** in [them][2].\n\n[2]: https://example.com/\n')
})
