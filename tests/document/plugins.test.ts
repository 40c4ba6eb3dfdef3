/** Rehype plugins of the user's own. */
import type {Element, Root, Text} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {type CleanOptions, clean, restore} from '../../src/index.js'

const page =
  '<!doctype html><html><head><title>Beans</title></head><body><article><h1>Beans</h1><p>Leave the <mark>pods</mark> on the plant until they rattle, and then a week longer.</p><hr></article></body></html>'

async function run(
  source: string,
  plugin: NonNullable<CleanOptions['plugins']>[number],
  options: CleanOptions = {}
) {
  const result = await clean(source, {path: 'a.md', preset: 'authored', ...options, plugins: [plugin]})
  if (result.format !== 'html') expect(restore(result.markdown, result.edits)).toBe(source)
  return result
}

/** Takes elements of a name out, as any rehype plugin would. */
function dropElements(options: {name: string}) {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== options.name || !parent || index === undefined) return undefined
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
  }
}

function toHttps() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      for (const name of ['href', 'src']) {
        const value = node.properties[name]
        if (typeof value === 'string') node.properties[name] = value.replace(/^http:/, 'https:')
      }
    })
  }
}

describe('plugins', () => {
  it('take nodes out of Markdown as exact edits, and what they leave is tidied', async () => {
    const {edits, markdown} = await run('Beans.\n\n> Quoted\n> words.\n\nPods.\n', [
      dropElements,
      {name: 'blockquote'}
    ])
    expect(markdown).toBe('Beans.\n\nPods.\n')
    expect(edits).toMatchObject([
      {rule: 'custom/drop-elements', action: 'remove', reason: 'changed by the plugin dropElements'}
    ])
    const html = await run('Beans.\n\n<div><aside>Buy.</aside></div>\n\nPods.\n', [
      dropElements,
      {name: 'aside'}
    ])
    expect(html.markdown).toBe('Beans.\n\nPods.\n')
  })

  it('change addresses in any syntax', async () => {
    const {markdown} = await run(
      'See [a](http://example.com/a "t"), <http://example.com/b>, [c] and ![d](http://example.com/d.png).\n\n[c]: http://example.com/c\n',
      toHttps
    )
    expect(markdown).toBe(
      'See [a](https://example.com/a "t"), <https://example.com/b>, [c] and ![d](https://example.com/d.png).\n\n[c]: https://example.com/c\n'
    )
  })

  it('change addresses that a rule has changed before', async () => {
    const {edits, markdown, warnings} = await run('See <http://example.com/b?utm_source=c&d=e>.\n', toHttps)
    expect(markdown).toBe('See <https://example.com/b?d=e>.\n')
    expect(edits).toMatchObject([
      {rule: 'tracking-link', reason: 'parameter utm_source, changed by the plugin toHttps'}
    ])
    expect(warnings).toEqual([])
  })

  it('change text, written so that it stays text', async () => {
    const plugin = () => (tree: Root) =>
      visit(tree, 'text', (node: Text) => {
        node.value = node.value.replace('Beans', '*Peas*')
      })
    const {markdown} = await run('Beans are _dry_.\n', plugin)
    expect(markdown).toBe('\\*Peas\\* are _dry_.\n')
  })

  it('unwrap raw HTML', async () => {
    const plugin = () => (tree: Root) =>
      visit(tree, 'element', (node, index, parent) => {
        if (node.tagName !== 'font' || !parent || index === undefined) return undefined
        parent.children.splice(index, 1, ...(node.children as Element[]))
        return index
      })
    const {markdown} = await run('Dry <font color="red">*red*</font> beans.\n', plugin)
    expect(markdown).toBe('Dry *red* beans.\n')
  })

  it('say what Markdown cannot show', async () => {
    const plugin = () => (tree: Root) =>
      visit(tree, 'element', (node) => {
        node.properties.id = 'x'
      })
    const {markdown, warnings} = await run('Beans.\n', plugin)
    expect(markdown).toBe('Beans.\n')
    expect(warnings).toMatchObject([{code: 'plugin-change-lost'}])
  })

  it('change pages however they like', async () => {
    const plugin = () => (tree: Root) => {
      tree.children.push({
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{type: 'text', value: 'The end.'}]
      })
    }
    const {markdown, warnings} = await run(page, plugin)
    expect(markdown).toContain('The end.')
    expect(warnings).toEqual([])
    expect((await run(page, [dropElements, {name: 'mark'}])).markdown).toContain('Leave the on the plant')
  })

  it('leave messages, and may be asynchronous', async () => {
    const plugin = () => async (tree: Root, file: VFile) => {
      await Promise.resolve()
      file.message('too few pods', {place: tree.children[0]!.position!.start, ruleId: 'pods', source: 'farm'})
    }
    const {warnings} = await run('Beans.\n', plugin)
    expect(warnings).toEqual([{code: 'farm:pods', message: 'too few pods', line: 1}])
  })

  it('run once, however often the rules do', async () => {
    let runs = 0
    const plugin = () => () => void runs++
    await run(
      '<ins class="adsbygoogle" data-ad-client="ca-pub-1" data-ad-slot="2"></ins>\n<b>Beans</b>\n',
      plugin,
      {
        preset: 'scraped'
      }
    )
    expect(runs).toBe(1)
  })

  it('that throw fail the document', async () => {
    const throwing = () => () => {
      throw new Error('no pods')
    }
    const asynchronous = () => async () => {
      throw new Error('no pods')
    }
    function unsettled(): never {
      throw new Error('no pods')
    }
    const failing = () => (_: Root, file: VFile) => file.fail('no pods')
    for (const plugin of [throwing, asynchronous, unsettled, failing]) {
      await expect(run('Beans.\n', plugin)).rejects.toMatchObject({
        code: 'plugin-failed',
        message: expect.stringContaining('no pods')
      })
    }
  })

  it('keep what is allowed', async () => {
    const text = 'Beans.\n\n> Quoted.\n\n> Kept words.\n'
    const {markdown} = await run(text, [dropElements, {name: 'blockquote'}], {
      allow: {phrases: ['kept words']}
    })
    expect(markdown).toBe('Beans.\n\n> Kept words.\n')
  })
})
