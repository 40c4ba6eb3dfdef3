import {realpath} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import {below, isInside, toPosix} from '../files/paths.js'
import {isArticleName} from './article-files.js'
import {type Search, type SearchResult, unreadable} from './search.js'

/** A pattern with an extension (`*.rst`) takes all files that match; `posts/*` takes only articles. */
const endsInExtension = /(?<![^/])[^/]*\.[A-Za-z][A-Za-z0-9]*$/

/** The files that match a glob. Links to folders and to files are not followed. */
export async function findGlob({path, cwd, exclusion, isIgnored, show}: Search): Promise<SearchResult> {
  const result: SearchResult = {files: [], problems: []}
  const pattern = toPosix(path)
  const root = resolve(cwd, fixedPart(pattern))
  let matches: string[]
  try {
    matches = await glob(pattern, {
      cwd,
      absolute: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ['**/node_modules/**', '**/.git/**']
    })
  } catch (error) {
    result.problems.push({path: show(root), error: unreadable(path, error)})
    return result
  }
  const takesAny = endsInExtension.test(pattern)
  for (const match of matches) {
    const absolute = resolve(match)
    if (!takesAny && !isArticleName(basename(absolute))) continue
    const real = await realpath(absolute).catch(() => undefined)
    if (real === undefined || exclusion.covers(absolute) || exclusion.covers(real)) continue
    // A pattern may lead out of its fixed part: `posts/*/../../secret.md`.
    if (!isInside(absolute, root)) continue
    if (isIgnoredBelow(absolute, root, isIgnored)) continue
    result.files.push({path: show(absolute), absolute, relative: below(absolute, root), real})
  }
  return result
}

/** Whether the file is ignored, or a folder that contains it. */
function isIgnoredBelow(absolute: string, root: string, isIgnored: Search['isIgnored']): boolean {
  for (let folder = dirname(absolute); isInside(folder, root); folder = dirname(folder)) {
    if (isIgnored(folder, true)) return true
    if (dirname(folder) === folder) break
  }
  return isIgnored(absolute, false)
}

/** The folders of a pattern before its first wildcard: `posts` of `posts/2024-*.md`. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => isDynamicPattern(part))
  return join(...parts.slice(0, first === -1 ? parts.length - 1 : first).map((part) => part || '/'), '.')
}
