/**
 * Pages that were broken or made to break: each ends with a result or a typed error. Nothing here is timed: what
 * takes time that grows with the square of its size would not end within the test's time.
 */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {CleanArticlesError, type CleanResult, clean} from '../../src/index.js'

const words = 'A stove draws best when its flue is warm, so light a sheet of paper first. '
const article = `<p>${words.repeat(4)}</p>\n`.repeat(5)
const page = (body: string) =>
  `<!doctype html><html><head><title>Ash</title></head><body>${body}</body></html>`
const list = (count: number, item: (index: number) => string) =>
  Array.from({length: count}, (_, at) => item(at)).join('')

async function outcome(source: string | Uint8Array, options = {}): Promise<CleanResult | CleanArticlesError> {
  try {
    return await clean(source, {path: 'page.html', url: 'https://example.com/a/', ...options})
  } catch (error) {
    if (error instanceof CleanArticlesError && error.code !== 'internal') return error
    throw error
  }
}

const names =
  'a article b blockquote button caption code dd del details div dl dt em embed fieldset figcaption figure font form ' +
  'frameset h1 h2 hr html iframe img input ins kbd label li link main map math mark menu meta nav noscript object ol ' +
  'optgroup option p plaintext pre ruby rt s script section select small span strong style sub summary sup svg table ' +
  'tbody td template textarea tfoot th thead title tr tt u ul video xmp body head br colgroup col mi foreignObject desc'
const tags = names.split(' ')

/** Boxes the writer has a shape of its own for: what is shaped twice at each level never ends. */
const boxes: Record<string, [open: string, close: string]> = {
  'a callout': ['<div class="admonition note">', '</div>'],
  'an alert': ['<div class="markdown-alert markdown-alert-note" role=note>', '</div>'],
  'a caption': ['<figure><img src=a><div class="wp-caption-text caption">', '</div></figure>'],
  'a code box': ['<div class="highlight"><pre>', '</pre></div>'],
  'a post': ['<div class="post">', '</div>'],
  'a drop cap': ['<span class="drop-cap">', '</span>'],
  'a list of notes': ['<div class=footnotes><ol><li id=fn1>', '</li></ol></div>'],
  'a list in a table': ['<table><tr><td><ul><li>', '</li></ul></td></tr></table>'],
  details: ['<details><summary>a</summary>', '</details>'],
  'a formula': ['<span class="math katex">', '</span>'],
  ruby: ['<ruby>x<rt>', '</rt></ruby>']
}

/** Shapes by name; `n` is about the number of their elements. */
const shapes: Record<string, (n: number) => string> = {
  ...Object.fromEntries(
    tags.flatMap((name) => [
      [`${name}, one in another`, (n: number) => page(`${article}${`<${name}>`.repeat(n)}x`)],
      [`${name}, never closed`, (n: number) => page(`${article}${`<${name}>x `.repeat(n)}${article}`)],
      [`${name}, empty`, (n: number) => page(`${article}${`<${name}></${name}>`.repeat(n)}`)],
      [`${name}, ends only`, (n: number) => page(`${article}${`</${name}>x`.repeat(n)}`)]
    ])
  ),
  ...Object.fromEntries(
    Object.entries(boxes).flatMap(([name, [open, close]]) => [
      [`${name} in another`, (n: number) => page(`${article}${open.repeat(n)}x${close.repeat(n)}`)],
      [`${name} in another, empty`, (n: number) => page(`${article}${open.repeat(n)}${close.repeat(n)}`)],
      [
        `${name} in another, each with a title`,
        (n: number) => page(`${article}${`${open}<p class=title>Ash</p>`.repeat(n)}${close.repeat(n)}`)
      ]
    ])
  ),
  'cells in one row': (n) => page(`${article}<table><tr>${'<td>x</td>'.repeat(n)}</tr></table>`),
  'rows of other lengths': (n) =>
    page(`${article}<table><tr>${'<td>x'.repeat(n)}</tr>${'<tr><td>x'.repeat(n)}</table>`),
  'rows with text between': (n) => page(`${article}<table>${'<tr>ash<td>x</td></tr>'.repeat(n)}</table>`),
  'spans beyond the table': (n) =>
    page(`<table>${'<tr><td colspan=1000 rowspan=65534>x</td></tr>'.repeat(n)}</table>`),
  'links with tracking': (n) =>
    page(`${article}<ul>${list(n, (i) => `<li><a href="/${i}?utm_source=a">soot ${i}</a></li>`)}</ul>`),
  'links of script': (n) => page(`${article}<p>${'see <a href="javascript:x()">a <b>b</b></a> '.repeat(n)}`),
  'one link of script around all': (n) =>
    page(`${article}<p><a href="javascript:x()">${'a <b>b</b> '.repeat(n)}</a>`),
  'lead-ins': (n) =>
    page(
      `${article}${'<p>Also read:</p>'.repeat(n)}${'<p>Also read: <a href="/x">a stove of tiles</a></p>'.repeat(n)}`
    ),
  'headings whose sections go': (n) =>
    page(`${article}<div>${'<h2>Ash</h2><p><script>x</script></p>'.repeat(n)}</div>`),
  'scripts between paragraphs': (n) => page(`${article}${'<p>ash</p><script>x</script>'.repeat(n)}`),
  'breaks between scripts': (n) => `<p>ash</p>${'<hr><script>x</script>'.repeat(n)}`,
  'comments in a line': (n) =>
    page(`<div>ash${'<!-- -->'.repeat(n)}<br><br>${'soot<!-- -->'.repeat(n)}</div>`),
  'lines parted by two breaks': (n) => page(`${article}<div>${'ash<br><br>'.repeat(n)}</div>`),
  'lines among boxes': (n) => page(`${article}<div>${'ash<div>soot</div>'.repeat(n)}</div>`),
  'lines among boxes in boxes': (n) => page(`${article}${'<div>ash<p>soot</p>'.repeat(n)}`),
  'jumps to places that go': (n) =>
    page(
      `${article}<ul>${list(n, (i) => `<li><a href="#s${i}">${i}</a></li>`)}</ul>${list(n, (i) => `<div id="s${i}" class="comments">soot</div>`)}`
    ),
  'lists of jumps': (n) =>
    page(`${article}${'<ul><li><a href="#a">a</a></li><li><a href="#b">b</a></li></ul>'.repeat(n)}`),
  'boxes that are one link': (n) =>
    page(`${article}${list(n, (i) => `<div><a href="/${i}"></a><b>A stove of tiles ${i}</b></div>`)}`),
  'cards in the text': (n) =>
    page(
      `${article}${list(n, (i) => `<div><a href="/${i}"><img src="/${i}.jpg"></a><h3><a href="/${i}">A stove of tiles in the north</a></h3></div><h2>Soot</h2>`)}${article}`
    ),
  'boxes that are one link in boxes': (n) =>
    page(`${article}${'<div><a href="/x"></a><div>ash</div>'.repeat(n)}`),
  'labels before nothing': (n) => page(`${article}${'<div><h3>More of it:</h3>'.repeat(n)}`),
  'dates before the text': (n) =>
    page(
      `<h1>Ash</h1><time datetime="2021-05-12">12 May 2021</time>${'<p>12 May 2021</p>'.repeat(n)}${article}`
    ),
  'pictures of the page': (n) =>
    `<!doctype html><html><head><title>Ash</title><meta property="og:image" content="/stove.jpg"></head><body>${'<div><img src="/stove.jpg"></div>'.repeat(n)}<h1>Ash</h1>${article}</body></html>`,
  'markers without ends': (n) => page(`${article}${'<!-- affiliate ads begin -->x'.repeat(n)}`),
  'images with sets': (n) =>
    page(
      `${article}${`<img src="/x.jpg" srcset="${list(50, (i) => `/i${i}.jpg ${i + 1}w, `)}">`.repeat(Math.ceil(n / 50))}`
    ),
  'captions and images': (n) =>
    page(`<figure>${'<img src="/a.jpg" alt="x"><p class="wp-caption-text">x</p>'.repeat(n)}</figure>`),
  'notes that call one another': (n) =>
    page(
      `<p>${words}<sup><a id=r0 href="#fn0">1</a></sup></p><ol class=footnotes>${list(n, (i) => `<li id="fn${i}">ash <a href="#r${i}">↩</a> <sup><a id=r${i + 1} href="#fn${i + 1}">${i + 2}</a></sup></li>`)}</ol>`
    ),
  'notes with one label': (n) =>
    page(
      `<p>${list(n, (i) => `w<sup><a id=r${i} href="#fn${i}">1</a></sup> `)}</p><ol class=footnotes>${list(n, (i) => `<li id="fn${i}">ash <a href="#r${i}">↩</a></li>`)}</ol>`
    ),
  attributes: (n) =>
    page(
      `${article}<p ${list(n, (i) => `a${i}="v" on${i}x=y `)} class="${list(n, (i) => `a${i}-related `)}">x</p>`
    ),
  'marks side by side': (n) => page(`<p>${'x<b>“y”</b>z<i>*</i><del>~</del>_<b> </b>'.repeat(n)}`),
  'misnested marks': (n) => page(`${article}<p>${'<b><i><u>x</b></i></u>'.repeat(n)}`),
  'JSON-LD, deep': (n) => page(`${article}<script type="application/ld+json">${'{"a":['.repeat(n)}</script>`),
  'JSON-LD, many': (n) =>
    page(`${article}${'<script type="application/ld+json">{"@type":"Article"}</script>'.repeat(n)}`),
  'characters of nothing': (n) =>
    page(
      `${article}<p>${'\0a\0 \ud800 \udc00 &#0; &#xd800; &#x110000; \u0001 \ufeff \u2028'.repeat(n)}</p>\0`
    ),
  'nothing but NUL': (n) => '\0'.repeat(n),
  'frames, plain text, drawings': (n) =>
    page(
      `${'<svg><foreignObject><math><annotation-xml encoding="text/html"><div>'.repeat(n)}<plaintext>${article}`
    ),
  'callouts, one in another': (n) =>
    page(`${'<div class="admonition note"><p class="admonition-title">Note</p>'.repeat(n)}${article}`),
  'related boxes, one in another': (n) =>
    page(`${'<div class="related-posts"><a href="/x">a stove of tiles</a>'.repeat(n)}${article}`),
  'front matter that never ends': (n) => `---\n${'title: [\n'.repeat(n)}<html><body>${article}`
}

describe('hostile pages', () => {
  for (const [name, shape] of Object.entries(shapes)) {
    it(`ends: ${name}`, async () => {
      for (const size of [1, 20, 700]) await outcome(shape(size))
    })
  }

  it('ends where a fragment is nested deeper than the stack', async () => {
    for (const name of ['div', 'b', 'blockquote', 'table', 'ul']) {
      const found = await outcome(`<p>x</p>${`<${name}>`.repeat(30_000)}`, {format: 'html', content: 'page'})
      if (found instanceof CleanArticlesError) expect(found.code).toBe('too-deep')
    }
  })

  it('ends for every charset a page may declare and not have', async () => {
    const bytes = Uint8Array.from({length: 3000}, (_, at) => (at * 7919 + (at >> 3)) & 0xff)
    for (const charset of [
      'utf-8',
      'utf-16',
      'shift_jis',
      'gb18030',
      'iso-2022-jp',
      'x-user-defined',
      'none',
      ''
    ]) {
      const head = Buffer.from(
        `<!doctype html><html><head><meta charset="${charset}"></head><body>${article}`
      )
      await outcome(Buffer.concat([head, bytes, Buffer.from('<p>é</p>', 'latin1')]))
    }
  })

  const large: Record<string, number> = {
    'cells in one row': 40_000,
    'rows of other lengths': 20_000,
    'links with tracking': 15_000,
    'links of script': 15_000,
    'one link of script around all': 150_000,
    'scripts between paragraphs': 30_000,
    'headings whose sections go': 15_000,
    'notes that call one another': 15_000,
    'notes with one label': 15_000
  }
  for (const [name, size] of Object.entries(large)) {
    it(`ends at a size whose square is out of reach: ${name}`, {timeout: 120_000}, async () => {
      expect(await outcome(shapes[name]!(size))).not.toBeInstanceOf(CleanArticlesError)
    })
  }

  it('ends where all levels of a deep page hold much', {timeout: 120_000}, async () => {
    const found = await outcome(
      page(`${'<div>'.repeat(500)}${'<p>ash <a href="/x">soot</a></p>'.repeat(4000)}`)
    )
    expect(found).not.toBeInstanceOf(CleanArticlesError)
  })

  const tag = fc.constantFrom(...tags)
  const attribute = fc.constantFrom(
    '',
    '',
    ' class="related-posts"',
    ' class="admonition note"',
    ' class=footnotes id=fn1',
    ' href="#fn1" id=r1',
    ' href="https://x.pxf.io/c/1/2/3?u=%"',
    ' href="javascript:x()"',
    ' href="http://[/"',
    ' src="//a.impactradius-go.com/display-ad/1-2" width=1 height=1',
    ' srcset="a 1x,b 2w, ,("',
    ' colspan=9 rowspan=0',
    ' style="display:none"',
    ' onclick="x(\'" <"',
    ' __proto__=x constructor=y',
    ' hidden',
    ' itemprop=articleBody itemscope itemtype="https://schema.org/Person"',
    ' lang=ar dir=rtl',
    ' =" \' /'
  )
  const piece = fc.oneof(
    {weight: 5, arbitrary: fc.tuple(tag, attribute).map(([name, rest]) => `<${name}${rest}>`)},
    {weight: 3, arbitrary: tag.map((name) => `</${name}>`)},
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'Also read: ',
        words,
        'x',
        ' ',
        '\n\n',
        '灰',
        '\0',
        '\ud800',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?php',
        '&amp',
        '&#xd800;',
        '<',
        '</',
        '`` ` *_~|[](<>)\\',
        '$x$',
        'a{b:c;d:e!important;f:1px}',
        '{"@type":"Article",',
        '<!-- affiliate ads begin -->'
      )
    }
  )

  it('ends for broken pages of any kind', {timeout: 120_000}, async () => {
    const source = fc.tuple(
      fc.array(piece, {maxLength: 60}),
      fc.constantFrom('', '<!doctype html><html><head><title>Ash</title><body>', `<html><body>${article}`)
    )
    await fc.assert(
      fc.asyncProperty(
        source,
        fc.constantFrom('scraped', 'authored', 'strict'),
        async ([parts, start], preset) => {
          const found = await outcome(start + parts.join(''), {format: 'html', preset})
          if (found instanceof CleanArticlesError) return
          const again = await outcome(start + parts.join(''), {format: 'html', preset})
          expect((again as CleanResult).markdown).toBe(found.markdown)
        }
      ),
      {numRuns: 400}
    )
  })
})
