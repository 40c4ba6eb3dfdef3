import fc from 'fast-check'
import type {Root} from 'hast'
import {describe, expect, test} from 'vitest'
import {pageMetadata, readPage} from '../../src/metadata/page-metadata.js'
import {parseHtml} from '../../src/parse/html/parse-html.js'
import {ld, read, readLanguage} from './pages.js'

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
    const body = `<nav><a href="/">Start</a> 01.01.2020</nav>
      <article><h1>Bienen im Winter</h1><p>Von Ada Beispiel | 5. Dezember 2021</p><p>Es ist kalt.</p></article>
      <div class="comments"><p>Von Ben Muster, 7. Dezember 2021</p></div>`
    expect(readLanguage('de', '<title>Bienen im Winter – Gartenblatt</title>', body)).toEqual({
      title: 'Bienen im Winter',
      author: 'Ada Beispiel',
      date: '2021-12-05',
      language: 'de'
    })
  })

  test.each([
    ['<html lang="pt_BR">', 'pt-BR'],
    ['<html><meta property="og:locale" content="nl_BE">', 'nl-BE'],
    ['<html lang="German"><meta http-equiv="content-language" content="de, en">', 'de'],
    ['<html lang="">', undefined]
  ])('language of %s', (source, language) => {
    expect(pageMetadata(parseHtml(source, {page: true})).language).toBe(language)
  })

  test('Dublin Core under each of its prefixes', () => {
    for (const prefix of ['dc.', 'DC.', 'dc:', 'dcterms.', 'DCTERMS.', 'dcterm:']) {
      const head = `<meta name="${prefix}title" content="Bees"><meta name="${prefix}creator" content="Example, Ada">
        <meta name="${prefix}description" content="About bees.">`
      expect(read(head)).toMatchObject({title: 'Bees', author: 'Ada Example', description: 'About bees.'})
    }
  })

  test('a meta element for each vocabulary', () => {
    expect(
      read(
        '<meta name="citation_author" content="Ada Example"><meta name="citation_author" content="Sample, Ben">'
      ).author
    ).toEqual(['Ada Example', 'Ben Sample'])
    expect(
      read(
        '<meta name="parsely-author" content="Ada Example"><meta name="parsely-pub-date" content="2021-12-05T10:00:00Z">'
      )
    ).toMatchObject({author: 'Ada Example', date: '2021-12-05T10:00:00Z'})
    expect(
      read(
        '<meta name="sailthru.author" content="Ada Example"><meta name="sailthru.tags" content="bees, winter">'
      )
    ).toMatchObject({author: 'Ada Example', tags: ['bees', 'winter']})
    expect(
      read(
        '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Example">'
      ).author
    ).toBe('Ada Example')
    expect(
      read('<meta name="twitter:label1" content="Price"><meta name="twitter:data1" content="Ten Pounds">')
        .author
    ).toBeUndefined()
  })

  test('addresses: absolute, of the web, never thrown over', () => {
    expect(read('<base href="http://[">', '<h1>Bees</h1>').title).toBe('Bees')
    expect(read('<base href="http://["><meta property="og:image" content="/a.jpg">').image).toBeUndefined()
    expect(
      read('<meta property="og:image" content="//cdn.example.com/a.jpg">', '', {url: 'https://example.com/x'})
        .image
    ).toBe('https://cdn.example.com/a.jpg')
    expect(
      read('<meta property="og:image" content="data:image/gif;base64,R0l">', '', {
        url: 'https://example.com/x'
      }).image
    ).toBeUndefined()
    expect(read('<link rel="canonical" href="javascript:alert(1)">').url).toBeUndefined()
    expect(read('', '', {url: 'https://example.com/x'}).url).toBe('https://example.com/x')
    expect(
      read('<link rel="canonical" href="https://example.com/">', '', {url: 'https://example.com/x'}).url
    ).toBe('https://example.com/x')
  })

  test('depth is no matter', () => {
    const deep = '<div>'.repeat(490) + '<h1>Deep Title Here</h1>' + '</div>'.repeat(490)
    expect(read('', deep).title).toBe('Deep Title Here')
    let tree: Root['children'][number] = {type: 'text', value: 'x'}
    for (let depth = 0; depth < 20_000; depth++) {
      tree = {type: 'element', tagName: 'div', properties: {}, children: [tree]}
    }
    expect(pageMetadata({type: 'root', children: [tree]})).toEqual({})
  })

  test('the base comes along', () => {
    const source = '<base href="/b/"><title>Bees</title><link rel="canonical" href="https://example.com/c">'
    const {metadata, base} = readPage(parseHtml(source, {page: true}))
    expect(base?.href).toBe('https://example.com/b/')
    expect(metadata).toEqual({title: 'Bees', url: 'https://example.com/c'})
  })

  const article = (text: string) => `{"@type":"Article","headline":"Bees","articleBody":"${text}"}`
  const heading = '<h1>Bees in Winter</h1>'

  test.each([
    ['one block of JSON-LD of 2 MB', ld(article('x'.repeat(2_000_000))) + heading],
    ['one that must be mended', ld(article('\t\\x'.repeat(300_000)) + ',,') + heading],
    ['forty blocks of 900 kB', ld(article('\t\\x'.repeat(300_000)) + ',,').repeat(40) + heading],
    ['JSON-LD of 100,000 nodes', ld(`[${Array(40_000).fill('{"@type":"Article"}').join()}]`) + heading],
    ['deep JSON-LD', ld('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)) + heading],
    ['50,000 meta elements', '<meta name="author" content="Ada Example">'.repeat(50_000) + heading],
    [
      '50,000 meta elements of as many names',
      Array.from({length: 50_000}, (_, index) => `<meta name="n${index}" content="2020-05-03">`).join('') +
        heading
    ],
    ['100,000 dates in lines', heading + '<p>3 May 2020</p>'.repeat(100_000)],
    ['100,000 dates in one line', `${heading}<p>${'3 May 2020, '.repeat(100_000)}</p>`],
    [
      '100,000 marked dates',
      heading + '<time class="published" datetime="2020-05-03">x</time>'.repeat(100_000)
    ],
    ['100,000 labels', `${heading}<p>${'published updated since '.repeat(100_000)}3 May 2020</p>`],
    [
      'side columns by the headline',
      heading + '<aside><p class="date">3 May 2020</p></aside>'.repeat(20_000)
    ],
    ['headings that go on', `${heading}<h2>Bees in Winter: a</h2>`.repeat(20_000)],
    [
      'class tokens',
      `${heading}<p class="${Array.from({length: 50_000}, (_, n) => `post-date${n}`).join(' ')}">x</p>`
    ]
  ])('%s take no long time', (_, source) => {
    const tree = parseHtml(source, {page: true})
    const start = performance.now()
    expect(pageMetadata(tree).title).toMatch(/^Bees in Winter/)
    expect(performance.now() - start).toBeLessThan(1500)
  })

  test('any page ends, with plain values', () => {
    const piece = fc.constantFrom(
      '<h1>',
      '</h1>',
      '<p class=byline>',
      'Von ',
      'By Ada Example',
      '<time datetime="2020-13-45">',
      '</time>',
      '<article>',
      '</article>',
      '<meta name=author content="constructor">',
      '<meta property="__proto__" content="x">',
      '<p itemprop="constructor author">',
      '<a rel=author href="//[">',
      '<base href="//[">',
      '<title>a | b</title>',
      '1.2.2003',
      ld('{"@type":"Article","author":{"name":["x",{"y":1}]},"image":[[[]]],"datePublished":{}}'),
      ld('{"@graph":[{"@id":"a"}'),
      '\u0000',
      '🐝'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), {maxLength: 30}), (pieces) => {
        const metadata = pageMetadata(parseHtml(pieces.join(''), {page: true}))
        expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata)
      }),
      {numRuns: 200}
    )
  })

  test('long hostile text takes no long time', () => {
    const texts = [
      '1.'.repeat(50_000),
      '1 a '.repeat(50_000),
      'By A '.repeat(50_000),
      '- '.repeat(50_000),
      '«'.repeat(50_000),
      '<'.repeat(50_000),
      '&amp;#1'.repeat(30_000),
      '(c '.repeat(40_000)
    ]
    const trees = texts.map((text) => {
      const quoted = text.replaceAll('<', '&lt;')
      const head = `<title>${quoted}</title><meta name="author" content="${quoted}"><meta name="date" content="${quoted}">`
      const json = ld({'@type': 'Article', headline: text, author: text, datePublished: text})
      const body = `<h1>${quoted}</h1><p class="author">${quoted}</p><p>${quoted}</p>`
      return parseHtml(head + json + body, {page: true})
    })
    const many = [
      '<h1>a</h1>',
      '<p class="author">By Ada Example</p>',
      '<p>1.2.2003 x</p>',
      '<aside>',
      '<article>',
      '<time>'
    ]
    for (const piece of many)
      trees.push(parseHtml(piece.repeat(/^<a|time/.test(piece) ? 500 : 20_000), {page: true}))
    const start = performance.now()
    for (const tree of trees) pageMetadata(tree)
    // Quadratic time would be minutes.
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
