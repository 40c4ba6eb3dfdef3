/** Where the text of a report goes. */
import {openAtomic, type WriterFileSystem} from '../write/write-file.js'

export interface Sink {
  write(text: string): Promise<void>
  /** Say that it is complete: a file takes its name. */
  commit(): Promise<void>
  /** Give up: nothing of it stays. */
  discard(): Promise<void>
}

/** Enough text to make a write worth its system call, in UTF-16 code units. */
const bufferSize = 64 * 1024

/**
 * Open a file for a report. It takes its name when it is complete.
 *
 * Throws a `CleanArticlesError` when the file cannot be written, here or in any later call.
 */
export async function openSink(
  path: string,
  options: {label: string; fileSystem?: WriterFileSystem | undefined}
): Promise<Sink> {
  const file = await openAtomic(path, options)
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
