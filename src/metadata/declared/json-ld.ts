/** JSON-LD: parse it as pages really write it, and find the node that is the page's own. */
import {
  articleTypes,
  pageTypes,
  samePageProperties,
  siteTypes,
  subjectTypes
} from '../../facts/markup/schema-types.js'
import {foldText, isSameAddress} from '../compare.js'
import {parseLenient} from './lenient-json.js'
import {plainText} from './plain-text.js'

export type JsonObject = Record<string, unknown>

interface Node {
  data: JsonObject
  types: string[]
  /** Reached from the top by properties that stay with the page. */
  isOwn: boolean
}

export interface JsonLd {
  /** The page's own nodes, the article first. */
  own: JsonObject[]
  /** The first is an article or another thing the page is about, not only a `WebPage`. */
  hasSubject: boolean
  site: JsonObject | undefined
  /** Follow `{"@id": …}` to the node that says more. */
  resolve(value: unknown): unknown
}

export interface JsonLdHints {
  url: string | undefined
  /** Texts that name the page: `title`, `og:title`, headings. */
  titles: readonly string[]
}

const maxNodes = 3000
const maxDepth = 12

export function readJsonLd(blocks: readonly string[], hints: JsonLdHints): JsonLd {
  const nodes: Node[] = []
  const byId = new Map<string, JsonObject>()
  for (const block of blocks) {
    const data = parseLenient(block)
    if (data !== undefined) flatten(data, nodes, byId)
  }
  const titles = hints.titles.map(foldText)
  const ranked = nodes
    .map((node) => ({node, rank: rankOf(node, hints.url, titles)}))
    .filter(({rank}) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
  const subjects = ranked.filter(({node}) => !node.types.some((type) => pageTypes.has(type)))
  const sure = withoutDoubt(subjects)
  const pages = ranked.filter(({node}) => node.types.some((type) => pageTypes.has(type)))
  return {
    own: [...sure, ...pages].map(({node}) => node.data),
    hasSubject: sure.length > 0,
    site: nodes.find(({types, isOwn}) => isOwn && types.some((type) => siteTypes.has(type)))?.data,
    resolve(value) {
      if (!isObject(value) || typeof value['@id'] !== 'string' || value.name !== undefined) return value
      return byId.get(value['@id']) ?? value
    }
  }
}

/** The nodes that surely belong to the page: several articles that nothing ties to it are a list of other pages. */
function withoutDoubt<T extends {rank: number}>(ranked: readonly T[]): T[] {
  const [first, second] = ranked
  if (first === undefined) return []
  if (second !== undefined && first.rank === second.rank && first.rank < 20) return []
  return ranked.filter(({rank}) => rank === first.rank || rank >= 20)
}

/** How surely the node is the page's own, from 0 (it is not). 20 and more: tied to the page by address or title. */
function rankOf({data, types, isOwn}: Node, url: string | undefined, titles: readonly string[]): number {
  let rank = types.some((type) => articleTypes.has(type))
    ? 6
    : types.some((type) => subjectTypes.has(type))
      ? 3
      : types.some((type) => pageTypes.has(type))
        ? 2
        : 0
  if (rank === 0) return 0
  const names = [data.headline, data.name]
    .map((name) => foldText(plainText(name, 500) ?? ''))
    .filter((name) => name !== '')
  const isNamed = names.some((name) => name.length > 3 && titles.some((title) => isSameTitle(name, title)))
  const addresses = [data.url, data['@id'], data.mainEntityOfPage, idOf(data.mainEntityOfPage)].filter(
    (value) => typeof value === 'string' && /^(?:https?:)?\//i.test(value)
  ) as string[]
  const isHere = url !== undefined && addresses.some((address) => isSameAddress(address, url))
  if (isNamed) rank += 20
  if (isHere) rank += 20
  if (!isOwn && !(isNamed && isHere)) return isNamed || isHere ? rank - 15 : 0
  if (
    !isNamed &&
    !isHere &&
    names.length > 0 &&
    titles.length > 0 &&
    addresses.length > 0 &&
    url !== undefined
  ) {
    // The node declares that it is something else.
    return 0
  }
  return rank
}

function isSameTitle(name: string, title: string): boolean {
  return title.includes(name) || (title.length > 15 && name.includes(title))
}

function idOf(value: unknown): unknown {
  return isObject(value) ? (value['@id'] ?? value.url) : undefined
}

function flatten(top: unknown, nodes: Node[], byId: Map<string, JsonObject>): void {
  const queue: {value: unknown; depth: number; isOwn: boolean}[] = [{value: top, depth: 0, isOwn: true}]
  for (let index = 0; index < queue.length && index < maxNodes; index++) {
    const {value, depth, isOwn} = queue[index]!
    if (Array.isArray(value)) {
      if (depth < maxDepth)
        for (const item of value.slice(0, 500)) queue.push({value: item, depth: depth + 1, isOwn})
      continue
    }
    if (!isObject(value)) continue
    const types = typesOf(value)
    if (types.length > 0) nodes.push({data: value, types, isOwn})
    const id = value['@id']
    if (typeof id === 'string') {
      const known = byId.get(id)
      // A reference has only this key: the node with the most keys is the one that is meant.
      if (known === undefined || Object.keys(value).length > Object.keys(known).length) byId.set(id, value)
    }
    if (depth >= maxDepth) continue
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner !== 'object' || inner === null) continue
      queue.push({value: inner, depth: depth + 1, isOwn: isOwn && samePageProperties.has(key)})
    }
  }
}

/** `NewsArticle` of `https://schema.org/NewsArticle`, `schema:NewsArticle`, `["NewsArticle"]`. */
function typesOf(node: JsonObject): string[] {
  const value = node['@type']
  return (Array.isArray(value) ? value.slice(0, 10) : [value])
    .filter((type) => typeof type === 'string')
    .map((type) => /(?<![A-Za-z0-9])([A-Za-z0-9]+)\/?$/.exec(type.slice(-100))?.[1] ?? '')
    .filter((type) => type !== '')
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
