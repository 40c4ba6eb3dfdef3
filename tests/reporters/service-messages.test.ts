/** No report holds a command for a CI server, whatever the texts, paths and settings in it are. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {loadReporter, reporters} from '../../src/reporters/index.js'
import {type customRule, edit, entry, failed, hostileFile, render, reported} from './samples.js'

/** As the servers find them in a line; `::` stands at its start. */
const commands =
  /##\p{DI}*(?:v\p{DI}*s\p{DI}*o|t\p{DI}*e\p{DI}*a\p{DI}*m\p{DI}*c\p{DI}*i\p{DI}*t\p{DI}*y)\p{DI}*\[|##\[[\w-]+[ \]]/iu

const texts = [
  '##vso[task.setvariable variable=a]b',
  '##VSO[task.complete result=Succeeded;]done',
  'x ##vso[artifact.upload containerfolder=a]/etc/passwd',
  "##teamcity[setParameter name='a' value='b']",
  "x##TeamCity[buildStop comment='a']",
  '##v\u00ADso[task.setvariable variable=a]b',
  '#\u200B#vso[task.setvariable variable=a]b',
  '##team\u200Dcity\u034F[buildStop]',
  '##[error]gone',
  '##[add-mask]gone'
]

describe.each(reporters.map(({name}) => name))('%s', (name) => {
  it.each(texts)('holds no command for %j', async (text) => {
    const kind = await loadReporter(name)
    const files = [
      reported(
        entry(`a ${text}.md`, {
          edits: [
            edit({reason: text, before: text, after: text}),
            edit({rule: `custom/${text}` as typeof customRule, reason: `x ${text}`, before: `\n${text}\n`})
          ],
          warnings: [
            {code: 'found-in-markdown', message: text, line: 3},
            {code: text, message: text}
          ],
          metadata: {title: text, author: text}
        })
      ),
      reported(failed(`${text}/b.md`, text))
    ]
    const report = render(kind, files, {tool: {name: 'clean-articles', version: text}})
    // GitHub's own reporter writes commands; the paths in them are as they are, since annotations find their files by them.
    const shown = name === 'github' ? report.replace(/##\[(?:error|add-mask)\]/g, '') : report
    expect(shown).not.toMatch(commands)
    expect(shown).not.toMatch(name === 'github' ? /^\s+::/m : /^\s*::/m)
  })

  it('holds none for any mixture of hostile texts', async () => {
    const kind = await loadReporter(name)
    const property = fc.property(fc.array(hostileFile, {maxLength: 3}), (files) => {
      expect(render(kind, files)).not.toMatch(/##(?:vso|teamcity)\[/i)
    })
    fc.assert(property, {numRuns: name === 'html' ? 5 : 50})
  })
})
