/** One walk over the page's tree that gathers all that metadata is read from. */
import type {Element, Nodes, Root, RootContent} from 'hast'
import {isBlock} from '../rules/evidence/elements.js'
import {foldText} from './compare.js'
import {articleTypes, pageTypes, subjectTypes} from './facts/schema-types.js'
import {Region, regionOf} from './region.js'
import {type Mark, type Role, rolesOf} from './roles.js'

/** The text between two block boundaries, as a reader sees it. */
export interface Line {
  /** White space collapsed; at most `maxLine` UTF-16 code units. */
  text: string
  /** `Region` flags. */
  region: number
  /** Number of the innermost `article` element around it, from 1; 0 outside of any. */
  article: number
  /** All of it is the text of links. */
  isLink: boolean
}

export interface Heading {
  element: Element
  level: number
  region: number
  article: number
  /** Index into `lines`. */
  line: number
}

export interface PageParts {
  language: string | undefined
  /** Text of the first `title`. */
  title: string | undefined
  base: string | undefined
  /** `href` of `link` by relation, lower case. */
  links: Map<string, string[]>
  /** `content` of `meta` by name, lower case. */
  metas: Map<string, string[]>
  /** Text of the JSON-LD blocks. */
  jsonLd: string[]
  headings: Heading[]
  marks: Mark[]
  lines: Line[]
  /** Elements that open a region, by what they hold. */
  regions: RegionSpan[]
}

/** What an element with region flags of its own spans. */
export interface RegionSpan {
  flags: number
  lines: readonly [start: number, end: number]
  headings: readonly [start: number, end: number]
  marks: readonly [start: number, end: number]
}

const maxLine = 400
/** What one page may make us keep; no article comes near. */
const maxLines = 20_000
const maxMarks = 2000
const maxHeadings = 300
const maxMetas = 1000
const maxJsonLdBlocks = 50
const maxRegions = 3000

/** Elements whose text is no line of the page. */
const skippedNames: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object select textarea button datalist canvas audio video map rt rp'.split(
    ' '
  )
)

/** Beside these: what themes put into a heading that is no part of the title. */
export const skippedInTitle: ReadonlySet<string> = new Set([...skippedNames, 'time'])

interface Frame {
  children: readonly RootContent[]
  next: number
  region: number
  article: number
  isForeignItem: boolean
  isLink: boolean
  isBlock: boolean
  /** Flags the element itself has, and how much there was before it. */
  opens?: {flags: number; line: number; heading: number; mark: number}
}

export function collectParts(tree: Root): PageParts {
  return new Collector().collect(tree)
}

class Collector {
  readonly #parts: PageParts = {
    language: undefined,
    title: undefined,
    base: undefined,
    links: new Map(),
    metas: new Map(),
    jsonLd: [],
    headings: [],
    marks: [],
    lines: [],
    regions: []
  }
  #articles = 0
  #metaCount = 0
  #text = ''
  #isLink = true
  /** Of the line that is being gathered. */
  #region = 0
  #article = 0

  /** Without recursion: a hostile tree is deeper than the stack. */
  collect(tree: Root): PageParts {
    const stack: Frame[] = [
      {
        children: tree.children,
        next: 0,
        region: 0,
        article: 0,
        isForeignItem: false,
        isLink: false,
        isBlock: true
      }
    ]
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const node = frame.children[frame.next++]
      if (node === undefined) {
        if (frame.isBlock) this.#endLine()
        this.#closeRegion(frame)
        stack.pop()
      } else if (node.type === 'text') this.#addText(node.value, frame)
      else if (node.type === 'element') {
        const below = this.#enter(node, frame)
        if (below !== undefined) stack.push(below)
      }
    }
    this.#endLine()
    liftWrongRegions(this.#parts)
    return this.#parts
  }

  #enter(node: Element, parent: Frame): Frame | undefined {
    switch (node.tagName) {
      case 'meta':
        this.#addMeta(node, parent)
        return undefined
      case 'link':
        this.#addLink(node)
        return undefined
      case 'base':
        this.#parts.base ??= stringOf(node.properties.href)
        return undefined
      case 'title':
        this.#parts.title ??= boundedText(node, 1000)
        return undefined
      case 'script':
        this.#addJsonLd(node)
        return undefined
      case 'br':
        this.#endLine()
        return undefined
      case 'html':
      case 'body':
        this.#parts.language ??= stringOf(node.properties.lang) ?? stringOf(node.properties.xmlLang)
        return {...parent, children: node.children, next: 0, isBlock: true}
    }
    if (skippedNames.has(node.tagName)) return undefined
    const isBlocky = isBlock(node)
    if (isBlocky) this.#endLine()
    const flags = regionOf(node)
    const {headings, marks, lines} = this.#parts
    const opens = {flags, line: lines.length, heading: headings.length, mark: marks.length}
    const region = parent.region | flags
    const article = node.tagName === 'article' ? ++this.#articles : parent.article
    this.#addMarks(node, parent, region, article)
    return {
      children: node.children,
      next: 0,
      region,
      article,
      isForeignItem: itemIsForeign(node) ?? parent.isForeignItem,
      isLink: parent.isLink || node.tagName === 'a',
      isBlock: isBlocky,
      ...(flags & Region.notArticle ? {opens} : {})
    }
  }

  #closeRegion({opens}: Frame): void {
    const {headings, lines, marks, regions} = this.#parts
    if (opens === undefined || regions.length >= maxRegions) return
    regions.push({
      flags: opens.flags,
      lines: [opens.line, lines.length],
      headings: [opens.heading, headings.length],
      marks: [opens.mark, marks.length]
    })
  }

  #addMarks(node: Element, parent: Frame, region: number, article: number): void {
    const {headings, marks, lines} = this.#parts
    const level = /^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : 0
    if (level > 0 && headings.length < maxHeadings) {
      headings.push({element: node, level, region, article, line: lines.length})
    }
    if (marks.length >= maxMarks) return
    for (const {role, source} of rolesOf(node)) {
      // The author of a picture or of a review is not the page's.
      if (source === 'property' && parent.isForeignItem) continue
      marks.push({role, source, element: node, region, article, line: lines.length})
    }
  }

  #addText(value: string, frame: Frame): void {
    if (this.#text.length > maxLine || value.trim() === '') {
      if (this.#text !== '' && this.#text.length <= maxLine) this.#text += ' '
      return
    }
    if (this.#text === '') {
      this.#region = frame.region
      this.#article = frame.article
      this.#isLink = true
    }
    if (!frame.isLink) this.#isLink = false
    this.#text += value.length > 2 * maxLine ? value.slice(0, 2 * maxLine) : value
  }

  #endLine(): void {
    if (this.#text === '') return
    const text = this.#text.replace(/\s+/g, ' ').trim().slice(0, maxLine)
    this.#text = ''
    if (text === '' || this.#parts.lines.length >= maxLines) return
    this.#parts.lines.push({
      text,
      region: this.#region,
      article: this.#article,
      isLink: this.#isLink
    })
  }

  #addMeta(node: Element, parent: Frame): void {
    const {name, property, itemProp, httpEquiv, content} = node.properties
    const value = stringOf(content)
    if (value === undefined || value.trim() === '') return
    // In the body, `itemprop` belongs to an item, which may be another than the page.
    const isAside = (parent.region & Region.notArticle) !== 0 || parent.isForeignItem
    const properties = isAside ? [name] : [property, name, itemProp, httpEquiv]
    for (const names of properties) {
      for (const key of namesOf(names)) {
        if (this.#metaCount++ > maxMetas) return
        append(this.#parts.metas, key, value)
      }
    }
  }

  #addLink(node: Element): void {
    const href = stringOf(node.properties.href)
    if (href === undefined) return
    for (const relation of namesOf(node.properties.rel)) {
      if (this.#metaCount++ > maxMetas) return
      append(this.#parts.links, relation, href)
    }
  }

  #addJsonLd(node: Element): void {
    const type = stringOf(node.properties.type)
    if (type === undefined || !/^\s*application\/ld\+json\b/i.test(type)) return
    const [text] = node.children
    if (text?.type === 'text' && this.#parts.jsonLd.length < maxJsonLdBlocks) {
      this.#parts.jsonLd.push(text.value)
    }
  }
}

/**
 * A name can lie: a `sidebar` or `slider` that holds most of the text, or the heading the page is called by, is where the
 * article stands.
 */
function liftWrongRegions({regions, lines, headings, marks, title, metas}: PageParts): void {
  if (regions.length === 0) return
  // Length of the text that is not in links, up to each line.
  const sums = [0]
  for (const {text, isLink} of lines) sums.push(sums.at(-1)! + (isLink ? 0 : text.length))
  const total = sums.at(-1)!
  const names = [title, metas.get('og:title')?.[0]].map((name) => foldText(name ?? ''))
  const isTitle = ({element, level}: Heading) => {
    if (level !== 1) return false
    const fold = foldText(boundedText(element, 300))
    return fold.length >= 12 && names.some((name) => name.startsWith(fold))
  }
  const titles = headings.map(isTitle)
  for (const region of regions) {
    const [from, to] = region.lines
    const isMost = (sums[to]! - sums[from]!) * 2 > total
    const isTitled = (region.flags & Region.comments) === 0 && titles.slice(...region.headings).includes(true)
    if (!isMost && !isTitled) continue
    const keep = ~(region.flags & (Region.notArticle & ~Region.figure))
    for (let index = from; index < to; index++) lines[index]!.region &= keep
    for (let index = region.headings[0]; index < region.headings[1]; index++) headings[index]!.region &= keep
    for (let index = region.marks[0]; index < region.marks[1]; index++) marks[index]!.region &= keep
  }
}

/** Whether the element starts a microdata or RDFa item that is not the page; `undefined` where it starts none. */
function itemIsForeign({properties}: Element): boolean | undefined {
  const type = stringOf(properties.itemType) ?? stringOf(properties.typeOf)
  if (type === undefined) return undefined
  const name = /([A-Za-z]+)\/?$/.exec(type.trim().slice(0, 200))?.[1] ?? ''
  return !(articleTypes.has(name) || pageTypes.has(name) || subjectTypes.has(name) || name === 'Blog')
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else if (values.length < 100) values.push(value)
}

/** An attribute as one string; hast holds lists and numbers too. */
export function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) ? value.join(' ') : undefined
}

function namesOf(value: unknown): string[] {
  const text = stringOf(value)?.trim().toLowerCase()
  return text === undefined || text === '' || text.length > 200 ? [] : text.split(/\s+/)
}

/** The text below a node, white space collapsed, of at most about `max` UTF-16 code units. */
export function boundedText(node: Nodes, max: number, skipped = skippedNames): string {
  const parts: string[] = []
  let length = 0
  const stack: Nodes[] = [node]
  for (let steps = 0; stack.length > 0 && length < max && steps < 2000; steps++) {
    const next = stack.pop()!
    if (next.type === 'text') {
      parts.push(next.value.slice(0, max))
      length += next.value.length
    } else if ('children' in next && !(next.type === 'element' && skipped.has(next.tagName))) {
      const isApart = next.type === 'element' && (next.tagName === 'br' || isBlock(next))
      if (isApart) parts.push(' ')
      for (let index = next.children.length - 1; index >= 0; index--) stack.push(next.children[index]!)
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim()
}

export type {Mark, Role}
