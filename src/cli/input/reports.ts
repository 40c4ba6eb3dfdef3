/** Which reports a run makes, and where each of them goes. */
import {join, resolve} from 'node:path'
import {CleanArticlesError} from '../../errors.js'
import {labelOf, realOf} from '../../files/paths.js'
import {loadReporter} from '../../reporters/index.js'
import type {ReporterKind} from '../../reporters/reporter.js'
import type {RawOptions, RunSettings} from './options.js'

/** One `--reporter`. */
export interface ReporterSpec {
  kind: ReporterKind
  /** Absolute; undefined for stdout. */
  file: string | undefined
}

/** Reporters that can share a terminal, since each of them prints whole lines. */
const lineReporters = ['stylish', 'github']

/**
 * Read `--reporter name[=file]`. Throws `bad-option` for an unknown name, for a file that two reporters have, and for
 * reporters that cannot share stdout.
 */
async function parseReporters(given: readonly string[], cwd: string): Promise<ReporterSpec[]> {
  const specs: ReporterSpec[] = []
  for (const text of given) {
    const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? []
    if (file === '') {
      throw new CleanArticlesError('bad-option', `--reporter ${text}: the name of the file is missing`, {
        hint: `Use --reporter ${name}=<file>, or --reporter ${name} for stdout.`
      })
    }
    const isStdout = file === undefined || file === '-'
    specs.push({kind: await loadReporter(name), file: isStdout ? undefined : resolve(cwd, file)})
  }
  const files = filesOf(specs)
  // Compared by real paths: a report replaces what a link leads to.
  const real = await Promise.all(files.map(realOf))
  const twice = files.find((_, index) => real.indexOf(real[index]!) !== index)
  if (twice !== undefined) {
    throw new CleanArticlesError('bad-option', `two reports would go to ${labelOf(twice, cwd)}`, {
      hint: 'Give each a file of its own.'
    })
  }
  const shown = specs.filter(({file}) => file === undefined).map(({kind}) => kind.name)
  if (shown.length > 1 && !shown.every((name) => lineReporters.includes(name))) {
    throw new CleanArticlesError('bad-option', `the reporters ${shown.join(' and ')} cannot share stdout`, {
      hint: `Send all but one to a file: --reporter ${shown[0]}=<file>.`
    })
  }
  return specs
}

/** Whether a reporter of the configuration prints to stdout. */
function isForStdout(text: string): boolean {
  return /^[^=]*(?:=-)?$/.test(text)
}

/** Absolute paths of the reports that are files. */
export function filesOf(specs: readonly ReporterSpec[]): string[] {
  return specs.map(({file}) => file).filter((file) => file !== undefined)
}

/** The reports of a run, and whether findings or summary are shown to the user. */
export interface Reports {
  specs: ReporterSpec[]
  /** Whether the findings (`--check`) or the summary are shown. */
  isShown: boolean
  /** Whether stdout has another report, so that they go to stderr. */
  toStderr: boolean
  /** The JSON report's path, absolute, where it goes to a file. */
  json: string | undefined
}

/**
 * Choose the reports from the options and the configuration. `outDir` is absolute, and undefined unless the run writes
 * into a folder.
 *
 * Throws `bad-option`.
 */
export async function chooseReports(
  raw: RawOptions,
  settings: RunSettings,
  {check, diff, outDir}: {check: boolean; diff: boolean; outDir: string | undefined},
  cwd: string
): Promise<Reports> {
  const report = raw.report ?? (outDir === undefined ? undefined : join(outDir, 'report.json'))
  // Where stdout is for something else, the reporters of the configuration that would print to it are left out.
  const isTaken = raw.report === '-' || (!check && (diff || raw.stdinFilepath !== undefined))
  const given = raw.reporter ?? settings.reporters.filter((text) => !isTaken || !isForStdout(text))
  const specs = await parseReporters([...given, ...(report === undefined ? [] : [`json=${report}`])], cwd)
  const shown = specs.filter(({file}) => file === undefined)
  // With `--report -`, findings or summary are still shown, on stderr; a reporter that is named replaces them.
  const isOwnOutput = shown.some(({kind}) => kind.name !== 'stylish' && kind.name !== 'github')
  const isStylish = shown.some(({kind}) => kind.name === 'stylish')
  if (diff && !check && raw.report !== '-' && shown.length > 0) {
    throw new CleanArticlesError('bad-option', 'stdout is for the diff', {
      hint: `Send the report to a file: --reporter ${shown[0]!.kind.name}=<file>.`
    })
  }
  const isShown = isStylish || shown.length === 0 || (raw.report === '-' && given.length === 0)
  const others = specs.filter(({file, kind}) => file !== undefined || kind.name !== 'stylish')
  const people = check && isShown ? await parseReporters(['stylish'], cwd) : []
  return {
    specs: [...people, ...others],
    isShown,
    toStderr: isOwnOutput,
    json: others.find(({file, kind}) => kind.name === 'json' && file !== undefined)?.file
  }
}
