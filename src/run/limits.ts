/**
 * Limits on the work for one file. They are enforced outside the parser, because a parser that does not end cannot
 * stop itself. They are constants, not shares of the machine: the same input gives the same result everywhere
 * (except for the time limit, which no ordinary file should reach).
 */

const megabyte = 1024 * 1024

export interface Limits {
  /** Largest file that is read, in bytes. */
  fileSize: number
  /** Time for a file of any size, in ms: it includes the start of a worker. */
  time: number
  /** Time added for each megabyte of the file, in ms. */
  timePerMegabyte: number
  /** Heap of one worker, in megabytes (less on a small machine); a file that needs more fails. */
  heap: number
  /** Files per worker that are being cleaned, or are done and wait for an earlier one. */
  filesAhead: number
  /** Bytes of such files; a single file may be larger. This bounds the memory of the whole run. */
  bytesAhead: number
}

export const defaultLimits: Readonly<Limits> = {
  fileSize: 64 * megabyte,
  time: 60_000,
  timePerMegabyte: 20_000,
  heap: 4096,
  filesAhead: 4,
  bytesAhead: 16 * megabyte
}

/** Time a file of `size` bytes may take, in ms. */
export function timeLimit(size: number, limits: Readonly<Limits>): number {
  return limits.time + Math.ceil((size / megabyte) * limits.timePerMegabyte)
}

/** A number of bytes for people, in megabytes. */
export function megabytes(bytes: number): string {
  return `${Math.round((bytes / megabyte) * 10) / 10} MB`
}
