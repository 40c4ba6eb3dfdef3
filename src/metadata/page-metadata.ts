/** What a whole HTML page says about itself. */
import type {Root} from 'hast'
import {metaKeys} from '../facts/markup/meta-keys.js'
import type {Metadata} from '../read/metadata/metadata.js'
import {languageOf, maxDescription, maxUrl, tagsOf, withoutUndefined} from '../read/metadata/values.js'
import {authorsOf} from './author/author.js'
import {datesOf} from './date/dates.js'
import {isObject, type JsonLd, readJsonLd} from './declared/json-ld.js'
import {plainText} from './declared/plain-text.js'
import {collectParts} from './page/collect.js'
import {baseOf, pageAddress, webUrl} from './page/document-base.js'
import {boundedText} from './page/element-text.js'
import type {PageParts} from './page/page-parts.js'
import {placeOf} from './page/place.js'
import {siteOf} from './site.js'
import {findHeadline} from './title.js'

export interface PageMetadataOptions {
  /** Address of the page; by default, the address that the page declares, as for `documentBase`. */
  url?: string | undefined
}

export interface Page {
  metadata: Metadata
  /** What its relative addresses resolve against, as `documentBase` gives it. */
  base: URL | undefined
  /** Text of the article as JSON-LD gives it: plain or with tags, often cut. */
  articleBody: string | undefined
}

/**
 * Read title, authors, dates and the rest from JSON-LD, `<meta>`, microdata, RDFa, microformats and, where these
 * declare nothing, from what the page shows. A value that is not certain is absent. Changes nothing; never throws.
 */
export function pageMetadata(tree: Root, options: Readonly<PageMetadataOptions> = {}): Metadata {
  return readPage(tree, options).metadata
}

/** Metadata, base and declared text of a whole page, in one walk over its tree. */
export function readPage(tree: Root, options: Readonly<PageMetadataOptions> = {}): Page {
  const parts = collectParts(tree)
  const base = baseOf(parts, options.url)
  const page = pageAddress(parts, options.url)
  const jsonLd = readJsonLd(parts.jsonLd, {url: page?.href, titles: titleHints(parts)})
  const articleBody = jsonLd.own[0]?.articleBody
  return {
    metadata: metadataOf(parts, jsonLd, base, options.url),
    base,
    articleBody: typeof articleBody === 'string' ? articleBody : undefined
  }
}

function metadataOf(
  parts: PageParts,
  jsonLd: JsonLd,
  base: URL | undefined,
  url: string | undefined
): Metadata {
  const page = pageAddress(parts, url)
  const language = pageLanguage(parts, jsonLd)
  const site = siteOf(parts, jsonLd, page)
  const headline = findHeadline(parts, jsonLd, site.names)
  const place = placeOf(parts, headline)
  const authors = authorsOf({parts, jsonLd, place, siteNames: site.names, language})
  const {published, updated} = datesOf(parts, jsonLd, place, language, page)
  return withoutUndefined({
    title: headline.text,
    author: authors.length > 1 ? authors : authors[0],
    date: published,
    updated: updated === published ? undefined : updated,
    site: site.name,
    url: canonicalOf(parts, base, url),
    language,
    description:
      firstMeta(parts, metaKeys.description, maxDescription) ??
      plainText(jsonLd.own[0]?.description, maxDescription),
    image: imageOf(parts, jsonLd, base),
    tags: tagsOfPage(parts, jsonLd)
  })
}

function titleHints({metas, title, headings}: PageParts): string[] {
  return [
    title,
    ...(metas.get('og:title') ?? []).slice(0, 2),
    ...headings
      .filter(({level}) => level === 1)
      .slice(0, 5)
      .map(({element}) => boundedText(element, 500))
  ]
    .map((text) => plainText(text, 500))
    .filter((text) => text !== undefined)
}

function firstMeta({metas}: PageParts, keys: readonly string[], max: number): string | undefined {
  for (const key of keys) {
    const value = plainText(metas.get(key), max)
    if (value !== undefined) return value
  }
  return undefined
}

function pageLanguage(parts: PageParts, {own}: JsonLd): string | undefined {
  const declared = [
    parts.language,
    ...metaKeys.language.map((key) => parts.metas.get(key)?.[0]),
    own[0]?.inLanguage
  ]
  for (const value of declared) {
    const tag = languageOf(typeof value === 'string' ? value.split(/[,;]/)[0] : value)
    if (tag !== undefined) return tag
  }
  return undefined
}

/** The canonical link, else the known address. A link from an article to the front page is not a canonical link. */
function canonicalOf(
  {links, metas, savedFrom}: PageParts,
  base: URL | undefined,
  given: string | undefined
): string | undefined {
  const known = webUrl(given) ?? webUrl(savedFrom)
  for (const value of [links.get('canonical')?.[0], ...metaKeys.url.map((key) => metas.get(key)?.[0])]) {
    const url = webUrl(value, base)
    if (url === undefined || url.href.length > maxUrl) continue
    if (known !== undefined && url.pathname === '/' && url.search === '' && known.pathname !== '/') continue
    return url.href
  }
  return known?.href
}

function imageOf(
  {metas, links}: PageParts,
  {own, resolve}: JsonLd,
  base: URL | undefined
): string | undefined {
  const node = own[0]
  const values: unknown[] = [
    ...metaKeys.image.map((key) => metas.get(key)?.[0]),
    ...[node?.image, node?.thumbnailUrl].map((value) => imageValue(value, resolve)),
    links.get('image_src')?.[0]
  ]
  for (const value of values) {
    const url = typeof value === 'string' && value.trim() !== '' ? webUrl(value, base) : undefined
    if (url !== undefined && url.href.length <= maxUrl) return url.href
  }
  return undefined
}

function imageValue(value: unknown, resolve: JsonLd['resolve']): unknown {
  const one = resolve(Array.isArray(value) ? value[0] : value)
  return isObject(one) ? (one.url ?? one.contentUrl ?? one['@id']) : one
}

function tagsOfPage({metas}: PageParts, {own}: JsonLd): string[] | undefined {
  for (const key of metaKeys.tags) {
    const values = metas.get(key)
    if (values === undefined) continue
    const texts = values.map((value) => plainText(value, 2000)).filter((text) => text !== undefined)
    const tags = tagsOf(texts.length === 1 ? texts[0] : texts)
    if (tags !== undefined) return tags.filter((tag) => tag !== '')
  }
  return tagsOf(own[0]?.keywords)
}
