import {realpath} from 'node:fs/promises'
import {dirname, join, relative, sep} from 'node:path'

/** A path with forward slashes. On POSIX systems a backslash is a character like any other. */
export function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

/** Whether `path` is `folder` or lies in it. Both absolute and normalized; links are not followed. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** `path` relative to `folder`, with forward slashes. */
export function below(path: string, folder: string): string {
  return toPosix(relative(folder, path))
}

/** An absolute path as people see it: from `cwd`, with forward slashes. */
export function labelOf(absolute: string, cwd: string): string {
  return toPosix(relative(cwd, absolute)) || '.'
}

/** The path with its links followed, as far as it exists. */
export async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await realOf(parent), path.slice(parent.length))
  }
}
