/** Undoes a run: rebuilds the original files from the cleaned ones and the report. */
import {readFile, realpath, stat} from 'node:fs/promises'
import {dirname, join, posix, relative, resolve} from 'node:path'
import {CleanArticlesError} from '../../errors.js'
import {isInside} from '../../files/paths.js'
import {writeFileAtomic} from '../../files/write-file.js'
import type {FileReport, RunInfo} from '../report.js'
import {readReport} from './read-report.js'
import {restoreBytes, sha256} from './restore.js'

export interface RestoreOptions {
  /** The folder that paths in the report are relative to, if the report's own place does not show it. Absolute. */
  cwd: string
  /** Folder the originals go to, mirroring the names of the inputs (absolute); `null` puts them in place. */
  outDir: string | null
}

export interface RestoredFile {
  /** As in the report: not to be trusted as a path. */
  input: string
  status: 'restored' | 'skipped' | 'failed'
  /** Absolute path of the file that was written. */
  target?: string
  /** Why it was skipped. */
  reason?: string
  error?: CleanArticlesError
}

/**
 * Undo a report file by file. A file that cannot be restored is reported, and the others are restored; only a report
 * that cannot be read throws (`CleanArticlesError`). Nothing is written outside `outDir`, or in place
 * outside the folder the run was started in, whatever paths the report holds.
 */
export async function* restoreFiles(
  path: string,
  label: string,
  options: RestoreOptions
): AsyncGenerator<RestoredFile> {
  const {files, run} = await readReport(path, label)
  const base = startFolder(path, run, options.cwd)
  const written = new Set<string>()

  for await (const entry of files) {
    const reason = whyNot(entry)
    if (reason !== undefined) {
      yield {input: entry.input, status: 'skipped', reason}
      continue
    }
    try {
      const target = options.outDir === null ? await inPlace(base, entry) : mirrored(options.outDir, entry)
      if (written.has(target)) throw badPath(entry, 'another entry has the same path')
      written.add(target)
      yield await restoreFile(base, target, entry, options.outDir ?? base)
    } catch (error) {
      yield {input: entry.input, status: 'failed', error: toError(error, entry)}
    }
  }
}

/** The folder the run was started in: the report's path without `run.report` at its end; `cwd` if that does not fit. */
function startFolder(path: string, run: Partial<RunInfo>, cwd: string): string {
  const way = run.report
  if (typeof way !== 'string' || posix.isAbsolute(way) || way.split('/').includes('..')) return cwd
  const base = resolve(dirname(path), posix.relative(posix.join('/', posix.dirname(way)), '/'))
  return resolve(base, way) === path ? base : cwd
}

function whyNot(entry: FileReport): string | undefined {
  if (entry.status !== 'cleaned' && entry.status !== 'unchanged') return 'the run wrote no file for it'
  if (entry.output === null) return 'the run wrote no file for it'
  if (entry.format === 'html')
    return 'an HTML page cannot be rebuilt from its Markdown, nor need it be: no run changes a page'
  return undefined
}

/** The place of the input under `outDir`, without the steps that would lead out of it. */
function mirrored(outDir: string, entry: FileReport): string {
  const steps = entry.input.split(/[/\\]/).filter((step) => !/^(?:\.{0,2}|[a-z]:)$/i.test(step))
  if (steps.length === 0 || entry.input.includes('\0')) throw badPath(entry, 'it names no file')
  return join(outDir, ...steps)
}

async function inPlace(base: string, entry: FileReport): Promise<string> {
  if (entry.input.includes('\0')) throw badPath(entry, 'it names no file')
  const target = resolve(base, entry.input)
  const root = await realpath(base)
  const real = await realpath(target).catch((error: NodeJS.ErrnoException) => {
    // A deleted input is put back; its folder is checked again by the writer.
    if (error.code === 'ENOENT') return join(root, relative(base, target))
    throw error
  })
  if (!isInside(target, base) || !isInside(real, root) || real === root) {
    throw badPath(entry, 'it lies outside the folder of the run')
  }
  return real
}

async function restoreFile(
  base: string,
  target: string,
  entry: FileReport,
  within: string
): Promise<RestoredFile> {
  const done: RestoredFile = {input: entry.input, status: 'restored', target}
  const cleaned = await readRegular(resolve(base, entry.output!))
  if (cleaned === undefined) {
    throw new CleanArticlesError('missing-path', `the cleaned file ${entry.output} is not there`, {
      hint: 'Run restore in the folder the run was started in, or bring the cleaned file back.'
    })
  }
  const original = restoreBytes(cleaned, entry)
  const present = await readRegular(target)
  if (present !== undefined) {
    const hash = sha256(present)
    if (hash === entry.sha256.before) return done
    // The cleaned file itself may be replaced by its original; anything else is work that must not be lost.
    if (hash !== entry.sha256.after) {
      throw new CleanArticlesError('restore-mismatch', `${entry.input} holds something else by now`, {
        hint: 'Restore into an empty folder (-o <dir>) and compare.'
      })
    }
  }
  const like = present === undefined ? undefined : await stat(target)
  // `within` may be reached through a link; in the target, links are resolved.
  const root = within === base ? await realpath(base) : within
  await writeFileAtomic(target, original, {label: entry.input, within: root, like, sync: like !== undefined})
  return done
}

/** The bytes of a regular file, `undefined` when there is none. A device is never read: it may have no end. */
async function readRegular(path: string): Promise<Uint8Array | undefined> {
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
    throw error
  })
  if (stats === undefined) return undefined
  if (!stats.isFile()) throw new CleanArticlesError('unreadable', 'a folder or a device stands in its place')
  return readFile(path)
}

function badPath(entry: FileReport, why: string): CleanArticlesError {
  return new CleanArticlesError('bad-report', `will not restore ${entry.input}: ${why}`, {
    hint: 'Run restore in the folder the run was started in, with the report it wrote.'
  })
}

function toError(error: unknown, entry: FileReport): CleanArticlesError {
  if (error instanceof CleanArticlesError) return error
  return new CleanArticlesError('unreadable', `cannot read the files of ${entry.input}`, {
    hint: 'Check the permissions.',
    cause: error
  })
}
