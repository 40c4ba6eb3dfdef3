/** `--reporter` and the configuration's `reporters`: where reports go. */
import {describe, expect, it} from 'vitest'
import {cleaned, junk, Workspace} from './workspace.js'

describe('reporters of the configuration', () => {
  it('write their files from its folder, wherever the run was started', async () => {
    const workspace = new Workspace({
      'clean-articles.config.json': '{"reporters": ["stylish", "sarif=reports/out.sarif"]}',
      'site/a.md': junk
    })
    const {code, stdout} = await workspace.run(['--check', '.'], {cwd: 'site'})
    expect([code, stdout]).toEqual([1, expect.stringContaining('a.md:5:1')])
    expect(workspace.list()).toContain('reports/out.sarif')
  })

  it('give way to those of the command line, whose files count from where it was started', async () => {
    const workspace = new Workspace({
      'clean-articles.config.json': '{"reporters": ["sarif=out.sarif"]}',
      'site/a.md': junk
    })
    await workspace.run(['--check', '.', '--reporter', 'junit=out.xml'], {cwd: 'site'})
    expect(workspace.list()).toEqual(['clean-articles.config.json', 'site/a.md', 'site/out.xml'])
  })

  it('may be for stdout, and are refused where a file has no name', async () => {
    const workspace = new Workspace({'a.md': junk, 'clean-articles.config.json': '{"reporters": ["json=-"]}'})
    expect(JSON.parse((await workspace.run(['--check', '.'])).stdout)).toMatchObject({version: 1})
    workspace.write('clean-articles.config.json', '{"reporters": ["json="]}')
    expect(await workspace.run(['--check', '.'])).toMatchObject({code: 2})
  })
  it.each([
    'json',
    'github',
    'stylish',
    'sarif=-'
  ])('for stdout (%s) give way to what stdout is for', async (name) => {
    const workspace = new Workspace({
      'a.md': junk,
      'clean-articles.config.json': JSON.stringify({reporters: [name, 'junit=out.xml']})
    })
    const stdin = await workspace.run(['--stdin-filepath', 'a.md'], {stdin: junk})
    expect(stdin).toMatchObject({code: 0, stdout: cleaned, stderr: ''})
    expect(workspace.list()).toContain('out.xml')
    expect(await workspace.run(['--diff', 'a.md'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^--- a\/a\.md/)
    })
    const report = await workspace.run(['--check', 'a.md', '--report', '-'])
    expect(JSON.parse(report.stdout)).toMatchObject({version: 1})
    // Those of the command line are a mistake, but for one that stands for what is printed anyway.
    if (name === 'stylish') return
    for (const argv of [
      ['--diff', 'a.md'],
      ['--stdin-filepath', 'a.md']
    ]) {
      const {code, stderr} = await workspace.run([...argv, '--reporter', name], {stdin: junk})
      expect({code, stderr}).toEqual({code: 2, stderr: expect.stringContaining('stdout is for the')})
    }
  })
})
