/** Reading files that somebody else names: devices and pipes may have no end. */
import {open, stat} from 'node:fs/promises'
import {CleanArticlesError} from '../errors.js'

/** Largest file that is read, in bytes: no run writes a larger one. */
const largest = 512 * 1024 * 1024

/**
 * The bytes of a regular file, no more than its size says: some files of the system (`/proc`) wait where they should end.
 * `undefined` where there is none. Throws a `CleanArticlesError` (`unreadable`, `too-large`) or the system's error.
 */
export async function readRegular(path: string): Promise<Buffer | undefined> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (stats === undefined) return undefined
  if (!stats.isFile()) throw new CleanArticlesError('unreadable', 'a folder or a device stands in its place')
  if (stats.size > largest) {
    throw new CleanArticlesError('too-large', 'the file in its place is larger than any that a run writes')
  }
  if (stats.size === 0) return Buffer.alloc(0)
  const handle = await open(path)
  try {
    const bytes = Buffer.alloc(stats.size)
    let length = 0
    while (length < bytes.length) {
      const {bytesRead} = await handle.read(bytes, length, bytes.length - length, length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return bytes.subarray(0, length)
  } finally {
    await handle.close()
  }
}
