/**
 * `filter-list`: takes out what the user's filter lists (EasyList or uBlock syntax) match.
 *
 * Matches: what loads from a blocked address (images with their late and set addresses, frames, scripts, players,
 *   style sheets), with the link or `noscript` that holds nothing else; elements that a hiding filter selects; links
 *   to a blocked host: a banner goes, a link with words loses its address.
 * Never touches: code, formulas, the words of a link, an element that holds a good part of the article, blocks that
 *   Markdown made (a list's selectors are written for a site's HTML), a link to a host's home page or to the page's
 *   own site, one whose text shows the address or names the host.
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

/** A generic filter may hide so many words of running text: about two sentences... */
const fewWords = 40
/** ...or more where they are not this share of the document's... */
const smallShare = 0.15
/** ...but never so many: no ad is that long. */
const manyWords = 120
/** A filter for the page's own site knows what it hides; it is only wrong where that is most of the document. */
const mainShare = 0.4
/** Up to so many words nobody will miss anything. */
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
      // Its parts are not judged alone: each of them may be what a browser shows.
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

/** What of a document's addresses is blocked. */
class Requests {
  readonly #engine: FilterEngine
  readonly #page: Page | undefined
  readonly #base: string | undefined
  /** Answers by type and address: pictures and links repeat. */
  readonly #known = new Map<string, FilterMatch | undefined>()

  constructor(engine: FilterEngine, page: Page | undefined, base: string | undefined) {
    this.#engine = engine
    this.#page = page
    this.#base = base
  }

  /** The filter that blocks all that the element would show. */
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

  /** The filter that blocks where a link leads. */
  blockedTarget(node: Element): FilterMatch | undefined {
    const address = attributeOf(node, 'href')
    if (showsAddress(node, address)) return undefined
    const match = this.#match(address, 'document')
    return match && this.#isNamed(node, address) ? undefined : match
  }

  /** Whether the link's text says whose place it leads to: that is what the article speaks of. */
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

  /** The absolute address; relative ones have none without a page. */
  #resolve(address: string): string | undefined {
    const text = /^\s*[\\/]{2}/.test(address) && !this.#base ? `https:${address.trim()}` : address
    if (!URL.canParse(text, this.#base)) return undefined
    const {href, protocol} = new URL(text, this.#base)
    return protocol === 'http:' || protocol === 'https:' ? href : undefined
  }
}

/** A link or `noscript` with nothing in it but what is blocked. */
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

/** The link's text is its address: without the link it would still be one. */
function showsAddress(node: Element, address: string): boolean {
  const text = textOf(node)
  return (
    text === address ||
    /^(?:https?:\/\/|www\.)\S+$/i.test(text) ||
    /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)
  )
}

/** A banner goes; words and pictures of the article stay, without the link. */
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

/** A link that is nothing but a picture without a description, or one of a size that ads have. */
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
  /** The filter speaks of nothing but where a link leads. */
  isByAddress: boolean
}

/** What hiding filters select, without what is too much of the article. */
class Hiding {
  readonly #engine: FilterEngine
  readonly #source: string
  readonly #filters: Map<Element, CosmeticFilter[]>
  readonly #prose = new ProseCounter()
  readonly #total: number
  /** Words that each filter would hide, all its elements together. */
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

  /** Links and pictures, and whatever else is written as HTML. */
  #isWritten(node: Element): boolean {
    if (isElement(node, 'a', 'img') || marksOf(node).raw) return true
    const start = node.position?.start.offset
    const tag = `<${node.tagName}`
    return start === undefined || this.#source.slice(start, start + tag.length).toLowerCase() === tag
  }
}

/** What no ad holds. */
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
