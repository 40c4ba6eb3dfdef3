/** What is passed over. */
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {discover} from '../../src/discover/discover.js'
import {ignoring} from '../../src/discover/ignored.js'

function tree(files: readonly string[], texts: Record<string, string> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'clean-articles-ignored-')))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  for (const name of [...files, ...Object.keys(texts)]) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), texts[name] ?? 'Beans.\n')
  }
  return root
}

async function found(root: string, paths: readonly string[], patterns: readonly string[], gitignore = false) {
  const isIgnored = ignoring({patterns, folder: root, gitignore})
  const {files, hasIgnored, problems} = await discover(paths, {cwd: root, isIgnored})
  return {files: files.map(({path}) => path), hasIgnored, problems: problems.map(({error}) => error.code)}
}

describe('patterns', () => {
  it('pass files and folders over in folders and globs', async () => {
    const root = tree(['a.md', 'drafts/b.md', 'posts/drafts/c.md', 'posts/d.md', 'posts/e.draft.md'])
    const patterns = ['/drafts', '*.draft.md']
    expect((await found(root, ['.'], patterns)).files).toEqual(['a.md', 'posts/d.md', 'posts/drafts/c.md'])
    expect((await found(root, ['**/*.md'], ['drafts'])).files).toEqual([
      'a.md',
      'posts/d.md',
      'posts/e.draft.md'
    ])
    expect((await found(root, ['.'], ['posts/*', '!posts/d.md'])).files).toEqual([
      'a.md',
      'drafts/b.md',
      'posts/d.md'
    ])
  })

  it('pass over silently what was named outright', async () => {
    const root = tree(['a.md', 'drafts/b.md'])
    expect(await found(root, ['drafts/b.md', 'a.md'], ['drafts'])).toEqual({
      files: ['a.md'],
      hasIgnored: true,
      problems: []
    })
    expect(await found(root, ['drafts/b.md'], ['drafts'])).toEqual({
      files: [],
      hasIgnored: true,
      problems: []
    })
    expect(await found(root, ['drafts'], ['drafts'])).toEqual({files: [], hasIgnored: true, problems: []})
  })

  it('say nothing of the other paths', async () => {
    const root = tree(['a.md', 'drafts/b.md', 'empty/c.png', 'cut/drafts/d.md'])
    expect(await found(root, ['drafts', 'empty'], ['drafts'])).toEqual({
      files: [],
      hasIgnored: true,
      problems: ['no-input']
    })
    expect(await found(root, ['a.md', 'none/*.md'], ['a.md'])).toEqual({
      files: [],
      hasIgnored: true,
      problems: ['missing-path']
    })
    // What a path has is all passed over.
    expect(await found(root, ['cut', 'drafts/*.md'], ['drafts'])).toEqual({
      files: [],
      hasIgnored: true,
      problems: []
    })
  })

  it('tell upper from lower case', async () => {
    const root = tree(['Drafts/a.md', 'README.md', 'notes/b.md'])
    const patterns = ['drafts/', 'readme.md', 'notes/']
    expect((await found(root, ['.'], patterns)).files).toEqual(['Drafts/a.md', 'README.md'])
  })

  it('leave what is outside of their folder', async () => {
    const root = tree(['site/a.md', 'other/a.md'])
    const isIgnored = ignoring({patterns: ['*.md'], folder: join(root, 'site'), gitignore: false})
    const {files} = await discover(['.'], {cwd: root, isIgnored})
    expect(files.map(({path}) => path)).toEqual(['other/a.md'])
  })
})

describe('.gitignore', () => {
  it('holds in its folder, the deepest counting most, up to the repository', async () => {
    const root = tree(
      [
        'repo/.git/HEAD',
        'repo/a.md',
        'repo/b.md',
        'repo/posts/a.md',
        'repo/posts/c.md',
        'repo/out/d.md',
        'repo/out/e.md'
      ],
      {
        '.gitignore': 'b.md\n',
        'repo/.gitignore': '# ours\na.md\nout/\n',
        'repo/posts/.gitignore': '!a.md\nc.md\n',
        'repo/out/.gitignore': '!e.md\n'
      }
    )
    expect((await found(join(root, 'repo'), ['.'], [], true)).files).toEqual(['b.md', 'posts/a.md'])
    expect((await found(join(root, 'repo'), ['out/e.md', 'b.md'], [], true)).files).toEqual(['b.md'])
  })

  it.each([
    ['linux', ['B.md']],
    ['darwin', []],
    ['win32', []]
  ])('takes case as git does on %s', async (platform, files) => {
    vi.stubGlobal('process', {...process, platform, cwd: process.cwd})
    vi.resetModules()
    onTestFinished(() => {
      vi.unstubAllGlobals()
    })
    const {ignoring: ignoringThere} = await import('../../src/discover/ignored.js')
    const root = tree(['B.md'], {'.gitignore': 'b.md\n'})
    const isIgnored = ignoringThere({patterns: [], folder: root, gitignore: true})
    expect((await discover(['.'], {cwd: root, isIgnored})).files.map(({path}) => path)).toEqual(files)
  })

  it('holds with what the repository itself excludes', async () => {
    const root = tree(['a.md', 'b.md'], {'.git/info/exclude': 'b.md\n'})
    expect((await found(root, ['.'], [], true)).files).toEqual(['a.md'])
    expect((await found(root, ['.'], [], false)).files).toEqual(['a.md', 'b.md'])
  })
})
