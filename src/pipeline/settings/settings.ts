/** Merges layers of settings (options, a configuration and its overrides) into those of one document. */
import {isHostOf} from '../../addresses/hosts.js'
import {type CustomRuleId, categories, type RuleId} from '../../edits/edit.js'
import {CleanArticlesError} from '../../errors.js'
import {matchesPath} from '../../files/path-patterns.js'
import type {FilterEngine} from '../../filter-lists/engine.js'
import {isSelector} from '../../hast/selectors.js'
import type {CustomRule} from '../../rules/custom-rule.js'
import {keyOf} from '../../rules/evidence/edge-blocks.js'
import {rules} from '../../rules/index.js'
import type {Preset, RuleOptions, RuleState} from '../../rules/rule.js'
import type {
  Allow,
  CleanOptions,
  CleanSettings,
  ContentMode,
  Override,
  PluginEntry,
  RuleSetting
} from './options.js'

/** Which findings of each rule the settings enable. */
export type RuleStates = ReadonlyMap<RuleId | CustomRuleId, RuleState>

/** The settings of one document. */
export interface Settings {
  preset: Preset
  content: ContentMode
  states: RuleStates
  ruleOptions: RuleOptions
  allow: {readonly [Key in keyof Allow]-?: readonly string[]}
  customRules: readonly CustomRule[]
  plugins: readonly PluginEntry[]
  site: string | undefined
  filterEngine: FilterEngine | undefined
  /** Whether comments in the document can switch rules off. */
  inlineControl: boolean
  /** Whether such comments are kept. */
  keepsControls: boolean
}

/** What is known about a document before its settings. */
export interface DocumentPlace {
  path: string | undefined
  /** Address of the page it came from. */
  url: string | undefined
}

const presets: readonly Preset[] = ['scraped', 'authored', 'strict']
const contentModes: readonly ContentMode[] = ['auto', 'article', 'page']
const ruleStates: readonly RuleState[] = ['all', 'certain', 'off']

/** The settings of a document. Throws `bad-option` for an unknown preset, content mode, rule or state. */
export function settingsFor(options: Readonly<CleanOptions>, place: Readonly<DocumentPlace>): Settings {
  const layers = [
    options,
    ...(options.overrides ?? []).filter((override) => appliesTo(override, place, options.site))
  ]
  const last = <Key extends keyof CleanSettings>(key: Key) =>
    layers.findLast((layer) => layer[key] !== undefined)?.[key]
  const preset = oneOf(presets, last('preset') ?? 'scraped', 'preset')
  const customRules = byName(layers.flatMap((layer) => layer.customRules ?? []))
  const states: Map<RuleId | CustomRuleId, RuleState> = new Map([
    ...customRules.map(({name}) => [`custom/${name}`, 'all'] as const),
    ...rules.map((rule) => [rule.id, rule.states[preset]] as const)
  ])
  const ruleOptions = new Map<string, object>()
  for (const layer of layers) applyRules(layer, states, ruleOptions)
  return {
    preset,
    content: oneOf(contentModes, last('content') ?? 'auto', 'content'),
    states,
    ruleOptions: Object.fromEntries(ruleOptions),
    allow: {
      hosts: layers.flatMap(({allow}) => allow?.hosts ?? []),
      parameters: layers.flatMap(({allow}) => allow?.parameters ?? []),
      selectors: layers.flatMap(({allow}) => allow?.selectors ?? []),
      phrases: layers.flatMap(({allow}) => allow?.phrases ?? [])
    },
    customRules,
    plugins: layers.flatMap((layer) => layer.plugins ?? []),
    site: last('site'),
    filterEngine: options.filterEngine,
    inlineControl: last('inlineControl') ?? true,
    keepsControls: options.controls === 'keep'
  }
}

/** How careful a document is cleaned: not, at first, or all the time, with `carefulSettings`. */
export type Care = 'none' | 'first' | 'all'

/** The same settings, but of ads, tracking and spam only what is certain. Rules of the user's own are as they were. */
export function carefulSettings(settings: Settings): Settings {
  const states = [...settings.states].map(([id, state]): [RuleId | CustomRuleId, RuleState] => {
    const category = id in categories ? categories[id as RuleId] : 'tidy'
    return [id, state === 'all' && category !== 'tidy' && category !== 'unsafe' ? 'certain' : state]
  })
  return {...settings, states: new Map(states)}
}

/**
 * Check the options before there is a document. Throws `bad-option` for settings that can apply to no
 * document.
 */
export function checkSettings(options: Readonly<CleanOptions>): void {
  const layers = [options, ...(options.overrides ?? [])]
  const rules = layers.flatMap(({customRules = []}) => customRules)
  for (const {name} of rules) {
    if (isCustomId(`custom/${name}`)) continue
    throw new CleanArticlesError('bad-option', `"${name}" is no name of a rule`, {
      hint: 'Use lower case letters and digits with hyphens between words.'
    })
  }
  for (const selector of [...rules, ...layers.map(({allow}) => allow ?? {})].flatMap(
    ({selectors = []}) => selectors
  )) {
    if (isSelector(selector)) continue
    throw new CleanArticlesError('bad-option', `"${selector}" is no CSS selector`, {
      hint: 'For example ".promo > a".'
    })
  }
  for (const {place, text} of options.learned ?? []) {
    if ((place === 'head' || place === 'tail') && keyOf(text) !== '') continue
    throw new CleanArticlesError('bad-option', 'a learnt block has no words, or no place', {
      hint: 'For example {"text": "Join the club on Sunday.", "place": "tail"}; places are head and tail.'
    })
  }
  for (const layer of layers) {
    settingsFor({...layer, customRules: allCustomRules(options)}, {path: undefined, url: undefined})
  }
}

function allCustomRules({customRules = [], overrides = []}: Readonly<CleanOptions>): CustomRule[] {
  return [...customRules, ...overrides.flatMap((override) => override.customRules ?? [])]
}

/** Whether an override applies to a document. */
function appliesTo({files, sites}: Override, {path, url}: DocumentPlace, site: string | undefined): boolean {
  if (files && !(path !== undefined && matchesPath(files, path))) return false
  const address = url ?? site
  return (
    !sites || (address !== undefined && URL.canParse(address) && isHostOf(sites, new URL(address).hostname))
  )
}

/** Of rules with the same name, the last takes precedence. */
function byName(customRules: readonly CustomRule[]): CustomRule[] {
  return [...new Map(customRules.map((rule) => [rule.name, rule])).values()]
}

function applyRules(
  {disable = [], enable = [], rules: settings = {}}: CleanSettings,
  states: Map<RuleId | CustomRuleId, RuleState>,
  ruleOptions: Map<string, object>
): void {
  // The rule id of a plugin is the name of its function. Settings may name it before the plugin is loaded.
  const known = (id: string) => (isCustomId(id) ? id : oneOf([...states.keys()], id, 'rule'))
  for (const id of enable) switchOn(known(id), states)
  for (const [name, setting] of Object.entries(settings as Record<string, RuleSetting | undefined>)) {
    if (setting === undefined) continue
    const id = known(name)
    const {state, ...options} = typeof setting === 'object' ? setting : {state: setting}
    if (state === false) states.set(id, 'off')
    else if (state === true) switchOn(id, states)
    else if (state !== undefined) states.set(id, oneOf(ruleStates, state, `state of ${id}`))
    ruleOptions.set(id, {...ruleOptions.get(id), ...options})
  }
  for (const id of disable) states.set(known(id), 'off')
}

function isCustomId(id: string): id is CustomRuleId {
  return /^custom\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
}

function switchOn(id: RuleId | CustomRuleId, states: Map<RuleId | CustomRuleId, RuleState>): void {
  if (states.get(id) === 'off') states.set(id, 'all')
}

function oneOf<Value extends string>(accepted: readonly Value[], value: string, what: string): Value {
  const found = accepted.find((candidate) => candidate === value)
  if (found !== undefined) return found
  throw new CleanArticlesError('bad-option', `unknown ${what} "${value}"`, {
    hint: `Accepted: ${accepted.join(', ')}.`
  })
}
