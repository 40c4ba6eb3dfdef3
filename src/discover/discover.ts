import type {Stats} from 'node:fs'
import {realpath, stat} from 'node:fs/promises'
import {basename, dirname, isAbsolute, relative, resolve, sep} from 'node:path'
import {isDynamicPattern} from 'tinyglobby'
import {CleanArticlesError} from '../errors.js'
import {below, isInside, toPosix} from '../files/paths.js'
import {Exclusion} from './exclusion.js'
import {findFolder} from './find-folder.js'
import {findGlob} from './find-glob.js'
import type {IsIgnored} from './ignored.js'
import {type DiscoveredFile, type Found, type Problem, unreadable} from './search.js'

export type {DiscoveredFile, Problem}

export interface DiscoverOptions {
  /** Absolute path that relative inputs start from. */
  cwd: string
  /** Absolute paths of files and folders that are never input: the out-dir, the report. */
  exclude?: readonly string[] | undefined
  /** Files and folders that the user excludes, even where they are named directly. */
  isIgnored?: IsIgnored | undefined
}

export interface Discovery {
  /** Sorted by path, in code-unit order. */
  files: DiscoveredFile[]
  problems: Problem[]
  /** Whether `isIgnored` excluded anything. */
  hasIgnored: boolean
}

const noArticles = 'Articles are files that end in .md, .markdown, .mdx, .html, .htm, .xhtml or .txt.'

/**
 * Find the files that paths, folders and globs name. The result does not depend on their order. No file is in it twice,
 * even if it is named twice or linked to.
 *
 * A path is a glob only where no file or folder of that name exists. A folder is searched recursively, without hidden
 * folders, `node_modules` and excluded paths; links are never followed out of it. A file that is named directly is
 * taken with any extension.
 *
 * `relative` is the path below the named folder, below the fixed part of a glob, or, for files that are named directly,
 * below their common folder.
 */
export async function discover(
  paths: readonly string[],
  {cwd, exclude = [], isIgnored: isUnwanted}: DiscoverOptions
): Promise<Discovery> {
  const exclusion = await Exclusion.of(exclude)
  const files: Found[] = []
  const named: Found[] = []
  const problems: Problem[] = []
  let hasIgnored = false
  for (const path of [...new Set(paths)].sort()) {
    const input = await lookAt(path, cwd)
    const shown = path === '' ? path : showPath(resolve(cwd, path), cwd, path)
    // For this path only: files skipped under one path say nothing about the other paths.
    let isCut = false
    const isIgnored: IsIgnored = (absolute, isFolder) => {
      const isPassedOver = isUnwanted?.(absolute, isFolder) ?? false
      isCut ||= isPassedOver
      hasIgnored ||= isPassedOver
      return isPassedOver
    }
    if (input instanceof CleanArticlesError) problems.push({path: shown, error: input})
    else if (input.kind !== 'glob' && isIgnored(resolve(cwd, path), input.kind === 'folder')) continue
    else if (input.kind === 'file') {
      const found = await findFile(path, cwd)
      if (found instanceof CleanArticlesError) problems.push({path: shown, error: found})
      else if (exclusion.covers(found.absolute) || exclusion.covers(found.real)) problems.push(noInput(shown))
      else named.push(found)
    } else {
      const search = {
        path,
        cwd,
        exclusion,
        isIgnored,
        show: (absolute: string) => showPath(absolute, cwd, path)
      }
      const result = await (input.kind === 'folder' ? findFolder(search) : findGlob(search))
      // One by one: a spread of a hundred thousand arguments would overflow the stack.
      for (const found of result.files) files.push(found)
      problems.push(...result.problems)
      if (result.files.length + result.problems.length > 0 || isCut) continue
      problems.push(input.kind === 'folder' ? noInput(shown) : {path: shown, error: missing(shown, true)})
    }
  }
  placeNamed(named, cwd)
  return {files: withoutDoubles([...files, ...named]), problems: onceEach(problems).sort(byPath), hasIgnored}
}

/** The kind of a path, or an error if it cannot be read. */
async function lookAt(
  path: string,
  cwd: string
): Promise<{kind: 'file' | 'folder' | 'glob'} | CleanArticlesError> {
  let stats: Stats
  try {
    // An empty path would resolve to the working folder, and a NUL byte throws an error of another kind.
    if (path === '' || path.includes('\0')) return missing(path, false)
    stats = await stat(resolve(cwd, path))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EACCES' || code === 'EPERM' || code === 'ELOOP') return unreadable(path, error)
    return isDynamicPattern(path) ? {kind: 'glob'} : missing(path, false)
  }
  if (stats.isFile()) return {kind: 'file'}
  if (stats.isDirectory()) return {kind: 'folder'}
  // Reading a pipe or a device may never end.
  return new CleanArticlesError('unreadable', `${path} is no file and no folder`, {
    hint: 'To clean standard input, use --stdin-filepath.'
  })
}

async function findFile(path: string, cwd: string): Promise<Found | CleanArticlesError> {
  const absolute = resolve(cwd, path)
  try {
    const real = await realpath(absolute)
    return {path: showPath(absolute, cwd, path), absolute, relative: basename(absolute), real}
  } catch (error) {
    return unreadable(path, error)
  }
}

/** A path for messages. `given` is the input as the user wrote it: this path, or the folder or glob it was found by. */
function showPath(absolute: string, cwd: string, given: string): string {
  if (isAbsolute(given) && !isInside(absolute, cwd)) return toPosix(absolute)
  return toPosix(relative(cwd, absolute)) || '.'
}

/**
 * Files that are named directly keep their path below their common folder. So `a/index.md b/index.md`, which a shell
 * expands from a pattern, stay distinct. Files outside `cwd` are a group of their own.
 */
function placeNamed(named: readonly Found[], cwd: string): void {
  const isHere = ({absolute}: Found) => isInside(absolute, cwd)
  for (const group of [named.filter(isHere), named.filter((found) => !isHere(found))]) {
    const root = sharedFolder(group.map(({absolute}) => dirname(absolute)))
    for (const found of group) found.relative = below(found.absolute, root)
  }
}

function sharedFolder(folders: readonly string[]): string {
  let shared = folders[0]?.split(sep) ?? []
  for (const folder of folders) {
    const parts = folder.split(sep)
    const length = shared.findIndex((part, index) => part !== parts[index])
    if (length !== -1) shared = shared.slice(0, length)
  }
  // The first part of an absolute path is empty, or a drive.
  return shared.join(sep) + sep
}

/**
 * One entry for each real file. An entry under the real name is preferred to a link, then the one deepest in the output
 * tree.
 */
function withoutDoubles(files: readonly Found[]): DiscoveredFile[] {
  const best = new Map<string, Found>()
  for (const file of files) {
    const other = best.get(file.real)
    if (other === undefined || isBetter(file, other)) best.set(file.real, file)
  }
  return [...best.values()].map(({path, absolute, relative}) => ({path, absolute, relative})).sort(byPath)
}

function isBetter(file: Found, other: Found): boolean {
  const rank = ({absolute, real, relative: place, path}: Found) => [
    absolute === real ? 0 : 1,
    -place.split('/').length,
    place,
    path
  ]
  const theirs = rank(other)
  for (const [index, own] of rank(file).entries()) {
    if (own !== theirs[index]) return own < theirs[index]!
  }
  return false
}

/** Removes duplicates: a folder inside another named folder is searched twice. */
function onceEach(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.error.code} ${problem.path}`, problem])).values()]
}

function byPath(left: {path: string}, right: {path: string}): number {
  return left.path < right.path ? -1 : Number(left.path > right.path)
}

function noInput(path: string): Problem {
  const error = new CleanArticlesError('no-input', `no articles in ${path}`, {
    hint: `${noArticles} The output folder and the report are never read.`
  })
  return {path, error}
}

function missing(path: string, isGlob: boolean): CleanArticlesError {
  const message = isGlob ? `no file matches ${path}` : `there is no file or folder ${JSON.stringify(path)}`
  return new CleanArticlesError('missing-path', message, {hint: isGlob ? noArticles : 'Check the spelling.'})
}
