/** Compiled filter lists, and the queries about a document. */
import {type CosmeticFilter, FiltersEngine, type NetworkFilter, Request} from '@ghostery/adblocker'
import type {Element, Root} from 'hast'
import {parse as parseHost} from 'tldts'
import {findHidden} from './hidden-elements.js'
import type {Handles, Page} from './page.js'
import {engineConfig, type ListCounts, type ParsedList} from './parse-list.js'
import {SelectorIndex} from './selectors.js'

/** The type of a request (what an address is loaded as), in the names of the web's request types. */
export type ResourceType = 'image' | 'media' | 'object' | 'other' | 'script' | 'stylesheet' | 'sub_frame'

/** The filter that matched. */
export interface FilterMatch {
  /** Its line in the list. */
  filter: string
  /** The label of its list. */
  list: string
}

/**
 * In characters. The time for wildcards grows with a power of the address's length, and the start of an address is
 * enough to recognize ads.
 */
const longestUrl = 2048

type Bucket = FiltersEngine['filters']

/** Compiled filter lists. Immutable except for caches: an answer does not depend on earlier queries. */
export class FilterEngine {
  /** Number of lines of each list, by kind. */
  readonly lists: readonly ListCounts[]
  /** For each list, the hashes of its filters' lines, ascending. */
  readonly lines: readonly Uint32Array[]
  readonly #engine: FiltersEngine
  #generic: SelectorIndex | undefined

  /** Use `fromLists`, `compileFilterLists` or `loadEngine`. */
  constructor(engine: FiltersEngine, lists: readonly ListCounts[], lines: readonly Uint32Array[]) {
    this.#engine = engine
    this.lists = lists
    this.lines = lines
  }

  static fromLists(lists: readonly ParsedList[]): FilterEngine {
    const engine = new FiltersEngine({
      networkFilters: lists.flatMap(({network}) => network),
      cosmeticFilters: lists.flatMap(({cosmetic}) => cosmetic),
      preprocessors: lists.flatMap(({conditions}) => conditions),
      config: engineConfig
    })
    const lines = lists.map(({cosmetic, network}) =>
      Uint32Array.from([...network, ...cosmetic], ({rawLine}) => hashLine(rawLine ?? '')).sort()
    )
    return new FilterEngine(
      engine,
      lists.map(({counts}) => counts),
      lines
    )
  }

  /** The engine without `lists` and `lines`, as bytes. */
  serialize(): Uint8Array {
    return this.#engine.serialize()
  }

  /** Throws where the bytes are not those of `serialize`, in this version of the library. */
  static deserialize(
    bytes: Uint8Array,
    lists: readonly ListCounts[],
    lines: readonly Uint32Array[]
  ): FilterEngine {
    return new FilterEngine(FiltersEngine.deserialize(bytes), lists, lines)
  }

  /** The address of a document as filters need it; `undefined` if it has no web address. */
  pageOf(url: string | undefined): Page | undefined {
    if (url === undefined || !URL.canParse(url)) return undefined
    const {href, protocol} = new URL(url)
    if (protocol !== 'http:' && protocol !== 'https:') return undefined
    const {domain, hostname} = parseHost(href)
    return hostname ? {url: href, hostname, domain: domain ?? hostname} : undefined
  }

  /** Whether a list exempts the page (`@@||example.com^$document`). */
  isAllowed(page: Page | undefined): boolean {
    if (!page) return false
    const request = Request.fromRawDetails({url: page.url, type: 'document', ...sourceOf(page)})
    return this.#matches('exceptions', request).some((filter) =>
      /[$,](?:document|doc)(?:,|$)/.test(filter.rawLine ?? '')
    )
  }

  /** The filter that blocks what is loaded from `url` (absolute), exceptions considered. */
  matchRequest(url: string, type: ResourceType, page: Page | undefined): FilterMatch | undefined {
    return this.#match(url, type, page, () => true)
  }

  /**
   * The filter that blocks the target of a link. Filters are written for what a page loads. For a link, only filters
   * count that block a host, or a path on it, whatever is requested from there. Links to the page's own site and to the
   * home page of a host are not ads.
   */
  matchLink(url: string, page: Page | undefined): FilterMatch | undefined {
    const {pathname, search} = new URL(url)
    if (pathname + search === '/') return undefined
    const {domain, hostname} = parseHost(url)
    if (page && (domain ?? hostname) === page.domain) return undefined
    return this.#match(
      url,
      'document',
      page,
      (filter) => filter.isHostnameAnchor() && !filter.isFullRegex() && filter.getHostname() !== ''
    )
  }

  /** Each element of the tree that filters hide, with those filters in the lists' order. */
  findHidden(tree: Root, page: Page | undefined): Map<Element, CosmeticFilter[]> {
    return findHidden(tree, this, page)
  }

  /**
   * The filters that hide elements of a page: those for its site, and those for its elements' classes, ids and links.
   */
  hidingFilters(
    page: Page | undefined,
    {classes, hrefs, ids}: Handles
  ): {filters: CosmeticFilter[]; generic: SelectorIndex | undefined} {
    const {allowGenericHides, matches} = this.#engine.matchCosmeticFilters({
      url: page?.url ?? '',
      hostname: page?.hostname ?? '',
      domain: page?.domain ?? '',
      classes: [...classes],
      hrefs: [...hrefs],
      ids: [...ids],
      getInjectionRules: false,
      getExtendedRules: false,
      callerContext: undefined
    })
    const filters = matches.flatMap(({exception, filter}) => (filter && !exception ? [filter] : []))
    return {filters, generic: allowGenericHides ? this.#genericSelectors() : undefined}
  }

  /** The line and the list of a filter, for messages. */
  explain(filter: {rawLine: string | undefined}): FilterMatch {
    const line = filter.rawLine ?? ''
    const index = this.#listOf(line)
    return {filter: line, list: this.lists[index]?.label ?? ''}
  }

  /** For sorting: lists in their order, filters of a list by their lines. */
  compare(left: {rawLine: string | undefined}, right: {rawLine: string | undefined}): number {
    const a = left.rawLine ?? ''
    const b = right.rawLine ?? ''
    return this.#listOf(a) - this.#listOf(b) || (a < b ? -1 : Number(a > b))
  }

  #listOf(line: string): number {
    const hash = hashLine(line)
    return this.lines.findIndex((hashes) => hasSorted(hashes, hash))
  }

  /** Generic filters whose selectors begin with neither class nor id. They are the same for every page. */
  #genericSelectors(): SelectorIndex {
    if (!this.#generic) {
      const {genericRules, unhideIndex} = this.#engine.cosmetics
      const unhidden = new Set(unhideIndex.getFilters().map((filter) => filter.getSelector()))
      const index = new SelectorIndex()
      for (const filter of genericRules.getFilters()) {
        // The others depend on the page: `hidingFilters` gets them from the engine.
        const isEverywhere =
          !filter.hasHostnameConstraint() && !filter.hasCustomStyle() && !unhidden.has(filter.getSelector())
        if (isEverywhere && !this.#engine.preprocessors.isFilterExcluded(filter)) index.add(filter)
      }
      this.#generic = index
    }
    return this.#generic
  }

  #match(
    url: string,
    type: ResourceType | 'document',
    page: Page | undefined,
    counts: (filter: NetworkFilter) => boolean
  ): FilterMatch | undefined {
    const request = Request.fromRawDetails({url: url.slice(0, longestUrl), type, ...sourceOf(page)})
    // Without a page, it is unknown whether a request is first-party or third-party: filters limited to one of them
    // must not match.
    if (!page) Object.assign(request, {isFirstParty: true, isThirdParty: true})
    const important = this.#matches('importants', request).filter(counts)
    if (important.length > 0) return this.#first(important)
    const blocking = [...this.#matches('filters', request), ...this.#matches('redirects', request)].filter(
      counts
    )
    if (blocking.length === 0) return undefined
    // Exceptions limited to first-party or third-party requests may apply, so they match.
    if (!page) Object.assign(request, {isFirstParty: false, isThirdParty: false})
    return this.#matches('exceptions', request).length > 0 ? undefined : this.#first(blocking)
  }

  /** Not the engine's own `match`: the filter it returns depends on earlier requests. */
  #matches(bucket: 'exceptions' | 'filters' | 'importants' | 'redirects', request: Request): NetworkFilter[] {
    const {[bucket]: filters, preprocessors} = this.#engine as {
      [name in typeof bucket]: Bucket
    } & FiltersEngine
    return filters.matchAll(request, (filter) => preprocessors.isFilterExcluded(filter))
  }

  #first(filters: readonly NetworkFilter[]): FilterMatch {
    return this.explain(filters.reduce((first, next) => (this.compare(next, first) < 0 ? next : first)))
  }
}

function sourceOf(page: Page | undefined) {
  return {sourceUrl: page?.url ?? '', sourceHostname: page?.hostname ?? '', sourceDomain: page?.domain ?? ''}
}

/** FNV-1a over UTF-16 code units. */
function hashLine(line: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < line.length; index++) {
    hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

function hasSorted(hashes: Uint32Array, hash: number): boolean {
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (hashes[middle]! < hash) low = middle + 1
    else high = middle
  }
  return hashes[low] === hash
}
