/** The types of a rule, its presets and its options. */
import type {Root} from 'hast'
import type {VFile} from 'vfile'
import type {Category, RuleId} from '../edits/edit.js'
import type {FilterEngine} from '../filter-lists/engine.js'
import type {AffiliateAdOptions} from './affiliate-ad.js'
import type {BoilerplateOptions} from './boilerplate.js'
import type {DisplayAdOptions} from './display-ad.js'
import type {RelatedLinksOptions} from './related-links.js'
import type {TrackingLinkOptions} from './tracking-link.js'
import type {TrackingPixelOptions} from './tracking-pixel.js'

/** A situation: `scraped` cleans thoroughly, `authored` only what is certain, `strict` more than `scraped`. */
export type Preset = 'scraped' | 'authored' | 'strict'

/** Which findings of a rule a preset allows. */
export type RuleState = 'all' | 'certain' | 'off'

/** Options by rule, for the rules that have some. */
export interface RuleOptions {
  'affiliate-ad'?: AffiliateAdOptions
  'display-ad'?: DisplayAdOptions
  'tracking-pixel'?: TrackingPixelOptions
  'tracking-link'?: TrackingLinkOptions
  'related-links'?: RelatedLinksOptions
  boilerplate?: BoilerplateOptions
}

/** What a list of the rules shows of each. */
export interface RuleInfo {
  id: RuleId
  category: Category
  /** One line for people. */
  description: string
  states: Readonly<Record<Preset, RuleState>>
}

/** Runs a rule on one document: changes `tree` in place, records each edit on `file`. */
export type Transform = (tree: Root, file: VFile) => undefined

/** What a rule gets besides the document. */
export interface RuleContext {
  preset: Preset
  options: RuleOptions
  filterEngine?: FilterEngine | undefined
}

export interface Rule extends RuleInfo {
  /** Create the transform; returns `undefined` if the context lacks what the rule needs. */
  create: (context: RuleContext) => Transform | undefined
}
