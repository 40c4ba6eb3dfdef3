import {describe, expect, test} from 'vitest'
import {parseLenient} from '../../../src/metadata/declared/lenient-json.js'
import {ld, read} from '../pages.js'

describe('parseLenient', () => {
  test.each([
    ['{"a": 1,}', {a: 1}],
    ['{"a": [1, 2, ,], }', {a: [1, 2]}],
    ['// <![CDATA[\n{"a": 1}\n// ]]>', {a: 1}],
    ['<![CDATA[ {"a": 1} ]]>', {a: 1}],
    ['/*<![CDATA[*/{"a": 1}/*]]>*/', {a: 1}],
    ['<!-- {"a": 1} -->', {a: 1}],
    ['{"a": 1} // end', {a: 1}],
    ['{/* note */ "a": "http://example.com/*x*/"}', {a: 'http://example.com/*x*/'}],
    ['{"a": "one\ntwo\tthree\u0000"}', {a: 'one two three '}],
    ['{"a": "it\\\'s \\x"}', {a: "it's x"}],
    ['{"a": "\\u00e9 \\" \\\\"}', {a: 'é " \\'}],
    ['{"a": 1};', {a: 1}],
    ['{"a": 1}{"b": 2}', [{a: 1}, {b: 2}]],
    ['\uFEFF{"a": 1,}', {a: 1}],
    ['{"a": ', undefined],
    ['', undefined],
    ['"'.repeat(1000), undefined]
  ])('%s', (source, value) => {
    expect(parseLenient(source)).toEqual(value)
  })

  test('deep nesting does not throw', () => {
    expect(() => parseLenient('['.repeat(200_000))).not.toThrow()
    expect(read(ld('['.repeat(50_000) + ']'.repeat(50_000)))).toEqual({language: 'en'})
  })
})

const title = '<title>Bees in Winter | Example</title>'
const own = {
  '@type': 'NewsArticle',
  headline: 'Bees in Winter',
  author: {name: 'Ada Example'},
  datePublished: '2021-12-05'
}
const found = {author: 'Ada Example', date: '2021-12-05'}

describe('the page among the nodes of its JSON-LD', () => {
  test.each([
    ['alone', own],
    ['in a list', [{'@type': 'Organization', name: 'Example'}, own]],
    [
      'in a graph',
      {'@context': 'https://schema.org', '@graph': [{'@type': 'WebSite', name: 'Example'}, own]}
    ],
    ['as the main entity', {'@type': 'WebPage', name: 'Bees in Winter', mainEntity: own}],
    ['with several types', {...own, '@type': ['Article', 'BlogPosting']}],
    ['with a type in full', {...own, '@type': 'https://schema.org/NewsArticle'}],
    [
      'with its author elsewhere',
      {
        '@graph': [
          {...own, author: {'@id': '#ada'}},
          {'@type': 'Person', '@id': '#ada', name: 'Ada Example'}
        ]
      }
    ],
    ['with its author as text', {...own, author: 'By Ada Example'}],
    ['with its author in a list in a list', {...own, author: [{name: ['Ada Example']}]}]
  ])('%s', (_, data) => {
    expect(read(title + ld(data))).toMatchObject(found)
  })

  test('in one of several blocks, another of which is broken', () => {
    expect(
      read(title + ld('{"@type": "NewsArticle", ') + ld({'@type': 'BreadcrumbList'}) + ld(own))
    ).toMatchObject(found)
  })

  test('by its address where the titles differ', () => {
    const head = '<link rel="canonical" href="https://www.example.com/bees/"><title>Bees</title>'
    const other = {
      '@type': 'NewsArticle',
      headline: 'Wasps',
      url: 'https://example.com/wasps',
      author: {name: 'Ben Sample'}
    }
    const mine = {
      ...own,
      headline: 'How they keep warm',
      mainEntityOfPage: {'@id': 'http://example.com/bees#main'}
    }
    expect(read(head + ld([other, mine]))).toMatchObject(found)
  })

  test('a related article, a comment and a review are not the page', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Wasps in Summer',
      author: {name: 'Ben Sample'},
      datePublished: '2019-01-01'
    }
    const page = {'@type': 'WebPage', name: 'Bees in Winter'}
    for (const data of [
      [other, {...other, headline: 'Ants'}],
      {...page, relatedLink: other},
      {...page, comment: {'@type': 'Comment', author: {name: 'Ben Sample'}, dateCreated: '2019-01-01'}},
      {
        '@type': 'Product',
        name: 'Bees in Winter',
        review: {'@type': 'Review', author: {name: 'Ben Sample'}, datePublished: '2019-01-01'}
      },
      {'@type': 'ItemList', itemListElement: [{'@type': 'ListItem', item: other}]},
      {'@type': 'Organization', name: 'Example', founder: {name: 'Ben Sample'}}
    ]) {
      const {author, date} = read(title + ld(data))
      expect({author, date}).toEqual({})
    }
  })

  test('an article that says it is another page is not this one', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Wasps in Summer',
      url: 'https://example.com/wasps',
      author: {name: 'Ben Sample'}
    }
    expect(read(title + ld(other), '', {url: 'https://example.com/bees'}).author).toBeUndefined()
  })

  test('an organisation is the author where no person is named', () => {
    const byOrganisation = {...own, author: {'@type': 'Organization', name: 'Beekeepers of Example'}}
    expect(read(title + ld(byOrganisation)).author).toBe('Beekeepers of Example')
    expect(
      read(title + ld(byOrganisation), '<h1>Bees in Winter</h1><p class="byline">By Ada Example</p>').author
    ).toBe('Ada Example')
  })

  test('entities in values are decoded, markup is dropped', () => {
    const data = {
      ...own,
      description: 'Bees &amp;amp; wasps &#8211; <b>all</b> of them',
      keywords: 'bees, winter'
    }
    expect(read(title + ld(data))).toMatchObject({
      description: 'Bees & wasps – all of them',
      tags: ['bees', 'winter']
    })
  })

  test('images as text, object and list', () => {
    for (const image of [
      '/a.jpg',
      {url: '/a.jpg'},
      [{'@type': 'ImageObject', contentUrl: '/a.jpg'}],
      ['/a.jpg', '/b.jpg']
    ]) {
      expect(read(title + ld({...own, image}), '', {url: 'https://example.com/bees'}).image).toBe(
        'https://example.com/a.jpg'
      )
    }
  })

  test('keys of prototypes are no values', () => {
    expect(
      read(ld('{"@type": "Article", "__proto__": {"author": "Ada Example"}, "constructor": {"name": "x"}}'))
    ).toEqual({language: 'en'})
  })
})
