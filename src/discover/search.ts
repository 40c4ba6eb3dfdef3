import {CleanArticlesError} from '../errors.js'
import type {Exclusion} from './exclusion.js'
import type {IsIgnored} from './ignored.js'

export interface DiscoveredFile {
  /** For people: from `cwd`, with forward slashes; as given where it is outside. */
  path: string
  absolute: string
  /** Place inside the output tree, with forward slashes and the old extension. May be that of another file too. */
  relative: string
}

/** An input that could not be looked at. */
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
  /** What the user wants passed over. */
  isIgnored: IsIgnored
  /** The path for people of an absolute one. */
  show: (absolute: string) => string
}

/** What a folder or a glob holds. */
export interface SearchResult {
  files: Found[]
  problems: Problem[]
}

export interface Found extends DiscoveredFile {
  /** The path with every link followed: what tells one file from another. */
  real: string
}

/** The error for a folder or file that the system does not let us look at. */
export function unreadable(path: string, cause: unknown): CleanArticlesError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
  return new CleanArticlesError('unreadable', `cannot read ${path}: ${code}`, {
    hint: 'Check its permissions.',
    cause
  })
}
