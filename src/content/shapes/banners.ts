/** Banners: pictures without text that ask for something. */
import type {Element} from 'hast'
import {unarchived} from '../../addresses/archive.js'
import {shareAddresses} from '../../facts/networks/share-addresses.js'
import {attributeOf, findAll} from '../../hast/elements.js'
import type {ContentPage} from '../page/page.js'
import {linkAddresses} from './pointers.js'

/** Paths of pages that ask for something; a picture without text that leads there is a banner. */
const askingPath =
  /\/(?:abos?|abonnements?|probe-?abo|subscribe|subscriptions?|newsletters?|donate|donations?|spenden?|support-us|shop|offre-(?:flash|abonnement))(?:-[\w-]*)?(?:[/?#]|$)/i
/** The same in the query of a login page or a click counter, which passes the address on. */
const askingQuery = /[=/](?:newsletters?|subscribe|abonnements?|abo)(?:[/&?#]|$)/i
/** File names of banners. Sizes do not count, because WordPress adds them to the name of each photo. */
const bannerFile =
  /(?:^|[-_./])(?:super|lead(?:er)?board|ad|ads|werbe)[-_]?banner(?:[-_./]|\d|$)|(?:^|[-_./])(?:leaderboard|skyscraper|medium-?rectangle)(?:[-_./]|\d|$)/i
/** Badges that certify valid code. */
const seals = /^https?:\/\/(?:validator|jigsaw)\.w3\.org\//i
/** Where readers pay an author. */
const payingHosts =
  /^https?:\/\/(?:[\w-]+\.)?(?:steadyhq\.com|patreon\.com|ko-fi\.com|buymeacoffee\.com|liberapay\.com|flattr\.com|paypal\.(?:me|com\/(?:donate|cgi-bin|paypalme)))/i

/** Whether all links lead home, to a subscription, or to a way to pay or share, or its pictures are named banners. */
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
  const address = unarchived(href).replace(/^\s*\/\//, 'https://')
  return shareAddresses.some((pattern) => pattern.test(address))
}

function asks(page: ContentPage, href: string): boolean {
  // `#` and `javascript:` ask for nothing: such links open photos in a lightbox.
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
