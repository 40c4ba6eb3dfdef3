/** JUnit XML: valid, and the same texts when it is read back. */
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
// @ts-expect-error: it brings no types; what is used of it is said below.
import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import type {ReportedFile} from '../../src/report/findings/finding.js'
import {lateFinding} from '../../src/report/findings/findings.js'
import {junit, xml} from '../../src/reporters/junit.js'
import {visible} from '../../src/text/visible.js'
import {customRule, edit, entry, failed, hostileFile, render, reported} from './samples.js'

const schema = readFileSync(new URL('junit.xsd', import.meta.url), 'utf8')

async function errorsOf(contents: string): Promise<string[]> {
  const {errors} = await validateXML({
    xml: [{fileName: 'report.xml', contents}],
    schema: [{fileName: 'junit.xsd', contents: schema}]
  })
  return errors.map(({message}) => message)
}

/** What the tests ask of an XML document. */
interface Parsed {
  textContent: string
  getAttribute(name: string): string | null
  querySelector(selector: string): Parsed | null
  querySelectorAll(selector: string): Iterable<Parsed> & {length: number}
}

const parser = new new JSDOM('').window.DOMParser()

function parse(text: string): Parsed & {documentElement: Parsed} {
  const document = parser.parseFromString(text, 'text/xml')
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined()
  return document
}

/** What of a text XML can say. */
function sayable(text: string): string {
  return visible(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
}

const files = [
  reported(entry('clean.md')),
  reported(
    entry('docs/a.md', {
      edits: [
        edit(),
        edit({rule: customRule, confidence: 'likely', after: '[jars](https://example.com/)'}),
        edit({rule: 'html-to-markdown', category: 'tidy', before: '\n\n'})
      ]
    })
  ),
  reported(failed('b.md')),
  reported(
    entry('c.html', {
      warnings: [
        {code: lateFinding, message: 'seen late', line: 9},
        {code: lateFinding, message: 'seen late', line: 9}
      ]
    })
  ),
  reported({...entry('d.md'), status: 'skipped'})
]

describe('junit', () => {
  it('has a suite a file', () => {
    expect(render(junit, files)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="clean-articles">
      <testsuite name="clean.md" file="clean.md" tests="1" failures="0" errors="0" skipped="0" time="0">
      <testcase classname="clean.md" name="has no findings" time="0"/>
      </testsuite>
      <testsuite name="docs/a.md" file="docs/a.md" tests="3" failures="3" errors="0" skipped="0" time="0">
      <testcase classname="docs/a.md" name="display-ad at 5:1" time="0">
      <failure type="display-ad" message="AdSense slot">docs/a.md at 5:1
      ad, certain

      reads:
      &lt;ins class=&quot;adsbygoogle&quot;&gt;&lt;/ins&gt;

      would go</failure>
      </testcase>
      <testcase classname="docs/a.md" name="custom/old-banner at 5:1" time="0">
      <failure type="custom/old-banner" message="AdSense slot">docs/a.md at 5:1
      ad, likely

      reads:
      &lt;ins class=&quot;adsbygoogle&quot;&gt;&lt;/ins&gt;

      would read:
      [jars](https://example.com/)</failure>
      </testcase>
      <testcase classname="docs/a.md" name="html-to-markdown at 5:1" time="0">
      <failure type="html-to-markdown" message="AdSense slot">docs/a.md at 5:1
      tidy, certain

      reads:
      (white space)

      would go</failure>
      </testcase>
      </testsuite>
      <testsuite name="b.md" file="b.md" tests="1" failures="0" errors="1" skipped="0" time="0">
      <testcase classname="b.md" name="can be read" time="0">
      <error type="unreadable" message="cannot read b.md: permission denied">Check the permissions.</error>
      </testcase>
      </testsuite>
      <testsuite name="c.html" file="c.html" tests="2" failures="2" errors="0" skipped="0" time="0">
      <testcase classname="c.html" name="found-in-markdown in line 9" time="0">
      <failure type="found-in-markdown" message="seen late">c.html in line 9
      spam, likely</failure>
      </testcase>
      <testcase classname="c.html" name="found-in-markdown in line 9 (2)" time="0">
      <failure type="found-in-markdown" message="seen late">c.html in line 9
      spam, likely</failure>
      </testcase>
      </testsuite>
      <testsuite name="d.md" file="d.md" tests="1" failures="0" errors="0" skipped="1" time="0">
      <testcase classname="d.md" name="can be read" time="0">
      <skipped message="skipped"/>
      </testcase>
      </testsuite>
      </testsuites>
      "
    `)
  })

  it('is valid', async () => {
    expect(await errorsOf(render(junit, files))).toEqual([])
    expect(await errorsOf(render(junit, []))).toEqual([])
    expect(await errorsOf('<testsuites name="x"><testsuite/></testsuites>')).not.toEqual([])
  })

  it('is valid whatever is in it', async () => {
    const hostile = fc.sample(hostileFile, 300)
    expect(await errorsOf(render(junit, hostile))).toEqual([])
  })

  it('says the same when it is read back', () => {
    fc.assert(
      fc.property(fc.array(hostileFile, {maxLength: 3}), (hostile) => {
        const suites = [...parse(render(junit, hostile)).querySelectorAll('testsuite')]
        expect(suites).toHaveLength(hostile.length)
        hostile.forEach((file, index) => {
          compare(suites[index]!, file)
        })
      })
    )
  })

  function compare(suite: Parsed, {entry: {error, input}, findings}: ReportedFile): void {
    const cases = [...suite.querySelectorAll('testcase')]
    expect(suite.getAttribute('name')).toBe(sayable(input))
    expect(suite.getAttribute('tests')).toBe(String(cases.length))
    expect(suite.getAttribute('failures')).toBe(String(suite.querySelectorAll('failure').length))
    expect(suite.getAttribute('errors')).toBe(String(suite.querySelectorAll('error').length))
    expect(new Set(cases.map((element) => element.getAttribute('name'))).size).toBe(cases.length)
    if (error) {
      expect(suite.querySelector('error')!.getAttribute('message')).toBe(sayable(error.message))
      return
    }
    expect(cases).toHaveLength(Math.max(1, findings.length))
    findings.forEach(({after, reason, rule, start}, index) => {
      const failure = cases[index]!.querySelector('failure')!
      expect(failure.getAttribute('message')).toBe(sayable(reason))
      expect(failure.getAttribute('type')).toBe(sayable(rule))
      if (!start) return
      for (const line of after.trim().split(/\r\n?|\n/)) {
        expect(failure.textContent).toContain(sayable(line))
      }
    })
  }

  it('escapes any text for elements and attributes', () => {
    const anything = fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 40})
    fc.assert(
      fc.property(anything, (codes) => {
        const text = String.fromCharCode(...codes)
        const {documentElement} = parse(`<a b="${xml(text)}">${xml(text)}</a>`)
        const expected = text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD')
        expect(documentElement.textContent).toBe(expected)
        expect(documentElement.getAttribute('b')).toBe(expected)
      })
    )
  })
})
