/** The reporters by name. A run loads the ones it uses, no others. */
import {CleanArticlesError} from '../errors.js'
import type {ReporterKind} from './reporter.js'

interface Entry {
  /** As `--reporter` names it. */
  name: string
  /** One line for people. */
  description: string
  load(): Promise<ReporterKind>
}

/** In the order `--help` lists them. */
export const reporters: readonly Entry[] = [
  {
    name: 'stylish',
    description: 'one line a finding and a summary, for people',
    load: async () => (await import('./stylish.js')).stylish
  },
  {
    name: 'json',
    description: 'the JSON report: every file with every edit, one file a line',
    load: async () => (await import('./json.js')).json
  },
  {
    name: 'sarif',
    description: 'SARIF 2.1.0, for code scanning and editors',
    load: async () => (await import('./sarif.js')).sarif
  },
  {
    name: 'github',
    description: 'workflow commands: annotations in GitHub Actions',
    load: async () => (await import('./github.js')).github
  },
  {
    name: 'markdown',
    description: 'summary in Markdown, for the job summary of GitHub Actions',
    load: async () => (await import('./markdown.js')).markdown
  },
  {
    name: 'codequality',
    description: 'Code Quality report of GitLab',
    load: async () => (await import('./codequality.js')).codequality
  },
  {
    name: 'junit',
    description: 'JUnit XML, a test suite a file',
    load: async () => (await import('./junit.js')).junit
  },
  {
    name: 'html',
    description: 'a page for people: charts, a table of files, every edit in its place',
    load: async () => (await import('./html.js')).html
  }
]

/** Load a reporter. Throws a `CleanArticlesError` (`bad-option`) for an unknown name. */
export async function loadReporter(name: string): Promise<ReporterKind> {
  const entry = reporters.find((reporter) => reporter.name === name)
  if (entry) return entry.load()
  throw new CleanArticlesError('bad-option', `there is no reporter ${name}`, {
    hint: `The reporters are ${reporters.map((reporter) => reporter.name).join(', ')}.`
  })
}
