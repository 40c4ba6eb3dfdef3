import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'
import {afterEach, describe, expect, it} from 'vitest'
import {compareRuns, summarize} from '../../bench/corpus-diff/compare.mjs'
import {formatComparison} from '../../bench/corpus-diff/print.mjs'
import {cleanWith} from '../../bench/corpus-diff/sides.mjs'

/** An edit in line 1. */
function edit(rule: string, offset: number, before: string, after = '', reason = `reason of ${rule}`) {
  const place = (at: number) => ({line: 1, column: at + 1, offset: at})
  return {
    rule,
    category: 'spam',
    confidence: 'likely',
    action: after === '' ? 'remove' : 'rewrite',
    start: place(offset),
    end: place(offset + before.length),
    before,
    after,
    reason
  }
}

function entry(input: string, fields: object = {}) {
  return {
    input,
    output: `../output/${input}`,
    status: 'cleaned',
    metadata: {title: 'Beans'},
    words: {before: 9, after: 9},
    bytes: {before: 50, after: 50},
    edits: [],
    warnings: [],
    ...fields
  }
}

/** A run of entries with the text of their outputs; none for a file that failed. */
function run(...files: [ReturnType<typeof entry>, string?][]) {
  const written = files.filter(([, text]) => text !== undefined)
  return {
    report: {
      version: 1,
      tool: {name: 'clean-articles', version: '0.1.0'},
      run: {durationMs: Math.random()},
      totals: {files: files.length},
      files: files.map(([entry, text]) => ({...entry, output: text === undefined ? null : entry.output}))
    },
    outputs: new Map(written.map(([{output}, text]) => [output, Buffer.from(text!)]))
  }
}

function format(before: ReturnType<typeof run>, after: ReturnType<typeof run>, options: object = {}) {
  const sides = {
    before: {name: 'HEAD', sha: 'abc1234def', subject: 'Beans'},
    after: {name: 'working tree', subject: 'abc1234 and 2 files that are not committed'}
  }
  const presets = [{preset: 'scraped', ...compareRuns(before, after)}]
  const text = formatComparison({...sides, missing: [], presets}, {limit: 20, full: false, ...options})
  return stripVTControlCharacters(text)
}

const also = edit('related-links', 10, 'Also read: [peas](p)')
const bar = edit('boilerplate', 40, 'Share this')

describe('compareRuns', () => {
  it('finds nothing in runs that are the same but for `run` and `tool`', () => {
    const before = run([entry('gold/a.md', {edits: [also]}), 'Beans.\n'], [entry('seeds/b.md'), 'Peas.\n'])
    const after = structuredClone(before)
    after.outputs = new Map(before.outputs)
    after.report.run.durationMs++
    after.report.tool.version = '0.2.0'
    expect(compareRuns(before, after)).toEqual({
      sets: [
        {set: 'gold', documents: 1, outputs: 1, edits: {before: 1, after: 1}, changed: 0},
        {set: 'seeds', documents: 1, outputs: 1, edits: {before: 0, after: 0}, changed: 0}
      ],
      report: [],
      changes: []
    })
    const text = format(before, after)
    expect(text).toContain('gold   identical: 1 document, 1 edit; 1 output file and 1 report entry compared')
    expect(text).not.toContain('changed documents')
  })

  it('tells edits that are gained from those that are lost and those that changed', () => {
    const wider = edit('boilerplate', 38, '- Share this', '', 'share bar (en)')
    const before = run([entry('gold/a.md', {edits: [bar]}), 'Beans are dry.\n\nAlso read: [peas](p)\n'])
    const after = run([entry('gold/a.md', {edits: [also, wider]}), 'Beans are dry.\n'])
    const {changes} = compareRuns(before, after)
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({
      document: 'gold/a.md',
      set: 'gold',
      edits: {gained: [also], lost: [], changed: [{before: bar, after: wider}]},
      // The address of a link is no word of text.
      words: {lost: 3, gained: 0},
      diff: [{lines: [' Beans are dry.', '-', '-Also read: [peas](p)']}],
      fields: []
    })
    expect(summarize(changes).rules).toMatchObject([
      {
        name: 'boilerplate',
        gained: 0,
        lost: 0,
        changed: 1,
        documents: 1,
        reasons: [{name: 'share bar (en)'}]
      },
      {name: 'related-links', gained: 1, lost: 0, changed: 0, documents: 1}
    ])
  })

  it('takes another rule at the same place for another edit', () => {
    const other = {...bar, rule: 'related-links'}
    const before = run([entry('gold/a.md', {edits: [bar]}), 'Beans.\n'])
    const after = run([entry('gold/a.md', {edits: [other]}), 'Beans.\n'])
    const {changes} = compareRuns(before, after)
    expect(changes[0]).toMatchObject({edits: {gained: [other], lost: [bar], changed: []}})
    expect(changes[0]).not.toHaveProperty('diff')
  })

  it('sees one edit less of two that are the same', () => {
    const before = run([entry('gold/a.md', {edits: [bar, bar]}), 'Beans.\n'])
    const after = run([entry('gold/a.md', {edits: [bar]}), 'Beans.\n'])
    expect(compareRuns(before, after).changes[0]).toMatchObject({edits: {gained: [], lost: [bar]}})
  })

  it('sees an output that changed where no edit did', () => {
    const content = (words: number) => ({content: {removed: {navigation: {regions: 2, words}}}})
    const before = run([entry('pages/a.html', content(64)), 'Beans are dry.\n'])
    const after = run([entry('pages/a.html', content(61)), 'Beans are dry.\n\nHome of peas\n'])
    const {changes} = compareRuns(before, after)
    expect(changes[0]).toMatchObject({
      words: {lost: 0, gained: 3},
      fields: [{path: 'content.removed.navigation.words', before: 64, after: 61}]
    })
    expect(summarize(changes)).toMatchObject({documents: 1, outputs: 1, outputsWithoutEdit: 1})
    expect(format(before, after)).toContain('article found: left out navigation 64 → 61 words')
  })

  it('sees a change of bytes that show nothing', () => {
    const before = run([entry('gold/a.md'), 'Beans.\n'])
    const after = run([entry('gold/a.md'), 'Beans.\r\n'])
    const {changes} = compareRuns(before, after)
    expect(changes[0]).toMatchObject({words: {lost: 0, gained: 0}})
    expect(format(before, after)).toContain('+Beans.\\u000D')
  })

  it.each([
    ['after', [0], [0, 1], {lost: 0, gained: 2}],
    ['before', [0, 1], [0], {lost: 2, gained: 0}]
  ])('sees a file that is only %s', (onlyIn, inBefore, inAfter, words) => {
    const files: Parameters<typeof run> = [
      [entry('gold/a.md'), 'Beans.\n'],
      [entry('gold/b.md', {edits: [bar]}), 'Dry peas.\n']
    ]
    const {changes} = compareRuns(
      run(...inBefore.map((index) => files[index]!)),
      run(...inAfter.map((index) => files[index]!))
    )
    expect(changes).toHaveLength(1)
    // Its edits are not news of a rule.
    expect(changes[0]).toMatchObject({document: 'gold/b.md', onlyIn, words, edits: {gained: [], lost: []}})
    const {onlyBefore, onlyAfter, status} = summarize(changes)
    expect([onlyBefore, onlyAfter]).toEqual(onlyIn === 'after' ? [[], ['gold/b.md']] : [['gold/b.md'], []])
    expect(status).toEqual([])
  })

  it('sees an output that no entry names', () => {
    const before = run([entry('gold/a.md'), 'Beans.\n'])
    const after = run([entry('gold/a.md'), 'Beans.\n'])
    after.outputs.set('../output/gold/b.md', Buffer.from('Peas.\n'))
    expect(compareRuns(before, after).changes).toMatchObject([
      {document: '../output/gold/b.md', onlyIn: 'after', words: {lost: 0, gained: 1}}
    ])
  })

  it('sees a file that fails on one side', () => {
    const error = {code: 'timed-out', message: 'it took more than 30 s'}
    const before = run([entry('gold/a.md', {edits: [bar]}), 'Beans are dry.\n'])
    const after = run([entry('gold/a.md', {status: 'failed', metadata: {}, error})])
    const {changes} = compareRuns(before, after)
    expect(changes[0]).toMatchObject({
      status: {before: 'cleaned', after: 'failed'},
      edits: {lost: [bar]},
      metadata: [{path: 'title', before: 'Beans', after: undefined}],
      words: {lost: 3, gained: 0}
    })
    expect(summarize(changes).status).toEqual([{document: 'gold/a.md', before: 'cleaned', after: 'failed'}])
    expect(format(before, after)).toContain('entry error.code: none → "timed-out"')
  })

  it('sees warnings, metadata, and an entry that changed in its order alone', () => {
    const warning = {code: 'converted-to-utf8', message: 'was utf-16le'}
    const {words, ...rest} = entry('gold/c.md')
    const before = run([entry('gold/a.md'), 'a'], [entry('gold/b.md'), 'b'], [{...rest, words}, 'c'])
    const after = run(
      [entry('gold/a.md', {warnings: [warning]}), 'a'],
      [entry('gold/b.md', {metadata: {title: 'Beans', author: 'Ada'}}), 'b'],
      [{words, ...rest}, 'c']
    )
    const {changes} = compareRuns(before, after)
    expect(changes).toMatchObject([
      {document: 'gold/a.md', warnings: {gained: [warning], lost: []}},
      {document: 'gold/b.md', metadata: [{path: 'author', before: undefined, after: 'Ada'}]},
      {document: 'gold/c.md', fields: [{path: '(order in the report entry)'}]}
    ])
    expect(summarize(changes)).toMatchObject({
      outputs: 0,
      warnings: [{code: 'converted-to-utf8', gained: 1, lost: 0}],
      metadata: [{path: 'author', documents: 1}]
    })
  })

  it('sees a count of words that no change explains', () => {
    const before = run([entry('gold/a.md'), 'Beans.\n'])
    const after = run([entry('gold/a.md', {words: {before: 9, after: 8}}), 'Beans.\n'])
    expect(compareRuns(before, after).changes[0]).toMatchObject({
      fields: [{path: 'words.after', before: 9, after: 8}]
    })
  })

  it('sees totals and an order of files that differ by themselves', () => {
    const files: Parameters<typeof run> = [
      [entry('gold/a.md'), 'a'],
      [entry('gold/b.md'), 'b']
    ]
    const after = run(...files.toReversed())
    after.report.totals.files = 3
    const {changes, report} = compareRuns(run(...files), after)
    expect(changes).toEqual([])
    expect(report).toEqual([{path: 'totals.files', before: 2, after: 3}, {path: 'order'}])
    expect(format(run(...files), after)).toContain('report totals.files: 2 → 3')
  })

  it('has documents that lost most words of text first', () => {
    const texts = ['a b c d e', 'a b c d e', 'a b c d e']
    const names = ['gold/a.md', 'gold/b.md', 'gold/c.md']
    const before = run(...names.map((name, index) => [entry(name), texts[index]] as [never, string]))
    const after = run(
      [entry(names[0]!), 'a b c d e f'],
      [entry(names[1]!), 'a'],
      [entry(names[2]!), 'a b c d']
    )
    expect(compareRuns(before, after).changes.map(({document}) => document)).toEqual([
      'gold/b.md',
      'gold/c.md',
      'gold/a.md'
    ])
  })
})

describe('formatComparison', () => {
  const before = run(
    [entry('gold/a.md', {edits: [bar]}), 'Beans.\n'],
    [entry('gold/b.md', {edits: [bar]}), 'Beans.\n'],
    [entry('gold/c.md'), 'Peas.\n']
  )
  const after = run(
    [entry('gold/a.md'), 'Beans.\nShare this\n'],
    [entry('gold/b.md'), 'Beans.\nShare this\n'],
    [entry('gold/c.md'), 'Peas in May.\n']
  )

  it('shows the table, and a change of several documents once', () => {
    expect(format(before, after)).toMatchInlineSnapshot(`
      "before  HEAD  abc1234  Beans
      after   working tree  abc1234 and 2 files that are not committed

      preset scraped
        gold  3 of 3 documents differ, edits 2 → 0; 3 output files and 3 report entries compared

        edits by rule               gained       lost    changed  documents
        boilerplate                                 2                     2
          reason of boilerplate                     2                     2

        text      0 words lost, 6 words gained in 3 documents
        outputs   3 differ, 1 of them where no edit does
        entries   0 documents differ in their report entry alone

      changed documents, those that lost most words of text first

      gold/a.md  scraped: 0 words lost, 2 gained
        the same in gold/b.md
        - 1:41 boilerplate, reason of boilerplate (remove, likely)
            Share this
          @@ -1 +1 @@
           Beans.
          +Share this

      gold/c.md  scraped: 0 words lost, 2 gained
          @@ -1 +1 @@
          -Peas.
          +Peas in May."
    `)
  })

  it('shows no more than it may, and says how many there are', () => {
    const text = format(before, after, {limit: 1})
    expect(text).toContain('1 more change: --limit <n> shows more, --full all of it')
    expect(text).not.toContain('+Peas in May.')
    expect(format(before, after, {limit: 1, full: true})).toContain('+Peas in May.')
  })

  it('cuts a long line so that its change is seen', () => {
    const long = 'beans and peas '.repeat(40)
    const text = format(
      run([entry('gold/a.md'), `${long} white ${long}\n`]),
      run([entry('gold/a.md'), `${long} green ${long}\n`])
    )
    expect(text).toMatch(/^ +-….* white .*…$/m)
    expect(text).toMatch(/^ +\+….* green .*…$/m)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(180)
  })

  it('shows what changed in an edit', () => {
    const text = format(
      run([entry('gold/a.md', {edits: [edit('boilerplate', 4, 'Share this', 'Share')]}), 'Share']),
      run([entry('gold/a.md', {edits: [edit('boilerplate', 2, '- Share this', 'Shared')]}), 'Shared'])
    )
    expect(text).toMatch(
      /~ 1:3 boilerplate, .*\n +- Share this\n +start: 1:5 → 1:3\n.*before: "Share this" → "- Share this"\n.*after: "Share" → "Shared"/
    )
  })

  it('shows line endings only where they may be the change', () => {
    const text = (before: string, after: string) =>
      format(run([entry('gold/a.md'), before]), run([entry('gold/a.md'), after]))
    expect(text('a\r\nb\r\n', 'a\r\nc\r\n')).toMatch(/ a\n +-b\n +\+c$/)
    expect(text('a\r\nb\r\n', 'a\r\nb\n')).toMatch(/-b\\u000D\n +\+b$/)
  })

  it('lets no document command the terminal', () => {
    const bell = edit('boilerplate', 0, '\u001B]0;x\u0007')
    const text = format(
      run([entry('gold/a.md'), 'Beans.\n']),
      run([entry('gold/a.md', {edits: [bell]}), '\u001B[2J\n'])
    )
    expect(text).toContain('+\\u001B[2J')
    expect(text).toContain('\\u001B]0;x\\u0007')
  })
})

describe('cleanWith', () => {
  const temp: string[] = []
  afterEach(() => {
    for (const folder of temp.splice(0)) rmSync(folder, {recursive: true, force: true})
  })

  /** A side whose CLI writes the only document there is as `text`. */
  function fakeSide(folder: string, text: string) {
    mkdirSync(join(folder, 'bin'), {recursive: true})
    writeFileSync(
      join(folder, 'bin/clean-articles.js'),
      `
      const {mkdirSync, writeFileSync} = require('node:fs')
      const args = process.argv.slice(2)
      if (args.includes('--help')) return console.log('--jobs <n>')
      const after = (flag) => args[args.indexOf(flag) + 1]
      if (args.includes('--no-config')) throw new Error('an older CLI knows no such option')
      const output = after('-o') + '/mine/a.md'
      mkdirSync(after('-o') + '/mine', {recursive: true})
      writeFileSync(output, ${JSON.stringify(text)})
      const file = {input: 'mine/a.md', output, status: 'cleaned', edits: [], warnings: [], metadata: {}}
      writeFileSync(after('--report'), JSON.stringify({version: 1, totals: {}, run: {}, files: [file]}))
      process.exitCode = after('--preset') === 'strict' ? 1 : 3
      `
    )
    return folder
  }

  it('runs the CLI of each side over the same documents', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-diff-test-'))
    temp.push(folder)
    const inputs = join(folder, 'inputs')
    mkdirSync(inputs)
    const options = {preset: 'scraped', jobs: 1, signal: new AbortController().signal}
    const before = await cleanWith(fakeSide(join(folder, 'before'), 'Beans and peas.\n'), inputs, options)
    const after = await cleanWith(fakeSide(join(folder, 'after'), 'Beans.\n'), inputs, options)
    expect(compareRuns(before, before).changes).toEqual([])
    expect(compareRuns(before, after).changes).toMatchObject([
      {document: 'mine/a.md', set: 'mine', words: {lost: 2, gained: 0}}
    ])
    await expect(cleanWith(join(folder, 'after'), inputs, {...options, preset: 'strict'})).rejects.toThrow(
      'exits 1'
    )
  })
})
