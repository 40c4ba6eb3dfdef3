/**
 * CSS selectors of hiding filters, looked up by the attributes of an element.
 *
 * Lists hold tens of thousands of selectors, nearly all of them one class, id or attribute. These are matched here,
 * with tables. The rest of a longer selector (parents, siblings, pseudo-classes) is matched by `hast-util-select`, and
 * only if an element matches the last part.
 */
import type {CosmeticFilter} from '@ghostery/adblocker'
import type {Element} from 'hast'
import {find, html} from 'property-information'
import {attributeOf} from '../hast/elements.js'
import {own} from '../text/own.js'

interface AttributeTest {
  /** Its name in hast. */
  property: string
  operator: string | undefined
  value: string
  ignoreCase: boolean
}

/** The part of a selector that describes one element (a compound selector). */
interface Compound {
  tagName: string | undefined
  ids: string[]
  classes: string[]
  attributes: AttributeTest[]
}

/** A filter with a selector whose last part matches an element. */
export interface Candidate {
  filter: CosmeticFilter
  /** Only the last part was matched: the whole selector must still be tried on the tree. */
  isPartial: boolean
}

interface Entry extends Candidate {
  compound: Compound
}

/** Selectors, indexed by their last part. */
export class SelectorIndex {
  #size = 0
  readonly #ids = new Map<string, Entry[]>()
  readonly #classes = new Map<string, Entry[]>()
  readonly #attributes = new Map<string, Entry[]>()
  readonly #tags = new Map<string, Entry[]>()

  /** Number of selectors. */
  get size(): number {
    return this.#size
  }

  add(filter: CosmeticFilter): void {
    for (const entry of entriesOf(filter)) {
      const {attributes, classes, ids, tagName} = entry.compound
      const attribute = attributes.find(({operator}) => operator !== undefined) ?? attributes[0]
      if (ids[0] !== undefined) put(this.#ids, ids[0], entry)
      else if (classes[0] !== undefined) put(this.#classes, classes[0], entry)
      else if (attribute) put(this.#attributes, attributeKey(attribute), entry)
      else if (tagName !== undefined) put(this.#tags, tagName, entry)
      // Left out: a selector that may match every element (`:not(.x)`) would have to be tried on each of them.
      else continue
      this.#size++
    }
  }

  /** The selectors whose last part matches `node`. */
  candidates(node: Element): Candidate[] {
    const found: Candidate[] = []
    const collect = (entries: readonly Entry[] | undefined) => {
      if (!entries) return
      for (const entry of entries) if (fits(node, entry.compound)) found.push(entry)
    }
    collect(this.#tags.get(node.tagName))
    for (const property in node.properties) {
      if (property === 'id') collect(this.#ids.get(attributeOf(node, 'id')))
      if (property === 'className')
        for (const name of new Set(namesOf(node))) collect(this.#classes.get(name))
      collect(this.#attributes.get(property))
      const start = attributeOf(node, property).slice(0, keyLength)
      if (start.length === keyLength) collect(this.#attributes.get(`${property}=${start}`))
    }
    return found
  }
}

/** The first characters of a value: enough to distinguish most of the hundreds of selectors on `class` and `id`. */
const keyLength = 3

function attributeKey({ignoreCase, operator, property, value}: AttributeTest): string {
  const isStart = (operator === '^=' || operator === '=') && !ignoreCase && value.length >= keyLength
  return isStart ? `${property}=${value.slice(0, keyLength)}` : property
}

function put(table: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = table.get(key)
  if (known) known.push(entry)
  else table.set(key, [entry])
}

/** Class tokens as written: selectors are case-sensitive. */
export function namesOf(node: Element): string[] {
  const value = node.properties?.className
  return Array.isArray(value) ? value.map(String) : []
}

function fits(node: Element, {attributes, classes, ids, tagName}: Compound): boolean {
  if (tagName !== undefined && tagName !== node.tagName) return false
  if (ids.some((id) => attributeOf(node, 'id') !== id)) return false
  if (classes.length > 0) {
    const names = namesOf(node)
    if (!classes.every((name) => names.includes(name))) return false
  }
  return attributes.every((test) => hasAttribute(node, test))
}

function hasAttribute(node: Element, {ignoreCase, operator, property, value}: AttributeTest): boolean {
  const held = node.properties && own(node.properties, property)
  if (held === undefined || held === null || held === false) return false
  if (operator === undefined) return true
  const written = attributeOf(node, property)
  const text = ignoreCase ? written.toLowerCase() : written
  if (operator === '=') return text === value
  if (value === '') return false
  switch (operator) {
    case '^=':
      return text.startsWith(value)
    case '$=':
      return text.endsWith(value)
    case '*=':
      return text.includes(value)
    case '~=':
      return text.split(/\s+/).includes(value)
    case '|=':
      return text === value || text.startsWith(value + '-')
    default:
      return false
  }
}

/** The engine keeps its filter objects, so each selector is parsed only once. */
const known = new WeakMap<CosmeticFilter, Entry[]>()

function entriesOf(filter: CosmeticFilter): Entry[] {
  let entries = known.get(filter)
  if (!entries) {
    entries = lastParts(filter.getSelector()).map(({isWhole, text}) => {
      const {compound, isRead} = readCompound(text)
      return {filter, compound, isPartial: !isWhole || !isRead}
    })
    known.set(filter, entries)
  }
  return entries
}

/** For each selector of a selector list, the part after its last combinator. */
function lastParts(selectors: string): {text: string; isWhole: boolean}[] {
  const parts: {text: string; isWhole: boolean}[] = []
  let from = 0
  let isWhole = true
  const token = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[[\]()]|\s*,\s*|\s*[>+~]\s*|\s+|./gsu
  const text = selectors.trim()
  let depth = 0
  for (const {0: found, index} of text.matchAll(token)) {
    if (found === '[' || found === '(') depth++
    else if (found === ']' || found === ')') depth--
    else if (depth === 0 && /^\s*,\s*$/.test(found)) {
      parts.push({text: text.slice(from, index), isWhole})
      from = index + found.length
      isWhole = true
    } else if (depth === 0 && /^(?:\s*[>+~]\s*|\s+)$/.test(found)) {
      from = index + found.length
      isWhole = false
    }
  }
  parts.push({text: text.slice(from), isWhole})
  return parts
}

const name = String.raw`(?:[\w-]|[^\x00-\x7f]|\\[0-9a-f]{6}\s?|\\[0-9a-f]{1,5}(?![0-9a-f])\s?|\\[^0-9a-f\n\r\u2028\u2029])+`
const piece = new RegExp(
  String.raw`([#.])(${name})|\[\s*([\w-]+)\s*(?:([*^$|~]?=)\s*("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^\s\]"']+)\s*([is])?\s*)?\]`,
  'iuy'
)
const tag = new RegExp(String.raw`\*|${name}`, 'iuy')

/** What of a part can be matched without the tree, and whether that is the whole part. */
function readCompound(text: string): {compound: Compound; isRead: boolean} {
  const compound: Compound = {tagName: undefined, ids: [], classes: [], attributes: []}
  let at = 0
  tag.lastIndex = 0
  const tagName = tag.exec(text)?.[0]
  if (tagName !== undefined) {
    at = tagName.length
    if (tagName !== '*') compound.tagName = withoutEscapes(tagName).toLowerCase()
  }
  while (at < text.length) {
    piece.lastIndex = at
    const found = piece.exec(text)
    if (!found) break
    at += found[0].length
    const [, sign, word, attribute, operator, value, flag] = found
    if (sign === '#') compound.ids.push(withoutEscapes(word!))
    else if (sign === '.') compound.classes.push(withoutEscapes(word!))
    else {
      const ignoreCase = flag?.toLowerCase() === 'i'
      const plain = withoutEscapes((value ?? '').replace(/^(["'])(.*)\1$/s, '$2'))
      compound.attributes.push({
        property: find(html, attribute!).property,
        operator,
        value: ignoreCase ? plain.toLowerCase() : plain,
        ignoreCase
      })
    }
  }
  return {compound, isRead: at === text.length && text !== ''}
}

/** Undo CSS escapes. */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:([0-9a-f]{1,6})\s?|(.))/gisu, (_, hex: string | undefined, character: string) => {
    if (hex === undefined) return character
    const code = Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
  })
}
