/** `learn` and `--learned`, by the built binary: what is learnt, reviewed, taken out and put back. */
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {article, languages, site, templates} from '../learn/texts.js'
import {contents, run} from './built.js'
import {type Files, page, Workspace} from './workspace.js'

/** Files of three sites, one for each language, 6 posts each. */
const posts: Record<string, string> = Object.fromEntries(
  languages.flatMap((language) =>
    site(6, templates[language], {language}).map((text, index) => [`posts/${language}-${index}.md`, text])
  )
)
const clean: Record<string, string> = Object.fromEntries(
  languages.flatMap((language) =>
    site(6, '', {language}).map((text, index) => [`cleaned/${language}-${index}.md`, text])
  )
)

interface List {
  version: number
  blocks: {text: string; place: string; files: number; examples: string[]}[]
}

const listOf = (workspace: Workspace, name = 'learned.yaml') => parse(workspace.read(name)) as List

describe('learn', () => {
  it('lists what unlike files share; a run takes it out, a second one nothing, and it comes back', async () => {
    const workspace = new Workspace(posts)
    const learnt = await run(workspace, ['learn', 'posts'])
    expect(learnt.shown).toContain('Learnt 3 blocks from 18 files: learned.yaml')
    expect(learnt.shown).toContain('     6  tail  The orchard club meets')
    expect(learnt.code).toBe(0)
    expect(workspace.read('learned.yaml')).toMatch(
      /^# .*\n# .*\n# clean-articles --learned learned\.yaml posts\n/
    )
    expect(listOf(workspace)).toMatchObject({
      version: 1,
      blocks: Object.values(templates)
        .toSorted()
        .map((text) => ({text, place: 'tail', files: 6, unlike: 6, among: 'all files', of: 18}))
    })

    expect(await run(workspace, ['posts', '--learned', 'learned.yaml'])).toMatchObject({code: 0})
    const {'cleaned/report.json': _, ...cleaned} = contents(workspace, 'cleaned')
    expect(cleaned).toEqual(clean)
    const edits = workspace.report().files.flatMap((file) => file.edits)
    expect(edits.filter(({rule}) => rule === 'boilerplate')).toHaveLength(18)
    expect(edits.find(({rule}) => rule === 'boilerplate')).toMatchObject({
      confidence: 'likely',
      reason: expect.stringMatching(/^block \d of the learnt list, at the end of 6 files \("/)
    })

    const again = await run(workspace, ['cleaned', '--out-dir', 'twice', '--learned', 'learned.yaml'])
    expect(again.code).toBe(0)
    expect(workspace.report('twice/report.json').totals).toMatchObject({files: 18, cleaned: 0, edits: 0})

    expect(await run(workspace, ['restore', 'cleaned/report.json'])).toMatchObject({code: 0})
    for (const [name, text] of Object.entries(posts)) {
      expect(workspace.read(`restored/${name}`)).toBe(text)
    }
  }, 120_000)

  it('gives the same list in another order and with other jobs, without copies of a run', async () => {
    const workspace = new Workspace(posts)
    const names = Object.keys(posts)
    expect(await run(workspace, ['learn', 'posts', '--out', 'a.yaml', '--jobs', '1'])).toMatchObject({
      code: 0
    })
    expect(await run(workspace, ['posts', '--quiet'])).toMatchObject({code: 0})
    const more = ['learn', '--out', 'b.yaml', '--jobs', '3', ...names.toReversed()]
    expect(await run(workspace, more)).toMatchObject({code: 0})
    const third = ['learn', '.', '--out', 'c.yaml']
    expect(await run(workspace, third)).toMatchObject({code: 0})
    const [a, b, c] = ['a.yaml', 'b.yaml', 'c.yaml'].map((name) =>
      workspace.read(name).replace(/^#.*\n/gm, '')
    )
    expect(b).toBe(a)
    expect(c).toBe(a)
  }, 120_000)

  it('finds nothing in files of one pattern, and nothing in one file', async () => {
    const pattern = (name: string) =>
      `# How to open a ${name}\n\nPut the ${name} on a table with the lid up.\n\nTurn the two screws at the back of it by half a turn, then lift the lid.\n\nDo not lose the spring, because nothing else will hold the lid afterwards.\n`
    const names = 'box chest trunk crate case drawer cabinet casket safe locker'.split(' ')
    const workspace = new Workspace({
      ...Object.fromEntries(names.map((name) => [`pattern/${name}.md`, pattern(name)])),
      'one/a.md': `${article(1)}\n${templates.en}\n`
    })
    const many = await run(workspace, ['learn', 'pattern', '-o', 'pattern.yaml'])
    expect(many.shown).toContain('Learnt 0 blocks from 10 files: pattern.yaml')
    expect(many.shown).toContain('No block at the start or end is shared by enough files with unlike texts.')
    const one = await run(workspace, ['learn', 'one', '-o', 'one.yaml'])
    expect(one).toMatchObject({code: 0})
    expect(one.shown).toContain('Learnt 0 blocks from 1 file: one.yaml')
    expect(one.shown).toContain('A template shows where 5 or more files with unlike texts share it.')
    expect(listOf(workspace, 'one.yaml')).toEqual({version: 1, blocks: []})
    // An empty list is a list.
    expect(await run(workspace, ['one', '--learned', 'one.yaml'])).toMatchObject({code: 0})
  }, 120_000)

  it('learns from pages and text files, and tells files that fail', async () => {
    const line = 'Printed on paper from the mill at the river.'
    const pages = Array.from({length: 6}, (_, index) => {
      const paragraphs = article(index, 'en', 6).trim().split('\n\n').slice(1)
      const body = [...paragraphs, line].map((text) => `<p>${text}</p>`).join('\n')
      return [
        `site/${index}.html`,
        page.replace(/<h1>[\s\S]*(?=<\/article>)/, `<h1>Post ${index}</h1>\n${body}\n`)
      ]
    })
    const texts = Array.from({length: 6}, (_, index) => [
      `site/${index}.txt`,
      `${article(index + 50).slice(2)}\n${line}\n`
    ])
    const workspace = new Workspace({
      ...(Object.fromEntries([...pages, ...texts]) as Files),
      'site/broken.md': new Uint8Array([0, 1, 2, 0, 255, 254, 0, 0, 7])
    })
    const {code, shown} = await run(workspace, ['learn', 'site'])
    expect(shown).toMatch(/error: site\/broken\.md/)
    expect(shown).toContain('Learnt 1 block from 12 files')
    expect(code).toBe(3)
    expect(listOf(workspace).blocks).toMatchObject([{text: line, files: 12, formats: ['html', 'text']}])
    expect(await run(workspace, ['site', '--learned', 'learned.yaml'])).toMatchObject({code: 3})
    const {'cleaned/report.json': report, ...cleaned} = contents(workspace, 'cleaned')
    expect(Object.keys(cleaned)).toHaveLength(12)
    for (const text of Object.values(cleaned)) expect(text).not.toContain('from the mill')
    expect(report).toContain('block 1 of the learnt list')
  }, 120_000)

  it('keeps a list that is there, unless it is told to replace it', async () => {
    const workspace = new Workspace({...posts, 'learned.yaml': 'version: 1\nblocks: []\n'})
    const refused = await run(workspace, ['learn', 'posts'])
    expect(refused.code).toBe(2)
    expect(refused.shown).toMatch(/will not replace learned\.yaml: .*\n.*--force/)
    expect(workspace.read('learned.yaml')).toBe('version: 1\nblocks: []\n')
    expect(await run(workspace, ['learn', 'posts', '--force', '--quiet'])).toEqual({code: 0, shown: ''})
    expect(listOf(workspace).blocks).toHaveLength(3)
  }, 120_000)

  it('prints the list where it is asked to', async () => {
    const workspace = new Workspace(posts)
    const {code, stderr, stdout} = await workspace.run(['learn', 'posts', '--out', '-', '--min-files', '6'])
    expect(code).toBe(0)
    expect((parse(stdout) as List).blocks).toHaveLength(3)
    expect(stderr).toContain('Learnt 3 blocks from 18 files')
    expect(workspace.list().filter((name) => name.endsWith('.yaml'))).toEqual([])
  }, 120_000)

  it('shows texts without what a terminal would obey', async () => {
    const evil = 'Join the \u001b[31morchard club\u001b[0m, all of you, on a Sunday.'
    const files = Object.fromEntries(site(6, evil).map((text, index) => [`posts/${index}.md`, text]))
    const workspace = new Workspace(files)
    const {stdout} = await workspace.run(['learn', 'posts', '--no-color'])
    expect(stdout).toContain('Join the \\x1b[31morchard club')
    expect(stdout).not.toContain('\u001b')
    expect(workspace.read('learned.yaml')).not.toContain('\u001b')
    expect((await workspace.run(['posts', '--learned', 'learned.yaml'])).code).toBe(0)
    expect(workspace.read('cleaned/0.md')).toBe(article(0))
  }, 120_000)

  it.each<[what: string, argv: string[], says: RegExp]>([
    ['no paths', ['learn'], /missing required argument|no files or folders/],
    ['a path that is not there', ['learn', 'gone'], /no file or folder "gone"/],
    ['a folder without articles', ['learn', 'empty'], /no articles in empty/],
    [
      'no number of files',
      ['learn', 'posts', '--min-files', 'many'],
      /--min-files many is no number of files/
    ],
    ['too few files', ['learn', 'posts', '--min-files', '2'], /3 or more/],
    ['an unknown option', ['learn', 'posts', '--check'], /unknown option '--check'/]
  ])('refuses %s', async (_what, argv, says) => {
    const workspace = new Workspace({'posts/a.md': 'A.\n', 'empty/a.csv': ''})
    const {code, stderr} = await workspace.run(argv)
    expect(stderr).toMatch(says)
    expect(code).toBe(2)
    expect(workspace.list()).toEqual(['empty/a.csv', 'posts/a.md'])
  })
})

describe('--learned', () => {
  const list = JSON.stringify({version: 1, blocks: [{text: templates.en, place: 'tail'}]})
  const files = {'a.md': `${article(1)}\n${templates.en}\n`, 'list.yaml': list}

  it('may be the key of a configuration, from its folder; the option counts more', async () => {
    const workspace = new Workspace({
      'site/posts/a.md': files['a.md'],
      'site/list.yaml': list,
      'none.yaml': 'version: 1\nblocks: []\n',
      'site/clean-articles.config.json': '{"learned": "list.yaml"}'
    })
    const config = ['--config', 'site/clean-articles.config.json']
    expect((await workspace.run(['site/posts', ...config])).code).toBe(0)
    expect(workspace.read('cleaned/a.md')).toBe(article(1))
    expect((await workspace.run(['site/posts', ...config, '-o', 'b', '--learned', 'none.yaml'])).code).toBe(0)
    expect(workspace.read('b/a.md')).toBe(files['a.md'])
  })

  it('acts in explain, from stdin and in a check of all that is likely', async () => {
    const workspace = new Workspace(files)
    const explained = await workspace.run(['explain', 'a.md', '--learned', 'list.yaml'])
    expect(explained.stdout).toContain('block 1 of the learnt list, at the end')
    const piped = await workspace.run(
      ['--stdin-filepath', 'a.md', '--preset', 'scraped', '--learned', 'list.yaml'],
      {
        stdin: files['a.md']
      }
    )
    expect(piped.stdout).toBe(article(1))
    expect((await workspace.run(['--check', 'a.md', '--learned', 'list.yaml'])).code).toBe(0)
    expect(
      (await workspace.run(['--check', 'a.md', '--learned', 'list.yaml', '--preset', 'scraped'])).code
    ).toBe(1)
  })

  it('warns where it would take too much', async () => {
    const workspace = new Workspace({...files, 'short.md': `# A\n\n${templates.en}\n\nToo short.\n`})
    const {code, stderr, stdout} = await workspace.run(['short.md', '--learned', 'list.yaml'])
    expect(code).toBe(0)
    expect(stdout + stderr).toContain('learnt list')
    expect(workspace.report().files[0]).toMatchObject({
      status: 'unchanged',
      warnings: [{code: 'learned-held-back'}]
    })
  })

  it.each<[what: string, list: string, says: RegExp]>([
    ['a file that is no list', '{', /cannot use the learnt list bad\.yaml: it is not YAML/],
    ['a block without words', '{"version": 1, "blocks": [{"text": "!", "place": "tail"}]}', /has no words/],
    ['a later version', '{"version": 2, "blocks": []}', /"version" is wrong/]
  ])('refuses %s, before any work', async (_what, bad, says) => {
    const workspace = new Workspace({...files, 'bad.yaml': bad})
    for (const argv of [['a.md'], ['explain', 'a.md'], ['--check', 'a.md']]) {
      const {code, stderr} = await workspace.run([...argv, '--learned', 'bad.yaml'])
      expect(stderr).toMatch(says)
      expect(code).toBe(2)
    }
    expect(workspace.list()).toEqual(['a.md', 'bad.yaml', 'list.yaml'])
    expect((await workspace.run(['a.md', '--learned', 'gone.yaml'])).code).toBe(2)
  })

  it('is not replaced by a report', async () => {
    const workspace = new Workspace(files)
    const {code, stderr} = await workspace.run([
      'a.md',
      '--learned',
      'list.yaml',
      '--report',
      'list.yaml',
      '--force'
    ])
    expect(stderr).toContain('the report would replace list.yaml')
    expect(code).toBe(2)
    expect(workspace.read('list.yaml')).toBe(list)
  })
})
