/** How much text of which kind each element holds: one walk over the tree, corrected when an element is dropped. */
import type {Element, ElementContent} from 'hast'
import {isBlock} from '../../hast/elements.js'

/** Sums over everything below an element; lengths in characters, with a run of white space as one. */
export interface Measure {
  /** Text that is shown; an ideograph counts as two characters, because it says as much as half a word. */
  text: number
  /** The part of `text` that is link text. */
  linked: number
  /** Links to other pages. */
  links: number
  /** Weight of running text: long runs with sentences in them and few links. */
  prose: number
  /** Weight of all text outside links: prose in full, the rest (labels, short lines, list items) a quarter. */
  mass: number
  /** Runs of text that are prose. */
  paragraphs: number
  /** List items, table rows and definitions with text. */
  items: number
  /** Pictures, players, tables, code. */
  media: number
  /** Form controls. */
  controls: number
  headings: number
  /** Headings that are links to another page: what teasers begin with. */
  linkedHeadings: number
}

const fields = [
  'text',
  'linked',
  'links',
  'prose',
  'mass',
  'paragraphs',
  'items',
  'media',
  'controls',
  'headings',
  'linkedHeadings'
] as const

/** The measure of an element that holds nothing. */
export const nothing: Readonly<Measure> = {
  text: 0,
  linked: 0,
  links: 0,
  prose: 0,
  mass: 0,
  paragraphs: 0,
  items: 0,
  media: 0,
  controls: 0,
  headings: 0,
  linkedHeadings: 0
}

/** Elements that hold no text of the page. */
export const unseen: ReadonlySet<string> = new Set(
  'script style template head link meta base title svg noscript textarea select option datalist object canvas iframe math'.split(
    ' '
  )
)

const mediaNames = new Set('img picture video audio iframe table pre amp-img embed math'.split(' '))
const itemNames = new Set('li tr dd'.split(' '))
const controlNames = new Set('input button select textarea'.split(' '))

/** A run of text between two block boundaries. */
interface Run {
  text: number
  linked: number
  stops: number
}

export class Measures {
  readonly #measures = new Map<Element, Measure>()
  readonly #parents = new Map<Element, Element>()

  constructor(root: Element, isSkipped: (element: Element) => boolean) {
    new Walk(this.#measures, this.#parents, isSkipped).block(root, false)
  }

  of(element: Element): Readonly<Measure> {
    return this.#measures.get(element) ?? nothing
  }

  /** Whether the element is shown and not dropped. */
  has(element: Element): boolean {
    return this.#measures.has(element)
  }

  parentOf(element: Element): Element | undefined {
    return this.#parents.get(element)
  }

  /** Subtract the element from every sum it is part of. */
  drop(element: Element): void {
    const measure = this.#measures.get(element)
    if (!measure) return
    const above: Measure[] = []
    for (let at = this.#parents.get(element); at; at = this.#parents.get(at)) {
      const sum = this.#measures.get(at)
      // In a dropped region, the element is part of no sum any more.
      if (!sum) return void this.#measures.delete(element)
      above.push(sum)
    }
    for (const sum of above) {
      for (const field of fields) sum[field] -= measure[field]
      // A part of a line has no weight of its own: the line keeps all of its weight, but not more than its text.
      sum.prose = Math.min(sum.prose, sum.text)
      sum.mass = Math.min(sum.mass, sum.text)
    }
    this.#measures.delete(element)
  }
}

/** Share of the text that is link text, 0 to 1. */
export function linkDensity(measure: Readonly<Measure>): number {
  return measure.text > 0 ? measure.linked / measure.text : 0
}

class Walk {
  readonly #measures: Map<Element, Measure>
  readonly #parents: Map<Element, Element>
  readonly #isSkipped: (element: Element) => boolean
  /** Whether an inline element holds a block, cached: each ancestor needs it again. */
  readonly #holders = new Map<Element, boolean>()
  #run: Run = {text: 0, linked: 0, stops: 0}

  constructor(
    measures: Map<Element, Measure>,
    parents: Map<Element, Element>,
    isSkipped: (element: Element) => boolean
  ) {
    this.#measures = measures
    this.#parents = parents
    this.#isSkipped = isSkipped
  }

  block(element: Element, isLinked: boolean): Measure {
    const sum = {...nothing}
    const outer = this.#run
    this.#run = {text: 0, linked: 0, stops: 0}
    this.#children(element, sum, isLinked)
    this.#flush(sum)
    this.#run = outer
    if (itemNames.has(element.tagName) && sum.text > 0) sum.items++
    if (mediaNames.has(element.tagName)) sum.media++
    if (isHeadingName(element.tagName) && sum.text > 0) {
      sum.headings++
      if (sum.linked > 0.8 * sum.text) sum.linkedHeadings++
    }
    this.#measures.set(element, sum)
    return sum
  }

  #children(element: Element, sum: Measure, isLinked: boolean): void {
    for (const child of element.children as ElementContent[]) {
      if (child.type === 'text') addText(this.#run, child.value, isLinked)
      else if (child.type === 'element') {
        this.#parents.set(child, element)
        this.#element(child, sum, isLinked)
      }
    }
  }

  #element(element: Element, sum: Measure, isLinked: boolean): void {
    const name = element.tagName
    if (mediaNames.has(name) && unseen.has(name)) sum.media++
    if (controlNames.has(name)) sum.controls++
    if (unseen.has(name)) return
    if (this.#isSkipped(element)) return
    if (name === 'br') {
      if (this.#run.text > 0) this.#run.text++
      return
    }
    const isLink = name === 'a' && isLeavingLink(element)
    if (isLink) sum.links++
    if (isBlock(element) || this.#holdsBlock(element)) {
      this.#flush(sum)
      const inner = this.block(element, isLinked || isLink)
      for (const field of fields) sum[field] += inner[field]
      return
    }
    const {text, linked} = this.#run
    const {links, media} = sum
    if (mediaNames.has(name)) sum.media++
    this.#children(element, sum, isLinked || isLink)
    // A phrasing element has only text, links and media: the rest is measured for its block.
    this.#measures.set(element, {
      ...nothing,
      text: this.#run.text - text,
      linked: this.#run.linked - linked,
      links: sum.links - links + (isLink ? 1 : 0),
      media: sum.media - media
    })
  }

  /** An inline element around blocks (`<a><div>`) is laid out as a block. */
  #holdsBlock(element: Element): boolean {
    if (element.children.length === 0) return false
    const known = this.#holders.get(element)
    if (known !== undefined) return known
    const found = element.children.some(
      (child) => child.type === 'element' && (isBlock(child) || this.#holdsBlock(child))
    )
    // An element with text alone is not worth a cache entry.
    if (element.children.length > 1 || element.children[0]!.type === 'element')
      this.#holders.set(element, found)
    return found
  }

  #flush(sum: Measure): void {
    const run = this.#run
    if (run.text === 0) return
    sum.text += run.text
    sum.linked += run.linked
    const free = run.text - run.linked
    const density = run.linked / run.text
    // Whole numbers and quarters add and subtract without rounding errors, so drops leave exactly 0.
    const weight = Math.round(free * (1 - density))
    if (density < 0.5 && (free >= longRun || (free >= shortRun && run.stops >= 2))) {
      sum.prose += weight
      sum.mass += weight
      sum.paragraphs++
    } else sum.mass += 0.25 * weight
    this.#run = {text: 0, linked: 0, stops: 0}
  }
}

/** Characters; a run of this length is prose whatever its punctuation. */
const longRun = 140
/** Characters; a shorter run is a label, a headline or a caption. */
const shortRun = 40

export function isHeadingName(name: string): boolean {
  return name.length === 2 && name[0] === 'h' && name[1]! >= '1' && name[1]! <= '6'
}

/** Whether it links to another page; links into the page itself belong to notes or a table of contents. */
function isLeavingLink(element: Element): boolean {
  const {href} = element.properties
  return typeof href === 'string' && (!href.startsWith('#') || href.length < 2)
}

/** Whether it is a character of a script without spaces, which says as much as half a word. */
function isWide(code: number): boolean {
  return (
    code >= 0x0e00 &&
    ((code >= 0x3040 && code <= 0x9fff) ||
      (code >= 0xac00 && code <= 0xd7af) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      code <= 0x0eff)
  )
}

/** Signs that end a sentence (2) or separate its parts (1), where a space or nothing follows them. */
const stops = new Map<number, number>(
  [...'.!?…؟।。！？']
    .map((sign) => [sign.codePointAt(0)!, 2] as [number, number])
    .concat([...',;:،؛、，；：'].map((sign) => [sign.codePointAt(0)!, 1] as [number, number]))
)

/** The length of a text as measures count it. */
export function lengthOf(text: string): number {
  const run: Run = {text: 0, linked: 0, stops: 0}
  addText(run, text, false)
  return run.text
}

function addText(run: Run, value: string, isLinked: boolean): void {
  let length = 0
  let found = 0
  let isSpace = true
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) {
      if (!isSpace) length++
      isSpace = true
      continue
    }
    isSpace = false
    length += isWide(code) ? 2 : 1
    if (code < 0x30 || code > 0x7a || code === 0x3a || code === 0x3b || code === 0x3f) {
      const weight = stops.get(code)
      if (weight !== undefined && (code > 0xff || isGap(value.charCodeAt(at + 1)))) found += weight
    }
  }
  if (length === 0) return
  run.text += length
  if (isLinked) run.linked += length
  else run.stops += found
}

/** Whether the code unit can follow the end of a sentence: space, quote or bracket. NaN is the end of the text. */
function isGap(code: number): boolean {
  return !(code > 0x2f && code !== 0x201c && code !== 0x201d && code !== 0xbb && code !== 0xab)
}
