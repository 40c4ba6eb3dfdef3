/** Headline: which heading it is, and that it is not said twice. */
import {describe, expect, it} from 'vitest'
import {findHeadline} from '../../../src/content/page/headline.js'
import {textOf} from '../../../src/hast/elements.js'
import {bodyOf, contentText, pageOf, prose} from '../pages.js'

describe('headline', () => {
  const headline = (html: string, title = '') => {
    const {element, isTitle} = findHeadline(bodyOf(html), title)
    return [element && textOf(element), isTitle]
  }

  it('is the first heading of any rank that says the title', () => {
    expect(
      headline('<h1>Site</h1><h3>The last ferry!</h3><h2>The last ferry</h2>', 'the last ferry')
    ).toEqual(['The last ferry!', true])
  })

  it('is else the first h1 with text', () => {
    expect(headline('<h1><img alt=""></h1><h2>A</h2><h1>B</h1><h1>C</h1>', 'other')).toEqual(['B', false])
    expect(headline('<h2>A</h2>')).toEqual([undefined, false])
  })

  it('is none that only begins like the title, and none that is not shown', () => {
    expect(headline('<h2>The last ferry of the year</h2>', 'the last ferry')).toEqual([undefined, false])
    expect(headline('<template><h1>A</h1></template><noscript><h1>B</h1></noscript>')).toEqual([
      undefined,
      false
    ])
  })

  it('is none of a list of articles or another link where a plain one says the same', () => {
    const strip = '<ul><li><h3><a href="/ferry">The last ferry</a></h3></li></ul>'
    const page = pageOf(`${strip}<article><h1>The last ferry</h1><p>${prose}</p></article>`, {
      title: 'The last ferry'
    })
    expect(page.headline?.tagName).toBe('h1')
    expect(headline(`${strip}<h2>The last ferry</h2>`, 'the last ferry')).toEqual(['The last ferry', true])
    expect(headline('<h2><a href="/ferry">The last ferry</a></h2>', 'the last ferry')).toEqual([
      'The last ferry',
      true
    ])
  })

  it('is none that the page hides, and a hidden one does no harm', () => {
    const hidden = '<article><h1 hidden>The ferry</h1></article><article class="a"><h1>Tram</h1></article>'
    expect(headline(`<div hidden><h1>The ferry</h1></div><h1>Tram</h1>`, 'the ferry')).toEqual([
      'Tram',
      false
    ])
    expect(contentText(`${hidden}<p>${prose}</p>`, {title: 'The ferry'})).toContain(prose)
    expect(
      contentText(`<div hidden><article><h1>The ferry</h1></article></div><p>${prose}</p><p>${prose}</p>`, {
        title: 'The ferry'
      })
    ).toContain(prose)
  })

  it('is not said again', () => {
    const text = `<p>${prose}</p><p>${prose}</p>`
    expect(contentText(`<h1>The ferry</h1>${text}`, {title: 'The Ferry'})).toBe(`${prose} ${prose}`)
    expect(
      contentText(`<div><h1>The ferry</h1></div><article><h2>The ferry</h2>${text}</article>`, {
        title: 'The ferry'
      })
    ).toBe(`${prose} ${prose}`)
    expect(
      contentText(`<h1>The ferry</h1>${text}`, {title: 'Another'}),
      'says more than the title'
    ).toContain('The ferry')
  })
})
