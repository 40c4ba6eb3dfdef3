/** The list for people, and the reporters by name. */
import fc from 'fast-check'
import picocolors from 'picocolors'
import {describe, expect, it} from 'vitest'
import {findingsOf, lateFinding} from '../../src/report/findings/findings.js'
import {loadReporter, reporters} from '../../src/reporters/index.js'
import {json} from '../../src/reporters/json.js'
import {stylish} from '../../src/reporters/stylish.js'
import {customRule, edit, entry, failed, hostileFile, render, reported} from './samples.js'

describe('the list of reporters', () => {
  it('loads each reporter under its name', async () => {
    for (const {name} of reporters) expect(await loadReporter(name)).toMatchObject({name})
    expect(new Set(reporters.map(({name}) => name)).size).toBe(reporters.length)
  })

  it.each(['', 'Sarif', '__proto__', '../index'])('has no reporter %j', async (name) => {
    await expect(loadReporter(name)).rejects.toMatchObject({
      code: 'bad-option',
      hint: expect.stringContaining('stylish, json, sarif')
    })
  })
})

describe('stylish', () => {
  const files = [
    reported(entry('a.md')),
    reported(
      entry('b.md', {
        edits: [
          edit(),
          edit({start: {line: 12, column: 3, offset: 90}, rule: customRule, confidence: 'likely'})
        ]
      })
    ),
    reported(failed('c.md')),
    reported(entry('d.html', {warnings: [{code: lateFinding, message: 'seen late', line: 9}]}))
  ]

  it('lists findings by file, aligned, with a summary', () => {
    expect(render(stylish, files)).toMatchInlineSnapshot(`
      "b.md:5:1   display-ad         certain  AdSense slot
      b.md:12:3  custom/old-banner  likely   AdSense slot

      d.html:9  found-in-markdown  warning  seen late

      3 findings in 2 of 4 files; 1 file failed
      "
    `)
  })

  it('tells how many a baseline accepts', () => {
    const accepted = [reported(entry('a.md', {edits: [edit()]}), {findings: [], accepted: 1200})]
    expect(render(stylish, accepted)).toBe('No new findings in 1 file; 1,200 accepted by the baseline\n')
    expect(render(stylish, [...accepted, reported(entry('b.md', {edits: [edit()]}))])).toMatch(
      /\n\n1 new finding in 1 of 2 files; 1,200 accepted by the baseline\n$/
    )
  })

  it('uses colours where there are any', () => {
    expect(render(stylish, files, {colors: picocolors.createColors(true)})).toContain('\x1b[33mdisplay-ad')
  })

  it('prints one line a finding, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(hostileFile, {maxLength: 3}), (hostile) => {
        const text = render(stylish, hostile)
        const count = hostile.reduce((sum, file) => sum + findingsOf(file.entry).length, 0)
        expect(text.split('\n').filter((line) => line !== '')).toHaveLength(count + 1)
        expect(text).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E]|\p{Cs}/u)
      })
    )
  })
})

describe('json', () => {
  it('is JSON with a line for each file, as it is in the report', () => {
    fc.assert(
      fc.property(fc.array(hostileFile, {maxLength: 3}), (files) => {
        const text = render(json, files)
        expect(JSON.parse(text).files).toEqual(files.map(({entry: file}) => JSON.parse(JSON.stringify(file))))
        expect(text.split('\n')).toHaveLength(files.length + 5)
      })
    )
  })
})
