import {isoDate} from './iso-date.js'
import type {Metadata} from './metadata.js'
import {
  authorOf,
  imageOf,
  languageOf,
  maxDescription,
  maxTitle,
  nameOf,
  tagsOf,
  textOf,
  webAddressOf,
  withoutUndefined
} from './values.js'

/**
 * The keys that site generators and importers use for each value, the most reliable first. Letter case, `-` and `_` are
 * ignored.
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
  site: ['site', 'siteName', 'publisher'],
  url: ['canonical', 'canonicalUrl', 'originalUrl', 'sourceUrl', 'externalUrl', 'url', 'permalink', 'link'],
  language: ['language', 'lang', 'locale'],
  description: ['description', 'excerpt', 'summary'],
  image: ['image', 'images', 'thumbnail', 'cover', 'coverImage', 'featuredImage', 'banner', 'ogImage'],
  tags: ['tags', 'tag', 'keywords']
} as const

type Read<T> = (value: unknown) => T | undefined

/**
 * The metadata that front matter declares, in plain JSON values; a key without a usable value is left out.
 *
 * Reads the top level and one list or object below it, and nothing deeper: YAML aliases can expand a small document to
 * an endless one.
 */
export function metadataOf(data: Readonly<Record<string, unknown>>): Metadata {
  const values = normalizeKeys(data)
  const pick = <T>(names: readonly string[], read: Read<T>) => firstOf(values, names, read)
  return withoutUndefined({
    title: pick(keys.title, (value) => textOf(value, maxTitle)),
    author: pick(keys.author, authorOf),
    date: pick(keys.date, isoDate),
    updated: pick(keys.updated, isoDate),
    site: pick(keys.site, nameOf),
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
