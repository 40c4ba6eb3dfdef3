/** Images: the largest real source of each, once. */
import type {Element, Nodes, Parents} from 'hast'
import {type Candidate, largest, parseSrcset} from '../../../addresses/srcset.js'
import {allLazyPictureAddresses, fullPictureAddresses, lazySets} from '../../../facts/markup/lazy-load.js'
import {attributeOf, classesOf, findAll, isBlank, isElement, textOf} from '../../../hast/elements.js'
import {imageAddress} from '../addresses.js'
import type {Context, Place, Shape} from '../context.js'
import {type Content, element} from '../nodes.js'

const setNames = [...lazySets, 'srcSet']

export const image: Shape = (node, context, parent) => {
  const sources = isElement(parent, 'picture') ? sourcesOf(parent) : []
  const address = sourceOf(node, sources, context)
  if (
    address === undefined ||
    isUnseen(node) ||
    (attributeOf(node, 'alt') === '' && iconOfPage.test(address))
  )
    return []
  const alt = attributeOf(node, 'alt')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const title = attributeOf(node, 'title').replace(/\s+/g, ' ').trim()
  const properties = {src: address, alt, ...(title !== '' && title !== alt ? {title} : {})}
  const made = element('img', [], isLarge(node) ? {...properties, isLarge: true} : properties)
  context.lastImage = {image: made, isPlain: address === imageAddress(attributeOf(node, 'src'), context.base)}
  return [made]
}

/**
 * Whether the image declares that it is larger than an icon in a line: by its size, or by the classes with which
 * WordPress places images.
 */
function isLarge(node: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => Number.parseInt(attributeOf(node, name), 10))
  if (width! >= 100 || height! >= 100) return true
  return classesOf(node).some((token) =>
    /^(?:align(?:left|right|center|none)|size-(?:full|large|medium))$/.test(token)
  )
}

/**
 * Whether the image has one pixel at most. One with addresses for a script does not count: the script would set its
 * size as well.
 */
function isUnseen(node: Element): boolean {
  const isPixel = ['width', 'height'].every((name) => /^[01](?:px)?$/.test(attributeOf(node, name).trim()))
  return (
    isPixel &&
    ![...fullPictureAddresses, ...allLazyPictureAddresses, ...setNames].some(
      (name) => attributeOf(node, name) !== ''
    )
  )
}

/** A `picture`. Without an `img`, its largest source is the image. */
export const picture: Shape = (node, context) => {
  const found = context.shape(node.children, node)
  if (found.some((child) => isElement(child, 'img')) || findAll(node, isImage).length > 0) return found
  const address = sourceOf(element('img'), sourcesOf(node), context)
  return address === undefined ? found : [...found, element('img', [], {src: address, alt: ''})]
}

/**
 * A `noscript`. The parser has scripting off, so this content stands beside what scripts show: it is the same image
 * again, or the only real one.
 */
export const withoutScript: Shape = (node, context, _parent, place) => {
  const images = findAll(node, isImage)
  const isMedia =
    images.length > 0 || findAll(node, (child) => isElement(child, 'iframe', 'video')).length > 0
  if (!isMedia) return /javascript|enable js/i.test(textOf(node.children)) ? [] : undefined
  if (images.length > 0 && place && neighbours(place).some((next) => showsImage(next, context))) return []
  const before = context.lastImage
  const made = context.shape(node.children, node)
  const only = made.find((child) => isElement(child, 'img'))
  if (!before || images.length !== 1 || !isElement(only) || !isSameFile(before.image, only)) return made
  // The image before is the small version that a script replaces, wherever it is in the figure.
  if (before.isPlain) before.image.properties.src = only.properties.src
  context.lastImage = before
  return []
}

/** Whether two images are the same picture in two sizes: their file names are the same. */
function isSameFile(one: Element, other: Element): boolean {
  const [first, second] = [one, other].map(({properties}) =>
    /(?<![^/?#])([^/?#]+)(?:[?#].*)?$/s.exec(String(properties.src))?.[1]?.replace(/-\d+x\d+(?=\.\w+$)/, '')
  )
  return first !== undefined && first === second
}

function isImage(node: Element): boolean {
  return node.tagName === 'img' || node.tagName === 'amp-img' || node.tagName === 'image'
}

/** The elements next to the place, white space aside. */
function neighbours({siblings, index}: Place): Element[] {
  const found: Element[] = []
  for (const step of [-1, 1]) {
    let next = index + step
    while (siblings[next] && isBlank(siblings[next]!)) next += step
    const node = siblings[next]
    if (isElement(node)) found.push(node)
  }
  return found
}

function showsImage(node: Element, context: Context): boolean {
  const sources = isElement(node, 'picture') ? sourcesOf(node) : []
  // Only the figure's own parts: an image of the next paragraph is another one.
  if (!isImage(node) && !isElement(node, 'picture', 'span', 'a', 'div', 'amp-img')) return false
  const images = findAll(node, isImage)
  return images.length < 3 && images.some((next) => sourceOf(next, sources, context) !== undefined)
}

function sourcesOf(node: Parents): Element[] {
  return (node.children as Nodes[]).filter((child) => isElement(child, 'source')) as Element[]
}

interface Ranked extends Candidate {
  /** 0: any viewer shows it; 1: newer formats. */
  format: number
}

/**
 * The address of the largest real image, resolved; undefined if only a placeholder is known. A drawing in the page itself
 * may be a placeholder, too, where another attribute holds an address.
 */
function sourceOf(node: Element, sources: readonly Element[], context: Context): string | undefined {
  const address = declaredSource(node, sources, context)
  return address === undefined || /^data:/i.test(address) ? (anyAddress(node, context) ?? address) : address
}

function declaredSource(node: Element, sources: readonly Element[], context: Context): string | undefined {
  for (const name of fullPictureAddresses) {
    const address = realAddress(attributeOf(node, name), context)
    if (address) return address
  }
  const candidates: Ranked[] = []
  for (const holder of [node, ...sources]) {
    const isNew = /avif|jxl|heic/i.test(attributeOf(holder, 'type'))
    for (const name of setNames) {
      for (const candidate of parseSrcset(attributeOf(holder, name))) {
        const url = realAddress(candidate.url, context)
        const format = isNew || (url && /\.(?:avif|jxl|heic)(?:$|[?#])/i.test(url)) ? 1 : 0
        if (url) candidates.push({...candidate, url, format})
      }
    }
  }
  const late = allLazyPictureAddresses
    .map((name) => realAddress(attributeOf(node, name), context))
    .find(Boolean)
  const own = late ?? realAddress(attributeOf(node, 'src'), context)
  const set = best(candidates)
  if (!set) return own
  if (!own) return set.url
  // Beside a set without sizes, or one of formats that not every viewer shows, the image's own source is better.
  return set.format > 0 || (set.width ?? set.density ?? 1) <= 1 ? own : set.url
}

/** Attributes of HTML whose address is not that of the real image. */
const named: ReadonlySet<string> = new Set(['src', 'longDesc', 'useMap', 'alt', 'title', 'cite', 'itemId'])

/**
 * For an image that shows only a placeholder: an image address in any other attribute, which the page's script may
 * read.
 */
function anyAddress(node: Element, context: Context): string | undefined {
  for (const [name, value] of Object.entries(node.properties)) {
    if (typeof value !== 'string' || named.has(name)) continue
    if (!/^(?:https?:)?\/[^\s"{}]+\.(?:jpe?g|png|webp|gif)(?:$|[?#])/i.test(value)) continue
    const address = realAddress(value, context)
    if (address) return address
  }
  return undefined
}

/** The largest of those that most viewers show. */
function best(candidates: readonly Ranked[]): Ranked | undefined {
  const known = candidates.filter(({format}) => format === 0)
  return largest(known.length > 0 ? known : candidates)
}

/** File names of placeholders. Whole names: `blank-page.jpg` is a photo. */
const placeholderName =
  /(?:^|\/)(?:(?:spacer|blank|pixel|placeholder|transparent|lazy|lazyload|loading|loader|grey|gray|empty|clear|1x1|1px|trans|px)(?:[-_]?\d+)?(?:[-_](?:image|img|placeholder|gif))?|(?:image|img|lazy)[-_](?:placeholder|loading|loader))\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])/i

/** Icons for enlarging an image. */
const iconOfPage =
  /\/(?:icon[-_])?(?:zoom(?:[-_]?in)?|magnify(?:[-_]?clip)?|magnifier|lupe|enlarge|full[-_]?screen)(?:[-_]?icon)?\.(?:svg|png|gif)(?:$|[?#])/i

function realAddress(value: string, context: Context): string | undefined {
  if (value === '' || value === '#') return undefined
  // Sources by screen size, as data for a script: the first one is for all screens.
  if (/^\s*[{[]/.test(value)) {
    const said = /"(?:src|url)"\s*:\s*"([^"]+)"/.exec(value)?.[1]
    return said ? realAddress(said.replaceAll('\\/', '/'), context) : undefined
  }
  const address = imageAddress(value, context.base)
  if (address === undefined || address.startsWith('#') || address.includes('{{')) return undefined
  if (/^data:/i.test(address)) return isDrawn(address) ? address : undefined
  return placeholderName.test(address) ? undefined : address
}

/** Whether an image in a `data:` address shows something: it is more than a pixel or two, or a drawing with shapes. */
function isDrawn(address: string): boolean {
  const [, kind = '', rest = ''] = /^data:image\/([\w.+-]+)([\s\S]*)/i.exec(address) ?? []
  const isBase64 = /^[^,]{0,60};base64,/i.test(rest)
  const data = rest.slice(rest.indexOf(',') + 1)
  const head = isBase64 ? Buffer.from(data.slice(0, 4000), 'base64') : undefined
  if (/^svg/i.test(kind)) {
    const drawing = head
      ? head.toString('utf8')
      : data.slice(0, 4000).replace(/%3c/gi, '<').replace(/%20/g, ' ')
    return data.length > 2000 || /<(?:path|circle|text|image|polygon|ellipse|line|use|g)\b/i.test(drawing)
  }
  if (!head) return data.length > 100
  const bytes = (data.length * 3) / 4
  if (/^gif/i.test(kind) && head.length >= 10)
    return isSeen(head.readUInt16LE(6), head.readUInt16LE(8), bytes)
  if (/^png/i.test(kind) && head.length >= 24)
    return isSeen(head.readUInt32BE(16), head.readUInt32BE(20), bytes)
  return data.length > 200
}

/** Whether an image is larger than a pixel or two, and has more bytes than an area of a single colour takes. */
function isSeen(width: number, height: number, bytes: number): boolean {
  return (width > 2 || height > 2) && (width * height < 2500 || bytes > 260)
}

/** Drop images that repeat the one before: a page may have the same image once for each kind of screen. */
export function dropRepeatedImages(nodes: readonly Content[]): Content[] {
  let last = ''
  return nodes.filter((node) => {
    if (!isElement(node, 'img')) {
      if (node.type !== 'text' || node.value.trim() !== '') last = ''
      return true
    }
    const source = String(node.properties.src)
    const isRepeated = source === last
    last = source
    return !isRepeated
  })
}
