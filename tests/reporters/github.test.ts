/** Workflow commands, read back as the runner reads them. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {lateFinding} from '../../src/report/findings/findings.js'
import {github} from '../../src/reporters/github.js'
import {visible, withoutServiceMessages} from '../../src/text/visible.js'
import {customRule, edit, entry, failed, hostileFile, render, reported} from './samples.js'

interface Command {
  name: string
  properties: Record<string, string>
  message: string
}

/** What GitHub's runner makes of a log: every line that is a command. */
function read(log: string): Array<Command | string> {
  const lines = log.split(/\r\n|\r|\n/)
  expect(lines.pop()).toBe('')
  return lines.map((line) => {
    const match = /^::(\w+) (.*?)::(.*)$/su.exec(line)
    if (!match) return line
    const pairs = match[2]!.split(',').map((pair) => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), unescaped(pair.slice(at + 1), true)]
    })
    return {name: match[1]!, properties: Object.fromEntries(pairs), message: unescaped(match[3]!, false)}
  })
}

function unescaped(text: string, isProperty: boolean): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  return (isProperty ? plain.replaceAll('%3A', ':').replaceAll('%2C', ',') : plain).replaceAll('%25', '%')
}

describe('github', () => {
  it('annotates files', () => {
    const files = [
      reported(entry('clean.md')),
      reported(
        entry('docs/a.md', {
          edits: [
            edit(),
            edit({rule: customRule, confidence: 'likely', reason: '100% sure, or: not'}),
            edit({rule: 'html-to-markdown', category: 'tidy'})
          ]
        })
      ),
      reported(failed('b.md')),
      reported(entry('c.html', {warnings: [{code: lateFinding, message: 'seen late', line: 9}]}))
    ]
    expect(render(github, files)).toMatchInlineSnapshot(`
      "::error file=docs/a.md,line=5,endLine=5,col=1,endColumn=31,title=clean-articles (display-ad)::docs/a.md:5:1: display-ad: AdSense slot
      ::warning file=docs/a.md,line=5,endLine=5,col=1,endColumn=31,title=clean-articles (custom/old-banner)::docs/a.md:5:1: custom/old-banner: 100%25 sure, or: not
      ::notice file=docs/a.md,line=5,endLine=5,col=1,endColumn=31,title=clean-articles (html-to-markdown)::docs/a.md:5:1: html-to-markdown: AdSense slot
      ::error file=b.md,title=clean-articles (unreadable)::cannot read b.md: permission denied. Check the permissions.
      ::warning file=c.html,line=9,endLine=9,title=clean-articles (found-in-markdown)::c.html:9: found-in-markdown: seen late
      "
    `)
  })

  it('marks the lines of the text, with columns only in a single line', () => {
    const start = {line: 4, column: 8, offset: 40}
    const place = (before: string, end: {line: number; column: number}) => {
      const file = entry('a.md', {edits: [edit({before, start, end: {...end, offset: 40 + before.length}})]})
      const [command] = read(render(github, [reported(file)]))
      const {col, endColumn, endLine, line} = (command as Command).properties
      return {line, endLine, col, endColumn}
    }
    expect(place('<ins>', {line: 4, column: 13})).toEqual({
      line: '4',
      endLine: '4',
      col: '8',
      endColumn: '12'
    })
    expect(place('\r\n\n  <ins>\n\n', {line: 8, column: 1})).toEqual({
      line: '6',
      endLine: '6',
      col: '3',
      endColumn: '7'
    })
    expect(place('<ins>\n</ins>\n', {line: 6, column: 1})).toEqual({line: '4', endLine: '5'})
    expect(place('\n\n', {line: 6, column: 1})).toEqual({line: '4', endLine: '5'})
    expect(place('', {line: 4, column: 8})).toEqual({line: '4', endLine: '4', col: '8'})
  })

  it('gives a line for each finding that is one command and no other, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(hostileFile, {maxLength: 3}), (files) => {
        const log = render(github, files)
        expect(log).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F]|\p{Cs}/u)
        const commands = read(log)
        const expected = files.flatMap(({entry: {error, input}, findings}) => [
          ...(error ? [{input, title: error.code, message: error.message, hint: error.hint}] : []),
          ...findings.map(({reason, rule}) => ({input, title: rule, message: reason, hint: ''}))
        ])
        expect(commands).toHaveLength(expected.length)
        for (const [index, {hint, input, message, title}] of expected.entries()) {
          const {name, properties, message: told} = commands[index] as Command
          expect(['error', 'notice', 'warning']).toContain(name)
          const keys = ['file', 'line', 'endLine', 'col', 'endColumn', 'title']
          expect(keys).toEqual(expect.arrayContaining(Object.keys(properties)))
          const shown = (text: string) =>
            withoutServiceMessages(text.replace(/\p{Cs}/gu, '\uFFFD')).replace(
              /[\0-\x09\v\f\x0E-\x1F\x7F-\x9F]/g,
              visible
            )
          expect(properties.file).toBe(shown(input))
          expect(properties.title).toBe(`clean-articles (${shown(title)})`)
          // What begins a text is shown otherwise than what stands in it: it could be a command itself.
          const within = (text: string) => visible(`x${text}`).slice(1)
          expect([visible(message), within(message)].some((text) => told.includes(text))).toBe(true)
          expect(told.endsWith(within(hint ?? ''))).toBe(true)
        }
      })
    )
  })

  it('cuts what is longer than the runner takes', () => {
    const log = render(github, [reported(entry('a.md', {edits: [edit({reason: 'x'.repeat(10_000)})]}))])
    expect(log.length).toBeLessThan(2000)
  })
})
