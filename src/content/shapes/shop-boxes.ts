/** Shop boxes among the paragraphs of a text: a picture, a name, a price, a way to buy. */
import type {Element} from 'hast'
import {affiliateEvidence} from '../../addresses/url.js'
import {findAll, isElement, textOf} from '../../hast/elements.js'
import {isAnonymous} from '../page/anonymous-boxes.js'
import {linkDensity} from '../page/measure.js'
import type {ContentPage} from '../page/page.js'
import {linkAddresses} from './pointers.js'
import {isBehindText} from './teasers.js'

/** Most characters; a box that says more about a product is part of a test or a guide. */
const mostText = 450
const mostProse = 160
/** Most items; a list of facts has more, and may hold a price too. */
const mostItems = 2

/** A price that is the whole text of its element: `24,95 €`, `from $12.99 *`. */
const price =
  /^(?:(?:ab|nur|from|only|now|jetzt|desde|à partir de|dès|vanaf|od)\s)?(?:(?:€|\$|£|CHF|EUR|USD)\s?\d{1,5}(?:[.,]\d{2,3}){0,2}|\d{1,5}(?:[.,]\d{2,3}){0,2}(?:,-|,–)?\s?(?:€|\$|£|zł|kr|Kč|Ft|CHF|EUR|USD|PLN))\s?\*?$/iu

/** What a shop says beside a price, and what its buttons say. */
const offer =
  /\b(?:buy (?:now|it|on|at|from)|add to (?:cart|basket|bag)|in den (?:warenkorb|einkaufswagen)|zum (?:shop|angebot|anbieter|produkt)|jetzt (?:kaufen|bestellen|ansehen)|mehr infos|kaufen(?! sie)|ausverkauft|bei amazon|auf amazon|(?:shop|order) now|acheter|voir l[’']offre|comprar ahora|ver oferta|acquista|bekijk (?:aanbieding|product)|kup teraz|zzgl\.? versand\w*|inkl\.? mwst|preis (?:kann|vom|inkl)\b|prices? (?:may|as of|incl)\b|(?:nur|statt|only|instead of) (?:[€$£]\s?)?\d{1,4}[.,]\d{2})/iu

/** Whether a box sells something: it has a price with a shop's wording or link, or all of its links lead to a shop. */
export function isShopBox(page: ContentPage, node: Element): boolean {
  if (!isElement(node, 'div', 'section', 'aside') || isAnonymous(node) || page.holdsHeadline(node))
    return false
  const {controls, items, media, prose, text} = page.of(node)
  if (text === 0 || text > mostText || items > mostItems || !isBehindText(page, node)) return false
  if (leadsToShop(page, node)) return true
  if (media + controls === 0 || prose > mostProse || !priced(page).has(node)) return false
  return (
    offer.test(textOf(node)) ||
    linkAddresses(node).some((href) => isShop(page, href) || affiliateEvidence(href) !== undefined)
  )
}

const pricedBoxes = new WeakMap<ContentPage, ReadonlySet<Element>>()

/** The elements that hold a price, with all of their ancestors. */
function priced(page: ContentPage): ReadonlySet<Element> {
  const known = pricedBoxes.get(page)
  if (known) return known
  const found = new Set<Element>()
  const isLeaf = (node: Element) =>
    node.children.length > 0 && node.children.every(({type}) => type === 'text')
  for (const leaf of findAll(page.body, (node) => isLeaf(node) && price.test(textOf(node)))) {
    for (let at: Element | undefined = leaf; at && !found.has(at); at = page.parentOf(at)) found.add(at)
  }
  pricedBoxes.set(page, found)
  return found
}

/** Whether all links lead to a shop, and most text is linked, or the text of a picture ends with a call to order. */
function leadsToShop(page: ContentPage, node: Element): boolean {
  const {links, media} = page.of(node)
  if (links === 0 || !linkAddresses(node).every((href) => isShop(page, href))) return false
  return linkDensity(page.of(node)) > 0.5 || (media > 0 && ordering.test(textOf(node)))
}

/** A call to order. */
const ordering =
  /\b(?:hier|jetzt|here|now|ici)\b.{0,60}(?:bestell|kauf|order|buy|command|achet)\p{L}*[.!]?$/iu

/** Whether the address is a shop's, by its host or by a path of this site. */
function isShop(page: ContentPage, href: string): boolean {
  if (/^https?:\/\/shop\./i.test(href)) return true
  return page.isOwnSite(href) && /^(?:https?:\/\/[^/]+)?\/(?:shop|webshop|onlineshop)\//i.test(href)
}
