/**
 * Reads one tag of a whole page: its name, its attributes and its end.
 *
 * Attribute values cost one search and one slice. A tag with a quote that never ends goes to the next `>`.
 *
 * Source: HTML Standard, tag name state and what follows it,
 * <https://html.spec.whatwg.org/multipage/parsing.html#tag-name-state>
 */
import {decodeHTMLAttribute} from 'entities/decode'
import {html} from 'parse5'
import type {Attribute} from './page-properties.js'
import {normalizeEol} from './page-text.js'

export interface TagName {
  name: string
  id: html.TAG_ID
}

/** From names as written to normalized names. Limited in size: a page may have invented names. */
const tagNames = new Map<string, TagName>()

/** Limit on tags with a guessed end. After it, every tag ends at its first `>` (otherwise the time is quadratic). */
const maxBrokenTags = 100

/** Reads the tags of one source. */
export class TagReader {
  /** End offset, attributes and form of the last tag that was read. */
  end = 0
  attributes: Attribute[] = []
  selfClosing = false

  readonly #source: string
  readonly #hasCr: boolean
  readonly #hasNul: boolean
  /** Quotes that the rest of the source does not have. */
  readonly #missingQuotes = new Set<string>()
  /** Number of tags that had to be ended at their first `>`. */
  #brokenTags = 0

  /** `hasCr`, `hasNul`: whether the source has CR and NUL characters. */
  constructor(source: string, hasCr: boolean, hasNul: boolean) {
    this.#source = source
    this.#hasCr = hasCr
    this.#hasNul = hasNul
  }

  /** Read the tag at `lt`, whose name starts `prefix` characters later; undefined if the source ends inside the tag. */
  read(lt: number, prefix: number, withAttributes: boolean): TagName | undefined {
    const source = this.#source
    const {length} = source
    let i = lt + prefix
    let code = 0
    for (; i < length; i++) {
      code = source.charCodeAt(i)
      if (code === 0x3e || code === 0x2f || (code <= 0x20 && isSpace(code))) break
    }
    if (i === length) return undefined
    const name = this.#tagName(source.slice(lt + prefix, i))
    this.selfClosing = false
    this.attributes = []
    if (code === 0x3e) {
      this.end = i + 1
      return name
    }
    let end = this.#brokenTags > maxBrokenTags ? -1 : this.#readAttributes(i, length, withAttributes)
    if (end === -1) {
      // With its quotes as written, the tag never ends: it ends at the next `>`.
      const gt = source.indexOf('>', i)
      if (gt === -1) return undefined
      this.#brokenTags++
      this.attributes = []
      this.selfClosing = false
      end = this.#readAttributes(i, gt + 1, withAttributes)
    }
    this.end = end
    return name
  }

  #tagName(written: string): TagName {
    let known = tagNames.get(written)
    if (known === undefined) {
      const name = this.#name(written)
      known = {name, id: html.getTagID(name)}
      if (tagNames.size > 5000) tagNames.clear()
      tagNames.set(written, known)
    }
    return known
  }

  /** Lower case in ASCII. */
  #name(written: string): string {
    const name = /[A-Z]/.test(written) ? written.replace(/[A-Z]+/g, (part) => part.toLowerCase()) : written
    return this.#hasNul ? name.replaceAll('\0', '�') : name
  }

  /**
   * Read the attributes after the name. Returns the end of the tag, or `-1` if `limit` comes first (never for a tag
   * that is cut at its `>`).
   */
  #readAttributes(from: number, limit: number, isKept: boolean): number {
    const source = this.#source
    const isCut = limit < source.length || this.#brokenTags > 0
    const attributes = this.attributes
    let names: Set<string> | undefined
    let i = from
    for (;;) {
      if (i >= limit) return isCut ? limit : -1
      let code = source.charCodeAt(i)
      if (isSpace(code)) {
        i++
        continue
      }
      if (code === 0x3e) return i + 1
      if (code === 0x2f) {
        i++
        if (i < limit && source.charCodeAt(i) === 0x3e) {
          this.selfClosing = true
          return i + 1
        }
        continue
      }

      const nameStart = i
      let hasUpper = false
      // A `=` at the start belongs to the name.
      for (i++; i < limit; i++) {
        if (code >= 0x41 && code <= 0x5a) hasUpper = true
        code = source.charCodeAt(i)
        if (code === 0x3d || code === 0x3e || code === 0x2f || isSpace(code)) break
      }
      if (code >= 0x41 && code <= 0x5a) hasUpper = true
      const nameEnd = i
      while (i < limit && isSpace(source.charCodeAt(i))) i++
      let value = ''
      if (i < limit && source.charCodeAt(i) === 0x3d) {
        i++
        while (i < limit && isSpace(source.charCodeAt(i))) i++
        if (i >= limit) return isCut ? limit : -1
        code = source.charCodeAt(i)
        if (code === 0x22 || code === 0x27) {
          const quote = code === 0x22 ? '"' : "'"
          let close = this.#missingQuotes.has(quote) ? -1 : source.indexOf(quote, i + 1)
          if (close === -1) this.#missingQuotes.add(quote)
          if (close === -1 || close >= limit) {
            if (!isCut) return -1
            close = limit - 1
          }
          value = this.#value(i + 1, close)
          i = source.charCodeAt(close) === 0x3e ? close : close + 1
        } else if (code !== 0x3e) {
          const valueStart = i
          for (i++; i < limit; i++) {
            code = source.charCodeAt(i)
            if (code === 0x3e || isSpace(code)) break
          }
          value = this.#value(valueStart, i)
        }
      }
      if (!isKept) continue
      let name = source.slice(nameStart, nameEnd)
      if (hasUpper || this.#hasNul) name = this.#name(name)
      if (attributes.length < 12) {
        if (attributes.some((attribute) => attribute.name === name)) continue
      } else {
        names ??= new Set(attributes.map((attribute) => attribute.name))
        if (names.has(name)) continue
        names.add(name)
      }
      attributes.push({name, value})
    }
  }

  #value(start: number, end: number): string {
    let value = this.#source.slice(start, end)
    if (this.#hasCr) value = normalizeEol(value)
    if (this.#hasNul) value = value.replaceAll('\0', '�')
    return value.includes('&') ? decodeHTMLAttribute(value) : value
  }
}

/** White space as the standard defines it, before line ends are normalized. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
}
