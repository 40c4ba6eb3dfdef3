/** Which part of the page an element opens: comments, side column, footer… */
import type {Element} from 'hast'
import {asideTokens, commentTokens, footerTokens} from './facts/role-tokens.js'

/** Flags: a part lies within others. */
export const Region = {
  nav: 1,
  footer: 2,
  aside: 4,
  comments: 8,
  header: 16,
  figure: 32,
  /** Where nothing is said about the article itself. A `footer` may be the article's. */
  notArticle: 1 | 4 | 8 | 32
} as const

export function regionOf(node: Element): number {
  let region = 0
  switch (node.tagName) {
    case 'nav':
      region = Region.nav
      break
    case 'footer':
      region = Region.footer
      break
    case 'aside':
      // Some themes set the article's date and author in one.
      if (!isOfHead(node)) region = Region.aside
      break
    case 'figure':
    case 'figcaption':
      region = Region.figure
      break
    case 'header':
      region = Region.header
  }
  const {id, className, role} = node.properties
  if (role === 'navigation') region |= Region.nav
  else if (role === 'complementary') region |= Region.aside
  else if (role === 'contentinfo') region |= Region.footer
  if (typeof id === 'string') region |= regionOfToken(id)
  if (Array.isArray(className)) for (const token of className) region |= regionOfToken(String(token))
  return region
}

function isOfHead({properties: {className}}: Element): boolean {
  return (
    Array.isArray(className) &&
    className.some((token) => /(?:^|[-_])(?:meta|byline|author|info)$/i.test(String(token)))
  )
}

const byToken = new Map<string, number>([
  ...[...asideTokens].map((token) => [token, Region.aside] as const),
  ...[...footerTokens].map((token) => [token, Region.footer] as const),
  ...[...commentTokens].map((token) => [token, Region.comments] as const)
])

function regionOfToken(token: string): number {
  return byToken.get(token.toLowerCase()) ?? 0
}
