/** What settings do to documents, through the library. */
import {describe, expect, it} from 'vitest'
import {type CleanOptions, clean, restore} from '../../../src/index.js'

const slot = '<ins class="adsbygoogle" data-ad-client="ca-pub-1" data-ad-slot="2"></ins>'
const related = 'Also read: [Ten best spades](https://garden.example.com/spades)'

/** The Markdown a document becomes; undoing it gives the document back, and doing it again does nothing. */
async function cleaned(source: string, options: CleanOptions): Promise<string> {
  const {edits, format, markdown} = await clean(source, {path: 'a.md', ...options})
  if (format !== 'html') expect(restore(markdown, edits)).toBe(source)
  const again = await clean(markdown, {path: 'a.md', ...options})
  expect(again.edits).toEqual([])
  return markdown
}

describe('rules', () => {
  it('are switched on, off and set by name', async () => {
    const text = `Beans dry.\n\n${slot}\n\n${related}\n`
    expect(await cleaned(text, {rules: {'display-ad': false}})).toBe(`Beans dry.\n\n${slot}\n`)
    expect(await cleaned(text, {rules: {'related-links': 'certain'}})).toBe(`Beans dry.\n\n${related}\n`)
    expect(await cleaned(text, {rules: {'related-links': {state: 'off'}}})).toBe(`Beans dry.\n\n${related}\n`)
  })

  it('take options', async () => {
    const text = 'Beans dry.\n\n<img src="https://count.example.net/a?id=1" width="3" height="3">\n'
    expect(await cleaned(text, {preset: 'authored'})).toBe(text)
    expect(await cleaned(text, {preset: 'authored', rules: {'tracking-pixel': {maxSize: 3}}})).toBe(
      'Beans dry.\n'
    )
  })

  it('are refused where there are none of the name, or the state', async () => {
    for (const rules of [{ads: false}, {boilerplate: 'some'}]) {
      await expect(clean('Beans.', {rules: rules as never})).rejects.toMatchObject({code: 'bad-option'})
    }
  })
})

describe('allow', () => {
  it('keeps addresses of a host, and what shows them', async () => {
    const allow = {hosts: ['shop.example.com']}
    const link = 'Buy [jars](https://www.shop.example.com/jars?utm_source=blog) for beans.\n'
    expect(await cleaned(link, {allow})).toBe(link)
    const pixel =
      'Beans.\n\n![](https://a.shop.example.com/p.gif?uid=1)\n\n<img src="https://a.shop.example.com/p.gif?uid=1" width="1" height="1">\n'
    expect(await cleaned(pixel, {allow, disable: ['html-to-markdown']})).toBe(pixel)
    const other = 'Buy [jars](https://notshop.example.com/jars?utm_source=blog) for beans.\n'
    expect(await cleaned(other, {allow})).toBe('Buy [jars](https://notshop.example.com/jars) for beans.\n')
  })

  it('keeps pictures that are loaded late, or of a set, and hosts written in any way', async () => {
    const text = '<img srcset="https://ads.example.com/p.gif 1x" width="1" height="1" alt="">\n'
    for (const host of [
      'ads.example.com',
      'https://ads.example.com/',
      'ads.example.com:443',
      '*.example.com'
    ]) {
      expect(await cleaned(text, {allow: {hosts: [host]}}), host).toBe(text)
    }
  })

  it('keeps nothing that can run but what it names itself', async () => {
    const allow = {
      hosts: ['tube.example.com'],
      phrases: ['keep me'],
      selectors: ['.kept', '.note, iframe.map', 'a.map']
    }
    const bad = [
      '<a href="https://tube.example.com/" onmouseover="alert(1)">v</a>\n',
      '<blockquote cite="https://tube.example.com/"><script>alert(2)</script></blockquote>\n',
      'keep <img src="x.png" onerror="alert(3)"> me\n',
      '<script class="kept">alert(4)</script>\n',
      '<div class="kept"><script>alert(5)</script></div>\n',
      '<iframe src="https://tube.example.com/" srcdoc="<script>alert(6)</script>"></iframe>\n',
      '<img src="https://tube.example.com/a.png" alt="x" onerror="alert(7)">\n',
      '<iframe class="map" src="https://maps.example.org/" onload="alert(8)"></iframe>\n',
      '<a class="map" href="javascript:alert(9)">v</a>\n',
      '<p onx[z-a]="1" onclick="alert(10)">Beans.</p>\n'
    ]
    for (const text of bad) {
      const {markdown} = await clean(text, {path: 'a.md', allow})
      expect(markdown, text).not.toMatch(/alert/)
    }
    const good = [
      '<iframe src="https://tube.example.com/embed/1"></iframe>\n',
      '<iframe class="map" src="https://maps.example.org/1"></iframe>\n'
    ]
    for (const text of good) expect(await cleaned(text, {allow})).toBe(text)
    const other = '<iframe class="note" src="https://evil.example.org/"></iframe>\n'
    expect(await cleaned(other, {allow})).toBe('')
  })

  it('keeps parameters', async () => {
    const text = 'Put beans in [jars](https://www.example.com/?utm_source=a&utm_medium=b&fbclid=c).\n'
    expect(await cleaned(text, {allow: {parameters: ['UTM_*']}})).toBe(
      'Put beans in [jars](https://www.example.com/?utm_source=a&utm_medium=b).\n'
    )
    const own = {customRules: [{name: 'own', parameters: ['*']}], allow: {parameters: ['id']}}
    expect(await cleaned('Beans in [jars](https://www.example.com/?a=1&id=2).\n', own)).toBe(
      'Beans in [jars](https://www.example.com/?id=2).\n'
    )
  })

  it('keeps what a selector matches, and what that holds', async () => {
    const text = `Beans.\n\n<div class="partner">${slot}</div>\n\n${slot}\n`
    expect(await cleaned(text, {allow: {selectors: ['.partner']}})).toBe(
      `Beans.\n\n<div class="partner">${slot}</div>\n`
    )
  })

  it('keeps text with a phrase, across markup and lines', async () => {
    const text = 'Beans.\n\n**Also\nread:** [Ten best spades](https://garden.example.com/spades)\n'
    expect(await cleaned(text, {})).toBe('Beans.\n')
    expect(await cleaned(text, {allow: {phrases: ['also READ: ten best']}})).toBe(text)
  })

  it('keeps regions of a page that are no part of the article', async () => {
    const page = `<!doctype html><html><head><title>Beans</title></head><body>
<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Shop</a></li></ul></nav>
<article><h1>Beans</h1><p>Leave the pods on the plant until they rattle, and then a week longer if the weather lets you.</p>
<p>Hang the stalks under a roof where the wind goes through, and put a sheet below for what falls.</p></article>
<aside class="sidebar"><p>Tides of the week: high at noon.</p><p>Follow us</p></aside>
<footer><p>All rights reserved.</p></footer></body></html>`
    expect(await cleaned(page, {})).not.toContain('Tides')
    const kept = await cleaned(page, {allow: {phrases: ['tides of the week']}})
    expect(kept).toContain('Tides of the week: high at noon.')
    expect(kept).not.toContain('Follow us')
    expect(await cleaned(page, {allow: {selectors: ['footer']}})).toContain('All rights reserved.')
  })
})

describe('settings', () => {
  it('are refused where they are no selectors and no names', async () => {
    for (const options of [
      {allow: {selectors: ['::']}},
      {customRules: [{name: 'own', selectors: ['p[']}]},
      {overrides: [{customRules: [{name: 'My Rule'}]}]}
    ]) {
      await expect(clean('Beans.', options)).rejects.toMatchObject({code: 'bad-option'})
    }
  })
})

describe('custom rules', () => {
  const rule = (options: object) => ({customRules: [{name: 'own', ...options}], preset: 'authored'}) as const

  it('take what a selector matches, in Markdown as in HTML', async () => {
    const text = 'Beans.\n\n<div class="promo"><p>Buy jars.</p></div>\n\n> Quoted.\n'
    expect(await cleaned(text, rule({selectors: ['.promo']}))).toBe('Beans.\n\n> Quoted.\n')
    expect(await cleaned(text, rule({selectors: ['blockquote']}))).toBe(
      'Beans.\n\n<div class="promo"><p>Buy jars.</p></div>\n'
    )
    const {edits} = await clean(text, rule({selectors: ['.promo'], category: 'ad', confidence: 'likely'}))
    expect(edits[0]).toMatchObject({rule: 'custom/own', category: 'ad', confidence: 'likely'})
    expect(edits[0]!.reason).toContain('.promo')
  })

  it('take pictures of a host, and links to it where they are alone; else the text stays', async () => {
    const text =
      'Beans.\n\n![Jar](https://cdn.jars.example.net/1.png)\n\n[Buy jars now](https://jars.example.net/buy)\n\nPut them in [good jars](https://jars.example.net/good) today.\n'
    expect(await cleaned(text, rule({hosts: ['jars.example.net']}))).toBe(
      'Beans.\n\nPut them in good jars today.\n'
    )
  })

  it('take blocks that say a phrase and nothing else', async () => {
    const text =
      'Beans.\n\nFollow us on *The Photobook*!\n\n- Follow us on X!\n- Pods.\n\nFollow us on the way to the pods, she said.\n'
    expect(await cleaned(text, rule({phrases: ['follow us on *!']}))).toBe(
      'Beans.\n\n- Pods.\n\nFollow us on the way to the pods, she said.\n'
    )
  })

  it('take what stands between two markers, and the markers', async () => {
    const text =
      'Beans.\n\n<!-- promo -->\n\nBuy jars.\n\n<!-- /promo -->\n\nPods.\n\n<!-- promo -->\n\nOpen end.\n'
    expect(await cleaned(text, rule({markers: [{begin: '<!-- promo -->', end: '/promo'}]}))).toBe(
      'Beans.\n\nPods.\n\n<!-- promo -->\n\nOpen end.\n'
    )
    const lines = 'Beans.\n\n[[ad]]\n\nBuy jars.\n\n[[/ad]]\n\nPods.\n'
    expect(await cleaned(lines, rule({markers: [{begin: '[[ad]]', end: '[[/ad]]'}]}))).toBe(
      'Beans.\n\nPods.\n'
    )
  })

  it('take parameters of addresses, wherever these stand', async () => {
    const text =
      'See [jars](https://www.example.com/a?shop=1&size=2#b) and ![](/c.png?shop=1) and <https://example.com/?shop=2>.\n'
    expect(await cleaned(text, rule({parameters: ['shop']}))).toBe(
      'See [jars](https://www.example.com/a?size=2#b) and ![](/c.png) and <https://example.com/>.\n'
    )
  })

  it('look once for elements that selectors tell by those around them', async () => {
    const text = Array.from({length: 6}, (_, index) => `Bean ${index}.\n`).join('\n')
    const page = Array.from({length: 6}, (_, index) => `<p>Bean ${index}.</p>\n`).join('')
    for (const selector of ['p:first-of-type', 'p:last-child', 'p:nth-child(1)']) {
      for (const [source, path] of [
        [text, 'a.md'],
        [page, 'a.html']
      ] as const) {
        const {markdown} = await clean(source, {path, customRules: [{name: 'own', selectors: [selector]}]})
        expect(markdown.match(/Bean/g), `${selector} in ${path}`).toHaveLength(5)
      }
    }
    const headed = '## Beans\n\nOne.\n\nTwo.\n\nThree.\n'
    const {markdown} = await clean(headed, {path: 'a.md', ...rule({selectors: ['h2 + p']})})
    expect(markdown).toBe('## Beans\n\nTwo.\n\nThree.\n')
  })

  it('look again where an address shows itself', async () => {
    const text = 'Beans in [jars](https://www.google.com/url?q=https%3A%2F%2Fads.example.com%2Fx) keep.\n'
    expect(await cleaned(text, rule({selectors: ['a[href^="https://ads.example.com/"]']}))).toBe(
      'Beans in keep.\n'
    )
  })

  it('leave the cells of a table in their columns', async () => {
    const table = '| a | b | c |\n| --- | --- | --- |\n| Subscribe now | x | y |\n| z | w | v |\n'
    expect(await cleaned(table, rule({phrases: ['subscribe*']}))).toMatch(/\n\|\s*\| x \| y \|\n/)
    expect(await cleaned(table, rule({selectors: ['th']}))).toMatch(/^\|\s*\|\s*\|\s*\|\n\| ---/)
    expect(await cleaned(table, rule({selectors: ['tbody tr:first-child']}))).not.toContain('Subscribe')
  })

  it('touch no code, and can be switched off by name', async () => {
    const text = 'Beans.\n\n```html\n<div class="promo">Follow us on X!</div>\n```\n\n`Follow us on X!`\n'
    expect(await cleaned(text, rule({phrases: ['Follow us on X!'], selectors: ['.promo']}))).toBe(text)
    const off = {...rule({selectors: ['p']}), disable: ['custom/own'] as const}
    expect(await cleaned('Beans.\n', off)).toBe('Beans.\n')
  })
})

describe('overrides', () => {
  const overrides = [
    {files: ['legacy/**', '!legacy/kept.md'], preset: 'scraped'},
    {sites: ['garden.example.com'], disable: ['related-links']}
  ] as const
  const text = `Beans dry.\n\n${related}\n`

  it('hold for files', async () => {
    const options = {preset: 'authored', overrides} as const
    expect(await cleaned(text, {...options, path: 'a.md'})).toBe(text)
    expect(await cleaned(text, {...options, path: 'legacy/2019/a.md'})).toBe('Beans dry.\n')
    expect(await cleaned(text, {...options, path: 'legacy/kept.md'})).toBe(text)
    expect(await cleaned(text, {...options, path: 'Legacy/a.md'})).toBe(text)
  })

  it('hold for sites: by the address given, front matter, canonical link, or the site', async () => {
    const from = (url: string) => `---\ncanonical: ${url}\n---\n\n${text}`
    const away = `---\ncanonical: https://www.example.com/a\n---\n\n`
    expect(await cleaned(from('https://www.garden.example.com/a'), {overrides})).toBe(
      from('https://www.garden.example.com/a')
    )
    expect(await cleaned(from('https://www.example.com/a'), {overrides})).toBe(`${away}Beans dry.\n`)
    expect(await cleaned(from('/beans/'), {overrides, site: 'https://garden.example.com'})).toBe(
      from('/beans/')
    )
    expect(await cleaned(text, {overrides, site: 'https://garden.example.com'})).toBe(text)
    expect(await cleaned(text, {overrides, url: 'https://garden.example.com/a'})).toBe(text)
    const page = (host: string) =>
      `<!doctype html><html><head><link rel="canonical" href="https://${host}/a"><title>Beans</title></head><body><article><h1>Beans</h1><p>Leave the pods on the plant until they rattle, and then a week longer.</p><p>Also read: <a href="https://garden.example.com/spades">Ten best spades</a></p></article></body></html>`
    expect(await cleaned(page('garden.example.com'), {overrides})).toContain('Ten best spades')
    expect(await cleaned(page('www.example.com'), {overrides})).not.toContain('Ten best spades')
  })

  it('count the more the later they come', async () => {
    const options = {overrides: [{preset: 'scraped'}, {preset: 'authored'}]} as const
    expect(await cleaned(text, options)).toBe(text)
  })
})
