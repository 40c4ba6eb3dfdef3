/** The main content of a page: what is left when the page's furniture is taken out. */
import type {Element, ElementContent, Nodes, Root} from 'hast'
import {indexOfSibling} from '../edits/siblings.js'
import {attributeOf, countWords, isBlock, isElement, isHeading, textOf} from '../rules/evidence/elements.js'
import {isLeadIn} from '../rules/evidence/phrases.js'
import type {RegionKind} from './facts/region-words.js'
import {linkDensity, type Measure, Measures, unseen} from './measure.js'
import {namesOf} from './region-names.js'
import {isUnshown} from './visibility.js'

export interface MainContentOptions {
  /** The article's title: the heading that says it is not said again. */
  title?: string | undefined
  /** What the page's relative addresses count from: tells links to the same site. */
  base?: URL | undefined
}

/** Why a region is no part of the article. */
export type DropReason = RegionKind | 'layout' | 'teasers' | 'title'

export interface MainContent {
  /** The article alone; the tree it was taken from is not changed. */
  root: Root
  /** Offsets in the source between which it stands. */
  start: number
  end: number
  removed: {reason: DropReason; words: number}[]
  dropped: ReadonlyMap<Element, DropReason>
}

/** Find the article. */
export function mainContent(tree: Root, options: MainContentOptions = {}): MainContent {
  const body = findElement(tree, (node) => node.tagName === 'body')
  if (!body) return {root: tree, start: 0, end: 0, removed: [], dropped: new Map()}
  for (const caution of ['bold', 'careful'] as const) {
    const picker = new Picker(body, options)
    const {prose} = picker.left()
    picker.pick(caution)
    const left = picker.left()
    const isEnough = caution === 'bold' ? left.prose >= Math.min(140, 0.3 * prose) : true
    if (left.text > 0 && isEnough) return picker.result()
  }
  return new Picker(body, options).result()
}

class Picker {
  readonly dropped = new Map<Element, DropReason>()
  readonly #body: Element
  readonly #measures: Measures
  readonly #headline: Element | undefined
  readonly #base: URL | undefined
  readonly #title: string
  /** The headline and all it stands in. */
  readonly #aroundHeadline = new Set<Element>()
  #top: Element

  constructor(body: Element, {title, base}: MainContentOptions) {
    this.#body = body
    this.#top = body
    this.#base = base
    this.#title = title === undefined ? '' : fold(title)
    this.#measures = new Measures(body, isUnshown)
    this.#headline = findHeadline(body, this.#title)
    if (this.#headline) addPath(body, this.#headline, this.#aroundHeadline)
  }

  pick(caution: 'bold' | 'careful'): void {
    this.#dropFurniture(this.#body, this.#of(this.#body).mass)
    if (caution === 'careful') return
    const core = this.#core()
    this.#keepPath(core)
    this.#narrow(core)
    if (this.#headline && this.#title !== '' && fold(textOf(this.#headline)) === this.#title) {
      this.#drop(this.#headline, 'title')
    }
    this.#dropOrphans(this.#top)
  }

  /** Headings and lead-ins whose section was taken out go with it. */
  #dropOrphans(node: Element): void {
    for (const child of this.#childrenOf(node)) {
      if (isElement(child, 'div', 'section', 'article', 'main', 'li', 'td', 'body', 'span')) this.#dropOrphans(child)
    }
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at]!
      if (child.type !== 'element' || !this.#isLeft(child)) continue
      if (this.#isLabel(child) && this.#hasLostItsSection(child, node, at)) this.#drop(child, 'related')
    }
  }

  #isLabel(node: Element): boolean {
    if (node === this.#headline) return false
    const m = this.#of(node)
    if (m.text === 0 || m.text > 120 || m.media > 0) return false
    if (isHeading(node)) return !/[.!…。！]["'”’»）)]?$/.test(textOf(node))
    return isElement(node, 'p', 'div', 'strong', 'b', 'span') && isIntroducing(textOf(node))
  }

  /** Whether nothing is left between the label and the next heading of its rank, and something was there. */
  #hasLostItsSection(label: Element, parent: Element, index: number): boolean {
    const siblings = parent.children as Nodes[]
    const introduces = isIntroducing(textOf(label))
    let hasLost = false
    for (let at = index + 1; at < Math.min(siblings.length, index + mostLost); at++) {
      const node = siblings[at]!
      if (node.type === 'text' && node.value.trim() !== '') return false
      if (node.type !== 'element' || unseen.has(node.tagName)) continue
      const reason = this.dropped.get(node)
      if (reason) {
        if (introduces && pointing.has(reason)) return true
        hasLost = true
      } else if (isHeading(node) && isHeading(label) && node.tagName <= label.tagName) return hasLost
      else if (this.#of(node).text > 0 || this.#of(node).media > 0) return false
    }
    return hasLost
  }

  left(): Readonly<Measure> {
    return this.#of(this.#top)
  }

  result(): MainContent {
    const prune = (node: Element): Element => ({
      ...node,
      properties: node.tagName === 'a' ? this.#resolved(node) : node.properties,
      children: node.children
        .filter((child) => child.type !== 'element' || !(this.dropped.has(child) || isUnshown(child)))
        .map((child) => (child.type === 'element' ? prune(child) : child))
    })
    const root: Root = {type: 'root', children: [prune(this.#top)]}
    if (this.#top.position) root.position = this.#top.position
    return {
      root,
      start: this.#top.position?.start.offset ?? 0,
      end: this.#top.position?.end.offset ?? 0,
      removed: [...this.dropped].map(([node, reason]) => ({reason, words: countWords(textOf(node))})),
      dropped: this.dropped
    }
  }

  /** Rules tell other sites and pages by absolute addresses, as Markdown of the page has them. */
  #resolved({properties}: Element): Element['properties'] {
    const {href} = properties
    if (!this.#base || typeof href !== 'string' || /^(?:#|[a-z][a-z+.-]*:)/i.test(href.trim())) return properties
    const url = URL.canParse(href, this.#base.href) ? new URL(href, this.#base) : undefined
    return url ? {...properties, href: url.href} : properties
  }

  #of(node: Element): Readonly<Measure> {
    return this.#measures.of(node)
  }

  #drop(node: Element, reason: DropReason): void {
    this.dropped.set(node, reason)
    this.#measures.drop(node)
  }

  #childrenOf(node: Element): Element[] {
    return node.children.filter((child): child is Element => child.type === 'element' && this.#isLeft(child))
  }

  #isLeft(node: Element): boolean {
    return !this.dropped.has(node) && !unseen.has(node.tagName) && !isUnshown(node)
  }

  /** Take out what says itself that it is no part of the article, from the outside in. */
  #dropFurniture(node: Element, total: number): void {
    for (const child of this.#childrenOf(node)) {
      const reason = this.#furniture(child, total)
      if (reason) this.#drop(child, reason)
      else if (!isElement(child, 'p', 'pre') && !isHeading(child)) this.#dropFurniture(child, total)
    }
  }

  #furniture(node: Element, total: number): DropReason | undefined {
    const m = this.#of(node)
    const share = total > 0 ? m.mass / total : 0
    if (share > 0.6) return undefined
    const isSmall = share < 0.3
    const role = attributeOf(node, 'role')
    const tag = node.tagName
    const holdsHeadline = this.#aroundHeadline.has(node)
    if (isSmall && (tag === 'nav' || ['navigation', 'menu', 'menubar', 'tablist'].includes(role))) return 'navigation'
    if (isSmall && (tag === 'dialog' || ['search', 'dialog', 'alertdialog'].includes(role))) return 'promotion'
    if (isSmall && (role === 'contentinfo' || tag === 'footer')) return 'footer'
    if (share < 0.45 && !holdsHeadline && (role === 'complementary' || tag === 'aside')) return 'sidebar'
    if (isSmall && !holdsHeadline && role === 'banner') return 'layout'
    if (tag === 'header' && m.prose < 100 && !holdsHeadline) return 'layout'
    if (tag === 'form' && share < 0.1 && m.prose < 400) return 'form'
    if (tag === 'button') return 'form'
    const {regions} = namesOf(node)
    if (regions.length === 0 || this.#isPartOfLine(node)) return undefined
    for (const {kind, isStrong} of regions) {
      if (holdsHeadline && kind !== 'comments') continue
      const most = kind === 'comments' ? 0.6 : 0.45
      if (isStrong ? share < most && m.mass < (mostMass[kind] ?? Infinity) : isSmall && isWeakRegion(kind, m)) return kind
    }
    return undefined
  }

  /** A word or link in a line of text: what it is called says nothing of the line. */
  #isPartOfLine(node: Element): boolean {
    if (isBlock(node)) return false
    const parent = this.#measures.parentOf(node)
    return parent !== undefined && this.#of(parent).text > this.#of(node).text + 3 && !isBlockBox(parent)
  }

  /** The element that holds the article: semantic elements that hold most of the text, as deep as there are any. */
  #core(): Element {
    let core = this.#body
    while (true) {
      const inner = outermost(core, (node) => !this.dropped.has(node) && isSemantic(node))
      const best = this.#most(inner, (node) => this.#weightOf(node))
      if (!best || this.#of(best).mass < leastCore || !this.#isDominant(best, core, 0.6)) return core
      core = best
    }
  }

  /** Text weighs more together with the headline. */
  #weightOf(node: Element): number {
    const {mass} = this.#of(node)
    return this.#aroundHeadline.has(node) ? headlineBonus * mass : mass
  }

  /** Whether `part` holds the larger share of what `whole` holds. */
  #isDominant(part: Element, whole: Element, share: number): boolean {
    const weight = this.#weightOf(part)
    return weight > 0 && weight >= share * (this.#of(whole).mass - this.#of(part).mass + weight)
  }

  #most(nodes: readonly Element[], valueOf: (node: Element) => number): Element | undefined {
    let best: Element | undefined
    let value = -1
    for (const node of nodes) {
      if (valueOf(node) > value) {
        best = node
        value = valueOf(node)
      }
    }
    return best
  }

  /** Everything beside the way from the body to the core goes, but for what belongs to the article there. */
  #keepPath(core: Element): void {
    let isAfterHeadline = this.#headline !== undefined && !this.#aroundHeadline.has(core)
    const path: Element[] = []
    for (let at: Element | undefined = core; at && at !== this.#body; at = this.#measures.parentOf(at)) path.unshift(at)
    isAfterHeadline = isAfterHeadline && isBefore(this.#body, this.#headline!, core)
    for (const [index, node] of path.entries()) {
      const parent = path[index - 1] ?? this.#body
      this.#siblings(parent, node, isAfterHeadline)
    }
  }

  /** Judge the siblings of the child that holds the article. */
  #siblings(parent: Element, best: Element, wantsLead: boolean): void {
    const children = this.#childrenOf(parent)
    const at = children.indexOf(best)
    for (const [index, child] of [...children.entries()].reverse()) {
      if (child === best) continue
      if (index < at && wantsLead) this.#lead(child)
      else {
        const reason = this.#companion(child, best, index < at)
        if (reason) this.#drop(child, reason)
        else this.#narrowInside(child)
      }
    }
  }

  /** Of what stands before the article's text, keep the headline's lead and picture. */
  #lead(node: Element): void {
    const {isBefore: comesBefore, isInside} = this.#placeOf(node)
    if (isInside) {
      if (node === this.#headline) return
      for (const child of this.#childrenOf(node).reverse()) this.#lead(child)
      return
    }
    const m = this.#of(node)
    if (comesBefore) {
      this.#drop(node, 'layout')
      return
    }
    if (isTeasers(m) || linkDensity(m) > 0.3) {
      this.#drop(node, 'layout')
      return
    }
    if (m.text === 0) {
      if (m.media === 0 || m.links > 2) this.#drop(node, 'layout')
      return
    }
    // A heading is judged with what it heads, which comes first.
    if (isHeading(node) && this.#headsContent(node)) return
    const isText = isHeading(node) || isElement(node, 'p', 'ul', 'ol', 'dl', 'table', 'pre', 'blockquote', 'figure')
    if (isText ? m.text < leastLead && m.media === 0 : m.paragraphs === 0 && m.media === 0 && m.text < leastLead) {
      this.#drop(node, 'layout')
      return
    }
    if (!isText) for (const child of this.#childrenOf(node).reverse()) this.#lead(child)
  }

  /** Whether the next block is content: judged already, since a lead is walked from its end. */
  #headsContent(heading: Element): boolean {
    const siblings = this.#measures.parentOf(heading)?.children ?? []
    for (let at = indexOfSibling(siblings, heading) + 1; at < siblings.length; at++) {
      const next = siblings[at]!
      if (next.type === 'element' && this.#isLeft(next)) return !isHeading(next) && this.#of(next).text >= leastLead
    }
    return false
  }

  /** Where a node stands: before the headline, around it, or behind it. */
  #placeOf(node: Element): {isBefore: boolean; isInside: boolean} {
    if (!this.#headline) return {isBefore: false, isInside: false}
    if (this.#aroundHeadline.has(node)) return {isBefore: false, isInside: true}
    return {isBefore: isBefore(this.#body, node, this.#headline), isInside: false}
  }

  /** Walk down: where one child holds the article, its siblings need evidence of their own to stay. */
  #narrow(node: Element): void {
    if (isElement(node, 'ul', 'ol', 'dl', 'p', 'pre', 'blockquote')) return
    const children = this.#childrenOf(node)
    const best = this.#most(children, (child) => this.#weightOf(child))
    if (!best || this.#of(best).mass === 0) return
    const holdsHeadline = this.#aroundHeadline.has(node)
    const isDominant =
      this.#isDominant(best, node, 0.7) && this.#of(best).paragraphs >= 2 && (holdsHeadline || !isTextBox(node))
    if (!isDominant) {
      this.#narrowInside(node)
      return
    }
    const wantsLead = holdsHeadline && !this.#aroundHeadline.has(best) && isBefore(this.#body, this.#headline!, best)
    this.#siblings(node, best, wantsLead)
    this.#narrow(best)
  }

  #narrowInside(node: Element): void {
    if (isElement(node, 'ul', 'ol', 'dl', 'p', 'pre', 'blockquote', 'figure', 'table')) return
    const children = this.#childrenOf(node)
    const flow = children.filter((child) => isHeading(child) || isElement(child, ...flowNames))
    const isFlow = flow.length >= 3 && flow.some((child) => this.#of(child).paragraphs > 0)
    for (const [index, child] of children.entries()) {
      const reason = this.#neighbour(child, children, index, isFlow)
      if (reason) this.#drop(child, reason)
      else this.#narrowInside(child)
    }
  }

  /** Whether a sibling of the child that holds the article has to go. */
  #companion(node: Element, best: Element, comesBefore: boolean): DropReason | undefined {
    const m = this.#of(node)
    const density = linkDensity(m)
    if (this.#aroundHeadline.has(node)) return undefined
    if (m.text === 0) {
      if (m.media === 0) return undefined
      const isAboveHeadline = this.#headline !== undefined && isBefore(this.#body, node, this.#headline)
      return isElement(node, 'figure', 'img', 'p', 'picture') && !isAboveHeadline ? undefined : 'layout'
    }
    if (isTeasers(m) || this.#isTeaserGroup(node)) return 'teasers'
    const {regions, isArticlePart} = namesOf(node)
    if (regions.length > 0 && !isArticlePart) return regions[0]!.kind
    if (isElement(node, 'p', 'blockquote', 'pre', 'ol', 'dl', 'figure') && density < 0.5) return undefined
    if (isHeading(node)) return comesBefore ? undefined : 'layout'
    if (density < 0.3 && m.text >= leastLead && isArticlePart) return undefined
    if (density < 0.15 && m.items >= 3 && m.text >= 100 && m.controls === 0) return undefined
    if (density >= 0.3 || m.paragraphs === 0) return 'layout'
    if (sharesClass(node, best)) return undefined
    // A part of the text in a box of its own weighs something beside it.
    return m.prose > Math.max(150, 0.15 * this.#of(best).prose) && density < 0.15 ? undefined : 'layout'
  }

  /** Boxes of one kind, each with a picture or heading and a link that says much of its text. */
  #isTeaserGroup(node: Element): boolean {
    if (!isElement(node, 'div', 'section', 'ul', 'aside')) return false
    const items = this.#childrenOf(node)
    const first = items[0]
    if (!first || items.length < 2 || items.some((item) => item.tagName !== first.tagName)) return false
    return items.every((item) => {
      const m = this.#of(item)
      return (
        m.links > 0 &&
        m.text < 600 &&
        m.linked >= 10 &&
        (m.media > 0 || m.headings > 0) &&
        (m.linkedHeadings > 0 || linkDensity(m) >= 0.35)
      )
    })
  }

  /** Whether enough is left for an article without the region. */
  #isBesideArticle(m: Readonly<Measure>): boolean {
    const left = this.#of(this.#top).mass - m.mass
    return m.mass < 0.4 * left || (this.#headline !== undefined && left > 600)
  }

  /**
   * A block that is nothing but a link to another page of the site, alone or behind a label ("Read also:"), or a
   * list of such links: known in any language by its shape.
   */
  #isPointer(node: Element, m: Readonly<Measure>): boolean {
    if (m.media > 0 || m.text < 15 || m.links === 0) return false
    const isLine = isElement(node, 'p', 'blockquote', 'div') || isHeading(node)
    if (!isLine && !(isElement(node, 'ul', 'ol') && linkDensity(m) > 0.95)) return false
    if (linkDensity(m) < 0.95 && (m.linked < titleLength || !labelBeforeLink.test(leadingText(node)))) return false
    const links = linkAddresses(node)
    if (isElement(node, 'ul', 'ol') && m.linked < titleLength * links.length) return false
    if (isLine && linkDensity(m) < 0.95 && m.text - m.linked > leadingText(node).length + 3) return false
    return links.length > 0 && links.every((href) => this.#isOwnSite(href))
  }

  #isOwnSite(href: string): boolean {
    try {
      const url = new URL(href, this.#base ?? 'http://relative.invalid/')
      return url.hostname === (this.#base?.hostname ?? 'relative.invalid') && url.hash === ''
    } catch {
      return false
    }
  }

  /** Whether a block among the article's blocks has to go. */
  #neighbour(node: Element, siblings: readonly Element[], index: number, isFlow: boolean): DropReason | undefined {
    const m = this.#of(node)
    if (m.text === 0 || this.#aroundHeadline.has(node)) return undefined
    if ((isTeasers(m) || this.#isTeaserGroup(node)) && this.#isBesideArticle(m)) return 'teasers'
    const isBox = isElement(node, 'div', 'section', 'ul', 'aside')
    const density = linkDensity(m)
    if (isBox && (!isFlow || node.tagName !== 'ul') && density > 0.7 && m.links > 2) return 'navigation'
    if (isCard(node, m)) return 'teasers'
    if (!isFlow && density > 0.9 && m.links === 1 && m.media === 0 && m.text < 60 && isElement(node, 'div', 'p')) return 'navigation'
    if (isFlow && this.#isPointer(node, m)) return 'related'
    const next = siblings[index + 1]
    if (m.text < 200 && next && linkDensity(this.#of(next)) > 0.5 && isLeadIn(textOf(node))) return 'related'
    return undefined
  }
}

/** What running text is made of. */
const flowNames = ['p', 'ul', 'ol', 'blockquote', 'pre', 'table', 'dl'] as const

/** How much more text weighs that has the headline with it. */
const headlineBonus = 3
/** Weight of text, in characters, that an article has at least. */
const leastCore = 140
/** Siblings behind a label that are looked over for what is left of its section. */
const mostLost = 500
/** Characters; a shorter line between headline and text is a date, a name, a place. */
const leastLead = 40

/** Why links to other pages go: a label right before them is theirs. */
const pointing: ReadonlySet<DropReason> = new Set(['related', 'navigation', 'teasers'])

function isIntroducing(text: string): boolean {
  return (/[:：]$/.test(text) && text.length < 60) || isLeadIn(text) !== undefined
}

/** Characters; links with less are words of a line, not titles of articles. */
const titleLength = 25

/** A few words and a sign: what introduces a link. */
const labelBeforeLink = /^(?:[^\s:|>»→➡▶]+\s+){0,5}[^\s:|>»→➡▶]*\s*[:|>»→➡▶]+\s*$/u

/** Text of a block up to its first link. */
function leadingText(node: Element): string {
  let text = ''
  const walk = (next: Nodes): boolean => {
    if (next.type === 'text') text += next.value
    else if (next.type === 'element') {
      if (next.tagName === 'a' && next.properties.href !== undefined) return true
      return next.children.some(walk)
    }
    return false
  }
  node.children.some(walk)
  return text.trim()
}

function linkAddresses(node: Element): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'a' ? [attributeOf(child, 'href')] : linkAddresses(child)
  })
}

/** Weight of text above which a region of a kind is something else, whatever its name says. */
const mostMass: Partial<Record<RegionKind, number>> = {
  promotion: 600,
  newsletter: 600,
  share: 400,
  form: 600,
  advertisement: 800,
  meta: 600,
  author: 1500
}

/** A box whose children are blocks of their own, whatever they are called. */
function isBlockBox(node: Element): boolean {
  return isElement(node, 'div', 'section', 'article', 'main', 'body', 'header', 'footer', 'ul', 'ol', 'nav', 'aside')
}

function isWeakRegion(kind: RegionKind, m: Readonly<Measure>): boolean {
  const density = linkDensity(m)
  switch (kind) {
    case 'meta':
      return m.prose < 120 && m.text < 400
    case 'navigation':
      return density > 0.5 && m.links > 1
    case 'related':
      return density > 0.5 || isTeasers(m)
    case 'share':
      return m.prose === 0 && m.text < 200
    case 'comments':
      return m.controls > 0
    case 'author':
      return m.text < 800 && m.paragraphs <= 2
    case 'sidebar':
      return density > 0.4
    case 'footer':
      return density > 0.3 || m.prose === 0
    case 'form':
      return m.controls > 0 && m.prose < 200
    case 'newsletter':
      return m.controls > 0 || (m.text < 300 && m.links > 0)
    case 'advertisement':
      return m.prose < 150
    case 'promotion':
      return m.prose < 200 && m.links > 0
    case 'hidden':
      return m.prose < 100
    default:
      return false
  }
}

/** A box that is one link as a whole, with a headline or a picture in it. */
function isCard(node: Element, m: Readonly<Measure>): boolean {
  return (
    isElement(node, 'div', 'section', 'aside', 'article', 'a') &&
    m.links > 0 &&
    m.links <= 2 &&
    linkDensity(m) > 0.85 &&
    (m.linkedHeadings > 0 || (m.media > 0 && m.text > 15))
  )
}

function isTeasers(m: Readonly<Measure>): boolean {
  return m.linkedHeadings >= 2 && m.linkedHeadings >= 0.7 * m.headings
}

/** Parts of one text are often boxes of one kind. */
function sharesClass(a: Element, b: Element): boolean {
  const {className} = b.properties
  return (
    a.tagName === b.tagName &&
    Array.isArray(a.properties.className) &&
    Array.isArray(className) &&
    a.properties.className[0] === className[0]
  )
}

function isSemantic(node: Element): boolean {
  const role = attributeOf(node, 'role')
  return (
    node.tagName === 'article' ||
    node.tagName === 'main' ||
    role === 'main' ||
    role === 'article' ||
    attributeOf(node, 'itemProp') === 'articleBody' ||
    namesOf(node).isArticle
  )
}

/** What names itself the text of the article, not the article with all that belongs to it. */
function isTextBox(node: Element): boolean {
  return attributeOf(node, 'itemProp') === 'articleBody' || (node.tagName !== 'article' && node.tagName !== 'main' && namesOf(node).isArticle)
}

/** The heading that says the page's title; else its first `h1` with text. */
function findHeadline(body: Element, wanted: string): Element | undefined {
  let first: Element | undefined
  let same: Element | undefined
  const walk = (node: Element): void => {
    if (same) return
    for (const child of node.children) {
      if (child.type !== 'element' || unseen.has(child.tagName)) continue
      if (isHeading(child)) {
        if (wanted !== '' && !same && fold(textOf(child)) === wanted) same = child
        if (!first && child.tagName === 'h1' && textOf(child) !== '') first = child
      } else walk(child)
    }
  }
  walk(body)
  return same ?? first
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** Add `inner` and the elements around it up to `outer`; returns whether it is in there. */
function addPath(outer: Element, inner: Element, path: Set<Element>): boolean {
  const isOnPath =
    outer === inner || outer.children.some((child) => child.type === 'element' && addPath(child, inner, path))
  if (isOnPath) path.add(outer)
  return isOnPath
}

function isBefore(root: Element, a: Element, b: Element): boolean {
  const first = a.position?.start.offset
  const second = b.position?.start.offset
  if (first !== undefined && second !== undefined) return first < second
  return findElement(root, (node) => node === a || node === b) === a
}

function findElement(node: Nodes, test: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node
  if (!('children' in node)) return undefined
  for (const child of node.children as ElementContent[]) {
    const found = findElement(child, test)
    if (found) return found
  }
  return undefined
}

/** The outermost elements below `node` for which `test` holds. */
function outermost(node: Element, test: (element: Element) => boolean): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? (test(child) ? [child] : outermost(child, test)) : []
  )
}
