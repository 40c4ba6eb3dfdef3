/** Options: what a caller, a configuration file and each of its overrides may set. */
import type {Plugin as UnifiedPlugin} from 'unified'
import type {CustomRuleId, RuleId} from '../../edits/edit.js'
import type {FilterEngine} from '../../filter-lists/engine.js'
import type {Format} from '../../read/format/format.js'
import type {CustomRule} from '../../rules/custom-rule.js'
import type {LearnedBlock} from '../../rules/evidence/learned-blocks.js'
import type {Preset, RuleOptions, RuleState} from '../../rules/rule.js'

/** Which part of an HTML document is converted: `auto` takes the article of a whole page, and all of a fragment. */
export type ContentMode = 'auto' | 'article' | 'page'

/** How a rule runs: switched on (`true`, `all`, `certain`) or off, or with options of its own. */
export type RuleSetting<Options = object> =
  | boolean
  | RuleState
  | ({state?: boolean | RuleState | undefined} & Options)

/** What no rule may touch. */
export interface Allow {
  /** Hosts: addresses on them and on their subdomains are kept, and so are the elements that show these addresses. */
  hosts?: readonly string[] | undefined
  /** Parameters of addresses; `*` stands for any characters, and case is ignored. */
  parameters?: readonly string[] | undefined
  /** CSS selectors: the elements are kept with all their content. */
  selectors?: readonly string[] | undefined
  /** Phrases: text with one of them is kept; case and runs of white space are ignored. */
  phrases?: readonly string[] | undefined
}

/** A rehype plugin, alone or with its options. */
export type PluginEntry = Plugin | readonly [plugin: Plugin, ...options: readonly unknown[]]

// biome-ignore lint/suspicious/noExplicitAny: unified itself types a plugin of unknown parameters and trees so.
type Plugin = UnifiedPlugin<any[], any, any>

/** What is cleaned and how: options that a caller, a configuration file and each of its overrides may set. */
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
  /** The user's own rules. They run before the others. */
  customRules?: readonly CustomRule[] | undefined
  /**
   * The user's own rehype plugins. They run once, before the rule `leftover`. In Markdown, removed nodes, changed
   * addresses and changed text become edits; a warning reports other changes.
   */
  plugins?: readonly PluginEntry[] | undefined
  /**
   * Address of the site. It distinguishes own addresses from foreign ones in documents that do not declare an address.
   */
  site?: string | undefined
  /** Whether comments in a document can switch rules off in it, except `active-content` (default: `true`). */
  inlineControl?: boolean | undefined
}

/** Settings for some documents only. */
export interface Override extends CleanSettings {
  /** Patterns in the syntax of `.gitignore`, matched against the document's path (default: any). */
  files?: readonly string[] | undefined
  /** Hosts of the page a document came from, with their subdomains (default: any). */
  sites?: readonly string[] | undefined
}

/** Options of `clean`. */
export interface CleanOptions extends CleanSettings {
  /** Name of the file, for messages, overrides and as a hint to the format; nothing is read from it. */
  path?: string | undefined
  /** Address of the page the document came from. It distinguishes own links from foreign ones. */
  url?: string | undefined
  /** The document's format; without it, the format is detected. */
  format?: Format | undefined
  /** Settings for some documents. Of those that match, the last takes precedence. */
  overrides?: readonly Override[] | undefined
  /**
   * Whether the comments that switch rules off in a document are kept in it (default: `remove`: those of a document in which
   * they hold nothing back go).
   */
  controls?: 'remove' | 'keep' | undefined
  /**
   * Blocks that `clean-articles learn` found at the edges of many unlike files: the rule `boilerplate` takes them out of
   * this one, as `likely` (default: none).
   */
  learned?: readonly LearnedBlock[] | undefined
  /** Filter lists for the rule `filter-list`, from `compileFilterLists` (default: none, and the rule does nothing). */
  filterEngine?: FilterEngine | undefined
}
