/**
 * Read metadata values of any origin (front matter, JSON-LD, `<meta>`) as plain JSON; `undefined` for
 * unusable values.
 */

import {own} from '../../text/own.js'
import {isoDate} from './iso-date.js'
import type {Metadata} from './metadata.js'

/** Longest title, in UTF-16 code units, like the limits below; `maxItems` is the longest list. */
export const maxTitle = 500
export const maxDescription = 2000
export const maxName = 200
export const maxUrl = 2048
export const maxItems = 100

/** One line of text of at most `max` UTF-16 code units; a number counts as text (`title: 1984`). */
export function textOf(value: unknown, max: number): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (value instanceof Date) return isoDate(value)
  if (typeof value !== 'string') return undefined
  // Only the beginning is read: a huge value would be slow.
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
export function nameOf(value: unknown): string | undefined {
  return textOf(isObject(value) ? (own(value, 'name') ?? own(value, 'title')) : value, maxName)
}

/** The name of one author, or the names of several. */
export function authorOf(value: unknown): string | string[] | undefined {
  if (!Array.isArray(value)) return nameOf(value)
  const names = unique(value.slice(0, maxItems).map(nameOf))
  return names.length > 1 ? names : names[0]
}

/** Tags from a list, or from a text with commas or semicolons between them. */
export function tagsOf(value: unknown): string[] | undefined {
  const items = typeof value === 'string' ? value.slice(0, maxName * maxItems).split(/[,;]/) : value
  const tags = Array.isArray(items) ? unique(items.slice(0, maxItems).map(nameOf)) : unique([nameOf(items)])
  return tags.length > 0 ? tags : undefined
}

/**
 * An absolute web address; `undefined` for `permalink: /:year/:title/`, a pattern, and for `/about/`, which
 * names no site.
 */
export function webAddressOf(value: unknown): string | undefined {
  const address = addressOf(value)
  return address !== undefined && /^https?:\/\/[^/]/i.test(address) && URL.canParse(address)
    ? address
    : undefined
}

/**
 * An address, absolute or not. One longer than `maxUrl` is left out, because a cut address would be wrong.
 */
export function addressOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > maxUrl) return undefined
  const address = value.trim()
  return address !== '' && !/[\s<>"\p{Cc}\p{Surrogate}]/u.test(address) ? address : undefined
}

/** A path or address, alone, in a list, or in an object such as `{src, alt}`. */
export function imageOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (!isObject(one)) return imageAddressOf(one)
  for (const key of ['src', 'url', 'path', 'image', 'href', 'feature', 'teaser']) {
    const address = imageAddressOf(own(one, key))
    if (address !== undefined) return address
  }
  return undefined
}

/** The address of an image, unless it runs script. */
export function imageAddressOf(value: unknown): string | undefined {
  const address = addressOf(value)
  return address !== undefined && !/^(?:javascript|vbscript):/i.test(address) ? address : undefined
}

/** A language tag as in BCP 47, with `_` read as `-`; not a name such as `English`. */
export function languageOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const tag = value.trim().replaceAll('_', '-')
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? tag : undefined
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

export function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))]
}

export function withoutUndefined(values: {[K in keyof Metadata]: Metadata[K] | undefined}): Metadata {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
