import {describe, expect, it} from 'vitest'
import {clean} from '../../src/index.js'

const cleaned = async (source: string, path: string) => (await clean(source, {path})).markdown

describe('template code in the text of a page', () => {
  it.each([
    ['See {{&lt; readfile "a" &gt;}} here.', 'See &#123;{< readfile "a" >}} here.\n'],
    ['See {{% note %}} here.', 'See &#123;&#123;% note %}} here.\n'],
    ['See {{ site.token }} here.', 'See &#123;{ site.token }} here.\n'],
    ['See {% include a.html %} here.', 'See &#123;% include a.html %} here.\n'],
    ['See {# note #} here.', 'See &#123;# note #} here.\n'],
    ['Siehe {{{ x }}} hier.', 'Siehe &#123;&#123;{ x }}} hier.\n'],
    ['<img src="a.png" alt="{{ x }}">', '![&#123;{ x }}](a.png)\n'],
    [
      '<a href="https://example.com/{{x}}" title="{{ t }}">a</a>',
      '[a](https://example.com/&#123;{x}} "&#123;{ t }}")\n'
    ],
    ['Press <kbd>{{ x }}</kbd>.', 'Press <kbd>&#123;{ x }}</kbd>.\n'],
    ['A {set} and {x: {y: 1}}.', 'A {set} and {x: {y: 1}}.\n']
  ])('is text: %j', async (html, expected) =>
    expect(await cleaned(`<p>${html}</p>`, 'a.html')).toBe(expected))

  it('stays readable in code, and is told', async () => {
    const {markdown, warnings} = await clean('<p>Write <code>{{ x }}</code>:</p><pre>{% if x %}</pre>', {
      path: 'a.html'
    })
    expect(markdown).toBe('Write `{{ x }}`:\n\n```\n{% if x %}\n```\n')
    expect(warnings.map(({code}) => code)).toEqual(['template-code'])
  })

  it('is meant in HTML with front matter', async () => {
    const source = '---\nlayout: post\n---\n<p>See {{ site.name }} and <code>{{ x }}</code>.</p>\n'
    const {markdown, warnings} = await clean(source, {path: 'a.html', format: 'html'})
    expect(markdown).toContain('See {{ site.name }} and `{{ x }}`.')
    expect(warnings).toEqual([])
  })
})

describe('template code in plain text', () => {
  it.each([
    ['It shows {{ site.token }} here.', 'It shows &#123;{ site.token }} here.'],
    ['It shows {% include a %} and *a*.', 'It shows &#123;% include a %} and \\*a\\*.'],
    ['At http://example.com/{{x}} it is.', 'At http://example.com/{{x}} it is.']
  ])('is text: %j', async (text, expected) => {
    expect(await cleaned(`A text.\n\n${text}\n`, 'a.txt')).toBe(`A text.\n\n${expected}\n`)
  })
})

describe('template code in Markdown', () => {
  it.each([
    'A {{ page.title }} and {% include a.html %}.\n',
    'A &#123;{ page.title }} and `{{ x }}`.\n',
    '{{< note >}}\nWords.\n{{< /note >}}\n'
  ])('stays as its author wrote it: %j', async (source) => expect(await cleaned(source, 'a.md')).toBe(source))

  it.each([
    ['<p>A {{ page.title }} of <b>{{ x }}</b></p>\n', 'A {{ page.title }} of **{{ x }}**\n'],
    [
      '<p>A &#123;&#123; a &amp; b }} <b>&lbrace;% x %}</b></p>\n',
      'A &#123;&#123; a & b }} **&#123;% x %}**\n'
    ],
    ['Use <code>&#123;{ x }}</code> <b>now</b>.\n', 'Use <code>&#123;{ x }}</code> **now**.\n'],
    ['<p>Use <code>&#x7b;{ x }}</code></p>\n', 'Use <code>&#123;{ x }}</code>\n'],
    ['<img src="a.png" alt="&#123;{ x }}">\n', '<img src="a.png" alt="&#123;{ x }}">\n']
  ])('stays live or hidden in what was HTML: %j', async (source, expected) => {
    expect(await cleaned(source, 'a.md')).toBe(expected)
    expect(await cleaned(expected, 'a.md')).toBe(expected)
  })
})

describe('MDX', () => {
  it.each([
    ['<p>A &#123;alert(1)} and {live} &lt;Foo /&gt;</p>\n', 'A &#123;alert(1)} and {live} \\<Foo />\n'],
    ['<p>import a from "b"</p>\n', '&#105;mport a from "b"\n'],
    [
      '<div>\n<p>export const a = 1</p>\n<p>important</p>\n</div>\n',
      '&#101;xport const a = 1\n\nimportant\n'
    ],
    ['import Chart from "b"\n\n<Chart x={1} />\n\n{a}\n', 'import Chart from "b"\n\n<Chart x={1} />\n\n{a}\n']
  ])('runs nothing that HTML showed: %j', async (source, expected) =>
    expect(await cleaned(source, 'a.mdx')).toBe(expected))
})
