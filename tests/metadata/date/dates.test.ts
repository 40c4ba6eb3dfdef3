import {describe, expect, test} from 'vitest'
import {datesIn, declaredDate} from '../../../src/metadata/date/date-text.js'
import {ld, read, readLanguage} from '../pages.js'

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
    ['3 de mayo de 202021:25', 'es'],
    ['Ada Example,03.05.2020, 11:08 Uhr', 'de'],
    ['03.05.202010:15 Uhr', 'de'],
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
    ['twice without a space', '3. Mai 20207. Mai 2020', 'de', [['2020-05-03']]],
    ['twice without a space', '03/05/202007/05/2020', 'fr', [['2020-05-03']]],
    ['a number that is no year', '3. Mai 20201', 'de', []],
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
    ['Sun, 03 May 2020 10:00:00 GMT', '2020-05-03T10:00:00Z'],
    ['Sun, 3 May 2020 10:00:00 +0200', '2020-05-03T10:00:00+02:00'],
    ['Sun, 03 May 2020 10:00:00 EST', '2020-05-03T10:00:00'],
    ['Sun May 03 2020 10:00:00 GMT+0200 (Central European Summer Time)', '2020-05-03T10:00:00+02:00'],
    ['Sun May 3 10:00:00 UTC 2020', '2020-05-03T10:00:00Z'],
    ['2020-05-03 10:00:00 UTC', '2020-05-03T10:00:00Z'],
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
    ['<span class="post-date" title="3 May 2020">Sunday</span>'],
    ['<span class="post-date" data-timestamp="1588500000">Sunday</span>'],
    ['<relative-time datetime="2020-05-03">Sunday</relative-time>'],
    [`<ul>${'<li><a href="/s">Share it</a></li>'.repeat(30)}</ul><p>3 May 2020</p>`],
    [`${'<p>They keep warm.</p>'.repeat(30)}<p>Example Town, 3 May 2020</p>`],
    ['<meta itemprop="datePublished" content="2020-05-03">'],
    ['<span property="dc:date dc:created" content="2020-05-03">Sunday</span>'],
    ['<p>By Ada Example, 3 May 2020</p>'],
    ['<p>Example Town, 3 May 2020 – They keep warm in a cluster around their queen and they shiver.</p>'],
    ['<dl><dt>Published</dt><dd>3 May 2020</dd><dt>Recorded</dt><dd>1 May 2020</dd></dl>'],
    ['<p>First published: 3 May 2020. Last updated: 7 May 2020.</p>']
  ])('in %s', (markup) => {
    expect(read('', heading + markup + text).date?.slice(0, 10)).toBe('2020-05-03')
  })

  test.each([
    ['<p>© 3 May 2020</p>'],
    ['<p>They keep warm.</p>'.repeat(30) + '<p>Town, 3 May 2020</p><p>Village, 4 May 2020</p>'],
    ['<ins datetime="2020-05-03">They are brave.</ins>'],
    ['<p>The next meeting of the beekeepers is on 3 May 2020 in the hall.</p>'],
    ['<p>Last updated: 3 May 2020</p>'],
    ['<dl><dt>Last updated</dt><dd>3 May 2020</dd></dl>'],
    ['<div id="comments"><time datetime="2020-05-03">Sunday</time></div>'],
    [
      '<aside><p><a href="/wasps">How wasps live through a long and dry summer</a></p><time datetime="2020-05-03">Sunday</time></aside>'
    ],
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
    ['https://example.com/2020/may/03/bees', '2020-05-03'],
    ['https://example.com/n1/2020/0503/c1-12.html', '2020-05-03'],
    ['https://example.com/202005/t20200503_1234.html', '2020-05-03'],
    ['https://example.com/2020-05/03/c_1234.htm', '2020-05-03'],
    ['https://example.com/2020/0503', undefined],
    ['https://example.com/bees_120200503', undefined],
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

  test('a day of the same time gives way to the one day that an element near the headline is marked with', () => {
    const head = '<meta property="article:published_time" content="2020-05-03T19:00:49+02:00">'
    const shown = '<p class="article-date">Monday 04.05.2020</p>'
    expect(read(head, heading + shown).date).toBe('2020-05-04')
    // Two dates, a line that is not marked, and a day far away may each be another's.
    expect(read(head, `${heading}${shown}<p class="date">05.05.2020</p>`).date).toBe(
      '2020-05-03T19:00:49+02:00'
    )
    expect(read(head, `${heading}<p>Monday 04.05.2020</p>`).date).toBe('2020-05-03T19:00:49+02:00')
    expect(read(head, `${heading}<p class="date">14.05.2020</p>`).date).toBe('2020-05-03T19:00:49+02:00')
    const changed = '<meta property="article:modified_time" content="2020-05-04T08:00:00+02:00">'
    expect(read(head + changed, heading + shown)).toMatchObject({
      date: '2020-05-03T19:00:49+02:00',
      updated: '2020-05-04T08:00:00+02:00'
    })
  })

  test.each([
    ['a short side column', '<aside class="info"><p><time datetime="2020-05-03">Sunday</time></p></aside>'],
    [
      'a trail of links',
      '<ul class="breadcrumb"><li><a href="/g">Garden</a></li><li class="date">03.05.2020</li></ul>'
    ]
  ])('in %s by the headline', (_, markup) => {
    expect(readLanguage('de', '', heading + markup + text).date).toBe('2020-05-03')
  })

  test('not in a side column that shows other pages', () => {
    const other = '<a href="/wasps">How wasps live through a summer without any rain at all</a>'
    const side = `<div class="teaser">${other}<p class="date">03.05.2020</p></div>`
    expect(readLanguage('de', '', heading + side + text).date).toBeUndefined()
    const menu = '<nav><p class="date">03.05.2020</p></nav>'
    expect(readLanguage('de', '', heading + menu + text).date).toBeUndefined()
  })

  test('in the `article` element that holds the text, where the headline stands in another', () => {
    const head = `<article>${heading}</article>`
    const body = `<article><p>3 May 2020</p>${text.repeat(20)}</article>`
    expect(read('', head + body).date).toBe('2020-05-03')
    expect(
      read('', `${head}<article>${text.repeat(20)}</article><article><p>3 May 2020</p></article>`).date
    ).toBeUndefined()
  })

  test('in the `article` element that follows one of a headline alone', () => {
    const head = `<article>${heading}<p>By Ada Example</p></article>`
    const rest = `<div>${'<p>They do not keep warm, and this is another text about it.</p>'.repeat(20)}</div>`
    const next = `<article>${text}<p>3 May 2020</p></article>`
    expect(read('', head + next + rest).date).toBe('2020-05-03')
    expect(read('', `${head}<article><h2>Wasps</h2><p>3 May 2020</p></article>${rest}`).date).toBeUndefined()
  })

  test('given twice is no change', () => {
    const article = {
      '@type': 'Article',
      headline: 'Bees in Winter',
      datePublished: 'Mon, 04 May 2020 02:41:00 GMT'
    }
    const head = ld({...article, dateModified: 'Mon, 04 May 2020 02:41:00 GMT'})
    expect(read(head, `${heading}<p>3 May 2020 22:41</p>`)).toEqual({
      title: 'Bees in Winter',
      date: '2020-05-03',
      language: 'en'
    })
  })

  test('in the only `time` element, far below, where nothing else says it', () => {
    const long = text.repeat(60)
    const box = '<div><p>Ada Example</p><time datetime="2020-05-03T10:00:00Z">3 May 2020</time></div>'
    expect(read('', heading + long + box).date).toBe('2020-05-03T10:00:00Z')
    const other = '<div><time datetime="2020-05-04">4 May 2020</time></div>'
    expect(read('', heading + long + box + other).date).toBeUndefined()
    expect(
      read(
        '',
        `${heading}${long}<div><a href="/x">Wasps, <time datetime="2020-05-03">3 May 2020</time></a></div>`
      ).date
    ).toBeUndefined()
    expect(read('', `${heading}${long}<footer>${box}</footer>`).date).toBeUndefined()
    expect(
      read(
        '',
        `${heading}${long}<p>The hive fell on <time datetime="2020-05-03">3 May 2020</time> and broke into many a small piece.</p>`
      ).date
    ).toBeUndefined()
  })

  test.each([
    'og:article:time',
    'mediator_published_time',
    'vr:published-time',
    'published_time',
    'publishDate',
    'dc.created',
    'DC.date.published',
    'shareaholic:article_published_time',
    'analyticsAttributes.articleDate',
    'prism.publicationDate',
    'eprints.datestamp',
    'bt:pubDate',
    'bytedance:published_time',
    'displaydate',
    'dateposted'
  ])('a meta element for publication: %s', (name) => {
    expect(read(`<meta name="${name}" content="2020-05-03T10:00:00Z">`, heading)).toMatchObject({
      date: '2020-05-03T10:00:00Z'
    })
  })

  test.each([
    'dateUpdate',
    'cxenseparse:recs:modifiedtime',
    'revision_date',
    'shareaholic:article_modified_time',
    'bytedance:updated_time',
    'dc.modified'
  ])('a meta element for a change: %s', (name) => {
    const found = read(`<meta itemprop="${name}" content="2020-05-03T10:00:00Z">`, heading)
    expect(found.date).toBeUndefined()
    expect(found.updated).toBe('2020-05-03T10:00:00Z')
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
