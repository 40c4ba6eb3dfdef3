/** A page while its article is searched: its measures, what is known about it, and what is dropped so far. */
import type {Element} from 'hast'
import type {RegionKind} from '../../facts/markup/region-words.js'
import type {Metadata} from '../../read/metadata/metadata.js'
import {foldWords} from '../../text/fold-words.js'
import {type Range, RangeIndex} from '../../text/range-index.js'
import {DeclaredText} from './declared-text.js'
import {findHeadline} from './headline.js'
import {pictureName, showsPicture} from './lead-image.js'
import {type Measure, Measures} from './measure.js'
import {isUnshown} from './visibility.js'

export interface PageHints {
  /** The article's title: it identifies the headline, which is dropped where it only repeats the title. */
  title?: string | undefined
  /** What the page's relative addresses resolve against; it shows which links lead to the same site. */
  base?: URL | undefined
  /** The article's text as JSON-LD gives it. */
  articleBody?: string | undefined
  /** What the front matter will say. */
  metadata?: Readonly<Metadata> | undefined
  /** Ranges of the source that the setting `allow` keeps. */
  allowed?: readonly Range[] | undefined
}

/** Why a region is not part of the article. */
export type DropReason = RegionKind | 'layout' | 'teasers' | 'title'

export class ContentPage {
  readonly body: Element
  readonly base: URL | undefined
  readonly metadata: Readonly<Metadata>
  /** The heading of the article, where one is known. */
  readonly headline: Element | undefined
  /** The headline says the title and nothing else. */
  readonly isHeadlineTitle: boolean
  readonly declared: DeclaredText
  readonly dropped = new Map<Element, DropReason>()
  readonly #measures: Measures
  readonly #leadImage: string | undefined
  readonly #allowed: RangeIndex<Range> | undefined
  /** The headline and its ancestors. */
  readonly #aroundHeadline = new Set<Element>()

  constructor(body: Element, {title, base, articleBody, metadata = {}, allowed = []}: PageHints) {
    this.body = body
    this.#allowed = allowed.length > 0 ? new RangeIndex(allowed) : undefined
    this.base = base
    this.metadata = metadata
    this.#leadImage = pictureName(metadata.image)
    this.declared = new DeclaredText(articleBody)
    this.#measures = new Measures(body, isUnshown)
    const wanted = foldWords(title ?? '')
    const {element, isTitle} = findHeadline(body, wanted)
    this.headline = element
    this.isHeadlineTitle = isTitle
    for (let at = element; at; at = this.#measures.parentOf(at)) this.#aroundHeadline.add(at)
  }

  of(node: Element): Readonly<Measure> {
    return this.#measures.of(node)
  }

  parentOf(node: Element): Element | undefined {
    return this.#measures.parentOf(node)
  }

  /** The child elements of `node` that are shown and not dropped. */
  childrenOf(node: Element): Element[] {
    return node.children.filter(
      (child): child is Element => child.type === 'element' && this.#measures.has(child)
    )
  }

  /** Drop `node`. Where it holds a range that `allow` keeps, drop everything around that range. */
  drop(node: Element, reason: DropReason): void {
    if (this.#holdsAllowed(node)) {
      if (!this.#isAllowed(node)) for (const child of this.childrenOf(node)) this.drop(child, reason)
      return
    }
    this.dropped.set(node, reason)
    this.#measures.drop(node)
  }

  /** Whether `node` overlaps a range that `allow` keeps. */
  #holdsAllowed(node: Element): boolean {
    if (!this.#allowed) return false
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    // A box without tags of its own may have no position: it stands where its children do.
    return start === undefined || end === undefined
      ? this.childrenOf(node).some((child) => this.#holdsAllowed(child))
      : this.#allowed.touches(start, end)
  }

  /** Whether the whole element lies in a range that `allow` keeps. */
  #isAllowed({position}: Element): boolean {
    const start = position?.start.offset
    const end = position?.end.offset
    if (!this.#allowed || start === undefined || end === undefined) return false
    return this.#allowed.touches(start, end, (range) => range.start <= start && end <= range.end)
  }

  /** Whether the headline is `node` or in it. */
  holdsHeadline(node: Element): boolean {
    return this.#aroundHeadline.has(node)
  }

  /** Whether `node` follows the headline; false without a headline, and for elements that hold it. */
  isBehindHeadline(node: Element): boolean {
    return this.headline !== undefined && !this.holdsHeadline(node) && startOf(this.headline) < startOf(node)
  }

  /** Whether `node` precedes the headline; false without a headline, and for elements that hold it. */
  isAboveHeadline(node: Element): boolean {
    return this.headline !== undefined && !this.holdsHeadline(node) && startOf(node) < startOf(this.headline)
  }

  /** Whether `node` is the picture of the article, as the page's data names it, with no more than its caption. */
  isLeadImage(node: Element): boolean {
    const {links, media, text, linked} = this.of(node)
    return (
      this.#leadImage !== undefined &&
      media > 0 &&
      links <= 2 &&
      text < mostCaption &&
      (linked <= 0.3 * text || links === 1) &&
      showsPicture(node, this.#leadImage)
    )
  }

  /** Whether the address is that of a page of this site, without a fragment. */
  isOwnSite(href: string): boolean {
    const base = this.base?.href ?? unknownSite
    if (!URL.canParse(href, base)) return false
    const url = new URL(href, base)
    return url.hostname === new URL(base).hostname && url.hash === ''
  }
}

/** Most characters of a caption: a longer text beside a picture is not one. */
export const mostCaption = 300

/** Stands for the page's own site where its address is not known: relative addresses lead there. */
const unknownSite = 'http://page.invalid/'

/** Offset in the source where the element begins; 0 where it has no position. */
export function startOf(node: Element): number {
  return node.position?.start.offset ?? 0
}
