/** What an element's attributes say it holds: the author, a date, the title. */
import type {Element} from 'hast'
import {otherParts, type Role, roleParts, wholeTokens} from './facts/role-tokens.js'

export type {Role}

/** `property`: microdata or RDFa; `rel`: a link to the author; `time`: the element; `class`: a telling name. */
export type MarkSource = 'property' | 'rel' | 'time' | 'class' | 'path'

export interface Mark {
  role: Role
  source: MarkSource
  element: Element
  region: number
  article: number
  /** Index into the page's lines. */
  line: number
}

const propertyRoles: Readonly<Record<string, Role>> = {
  author: 'author',
  creator: 'author',
  datepublished: 'published',
  datecreated: 'published',
  created: 'published',
  issued: 'published',
  datemodified: 'updated',
  modified: 'updated',
  date: 'date',
  headline: 'title'
}

/** Paths of pages about an author, in WordPress's languages and common news systems. */
const authorPath =
  /\/(?:authors?|autor|autoren|autore|autores|auteurs?|redakteure?|journalistes?|contributors?|kirjoittaja|avtor)\/[^/?#]/i

const none: readonly {role: Role; source: MarkSource}[] = []

/** All roles of one element, the surest first; most elements have none. */
export function rolesOf(node: Element): readonly {role: Role; source: MarkSource}[] {
  const {itemProp, property, rel, className, id, href} = node.properties
  const isTime = node.tagName === 'time'
  if (!itemProp && !property && !rel && !className && !id && !isTime && !href) return none
  const found: {role: Role; source: MarkSource}[] = []
  const add = (role: Role | undefined, source: MarkSource) => {
    if (role === 'author' && /^(?:h1|h2|article|body|main|input)$/.test(node.tagName)) return
    if (role !== undefined && !found.some((known) => known.role === role)) found.push({role, source})
  }
  for (const name of tokensOf(itemProp)) add(propertyRoles[name.toLowerCase()], 'property')
  for (const name of tokensOf(property)) {
    add(propertyRoles[name.slice(name.indexOf(':') + 1).toLowerCase()], 'property')
  }
  if (tokensOf(rel).some((token) => token.toLowerCase() === 'author')) add('author', 'rel')
  if (isTime) {
    if (node.properties.pubdate !== undefined || node.properties.pubDate !== undefined)
      add('published', 'time')
    for (const token of tokensOf(className)) {
      const role = roleOfToken(token)
      if (role !== 'author' && role !== 'title') add(role, 'time')
    }
    add('date', 'time')
    return found
  }
  for (const token of tokensOf(className)) add(roleOfToken(token), 'class')
  for (const token of tokensOf(id)) add(roleOfToken(token), 'class')
  if (node.tagName === 'a' && typeof href === 'string' && href.length < 500 && authorPath.test(href)) {
    add('author', 'path')
  }
  return found
}

function tokensOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' && value.length < 200 ? value.split(/\s+/) : []
}

const cache = new Map<string, Role | null>()

function roleOfToken(token: string): Role | undefined {
  const known = cache.get(token)
  if (known !== undefined) return known ?? undefined
  const role = token.length > 60 ? undefined : readRole(token)
  if (cache.size > 5000) cache.clear()
  cache.set(token, role ?? null)
  return role
}

/** The role a token has by all of its parts: `post-date` has one, `comment-date` and `author-bio` have none. */
function readRole(token: string): Role | undefined {
  const whole = wholeTokens[token.toLowerCase()]
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
