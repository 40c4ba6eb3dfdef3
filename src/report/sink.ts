/** Where the text of a report goes. */
import {constants} from 'node:fs'
import {open, realpath, stat} from 'node:fs/promises'
import {type AtomicFile, openAtomic, toWriteError, type WriterFileSystem} from '../files/write-file.js'

export interface Sink {
  write(text: string): Promise<void>
  /** Complete the report: a file takes its name. */
  commit(): Promise<void>
  /** Give up: an unfinished file is removed. */
  discard(): Promise<void>
}

/** Text is written when this much is buffered, to save system calls; in UTF-16 code units. */
const bufferSize = 64 * 1024

/**
 * Open a file for a report. It takes its name when it is complete; a link to a file stays, and the file it leads to is
 * replaced. What is neither file nor folder (a pipe, a device) is written to directly.
 *
 * Throws a `CleanArticlesError` when the file cannot be written, here or in any later call.
 */
export async function openSink(
  path: string,
  options: {label: string; fileSystem?: WriterFileSystem | undefined}
): Promise<Sink> {
  const file = (await isStream(path))
    ? await openStream(path, options.label)
    : await openAtomic(await realpath(path).catch(() => path), options)
  let buffer = ''
  const flush = async () => {
    const text = buffer
    buffer = ''
    if (text !== '') await file.write(text)
  }
  return {
    async write(text) {
      buffer += text
      if (buffer.length >= bufferSize) await flush()
    },
    async commit() {
      await flush()
      await file.commit()
    },
    discard: () => file.discard()
  }
}

/** Whether bytes written to `path` go to a reader. They would not reach it in a new file that takes the name. */
export async function isStream(path: string): Promise<boolean> {
  // An open descriptor (`/dev/stdout`, `/dev/fd/3`) belongs to the process that opened it, even where it is a file.
  if (/^\/(?:dev|proc\/[^/]+)\/(?:fd\/|std(?:out|err)$)/.test(path)) return true
  const stats = await stat(path).catch(() => undefined)
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

async function openStream(path: string, label: string): Promise<AtomicFile> {
  const guard = async <Result>(step: () => Promise<Result>): Promise<Result> => {
    try {
      return await step()
    } catch (error) {
      throw toWriteError(error, label)
    }
  }
  // Appended to and never created: what `isStream` found may be gone by now.
  const handle = await guard(() => open(path, constants.O_WRONLY | constants.O_APPEND))
  let isLeft = false
  return {
    write: (data) =>
      guard(async () => {
        if (isLeft) return
        await handle.writeFile(data).catch((error: NodeJS.ErrnoException) => {
          // The reader left, which is not an error, as with stdout.
          if (error.code !== 'EPIPE') throw error
          isLeft = true
        })
      }),
    commit: () => guard(() => handle.close()),
    discard: () => handle.close().catch(() => {})
  }
}
