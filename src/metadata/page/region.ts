/** Which part of the page an element opens: comments, side column, footer… */
import {asideTokens, commentTokens, footerTokens} from '../../facts/markup/role-tokens.js'

/** Flags, because a part may lie within others. */
export const Region = {
  nav: 1,
  footer: 2,
  aside: 4,
  comments: 8,
  header: 16,
  figure: 32,
  /** Text by another author: a post, a letter. */
  quote: 64,
  /** Parts that say nothing about the article itself. A `footer` may be the article's. */
  notArticle: 1 | 4 | 8 | 32 | 64
} as const

/** The region that an element opens by its tag name alone. */
export const regionsByName: ReadonlyMap<string, number> = new Map([
  ['nav', Region.nav],
  ['footer', Region.footer],
  ['aside', Region.aside],
  ['blockquote', Region.quote],
  ['figure', Region.figure],
  ['figcaption', Region.figure],
  ['header', Region.header]
])

/** The region that the `role` attribute opens. */
export const regionsByRole: ReadonlyMap<string, number> = new Map([
  ['navigation', Region.nav],
  ['complementary', Region.aside],
  ['contentinfo', Region.footer]
])

/** Whether an `aside` holds the article's date or author, as in some themes. */
export function isOfHead(className: readonly string[]): boolean {
  return className.some((token) => /(?:^|[-_])(?:meta|byline|author|info)$/i.test(String(token)))
}

const byToken = new Map<string, number>([
  ...[...asideTokens].map((token) => [token, Region.aside] as const),
  ...[...footerTokens].map((token) => [token, Region.footer] as const),
  ...[...commentTokens].map((token) => [token, Region.comments] as const)
])

/** The region that a class or id token opens; 0 for none. */
export function regionOfToken(token: string): number {
  return byToken.get(token.toLowerCase()) ?? 0
}
