/** How a file takes its name: first its entry is in the report, then it replaces what was there. */
import {readFile, stat} from 'node:fs/promises'
import {CleanArticlesError} from '../errors.js'
import {commitFile, discardFile} from '../files/write-file.js'
import type {FileReport} from '../report/report.js'
import {sha256} from '../report/restore/restore.js'
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
    await refuseReadOnly(prepared)
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
    // Once more: the disk may have taken its time for the entry.
    await refuseChanged(prepared)
    await commitFile(prepared)
    return done
  } catch (error) {
    await discardFile(prepared)
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

/** Never write over what somebody saved meanwhile: an input while it was cleaned, or a copy since the run began. */
async function refuseChanged({label, path, replaces}: PreparedResult): Promise<void> {
  if (!replaces) return
  const {file} = replaces
  const now = await stat(path).catch((error: NodeJS.ErrnoException) => {
    // A copy that is gone is made anew. An input that is gone stays gone.
    if (error.code === 'ENOENT' && !file) return undefined
    throw toReadError(error, label)
  })
  if (!now) return
  const isTouched = file && (now.mtimeMs !== file.mtimeMs || now.ino !== file.ino || now.size !== file.size)
  // The time alone does not tell: it has steps, and some editors set it back.
  if (isTouched || (await hashOf(path, label)) !== replaces.sha256) {
    throw new CleanArticlesError(
      'unwritable',
      file
        ? `will not write ${label}: it changed while it was being cleaned`
        : `will not write ${label}: somebody saved it during the run`,
      {hint: file ? 'Run again.' : 'Move it away, or choose another folder with --out-dir, and run again.'}
    )
  }
}

async function hashOf(path: string, label: string): Promise<string> {
  try {
    return sha256(await readFile(path))
  } catch (error) {
    throw toReadError(error, label)
  }
}

/** Never write over a read-only input: a rename would. */
async function refuseReadOnly({label, path, replaces}: PreparedResult): Promise<void> {
  if (!replaces?.file) return
  const now = await stat(path).catch(() => undefined)
  if (now && (now.mode & 0o222) === 0) {
    throw new CleanArticlesError('unwritable', `cannot write ${label}: it is read-only`, {
      hint: 'Make it writable (chmod u+w) if it is to be cleaned.'
    })
  }
}
