import {describe, expect, it} from 'vitest'
import {findAll} from '../../../src/hast/elements.js'
import {clean, restore} from '../../../src/index.js'
import {parseMarkdown} from '../../../src/parse/markdown/parse-markdown.js'

const pixel = '<img src="https://imp.pxf.io/i/1/2/3" width="0" height="0">'

describe('HTML whose text is not that of its source', () => {
  it.each([
    ['a tab behind the sign of a quote', `> <div>\n>\t${pixel}\n> </div>\n`],
    ['a tab in an item of a list', `-\n\t${pixel}\n`],
    ['tabs on many lines', `> <div>\n>\tWords\n>\t\tand more\n>\t${pixel}\n> </div>\n`],
    ['a NUL', `<div>a\0${pixel}</div>\n`],
    ['a NUL in a quote', `> <div>a\n> b\0${pixel}</div>\n`]
  ])('has its place: %s', async (_what, source) => {
    const tree = parseMarkdown(source)
    const [image] = findAll(tree, ({tagName}) => tagName === 'img')
    const {end, start} = image!.position!
    expect(source.slice(start.offset, end.offset)).toBe(pixel)
    const {edits, markdown} = await clean(source, {path: 'post.md'})
    expect(markdown).not.toContain('pxf.io')
    expect(restore(markdown, edits)).toBe(source)
  })
})

describe('HTML in a block that only its own end ends', () => {
  it.each([
    '<![CDATA[ a > <p>&lt;img src=x&gt; words</p> ]]>\n',
    '<![CDATA[ a > <p>&lt;b&gt; words</p>\n\nmore &lt;i&gt;\n ]]>\n',
    '<?php a > <p>&lt;img src=x&gt; words</p>\n\n<b>more</b> ?>\n'
  ])('stays HTML, as no Markdown can stand there: %j', async (source) => {
    expect((await clean(source, {path: 'post.md'})).markdown).toBe(source)
  })

  it('is Markdown behind that end', async () => {
    const {markdown} = await clean('Words <?x ?> <b>more</b>\n', {path: 'post.md'})
    expect(markdown).toBe('Words <?x ?> **more**\n')
  })
})
