/** The main command: clean files into a folder or in place, list findings, or show a diff. */
import {join, resolve} from 'node:path'
import {CleanArticlesError} from '../errors.js'
import type {FileReport, RunInfo, Tool} from '../report/report.js'
import {noReport, openReport, type ReportWriter, streamReport} from '../report/write-report.js'
import type {TaskResult} from '../run/messages.js'
import {runFiles} from '../run/run-files.js'
import {printDiff} from './diff-lines.js'
import {exitCodes, printFailure} from './errors.js'
import {checkSummary, countFindings, findingLines} from './findings.js'
import {type RawOptions, type RuleSettings, resolveSettings} from './options.js'
import {labelOf, type Plan, type PlanOptions, plan} from './plan.js'
import {Progress} from './progress.js'
import {cleanStdin} from './stdin-command.js'
import {printWarnings, summary} from './summary.js'
import {Tally} from './tally.js'
import type {Terminal} from './terminal.js'
import {number, plural} from './words.js'

/** What a run does with its results. */
interface Mode {
  kind: 'folder' | 'in-place' | 'none'
  check: boolean
  diff: boolean
}

type Settings = RuleSettings & {jobs: number}

const defaultOutDir = 'cleaned'

/** Clean what the command line names. Resolves to the exit code; throws a `CleanArticlesError` before any work. */
export async function cleanCommand(
  paths: string[],
  raw: RawOptions,
  tool: Tool,
  terminal: Terminal
): Promise<number> {
  const mode = chooseMode(paths, raw)
  const settings = await resolveSettings(
    raw,
    mode.kind === 'folder' ? 'scraped' : 'authored',
    terminal.io.cwd
  )
  if (raw.stdinFilepath !== undefined) {
    const {quiet = false, report} = raw
    return cleanStdin(raw.stdinFilepath, {settings, ...mode, quiet, report, tool}, terminal)
  }
  return new CleanRun(raw, mode, settings, tool, terminal).run(paths)
}

function chooseMode(paths: readonly string[], raw: RawOptions): Mode {
  const {check = false, diff = false, write = false} = raw
  const stdin = raw.stdinFilepath !== undefined
  if (paths.length === 0 && !stdin) {
    throw new CleanArticlesError('bad-option', 'no files or folders are named', {
      hint: 'For example: clean-articles articles/. See clean-articles --help.'
    })
  }
  refuseTogether(stdin && paths.length > 0, '--stdin-filepath', 'paths')
  refuseTogether(write && stdin, '--stdin-filepath', '--write')
  refuseTogether(write && check, '--write', '--check')
  refuseTogether(write && diff, '--write', '--diff')
  for (const [other, given] of Object.entries({write, check, diff, 'stdin-filepath': stdin})) {
    refuseTogether(raw.outDir !== undefined && given, '--out-dir', `--${other}`)
  }
  refuseTogether(stdin && !check && raw.report === '-', '--stdin-filepath', '--report -')
  return {kind: write ? 'in-place' : check || diff ? 'none' : 'folder', check, diff}
}

function refuseTogether(both: boolean, first: string, second: string): void {
  if (!both) return
  throw new CleanArticlesError('bad-option', `${first} and ${second} do not go together`, {
    hint: 'Choose one; see clean-articles --help.'
  })
}

/** One run over files. */
class CleanRun {
  readonly #raw: RawOptions
  readonly #mode: Mode
  readonly #settings: Settings
  readonly #tool: Tool
  readonly #terminal: Terminal
  readonly #tally = new Tally()
  /** Absolute; only of a run into a folder. */
  readonly #outDir: string
  /** Absolute path, `-` for stdout, `undefined` for none. */
  readonly #reportPath: string | undefined
  readonly #startedAt = new Date()

  constructor(raw: RawOptions, mode: Mode, settings: Settings, tool: Tool, terminal: Terminal) {
    this.#raw = raw
    this.#mode = mode
    this.#settings = settings
    this.#tool = tool
    this.#terminal = terminal
    const {cwd} = terminal.io
    this.#outDir = resolve(cwd, raw.outDir ?? defaultOutDir)
    const byDefault = mode.kind === 'folder' ? join(this.#outDir, 'report.json') : undefined
    this.#reportPath =
      raw.report === undefined || raw.report === '-' ? (raw.report ?? byDefault) : resolve(cwd, raw.report)
  }

  async run(paths: readonly string[]): Promise<number> {
    const planned = await plan(paths, this.#planOptions())
    const report = await this.#openReport()
    try {
      await this.#cleanAll(planned, report)
      await report.close(this.#runInfo(planned))
    } catch (error) {
      await report.discard()
      throw error
    }
    await this.#conclude(report)
    if (report.totals.failed > 0) return exitCodes.failed
    return this.#mode.check && this.#tally.findings > 0 ? exitCodes.found : exitCodes.done
  }

  #planOptions(): PlanOptions {
    const {content, disable, enable, preset} = this.#settings
    const {kind} = this.#mode
    return {
      cwd: this.#terminal.io.cwd,
      destination: kind === 'folder' ? {kind, outDir: this.#outDir} : {kind},
      report: this.#reportPath === '-' ? undefined : this.#reportPath,
      options: {preset, content, enable, disable},
      want: {diff: this.#mode.diff}
    }
  }

  async #openReport(): Promise<ReportWriter> {
    const path = this.#reportPath
    if (path === undefined) return noReport()
    if (path === '-') return streamReport((text) => this.#terminal.out(text), this.#tool)
    return openReport(path, {label: labelOf(path, this.#terminal.io.cwd), tool: this.#tool})
  }

  async #cleanAll({problems, tasks}: Plan, report: ReportWriter): Promise<void> {
    const {quiet = false} = this.#raw
    const {signal} = this.#terminal.io
    const progress = new Progress(this.#terminal, tasks.length, this.#raw.progress && !quiet)
    const results = runFiles(tasks, {jobs: this.#settings.jobs, signal})
    let done = 0
    for await (const result of inOrder(results, problems)) {
      await report.add(result.entry)
      this.#tally.add(result.entry)
      await this.#print(result, progress)
      progress.update(++done, result.entry.input)
      // Whoever read the findings has seen enough; a run that writes files goes on.
      if (this.#mode.kind === 'none' && this.#terminal.closed) break
    }
    progress.clear()
  }

  async #print({diff, entry, stack}: TaskResult, progress: Progress): Promise<void> {
    const {check} = this.#mode
    const found = check && countFindings(entry) > 0
    if (!found && diff === undefined && entry.status !== 'failed') return
    progress.clear()
    // The summary tells of failures with everything else; without it they are told as they come.
    if (!this.#hasSummary || stack !== undefined) printFailure(entry, stack, this.#terminal)
    if (found) {
      const gap = this.#tally.filesWithFindings > 1 ? '\n' : ''
      await this.#say((colors) => gap + findingLines(entry, colors))
    }
    if (diff !== undefined) await printDiff(diff, this.#terminal, this.#reportPath === '-')
  }

  get #hasSummary(): boolean {
    return this.#mode.kind !== 'none' && !this.#raw.quiet
  }

  /** Print a result for people: to stderr where the report has stdout. */
  async #say(text: (colors: Terminal['colors']) => string): Promise<void> {
    const {colors, errColors} = this.#terminal
    if (this.#reportPath === '-') this.#terminal.err(text(errColors))
    else await this.#terminal.out(text(colors))
  }

  async #conclude({totals}: ReportWriter): Promise<void> {
    const {check, kind} = this.#mode
    // A run that ended because nobody reads on has nothing to sum up.
    if (this.#raw.quiet || (kind === 'none' && this.#terminal.closed)) return
    if (kind !== 'none') {
      const {cwd} = this.#terminal.io
      const path = this.#reportPath
      const input = {
        totals,
        tally: this.#tally,
        durationMs: Date.now() - this.#startedAt.getTime(),
        preset: this.#settings.preset,
        content: this.#settings.content,
        outDir: kind === 'folder' ? labelOf(this.#outDir, cwd) : null,
        report: path === undefined || path === '-' ? (path ?? null) : labelOf(path, cwd)
      }
      await this.#say((colors) => summary(input, colors, this.#terminal.width))
      return
    }
    printWarnings(this.#tally, check, this.#terminal)
    if (check) {
      await this.#say((colors) => checkSummary(totals, this.#tally, colors))
    } else {
      const changed = totals.cleaned
      // Beside the diff, not in it.
      this.#terminal.err(`${number(changed)} of ${plural(totals.files, 'file')} would change\n`)
    }
  }

  #runInfo({tasks}: Plan): RunInfo {
    const path = this.#reportPath
    return {
      startedAt: this.#startedAt.toISOString(),
      durationMs: Date.now() - this.#startedAt.getTime(),
      jobs: Math.min(this.#settings.jobs, tasks.length),
      preset: this.#settings.preset,
      ...(path === undefined || path === '-' ? {} : {report: labelOf(path, this.#terminal.io.cwd)})
    }
  }
}

/** Put the paths that could not be looked at where their names belong among the results. */
async function* inOrder(
  results: AsyncIterable<TaskResult>,
  problems: readonly FileReport[]
): AsyncGenerator<TaskResult> {
  let next = 0
  for await (const result of results) {
    while (next < problems.length && problems[next]!.input < result.entry.input)
      yield {entry: problems[next++]!}
    yield result
  }
  while (next < problems.length) yield {entry: problems[next++]!}
}
