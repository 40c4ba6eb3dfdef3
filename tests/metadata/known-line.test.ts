import {describe, expect, test} from 'vitest'
import {readKnownLine} from '../../src/metadata/known-line.js'
import type {Metadata} from '../../src/read/metadata/metadata.js'

const metadata: Metadata = {
  author: ['Ada Pell', 'Nan Ford'],
  date: '2021-05-12T10:15:00+01:00',
  updated: '2021-05-14',
  site: 'The Weir',
  language: 'en',
  tags: ['Rivers', 'Iron and steel']
}

describe('a line is known', () => {
  test.each([
    '12 May 2021',
    'By Ada Pell and Nan Ford',
    'Ada Pell | 12 May 2021, 10:15 am',
    'Published on Wednesday, May 12, 2021 at 10.15 BST',
    'Wed 12 May 2021',
    'Last updated: 14 May 2021',
    'Published 12 May 2021 – Updated 14 May 2021',
    'The Weir, 12.05.2021',
    'Tags: Rivers, Iron and steel',
    '12 May 2021 · 18 min read',
    'Posted on May 12, 2021, at 10:15 a.m. / sk',
    'Posted by Ada Pell, head of the harbour office',
    'Posted by kov, TOG, Ernest on 12 May 2021, all posts'
  ])('%s', (line) => {
    expect(readKnownLine(line, metadata)).toBeDefined()
  })

  test('in the words of other languages', () => {
    const known = (line: string, language: string) => readKnownLine(line, {...metadata, language})
    expect(known('Veröffentlicht am Mittwoch, 12. Mai 2021 um 10:15 Uhr von Ada Pell', 'de')).toBeDefined()
    expect(known('Publié le mercredi 12 mai 2021 par Ada Pell', 'fr')).toBeDefined()
    expect(known('Publicado el miércoles, 12 de mayo de 2021', 'es')).toBeDefined()
    expect(known('水曜日 2021年5月12日', 'ja')).toBeDefined()
  })
})

describe('a line says something new', () => {
  test.each([
    ['with another date', '13 May 2021'],
    ['with another day of the week', 'Monday, 12 May 2021'],
    ['with a place', 'Long Weir, 12 May 2021'],
    ['with a name more', 'By Ada Pell and Bob Mill'],
    ['with a sentence', 'On 12 May 2021 the cable was changed.'],
    ['with a time and a sentence', '12 May 2021, 10:15 the cable broke.'],
    ['with a time and an event', '12 May 2021, 10:15 cable car breaks'],
    ['with what somebody has done', 'By Ada Pell, who has walked it.'],
    ['with a time and a topic', '12 May 2021 at 10:15 (Harbour)'],
    ['with a time and what happened, in a script without spaces', '2021年5月12日 10:15 台风登陆大面积停电'],
    ['with a name and no label', 'Ada Pell, head of the harbour office'],
    ['as a label alone', 'Published by'],
    ['as nothing at all', ''],
    ['however much of it is known', `Ada Pell ${'12 May 2021 '.repeat(20)}`]
  ])('%s', (_, line) => {
    expect(readKnownLine(line, metadata)).toBeUndefined()
  })

  test('where nothing is known, and where the language is none', () => {
    expect(readKnownLine('Ada Pell, 12 May 2021', {})).toBeUndefined()
    expect(readKnownLine('Wednesday, 12 May 2021', {...metadata, language: 'x-not a tag'})).toBeDefined()
  })
})

test('tells whether a date is in it', () => {
  expect(readKnownLine('Ada Pell', metadata)).toMatchObject({hasDate: false})
  expect(readKnownLine('Ada Pell, 12 May 2021', metadata)).toMatchObject({hasDate: true})
})

test('tells whether it names itself a byline', () => {
  expect(readKnownLine('Ada Pell', metadata)).toMatchObject({isByline: false})
  expect(readKnownLine('By Ada Pell', metadata)).toMatchObject({isByline: true})
  expect(readKnownLine('By 12 May 2021', metadata)).toMatchObject({isByline: false})
})
