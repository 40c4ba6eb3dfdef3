/** One walk over the page's tree that collects all that metadata is read from. */
import type {Element, Root, RootContent} from 'hast'
import {articleTypes, pageTypes, subjectTypes} from '../../facts/markup/schema-types.js'
import {isBlock} from '../../hast/elements.js'
import {AttributeReader, type Attributes} from './attributes.js'
import {savedFrom} from './document-base.js'
import {boundedText, skippedNames, stringOf} from './element-text.js'
import type {PageParts} from './page-parts.js'
import {Region} from './region.js'
import {rolesOf} from './roles.js'
import {regionOf, TokenFacts} from './token-facts.js'
import {liftWrongRegions} from './wrong-regions.js'

const maxLine = 400
/** `dc:title`, `dcterm:title`, `dcterms.title`: one vocabulary, many prefixes. */
const dublinCore = /^(dcterms?|dct|dc)[.:]/

/** The most that is kept of one page; no article comes near these limits. */
const maxLines = 20_000
const maxMarks = 2000
const maxHeadings = 300
const maxMetas = 1000
const maxJsonLdBlocks = 50
/** In UTF-16 code units, of all blocks. */
const maxJsonLdSize = 1_000_000
const maxRegions = 3000

type NameKind = 'skipped' | 'head' | 'break' | 'root'

/** Elements that the walk does not treat as a part of the text. */
const kindsByName: ReadonlyMap<string, NameKind> = new Map<string, NameKind>([
  ...[...skippedNames].map((name) => [name, 'skipped'] as const),
  ...['meta', 'link', 'base', 'title', 'script'].map((name) => [name, 'head'] as const),
  ['br', 'break'],
  ['html', 'root'],
  ['body', 'root']
])

interface Frame {
  children: readonly RootContent[]
  next: number
  region: number
  article: number
  isForeignItem: boolean
  /** `href` of the link around it, empty where the link has none; `undefined` outside of links. */
  href: string | undefined
  isBlock: boolean
  /** Flags that the element itself has, and the lengths of the lists before it. */
  opens: {flags: number; line: number; heading: number; mark: number} | undefined
}

function newFrame(children: Frame['children']): Frame {
  return {
    children,
    next: 0,
    region: 0,
    article: 0,
    isForeignItem: false,
    href: undefined,
    isBlock: true,
    opens: undefined
  }
}

export function collectParts(tree: Root): PageParts {
  return new Collector().collect(tree)
}

class Collector {
  readonly #parts: PageParts = {
    language: undefined,
    title: undefined,
    base: undefined,
    savedFrom: undefined,
    links: new Map(),
    metas: new Map(),
    jsonLd: [],
    headings: [],
    marks: [],
    lines: [],
    regions: []
  }
  readonly #tokens = new TokenFacts()
  readonly #reader = new AttributeReader()
  #articles = 0
  #metaCount = 0
  #jsonLdSize = 0
  #text = ''
  #isLink = true
  /** Region and article of the line that is being collected. */
  #region = 0
  #article = 0

  /** Without recursion: a hostile tree may be deeper than the stack. */
  collect(tree: Root): PageParts {
    // Frames are reused: one for each depth, not one for each element.
    const frames: Frame[] = [newFrame(tree.children)]
    for (let depth = 0; depth >= 0; ) {
      const frame = frames[depth]!
      const node = frame.children[frame.next++]
      if (node === undefined) {
        if (frame.isBlock) this.#endLine()
        if (frame.opens !== undefined) this.#closeRegion(frame.opens)
        depth--
      } else if (node.type === 'text') this.#addText(node.value, frame)
      else if (node.type === 'comment') this.#parts.savedFrom ??= savedFrom(node.value)
      else if (node.type === 'element') {
        if (frames.length === depth + 1) frames.push(newFrame([]))
        if (this.#enter(node, frame, frames[depth + 1]!)) depth++
      }
    }
    this.#endLine()
    liftWrongRegions(this.#parts)
    return this.#parts
  }

  /** Whether the element has children to walk; `below` is then set up for them. */
  #enter(node: Element, parent: Frame, below: Frame): boolean {
    switch (kindsByName.get(node.tagName)) {
      case 'skipped':
        return false
      case 'head':
        this.#addHead(node, parent)
        return false
      case 'break':
        this.#endLine()
        return false
      case 'root':
        this.#parts.language ??= stringOf(node.properties.lang) ?? stringOf(node.properties.xmlLang)
        below.children = node.children
        below.next = 0
        below.region = parent.region
        below.article = parent.article
        below.isForeignItem = parent.isForeignItem
        below.href = parent.href
        below.isBlock = true
        below.opens = undefined
        return true
    }
    const isBlocky = isBlock(node)
    if (isBlocky) this.#endLine()
    const attributes = this.#reader.read(node)
    const flags = regionOf(node, attributes, this.#tokens)
    const {headings, marks, lines} = this.#parts
    const region = parent.region | flags
    const article = node.tagName === 'article' ? ++this.#articles : parent.article
    this.#addMarks(node, attributes, parent, region, article)
    if (node.children.length === 0) return false
    below.children = node.children
    below.next = 0
    below.region = region
    below.article = article
    below.isForeignItem = itemIsForeign(attributes) ?? parent.isForeignItem
    below.href = node.tagName === 'a' ? (attributes.href ?? '') : parent.href
    below.isBlock = isBlocky
    below.opens =
      (flags & Region.notArticle) === 0
        ? undefined
        : {flags, line: lines.length, heading: headings.length, mark: marks.length}
    return true
  }

  #addHead(node: Element, parent: Frame): void {
    switch (node.tagName) {
      case 'meta':
        this.#addMeta(node, parent)
        return
      case 'link':
        this.#addLink(node)
        return
      case 'base':
        this.#parts.base ??= stringOf(node.properties.href)
        return
      case 'title':
        this.#parts.title ??= boundedText(node, 1000)
        return
      case 'script':
        this.#addJsonLd(node)
    }
  }

  #closeRegion(opens: NonNullable<Frame['opens']>): void {
    const {headings, lines, marks, regions} = this.#parts
    if (regions.length >= maxRegions) return
    regions.push({
      flags: opens.flags,
      lines: [opens.line, lines.length],
      headings: [opens.heading, headings.length],
      marks: [opens.mark, marks.length]
    })
  }

  #addMarks(node: Element, attributes: Attributes, parent: Frame, region: number, article: number): void {
    const {headings, marks, lines} = this.#parts
    const level = levelOf(node.tagName)
    if (level > 0 && headings.length < maxHeadings) {
      headings.push({element: node, level, region, article, line: lines.length, href: parent.href})
    }
    if (marks.length >= maxMarks) return
    for (const {role, source} of rolesOf(node, attributes, this.#tokens)) {
      // The author of a picture or of a review is not the page's.
      if (source === 'property' && parent.isForeignItem) continue
      marks.push({role, source, element: node, region, article, line: lines.length})
    }
  }

  #addText(value: string, frame: Frame): void {
    if (this.#text.length > maxLine || isBlankText(value)) {
      if (this.#text !== '' && this.#text.length <= maxLine) this.#text += ' '
      return
    }
    if (this.#text === '') {
      this.#region = frame.region
      this.#article = frame.article
      this.#isLink = true
    }
    if (frame.href === undefined) this.#isLink = false
    this.#text += value.length > 2 * maxLine ? value.slice(0, 2 * maxLine) : value
  }

  #endLine(): void {
    if (this.#text === '') return
    const text = oneLine(this.#text)
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
    if (value === undefined || isBlankText(value)) return
    // In the body, `itemprop` belongs to an item, which may not be the page.
    const isAside = (parent.region & Region.notArticle) !== 0 || parent.isForeignItem
    const properties = isAside ? [name] : [property, name, itemProp, httpEquiv]
    for (const names of properties) {
      for (const name of namesOf(names)) {
        const key = name.replace(dublinCore, (_, prefix: string) =>
          prefix.startsWith('dct') ? 'dcterms.' : 'dc.'
        )
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
    if (text?.type !== 'text' || this.#parts.jsonLd.length >= maxJsonLdBlocks) return
    const size = this.#jsonLdSize + text.value.length
    if (size > maxJsonLdSize) return
    this.#jsonLdSize = size
    this.#parts.jsonLd.push(text.value)
  }
}

/** Whether the element starts a microdata or RDFa item that is not the page; `undefined` where it starts none. */
function itemIsForeign({type, itemProp}: Attributes): boolean | undefined {
  if (type === undefined) return undefined
  const name = /(?<![A-Za-z])([A-Za-z]+)\/?$/.exec(type.trim().slice(0, 200))?.[1] ?? ''
  if (articleTypes.has(name) || name === 'Blog') return false
  // A review that is a property of a product is not the page; one that stands by itself is.
  const isNested = itemProp !== undefined && !/mainEntity/i.test(stringOf(itemProp) ?? '')
  return isNested || !(pageTypes.has(name) || subjectTypes.has(name))
}

/** White space collapsed; most lines have none to collapse. */
function oneLine(text: string): string {
  const trimmed = text.trim()
  return (wideSpace.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed).slice(0, maxLine).trimEnd()
}

const wideSpace = /[^\S ]| {2}/

function isBlankText(value: string): boolean {
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code > 0x20) return code >= 0xa0 && value.trim() === ''
  }
  return true
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else if (values.length < 100) values.push(value)
}

/** The level of a heading, from 1 to 6; 0 for other elements. */
function levelOf(name: string): number {
  const code = name.length === 2 && name.startsWith('h') ? name.charCodeAt(1) - 48 : 0
  return code >= 1 && code <= 6 ? code : 0
}

function namesOf(value: unknown): string[] {
  const text = stringOf(value)?.trim().toLowerCase()
  return text === undefined || text === '' || text.length > 200 ? [] : text.split(/\s+/)
}
