/** Undoes a run: rebuilds the original files from the cleaned ones and the report. */
import {readFile, realpath, stat} from 'node:fs/promises'
import {dirname, join, relative, resolve} from 'node:path'
import {CleanArticlesError} from '../../errors.js'
import {isInside, toPosix} from '../../files/paths.js'
import {removeStale} from '../../files/temporary.js'
import {writeFileAtomic} from '../../files/write-file.js'
import type {FileReport} from '../report.js'
import {notedRoots} from './known-runs.js'
import {type ReadReport, readReport} from './read-report.js'
import {sha256} from './restore.js'
import {restoreState, withUndone} from './restore-state.js'
import {isPlausibleStart, startFolder} from './start-folder.js'

export interface RestoreOptions {
  /** The folder paths in the report are relative to, if the report does not tell by its own place. Absolute. */
  cwd: string
  /** Folder the originals go to, mirroring the names of the inputs (absolute); `null` puts them in place. */
  outDir: string | null
  /** Only these files: absolute, or as the report names them (default: all). */
  files?: readonly string[] | undefined
  /** Only the edits of these rules (default: all). */
  rules?: readonly string[] | undefined
  /** Folders and files outside of the run's folder that may be written to in place, absolute. */
  roots?: readonly string[] | undefined
  /** Folder of the notes about runs of this machine (default: the user's). */
  dataDir?: string | undefined
}

export interface RestoredFile {
  /** As in the report: not to be trusted as a path. */
  input: string
  /** `same`: it was as it is to be. */
  status: 'restored' | 'same' | 'skipped' | 'failed'
  /** Absolute path of the file. */
  target?: string
  /** Why it was skipped. */
  reason?: string
  error?: CleanArticlesError
}

export interface Restoration {
  /** The run was stopped before the end of its report. */
  isUnfinished: boolean
  /** The files of the report as they are restored. */
  files: AsyncIterable<RestoredFile>
}

/**
 * Undo a report file by file. A file that cannot be restored is reported and the others go on; only a report
 * that cannot be read throws (`CleanArticlesError`), as does a file in `files` that it does not list. Nothing is written
 * outside `outDir`, or in place outside the folder the run was started in and `roots`, whatever paths the report holds.
 */
export async function restoreFiles(
  path: string,
  label: string,
  options: RestoreOptions
): Promise<Restoration> {
  const report = await readReport(path, label)
  const places = await placesOf(path, report, options)
  return {isUnfinished: report.isUnfinished, files: restoreEach(report, label, places, options)}
}

/** Where files are read and written. */
interface Places {
  /** What paths in the report count from, absolute. */
  base: string
  /** Real paths that may be written to in place, with all below. */
  roots: readonly string[]
}

async function placesOf(
  path: string,
  report: ReadReport,
  {cwd, dataDir, outDir, roots = []}: RestoreOptions
): Promise<Places> {
  const base = startFolder(path, report) ?? cwd
  if (outDir !== null) return {base, roots: []}
  // A report that names any folder it likes may not write there: only where it is restored, or where its own name leads.
  const isTrusted = base === cwd || isPlausibleStart(path, report, base)
  const allowed = [...(isTrusted ? [base] : []), ...roots, ...(await notedRoots(path, dataDir))]
  return {base, roots: await Promise.all(allowed.map((root) => realpath(root).catch(() => root)))}
}

async function* restoreEach(
  {files}: ReadReport,
  label: string,
  places: Places,
  options: RestoreOptions
): AsyncGenerator<RestoredFile> {
  const written = new Set<string>()
  const swept = new Set<string>()
  const missing = new Set(options.files)
  let damage: CleanArticlesError | undefined
  for await (const entry of files) {
    if (entry instanceof CleanArticlesError) {
      damage ??= entry
      // Where files are named, it matters only if one of them is not found elsewhere.
      if (!options.files) yield {input: label, status: 'failed', error: entry}
      continue
    }
    const named = options.files?.find(
      (file) => file === entry.input || file === resolve(places.base, entry.input)
    )
    if (options.files && named === undefined) continue
    missing.delete(named!)
    const reason = whyNot(entry, options.rules)
    if (reason !== undefined) {
      yield {input: entry.input, status: 'skipped', reason}
      continue
    }
    try {
      const target = options.outDir === null ? await inPlace(places, entry) : mirrored(options.outDir, entry)
      if (written.has(target)) throw badPath(entry, 'another entry has the same path')
      written.add(target)
      if (!swept.has(dirname(target))) await removeStale(dirname(target))
      swept.add(dirname(target))
      yield await restoreFile(places, target, entry, options)
    } catch (error) {
      yield {input: entry.input, status: 'failed', error: toError(error, entry)}
    }
  }
  for (const file of missing) {
    if (damage) throw damage
    throw new CleanArticlesError(
      'bad-option',
      `the report ${label} lists no file ${toPosix(relative(options.cwd, file)) || file}`,
      {hint: 'Name a file as the report does, or by its path.'}
    )
  }
}

function whyNot(entry: FileReport, rules: readonly string[] | undefined): string | undefined {
  if (entry.status !== 'cleaned' && entry.status !== 'unchanged') return 'the run wrote no file for it'
  if (entry.output === null) return 'the run wrote no file for it'
  if (entry.format === 'html')
    return 'an HTML page cannot be rebuilt from its Markdown, nor need it be: no run changes a page'
  if (entry.status === 'unchanged' && entry.output === entry.input) return 'the run did not change it'
  if (rules && !entry.edits.some(({rule}) => rules.includes(rule))) return 'it has no edit of the rule'
  return undefined
}

/** The place of the input under `outDir`, without the steps that would lead out of it. */
function mirrored(outDir: string, entry: FileReport): string {
  const steps = entry.input.split(/[/\\]/).filter((step) => !/^(?:\.{0,2}|[a-z]:)$/i.test(step))
  if (steps.length === 0 || entry.input.includes('\0')) throw badPath(entry, 'it names no file')
  return join(outDir, ...steps)
}

async function inPlace({base, roots}: Places, entry: FileReport): Promise<string> {
  if (entry.input.includes('\0')) throw badPath(entry, 'it names no file')
  const target = resolve(base, entry.input)
  const real = await realpath(target).catch(async (error: NodeJS.ErrnoException) => {
    // A deleted input is put back; its folder is checked again by the writer.
    if (error.code === 'ENOENT')
      return join(await realpath(dirname(target)).catch(() => dirname(target)), entryName(target))
    throw error
  })
  const root = roots.find((known) => isInside(real, known))
  if (root === undefined || (real === root && !(await stat(real).catch(() => undefined))?.isFile())) {
    throw new CleanArticlesError(
      'bad-report',
      `will not restore ${entry.input}: it lies outside the folder of the run`,
      {
        hint: 'Run restore in the folder the run was started in; allow a folder elsewhere with --root <folder>.'
      }
    )
  }
  return real
}

function entryName(path: string): string {
  return relative(dirname(path), path)
}

async function restoreFile(
  {base, roots}: Places,
  target: string,
  entry: FileReport,
  {outDir, rules}: RestoreOptions
): Promise<RestoredFile> {
  const done: RestoredFile = {input: entry.input, status: 'restored', target}
  const present = await readRegular(target)
  // In place the cleaned file is the target: it may be as it was already, or undone in part.
  const isSelf = outDir === null && entry.output === entry.input
  const cleaned = isSelf ? present : await readRegular(resolve(base, entry.output!))
  if (cleaned === undefined) {
    // It is as it was where nothing but the copy is gone.
    if (present !== undefined && sha256(present) === entry.sha256.before && !rules)
      return {...done, status: 'same'}
    throw new CleanArticlesError('missing-path', `the cleaned file ${entry.output} is not there`, {
      hint: 'Run restore in the folder the run was started in, or bring the cleaned file back.'
    })
  }
  const state = restoreState(cleaned, entry)
  if (!state) {
    throw new CleanArticlesError(
      'restore-mismatch',
      'the cleaned file was changed since the report was written',
      {hint: 'Undo those changes, or clean the file again and use the new report.'}
    )
  }
  const wanted = rules
    ? withUndone(state.original, entry, new Set([...state.undone, ...rules]))
    : state.original
  if (present !== undefined) {
    if (Buffer.compare(present, wanted) === 0) return {...done, status: 'same'}
    // What the run or an earlier restore made of it may be replaced; anything else is somebody's work.
    if (!isSelf && !restoreState(present, entry)) {
      throw new CleanArticlesError(
        'restore-mismatch',
        `${toPosix(relative(base, target))} holds something else by now`,
        {hint: 'Restore into an empty folder (-o <dir>) and compare.'}
      )
    }
  }
  const like = present === undefined ? undefined : await stat(target)
  const within = outDir ?? roots.find((root) => isInside(target, root) && root !== target) ?? dirname(target)
  await writeFileAtomic(target, wanted, {label: entry.input, within, like, sync: like !== undefined})
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
