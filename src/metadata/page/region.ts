/** Which part of the page an element opens: comments, side column, footer… */
import {asideTokens, commentTokens, footerTokens} from '../../facts/markup/role-tokens.js'

/** Flags: a part lies within others. */
export const Region = {
  nav: 1,
  footer: 2,
  aside: 4,
  comments: 8,
  header: 16,
  figure: 32,
  /** What somebody else says: a post, a letter. */
  quote: 64,
  /** Where nothing is said about the article itself. A `footer` may be the article's. */
  notArticle: 1 | 4 | 8 | 32 | 64
} as const

/** What an element's name alone opens. */
export const regionsByName: ReadonlyMap<string, number> = new Map([
  ['nav', Region.nav],
  ['footer', Region.footer],
  ['aside', Region.aside],
  ['blockquote', Region.quote],
  ['figure', Region.figure],
  ['figcaption', Region.figure],
  ['header', Region.header]
])

/** What the `role` attribute opens. */
export const regionsByRole: ReadonlyMap<string, number> = new Map([
  ['navigation', Region.nav],
  ['complementary', Region.aside],
  ['contentinfo', Region.footer]
])

/** Some themes set the article's date and author in an `aside`. */
export function isOfHead(className: readonly string[]): boolean {
  return className.some((token) => /(?:^|[-_])(?:meta|byline|author|info)$/i.test(String(token)))
}

const byToken = new Map<string, number>([
  ...[...asideTokens].map((token) => [token, Region.aside] as const),
  ...[...footerTokens].map((token) => [token, Region.footer] as const),
  ...[...commentTokens].map((token) => [token, Region.comments] as const)
])

/** What a class or id token opens. */
export function regionOfToken(token: string): number {
  return byToken.get(token.toLowerCase()) ?? 0
}
