// Where in a document a payload may stand. A context is harmless in itself, and says `head` and `tail` around it.

/** `text` on lines that each begin with `prefix`. */
const prefixed = (prefix, text, first = prefix) => first + text.split('\n').join(`\n${prefix}`)
const flat = (text) => text.replace(/\s*\n\s*/g, ' ')
const around = (text) => `head words\n\n${text}\n\ntail words\n`
const half = (text) => [text.slice(0, text.length >> 1), text.slice(text.length >> 1)]
const amid = (text, between) => half(text).join(between)
/** A longer fence than any in the text. */
const fenceFor = (text) =>
  '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))

/** Contexts of Markdown, also taken for MDX and plain text: the name, and the document for a payload. */
export const markdownContexts = {
  alone: (p) => p,
  'no line end': (p) => `head words\n\n${p}`,
  paragraph: (p) => around(`some words ${p} more words`),
  'own paragraph': (p) => around(p),
  'lines of a paragraph': (p) => around(`some words\n${p}\nmore words`),
  heading: (p) => around(`## Title ${flat(p)} rest`),
  'setext heading': (p) => around(`Title ${flat(p)}\n-----`),
  'list item': (p) => around(`- one\n${prefixed('  ', p, '- ')}\n- three`),
  'list item with tab': (p) => around(`-\tone\n${prefixed('\t', p, '-\t')}\n\n\t\tcode`),
  'numbered list with tabs': (p) => around(`1.\t${prefixed('\t', p, '')}\n\n\t-\t${prefixed('\t\t', p, '')}`),
  'task list': (p) => around(`- [ ] ${prefixed('  ', p, '')}\n- [x] done`),
  quote: (p) => around(prefixed('> ', p)),
  'quote with tab': (p) => around(prefixed('>\t', p)),
  'quote, lazy': (p) => around(`> some words\n${p}`),
  'list in a quote': (p) => around(prefixed('>   ', p, '> - ')),
  'table cell': (p) => around(`| a | b |\n| - | - |\n| ${flat(p)} | c |`),
  'table cell with bars': (p) => around(`| a | b |\n| - | - |\n| ${flat(p).replace(/ /g, '|')} | c |`),
  'table cell with escaped bars': (p) =>
    around(`| a | b |\n| - | - |\n| ${flat(p).replace(/[|]/g, '\\|').replace(/ /g, ' \\| ')} | c |`),
  'table head': (p) => around(`| ${flat(p)} | b |\n| - | - |\n| c | d |`),
  'table without bars': (p) => around(`a | b\n- | -\n${flat(p)} | c\nmore ${flat(p)}`),
  footnote: (p) => around(`words[^1]\n\n[^1]: ${prefixed('    ', p, '')}`),
  'footnote call': (p) => around(`words[^${flat(p)}]\n\n[^${flat(p)}]: note`),
  'footnote, never called': (p) => around(`[^n]: ${prefixed('    ', p, '')}`),
  'link text': (p) => around(`a [${flat(p)}](https://example.com/) link`),
  'link title': (p) => around(`a [b](https://example.com/ "${flat(p)}") link`),
  'link destination': (p) => around(`a [b](${flat(p).replace(/ /g, '')}) link`),
  'link destination in brackets': (p) => around(`a [b](<https://example.com/${flat(p)}>) link`),
  'reference definition': (p) => around(`a [b] link\n\n[b]: ${flat(p).replace(/ /g, '')}`),
  'reference title': (p) => around(`a [b] link\n\n[b]: https://example.com/\n  '${p}'`),
  'reference label': (p) => around(`a [${flat(p)}] link\n\n[${flat(p)}]: https://example.com/`),
  'image alt': (p) => around(`![${flat(p)}](https://example.com/a.png)`),
  autolink: (p) => around(`<https://example.com/${flat(p)}> and https://example.com/${flat(p)}`),
  'behind an address': (p) => around(`see https://example.com/a${p} and a@example.com${p}`),
  emphasis: (p) => around(`**${p}** _${p}_ ~~${p}~~`),
  'html block 1': (p) => around(`<pre>\n${p}\n</pre>`),
  'html block 2': (p) => around(`<!-- a\n${p}\n-->`),
  'html block 3': (p) => around(`<?a\n${p}\n?>`),
  'html block 4': (p) => around(`<!A\n${p}\n>`),
  'html block 5': (p) => around(`<![CDATA[\n${p}\n]]>`),
  'html block 6': (p) => around(`<div>\n${p}\n</div>`),
  'html block 6, blank lines': (p) => around(`<div>\n\n${p}\n\n</div>`),
  'html block 7': (p) => around(`<x-box>\n${p}\n</x-box>`),
  'open html': (p) => around(`<div title="a\n${p}`),
  'html attribute': (p) => around(`<p title="${p}">words</p>`),
  'html attribute, single quotes': (p) => around(`some <i title='${flat(p)}'>words</i>`),
  details: (p) => around(`<details>\n<summary>${flat(p)}</summary>\n\n${p}\n\n</details>`),
  'html table': (p) => around(`<table>\n<tr><td>${flat(p)}</td></tr>\n</table>`),
  'html list': (p) => around(`<ul>\n<li>${flat(p)}</li>\n</ul>`),
  'html definition list': (p) => around(`<dl><dt>${flat(p)}</dt><dd>${flat(p)}</dd></dl>`),
  'definition list': (p) => around(`Term\n: ${prefixed('  ', p, '')}`),
  pre: (p) => around(`<pre>${p}</pre>`),
  'pre code': (p) => around(`<pre><code>${p}</code></pre>`),
  code: (p) => around(`some <code>${p}</code> words`),
  kbd: (p) => around(`some <kbd>${p}</kbd> words`),
  samp: (p) => around(`some <samp>${p}</samp> <tt>${p}</tt> words`),
  'svg text': (p) => around(`<svg><text>${flat(p)}</text></svg>`),
  'math annotation': (p) =>
    around(
      `<math><semantics><mi>x</mi><annotation encoding="application/x-tex">${flat(p)}</annotation></semantics></math>`
    ),
  'inline math': (p) => around(`value $${p}$ here`),
  'math block': (p) => around(`$$\n${p}\n$$`),
  'math block, never closed': (p) => around(`$$\nx\n${p}`),
  'liquid raw': (p) => around(`{% raw %}\n${p}\n{% endraw %}`),
  'liquid expression': (p) => around(`{{ ${p} }} and {% if a %}${p}{% endif %}`),
  'hugo shortcode': (p) => around(`{{< figure src="a.png" >}}\n${p}\n{{< /figure >}}`),
  'mdx component': (p) => around(`<Callout kind="note">\n\n${p}\n\n</Callout>`),
  'mdx import': (p) => `import {Box} from './box'\n\n<Box title="a">${p}</Box>\n`,
  'control comments around': (p) =>
    around(`<!-- clean-articles-disable -->\n\n${p}\n\n<!-- clean-articles-enable -->`),
  'control comments inside': (p) => around(amid(p, '<!-- clean-articles-disable -->')),
  'control comments inside, both': (p) =>
    around(amid(p, '<!-- clean-articles-disable --><!-- clean-articles-enable -->')),
  'front matter': (p) => `---\ntitle: "A ${flat(p).replaceAll('"', "'")}"\n---\n\nhead words\n\n${p}\n`,
  'broken front matter': (p) => `---\ntitle: a\n${p}\n\nhead words\n`,
  bom: (p) => `\uFEFF${p}\n`,
  crlf: (p) => around(`some words\n${p}\nmore`).replaceAll('\n', '\r\n'),
  'lone cr': (p) => around(`some words\n${p}\nmore`).replaceAll('\n', '\r'),
  'nul before': (p) => around(`\0${p}\0`),
  'nul in tags': (p) => around(p.replaceAll('<', '<\0')),
  'deep quotes': (p) => around(prefixed('> '.repeat(30), p)),
  'deep html': (p) => around(`${'<div>'.repeat(60)}${p}${'</div>'.repeat(60)}`),
  'long line': (p) => around(`${'many words '.repeat(600)}${flat(p)}${' many words'.repeat(300)}`),
  'halves over paragraphs': (p) => around(amid(p, '\n\n')),
  'halves over a quote': (p) => around(`${half(p)[0]}\n> ${half(p)[1]}`),
  'halves over list items': (p) => around(`- ${half(p)[0]}\n- ${half(p)[1]}`),
  'halves over cells': (p) => around(`| a | b |\n| - | - |\n| ${half(flat(p))[0]} | ${half(flat(p))[1]} |`),
  'halves over a heading': (p) => around(`${half(p)[0]}\n===\n${half(p)[1]}`),
  'halves over emphasis': (p) => around(`*${half(p)[0]}*${half(p)[1]}`),
  'ad removed before it': (p) =>
    around(
      `${half(p)[0]}<ins class="adsbygoogle" data-ad-client="ca-pub-1"></ins>${half(p)[1]}\n\n<script async src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"></script>`
    ),
  'script removed within': (p) => around(amid(p, '<script>1</script>')),
  'behind a tag of its own': (p) => around(`<b>bold</b>${p}<i>`),
  'behind an open quote': (p) => around(`<a title="${p}`),
  'behind a backslash': (p) => around(`words \\${p}`),
  'behind an open tag': (p) => around(`words <b ${p}`),
  'behind an open comment': (p) => around(`words <!-- ${p}`),
  'backticks that do not match': (p) => around(`some \`\`words \`${p}\`\` rest`)
}

/** Contexts of Markdown whose payload is code, which stays as it is. They give the document and the code in it. */
export const codeContexts = {
  fence: (p) => {
    const code = `${fenceFor(p)}html\n${p}\n${fenceFor(p)}`
    return {document: around(code), code}
  },
  'fence of tildes': (p) => {
    const code = `~~~~~\n${p}\n~~~~~`
    return {document: around(code), code}
  },
  'fence in a list': (p) => {
    const code = prefixed('  ', `${fenceFor(p)}\n${p}\n${fenceFor(p)}`, '')
    return {document: around(`- item\n\n  ${code}`), code}
  },
  'fence in a quote': (p) => {
    const code = prefixed('> ', `${fenceFor(p)}js\n${p}\n${fenceFor(p)}`)
    return {document: around(code), code}
  },
  'indented code': (p) => {
    const code = prefixed('    ', p.trim())
    return {document: around(code), code}
  },
  'code span': (p) => {
    const code = `${fenceFor(p)} ${flat(p)} ${fenceFor(p)}`
    return {document: around(`some ${code} words`), code}
  }
}

/** Contexts of HTML: the name, and the content of the article for a payload. */
export const htmlContexts = {
  alone: (p) => p,
  paragraph: (p) => `<p>head words ${p} tail words</p>`,
  heading: (p) => `<h2>Title ${p}</h2><p>words</p>`,
  list: (p) => `<ul><li>one<li>${p}<li>three</ul>`,
  quote: (p) => `<blockquote><p>${p}</p></blockquote>`,
  'table cell': (p) => `<table><tr><th>a<th>b<tr><td>${p}<td>c</table>`,
  'table cell of blocks': (p) => `<table><tr><td><p>${p}</p><ul><li>b</ul><td colspan=2>c</table>`,
  'between rows': (p) => `<table><tr><td>a</td></tr>${p}<tr><td>b</td></tr></table>`,
  caption: (p) =>
    `<figure><img src="https://example.com/a.png" alt="b"><figcaption>${p}</figcaption></figure>`,
  link: (p) => `<p><a href="https://example.com/">b ${p}</a></p>`,
  attribute: (p) => `<p>a <a href="https://example.com/" title="${p}">b</a></p>`,
  'attribute, single quotes': (p) => `<p>a <a href="https://example.com/" title='${p}'>b</a></p>`,
  'attribute, none': (p) => `<p>a <a href=https://example.com/ title=${p}>b</a></p>`,
  'image alt': (p) => `<p><img src="https://example.com/a.png" alt="${p}"></p>`,
  'image alt, escaped': (p) =>
    `<p>a <img src="https://example.com/a.png" alt="${p.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></p>`,
  'link title, escaped': (p) =>
    `<p>a <a href="https://example.com/" title="${p.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">b</a></p>`,
  'link address, escaped': (p) =>
    `<p>a <a href="${p.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">b</a></p>`,
  'text, escaped': (p) => `<p>a ${p.replaceAll('&', '&amp;').replaceAll('<', '&lt;')} z</p>`,
  'text, escaped, on lines': (p) =>
    `<p>a<br>${p.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}<br>z</p>`,
  'text, escaped, in cells': (p) =>
    `<table><tr><th>a<th>b<tr><td>${p.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}<td>z</table>`,
  pre: (p) => `<pre>${p}</pre>`,
  'pre code': (p) => `<pre><code class="language-html">${p}</code></pre>`,
  'pre code, escaped': (p) => `<pre><code>${p.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`,
  code: (p) => `<p>a <code>${p}</code> z</p>`,
  'code, escaped': (p) => `<p>a <code>${p.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code> z</p>`,
  'kbd and samp': (p) => `<p>a <kbd>${p}</kbd> <samp>${p}</samp> z</p>`,
  details: (p) => `<details><summary>${p}</summary><p>${p}</p></details>`,
  'definition list': (p) => `<dl><dt>${p}<dd>${p}</dl>`,
  comment: (p) => `<p>a</p><!-- ${p} --><p>b</p>`,
  svg: (p) => `<p>a</p><svg><title>b</title>${p}</svg><p>c</p>`,
  math: (p) => `<p>a <math><mi>x</mi>${p}</math></p>`,
  'math annotation': (p) =>
    `<p>a <math><semantics><mi>x</mi><annotation encoding="application/x-tex">${p}</annotation></semantics></math></p>`,
  'math annotation, escaped': (p) =>
    `<p>a <math><semantics><mi>x</mi><annotation encoding="application/x-tex">${p.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</annotation></semantics></math></p>`,
  'math script': (p) => `<p>a <script type="math/tex">${p}</script> b</p>`,
  'tex in the text': (p) => `<p>a $${p.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}$ b</p>`,
  noscript: (p) => `<p>a</p><noscript>${p}</noscript><p>b</p>`,
  template: (p) => `<p>a</p><template>${p}</template><p>b</p>`,
  footnote: (p) =>
    `<p>a<sup id="fnref1"><a href="#fn1">1</a></sup></p><section class="footnotes"><ol><li id="fn1">${p} <a href="#fnref1">back</a></li></ol></section>`,
  'control comments': (p) =>
    `<p>a</p><!-- clean-articles-disable -->${p}<!-- clean-articles-enable --><p>b</p>`,
  'embed caption': (p) =>
    `<figure><iframe src="https://www.youtube.com/embed/a" title="${p.replaceAll('"', '&quot;')}"></iframe><figcaption>${p}</figcaption></figure>`,
  'lone cr': (p) => `<p>a</p>\r<p>${p}</p>\r`,
  'deep nesting': (p) => `${'<div>'.repeat(80)}${p}${'</div>'.repeat(80)}`,
  halves: (p) => `<p>a ${half(p)[0]}</p><p>${half(p)[1]} b</p>`
}
