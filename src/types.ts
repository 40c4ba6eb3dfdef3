/** The vocabulary every stage shares: findings, edits, warnings, options, results. */
import type {Plugin as UnifiedPlugin} from 'unified'
import type {FilterEngine} from './filter-lists/engine.js'
import type {AffiliateAdOptions} from './rules/affiliate-ad.js'
import type {BoilerplateOptions} from './rules/boilerplate.js'
import type {DisplayAdOptions} from './rules/display-ad.js'
import type {RelatedLinksOptions} from './rules/related-links.js'
import type {TrackingLinkOptions} from './rules/tracking-link.js'
import type {TrackingPixelOptions} from './rules/tracking-pixel.js'

/** The syntax a document is written in, told by its content. */
export type Format = 'markdown' | 'html' | 'text'

/** A situation: `scraped` cleans thoroughly, `authored` only what is certain, `strict` more than `scraped`. */
export type Preset = 'scraped' | 'authored' | 'strict'

/** What of an HTML document is converted: `auto` takes the article of a whole page, and all of a fragment. */
export type ContentMode = 'auto' | 'article' | 'page'

export type RuleId =
  | 'affiliate-ad'
  | 'display-ad'
  | 'tracking-pixel'
  | 'tracking-link'
  | 'related-links'
  | 'boilerplate'
  | 'active-content'
  | 'leftover'
  | 'html-to-markdown'
  | 'filter-list'

/** A rule of the user's own, by the name it has in the configuration. */
export type CustomRuleId = `custom/${string}`

export type Category = 'ad' | 'tracking' | 'spam' | 'unsafe' | 'tidy'

/** `certain`: markup or host leaves no doubt. `likely`: wording and shape say so. */
export type Confidence = 'certain' | 'likely'

export type EditAction = 'remove' | 'rewrite' | 'convert'

/** A place in the decoded source: line and column from 1, offset from 0 in UTF-16 code units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** One change: the source from `start` to `end` read `before` and now reads `after`. Edits never overlap. */
export interface Edit {
  rule: RuleId | CustomRuleId
  category: Category
  confidence: Confidence
  action: EditAction
  start: Point
  end: Point
  before: string
  after: string
  reason: string
}

/** Something a person should look at. */
export interface Warning {
  /** Stable kebab-case name, for example `unclosed-fence`. */
  code: string
  message: string
  /** Line in the source, from 1, where there is one. */
  line?: number
}

/** What is known about the article. Values are plain JSON. */
export interface Metadata {
  title?: string
  author?: string | string[]
  date?: string
  updated?: string
  /** Name of the site the article stood on. */
  site?: string
  url?: string
  language?: string
  description?: string
  image?: string
  tags?: string[]
}

/** What a preset takes of a rule's findings. */
export type RuleState = 'all' | 'certain' | 'off'

/** Options of the rules that have some, by rule. */
export interface RuleOptions {
  'affiliate-ad'?: AffiliateAdOptions
  'display-ad'?: DisplayAdOptions
  'tracking-pixel'?: TrackingPixelOptions
  'tracking-link'?: TrackingLinkOptions
  'related-links'?: RelatedLinksOptions
  boilerplate?: BoilerplateOptions
}

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

/** A rule of the user's own, without code. Its findings are those of `custom/<name>`. */
export interface CustomRule {
  /** Kebab-case. */
  name: string
  /** Default: `spam`. */
  category?: Category | undefined
  /** Default: `certain`. */
  confidence?: Confidence | undefined
  /** For people; the default says what matched. */
  reason?: string | undefined
  /** Elements that go with what they hold. */
  selectors?: readonly string[] | undefined
  /**
   * Hosts whose pictures, frames and scripts go, and whose links lose their address: their text stays, unless the link
   * is all there is in its block.
   */
  hosts?: readonly string[] | undefined
  /** Blocks whose whole text is this; `*` stands for any text, case and runs of white space do not count. */
  phrases?: readonly string[] | undefined
  /** Pairs of comments, or of lines, that go with what stands between them. */
  markers?: readonly {begin: string; end: string}[] | undefined
  /** Parameters that addresses of links and pictures lose; `*` stands for any characters. */
  parameters?: readonly string[] | undefined
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

/** What main-content extraction left out of a page, summed up: its edits would be the page's whole furniture. */
export interface ContentSummary {
  /** Range of the source the article was found in. */
  start: Point
  end: Point
  /** By kind of region (`navigation`, `comments`, `related`…): how many there were, and the words in them. */
  removed: Record<string, {regions: number; words: number}>
}

/** One cleaned document. */
export interface CleanResult {
  /** The decoded source the edits' offsets count in (a byte-order mark included). */
  source: string
  markdown: string
  format: Format
  /** Name of the source's encoding: `utf-8` for a string. */
  encoding: string
  status: 'cleaned' | 'unchanged'
  edits: Edit[]
  warnings: Warning[]
  metadata: Metadata
  /** Only where an article was taken out of an HTML page. */
  content?: ContentSummary
  words: {before: number; after: number}
  /** Number of edits by rule, only rules that made any. */
  counts: Partial<Record<RuleId | CustomRuleId, number>>
}
