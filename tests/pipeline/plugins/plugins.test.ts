/** Rehype plugins of the user's own. */
import type {Element, ElementContent, Root, Text} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {type CleanOptions, type CleanResult, clean, restore} from '../../../src/index.js'

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

/** Writes other text. */
function retext(options: Record<string, string>) {
  return (tree: Root) =>
    visit(tree, 'text', (node: Text) => {
      for (const [old, text] of Object.entries(options)) node.value = node.value.replace(old, () => text)
    })
}

/** A plugin that changes the tree in place. */
const doing = (change: (tree: Root) => unknown) => () => (tree: Root) => {
  change(tree)
}

/** A plugin of one transform, whatever that gives back. */
const giving = (change: (tree: Root) => unknown) =>
  function change_() {
    return (tree: Root) => change(tree) as undefined
  }

const lostOf = ({warnings}: CleanResult) =>
  Number(warnings.find(({code}) => code === 'plugin-change-lost')?.message.split(' ')[0] ?? 0)

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

describe('new text', () => {
  const table = '| bean | pod |\n| --- | --- |\n| foo | x |\n'

  it('stays in its table cell', async () => {
    const change = async (text: string) => (await run(table, [retext, {foo: text}])).markdown
    expect(await change('a|b')).toBe('| bean | pod |\n| --- | --- |\n| a\\|b | x |\n')
    expect(await change('a\\|b')).toBe('| bean | pod |\n| --- | --- |\n| a\\\\\\|b | x |\n')
    expect(await change('a\nb\r\n\r\nc')).toBe('| bean | pod |\n| --- | --- |\n| a b c | x |\n')
    const {markdown} = await run('| <b>foo</b> |\n| --- |\n', [retext, {foo: 'a|b'}])
    expect(markdown).toBe('| <b>a\\|b</b> |\n| --- |\n')
    const raw = await run('<table><tr><td>foo</td></tr></table>\n', [retext, {foo: 'a|b'}])
    expect(raw.markdown).toBe('<table><tr><td>a|b</td></tr></table>\n')
  })

  it('of an address stays in its table cell', async () => {
    const plugin = doing((tree) =>
      visit(tree, 'element', (node) => {
        if (node.tagName === 'a') node.properties.href = 'https://example.com/a|b'
      })
    )
    const {markdown} = await run('| [foo](https://example.com/c) |\n| --- |\n', plugin)
    expect(markdown).toBe('| [foo](https://example.com/a%7Cb) |\n| --- |\n')
  })

  it('keeps to the one line of what has one line', async () => {
    const text = {foo: 'a\n\n# b'}
    expect((await run('# foo\n', [retext, text])).markdown).toBe('# a # b\n')
    expect((await run('# foo\n', [retext, {foo: 'a #'}])).markdown).toBe('# a \\#\n')
    expect((await run('> foo\n', [retext, text])).markdown).toBe('> a # b\n')
    expect((await run('- foo\n\n  bar\n', [retext, text])).markdown).toBe('- a # b\n\n  bar\n')
    expect((await run('<p>foo</p>\n', [retext, text])).markdown).toBe('<p>a # b</p>\n')
    expect((await run('<pre>foo</pre>\n', [retext, text])).markdown).toBe('<pre>a&#10;&#10;# b</pre>\n')
  })

  it('may have lines in a paragraph, but no blank ones', async () => {
    expect((await run('foo\n', [retext, {foo: 'a  \n\n    b'}])).markdown).toBe('a\nb\n')
    expect((await run('foo\r\nbar\r\n', [retext, {foo: 'a\nb'}])).markdown).toBe('a\r\nb\r\nbar\r\n')
    expect((await run('foo\n', [retext, {foo: '    a'}])).markdown).toBe('a\n')
  })

  it('is text in the dialect that is read', async () => {
    const {markdown} = await run('foo, [foo](https://example.com/) *foo*\n', [
      retext,
      {foo: '~~a~~ [b] _c_ d@'}
    ])
    const text: string[] = []
    const read = () => (tree: Root) =>
      visit(tree, 'text', (node: Text, _, parent) => {
        text.push(`${(parent as Element).tagName} ${node.value}`)
      })
    await run(markdown, read)
    expect(text.filter((value) => value.trim() !== 'p')).toEqual([
      'p ~~a~~ [b] _c_ d@, ',
      'a ~~a~~ [b] _c_ d@',
      'em ~~a~~ [b] _c_ d@'
    ])
  })

  it('makes no link or picture of what stands beside it', async () => {
    const {markdown} = await run('foo[bar](https://example.com/)\n', [retext, {foo: 'a!'}])
    expect(markdown).toBe('a\\![bar](https://example.com/)\n')
    const text = '[bar] foo.\n\n[bar]: https://example.com/\n'
    expect((await run(text, [retext, {' foo': '(b)'}])).markdown).toBe(
      '[bar]\\(b).\n\n[bar]: https://example.com/\n'
    )
  })

  it('says the same without the HTML beside it', async () => {
    const pixel = '<img height="0" width="0" src="https://imp.pxf.io/i/1/2/3" style="visibility:hidden;" />'
    const {markdown} = await run(`${pixel}\nfoo\n`, [retext, {foo: '# <b> & *c*\n- d'}])
    expect(markdown).toBe('&#35; &#60;b> & &#42;c&#42;\n&#45; d\n')
  })

  it('is written as it is in plain text', async () => {
    const source = 'Beans * are 5 dry.\n\nPods_foo.\n'
    const text = {dry: '*dry* <b> [x]\n1. y', foo: '_bar_'}
    const options = {path: 'a.txt', format: 'text', disable: ['html-to-markdown']} as const
    const {markdown} = await run(source, [retext, text], {...options, disable: [...options.disable]})
    expect(markdown).toBe('Beans * are 5 *dry* <b> [x]\n1. y.\n\nPods__bar_.\n')
    // The conversion escapes it once.
    const converted = await run('Beans dry.\n', [retext, {dry: '*dry*'}], {
      path: 'a.txt',
      preset: 'scraped'
    })
    expect(converted.markdown).toBe('Beans \\*dry\\*.\n')
  })

  it('is lost where it would break a link', async () => {
    const definition = '\n\n[foo]: https://example.com/foo\n[*foo*]: https://example.com/foo\n'
    for (const text of [
      '[foo]',
      '[foo][]',
      '[*foo*][]',
      'https://example.com/foo',
      '<https://example.com/foo>',
      'foo@example.com'
    ]) {
      const result = await run(text + definition, [retext, {foo: 'bar'}])
      expect([text, result.markdown, lostOf(result)]).toEqual([text, text + definition, 1])
    }
    const plain = await run('See https://example.com/foo now.\n', [retext, {foo: 'bar'}], {path: 'a.txt'})
    expect([plain.markdown, lostOf(plain)]).toEqual(['See https://example.com/foo now.\n', 1])
    for (const text of [
      '[foo][id]',
      '[foo](https://example.com/)',
      '<a href="https://example.com/">foo</a>'
    ]) {
      const source = `${text}\n\n[id]: https://example.com/id\n`
      const result = await run(source, [retext, {foo: 'bar'}])
      expect([result.markdown, lostOf(result)]).toEqual([source.replace('foo', 'bar'), 0])
    }
  })

  it('is lost where nothing is left of emphasis', async () => {
    const result = await run('Beans **foo**.\n', [retext, {foo: ' '}])
    expect([result.markdown, lostOf(result)]).toEqual(['Beans **foo**.\n', 1])
  })

  it('of a bare link may change with its address', async () => {
    const plugin = doing((tree) =>
      visit(tree, 'element', (node) => {
        if (node.tagName !== 'a') return
        node.properties.href = 'https://example.com/new'
        node.children = [{...(node.children[0] as Text), value: 'https://example.com/new'}]
        ;(node.children[0] as Text).value = 'https://example.com/new'
      })
    )
    const both = doing((tree) =>
      visit(tree, 'element', (node) => {
        if (node.tagName !== 'a') return
        node.properties.href = 'https://example.com/new'
        ;(node.children[0] as Text).value = 'https://example.com/new'
      })
    )
    const source = 'See <https://example.com/old>, [https://example.com/old](https://example.com/old).\n'
    const result = await run(source, both)
    expect([result.markdown, lostOf(result)]).toEqual([source.replaceAll('old', 'new'), 0])
    expect(lostOf(await run(source, plugin))).toBeGreaterThan(0)
  })

  it('changes in what is unwrapped, too', async () => {
    const plugin = doing((tree) =>
      visit(tree, 'element', (node, index, parent) => {
        if (node.tagName !== 'font' || !parent || index === undefined) return undefined
        ;((node.children[0] as Element).children[0] as Text).value = 'blue'
        parent.children.splice(index, 1, ...node.children)
        return index
      })
    )
    const result = await run('Dry <font color="red">*red*</font> beans.\n', plugin)
    expect([result.markdown, lostOf(result)]).toEqual(['Dry *blue* beans.\n', 0])
  })
})

describe('what has no place in the source', () => {
  const article =
    '# Beans\n\nDry [pods](https://example.com/) and *more*.\n\n<div><b>Boxed</b> beans, <i>and peas</i></div>\n'

  const named = (tree: Root, name: string) => {
    let found: Element | undefined
    visit(tree, 'element', (node) => {
      if (node.tagName === name) found ??= node
    })
    return found!
  }

  /** How many changes are told to be lost; that they are, with and without a conversion. */
  async function lost(change: (tree: Root) => unknown, source = article) {
    const counts = new Set<number>()
    for (const preset of ['authored', 'scraped'] as const) {
      const untouched = await run(
        source,
        doing(() => {}),
        {preset}
      )
      const result = await run(source, doing(change), {preset})
      expect(result.markdown).toBe(untouched.markdown)
      expect(result.words).toEqual(untouched.words)
      counts.add(lostOf(result))
    }
    expect(counts.size).toBe(1)
    return [...counts][0]
  }

  it('is told of reordered children', async () => {
    expect(await lost((tree) => tree.children.reverse())).toBe(1)
    expect(await lost((tree) => named(tree, 'p').children.reverse())).toBe(1)
    expect(await lost((tree) => named(tree, 'div').children.reverse())).toBe(1)
    expect(await lost((tree) => tree.children.reverse(), 'Beans.\n\nPods.\n')).toBe(1)
  })

  it('is told of moved nodes', async () => {
    const out = (parent: Element, node: ElementContent) =>
      parent.children.splice(parent.children.indexOf(node), 1)
    const between = (tree: Root) => {
      const bold = named(tree, 'b')
      out(named(tree, 'div'), bold)
      named(tree, 'p').children.push(bold)
    }
    const up = (tree: Root) => {
      const bold = named(tree, 'b')
      out(named(tree, 'div'), bold)
      tree.children.unshift(bold)
    }
    expect(await lost(between)).toBe(1)
    expect(await lost(up)).toBe(1)
  })

  it('is told of moved nodes whose parent is taken out', async () => {
    const change = (tree: Root) => {
      const bold = named(tree, 'b')
      const paragraph = named(tree, 'p')
      tree.children.pop()
      paragraph.children.push(bold)
    }
    const result = await run(article.trimEnd(), doing(change))
    expect(lostOf(result)).toBe(2)
    expect(result.markdown).toContain('<div><b>Boxed</b>')
  })

  it('is told of other names of elements, and other kinds of nodes', async () => {
    expect(await lost((tree) => Object.assign(named(tree, 'h1'), {tagName: 'h2'}))).toBe(1)
    expect(await lost((tree) => Object.assign(named(tree, 'b'), {tagName: 'i'}))).toBe(1)
    expect(await lost((tree) => Object.assign(named(tree, 'b'), {type: 'text', value: 'Boxed'}))).toBe(1)
  })

  it('is told of wrappers and repeated nodes', async () => {
    const wrap = (tree: Root) => {
      const div = named(tree, 'div')
      tree.children[tree.children.indexOf(div)] = {
        type: 'element',
        tagName: 'section',
        properties: {},
        children: [div]
      }
    }
    expect(await lost(wrap)).toBe(1)
    expect(await lost((tree) => tree.children.push(named(tree, 'p')))).toBe(1)
  })

  it('is told of nodes that a copy stands for', async () => {
    expect(await lost((tree) => Object.assign(tree, structuredClone(tree)))).toBeGreaterThan(0)
    const figure = (tree: Root) => {
      const div = named(tree, 'div')
      tree.children[tree.children.indexOf(div)] = {...div, tagName: 'figure', children: []}
    }
    expect(await lost(figure)).toBeGreaterThan(0)
  })

  it('is told of what was taken out of a label or an address', async () => {
    const empty = (tree: Root) => named(tree, 'a').children.splice(0)
    for (const text of ['[pods]', '[*pods*][]', '<https://example.com/>', 'https://example.com/'])
      expect([
        text,
        await lost(empty, `${text}\n\n[pods]: https://example.com/\n[*pods*]: https://example.com/\n`)
      ]).toEqual([text, 1])
  })

  it('is told of what stands in a protected stretch', async () => {
    const source = 'Pods, $$ Dry x $$ and more.\n'
    const result = await run(source, [retext, {Dry: 'Wet'}])
    expect([result.markdown, lostOf(result)]).toEqual([source, 1])
  })

  it('does not keep a plugin from what the one before it noted', async () => {
    const noting = doing((tree) => Object.assign(named(tree, 'h1').properties, {id: 'beans'}))
    const reading = doing((tree) =>
      Object.assign(named(tree, 'a').properties, {href: `#${named(tree, 'h1').properties.id}`})
    )
    const {markdown} = await clean(article, {path: 'a.md', preset: 'authored', plugins: [noting, reading]})
    expect(markdown).toContain('[pods](#beans)')
  })

  it('is known in spite of a plugin that takes out positions and data', async () => {
    const strip = doing((tree) =>
      visit(tree, (node) => {
        delete node.position
        delete node.data
        if (node.type === 'text') node.value = node.value.replace('Boxed', 'A & B')
      })
    )
    const {markdown, warnings} = await run(article, strip)
    expect(markdown).toBe(article.replace('Boxed', 'A &amp; B'))
    expect(warnings).toEqual([])
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
