/** Errors as data: the report's entry of a file that failed. Loads fast, since it imports no code that cleans. */
import {CleanArticlesError} from '../errors.js'
import {isTooManyOpenFiles, tooManyOpenFiles} from '../files/open-files.js'
import {emptyEntry, type FileError, type FileReport} from '../report/report.js'

/** The entry of a file that failed. A `CleanArticlesError` is reported as it is; most others are reported as a bug. */
export function failedEntry(input: string, error: unknown): FileReport {
  return {...emptyEntry(input, 'failed'), error: toFileError(error)}
}

function toFileError(error: unknown): FileError {
  if (error instanceof CleanArticlesError) {
    return {code: error.code, message: error.message, ...(error.hint === undefined ? {} : {hint: error.hint})}
  }
  if (error instanceof RangeError && error.message.includes('call stack')) {
    return {
      code: 'too-deep',
      message: 'its markup is nested too deeply',
      hint: 'Look for thousands of elements or brackets that are never closed.'
    }
  }
  return {
    code: 'internal',
    message: `unexpected error: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'This is a bug in clean-articles: please report it, with the file if you can.'
  }
}

/** Say why a file cannot be read, without paths of the machine. */
export function toReadError(error: unknown, label: string): CleanArticlesError {
  const code = (error as NodeJS.ErrnoException)?.code
  if (code === 'ENOENT') {
    return new CleanArticlesError('missing-path', `${label} is not there`, {
      hint: 'Check the path.',
      cause: error
    })
  }
  if (isTooManyOpenFiles(error)) return tooManyOpenFiles(`cannot read ${label}`, error)
  const why = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : `the system says ${code ?? 'no'}`
  return new CleanArticlesError('unreadable', `cannot read ${label}: ${why}`, {
    hint: 'Check that it is a file and that you may read it.',
    cause: error
  })
}
