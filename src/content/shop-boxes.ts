/** Shop boxes among the paragraphs of a text: a picture, a name, a price, a way to buy. */
import type {Element} from 'hast'
import {classesOf, findAll, isElement, textOf} from '../rules/evidence/elements.js'
import {isAnonymous} from './anonymous-boxes.js'
import type {ContentPage} from './page.js'
import {linkAddresses} from './pointers.js'
import {isBehindText} from './teasers.js'

/** Characters; a box that says more of what it sells is a part of a test or a guide. */
const mostText = 450
const mostProse = 160
/** Items of a list of facts, which may hold a price too. */
const mostItems = 2

/** A price that is all its element says: `24,95 €`, `from $12.99 *`. */
const price =
  /^(?:(?:ab|nur|from|only|now|jetzt|desde|à partir de|dès|vanaf|od)\s)?(?:(?:€|\$|£|CHF|EUR|USD)\s?\d{1,5}(?:[.,]\d{2,3}){0,2}|\d{1,5}(?:[.,]\d{2,3}){0,2}(?:,-|,–)?\s?(?:€|\$|£|zł|kr|Kč|Ft|CHF|EUR|USD|PLN))\s?\*?$/iu

/** With cents. */
const exactPrice = new RegExp(price.source.replace(/\$$/, '(?<=[.,]\\d{2}\\D*)$'), 'iu')

export function isShopBox(page: ContentPage, node: Element, siblings: readonly Element[]): boolean {
  if (leadsToShop(page, node)) return true
  const {controls, links, media} = page.of(node)
  if (media + controls === 0 || !hasPriceAlone(page, node, price) || !isBehindText(page, node)) return false
  return links + controls > 0 || isRepeated(page, node, siblings)
}

const repeated = new WeakMap<readonly Element[], Map<string, boolean>>()

/**
 * Whether several siblings of a kind have a price. So boxes whose links a script makes are known; not the labels of a
 * chart, which are round.
 */
function isRepeated(page: ContentPage, node: Element, siblings: readonly Element[]): boolean {
  const known = repeated.get(siblings) ?? new Map<string, boolean>()
  repeated.set(siblings, known)
  const kind = `${node.tagName} ${classesOf(node)[0]}`
  if (!known.has(kind)) {
    const alike = siblings.filter((box) => `${box.tagName} ${classesOf(box)[0]}` === kind)
    known.set(kind, alike.filter((box) => hasPriceAlone(page, box, exactPrice)).length > 1)
  }
  return known.get(kind)!
}

function hasPriceAlone(page: ContentPage, node: Element, pattern: RegExp): boolean {
  if (!isElement(node, 'div', 'section', 'aside') || page.holdsHeadline(node)) return false
  const {items, prose, text} = page.of(node)
  if (text === 0 || text > mostText || prose > mostProse || items > mostItems) return false
  return findAll(node, (part) => page.of(part).text <= 30 && pattern.test(textOf(part))).length > 0
}

/** Characters of what is said of one thing that is sold. */
const mostOffer = 350

/** A box whose links all lead to a shop, by its host or path. */
function leadsToShop(page: ContentPage, node: Element): boolean {
  if (!isElement(node, 'div', 'section', 'aside') || isAnonymous(node) || page.holdsHeadline(node))
    return false
  if (page.of(node).text > mostOffer || page.of(node).items > mostItems) return false
  const addresses = linkAddresses(node)
  return addresses.length > 0 && addresses.every((href) => shop.test(href)) && isBehindText(page, node)
}

const shop = /^https?:\/\/shop\.|^(?:https?:\/\/[^/]+)?\/(?:shop|store|webshop|onlineshop)\//i
