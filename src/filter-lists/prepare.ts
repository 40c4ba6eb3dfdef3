/** Compiles filter list files to an engine on disk that every thread can load, once for each state of the lists. */
import {createReadStream, readFileSync, rmSync} from 'node:fs'
import {mkdtemp, readdir, readFile, rm, stat, utimes} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import envPaths from 'env-paths'
import {CleanArticlesError} from '../errors.js'
import {writeFileAtomic} from '../files/write-file.js'
import {own} from '../text/own.js'
import {type CompileLimits, compileInThread} from './compile-thread.js'
import type {FilterEngine} from './engine.js'
import {decodeEngine, engineKey} from './engine-file.js'
import type {ListCounts} from './parse-list.js'

export interface FilterListFile {
  /** Absolute, or relative to the current folder. */
  path: string
  /** The path as shown in messages and in the reasons of edits. */
  label: string
  /** The address that `lists update` downloads it from. */
  url?: string | undefined
}

export interface PreparedLists {
  /** Path of the compiled engine, for `loadEngine` in any thread of this process. */
  enginePath: string
  lists: ListCounts[]
}

export interface PrepareOptions {
  /** Folder of the compiled engines (default: the user's cache folder on this system). */
  cacheDir?: string | undefined
  limits?: Readonly<CompileLimits> | undefined
}

/** An engine that was not used for this long is removed when another one is written, in ms. */
const cacheTime = 30 * 24 * 60 * 60 * 1000

/** The folder compiled engines are kept in; it honours `XDG_CACHE_HOME`. */
export function defaultCacheDir(): string {
  return envPaths('clean-articles', {suffix: ''}).cache
}

/**
 * Make sure that the compiled engine of the lists is on disk.
 *
 * Throws a `CleanArticlesError`: `bad-filter-list` for a list that cannot be read, is not a filter list, is larger than 64 MB or
 * takes too much time or memory; the writer's error if neither the cache folder nor the system's temporary folder can be written.
 */
export async function prepareFilterLists(
  files: readonly FilterListFile[],
  options: PrepareOptions = {}
): Promise<PreparedLists> {
  const sources = await Promise.all(files.map(readList))
  const key = engineKey(sources)
  const folder = options.cacheDir ?? defaultCacheDir()
  const enginePath = join(folder, `filters-${key.slice(0, 32)}.bin`)
  const cached = await readCached(enginePath, key)
  if (cached) return {enginePath, lists: cached}

  const {bytes, lists: counts} = await compileInThread({key, sources}, options.limits)
  const lists = [...counts]
  try {
    await writeFileAtomic(enginePath, bytes, {label: 'the compiled filter lists'})
    await removeOld(folder, enginePath)
    return {enginePath, lists}
  } catch {
    // The cache cannot be written. This run uses a new temporary folder, which no other user can have prepared.
    return {enginePath: await writeTemporary(bytes), lists}
  }
}

const loaded = new Map<string, FilterEngine>()

/**
 * Load a compiled engine, once in each thread. Throws a `CleanArticlesError` (`bad-filter-list`) if it is gone or
 * changed.
 */
export function loadEngine(enginePath: string): FilterEngine {
  let engine = loaded.get(enginePath)
  if (!engine) {
    try {
      engine = decodeEngine(readFileSync(enginePath))?.engine()
    } catch (error) {
      throw lostEngine(error)
    }
    if (!engine) throw lostEngine()
    loaded.set(enginePath, engine)
  }
  return engine
}

function lostEngine(cause?: unknown): CleanArticlesError {
  return new CleanArticlesError('bad-filter-list', 'the compiled filter lists are gone or were changed', {
    hint: 'Something else writes to the cache folder while we run: run again.',
    cause
  })
}

/** Largest list that is read, in bytes: as large as one that is downloaded may be. */
const largestList = 64 * 1024 * 1024

async function readList({label, path, url}: FilterListFile): Promise<{label: string; bytes: Uint8Array}> {
  try {
    const chunks: Buffer[] = []
    let length = 0
    // In parts: a pipe has no size, and a device no end.
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length > largestList) {
        throw badList(
          `cannot use the filter list ${label}: it is larger than 64 MB`,
          'No filter list is: check the path.'
        )
      }
    }
    return {label, bytes: Buffer.concat(chunks)}
  } catch (error) {
    if (error instanceof CleanArticlesError) throw error
    const {code} = error as NodeJS.ErrnoException
    const known: Record<string, string> = {
      ENOENT: 'there is no such file',
      ENOTDIR: 'there is no such file',
      EISDIR: 'it is a folder',
      EACCES: 'permission denied',
      EPERM: 'permission denied'
    }
    const why = own(known, String(code)) ?? `the system says ${code ?? 'no'}`
    const hint =
      code === 'ENOENT' && url !== undefined
        ? 'Get it with "clean-articles lists update".'
        : 'Name a text file with filters in EasyList syntax that you may read.'
    throw badList(`cannot read the filter list ${label}: ${why}`, hint, error)
  }
}

function badList(message: string, hint: string, cause?: unknown): CleanArticlesError {
  return new CleanArticlesError('bad-filter-list', message, {hint, cause})
}

/** The counts of a usable cached engine, which is marked as used. */
async function readCached(path: string, key: string): Promise<ListCounts[] | undefined> {
  try {
    const file = decodeEngine(await readFile(path))
    if (file?.key !== key) return undefined
    const now = new Date()
    // A cache that cannot be written can still be read.
    await utimes(path, now, now).catch(() => {})
    return file.lists
  } catch {
    return undefined
  }
}

/** Best effort: files that cannot be read or removed stay. */
async function removeOld(folder: string, kept: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    if (!/^filters-[0-9a-f]{32}\.bin$/.test(name) || path === kept) continue
    const stats = await stat(path).catch(() => undefined)
    if (stats && stats.mtimeMs < Date.now() - cacheTime) await rm(path, {force: true}).catch(() => {})
  }
}

async function writeTemporary(bytes: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clean-articles-'))
  temporaryFolders.push(folder)
  if (temporaryFolders.length === 1) process.once('exit', removeTemporary)
  const path = join(folder, 'filters.bin')
  await writeFileAtomic(path, bytes, {label: 'the compiled filter lists'})
  return path
}

const temporaryFolders: string[] = []

function removeTemporary(): void {
  for (const folder of temporaryFolders) rmSync(folder, {recursive: true, force: true})
}
