/** Undoes a run: rebuilds the original files from the cleaned ones and the report. */
import {realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, relative, resolve} from 'node:path'
import {CleanArticlesError} from '../../errors.js'
import {isInRepository} from '../../files/guarded-names.js'
import {isInside, realOf, toPosix} from '../../files/paths.js'
import {readRegular} from '../../files/read-regular.js'
import {removeStale} from '../../files/temporary.js'
import {writeFileAtomic} from '../../files/write-file.js'
import type {FileReport} from '../report.js'
import {isOpenTo, type Objection, objectionTo} from './guarded.js'
import {notedRoots} from './known-runs.js'
import {type ReadReport, readReport} from './read-report.js'
import {sha256} from './restore.js'
import {restoreState, withUndone} from './restore-state.js'
import {startFolder} from './start-folder.js'

export interface RestoreOptions {
  /** The folder paths in the report are relative to, if the report does not tell by its own place. Absolute. */
  cwd: string
  /** Folder the originals go to, mirroring the names of the inputs (absolute); `null` puts them in place. */
  outDir: string | null
  /** Only these files: absolute, or as the report names them (default: all). */
  files?: readonly string[] | undefined
  /** Only the edits of these rules (default: all). */
  rules?: readonly string[] | undefined
  /** Folders and files that may be written to in place besides, absolute. */
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
 * that cannot be read throws (`CleanArticlesError`), as does a file in `files` that it does not list.
 *
 * Nothing in a report allows a place. Written is inside `outDir`; in place, inside the folder the report counts its paths from,
 * where that lies in `cwd` or in the report's own folder, inside `roots`, and inside what a run of this machine noted. There,
 * hidden folders, packages and files that are no articles by name are left alone unless `files`, `roots` or the note name
 * them, and the data of version control systems always is.
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
  /** What may be written to in place. */
  roots: readonly Root[]
}

interface Root {
  /** Real path of a folder, with all below, or of a file. */
  path: string
  /** Real path of what the user named: the way from here to a file must not lead through a guarded place. */
  from: string
}

async function placesOf(
  path: string,
  report: ReadReport,
  {cwd, dataDir, outDir, roots = []}: RestoreOptions
): Promise<Places> {
  const base = startFolder(path, report) ?? cwd
  if (outDir !== null) return {base, roots: []}
  const start = await realOf(base)
  // The report tells what its paths count from. Whether that may be written to, the user and the report's place tell.
  const own = await Promise.all([cwd, dirname(await realOf(path))].map(realOf))
  const others = await Promise.all([...roots, ...(await notedRoots(path, dataDir))].map(realOf))
  return {
    base,
    roots: [
      ...own.filter((folder) => isInside(start, folder)).map((from) => ({path: start, from})),
      ...others.map((root) => ({path: root, from: root}))
    ]
  }
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
      const isNamed = named !== undefined
      const target =
        options.outDir === null
          ? await inPlace(places, entry, isNamed)
          : mirrored(options.outDir, entry, isNamed)
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

/** Longest path that a system takes, in UTF-16 code units: looking up a longer one, step by step, would take long. */
const longestPath = process.platform === 'win32' ? 32_767 : 4096

function isNoName(path: string): boolean {
  return path.includes('\0') || path.length > longestPath
}

/** The place of the input under `outDir`, without the steps that would lead out of it. */
function mirrored(outDir: string, entry: FileReport, isNamed: boolean): string {
  if (isNoName(entry.input)) throw badPath(entry, 'it names no file')
  const steps = entry.input.split(/[/\\]/).filter((step) => !/^(?:\.{0,2}|[a-z]:)$/i.test(step))
  if (steps.length === 0) throw badPath(entry, 'it names no file')
  const objection = objectionTo(steps.join('/'))
  if (objection === 'never' || (objection !== undefined && !isNamed)) throw guarded(entry, objection)
  return join(outDir, ...steps)
}

async function inPlace({base, roots}: Places, entry: FileReport, isNamed: boolean): Promise<string> {
  if (isNoName(entry.input)) throw badPath(entry, 'it names no file')
  const target = resolve(base, entry.input)
  let isThere = true
  const real = await realpath(target).catch(async (error: NodeJS.ErrnoException) => {
    // A deleted input is put back; its folder is checked again by the writer.
    isThere = false
    if (error.code === 'ENOENT') return join(await realOf(dirname(target)), basename(target))
    throw error
  })
  const around = roots.filter((root) => isInside(real, root.path))
  const isFolder = (await stat(real).catch(() => undefined))?.isDirectory() ?? false
  if (around.length === 0 || isFolder || around.every(({path}) => path === real && !isThere)) {
    throw new CleanArticlesError(
      'bad-report',
      `will not restore ${entry.input}: it lies outside the folder of the run`,
      {
        hint: 'Run restore in the folder the run was started in; allow a folder elsewhere with --root <folder>.'
      }
    )
  }
  if (around.some(({from}) => isOpenTo(real, from))) return real
  const isNever =
    isInRepository(real) || around.every(({from}) => objectionTo(relative(from, real)) === 'never')
  if (isNever || !isNamed) throw guarded(entry, isNever ? 'never' : 'guarded')
  return real
}

function guarded(entry: FileReport, objection: Objection): CleanArticlesError {
  if (objection === 'never') {
    return badPath(
      entry,
      'no article is kept there',
      'Move the report to where it belongs, or take a copy by hand.'
    )
  }
  return badPath(
    entry,
    'no search for articles would find it, and what is written there may be run',
    'If the run cleaned it, name it: --file <path>.'
  )
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
  const within =
    outDir ?? roots.find(({path}) => isInside(target, path) && path !== target)?.path ?? dirname(target)
  await writeFileAtomic(target, wanted, {label: entry.input, within, like, sync: like !== undefined})
  return done
}

function badPath(
  entry: FileReport,
  why: string,
  hint = 'Run restore in the folder the run was started in, with the report it wrote.'
): CleanArticlesError {
  return new CleanArticlesError('bad-report', `will not restore ${entry.input}: ${why}`, {hint})
}

function toError(error: unknown, entry: FileReport): CleanArticlesError {
  if (error instanceof CleanArticlesError) return error
  return new CleanArticlesError('unreadable', `cannot read the files of ${entry.input}`, {
    hint: 'Check the permissions.',
    cause: error
  })
}
