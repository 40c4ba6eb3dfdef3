import {CleanArticlesError} from '../errors.js'
import type {Exclusion} from './exclusion.js'
import type {IsIgnored} from './ignored.js'

export interface DiscoveredFile {
  /** Path for messages, with forward slashes: relative to `cwd`; as given where it is outside. */
  path: string
  absolute: string
  /** Path inside the output tree, with forward slashes and the old extension. Two files may have the same. */
  relative: string
}

/** An input that could not be read, or that no article was found in. */
export interface Problem {
  path: string
  error: CleanArticlesError
}

/** One folder or glob to search. */
export interface Search {
  /** As given. */
  path: string
  /** Absolute. */
  cwd: string
  exclusion: Exclusion
  /** Files and folders that the user excludes. */
  isIgnored: IsIgnored
  /** Convert an absolute path to the path for messages. */
  show: (absolute: string) => string
}

/** The files that were found in a folder or by a glob. */
export interface SearchResult {
  files: Found[]
  problems: Problem[]
}

export interface Found extends DiscoveredFile {
  /** The path with every link resolved; it identifies the file. */
  real: string
}

/** The error for a folder or file that cannot be read. */
export function unreadable(path: string, cause: unknown): CleanArticlesError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
  return new CleanArticlesError('unreadable', `cannot read ${path}: ${code}`, {
    hint: 'Check its permissions.',
    cause
  })
}
