/** Addresses that an article shows as examples: they stay as they are, tracking included. */
import type {Element, Nodes, Parents, Root} from 'hast'
import {cleanUrl} from '../../addresses/clean-url.js'
import {globalParameters} from '../../facts/networks/tracking-parameters.js'
import {attributeOf, findAll, isBlank, isElement, textOf} from '../../hast/elements.js'
import {hasOther} from '../../hast/siblings.js'

/** What the text of a page says of addresses and their parameters. Each part is read once, when it is asked for. */
export class AddressSubject {
  readonly #tree: Root
  #prose: string | undefined
  #shown: ReadonlySet<string> | undefined
  #isAboutTracking: boolean | undefined

  constructor(tree: Root) {
    this.#tree = tree
  }

  /**
   * Whether the article is about a parameter: its name stands in the text or code. An article about campaign parameters
   * or trackers shows them in its links, too.
   */
  isSubject(name: string): boolean {
    const prose = this.#proseText()
    const lower = name.toLowerCase()
    if (lower.startsWith('utm_') && /\butm\b|\butm_/.test(prose)) return true
    return lower.length > 3 && new RegExp(`(?<![\\w/])${lower.replace(/[^\w]/g, '\\$&')}(?!\\w)`).test(prose)
  }

  /**
   * Whether the link is an address alone in its paragraph, in an article about addresses: one that shows the same page
   * without parameters, has an address with tracking in its code, or names a tracking parameter.
   */
  isExample(link: Element, ancestors: readonly Nodes[], href: string): boolean {
    if (textOf(link) !== href || !standsAlone(link, ancestors.at(-1) as Parents)) return false
    this.#shown ??= shownAddresses(this.#tree)
    const page = withoutSlash((cleanUrl(href)?.url ?? href).split(/[?#]/)[0]!)
    if (/^https?:\/\/[^/]+\/./i.test(page) && page !== withoutSlash(href) && this.#shown.has(page))
      return true
    this.#isAboutTracking ??= hasTrackingInCode(this.#tree) || longName.test(this.#proseText())
    return this.#isAboutTracking
  }

  #proseText(): string {
    this.#prose ??= proseOf(this.#tree).toLowerCase()
    return this.#prose
  }
}

/** A tracking parameter whose name is no word of any language. */
const longName = new RegExp(
  `(?<![\\w/])(?:utm_\\w|utm\\b|(?:${globalParameters
    .filter((name) => typeof name === 'string' && name.length > 4)
    .map((name) => String(name).toLowerCase())
    .join('|')})(?!\\w))`
)

function standsAlone(link: Element, parent: Parents): boolean {
  return isElement(parent as Nodes, 'p', 'li') && !hasOther(parent.children, link, (node) => !isBlank(node))
}

/** Text and code outside of links, without bare addresses. */
function proseOf(tree: Root): string {
  const parts: string[] = []
  const walk = (node: Nodes): void => {
    if (node.type === 'text') parts.push(node.value.replace(/\bhttps?:\/\/\S+/g, ' '))
    else if (isElement(node, 'a', 'script', 'style')) return
    else if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(tree)
  return parts.join(' ')
}

/** The addresses that code shows, and links as their text; without a slash at the end. */
function shownAddresses(tree: Root): ReadonlySet<string> {
  const links = findAll(tree, (node) => node.tagName === 'a' && /^https?:/i.test(attributeOf(node, 'href')))
  const bare = links.filter((link) => textOf(link) === attributeOf(link, 'href'))
  return new Set(
    [...addressesIn(codeOf(tree)), ...bare.map((link) => attributeOf(link, 'href'))].map(withoutSlash)
  )
}

function hasTrackingInCode(tree: Root): boolean {
  return addressesIn(codeOf(tree)).some(
    (address) => /[?&](?:utm_[a-z]+|[a-z]*clid)=/i.test(address) && cleanUrl(address) !== undefined
  )
}

function addressesIn(text: string): string[] {
  return text.match(/https?:\/\/[^\s"'<>`]+/g) ?? []
}

function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address
}

/** The text of code, blocks and words. */
function codeOf(tree: Root): string {
  return findAll(tree, (node) => isElement(node, 'pre', 'code'))
    .filter((node) => node.tagName === 'code' || !node.children.some((child) => isElement(child, 'code')))
    .map(codeText)
    .join(' ')
}

function codeText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(codeText).join('') : ''
}

/** Whether the text of a link is an address. */
export function showsAddress(link: Element): boolean {
  const text = textOf(link)
  return text === attributeOf(link, 'href') || /^(?:https?:\/\/|www\.)\S+$/i.test(text)
}
