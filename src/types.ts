/** The vocabulary every stage shares: findings, edits, warnings, options, results. */

import type {FilterEngine} from './filter-lists/engine.js'

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
  rule: RuleId
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

export interface CleanOptions {
  /** Name of the file, for messages and as a hint to the format; nothing is read from it. */
  path?: string | undefined
  /** Address of the page the document came from: tells own links from foreign ones. */
  url?: string | undefined
  /** Default: `scraped`. */
  preset?: Preset | undefined
  /** Rules to switch on beside the preset's. */
  enable?: readonly RuleId[] | undefined
  /** Rules to switch off. */
  disable?: readonly RuleId[] | undefined
  /** Skip the detection and take the document as this. */
  format?: Format | undefined
  /** HTML only (default: `auto`). */
  content?: ContentMode | undefined
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
  counts: Partial<Record<RuleId, number>>
}
