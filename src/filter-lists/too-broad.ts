/**
 * Filters that would match nearly anything: a mistake in a list (`/`, `##p`, `##[href]`) must not destroy an article.
 * Exceptions are never too broad, and neither are filters that name a site.
 */
import {CosmeticFilter, type NetworkFilter, Request} from '@ghostery/adblocker'

/** Shorter patterns occur in many words. */
const shortestPattern = 3

/** Addresses that no filter is meant for. */
const blandRequests = ['https://aaaa.example/', 'http://zzzz.test/0'].map((url) =>
  Request.fromRawDetails({url, type: 'image', sourceUrl: 'https://yyyy.invalid/'})
)

/**
 * Attributes that elements of an article commonly have: a selector that requires only these matches nearly anything.
 */
const commonAttributes =
  'alt|class|content|height|href|id|lang|name|rel|role|sizes|src|srcset|style|target|title|type|value|width'
const broadSelector = new RegExp(
  `^(?:\\*|[a-z][a-z0-9]*|(?:\\*|[a-z][a-z0-9]*)?(?:\\[(?:${commonAttributes})(?:[*^$]?=(?:["']?(?:https?:?/{0,2}|/{1,2})["']?|["']{0,2}))?\\])+)$`,
  'i'
)

/** Whether a filter would match nearly anything. */
export function isTooBroad(filter: NetworkFilter | CosmeticFilter): boolean {
  return filter instanceof CosmeticFilter ? isBroadSelector(filter) : isBroadPattern(filter)
}

function isBroadSelector(filter: CosmeticFilter): boolean {
  if (filter.isUnhide() || !filter.isGenericHide()) return false
  const parts = filter.getSelector().split(/(?:(?<!\s)\s+)?,\s*/)
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
