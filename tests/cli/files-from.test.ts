/** `--files-from`: the files that another program lists. */
import {describe, expect, it} from 'vitest'
import {cleaned, junk, Workspace} from './workspace.js'

describe('--files-from', () => {
  it('takes the articles of a list, one a line or with NUL between, from stdin or a file', async () => {
    const workspace = new Workspace({
      'a b.md': junk,
      'c.md': cleaned,
      'd.md': junk,
      'list.txt': 'a b.md\r\nc.md\r\n'
    })
    for (const [list, stdin] of [
      ['-', 'a b.md\nc.md\nsrc/a.ts\n'],
      ['-', 'a b.md\0c.md\0src/a.ts\0'],
      ['list.txt', '']
    ] as const) {
      const {code, stdout} = await workspace.run(['--check', '--files-from', list], {stdin})
      expect([code, stdout]).toEqual([
        1,
        expect.stringMatching(/^a b\.md:5:1 .*\n\n1 finding in 1 of 2 files\n$/)
      ])
    }
  })

  it('has nothing to find where the list names no articles: nothing of them changed', async () => {
    const workspace = new Workspace({'a.md': junk})
    for (const stdin of ['', 'README\nsrc/a.ts\n']) {
      const {code, stderr, stdout} = await workspace.run(['--check', '--files-from', '-'], {stdin})
      expect({code, stderr, stdout}).toEqual({code: 0, stderr: '', stdout: 'No findings in 0 files\n'})
      expect((await workspace.run(['--files-from', '-'], {stdin})).code).toBe(0)
    }
  })
})
