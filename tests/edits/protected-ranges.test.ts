import {describe, expect, it} from 'vitest'
import {protectedRanges} from '../../src/edits/protected-ranges.js'
import {clean} from '../../src/index.js'

const kept = (source: string, options = {}) =>
  protectedRanges(source, options).map(({end, start}) => source.slice(start, end))

describe('protected ranges', () => {
  it.each([
    ['a formula in a line', 'Let $$a_b < c \\, d > e$$ be it.', '$$a_b < c \\, d > e$$'],
    ['a formula of lines', '$$\na &= b \\\\\nc &= d\n$$\n', '$$\na &= b \\\\\nc &= d\n$$'],
    ['code of Liquid', '{% highlight html %}\n<ins>\n{% endhighlight %}', undefined],
    ['code of Hugo', '{{< highlight html >}}<ins>{{< /highlight >}}', undefined],
    ['code of Hugo with a brace', '{{< code title="a{b" >}}<ins>{{< /code >}}', undefined]
  ])('hold %s', (_what, source, formula) => {
    expect(kept(source)).toEqual([formula ?? source])
  })

  it.each([
    ['prices around a picture', 'It costs $$ and <img src="a.png"> here $$ as well.'],
    ['prices around a link', 'From $$ at [the shop](https://example.com) to $$ there.'],
    ['prices in two paragraphs', 'It costs $$ here.\n\nThere it costs $$ too.'],
    ['the same in a quote', '> It costs $$ here.\n>\n> There it costs $$ too.'],
    ['shells around an address', 'echo $$ > /tmp/a; curl https://example.com; kill $$'],
    ['one sign alone', 'It costs $$ here.'],
    ['text in which template code does not run', '{% raw %}\n<ins>\n{% endraw %}']
  ])('do not hold %s', (_what, source) => {
    expect(kept(source)).toEqual([])
  })

  it('hold text in which template code does not run, where that is asked', () => {
    expect(kept('{% raw %}a{% endraw %} b', {all: true})).toEqual(['{% raw %}a{% endraw %}'])
  })

  it('find the formula behind a price', () => {
    expect(kept('It costs $$ here.\n\nThere it is $$x^2$$.')).toEqual(['$$x^2$$'])
  })

  it.each([
    ['prices', (junk: string) => `It costs $$ here ${junk} and $$ there.\n`],
    ['raw of Liquid', (junk: string) => `{% raw %}\n\nWords.\n\n${junk}\n\n{% endraw %}\n`]
  ])('keep no junk between %s', async (_what, around) => {
    const pixel = '<img src="https://imp.pxf.io/i/1/2/3" width="0" height="0">'
    const {markdown} = await clean(around(pixel), {path: 'post.md'})
    expect(markdown).not.toContain('pxf.io')
    expect(markdown).toMatch(/^It costs \$\$ here {1,2}and \$\$ there|^\{% raw %\}\n\nWords/)
  })
})
