/** How a file takes its name: first its entry is in the report, then it replaces what was there. */
import {stat} from 'node:fs/promises'
import {CleanArticlesError} from '../errors.js'
import {commitFile, discardFile} from '../files/write-file.js'
import type {FileReport} from '../report/report.js'
import {failedEntry, toReadError} from './failure.js'
import type {PreparedResult, TaskResult} from './messages.js'

/** Where the entries of a run are kept. */
export interface Journal {
  /** Resolves when the entry is where a crash cannot reach it. */
  add(entry: FileReport): Promise<void>
  /** Put another entry in the place of the last one. */
  replaceLast(entry: FileReport): Promise<void>
}

/**
 * Put the entry of a result into the journal, then give its file its name. A file that cannot take it becomes a failed
 * entry. Rejects only where the journal does; no file has taken its name then.
 */
export async function commitResult(result: TaskResult, journal?: Journal): Promise<TaskResult> {
  const {prepared, ...done} = result
  if (!prepared) {
    await journal?.add(done.entry)
    return done
  }
  try {
    await refuseChanged(prepared)
  } catch (error) {
    await discardFile(prepared)
    const failed = {entry: failureOf(done.entry, error)}
    await journal?.add(failed.entry)
    return failed
  }
  try {
    await journal?.add(done.entry)
  } catch (error) {
    await discardFile(prepared)
    throw error
  }
  try {
    await commitFile(prepared)
    return done
  } catch (error) {
    const failed = {entry: failureOf(done.entry, error)}
    await journal?.replaceLast(failed.entry)
    return failed
  }
}

function failureOf({bytes, input, sha256}: FileReport, error: unknown): FileReport {
  const entry = failedEntry(input, error)
  entry.bytes.before = bytes.before
  entry.sha256.before = sha256.before
  return entry
}

/** Never write over what somebody saved while the file was being cleaned, or over a read-only file. */
async function refuseChanged({label, path, replaces}: PreparedResult): Promise<void> {
  if (!replaces) return
  const now = await stat(path).catch((error: unknown) => {
    throw toReadError(error, label)
  })
  if (now.mtimeMs !== replaces.mtimeMs || now.ino !== replaces.ino) {
    throw new CleanArticlesError(
      'unwritable',
      `will not write ${label}: it changed while it was being cleaned`,
      {hint: 'Run again.'}
    )
  }
  if ((now.mode & 0o222) === 0) {
    throw new CleanArticlesError('unwritable', `cannot write ${label}: it is read-only`, {
      hint: 'Make it writable (chmod u+w) if it is to be cleaned.'
    })
  }
}
