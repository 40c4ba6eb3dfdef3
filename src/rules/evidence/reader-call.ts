/** A block that does nothing but call its reader to subscribe to the site's mail or to follow the site. */
import type {Element, Parents, Root} from 'hast'
import {serviceOf} from '../../addresses/service.js'
import {attributeOf, isElement, isHeading, textOf} from '../../hast/elements.js'
import {linksOf} from '../../hast/links.js'
import {languagesOf} from '../../text/languages.js'
import {type ReaderCall, ReaderCallGrammar} from '../../text/reader-calls.js'
import {type Identity, isOwn} from './identity.js'
import type {Outline} from './outline.js'
import type {Places} from './place.js'

/** So much of a document tells its language, in characters. */
const mostForLanguage = 20_000
/** Most characters of a call. */
const longest = 400

/** Knows the calls of one document. */
export class ReaderCalls {
  readonly #tree: Root
  readonly #places: Places
  readonly #identity: Identity
  #grammar: ReaderCallGrammar | undefined

  constructor(tree: Root, places: Places, identity: Identity) {
    this.#tree = tree
    this.#places = places
    this.#identity = identity
  }

  /** The call that the block is, if it is one. */
  of(node: Element, parent: Parents, outline: Readonly<Outline>): ReaderCall | undefined {
    if (outline.blocks > 1 || outline.text > longest || !(isHeading(node) || isElement(node, 'p', 'div')))
      return undefined
    if (isElement(parent, 'li')) return undefined
    this.#grammar ??= new ReaderCallGrammar(languagesOf(textOf(this.#tree, mostForLanguage)))
    const call = this.#grammar.read(textOf(node), {isEdge: this.#places.isEdge(node)})
    if (!call) return undefined
    // What leads to another site speaks of that site.
    const leadAway = linksOf(node).some((link) => this.#leadsAway(attributeOf(link, 'href')))
    return leadAway ? undefined : call
  }

  #leadsAway(href: string): boolean {
    return (
      this.#identity.domain !== undefined && !isOwn(this.#identity, href) && serviceOf(href) === undefined
    )
  }
}
