/** Finds a configuration file and reads it, whatever its format. */
import {existsSync} from 'node:fs'
import {basename, dirname, extname, join, relative, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {lilconfig} from 'lilconfig'
import {CleanArticlesError} from '../errors.js'
import {toPosix} from '../files/paths.js'
import {syntaxErrorAt} from '../text/json-syntax.js'
import {LineIndex} from '../text/line-index.js'
import type {Config} from './define-config.js'
import {refuseForeignConfig} from './ownership.js'
import {type LoadOptions, reasonOf, settled} from './user-code.js'

/** A configuration and where it is from. */
export interface LoadedConfig {
  config: Config
  /** Absolute path of the file. */
  path: string
  /** Absolute path of its folder, which patterns and paths in it count from. */
  folder: string
  /** The path for people. */
  label: string
  /** Whether it is a module or names plugins: these run with all rights of the process. */
  runsCode: boolean
}

const name = 'clean-articles'
const extensions = ['js', 'mjs', 'cjs', 'ts', 'mts', 'json', 'yaml', 'yml'] as const
const moduleExtension = /\.(?:[cm]?js|m?ts)$/

/** Names of configuration files, in the order they are looked for in a folder. */
export const configNames: readonly string[] = [
  ...extensions.map((extension) => `${name}.config.${extension}`),
  'package.json'
]

/**
 * The configuration for a run in `cwd`: the file in it or in the nearest folder above it, up to the root of the
 * repository. Undefined where there is none. Throws `bad-config`, also for one above `cwd` that belongs to another user.
 */
export async function findConfig(cwd: string, options?: LoadOptions): Promise<LoadedConfig | undefined> {
  const found = await search(cwd, repositoryRoot(cwd), options)
  // A package.json without our key, or an empty file, is no configuration.
  if (!found || found.config === undefined || found.config === null) return undefined
  return loaded(found.config, found.filepath, cwd)
}

/** The configuration in the file `path`, absolute or from `cwd`. Throws `bad-config`. */
export async function loadConfig(path: string, cwd: string, options?: LoadOptions): Promise<LoadedConfig> {
  const absolute = resolve(cwd, path)
  const label = toPosix(path)
  let value: unknown
  try {
    const {config} = (await explorer(cwd, {label, options, path: absolute}).load(absolute)) ?? {}
    value = config
  } catch (error) {
    throw asConfigError(error, label)
  }
  return loaded(value, absolute, cwd, label)
}

async function search(cwd: string, stopDir: string | undefined, options: LoadOptions | undefined) {
  try {
    return await explorer(cwd, {stopDir, options}).search(cwd)
  } catch (error) {
    throw asConfigError(error, 'the configuration')
  }
}

async function loaded(
  value: unknown,
  path: string,
  cwd: string,
  label = labelOf(path, cwd)
): Promise<LoadedConfig> {
  // Loaded only here: most runs have no configuration to check.
  const {validateConfig} = await import('./validate.js')
  const config = validateConfig(value, label)
  const runsCode = moduleExtension.test(path) || hasPlugins(config)
  return {config, path, folder: dirname(path), label, runsCode}
}

/** Whether a configuration, or one of its overrides, has plugins. */
export function hasPlugins({plugins = [], overrides = []}: Config): boolean {
  return plugins.length > 0 || overrides.some((override) => (override.plugins ?? []).length > 0)
}

function labelOf(path: string, cwd: string): string {
  return toPosix(relative(cwd, path))
}

function explorer(
  cwd: string,
  {
    label,
    options = {},
    path: named,
    stopDir
  }: {
    label?: string
    options?: LoadOptions | undefined
    /** The file that is to be read. */
    path?: string
    stopDir?: string | undefined
  }
) {
  const load = async (path: string, text: string) => {
    try {
      if (named === undefined && dirname(path) !== cwd && isConfig(path, text)) {
        await refuseForeignConfig(path, labelOf(path, cwd))
      }
      return await settled(read(path, text), options)
    } catch (error) {
      throw asConfigError(error, label ?? labelOf(path, cwd))
    }
  }
  return lilconfig(name, {
    searchPlaces: [...configNames],
    loaders: {
      ...Object.fromEntries(extensions.map((extension) => ['.' + extension, load])),
      // A file of any other name is JSON.
      noExt: load,
      ...(named === undefined ? {} : {[extname(named) || 'noExt']: load})
    },
    ...(stopDir === undefined ? {} : {stopDir}),
    cache: false
  })
}

/** Whether a file of one of the names is a configuration: a package.json needs our key. */
function isConfig(path: string, text: string): boolean {
  if (basename(path) !== 'package.json') return true
  try {
    return Object.hasOwn(readJson(text) as object, name)
  } catch {
    return true
  }
}

/** The folder of the repository that `cwd` lies in, absolute; undefined outside of any. */
export function repositoryRoot(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return undefined
  }
}

async function read(path: string, text: string): Promise<unknown> {
  const extension = /\.([a-z]+)$/.exec(path)?.[1]
  switch (extension) {
    case 'js':
    case 'mjs':
    case 'cjs':
      return readModule(path)
    case 'ts':
    case 'mts':
      return readTypeScript(path)
    case 'yaml':
    case 'yml':
      return readYaml(text)
    default:
      return readJson(text)
  }
}

async function readModule(path: string): Promise<unknown> {
  try {
    const module = (await import(pathToFileURL(path).href)) as {default?: unknown}
    return module.default
  } catch (error) {
    // Node's error says what is wrong; jiti's says where, too.
    if (error instanceof SyntaxError) await readTypeScript(path)
    throw error
  }
}

async function readTypeScript(path: string): Promise<unknown> {
  const {createJiti} = await import('jiti')
  return createJiti(import.meta.url).import(path, {default: true})
}

async function readYaml(text: string): Promise<unknown> {
  const {parse} = await import('yaml')
  return parse(text)
}

function readJson(text: string): unknown {
  const source = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(source)
  } catch (error) {
    const {column, line} = new LineIndex(source).toPoint(syntaxErrorAt(source) ?? 0)
    throw new SyntaxError(`it is not JSON in line ${line}, column ${column}`, {cause: error})
  }
}

function asConfigError(error: unknown, label: string): CleanArticlesError {
  if (error instanceof CleanArticlesError) return error
  if (['ENOENT', 'EISDIR', 'EACCES'].includes(codeOf(error))) {
    return new CleanArticlesError('bad-config', `cannot read the configuration file ${label}`, {
      hint: 'Check the path.',
      cause: error
    })
  }
  return new CleanArticlesError('bad-config', `cannot use ${label}: ${reasonOf(error)}`, {
    hint: 'Fix the file, or choose another with --config.',
    cause: error
  })
}

/** The code of what a module threw, which may be anything; empty without one. */
function codeOf(thrown: unknown): string {
  return thrown instanceof Error ? String((thrown as NodeJS.ErrnoException).code ?? '') : ''
}
