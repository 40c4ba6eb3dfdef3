/** What metadata reads of an element's attributes, in one pass over them. */
import type {Element} from 'hast'
import {stringOf} from './element-text.js'
import {isOfHead, regionOfToken, regionsByName, regionsByRole} from './region.js'
import {type Role, roleOfToken} from './roles.js'

export interface Attributes {
  className: readonly string[]
  id: string | undefined
  href: string | undefined
  role: string | undefined
  itemProp: unknown
  property: unknown
  rel: unknown
  /** Microdata's or RDFa's type. */
  type: string | undefined
  /** A `time` element, or another one with the attribute of it. */
  isTime: boolean
  isPubdate: boolean
}

const noTokens: readonly string[] = []

const noAttributes: Attributes = Object.freeze({
  className: noTokens,
  id: undefined,
  href: undefined,
  role: undefined,
  itemProp: undefined,
  property: undefined,
  rel: undefined,
  type: undefined,
  isTime: false,
  isPubdate: false
})

/** Asking for each of ten names in turn took longer than all the rest of the walk. */
export function attributesOf({tagName, properties}: Element): Attributes {
  let found: Attributes | undefined
  for (const key in properties) {
    switch (key) {
      case 'className':
      case 'id':
      case 'href':
      case 'role':
      case 'itemProp':
      case 'property':
      case 'rel':
      case 'itemType':
      case 'typeOf':
      case 'dateTime':
      case 'pubdate':
      case 'pubDate':
        found ??= {...noAttributes}
        setAttribute(found, key, properties[key], tagName)
    }
  }
  if (tagName === 'time') {
    found ??= {...noAttributes}
    found.isTime = true
  }
  return found ?? noAttributes
}

function setAttribute(found: Attributes, key: string, value: unknown, tagName: string): void {
  switch (key) {
    case 'className':
      // hast gives a list of strings; other makers of trees may give one string.
      if (Array.isArray(value)) found.className = value.every((token) => typeof token === 'string') ? value : value.map(String)
      else if (typeof value === 'string' && value.length < 200) found.className = value.split(/\s+/)
      return
    case 'id':
    case 'href':
    case 'role':
      if (typeof value === 'string') found[key] = value
      return
    case 'itemProp':
    case 'property':
    case 'rel':
      if (value) found[key] = value
      return
    case 'itemType':
      found.type = stringOf(value) ?? found.type
      return
    case 'typeOf':
      found.type ??= stringOf(value)
      return
    case 'dateTime':
      // GitHub's `relative-time` and its like have the attribute as well; `ins` and `del` tell of the text.
      if (value !== undefined && tagName !== 'ins' && tagName !== 'del') found.isTime = true
      return
    default:
      if (value !== undefined) found.isPubdate = true
  }
}

interface TokenFact {
  region: number
  role: Role | undefined
}

/** What class and id tokens say: a page has few of them, many times. */
export class TokenFacts {
  readonly #known = new Map<string, TokenFact>()

  of(token: string): TokenFact {
    let fact = this.#known.get(token)
    if (fact === undefined) {
      fact = {region: regionOfToken(token), role: roleOfToken(token)}
      this.#known.set(token, fact)
    }
    return fact
  }
}

/** `Region` flags of the part that the element opens. */
export function regionOf({tagName}: Element, {className, id, role}: Attributes, tokens: TokenFacts): number {
  let region = regionsByName.get(tagName) ?? 0
  if (tagName === 'aside' && isOfHead(className)) region = 0
  if (role !== undefined) region |= regionsByRole.get(role) ?? 0
  if (id !== undefined) region |= tokens.of(id).region
  for (const token of className) region |= tokens.of(token).region
  return region
}
