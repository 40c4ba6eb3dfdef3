/** The summary in Markdown: what GitHub's renderer makes of it. */
import fc from 'fast-check'
import type {Nodes, RootContent} from 'mdast'
import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import type {ReportedFile} from '../../src/report/findings/finding.js'
import {lateFinding} from '../../src/report/findings/findings.js'
import {markdown} from '../../src/reporters/markdown.js'
import {customRule, edit, entry, failed, hostileFile, hostilePieces, render, reported} from './samples.js'

type HtmlNode = DefaultTreeAdapterTypes.ChildNode

const parser = unified().use(remarkParse).use(remarkGfm)

/** The blocks of a text in Markdown. */
function blocksOf(text: string): RootContent[] {
  return parser.parse(text).children
}

function nodesOf(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node]
}

/** Every text of an HTML block with the names of the elements around it. Fails for attributes and comments. */
function textsOf(nodes: readonly HtmlNode[], around: readonly string[] = []): Array<[string, string]> {
  return nodes.flatMap((node): Array<[string, string]> => {
    if (node.nodeName === '#text') {
      return [[around.join('>'), (node as DefaultTreeAdapterTypes.TextNode).value]]
    }
    const {attrs, childNodes, tagName} = node as DefaultTreeAdapterTypes.Element
    expect(attrs).toEqual([])
    return textsOf(childNodes, [...around, tagName])
  })
}

/** Check that a summary is made of our blocks alone, and give back the texts in `<code>`. */
function codesOf(summary: string): string[] {
  const codes: string[] = []
  for (const block of blocksOf(summary)) {
    if (block.type === 'html') {
      for (const [around, text] of textsOf(parseFragment(block.value).childNodes)) {
        if (around === 'table>tbody>tr>td>code') codes.push(text)
        else if (around === 'table>tbody>tr>td') expect(text).toMatch(/^(?:[a-z]+|[\d,]+|:\d+(?::\d+)?)$/)
        else if (around === 'table>tbody>tr>th') expect(text).toMatch(/^[A-Z]\w+$/)
        else expect(text.trim()).toBe('')
      }
      continue
    }
    expect(['heading', 'paragraph']).toContain(block.type)
    const types = nodesOf(block).map(({type}) => type)
    expect(types).toEqual([block.type, 'text'])
    expect((nodesOf(block)[1] as {value: string}).value).toMatch(/^[\w ,.:-]+$/)
  }
  return codes
}

describe('markdown', () => {
  it('sums a run up', () => {
    const files = [
      reported(entry('clean.md'), {accepted: 1}),
      reported(
        entry('docs/a.md', {
          edits: [
            edit(),
            edit({rule: customRule, confidence: 'likely', before: 'a | b\n`c` @octocat'}),
            edit({rule: 'html-to-markdown', category: 'tidy', before: '\n\n'})
          ]
        })
      ),
      reported(failed('b.md')),
      reported(entry('c.html', {warnings: [{code: lateFinding, message: 'seen late', line: 9}]}))
    ]
    const summary = render(markdown, files)
    expect(summary).toMatchInlineSnapshot(`
      "## clean-articles: 4 new findings in 2 of 4 files

      1 accepted by the baseline.

      1 file failed.

      ### Rules

      <table>
      <tr><th>Rule</th><th>Takes</th><th>Certain</th><th>Likely</th></tr>
      <tr><td><code>custom/old-banner</code></td><td>ad</td><td>0</td><td>1</td></tr>
      <tr><td><code>display-ad</code></td><td>ad</td><td>1</td><td>0</td></tr>
      <tr><td><code>found-in-markdown</code></td><td>spam</td><td>0</td><td>1</td></tr>
      <tr><td><code>html-to-markdown</code></td><td>tidy</td><td>1</td><td>0</td></tr>
      </table>

      ### Files with most findings

      <table>
      <tr><th>File</th><th>Findings</th></tr>
      <tr><td><code>docs/a.md</code></td><td>3</td></tr>
      <tr><td><code>c.html</code></td><td>1</td></tr>
      </table>

      ### Findings

      <table>
      <tr><th>Place</th><th>Rule</th><th></th><th>Why</th><th>Text</th></tr>
      <tr><td><code>docs/a.md</code>:5:1</td><td><code>display-ad</code></td><td>certain</td><td><code>AdSense slot</code></td><td><code>&lt;ins class=&quot;adsbygoogle&quot;&gt;&lt;/ins&gt;</code></td></tr>
      <tr><td><code>docs/a.md</code>:5:1</td><td><code>custom/old-banner</code></td><td>likely</td><td><code>AdSense slot</code></td><td><code>a | b \`c\` @octocat</code></td></tr>
      <tr><td><code>docs/a.md</code>:5:1</td><td><code>html-to-markdown</code></td><td>certain</td><td><code>AdSense slot</code></td><td></td></tr>
      <tr><td><code>c.html</code>:9</td><td><code>found-in-markdown</code></td><td>likely</td><td><code>seen late</code></td><td></td></tr>
      </table>

      ### Files that failed

      <table>
      <tr><th>File</th><th>Why</th></tr>
      <tr><td><code>b.md</code></td><td><code>cannot read b.md: permission denied</code></td></tr>
      </table>
      "
    `)
    codesOf(summary)
  })

  it('is one heading without a finding', () => {
    expect(render(markdown, [])).toBe('## clean-articles: No findings in 0 files\n')
  })

  it('keeps every text of a file in code, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(hostileFile, {maxLength: 4}), (files) => {
        const summary = render(markdown, files)
        expect(summary).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E]|\p{Cs}/u)
        const codes = codesOf(summary)
        const failures = files.filter(({entry: {status}}) => status === 'failed').length
        const findings = files.reduce((sum, file) => sum + file.findings.length, 0)
        expect(codes.length).toBeGreaterThanOrEqual(2 * failures + 3 * findings)
      })
    )
  })

  it('names the files with most findings, the first of as many', () => {
    const counts = [1, 3, 2, 3, ...Array<number>(20).fill(1)]
    const files = counts.map((count, index) =>
      reported(entry(`${index}.md`, {edits: Array.from({length: count}, () => edit())}))
    )
    const summary = render(markdown, files)
    const [, busiest = ''] = summary.split('### Files with most findings')
    expect([...busiest.split('</table>')[0]!.matchAll(/(\d+)\.md/g)].map(([, name]) => name)).toEqual([
      '1',
      '3',
      '2',
      '0',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9'
    ])
    expect(busiest).toContain('\nand 14 more files\n')
  })

  it('stays below 1 MiB, whatever was found', () => {
    const nasty = hostilePieces.join('').repeat(50)
    const wide = ['e' + '\u0301'.repeat(20_000), '\u{E0041}'.repeat(5000), '"'.repeat(5000), nasty]
    const files = Array.from({length: 2000}, (_, index): ReportedFile => {
      const text = wide[index % wide.length]!
      if (index % 10 === 0) return {entry: failed(`${text}/${index}`, text), findings: [], accepted: 0}
      const findings = Array.from({length: 3}, (_, number) => ({
        ...edit({before: text, reason: text}),
        rule: `custom/${text}${index}-${number}`,
        fingerprint: ''
      }))
      return {entry: entry(`${text}/${index}`), findings, accepted: 0}
    })
    const summary = render(markdown, files)
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024)
    codesOf(summary)
  })
})
