/** The command line's options, checked: whatever is wrong with them is said before any work. */
import {readFile} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {resolve} from 'node:path'
import {CleanArticlesError, type ErrorCode} from '../errors.js'
import type {ContentMode, Preset, RuleId} from '../types.js'
import {nearest} from './nearest.js'

/** The options that choose what is cleaned, as commander gives them. */
export interface RawRuleOptions {
  preset?: string
  content?: string
  enable?: string[]
  disable?: string[]
  config?: string
}

/** The options of the main command, as commander gives them. */
export interface RawOptions extends RawRuleOptions {
  outDir?: string
  write?: boolean
  check?: boolean
  diff?: boolean
  report?: string
  stdinFilepath?: string
  jobs?: string
  quiet?: boolean
  progress: boolean
  color: boolean
}

export interface RuleSettings {
  preset: Preset
  content: ContentMode
  enable: RuleId[]
  disable: RuleId[]
}

interface RuleLists {
  enable?: RuleId[] | undefined
  disable?: RuleId[] | undefined
}

/** What a configuration file may hold. */
interface Config extends RuleLists {
  preset?: Preset
  content?: ContentMode
  jobs?: number
}

const presets: readonly Preset[] = ['scraped', 'authored', 'strict']
const contentModes: readonly ContentMode[] = ['auto', 'article', 'page']
const configKeys: readonly (keyof Config)[] = ['preset', 'content', 'enable', 'disable', 'jobs']

/** More workers seldom help: the disk and the memory are shared. */
const mostJobsByDefault = 8

/**
 * Settings from the options and the configuration file, the options first.
 * Throws a `CleanArticlesError` with the code `bad-option` or `bad-config`.
 */
export async function resolveSettings(
  raw: RawRuleOptions & {jobs?: string},
  defaultPreset: Preset,
  cwd: string
): Promise<RuleSettings & {jobs: number}> {
  const config = raw.config === undefined ? {} : await readConfig(raw.config, cwd)
  const preset = raw.preset === undefined ? config.preset : checkPreset(raw.preset, 'bad-option', '--preset')
  const content =
    raw.content === undefined ? config.content : checkContent(raw.content, 'bad-option', '--content')
  const enable = raw.enable && (await checkRules(raw.enable, 'bad-option', '--enable'))
  const disable = raw.disable && (await checkRules(raw.disable, 'bad-option', '--disable'))
  refuseBoth({enable, disable}, 'bad-option')
  const jobs =
    raw.jobs === undefined ? config.jobs : checkJobs(Number(raw.jobs), raw.jobs, 'bad-option', '--jobs')

  return {
    preset: preset ?? defaultPreset,
    content: content ?? 'auto',
    ...choose({enable, disable}, config),
    jobs: jobs ?? Math.min(availableParallelism(), mostJobsByDefault)
  }
}

/** An option replaces the list of its name in the configuration, and beats the opposite list rule by rule. */
function choose(options: RuleLists, config: RuleLists): {enable: RuleId[]; disable: RuleId[]} {
  const without = (list: RuleId[] | undefined, opposite: RuleId[] | undefined) =>
    (list ?? []).filter((rule) => !opposite?.includes(rule))
  return {
    enable: options.enable ?? without(config.enable, options.disable),
    disable: options.disable ?? without(config.disable, options.enable)
  }
}

function refuseBoth({disable, enable}: RuleLists, code: ErrorCode): void {
  const both = enable?.find((rule) => disable?.includes(rule))
  if (both === undefined) return
  throw new CleanArticlesError(code, `the rule ${both} is both enabled and disabled`, {hint: 'Name it once.'})
}

async function readConfig(path: string, cwd: string): Promise<Config> {
  const values = await readJson(path, cwd)
  const config: Config = {}
  for (const [key, value] of Object.entries(values)) {
    const name = `${path}: "${key}"`
    if (key === 'preset') config.preset = checkPreset(value, 'bad-config', name)
    else if (key === 'content') config.content = checkContent(value, 'bad-config', name)
    else if (key === 'enable') config.enable = await checkRules(value, 'bad-config', name)
    else if (key === 'disable') config.disable = await checkRules(value, 'bad-config', name)
    else if (key === 'jobs') config.jobs = checkJobs(value, String(value), 'bad-config', name)
    else throw unknownValue('bad-config', `${path}: unknown key "${key}"`, key, configKeys)
  }
  refuseBoth(config, 'bad-config')
  return config
}

async function readJson(path: string, cwd: string): Promise<object> {
  let text: string
  try {
    text = await readFile(resolve(cwd, path), 'utf8')
  } catch (error) {
    throw new CleanArticlesError('bad-config', `cannot read the configuration file ${path}`, {
      hint: 'Check the path: --config names a JSON file.',
      cause: error
    })
  }
  const hint = 'It holds a JSON object, for example {"preset": "authored", "disable": ["boilerplate"]}.'
  let values: unknown
  try {
    values = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new CleanArticlesError('bad-config', `${path} is not JSON: ${(error as Error).message}`, {
      hint,
      cause: error
    })
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new CleanArticlesError('bad-config', `${path} is not a JSON object`, {hint})
  }
  return values
}

function checkPreset(value: unknown, code: ErrorCode, where: string): Preset {
  const preset = presets.find((candidate) => candidate === value)
  if (preset === undefined)
    throw unknownValue(code, `${where}: unknown preset ${show(value)}`, value, presets)
  return preset
}

function checkContent(value: unknown, code: ErrorCode, where: string): ContentMode {
  const content = contentModes.find((candidate) => candidate === value)
  if (content === undefined)
    throw unknownValue(code, `${where}: unknown content ${show(value)}`, value, contentModes)
  return content
}

async function checkRules(value: unknown, code: ErrorCode, where: string): Promise<RuleId[]> {
  if (!Array.isArray(value)) {
    throw new CleanArticlesError(code, `${where} is not a list of rules`, {
      hint: 'For example ["boilerplate"].'
    })
  }
  // Loaded only here: most runs name no rule, and the rules bring the parsers with them.
  const {rules} = await import('../rules/index.js')
  const ids = rules.map((rule) => rule.id)
  return value.map((name: unknown) => {
    const id = ids.find((candidate) => candidate === name)
    if (id === undefined) throw unknownValue(code, `${where}: unknown rule ${show(name)}`, name, ids)
    return id
  })
}

function checkJobs(value: unknown, shown: string, code: ErrorCode, where: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1024) return value
  throw new CleanArticlesError(code, `${where}: ${show(shown)} is not a number of jobs`, {
    hint: 'Give a whole number from 1, or leave it out to use the cores of this machine.'
  })
}

function unknownValue(code: ErrorCode, message: string, value: unknown, accepted: readonly string[]) {
  const close = typeof value === 'string' ? nearest(value, accepted) : undefined
  const list = `Accepted: ${accepted.join(', ')}.`
  return new CleanArticlesError(code, message, {
    hint: close === undefined ? list : `Did you mean ${close}? ${list}`
  })
}

function show(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value)
}
