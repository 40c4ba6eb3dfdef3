/** The small parts of what the CLI prints. */
import picocolors from 'picocolors'
import {describe, expect, it} from 'vitest'
import {type SummaryInput, summary} from '../../src/cli/output/summary.js'
import {Tally} from '../../src/cli/output/tally.js'
import type {Category, Edit, RuleId} from '../../src/edits/edit.js'
import {addToTotals, emptyEntry, emptyTotals, type FileReport} from '../../src/report/report.js'
import {newFileDiff, unifiedDiff} from '../../src/report/unified-diff.js'
import {duration, percent, plural, shellWord, size, wrap} from '../../src/text/humanize.js'
import {nearest} from '../../src/text/nearest.js'
import {columns, pad, printableJson, shorten, shortenStart, visible} from '../../src/text/visible.js'

const plain = picocolors.createColors(false)

describe('visible', () => {
  it.each([
    ['ANSI sequences', '\x1b[31mred\x1b]0;x\x07', '\\x1b[31mred\\x1b]0;x\\x07'],
    ['one-byte control sequences', '\x9b31m', '\\x9b31m'],
    ['bidirectional overrides', 'a\u202Eb\u2066c\u200Fd', 'a\\u202eb\\u2066c\\u200fd'],
    ['line ends', 'a\r\nb\u2028c', 'a\\r\\nb\\u2028c'],
    ['half pairs', 'a\uD83Db\uDC80', 'a\\ud83db\\udc80'],
    ['tag characters', 'a\u{E0041}', 'a\\u{e0041}'],
    ['tabs', 'a\tb', 'a  b'],
    ['nothing else', 'näive 火 👩‍🚒 می‌خواهم é', 'näive 火 👩‍🚒 می‌خواهم é']
  ])('escapes %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})

describe('visible on a runner of GitHub', () => {
  it.each([
    ['::stop-commands::x', '\\x3a:stop-commands::x'],
    [' \t\u00A0\u200B::add-mask::a', '   \u00A0\u200B\\x3a:add-mask::a'],
    ['\n::x', '\\n::x'],
    [':::x', '\\x3a::x'],
    ['a ::b::c :d', 'a ::b::c :d'],
    ['a ##[add-mask]b', 'a #\\x23[add-mask]b'],
    ['##[error file=a]b', '#\\x23[error file=a]b'],
    ['## [a] #[b] ##[]', '## [a] #[b] ##[]']
  ])('%j is no command', (text, shown) => {
    expect(visible(text)).toBe(shown)
    expect(visible(shown)).toBe(shown)
  })
})

describe('visible on other CI servers', () => {
  it.each([
    ['##vso[task.setvariable variable=a]b', '#\\x23vso[task.setvariable variable=a]b'],
    ['a ##VSO[b', 'a #\\x23VSO[b'],
    ["a##teamcity[buildStop comment='x']", "a#\\x23teamcity[buildStop comment='x']"],
    ['####vso[x]', '###\\x23vso[x]'],
    ['##v\u00ADs\u200Bo[x]', '#\\x23v\u00ADs\u200Bo[x]'],
    ['#\u00AD#team\u200Ccity\uFE0F[x]', '#\u00AD\\x23team\u200Ccity\uFE0F[x]'],
    ['##vso ##vsop[x] #vso[x] ##div[x]', '##vso ##vsop[x] #vso[x] ##div[x]']
  ])('%j is no command', (text, shown) => {
    expect(visible(text)).toBe(shown)
    expect(visible(shown)).toBe(shown)
  })

  it('JSON says the same', () => {
    const text = 'x ##vso[a]b ##[error]c ##teamcity[d] \x9b ## [e]'
    const json = printableJson(JSON.stringify({text}))
    expect(JSON.parse(json)).toEqual({text})
    expect(json).toBe('{"text":"x #\\u0023vso[a]b #\\u0023[error]c #\\u0023teamcity[d] \\u009b ## [e]"}')
  })
})

describe('columns', () => {
  it('counts wide and combining characters', () => {
    expect(['stove', '火', 'é', 'e\u0301', '👩‍🚒', '～'].map(columns)).toEqual([5, 2, 1, 1, 2, 2])
    expect(pad('火', 4)).toBe('火  ')
  })

  it('shortens at either end, never in a character', () => {
    expect(shorten('kettle', 6)).toBe('kettle')
    expect(shorten('kettles', 6)).toBe('kettl…')
    expect(shortenStart('a/kettle.md', 6)).toBe('…le.md')
    expect(shorten('火火火火', 6)).toBe('火火…')
  })
})

describe('nearest', () => {
  const words = ['scraped', 'authored', 'strict', 'affiliate-ad']
  it.each([
    ['scrapd', 'scraped'],
    ['SCRAPED', 'scraped'],
    ['afiliate_ad', 'affiliate-ad'],
    ['affiliate', 'affiliate-ad'],
    ['x', undefined],
    ['loose', undefined],
    ['a'.repeat(100_000), undefined]
  ])('takes %.20s for %s', (word, expected) => {
    expect(nearest(word, words)).toBe(expected)
  })
})

describe('words', () => {
  it('counts and measures', () => {
    expect([plural(1, 'file'), plural(0, 'file'), plural(1204, 'file')]).toEqual([
      '1 file',
      '0 files',
      '1,204 files'
    ])
    expect([400, 9949, 12_300, 59_600, 185_000].map(duration)).toEqual([
      '0.4 s',
      '9.9 s',
      '12 s',
      '1 min 0 s',
      '3 min 5 s'
    ])
    expect([0, 999, 1000, 39_240, 999_960, 5e9].map(size)).toEqual([
      '0 B',
      '999 B',
      '1.0 kB',
      '39.2 kB',
      '1.0 MB',
      '5.0 GB'
    ])
    expect([percent(0, 0), percent(1, 3), percent(9999, 10_000), percent(1, 99_999), percent(5, 5)]).toEqual([
      '100%',
      '33.3%',
      '99.9%',
      '0.1%',
      '100%'
    ])
  })

  it('quotes for a shell', () => {
    expect(['docs/a.md', '-x.md', 'a b.md', "it's.md", '$(x).md'].map(shellWord)).toEqual([
      'docs/a.md',
      './-x.md',
      "'a b.md'",
      "'it'\\''s.md'",
      "'$(x).md'"
    ])
  })

  it('wraps at spaces', () => {
    expect(wrap('a stove is warm', 8)).toEqual(['a stove', 'is warm'])
    expect(wrap('averylongword is', 8)).toEqual(['averylongword', 'is'])
  })
})

describe('unifiedDiff', () => {
  it('is empty for equal texts', () => {
    expect(unifiedDiff('a.md', 'x\n', 'x\n')).toBe('')
  })

  it('shows a new file', () => {
    expect(newFileDiff('a.md', 'x\n\ny')).toBe(
      '--- /dev/null\n+++ b/a.md\n@@ -0,0 +1,3 @@\n+x\n+\n+y\n\\ No newline at end of file\n'
    )
    expect(newFileDiff('a.md', '')).toBe('')
  })

  it('keeps line ends and tells of a missing one', () => {
    expect(unifiedDiff('a.md', 'a\r\nb\r\nc', 'a\r\nc')).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,2 @@\n a\r\n-b\r\n c\n\\ No newline at end of file\n'
    )
  })

  it('shows a text replaced where too much differs', () => {
    const before = Array.from({length: 9000}, (_, index) => `old ${index}\n`).join('')
    const after = Array.from({length: 8000}, (_, index) => `new ${index}\n`).join('') + 'end'
    const lines = unifiedDiff('a.md', before, after).split('\n')
    expect(lines.slice(0, 4)).toEqual(['--- a/a.md', '+++ b/a.md', '@@ -1,9000 +1,8001 @@', '-old 0'])
    expect(lines).toHaveLength(3 + 9000 + 8001 + 2)
  })
})

function entry(input: string, counts: Partial<Record<RuleId, [Category, number]>>): FileReport {
  const edits = Object.entries(counts).flatMap(([rule, [category, count]]) =>
    Array.from({length: count}, () => ({rule, category}) as Edit)
  )
  return {
    ...emptyEntry(input, edits.length > 0 ? 'cleaned' : 'unchanged'),
    edits,
    words: {before: 1000, after: 900},
    bytes: {before: 20_000, after: 15_000}
  }
}

function input(entries: readonly FileReport[], rest: Partial<SummaryInput> = {}): SummaryInput {
  const totals = emptyTotals()
  const tally = new Tally()
  for (const file of entries) {
    addToTotals(totals, file)
    tally.add(file, {findings: file.edits.length, accepted: 0})
  }
  return {
    totals,
    tally,
    durationMs: 1200,
    preset: 'scraped',
    content: 'auto',
    outDir: 'cleaned',
    report: 'cleaned/report.json',
    place: {},
    undo: undefined,
    older: 0,
    ...rest
  }
}

describe('summary', () => {
  it('tells what was done, what needs a look, and what to do next', () => {
    const failed: FileReport = {
      ...emptyEntry('docs/c.md', 'failed'),
      error: {code: 'binary', message: 'this is a PNG image, not text', hint: 'Leave it out.'}
    }
    const warned = {
      ...entry('docs/d.md', {}),
      warnings: [{code: 'unclosed-fence', message: 'a fence is never closed', line: 7}]
    }
    const entries = [
      entry('docs/a b.md', {'display-ad': ['ad', 3], 'affiliate-ad': ['ad', 12], leftover: ['tidy', 1]}),
      entry('docs/b.md', {'tracking-link': ['tracking', 1204]}),
      failed,
      warned
    ]
    expect(summary(input(entries), plain, 80)).toBe(`\
Cleaned 2 of 4 files in 1.2 s; 1 had nothing to clean, 1 failed

  ad        affiliate-ad      12
            display-ad         3
  tracking  tracking-link  1,204
  tidy      leftover           1

  words     3,000 → 2,700  90% kept
  bytes     60.0 kB → 45.0 kB  15.0 kB saved

1 file failed
  docs/c.md: this is a PNG image, not text
    Leave it out.

1 warning
  unclosed-fence: a fence is never closed
    docs/d.md:7

  output    cleaned/
  report    cleaned/report.json
  next      clean-articles explain docs/b.md
`)
  })

  it('sums up what was left out of pages, the most of it by name', () => {
    const point = {line: 1, column: 1, offset: 0}
    const withContent = (removed: Record<string, number>): FileReport => ({
      ...entry('a.html', {leftover: ['tidy', 1]}),
      content: {
        start: point,
        end: point,
        removed: Object.fromEntries(
          Object.entries(removed).map(([kind, words]) => [kind, {regions: 1, words}])
        )
      }
    })
    const kinds = {navigation: 700, comments: 900, share: 3, footer: 60, sidebar: 20, hidden: 0}
    const text = summary(input([withContent(kinds), withContent(kinds)]), plain, 80)
    expect(text).toContain(`
  content   2 articles found; left out: comments (1,800 words), navigation
            (1,400 words), footer (120 words), sidebar (40 words), …
  words     2,000 → 1,800  90% kept`)
    expect(summary(input([withContent({})]), plain, 80)).toContain(
      '  content   1 article found, nothing left out\n'
    )
  })

  it('is short when there was nothing to do', () => {
    expect(summary(input([entry('a.md', {})]), plain, 80)).toBe(
      'Nothing to clean in 1 file in 1.2 s\n\n  output    cleaned/\n  report    cleaned/report.json\n'
    )
  })

  it('says how to undo a run in place, or that it cannot be', () => {
    const entries = [entry('a.md', {'display-ad': ['ad', 1]})]
    const inPlace = (report: string | null, undo?: string) =>
      summary(input(entries, {outDir: null, report, undo, preset: 'authored'}), plain, 80)
    expect(inPlace('undo.json', 'clean-articles restore --write undo.json')).toContain(
      '  undo      clean-articles restore --write undo.json\n'
    )
    expect(inPlace(null)).toContain('  undo      not possible without --report <file>\n')
    expect(inPlace(null)).toMatch(/^Cleaned 1 file in place in 1\.2 s\n/)
  })

  it('lists the first failures and places of many, in narrow terminals too', () => {
    const failed = Array.from(
      {length: 25},
      (_, index): FileReport => ({
        ...emptyEntry(`${'deep/'.repeat(12)}${index}.md`, 'failed'),
        error: {
          code: 'internal',
          message: 'it went wrong in a way that takes long to tell',
          hint: 'Try again, '.repeat(9).trim()
        },
        warnings: [{code: 'odd', message: 'something is odd', line: index + 1}]
      })
    )
    const lines = summary(input(failed), plain, 40).split('\n')
    expect(lines).toContain('25 files failed')
    expect(lines).toContain('  and 15 more, all in the report')
    expect(lines).toContain('    and 22 more places')
    expect(lines.filter((line) => columns(line) > 40 && line.includes(' ', 4))).toEqual([])
    expect(lines[0]).toBe('Nothing was cleaned in 1.2 s; 25 failed')
  })
})
