/**
 * Players and posts of other sites: they become links to the page that shows them, with their title as text.
 */
import type {Element} from 'hast'
import {embedElements, embedPages, emptyTitles} from '../../../facts/networks/embed-pages.js'
import {attributeOf, classesOf, findAll, isElement} from '../../../hast/elements.js'
import {frameAddress, isContentEmbed} from '../../../hast/embeds.js'
import {decodePercent} from '../../../text/decode-percent.js'
import {imageAddress, linkAddress} from '../addresses.js'
import type {Context, Shape} from '../context.js'
import {toFlow} from '../flow.js'
import {type Content, element, lineIn, text} from '../nodes.js'

/** A frame, an object, an `embed`. */
export const frame: Shape = (node, context) => {
  const inner = node.tagName === 'object' ? context.shape(node.children, node) : []
  if (inner.some((child) => child.type === 'element')) return inner
  const address = frameAddress(node)
  if (address === '') return []
  if (node.tagName !== 'iframe' && node.tagName !== 'amp-iframe' && !isContentEmbed(node)) return inner
  return toPage(address, attributeOf(node, 'title'), context)
}

/** A script that writes a GitHub gist into the page; undefined for other scripts. */
export const gist: Shape = (node, context) => {
  const address = attributeOf(node, 'src')
  return /^https?:\/\/gist\.github\.com\//.test(address) ? toPage(address, '', context) : undefined
}

/** Elements that stand in for a player: `lite-youtube`, `amp-youtube` and the like. */
export const standIn: Shape = (node, context) => {
  const known = embedElements.get(node.tagName)
  const id = known ? attributeOf(node, known.id) || attributeOf(node, 'dataVideoid') : ''
  if (!known || id === '') return context.shape(node.children, node)
  return toPage(
    known.page.replace('$1', id),
    attributeOf(node, 'playlabel') || attributeOf(node, 'title'),
    context
  )
}

/** A video or a sound. */
export const player: Shape = (node, context) => {
  const sources = [node, ...findAll(node, (child) => child.tagName === 'source')]
  const address = sources
    .flatMap((source) => [attributeOf(source, 'src'), attributeOf(source, 'dataSrc')])
    .map((value) => linkAddress(value, context.base))
    .find((value) => value !== undefined)
  const poster = imageAddress(attributeOf(node, 'poster'), context.base)
  const fallback = context.shape(
    node.children.filter((child) => !isElement(child, 'source', 'track')),
    node
  )
  const title = titleOf(node)
  const links = fallback.filter((child) => isElement(child, 'a'))
  if (address === undefined) {
    if (links.length > 0) return links
    return poster ? toFlow([element('img', [], {src: poster, alt: title})]) : []
  }
  const shown = poster ? element('img', [], {src: poster, alt: title}) : text(title || fileName(address))
  return toFlow([element('a', [shown], {href: address})])
}

/** Attributes with the address of a post, for the post's script. Source: each network's embed code. */
const permalinks = ['dataInstgrmPermalink', 'dataTextPostPermalink', 'dataBlueskyUri', 'cite']

/** Classes of posts that their script fills in: the page itself has at most a link. */
export const postClasses = ['instagram-media', 'text-post-media', 'tiktok-embed']

/** A post; undefined without its address. */
export const post: Shape = (node, context) => {
  const said = permalinks.map((name) => attributeOf(node, name)).find((value) => /^https?:/.test(value))
  if (said === undefined) return undefined
  const address = linkAddress(said.replace(/[?&]utm_\w+=[^&#]*/g, ''), context.base)!
  const links = findAll(node, (child) => child.tagName === 'a')
  const words = lineIn(node)
  const own = links.map(lineIn).find((line) => line !== '')
  const label = links.length > 0 && own && words.length < own.length + 60 ? own : words.slice(0, 400)
  return toFlow([element('a', [text(label || address)], {href: address})])
}

function titleOf(node: Element): string {
  const title = (attributeOf(node, 'title') || attributeOf(node, 'ariaLabel')).replace(/\s+/g, ' ').trim()
  return emptyTitles.test(title) ? '' : title
}

function toPage(address: string, said: string, context: Context): Content[] {
  const player = linkAddress(address.startsWith('//') ? `https:${address}` : address, context.base)
  if (player === undefined) return []
  const title = said.replace(/\s+/g, ' ').trim()
  const page = pageOf(player)
  return toFlow([element('a', [text(title === '' || emptyTitles.test(title) ? page : title)], {href: page})])
}

/** The page of a player's address; the address itself where no better one is known. */
export function pageOf(address: string): string {
  for (const {player, page, decode} of embedPages) {
    const found = player.exec(address)
    if (!found) continue
    const target = page.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '')
    if (!decode) return target
    try {
      const decoded = decodeURIComponent(target)
      if (/^https?:\/\//.test(decoded)) return linkAddress(decoded, undefined) ?? address
      return decoded.startsWith('/') && address.includes('mixcloud')
        ? `https://www.mixcloud.com${encodeURI(decoded)}`
        : address
    } catch {
      return address
    }
  }
  return address
}

function fileName(address: string): string {
  const name = /(?<![^/?#])([^/?#]+)(?:[?#].*)?$/s.exec(address)?.[1] ?? address
  return decodePercent(name)
}

/** A facade: an image that a script turns into a player when it is clicked. */
export const facade: Shape = (node, context) => {
  const id = ['dataYoutubeId', 'dataYoutube', 'dataYtId', 'dataYtid']
    .map((name) => attributeOf(node, name))
    .find(Boolean)
  if (id && /^[\w-]{11}$/.test(id))
    return toPage(`https://www.youtube.com/watch?v=${id}`, attributeOf(node, 'title'), context)
  const isPlayer = classesOf(node).some((token) =>
    /^(?:rll-youtube-player|youtube-player|lazy-youtube)$/.test(token)
  )
  const video = attributeOf(node, 'dataId') || attributeOf(node, 'dataEmbed')
  if (isPlayer && /^[\w-]{11}$/.test(video))
    return toPage(`https://www.youtube.com/watch?v=${video}`, '', context)
  return undefined
}
