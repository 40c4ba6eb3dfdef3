/** What a rule is, and what presets and options say of it. */
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

export interface RuleInfo {
  id: RuleId
  category: Category
  /** One line for people. */
  description: string
  states: Readonly<Record<Preset, RuleState>>
}

export type Transform = (tree: Root, file: VFile) => undefined

/** What the caller gives beside a document. */
export interface RuleContext {
  preset: Preset
  options: RuleOptions
  filterEngine?: FilterEngine | undefined
}

export interface Rule extends RuleInfo {
  /** Make the transform; `undefined` where the context lacks what the rule needs. */
  create: (context: RuleContext) => Transform | undefined
}
