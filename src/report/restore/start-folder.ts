/** The folder that the paths of a report count from. */
import {dirname, posix, resolve} from 'node:path'
import type {RunInfo} from '../report.js'

/** What a report declares about its place. */
export interface ReportOrigin {
  /** Way from the report's folder to the folder the run was started in. */
  folder: unknown
  /** The end of the report; empty where the run was stopped before it. */
  run: Partial<RunInfo>
}

/**
 * The folder, absolute, that the run of the report at `path` (absolute) was started in, as the report declares it; undefined
 * where it declares none. Not to be trusted: what is read counts from there, what is written is checked by its place.
 */
export function startFolder(path: string, {folder, run}: ReportOrigin): string | undefined {
  if (typeof folder === 'string' && !posix.isAbsolute(folder) && !folder.includes('\0')) {
    return resolve(dirname(path), folder)
  }
  // Reports had no such field once.
  return folderByName(path, run)
}

/** The report's place less the way that led to it. */
function folderByName(path: string, {report: way}: Partial<RunInfo>): string | undefined {
  if (typeof way !== 'string' || posix.isAbsolute(way) || way.split('/').includes('..')) return undefined
  const base = resolve(dirname(path), posix.relative(posix.join('/', posix.dirname(way)), '/'))
  return resolve(base, posix.dirname(way)) === dirname(path) ? base : undefined
}
