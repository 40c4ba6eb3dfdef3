/** Findings of a file, and the fingerprints they are known by. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findingsOf, lateFinding} from '../../../src/report/findings/findings.js'
import {fingerprintsOf} from '../../../src/report/findings/fingerprint.js'
import {edit, entry} from '../../reporters/samples.js'

describe('fingerprints', () => {
  const ad = {rule: 'display-ad', text: '<ins></ins>'}
  const link = {rule: 'tracking-link', text: '<ins></ins>'}

  it('are 32 hex digits that depend on file, rule and text', () => {
    const [first] = fingerprintsOf('a.md', [ad])
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect(fingerprintsOf('a.md', [ad])).toEqual([first])
    expect(fingerprintsOf('b.md', [ad])).not.toEqual([first])
    expect(fingerprintsOf('a.md', [link])).not.toEqual([first])
    expect(fingerprintsOf('a.md', [{...ad, text: '<ins> </ins>'}])).not.toEqual([first])
  })

  it('are a format that baselines rely on', () => {
    expect(fingerprintsOf('a.md', [ad, ad])).toMatchInlineSnapshot(`
      [
        "b33c8dbb282015b97ddeea8405269525",
        "8c235e94db9e481308a3acc1c6b2c066",
      ]
    `)
  })

  it('do not mind how white space is laid out', () => {
    const laid = (text: string) => fingerprintsOf('a.md', [{rule: 'x', text}])
    expect(laid('\n<ins  a>\r\n\tb ')).toEqual(laid('<ins a> b'))
  })

  it('differ for equal findings, and stay when others come and go', () => {
    const [first, second] = fingerprintsOf('a.md', [ad, ad])
    expect(first).not.toBe(second)
    expect(fingerprintsOf('a.md', [link, ad, link, ad])).toEqual([
      expect.any(String),
      first,
      expect.any(String),
      second
    ])
  })

  it('cannot be taken for another by text that looks like a boundary', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.string(), fc.string()), {minLength: 2, maxLength: 20}),
        (parts) => {
          const keys = parts.map(([input, rule, text]) =>
            JSON.stringify([input, rule, text.replace(/\s+/g, ' ').trim()])
          )
          const prints = parts.flatMap(([input, rule, text]) => fingerprintsOf(input, [{rule, text}]))
          expect(new Set(prints).size).toBe(new Set(keys).size)
        }
      )
    )
  })
})

describe('the findings of a file', () => {
  const at = (line: number) => ({line, column: 3, offset: line * 10})

  it('are its edits and late findings in source order', () => {
    const file = entry('a.html', {
      edits: [edit({start: at(2)}), edit({start: at(9), rule: 'html-to-markdown', category: 'tidy'})],
      warnings: [
        {code: lateFinding, message: 'seen late'},
        {code: 'unclosed-fence', message: 'no end', line: 1},
        {code: lateFinding, message: 'seen in line 5', line: 5}
      ]
    })
    const findings = findingsOf(file)
    expect(findings.map(({line, rule, start}) => [rule, start?.line ?? line])).toEqual([
      ['display-ad', 2],
      [lateFinding, 5],
      ['html-to-markdown', 9],
      [lateFinding, undefined]
    ])
    expect(findings[1]).toMatchObject({
      category: 'spam',
      confidence: 'likely',
      reason: 'seen in line 5',
      start: undefined,
      end: undefined,
      before: '',
      after: ''
    })
    expect(new Set(findings.map(({fingerprint}) => fingerprint)).size).toBe(4)
  })

  it('are not what is tidied behind a removal: nobody brought it in', () => {
    const file = entry('a.md', {edits: [edit({}), edit({rule: 'leftover', category: 'tidy'})]})
    expect(findingsOf(file).map(({rule}) => rule)).toEqual(['display-ad'])
  })

  it('keep their fingerprints when lines move', () => {
    const prints = (line: number) =>
      findingsOf(
        entry('a.html', {
          edits: [edit({start: at(line)})],
          warnings: [{code: lateFinding, message: 'seen late', line: line + 1}]
        })
      ).map(({fingerprint}) => fingerprint)
    expect(prints(2)).toEqual(prints(70))
  })
})
