/** Constructs that are parsed in linear time come out as micromark has them. */

import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {markdownParser} from '../../../src/parse/markdown/parse-markdown.js'

const plain = unified().use(remarkParse).use(remarkGfm).freeze()

describe('headings with a line below them, and definitions above', () => {
  it.each([
    'a\n===\n\nb *c*\nd\n---\n',
    '[a]: b\n[c]: d\n===\n\ne\n',
    '[a]: b\ntitle [a]\n===\n\n[c]: d\n---\n',
    '> a\n> ---\nb\n===\n\n- c\n  ===\n- d\n===\n',
    '---\ntitle: [\n---\n\n| a | b |\n|---|---|\n| c | d |\n===\n',
    'a\nb\n  ===  \n\n    c\n===\n'
  ])('%j', (source) => {
    expect(markdownParser.parse(source)).toEqual(plain.parse(source))
  })
})

describe('addresses behind an open bracket', () => {
  it.each([
    'a [[b](c) d@e.f www.a.b\nhttp://x.y y] z@w.v www.c.d\n',
    '[ www.a.b [c](d) e@f.g ![h http://i.j](k) www.l.m\n',
    '[a b@c.d](e) b@c.d [f www.g.h\n\nwww.i.j\n'
  ])('%j', (source) => {
    expect(markdownParser.parse(source)).toEqual(plain.parse(source))
  })
})

describe('lines of a paragraph', () => {
  it.each([
    'hallo welt www\nhwa@b.c  \nhh\\\nw [a w\nh](b) `c\nd` h\n',
    '*a h\nw* **b\nw h**\r\nw\rh  \n  w &amp; h\n',
    '![a h\nw][b\nc] h\nw\n\n[b c]: d\n'
  ])('%j', (source) => {
    expect(markdownParser.parse(source)).toEqual(plain.parse(source))
  })

  it('and spans in one line', () => {
    const spans =
      'w h `a`w h <b>h w\\*h *w* [h w](b "c\\"d &amp; \\) e") ![w](h) <http://a.b> [^1] w\\\n&amp;~~w h~~ www.a.b\n'
    for (const source of [spans, `${spans.repeat(3)}\n[^1]: ${spans}`]) {
      expect(markdownParser.parse(source)).toEqual(plain.parse(source))
    }
  })

  it('of any parts', () => {
    const parts = fc.constantFrom(
      ...[
        'a',
        ' w',
        'hh ',
        '\n',
        '\r\n',
        '  \n',
        '\\\n',
        '*',
        '**',
        '_',
        '`',
        '[',
        '](b)',
        '![',
        '<b>',
        '~~'
      ],
      ...[
        'www.a.b',
        'a@b.c',
        'http://a',
        '&amp;',
        '\n> ',
        '\n- ',
        '\n===\n',
        '\n\n',
        '\t',
        '[^a]',
        '\\*',
        '\\',
        '<http://a>',
        '`w`',
        '[h](b "c\\"&amp;")',
        '\n[^a]: '
      ]
    )
    fc.assert(
      fc.property(fc.array(parts, {maxLength: 30}), (chosen) => {
        const source = chosen.join('')
        expect(markdownParser.parse(source)).toEqual(plain.parse(source))
      }),
      {numRuns: 500}
    )
  })
})
