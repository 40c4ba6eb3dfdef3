/**
 * The type of a configuration, for files that are written as code (`clean-articles/config`). This module imports no
 * code, since a configuration is read before anything is known about the run.
 */
import type {CleanSettings, PluginEntry} from '../pipeline/settings/options.js'

/** A rehype plugin, or the module that has one as its default export: a package, or a path from the file (`./…`). */
type Plugin = Extract<PluginEntry, (...args: never) => unknown> | string

/** A plugin, alone or with its options. */
export type ConfigPlugin = Plugin | readonly [plugin: Plugin, ...options: readonly unknown[]]

/** What holds for every file, or in an override for some. */
interface ConfigSettings extends Omit<CleanSettings, 'plugins'> {
  /**
   * The user's own rehype plugins. They run once, before leftovers are tidied. Of what a plugin changes in Markdown,
   * removed nodes, changed addresses and changed text become edits; a warning reports the rest.
   */
  plugins?: readonly ConfigPlugin[] | undefined
}

/** Settings for some documents only. */
export interface ConfigOverride extends ConfigSettings {
  /** Patterns in the syntax of `.gitignore`, from the folder of the configuration (default: any file). */
  files?: readonly string[] | undefined
  /** Hosts of the page a document came from, with their subdomains (default: any). */
  sites?: readonly string[] | undefined
}

/** A configuration. Paths and patterns in it count from the folder of its file. */
export interface Config extends ConfigSettings {
  /** Where the JSON Schema is, for editors. */
  $schema?: string | undefined
  /** Settings for some documents; where several apply, later ones take precedence. */
  overrides?: readonly ConfigOverride[] | undefined
  /** Files and folders to ignore, in the syntax of `.gitignore`. */
  ignore?: readonly string[] | undefined
  /** Whether to ignore what `.gitignore` names (default: `false`). */
  gitignore?: boolean | undefined
  /** Filter lists in the syntax of EasyList and uBlock Origin; `lists update` downloads those with a `url`. */
  filterLists?: readonly (string | {file: string; url?: string | undefined})[] | undefined
  /** File of blocks that `clean-articles learn` found, which are removed as `likely`. */
  learned?: string | undefined
  /** File of the findings that `--check` accepts. */
  baseline?: string | undefined
  /** Reports to make: `name`, or `name=file`, as `--reporter` takes them. */
  reporters?: readonly string[] | undefined
  /** Files cleaned at a time (default: the number of cores, at most 8). */
  jobs?: number | undefined
}

/** Returns `config` unchanged. Its type tells editors which keys there are. */
export function defineConfig(config: Config): Config {
  return config
}
