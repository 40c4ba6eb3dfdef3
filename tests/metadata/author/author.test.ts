import {describe, expect, test} from 'vitest'
import {declaredNames, shownNames} from '../../../src/metadata/author/names.js'
import {ld, read} from '../pages.js'

describe('shownNames', () => {
  test.each([
    ['By Ada Example', ['Ada Example']],
    ['ByAda Example', ['Ada Example']],
    ['Von Ada Beispiel', ['Ada Beispiel']],
    ['Par Ada Exemple', ['Ada Exemple']],
    ['Por Ada Ejemplo', ['Ada Ejemplo']],
    ['Автор: Ада Примерова', ['Ада Примерова']],
    ['作者：王小明', ['王小明']],
    ['Text: Ada Beispiel', ['Ada Beispiel']],
    ['Posted by Ada Example on 3 May 2020', ['Ada Example']],
    ['Posted on May 3, 2020 by Ada Example', ['Ada Example']],
    ['Publié le 3 mai 2020 par Ada Exemple', ['Ada Exemple']],
    ['Ada Example | 3 May 2020', ['Ada Example']],
    ['Ada Example March 26 at 6:14 PM', ['Ada Example']],
    ['Ada Example, Staff Writer', ['Ada Example']],
    ['Ada Example and Ben Sample', ['Ada Example', 'Ben Sample']],
    ['Ada Beispiel, Ben Muster und Cleo Probe', ['Ada Beispiel', 'Ben Muster', 'Cleo Probe']],
    ['Ada Example, Ben Sample', ['Ada Example', 'Ben Sample']],
    ['Text von Ada Beispiel Illustration von Ben Muster', ['Ada Beispiel']],
    ['Ada (A.B.) Example', ['Ada (A.B.) Example']],
    ['Ada Example (Example Agency)', ['Ada Example']],
    ['Ada ExampleAda Example', ['Ada Example']],
    ['Jan van den Berg', ['Jan van den Berg']],
    ['Mustafa el Idrissi', ['Mustafa el Idrissi']],
    ['By', []],
    ['Posted', []],
    ['3 May 2020', []],
    ['ada@example.com', []],
    ['https://example.com/ada', []],
    ['facebook.com/ada', []]
  ])('%s', (text, names) => {
    expect(shownNames(text)).toEqual(names)
  })
})

describe('declaredNames', () => {
  test.each([
    ['Von Trier', ['Von Trier']],
    ['Di Esempio Ada', ['Di Esempio Ada']],
    ['by Ada Example', ['Ada Example']],
    ['von Ada Beispiel', ['Ada Beispiel']],
    ['Smith & Sons', ['Smith & Sons']],
    ['Ada Example; Ben Sample', ['Ada Example', 'Ben Sample']]
  ])('%s', (text, names) => {
    expect(declaredNames(text)).toEqual(names)
  })
})

const heading = '<h1>Bees in Winter</h1>'

describe('the author of a page', () => {
  test.each([
    ['<a rel="author" href="/ada">Ada Example</a>'],
    ['<span class="vcard author"><a class="url fn n" href="/x">Ada Example</a></span>'],
    ['<p class="p-author h-card">Ada Example</p>'],
    ['<div class="article__author">By <b>Ada Example</b></div>'],
    ['<a href="/authors/ada-example/">Ada Example</a>'],
    [
      '<div itemscope itemtype="https://schema.org/Article"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><img alt="x"><span itemprop="name">Ada Example</span>, gardener</span></div>'
    ],
    ['<meta itemprop="author" content="Ada Example">'],
    ['<span property="schema:author">Ada Example</span>'],
    ['<p>By Ada Example</p>'],
    ['<p>3 May 2020 | Ada Example</p>']
  ])('in %s', (markup) => {
    expect(read('', heading + markup + '<p>They keep warm.</p>').author).toBe('Ada Example')
  })

  test.each([
    ['<div class="comments"><span class="author">Ada Example</span></div>'],
    ['<aside><p>By Ada Example</p></aside>'],
    ['<div class="author-bio">Ada Example</div>'],
    ['<figure><figcaption>By Ada Example</figcaption></figure>'],
    ['<p class="author-name">© Ada Example</p>'],
    [
      '<div itemprop="review" itemscope itemtype="https://schema.org/Review"><span itemprop="author">Ada Example</span></div>'
    ],
    ['<p>By Any Means they keep warm in the deep winter and they do not freeze.</p>'],
    ['<p>Von Anfang an war es kalt</p>'],
    ['<p class="byline">Read more</p>'],
    ['<p>By the way</p>'],
    ['<article><h2>Wasps</h2><p class="author">Ada Example</p></article><article><h2>Ants</h2></article>']
  ])('not in %s', (markup) => {
    expect(read('', `<main>${heading}${markup}<p>They keep warm.</p></main>`).author).toBeUndefined()
  })

  test('a line that says it outright may stand below the article', () => {
    const text = '<p>They keep warm.</p>'.repeat(40)
    expect(read('', `${heading}${text}<p>Text: Ada Example</p>`).author).toBe('Ada Example')
    expect(read('', `${heading}${text}<p>By Ada Example</p>`).author).toBeUndefined()
  })

  test('a section beside the date is no author', () => {
    const line = '<p>Home Garden | 3 May 2020</p>'
    expect(read('', `<nav><a href="/g">Garden</a></nav>${heading}${line}`).author).toBeUndefined()
  })

  test('a person wins over login, role, company and the site itself', () => {
    const site = '<meta property="og:site_name" content="Example Gazette">'
    const byline = '<p class="byline">By Ada Example</p>'
    for (const name of [
      'admin',
      'ada_e',
      'Example Gazette',
      'Example Media GmbH',
      'example.com',
      'https://example.com/ada'
    ]) {
      expect(read(`${site}<meta name="author" content="${name}">`, heading + byline).author).toBe(
        'Ada Example'
      )
    }
    expect(read(`${site}<meta name="author" content="admin">`, heading).author).toBeUndefined()
    expect(read('<meta name="author" content="ada_e">', heading).author).toBe('ada_e')
    expect(read('<meta name="author" content="Example Media GmbH">', heading).author).toBe(
      'Example Media GmbH'
    )
  })

  test('each once, in order, without parts of others', () => {
    const head = ld({
      '@type': 'Article',
      headline: 'Bees in Winter',
      author: [{name: 'Ben Sample'}, {name: 'Ada Example'}, {name: 'Example'}, {name: 'ben sample'}]
    })
    expect(read(head, heading).author).toEqual(['Ben Sample', 'Ada Example'])
  })
})

test('a name that begins like a byline is no byline', () => {
  const title = '<title>Three hives moved</title>'
  const body = (line: string) =>
    `<div>${line}</div><h1>Three hives moved</h1><p>They stand in the orchard.</p>`
  expect(read(title, body('Parish Post')).author).toBeUndefined()
  expect(read(title, body('Portland News')).author).toBeUndefined()
  expect(read(title, body('ByAda Example')).author).toBe('Ada Example')
})
