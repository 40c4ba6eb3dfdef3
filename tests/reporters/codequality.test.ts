/** The report GitLab reads. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lateFinding} from '../../src/report/findings/findings.js'
import {codequality} from '../../src/reporters/codequality.js'
import {customRule, edit, entry, failed, hostileFile, render, reported} from './samples.js'

describe('codequality', () => {
  it('is an array with a finding a line', () => {
    const files = [
      reported(entry('clean.md')),
      reported(
        entry('docs/a.md', {
          edits: [
            edit(),
            edit({rule: customRule, confidence: 'likely'}),
            edit({rule: 'html-to-markdown', category: 'tidy'}),
            edit({
              rule: 'active-content',
              category: 'unsafe',
              before: '<form>\n</form>',
              end: {line: 6, column: 8, offset: 60}
            })
          ]
        })
      ),
      reported(failed('b.md')),
      reported(entry('c.html', {warnings: [{code: lateFinding, message: 'seen late'}]}))
    ]
    expect(render(codequality, files)).toMatchInlineSnapshot(`
      "[
      {"description":"AdSense slot (certain)","check_name":"display-ad","fingerprint":"78ea6dc019bb573d6a5711309fb366b9","severity":"major","location":{"path":"docs/a.md","lines":{"begin":5}}},
      {"description":"AdSense slot (likely)","check_name":"custom/old-banner","fingerprint":"e59ead626520c264ab46580c2919c1d2","severity":"minor","location":{"path":"docs/a.md","lines":{"begin":5}}},
      {"description":"AdSense slot (certain)","check_name":"html-to-markdown","fingerprint":"6a116cb9a38454ec5702d5a7deab1397","severity":"info","location":{"path":"docs/a.md","lines":{"begin":5}}},
      {"description":"AdSense slot (certain)","check_name":"active-content","fingerprint":"8f0ad4c330f7dacc9139ba4df252d9b8","severity":"critical","location":{"path":"docs/a.md","lines":{"begin":5,"end":6}}},
      {"description":"cannot read b.md: permission denied","check_name":"unreadable","fingerprint":"49745c94ec9b2bcf6ed013640b1653d4","severity":"critical","location":{"path":"b.md","lines":{"begin":1}}},
      {"description":"seen late (likely)","check_name":"found-in-markdown","fingerprint":"15832861729b38b505131e603193fac6","severity":"minor","location":{"path":"c.html","lines":{"begin":1}}}
      ]
      "
    `)
  })

  it('is valid without a finding', () => {
    expect(JSON.parse(render(codequality, []))).toEqual([])
    expect(JSON.parse(render(codequality, [reported(entry('a.md'))]))).toEqual([])
  })

  it('holds all it needs of every finding, whatever is in it', () => {
    const files = fc.uniqueArray(hostileFile, {selector: ({entry: {input}}) => input, maxLength: 4})
    fc.assert(
      fc.property(files, (hostile) => {
        const text = render(codequality, hostile)
        expect(text).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\uFEFF]|\p{Cs}/u)
        const issues = JSON.parse(text)
        const paths = hostile.flatMap(({entry: {input, status}, findings}) =>
          Array(status === 'failed' ? 1 : findings.length).fill(input.replace(/\p{Cs}/gu, '\uFFFD'))
        )
        expect(issues.map((issue: {location: {path: string}}) => issue.location.path)).toEqual(paths)
        for (const issue of issues) {
          expect(issue).toEqual({
            description: expect.stringMatching(/./),
            check_name: expect.any(String),
            fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
            severity: expect.stringMatching(/^(?:info|minor|major|critical)$/),
            location: {path: expect.any(String), lines: expect.any(Object)}
          })
          const {begin, end = begin} = issue.location.lines
          expect(begin).toBeGreaterThan(0)
          expect(end).toBeGreaterThanOrEqual(begin)
        }
        const fingerprints = issues.map((issue: {fingerprint: string}) => issue.fingerprint)
        expect(new Set(fingerprints).size).toBe(fingerprints.length)
      })
    )
  })
})
