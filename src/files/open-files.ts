/** The limit of files that a process may have open at a time. */
import {CleanArticlesError} from '../errors.js'

/**
 * Whether the error comes of that limit. A module may then be said not to be there: Node looks for it in vain. So a missing
 * module counts where the limit is low.
 */
export function isTooManyOpenFiles(error: unknown): boolean {
  const {code, message} = (error ?? {}) as NodeJS.ErrnoException
  if (code === 'EMFILE' || code === 'ENFILE') return true
  if (code === 'ERR_WORKER_INIT_FAILED') return /\bE[MN]FILE\b/.test(message)
  return code === 'ERR_MODULE_NOT_FOUND' && openFilesLimit() < lowLimit
}

/** Where a whole installation may not load. */
const lowLimit = 512

/** The error that says so; `what` is what could not be done, with the path for people. */
export function tooManyOpenFiles(what: string, cause?: unknown): CleanArticlesError {
  return new CleanArticlesError('too-many-open-files', `${what}: too many open files`, {
    hint: `Raise the limit (ulimit -n, now ${openFilesLimit()}) to 1024 or more, or clean fewer files at a time (--jobs 1).`,
    cause
  })
}

/** Files that this process may have open; infinite where the system does not tell. */
export function openFilesLimit(): number {
  limit ??= readLimit()
  return limit
}

let limit: number | undefined

/** How many of `jobs` workers can load at a time: each opens all modules at once. At least one. */
export function workersThatFit(jobs: number): number {
  return jobs === 1 ? 1 : Math.max(1, Math.min(jobs, Math.floor(openFilesLimit() / filesOfWorker)))
}

/** Measured: a worker alone needs a limit of some 150. */
const filesOfWorker = 200

function readLimit(): number {
  try {
    const report = process.report as typeof process.report & {excludeNetwork?: boolean}
    // Without it, names of the network are looked up.
    const before = report.excludeNetwork
    report.excludeNetwork = true
    const {userLimits} = report.getReport() as {userLimits?: {open_files?: {soft?: unknown}}}
    report.excludeNetwork = before ?? false
    const soft = userLimits?.open_files?.soft
    return typeof soft === 'number' ? soft : Number.POSITIVE_INFINITY
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
