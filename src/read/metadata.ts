import type {Metadata} from '../types.js'
import {isoDate} from './iso-date.js'

/**
 * The keys that site generators and importers use for one thing, the most telling first. Letter case, `-` and `_` make
 * no difference.
 *
 * Source: the front matter documentation of Hugo, Hexo, Jekyll, Eleventy, Docusaurus and Astro's blog template, and
 * what exporters from WordPress, Medium and Ghost write.
 */
const keys = {
  title: ['title', 'headline', 'name'],
  author: ['author', 'authors', 'creator', 'byline'],
  date: [
    'date',
    'published',
    'publishDate',
    'pubDate',
    'datePublished',
    'publishedAt',
    'created',
    'createdAt'
  ],
  updated: ['updated', 'lastmod', 'lastModified', 'lastModifiedAt', 'modified', 'dateModified', 'updatedAt'],
  url: ['canonical', 'canonicalUrl', 'originalUrl', 'sourceUrl', 'externalUrl', 'url', 'permalink', 'link'],
  language: ['language', 'lang', 'locale'],
  description: ['description', 'excerpt', 'summary'],
  image: ['image', 'images', 'thumbnail', 'cover', 'coverImage', 'featuredImage', 'banner', 'ogImage'],
  tags: ['tags', 'tag', 'keywords']
} as const

const maxTitle = 500
const maxDescription = 2000
const maxName = 200
const maxUrl = 2048
const maxItems = 100

type Read<T> = (value: unknown) => T | undefined

/**
 * What front matter says about the article, in plain JSON values; a key whose value is of no use is left out.
 *
 * Looks at the top level and one list or object below it, never further: YAML aliases can make a small document
 * unfold into an endless one.
 */
export function metadataOf(data: Readonly<Record<string, unknown>>): Metadata {
  const values = normalizeKeys(data)
  const pick = <T>(names: readonly string[], read: Read<T>) => firstOf(values, names, read)
  return withoutUndefined({
    title: pick(keys.title, (value) => textOf(value, maxTitle)),
    author: pick(keys.author, authorOf),
    date: pick(keys.date, isoDate),
    updated: pick(keys.updated, isoDate),
    url: pick(keys.url, webAddressOf),
    language: pick(keys.language, languageOf),
    description: pick(keys.description, (value) => textOf(value, maxDescription)),
    image: pick(keys.image, imageOf),
    tags: pick(keys.tags, tagsOf)
  })
}

function normalizeKeys(data: Readonly<Record<string, unknown>>): Map<string, unknown> {
  const values = new Map<string, unknown>()
  for (const [key, value] of Object.entries(data)) {
    const name = normalizeKey(key)
    if (!values.has(name)) values.set(name, value)
  }
  return values
}

function normalizeKey(key: string): string {
  return key.replace(/[-_\s]/g, '').toLowerCase()
}

function firstOf<T>(
  values: ReadonlyMap<string, unknown>,
  names: readonly string[],
  read: Read<T>
): T | undefined {
  for (const name of names) {
    const value = read(values.get(normalizeKey(name)))
    if (value !== undefined) return value
  }
  return undefined
}

/** One line of text of at most `max` UTF-16 code units; a number counts as text (`title: 1984`). */
function textOf(value: unknown, max: number): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (value instanceof Date) return isoDate(value)
  if (typeof value !== 'string') return undefined
  // Looking at more than the beginning would make a huge value slow for nothing.
  const text = value
    .slice(0, max * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max)
    .replace(/\p{Surrogate}/gu, '')
    .trimEnd()
  return text === '' ? undefined : text
}

/** A name, or the `name` of an object such as `{name, url}`. */
function nameOf(value: unknown): string | undefined {
  return textOf(isObject(value) ? (own(value, 'name') ?? own(value, 'title')) : value, maxName)
}

function authorOf(value: unknown): string | string[] | undefined {
  if (!Array.isArray(value)) return nameOf(value)
  const names = unique(value.slice(0, maxItems).map(nameOf))
  return names.length > 1 ? names : names[0]
}

function tagsOf(value: unknown): string[] | undefined {
  const items = typeof value === 'string' ? value.slice(0, maxName * maxItems).split(/[,;]/) : value
  const tags = Array.isArray(items) ? unique(items.slice(0, maxItems).map(nameOf)) : unique([nameOf(items)])
  return tags.length > 0 ? tags : undefined
}

/** An absolute address; `permalink: /:year/:title/` is a pattern and `/about/` tells no site. */
function webAddressOf(value: unknown): string | undefined {
  const address = addressOf(value)
  return address !== undefined && /^https?:\/\/[^/]/i.test(address) && URL.canParse(address)
    ? address
    : undefined
}

/** An address, absolute or not. A cut address would be a wrong one: a longer one is left out. */
function addressOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > maxUrl) return undefined
  const address = value.trim()
  return address !== '' && !/[\s<>"\p{Cc}\p{Surrogate}]/u.test(address) ? address : undefined
}

/** A path or address, alone, in a list, or in an object such as `{src, alt}`. */
function imageOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (!isObject(one)) return imageAddressOf(one)
  for (const key of ['src', 'url', 'path', 'image', 'href', 'feature', 'teaser']) {
    const address = imageAddressOf(own(one, key))
    if (address !== undefined) return address
  }
  return undefined
}

function imageAddressOf(value: unknown): string | undefined {
  const address = addressOf(value)
  return address !== undefined && !/^(?:javascript|vbscript):/i.test(address) ? address : undefined
}

/** A language tag as in BCP 47, `_` taken for `-`; not a name such as `English`. */
function languageOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const tag = value.trim().replaceAll('_', '-')
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? tag : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** A key an object has itself: `name` and `title` must not come from a prototype. */
function own(object: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))]
}

function withoutUndefined(values: {[K in keyof Metadata]: Metadata[K] | undefined}): Metadata {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
