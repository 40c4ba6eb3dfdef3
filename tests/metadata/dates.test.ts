import {describe, expect, test} from 'vitest'
import {datesIn, declaredDate} from '../../src/metadata/date-text.js'
import {ld, read, readLanguage} from './pages.js'

describe('datesIn', () => {
  test.each([
    ['3 May 2020', 'en'],
    ['May 3rd, 2020', 'en'],
    ['Sunday, May 3, 2020 at 10:00', 'en'],
    ['May 3, 10:15 am, 2020', 'en'],
    ['3-May-2020', 'en'],
    ['3. Mai 2020', 'de'],
    ['am 03.05.2020 um 10:15 Uhr', 'de'],
    ['3.5.20', 'de'],
    ['3 mai 2020', 'fr'],
    ['3 de mayo de 2020', 'es'],
    ['3 de maio de 2020', 'pt'],
    ['3 maggio 2020', 'it'],
    ['3 mei 2020', 'nl'],
    ['3. maj 2020', 'da'],
    ['3 maja 2020', 'pl'],
    ['3. května 2020', 'cs'],
    ['3 мая 2020 г.', 'ru'],
    ['3 травня 2020', 'uk'],
    ['2020. május 3.', 'hu'],
    ['2020 m. gegužės 3 d.', 'lt'],
    ['3 Mayıs 2020', 'tr'],
    ['3 Μαΐου 2020', 'el'],
    ['3 במאי 2020', undefined],
    ['٣ مايو ٢٠٢٠', 'ar'],
    ['3 พฤษภาคม 2563', 'th'],
    ['ngày 3 tháng 5 năm 2020', 'vi'],
    ['2020年5月3日', 'ja'],
    ['2020년 5월 3일', 'ko'],
    ['2020-05-03T10:00', undefined],
    ['2020/05/03', undefined],
    ['3/5/2020', 'fr'],
    ['5/3/2020', 'en-US'],
    ['3/5/2020', 'en-GB']
  ])('%s (%s)', (text, language) => {
    const expected = text === '3 במאי 2020' ? [] : [['2020-05-03']]
    expect(datesIn(text, language).map(({readings}) => readings)).toEqual(expected)
  })

  test.each([
    ['the order is open', '3/5/2020', 'en', [['2020-05-03', '2020-03-05']]],
    ['a value over 12 settles it', '13/5/2020', 'en', [['2020-05-13']]],
    ['a word of two languages', '3 listopada 2020', undefined, []],
    ['settled by the language', '3 listopada 2020', 'pl', [['2020-11-03']]],
    ['settled by the language', '3 listopada 2020', 'hr', [['2020-10-03']]],
    ['no day', 'May 2020', 'en', []],
    ['no such day', '31.02.2020', 'de', []],
    ['a version', 'version 1.2.2020.1', 'en', []],
    ['a price', '12.05.20,50', 'de', []],
    ['a year alone', '© 2020', 'en', []],
    ['Jalali years', '۱۴ اردیبهشت ۱۳۹۹', 'fa', []]
  ])('%s: %s', (_, text, language, readings) => {
    expect(datesIn(text, language).map((date) => date.readings)).toEqual(readings)
  })
})

describe('declaredDate', () => {
  test.each([
    ['2020-05-03T23:30:00+02:00', '2020-05-03T23:30:00+02:00'],
    ['2020-05-03T23:30:00.123Z', '2020-05-03T23:30:00Z'],
    ['2020-05-03T23:30+0200', '2020-05-03T23:30:00+02:00'],
    ['2020-05-03 23:30:00', '2020-05-03T23:30:00'],
    ['2020-05-03T00:00:00Z', '2020-05-03'],
    ['20200503T233000Z', '2020-05-03T23:30:00Z'],
    ['20200503', '2020-05-03'],
    ['Sun, 03 May 2020 10:00:00 GMT', '2020-05-03'],
    ['1588500000', '2020-05-03T10:00:00Z'],
    ['0000-00-00', undefined],
    ['soon', undefined],
    ['3 May 2020 to 5 May 2020', undefined]
  ])('%s', (value, date) => {
    expect(declaredDate(value, 'en')).toEqual(date === undefined ? [] : [date])
  })
})

const heading = '<h1>Bees in Winter</h1>'
const text = '<p>They keep warm.</p>'

describe('the date of a page', () => {
  test.each([
    ['<time datetime="2020-05-03">Sunday</time>'],
    ['<time pubdate datetime="2020-05-03">Sunday</time>'],
    ['<time class="dt-published">3 May 2020</time>'],
    ['<abbr class="published" title="2020-05-03T00:00:00">Sunday</abbr>'],
    ['<span class="post-date">3 May 2020</span>'],
    ['<meta itemprop="datePublished" content="2020-05-03">'],
    ['<span property="dc:date dc:created" content="2020-05-03">Sunday</span>'],
    ['<p>By Ada Example, 3 May 2020</p>'],
    ['<p>Example Town, 3 May 2020 – They keep warm in a cluster around their queen and they shiver.</p>'],
    ['<p>First published: 3 May 2020. Last updated: 7 May 2020.</p>']
  ])('in %s', (markup) => {
    expect(read('', heading + markup + text).date).toBe('2020-05-03')
  })

  test.each([
    ['<p>© 3 May 2020</p>'],
    ['<p>The next meeting of the beekeepers is on 3 May 2020 in the hall.</p>'],
    ['<p>Last updated: 3 May 2020</p>'],
    ['<div id="comments"><time datetime="2020-05-03">Sunday</time></div>'],
    ['<aside><time datetime="2020-05-03">Sunday</time></aside>'],
    [
      '<article><h2>Wasps</h2><time datetime="2020-05-03">Sunday</time></article><article><h2>Ants</h2></article>'
    ],
    [
      '<div itemscope itemtype="https://schema.org/Comment"><meta itemprop="datePublished" content="2020-05-03"></div>'
    ],
    ['<p><a href="/wasps">Wasps in summer, 3 May 2020</a></p>']
  ])('not in %s', (markup) => {
    expect(read('', `<main>${heading}${markup}${text}</main>`).date).toBeUndefined()
  })

  test('in the footer of a post', () => {
    const long = text.repeat(60)
    const footer = '<footer>Dieser Eintrag wurde veröffentlicht am 3. Mai 2020 in Garten.</footer>'
    expect(readLanguage('de', '', `<article>${heading}${long}${footer}</article>`).date).toBe('2020-05-03')
    expect(
      readLanguage('de', '', `<article>${heading}${long}</article><footer>Stand 3. Mai 2020</footer>`)
    ).toMatchObject({updated: '2020-05-03'})
  })

  test('not in the text below', () => {
    const long = text.repeat(60)
    const prose = `<p>${'They keep warm, as a book says that was ... '.repeat(4)} published on 3 May 2020.</p>`
    expect(read('', heading + long + prose).date).toBeUndefined()
  })

  test.each([
    ['https://example.com/2020/05/03/bees', '2020-05-03'],
    ['https://example.com/news/2020-05-03-bees.html', '2020-05-03'],
    ['https://example.com/20200503/bees', '2020-05-03'],
    ['https://example.com/23-05-2020', '2020-05-23'],
    ['https://example.com/2020/05/bees', undefined],
    ['https://example.com/2020/13/45/bees', undefined],
    ['https://example.com/p/20201234567', undefined]
  ])('in the address %s', (url, date) => {
    expect(read('', heading, {url}).date).toBe(date)
  })

  test('an open order is settled by another date of the page', () => {
    const meta = '<meta property="article:published_time" content="05/03/2020 10:00">'
    expect(read(meta, heading).date).toBeUndefined()
    expect(read(meta, `${heading}<p>3 May 2020</p>`).date).toBe('2020-05-03')
    expect(readLanguage('en-US', meta, heading).date).toBe('2020-05-03')
    expect(readLanguage('de', meta, heading).date).toBe('2020-03-05')
  })

  test('a time in UTC gives way to the day the page shows', () => {
    const head = '<meta property="article:published_time" content="2020-05-04T02:25:54+00:00">'
    expect(read(head, `${heading}<p>May 3, 2020 | 9:25pm</p>`).date).toBe('2020-05-03')
    expect(read(head, heading, {url: 'https://example.com/2020/05/03/bees'}).date).toBe('2020-05-03')
    expect(read(head, `${heading}<p>4 May 2020</p>`).date).toBe('2020-05-04T02:25:54+00:00')
    expect(read(head, `${heading}<p>4 June 2020</p>`).date).toBe('2020-05-04T02:25:54+00:00')
  })

  test('published and changed are told apart', () => {
    const article = {
      '@type': 'Article',
      headline: 'Bees in Winter',
      datePublished: '2020-05-03',
      dateModified: '2020-05-03'
    }
    expect(read(ld(article), heading)).toEqual({title: 'Bees in Winter', date: '2020-05-03', language: 'en'})
    expect(read(ld({...article, dateModified: '2020-05-07'}), heading).updated).toBe('2020-05-07')
    expect(read('<meta http-equiv="last-modified" content="2020-05-07">', heading)).toMatchObject({
      updated: '2020-05-07'
    })
    expect(
      read('', `${heading}<time class="entry-date published updated" datetime="2020-05-03">x</time>`).date
    ).toBe('2020-05-03')
  })
})
