/** The JSON report of a run that writes files: in its place from the first moment, and what becomes of an earlier one there. */
import {lstat, realpath, rm, stat} from 'node:fs/promises'
import {toWriteError} from '../files/write-file.js'
import {freeName, isReportFile, keptBeside, putBack, setAside, stillUndoes} from './earlier-reports.js'
import type {FileReport, RunInfo, Totals} from './report.js'
import {ReportFile, type ReportFileOptions} from './report-file.js'

export interface RunReportOptions extends ReportFileOptions {
  /** Absolute paths of the copies that the run writes: an earlier report of those alone undoes nothing any more. */
  rewritten: ReadonlySet<string>
}

/** What became of the place of a report. */
export interface ReportPlace {
  /** The earlier report that still undoes something, absolute, where it was kept under a number. */
  kept?: string
  /** The report was gone, and what it held was written to another name, absolute. */
  moved?: string
  /** The run changed nothing: the earlier report, which still undoes something, is where it was, and there is no new one. */
  isEarlier?: boolean
}

export class RunReport {
  readonly #path: string
  readonly #options: RunReportOptions
  readonly #file: ReportFile
  /** Where the earlier report is meanwhile. */
  readonly #aside: string | undefined
  readonly #undoesMore: boolean

  private constructor(
    path: string,
    options: RunReportOptions,
    file: ReportFile,
    aside: string | undefined,
    undoesMore: boolean
  ) {
    this.#path = path
    this.#options = options
    this.#file = file
    this.#aside = aside
    this.#undoesMore = undoesMore
  }

  /**
   * Make the report at `path` (absolute; of a link, where it leads). An earlier report there is renamed first. Throws a
   * `CleanArticlesError` where it cannot be written, and the earlier one is back in its place then.
   */
  static async open(path: string, options: RunReportOptions): Promise<RunReport> {
    const real = await realpath(path).catch(() => path)
    let aside: string | undefined
    let undoesMore = false
    try {
      if (await isReportFile(real)) {
        undoesMore = await stillUndoes(real, options.cwd, options.rewritten)
        aside = await setAside(real)
      } else if ((await stat(real).catch(() => undefined))?.isFile()) {
        // Empty, another kind of report, or what the user wants replaced: the plan refused all else.
        await rm(real)
      }
    } catch (error) {
      throw toWriteError(error, options.label)
    }
    try {
      return new RunReport(real, options, await ReportFile.open(real, options), aside, undoesMore)
    } catch (error) {
      if (aside !== undefined) await putBack(aside, real).catch(() => {})
      throw error
    }
  }

  /** `isAwaited`: the file is about to replace the only copy of what it holds. */
  add(entry: FileReport, isAwaited: boolean): Promise<void> {
    return this.#file.add(entry, isAwaited)
  }

  replaceLast(entry: FileReport): Promise<void> {
    return this.#file.replaceLast(entry)
  }

  /** Write the end. `hasChanged` says whether the run changed any file. */
  async finish(totals: Readonly<Totals>, run: RunInfo, hasChanged: boolean): Promise<ReportPlace> {
    try {
      if (!hasChanged && this.#undoesMore) return await this.#withdraw()
      await this.#file.finish(totals, run)
      await this.#removeSuperseded()
    } catch (error) {
      throw toWriteError(error, this.#options.label)
    }
    return this.#aside === undefined || !this.#undoesMore ? {} : {kept: this.#aside}
  }

  /** Remove earlier reports, this one's own and those kept before, whose copies this run has written anew. */
  async #removeSuperseded(): Promise<void> {
    const {cwd, rewritten} = this.#options
    const earlier = rewritten.size > 0 ? await keptBeside(this.#path) : []
    if (this.#aside !== undefined && !this.#undoesMore) await rm(this.#aside, {force: true})
    for (const path of earlier) {
      if (path !== this.#aside && !(await stillUndoes(path, cwd, rewritten))) await rm(path, {force: true})
    }
  }

  /**
   * The run was stopped. What it changed can be undone: where the end cannot be written, the report stays without it. A report
   * of no change makes room for the earlier one. Never throws.
   */
  async stop(totals: Readonly<Totals>, run: RunInfo, hasChanged: boolean): Promise<ReportPlace> {
    if (!hasChanged) return this.#withdraw().catch(() => ({}))
    await this.#file.finish(totals, run).catch(() => {})
    const moved = await this.#rescue().catch(() => undefined)
    await this.#file.close()
    return {
      ...(this.#aside === undefined ? {} : {kept: this.#aside}),
      ...(moved === undefined ? {} : {moved})
    }
  }

  /**
   * Somebody removed or moved the report of a run in place, which alone undoes what was written: write it anew, to a name that
   * is free. Returns that, or undefined where the report is there.
   */
  async #rescue(): Promise<string | undefined> {
    if (!this.#options.sync || (await this.#file.isThere())) return undefined
    const isTaken = await lstat(this.#path).catch(() => undefined)
    const path = isTaken ? await freeName(this.#path) : this.#path
    await this.#file.copyTo(path)
    return path
  }

  async #withdraw(): Promise<ReportPlace> {
    const isOwn = await this.#file.isThere()
    await this.#file.close()
    // Whatever took its name meanwhile is somebody else's.
    if (isOwn) await rm(this.#path, {force: true})
    if (this.#aside === undefined) return {}
    if (!isOwn && (await lstat(this.#path).catch(() => undefined))) return {kept: this.#aside}
    await putBack(this.#aside, this.#path)
    return {isEarlier: true}
  }
}
