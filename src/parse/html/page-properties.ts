/** Converts HTML attributes to hast properties as hast-util-from-parse5 does, with one look-up for each name. */
import {parse as parseCommas} from 'comma-separated-tokens'
import type {Properties} from 'hast'
import {find, html, type Info, normalize, type Schema, svg} from 'property-information'
import {parse as parseSpaces} from 'space-separated-tokens'
import {isInherited} from '../../text/own.js'

export interface Attribute {
  name: string
  prefix?: string
  value: string
}

/** The hast property for an attribute name, and the schema's information where the value is more than a string. */
interface Entry {
  /** `undefined`: the attribute is left out of the tree. */
  property: string | undefined
  info: Info | undefined
}

/** Real pages have a few hundred names; the limit is for pages with invented names. */
const cacheSize = 5000
const htmlCache = new Map<string, Entry>()
const svgCache = new Map<string, Entry>()

/** Set the property for `attribute` on `properties`. */
export function setProperty(properties: Properties, attribute: Attribute, isSvg: boolean): undefined {
  const {name, prefix, value} = attribute
  const cache = isSvg ? svgCache : htmlCache
  const key = prefix ? prefix + ':' + name : name
  let entry = cache.get(key)
  if (entry === undefined) {
    entry = entryOf(key, isSvg ? svg : html)
    if (cache.size >= cacheSize) cache.clear()
    cache.set(key, entry)
  }
  if (entry.property === undefined) return
  if (entry.info === undefined) properties[entry.property] = value
  else setTyped(properties, entry.property, entry.info, value)
}

function entryOf(name: string, schema: Schema): Entry {
  // Inherited names (`constructor`, `__proto__`) are left out: they would change the object.
  if (isInherited(name)) return {property: undefined, info: undefined}
  const info = find(schema, name)
  if (isInherited(info.property)) return {property: undefined, info: undefined}
  const isTyped =
    info.spaceSeparated ||
    info.commaSeparated ||
    info.commaOrSpaceSeparated ||
    info.number ||
    info.boolean ||
    info.overloadedBoolean
  return {property: info.property, info: isTyped ? info : undefined}
}

function setTyped(properties: Properties, property: string, info: Info, value: string): void {
  if (info.spaceSeparated) setList(properties, property, info, parseSpaces(value))
  else if (info.commaSeparated) setList(properties, property, info, parseCommas(value))
  else if (info.commaOrSpaceSeparated)
    setList(properties, property, info, parseSpaces(parseCommas(value).join(' ')))
  else properties[property] = primitive(info, value)
}

function setList(properties: Properties, property: string, info: Info, values: string[]): void {
  // No list in the schemas is of booleans.
  const list = info.number ? values.map((value) => primitive(info, value) as number | string) : values
  const before = property === 'className' ? properties.className : undefined
  properties[property] = Array.isArray(before) ? [...before, ...list] : list
}

function primitive(info: Info, value: string): boolean | number | string {
  if (info.number && value && !Number.isNaN(Number(value))) return Number(value)
  const isFlag = info.boolean || info.overloadedBoolean
  return isFlag && (value === '' || normalize(value) === normalize(info.property)) ? true : value
}
