/** `lists update` by the built binary, against a server on this machine that speaks HTTPS. */
import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createServer} from 'node:https'
import type {AddressInfo} from 'node:net'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {describe, expect, it, onTestFinished} from 'vitest'
import {Workspace} from './workspace.js'

const binary = fileURLToPath(new URL('../../bin/clean-articles.js', import.meta.url))
const certificate = fileURLToPath(new URL('../filter-lists/fixtures/localhost.pem', import.meta.url))
const key = readFileSync(new URL('../filter-lists/fixtures/localhost-key.pem', import.meta.url))
const list = '! Title: Pods\n! Version: 7\n! Expires: 4 days\n||pods.example^\n##.pods\n'

async function serve(): Promise<string> {
  const server = createServer({key, cert: readFileSync(certificate)}, (request, response) => {
    if (request.url === '/pods.txt') response.end(list)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `https://localhost:${(server.address() as AddressInfo).port}`
}

/** Not in this thread: the server answers here. */
async function update(workspace: Workspace, args: readonly string[] = [], cwd = '') {
  const env = {...process.env, NO_COLOR: '1', NODE_EXTRA_CA_CERTS: certificate}
  const call = promisify(execFile)(process.execPath, [binary, 'lists', 'update', ...args], {
    cwd: workspace.path(cwd),
    env
  })
  return call.then(
    ({stderr, stdout}) => ({code: 0, stdout, stderr}),
    ({code, stderr, stdout}: {code: number; stdout: string; stderr: string}) => ({code, stdout, stderr})
  )
}

const config = (base: string, names: readonly string[]) =>
  JSON.stringify({
    filterLists: ['own.txt', ...names.map((name) => ({file: `lists/${name}`, url: `${base}/${name}`}))]
  })

describe('lists update', () => {
  it('downloads the lists of the configuration into their files', async () => {
    const workspace = new Workspace({'clean-articles.config.json': config(await serve(), ['pods.txt'])})
    expect(await update(workspace)).toEqual({
      code: 0,
      stdout: 'lists/pods.txt (Pods 7): updated, 2 filters, 69 B, good for 4 days\n',
      stderr: ''
    })
    expect(workspace.read('lists/pods.txt')).toBe(list)
    expect((await update(workspace)).stdout).toContain('unchanged')
  })

  it('leaves a list that fails as it is, and gets the others', async () => {
    const workspace = new Workspace({
      'lists/gone.txt': '||old.example^\n',
      'clean-articles.config.json': config(await serve(), ['gone.txt', 'pods.txt'])
    })
    const {code, stderr, stdout} = await update(workspace)
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /^error: cannot download https:\/\/localhost:\d+\/gone\.txt: it answers 404\n {2}\S/
    )
    expect(stdout).toContain('lists/pods.txt (Pods 7): updated')
    expect(workspace.read('lists/gone.txt')).toBe('||old.example^\n')
  })

  it('says so where there is no network', async () => {
    const workspace = new Workspace({
      // Nobody listens there, and nobody can: the port is reserved.
      'clean-articles.config.json': config('https://localhost:1', ['pods.txt'])
    })
    const {code, stderr} = await update(workspace)
    expect(code).toBe(3)
    expect(stderr).toMatch(
      /cannot download https:\/\/localhost:1\/pods\.txt: .*\n {2}.*lists\/pods\.txt stays as it is/
    )
    expect(workspace.list()).toEqual(['clean-articles.config.json'])
  })

  it('writes inside the repository only, under names of lists, and over lists only', async () => {
    const base = await serve()
    const names = ['../up.txt', '.git/hooks/pre-commit', 'package.json', 'notes.txt', 'lists/pods.txt']
    const filterLists = names.map((file) => ({file, url: `${base}/pods.txt`}))
    const workspace = new Workspace({
      'repo/.git/HEAD': '',
      'repo/clean-articles.config.json': JSON.stringify({filterLists}),
      'repo/notes.txt': 'Buy beans.\nDry them.\n',
      'repo/sub/x': ''
    })
    const {code, stderr, stdout} = await update(
      workspace,
      ['--config', '../clean-articles.config.json'],
      'repo/sub'
    )
    expect(code).toBe(3)
    expect(stderr.match(/^error: .*$/gm)).toEqual([
      'error: will not write ../../up.txt: it lies outside of the repository',
      'error: will not write ../.git/hooks/pre-commit: it has not the name of a list',
      'error: will not write ../package.json: it has not the name of a list',
      'error: will not replace ../notes.txt: it is no filter list'
    ])
    expect(stdout).toContain('../lists/pods.txt (Pods 7): updated')
    expect(workspace.list()).toEqual([
      'repo/.git/HEAD',
      'repo/clean-articles.config.json',
      'repo/lists/pods.txt',
      'repo/notes.txt',
      'repo/sub/x'
    ])
  })

  it('needs a configuration with addresses', async () => {
    const workspace = new Workspace({'c.json': '{"filterLists": ["own.txt"]}', '.git/HEAD': ''})
    for (const args of [[], ['--config', 'c.json']]) {
      const {code, stderr} = await update(workspace, args)
      expect(code).toBe(2)
      expect(stderr).toContain('names no filter list with an address')
    }
  })
})
