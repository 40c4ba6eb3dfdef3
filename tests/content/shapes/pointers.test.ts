/** Pointers: links to other articles by their shape, in any language. */
import {describe, expect, it} from 'vitest'
import {isIntroducing, isPointer} from '../../../src/content/shapes/pointers.js'
import {pageOf, prose} from '../pages.js'

describe('pointers', () => {
  const hints = {base: new URL('https://example.com/a')}
  const pointer = (html: string) => {
    const page = pageOf(html, hints)
    const node = page.childrenOf(page.body)[0]!
    return isPointer(page, node, page.of(node))
  }
  const link = '<a href="https://example.com/b">The man who waits for the ferry</a>'

  it.each([
    ['a link alone', `<p>${link}</p>`],
    ['a link that is a heading', `<h3>${link}</h3>`],
    ['a label and a link', `<p><b>Les også:</b> ${link}</p>`],
    ['a label with an arrow', `<p>さらに読む → ${link}</p>`],
    ['a label of wide characters', `<p>この記事もあわせて読む：${link}</p>`],
    ['a relative address', '<p>Czytaj: <a href="/b">Człowiek, który czeka na prom</a></p>'],
    ['a list of links', `<ul><li>${link}</li><li>${link}</li></ul>`]
  ])('%s', (_, html) => {
    expect(pointer(html)).toBe(true)
  })

  it.each([
    [
      'a link to another site',
      '<p>Data: <a href="https://example.org/b">The man who waits for the ferry</a></p>'
    ],
    [
      'a link within the page',
      '<p>Below: <a href="https://example.com/a#b">The man who waits for it</a></p>'
    ],
    ['a link in a sentence', `<p>We wrote of ${link} last year.</p>`],
    ['a sentence before the link', `<p>We have written about all of that in a longer text: ${link}</p>`],
    ['a short link behind a label', '<p>By: <a href="/b">Ann Lee</a></p>'],
    ['a list with remarks', `<ul><li>${link}, a portrait</li></ul>`],
    ['a picture', `<p><a href="/b"><img src="a.png" alt="">The man who waits for the ferry</a></p>`],
    ['no link', `<p>${prose}</p>`],
    ['a table', `<table><tr><td>${link}</td></tr></table>`]
  ])('not %s', (_, html) => {
    expect(pointer(html)).toBe(false)
  })

  it('knows lines that only introduce', () => {
    expect(isIntroducing('Les også:')).toBe(true)
    expect(isIntroducing('関連：')).toBe(true)
    expect(isIntroducing('Also read')).toBe(true)
    expect(isIntroducing('The ferry leaves')).toBe(false)
    expect(isIntroducing(`${prose}:`)).toBe(false)
  })
})
