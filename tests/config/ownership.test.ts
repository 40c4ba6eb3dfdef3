/** A configuration of another user, in a folder above, is not run unless it is named. */
import {chownSync, existsSync, lchownSync, symlinkSync} from 'node:fs'
import {afterEach, describe, expect, it, type TestContext, vi} from 'vitest'
import {configNames, findConfig, loadConfig} from '../../src/config/load.js'
import {Workspace} from '../cli/workspace.js'

const other = 54_321

/** Only root can make files of another user. */
function needsRoot(context: TestContext): void {
  if (process.getuid?.() !== 0) context.skip('needs root, to make files of another user')
}

/** A configuration that says by a file that it ran, where it can. */
function textOf(name: string, ran: string): string {
  if (name === 'package.json') return '{"clean-articles": {"preset": "strict"}}'
  if (name.endsWith('.json')) return '{"preset": "strict"}'
  if (/\.ya?ml$/.test(name)) return 'preset: strict\n'
  const write = `writeFileSync(${JSON.stringify(ran)}, '')\n`
  return /\.c?js$/.test(name)
    ? `require('node:fs').${write}module.exports = {}\n`
    : `import {writeFileSync} from 'node:fs'\n${write}export default {}\n`
}

describe('a configuration of another user', () => {
  afterEach(() => void vi.unstubAllEnvs())

  it('is not run, in none of its forms, unless it is named', async (context) => {
    needsRoot(context)
    for (const name of configNames) {
      const workspace = new Workspace({'work/a.md': ''})
      const ran = workspace.path('ran')
      workspace.write(name, textOf(name, ran))
      chownSync(workspace.path(name), other, other)
      await expect(findConfig(workspace.path('work'))).rejects.toMatchObject({
        code: 'bad-config',
        message: `will not use ../${name}: it belongs to another user (uid ${other})`,
        hint: expect.stringContaining(`--config ../${name}`)
      })
      expect(existsSync(ran)).toBe(false)
      expect(await loadConfig(`../${name}`, workspace.path('work'))).toMatchObject({
        path: workspace.path(name)
      })
      expect(existsSync(ran)).toBe(/s$/.test(name))
    }
  })

  it('is used in the folder itself, and where the user called sudo', async (context) => {
    needsRoot(context)
    const workspace = new Workspace({'work/a.md': '', 'clean-articles.config.json': '{"jobs": 2}'})
    chownSync(workspace.path('clean-articles.config.json'), other, other)
    expect(await findConfig(workspace.root)).toMatchObject({config: {jobs: 2}})
    vi.stubEnv('SUDO_UID', String(other))
    expect(await findConfig(workspace.path('work'))).toMatchObject({config: {jobs: 2}})
    vi.stubEnv('SUDO_UID', String(other + 1))
    await expect(findConfig(workspace.path('work'))).rejects.toMatchObject({code: 'bad-config'})
  })

  it('is told by its link as well as by its file', async (context) => {
    needsRoot(context)
    const workspace = new Workspace({'work/a.md': '', 'mine.json': '{"jobs": 2}', 'theirs.json': '{}'})
    const link = workspace.path('clean-articles.config.json')
    symlinkSync('mine.json', link)
    expect(await findConfig(workspace.path('work'))).toMatchObject({config: {jobs: 2}})
    lchownSync(link, other, other)
    await expect(findConfig(workspace.path('work'))).rejects.toMatchObject({code: 'bad-config'})
    lchownSync(link, 0, 0)
    chownSync(workspace.path('mine.json'), other, other)
    await expect(findConfig(workspace.path('work'))).rejects.toMatchObject({code: 'bad-config'})
  })

  it('is passed over where package.json has no key for us', async (context) => {
    needsRoot(context)
    const workspace = new Workspace({'up/inner/a.md': '', 'up/package.json': '{"name": "x"}'})
    workspace.write('clean-articles.config.json', '{"jobs": 3}')
    chownSync(workspace.path('up/package.json'), other, other)
    expect(await findConfig(workspace.path('up/inner'))).toMatchObject({config: {jobs: 3}})
  })
})

describe('runsCode', () => {
  it.each([
    ['c.mjs', 'export default {}', true],
    ['c.ts', 'export default {}', true],
    ['c.json', '{}', false],
    ['c.yaml', 'jobs: 2', false],
    ['c.json', '{"plugins": ["./x.js"]}', true],
    ['c.json', '{"overrides": [{"files": ["a"], "plugins": ["./x.js"]}]}', true]
  ])('of %s with %s is %s', async (name, text, runsCode) => {
    const workspace = new Workspace({[name]: text})
    expect(await loadConfig(name, workspace.root)).toMatchObject({runsCode})
  })
})
