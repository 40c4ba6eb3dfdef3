/**
 * The JSON report as a file that is there from the first moment of a run: each entry is in it before the file it is
 * about takes its name. A run that is killed leaves the report without its end, and `restore` undoes what it holds.
 */
import {open} from 'node:fs/promises'
import {dirname, relative} from 'node:path'
import {toPosix} from '../files/paths.js'
import {makeFolders, toWriteError} from '../files/write-file.js'
import type {FileReport, RunInfo, Tool, Totals} from './report.js'
import {reportEnd, reportLine, reportStart} from './report-text.js'

export interface ReportFileOptions {
  /** The path for people. */
  label: string
  tool: Tool
  /** Absolute path of the folder the run was started in. */
  cwd: string
  /** Whether what is written is to be on the disk: for a run that replaces the only copy of a file. */
  sync: boolean
}

type Handle = Awaited<ReturnType<typeof open>>

export class ReportFile {
  readonly #handle: Handle
  readonly #label: string
  readonly #sync: boolean
  /** Size of what is complete, in bytes. */
  #size = 0
  /** Size before the last entry. */
  #sizeBefore = 0
  #entries = 0

  private constructor(handle: Handle, {label, sync}: ReportFileOptions) {
    this.#handle = handle
    this.#label = label
    this.#sync = sync
  }

  /**
   * Make the file at `path` (absolute). Throws a `CleanArticlesError` where a file has that name or none can be made; so do
   * the methods where the file cannot be written, and what was complete before stays complete.
   */
  static async open(path: string, options: ReportFileOptions): Promise<ReportFile> {
    try {
      await makeFolders(dirname(path))
      const file = new ReportFile(await open(path, 'wx'), options)
      const folder = toPosix(relative(dirname(path), options.cwd)) || '.'
      await file.#append(reportStart(options.tool, folder), true)
      if (options.sync) await syncFolder(dirname(path))
      return file
    } catch (error) {
      throw toWriteError(error, options.label)
    }
  }

  /**
   * Write the entry of a file, before that file takes its name. With `isAwaited` it is on the disk when this resolves, where
   * the report is to be.
   */
  async add(entry: FileReport, isAwaited: boolean): Promise<void> {
    const before = this.#size
    await this.#append(reportLine(entry, this.#entries === 0), isAwaited)
    this.#sizeBefore = before
    this.#entries++
  }

  /** Write another entry in the place of the last one: its file could not take its name. */
  async replaceLast(entry: FileReport): Promise<void> {
    await this.#cut(this.#sizeBefore)
    this.#entries--
    await this.add(entry, false)
  }

  /** Write the end, and close the file. */
  async finish(totals: Readonly<Totals>, run: RunInfo): Promise<void> {
    try {
      await this.#append(reportEnd(totals, run), true)
    } finally {
      await this.close()
    }
  }

  /** Close the file as it is. Never throws. */
  async close(): Promise<void> {
    await this.#handle.close().catch(() => {})
  }

  async #append(text: string, isAwaited: boolean): Promise<void> {
    const bytes = Buffer.from(text)
    try {
      for (let at = 0; at < bytes.length; ) {
        const {bytesWritten} = await this.#handle.write(bytes, at, bytes.length - at, this.#size + at)
        at += bytesWritten
      }
      if (this.#sync && isAwaited) await this.#handle.datasync()
    } catch (error) {
      // Half a line would be all the reader finds behind the last whole one.
      await this.#cut(this.#size).catch(() => {})
      throw toWriteError(error, this.#label)
    }
    this.#size += bytes.length
  }

  async #cut(size: number): Promise<void> {
    await this.#handle.truncate(size)
    this.#size = size
  }
}

/** Wait until the disk has the name of a new file. Some systems cannot sync a folder, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  if (!handle) return
  await handle.sync().catch(() => {})
  await handle.close()
}
