/** Furniture: what goes by its name, and what its name is not enough for. */
import {describe, expect, it} from 'vitest'
import {contentText, prose} from '../pages.js'

const text = `<p>${prose}</p>`
const note = '<p>We hear that the ferry will not leave today, on account of the wind.</p>'
const noteText = 'We hear that the ferry will not leave today, on account of the wind.'

describe('comments', () => {
  const comments = `<div class="comments">${text.repeat(10)}</div>`

  it('go behind a text of one sentence', () => {
    expect(contentText(`<h1>Wind</h1>${note}${comments}`, {title: 'Wind'})).toBe(noteText)
    expect(
      contentText(`<article><h1>Wind</h1>${note}</article><div>${comments}</div>`, {title: 'Wind'})
    ).toBe(noteText)
  })

  it('stay where there is nothing to comment on: then they are the page', () => {
    expect(contentText(`<h1>Wind</h1>${comments}`)).toContain(prose)
    expect(contentText(comments)).toContain(prose)
    expect(contentText(`${note}<h1>Wind</h1>${comments}`), 'text above the headline').toContain(prose)
  })
})

describe('a paragraph of running text', () => {
  it.each(['sidebar', 'comments', 'footer-menu', 'related-posts', 'navigation'])('is no %s', (name) => {
    const page = `<h1>Wind</h1>${text.repeat(3)}<p class="${name}">${noteText} He waited for it all day long, and so did we.</p>${text}`
    expect(contentText(page)).toContain(noteText)
  })

  it('is one where it is short or full of links', () => {
    expect(
      contentText(`<h1>Wind</h1>${text.repeat(3)}<p class="sidebar">By the sea.</p>${text}`)
    ).not.toContain('By the sea')
    const links = '<a href="/a">The man who waits</a>, <a href="/b">the man who left</a>.'
    expect(
      contentText(`<h1>Wind</h1>${text.repeat(3)}<p class="related-posts">${links}</p>${text}`)
    ).not.toContain('who left')
  })
})
