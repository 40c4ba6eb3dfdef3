/** A block that does nothing but call its reader to subscribe to the site's mail or to follow the site. */
import type {Element, Nodes, Parents, Root} from 'hast'
import {leadsToForm, serviceOf} from '../../addresses/service.js'
import {networkWords} from '../../facts/wording/network-words.js'
import {attributeOf, isBlank, isElement, isHeading, textOf} from '../../hast/elements.js'
import {linksOf} from '../../hast/links.js'
import {indexOfSibling} from '../../hast/siblings.js'
import {weighWords} from '../../text/count-words.js'
import {languagesOf} from '../../text/languages.js'
import {CallReader, type ReaderCall} from '../../text/reader-calls.js'
import {domainOf, type Identity, isOwn} from './identity.js'
import type {Outline} from './outline.js'
import type {Places} from './place.js'

/** So much of a document tells its language, in characters. */
const mostForLanguage = 20_000
/** Most characters of a call. */
const longest = 400
/** Most words of a line below the heading of a box. */
const mostInBoxLine = 12

/** Whether a link leads to a profile, by its address or by the name of the network that it says. */
function isProfile(link: Element): boolean {
  const href = attributeOf(link, 'href')
  if (serviceOf(href)?.kind === 'profile') return true
  const name = textOf(link).toLowerCase()
  return networkWords.has(name) && domainOf(href)?.split('.')[0] === name
}

/** Most items of a list of calls. */
const mostItems = 6

/** Knows the calls of one document. */
export class DocumentCalls {
  readonly #tree: Root
  readonly #places: Places
  readonly #identity: Identity
  #reader: CallReader | undefined

  constructor(tree: Root, places: Places, identity: Identity) {
    this.#tree = tree
    this.#places = places
    this.#identity = identity
  }

  get #calls(): CallReader {
    this.#reader ??= new CallReader(languagesOf(textOf(this.#tree, mostForLanguage)))
    return this.#reader
  }

  /** The call that the block is, if it is one. */
  of(node: Element, parent: Parents, outline: Readonly<Outline>): ReaderCall | undefined {
    if (outline.blocks > 1 || outline.text > longest || !(isHeading(node) || isElement(node, 'p', 'div')))
      return undefined
    if (isElement(parent, 'li')) return undefined
    const isLast = this.#places.isLast(node) && !isHeading(node)
    const links = linksOf(node)
    const hasProfile = links.some(isProfile)
    const hasForm = links.some((link) => leadsToForm(attributeOf(link, 'href')))
    const call = this.#calls.read(textOf(node), {isLast, hasProfile, hasForm})
    if (!call || (isHeading(node) && this.#headsMore(node, parent))) return undefined
    // What leads to another site speaks of that site.
    const leadsAway = links.some((link) => this.#leadsAway(link, call))
    return leadsAway ? undefined : call
  }

  /** Whether each item of a list at the end is a call, with the links that lead to the site's profiles. */
  isListOfCalls(list: Element): boolean {
    if (!this.#places.isLast(list) || !isElement(list, 'ul')) return false
    const items = list.children.filter((child): child is Element => isElement(child, 'li'))
    if (items.length === 0 || items.length > mostItems) return false
    return items.every((item) => {
      const links = linksOf(item)
      const kinds = links.map((link) => serviceOf(attributeOf(link, 'href'))?.kind)
      if (kinds.some((kind) => kind === undefined)) return false
      return (
        this.#calls.read(textOf(item), {isLast: true, hasProfile: kinds.includes('profile')}) !== undefined
      )
    })
  }

  /** Whether a heading heads more than a line of a box: a step of instructions is worded as a call is. */
  #headsMore(heading: Element, parent: Parents): boolean {
    const siblings = parent.children as Nodes[]
    const next = siblings.slice(indexOfSibling(siblings, heading) + 1).find((node) => !isBlank(node))
    if (next === undefined || isHeading(next) || isElement(next, 'hr', 'form', 'input', 'button'))
      return false
    if (!isElement(next, 'p')) return true
    const text = textOf(next, longest)
    return weighWords(text) > mostInBoxLine && this.#calls.read(text) === undefined
  }

  #leadsAway(link: Element, call: ReaderCall): boolean {
    const href = attributeOf(link, 'href')
    if (isOwn(this.#identity, href) || serviceOf(href) !== undefined) return false
    // Networks of many hosts: the link says which one it is.
    if (networkWords.has(textOf(link).toLowerCase())) return false
    return this.#identity.domain !== undefined || !call.isOwn
  }
}
