import {describe, expect, it} from 'vitest'
import {clean, restore} from '../../src/index.js'

describe('a document that would be left empty', () => {
  it.each([
    ['a.md', '# Beans\n\nSee https://example.com/one\n'],
    ['a.md', '# Beans\n\nAlso read: [Peas and how to grow them](https://example.com/one)\n'],
    ['a.md', '# Bohnen\n\nAbonniere unseren Newsletter\n'],
    ['a.md', '---\ntitle: Beans\n---\n\nSubscribe to our newsletter\n'],
    ['a.txt', 'Subscribe to our newsletter\n']
  ])('keeps what only looks like junk: %s %j', async (path, source) => {
    const {markdown, warnings} = await clean(source, {path})
    expect(markdown).toBe(source)
    expect(warnings.map(({code}) => code)).toEqual(['held-back'])
  })

  it('still loses what is certain', async () => {
    const pixel = '<img src="https://imp.pxf.io/i/1/2/3" width="0" height="0">'
    const {markdown, warnings} = await clean(`# Beans\n\n${pixel}\n\nSubscribe to our newsletter\n`)
    expect(markdown).toBe('# Beans\n\nSubscribe to our newsletter\n')
    expect(warnings.map(({code}) => code)).toEqual(['held-back'])
  })

  it('is told where all of it is certainly junk', async () => {
    const {markdown, warnings} = await clean('<ins class="adsbygoogle" data-ad-slot="1">Ad</ins>\n', {
      path: 'a.md'
    })
    expect(markdown).toBe('')
    expect(warnings.map(({code}) => code)).toEqual(['nothing-left'])
  })

  it('leaves nothing for a second run', async () => {
    const pixel = '<img src="https://imp.pxf.io/i/1/2/3" width="0" height="0">'
    for (const source of [
      `[brush](https://brand.pxf.io/xyz123) ${pixel}\n`,
      `${pixel}[brush](https://brand.pxf.io/c/1/2/3)\n`,
      // A line of signs is no article that is held back.
      '-->\n# Beans\n<!--adend-->'
    ]) {
      const once = await clean(source, {path: 'post.md'})
      expect((await clean(once.markdown, {path: 'post.md'})).edits).toEqual([])
      expect(restore(once.markdown, once.edits)).toBe(source)
    }
  })

  it('keeps its article in a page', async () => {
    const link = '<a href="https://example.com/one">Peas and how to grow them</a>'
    const page = `<!doctype html><html><head><title>Beans</title></head><body><article><h1>Beans</h1><p>Also read: ${link}</p></article></body></html>`
    const {markdown, warnings} = await clean(page, {path: 'a.html'})
    expect(markdown).toContain('Also read: [Peas')
    expect(warnings.map(({code}) => code)).toEqual(['held-back'])
  })

  it('says nothing of a document that was empty, or that is pictures', async () => {
    expect((await clean('')).warnings).toEqual([])
    expect((await clean('Subscribe to our newsletter\n\n![Beans](beans.png)\n')).warnings).toEqual([])
  })
})
