/** Parses one filter list: the filters that an article can use, and the kinds of its other lines. */
import {
  Config,
  CosmeticFilter,
  detectFilterType,
  type NetworkFilter,
  type Preprocessor,
  parseFilters
} from '@ghostery/adblocker'
import {select} from 'hast-util-select'
import {isTooBroad} from './too-broad.js'

/** Number of lines of a list, by kind. */
export interface ListCounts {
  /** Name of the list, for messages and reasons. */
  label: string
  /** Filters on addresses, exceptions included. */
  network: number
  /** Filters on elements, exceptions included. */
  cosmetic: number
  /** Comments and empty lines. */
  comments: number
  /** Filters that need a browser (scriptlets, response headers) or more than CSS, or that are too broad. */
  unsupported: number
  /** Lines that are not filters. */
  broken: number
}

export interface ParsedList {
  counts: ListCounts
  network: NetworkFilter[]
  cosmetic: CosmeticFilter[]
  /** The `!#if` blocks. */
  conditions: Preprocessor[]
}

/**
 * Settings of the engine. `debug` keeps each filter's own line, which a reason quotes, and makes the order of the
 * filters the same in every run. `enableOptimizations` would merge filters, and a merged filter cannot be quoted.
 */
export const engineConfig = new Config({
  debug: true,
  enableCompression: false,
  enableHtmlFiltering: false,
  enableMutationObserver: false,
  enableOptimizations: false,
  enablePushInjectionsOnNavigationEvents: false,
  // The cache file has a checksum of its own.
  integrityCheck: false,
  loadCSPFilters: false,
  loadExtendedSelectors: false,
  loadPreprocessors: true
})

/** The engine's types of lines. Its enum exists only as a type. */
const lineTypes = {network: 1, cosmetic: 2, empty: 100, comment: 101, adguard: 102} as const

/** The longest lines of public lists, with thousands of domains, have some 20,000 characters. */
const longestLine = 32_768

/** Parse a list. Never throws: lines that are not filters are counted. */
export function parseList(label: string, text: string): ParsedList {
  const counts: ListCounts = {label, network: 0, cosmetic: 0, comments: 0, unsupported: 0, broken: 0}
  const {lines, originals} = prepareLines(text, counts)
  const parsed = parseFilters(lines.join('\n'), engineConfig)
  for (const {filter, filterType} of parsed.notSupportedFilters) {
    // AdGuard's own syntaxes (`#?#`, `#$#`, `$$`) are valid filters, which the engine does not support.
    const isKnown = filterType === lineTypes.adguard || isUnsupported(filter, filterType)
    counts[isKnown ? 'unsupported' : 'broken']++
  }
  const network = parsed.networkFilters.filter((filter) => {
    const kind = networkKind(filter)
    counts[kind]++
    return kind === 'network'
  })
  const cosmetic = parsed.cosmeticFilters.flatMap((filter) => {
    const {kind, usable} = cosmeticKind(filter)
    counts[kind]++
    return usable ? [usable] : []
  })
  for (const filter of network) {
    const original = originals.get(filter.rawLine ?? '')
    // `rawLine` is read-only in the types. Here it gets back the original line.
    if (original !== undefined) Object.assign(filter, {rawLine: original})
  }
  return {counts, network, cosmetic, conditions: parsed.preprocessors}
}

/** The lines to parse, and the original of each line that was rewritten. */
function prepareLines(text: string, counts: ListCounts): {lines: string[]; originals: Map<string, string>} {
  const lines: string[] = []
  const originals = new Map<string, string>()
  for (const raw of text.replace(/^\uFEFF|(?<![\n\r])[\n\r]+$/g, '').split(/\r\n|\n|\r/)) {
    const line = raw.trim()
    if (line.length > longestLine) {
      counts.broken++
      lines.push('')
      continue
    }
    const type = detectFilterType(line, {extendedNonSupportedTypes: true})
    if (type === lineTypes.empty && line !== '') counts.broken++
    else if (type === lineTypes.empty || type === lineTypes.comment) counts.comments++
    if (type !== lineTypes.network || !line.includes('popup')) lines.push(raw)
    else {
      const rewritten = line.replace(/([$,]~?)popup(?=,|$)/g, '$1document')
      if (rewritten !== line) originals.set(rewritten, line)
      lines.push(rewritten)
    }
  }
  return {lines, originals}
}

type Kind = 'network' | 'cosmetic' | 'unsupported' | 'broken'

function networkKind(filter: NetworkFilter): Kind {
  const changesTheResponse =
    filter.isCSP() || filter.isReplace() || filter.isRemoveParam() || filter.isRedirectRule()
  if (changesTheResponse) return 'unsupported'
  // An address has no white space: this is a sentence.
  if (!filter.isFullRegex() && /\s/.test(filter.getFilter())) return 'broken'
  return isTooBroad(filter) ? 'unsupported' : 'network'
}

function cosmeticKind(filter: CosmeticFilter): {kind: Kind; usable?: CosmeticFilter} {
  if (filter.isScriptInject() || filter.isHtmlFiltering()) return {kind: 'unsupported'}
  const line = filter.rawLine ?? ''
  const domains = line.slice(0, line.indexOf('#'))
  // The engine ignores a list of domains that has an empty entry: the filter would apply everywhere.
  if (domains !== '' && domains.split(',').some((domain) => /^~?$/.test(domain.trim())))
    return {kind: 'broken'}
  if (filter.isExtended()) {
    const removing = withoutRemove(line)
    return removing ? cosmeticKind(removing) : {kind: 'unsupported'}
  }
  // A style that hides works like any other hiding filter; other styles need a browser.
  if (filter.style !== undefined && !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(filter.style))
    return {kind: 'unsupported'}
  if (isTooBroad(filter)) return {kind: 'unsupported'}
  const problem = selectorProblem(filter.getSelector())
  return problem ? {kind: problem} : {kind: 'cosmetic', usable: filter}
}

/** `example.com##.ad:remove()` requests what is done here anyway. */
function withoutRemove(line: string): CosmeticFilter | undefined {
  if (!line.endsWith(':remove()')) return undefined
  const filter = CosmeticFilter.parse(line.slice(0, -':remove()'.length), true)
  if (!filter || filter.isExtended()) return undefined
  return Object.assign(filter, {rawLine: line})
}

/** What is wrong with a selector, according to the parser that will read it. */
function selectorProblem(selector: string): 'unsupported' | 'broken' | undefined {
  if (/^[.#]?-?[a-zA-Z_][\w-]*$/.test(selector)) return undefined
  try {
    select(selector, {type: 'root', children: []})
    return undefined
  } catch (error) {
    return error instanceof Error && /unknown pseudo|pseudo-element/i.test(error.message)
      ? 'unsupported'
      : 'broken'
  }
}

/** Options and selectors of other syntaxes, which the engine does not support. */
const knownOptions =
  /[$,]~?(?:popunder|webrtc|genericblock|rewrite|header|method|permissions|sitekey|strict[13]p|cname|urlskip|uritransform|urltransform|cookie|stealth|app|content|empty|extension|hls|ipaddress|jsinject|jsonprune|mp4|network|queryprune|referrerpolicy|removeheader|removeparam|replace|urlblock|xmlprune)(?:=|,|$)/
const knownSelectors =
  /\+js\(|##\^|#@#\^|:(?:-abp-|matches-|(?:contains|has-text|if|if-not|min-text-length|nth-ancestor|others|properties|remove|remove-attr|remove-class|shadow|style|upward|watch-attr|xpath)\()/

function isUnsupported(line: string, type: number): boolean {
  return type === lineTypes.cosmetic ? knownSelectors.test(line) : knownOptions.test(line)
}
