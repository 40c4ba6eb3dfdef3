/**
 * Places that no report alone may have written to: a report may come from anybody, and what it writes there could be run.
 * A search for articles takes no file from them either.
 */
import {basename, dirname, relative} from 'node:path'
import {isArticleName} from '../../discover/article-files.js'
import {folded, isInRepository, isOddOnWindows, stepsOf} from '../../files/guarded-names.js'
import {isInside} from '../../files/paths.js'

/**
 * What stands against a path in the name of a place: `never` is the data of a version control system, which nobody may allow;
 * `guarded` has to be named by the user.
 */
export type Objection = 'never' | 'guarded'

/**
 * What stands against writing to `path`, relative to a folder that may be written to; both slashes separate, since a
 * report may come from another system. Undefined where nothing does: an article in folders that a search goes through.
 */
export function objectionTo(
  path: string,
  platform: NodeJS.Platform = process.platform
): Objection | undefined {
  const steps = stepsOf(path)
  if (isInRepository(path)) return 'never'
  if (platform === 'win32' && steps.some(isOddOnWindows)) return 'never'
  const name = steps.pop() ?? ''
  return steps.some(isHidden) || isHidden(name) || !isArticleName(name) ? 'guarded' : undefined
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

/** Hidden folders hold settings, workflows and hooks; packages are code. */
function isHidden(step: string): boolean {
  const name = folded(step)
  return name.startsWith('.') || name === 'node_modules'
}
