import {describe, expect, it} from 'vitest'
import {explain, isSamePicture} from '../../bench/explained.mjs'
import {parseMarkdown, parsePage, partsOf, textOf} from '../../bench/page-text.mjs'
import {words} from '../../bench/shingles.mjs'

const url = 'https://example.com/page.html'

function reasonsFor(html: string, markdown: string): (string | undefined)[] {
  const actual = parseMarkdown(markdown)
  const ours = partsOf(actual, url)
  return partsOf(parsePage(html), url).map((part) =>
    explain(
      part,
      ours.filter(({kind}) => kind === part.kind),
      words(textOf(actual))
    )
  )
}

describe('the same picture', () => {
  it.each([
    ['a.example/thumb/Kite.svg/220px-Kite_red.svg.png', 'a.example/thumb/Kite.svg/440px-Kite_red.svg.png'],
    ['a.example/up/kite-of-the-sea-640x360.jpg', 'a.example/up/kite-of-the-sea.jpg'],
    ['a.example/up/kite-of-the-sea-640x360.jpg', 'cdn.example/up/kite-of-the-sea-1280x720.jpg'],
    ['a.example/1/kite-articleLarge.jpg', 'a.example/1/kite-superJumbo.jpg'],
    ['r.example/image_480w/kite-of-the-sea.jpg', 'r.example/image_1484w/kite-of-the-sea.jpg'],
    ['r.example/resize/http://a.example/kite-of-the-sea.jpg', 'a.example/kite-of-the-sea.jpg']
  ])('%s and %s', (one, other) => expect(isSamePicture(one, other)).toBe(true))

  it.each([
    ['a.example/2019/1.jpg', 'a.example/2020/1.jpg'],
    ['a.example/kite-of-the-sea.jpg', 'a.example/kite-of-the-lake.jpg']
  ])('but not %s and %s', (one, other) => expect(isSamePicture(one, other)).toBe(false))
})

describe('reasons', () => {
  it('a formula whose TeX is there', () => {
    const formula = '<img src="math/1.svg" alt="{\\\\displaystyle a_{ij}=b\\\\quad c}">'
    expect(reasonsFor(formula, 'nothing of it')).toEqual([undefined])
    expect(reasonsFor(formula, '$\\\\displaystyle a_{ij}=b\\\\quad c$')).toEqual(['formula, written as math'])
    expect(reasonsFor('<img src="math/1.jpg" alt="a mill">', 'a mill')).toEqual([undefined])
  })

  it('an image that shows nothing', () => {
    expect(reasonsFor('<img src="a.png" width="1" height="1"><img src="b/spacer.gif">', '')).toEqual([
      'spacer or pixel',
      'spacer or pixel'
    ])
    expect(reasonsFor('<img src="/fit/c/96/96/a.png"><img src="photo.jpg">', '')).toEqual([
      'avatar or icon',
      undefined
    ])
  })

  it('the link to an editor', () => {
    const html = '<h2>Winds <span>[</span><a href="?edit">edit</a><span>]</span></h2>'
    expect(reasonsFor(html, '## Winds')).toEqual(['link to the editor of the section'])
    expect(reasonsFor(html, '## Suns')).toEqual([undefined])
  })

  it('a table that lays out', () => {
    const html = '<table><tr><td>A kite of the sea in wind.</td></tr><tr><td>Drawn by Ada.</td></tr></table>'
    expect(reasonsFor(html, 'A kite of the sea in wind. Drawn by Ada.')).toEqual([
      'table of layout, its content kept'
    ])
    expect(reasonsFor(html, 'Drawn by Ada.')).toEqual([undefined])
  })
})

describe('text of footnotes', () => {
  it('is that of a page: the label at the call, the note where it stands, no way back', () => {
    const html =
      '<p>Kites<a href="#n">[1]</a>.</p><ol><li id="n">^ <a href="#cite_ref-1">a</a> Of paper.</li></ol><p>End.</p>'
    const markdown = 'Kites[^1].\n\n[^1]: Of paper.\n\nEnd.\n'
    expect(words(textOf(parseMarkdown(markdown)))).toEqual(words(textOf(parsePage(html))))
  })
})
