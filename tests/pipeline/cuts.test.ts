/** What a cut must not make of the text around it. */
import {describe, expect, it} from 'vitest'
import {type CleanOptions, clean, restore} from '../../src/index.js'

const script = '<script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"></script>'
const pixel = '<img src="https://imp.pxf.io/i/1/2/3" width="0" height="0">'

async function cleaned(source: string, options: CleanOptions = {}): Promise<string> {
  const {edits, markdown} = await clean(source, {path: 'a.md', ...options})
  expect(restore(markdown, edits)).toBe(source)
  expect((await clean(markdown, {path: 'a.md', ...options})).edits).toEqual([])
  return markdown
}

describe('a cut', () => {
  it.each([
    'authored',
    'scraped'
  ] as const)('leaves indented code behind it indented (%s)', async (preset) => {
    const code = '    npm install\n    npm start\n'
    expect(await cleaned(`${script}\n${code}`, {preset})).toBe(code)
    expect(await cleaned(`Beans.\n\n${script}\n${code}`, {preset})).toBe(`Beans.\n\n${code}`)
    expect(await cleaned(`> ${script}\n>     npm install\n`, {preset})).toBe('>     npm install\n')
    const item =
      '1. Install:\n\n   <!-- clean-articles-disable-next-line -->\n       npm install\n\n2. Done\n'
    expect(await cleaned(item, {preset})).toBe('1. Install:\n\n       npm install\n\n2. Done\n')
  })

  it('makes no code of a script a script', async () => {
    expect(await cleaned('<script>alert(1)</script>\n    <script>alert(2)</script>\n')).toBe(
      '    <script>alert(2)</script>\n'
    )
    expect(await cleaned('> - </span>\n    <script>alert(1)</script>\n')).not.toContain('alert')
  })

  it('at the top makes no HTML page of what is left', async () => {
    const source = 'Read: <https://example.com/a>\n\n<!DOCTYPE html>\n'
    const {markdown} = await clean(source, {path: 'a.md'})
    const again = await clean(markdown, {path: 'a.md'})
    expect(again.format).toBe('markdown')
    expect(again.edits).toEqual([])
  })

  it('at the top makes no front matter of a thematic break, nor of a heading', async () => {
    expect(await cleaned(`${pixel}\n\n---\ntitle: kept heading\n---\n\ntext\n`)).toBe(
      '\n---\ntitle: kept heading\n---\n\ntext\n'
    )
    const text = '<!-- clean-articles-disable-file -->\n---\n\nBeans.\n\n---\n\nPods.\n'
    expect(await cleaned(text)).toBe('\n---\n\nBeans.\n\n---\n\nPods.\n')
  })
})

describe('a picture', () => {
  it('that has a set of addresses and none of its own is one of them', async () => {
    expect(await cleaned('<img srcset="/s.jpg 1x, /l.jpg 2x" alt="Beans">\n')).toBe('![Beans](/l.jpg)\n')
    expect(await cleaned('<picture><source srcset="/l.webp"><img alt="Beans"></picture>\n')).toBe(
      '![Beans](/l.webp)\n'
    )
  })
})
