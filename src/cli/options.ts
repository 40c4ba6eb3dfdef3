/** The command line's options, checked: whatever is wrong with them is said before any work. */
import {availableParallelism} from 'node:os'
import {relative, resolve} from 'node:path'
import {findConfig, type LoadedConfig, loadConfig} from '../config/load.js'
import {hasPlugins, loadPlugins} from '../config/plugins.js'
import type {Config} from '../config/schema.js'
import {type IsIgnored, ignoring} from '../discover/ignored.js'
import {toPosix} from '../discover/paths.js'
import {CleanArticlesError, type ErrorCode} from '../errors.js'
import type {Task} from '../run/messages.js'
import {nearest} from '../settings/nearest.js'
import {matchesPath} from '../settings/patterns.js'
import type {CleanSettings, ContentMode, CustomRuleId, Override, Preset, RuleId} from '../types.js'

/** The options that choose what is cleaned, as commander gives them. */
export interface RawRuleOptions {
  preset?: string
  content?: string
  enable?: string[]
  disable?: string[]
  site?: string
  filterList?: string[]
  /** A file, or false for `--no-config`. */
  config?: string | boolean
}

/** The options of the main command, as commander gives them. */
export interface RawOptions extends RawRuleOptions {
  outDir?: string
  write?: boolean
  check?: boolean
  diff?: boolean
  report?: string
  reporter?: string[]
  baseline?: string
  updateBaseline?: boolean
  since?: string
  filesFrom?: string
  ignore?: string[]
  gitignore?: boolean
  stdinFilepath?: string
  jobs?: string
  quiet?: boolean
  progress: boolean
  color: boolean
}

/** A filter list, and where it can be had from. */
export interface FilterListSource {
  /** Absolute. */
  path: string
  /** For people. */
  label: string
  url?: string | undefined
}

/** What holds for a run. */
export interface RunSettings {
  preset: Preset
  content: ContentMode
  jobs: number
  /** What a file is cleaned with, by its absolute path. */
  optionsFor(absolute: string): Pick<Task, 'options' | 'plugins'>
  /** Undefined where nothing is ignored. */
  isIgnored: IsIgnored | undefined
  filterLists: readonly FilterListSource[]
  /** As `--reporter` has them; empty: the default. */
  reporters: readonly string[]
  /** Absolute; of the configuration, which knows no mode. */
  baseline: string | undefined
  config: LoadedConfig | undefined
}

type AnyRuleId = RuleId | CustomRuleId

const presets: readonly Preset[] = ['scraped', 'authored', 'strict']
const contentModes: readonly ContentMode[] = ['auto', 'article', 'page']

/** More workers seldom help: the disk and the memory are shared. */
const mostJobsByDefault = 8

/**
 * Settings from the options and the configuration file, the options first.
 * Throws a `CleanArticlesError` with the code `bad-option` or `bad-config`.
 */
export async function resolveSettings(
  raw: RawRuleOptions & Pick<RawOptions, 'gitignore' | 'ignore' | 'jobs'>,
  {defaultPreset, controls, cwd}: {defaultPreset: Preset; controls: 'keep' | 'remove'; cwd: string}
): Promise<RunSettings> {
  const own = await ownSettings(raw, cwd)
  const jobs = raw.jobs === undefined ? undefined : checkJobs(raw.jobs)
  const loaded = await configOf(raw.config, cwd)
  const config = loaded?.config ?? {}
  await checkRules(own.layer, config)
  if (loaded && hasPlugins(config)) await loadPlugins(loaded.path)
  const preset = own.layer.preset ?? config.preset ?? defaultPreset
  const content = own.layer.content ?? config.content ?? 'auto'
  return {
    preset,
    content,
    jobs: jobs ?? config.jobs ?? Math.min(availableParallelism(), mostJobsByDefault),
    optionsFor: optionsFrom(loaded, {own: own.layer, defaultPreset, controls}),
    isIgnored: ignoredBy(raw, loaded, cwd),
    filterLists: [...own.filterLists, ...configuredLists(loaded, cwd)],
    reporters: config.reporters ?? [],
    baseline: loaded && config.baseline !== undefined ? resolve(loaded.folder, config.baseline) : undefined,
    config: loaded
  }
}

async function configOf(given: string | boolean | undefined, cwd: string): Promise<LoadedConfig | undefined> {
  if (given === false) return undefined
  return typeof given === 'string' ? loadConfig(given, cwd) : findConfig(cwd)
}

async function ownSettings(raw: RawRuleOptions, cwd: string) {
  const layer: CleanSettings = {}
  if (raw.preset !== undefined) layer.preset = oneOf(presets, raw.preset, 'preset', '--preset')
  if (raw.content !== undefined) layer.content = oneOf(contentModes, raw.content, 'content', '--content')
  // The casts: whether there are such rules is checked with the configuration, which may add some.
  if (raw.enable) layer.enable = raw.enable as AnyRuleId[]
  if (raw.disable) layer.disable = raw.disable as AnyRuleId[]
  if (raw.site !== undefined) layer.site = checkSite(raw.site)
  const filterLists = (raw.filterList ?? []).map(
    (file): FilterListSource => ({path: resolve(cwd, file), label: file})
  )
  return {layer, filterLists}
}

/** What each file is cleaned with: the configuration, its overrides that hold for the file, and the options. */
function optionsFrom(
  loaded: LoadedConfig | undefined,
  {controls, defaultPreset, own}: {controls: 'keep' | 'remove'; defaultPreset: Preset; own: CleanSettings}
): RunSettings['optionsFor'] {
  const {overrides = [], ...base} = settingsOf(loaded?.config ?? {})
  const folder = loaded?.folder ?? ''
  const hasOwn = Object.keys(own).length > 0
  return (absolute) => {
    const path = toPosix(relative(folder, absolute))
    const fitting = [...overrides.entries()].filter(([, {files}]) => !files || matchesPath(files, path))
    const layers = fitting.map(([, {files: _, ...override}]) => override)
    const options = {
      ...base,
      preset: base.preset ?? defaultPreset,
      ...(layers.length > 0 || hasOwn ? {overrides: hasOwn ? [...layers, own] : layers} : {}),
      controls
    }
    if (!loaded || !hasPlugins(loaded.config)) return {options}
    return {options, plugins: {config: loaded.path, overrides: fitting.map(([index]) => index)}}
  }
}

/** The settings of a configuration that can go to another thread: all but its plugins. */
function settingsOf(config: Config): Omit<CleanSettings, 'plugins'> & {overrides?: Override[]} {
  const {allow, content, customRules, disable, enable, inlineControl, overrides, preset, rules, site} = config
  // The cast: the schema has checked them, and knows no `readonly`.
  return JSON.parse(
    JSON.stringify({
      allow,
      content,
      customRules,
      disable,
      enable,
      inlineControl,
      overrides: overrides?.map(({plugins: _, ...override}) => override),
      preset,
      rules,
      site
    })
  )
}

function configuredLists(loaded: LoadedConfig | undefined, cwd: string): FilterListSource[] {
  return (loaded?.config.filterLists ?? []).map((entry) => {
    const {file, url} = typeof entry === 'string' ? {file: entry, url: undefined} : entry
    const path = resolve(loaded!.folder, file)
    return {path, label: toPosix(relative(cwd, path)), url}
  })
}

function ignoredBy(
  raw: Pick<RawOptions, 'gitignore' | 'ignore'>,
  loaded: LoadedConfig | undefined,
  cwd: string
): IsIgnored | undefined {
  const gitignore = raw.gitignore ?? loaded?.config.gitignore ?? false
  const tests = [
    ...(raw.ignore ? [ignoring({patterns: raw.ignore, folder: cwd, gitignore: false})] : []),
    ...(loaded?.config.ignore
      ? [ignoring({patterns: loaded.config.ignore, folder: loaded.folder, gitignore: false})]
      : []),
    ...(gitignore ? [ignoring({patterns: [], folder: cwd, gitignore})] : [])
  ]
  return tests.length === 0
    ? undefined
    : (absolute, isFolder) => tests.some((test) => test(absolute, isFolder))
}

/** Every rule that is named is one, of ours or of the configuration, and none is switched both ways. */
async function checkRules(own: CleanSettings, config: Config): Promise<void> {
  const layers: [CleanSettings | Config, ErrorCode, string][] = [
    [own, 'bad-option', '--'],
    [config, 'bad-config', '']
  ]
  const isNamed = layers.some(([{disable, enable}]) => disable || enable)
  if (!isNamed && !config.overrides) return
  // Loaded only here: most runs name no rule, and the rules bring the parsers with them.
  const {rules} = await import('../rules/index.js')
  const custom = [config, ...(config.overrides ?? [])].flatMap(({customRules = []}) => customRules)
  const ids: string[] = [...rules.map(({id}) => id), ...custom.map(({name}) => `custom/${name}`)]
  for (const [{disable = [], enable = []}, code, prefix] of layers) {
    for (const [name, list] of Object.entries({enable, disable})) {
      for (const id of list) oneOf(ids, id, 'rule', prefix + name, code)
    }
    const both = enable.find((rule) => (disable as string[]).includes(rule))
    if (both === undefined) continue
    throw new CleanArticlesError(code, `the rule ${both} is both enabled and disabled`, {
      hint: 'Name it once.'
    })
  }
}

function checkSite(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value
  throw new CleanArticlesError('bad-option', `--site: "${value}" is no address of a site`, {
    hint: 'For example --site https://www.example.com.'
  })
}

function checkJobs(value: string): number {
  const jobs = Number(value)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 1024) return jobs
  throw new CleanArticlesError('bad-option', `--jobs: "${value}" is not a number of jobs`, {
    hint: 'Give a whole number from 1, or leave it out to use the cores of this machine.'
  })
}

/** Throws `code` where `value` is not accepted, with what was probably meant. */
export function oneOf<Value extends string>(
  accepted: readonly Value[],
  value: string,
  what: string,
  where: string,
  code: ErrorCode = 'bad-option'
): Value {
  const found = accepted.find((candidate) => candidate === value)
  if (found !== undefined) return found
  const close = nearest(value, accepted)
  throw new CleanArticlesError(code, `${where}: unknown ${what} "${value}"`, {
    hint: `${close === undefined ? '' : `Did you mean ${close}? `}Accepted: ${accepted.join(', ')}.`
  })
}
