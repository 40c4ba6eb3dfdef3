/** Checks the options and merges them with the configuration. Mistakes are reported before any work starts. */
import {availableParallelism} from 'node:os'
import {relative, resolve} from 'node:path'
import type {Config} from '../../config/define-config.js'
import {configuredLists} from '../../config/filter-lists.js'
import {findConfig, hasPlugins, type LoadedConfig, loadConfig} from '../../config/load.js'
import {loadPlugins} from '../../config/plugins.js'
import {type IsIgnored, ignoring} from '../../discover/ignored.js'
import type {CustomRuleId, RuleId} from '../../edits/edit.js'
import {CleanArticlesError, type ErrorCode} from '../../errors.js'
import {matchesPath} from '../../files/path-patterns.js'
import {labelOf, toPosix} from '../../files/paths.js'
import type {ListCounts} from '../../filter-lists/parse-list.js'
import type {FilterListFile} from '../../filter-lists/prepare.js'
import type {CleanSettings, ContentMode, Override} from '../../pipeline/settings/options.js'
import type {LearnedBlock} from '../../rules/evidence/learned-blocks.js'
import type {Preset} from '../../rules/rule.js'
import type {Task} from '../../run/messages.js'
import {nearest} from '../../text/nearest.js'

/** The options that choose what is cleaned, as commander gives them. */
export interface RawRuleOptions {
  preset?: string
  content?: string
  enable?: string[]
  disable?: string[]
  site?: string
  filterList?: string[]
  /** A file; false where no list is to act, whatever the configuration says. */
  learned?: string | false
  /** A file, or false for `--no-config`. */
  config?: string | boolean
}

/** The options of the main command, as commander gives them. */
export interface RawOptions extends RawRuleOptions {
  outDir?: string
  write?: boolean
  force?: boolean
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

/** The settings of a run. */
export interface RunSettings {
  preset: Preset
  content: ContentMode
  jobs: number
  /** What a file is cleaned with, by its absolute path. */
  optionsFor(absolute: string): Pick<Task, 'filterEngine' | 'options' | 'plugins'>
  /** Undefined where nothing is ignored. */
  isIgnored: IsIgnored | undefined
  /** What the lines of each filter list were counted as. */
  filterLists: readonly ListCounts[]
  /** The reporters of the configuration, in the form that `--reporter` takes; empty for the default. */
  reporters: readonly string[]
  /** Absolute. */
  baseline: string | undefined
  /** Absolute paths of the files these settings are from: the configuration, the baseline, the lists. */
  sources: readonly string[]
  config: LoadedConfig | undefined
}

type AnyRuleId = RuleId | CustomRuleId

const presets: readonly Preset[] = ['scraped', 'authored', 'strict']
const contentModes: readonly ContentMode[] = ['auto', 'article', 'page']

/** More workers seldom help: the disk and the memory are shared. */
const mostJobsByDefault = 8

/**
 * Settings from the options and the configuration file; options take precedence.
 * Throws a `CleanArticlesError` with the code `bad-option` or `bad-config`.
 */
export async function resolveSettings(
  raw: RawRuleOptions & Pick<RawOptions, 'baseline' | 'gitignore' | 'ignore' | 'jobs'>,
  {defaultPreset, controls, cwd}: {defaultPreset: Preset; controls: 'keep' | 'remove'; cwd: string}
): Promise<RunSettings> {
  const own = ownSettings(raw)
  const jobs = raw.jobs === undefined ? undefined : checkJobs(raw.jobs)
  const loaded = await configOf(raw.config, cwd)
  const config = loaded?.config ?? {}
  await checkRules(own, config)
  if (loaded && hasPlugins(config)) await loadPlugins(loaded.path)
  const preset = own.preset ?? config.preset ?? defaultPreset
  const content = own.content ?? config.content ?? 'auto'
  const listFiles = listsOf(raw.filterList ?? [], loaded, cwd)
  const {enginePath, lists} = await prepareLists(listFiles)
  const baseline = baselineOf(raw.baseline, loaded, cwd)
  const learned = await learnedOf(raw.learned, loaded, cwd)
  const optionsFor = optionsFrom(loaded, {own, defaultPreset, controls})
  return {
    preset,
    content,
    jobs: jobs ?? config.jobs ?? Math.min(availableParallelism(), mostJobsByDefault),
    optionsFor: (absolute) => {
      const task = optionsFor(absolute)
      return {
        ...task,
        ...(learned ? {options: {...task.options, learned: learned.blocks}} : {}),
        ...(enginePath === undefined ? {} : {filterEngine: enginePath})
      }
    },
    isIgnored: ignoredBy(raw, loaded, cwd),
    filterLists: lists,
    reporters: reportersOf(loaded),
    baseline,
    sources: [loaded?.path, baseline, learned?.path, ...listFiles.map(({path}) => path)].filter(
      (path) => path !== undefined
    ),
    config: loaded
  }
}

/** The configuration that `--config` names, or the one that is found; none with `--no-config`. */
export async function configOf(
  given: string | boolean | undefined,
  cwd: string
): Promise<LoadedConfig | undefined> {
  if (given === false) return undefined
  return typeof given === 'string' ? loadConfig(given, cwd) : findConfig(cwd)
}

function ownSettings(raw: RawRuleOptions): CleanSettings {
  const own: CleanSettings = {}
  if (raw.preset !== undefined) own.preset = oneOf(presets, raw.preset, 'preset', '--preset')
  if (raw.content !== undefined) own.content = oneOf(contentModes, raw.content, 'content', '--content')
  // The casts: `checkRules` checks the ids together with the configuration, which may add rules.
  if (raw.enable) own.enable = raw.enable as AnyRuleId[]
  if (raw.disable) own.disable = raw.disable as AnyRuleId[]
  if (raw.site !== undefined) own.site = checkSite(raw.site)
  return own
}

function baselineOf(
  given: string | undefined,
  loaded: LoadedConfig | undefined,
  cwd: string
): string | undefined {
  if (given !== undefined) return resolve(cwd, given)
  const configured = loaded?.config.baseline
  return loaded && configured !== undefined ? resolve(loaded.folder, configured) : undefined
}

/** The list of learnt blocks that the options or the configuration name. */
async function learnedOf(
  given: string | false | undefined,
  loaded: LoadedConfig | undefined,
  cwd: string
): Promise<{path: string; blocks: LearnedBlock[]} | undefined> {
  const configured = loaded?.config.learned
  if (given === false || (given === undefined && configured === undefined)) return undefined
  const path = given === undefined ? resolve(loaded!.folder, configured!) : resolve(cwd, given)
  // Loaded only here: few runs have such a list.
  const {readLearnedList} = await import('../../learn/learned-list.js')
  return {path, blocks: await readLearnedList(path, labelOf(path, cwd))}
}

/** The reporters of the configuration; the paths of their files are resolved from its folder. */
function reportersOf(loaded: LoadedConfig | undefined): string[] {
  return (loaded?.config.reporters ?? []).map((text) => {
    const [, name = '', file] = /^([^=]*)=(.*)$/s.exec(text) ?? []
    return file === undefined || file === '' || file === '-'
      ? text
      : `${name}=${resolve(loaded!.folder, file)}`
  })
}

/** What each file is cleaned with: the configuration, its overrides that apply to the file, and the options. */
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
      // It is in the last layer as well. Here it serves to choose the overrides, which depend on the site.
      ...(own.site === undefined ? {} : {site: own.site}),
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
  // The cast: the schema has checked the settings, but its types have no `readonly`.
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

/** The filter lists that the options and the configuration name. */
function listsOf(given: readonly string[], loaded: LoadedConfig | undefined, cwd: string): FilterListFile[] {
  return [
    ...given.map((file) => ({path: resolve(cwd, file), label: toPosix(file)})),
    ...configuredLists(loaded, cwd)
  ]
}

/** Compile the filter lists, unless they are compiled already. */
async function prepareLists(
  files: readonly FilterListFile[]
): Promise<{enginePath: string | undefined; lists: readonly ListCounts[]}> {
  if (files.length === 0) return {enginePath: undefined, lists: []}
  // Loaded only here: few runs have filter lists, and loading the engine is slow.
  const {prepareFilterLists} = await import('../../filter-lists/prepare.js')
  return prepareFilterLists(files)
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

/** Check that every named rule exists, built in or in the configuration, and that none is both enabled and disabled. */
async function checkRules(own: CleanSettings, config: Config): Promise<void> {
  const layers: [CleanSettings | Config, ErrorCode, string][] = [
    [own, 'bad-option', '--'],
    [config, 'bad-config', ''],
    ...(config.overrides ?? []).map((override, index): (typeof layers)[number] => [
      override,
      'bad-config',
      `overrides[${index}].`
    ])
  ]
  const isNamed = layers.some(([{disable, enable}]) => disable || enable)
  if (!isNamed) return
  // Loaded only here: most runs name no rule, and the rules bring the parsers with them.
  const {rules} = await import('../../rules/index.js')
  const custom = [config, ...(config.overrides ?? [])].flatMap(({customRules = []}) => customRules)
  const ids: string[] = [...rules.map(({id}) => id), ...custom.map(({name}) => `custom/${name}`)]
  // A plugin has the name of its function, which is not known before it runs.
  const mayBeKnown = (id: string) => ids.includes(id) || (id.startsWith('custom/') && hasPlugins(config))
  for (const [{disable = [], enable = []}, code, prefix] of layers) {
    for (const [name, list] of Object.entries({enable, disable})) {
      for (const id of list) if (!mayBeKnown(id)) oneOf(ids, id, 'rule', prefix + name, code)
    }
    const both = enable.find((rule) => (disable as string[]).includes(rule))
    if (both === undefined) continue
    const where = prefix.endsWith('.') ? `${prefix.slice(0, -1)}: ` : ''
    throw new CleanArticlesError(code, `${where}the rule ${both} is both enabled and disabled`, {
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

/** `value`, if it is accepted. Throws `code` if not, with a hint of what was probably meant. */
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
