/** Core: the element that holds the text of the article. */
import {describe, expect, it} from 'vitest'
import {findCore} from '../../../src/content/steps/core.js'
import {pageOf, prose} from '../pages.js'

describe('core', () => {
  const coreOf = (html: string) => findCore(pageOf(html)).properties.id ?? findCore(pageOf(html)).tagName
  const text = `<p>${prose}</p>`

  it('is the deepest semantic element that holds most of the text', () => {
    expect(
      coreOf(`<main id="a"><article id="b"><div id="c" class="entry-content">${text}</div></article></main>`)
    ).toBe('c')
    expect(coreOf(`<main id="a"><article id="b">${text}</article>${text}${text}</main>`)).toBe('a')
    expect(coreOf(`<div role="main" id="a">${text}</div>`)).toBe('a')
    expect(coreOf(`<div itemprop="articleBody" id="a">${text}</div>`)).toBe('a')
  })

  it('is the body where no element stands out', () => {
    expect(coreOf(`<div>${text}</div>`)).toBe('body')
    expect(coreOf(`<article>${text}</article><article>${text}</article>`)).toBe('body')
    expect(coreOf('<article><p>Too short.</p></article>')).toBe('body')
  })

  it('is what microdata mark as the text, from less than half of it on', () => {
    const other = `<div>${text}</div>`
    expect(coreOf(`${other}<div id="a" itemprop="articleBody description">${text}</div>`)).toBe('a')
    expect(coreOf(`${other}${other}${other}<div id="a" itemprop="articleBody">${text}</div>`)).toBe('body')
  })

  it('has the headline, where two hold as much', () => {
    const two = `<article id="a">${text}</article><article id="b"><h1>B</h1>${text}</article>`
    expect(coreOf(two)).toBe('b')
  })
})
