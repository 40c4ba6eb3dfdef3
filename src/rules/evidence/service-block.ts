/**
 * Short blocks that a site prints beside its articles, known by where their links lead: to share, to follow, to
 * subscribe, to vote, to topics. What they say, and in which language, does not matter.
 */
import type {Element, Nodes, Parents} from 'hast'
import {type Service, serviceOf} from '../../addresses/service.js'
import {parseUrl} from '../../addresses/url.js'
import {inviteHosts, podcastHosts} from '../../facts/networks/service-hosts.js'
import {followStems, hearing} from '../../facts/wording/follow-stems.js'
import {attributeOf, hasBelow, isBlank, isElement, isHeading, isMedia, textOf} from '../../hast/elements.js'
import {isLinkAroundBlocks, linksOf, textOutsideLinks, textsBetweenLinks} from '../../hast/links.js'
import {weighWords} from '../../text/count-words.js'
import {
  type Block,
  isPartOfText,
  type Judge,
  type Judged,
  likely,
  neighbour,
  type ServiceBlock,
  sentencesOf
} from './address-block.js'
import {carriesPage, domainOf, type Identity, isOwn} from './identity.js'
import type {Outline} from './outline.js'
import {breadcrumb, mayBeOwnPage, ownPageJudges} from './own-pages.js'
import type {Places} from './place.js'

const mostLinks = 40
/** Most words between the brackets of a link around blocks. */
const mostAround = 8
const mostText = 1200

/** What the block is for, if all of its links lead to services, profiles or topics and the rest of it is short. */
export function serviceBlock(
  node: Element,
  parent: Parents,
  outline: Readonly<Outline>,
  places: Places,
  identity: Identity
): ServiceBlock | undefined {
  const {blocks, elements, links: count, text: length} = outline
  if (count === 0 || count > mostLinks || length > mostText || elements > 10 * mostLinks) return undefined
  // In a list, each item may hold a paragraph.
  if (
    blocks >
    Math.max(1, isElement(node, 'ul', 'ol') ? node.children.filter((child) => isElement(child)).length : 0)
  )
    return undefined
  if (hasBelow(node, (child) => kept.has(child.tagName) || isHeading(child))) return undefined
  const links = linksOf(node)
  // A list is such a block if each of its items is a link.
  if (isElement(node, 'ul', 'ol') && node.children.some((item) => isElement(item) && isOtherItem(item)))
    return undefined
  if (hasBelow(node, (child) => isMedia(child) && !isIn(links, child))) return undefined
  const hrefs = links.map((link) => attributeOf(link, 'href'))
  const services = hrefs.map(serviceOf)
  const mayBeOne =
    services.some(Boolean) ||
    hrefs.some(mayBeOwnPage) ||
    hrefs.some((href) => /#|\/comment\.g/.test(href) || (href.includes('?') && carriesPage(identity, href)))
  if (!mayBeOne) return undefined
  const text = textOf(node)
  // What a converter wrapped in such a link may be a part of the article.
  if (isElement(node, 'div') && isLinkAroundBlocks(node) && weighWords(text) > mostAround) return undefined
  // The steps of a text may each lead to a service.
  const asked = isElement(node, 'ol') ? [breadcrumb] : judges
  const block: Block = {
    node,
    parent,
    links,
    services,
    outside: weighWords(textOutsideLinks(node)),
    words: weighWords(text),
    text,
    places,
    identity
  }
  for (const judge of asked) {
    const found = judge(block)
    if (found) return {above: [], ...found}
  }
  return undefined
}

/** Whether the item shows something and is no link. */
function isOtherItem(item: Element): boolean {
  return (
    linksOf(item).length === 0 && !item.children.every((child) => isBlank(child) || isElement(child, 'hr'))
  )
}

/** No service's line holds one of these. */
const kept = new Set(['pre', 'code', 'table', 'blockquote', 'iframe', 'video', 'audio', 'math', 'sup'])

function isIn(links: readonly Element[], element: Element): boolean {
  return links.some((link) => hasBelow(link, (child) => child === element))
}

/** Whether all links are of one of these kinds. */
function areAll({services}: Block, ...kinds: readonly Service['kind'][]): boolean {
  return services.every((service) => service !== undefined && kinds.includes(service.kind))
}

function namesOf(services: readonly (Service | undefined)[]): string {
  const names = [...new Set(services.map((service) => service?.name ?? ''))].filter(Boolean)
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ')
}

/** Most words of a link that shares the page: more are a quotation of the text. */
const mostInShare = 8
/** Most words that describe the picture of a button; more may name the service. */
const mostInBadge = 4

function isDescribed(picture: Element, service: string): boolean {
  const text = attributeOf(picture, 'alt')
  return weighWords(text) > mostInBadge && !text.toLowerCase().includes(service.split('.')[0]!)
}

/** Share links, one of them: with two or more, the rule knows a share bar. */
function shareLink(block: Block): Judged | undefined {
  const {links, services, outside, places, node, identity} = block
  if (links.length >= 2 && links.every((link, index) => isShare(block, link, index)) && outside <= 8) {
    const isSure = services.every((service) => service?.kind === 'share')
    return {
      confidence: isSure ? 'certain' : 'likely',
      reason: `share bar (${links.length} links that share the page)`
    }
  }
  if (links.length !== 1 || isElement(node, 'li')) return undefined
  const href = attributeOf(links[0]!, 'href')
  if (services[0]?.kind !== 'share' || services[0].name === 'mail') return undefined
  // Written out, it is an example of such an address.
  if (/^(?:https?:|www\.)/i.test(block.text)) return undefined
  // Scripts wrap the pictures of an article in links that share them.
  if (hasBelow(links[0]!, (child) => isElement(child, 'img') && isDescribed(child, services[0]!.name)))
    return undefined
  // A badge, or a label of a few words that is all the link: no text of an article is such a link.
  const isBadge = outside === 0 && block.words <= 5
  if (block.words > mostInShare) return undefined
  const isSure = carriesPage(identity, href)
  if (outside > (isSure ? 6 : 3) || !(isSure || isBadge || places.of(node) === 'tail')) return undefined
  return likely(`link that shares the page (${services[0].name})`)
}

/** Whether a link shares the page: by its service, or because it carries the page's own address. */
function isShare({identity, services}: Block, link: Element, index: number): boolean {
  if (services[index]?.kind === 'share') return true
  const href = attributeOf(link, 'href')
  // A button whose script is gone, among others that have an address.
  if (/^(?:#0?|javascript:.*)$/i.test(href.trim()) && weighWords(textOf(link)) <= 3)
    return services.some((service) => service?.kind === 'share')
  const isBadge = weighWords(textOf(link)) <= 2 || hasBelow(link, isMedia)
  return isBadge && !isOwn(identity, href) && carriesPage(identity, href)
}

/** Signs that point to what readers are to do. */
const pointingSigns = /[👉👇☞➡▶⬇📢📣🔔📲]/u

/** The site's own profiles, alone or in one sentence, at an edge of the text. */
function profiles(block: Block): Judged | undefined {
  const {links, services, outside, words, places, node, identity, text} = block
  if (words > 75 || isPartOfText(block)) return undefined
  const isLine = outside <= 14 && sentencesOf(block) === 0
  const asks = isLine && followStems.test(text)
  const isChannelLine =
    isLine && services.every((service) => service?.kind === 'channel') && !isElement(node, 'li')
  if (!places.isEdge(node) && !asks && !isChannelLine) return undefined
  // The first paragraph of an article may speak of profiles, too.
  if (sentencesOf(block) > (places.of(node) === 'head' ? 1 : 4)) return undefined
  const known = services.filter((service) => service?.kind === 'profile' || service?.kind === 'channel')
  const subscribes = services.filter(
    (service) => service?.kind === 'subscribe' || service?.kind === 'support'
  )
  if (known.length === 0) return undefined
  const others = links.filter((_, index) => services[index] === undefined)
  const mails = others.filter((link) => /^mailto:\S/i.test(attributeOf(link, 'href')))
  const owners = known.map((service) => service!.owner).filter(Boolean)
  const owner = owners[0] ?? ''
  if (owner !== '' && !owners.every((other) => isSameOwner(owner, other))) return undefined
  const isHome = (link: Element) => leadsHome(link, identity, owner) || isFeed(link)
  const onlyPodcasts = services.every((service) => service === undefined || podcastHosts.has(service.name))
  if (onlyPodcasts && !hearing.test(text)) return undefined
  const strangers = links.filter((link, index) =>
    services[index] === undefined
      ? !mails.includes(link) && !isHome(link)
      : onlyPodcasts && !isPlaceToHear(link)
  )
  if (strangers.length > 0 || !mails.every((link) => isMailOf(link, identity, owner))) return undefined
  const networks = new Set(
    known.filter((service) => service!.kind === 'profile').map((service) => service!.name)
  ).size
  const isOwner =
    owner !== '' && identity.domain !== undefined && isSameOwner(owner, plainDomain(identity.domain))
  const points = isLine && pointingSigns.test(text)
  const evidence = networks + mails.length + subscribes.length + (isOwner ? 1 : 0) + (asks || points ? 1 : 0)
  const isChannel = known.every((service) => service!.kind === 'channel')
  if (evidence < 2 && !(isChannel && words <= 25 && sentencesOf(block) < 2)) return undefined
  const place = places.of(node)
  const where =
    place === 'body' ? 'in a line of their own' : `at the ${place === 'head' ? 'top' : 'end'} of the text`
  return likely(`the site's profiles (${namesOf(services)}), ${where}`)
}

/** Whether a link is named for the directory that it leads to, not for a show there. */
function isPlaceToHear(link: Element): boolean {
  const text = textOf(link)
  return (
    text === '' ||
    /apple|itunes|spotify|amazon|google|overcast|pocket\s?casts|castbox|castro|deezer|stitcher|podcast|iheart|podimo/i.test(
      text
    )
  )
}

/** Most words of a site's closing words about itself. */
const mostInClosing = 160

/** A quote that closes the text and calls to follow the site on two networks or more, whatever else it says of the site. */
function closing(block: Block): Judged | undefined {
  const {parent, places, services, text, words} = block
  if (!isElement(parent as Nodes, 'blockquote') || words > mostInClosing || !places.isLast(block.node))
    return undefined
  const known = services.filter((service) => service?.kind === 'profile')
  const owners = known.map((service) => service!.owner).filter(Boolean)
  const isOneOwner = owners.length > 1 && owners.every((other) => isSameOwner(owners[0]!, other))
  if (!isOneOwner || new Set(known.map((service) => service!.name)).size < 2 || !followStems.test(text))
    return undefined
  return likely(`closing words with the site's profiles (${namesOf(known)})`)
}

/** Whether two names of accounts are of one owner: they share most of the shorter one. */
function isSameOwner(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 5) return short === long || (short.length > 2 && long.startsWith(short))
  const least = Math.max(5, Math.ceil(short.length * 0.6))
  for (let at = 0; at + least <= short.length; at++)
    if (long.includes(short.slice(at, at + least))) return true
  return false
}

/** `example` of `example.co.uk`. */
function plainDomain(domain: string): string {
  return domain.split('.')[0]!.replace(/[^\p{L}\p{N}]/gu, '')
}

function isMailOf(link: Element, identity: Identity, owner: string): boolean {
  const domain = domainOf(
    `https://${attributeOf(link, 'href')
      .replace(/^mailto:[^@]*@/i, '')
      .replace(/\?.*/, '')}/`
  )
  if (!domain) return false
  return domain === identity.domain || (owner !== '' && isSameOwner(owner, plainDomain(domain)))
}

/** Whether a link leads to the front page of the site, or of the owner of its profiles. */
function leadsHome(link: Element, identity: Identity, owner: string): boolean {
  const href = attributeOf(link, 'href')
  const url = parseUrl(href)
  if (!url) return /^\/(?:feed|rss|atom|index)?[\w.]*\/?$/i.test(href)
  if (!/^\/(?:feed|rss|atom)?[\w.]*\/?$/i.test(url.pathname)) return false
  const domain = domainOf(href) ?? ''
  return domain === identity.domain || (owner !== '' && isSameOwner(owner, plainDomain(domain)))
}

/** Whether a link leads to a feed, by its name. */
function isFeed(link: Element): boolean {
  return /^\W*(?:rss|atom|feed|rss feed)\W*$/i.test(textOf(link))
}

/** Most words of a line that asks to subscribe, outside of its links. */
const mostInAsking = 16

/** Most words of a block that ends in a call to join, outside of the link, and of its sentences. */
const mostBeforeJoining = 32
const mostSentencesBeforeJoining = 3

/** What may stand before and behind a link that is a sentence of its own. */
const opensSentence = /(?:^|[.!?:…。！？：»>👉➡→–—|-])["'”’)*\s]*$/u
const nothingBehind = /^[\s.!?…。！？»>→👈)*]*$/u

/** A block that leads up to one link to join or to subscribe, which is a sentence of its own: a call, wherever it stands. */
function joining(block: Block): Judged | undefined {
  const {links, node, outside, services, text} = block
  const [service] = services
  if (links.length !== 1 || !service || outside > mostBeforeJoining || isPartOfText(block)) return undefined
  if (isElement(node, 'li', 'ul', 'ol') || sentencesOf(block) > mostSentencesBeforeJoining) return undefined
  const [before = '', behind = ''] = textsBetweenLinks(node)
  if (!opensSentence.test(before) || !nothingBehind.test(behind)) return undefined
  const label = textOf(links[0]!)
  // A name as the whole link is a reference.
  const isInvite = service.kind === 'profile' && inviteHosts.has(service.name) && service.owner === ''
  const isCall = service.kind === 'channel' || isInvite || followStems.test(label)
  if (!isCall || !joinKinds.has(service.kind) || weighWords(label) < 2) return undefined
  return isInvite || followStems.test(text) || before !== ''
    ? likely(`call to ${service.kind === 'subscribe' ? 'subscribe' : 'join'} (${service.name})`)
    : undefined
}

const joinKinds: ReadonlySet<Service['kind']> = new Set(['channel', 'profile', 'subscribe'])

/** A form or a feed to subscribe to: alone anywhere, in a sentence at an edge. */
function subscription(block: Block): Judged | undefined {
  const {services, outside, words, places, node, text} = block
  if (words > 45 || !areAll(block, 'subscribe', 'support') || isElement(node, 'li') || isPartOfText(block))
    return undefined
  const hasSubscribe = services.some((service) => service?.kind === 'subscribe')
  if (!hasSubscribe && (!places.isEdge(node) || words > 30)) return undefined
  // A line of its own that asks for it stands anywhere.
  const asks = outside <= mostInAsking && sentencesOf(block) === 0 && followStems.test(text)
  if (outside > 4 && !asks && (!places.isEdge(node) || words > 30 || sentencesOf(block) > 3)) return undefined
  const what = hasSubscribe ? 'subscribe' : 'support the author'
  return likely(`link to ${what} (${namesOf(services)})`)
}

/** Links that count clicks on ads, with a label at most. */
function adLinks(block: Block): Judged | undefined {
  const {services, outside, words} = block
  if (!areAll(block, 'ad', 'maker') || outside > 10 || words > 30 * services.length) return undefined
  if (outside > 2 && (sentencesOf(block) > 0 || isPartOfText(block))) return undefined
  const network = services.find((service) => service?.kind === 'ad')
  return (
    network && {
      confidence: 'certain',
      reason: `link through an ad network (${network.name})`,
      rule: 'display-ad'
    }
  )
}

/** `Powered by`: a line of a few words with the maker of a widget. */
function makerLine(block: Block): Judged | undefined {
  const {node, outside, words, text} = block
  if (!areAll(block, 'maker') || outside === 0 || outside > 6 || words > 12) return undefined
  if (isElement(node, 'li') || isHeading(node) || isPartOfText(block) || /[.。!?]$/.test(text))
    return undefined
  return likely(`line of who made a widget (${namesOf(block.services)})`)
}

function podcastNotice(block: Block): Judged | undefined {
  if (!areAll(block, 'notice') || block.outside > 14) return undefined
  return likely(`line of a podcast host (${namesOf(block.services)})`)
}

function mailFooter(block: Block): Judged | undefined {
  const {services, words, places, node} = block
  if (words > (places.isEdge(node) ? 60 : 12)) return undefined
  if (!services.some((service) => service?.kind === 'mail')) return undefined
  if (
    !services.every((service) => service === undefined || service.kind === 'mail' || service.kind === 'share')
  )
    return undefined
  if (services.filter((service) => service === undefined).length > services.length / 2) return undefined
  return likely(`line of a mail service (${namesOf(services)})`)
}

/** What a request for a vote speaks of. Confirms what the address says. */
const votingWords = /ランキング|クリック|応援|投票|ポチ|\bvot|\brank|\bclick|abstimm|stimme/i

function vote(block: Block): Judged | undefined {
  if (!areAll(block, 'vote') || block.outside > 15) return undefined
  const found = likely(`vote for a ranking (${namesOf(block.services)})`)
  const before = neighbour(block, 'before')
  const asks = isElement(before, 'p') && linksOf(before).length === 0 && votingWords.test(textOf(before))
  if (!asks || weighWords(textOf(before)) > 25 || block.places.of(before) !== 'tail') return found
  const siblings = block.parent.children as Nodes[]
  return {...found, above: siblings.slice(siblings.indexOf(before), siblings.indexOf(block.node))}
}

/** One link into a shop's basket, and nothing else: no text of an article is such a link. */
function checkout(block: Block): Judged | undefined {
  const {links, outside, node, text} = block
  if (links.length !== 1 || outside > 0 || !areAll(block, 'checkout')) return undefined
  if (isElement(node, 'li') || isHeading(node) || /@[^\s@.]+\.\w|^(?:https?:|www\.)/i.test(text))
    return undefined
  return likely(`call to buy: nothing but a link into a basket (${namesOf(block.services)})`)
}

const judges: readonly Judge[] = [
  adLinks,
  shareLink,
  profiles,
  joining,
  closing,
  subscription,
  podcastNotice,
  mailFooter,
  vote,
  checkout,
  ...ownPageJudges,
  makerLine
]
