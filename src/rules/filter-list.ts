/**
 * `filter-list`: removes what the user's filter lists (EasyList or uBlock syntax) match.
 *
 * Matches: what loads from a blocked address (images with their lazy-loading and `srcset` addresses, frames, scripts,
 *   players, style sheets), with the link or `noscript` that holds nothing else; elements that a hiding filter selects;
 *   links to a blocked host: a banner is removed, a link with words keeps the words.
 * Never touches: code, formulas, the words of a link, an element that holds a large part of the article, blocks that
 *   are written as Markdown (the selectors of a list are meant for a site's HTML), a link to a host's home page or to
 *   the page's own site, a link whose text shows the address or names the host.
 * Source: the syntax, <https://help.eyeo.com/adblockplus/how-to-write-filters>,
 *   <https://github.com/gorhill/uBlock/wiki/Static-filter-syntax>
 */
import type {CosmeticFilter} from '@ghostery/adblocker'
import type {Element, Nodes, Parents, Root} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {editLogOf, type Finding} from '../edits/edit-log.js'
import {removeNode} from '../edits/remove-node.js'
import {unwrapLink} from '../edits/rewrite-address.js'
import type {FilterEngine, FilterMatch} from '../filter-lists/engine.js'
import type {Page} from '../filter-lists/page.js'
import {attributeOf, findAll, hasBelow, isElement, isMedia, textOf} from '../hast/elements.js'
import {indexOfSibling} from '../hast/siblings.js'
import {sidesOf} from '../hast/size.js'
import {type VisitResult, visitParents} from '../hast/visit.js'
import {marksOf} from '../parse/marks.js'
import {countWords} from '../text/count-words.js'
import {loadsOf} from './evidence/loads.js'
import {ProseCounter} from './evidence/prose.js'

export interface FilterListOptions {
  /** The compiled lists, from `compileFilterLists`. */
  engine: FilterEngine
  /**
   * Address of the page the document came from (default: the file's `data.url`). Filters for third parties or for
   * certain sites match nothing without one.
   */
  url?: string | undefined
}

const rule = 'filter-list'

/** A generic filter may hide up to this many words of running text (about two sentences)... */
const fewWords = 40
/** ...or more, if they are at most this share of the document's words... */
const smallShare = 0.15
/** ...but never more than this: no ad is that long. */
const manyWords = 120
/** A filter for the page's own site is only wrong if it hides more than this share of the document's words. */
const mainShare = 0.4
/** Up to this many words are not text of the article. */
const noWords = 25

/** Create the transform: changes `tree` in place, records each edit on `file`. */
export function filterList(options: Readonly<FilterListOptions>) {
  const {engine} = options

  return (tree: Root, file: VFile): undefined => {
    const base = editLogOf(file).base
    const page = engine.pageOf(options.url ?? (file.data.url as string | undefined) ?? base?.href)
    if (engine.isAllowed(page)) return
    const requests = new Requests(engine, page, base?.href ?? page?.url)
    const hiding = new Hiding(tree, file, engine, page)
    visitParents(tree, 'element', (node, ancestors) => {
      if (isElement(node, 'pre', 'code', 'math')) return SKIP
      const match = holdsOnlyBlocked(node, requests) ?? requests.blocked(node)
      if (match) {
        const done = removeNode(file, node, ancestors, finding('certain', match))
        if (done) return done
      }
      const hidden = hiding.find(node)
      if (hidden) {
        const done = hide(file, node, ancestors, hidden)
        if (done !== undefined) return done
      }
      // Not its parts alone: a browser may show any of them.
      if (isElement(node, 'picture')) return SKIP
      const link = isElement(node, 'a', 'area') ? requests.blockedTarget(node) : undefined
      return link && cutLink(file, node, ancestors, link)
    })
  }
}

function finding(confidence: Finding['confidence'], {filter, list}: FilterMatch): Finding {
  const line = filter.length > 160 ? filter.slice(0, 159) + '…' : filter
  return {rule, confidence, reason: `filter "${line}"${list === '' ? '' : ` (${list})`}`}
}

/** Looks up which addresses of a document are blocked. */
class Requests {
  readonly #engine: FilterEngine
  readonly #page: Page | undefined
  readonly #base: string | undefined
  /** Results by type and address: pictures and links repeat. */
  readonly #known = new Map<string, FilterMatch | undefined>()

  constructor(engine: FilterEngine, page: Page | undefined, base: string | undefined) {
    this.#engine = engine
    this.#page = page
    this.#base = base
  }

  /** The filter that blocks the first address of the element, if all its addresses are blocked. */
  blocked(node: Element): FilterMatch | undefined {
    const loads = loadsOf(node)
    // A fallback may hold words of the article.
    if (!loads || countWords(textOf(node)) > noWords) return undefined
    let first: FilterMatch | undefined
    for (const address of loads.addresses) {
      const match = this.#match(address, loads.type)
      if (!match) return undefined
      first ??= match
    }
    return first
  }

  /** The filter that blocks the target of a link. */
  blockedTarget(node: Element): FilterMatch | undefined {
    const address = attributeOf(node, 'href')
    if (showsAddress(node, address)) return undefined
    const match = this.#match(address, 'document')
    return match && this.#isNamed(node, address) ? undefined : match
  }

  /** Whether the link's text names the host that it leads to: then the article is about it. */
  #isNamed(node: Element, address: string): boolean {
    const owner = this.#engine.pageOf(this.#resolve(address))?.domain.split('.')[0] ?? ''
    const text = textOf(node)
      .toLowerCase()
      .replace(/[\s-]+/g, '')
    return owner.length > 3 && text.includes(owner.replaceAll('-', ''))
  }

  #match(
    address: string,
    type: 'document' | NonNullable<ReturnType<typeof loadsOf>>['type']
  ): FilterMatch | undefined {
    const key = `${type} ${address}`
    if (this.#known.has(key)) return this.#known.get(key)
    const url = this.#resolve(address)
    const match =
      url === undefined
        ? undefined
        : type === 'document'
          ? this.#engine.matchLink(url, this.#page)
          : this.#engine.matchRequest(url, type, this.#page)
    this.#known.set(key, match)
    return match
  }

  /** The absolute address; undefined for a relative one without a page, and for schemes other than HTTP. */
  #resolve(address: string): string | undefined {
    const text = /^\s*[\\/]{2}/.test(address) && !this.#base ? `https:${address.trim()}` : address
    if (!URL.canParse(text, this.#base)) return undefined
    const {href, protocol} = new URL(text, this.#base)
    return protocol === 'http:' || protocol === 'https:' ? href : undefined
  }
}

/** The filter that blocks the content of a link or `noscript`, if all of it is blocked. */
function holdsOnlyBlocked(node: Element, requests: Requests): FilterMatch | undefined {
  if (!isElement(node, 'a', 'noscript') || textOf({type: 'root', children: node.children}) !== '')
    return undefined
  const shown = findAll({type: 'root', children: node.children}, isMedia).filter(
    (media, _, all) =>
      !all.some(
        (other) =>
          other !== media &&
          isElement(other, 'picture', 'object') &&
          hasBelow(other, (below) => below === media)
      )
  )
  const matches = shown.map((media) => requests.blocked(media))
  return matches.every(Boolean) ? matches[0] : undefined
}

/** Whether the link's text is an address: readers would see it without the link, too. */
function showsAddress(node: Element, address: string): boolean {
  const text = textOf(node)
  return (
    text === address ||
    /^(?:https?:\/\/|www\.)\S+$/i.test(text) ||
    /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)
  )
}

/** Remove a banner; keep words and pictures of the article, without the link. */
function cutLink(file: VFile, node: Element, ancestors: readonly Parents[], match: FilterMatch): VisitResult {
  if (isElement(node, 'area') || isBanner(node)) {
    return removeNode(file, node, ancestors, finding('certain', match))
  }
  return unlink(file, node, ancestors, match)
}

function unlink(
  file: VFile,
  node: Element,
  ancestors: readonly Parents[],
  match: FilterMatch
): number | undefined {
  const index = indexOfSibling(ancestors.at(-1)!.children, node)
  return unwrapLink(file, node, ancestors, finding('likely', match)) ? index : undefined
}

/** Whether the link holds pictures only, each with at most one word of description or the size of an ad. */
function isBanner(node: Element): boolean {
  if (textOf(node) !== '') return false
  const media = findAll(node, isMedia)
  return media.every((picture) => {
    if (!isElement(picture, 'img', 'picture')) return false
    const {height, width} = sidesOf(picture)
    return countWords(attributeOf(picture, 'alt')) < 2 || bannerSizes.has(`${width}x${height}`)
  })
}

/** Source: IAB New Ad Portfolio and its predecessors, the fixed sizes in CSS px. */
const bannerSizes = new Set(
  (
    '120x60 120x90 120x240 120x600 125x125 160x600 180x150 200x200 234x60 250x250 300x50 300x100 300x250 300x600 ' +
    '300x1050 320x50 320x100 336x280 468x60 728x90 970x66 970x90 970x250'
  ).split(' ')
)

interface Hidden {
  match: FilterMatch
  words: number
  /** The selector of the filter tests the address of a link. */
  isByAddress: boolean
}

/** The elements that hiding filters select, except where they would hide too much of the article. */
class Hiding {
  readonly #engine: FilterEngine
  readonly #source: string
  readonly #filters: Map<Element, CosmeticFilter[]>
  readonly #prose = new ProseCounter()
  readonly #total: number
  /** Words that each filter would hide, in all its elements together. */
  readonly #sums = new Map<CosmeticFilter, number>()

  constructor(tree: Root, file: VFile, engine: FilterEngine, page: Page | undefined) {
    this.#engine = engine
    this.#source = editLogOf(file).source
    this.#filters = engine.findHidden(tree, page)
    this.#total = this.#filters.size > 0 ? this.#prose.count(tree) : 0
    for (const [node, filters] of this.#filters) {
      for (const filter of filters) {
        this.#sums.set(filter, (this.#sums.get(filter) ?? 0) + this.#prose.count(node))
      }
    }
  }

  find(node: Element): Hidden | undefined {
    const filters = this.#filters.get(node)
    if (!filters || !this.#isWritten(node) || isSubstance(node)) return undefined
    const filter = filters.find((candidate) => this.#isSmall(candidate))
    if (!filter) return undefined
    return {
      match: this.#engine.explain(filter),
      words: this.#prose.count(node),
      isByAddress: /\bhref\b/.test(filter.getSelector())
    }
  }

  #isSmall(filter: CosmeticFilter): boolean {
    const words = this.#sums.get(filter) ?? 0
    if (words <= fewWords) return true
    if (!filter.isGenericHide()) return words <= this.#total * mainShare
    return words <= manyWords && words <= this.#total * smallShare
  }

  /** Whether the element is a link or picture, or is written as HTML in the source. */
  #isWritten(node: Element): boolean {
    if (isElement(node, 'a', 'img') || marksOf(node).raw) return true
    const start = node.position?.start.offset
    const tag = `<${node.tagName}`
    return start === undefined || this.#source.slice(start, start + tag.length).toLowerCase() === tag
  }
}

/** Whether the element is or holds something that no ad holds. */
function isSubstance(node: Element): boolean {
  if (isElement(node, 'html', 'body', 'main', 'h1', 'math')) return true
  return hasBelow(node, (below) => isElement(below, 'main', 'h1', 'pre', 'code', 'math'))
}

function hide(file: VFile, node: Element, ancestors: readonly Parents[], hidden: Hidden): VisitResult {
  const {isByAddress, match, words} = hidden
  if (isElement(node, 'a') && textOf(node) !== '' && (isByAddress || standsInText(node, ancestors))) {
    return showsAddress(node, attributeOf(node, 'href')) ? undefined : unlink(file, node, ancestors, match)
  }
  return removeNode(file, node, ancestors, finding(words <= noWords ? 'certain' : 'likely', match))
}

/** Whether the node is a part of a line with other words in it. */
function standsInText(node: Element, ancestors: readonly Nodes[]): boolean {
  const parent = ancestors.at(-1)
  return parent !== undefined && parent.type !== 'root' && textOf(parent) !== textOf(node)
}
