/** Cards of other pages without a label: links that a converter wrote around a heading and a text. */
import type {Element, Parents, Root} from 'hast'
import {parseUrl} from '../../addresses/url.js'
import {attributeOf, hasBelow, isElement, isHeading, textOf} from '../../hast/elements.js'
import {isWithinDocumentation, leadsToFile} from '../../hast/links.js'
import {marksOf} from '../../parse/marks.js'
import {weighWords} from '../../text/count-words.js'
import {type Identity, isOwn} from './identity.js'
import type {Outline} from './outline.js'
import type {Page} from './related-blocks.js'

/** Least words of a card beside its title. */
const leastInCard = 6

/** Whole cards of other pages of the site, without a label: links around a heading and a text. No author writes one. */
export class LoneCards {
  readonly #tree: Root
  readonly #page: Page
  /** Whether most of the document is text: on a page of cards they are its content. */
  #isText: boolean | undefined

  constructor(tree: Root, page: Page) {
    this.#tree = tree
    this.#page = page
  }

  /** The title of the card, if the block is one. */
  of(node: Element, parent: Parents, {links, text}: Readonly<Outline>): string | undefined {
    if (parent.type !== 'root' || !isElement(node, 'div') || links !== 1 || text > 1000) return undefined
    const title = this.#titleOf(node)
    if (!title || hasBelow(node, isContent) || isWithinDocumentation(node)) return undefined
    this.#isText ??= this.#isMostlyText()
    if (!this.#isText) return undefined
    return textOf(title, 60)
  }

  /** The heading in a link to a page of the site that also has a text. */
  #titleOf(node: Element): Element | undefined {
    const [link, ...others] = node.children
    if (marksOf(node).raw || !isElement(link, 'a') || others.length > 0) return undefined
    const href = attributeOf(link, 'href')
    const title = link.children.find(isHeading)
    const {identity} = this.#page
    if (!title || identity.domain === undefined || !isOwn(identity, href) || !isArticle(href, identity))
      return undefined
    const words = weighWords(textOf(title))
    return words > 1 && weighWords(textOf(node)) - words >= leastInCard ? title : undefined
  }

  #isMostlyText(): boolean {
    const inCards = this.#tree.children
      .filter((child) => isElement(child) && this.#titleOf(child) !== undefined)
      .reduce((sum, card) => sum + weighWords(textOf(card)), 0)
    return this.#page.words >= 2 * inCards
  }
}

function isContent({tagName}: Element): boolean {
  return ['pre', 'code', 'table', 'sup'].includes(tagName)
}

/** Least words in the address of an article. A chapter, a service or a section has a name. */
const leastInAddress = 4

/** Whether the address is that of another article. */
function isArticle(href: string, {page}: Identity): boolean {
  const path = (parseUrl(href)?.pathname ?? href.replace(/[?#].*/s, '')).replace(/\/$/, '')
  const words = (path.split('/').at(-1) ?? '').split(/[-_.,]|%20/).filter(Boolean)
  return !leadsToFile(path) && words.length >= leastInAddress && path !== page?.pathname.replace(/\/$/, '')
}
