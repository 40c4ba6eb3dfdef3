/**
 * Places that no report alone may have written to: a report may come from anybody, and what it writes there could be run.
 * A search for articles takes no file from them either.
 */
import {basename, dirname, relative} from 'node:path'
import {isArticleName} from '../../discover/article-files.js'
import {isInside} from '../../files/paths.js'

/**
 * What stands against a path in the name of a place: `never` is the data of a version control system, which nobody may allow;
 * `guarded` has to be named by the user.
 */
export type Objection = 'never' | 'guarded'

/** Data of version control systems: what git, Mercurial and others run or read settings from. */
const repositories = new Set(['.git', '.hg', '.svn', '.bzr', '.jj', '_darcs'])

/**
 * Names of git's folder on file systems that shorten names to 8.3 (NTFS). Source: git, `path.c` (`is_ntfs_dotgit`).
 */
const shortGit = /^git~\d+$/

/** Names that Windows gives to devices, whatever their extension. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/

/**
 * What stands against writing to `path`, relative to a folder that may be written to; both slashes separate, since a
 * report may come from another system. Undefined where nothing does: an article in folders that a search goes through.
 */
export function objectionTo(
  path: string,
  platform: NodeJS.Platform = process.platform
): Objection | undefined {
  const steps = path.split(/[/\\]/).filter((step) => step !== '')
  if (isInRepository(path)) return 'never'
  if (platform === 'win32' && steps.some(isOddOnWindows)) return 'never'
  const name = steps.pop() ?? ''
  return steps.some(isHidden) || isHidden(name) || !isArticleName(name) ? 'guarded' : undefined
}

/** Whether `path` lies in the data of a version control system. */
export function isInRepository(path: string): boolean {
  return path.split(/[/\\]/).some(isRepository)
}

/** Whether `path` (absolute, real) may be written to because `root` (absolute, real; a folder or that file) may. */
export function isOpenTo(path: string, root: string, platform?: NodeJS.Platform): boolean {
  if (isInRepository(path)) return false
  if (path === root) return true
  return isInside(path, root) && objectionTo(relative(root, path), platform) === undefined
}

/** The smallest place that has to be allowed so that `path` (absolute, real) may be written to: its folder, or itself. */
export function placeToAllow(path: string): string {
  return objectionTo(basename(path)) === undefined ? dirname(path) : path
}

function isRepository(step: string): boolean {
  const name = folded(step)
  return repositories.has(name) || shortGit.test(name)
}

/** Hidden folders hold settings, workflows and hooks; packages are code. */
function isHidden(step: string): boolean {
  const name = folded(step)
  return name.startsWith('.') || name === 'node_modules'
}

function isOddOnWindows(step: string): boolean {
  return device.test(folded(step)) || /[:*?"<>|\0-\x1F]|[. ]$/.test(step)
}

/**
 * A name as the least exact file system reads it: without case and compatibility forms (APFS), without characters that show
 * nothing (HFS+), without a stream and dots and spaces at its end (NTFS). `..` stays.
 */
function folded(step: string): string {
  if (step === '.' || step === '..') return ''
  return step
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}|\p{Cc}/gu, '')
    .toLowerCase()
    .replace(/(?<=.):.*$/s, '')
    .replace(/(?<=[^. ])[. ]+$/, '')
}
