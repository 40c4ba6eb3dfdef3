/** The record of a run that writes files: its JSON report as it goes, what it changed, and how to undo it. */
import {dirname} from 'node:path'
import {labelOf, realOf} from '../../files/paths.js'
import type {FileReport, RunInfo, Tool, Totals} from '../../report/report.js'
import {isOpenTo, placeToAllow} from '../../report/restore/guarded.js'
import {noteRun} from '../../report/restore/known-runs.js'
import {type ReportPlace, RunReport} from '../../report/run-report.js'
import type {Journal} from '../../run/commit-result.js'
import type {Task} from '../../run/messages.js'
import {shellWord} from '../../text/humanize.js'

export interface RunRecordOptions {
  tool: Tool
  cwd: string
  /** Whether the run cleans files in place. */
  inPlace: boolean
  /** Absolute path of the JSON report; undefined where none goes to a file. */
  report: string | undefined
  tasks: readonly Task[]
  /** Paths that could not be searched, as failed entries, in path order. */
  problems: readonly FileReport[]
}

export class RunRecord implements Journal {
  readonly #options: RunRecordOptions
  readonly #report: RunReport | undefined
  /** Folders and files that `restore` has to be allowed to write to, for people. */
  readonly #rootsToName: readonly string[]
  #nextProblem = 0
  #place: ReportPlace = {}
  /** Files that have their new content. */
  written = 0

  private constructor(
    options: RunRecordOptions,
    report: RunReport | undefined,
    rootsToName: readonly string[]
  ) {
    this.#options = options
    this.#report = report
    this.#rootsToName = rootsToName
  }

  /** Make the report, before any file is changed. Throws a `CleanArticlesError` where it cannot be written. */
  static async open(options: RunRecordOptions): Promise<RunRecord> {
    const {cwd, inPlace, report: path, tasks, tool} = options
    if (path === undefined) return new RunRecord(options, undefined, [])
    const rewritten = new Set(
      tasks.flatMap(({destination}) => (destination.kind === 'file' ? [destination.path] : []))
    )
    const report = await RunReport.open(path, {
      label: labelOf(path, cwd),
      tool,
      cwd,
      sync: inPlace,
      rewritten
    })
    const places = inPlace ? await placesToAllow(tasks, cwd) : []
    const isNoted = places.length === 0 || (await noteRun(path, places))
    return new RunRecord(options, report, isNoted ? [] : places.map((place) => labelOf(place, cwd)))
  }

  async add(entry: FileReport): Promise<void> {
    await this.#addProblems(entry.input)
    const isWritten = this.#isWritten(entry)
    await this.#report?.add(entry, isWritten)
    if (isWritten) this.written++
  }

  async replaceLast(entry: FileReport): Promise<void> {
    this.written--
    await this.#report?.replaceLast(entry)
  }

  async finish(totals: Readonly<Totals>, run: RunInfo): Promise<void> {
    await this.#addProblems(undefined)
    this.#place = (await this.#report?.finish(totals, run, this.written > 0)) ?? {}
  }

  /** The run ends before its end. Never throws. */
  async stop(totals: Readonly<Totals>, run: RunInfo): Promise<void> {
    this.#place = (await this.#report?.stop(totals, run, this.written > 0)) ?? {}
    const {moved} = this.#place
    const {cwd, inPlace, tasks} = this.#options
    if (moved === undefined || !inPlace) return
    // The note about places elsewhere is for the name that the report had.
    const places = await placesToAllow(tasks, cwd)
    if (places.length > 0) await noteRun(moved, places)
  }

  /** What became of an earlier report in the place of this one; its path is for people. */
  get place(): ReportPlace {
    const {kept} = this.#place
    return kept === undefined ? this.#place : {...this.#place, kept: labelOf(kept, this.#options.cwd)}
  }

  /** The command that undoes the run in place; undefined where nothing can. */
  get undo(): string | undefined {
    const {cwd, inPlace, report} = this.#options
    if (!inPlace || report === undefined || this.written === 0) return undefined
    const roots = this.#rootsToName.map((root) => `--root ${shellWord(root)} `).join('')
    return `clean-articles restore --write ${roots}${shellWord(labelOf(this.#place.moved ?? report, cwd))}`
  }

  #isWritten({input, output, status}: FileReport): boolean {
    return output !== null && (status === 'cleaned' || (status === 'unchanged' && output !== input))
  }

  /** Those whose names come before `input`; all that are left without one. */
  async #addProblems(input: string | undefined): Promise<void> {
    const {problems} = this.#options
    for (; this.#nextProblem < problems.length; this.#nextProblem++) {
      const problem = problems[this.#nextProblem]!
      if (input !== undefined && problem.input >= input) return
      await this.#report?.add(problem, false)
    }
  }
}

/**
 * What `restore` has to be allowed so that it may undo every file: real paths of folders outside of `cwd`, of guarded ones in
 * it, and of files that are no articles by name.
 */
async function placesToAllow(tasks: readonly Task[], cwd: string): Promise<string[]> {
  const places: string[] = [await realOf(cwd)]
  const files = await Promise.all(tasks.map(({path}) => realOf(path)))
  // Outer folders first: they may allow what is below them.
  const byFolder = (left: string, right: string) => (dirname(left) < dirname(right) ? -1 : 1)
  for (const file of files.sort(byFolder)) {
    if (!places.some((place) => isOpenTo(file, place))) places.push(placeToAllow(file))
  }
  return places.slice(1)
}
