/** The main command: clean files into a folder or in place, list findings, or show a diff. */
import {resolve} from 'node:path'
import {changedFiles} from '../../discover/changed-files.js'
import {CleanArticlesError} from '../../errors.js'
import {labelOf} from '../../files/paths.js'
import {prepareFolder} from '../../files/write-file.js'
import {findingsOf} from '../../report/findings/findings.js'
import {addToTotals, emptyTotals, type FileReport, type RunInfo, type Tool} from '../../report/report.js'
import {isStream} from '../../report/sink.js'
import type {ReportedRun} from '../../reporters/reporter.js'
import type {TaskResult} from '../../run/messages.js'
import {runFiles} from '../../run/run-files.js'
import {number, plural} from '../../text/humanize.js'
import {visible} from '../../text/visible.js'
import {readFileList} from '../input/file-list.js'
import {chooseMode, type Mode} from '../input/mode.js'
import {type RawOptions, type RunSettings, resolveSettings} from '../input/options.js'
import {defaultOutDir, type Plan, type PlanOptions, plan} from '../input/plan.js'
import {chooseReports, filesOf, type ReporterSpec, type Reports} from '../input/reports.js'
import type {Acceptance} from '../output/acceptance.js'
import {noteCode} from '../output/code-note.js'
import {printDiff} from '../output/diff-lines.js'
import {exitCodes, printError, printFailure} from '../output/errors.js'
import {Outputs} from '../output/outputs.js'
import {Progress} from '../output/progress.js'
import {RunRecord} from '../output/run-record.js'
import {printWarnings, summary} from '../output/summary.js'
import {Tally} from '../output/tally.js'
import type {Terminal} from '../output/terminal.js'
import {cleanStdin} from './stdin.js'

/** Clean what the command line names. Resolves to the exit code; throws a `CleanArticlesError` before any work. */
export async function cleanCommand(
  paths: string[],
  raw: RawOptions,
  tool: Tool,
  terminal: Terminal
): Promise<number> {
  const mode = chooseMode(paths, raw)
  const {cwd} = terminal.io
  const settings = await resolveSettings(raw, {
    defaultPreset: mode.kind === 'folder' ? 'scraped' : 'authored',
    // A document that is cleaned in place keeps its controls, for the next run.
    controls: mode.kind === 'folder' ? 'remove' : 'keep',
    cwd
  })
  if (!raw.quiet) {
    noteCode(settings.config, terminal)
    printLists(settings.filterLists, terminal)
  }
  const {quiet = false, stdinFilepath} = raw
  const isIntoFolder = mode.kind === 'folder' && stdinFilepath === undefined
  const outDir = isIntoFolder ? resolve(cwd, raw.outDir ?? defaultOutDir) : undefined
  const reports = await chooseReports(raw, settings, {check: mode.check, diff: mode.diff, outDir}, cwd)
  if (stdinFilepath !== undefined) {
    return cleanStdin(
      stdinFilepath,
      {settings, ...mode, quiet, force: raw.force ?? false, reports, tool},
      terminal
    )
  }
  return new CleanRun(raw, mode, settings, reports, tool, terminal).run(
    await namedPaths(paths, raw, terminal)
  )
}

/** Warn of lines in filter lists that were not understood: the file may be damaged, or not be a filter list. */
function printLists(lists: RunSettings['filterLists'], terminal: Terminal): void {
  for (const {broken, cosmetic, label, network} of lists) {
    if (broken === 0) continue
    const taken = plural(network + cosmetic, 'filter')
    const {yellow} = terminal.errColors
    terminal.err(
      `${yellow('warning:')} ${visible(label)}: ${plural(broken, 'line')} not understood, ${taken} taken\n`
    )
  }
}

/** The paths to clean; with `--since` and without paths, the working folder. */
async function namedPaths(
  paths: string[],
  {filesFrom, quiet = false, since}: RawOptions,
  terminal: Terminal
): Promise<string[]> {
  if (filesFrom !== undefined) {
    const listed = await readFileList(filesFrom, terminal.io)
    if (listed.missing > 0 && !quiet) {
      const are = listed.missing === 1 ? 'is' : 'are'
      terminal.err(`${plural(listed.missing, 'file')} of the list ${are} not there\n`)
    }
    return [...paths, ...listed.paths]
  }
  return paths.length === 0 && since !== undefined ? ['.'] : paths
}

/** One run over files. */
class CleanRun {
  readonly #raw: RawOptions
  readonly #mode: Mode
  readonly #settings: RunSettings
  readonly #reports: Reports
  readonly #tool: Tool
  readonly #terminal: Terminal
  readonly #tally = new Tally()
  readonly #totals = emptyTotals()
  /** Absolute; used only by a run into a folder. */
  readonly #outDir: string
  readonly #startedAt = new Date()
  /** Only in a check with a baseline. */
  #acceptance: Acceptance | undefined

  constructor(
    raw: RawOptions,
    mode: Mode,
    settings: RunSettings,
    reports: Reports,
    tool: Tool,
    terminal: Terminal
  ) {
    this.#raw = raw
    this.#mode = mode
    this.#settings = settings
    this.#reports = reports
    this.#tool = tool
    this.#terminal = terminal
    this.#outDir = resolve(terminal.io.cwd, raw.outDir ?? defaultOutDir)
  }

  async run(paths: readonly string[]): Promise<number> {
    this.#acceptance = await this.#openBaseline()
    const planned = await plan(paths, await this.#planOptions())
    const report = await this.#keptReport()
    const {cwd} = this.#terminal.io
    const inPlace = this.#mode.kind === 'in-place'
    if (this.#mode.kind === 'folder' && planned.tasks.length > 0)
      await prepareFolder(this.#outDir, labelOf(this.#outDir, cwd))
    const record = await RunRecord.open({...planned, tool: this.#tool, cwd, inPlace, report})
    const isOther = ({file, kind}: ReporterSpec) =>
      kind.name !== 'json' || file === undefined || file !== report
    let hasStarted = false
    try {
      const outputs = await Outputs.open(this.#reports.specs.filter(isOther), {
        tool: this.#tool,
        terminal: this.#terminal,
        toStderr: this.#reports.toStderr,
        quiet: this.#raw.quiet ?? false
      })
      hasStarted = true
      try {
        await this.#cleanAll(planned, outputs, record)
        await record.finish(this.#totals, this.#runInfo(planned.tasks.length))
        await outputs.close(this.#reported(planned))
      } catch (error) {
        await outputs.discard()
        throw error
      }
    } catch (error) {
      await record.stop(this.#totals, this.#runInfo(planned.tasks.length))
      return this.#stopped(error, record, hasStarted ? planned.tasks.length : undefined)
    }
    await this.#conclude(record, planned)
    if (this.#totals.failed > 0) return exitCodes.failed
    return this.#mode.check && this.#tally.findings > 0 ? exitCodes.found : exitCodes.done
  }

  /** A run that writes files keeps its JSON report as it goes: each entry is there before its file is. */
  async #keptReport(): Promise<string | undefined> {
    const {json} = this.#reports
    return this.#mode.kind === 'none' || json === undefined || (await isStream(json)) ? undefined : json
  }

  /**
   * Say what a stopped run wrote, and how to undo it. Throws `error` where no file was begun (without `tasks`), or a signal
   * ended it.
   */
  #stopped(error: unknown, record: RunRecord, tasks: number | undefined): number {
    const terminal = this.#terminal
    const {undo, written} = record
    const isEnded = terminal.io.signal?.aborted === true
    if (tasks === undefined || (isEnded && written === 0)) throw error
    if (!isEnded) printError(error, terminal)
    if (written === 0) return exitCodes.failed
    const place =
      this.#mode.kind === 'in-place' ? 'in place' : `into ${labelOf(this.#outDir, terminal.io.cwd)}/`
    terminal.err(
      `Stopped: ${number(written)} of ${plural(tasks, 'file')} ${written === 1 ? 'was' : 'were'} written ${visible(place)}\n` +
        (undo === undefined ? '' : `  undo  ${visible(undo)}\n`)
    )
    if (isEnded) throw error
    return exitCodes.failed
  }

  async #openBaseline(): Promise<Acceptance | undefined> {
    const {updateBaseline = false} = this.#raw
    const {baseline} = this.#settings
    if (!this.#mode.check) return undefined
    if (baseline !== undefined) {
      // Loaded only here: most runs have no baseline.
      const {Acceptance} = await import('../output/acceptance.js')
      return Acceptance.open(baseline, this.#terminal.io.cwd, updateBaseline)
    }
    if (!updateBaseline) return undefined
    throw new CleanArticlesError('bad-option', '--update-baseline needs --baseline <file>', {
      hint: 'Name the file, or set "baseline" in the configuration.'
    })
  }

  async #planOptions(): Promise<PlanOptions> {
    const {kind} = this.#mode
    const {isIgnored, optionsFor, sources} = this.#settings
    const {cwd} = this.#terminal.io
    const {since} = this.#raw
    const wantsTexts = this.#reports.specs.some((spec) => spec.kind.wantsTexts)
    return {
      cwd,
      destination: kind === 'folder' ? {kind, outDir: this.#outDir} : {kind},
      reports: filesOf(this.#reports.specs),
      sources,
      optionsFor,
      isIgnored,
      only: since === undefined ? undefined : await changedFiles(since, cwd),
      force: this.#raw.force ?? false,
      want: {diff: this.#mode.diff, source: wantsTexts, markdown: wantsTexts}
    }
  }

  async #cleanAll({problems, tasks}: Plan, outputs: Outputs, record: RunRecord): Promise<void> {
    const {quiet = false} = this.#raw
    const {signal} = this.#terminal.io
    const progress = new Progress(this.#terminal, tasks.length, this.#raw.progress && !quiet)
    const results = runFiles(tasks, {jobs: this.#settings.jobs, signal, journal: record})
    let done = 0
    for await (const result of inOrder(results, problems)) {
      await this.#take(result, outputs, progress)
      progress.update(++done, result.entry.input)
      if (this.#isLeft) break
    }
    progress.clear()
  }

  /** Whether to stop because the reader of stdout left. A run that writes files goes on. */
  get #isLeft(): boolean {
    return this.#mode.kind === 'none' && this.#terminal.closed
  }

  async #take({diff, entry, markdown, source, stack}: TaskResult, outputs: Outputs, progress: Progress) {
    const found = findingsOf(entry)
    const {accepted, fresh: findings} = this.#acceptance?.part(entry, found) ?? {accepted: 0, fresh: found}
    addToTotals(this.#totals, entry)
    this.#tally.add(entry, {findings: findings.length, accepted})
    const isPrinted = findings.length > 0 || diff !== undefined || entry.status === 'failed'
    if (isPrinted) progress.clear()
    // The summary lists failures. Without a summary, they are printed as they occur.
    if (!this.#hasSummary || stack !== undefined) printFailure(entry, stack, this.#terminal)
    await outputs.add({entry, findings, accepted, source, markdown})
    if (diff !== undefined) await printDiff(diff, this.#terminal, this.#reports.toStderr)
  }

  get #hasSummary(): boolean {
    return this.#mode.kind !== 'none' && !this.#raw.quiet && this.#reports.isShown
  }

  /** Print a result for people: to stderr where a report goes to stdout. */
  async #say(text: (colors: Terminal['colors']) => string): Promise<void> {
    const {colors, errColors} = this.#terminal
    if (this.#reports.toStderr) this.#terminal.err(text(errColors))
    else await this.#terminal.out(text(colors))
  }

  async #conclude(record: RunRecord, {older}: Plan): Promise<void> {
    const {check, kind} = this.#mode
    const told = (await this.#acceptance?.conclude()) ?? ''
    if (this.#raw.quiet || this.#isLeft) return
    this.#terminal.err(told)
    if (this.#hasSummary) {
      const {cwd} = this.#terminal.io
      const {json} = this.#reports
      const input = {
        totals: this.#totals,
        tally: this.#tally,
        durationMs: Date.now() - this.#startedAt.getTime(),
        preset: this.#settings.preset,
        content: this.#settings.content,
        outDir: kind === 'folder' ? labelOf(this.#outDir, cwd) : null,
        report: json === undefined ? null : labelOf(json, cwd),
        place: record.place,
        undo: record.undo,
        older: older.length
      }
      await this.#say((colors) => summary(input, colors, this.#terminal.width))
      return
    }
    printWarnings(this.#tally, check, this.#terminal)
    const {cleaned, files} = this.#totals
    // To stderr, so that it is not part of the diff.
    if (this.#mode.diff && !check) {
      this.#terminal.err(`${number(cleaned)} of ${plural(files, 'file')} would change\n`)
    }
  }

  #reported({tasks}: Plan): ReportedRun {
    return {run: this.#runInfo(tasks.length), totals: this.#totals, ...this.#tally.sums}
  }

  #runInfo(tasks: number): RunInfo {
    const {json} = this.#reports
    return {
      startedAt: this.#startedAt.toISOString(),
      durationMs: Date.now() - this.#startedAt.getTime(),
      jobs: Math.max(1, Math.min(this.#settings.jobs, tasks)),
      preset: this.#settings.preset,
      ...(json === undefined ? {} : {report: labelOf(json, this.#terminal.io.cwd)})
    }
  }
}

/** Insert the failed entries of paths that could not be looked at into the results, in path order. */
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
