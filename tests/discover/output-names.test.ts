import {resolve} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {outputNames} from '../../src/discover/output-names.js'

describe('outputNames', () => {
  test.each([
    ['a.md', 'a.md'],
    ['a.html', 'a.md'],
    ['a.HTML', 'a.md'],
    ['A.MD', 'A.md'],
    ['a.markdown', 'a.md'],
    ['a.txt', 'a.md'],
    ['posts/2024/a b.htm', 'posts/2024/a b.md'],
    ['README', 'README.md'],
    ['release-1.2', 'release-1.2.md'],
    ['a.b.html', 'a.b.md'],
    ['.env', '.env.md'],
    ['-x.md', '-x.md'],
    ['a.rst', 'a.md']
  ])('%s becomes %s', (relative, name) => {
    expect(outputNames([relative])).toEqual([name])
  })

  test.each([
    ['.md keeps its name', {'a.html': 'a.html.md', 'a.md': 'a.md', 'a.txt': 'a.txt.md'}],
    ['without .md, the first keeps it', {'a.txt': 'a.txt.md', 'a.html': 'a.md', 'a.mdx': 'a.mdx.md'}],
    ['a name that is taken by right', {'a.html.md': 'a.html.md', 'a.html': 'a-2.md', 'a.md': 'a.md'}],
    [
      'a number that is taken by right',
      {'a.html.md': 'a.html.md', 'a.html': 'a-3.md', 'a.md': 'a.md', 'a-2.md': 'a-2.md'}
    ],
    ['letter case', {'A.md': 'A.md', 'a.md': 'a-2.md'}],
    ['letter case of folders', {'A/x.md': 'A/x.md', 'a/x.html': 'a/x.html.md'}],
    ['Unicode forms', {'e\u0301.md': 'e\u0301.md', '\u00e9.md': '\u00e9-2.md'}],
    ['a file with the name of a folder', {'x.md/a.md': 'x.md/a.md', 'x.html': 'x.html.md'}],
    ['other folders do not clash', {'a/x.md': 'a/x.md', 'b/x.md': 'b/x.md'}]
  ])('%s', (_, cases) => {
    const inputs = Object.keys(cases)
    expect(outputNames(inputs)).toEqual(Object.values(cases))
    expect(outputNames(inputs.toReversed())).toEqual(Object.values(cases).toReversed())
  })

  test('the same path from several folders', () => {
    expect(outputNames(['a.md', 'a.md', 'a.html', 'a.html'])).toEqual([
      'a.md',
      'a-2.md',
      'a.html.md',
      'a-3.md'
    ])
  })

  test('ten thousand of one name take no time', () => {
    const start = performance.now()
    const names = outputNames(Array.from({length: 10_000}, () => 'index.html'))
    expect(new Set(names).size).toBe(10_000)
    expect(performance.now() - start).toBeLessThan(4000)
  })

  test('a name over 255 bytes is cut between characters, with a hash of the whole', () => {
    const long = '中'.repeat(100)
    const names = outputNames([
      `${long}1.html`,
      `${long}2.html`,
      `${'a'.repeat(252)}.txt`,
      `${'a'.repeat(253)}.txt`
    ])
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
    expect(new Set(names).size).toBe(4)
    expect(names[0]).toMatch(/^中+-[0-9a-f]{8}\.md$/)
    expect(names[2]).toBe(`${'a'.repeat(252)}.md`)
    expect(outputNames([`${long}2.html`])).toEqual([names[1]])
  })

  test.each([
    '../a.md',
    '/etc/a.md',
    'a/../../b.md',
    './a.md',
    '..',
    '',
    '/',
    'a//b.md',
    'a\0b.md'
  ])('%j stays in the out-dir', (relative) => {
    const [name] = outputNames([relative])
    expect(resolve('/out', name!).startsWith('/out/')).toBe(true)
    expect(name!.split('/')).not.toContain('..')
    expect(name).toMatch(/\.md$/)
  })

  test('property: distinct, inside, short, and independent of the order', () => {
    const part = fc.constantFrom(
      'a',
      'A',
      'b',
      '..',
      '.',
      '',
      'é',
      'e\u0301',
      'a-2',
      'x'.repeat(260),
      'a.md',
      'a.html'
    )
    const extension = fc.constantFrom('', '.md', '.MD', '.html', '.txt', '.html.md')
    const relative = fc
      .tuple(fc.array(part, {maxLength: 2}), part, extension)
      .map(([folders, stem, end]) => [...folders, stem + end].join('/'))
    fc.assert(
      fc.property(fc.uniqueArray(relative, {maxLength: 12}), (relatives) => {
        const names = outputNames(relatives)
        expect(new Set(names.map((name) => name.normalize('NFC').toLowerCase())).size).toBe(names.length)
        const files = new Set(names)
        for (const name of names) {
          expect(resolve('/out', name)).toBe(`/out/${name}`)
          const parts = name.split('/')
          for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255)
          for (let depth = 1; depth < parts.length; depth++)
            expect(files).not.toContain(parts.slice(0, depth).join('/'))
        }
        expect(outputNames(relatives.toReversed())).toEqual(names.toReversed())
      }),
      {numRuns: 1000}
    )
  })
})
