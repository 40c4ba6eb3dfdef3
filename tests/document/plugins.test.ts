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

/** A plugin of one transform, whatever that gives back. */
const giving = (change: (tree: Root) => unknown) =>
  function change_() {
    return (tree: Root) => change(tree) as undefined
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

describe('a broken tree', () => {
  const text = (value: unknown) => ({type: 'text', value}) as Text
  const broken: [string, (tree: Root) => unknown][] = [
    ['a number for a tree', () => 5],
    ['a text for a tree', () => text('Beans')],
    ['an element for a tree', (tree) => tree.children[0]],
    ['a root without children', () => ({type: 'root'})],
    ['a promise of an error', () => Promise.resolve(new Error('no pods'))],
    ['no child', (tree) => void tree.children.splice(0, 1, null as never)],
    ['a hole', (tree) => void delete tree.children[0]],
    ['a child that is no node', (tree) => void tree.children.push('Beans' as never)],
    ['a child without a type', (tree) => void tree.children.push({} as never)],
    ['no children', (tree) => void delete (tree as Partial<Root>).children],
    ['children that are no list', (tree) => void Object.assign(tree.children[0]!, {children: 'Beans'})],
    ['an element without children', (tree) => void delete (tree.children[0] as Partial<Element>).children],
    ['an element without a name', (tree) => void delete (tree.children[0] as Partial<Element>).tagName],
    ['text that is none', (tree) => void Object.assign(tree.children[0]!, {children: [text(5)]})],
    [
      'a node in itself',
      (tree) => void (tree.children[0] as Element).children.push(tree.children[0] as Element)
    ],
    ['another type', (tree) => void Object.assign(tree, {type: 'text'})]
  ]

  it.each(broken)('fails the document: %s', async (_, change) => {
    for (const source of ['Beans.\n', page]) {
      await expect(
        run(source, giving(change), {format: source === page ? 'html' : 'markdown'})
      ).rejects.toMatchObject({
        code: 'plugin-failed',
        message: expect.stringContaining('the plugin change_ failed')
      })
    }
  })

  it('is mended where that is safe', async () => {
    const plugin = giving((tree) => {
      visit(tree, 'element', (node) => {
        if (node.tagName === 'p') delete (node as Partial<Element>).properties
      })
      tree.children.push({type: 'element', tagName: 'p', children: [text('The end.')], position: {}} as never)
    })
    expect((await run('Beans.\n', plugin)).markdown).toBe('Beans.\n')
    expect((await run(page, plugin, {format: 'html'})).markdown).toContain('The end.')
  })

  it('fails the document where it cannot be compared', async () => {
    const plugin = giving((tree) => {
      Object.defineProperty(tree.children[0], 'value', {
        enumerable: true,
        get: () => {
          throw new Error('no pods')
        }
      })
    })
    await expect(run('<!-- beans -->\n', plugin)).rejects.toMatchObject({code: 'plugin-failed'})
  })
})

describe('what a plugin throws', () => {
  it.each([
    [null, 'it threw null'],
    [undefined, 'it threw undefined'],
    ['', "it threw ''"],
    ['no pods', 'no pods'],
    [0, 'it threw 0'],
    [Object.create(null), 'it threw [Object: null prototype] {}'],
    [new Error(''), 'Error']
  ])('is told: %o', async (thrown, message) => {
    const plugins = [
      giving(() => {
        throw thrown
      }),
      giving(() => Promise.reject(thrown)),
      function change_() {
        return (_tree: Root, _file: VFile, _next: (error?: Error) => void) => {
          throw thrown
        }
      },
      function change_(): never {
        throw thrown
      }
    ]
    for (const plugin of plugins) {
      await expect(run('Beans.\n', plugin)).rejects.toMatchObject({
        code: 'plugin-failed',
        message: `the plugin change_ failed: ${message}`
      })
    }
  })

  it('does not hinder callbacks', async () => {
    const plugin = () => (tree: Root, _: VFile, next: (error?: Error, tree?: Root) => void) => {
      setTimeout(() => {
        tree.children.pop()
        next(undefined, tree)
      })
    }
    expect((await run('Beans.\n\nPods.\n', plugin)).markdown).toBe('Beans.\n')
    const failing = () => (_tree: Root, _: VFile, next: (error?: Error) => void) => next(new Error('no pods'))
    await expect(run('Beans.\n', failing)).rejects.toMatchObject({code: 'plugin-failed'})
  })
})
