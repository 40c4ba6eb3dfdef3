/** What the README shows is what happens. */
import fs from 'node:fs'
import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import * as library from '../src/index.js'

const readme = fs.readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({
  language,
  text: text!
}))

describe('README', () => {
  it('shows a real before and after', async () => {
    const [before, after] = blocks.filter(({language}) => language === 'markdown')
    const result = await library.clean(before!.text, {path: 'post.md'})
    expect(result.markdown).toBe(after!.text)
  })

  it('shows a library call that holds', async () => {
    const [example] = blocks.filter(({language}) => language === 'ts')
    const body = example!.text.replace(/^import .*$/gm, '').replace(/^(\S.*) \/\/ .*$/gm, 'shown.push($1)')
    const run = new Function(
      'clean',
      'restore',
      `return (async () => { const shown = []; ${body}; return shown })()`
    )
    const [markdown, rule, restored] = await run(library.clean, library.restore)
    expect(example!.text).toContain(`// '${markdown}'`)
    expect(example!.text).toContain(`// '${rule}'`)
    expect(restored).toContain('<img')
  })
})

describe('a rule alone in a pipeline', () => {
  const plugins = {
    activeContent: '<p>Hi</p><script>alert(1)</script>',
    affiliateAd:
      '<p>Hi</p><a href="https://brand.pxf.io/c/1234567/987654/4321"><img src="//a.impactradius-go.com/display-ad/4321-987654"></a>',
    boilerplate: '<p>Hi</p><p>Sign up for our newsletter</p>',
    displayAd: '<p>Hi</p><ins class="adsbygoogle" data-ad-client="ca-pub-1"></ins>',
    relatedLinks: '<p>Hi</p><p>Also read: <a href="https://example.com/a">A</a></p>',
    trackingPixel: '<p>Hi<img src="https://imp.pxf.io/i/1234567/987654/4321" width="1" height="1"></p>'
  } as const

  it.each(Object.entries(plugins))('%s changes the tree and records an edit', async (name, html) => {
    const plugin = library[name as keyof typeof plugins] as () => (tree: Root, file: VFile) => undefined
    const file = new VFile(html)
    const processor = unified().use(rehypeParse, {fragment: true}).use(plugin)
    const tree = await processor.run(processor.parse(file), file)
    expect(JSON.stringify(tree)).not.toMatch(/script|pxf|newsletter|adsbygoogle|Also read/)
    expect(file.data.editLog?.edits.length).toBeGreaterThan(0)
  })

  it.each(Object.entries(plugins))('%s bears a tree without positions', async (name, html) => {
    const plugin = library[name as keyof typeof plugins] as () => (tree: Root, file: VFile) => undefined
    const tree = JSON.parse(
      JSON.stringify(unified().use(rehypeParse, {fragment: true}).parse(html), (key, value) =>
        key === 'position' ? undefined : value
      )
    )
    const file = new VFile('')
    plugin()(tree as Root, file)
    expect(JSON.stringify(tree)).not.toMatch(/script|pxf|newsletter|adsbygoogle|Also read/)
  })
})
