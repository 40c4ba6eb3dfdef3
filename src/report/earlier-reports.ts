/**
 * Reports of earlier runs where a new one goes. One rule holds for all of them: a report that still undoes something is
 * never replaced, it is kept beside the new one under a number (`report-1.json`).
 */
import {lstat, open, readdir, rename, stat} from 'node:fs/promises'
import {basename, dirname, extname, join, resolve} from 'node:path'
import {CleanArticlesError} from '../errors.js'
import {readRegular} from '../files/read-regular.js'
import type {FileReport} from './report.js'
import {moveNote} from './restore/known-runs.js'
import {readReport} from './restore/read-report.js'
import {sha256} from './restore/restore.js'
import {startFolder} from './restore/start-folder.js'

/** How a report begins, whatever the file is called, and whatever its version: those of others undo something as well. */
const beginning = /^\{\s*"version"\s*:\s*\d+\s*,\s*"tool"\s*:/

/** Whether the file at `path` begins as a JSON report; false where there is none, or no regular file. */
export async function isReportFile(path: string): Promise<boolean> {
  if (!(await stat(path).catch(() => undefined))?.isFile()) return false
  const handle = await open(path).catch(() => undefined)
  if (!handle) return false
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(100), 0, 100, 0)
    return beginning.test(buffer.toString('latin1', 0, bytesRead))
  } finally {
    await handle.close()
  }
}

/**
 * Whether restoring the report at `path` would change anything, or whether it cannot be told: a file that was cleaned in place
 * is not as it was before, or a cleaned copy that it lists is still there. Copies that the coming run writes anew
 * (`rewritten`, absolute paths) do not count.
 */
export async function stillUndoes(
  path: string,
  cwd: string,
  rewritten: ReadonlySet<string>
): Promise<boolean> {
  try {
    const {files, folder, run} = await readReport(path, basename(path))
    const base = startFolder(path, {folder, run}) ?? cwd
    for await (const entry of files) {
      if (entry instanceof CleanArticlesError || (await undoes(entry, base, rewritten))) return true
    }
    return false
  } catch {
    // Damaged, or of another version: somebody may still get something out of it.
    return true
  }
}

async function undoes(entry: FileReport, base: string, rewritten: ReadonlySet<string>): Promise<boolean> {
  if (entry.output === null) return false
  const output = resolve(base, entry.output)
  if (entry.output === entry.input) {
    return entry.status === 'cleaned' && (await hashOf(output)) !== entry.sha256.before
  }
  return !rewritten.has(output) && (await stat(output).catch(() => undefined)) !== undefined
}

/** Rename the report at `path` to the first free numbered name beside it. Returns that path. */
export async function setAside(path: string): Promise<string> {
  const free = await freeName(path)
  await rename(path, free)
  await moveNote(path, free)
  return free
}

/** Undo `setAside`: the report at `aside` takes its name again, whatever is there. */
export async function putBack(aside: string, path: string): Promise<void> {
  await rename(aside, path)
  await moveNote(aside, path)
}

/** The first free numbered name beside `path`: `report-1.json`. */
export async function freeName(path: string): Promise<string> {
  const extension = extname(path)
  const stem = basename(path, extension)
  for (let number = 1; ; number++) {
    const free = join(dirname(path), `${stem}-${number}${extension}`)
    if (!(await lstat(free).catch(() => undefined))) return free
  }
}

/** The reports that `setAside` kept beside the one at `path`: absolute paths. */
export async function keptBeside(path: string): Promise<string[]> {
  const extension = extname(path)
  const stem = basename(path, extension)
  const isKept = (name: string) =>
    name.startsWith(`${stem}-`) &&
    name.endsWith(extension) &&
    /^\d+$/.test(name.slice(stem.length + 1, name.length - extension.length))
  const names = await readdir(dirname(path)).catch(() => [])
  const found: string[] = []
  for (const name of names.filter(isKept).sort()) {
    const kept = join(dirname(path), name)
    if (await isReportFile(kept)) found.push(kept)
  }
  return found
}

/** The cleaned copies that reports list: by absolute path, the hashes (SHA-256, hex) they were written with. */
export async function listedOutputs(
  reports: readonly string[],
  cwd: string
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const listed = new Map<string, Set<string>>()
  for (const path of reports) {
    try {
      const {files, folder, run} = await readReport(path, basename(path))
      const base = startFolder(path, {folder, run}) ?? cwd
      for await (const entry of files) {
        if (entry instanceof CleanArticlesError) continue
        const {
          input,
          output,
          sha256: {after}
        } = entry
        if (output === null || output === input || after === null) continue
        const key = resolve(base, output)
        const hashes = listed.get(key)
        if (hashes) hashes.add(after)
        else listed.set(key, new Set([after]))
      }
    } catch {
      // What a damaged report listed before the damage counts, the rest is unknown.
    }
  }
  return listed
}

/** The JSON reports in a folder, not below it: absolute paths, sorted. */
export async function reportsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const found: string[] = []
  for (const name of names.sort()) {
    const path = join(folder, name)
    if (name.endsWith('.json') && (await isReportFile(path))) found.push(path)
  }
  return found
}

/**
 * SHA-256 of a regular file's bytes; undefined where there is none, empty for one that is larger than any that a run writes.
 */
export async function hashOf(path: string): Promise<string | undefined> {
  if (!(await stat(path).catch(() => undefined))?.isFile()) return undefined
  try {
    const bytes = await readRegular(path)
    return bytes && sha256(bytes)
  } catch (error) {
    if (error instanceof CleanArticlesError && error.code === 'too-large') return ''
    throw error
  }
}
