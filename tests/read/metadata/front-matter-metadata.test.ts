import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitFrontMatter} from '../../../src/read/front-matter/front-matter.js'
import {metadataOf} from '../../../src/read/metadata/front-matter-metadata.js'

function fromYaml(...lines: string[]) {
  return metadataOf(splitFrontMatter(`---\n${lines.join('\n')}\n---\n`).data)
}

describe('metadataOf', () => {
  test('picks what is known', () => {
    expect(
      fromYaml(
        'title: "A title"',
        'author: Ada',
        'date: 2024-10-10T05:34:44.813Z',
        'updated: 2024-10-15',
        'tags: [one, two]',
        'categories: [x]',
        'description: Short.',
        'thumbnail: https://example.com/a.jpg',
        'canonical: https://example.com/a',
        'lang: pt_BR',
        'layout: post'
      )
    ).toEqual({
      title: 'A title',
      author: 'Ada',
      date: '2024-10-10T05:34:44.813Z',
      updated: '2024-10-15',
      tags: ['one', 'two'],
      description: 'Short.',
      image: 'https://example.com/a.jpg',
      url: 'https://example.com/a',
      language: 'pt-BR'
    })
  })

  test('nothing known is nothing', () => {
    expect(metadataOf({})).toEqual({})
    expect(fromYaml('title:', 'tags: ', 'author: []', 'date: soon', 'url: ""', 'image: true')).toEqual({})
  })

  test.each([
    ['authors', ['Ada', {name: 'Bob', url: 'https://example.com'}], ['Ada', 'Bob']],
    ['authors', ['Ada', 'Ada'], 'Ada'],
    ['Author', {name: 'Ada'}, 'Ada'],
    ['author', {email: 'ada@example.com'}, undefined],
    ['author', '  Ada\n  Lovelace ', 'Ada Lovelace']
  ])('author from %s %j', (key, value, author) => {
    expect(metadataOf({[key]: value}).author).toEqual(author)
  })

  test.each([
    ['date: 2024-10-10', '2024-10-10'],
    ['date: 2024-10-10 08:30:00', '2024-10-10T08:30:00.000Z'],
    ['date: 2024-10-10T08:30:00+02:00', '2024-10-10T06:30:00.000Z'],
    ['pubDate: "2024-10-10"', '2024-10-10'],
    ['publish_date: "2024-10-10 08:30"', '2024-10-10T08:30:00'],
    ['published: "2024-10-10T08:30:00+0200"', '2024-10-10T06:30:00.000Z'],
    ['date: "2024/1/5"', '2024-01-05'],
    ['date: Jul 08 2022', '2022-07-08'],
    ['date: October 3rd, 2023', '2023-10-03'],
    ['date: 3 October 2023', '2023-10-03'],
    ['date: Thu, 10 Oct 2024 05:34:44 GMT', '2024-10-10T05:34:44.000Z'],
    ['date: 03/04/2024', undefined],
    ['date: "2024-02-31"', undefined],
    ['date: "2024-13-01"', undefined],
    ['date: "2024-10-10T25:00:00Z"', undefined],
    ['date: 2024', undefined],
    ['date: yesterday', undefined]
  ])('%s', (line, date) => {
    expect(fromYaml(line).date).toBe(date)
  })

  test('dates of TOML', () => {
    const dateOf = (value: string) => metadataOf(splitFrontMatter(`+++\ndate = ${value}\n+++\n`).data).date
    expect(dateOf('2024-10-10')).toBe('2024-10-10')
    expect(dateOf('2024-10-10T08:30:00+02:00')).toBe('2024-10-10T06:30:00.000Z')
    expect(dateOf('2024-10-10T00:00:00Z')).toBe('2024-10-10T00:00:00.000Z')
    expect(dateOf('2024-10-10T08:30:00')).toMatch(/^2024-10-10T08:30:00(?:\.000)?$/)
    expect(dateOf('08:30:00')).toBeUndefined()
  })

  test.each([
    [{canonical_url: 'https://example.com/a', url: 'https://example.org'}, 'https://example.com/a'],
    [{url: '/a/', permalink: 'https://example.com/a/'}, 'https://example.com/a/'],
    [{permalink: '/:year/:title/'}, undefined],
    [{url: 'javascript:alert(1)'}, undefined],
    [{url: 'https://'}, undefined],
    [{url: `https://example.com/${'a'.repeat(5000)}`}, undefined],
    [{url: 'https://example.com/a b'}, undefined]
  ])('url of %j', (data, url) => {
    expect(metadataOf(data).url).toBe(url)
  })

  test.each([
    [{image: {src: '/a.jpg', alt: 'x'}}, '/a.jpg'],
    [{cover: {image: 'a.jpg'}}, 'a.jpg'],
    [{images: ['a.jpg', 'b.jpg']}, 'a.jpg'],
    [{featured_image: 'a.jpg'}, 'a.jpg'],
    [{image: true, thumbnail: 'a.jpg'}, 'a.jpg'],
    [{image: `data:image/png;base64,${'A'.repeat(5000)}`}, undefined],
    [{image: 'javascript:alert(1)'}, undefined]
  ])('image of %j', (data, image) => {
    expect(metadataOf(data).image).toBe(image)
  })

  test.each([
    [{tags: 'a, b;c, a'}, ['a', 'b', 'c']],
    [{tags: 'one word'}, ['one word']],
    [{tags: ['a', null, 2024, '', 'a', {name: 'b'}]}, ['a', '2024', 'b']],
    [{tags: []}, undefined],
    [{keywords: ['k']}, ['k']]
  ])('tags of %j', (data, tags) => {
    expect(metadataOf(data).tags).toEqual(tags)
  })

  test.each([
    ['en', 'en'],
    ['zh-Hans-CN', 'zh-Hans-CN'],
    ['English', undefined],
    ['e', undefined]
  ])('language %s', (lang, language) => {
    expect(metadataOf({lang}).language).toBe(language)
  })

  test('a number is a title, a switch is none', () => {
    expect(metadataOf({title: 1984}).title).toBe('1984')
    expect(metadataOf({title: true}).title).toBeUndefined()
  })

  test('lengths are capped, between characters', () => {
    const {title, tags, description} = metadataOf({
      title: `${'x'.repeat(499)}😀`,
      description: 'y'.repeat(1_000_000),
      tags: Array.from({length: 1000}, (_, index) => `t${index}`)
    })
    expect(title).toBe('x'.repeat(499))
    expect(description).toHaveLength(2000)
    expect(tags).toHaveLength(100)
  })

  test('nothing comes from a prototype', () => {
    expect(metadataOf({author: Object.create({name: 'Ada'})})).toEqual({})
  })

  test('property: plain JSON whatever the data', () => {
    const key = fc.constantFrom(
      'title',
      'author',
      'date',
      'updated',
      'url',
      'lang',
      'description',
      'image',
      'tags'
    )
    const value = fc.anything({
      withDate: true,
      withNullPrototype: true,
      withTypedArray: true,
      withBigInt: true
    })
    fc.assert(
      fc.property(fc.dictionary(key, value), (data) => {
        const metadata = metadataOf(data)
        expect(JSON.parse(JSON.stringify(metadata))).toEqual(metadata)
      })
    )
  })
})
