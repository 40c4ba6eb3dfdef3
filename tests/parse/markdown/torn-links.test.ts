/** Links around blocks: a link for the rules, never a change of the source. */
import type {Element, Nodes, Root} from 'hast'
import {describe, expect, test} from 'vitest'
import {findAll, isElement, textOf} from '../../../src/hast/elements.js'
import {clean} from '../../../src/index.js'
import {parseMarkdown} from '../../../src/parse/markdown/parse-markdown.js'

const tornIn = (tree: Root): Element[] =>
  findAll(tree, (node) => isElement(node, 'div') && isElement(node.children[0], 'a')).map(
    (node) => node.children[0] as Element
  )
const written = (source: string, {position}: Nodes) =>
  source.slice(position!.start.offset, position!.end.offset)

const picture = '![a net](https://example.com/net.jpg)'

describe('is one link with its blocks', () => {
  test.each([
    ['a card', `[\n\n${picture}\n\n### Nets\n\n](https://example.com/nets)`, 'Nets'],
    ['a title in angle brackets', '[\n\nNets\n\n](<https://example.com/a net> "Nets")', 'Nets'],
    ['a picture on the first line', `[${picture}\n\nNets\n\n](https://example.com/nets)`, 'Nets'],
    ['a text on the last line', `[\n\n${picture}\n\nNets](https://example.com/nets)`, 'Nets'],
    ['an address without a scheme', '[\n\nNets\n\n](/nets_(old)_1)', 'Nets'],
    ['nothing', '[\n\n](https://example.com/nets)', ''],
    ['entities and escapes', '[\n\nA &amp; B \\[1\\]\n\n](https://example.com/?a=1&amp;b=2)', 'A & B [1]']
  ])('%s', (_name, link, text) => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const source = `Before.\n\n${link}\n\nBehind.\n`.replaceAll('\n', eol)
      const [found, ...others] = tornIn(parseMarkdown(source))
      expect(others).toEqual([])
      expect(written(source, found!)).toBe(link.replaceAll('\n', eol))
      expect(textOf(found!)).toBe(text)
    }
  })

  test('in a list and in a quote', () => {
    const source =
      '-   [\n\n    Nets\n\n    ](https://example.com/nets)\n-   Oars\n\n> [\n>\n> Hooks\n>\n> ](https://example.com/hooks)\n'
    const hrefs = tornIn(parseMarkdown(source)).map(({properties}) => properties.href)
    expect(hrefs).toEqual(['https://example.com/nets', 'https://example.com/hooks'])
  })

  test('one behind another on the same line, with a text behind the last', () => {
    const source = '[\n\nA\n\n](https://example.com/a)[\n\nB\n\n](https://example.com/b)Go on\n'
    const tree = parseMarkdown(source)
    expect(tornIn(tree).map((link) => written(source, link))).toEqual([
      '[\n\nA\n\n](https://example.com/a)',
      '[\n\nB\n\n](https://example.com/b)'
    ])
    expect(textOf(tree.children.at(-1)!)).toBe('Go on')
  })

  test('its address loses a tracking parameter and nothing else', async () => {
    const source = 'Before.\n\n[\n\n### Nets\n\n](https://example.com/nets?utm_source=x&b=1 "Nets")\n'
    const {markdown} = await clean(source, {path: 'a.md', preset: 'authored'})
    expect(markdown).toBe(source.replace('utm_source=x&', ''))
  })
})

describe('is none', () => {
  test.each([
    ['an interval', 'In the interval [0, 1)\n\nall is well](https://example.com/a)'],
    ['an escaped bracket', '\\[\n\nNets\n\n](https://example.com/a)'],
    ['an escaped bracket at the end', '[\n\nNets\n\n\\](https://example.com/a)'],
    ['a torn picture', '![\n\nNets\n\n](https://example.com/a.jpg)'],
    ['no address', '[\n\nNets\n\n](not closed'],
    ['brackets in code', '`[`\n\nNets\n\n`](https://example.com/a)`'],
    ['a bracket far away', `[\n\n${'Nets and oars.\n\n'.repeat(30)}](https://example.com/a)`]
  ])('%s', (name, source) => {
    expect(tornIn(parseMarkdown(`${source}\n`))).toEqual(
      name === 'an interval' ? [expect.objectContaining({tagName: 'a'})] : []
    )
  })
})

test('any text with brackets stays as it is, and has a tree', async () => {
  const parts = [
    '[',
    ']',
    '(',
    ')',
    '](/a)',
    '](https://a.example/)',
    '\\',
    '\n\n',
    'word',
    '- ',
    '> ',
    '!',
    '*'
  ]
  let seed = 7
  const next = (most: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % most
  }
  for (let round = 0; round < 400; round++) {
    const source = Array.from({length: 3 + next(25)}, () => parts[next(parts.length)]).join('')
    const {edits, markdown} = await clean(source, {path: 'a.md', preset: 'authored'})
    if (edits.length === 0) expect(markdown).toBe(source)
  }
})
