/** Where a list may be written, whatever a configuration says. */
import {mkdirSync, symlinkSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {updateLists} from '../../src/filter-lists/download.js'
import {listPlace} from '../../src/filter-lists/list-place.js'
import {Workspace} from '../cli/workspace.js'

const list = '! Title: Pods\n||pods.example^\n##.pods\n'

async function place(workspace: Workspace, name: string, within = ['repo']): Promise<string> {
  const path = name.startsWith('/') ? name : workspace.path(`repo/${name}`)
  const folders = within.map((folder) => workspace.path(folder))
  return listPlace(path, name, folders).then(
    () => 'open',
    (error: {code: string}) => error.code
  )
}

describe('listPlace', () => {
  it('takes files with names of lists in the folder', async () => {
    const workspace = new Workspace({'repo/lists/a.txt': list, 'repo/empty.txt': ''})
    for (const name of ['lists/a.txt', 'lists/new/b.list', 'x/../c.TXT', 'empty.txt', 'own.filters']) {
      expect([name, await place(workspace, name)]).toEqual([name, 'open'])
    }
    expect(await place(workspace, '../other/a.txt', ['repo', 'other'])).toBe('open')
  })

  it('takes nothing outside of it, links followed', async () => {
    const workspace = new Workspace({'repo/x': '', 'repository/a.txt': list, 'out/a.txt': list})
    symlinkSync('../out', workspace.path('repo/link'))
    symlinkSync('../nowhere', workspace.path('repo/gone'))
    symlinkSync('../out/a.txt', workspace.path('repo/a.txt'))
    const names = [
      '../out/a.txt',
      '../repository/a.txt',
      '/etc/lists/a.txt',
      'link/a.txt',
      'link/new/b.txt',
      '..'
    ]
    for (const name of [...names, `${'../'.repeat(40)}tmp/a.txt`]) {
      expect([name, await place(workspace, name)]).toEqual([name, 'unwritable'])
    }
    const result = await updateLists(
      [{url: 'https://localhost:1/', path: workspace.path('repo/link/a.txt'), label: 'link/a.txt'}],
      {within: [workspace.path('repo')]}
    )
    expect(result[0]?.error).toMatchObject({
      code: 'unwritable',
      message: 'will not write link/a.txt: it lies outside of the repository'
    })
  })

  it('takes no name that may be run or read as settings', async () => {
    const workspace = new Workspace({'repo/x': ''})
    const names = [
      '.git/hooks/pre-commit',
      '.git/info/a.txt',
      '.GIT/a.txt',
      '.git./a.txt',
      '.git::$DATA/a.txt',
      '.github/workflows/a.yml',
      '.gitlab-ci.yml',
      'package.json',
      'Makefile',
      '.bashrc',
      'run.sh',
      'clean-articles.config.mjs',
      'a.txt.js',
      'a.txt\n.js',
      'a'
    ]
    for (const name of names) expect([name, await place(workspace, name)]).toEqual([name, 'unwritable'])
  })

  it.each([
    ['requirements', 'requests==2.31.0\nflask\n-r other\n'],
    ['an article', '# Stoves\n\nA stove is warm, and a kettle sings.\n\nAsh! What next?\n'],
    ['an article with a shout', 'Stop!\n! is no heading\nThe text goes on.\nAnd on.\n'],
    ['robots', 'User-agent: *\nDisallow: /private\nSitemap: https://example.com/map.xml\n'],
    ['words', 'alpha\nbeta\ngamma\n'],
    ['a page', '<!doctype html><title>x</title>'],
    ['settings', '{"a": 1}\n'],
    ['a script', '#!/bin/sh\n# a\nrm -rf x\nexport A=$B\n'],
    ['bytes', '\0\0\0']
  ])('replaces no file that is no list: %s', async (_, text) => {
    const workspace = new Workspace({'repo/a.txt': text})
    expect(await place(workspace, 'a.txt')).toBe('foreign-file')
  })

  it.each([
    list,
    '[Adblock Plus 2.0]\n/ads/banner.\n&ad_box_\n-ad-300x250.\n',
    '||a.example^\n@@||b.example^$document\n/banner/*$image\n',
    'example.com##.ad\nexample.com#@#.ad\nexample.com#?#.x:has(.ad)\n'
  ])('replaces a list: %j', async (text) => {
    const workspace = new Workspace({'repo/a.txt': text})
    expect(await place(workspace, 'a.txt')).toBe('open')
  })

  it('replaces no folder', async () => {
    const workspace = new Workspace({'repo/x': ''})
    mkdirSync(workspace.path('repo/a.txt'))
    expect(await place(workspace, 'a.txt')).toBe('output-is-folder')
  })
})
