/** Runs of the CLI in process: what is written, what is printed, and the exit code. */
import {existsSync, mkdirSync, statSync, symlinkSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {cleaned, junk, page, prose, Workspace} from './workspace.js'

const html =
  '<!doctype html><title>Stoves</title><article><h1>Stoves</h1><p>A stove is warm, and a kettle sings on it all day.</p></article>'
const htmlAsMarkdown = '---\ntitle: Stoves\n---\n\nA stove is warm, and a kettle sings on it all day.\n'

describe('into a folder', () => {
  it('mirrors the input as .md, with a report, and leaves the input alone', async () => {
    const workspace = new Workspace({
      'docs/a.md': junk,
      'docs/deep/b.markdown': prose,
      'docs/c.html': html,
      'docs/d.txt': 'A stove is warm.\n',
      'docs/e.png': 'no article'
    })
    const {code, stderr, stdout} = await workspace.run(['docs'])
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(workspace.list()).toEqual([
      'cleaned/a.md',
      'cleaned/c.md',
      'cleaned/d.md',
      'cleaned/deep/b.md',
      'cleaned/report.json',
      'docs/a.md',
      'docs/c.html',
      'docs/d.txt',
      'docs/deep/b.markdown',
      'docs/e.png'
    ])
    expect(workspace.read('cleaned/a.md')).toBe(cleaned)
    expect(workspace.read('cleaned/deep/b.md')).toBe(prose)
    expect(workspace.read('docs/a.md')).toBe(junk)
    expect(workspace.read('cleaned/c.md')).toBe(htmlAsMarkdown)
    expect(stdout).toContain('cleaned/report.json')
    expect(stdout).toContain('clean-articles explain docs/a.md')
    const report = workspace.report()
    expect(report.files.map((file) => [file.input, file.output, file.status])).toEqual([
      ['docs/a.md', 'cleaned/a.md', 'cleaned'],
      ['docs/c.html', 'cleaned/c.md', 'cleaned'],
      ['docs/d.txt', 'cleaned/d.md', 'unchanged'],
      ['docs/deep/b.markdown', 'cleaned/deep/b.md', 'unchanged']
    ])
    expect(report.run).toMatchObject({preset: 'scraped', report: 'cleaned/report.json'})
  })

  it('never reads the folder and its report again', async () => {
    const workspace = new Workspace({'a.md': junk, 'deep/b.md': prose})
    await workspace.run(['.', '-o', 'out', '--report', 'log.txt'])
    const first = workspace.list()
    const {code} = await workspace.run(['.', '-o', 'out', '--report', 'log.txt'])
    expect(code).toBe(0)
    expect(workspace.list()).toEqual(first)
    expect(workspace.report('log.txt').totals.files).toBe(2)
  })

  it('puts Markdown beside the pages when nothing is replaced', async () => {
    const workspace = new Workspace({'a.html': html, 'b.html': html})
    const {code} = await workspace.run(['a.html', 'b.html', '-o', '.'])
    expect(code).toBe(0)
    expect(workspace.list()).toEqual(['a.html', 'a.md', 'b.html', 'b.md', 'report.json'])
  })

  it('gives inputs that share a name distinct outputs', async () => {
    const workspace = new Workspace({'docs/a.md': junk, 'docs/a.html': html, 'docs/a.txt': 'Warm.\n'})
    await workspace.run(['docs'])
    const outputs = workspace.report().files.map((file) => file.output)
    expect(new Set(outputs).size).toBe(3)
    expect(workspace.read('cleaned/a.md')).toBe(cleaned)
  })

  it('does the same for any number of jobs', async () => {
    const files = Object.fromEntries(
      Array.from({length: 24}, (_, index) => [
        `docs/${index % 5}/${index}.md`,
        index % 3 ? junk : prose.repeat(index + 1)
      ])
    )
    const workspace = new Workspace(files)
    await workspace.run(['docs', '-o', 'one', '--report', 'one.json', '--jobs', '1'])
    await workspace.run(['docs', '-o', 'one', '--report', 'two.json', '--jobs', '3', '--force'])
    const {run: first, ...one} = workspace.report('one.json')
    const {run: second, ...two} = workspace.report('two.json')
    expect(two).toEqual(one)
    expect([first.jobs, second.jobs]).toEqual([1, 3])
    const order = one.files.map((file) => file.input)
    expect(order).toEqual([...order].sort())
  })

  it('writes the report to stdout and the summary to stderr', async () => {
    const workspace = new Workspace({'a.md': junk})
    const {code, stderr, stdout} = await workspace.run(['a.md', '--report', '-'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout).files[0].output).toBe('cleaned/a.md')
    expect(stderr).toContain('Cleaned 1 file')
    expect(workspace.list()).toEqual(['a.md', 'cleaned/a.md'])
  })

  it('says nothing with --quiet', async () => {
    const workspace = new Workspace({'a.md': junk})
    const {stderr, stdout} = await workspace.run(['a.md', '--quiet'])
    expect(stdout + stderr).toBe('')
    expect(workspace.list()).toContain('cleaned/a.md')
  })

  it('takes preset, rules and jobs from options and configuration, the options first', async () => {
    const workspace = new Workspace({
      'a.md': junk,
      'c.json': '{"preset": "strict", "disable": ["display-ad"], "jobs": 2}'
    })
    await workspace.run(['a.md', '--config', 'c.json'])
    expect(workspace.report().totals.byRule).toEqual({})
    expect(workspace.report().run).toMatchObject({preset: 'strict', jobs: 1})
    await workspace.run(['a.md', '--config', 'c.json', '--enable', 'display-ad', '--preset', 'authored'])
    expect(workspace.report().totals.byRule).toMatchObject({'display-ad': 1})
    expect(workspace.report().run.preset).toBe('authored')
  })

  it('shows progress on a terminal only, and not when told not to', async () => {
    const workspace = new Workspace({'a.md': junk, 'b.md': junk, 'c.md': prose})
    const seen = await workspace.run(['.'], {tty: true})
    expect(seen.stderr).toContain(' of 3')
    expect(seen.stderr.endsWith('\r\x1b[K')).toBe(true)
    for (const option of ['--no-progress', '--quiet']) {
      expect((await workspace.run(['.', option], {tty: true})).stderr).toBe('')
    }
  })

  it('colours on a terminal unless the environment or the user says no', async () => {
    const workspace = new Workspace({'a.md': junk})
    const isColoured = async (argv: string[], options: Parameters<Workspace['run']>[1]) =>
      (await workspace.run(['a.md', ...argv], options)).stdout.includes('\x1b[')
    expect(await isColoured([], {tty: true})).toBe(true)
    expect(await isColoured([], {})).toBe(false)
    expect(await isColoured([], {env: {FORCE_COLOR: '1'}})).toBe(true)
    expect(await isColoured([], {tty: true, env: {NO_COLOR: '1'}})).toBe(false)
    expect(await isColoured(['--no-color'], {tty: true, env: {FORCE_COLOR: '1'}})).toBe(false)
  })

  it('stops when interrupted, and leaves no half report', async () => {
    const workspace = new Workspace({'a.md': junk})
    const {code} = await workspace.run(['a.md'], {signal: AbortSignal.abort()})
    expect(code).toBe(130)
    expect(workspace.list().filter((name) => name !== 'cleaned/a.md')).toEqual(['a.md'])
  })
})

describe('--content', () => {
  const fragment = page.slice(page.indexOf('<nav'), page.indexOf('</body>'))
  const outsides = async (argv: string[], file: string) => {
    const workspace = new Workspace({[file]: file === 'page.html' ? page : fragment})
    await workspace.run([file, ...argv])
    const markdown = workspace.read(`cleaned/${file.replace('.html', '.md')}`)
    expect(markdown).toContain('the cat sleeps beside it')
    return {outside: markdown.includes('Nice stove'), content: workspace.report().files[0]?.content}
  }

  it('takes the article out of a page by default and leaves a fragment whole', async () => {
    expect((await outsides([], 'page.html')).outside).toBe(false)
    expect(await outsides([], 'part.html')).toEqual({outside: true, content: undefined})
  })

  it('looks for an article everywhere, or nowhere', async () => {
    const found = await outsides(['--content', 'article'], 'part.html')
    expect(found).toMatchObject({outside: false, content: {removed: {comments: {regions: 1}}}})
    expect(await outsides(['--content', 'page'], 'page.html')).toEqual({outside: true, content: undefined})
  })

  it('stands in the configuration, too, where the option wins', async () => {
    const workspace = new Workspace({'a.html': page, 'c.json': '{"content": "page"}'})
    await workspace.run(['a.html', '--config', 'c.json'])
    expect(workspace.read('cleaned/a.md')).toContain('Nice stove')
    await workspace.run(['a.html', '--config', 'c.json', '--content', 'auto'])
    expect(workspace.read('cleaned/a.md')).not.toContain('Nice stove')
  })

  it('goes for stdin and explain', async () => {
    const workspace = new Workspace({'a.html': page})
    const read = async (content: string) =>
      (await workspace.run(['--stdin-filepath', 'a.html', '--content', content], {stdin: page})).stdout
    expect(await read('auto')).not.toContain('Nice stove')
    expect(await read('page')).toContain('Nice stove')
    expect((await workspace.run(['explain', 'a.html', '--content', 'page'])).stdout).not.toContain('left out')
  })

  it('is summed up in the report, the summary and by explain', async () => {
    const workspace = new Workspace({'a.html': page, 'b.html': page})
    const {stdout} = await workspace.run(['.', '--content', 'article'])
    expect(stdout.replace(/\n +/g, ' ')).toContain(
      '2 articles found; left out: comments (20 words), title (6 words), navigation (4 words)'
    )
    expect(stdout).toContain('clean-articles explain --content article a.html')
    const entry = workspace.report().files[0]!
    expect(entry.content).toEqual({
      start: {line: 7, column: 1, offset: page.indexOf('<p>A stove')},
      end: {line: 10, column: 108, offset: page.indexOf('</article>') - 1},
      removed: {
        navigation: {regions: 1, words: 2},
        title: {regions: 1, words: 3},
        comments: {regions: 1, words: 10}
      }
    })
    expect(entry.metadata).toMatchObject({title: 'Stoves at night', site: 'The Hearth', language: 'en'})
    const words = Object.values(entry.content!.removed).reduce((sum, kind) => sum + kind.words, 0)
    expect(entry.words.before - entry.words.after).toBe(words)

    const explained = await workspace.run(['explain', 'a.html'])
    expect(explained.stdout.replace(/\n +/g, ' ')).toContain(
      'article at 7:1–10:108; left out: comments 1 (10 words), title 1 (3 words), navigation 1 (2 words)'
    )
    expect(explained.stdout).toContain('a.html:9:1  active-content')
  })
})

/** A line between breaks: no paragraph in HTML, one in Markdown. */
const late = page.replace(
  '<script>alert(1)</script>',
  '<div>The fire is out.<br><br>Also read: <a href="https://example.com/ash">Ash\x1b[31m and soot</a><br><br>It burns on.</div>'
)

describe('an HTML page', () => {
  it('is checked at its own positions', async () => {
    const source = page.replace(
      '<script>',
      '<ins class="adsbygoogle x" data-ad-client="ca-pub-1"></ins>\n<script>'
    )
    const {code, stdout} = await new Workspace({'a.html': source}).run([
      '--check',
      'a.html',
      '--content',
      'page'
    ])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^a\.html:9:1 {2}display-ad {2}certain/)
  })

  it('tells what only its Markdown showed, in the report, the summary and by explain', async () => {
    const workspace = new Workspace({'a.html': late})
    const {stdout} = await workspace.run(['a.html'])
    expect(stdout).toContain('found-in-markdown: seen only in the Markdown the page became')
    expect(workspace.read('cleaned/a.md')).not.toContain('Also read')
    const {content, warnings, words} = workspace.report().files[0]!
    expect(warnings).toEqual([
      {
        code: 'found-in-markdown',
        message:
          'seen only in the Markdown the page became, and taken out of it: "Also read" and the links it heads (en) (related-links)',
        line: 9
      }
    ])
    const around = Object.values(content!.removed).reduce((sum, kind) => sum + kind.words, 0)
    expect(words.before - words.after).toBeGreaterThan(around)
    const explained = (await workspace.run(['explain', 'a.html'])).stdout
    expect(explained).toContain('warning in line 9: seen only in the Markdown')
    expect(explained).not.toContain('\x1b')
  })
})

describe('--check', () => {
  it('lists the findings by file, writes nothing and exits with 1', async () => {
    const workspace = new Workspace({'docs/a.md': junk, 'docs/b.md': junk, 'docs/c.md': prose})
    const {code, stderr, stdout} = await workspace.run(['--check', 'docs'])
    expect(code).toBe(1)
    expect(stderr).toBe('')
    const [first, , second] = stdout.split('\n')
    expect(first).toMatch(/^docs\/a\.md:5:1 {2}display-ad {2}certain {2}\S/)
    expect(second).toMatch(/^docs\/b\.md:5:1 /)
    expect(stdout).toMatch(/\n\n2 findings in 2 of 3 files\n$/)
    expect(workspace.list()).toEqual(['docs/a.md', 'docs/b.md', 'docs/c.md'])
  })

  it('exits with 0 when there is nothing', async () => {
    const {code, stdout} = await new Workspace({'a.md': prose}).run(['--check', 'a.md'])
    expect(code).toBe(0)
    expect(stdout).toBe('No findings in 1 file\n')
  })

  it('leaves what authors do on purpose, but not in the preset scraped', async () => {
    const workspace = new Workspace({'a.md': '# Stoves\n\nA <b>warm</b> stove.\n'})
    expect((await workspace.run(['--check', 'a.md'])).code).toBe(0)
    expect((await workspace.run(['--check', '--preset', 'scraped', 'a.md'])).code).toBe(1)
  })

  it('puts the report on stdout and the findings on stderr', async () => {
    const {code, stderr, stdout} = await new Workspace({'a.md': junk}).run([
      '--check',
      'a.md',
      '--report',
      '-'
    ])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({totals: {edits: 1}, files: [{output: null}]})
    expect(stderr).toContain('a.md:5:1')
  })

  it('lists only the findings with --quiet', async () => {
    const {stdout} = await new Workspace({'a.md': junk}).run(['--check', '--quiet', 'a.md'])
    expect(stdout.split('\n')).toHaveLength(2)
  })

  it('counts what only the Markdown of a page shows as a finding', async () => {
    const workspace = new Workspace({'a.html': late})
    const {code, stderr, stdout} = await workspace.run(['--check', '--preset', 'scraped', 'a.html'])
    expect(code).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^a\.html:9 {2}found-in-markdown {2}warning {2}seen only in the Markdown .*\n/)
    expect(stdout).toMatch(/\n\n1 finding in 1 of 1 file\n$/)
    expect(stdout).not.toContain('\x1b')
    const piped = await workspace.run(
      ['--check', '--preset', 'scraped', '--stdin-filepath', 'a.html', '--report', '-'],
      {stdin: late}
    )
    expect(piped.code).toBe(1)
    expect(piped.stderr).toContain('a.html:9  found-in-markdown')
    expect(piped.stderr).toContain('1 finding in 1 of 1 file')
  })

  it('tells other warnings on stderr, where they are no findings', async () => {
    const unclosed = `${prose}\n\`\`\`js\nlet kettle\n`
    const workspace = new Workspace({'a.md': unclosed})
    const told = '1 warning\n  unclosed-fence: '
    const {code, stderr, stdout} = await workspace.run(['--check', 'a.md'])
    expect(code).toBe(0)
    expect(stdout).toBe('No findings in 1 file\n')
    expect(stderr).toContain(told)
    expect(stderr).toContain('\n    a.md:5\n')
    const piped = await workspace.run(['--check', '--stdin-filepath', 'a.md'], {stdin: unclosed})
    expect(piped).toMatchObject({code: 0, stdout, stderr})
    expect((await workspace.run(['--check', '--quiet', 'a.md'])).stderr).toBe('')
  })

  it('exits with 3 when a file failed, whatever was found', async () => {
    const workspace = new Workspace({
      'a.md': junk,
      'b.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0])
    })
    const {code, stderr, stdout} = await workspace.run(['--check', '.'])
    expect(code).toBe(3)
    expect(stderr).toContain('b.md')
    expect(stdout).toContain('1 finding in 1 of 2 files; 1 file failed')
  })
})

describe('--diff', () => {
  it('prints a unified diff and writes nothing', async () => {
    const workspace = new Workspace({'docs/a.md': junk})
    const {code, stderr, stdout} = await workspace.run(['--diff', 'docs'])
    expect(code).toBe(0)
    expect(stdout).toBe(
      [
        '--- a/docs/a.md',
        '+++ b/docs/a.md',
        '@@ -2,6 +2,4 @@',
        ' ',
        ' A stove is warm.',
        ' ',
        '-<ins class="adsbygoogle" data-ad-client="ca-pub-1" data-ad-slot="2"></ins>',
        '-',
        ' Kettles sing.',
        ''
      ].join('\n')
    )
    expect(stderr).toBe('1 of 1 file would change\n')
    expect(workspace.list()).toEqual(['docs/a.md'])
  })

  it('is coloured and harmless on a terminal, exact elsewhere', async () => {
    const workspace = new Workspace({'a.md': junk.replace('warm', 'warm\x1b]0;title\x07')})
    const shown = (await workspace.run(['--diff', 'a.md'], {tty: true})).stdout
    expect(shown).toContain('\x1b[31m-<ins')
    expect(shown).toContain('\\x1b]0;title\\x07')
    expect((await workspace.run(['--diff', 'a.md'])).stdout).toContain('warm\x1b]0;title\x07')
  })

  it('shows the Markdown a page becomes as a new file', async () => {
    const workspace = new Workspace({'docs/a.html': page})
    const {code, stderr, stdout} = await workspace.run(['--diff', 'docs'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^--- \/dev\/null\n\+\+\+ b\/docs\/a\.md\n@@ -0,0 \+1,\d+ @@\n\+---\n\+title: Stoves at night\n/
    )
    expect(stdout).toContain('\n+A stove is warm')
    expect(stdout).not.toMatch(/^-(?!--)/m)
    expect(stderr).toBe('1 of 1 file would change\n')
  })

  it('tells warnings beside the diff', async () => {
    const workspace = new Workspace({'a.html': late})
    const argv = ['--diff', '--preset', 'scraped']
    const {code, stderr, stdout} = await workspace.run([...argv, 'a.html'])
    expect(code).toBe(0)
    expect(stdout).not.toContain('found-in-markdown')
    expect(stderr.replace(/\n +/g, ' ')).toMatch(
      /^1 warning found-in-markdown: .* a\.html:9\n1 of 1 file would change\n$/
    )
    const piped = await workspace.run([...argv, '--stdin-filepath', 'a.html'], {stdin: late})
    expect(piped.stderr).toContain('1 warning\n  found-in-markdown: ')
  })

  it('lists the findings too with --check', async () => {
    const {code, stdout} = await new Workspace({'a.md': junk}).run(['--check', '--diff', 'a.md'])
    expect(code).toBe(1)
    expect(stdout).toContain('a.md:5:1')
    expect(stdout).toContain('--- a/a.md')
  })
})

describe('--write', () => {
  it('changes Markdown in place, only where there is something to change, and keeps its permissions', async () => {
    const workspace = new Workspace({'a.md': junk, 'b.md': prose})
    const {chmodSync, utimesSync} = await import('node:fs')
    chmodSync(workspace.path('a.md'), 0o640)
    utimesSync(workspace.path('b.md'), 1000, 1000)
    const {code, stdout} = await workspace.run(['--write', '.'])
    expect(code).toBe(0)
    expect(workspace.read('a.md')).toBe(cleaned)
    expect(statSync(workspace.path('a.md')).mode & 0o777).toBe(0o640)
    expect(statSync(workspace.path('b.md')).mtimeMs).toBe(1_000_000)
    expect(workspace.list()).toEqual(['a.md', 'b.md'])
    expect(stdout).toContain('Cleaned 1 of 2 files in place')
    expect(stdout).toContain('--report <file>')
  })

  it('leaves HTML pages alone and says so', async () => {
    const workspace = new Workspace({'a.html': html, 'b.md': `${html}\n`})
    const {code, stdout} = await workspace.run(['--write', '.', '--report', 'r.json'])
    expect(code).toBe(0)
    expect(workspace.read('a.html')).toBe(html)
    expect(workspace.report('r.json').files[0]).toMatchObject({
      status: 'skipped',
      output: null,
      warnings: [{code: 'html-in-place'}]
    })
    expect(stdout).toContain('skipped')
  })

  it('keeps a link and replaces its target', async () => {
    const workspace = new Workspace({'real/a.md': junk})
    symlinkSync('real/a.md', workspace.path('link.md'))
    const {code} = await workspace.run(['--write', 'link.md'])
    expect(code).toBe(0)
    expect(workspace.read('real/a.md')).toBe(cleaned)
    const {lstatSync} = await import('node:fs')
    expect(lstatSync(workspace.path('link.md')).isSymbolicLink()).toBe(true)
    expect(workspace.list()).toEqual(['link.md', 'real/a.md'])
  })

  it('keeps the encoding', async () => {
    const source = Buffer.from('\uFEFF' + junk, 'utf16le')
    const workspace = new Workspace({'a.md': source})
    await workspace.run(['--write', 'a.md'])
    expect(workspace.bytes('a.md').equals(Buffer.from('\uFEFF' + cleaned, 'utf16le'))).toBe(true)
  })
})

describe('stdin', () => {
  it('gives Markdown and nothing else', async () => {
    const {code, stderr, stdout} = await new Workspace().run(['--stdin-filepath', 'x/a.md'], {stdin: junk})
    expect({code, stderr, stdout}).toEqual({code: 0, stderr: '', stdout: cleaned})
  })

  it('takes the name as a hint to the format', async () => {
    const {stdout} = await new Workspace().run(['--stdin-filepath', 'a.html'], {stdin: html})
    expect(stdout).toBe(htmlAsMarkdown)
  })

  it('gives every byte of an unchanged document back', async () => {
    const source = Buffer.concat([
      Buffer.from('\uFEFF# Kettles\r\n\r\nA kettle '),
      Buffer.from([0xff, 0x80]),
      Buffer.from(' sings.')
    ])
    const {bytes} = await new Workspace().run(['--stdin-filepath', 'a.md'], {stdin: source})
    expect(bytes.equals(source)).toBe(true)
  })

  it('can be checked and compared', async () => {
    const workspace = new Workspace()
    const check = await workspace.run(['--stdin-filepath', 'a.md', '--check'], {stdin: junk})
    expect(check.code).toBe(1)
    expect(check.stdout).toContain('a.md:5:1')
    const diff = await workspace.run(['--stdin-filepath', 'a.md', '--diff'], {stdin: junk})
    expect(diff.code).toBe(0)
    expect(diff.stdout).toContain('+++ b/a.md')
  })

  it('writes a report when asked to', async () => {
    const workspace = new Workspace()
    const {stdout} = await workspace.run(['--stdin-filepath', 'a.md', '--report', 'r.json'], {stdin: junk})
    expect(stdout).toBe(cleaned)
    expect(workspace.report('r.json').files[0]).toMatchObject({
      input: 'a.md',
      output: null,
      status: 'cleaned'
    })
  })

  it('fails with 3 and prints nothing on stdout', async () => {
    const {code, stderr, stdout} = await new Workspace().run(['--stdin-filepath', 'a.md'], {
      stdin: Buffer.from('%PDF-1.7\n\0\x01')
    })
    expect(code).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toContain('a.md')
  })

  it('takes an empty document', async () => {
    const {code, stdout} = await new Workspace().run(['--stdin-filepath', 'a.md'], {stdin: ''})
    expect({code, stdout}).toEqual({code: 0, stdout: ''})
  })
})

describe('explain', () => {
  it('shows each edit with place, rule, reason, removed text and context', async () => {
    const {code, stdout} = await new Workspace({'docs/a.md': junk}).run(['explain', 'docs/a.md'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^docs\/a\.md {2}1 edit/)
    expect(stdout).toMatch(/docs\/a\.md:5:1 {2}display-ad {2}certain {2}remove\n {2}\S/)
    expect(stdout).toContain('   3    A stove is warm.\n')
    expect(stdout).toContain('   5  - <ins class="adsbygoogle"')
    expect(stdout).toContain('   7    Kettles sing.\n')
  })

  it('takes the options that choose rules', async () => {
    const {stdout} = await new Workspace({'a.md': junk}).run([
      'explain',
      'a.md',
      '--disable',
      'display-ad',
      '--preset',
      'authored'
    ])
    expect(stdout).toMatch(/^a\.md {2}nothing to clean {2}markdown, utf-8, preset authored\n/)
  })

  it('escapes what a terminal would act on, and shortens long texts', async () => {
    const region = `<!-- affiliate ads begin -->\n${'<a href="https://brand.pxf.io/c/1/2/3">\x1b[31mred\u202E</a>\n'.repeat(40)}<!-- affiliate ads end -->\n`
    const {stdout} = await new Workspace({
      'a.md': `# Stoves\n\nA stove is warm.\n\n${region}\nKettles sing.\n`
    }).run(['explain', 'a.md'])
    expect(stdout).not.toMatch(/[\x1b\u202E]/)
    expect(stdout).toContain('\\x1b[31mred\\u202e')
    expect(stdout).toMatch(/… \d+ more lines/)
  })
})

describe('rules', () => {
  it('lists each rule with category and states, one a line', async () => {
    const {code, stdout} = await new Workspace().run(['rules'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^display-ad +ad +all +certain +all +\S/m)
    expect(stdout).toMatch(/^html-to-markdown +tidy +all +off +all +\S/m)
  })
})

describe('restore', () => {
  it('rebuilds the inputs byte for byte', async () => {
    const workspace = new Workspace({
      'docs/a.md': junk,
      'docs/b.md': Buffer.from('\uFEFF' + junk, 'utf16le'),
      'docs/deep/c.md': Buffer.concat([Buffer.from(junk), Buffer.from([0xc3, 0x28, 0xff])]),
      'docs/d.html': html
    })
    await workspace.run(['docs'])
    const {code, stdout} = await workspace.run(['restore', 'cleaned/report.json'])
    expect(code).toBe(0)
    expect(stdout).toContain('Restored 3 files into restored/')
    expect(stdout).toContain('1 file left out: an HTML page cannot be rebuilt from its Markdown')
    for (const name of ['docs/a.md', 'docs/b.md', 'docs/deep/c.md']) {
      expect(workspace.bytes(`restored/${name}`).equals(workspace.bytes(name))).toBe(true)
    }
  })

  it('finds the cleaned files from the place of the report, wherever it is run', async () => {
    const workspace = new Workspace({'docs/a.md': junk, 'else/where.txt': ''})
    await workspace.run(['docs'])
    const {code} = await workspace.run(['restore', '../cleaned/report.json', '-o', 'back'], {cwd: 'else'})
    expect(code).toBe(0)
    expect(workspace.read('else/back/docs/a.md')).toBe(junk)
  })

  it('undoes --write in place', async () => {
    const workspace = new Workspace({'docs/a.md': junk, 'docs/b.md': prose})
    await workspace.run(['--write', 'docs', '--report', 'undo.json'])
    expect(workspace.read('docs/a.md')).toBe(cleaned)
    const {code} = await workspace.run(['restore', 'undo.json', '--write'])
    expect(code).toBe(0)
    expect(workspace.read('docs/a.md')).toBe(junk)
    expect(workspace.read('docs/b.md')).toBe(prose)
    expect(existsSync(workspace.path('restored'))).toBe(false)
  })

  it('tells of a file that was changed since, does the others, and exits with 3', async () => {
    const workspace = new Workspace({'docs/a.md': junk, 'docs/b.md': junk})
    await workspace.run(['docs'])
    workspace.write('cleaned/a.md', cleaned + 'And ash.\n')
    const {code, stderr, stdout} = await workspace.run(['restore', 'cleaned/report.json'])
    expect(code).toBe(3)
    expect(stderr).toContain('docs/a.md: the cleaned file was changed')
    expect(stdout).toContain('Restored 1 file into')
    expect(workspace.read('restored/docs/b.md')).toBe(junk)
    expect(existsSync(workspace.path('restored/docs/a.md'))).toBe(false)
  })

  it('takes a report that was reformatted', async () => {
    const workspace = new Workspace({'docs/a.md': junk})
    await workspace.run(['docs'])
    workspace.write('cleaned/report.json', JSON.stringify(workspace.report(), null, 2))
    expect((await workspace.run(['restore', 'cleaned/report.json'])).code).toBe(0)
    expect(workspace.read('restored/docs/a.md')).toBe(junk)
  })
})

describe('bad inputs', () => {
  it('does the rest when a path is missing, and exits with 3', async () => {
    const workspace = new Workspace({'a.md': junk})
    const {code, stdout} = await workspace.run(['nowhere', 'a.md'])
    expect(code).toBe(3)
    expect(stdout).toContain('there is no file or folder "nowhere"')
    expect(workspace.read('cleaned/a.md')).toBe(cleaned)
    expect(workspace.report().files.map((file) => [file.input, file.status, file.error?.code])).toEqual([
      ['a.md', 'cleaned', undefined],
      ['nowhere', 'failed', 'missing-path']
    ])
  })

  it('tells of a binary file and of an unreadable one, and cleans the others', async ({skip}) => {
    const workspace = new Workspace({
      'docs/a.md': junk,
      'docs/b.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    })
    const {code, stdout} = await workspace.run(['docs'])
    expect(code).toBe(3)
    expect(stdout).toMatch(/1 file failed\n {2}docs\/b\.md: /)
    expect(workspace.report().files[1]).toMatchObject({
      status: 'failed',
      output: null,
      error: {code: 'binary'}
    })
    expect(existsSync(workspace.path('cleaned/b.md'))).toBe(false)

    if (process.getuid?.() === 0) skip('root may read every file')
    const {chmodSync} = await import('node:fs')
    chmodSync(workspace.path('docs/b.md'), 0)
    await workspace.run(['docs'])
    expect(workspace.report().files[1]?.error?.code).toBe('unreadable')
  })

  it('takes empty files, NUL bytes, lone surrogates and one line of 5 MB', async () => {
    const line = 'A stove is warm and a kettle sings on it. '.repeat(125_000)
    const workspace = new Workspace({
      'docs/empty.md': '',
      'docs/empty.html': '',
      'docs/empty.txt': '',
      'docs/bom.md': '\uFEFF',
      'docs/nul.md': 'A stove\0 is warm.\n',
      'docs/surrogate.md': Buffer.from('\uFEFFA stove \uD83D is \uDC85 warm.\n', 'utf16le'),
      'docs/half.md': Buffer.concat([
        Buffer.from('\uFEFFA stove is warm.\n', 'utf16le'),
        Buffer.from([0x41])
      ]),
      'docs/line.md': line
    })
    const {code} = await workspace.run(['docs'])
    expect(workspace.report().files.filter((file) => file.status === 'failed')).toEqual([])
    expect(code).toBe(0)
    expect(workspace.read('cleaned/line.md')).toBe(line)
    expect(workspace.bytes('cleaned/bom.md').equals(workspace.bytes('docs/bom.md'))).toBe(true)
    expect((await workspace.run(['restore', 'cleaned/report.json'])).code).toBe(0)
    for (const name of ['surrogate.md', 'half.md', 'nul.md', 'empty.txt']) {
      expect(workspace.bytes(`restored/docs/${name}`).equals(workspace.bytes(`docs/${name}`))).toBe(true)
    }
  }, 120_000)

  it('tells of an output that is a folder, and cleans the others', async () => {
    const workspace = new Workspace({'docs/a.md': junk, 'docs/b.md': junk, 'cleaned/a.md/keep.txt': ''})
    const {code, stdout} = await workspace.run(['docs'])
    expect(code).toBe(3)
    expect(stdout).toContain('cannot write cleaned/a.md: a folder has that name')
    expect(workspace.report().files.map((file) => file.error?.code)).toEqual(['output-is-folder', undefined])
    expect(workspace.read('cleaned/b.md')).toBe(cleaned)
  })

  it('tells of an out-dir that is a file', async () => {
    const workspace = new Workspace({'docs/a.md': junk, out: ''})
    const {code, stderr} = await workspace.run(['docs', '-o', 'out'])
    expect(code).toBe(2)
    expect(stderr).toContain('cannot write out: a file stands where a folder is needed')
  })

  it('never writes through a link that leads out of the out-dir', async () => {
    const workspace = new Workspace({'docs/deep/a.md': junk, 'docs/b.md': junk, 'secret/keep.txt': ''})
    mkdirSync(workspace.path('cleaned'))
    symlinkSync('../secret', workspace.path('cleaned/deep'))
    symlinkSync('../secret/keep.txt', workspace.path('cleaned/b.md'))
    expect(await workspace.run(['docs'])).toMatchObject({code: 2})
    const {code} = await workspace.run(['docs', '--force'])
    expect(code).toBe(3)
    expect(workspace.report().files.map((file) => file.error?.code)).toEqual([undefined, 'unwritable'])
    expect(workspace.read('cleaned/b.md')).toBe(cleaned)
    expect(workspace.read('secret/keep.txt')).toBe('')
    expect(workspace.list().filter((name) => name.startsWith('secret/'))).toEqual(['secret/keep.txt'])
  })

  it('prints names and texts of articles without their control characters', async () => {
    const name = 'docs/a\x1b[2J\u202E.md'
    const {stdout} = await new Workspace({[name]: junk}).run(['--check', 'docs'])
    expect(stdout).toContain('docs/a\\x1b[2J\\u202e.md:5:1')
    expect(stdout).not.toMatch(/[\x1b\u202E]/)
  })
})
