import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {frontMatterOf} from '../../src/compile/front-matter.js'
import {splitFrontMatter} from '../../src/read/front-matter/front-matter.js'
import {metadataOf} from '../../src/read/metadata/front-matter-metadata.js'
import type {Metadata} from '../../src/read/metadata/metadata.js'

function readBack(block: string): Metadata {
  return metadataOf(splitFrontMatter(`${block}\n# Body\n`).data)
}

describe('frontMatterOf', () => {
  test('nothing known is nothing', () => {
    expect(frontMatterOf({})).toBe('')
    expect(frontMatterOf({tags: []})).toBe('')
  })

  test('keys in their order, dates plain, lines whole', () => {
    const description = 'A long line. '.repeat(30).trim()
    expect(
      frontMatterOf({
        tags: ['one', 'two: three'],
        description,
        url: 'https://example.com/a',
        site: 'Example',
        date: '2024-10-10',
        updated: '2024-10-11T08:30:00+02:00',
        author: ['Ada', 'Bob'],
        title: 'It\'s "so": a title # here'
      })
    ).toBe(
      [
        '---',
        `title: 'It''s "so": a title # here'`,
        'author:',
        '  - Ada',
        '  - Bob',
        'date: 2024-10-10',
        'updated: 2024-10-11T08:30:00+02:00',
        'site: Example',
        "url: 'https://example.com/a'",
        `description: ${description}`,
        'tags:',
        '  - one',
        "  - 'two: three'",
        '---',
        ''
      ].join('\n')
    )
  })

  test('what is no date is quoted where it has to be', () => {
    expect(frontMatterOf({date: 'x: y'})).toBe("---\ndate: 'x: y'\n---\n")
  })

  test('a title that YAML would take for something else stays text', () => {
    for (const title of [
      '1984',
      'true',
      'null',
      '2024-10-10',
      '~',
      '- x',
      '--- ',
      '...',
      '{a',
      '@x',
      '0x1F'
    ]) {
      expect(readBack(frontMatterOf({title}))).toEqual({title: title.trim()})
    }
  })

  test('any text comes back', () => {
    const text = fc.string({unit: 'binary', minLength: 1, maxLength: 60})
    fc.assert(
      fc.property(text, fc.array(text, {maxLength: 4}), (title, author) => {
        const block = frontMatterOf({title, author, date: '2024-10-10', language: 'de'})
        const plain = (value: string) =>
          value
            .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
            .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, '\uFFFD')
            .trim()
        const back = readBack(block)
        expect(back.date).toBe('2024-10-10')
        expect(back.title ?? '').toBe(plain(title))
        expect(splitFrontMatter(block).warnings).toEqual([])
        expect(block.split('\n').length).toBeLessThanOrEqual(12)
      })
    )
  })

  test('a time with an offset comes back as the same instant', () => {
    expect(readBack(frontMatterOf({date: '2024-10-10T00:30:00+02:00'})).date).toBe('2024-10-09T22:30:00.000Z')
  })
})
