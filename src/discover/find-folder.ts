import type {Dirent} from 'node:fs'
import {readdir, realpath, stat} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {isInside, toPosix} from '../files/paths.js'
import {isArticleName, isSkippedFolder} from './article-files.js'
import {type Found, type Search, type SearchResult, unreadable} from './search.js'

/**
 * The articles in a folder and its subfolders.
 *
 * A link to a folder is not followed: a target inside the tree is found without the link, and a target outside the tree
 * is not searched. This also makes loops harmless. A link to a file is taken if the file is in the tree.
 */
export async function findFolder({path, cwd, exclusion, isIgnored, show}: Search): Promise<SearchResult> {
  const root = resolve(cwd, path)
  const result: SearchResult = {files: [], problems: []}
  let realRoot: string
  try {
    realRoot = await realpath(root)
  } catch (error) {
    result.problems.push({path: show(root), error: unreadable(show(root), error)})
    return result
  }
  // A work list instead of recursion: trees may be deep.
  const folders = ['']
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    const folder = join(root, below)
    if (exclusion.covers(folder) || exclusion.covers(join(realRoot, below))) continue
    let entries: Dirent[]
    try {
      entries = await readdir(folder, {withFileTypes: true})
    } catch (error) {
      result.problems.push({path: show(folder), error: unreadable(show(folder), error)})
      continue
    }
    for (const entry of entries) {
      const place = join(below, entry.name)
      if (entry.isDirectory() && !isSkippedFolder(entry.name) && !isIgnored(join(root, place), true))
        folders.push(place)
      if (!isArticleName(entry.name)) continue
      const real = entry.isFile()
        ? join(realRoot, place)
        : entry.isSymbolicLink()
          ? await linkedFile(join(root, place), realRoot)
          : undefined
      if (real === undefined || exclusion.covers(join(root, place)) || exclusion.covers(real)) continue
      if (isIgnored(join(root, place), false)) continue
      result.files.push(found(root, place, real, show))
    }
  }
  return result
}

function found(root: string, place: string, real: string, show: Search['show']): Found {
  const absolute = join(root, place)
  return {path: show(absolute), absolute, relative: toPosix(place), real}
}

/** The target of a link, or `undefined` if it is not a file or not in the tree. */
async function linkedFile(link: string, realRoot: string): Promise<string | undefined> {
  try {
    const real = await realpath(link)
    return isInside(real, realRoot) && (await stat(real)).isFile() ? real : undefined
  } catch {
    // The link is broken or circular, or its target is not readable.
    return undefined
  }
}
