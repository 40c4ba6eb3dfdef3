/** `--reporter` and the configuration's `reporters`: where reports go. */
import {describe, expect, it} from 'vitest'
import {junk, Workspace} from './workspace.js'

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
})
