/** The guarantees over generated Markdown with settings, and with comments that switch rules off in it. */
import fc from 'fast-check'
import type {Element, Parents, Root} from 'hast'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {
  type CleanOptions,
  type CleanResult,
  clean,
  compileFilterLists,
  restore,
  rules
} from '../../src/index.js'
import {parseMarkdown} from '../../src/parse/markdown/parse-markdown.js'
import {block, document} from './documents.js'

const ruleNames = fc.subarray([...rules.map(({id}) => id as string), 'custom/own'], {
  minLength: 0,
  maxLength: 3
})
const control = fc
  .tuple(
    fc.constantFrom('disable', 'enable', 'disable-next-line', 'disable-next-line', 'disable-file'),
    ruleNames,
    fc.constantFrom('', ' -- on purpose')
  )
  .map(([action, names, note]) => `<!-- clean-articles-${action} ${names.join(' ')}${note} -->`)
const gap = fc.constantFrom('\n\n', '\n\n', '\n')
// A comment has a line of its own: HTML that begins a line makes HTML of the whole of it.
const controlled = fc
  .array(fc.oneof(fc.tuple(block, gap), fc.tuple(control, fc.constantFrom('\n', '\n\n'))), {
    minLength: 1,
    maxLength: 9
  })
  .map((parts) => parts.map(([text, space]) => text + space).join(''))

const settings: fc.Arbitrary<CleanOptions> = fc.record(
  {
    preset: fc.constantFrom('scraped', 'authored', 'strict'),
    allow: fc.record(
      {
        hosts: fc.subarray(['example.com', 'pxf.io', 'brand.pxf.io']),
        parameters: fc.subarray(['utm_*', 'fbclid']),
        selectors: fc.subarray(['blockquote', 'ins', 'table', 'li', 'p > b', 'div']),
        phrases: fc.subarray(['stove kettle', 'also read', 'ash', 'buy now'])
      },
      {requiredKeys: []}
    ),
    customRules: fc
      .record(
        {
          name: fc.constant('own'),
          selectors: fc.subarray(['blockquote', 'h2', 'td', 'kbd', 'a', 'li > strong']),
          hosts: fc.subarray(['example.com']),
          phrases: fc.subarray(['*stove*', 'ash', '## log']),
          markers: fc.subarray([
            {begin: 'affiliate ads begin', end: 'affiliate ads end'},
            {begin: 'ash', end: 'log'}
          ]),
          parameters: fc.subarray(['id', 'utm_*'])
        },
        {requiredKeys: ['name']}
      )
      .map((rule) => [rule]),
    disable: fc.subarray(
      rules.map(({id}) => id),
      {maxLength: 2}
    )
  },
  {requiredKeys: []}
)

function checkExact(source: string, {edits, markdown}: CleanResult): void {
  let offset = 0
  for (const {before, end, start} of edits) {
    expect(start.offset).toBeGreaterThanOrEqual(offset)
    expect(source.slice(start.offset, end.offset)).toBe(before)
    offset = end.offset
  }
  expect(restore(markdown, edits)).toBe(source)
}

const runs = {numRuns: Number(process.env.PROPERTY_RUNS ?? 200)}

describe('with settings', () => {
  it('edits are exact, undone, and a second run changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(document, settings, async (source, options) => {
        const first = await clean(source, {...options, path: 'a.md'})
        checkExact(source, first)
        expect((await clean(first.markdown, {...options, path: 'a.md'})).edits).toEqual([])
      }),
      runs
    )
  }, 120_000)

  it('what is allowed stays', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        const text = `${source}\n\nAlso read: [kept words](https://example.com/kept?utm_source=x)\n`
        const {markdown} = await clean(text, {path: 'a.md', allow: {phrases: ['kept words']}})
        expect(markdown).toContain('kept words')
      }),
      {numRuns: 100}
    )
  }, 120_000)
})

describe('with control comments', () => {
  it('edits are exact and undone, and a second run changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(controlled, async (source) => {
        const result = await clean(source, {path: 'a.md'})
        checkExact(source, result)
        expect((await clean(result.markdown, {path: 'a.md'})).edits).toEqual([])
      }),
      runs
    )
  }, 120_000)

  it('a second run changes nothing where they stay', async () => {
    await fc.assert(
      fc.asyncProperty(controlled, async (source) => {
        const first = await clean(source, {path: 'a.md', controls: 'keep'})
        checkExact(source, first)
        expect((await clean(first.markdown, {path: 'a.md', controls: 'keep'})).edits).toEqual([])
      }),
      runs
    )
  }, 120_000)
})

describe('with a plugin', () => {
  const plugin = (names: readonly string[]) => (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'text') node.value = node.value.replace('stove', '*oven* <b>')
      if (node.type !== 'element' || !parent || index === undefined) return undefined
      if (typeof node.properties.href === 'string')
        node.properties.href = node.properties.href.replace('/soot', '/(dust')
      if (!names.includes(node.tagName)) return undefined
      parent.children.splice(index, 1, ...(names.length > 2 ? (node.children as typeof parent.children) : []))
      return index
    })
  }

  it('edits are exact and undone, whatever it takes out, unwraps and changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.subarray(['p', 'li', 'strong', 'a', 'div', 'blockquote', 'h2', 'b', 'ins', 'table', 'span'], {
          minLength: 1,
          maxLength: 4
        }),
        async (source, names) =>
          checkExact(source, await clean(source, {path: 'a.md', plugins: [[plugin, names]]}))
      ),
      runs
    )
  }, 120_000)

  /** What a plugin may do that no edit can say, beside what one can: each step picks its places by number. */
  const step = fc.tuple(
    fc.constantFrom('reverse', 'move', 'lift', 'rename', 'copy', 'wrap', 'remove', 'unwrap', 'text', 'href'),
    fc.nat(60),
    fc.nat(60),
    fc.constantFrom(
      'a|b',
      'a\nb',
      'a\r\n\r\n    b',
      '# |\n- b',
      '1. [x](y)',
      '`a|',
      '<b> & \\',
      ' ',
      '',
      '](x)',
      '| - |\n|---|'
    )
  )
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

  const restless = (steps: readonly Step[]) => (tree: Root) => {
    for (const [kind, from, to, text] of steps) act(tree, kind, from, to, text)
  }

  function act(tree: Root, kind: Step[0], from: number, to: number, text: string): void {
    const places: [Element, Parents][] = []
    visit(tree, 'element', (node, _, parent) => void (parent && places.push([node, parent])))
    const place = places[from % places.length]
    if (!place) return
    const [node, parent] = place
    const index = parent.children.indexOf(node)
    const [other] = places[to % places.length]!
    let isInside = false
    visit(node, (inner) => {
      if (inner === other) isInside = true
    })
    const put = (...nodes: Element['children']) => parent.children.splice(index, 1, ...nodes)
    if (kind === 'reverse') parent.children.reverse()
    else if (kind === 'move' && !isInside) {
      put()
      other.children.push(node)
    } else if (kind === 'lift') {
      put()
      tree.children.unshift(node)
    } else if (kind === 'rename') node.tagName = other.tagName
    else if (kind === 'copy') parent.children[index] = structuredClone(node)
    else if (kind === 'wrap') put({type: 'element', tagName: 'section', properties: {}, children: [node]})
    else if (kind === 'remove') put()
    else if (kind === 'unwrap') put(...node.children)
    else if (kind === 'text')
      visit(node, 'text', (inner) => {
        inner.value = text + inner.value.slice(1)
      })
    else if (kind === 'href') node.properties.href = `https://example.com/${text}`
  }

  it('edits are exact and undone, and nothing throws, whatever it moves, renames and writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.array(step, {minLength: 1, maxLength: 6}),
        fc.constantFrom('markdown', 'text'),
        fc.constantFrom('scraped', 'authored'),
        async (source, steps, format, preset) =>
          checkExact(source, await clean(source, {format, preset, plugins: [[restless, steps]]}))
      ),
      runs
    )
  }, 120_000)

  it('what cannot be said changes nothing', async () => {
    const unsaid = step.filter(([kind]) =>
      ['reverse', 'move', 'lift', 'rename', 'copy', 'wrap'].includes(kind)
    )
    await fc.assert(
      fc.asyncProperty(
        document,
        fc.array(unsaid, {minLength: 1, maxLength: 4}),
        fc.constantFrom('scraped', 'authored'),
        async (source, steps, preset) => {
          const {markdown} = await clean(source, {path: 'a.md', preset, plugins: [[restless, steps]]})
          expect(markdown).toBe((await clean(source, {path: 'a.md', preset})).markdown)
        }
      ),
      runs
    )
  }, 120_000)

  it('new text leaves the document its elements', async () => {
    const retext = (text: string) => (tree: Root) => {
      visit(tree, 'text', (node) => {
        node.value = node.value.replace('stove', () => text)
      })
    }
    const names = (markdown: string) => {
      const found: string[] = []
      visit(parseMarkdown(markdown), 'element', (node) => void found.push(node.tagName))
      return found
    }
    await fc.assert(
      fc.asyncProperty(document, step, async (written, [, , , text]) => {
        // Without HTML, which makes text of the Markdown on its lines until it is taken out.
        const source = written.replace(/<[^>]*>/g, '')
        const options = {path: 'a.md', preset: 'authored'} as const
        // A paragraph without text is none.
        const {markdown} = await clean(source, {...options, plugins: [[retext, text.trim() || '|']]})
        expect(names(markdown)).toEqual(names((await clean(source, options)).markdown))
      }),
      runs
    )
  }, 120_000)
})

describe('with filter lists and everything else', () => {
  it('edits are exact, undone, and a second run changes nothing', async () => {
    const text =
      '||pxf.io^\n||example.com/a.png\n##ins\n##.adsbygoogle\n##a[href*="soot"]\n@@||imp.pxf.io^$image\n'
    const filterEngine = await compileFilterLists([{name: 'own', text}])
    await fc.assert(
      fc.asyncProperty(controlled, settings, async (source, options) => {
        const all = {
          ...options,
          filterEngine,
          path: 'a.md',
          controls: 'keep',
          url: 'https://www.example.org/'
        } as const
        const first = await clean(source, all)
        checkExact(source, first)
        expect((await clean(first.markdown, all)).edits).toEqual([])
      }),
      runs
    )
  }, 120_000)
})
