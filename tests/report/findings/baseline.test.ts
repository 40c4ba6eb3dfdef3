/** Baselines: what they accept, how they are written and read back. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Baseline, BaselineUpdate, readBaseline} from '../../../src/report/findings/baseline.js'
import {findingsOf, lateFinding} from '../../../src/report/findings/findings.js'
import type {FileReport} from '../../../src/report/report.js'
import {Workspace} from '../../cli/workspace.js'
import {edit, entry, failed, hostileFile} from '../../reporters/samples.js'

const label = 'baseline.json'
const ad = (line: number) => edit({start: {line, column: 1, offset: line * 50}})
const link = (line: number) =>
  edit({
    start: {line, column: 1, offset: line * 50},
    rule: 'tracking-link',
    category: 'tracking',
    before: 'utm_source=a'
  })

/** Write a baseline of the files and read it back. */
async function baselineOf(workspace: Workspace, files: FileReport[], previous?: Baseline): Promise<Baseline> {
  const update = new BaselineUpdate(previous)
  for (const file of files) update.add(file, findingsOf(file))
  await update.write(workspace.path(label), {label})
  return readBaseline(workspace.path(label), label)
}

function split(baseline: Baseline, file: FileReport) {
  return baseline.split(file, findingsOf(file))
}

describe('what a baseline accepts', () => {
  it('is what it was made of, wherever it moved', async () => {
    const baseline = await baselineOf(new Workspace(), [entry('a.md', {edits: [ad(3), link(4), ad(9)]})])
    const {accepted, fresh} = split(baseline, entry('a.md', {edits: [link(1), ad(20), ad(21)]}))
    expect(fresh).toEqual([])
    expect(accepted).toHaveLength(3)
    expect(baseline.gone).toBe(0)
  })

  it('is not a third of two equal ones', async () => {
    const baseline = await baselineOf(new Workspace(), [entry('a.md', {edits: [ad(3), ad(9)]})])
    const {accepted, fresh} = split(baseline, entry('a.md', {edits: [ad(1), ad(3), ad(9)]}))
    expect(accepted).toHaveLength(2)
    expect(fresh).toHaveLength(1)
  })

  it('is not the same in another file, nor by another rule', async () => {
    const baseline = await baselineOf(new Workspace(), [entry('a.md', {edits: [ad(3)]})])
    expect(split(baseline, entry('b.md', {edits: [ad(3)]})).fresh).toHaveLength(1)
    const other = edit({...ad(3), rule: 'affiliate-ad'})
    expect(split(baseline, entry('a.md', {edits: [other]})).fresh).toHaveLength(1)
  })

  it('takes tidying and late findings as well', async () => {
    const file = entry('a.html', {
      edits: [ad(3), edit({rule: 'html-to-markdown', category: 'tidy', before: '\n\n', start: ad(4).start})],
      warnings: [{code: lateFinding, message: 'seen late', line: 7}]
    })
    const baseline = await baselineOf(new Workspace(), [file])
    expect(split(baseline, file)).toMatchObject({fresh: [], accepted: [{}, {}, {}]})
  })

  it('is told when it does not occur any more, in files that were looked at', async () => {
    const baseline = await baselineOf(new Workspace(), [
      entry('a.md', {edits: [ad(3), ad(4), link(5)]}),
      entry('b.md', {edits: [ad(3)]}),
      entry('c.md', {edits: [ad(3)]})
    ])
    split(baseline, entry('a.md', {edits: [ad(3)]}))
    split(baseline, failed('b.md'))
    expect(baseline.gone).toBe(2)
  })

  it('holds for all that a run can find', async () => {
    const workspace = new Workspace()
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(hostileFile, {selector: ({entry: file}) => file.input, maxLength: 4}),
        async (files) => {
          const baseline = await baselineOf(
            workspace,
            files.map((file) => file.entry)
          )
          for (const file of files) expect(split(baseline, file.entry).fresh).toEqual([])
          expect(baseline.gone).toBe(0)
        }
      ),
      {numRuns: 50}
    )
  })
})

describe('the file', () => {
  it('has a finding a line, in an order that does not depend on lines', async () => {
    const workspace = new Workspace()
    await baselineOf(workspace, [
      entry('docs/b.md', {edits: [ad(3), link(4), ad(9)]}),
      entry('docs/a.md', {edits: [edit({before: '<ins\n  class="x"></ins> ' + 'y'.repeat(100)})]}),
      entry('docs/c.md')
    ])
    const text = workspace.read(label)
    expect(text).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "files": {
          "docs/a.md": [
            {"rule": "display-ad", "excerpt": "<ins class=\\"x\\"></ins> yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…", "fingerprint": "b94294848b757ec7168e9f8aebc5d78c"}
          ],
          "docs/b.md": [
            {"rule": "display-ad", "excerpt": "<ins class=\\"adsbygoogle\\"></ins>", "fingerprint": "8fa35e9e183268868e0a29b4d0674740"},
            {"rule": "display-ad", "excerpt": "<ins class=\\"adsbygoogle\\"></ins>", "fingerprint": "d751e4a420a951bcf9b6527bdfbf0b0a"},
            {"rule": "tracking-link", "excerpt": "utm_source=a", "fingerprint": "45cc6ef9ef905b51ddc69f8461f57e10"}
          ]
        }
      }
      "
    `)
    await baselineOf(workspace, [
      entry('docs/a.md', {edits: [edit({before: '<ins class="x"></ins> ' + 'y'.repeat(100)})]}),
      entry('docs/b.md', {edits: [link(1), ad(3), ad(9)]})
    ])
    expect(workspace.read(label)).toBe(text)
  })

  it('is valid without a finding', async () => {
    const workspace = new Workspace()
    const baseline = await baselineOf(workspace, [entry('a.md')])
    expect(baseline.files.size).toBe(0)
    expect(JSON.parse(workspace.read(label))).toEqual({version: 1, files: {}})
  })

  it('takes what was found and keeps the entries of files that were not looked at', async () => {
    const workspace = new Workspace()
    const old = await baselineOf(workspace, [
      entry('cured.md', {edits: [ad(3)]}),
      entry('better.md', {edits: [ad(3), link(4)]}),
      entry('broken.md', {edits: [ad(3)]}),
      entry('elsewhere.md', {edits: [ad(3)]}),
      entry('deleted.md', {edits: [ad(3)]})
    ])
    const update = new BaselineUpdate(old)
    for (const file of [
      entry('cured.md'),
      entry('better.md', {edits: [ad(3)]}),
      failed('broken.md'),
      entry('new.md', {edits: [ad(3)]})
    ])
      update.add(file, findingsOf(file))
    const count = await update.write(workspace.path(label), {label, keeps: (input) => input !== 'deleted.md'})
    const {files} = await readBaseline(workspace.path(label), label)
    expect([...files].map(([path, entries]) => [path, entries.length])).toEqual([
      ['better.md', 1],
      ['broken.md', 1],
      ['elsewhere.md', 1],
      ['new.md', 1]
    ])
    expect(count).toBe(4)
    expect(workspace.list()).toEqual([label])
  })

  it('keeps every entry without anybody to ask', async () => {
    const workspace = new Workspace()
    const old = await baselineOf(workspace, [entry('a.md', {edits: [ad(3)]})])
    expect((await baselineOf(workspace, [], old)).files.size).toBe(1)
  })

  it('is read with a byte-order mark and CRLF', async () => {
    const workspace = new Workspace()
    const file = entry('a.md', {edits: [ad(3)]})
    await baselineOf(workspace, [file])
    workspace.write(label, '\uFEFF' + workspace.read(label).replaceAll('\n', '\r\n'))
    expect(split(await readBaseline(workspace.path(label), label), file).fresh).toEqual([])
  })
})

describe('a file that is no baseline', () => {
  const fingerprint = '0'.repeat(32)
  const good = {rule: 'display-ad', excerpt: 'x', fingerprint}

  it.each([
    ['{"version": 1,\n  "files": {"a.md": [}}\n', 'it is not JSON in line 2, column 22'],
    ['', 'it is not JSON in line 1, column 1'],
    ['[]', 'it is no JSON object'],
    ['null', 'it is no JSON object'],
    ['{"files": {}}', 'it has no version, not 1'],
    ['{"version": 2, "files": {}}', 'its version is 2, not 1'],
    ['{"version": "\\u001b[31m", "files": {}}', 'its version is "\\u001b[31m", not 1'],
    ['{"version": 1}', '"files" is no object'],
    ['{"version": 1, "files": []}', '"files" is no object'],
    ['{"version": 1, "files": {"a.md": {}}}', 'files["a.md"] is no list'],
    ['{"version": 1, "files": {"a.md": [1]}}', 'files["a.md"][0] is no object'],
    ...[
      [{...good, rule: ''}, 'rule is no name'],
      [{...good, rule: 1}, 'rule is no name'],
      [{...good, excerpt: undefined}, 'excerpt is no text'],
      [{...good, fingerprint: fingerprint.slice(1)}, 'fingerprint is not 32 hex digits'],
      [{...good, fingerprint: [fingerprint]}, 'fingerprint is not 32 hex digits']
    ].map(([value, why]) => [
      JSON.stringify({version: 1, files: {'a.md': [good, value]}}),
      `files["a.md"][1].${why}`
    ])
  ] as Array<[string, string]>)('is refused: %s', async (text, why) => {
    const workspace = new Workspace({[label]: text})
    await expect(readBaseline(workspace.path(label), label)).rejects.toMatchObject({
      code: 'bad-baseline',
      message: `cannot use the baseline ${label}: ${why}`,
      hint: expect.stringMatching(/\.$/)
    })
  })

  it('is told apart when it was merged badly', async () => {
    const text = '{"version": 1, "files": {\n<<<<<<< ours\n=======\n>>>>>>> theirs\n}}'
    const workspace = new Workspace({[label]: text})
    await expect(readBaseline(workspace.path(label), label)).rejects.toMatchObject({
      code: 'bad-baseline',
      message: `the baseline ${label} has a merge conflict in line 2`
    })
  })

  it('may be missing only where that is said', async () => {
    const workspace = new Workspace({'folder/a.md': ''})
    const path = workspace.path(label)
    await expect(readBaseline(path, label)).rejects.toMatchObject({
      code: 'bad-baseline',
      message: `there is no baseline at ${label}`
    })
    expect((await readBaseline(path, label, {mayBeMissing: true})).files.size).toBe(0)
    await expect(
      readBaseline(workspace.path('folder'), 'folder', {mayBeMissing: true})
    ).rejects.toMatchObject({code: 'bad-baseline', message: 'cannot read the baseline folder'})
  })

  it('takes names of files as they are', async () => {
    const text = `{"version": 1, "files": {"__proto__": [${JSON.stringify(good)}]}}`
    const workspace = new Workspace({[label]: text})
    const {files} = await readBaseline(workspace.path(label), label)
    expect(files.get('__proto__')).toEqual([good])
  })
})
