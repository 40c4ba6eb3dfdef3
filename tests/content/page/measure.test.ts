/** Measures: runs of text, what is prose, how scripts weigh, links, and sums after something is taken out. */
import {describe, expect, it} from 'vitest'
import {linkDensity, type Measure, Measures} from '../../../src/content/page/measure.js'
import {isUnshown} from '../../../src/content/page/visibility.js'
import {bodyOf, find, prose} from '../pages.js'

function measure(html: string): Readonly<Measure> {
  const body = bodyOf(html)
  return new Measures(body, isUnshown).of(body)
}

describe('text', () => {
  it('counts white space once and none at the ends', () => {
    expect(measure('<p>  a \n\t b  </p>').text).toBe('a b '.length)
    expect(measure('<p>\n</p>').text).toBe(0)
  })

  it('counts what is shown only', () => {
    const hidden =
      '<script>var a = 1</script><style>p {}</style><p hidden>hidden</p><p style="display:none">none</p>' +
      '<textarea>typed</textarea><select><option>one</option></select><noscript>Switch scripts on!</noscript>'
    expect(measure(hidden).text).toBe(0)
    expect(measure(`${hidden}<p>shown</p>`).text).toBe(5)
  })

  it.each([
    ['Han', '茶碗', 4],
    ['Kana', 'ちゃわん', 8],
    ['Hangul', '찻잔', 4],
    ['Thai', 'ถ้วยชา', 12],
    ['Latin', 'teacup', 6],
    ['Cyrillic', 'чашка', 5],
    ['Arabic', 'فنجان', 5]
  ])('weighs a character of %s by what it says', (_, text, expected) => {
    expect(measure(`<p>${text}</p>`).text).toBe(expected)
  })
})

describe('prose', () => {
  const isProse = (html: string) => measure(html).paragraphs === 1

  it('is a run with sentences in it, or a long one', () => {
    expect(isProse(`<p>${prose}</p>`)).toBe(true)
    expect(isProse('<p>He waited for it, and then he left the pier.</p>')).toBe(true)
    expect(isProse('<p>A list of all ferries and their times of leaving</p>'), 'no sentence').toBe(false)
    expect(isProse('<p>He came. He left.</p>'), 'too short').toBe(false)
    expect(isProse(`<p>${'words without an end '.repeat(8)}</p>`), 'long').toBe(true)
  })

  it.each([
    ['Chinese', '老街尽头有一家修表铺，门面只有两米宽。店主今年七十三岁。'],
    ['Arabic', 'هل يضايقك ذلك، يا صديقي القديم؟ يضحك الرجل طويلا ولا يجيب.'],
    ['Hindi', 'नाव चार बजे चली जाती है। दूसरी ओर एक आदमी लालटेन लेकर खड़ा है।'],
    ['Russian', 'Паром отходит в четыре часа. На том берегу ждёт человек.'],
    ['French with a space before the sign', 'Il attend depuis trente ans ; on ne lui a rien demandé !'],
    ['German quotes', '„Wir haben das schon gehört.“ So sprach der Mann am Kai.']
  ])('knows the sentences of %s', (_, text) => {
    expect(isProse(`<p>${text}</p>`)).toBe(true)
  })

  it('does not take numbers and names of files for sentences', () => {
    expect(isProse('<p>Version 2.4.1 of ferry.times.example.com at 10:30:15</p>')).toBe(false)
  })

  it('does not take a run that is half links for prose', () => {
    const half = prose.length / 2
    expect(isProse(`<p>${prose.slice(0, half)}<a href="/x">${prose.slice(half)}</a></p>`)).toBe(false)
    expect(isProse(`<p>${prose} <a href="/x">a link</a></p>`)).toBe(true)
  })

  it('breaks runs at blocks, also within inline elements, and not at line breaks or inline elements', () => {
    expect(measure(`<div>${prose}<p>${prose}</p>${prose}</div>`).paragraphs).toBe(3)
    expect(measure(`<span><div>${prose}</div></span>${prose}`).paragraphs).toBe(2)
    expect(measure(`<p>${prose}<br>${prose}<br>${prose}</p>`).paragraphs).toBe(1)
    expect(measure(`<p><b>He waited for</b> <i>it, and then</i> he left the pier.</p>`).paragraphs).toBe(1)
  })

  it('weighs whole, other text a quarter, link text not at all', () => {
    expect(measure(`<p>${prose}</p>`).mass).toBe(prose.length)
    expect(measure('<p>Ferries and times</p>').mass).toBe('Ferries and times'.length / 4)
    expect(measure('<p><a href="/x">Ferries and times</a></p>').mass).toBe(0)
  })
})

describe('links', () => {
  it('are those to other pages', () => {
    const {links, linked} = measure('<p><a href="#note">1</a> <a>an anchor</a> <a href="/x">next</a></p>')
    expect([links, linked]).toEqual([1, 4])
    expect(measure('<a href="#">top</a>').links).toBe(1)
  })

  it('give the density', () => {
    expect(linkDensity(measure('<p><a href="/x">next</a></p>'))).toBe(1)
    expect(linkDensity(measure('<p>abcd<a href="/x">next</a></p>'))).toBe(0.5)
    expect(linkDensity(measure('')), 'no text').toBe(0)
  })
})

it('counts items, media, controls and headings with text', () => {
  const html =
    '<h2>A</h2><h2></h2><h3><a href="/x">B</a></h3><ul><li>1</li><li></li></ul><img src="a.png" alt=""><pre>x</pre>' +
    '<table><tr><td>1</td></tr></table><form><input><button>Go</button></form>'
  expect(measure(html)).toMatchObject({headings: 2, linkedHeadings: 1, items: 2, media: 3, controls: 2})
})

describe('drop', () => {
  it('corrects the sums of everything around', () => {
    const body = bodyOf(
      `<div id="a"><div id="b"><p>${prose}</p><p id="c">${prose} <a href="/x">x</a></p></div></div><p>${prose}</p>`
    )
    const measures = new Measures(body, isUnshown)
    measures.drop(find(body, '#c'))
    const without = bodyOf(`<div id="a"><div id="b"><p>${prose}</p></div></div><p>${prose}</p>`)
    const fresh = new Measures(without, isUnshown)
    expect(measures.of(body)).toEqual(fresh.of(without))
    for (const name of ['#a', '#b']) {
      expect(measures.of(find(body, name))).toEqual(fresh.of(find(without, name)))
    }
  })

  it('takes an element out once, and does not count it any more', () => {
    const body = bodyOf(`<div><p id="a">${prose}</p></div>`)
    const measures = new Measures(body, isUnshown)
    const a = find(body, '#a')
    measures.drop(a)
    measures.drop(a)
    expect(measures.has(a)).toBe(false)
    expect(measures.of(a).text).toBe(0)
    expect(measures.of(body).text).toBe(0)
  })

  it('bears a region within one that is taken out later', () => {
    const body = bodyOf(`<div id="a"><p id="b">${prose}</p><p>${prose}</p></div><p>${prose}</p>`)
    const measures = new Measures(body, isUnshown)
    measures.drop(find(body, '#b'))
    measures.drop(find(body, '#a'))
    expect(measures.of(body).text).toBe(prose.length)
  })

  it('bears a region within one that was taken out before', () => {
    const body = bodyOf(`<div id="a"><p id="b">${prose}</p><p>${prose}</p></div><p>${prose}</p>`)
    const measures = new Measures(body, isUnshown)
    measures.drop(find(body, '#a'))
    measures.drop(find(body, '#b'))
    expect(measures.of(body).text).toBe(prose.length)
  })
})
