/** What an element's attributes say it holds: the author, a date, the title. */
import type {Element} from 'hast'
import type {Role} from '../../facts/markup/role-tokens.js'
import type {Attributes} from './attributes.js'
import type {TokenFacts} from './token-facts.js'

export type {Role}

/**
 * `property`: microdata or RDFa; `rel`: a link to the author; `time`: the element; `class`: a class or id that names
 * the role; `path`: a link to an address such as `/author/jane`.
 */
export type MarkSource = 'property' | 'rel' | 'time' | 'class' | 'path'

/** An element whose attributes say what it holds. */
export interface Mark {
  role: Role
  source: MarkSource
  element: Element
  /** `Region` flags. */
  region: number
  /** Number of the innermost `article` element around it, from 1; 0 outside of any. */
  article: number
  /** Index into the page's lines. */
  line: number
}

const propertyRoles: ReadonlyMap<string, Role> = new Map([
  ['author', 'author'],
  ['creator', 'author'],
  ['datepublished', 'published'],
  ['datecreated', 'published'],
  ['created', 'published'],
  ['issued', 'published'],
  ['datemodified', 'updated'],
  ['modified', 'updated'],
  ['date', 'date'],
  ['headline', 'title']
])

/** Paths of pages about an author, in WordPress's languages and common news systems. */
const authorPath =
  /\/(?:authors?|autor|autoren|autore|autores|auteurs?|redakteure?|journalistes?|contributors?|kirjoittaja|avtor)\/[^/?#]/i

export interface FoundRole {
  role: Role
  source: MarkSource
}

const none: readonly FoundRole[] = []

/** All roles of one element, the surest first; most elements have none. */
export function rolesOf(
  {tagName}: Element,
  {itemProp, property, rel, className, id, href, isTime, isPubdate}: Attributes,
  tokens: TokenFacts
): readonly FoundRole[] {
  let found: FoundRole[] | undefined
  if (itemProp !== undefined) {
    for (const name of tokensOf(itemProp)) {
      found = withRole(found, propertyRoles.get(name.toLowerCase()), 'property', tagName)
    }
  }
  if (property !== undefined) {
    for (const name of tokensOf(property)) {
      const role = propertyRoles.get(name.slice(name.indexOf(':') + 1).toLowerCase())
      found = withRole(found, role, 'property', tagName)
    }
  }
  if (rel !== undefined && tokensOf(rel).some((token) => token.toLowerCase() === 'author'))
    found = withRole(found, 'author', 'rel', tagName)
  if (isTime && isPubdate) found = withRole(found, 'published', 'time', tagName)
  for (let index = 0; index < className.length; index++) {
    const {role} = tokens.of(className[index]!)
    if (role !== undefined && (!isTime || (role !== 'author' && role !== 'title')))
      found = withRole(found, role, isTime ? 'time' : 'class', tagName)
  }
  if (isTime) found = withRole(found, 'date', 'time', tagName)
  else if (id !== undefined) found = withRole(found, tokens.of(id).role, 'class', tagName)
  if (href !== undefined && tagName === 'a' && href.length < 500 && authorPath.test(href))
    found = withRole(found, 'author', 'path', tagName)
  return found ?? none
}

function withRole(
  found: FoundRole[] | undefined,
  role: Role | undefined,
  source: MarkSource,
  tagName: string
): FoundRole[] | undefined {
  if (role === undefined || (role === 'author' && neverAuthors.has(tagName))) return found
  if (found === undefined) return [{role, source}]
  if (!found.some((known) => known.role === role)) found.push({role, source})
  return found
}

/** Elements that hold more than a name, whatever their class says. */
const neverAuthors: ReadonlySet<string> = new Set(['h1', 'h2', 'article', 'body', 'main', 'input'])

function tokensOf(value: unknown): readonly string[] {
  // hast gives lists of strings for attributes that hold tokens.
  if (Array.isArray(value)) return value as string[]
  return typeof value === 'string' && value.length < 200 ? value.split(/\s+/) : []
}
