/**
 * SARIF: valid by its schema, by our own reading of the standard, and by the official multitool where the environment
 * variable `SARIF_MULTITOOL` names its binary (of the npm package `@microsoft/sarif-multitool-linux` and its like).
 */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {ReportedFile} from '../../src/report/findings/finding.js'
import {lateFinding} from '../../src/report/findings/findings.js'
import {sarif} from '../../src/reporters/sarif.js'
import {rules} from '../../src/rules/index.js'
import {LineIndex} from '../../src/text/line-index.js'
import {visible} from '../../src/text/visible.js'
import {Workspace} from '../cli/workspace.js'
import {customRule, edit, entry, failed, hostileFile, hostileText, render, reported} from './samples.js'

const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'))
// Formats need a package more: addresses and times are looked at below.
const validate = new Ajv2020({strict: false, allErrors: true, validateFormats: false}).compile(schema)

interface Region {
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
  charOffset: number
  charLength: number
  snippet?: {text: string}
}

interface Location {
  physicalLocation: {artifactLocation: {uri: string; uriBaseId?: string}; region?: Region}
}

interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: {text: string}
  locations: [Location]
  partialFingerprints: Record<string, string>
  fixes?: [{artifactChanges: [{replacements: [{deletedRegion: Region; insertedContent?: {text: string}}]}]}]
}

interface Run {
  newlineSequences: string[]
  results: Result[]
  tool: {
    driver: {rules: Array<{id: string; defaultConfiguration: {level: string}}>; notifications?: unknown[]}
  }
  invocations: [
    {
      executionSuccessful: boolean
      startTimeUtc: string
      endTimeUtc: string
      toolExecutionNotifications?: Array<{
        level: string
        message: {text: string}
        descriptor: {id: string; index: number}
        locations?: [Location]
      }>
    }
  ]
}

function runOf(files: Iterable<ReportedFile>): Run {
  const log = JSON.parse(render(sarif, files))
  validate(log)
  expect(validate.errors ?? []).toEqual([])
  const [run] = log.runs
  for (const {ruleId, ruleIndex} of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
  return run
}

const files = [
  reported(entry('clean.md')),
  reported(
    entry('docs/a b#ü%.md', {
      edits: [
        edit(),
        edit({
          rule: customRule,
          confidence: 'likely',
          category: 'spam',
          after: '[jars](https://example.com/)'
        }),
        edit({
          rule: 'html-to-markdown',
          category: 'tidy',
          before: '\n\n',
          end: {line: 7, column: 1, offset: 42}
        })
      ],
      warnings: [{code: 'unclosed-fence', message: 'a fence never closes', line: 3}]
    })
  ),
  reported(failed('b.md')),
  reported(
    entry('c.html', {
      warnings: [
        {code: lateFinding, message: 'seen late', line: 9},
        {code: lateFinding, message: 'seen nowhere'}
      ]
    })
  )
]

describe('sarif', () => {
  it('has a result for each finding, and tells what else happened', () => {
    const run = runOf(files)
    expect(run.results.map(({level, ruleId}) => [ruleId, level])).toEqual([
      ['display-ad', 'error'],
      [customRule, 'warning'],
      ['html-to-markdown', 'note'],
      [lateFinding, 'warning'],
      [lateFinding, 'warning']
    ])
    expect(run.results[1]).toMatchInlineSnapshot(`
      {
        "fixes": [
          {
            "artifactChanges": [
              {
                "artifactLocation": {
                  "uri": "docs/a%20b%23%C3%BC%25.md",
                  "uriBaseId": "%SRCROOT%",
                },
                "replacements": [
                  {
                    "deletedRegion": {
                      "charLength": 31,
                      "charOffset": 40,
                      "endColumn": 32,
                      "endLine": 5,
                      "startColumn": 1,
                      "startLine": 5,
                    },
                    "insertedContent": {
                      "text": "[jars](https://example.com/)",
                    },
                  },
                ],
              },
            ],
            "description": {
              "text": "Replace it.",
            },
          },
        ],
        "level": "warning",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "docs/a%20b%23%C3%BC%25.md",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "charLength": 31,
                "charOffset": 40,
                "endColumn": 32,
                "endLine": 5,
                "snippet": {
                  "text": "<ins class="adsbygoogle"></ins>",
                },
                "startColumn": 1,
                "startLine": 5,
              },
            },
          },
        ],
        "message": {
          "text": "AdSense slot.",
        },
        "partialFingerprints": {
          "cleanArticles/v1": "916bbc37409e83ebf1be6146416c92a2",
        },
        "properties": {
          "category": "spam",
          "confidence": "likely",
        },
        "ruleId": "custom/old-banner",
        "ruleIndex": 11,
      }
    `)
    expect(run.results[3]!.locations[0].physicalLocation.region).toEqual({
      startLine: 9,
      startColumn: 1,
      endLine: 9
    })
    expect(run.results[4]!.locations[0].physicalLocation.region).toMatchObject({startLine: 1, endLine: 1})
    expect(run.invocations).toMatchInlineSnapshot(`
      [
        {
          "endTimeUtc": "2026-01-01T00:00:01.500Z",
          "executionSuccessful": false,
          "startTimeUtc": "2026-01-01T00:00:00.000Z",
          "toolExecutionNotifications": [
            {
              "descriptor": {
                "id": "unreadable",
                "index": 0,
              },
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "b.md",
                      "uriBaseId": "%SRCROOT%",
                    },
                  },
                },
              ],
              "message": {
                "text": "cannot read b.md: permission denied. Check the permissions.",
              },
            },
            {
              "descriptor": {
                "id": "unclosed-fence",
                "index": 1,
              },
              "level": "warning",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "docs/a%20b%23%C3%BC%25.md",
                      "uriBaseId": "%SRCROOT%",
                    },
                    "region": {
                      "startLine": 3,
                    },
                  },
                },
              ],
              "message": {
                "text": "A fence never closes.",
              },
            },
          ],
        },
      ]
    `)
  })

  it('describes every rule, those of settings when they are met', () => {
    const ids = (all: ReportedFile[]) => runOf(all).tool.driver.rules.map(({id}) => id)
    const known = [...rules.map(({id}) => id as string), lateFinding]
    expect(ids([])).toEqual(known)
    expect(ids(files)).toEqual([...known, customRule])
  })

  it('is valid whatever is in it, and says the same when it is read back', () => {
    fc.assert(
      fc.property(fc.array(hostileFile, {maxLength: 3}), (hostile) => {
        const text = render(sarif, hostile)
        expect(text).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\uFEFF]|\p{Cs}/u)
        const findings = hostile.flatMap((file) =>
          file.findings.map((finding) => ({...finding, input: file.entry.input}))
        )
        const {results} = runOf(hostile)
        expect(results).toHaveLength(findings.length)
        results.forEach((result, index) => {
          const {before, fingerprint, input, reason, rule, start} = findings[index]!
          const {artifactLocation, region} = result.locations[0].physicalLocation
          expect(decodeURIComponent(artifactLocation.uri)).toBe(wellFormed(input))
          expect(artifactLocation.uri).toMatch(/^(?:[\w.~!*'()/-]|%[0-9A-F]{2})*$/)
          expect(result.ruleId).toBe(wellFormed(rule))
          expect(result.partialFingerprints).toEqual({'cleanArticles/v1': fingerprint})
          if (start) expect(region!.snippet!.text).toBe(wellFormed(before))
          const told = result.message.text
          expect(told).not.toMatch(/\]\(/)
          const shown = told.replaceAll('{{', '{').replaceAll('}}', '}').replaceAll('] (', '](').toLowerCase()
          expect(shown).toContain(visible(reason).trim().replaceAll('] (', '](').toLowerCase())
        })
      })
    )
  })

  it('gives every range in both ways, without a byte-order mark, and with the exact fix', () => {
    const source = fc
      .tuple(
        fc.constantFrom('', '\uFEFF'),
        fc.array(fc.oneof(fc.constantFrom('\r', '\n', '\r\n', 'a', ' ', '😀', '\u2028'), hostileText), {
          minLength: 1,
          maxLength: 12
        })
      )
      .map(
        ([bom, parts]) =>
          bom +
          parts
            .join('')
            .replace(/\p{Cs}/gu, '')
            .replace(/^\uFEFF+/, '') +
          'z'
      )
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(), fc.string(), (text, from, length, after) => {
        const bom = text.startsWith('\uFEFF') ? 1 : 0
        const start = Math.max(bom, from % (text.length + 1))
        const end = Math.min(text.length, start + (length % 9))
        const lines = new LineIndex(text)
        const before = text.slice(start, end)
        const change = edit({before, after, start: lines.toPoint(start), end: lines.toPoint(end)})
        const run = runOf([reported(entry('a.md', {edits: [change]}), {source: text})])
        const plain = text.slice(bom)
        const {locations, fixes} = run.results[0]!
        const {region} = locations[0].physicalLocation
        const [{deletedRegion, insertedContent}] = fixes![0].artifactChanges[0].replacements
        expect(region).toMatchObject(deletedRegion)
        expect(
          plain.slice(deletedRegion.charOffset, deletedRegion.charOffset + deletedRegion.charLength)
        ).toBe(before)
        expect(offsetIn(plain, deletedRegion.startLine, deletedRegion.startColumn, run)).toBe(start - bom)
        expect(offsetIn(plain, deletedRegion.endLine, deletedRegion.endColumn, run)).toBe(end - bom)
        expect(insertedContent?.text ?? '').toBe(after)
      })
    )
  })

  it('cuts long texts, and leaves out what would be half a fix', () => {
    const long = '<ins>' + '😀'.repeat(20_000)
    const file = reported(entry('a.md', {edits: [edit({before: long, after: long}), edit({before: long})]}))
    const [replaced, removed] = runOf([file]).results
    expect(replaced).not.toHaveProperty('fixes')
    expect(removed!.fixes![0].artifactChanges[0].replacements[0].deletedRegion.charLength).toBe(long.length)
    const {text} = removed!.locations[0].physicalLocation.region!.snippet!
    expect(text.length).toBeLessThanOrEqual(501)
    expect(text).toMatch(/^<ins>(?:😀)+…$/u)
  })

  it('remembers so many failures and warnings, and counts the rest', () => {
    const many = Array.from({length: 3000}, (_, index) =>
      index % 2 === 0
        ? reported(failed(`${index}.md`))
        : reported(entry(`${index}.md`, {warnings: [{code: 'unclosed-fence', message: 'no end'}]}))
    )
    const {invocations, tool} = runOf(many)
    const told = invocations[0].toolExecutionNotifications!
    expect(told).toHaveLength(1002)
    expect(told.slice(-2).map(({message}) => message.text)).toEqual([
      '1,000 more files failed.',
      '1,000 more warnings.'
    ])
    expect(tool.driver.notifications).toHaveLength(4)
  })

  it('leaves paths of other roots without a base', () => {
    const of = (input: string) =>
      runOf([reported(entry(input, {edits: [edit()]}))]).results[0]!.locations[0].physicalLocation
        .artifactLocation
    expect(of('../other/a.md')).toEqual({uri: '../other/a.md'})
    expect(of('..a/b.md')).toEqual({uri: '..a/b.md', uriBaseId: '%SRCROOT%'})
    expect(of('C:/x/a.md').uri).toBe('C%3A/x/a.md')
  })
})

const multitool = process.env.SARIF_MULTITOOL

if (!multitool) console.info('SARIF_MULTITOOL names no binary: the official validator is not asked.')

describe.skipIf(!multitool)('the official multitool', () => {
  it.each([
    ['a run', files],
    ['a run without files', []],
    ['hostile texts', fc.sample(hostileFile, {numRuns: 60, seed: 7})]
  ])('finds no error and no warning in %s', (_name, all: ReportedFile[]) => {
    const workspace = new Workspace({'report.sarif': render(sarif, all)})
    const options = ['-o', workspace.path('checked.sarif'), '--rule-kind', 'Sarif;Gh', '--quiet', 'true']
    execFileSync(multitool!, ['validate', workspace.path('report.sarif'), ...options], {stdio: 'pipe'})
    const [{invocations, results}] = JSON.parse(workspace.read('checked.sarif').replace(/^\uFEFF/, '')).runs
    expect(invocations[0].executionSuccessful).toBe(true)
    expect(results).toEqual([])
  })
})

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}

/** Offset of a line and column, counted as the standard says with the line ends the run names. */
function offsetIn(text: string, line: number, column: number, {newlineSequences}: Run): number {
  let offset = 0
  for (let at = 1; at < line; at++) {
    while (!newlineSequences.some((end) => text.startsWith(end, offset))) offset++
    offset += newlineSequences.find((end) => text.startsWith(end, offset))!.length
  }
  return offset + column - 1
}

describe('the message of a file that failed', () => {
  it('has its path as it is', () => {
    const files = [
      reported(failed('in/bad.md', 'in/bad.md is binary')),
      reported(entry('a.md', {warnings: [{code: 'odd', message: 'odd bytes'}]}))
    ]
    const {invocations} = JSON.parse(render(sarif, files)).runs[0]
    expect(
      invocations[0].toolExecutionNotifications.map(({message}: {message: {text: string}}) => message.text)
    ).toEqual(['in/bad.md is binary. Check the permissions.', 'Odd bytes.'])
  })
})
