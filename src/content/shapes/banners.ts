/** Banners: pictures without a word that ask for something. */
import type {Element} from 'hast'
import {shareAddresses} from '../../facts/networks/share-addresses.js'
import {attributeOf, findAll} from '../../hast/elements.js'
import type {ContentPage} from '../page/page.js'
import {linkAddresses} from './pointers.js'

/** Paths of pages that ask for something: what a picture without words that leads there is for. */
const askingPath =
  /\/(?:abos?|abonnements?|probe-?abo|subscribe|subscriptions?|newsletters?|donate|donations?|spenden?|support-us|shop|offre-(?:flash|abonnement))(?:-[\w-]*)?(?:[/?#]|$)/i
/** The same in what a login or a counter passes on. */
const askingQuery = /[=/](?:newsletters?|subscribe|abonnements?|abo)(?:[/&?#]|$)/i
/** How files of banners are called; not by sizes, which WordPress gives to each photo. */
const bannerFile =
  /(?:^|[-_./])(?:super|lead(?:er)?board|ad|ads|werbe)[-_]?banner(?:[-_./]|\d|$)|(?:^|[-_./])(?:leaderboard|skyscraper|medium-?rectangle)(?:[-_./]|\d|$)/i
/** Seals that a page is well made. */
const seals = /^https?:\/\/(?:validator|jigsaw)\.w3\.org\//i
/** Where readers pay an author. */
const payingHosts =
  /^https?:\/\/(?:[\w-]+\.)?(?:steadyhq\.com|patreon\.com|ko-fi\.com|buymeacoffee\.com|liberapay\.com|flattr\.com|paypal\.(?:me|com\/(?:donate|cgi-bin|paypalme)))/i

/** Pictures without a word whose links lead home, to a subscription, to a way to pay or to share, or are banners. */
export function isBanner(page: ContentPage, node: Element): boolean {
  const addresses = linkAddresses(node)
  if (node.tagName === 'a') addresses.push(attributeOf(node, 'href'))
  if (addresses.length === 0 || page.of(node).media === 0) return false
  if (addresses.every((href) => asks(page, href))) return true
  const pictures = findAll(node, ({tagName}) => tagName === 'img')
  return (
    addresses.every((href) => isElsewhere(page, href)) && pictures.length > 0 && pictures.every(isBannerFile)
  )
}

function isElsewhere(page: ContentPage, href: string): boolean {
  return /^(?:https?:)?\/\//i.test(href) && !page.isOwnSite(href)
}

function isBannerFile(picture: Element): boolean {
  return ['src', 'dataSrc', 'alt'].some((name) => bannerFile.test(attributeOf(picture, name)))
}

/** Whether an address is where the page can be shared. */
export function isSharing(href: string): boolean {
  const address = href.replace(/^\s*\/\//, 'https://')
  return shareAddresses.some((pattern) => pattern.test(address))
}

function asks(page: ContentPage, href: string): boolean {
  // Not `#` or `javascript:`: so photos are opened in a box.
  if (/^mailto:/i.test(href) || payingHosts.test(href) || seals.test(href) || isSharing(href)) return true
  if (askingQuery.test(decoded(href))) return true
  if (!page.base || !page.isOwnSite(href)) return false
  const {pathname} = new URL(href, page.base)
  return (pathname === '/' && page.base.pathname !== '/') || askingPath.test(pathname)
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replace(/^[^?]*/, ''))
  } catch {
    return ''
  }
}
