/** Options: what a caller, a configuration file and each of its overrides may say. */
import type {Plugin as UnifiedPlugin} from 'unified'
import type {CustomRuleId, RuleId} from '../../edits/edit.js'
import type {FilterEngine} from '../../filter-lists/engine.js'
import type {Format} from '../../read/format/format.js'
import type {CustomRule} from '../../rules/custom-rule.js'
import type {Preset, RuleOptions, RuleState} from '../../rules/rule.js'

/** What of an HTML document is converted: `auto` takes the article of a whole page, and all of a fragment. */
export type ContentMode = 'auto' | 'article' | 'page'

/** How a rule runs: switched on (`true`, `all`, `certain`) or off, or with options of its own. */
export type RuleSetting<Options = object> =
  | boolean
  | RuleState
  | ({state?: boolean | RuleState | undefined} & Options)

/** What no rule may touch. */
export interface Allow {
  /** Hosts: addresses there, and on their subdomains, stay as they are, and so does what shows them. */
  hosts?: readonly string[] | undefined
  /** Parameters of addresses; `*` stands for any characters, case does not count. */
  parameters?: readonly string[] | undefined
  /** CSS selectors: the elements stay with all they hold. */
  selectors?: readonly string[] | undefined
  /** Phrases: text with one of them stays; case and runs of white space do not count. */
  phrases?: readonly string[] | undefined
}

/** A rehype plugin, alone or with its options. */
export type PluginEntry = Plugin | readonly [plugin: Plugin, ...options: readonly unknown[]]

// biome-ignore lint/suspicious/noExplicitAny: unified itself types a plugin of unknown parameters and trees so.
type Plugin = UnifiedPlugin<any[], any, any>

/** What is cleaned and how: what options, a configuration file and each of its overrides may say. */
export interface CleanSettings {
  /** Default: `scraped`. */
  preset?: Preset | undefined
  /** HTML only (default: `auto`). */
  content?: ContentMode | undefined
  /** Rules to switch on beside the preset's. */
  enable?: readonly (RuleId | CustomRuleId)[] | undefined
  /** Rules to switch off. */
  disable?: readonly (RuleId | CustomRuleId)[] | undefined
  /** Rule by rule, on or off or with options. */
  rules?:
    | {
        readonly [Id in RuleId]?:
          | RuleSetting<Id extends keyof RuleOptions ? NonNullable<RuleOptions[Id]> : object>
          | undefined
      }
    | undefined
  allow?: Allow | undefined
  /** The user's own rules; they run before the others. */
  customRules?: readonly CustomRule[] | undefined
  /**
   * The user's own rehype plugins; they run once, before what removals leave is tidied. Of what a plugin changes in
   * Markdown, removed nodes, changed addresses and changed text become edits; the rest is told in a warning.
   */
  plugins?: readonly PluginEntry[] | undefined
  /** Address of the site: tells own addresses from foreign ones where a document does not say where it is from. */
  site?: string | undefined
  /** Whether comments in a document can switch rules off in it; `active-content` never (default: `true`). */
  inlineControl?: boolean | undefined
}

/** Settings for some documents only. */
export interface Override extends CleanSettings {
  /** Patterns in the syntax of `.gitignore`, matched against the document's path (default: any). */
  files?: readonly string[] | undefined
  /** Hosts of the page a document came from, with their subdomains (default: any). */
  sites?: readonly string[] | undefined
}

export interface CleanOptions extends CleanSettings {
  /** Name of the file, for messages, overrides and as a hint to the format; nothing is read from it. */
  path?: string | undefined
  /** Address of the page the document came from: tells own links from foreign ones. */
  url?: string | undefined
  /** Skip the detection and take the document as this. */
  format?: Format | undefined
  /** Settings for some documents, the last that fits counting most. */
  overrides?: readonly Override[] | undefined
  /** Whether the comments that switch rules off in a document stay in it (default: `remove`). */
  controls?: 'remove' | 'keep' | undefined
  /** Filter lists for the rule `filter-list`, from `compileFilterLists` (default: none, and the rule does nothing). */
  filterEngine?: FilterEngine | undefined
}
