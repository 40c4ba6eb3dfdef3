/**
 * Filters that would match anything: a slip of the pen in a list (`/`, `##p`, `##[href]`) must not take an article
 * apart. Exceptions are never too broad, and neither is what names a site.
 */
import {CosmeticFilter, type NetworkFilter, Request} from '@ghostery/adblocker'

/** Shorter patterns are parts of any word. */
const shortestPattern = 3

/** Addresses that no filter means. */
const blandRequests = ['https://aaaa.example/', 'http://zzzz.test/0'].map((url) =>
  Request.fromRawDetails({url, type: 'image', sourceUrl: 'https://yyyy.invalid/'})
)

/** Attributes that elements of an article have; asking whether they are there asks for nothing. */
const commonAttributes =
  'alt|class|content|height|href|id|lang|name|rel|role|sizes|src|srcset|style|target|title|type|value|width'
const broadSelector = new RegExp(
  `^(?:\\*|[a-z][a-z0-9]*|(?:\\*|[a-z][a-z0-9]*)?(?:\\[(?:${commonAttributes})(?:[*^$]?=["']?(?:https?:?)?/{0,2}["']?)?\\])+)$`,
  'i'
)

export function isTooBroad(filter: NetworkFilter | CosmeticFilter): boolean {
  return filter instanceof CosmeticFilter ? isBroadSelector(filter) : isBroadPattern(filter)
}

function isBroadSelector(filter: CosmeticFilter): boolean {
  if (filter.isUnhide() || !filter.isGenericHide()) return false
  const parts = filter.getSelector().split(/\s*,\s*/)
  return parts.some((part) => broadSelector.test(part.trim()))
}

function isBroadPattern(filter: NetworkFilter): boolean {
  const isBlocking = !filter.isException() && !filter.isGenericHide() && !filter.isSpecificHide()
  if (!isBlocking || filter.isBadFilter() || filter.hasDomains()) return false
  if (filter.getHostname() !== '') return false
  if (!filter.isFullRegex() && filter.getFilter().replace(/[*^]/g, '').length < shortestPattern) return true
  const types = filter.getCptMask()
  return types !== 0 && blandRequests.every((request) => matchesAddress(filter, request))
}

function matchesAddress(filter: NetworkFilter, {normalizedUrl}: Request): boolean {
  if (filter.isRegex()) return filter.getRegex().test(normalizedUrl)
  return normalizedUrl.includes(filter.getFilter())
}
