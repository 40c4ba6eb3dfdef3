/**
 * The JSON report as a file that is there from the first moment of a run: each entry is in it before the file it is
 * about takes its name. A run that is killed leaves the report without its end, and `restore` undoes what it holds.
 */
import {open, rm, stat} from 'node:fs/promises'
import {dirname, relative} from 'node:path'
import {CleanArticlesError} from '../errors.js'
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

/** Size of the pieces in which a report is copied, in bytes. */
const pieceSize = 64 * 1024

export class ReportFile {
  readonly #path: string
  readonly #handle: Handle
  readonly #label: string
  readonly #sync: boolean
  readonly #id: {ino: bigint; dev: bigint}
  /** Size of what is complete, in bytes. */
  #size = 0
  /** Size before the last entry. */
  #sizeBefore = 0
  #entries = 0

  private constructor(
    path: string,
    handle: Handle,
    id: {ino: bigint; dev: bigint},
    {label, sync}: ReportFileOptions
  ) {
    this.#id = id
    this.#path = path
    this.#handle = handle
    this.#label = label
    this.#sync = sync
  }

  /**
   * Make the file at `path` (absolute). Throws a `CleanArticlesError` where a file has that name or none can be made; so do
   * the methods where the file cannot be written, and what was complete before stays complete.
   */
  static async open(path: string, options: ReportFileOptions): Promise<ReportFile> {
    let file: ReportFile | undefined
    try {
      await makeFolders(dirname(path))
      // Readable too: where somebody removes it, its text is copied to a new one.
      const handle = await open(path, 'wx+')
      file = new ReportFile(path, handle, await handle.stat({bigint: true}), options)
      const folder = toPosix(relative(dirname(path), options.cwd)) || '.'
      await file.#append(reportStart(options.tool, folder), true)
      if (options.sync) await syncFolder(dirname(path))
      return file
    } catch (error) {
      if (file) {
        await file.close()
        await rm(path, {force: true}).catch(() => {})
      }
      throw toWriteError(error, options.label)
    }
  }

  /**
   * Write the entry of a file, before that file takes its name. With `isAwaited` it is on the disk when this resolves, where
   * the report is to be.
   */
  async add(entry: FileReport, isAwaited: boolean): Promise<void> {
    if (isAwaited) await this.#refuseGone()
    const before = this.#size
    await this.#append(reportLine(entry, this.#entries === 0), isAwaited)
    this.#sizeBefore = before
    this.#entries++
  }

  /** Write another entry in the place of the last one: its file could not take its name. */
  async replaceLast(entry: FileReport): Promise<void> {
    try {
      await this.#cut(this.#sizeBefore)
    } catch (error) {
      throw toWriteError(error, this.#label)
    }
    this.#entries--
    await this.add(entry, false)
  }

  /** Write the end, and close the file. After an error, the file is still open. */
  async finish(totals: Readonly<Totals>, run: RunInfo): Promise<void> {
    await this.#refuseGone()
    await this.#append(reportEnd(totals, run), true)
    await this.close()
  }

  /** Whether the file has its name: somebody may remove it, or move it away, while the run goes on. */
  async isThere(): Promise<boolean> {
    const now = await stat(this.#path, {bigint: true}).catch(() => undefined)
    return now?.ino === this.#id.ino && now.dev === this.#id.dev
  }

  /** Copy what is complete to a new file at `path`, where nothing may be. Throws a `CleanArticlesError`. */
  async copyTo(path: string): Promise<void> {
    try {
      await makeFolders(dirname(path))
      const copy = await open(path, 'wx')
      try {
        for (let at = 0; at < this.#size; ) {
          const length = Math.min(pieceSize, this.#size - at)
          const {buffer, bytesRead} = await this.#handle.read(Buffer.alloc(length), 0, length, at)
          if (bytesRead === 0) break
          await copy.writeFile(buffer.subarray(0, bytesRead))
          at += bytesRead
        }
        await copy.sync()
      } finally {
        await copy.close()
      }
    } catch (error) {
      throw toWriteError(error, this.#label)
    }
  }

  async #refuseGone(): Promise<void> {
    if (await this.isThere()) return
    throw new CleanArticlesError('unwritable', `cannot write ${this.#label}: the report is gone`, {
      hint: 'Something moved or removed it during the run, perhaps another run. Run again when nothing does.'
    })
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
