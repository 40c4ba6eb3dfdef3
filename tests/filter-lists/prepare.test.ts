import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {afterAll, beforeEach, describe, expect, it, vi} from 'vitest'
import {decodeEngine} from '../../src/filter-lists/engine-file.js'
import {defaultCacheDir, loadEngine, prepareFilterLists} from '../../src/filter-lists/prepare.js'
import {clean} from '../../src/index.js'

const root = mkdtempSync(join(tmpdir(), 'filter-lists-'))
afterAll(() => rmSync(root, {recursive: true, force: true}))

let folder = ''
let cacheDir = ''
let path = ''
const list = '[Adblock Plus 2.0]\n||ads.example.net^\n##.promo-slot\n'
const files = () => [{path, label: 'lists/ads.txt'}]
const markdown = 'Ash. ![](https://ads.example.net/1.png)\n\n<div class="promo-slot">Buy</div>\n'

beforeEach(() => {
  folder = mkdtempSync(join(root, 'case-'))
  cacheDir = join(folder, 'cache')
  path = join(folder, 'ads.txt')
  writeFileSync(path, list)
})

function replaceByFolder(): void {
  rmSync(path)
  mkdirSync(path)
}

describe('prepareFilterLists', () => {
  it('compiles once and gives every thread the same engine', async () => {
    const first = await prepareFilterLists(files(), {cacheDir})
    expect(first.lists).toEqual([
      {label: 'lists/ads.txt', network: 1, cosmetic: 1, comments: 1, unsupported: 0, broken: 0}
    ])
    const bytes = readFileSync(first.enginePath)
    expect(await prepareFilterLists(files(), {cacheDir})).toEqual(first)
    expect(readFileSync(first.enginePath).equals(bytes)).toBe(true)
    expect(readdirSync(cacheDir)).toEqual([basename(first.enginePath)])

    const engine = loadEngine(first.enginePath)
    expect(loadEngine(first.enginePath)).toBe(engine)
    const result = await clean(markdown, {filterEngine: engine, preset: 'authored'})
    expect(result.markdown).toBe('Ash.\n')
    expect(result.edits.map(({reason}) => reason)).toEqual([
      'filter "||ads.example.net^" (lists/ads.txt)',
      'filter "##.promo-slot" (lists/ads.txt)'
    ])
  })

  it('compiles anew when a list or its name changes', async () => {
    const {enginePath} = await prepareFilterLists(files(), {cacheDir})
    writeFileSync(path, list + '||more.example.net^\n')
    const changed = await prepareFilterLists(files(), {cacheDir})
    expect(changed.enginePath).not.toBe(enginePath)
    expect(changed.lists[0]!.network).toBe(2)
    const renamed = await prepareFilterLists([{path, label: 'other.txt'}], {cacheDir})
    expect(renamed.enginePath).not.toBe(changed.enginePath)
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed',
      (bytes: Buffer) =>
        Buffer.from(bytes.map((byte, index) => (index === bytes.length - 9 ? byte ^ 1 : byte)))
    ],
    [
      'something else',
      () => Buffer.from('hello, this is no engine at all, only some text of a hundred bytes or so')
    ],
    ['of other lists', () => Buffer.from(foreign)]
  ])('ignores a cached engine that is %s, and makes it anew', async (_, damage) => {
    const {enginePath} = await prepareFilterLists(files(), {cacheDir})
    const bytes = readFileSync(enginePath)
    writeFileSync(enginePath, damage(bytes))
    expect((await prepareFilterLists(files(), {cacheDir})).enginePath).toBe(enginePath)
    expect(readFileSync(enginePath).equals(bytes)).toBe(true)
  })

  it('does without a cache that cannot be written', async () => {
    writeFileSync(cacheDir, 'a file where the folder should be')
    const {enginePath, lists} = await prepareFilterLists(files(), {cacheDir})
    expect(enginePath.startsWith(tmpdir())).toBe(true)
    expect(lists[0]!.network).toBe(1)
    expect(loadEngine(enginePath).lists).toEqual(lists)
    rmSync(join(enginePath, '..'), {recursive: true})
  })

  it('removes engines that nobody used for a month, and nothing else', async () => {
    mkdirSync(cacheDir)
    const old = join(cacheDir, `filters-${'0'.repeat(32)}.bin`)
    const recent = join(cacheDir, `filters-${'1'.repeat(32)}.bin`)
    const other = join(cacheDir, 'notes.txt')
    for (const file of [old, recent, other]) writeFileSync(file, '')
    for (const file of [old, other]) utimesSync(file, new Date('2020-01-01'), new Date('2020-01-01'))
    await prepareFilterLists(files(), {cacheDir})
    expect([old, recent, other].map((file) => existsSync(file))).toEqual([false, true, true])
  })

  it('keeps its cache where the system keeps caches', () => {
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'xdg'))
    if (process.platform === 'linux') expect(defaultCacheDir()).toBe(join(folder, 'xdg', 'clean-articles'))
    vi.unstubAllEnvs()
  })

  it.each([
    ['is missing', () => rmSync(path), /cannot read the filter list lists\/ads\.txt: there is no such file/],
    ['is a folder', () => replaceByFolder(), /it is a folder/],
    [
      'is a saved page',
      () => writeFileSync(path, '\n<!DOCTYPE html><html><body>||ads^</body></html>'),
      /an HTML page/
    ],
    ['is an archive', () => writeFileSync(path, Buffer.from([0x1f, 0x8b, 8, 0, 1])), /a gzip archive/],
    ['is binary', () => writeFileSync(path, Buffer.from([65, 0, 66])), /a binary file/],
    ['is empty', () => writeFileSync(path, ''), /holds no filter/],
    [
      'is prose',
      () => writeFileSync(path, 'Some words about stoves.\nAnd more of them.\n'),
      /holds no filter/
    ]
  ])('says what is wrong with a list that %s', async (_, make, message) => {
    make()
    await expect(prepareFilterLists(files(), {cacheDir})).rejects.toMatchObject({
      code: 'bad-filter-list',
      message: expect.stringMatching(message),
      hint: expect.any(String)
    })
    await expect(prepareFilterLists(files(), {cacheDir})).rejects.not.toMatchObject({
      message: expect.stringContaining(folder)
    })
  })

  it('says how to get a list that is missing and has an address', async () => {
    rmSync(path)
    const url = 'https://lists.example.com/ads.txt'
    const published = files().map((file) => ({...file, url}))
    await expect(prepareFilterLists(published, {cacheDir})).rejects.toMatchObject({
      code: 'bad-filter-list',
      hint: 'Get it with "clean-articles lists update".'
    })
  })

  it.skipIf(process.getuid?.() === 0)('says that a list may not be read', async () => {
    chmodSync(path, 0)
    await expect(prepareFilterLists(files(), {cacheDir})).rejects.toThrow(/permission denied/)
  })
})

const foreign = await (async () => {
  const own = mkdtempSync(join(root, 'foreign-'))
  writeFileSync(join(own, 'a.txt'), '||other.example.net^')
  const {enginePath} = await prepareFilterLists([{path: join(own, 'a.txt'), label: 'a'}], {cacheDir: own})
  return readFileSync(enginePath)
})()

describe('loadEngine', () => {
  it('says that an engine is gone', () => {
    expect(() => loadEngine(join(root, 'nowhere.bin'))).toThrow(
      expect.objectContaining({code: 'bad-filter-list', hint: expect.any(String)})
    )
  })

  it('reads bytes wherever they stand in memory', () => {
    for (let shift = 0; shift < 8; shift++) {
      const shifted = new Uint8Array(foreign.length + shift)
      shifted.set(foreign, shift)
      expect(decodeEngine(shifted.subarray(shift))?.engine().lists).toHaveLength(1)
    }
  })
})
