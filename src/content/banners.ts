/** Banners: pictures without a word that ask for something. */
import type {Element} from 'hast'
import {attributeOf} from '../rules/evidence/elements.js'
import {shareAddresses} from '../rules/facts/boilerplate-phrases.js'
import type {ContentPage} from './page.js'
import {linkAddresses} from './pointers.js'

/** Paths of pages that ask for something: what a picture without words that leads there is for. */
const askingPath =
  /\/(?:abo|abos|abonnement|probe-?abo|subscribe|subscriptions?|newsletter|donate|donation|spenden?|support-us|shop)(?:[/?#]|$)/i
/** Where readers pay an author. */
const payingHosts =
  /^https?:\/\/(?:[\w-]+\.)?(?:steadyhq\.com|patreon\.com|ko-fi\.com|buymeacoffee\.com|liberapay\.com|flattr\.com|paypal\.(?:me|com\/(?:donate|cgi-bin|paypalme)))/i

/** Pictures without a word whose links lead home, to a subscription, to a way to pay or to share. */
export function isBanner(page: ContentPage, node: Element): boolean {
  const addresses = linkAddresses(node)
  if (node.tagName === 'a') addresses.push(attributeOf(node, 'href'))
  return addresses.length > 0 && page.of(node).media > 0 && addresses.every((href) => asks(page, href))
}

/** Whether an address is where the page can be shared. */
export function isSharing(href: string): boolean {
  const address = href.replace(/^\s*\/\//, 'https://')
  return shareAddresses.some((pattern) => pattern.test(address))
}

function asks(page: ContentPage, href: string): boolean {
  // Not `#` or `javascript:`: so photos are opened in a box.
  if (/^mailto:/i.test(href) || payingHosts.test(href) || isSharing(href)) return true
  if (!page.base || !page.isOwnSite(href)) return false
  const {pathname} = new URL(href, page.base)
  return (pathname === '/' && page.base.pathname !== '/') || askingPath.test(pathname)
}
