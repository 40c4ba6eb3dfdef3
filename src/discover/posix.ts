import {sep} from 'node:path'

/** A path with forward slashes. On POSIX systems a backslash is a character like any other. */
export function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
