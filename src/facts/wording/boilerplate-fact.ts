/** The type of the entries in the tables of boilerplate wording. */

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
  | 'platform'
  | 'mail'
  | 'reader notice'

export interface BoilerplateFact {
  kind: BoilerplateKind
  language: string
  pattern: RegExp
  /** Most words of a block that the pattern may match (default: `40`). */
  maxWords?: number
  /** Whether it matches headings, too; the kinds `newsletter` and `feedback` always do. */
  isHeading?: boolean
  /** Whether it matches only blocks whose whole text is a link. */
  isLink?: boolean
}
