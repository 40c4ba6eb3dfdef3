/** The CI step on a content repository, by the built binary and git: what a pull request meets. */
import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {Workspace} from './workspace.js'

const binary = fileURLToPath(new URL('../../bin/clean-articles.js', import.meta.url))
const slot = '<ins class="adsbygoogle" data-ad-client="ca-pub-1" data-ad-slot="2"></ins>'

/** A post as an author writes it, with links, HTML and a list that mean what they say. */
const post = `---
title: Drying beans
tags: [garden]
---

Leave the pods on the plant until they <mark>rattle</mark>, and read on at [the seed bank](https://seeds.example.org/beans?lang=en).

See also:

- [Peas](../peas/)
- [Lentils](../lentils/)
`

class Repository extends Workspace {
  constructor(files: Record<string, string>) {
    super(files)
    this.git('init', '--quiet', '--initial-branch=main')
    this.commit()
  }

  git(...args: string[]): string {
    const own = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']
    return execFileSync('git', [...own, ...args], {cwd: this.root, encoding: 'utf8', stdio: 'pipe'})
  }

  commit(): void {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message=.')
  }

  clean(...args: string[]) {
    const env = {...process.env, NO_COLOR: '1'}
    const ran = spawnSync(process.execPath, [binary, ...args], {cwd: this.root, encoding: 'utf8', env})
    return {code: ran.status, stdout: ran.stdout, stderr: ran.stderr}
  }
}

describe('a content repository', () => {
  it('passes without junk, whatever its authors do on purpose', () => {
    const repository = new Repository({'content/beans.md': post, 'content/draft.txt': 'A stove is warm.\n'})
    expect(repository.clean('--check', 'content')).toEqual({
      code: 0,
      stdout: 'No findings in 2 files\n',
      stderr: ''
    })
  })

  it('fails on junk, with annotations at its exact place', () => {
    const repository = new Repository({'content/beans.md': `${post}\n${slot}\n`, 'content/peas.md': post})
    const {code, stderr, stdout} = repository.clean('--check', 'content', '--reporter', 'github')
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    expect(stdout).toMatch(
      new RegExp(
        `^::error file=content/beans\\.md,line=13,endLine=13,col=1,endColumn=${slot.length},title=`,
        'm'
      )
    )
    repository.clean('--check', 'content', '--reporter', 'sarif=out.sarif', '--quiet')
    const {results} = JSON.parse(repository.read('out.sarif')).runs[0]
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({
      ruleId: 'display-ad',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'content/beans.md'},
            region: {startLine: 13, startColumn: 1}
          }
        }
      ]
    })
  })

  it('passes with a baseline, and fails on a new finding only', () => {
    const repository = new Repository({'content/beans.md': `${post}\n${slot}\n`})
    expect(
      repository.clean('--check', 'content', '--baseline', 'accepted.json', '--update-baseline')
    ).toEqual({
      code: 0,
      stdout: 'No findings in 1 file\n',
      stderr: 'The baseline accepted.json accepts 1 finding\n'
    })
    const first = repository.read('accepted.json')
    expect(repository.clean('--check', 'content', '--baseline', 'accepted.json').code).toBe(0)
    // Lines move, and a second slot comes in.
    repository.write(
      'content/beans.md',
      `${post}\nRattling.\n\n${slot}\n\nDry.\n\n${slot.replace('"2"', '"3"')}\n`
    )
    const {code, stdout} = repository.clean('--check', 'content', '--baseline', 'accepted.json')
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^content\/beans\.md:19:1 .*\n\n1 new finding in 1 of 1 file; 1 accepted by the baseline\n$/
    )
    expect(repository.read('accepted.json')).toBe(first)
    repository.write('content/beans.md', post)
    expect(repository.clean('--check', 'content', '--baseline', 'accepted.json')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('1 finding of the baseline accepted.json is gone')
    })
    repository.clean('--check', 'content', '--baseline', 'accepted.json', '--update-baseline')
    expect(JSON.parse(repository.read('accepted.json'))).toEqual({version: 1, files: {}})
  })

  it('fixes junk of one word in a diff of one word', () => {
    const tracked = post.replace('?lang=en', '?lang=en&utm_source=feed')
    const repository = new Repository({'content/beans.md': tracked})
    expect(repository.clean('--check', 'content').code).toBe(1)
    expect(repository.clean('--write', 'content').code).toBe(0)
    expect(
      repository
        .git('diff', '--word-diff=porcelain', '--unified=0')
        .split('\n')
        .filter((line) => /^[-+][^-+]/.test(line))
    ).toEqual([
      '-bank](https://seeds.example.org/beans?lang=en&utm_source=feed).',
      '+bank](https://seeds.example.org/beans?lang=en).'
    ])
    expect(repository.clean('--check', 'content').code).toBe(0)
  })

  it('looks at what changed only', () => {
    const repository = new Repository({'content/old.md': `${post}\n${slot}\n`, 'content/beans.md': post})
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.write('content/beans.md', `${post}\n${slot}\n`)
    repository.commit()
    repository.write('content/new.md', slot)
    const {code, stdout} = repository.clean('--check', '--since', 'main')
    expect(code).toBe(1)
    expect(stdout.match(/^\S+?(?=:\d)/gm)).toEqual(['content/beans.md', 'content/new.md'])
    expect(repository.clean('--check', '--since', 'main', 'content/old.md')).toMatchObject({
      code: 0,
      stdout: 'No findings in 0 files\n'
    })
    expect(repository.clean('--check', '--since', 'HEAD', 'content/beans.md').code).toBe(0)
    const listed = spawnSync(process.execPath, [binary, '--check', '--files-from', '-'], {
      cwd: repository.root,
      encoding: 'utf8',
      input: repository.git('diff', '--name-only', '-z', 'main', 'HEAD')
    })
    expect(listed.status).toBe(1)
    expect(listed.stdout).toContain('1 finding in 1 of 1 file')
  })

  it('takes a page apart for people, in one file without anything from elsewhere', () => {
    const repository = new Repository({'content/beans.md': `${post}\n${slot}\n`})
    expect(repository.clean('--check', '.', '--reporter', 'html=report.html').code).toBe(1)
    const html = readFileSync(repository.path('report.html'), 'utf8')
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<(?:link|img|iframe)\b|\bsrc=/)
    // In the folder that is looked at, the report of the last run is no article.
    expect(repository.clean('--check', '.', '--reporter', 'html=report.html')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('1 finding in 1 of 1 file')
    })
  })
})

describe('filter lists', () => {
  // Two lists in the syntax of EasyList and EasyPrivacy.
  const ads = '[Adblock Plus 2.0]\n! Title: Ads\n||ads.pods.example^\n##.pod-box\n'
  const privacy =
    '! Title: Privacy\n||count.pods.example^$third-party\n/pixel/pods.$image\nno filter at all\n'
  const page = `---\ncanonical: https://www.example.com/beans\n---\n\nBeans dry.\n\n![](https://count.pods.example/b?page=1)\n\n<div class="pod-box">Buy pods.</div>\n\nPods ring.\n`

  it('take out a pixel that no rule of ours knows, and say by which filter', () => {
    const repository = new Repository({
      'content/beans.md': page,
      'lists/ads.txt': ads,
      'lists/privacy.txt': privacy,
      'clean-articles.config.yaml': 'filterLists: [lists/ads.txt, lists/privacy.txt]\n'
    })
    const {code, stderr, stdout} = repository.clean('--check', 'content')
    expect(code).toBe(1)
    expect(stdout).toContain('filter "||count.pods.example^$third-party" (lists/privacy.txt)')
    expect(stdout).toContain('filter "##.pod-box" (lists/ads.txt)')
    expect(stderr).toBe('warning: lists/privacy.txt: 1 line not understood, 2 filters taken\n')
    expect(repository.clean('--check', 'content', '--no-config').code).toBe(0)
    repository.clean('--write', 'content')
    expect(repository.read('content/beans.md')).toBe(
      '---\ncanonical: https://www.example.com/beans\n---\n\nBeans dry.\n\nPods ring.\n'
    )
  })

  it('tell third parties by the site, where the document does not say where it is from', () => {
    const text = 'Beans dry.\n\n![](https://count.pods.example/b?page=1)\n'
    const repository = new Repository({'a.md': text, 'lists/privacy.txt': privacy})
    const lists = ['--check', 'a.md', '--filter-list', 'lists/privacy.txt', '--quiet']
    expect(repository.clean(...lists).code).toBe(0)
    expect(repository.clean(...lists, '--site', 'https://www.example.com').code).toBe(1)
    expect(repository.clean(...lists, '--site', 'https://blog.pods.example').code).toBe(0)
  })
})
