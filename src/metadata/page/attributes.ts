/** What metadata reads of an element's attributes, in one pass over them. */
import type {Element} from 'hast'
import {stringOf} from './element-text.js'

export interface Attributes {
  className: readonly string[]
  id: string | undefined
  href: string | undefined
  role: string | undefined
  itemProp: unknown
  property: unknown
  rel: unknown
  /** The type of a microdata or RDFa item. */
  type: string | undefined
  /** A `time` element, or another element with a `datetime` attribute. */
  isTime: boolean
  /** The element has a `pubdate` attribute. */
  isPubdate: boolean
}

const noTokens: readonly string[] = []

/**
 * Reads the attributes of one element into itself: the values are valid until the next `read`. To look up each of ten
 * names took longer than all the rest of the walk, and so did an object for each element.
 */
export class AttributeReader implements Attributes {
  className = noTokens
  id: string | undefined = undefined
  href: string | undefined = undefined
  role: string | undefined = undefined
  itemProp: unknown = undefined
  property: unknown = undefined
  rel: unknown = undefined
  type: string | undefined = undefined
  isTime = false
  isPubdate = false
  #isClear = true

  read({tagName, properties}: Element): Attributes {
    if (!this.#isClear) this.#clear()
    for (const key in properties) {
      switch (key) {
        case 'className':
        case 'id':
        case 'href':
        case 'role':
        case 'itemProp':
        case 'property':
        case 'rel':
        case 'itemType':
        case 'typeOf':
        case 'dateTime':
        case 'pubdate':
        case 'pubDate':
          this.#set(key, properties[key], tagName)
      }
    }
    if (tagName === 'time') {
      this.#isClear = false
      this.isTime = true
    }
    return this
  }

  #clear(): void {
    this.className = noTokens
    this.id = undefined
    this.href = undefined
    this.role = undefined
    this.itemProp = undefined
    this.property = undefined
    this.rel = undefined
    this.type = undefined
    this.isTime = false
    this.isPubdate = false
    this.#isClear = true
  }

  #set(key: string, value: unknown, tagName: string): void {
    this.#isClear = false
    switch (key) {
      case 'className':
        // hast gives a list of strings; other makers of trees may give one string, or numbers.
        if (Array.isArray(value)) this.className = value as readonly string[]
        else if (typeof value === 'string' && value.length < 200) this.className = value.split(/\s+/)
        return
      case 'id':
      case 'href':
      case 'role':
        if (typeof value === 'string') this[key] = value
        return
      case 'itemProp':
      case 'property':
      case 'rel':
        if (value) this[key] = value
        return
      case 'itemType':
        this.type = stringOf(value) ?? this.type
        return
      case 'typeOf':
        this.type ??= stringOf(value)
        return
      case 'dateTime':
        // Elements such as GitHub's `relative-time` have the attribute too; on `ins` and `del` it dates an edit.
        if (value !== undefined && tagName !== 'ins' && tagName !== 'del') this.isTime = true
        return
      default:
        if (value !== undefined) this.isPubdate = true
    }
  }
}
