/** Bad usage: told before any work, with exit code 2 and what to do instead. */
import {describe, expect, it} from 'vitest'
import {cleaned, type Files, junk, Workspace} from './workspace.js'

interface UsageCase {
  name: string
  argv: string[]
  files?: Files
  /** Parts of stderr. */
  says: string[]
}

const cases: UsageCase[] = [
  {name: 'no paths', argv: [], says: ['no files or folders are named', 'clean-articles articles/']},
  {
    name: 'an unknown option',
    argv: ['--chekc', 'a.md'],
    says: ["unknown option '--chekc'", 'Did you mean --check?']
  },
  {
    name: 'an option without its value',
    argv: ['a.md', '--out-dir'],
    says: ['--out-dir', 'argument missing', '--help']
  },
  {
    name: 'an unknown preset',
    argv: ['--preset', 'scrapd', 'a.md'],
    says: ['unknown preset "scrapd"', 'Did you mean scraped?', 'scraped, authored, strict']
  },
  {
    name: 'unknown content',
    argv: ['--content', 'artcle', 'a.html'],
    says: ['--content: unknown content "artcle"', 'Did you mean article?', 'auto, article, page']
  },
  {
    name: 'unknown content for explain',
    argv: ['explain', '--content', 'all', 'a.html'],
    says: ['unknown content "all"', 'Accepted: auto, article, page.']
  },
  {
    name: 'unknown content for stdin',
    argv: ['--stdin-filepath', 'a.html', '--content', ''],
    says: ['unknown content ""']
  },
  {
    name: 'an unknown rule to enable',
    argv: ['--enable', 'display-ad,afiliate-ad', 'a.md'],
    says: ['--enable: unknown rule "afiliate-ad"', 'Did you mean affiliate-ad?', 'tracking-pixel']
  },
  {
    name: 'an unknown rule to disable',
    argv: ['--disable', 'qqq', 'a.md'],
    says: ['"qqq"', 'Accepted: affiliate-ad,']
  },
  {
    name: 'a rule both enabled and disabled',
    argv: ['--enable', 'leftover', '--disable', 'leftover', 'a.md'],
    says: ['leftover is both enabled and disabled']
  },
  {name: 'no number of jobs', argv: ['--jobs', 'many', 'a.md'], says: ['"many" is not a number of jobs']},
  {name: 'no jobs at all', argv: ['--jobs', '0', 'a.md'], says: ['"0" is not a number of jobs']},
  {
    name: '--write with --check',
    argv: ['--write', '--check', 'a.md'],
    says: ['--write and --check do not go together']
  },
  {
    name: '--write with --diff',
    argv: ['--write', '--diff', 'a.md'],
    says: ['--write and --diff do not go together']
  },
  {name: '--out-dir with --write', argv: ['-o', 'x', '--write', 'a.md'], says: ['--out-dir and --write']},
  {name: '--out-dir with --check', argv: ['-o', 'x', '--check', 'a.md'], says: ['--out-dir and --check']},
  {
    name: 'stdin with paths',
    argv: ['--stdin-filepath', 'a.md', 'b.md'],
    says: ['--stdin-filepath and paths']
  },
  {
    name: 'stdin with --write',
    argv: ['--stdin-filepath', 'a.md', '--write'],
    says: ['--stdin-filepath and --write']
  },
  {
    name: 'stdin with the report on stdout',
    argv: ['--stdin-filepath', 'a.md', '--report', '-'],
    says: ['stdout is for the Markdown']
  },
  {name: 'lists without its command', argv: ['lists'], says: ['after lists', 'lists update']},
  {name: 'lists with a command there is none of', argv: ['lists', 'updat'], says: ['lists update']},
  {name: 'a missing path', argv: ['nowhere'], says: ['"nowhere"', 'Check the spelling']},
  {name: 'several missing paths', argv: ['here', 'there'], says: ['"here"', '"there"']},
  {name: 'a glob without a match', argv: ['no/*.md'], says: ['no file matches no/*.md']},
  {
    name: 'a folder without articles',
    argv: ['pictures'],
    files: {'pictures/a.png': ''},
    says: ['no articles in pictures', '.md']
  },
  {
    name: 'an out-dir that is the input',
    argv: ['docs', '-o', 'docs/'],
    files: {'docs/a.md': junk},
    says: ['docs is both the input and the output folder', '--write']
  },
  {
    name: 'an out-dir where an input would be replaced',
    argv: ['a.md', '-o', '.'],
    files: {'a.md': junk},
    says: ['would replace the input a.md', '--write']
  },
  {
    name: 'a report that would replace an input',
    argv: ['a.md', '--check', '--report', 'a.md'],
    files: {'a.md': junk},
    says: ['no articles in a.md']
  },
  {
    name: 'a report that would replace an article of the input folder',
    argv: ['docs', '--report', 'docs/b.md'],
    files: {'docs/a.md': junk, 'docs/b.md': junk},
    says: ['the report would replace docs/b.md']
  },
  {
    name: 'a report that would replace an output',
    argv: ['docs', '--report', 'cleaned/a.md'],
    files: {'docs/a.md': junk},
    says: ['the report would replace cleaned/a.md']
  },
  {
    name: 'a report whose name is a folder',
    argv: ['docs', '--report', 'docs'],
    files: {'docs/a.md': junk},
    says: ['cannot write docs: a folder has that name']
  },
  {
    name: 'a missing configuration file',
    argv: ['--config', 'c.json', 'a.md'],
    says: ['configuration file c.json']
  },
  {
    name: 'a configuration that is no JSON',
    argv: ['--config', 'c.json', 'a.md'],
    files: {'c.json': '{preset: 1}'},
    says: ['c.json: it is not JSON in line 1, column 2', '--config']
  },
  {
    name: 'a configuration that is no object',
    argv: ['--config', 'c.json', 'a.md'],
    files: {'c.json': '[]'},
    says: ['c.json must hold an object of settings, not []', 'For example']
  },
  {
    name: 'an unknown configuration key',
    argv: ['--config', 'c.json', 'a.md'],
    files: {'c.json': '{"presets": "strict"}'},
    says: ['unknown key "presets"', 'Did you mean "preset"?', 'jobs']
  },
  {
    name: 'an unknown rule in the configuration',
    argv: ['--config', 'c.json', 'a.md'],
    files: {'c.json': '{"disable": ["boilerplat"]}'},
    says: ['c.json: "disable[0]" cannot be "boilerplat"', 'Did you mean "boilerplate"?']
  },
  {
    name: 'unknown content in the configuration',
    argv: ['--config', 'c.json', 'a.html'],
    files: {'c.json': '{"content": ["page"]}'},
    says: ['c.json: "content" cannot be ["page"]', '"auto", "article", "page"']
  },
  {
    name: 'a configuration with a rule that is no list',
    argv: ['--config', 'c.json', 'a.md'],
    files: {'c.json': '{"disable": "boilerplate"}'},
    says: ['"disable" cannot be "boilerplate"', 'a list']
  },
  {
    name: 'a configuration with odd jobs',
    argv: ['--config', 'c.json', 'a.md'],
    files: {'c.json': '{"jobs": "4"}'},
    says: ['"jobs" cannot be "4"', 'a whole number']
  },
  {name: 'explain without a file', argv: ['explain'], says: ["missing required argument 'file'"]},
  {name: 'explain of two files', argv: ['explain', 'a.md', 'b.md'], says: ['too many arguments']},
  {name: 'explain of a missing file', argv: ['explain', 'a.md'], says: ['a.md is not there']},
  {name: 'explain of a folder', argv: ['explain', '.'], says: ['. is no regular file']},
  {name: 'restore without a report', argv: ['restore'], says: ["missing required argument 'report'"]},
  {name: 'restore of a missing report', argv: ['restore', 'r.json'], says: ['no report at r.json']},
  {name: 'restore of a folder', argv: ['restore', '.'], says: ['cannot read the report .']},
  {
    name: 'restore of something else',
    argv: ['restore', 'package.json'],
    files: {'package.json': '{"version": "1.0.0"}'},
    says: ['it is no report of a run']
  },
  {
    name: 'restore of no JSON',
    argv: ['restore', 'r.json'],
    files: {'r.json': 'version 1'},
    says: ['it is not JSON']
  },
  {
    name: 'restore to two places',
    argv: ['restore', 'r.json', '--write', '-o', 'x'],
    says: ['--out-dir and --write']
  }
]

describe('bad usage', () => {
  it.each(cases)('$name', async ({argv, files, says}) => {
    const workspace = new Workspace(files)
    const before = workspace.list()
    const {code, stderr, stdout} = await workspace.run(argv)
    expect(stderr).toMatch(/^error: /)
    for (const part of says) expect(stderr).toContain(part)
    expect(stdout).toBe('')
    expect(code).toBe(2)
    expect(workspace.list()).toEqual(before)
  })
})

describe('commands', () => {
  it.each(['rules', 'lists', 'explain', 'restore'])('%s behind an option or -- is a path', async (name) => {
    const workspace = new Workspace({[`${name}/a.md`]: junk})
    const found = {code: 1, stdout: expect.stringContaining(`${name}/a.md:5:1`)}
    expect(await workspace.run(['--check', name])).toMatchObject(found)
    expect(await workspace.run(['--check', '--', name])).toMatchObject(found)
    expect(await workspace.run(['--preset', 'scraped', name, '--check'])).toMatchObject(found)
    expect(await workspace.run(['--no-color', '--check', name])).toMatchObject(found)
    expect(await workspace.run(['--', name])).toMatchObject({code: 0})
    expect(workspace.read('cleaned/a.md')).toBe(cleaned)
  })

  it('come first, --no-color at most before them', async () => {
    const workspace = new Workspace()
    const {code, stdout} = await workspace.run(['rules'])
    expect({code, stdout}).toEqual({code: 0, stdout: expect.stringContaining('display-ad')})
    expect(await workspace.run(['--no-color', 'rules'])).toMatchObject({code, stdout})
  })
})

describe('help', () => {
  it('has the commands, whatever stands before it', async () => {
    const {stdout} = await new Workspace().run(['--help'])
    expect(stdout).toMatch(
      /^ {2}explain .*\n(?: .*\n)*? {2}rules .*\n(?: .*\n)*? {2}restore .*\n(?: .*\n)*? {2}lists /m
    )
    expect((await new Workspace().run(['--check', '--help'])).stdout).toBe(stdout)
  })

  it('prints the options, the commands, examples and exit codes to stdout', async () => {
    const {code, stderr, stdout} = await new Workspace().run(['--help'])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    for (const part of [
      '<paths...>',
      '--out-dir',
      '--stdin-filepath',
      '--content <what>',
      'explain',
      'restore',
      'Examples:',
      'Exit codes:'
    ]) {
      expect(stdout).toContain(part)
    }
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(100)
  })

  it('has a page for each command', async () => {
    for (const command of ['explain', 'rules', 'restore']) {
      const {code, stdout} = await new Workspace().run([command, '--help'])
      expect(code).toBe(0)
      expect(stdout).toContain(`clean-articles ${command}`)
    }
  })

  it('prints the version', async () => {
    const {code, stdout} = await new Workspace().run(['--version'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
