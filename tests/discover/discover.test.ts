import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {discover} from '../../src/discover/discover.js'

let root: string
let cwd: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'clean-articles-discover-')))
  cwd = join(root, 'work')
  mkdirSync(cwd)
})

afterEach(() => {
  rmSync(root, {recursive: true, force: true})
})

/** Write files, by their paths from `cwd`, with their own path as content. */
function write(...paths: string[]): void {
  for (const path of paths) {
    const absolute = join(cwd, path)
    mkdirSync(dirname(absolute), {recursive: true})
    writeFileSync(absolute, path)
  }
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(cwd, path)), {recursive: true})
  symlinkSync(target, join(cwd, path))
}

/** Paths and their places in the output tree. */
async function find(paths: string[], exclude: string[] = []) {
  const {files, problems} = await discover(paths, {cwd, exclude: exclude.map((path) => join(cwd, path))})
  for (const file of files) expect(existsSync(file.absolute)).toBe(true)
  return {
    files: Object.fromEntries(files.map(({path, relative}) => [path, relative])),
    paths: files.map(({path}) => path),
    problems: problems.map(({path, error}) => [path, error.code])
  }
}

describe('folders', () => {
  test('are searched in depth, by extension', async () => {
    write('p/a.md', 'p/b.markdown', 'p/c.mdx', 'p/d/e.html', 'p/d/f.HTM', 'p/d/g/h.xhtml', 'p/i.txt')
    write('p/j.png', 'p/k', 'p/l.md.bak', 'p/md')
    expect(await find(['p'])).toEqual({
      files: {
        'p/a.md': 'a.md',
        'p/b.markdown': 'b.markdown',
        'p/c.mdx': 'c.mdx',
        'p/d/e.html': 'd/e.html',
        'p/d/f.HTM': 'd/f.HTM',
        'p/d/g/h.xhtml': 'd/g/h.xhtml',
        'p/i.txt': 'i.txt'
      },
      paths: ['p/a.md', 'p/b.markdown', 'p/c.mdx', 'p/d/e.html', 'p/d/f.HTM', 'p/d/g/h.xhtml', 'p/i.txt'],
      problems: []
    })
  })

  test('hidden folders, hidden files and packages are passed over', async () => {
    write(
      'p/a.md',
      'p/.git/b.md',
      'p/.obsidian/c.md',
      'p/node_modules/d/e.md',
      'p/._a.md',
      'p/x/node_modules/f.md'
    )
    expect((await find(['p'])).paths).toEqual(['p/a.md'])
  })

  test('a hidden folder named outright is searched', async () => {
    write('.posts/a.md')
    expect((await find(['.posts'])).files).toEqual({'.posts/a.md': 'a.md'})
  })

  test.each(['.', './', '../work'])('%s is the working folder', async (path) => {
    write('a.md', 'p/b.md')
    expect((await find([path])).files).toEqual({'a.md': 'a.md', 'p/b.md': 'p/b.md'})
  })

  test('outside of the working folder they are shown as given', async () => {
    write('../other/a.md')
    expect((await find(['../other'])).files).toEqual({'../other/a.md': 'a.md'})
    expect((await find([join(root, 'other')])).files).toEqual({[join(root, 'other/a.md')]: 'a.md'})
  })

  test('given by an absolute path inside, they are shown from the working folder', async () => {
    write('p/a.md')
    expect((await find([join(cwd, 'p')])).files).toEqual({'p/a.md': 'a.md'})
  })

  test('are sorted by code units, whatever the order of the inputs', async () => {
    write('p/b.md', 'p/B.md', 'p/a/z.md', 'p/a.md', 'p/é.md', 'q/a.md')
    const paths = ['p/B.md', 'p/a.md', 'p/a/z.md', 'p/b.md', 'p/é.md', 'q/a.md']
    expect((await find(['q', 'p'])).paths).toEqual(paths)
    expect(await find(['q', 'p', 'p/a.md'])).toEqual(await find(['p/a.md', 'p', 'q']))
  })

  test('one in another: each file once, at its deepest place', async () => {
    write('p/q/a.md', 'p/b.md')
    const files = {'p/b.md': 'b.md', 'p/q/a.md': 'q/a.md'}
    expect((await find(['p', 'p/q'])).files).toEqual(files)
    expect((await find(['p/q', 'p', 'p/', './p', 'p/q/a.md'])).files).toEqual(files)
  })

  test('with nothing in it is a problem', async () => {
    write('p/a.png')
    mkdirSync(join(cwd, 'q'))
    expect(await find(['q', 'p'])).toEqual({
      files: {},
      paths: [],
      problems: [
        ['p', 'no-input'],
        ['q', 'no-input']
      ]
    })
  })

  test('a deep tree is no problem', async () => {
    const deep = Array.from({length: 150}, () => 'd').join('/')
    write(`p/${deep}/a.md`)
    expect((await find(['p'])).files).toEqual({[`p/${deep}/a.md`]: `${deep}/a.md`})
  })

  // The superuser may read everything, so there is nothing unreadable to find.
  test.skipIf(process.getuid?.() === 0)(
    'one that cannot be read is a problem, the rest is found',
    async () => {
      write('p/a.md', 'p/closed/b.md')
      chmodSync(join(cwd, 'p/closed'), 0)
      try {
        const problems = [['p/closed', 'unreadable']]
        expect(await find(['p'])).toMatchObject({paths: ['p/a.md'], problems})
        expect(await find(['p/closed', 'p'])).toMatchObject({paths: ['p/a.md'], problems})
      } finally {
        chmodSync(join(cwd, 'p/closed'), 0o755)
      }
    }
  )
})

describe('files', () => {
  test('named outright are taken whatever their extension', async () => {
    write('a.rst', 'b', '.c.md', 'node_modules/d.md')
    expect((await find(['a.rst', 'b', '.c.md', 'node_modules/d.md'])).paths).toEqual([
      '.c.md',
      'a.rst',
      'b',
      'node_modules/d.md'
    ])
  })

  test.each([
    '-x.md',
    'a b.md',
    'we[ir]d.md',
    '*.md',
    '{a,b}.md',
    '!a.md',
    '(a).md',
    'a?.md',
    '中文.md',
    '\\a.md'
  ])('the name %s is taken literally', async (name) => {
    write(name, 'i.md', 'a.md')
    expect((await find([name])).files).toEqual({[name]: name})
  })

  test('keep their path below the folder they share', async () => {
    write('p/x/index.md', 'p/y/index.md', 'p/y/z/index.md', 'q/index.md')
    expect((await find(['p/x/index.md'])).files).toEqual({'p/x/index.md': 'index.md'})
    expect((await find(['p/y/index.md', 'p/x/index.md'])).files).toEqual({
      'p/x/index.md': 'x/index.md',
      'p/y/index.md': 'y/index.md'
    })
    expect((await find(['p/y/index.md', 'p/y/z/index.md'])).files).toEqual({
      'p/y/index.md': 'index.md',
      'p/y/z/index.md': 'z/index.md'
    })
    expect((await find(['p/x/index.md', 'q/index.md'])).files).toEqual({
      'p/x/index.md': 'p/x/index.md',
      'q/index.md': 'q/index.md'
    })
  })

  test('outside of the working folder count on their own', async () => {
    write('a.md', 'p/b.md', '../other/c.md')
    expect((await find(['a.md', 'p/b.md', '../other/c.md'])).files).toEqual({
      'a.md': 'a.md',
      'p/b.md': 'p/b.md',
      '../other/c.md': 'c.md'
    })
  })

  test('a folder whose name begins with that of the working folder is outside', async () => {
    write('a.md', '../work-2/b.md')
    expect((await find(['a.md', join(root, 'work-2/b.md')])).files).toEqual({
      'a.md': 'a.md',
      [join(root, 'work-2/b.md')]: 'b.md'
    })
  })

  test.each([
    'nothing.md',
    'p/nothing',
    'a.md/x',
    '',
    'a\0b',
    'x'.repeat(5000)
  ])('%j is missing', async (path) => {
    write('a.md')
    const {files, problems} = await discover([path, 'a.md'], {cwd})
    expect(files.map((file) => file.path)).toEqual(['a.md'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({path, error: {code: 'missing-path', hint: expect.any(String)}})
  })

  test.skipIf(process.platform === 'win32')('a pipe is never opened', async () => {
    execFileSync('mkfifo', [join(cwd, 'pipe.md')])
    write('p/a.md')
    execFileSync('mkfifo', [join(cwd, 'p/pipe.md')])
    expect(await find(['pipe.md', 'p'])).toMatchObject({
      paths: ['p/a.md'],
      problems: [['pipe.md', 'unreadable']]
    })
  })

  test('no paths, no files', async () => {
    expect(await discover([], {cwd})).toEqual({files: [], hasIgnored: false, problems: []})
  })
})

describe('globs', () => {
  test('have their place below their fixed part', async () => {
    write('p/a.md', 'p/x/b.md', 'p/x/c.html', 'p/d.png', 'q/e.md')
    expect((await find(['p/**/*.md'])).files).toEqual({'p/a.md': 'a.md', 'p/x/b.md': 'x/b.md'})
    expect((await find(['*/*.md'])).files).toEqual({'p/a.md': 'p/a.md', 'q/e.md': 'q/e.md'})
    expect((await find(['p/{a,d}.*'])).files).toEqual({'p/a.md': 'a.md'})
  })

  test('take articles, unless they name an extension', async () => {
    write('p/a.md', 'p/b.rst', 'p/c.png')
    expect((await find(['p/*'])).paths).toEqual(['p/a.md'])
    expect((await find(['p/*.rst'])).paths).toEqual(['p/b.rst'])
  })

  test('pass over hidden files and packages', async () => {
    write('p/a.md', 'p/.git/b.md', 'p/node_modules/c/d.md')
    expect((await find(['**/*.md'])).paths).toEqual(['p/a.md'])
  })

  test('work outside of the working folder', async () => {
    write('../other/x/a.md')
    expect((await find(['../other/**/*.md'])).files).toEqual({'../other/x/a.md': 'x/a.md'})
    expect((await find([join(root, 'other/*/*.md')])).files).toEqual({[join(root, 'other/x/a.md')]: 'x/a.md'})
  })

  test('that match nothing are missing', async () => {
    write('a.txt')
    expect((await find(['*.md', 'p/**/*'])).problems).toEqual([
      ['*.md', 'missing-path'],
      ['p/**/*', 'missing-path']
    ])
  })

  test('and a folder: each file once', async () => {
    write('p/x/a.md')
    expect((await find(['p/x/*.md', 'p', 'p/**'])).files).toEqual({'p/x/a.md': 'x/a.md'})
  })
})

describe('excluded paths', () => {
  test('are never read: the out-dir and the report', async () => {
    write('a.md', 'cleaned/a.md', 'cleaned/p/b.md', 'cleaned-2/c.md', 'report.txt')
    expect((await find(['.', 'cleaned', '**/*.md', 'report.txt'], ['cleaned', 'report.txt'])).paths).toEqual([
      'a.md',
      'cleaned-2/c.md'
    ])
  })

  test('named as input are a problem', async () => {
    write('cleaned/p/a.md')
    expect(await find(['cleaned', 'cleaned/p', 'cleaned/p/a.md'], ['cleaned'])).toMatchObject({
      paths: [],
      problems: [
        ['cleaned', 'no-input'],
        ['cleaned/p', 'no-input'],
        ['cleaned/p/a.md', 'no-input']
      ]
    })
  })

  test('count under their real names too', async () => {
    write('store/a.md', 'p/b.md')
    link('out', 'store')
    link('p/a.md', '../store/a.md')
    expect((await find(['.'], ['out'])).paths).toEqual(['p/b.md'])
  })

  test('need not exist', async () => {
    write('a.md')
    expect((await find(['.'], ['cleaned'])).paths).toEqual(['a.md'])
  })
})

describe('links', () => {
  test('out of the tree are not followed', async () => {
    write('p/a.md', 'secret/b.md')
    link('p/folder', '../secret')
    link('p/file.md', '../secret/b.md')
    link('p/absolute.md', join(cwd, 'secret/b.md'))
    link('p/x/up.md', '../../secret/b.md')
    expect((await find(['p'])).paths).toEqual(['p/a.md'])
    expect((await find(['p/**/*.md'])).paths).toEqual(['p/a.md'])
  })

  test('to a folder whose name begins with that of the root lead out of it', async () => {
    write('p/a.md', 'p-2/b.md')
    link('p/b.md', '../p-2/b.md')
    expect((await find(['p'])).paths).toEqual(['p/a.md'])
  })

  test('in a circle and to nowhere are harmless', async () => {
    write('p/a.md')
    link('p/loop', '.')
    link('p/q/up', '../..')
    link('p/self.md', 'self.md')
    link('p/broken.md', 'nothing.md')
    expect(await find(['p'])).toMatchObject({paths: ['p/a.md'], problems: []})
    expect((await find(['p/**/*.md'])).paths).toEqual(['p/a.md'])
  })

  test('inside the tree do not bring a file twice', async () => {
    write('p/z/a.md')
    link('p/b.md', 'z/a.md')
    link('p/folder', 'z')
    expect((await find(['p'])).files).toEqual({'p/z/a.md': 'z/a.md'})
    expect((await find(['p/b.md', 'p/z/a.md'])).paths).toEqual(['p/z/a.md'])
  })

  test('inside the tree bring what has another name there', async () => {
    write('p/.store/one')
    link('p/a.md', '.store/one')
    link('p/b.md', '.store/one')
    expect((await find(['p'])).files).toEqual({'p/a.md': 'a.md'})
  })

  test('named outright are followed', async () => {
    write('real/a.md')
    link('p', 'real')
    link('b.md', 'real/a.md')
    expect((await find(['p'])).files).toEqual({'p/a.md': 'a.md'})
    expect((await find(['b.md'])).files).toEqual({'b.md': 'b.md'})
    expect((await find(['p', 'real'])).files).toEqual({'real/a.md': 'a.md'})
  })

  test('that lead nowhere, named outright, are a problem', async () => {
    link('broken.md', 'nothing.md')
    link('self.md', 'self.md')
    expect((await find(['broken.md', 'self.md'])).problems).toEqual([
      ['broken.md', 'missing-path'],
      ['self.md', 'unreadable']
    ])
  })
})
