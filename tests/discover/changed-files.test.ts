/** What git says changed. */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {changedFiles} from '../../src/discover/changed-files.js'

function temporary(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'clean-articles-git-')))
  onTestFinished(() => rmSync(root, {recursive: true, force: true}))
  return root
}

class Repository {
  readonly root: string

  constructor(folder = '') {
    this.root = join(temporary(), folder)
    mkdirSync(this.root, {recursive: true})
    this.git('init', '--quiet', '--initial-branch=main')
  }

  git(...args: string[]): void {
    const own = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']
    execFileSync('git', [...own, ...args], {cwd: this.root, stdio: 'pipe'})
  }

  write(name: string, text = `${name}\n`): void {
    mkdirSync(dirname(join(this.root, name)), {recursive: true})
    writeFileSync(join(this.root, name), text)
  }

  commit(): void {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message=.')
  }

  async changed(ref: string, below = ''): Promise<string[]> {
    const files = await changedFiles(ref, join(this.root, below))
    return [...files].map((file) => relative(this.root, file)).sort()
  }
}

describe('changedFiles', () => {
  it.skipIf(process.platform === 'win32').each(['ends in a space ', 'ends in a line\n'])(
    'works in %j',
    async (folder) => {
      const repository = new Repository(folder)
      repository.write('a.md')
      repository.commit()
      repository.write('posts/b.md')
      expect(await repository.changed('HEAD', 'posts')).toEqual(['posts/b.md'])
    }
  )

  it('names what changed since the branches parted, in commits, the index and the work tree, and what is new', async () => {
    const repository = new Repository()
    for (const name of ['a.md', 'b.md', 'c.md', 'gone.md', 'old.md']) repository.write(name)
    repository.write('.gitignore', 'ignored.md\n')
    repository.commit()
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.write('a.md', 'new\n')
    repository.commit()
    repository.git('checkout', '--quiet', 'main')
    repository.write('only-on-main.md')
    repository.commit()
    repository.git('checkout', '--quiet', 'topic')
    repository.write('b.md', 'staged\n')
    repository.git('add', 'b.md')
    repository.write('c.md', 'edited\n')
    repository.write('posts/é "new".md')
    repository.write('ignored.md')
    rmSync(join(repository.root, 'gone.md'))
    repository.git('mv', 'old.md', 'moved.md')
    const all = ['a.md', 'b.md', 'c.md', 'moved.md', 'posts/é "new".md']
    expect(await repository.changed('main')).toEqual(all)
    expect(await repository.changed('main', 'posts')).toEqual(all)
    expect(await repository.changed('HEAD')).toEqual(all.slice(1))
  })

  it.each([
    'no-such-branch',
    '--output=x',
    '',
    'main..topic'
  ])('refuses %j, which is no commit', async (ref) => {
    const repository = new Repository()
    repository.write('a.md')
    repository.commit()
    await expect(repository.changed(ref)).rejects.toMatchObject({
      code: 'bad-option',
      message: expect.stringContaining('git knows no such commit')
    })
  })

  it('refuses a folder that is in no repository', async () => {
    await expect(changedFiles('main', temporary())).rejects.toMatchObject({
      code: 'bad-option',
      message: expect.stringContaining('in no git repository')
    })
  })
})
