import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer as createHttpServer} from 'node:http'
import {createServer, type Server} from 'node:https'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {updateLists} from '../../src/filter-lists/download.js'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url))
const ca = fixture('localhost.pem')
const list = fixture('ads.txt')
const old = '! the old list\n||old.example.net^\n'

let server: Server
let base = ''
let folder = ''
let path = ''

beforeAll(async () => {
  server = createServer({key: fixture('localhost-key.pem'), cert: ca}, (request, response) => {
    const redirect = (location: string) => response.writeHead(302, {location}).end()
    switch (request.url) {
      case '/list.txt':
        return response.end(list)
      case '/moved':
        return redirect('/list.txt')
      case '/loop':
        return redirect('/loop')
      case '/insecure':
        return redirect('http://example.com/list.txt')
      case '/file':
        return redirect('file:///etc/hosts')
      case '/page':
        return response.end('<!doctype html><title>List</title>')
      case '/empty':
        return response.end()
      case '/busy':
        return response.writeHead(503).end()
      case '/slow':
        return response.write('! wait')
      case '/cut':
        response.writeHead(200, {'content-length': list.length})
        response.write(list.subarray(0, 300))
        return setTimeout(() => response.destroy(), 20)
      case '/cut-chunked':
        response.write(list.subarray(0, 300))
        return setTimeout(() => response.destroy(), 20)
      case '/big':
        return response.end(list.toString().repeat(100))
      case '/big-said':
        return response.writeHead(200, {'content-length': 10 ** 9}).write('!')
      case '/includes':
        return response.end('! x\n!#include more.txt\n||ads.example.net^\n')
      default:
        return response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `https://localhost:${(server.address() as AddressInfo).port}`
  folder = mkdtempSync(join(tmpdir(), 'filter-lists-'))
  path = join(folder, 'ads.txt')
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, {recursive: true, force: true})
})

beforeEach(() => writeFileSync(path, old))

const update = async (url: string, options = {}) =>
  (await updateLists([{url, path, label: 'ads.txt'}], {ca, ...options}))[0]!

describe('updateLists', () => {
  it.each(['/list.txt', '/moved'])('replaces the file by the list (%s)', async (place) => {
    expect(await update(base + place)).toEqual({
      label: 'ads.txt',
      url: base + place,
      status: 'updated',
      title: 'Stove ads',
      version: '202611260000',
      expires: '4 days',
      filters: 11,
      includes: 0,
      bytes: list.length
    })
    expect(readFileSync(path).equals(list)).toBe(true)
    expect((await update(base + place)).status).toBe('unchanged')
    expect(readdirSync(folder)).toEqual(['ads.txt'])
  })

  it('tells of lists that a list names', async () => {
    expect((await update(base + '/includes')).includes).toBe(1)
  })

  it.each([
    ['/cut', {}, 'download-failed', /broke off|aborted/],
    ['/cut-chunked', {}, 'download-failed', /broke off|aborted/],
    ['/missing', {}, 'download-failed', /answers 404/],
    ['/busy', {}, 'download-failed', /answers 503/],
    ['/loop', {}, 'download-failed', /more than 5 times/],
    ['/insecure', {}, 'download-failed', /not https: \(http:\)/],
    ['/file', {}, 'download-failed', /not https: \(file:\)/],
    ['/page', {}, 'bad-filter-list', /an HTML page/],
    ['/empty', {}, 'bad-filter-list', /no filter/],
    ['/slow', {timeout: 300}, 'download-failed', /more than 0 seconds/],
    ['/big', {maxBytes: 1024}, 'download-failed', /larger than/],
    ['/big-said', {}, 'download-failed', /larger than 64 MB/],
    ['/list.txt', {ca: undefined}, 'download-failed', /certificate does not hold/]
  ] as const)('leaves the old file as it was (%s %j)', async (place, options, code, message) => {
    const result = await update(base + place, options)
    expect(result).toMatchObject({
      status: 'failed',
      error: {code, message: expect.stringMatching(message), hint: expect.any(String)}
    })
    expect(readFileSync(path, 'utf8')).toBe(old)
    expect(readdirSync(folder)).toEqual(['ads.txt'])
  })

  it('says that a host is not there', async () => {
    const gone = createHttpServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => gone.once('listening', resolve))
    const {port} = gone.address() as AddressInfo
    await new Promise((resolve) => gone.close(resolve))
    expect((await update(`https://localhost:${port}/`)).error?.message).toMatch(
      /cannot be reached \(ECONNREFUSED\)/
    )
    expect((await update('https://stoves.invalid/list.txt')).error?.message).toMatch(
      /its host was not found|cannot be reached/
    )
  })

  it('refuses what is not https, but for this machine where that is allowed', async () => {
    const plain = createHttpServer((_, response) => response.end(list)).listen(0, '127.0.0.1')
    await new Promise((resolve) => plain.once('listening', resolve))
    const url = `http://127.0.0.1:${(plain.address() as AddressInfo).port}/list.txt`
    try {
      expect((await update(url)).error?.message).toMatch(/not https/)
      expect((await update(url, {allowLoopback: true})).status).toBe('updated')
      expect((await update('http://example.com/', {allowLoopback: true})).error?.message).toMatch(/not https/)
      expect((await update('list.txt')).error?.message).toMatch(/no address/)
    } finally {
      plain.close()
    }
  })

  it('goes on with the other lists', async () => {
    const second = join(folder, 'second.txt')
    const results = await updateLists(
      [
        {url: base + '/missing', path, label: 'ads.txt'},
        {url: base + '/list.txt', path: second, label: 'second.txt'},
        {url: base + '/list.txt', path: folder, label: 'a folder'}
      ],
      {ca}
    )
    expect(results.map(({status}) => status)).toEqual(['failed', 'updated', 'failed'])
    expect(results[2]!.error?.code).toBe('output-is-folder')
    rmSync(second)
  })

  it('stops when it is told to', async () => {
    const controller = new AbortController()
    const running = update(base + '/slow', {signal: controller.signal})
    setTimeout(() => controller.abort(), 50)
    await expect(running).rejects.toThrow(/abort/i)
    expect(readFileSync(path, 'utf8')).toBe(old)
  })
})
