/** Edits: what a rule changes in the source, and the words they are described in. */
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

/** A rule of the tool. */
export type RuleId = keyof typeof categories

/** A rule of the user's own, by the name it has in the configuration. */
export type CustomRuleId = `custom/${string}`

export type Category = 'ad' | 'tracking' | 'spam' | 'unsafe' | 'tidy'

/** `certain`: markup or host leaves no doubt. `likely`: wording and shape say so. */
export type Confidence = 'certain' | 'likely'

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
