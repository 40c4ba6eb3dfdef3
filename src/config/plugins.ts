/** The plugins of a configuration: functions in it, or modules that it names. */
import {existsSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {CleanArticlesError} from '../errors.js'
import type {PluginEntry} from '../pipeline/settings/options.js'
import type {Config} from './define-config.js'
import {type LoadedConfig, loadConfig} from './load.js'
import {type LoadOptions, reasonOf, settled} from './user-code.js'

/** The plugins for every document, and those of each override. */
export interface LoadedPlugins {
  base: PluginEntry[]
  overrides: PluginEntry[][]
}

type WrittenEntry = NonNullable<Config['plugins']>[number]

/** Load the plugins of a configuration. Throws `bad-config` for a module that cannot be loaded, or is not a plugin. */
export async function pluginsOf(
  {config, label, path}: LoadedConfig,
  options?: LoadOptions
): Promise<LoadedPlugins> {
  const all = (entries: readonly WrittenEntry[] = []) =>
    Promise.all(entries.map((entry) => toPlugin(entry, path, label, options)))
  return {
    base: await all(config.plugins),
    overrides: await Promise.all((config.overrides ?? []).map(({plugins}) => all(plugins)))
  }
}

const known = new Map<string, Promise<LoadedPlugins>>()

/** The plugins of the configuration file `path` (absolute). Each thread loads them: functions cannot be sent to it. */
export function loadPlugins(path: string): Promise<LoadedPlugins> {
  const loading =
    known.get(path) ?? loadConfig(basename(path), dirname(path)).then((loaded) => pluginsOf(loaded))
  known.set(path, loading)
  return loading
}

async function toPlugin(
  entry: WrittenEntry,
  configPath: string,
  label: string,
  loadOptions: LoadOptions | undefined
): Promise<PluginEntry> {
  const [plugin, ...options] = Array.isArray(entry) ? entry : [entry]
  // The casts: the schema has checked that a plugin which is not a string is a function.
  if (typeof plugin !== 'string') return [plugin as never, ...options]
  const missing = (cause: unknown) =>
    new CleanArticlesError('bad-config', `${label}: cannot find the plugin "${plugin}"`, {
      hint: 'Name an installed package, or a file by its path from the configuration ("./…").',
      cause
    })
  let address: string
  try {
    address = await locate(plugin, configPath)
  } catch (error) {
    throw missing(error)
  }
  try {
    const module = (await settled(import(address), loadOptions)) as {default?: unknown}
    if (typeof module.default === 'function') return [module.default as never, ...options]
  } catch (error) {
    // A module that exists may import one that does not.
    if (!isThere(address)) throw missing(error)
    throw new CleanArticlesError(
      'bad-config',
      `${label}: the plugin "${plugin}" cannot be loaded: ${reasonOf(error)}`,
      {hint: 'Fix the plugin, or install what it imports.', cause: error}
    )
  }
  throw new CleanArticlesError('bad-config', `${label}: "${plugin}" is no plugin`, {
    hint: 'The default export of a plugin is a function.'
  })
}

function isThere(address: string): boolean {
  return !address.startsWith('file:') || existsSync(fileURLToPath(address))
}

/** The address of a module that is named in `configPath`. */
async function locate(name: string, configPath: string): Promise<string> {
  if (/^\.{0,2}\//.test(name)) return pathToFileURL(resolve(dirname(configPath), name)).href
  const {createJiti} = await import('jiti')
  return createJiti(configPath).esmResolve(name)
}
