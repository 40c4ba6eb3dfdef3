import {describe, expect, test} from 'vitest'
import {pageMetadata} from '../../src/metadata/page-metadata.js'
import {parseHtml} from '../../src/parse/html.js'

function read(head: string, body = '', options = {}) {
  const source = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
  return pageMetadata(parseHtml(source, {page: true}), options)
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('pageMetadata', () => {
  test('an empty page has its language at most', () => {
    expect(read('')).toEqual({language: 'en'})
    expect(pageMetadata({type: 'root', children: []})).toEqual({})
  })

  test('all of a usual page', () => {
    const head = `
      <title>Bees in Winter | Example Gazette</title>
      <link rel="canonical" href="/garden/bees">
      <base href="https://www.example.com/">
      <meta property="og:title" content="Bees in Winter">
      <meta property="og:site_name" content="Example Gazette">
      <meta property="og:description" content="What bees do when it &amp;amp; they freeze.">
      <meta property="og:image" content="/bees.jpg">
      <meta property="article:tag" content="bees"><meta property="article:tag" content="winter">
      ${ld({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Bees in Winter',
        author: [{'@type': 'Person', name: 'Ada Example'}, {name: 'Ben Sample'}],
        datePublished: '2021-12-05T23:30:00-05:00',
        dateModified: '2021-12-07'
      })}`
    expect(read(head, '<h1>Bees in Winter</h1>')).toEqual({
      title: 'Bees in Winter',
      author: ['Ada Example', 'Ben Sample'],
      date: '2021-12-05T23:30:00-05:00',
      updated: '2021-12-07',
      site: 'Example Gazette',
      url: 'https://www.example.com/garden/bees',
      language: 'en',
      description: 'What bees do when it & they freeze.',
      image: 'https://www.example.com/bees.jpg',
      tags: ['bees', 'winter']
    })
  })

  test('a page that only shows it', () => {
    const body = `<nav><a href="/">Home</a> 01.01.2020</nav>
      <article><h1>Bienen im Winter</h1><p>Von Ada Beispiel | 5. Dezember 2021</p><p>Es ist kalt.</p></article>
      <div class="comments"><p>Von Ben Muster, 7. Dezember 2021</p></div>`
    expect(read('<title>Bienen im Winter – Gartenblatt</title>', body)).toEqual({
      title: 'Bienen im Winter',
      author: 'Ada Beispiel',
      date: '2021-12-05',
      language: 'en'
    })
  })

  test('a bad base never throws', () => {
    expect(read('<base href="http://[">', '<h1>Bees</h1>').title).toBe('Bees')
    expect(read('<base href="http://["><meta property="og:image" content="/a.jpg">').image).toBeUndefined()
  })

  test('depth is no matter', () => {
    const deep = '<div>'.repeat(490) + '<h1>Deep Title Here</h1>' + '</div>'.repeat(490)
    expect(read('', deep).title).toBe('Deep Title Here')
  })
})
