/** Generated Markdown with junk of every kind in it. */
import fc from 'fast-check'

const word = fc.constantFrom('stove', 'kettle', 'ash', 'Draught', 'grate', '灰', 'naïve', 'x_y', '5', 'log')
export const words = fc.array(word, {minLength: 1, maxLength: 6}).map((list) => list.join(' '))
const link = fc.constantFrom(
  '[soot](https://example.com/soot)',
  '[soot](https://example.com/soot?utm_source=a&id=2)',
  '[brush](https://brand.pxf.io/xyz123)',
  '<https://example.com/?fbclid=abc>',
  '[soot *and* ash](https://example.com/soot and ash.html?utm_source=a&id=2 "Soot")',
  '[soot](https://example.com/?utm_source=a of the stove)',
  '[https://example.com/stove](https://brand.pxf.io/xyz123)',
  '[saved](https://web.archive.org/web/20190224154700/https://example.com/?utm_source=a)',
  '[ref][one]',
  '**[Buy now](https://secure.2checkout.com/order/checkout.php?PRODS=1&QTY=1&AFFILIATE=123456)**'
)
const pixel =
  '<img height="0" width="0" src="https://imp.pxf.io/i/1234567/987654/4321" style="visibility:hidden;" />'
export const banner =
  '<a href="https://brand.pxf.io/c/1234567/987654/4321"><img src="//a.impactradius-go.com/display-ad/4321-987654" alt=""/></a>'
const inline = fc.oneof(
  words,
  link,
  fc.constantFrom(
    pixel,
    banner,
    '<b>hot</b>',
    '<br>',
    '`<ins>`',
    '*warm*',
    '<kbd>F1</kbd>',
    '![](https://example.com/a.png)'
  )
)
const line = fc.array(inline, {minLength: 1, maxLength: 4}).map((parts) => parts.join(' '))
export const block = fc.oneof(
  {weight: 4, arbitrary: line},
  words.map((text) => `## ${text}`),
  fc.array(line, {minLength: 1, maxLength: 3}).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(line, {minLength: 1, maxLength: 3})
    .map((items) => items.map((item, index) => `${index + 1}. ${item}`).join('\n')),
  line.map((text) => `> ${text}`),
  fc
    .tuple(words, line)
    .map(([head, cell]) => `| ${head} | b |\n| --- | --- |\n| ${cell.replaceAll('|', '')} | c |`),
  fc.constantFrom(
    '```html\n<ins class="adsbygoogle"></ins>\n```',
    '    indented code',
    '---',
    `<!-- affiliate ads begin -->\n${banner}\n${pixel}\n<!-- affiliate ads end -->`,
    '<!-- affiliate ads begin -->',
    '<!-- affiliate ads end -->',
    '<ins class="adsbygoogle"\n     data-ad-client="ca-pub-1"\n     data-ad-slot="2"></ins>',
    '**Also read:** [Ashes](https://example.com/ashes)',
    '<span>Also read:</span>\n<div><ul>\n<li><a href="https://example.com/a"><u>One</u></a></li>\n</ul></div>',
    '<div>\n\nboxed *text*\n\n</div>',
    '<script>alert(1)</script>',
    '<details><summary>More</summary>\n\nhidden\n\n</details>',
    'https://example.com/shown?utm_source=a',
    '`https://example.com/shown`',
    '1. [stove](https://brand.pxf.io/xyz123)\n2. [kettle](https://other.qzvw.net/u7i8o9)\n\n## stove\n\n## kettle',
    '````\n* [jar](https://example.com/order/cart.php?PRODS=1&QTY=1&AFFILIATE=123456)',
    '[one]: https://example.com/one?utm_campaign=x'
  )
)
/** A document: blocks with or without blank lines between, each line with an end of its own. */
export const document = fc
  .tuple(
    fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n')), {minLength: 1, maxLength: 8}),
    fc.constantFrom('', '\uFEFF', '---\ntitle: A: stove\n---\n\n'),
    fc.array(fc.boolean(), {minLength: 16, maxLength: 16})
  )
  .map(([blocks, start, crlf]) => {
    let index = 0
    const text = start + blocks.map(([part, space]) => part + space).join('')
    return text.replace(/\n/g, () => (crlf[index++ % crlf.length] ? '\r\n' : '\n'))
  })
