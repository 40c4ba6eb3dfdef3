/** What an element loads: its addresses, and what they are loaded as. */
import type {Element} from 'hast'
import {lazyPictureAddresses, lazySets} from '../../facts/markup/lazy-load.js'
import type {ResourceType} from '../../filter-lists/engine.js'
import {attributeOf, isElement} from '../../hast/elements.js'

export interface Loads {
  type: ResourceType
  /** As they are written, from the attributes that a browser or a script would use first. */
  addresses: string[]
}

/** What the element loads; `undefined` if it loads nothing. */
export function loadsOf(node: Element): Loads | undefined {
  const loads = typeAndAddresses(node)
  return loads && loads.addresses.length > 0 ? loads : undefined
}

function typeAndAddresses(node: Element): Loads | undefined {
  switch (node.tagName) {
    case 'img':
    case 'amp-img':
    case 'amp-pixel':
      return {type: 'image', addresses: pictureAddresses(node)}
    case 'picture':
      return {
        type: 'image',
        addresses: node.children.flatMap((child) =>
          isElement(child, 'img', 'source') ? pictureAddresses(child) : []
        )
      }
    case 'input':
      return {type: 'image', addresses: attributeOf(node, 'type') === 'image' ? sources(node, 'src') : []}
    case 'video':
    case 'audio':
    case 'amp-video':
      return {type: 'media', addresses: mediaAddresses(node)}
    case 'iframe':
    case 'frame':
    case 'amp-iframe':
      return {
        type: 'sub_frame',
        addresses: firstOf(sources(node, 'src'), sources(node, ...lazyPictureAddresses))
      }
    case 'script':
      return {type: 'script', addresses: sources(node, 'src')}
    case 'embed':
      return {type: 'object', addresses: sources(node, 'src')}
    case 'object':
      return {type: 'object', addresses: sources(node, 'data')}
    case 'link':
      return linkLoads(node)
    default:
      return undefined
  }
}

/** The addresses that a lazy-loading script reads; the element's own, which may be a placeholder, only without them. */
function pictureAddresses(node: Element): string[] {
  const late = [
    ...sources(node, ...lazyPictureAddresses),
    ...lazySets.flatMap((name) => setAddresses(node, name))
  ]
  if (late.some((address) => !/^\s*data:/i.test(address))) return late
  return firstOf(sources(node, 'src'), setAddresses(node, 'srcSet'))
}

function mediaAddresses(node: Element): string[] {
  const children = node.children.flatMap((child) => (isElement(child, 'source') ? sources(child, 'src') : []))
  return firstOf(sources(node, 'src'), children, sources(node, ...lazyPictureAddresses))
}

/** What a `link` loads or connects to in advance; a canonical address and the like load nothing. */
function linkLoads(node: Element): Loads | undefined {
  const relation = attributeOf(node, 'rel')
  if (/\bstylesheet\b/i.test(relation)) return {type: 'stylesheet', addresses: sources(node, 'href')}
  if (!/pre(?:load|fetch|connect|render)|icon|import/i.test(relation)) return undefined
  return {type: 'other', addresses: sources(node, 'href')}
}

function sources(node: Element, ...names: readonly string[]): string[] {
  return names.map((name) => attributeOf(node, name).trim()).filter((address) => address !== '')
}

/** The addresses of a `srcset`: a comma follows each address with its size. */
function setAddresses(node: Element, name: string): string[] {
  return attributeOf(node, name)
    .split(/,(?=\s)|(?<=\s[\d.]+[wx]),/)
    .map((part) => part.trim().split(/\s/)[0]!)
    .filter((address) => address !== '')
}

function firstOf(...lists: readonly string[][]): string[] {
  return lists.find((list) => list.length > 0) ?? []
}
