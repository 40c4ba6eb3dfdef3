/** Removes from an address what only tracks: parameters, fragments, redirectors. Works on the text of the address. */
import {affiliateNetworks, affiliatePaths} from '../facts/networks/affiliate-networks.js'
import {type Redirector, redirectors} from '../facts/networks/redirectors.js'
import {
  globalParameters,
  hostParameters,
  neverStrip,
  trackingFragments
} from '../facts/networks/tracking-parameters.js'
import {decodePercent} from '../text/decode-percent.js'
import {isArchived} from './archive.js'
import {HostTable} from './host-table.js'
import {parseUrl} from './url.js'

export interface CleanedUrl {
  url: string
  /** Where the redirectors lead, its parameters included. */
  target: string
  /** What was done, for the reason of the finding. */
  steps: string[]
}

/** Redirectors can be nested; honest links are not nested deeper than this. */
const maxDepth = 5

/**
 * Remove the tracking from `href`; undefined if there is none, or if it is an archive's.
 *
 * `isSubject` says whether the article is about a parameter, by its name: then the parameter is kept.
 */
export function cleanUrl(
  href: string,
  isSubject: (name: string) => boolean = () => false
): CleanedUrl | undefined {
  if (isArchived(href)) return undefined
  const steps: string[] = []
  let url = href.trim()
  for (let depth = 0; depth < maxDepth; depth++) {
    const target = redirectTarget(url)
    if (!target) break
    url = target.url
    steps.push(`redirect through ${target.name}`)
  }
  const target = url
  const stripped = stripTracking(url, isSubject)
  if (stripped) {
    url = stripped.url
    steps.push(...stripped.steps)
  }
  return steps.length > 0 && url !== href ? {url, target, steps} : undefined
}

/** Where a host's addresses hold their target. */
type TargetPlace = Omit<Redirector, 'host' | 'name'> & {isTargetBare?: true | undefined}

const byHost = new HostTable(groupRedirectors())

type HostRedirector = TargetPlace & {name: string}

function groupRedirectors(): [string, HostRedirector[]][] {
  const groups = new Map<string, HostRedirector[]>()
  const put = (host: string, fact: HostRedirector) => groups.set(host, [...(groups.get(host) ?? []), fact])
  for (const {host, ...fact} of redirectors) put(host, fact)
  for (const {name, clickHosts, target, targetPattern, isTargetBare} of affiliateNetworks) {
    for (const host of clickHosts) {
      if (targetPattern) put(host, {params: targetPattern, name})
      if (target) put(host, {params: target, name, isTargetBare})
    }
  }
  return [...groups]
}

/** The target of a redirector's address and the redirector's name; undefined if the address does not hold a target. */
export function redirectTarget(href: string): {url: string; name: string} | undefined {
  const url = parseUrl(href)
  if (!url) return undefined
  for (const fact of byHost.find(url.hostname.replace(/^www\./, '')) ?? []) {
    if (fact.path && !fact.path.test(url.pathname)) continue
    const target = targetIn(url, fact)
    if (target) return {url: target, name: fact.name}
  }
  const shape = affiliatePaths.find(
    (fact) => (fact.target || fact.targetPattern) && fact.pattern.test(url.pathname + url.search)
  )
  if (!shape) return undefined
  const places = [shape.targetPattern, shape.target].filter((params) => params !== undefined)
  const target = places.map((params) => targetIn(url, {params})).find(Boolean)
  return target ? {url: target, name: shape.name} : undefined
}

function targetIn(url: URL, place: TargetPlace): string | undefined {
  if (place.params === 'path') return targetInPath(url)
  if (place.params instanceof RegExp) return targetByPattern(url, place.params, place)
  return targetInQuery(url, place.params, place.isTargetBare)
}

function targetInQuery(url: URL, names: readonly string[], isBare?: boolean): string | undefined {
  for (const pair of `${url.search.slice(1)}&${url.hash.slice(1)}`.split(/&|;/)) {
    const [name = '', value = ''] = splitPair(pair)
    if (!names.some((known) => known.toLowerCase() === decodePercent(name).toLowerCase())) continue
    const written = decodePercent(value.replaceAll('+', ' '))
    const target = asTarget(
      isBare && /^[\w-]+(?:\.[\w-]+)+\//.test(written) ? 'https://' + written : written,
      url
    )
    if (target) return target
  }
  return undefined
}

function targetInPath(url: URL): string | undefined {
  const found = /https?(?::|%3A)(?:\/|%2F){1,2}.+$/i.exec(url.pathname + url.search)?.[0]
  return found ? asTarget(/^https?%3A/i.test(found) ? decodePercent(found) : found, url) : undefined
}

function targetByPattern(url: URL, pattern: RegExp, {prefix, encoding}: TargetPlace): string | undefined {
  const found = pattern.exec(url.pathname + url.search)?.[1]
  if (found === undefined) return undefined
  if (encoding === 'urldefense')
    return asTarget(decodePercent(found.replaceAll('-', '%').replaceAll('_', '/')), url)
  // A fragment with settings is the viewer's, a plain one the page's.
  if (prefix !== undefined) return asTarget(prefix + found + (/[=&]/.test(url.hash) ? '' : url.hash), url)
  return asTarget(/^https?%3A/i.test(found) ? decodePercent(found) : found, url)
}

/** The decoded target, if it is an absolute address on the web and not the redirector's own. */
function asTarget(text: string, from: URL): string | undefined {
  let target = text.trim()
  for (let round = 0; round < 2 && /^https?%3A/i.test(target); round++) target = decodePercent(target)
  target = target.replace(/^\[\[(.*)\]\]$/s, '$1')
  if (/^a1/.test(target)) target = fromBase64(target.slice(2))
  if (/^aHR0c/.test(target)) target = fromBase64(target)
  if (/^www\./i.test(target)) target = 'https://' + target
  target = target.replace(/^(https?:\/)(?=[^/])/i, '$1/')
  if (!/^https?:\/\/[^\s/]/i.test(target) || /[\u0000-\u001f\s"'<>`\\]/.test(target)) return undefined
  const url = parseUrl(target)
  return url && (url.hostname !== from.hostname || url.pathname !== from.pathname) ? target : undefined
}

function fromBase64(text: string): string {
  return Buffer.from(text.replaceAll('-', '+').replaceAll('_', '/'), 'base64').toString('utf8')
}

const parametersByHost = new HostTable(groupParameters())

function groupParameters(): [string, (typeof hostParameters)[number][]][] {
  const groups = new Map<string, (typeof hostParameters)[number][]>()
  for (const fact of hostParameters) groups.set(fact.host, [...(groups.get(fact.host) ?? []), fact])
  return [...groups]
}

/** Remove the parameters of `href` for which `isDropped` holds; every other character stays. */
export function dropParameters(href: string, isDropped: (name: string) => boolean): string {
  const [, path = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(href) ?? []
  if (!query) return href
  const rest = dropPairs(query.split(separator), isDropped)
  return rest === query ? href : path + (rest === '' ? '' : '?' + rest) + hash
}

const separator = /(&(?:amp;)?|;)/

/** Remove tracking parameters, parts of paths and fragments; every other character stays. */
function stripTracking(
  href: string,
  isSubject: (name: string) => boolean
): Omit<CleanedUrl, 'target'> | undefined {
  const hashAt = href.indexOf('#')
  const hash = hashAt < 0 ? '' : href.slice(hashAt)
  const beforeHash = hashAt < 0 ? href : href.slice(0, hashAt)
  const queryAt = beforeHash.indexOf('?')
  const query = queryAt < 0 ? undefined : beforeHash.slice(queryAt + 1)
  const path = queryAt < 0 ? beforeHash : beforeHash.slice(0, queryAt)
  const host = parseUrl(href)?.hostname.replace(/^www\./, '') ?? ''
  const facts = host ? (parametersByHost.find(host) ?? []) : []
  const steps: string[] = []

  let newQuery = query
  if (query) {
    const pairs = query.split(separator)
    const names = pairs.filter((_, index) => index % 2 === 0).map((pair) => decodePercent(splitPair(pair)[0]))
    if (!names.some((name) => isKnown(neverStrip, name))) {
      newQuery = dropPairs(pairs, (name) => {
        const isTracking =
          isKnown(globalParameters, name) || facts.some(({parameters}) => isKnown(parameters, name))
        if (!isTracking || isSubject(name)) return false
        steps.push(`parameter ${name}`)
        return true
      })
    }
  }
  let newPath = path
  for (const {pattern, replace, reason} of facts.flatMap((fact) => fact.paths ?? [])) {
    const next = newPath.replace(pattern, replace)
    if (next !== newPath) steps.push(reason)
    newPath = next
  }
  let newHash = hash
  if (hash.length > 1 && trackingFragments.some((pattern) => pattern.test(hash))) {
    steps.push('tracking fragment')
    newHash = ''
  }
  if (steps.length === 0) return undefined
  return {
    url: newPath + (newQuery ? '?' + newQuery : newQuery === '' && query === '' ? '?' : '') + newHash,
    steps
  }
}

/** `parts` are pairs and separators in turn; with a pair, the separator before it is removed. */
function dropPairs(parts: readonly string[], isDropped: (name: string) => boolean): string {
  let result = ''
  for (let index = 0; index < parts.length; index += 2) {
    const pair = parts[index]!
    if (pair !== '' && isDropped(decodePercent(splitPair(pair)[0]))) continue
    result += (index > 0 && result !== '' ? parts[index - 1]! : '') + pair
  }
  return result
}

function splitPair(pair: string): [name: string, value: string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}

function isKnown(facts: readonly (string | RegExp)[], name: string): boolean {
  const lower = name.toLowerCase()
  return facts.some((fact) => (typeof fact === 'string' ? fact.toLowerCase() === lower : fact.test(name)))
}
