/** Edits: what a rule changes in the source, and the terms that describe them. */
import type {Point} from '../text/line-index.js'

/** The rules of the tool, each with its category. */
export const categories = {
  'affiliate-ad': 'ad',
  'display-ad': 'ad',
  'tracking-pixel': 'tracking',
  'tracking-link': 'tracking',
  'related-links': 'spam',
  boilerplate: 'spam',
  'active-content': 'unsafe',
  leftover: 'tidy',
  'html-to-markdown': 'tidy',
  'filter-list': 'ad'
} as const satisfies Record<string, Category>

/** The id of a rule of the tool. */
export type RuleId = keyof typeof categories

/** The id of a user's rule, with its name in the configuration. */
export type CustomRuleId = `custom/${string}`

/** The kind of content that an edit concerns. `tidy`: what removals leave, and HTML written as Markdown. */
export type Category = 'ad' | 'tracking' | 'spam' | 'unsafe' | 'tidy'

/** `certain`: markup or host leaves no doubt. `likely`: wording and shape say so. */
export type Confidence = 'certain' | 'likely'

/** `rewrite`: other text takes the place. `convert`: HTML or plain text becomes Markdown. */
export type EditAction = 'remove' | 'rewrite' | 'convert'

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
