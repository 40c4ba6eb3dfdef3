/** The filter lists of a configuration. */
import {relative, resolve} from 'node:path'
import {toPosix} from '../files/paths.js'
import type {LoadedConfig} from './load.js'

export interface ConfiguredList {
  /** Absolute. */
  path: string
  /** The path for people. */
  label: string
  /** The address that `lists update` downloads it from. */
  url: string | undefined
}

/** The filter lists that a configuration names, in its order; labels are paths from `cwd`. */
export function configuredLists(loaded: LoadedConfig | undefined, cwd: string): ConfiguredList[] {
  return (loaded?.config.filterLists ?? []).map((entry) => {
    const {file, url} = typeof entry === 'string' ? {file: entry, url: undefined} : entry
    const path = resolve(loaded!.folder, file)
    return {path, label: toPosix(relative(cwd, path)), url}
  })
}
