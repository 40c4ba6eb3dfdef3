/** Lists that want too much: a typed error, and the process goes on. */
import {describe, expect, it} from 'vitest'
import {defaultCompileLimits} from '../../src/filter-lists/compile-thread.js'
import {prepareFilterLists} from '../../src/filter-lists/prepare.js'
import {Workspace} from '../cli/workspace.js'

const many = Array.from(
  {length: 150_000},
  (_, index) => `||a${index}.example^$image\n##.ad-${index} > div\n`
).join('')

describe('prepareFilterLists', () => {
  it.each([
    ['time', {...defaultCompileLimits, time: 1, timePerMegabyte: 0}, 'they take more than 0 seconds'],
    ['memory', {...defaultCompileLimits, heap: 24}, 'they need more than 24 MB of memory']
  ])('gives up a list that takes too much %s', async (_, limits, why) => {
    const workspace = new Workspace({'many.txt': many})
    const files = [{path: workspace.path('many.txt'), label: 'many.txt'}]
    await expect(
      prepareFilterLists(files, {cacheDir: workspace.path('cache'), limits})
    ).rejects.toMatchObject({code: 'bad-filter-list', message: `cannot compile the filter lists: ${why}`})
    expect(workspace.list()).toEqual(['many.txt'])
  })

  it.skipIf(process.platform === 'win32')('reads no endless device', async () => {
    const workspace = new Workspace()
    const files = [{path: '/dev/zero', label: '/dev/zero'}]
    await expect(prepareFilterLists(files, {cacheDir: workspace.root})).rejects.toMatchObject({
      code: 'bad-filter-list',
      message: 'cannot use the filter list /dev/zero: it is larger than 64 MB'
    })
  })
})
