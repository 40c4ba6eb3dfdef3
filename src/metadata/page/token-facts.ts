/** What the class and id tokens of an element say: the region it opens, the role of what it holds. */
import type {Element} from 'hast'
import {otherParts, type Role, roleParts, wholeTokens} from '../../facts/markup/role-tokens.js'
import type {Attributes} from './attributes.js'
import {isOfHead, Region, regionOfToken, regionsByName, regionsByRole} from './region.js'

interface TokenFact {
  region: number
  role: Role | undefined
}

/** What class and id tokens say, cached: a page repeats the same few tokens many times. */
export class TokenFacts {
  readonly #known = new Map<string, TokenFact>()

  of(token: string): TokenFact {
    let fact = this.#known.get(token)
    if (fact === undefined) {
      const name = String(token)
      fact = {region: regionOfToken(name), role: roleOfToken(name)}
      this.#known.set(token, fact)
    }
    return fact
  }
}

/** `Region` flags of the part that the element opens. */
export function regionOf({tagName}: Element, {className, id, role}: Attributes, tokens: TokenFacts): number {
  let region = regionsByName.get(tagName) ?? 0
  if (region === Region.aside && isOfHead(className)) region = 0
  if (role !== undefined) region |= regionsByRole.get(role) ?? 0
  if (id !== undefined) region |= tokens.of(id).region
  for (let index = 0; index < className.length; index++) region |= tokens.of(className[index]!).region
  return region
}

/** Cheap test before a token is split: most tokens hold none of the words. */
const mayHaveRole = new RegExp(
  [...Object.values(roleParts).flatMap((parts) => [...parts]), ...wholeTokens.keys()].join('|'),
  'i'
)

/** The role of a class or id token. */
export function roleOfToken(token: string): Role | undefined {
  return typeof token === 'string' && token.length <= 60 && mayHaveRole.test(token)
    ? readRole(token)
    : undefined
}

/** The role a token has by all of its parts: `post-date` has one, `comment-date` and `author-bio` have none. */
function readRole(token: string): Role | undefined {
  const whole = wholeTokens.get(token.toLowerCase())
  if (whole !== undefined) return whole
  const parts = token
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '')
  if (parts.some((part) => otherParts.has(part))) return undefined
  const has = (role: Role) => parts.some((part) => roleParts[role].has(part))
  if (has('author')) return has('date') || has('title') ? undefined : 'author'
  if (has('published')) return 'published'
  if (has('updated'))
    return has('date') && !parts.includes('last') && parts.length > 1 ? 'updated' : 'updated'
  return has('date') ? 'date' : undefined
}
