/** Files and folders that the user excludes: by patterns of their own, and by `.gitignore`. */
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {isInside, toPosix} from '../files/paths.js'

export interface IgnoreOptions {
  /** In the syntax of `.gitignore`. */
  patterns: readonly string[]
  /** Absolute folder that the patterns are relative to. */
  folder: string
  /** Whether the `.gitignore` files of the tree apply too. */
  gitignore: boolean
}

/**
 * Whether git ignores case in names by default: it does on systems whose disks do (`core.ignoreCase`,
 * <https://git-scm.com/docs/git-config>).
 */
const isGitCaseBlind = process.platform === 'darwin' || process.platform === 'win32'

/** Whether an absolute path is ignored. */
export type IsIgnored = (absolute: string, isFolder: boolean) => boolean

/** Make an `IsIgnored` from patterns and, if requested, from `.gitignore` files. */
export function ignoring({folder, gitignore, patterns}: IgnoreOptions): IsIgnored {
  const own = ignore({ignorecase: false}).add([...patterns])
  const git = gitignore ? new GitIgnore() : undefined
  return (absolute, isFolder) =>
    (patterns.length > 0 &&
      isInside(absolute, folder) &&
      verdict(own, absolute, folder, isFolder) === 'ignored') ||
    (git?.ignores(absolute, isFolder) ?? false)
}

function verdict(
  rules: Ignore,
  absolute: string,
  folder: string,
  isFolder: boolean
): 'ignored' | 'unignored' | undefined {
  const path = toPosix(relative(folder, absolute))
  if (path === '' || !ignore.isPathValid(path)) return undefined
  const {ignored, unignored} = rules.test(isFolder ? path + '/' : path)
  return ignored ? 'ignored' : unignored ? 'unignored' : undefined
}

/**
 * The `.gitignore` files from a path's folder up to the root of its repository (the deepest file takes precedence), and
 * the repository's own `info/exclude`. Everything in an ignored folder is ignored, even if a pattern re-includes it.
 *
 * Source: <https://git-scm.com/docs/gitignore>
 */
class GitIgnore {
  readonly #rules = new Map<string, Ignore | undefined>()
  readonly #folders = new Map<string, boolean>()

  ignores(absolute: string, isFolder: boolean): boolean {
    const parent = dirname(absolute)
    if (parent === absolute || isRepository(absolute)) return false
    return this.#isFolderIgnored(parent) || this.#isMatched(absolute, isFolder)
  }

  #isFolderIgnored(folder: string): boolean {
    const known = this.#folders.get(folder)
    if (known !== undefined) return known
    const isIgnored = this.ignores(folder, true)
    this.#folders.set(folder, isIgnored)
    return isIgnored
  }

  #isMatched(absolute: string, isFolder: boolean): boolean {
    for (let folder = dirname(absolute); ; folder = dirname(folder)) {
      const rules = this.#rulesIn(folder)
      const found = rules && verdict(rules, absolute, folder, isFolder)
      if (found !== undefined) return found === 'ignored'
      if (isRepository(folder) || dirname(folder) === folder) return false
    }
  }

  #rulesIn(folder: string): Ignore | undefined {
    if (this.#rules.has(folder)) return this.#rules.get(folder)
    const texts = [join(folder, '.git', 'info', 'exclude'), join(folder, '.gitignore')].map(readIfThere)
    const rules = texts.some((text) => text !== '')
      ? ignore({ignorecase: isGitCaseBlind}).add(texts.join('\n'))
      : undefined
    this.#rules.set(folder, rules)
    return rules
  }
}

function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
