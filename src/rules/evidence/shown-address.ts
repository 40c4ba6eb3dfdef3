/** Addresses that an article shows as examples: they stay as they are, tracking included. */
import type {Element, Nodes, Parents, Root} from 'hast'
import {cleanUrl} from '../../addresses/clean-url.js'
import {globalParameters} from '../../facts/networks/tracking-parameters.js'
import {attributeOf, isBlank, isElement, textOf} from '../../hast/elements.js'
import {hasOther} from '../../hast/siblings.js'

/** What the text of a page says of addresses and their parameters. */
export class AddressSubject {
  readonly #tree: Root
  #prose: string | undefined
  #code: string | undefined
  #isNamed: boolean | undefined
  #isTracked: boolean | undefined

  constructor(tree: Root) {
    this.#tree = tree
  }

  /**
   * Whether the article is about a parameter: its name stands in the text or code. An article about campaign parameters
   * or trackers shows them in its links, too.
   */
  isSubject(name: string): boolean {
    this.#prose ??= proseOf(this.#tree).toLowerCase()
    const lower = name.toLowerCase()
    if (lower.startsWith('utm_') && /\butm\b|\butm_/.test(this.#prose)) return true
    return (
      lower.length > 3 && new RegExp(`(?<![\\w/])${lower.replace(/[^\w]/g, '\\$&')}(?!\\w)`).test(this.#prose)
    )
  }

  /** Whether the link is an address alone in its paragraph, in an article about addresses. */
  isExample(link: Element, ancestors: readonly Nodes[], href: string): boolean {
    if (textOf(link) !== href || !standsAlone(link, ancestors.at(-1) as Parents)) return false
    return this.#namesParameter() || this.#showsTracking() || this.#showsPage(href)
  }

  #namesParameter(): boolean {
    this.#isNamed ??= longNames.some((name) => this.isSubject(name))
    return this.#isNamed
  }

  /** Whether code shows an address with tracking. */
  #showsTracking(): boolean {
    this.#isTracked ??= (this.#codeText().match(/https?:\/\/[^\s"'<>`]{1,2000}/g) ?? [])
      .slice(0, 200)
      .some((address) => /[?&](?:utm_[a-z]+|[a-z]*clid)=/i.test(address) && cleanUrl(address) !== undefined)
    return this.#isTracked
  }

  /** Whether code shows the same page without parameters. */
  #showsPage(href: string): boolean {
    const page = (cleanUrl(href)?.url ?? href).replace(/[?#].*$/s, '').replace(/\/$/, '')
    if (!/^https?:\/\/[^/]+\/./.test(page)) return false
    const code = this.#codeText()
    for (let at = code.indexOf(page); at >= 0; at = code.indexOf(page, at + 1))
      if (/^\/?(?:$|[\s"'<>`])/.test(code.slice(at + page.length, at + page.length + 2))) return true
    return false
  }

  #codeText(): string {
    this.#code ??= codeOf(this.#tree)
    return this.#code
  }
}

/** Names that are no words of any language. */
const longNames = globalParameters.filter(
  (name): name is string => typeof name === 'string' && name.length > 4
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

/** The text of code, blocks and words. */
function codeOf(tree: Root): string {
  const parts: string[] = []
  const walk = (node: Nodes, isCode: boolean): void => {
    if (node.type === 'text' && isCode) parts.push(node.value)
    else if ('children' in node)
      for (const child of node.children) walk(child, isCode || isElement(node, 'pre', 'code'))
  }
  walk(tree, false)
  return parts.join(' ')
}

/** Whether the text of a link is an address. */
export function showsAddress(link: Element): boolean {
  const text = textOf(link)
  return text === attributeOf(link, 'href') || /^(?:https?:\/\/|www\.)\S+$/i.test(text)
}
