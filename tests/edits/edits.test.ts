import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'

describe('cuts and their surroundings', () => {
  const pixel =
    '<img src="https://www.facebook.com/tr?id=1&ev=PageView" height="1" width="1" style="display:none">'

  it.each([
    [`ash {${pixel}{ site.token }} b`, 'ash {<!-- -->{ site.token }} b'],
    [`ash {{ site.token }${pixel}} b`, 'ash {{ site.token }<!-- -->} b'],
    [`ash {${pixel}% include a %} {#${pixel}# c`, 'ash {<!-- -->% include a %} {#<!-- --># c']
  ])('a cut makes no template code of the text around it: %j', async (source, expected) => {
    const {markdown} = await clean(source, {path: 'a.md'})
    expect(markdown).toBe(expected)
    expect((await clean(markdown, {path: 'a.md'})).edits).toEqual([])
  })

  it('a list in HTML that is indented like code does not become code of its list item', async () => {
    const source = '- ash\n      <ul><li>soot</li><li>coal</li></ul>\n- oak\n'
    const {markdown} = await clean(source, {path: 'a.md'})
    expect(markdown).toBe('- ash\n\n  - soot\n  - coal\n\n- oak\n')
  })

  it('looks through quotes within quotes once', async () => {
    const quote = '> '.repeat(30)
    const source = `${quote}Ash.\n${quote}\n${quote}<ins class="adsbygoogle"></ins>\n${quote}Soot.\n`
    expect((await clean(source, {path: 'a.md'})).markdown).toBe(`${quote}Ash.\n${quote}\n${quote}Soot.\n`)
  })

  it('keeps the line end behind a cut that shares its line with another edit', async () => {
    const source = '> <b>hot</b> <br>\n\n```html\n<ins class="adsbygoogle"></ins>\n```\n'
    const {markdown} = await clean(source, {path: 'a.md'})
    expect(markdown).toBe('> **hot**\n\n```html\n<ins class="adsbygoogle"></ins>\n```\n')
  })

  it('sees what a block of HTML had swallowed before a CRLF line end', async () => {
    const pixel = '<img height="0" width="0" src="https://imp.pxf.io/i/1234567/987654/4321" />'
    const source = `Ash.\n\n${pixel}\r\n- [soot](https://example.com/soot?utm_source=a&id=2)\n`
    const {markdown} = await clean(source, {path: 'a.md', preset: 'authored'})
    expect(markdown).toBe('Ash.\n\n- [soot](https://example.com/soot?id=2)\n')
  })

  it('converts text right behind a block of HTML once', async () => {
    const source =
      '<details><summary>More</summary>\n\nhidden\n\n</details>\n*warm* <kbd>F1</kbd> [ref][one]\n\nstove\n'
    const first = await clean(source, {path: 'a.md'})
    expect(first.markdown).toContain('</details>\n\n')
    expect(first.markdown).toContain('<kbd>F1</kbd> ')
    expect((await clean(first.markdown, {path: 'a.md'})).edits).toEqual([])
  })

  it.each([
    ['Ash.\n<ins class="adsbygoogle"></ins>\n\nSoot.\n', 'Ash.\n\nSoot.\n'],
    ['Ash.\n\n<ins class="adsbygoogle"></ins>\n\n\n', 'Ash.\n'],
    ['> Ash.\n> <ins class="adsbygoogle"></ins>\n>\n> Soot.\n', '> Ash.\n>\n> Soot.\n'],
    [
      '`<ins>` <br> ash\n\n<span>Also read:</span>\n<div><ul><li><a href="https://example.com/a">One</a></li></ul></div>\n',
      '`<ins>` \\\nash\n'
    ]
  ])('settles lines that end as on Windows like others: %j', async (source, expected) => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n')
    expect((await clean(source, {path: 'a.md'})).markdown).toBe(expected)
    expect((await clean(windows(source), {path: 'a.md'})).markdown).toBe(windows(expected))
  })
})
