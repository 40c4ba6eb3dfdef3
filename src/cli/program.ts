/** The commands and options, as commander knows them. */
import {readFileSync} from 'node:fs'
import {Command, type CommanderError, Option} from 'commander'
import {reporters} from '../reporters/index.js'
import type {RawLearnOptions} from './commands/learn.js'
import type {RawOptions, RawRuleOptions} from './input/options.js'
import type {Terminal} from './output/terminal.js'

/** What the commands do; each resolves to the exit code. */
export interface Handlers {
  clean(paths: string[], options: RawOptions): Promise<number>
  explain(file: string, options: RawRuleOptions & {color: boolean}): Promise<number>
  learn(paths: string[], options: RawLearnOptions): Promise<number>
  rules(options: {config?: string | boolean; color: boolean}): Promise<number>
  restore(report: string, options: RawRestoreOptions): Promise<number>
  updateLists(options: {config?: string | boolean; color: boolean}): Promise<number>
}

/** The options of `restore`, as commander gives them. */
export interface RawRestoreOptions {
  outDir?: string
  write?: boolean
  file?: string[]
  rule?: string[]
  root?: string[]
  quiet?: boolean
  color: boolean
}

export const {name: toolName, version: toolVersion} = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
) as {name: string; version: string}

const examples = `
Examples:
  clean-articles articles/                    clean a folder into cleaned/, with a report
  clean-articles articles/ -o site/content    the same into another folder
  clean-articles --check content/             fail a pull request that brings in ads or trackers
  clean-articles --diff content/post.md       show what would change
  clean-articles --write --report undo.json content/
                                              clean in place; restore can undo it
  clean-articles --stdin-filepath a.html < a.html
                                              one document from stdin to stdout
  clean-articles learn articles/              list what a site prints on its pages, for --learned
  clean-articles explain articles/post.md     what is taken out of a file, and why
  clean-articles restore cleaned/report.json  bring the originals back

A command is the first argument. To name a folder that is called like a command,
write ./rules, or put it after an option.

Exit codes: 0 done, or --check found nothing; 1 --check found junk; 2 bad usage,
or nothing to do; 3 some files failed, the others are done.
`

function names(entries: readonly {name: string}[]): string {
  return entries.map(({name}) => name).join(', ')
}

const commandNames = ['explain', 'learn', 'rules', 'restore', 'lists'] as const

/**
 * Whether the arguments call a command. After `--`, and after any option but `--no-color`, the name of a command is
 * read as a path.
 */
function callsCommand(argv: readonly string[]): boolean {
  const first = argv.find((argument) => argument !== '--no-color')
  return commandNames.some((name) => name === first)
}

/**
 * Build the program for the arguments `argv`. Parsing it runs one handler, or throws a `CommanderError`; it never ends
 * the process.
 */
export function createProgram(
  argv: readonly string[],
  handlers: Handlers,
  terminal: Terminal,
  done: (exitCode: number) => void
): Command {
  const program = new Command(toolName)
    .description('Take ads, trackers and scraping junk out of Markdown, HTML and text articles.')
    .usage('[options] <paths...>')
    .argument('[paths...]', 'files, folders and globs; .md .markdown .mdx .html .htm .xhtml .txt')
    .version(toolVersion, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.out(text),
      writeErr: (text) => terminal.err(text),
      // `main` prints it, in the same form as every other error.
      outputError: () => {}
    })
    .optionsGroup('Where the result goes:')
    .option(
      '-o, --out-dir <dir>',
      'folder for the cleaned files, as .md, mirroring the input (default: "cleaned")'
    )
    .option('--write', 'clean Markdown and text files in place instead')
    .option('--force', 'replace files that no report of ours lists, too')
    .option('--check', 'write nothing; list the findings; exit 1 if there is any')
    .option('--diff', 'write nothing; print a unified diff')
    .option(
      '--report <file>',
      'the JSON report; - is stdout (default: "<out-dir>/report.json"; with --write, --check and --diff none)'
    )
    .addOption(
      new Option(
        '--reporter <name[=file]>',
        `how results are reported, to stdout or to a file; may be given several times: ${names(reporters)}`
      ).argParser(collect)
    )
    .option('--stdin-filepath <name>', 'read one document from stdin, write Markdown to stdout')
    .optionsGroup('Which files:')
    .option('--since <ref>', 'only files that changed since this branch or commit of git')
    .option(
      '--files-from <file>',
      'a list of the files to clean, one per line or separated by NUL; - is stdin'
    )
    .addOption(ignoreOption())
    .option('--gitignore', 'ignore what .gitignore names')
    .option('--no-gitignore', 'do not, whatever the configuration says')
    .option('--baseline <file>', 'with --check: findings in this file are accepted, only new ones fail')
    .option('--update-baseline', 'with --check: accept the findings there are now')
    .optionsGroup('What is cleaned:')
  addLearnedOption(addRuleOptions(program, 'default: "scraped"; with --write, --check and --diff "authored"'))
    .optionsGroup('How it runs:')
    .option('--jobs <n>', 'files cleaned at a time (default: the number of cores, at most 8)')
    .option('--quiet', 'print errors and results only, no summary')
    .option('--no-progress', 'show no progress')
    .option('--no-color', 'print without colours (so does NO_COLOR=1)')
    .optionsGroup('Help:')
    .addHelpText('after', examples)
    .action(async (paths: string[], options: RawOptions) => done(await handlers.clean(paths, options)))

  // Commander would find a command after any option, and after `--`. Where none is called, only the help shows them.
  const parent = callsCommand(argv) ? program : new Command(toolName).helpCommand(false)
  addCommands(parent, handlers, done)
  if (parent !== program) program.configureHelp({visibleCommands: () => [...parent.commands]})
  return program
}

function addCommands(program: Command, handlers: Handlers, done: (exitCode: number) => void): void {
  const command = (name: (typeof commandNames)[number]) => program.command(name)
  addLearnedOption(
    addRuleOptions(
      command('explain')
        .argument('<file>', 'one article')
        .description('show each edit in context, with its reason'),
      'default: "scraped"'
    )
  )
    .option('--no-color', 'print without colours')
    .action(async (file: string, options: RawRuleOptions & {color: boolean}) =>
      done(await handlers.explain(file, options))
    )
  addRuleOptions(
    command('learn')
      .argument('<paths...>', 'files, folders and globs, as for a run')
      .description('find blocks that many files with unlike texts share, and write a list of them to review')
      .option('-o, --out <file>', 'the list; - is stdout (default: "learned.yaml")')
      .option('--force', 'replace a list that is there')
      .option('--min-files <n>', 'fewest unlike files that share a block (default: 5)')
      .addOption(ignoreOption())
      .option('--gitignore', 'ignore what .gitignore names')
      .option('--no-gitignore', 'do not, whatever the configuration says'),
    'default: "scraped"'
  )
    .option('--jobs <n>', 'files read at a time (default: the number of cores, at most 8)')
    .option('--quiet', 'print errors only')
    .option('--no-progress', 'show no progress')
    .option('--no-color', 'print without colours')
    .action(async (paths: string[], options: RawLearnOptions) => done(await handlers.learn(paths, options)))
  addConfigOptions(
    command('rules').description('list the rules, their category and their state in each preset')
  )
    .option('--no-color', 'print without colours')
    .action(async (options: {config?: string | boolean; color: boolean}) =>
      done(await handlers.rules(options))
    )
  command('restore')
    .argument('<report>', 'the report.json of the run to undo')
    .description('rebuild the original Markdown and text files from the cleaned ones')
    .option('-o, --out-dir <dir>', 'folder for the originals, mirroring the input (default: "restored")')
    .option('--write', 'put the originals back in place instead')
    .addOption(
      new Option(
        '--file <path>',
        'only this file, also where no search would find it; may be given several times'
      ).argParser(collect)
    )
    .addOption(
      new Option('--rule <rule>', 'undo only the edits of this rule; may be given several times').argParser(
        collect
      )
    )
    .addOption(
      new Option(
        '--root <folder>',
        'with --write: a folder or file outside of the one it is run in that may be written to; may be given several times'
      ).argParser(collect)
    )
    .option('--quiet', 'print errors only')
    .option('--no-color', 'print without colours')
    .action(async (report: string, options: RawRestoreOptions) =>
      done(await handlers.restore(report, options))
    )
  const lists = command('lists')
    .description('filter lists: "lists update" downloads those that the configuration names')
    .helpCommand(false)
    .allowExcessArguments()
    .action(() => lists.error('the command after lists is missing or unknown\n(Use lists update.)'))
  addConfigOptions(
    lists
      .command('update')
      .description(
        'download the filter lists that the configuration has an address for, inside the repository'
      )
  )
    .option('--no-color', 'print without colours')
    .action(async (options: {config?: string | boolean; color: boolean}) =>
      done(await handlers.updateLists(options))
    )
}

function addRuleOptions(command: Command, presetDefault: string): Command {
  const list = (value: string, previous: string[] = []) => [
    ...previous,
    ...value
      .split(',')
      .map((rule) => rule.trim())
      .filter((rule) => rule !== '')
  ]
  command
    .option('--preset <name>', `scraped, authored or strict (${presetDefault})`)
    .option(
      '--content <what>',
      'for HTML: auto extracts the article from a whole page and converts all of a fragment, article extracts it from fragments too, page converts everything (default: "auto")'
    )
    .addOption(
      new Option('--enable <rule,...>', 'switch rules on in addition to those of the preset').argParser(list)
    )
    .addOption(new Option('--disable <rule,...>', 'switch rules off').argParser(list))
    .option('--site <url>', 'address of the site, for documents that do not say where they are from')
    .addOption(
      new Option(
        '--filter-list <file>',
        'a list in the syntax of EasyList; may be given several times'
      ).argParser(collect)
    )
  return addConfigOptions(command)
}

function ignoreOption(): Option {
  return new Option(
    '--ignore <pattern>',
    'files to ignore, in the syntax of .gitignore; may be given several times'
  ).argParser(collect)
}

function addLearnedOption(command: Command): Command {
  return command.option(
    '--learned <file>',
    'a list that learn wrote: the blocks in it are removed, as likely ones'
  )
}

function addConfigOptions(command: Command): Command {
  return command
    .option(
      '--config <file>',
      'the configuration (default: clean-articles.config.{js,ts,json,yaml…} or package.json, here or in a folder above; .js and .ts are run)'
    )
    .option('--no-config', 'look for no configuration')
}

function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value]
}

/** Split the text of a usage error into message and hint. */
export function usageError(error: CommanderError): {message: string; hint: string} {
  const [first = '', suggestion] = error.message.replace(/^error: /, '').split('\n')
  const help = `See ${toolName} --help.`
  const hint = suggestion?.replace(/^\((.*)\)$/, '$1')
  return {message: first, hint: hint === undefined ? help : `${hint} ${help}`}
}
