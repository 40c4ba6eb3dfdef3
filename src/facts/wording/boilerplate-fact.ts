/** The shape of the tables of boilerplate wording. */

export type BoilerplateKind =
  | 'newsletter'
  | 'share'
  | 'follow'
  | 'cookies'
  | 'feedback'
  | 'feed footer'
  | 'ad label'
  | 'app'
  | 'subscription'
  | 'support'
  | 'contact'
  | 'disclaimer'
  | 'legal'
  | 'page control'
  | 'player'
  | 'counter'
  | 'system message'

export interface BoilerplateFact {
  kind: BoilerplateKind
  language: string
  pattern: RegExp
  /** Longest block, in words, the pattern may speak for (default: `40`). */
  maxWords?: number
  /** It speaks for headings, too; newsletter boxes and feedback forms always have them. */
  isHeading?: boolean
  /** It speaks only for blocks that are a link as a whole. */
  isLink?: boolean
}
