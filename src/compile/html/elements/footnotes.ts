/**
 * Finds footnotes: which links call a note, which elements are notes, which links lead back.
 *
 * A call is a short mark (`1`, `[2]`, `*`) that leads to an element of the page. That element is a note if it leads
 * back to the call, or if a class or role declares it. A call without a note stays a link, a note without a call stays
 * text. Source: the output of markdown-it-footnote, Pandoc, goldmark (Hugo), kramdown, GitHub, WordPress, Substack,
 * MediaWiki, Word; DPUB-ARIA roles, <https://www.w3.org/TR/dpub-aria-1.1/>.
 */
import type {Element, Nodes, Root} from 'hast'
import {attributeOf, classesOf, isElement} from '../../../hast/elements.js'
import {decodePercent} from '../../../text/decode-percent.js'
import {lineIn} from '../nodes.js'

export interface Footnotes {
  /** Calls, with the label of their note and the text they show. */
  references: ReadonlyMap<Element, Reference>
  /** Notes, with their label. */
  definitions: ReadonlyMap<Element, string>
  /** Links from a note to its call. */
  backlinks: ReadonlySet<Element>
}

export interface Reference {
  label: string
  /** `[1]`, `*` */
  shown: string
}

interface Found {
  node: Element
  /** Nearest first. */
  ancestors: readonly Element[]
}

interface FragmentLink extends Found {
  fragment: string
}

/** Find the footnotes of a page. Takes linear time, except for the content of notes. */
export function findFootnotes(tree: Root): Footnotes {
  const {links, byId} = survey(tree)
  const references = new Map<Element, Reference>()
  const definitions = new Map<Element, string>()
  const backlinks = new Set<Element>()
  const calls: Call[] = []
  const owner = new Map<Element, string>()
  const spoilt = new Set<Element>()
  for (const link of links) {
    const label = isWayBack(link) ? undefined : callLabel(lineIn(link.node))
    const target = label === undefined ? undefined : find(byId, link.fragment)
    if (label === undefined || !target) continue
    const note = noteOf(target)
    if (!note || link.ancestors.includes(note)) continue
    // The element contains several notes: none of them can be separated.
    if ((owner.get(note) ?? link.fragment) !== link.fragment) spoilt.add(note)
    owner.set(note, link.fragment)
    calls.push({link, note, label})
  }
  if (calls.length === 0) return {references, definitions, backlinks}
  const back = backlinksOf(calls, links, byId)
  const labels = new Map<string, number>()
  for (const {link, note, label} of calls) {
    // A link from a note back to its call is not a call itself: the text around that call is not a note.
    if (spoilt.has(note) || backlinks.has(link.node)) continue
    const isLinked = back.has(note)
    if (!isLinked && !(isSaidCall(link) && isSaidNote(note, byId))) continue
    if (!definitions.has(note)) {
      definitions.set(note, freeLabel(label, labels))
      for (const inner of back.get(note) ?? []) backlinks.add(inner)
    }
    references.set(link.node, {label: definitions.get(note)!, shown: shownMark(lineIn(link.node))})
  }
  // The call may be removed with its part of the page. Its backlink then leads nowhere, but is still a backlink.
  for (const link of links) {
    if (isWayBack(link) && link.ancestors.some((ancestor) => definitions.has(ancestor)))
      backlinks.add(link.node)
  }
  return {references, definitions, backlinks}
}

interface Call {
  link: FragmentLink
  note: Element
  label: string
}

/** The links in each note that lead to one of its calls, or to an element close around one. Linear. */
function backlinksOf(
  calls: readonly Call[],
  links: readonly FragmentLink[],
  byId: ReadonlyMap<string, Found>
): Map<Element, Element[]> {
  /** For each note: its calls with the elements close around them, and the parents of the calls. */
  const called = new Map<Element, {places: Set<Element>; parents: Set<Element>}>()
  for (const {link, note} of calls) {
    const around = called.get(note) ?? {places: new Set(), parents: new Set()}
    called.set(note, around)
    for (const node of [link.node, ...link.ancestors.slice(0, 3)]) around.places.add(node)
    // A call at the top of a fragment has no parent.
    if (link.ancestors[0]) around.parents.add(link.ancestors[0])
  }
  const back = new Map<Element, Element[]>()
  for (const {node, ancestors, fragment} of links) {
    const note = ancestors.find((ancestor) => called.has(ancestor))
    const around = note && called.get(note)
    const target = find(byId, fragment)
    if (!around || !target) continue
    // An empty anchor beside the call counts too.
    const isBeside =
      target.ancestors[0] !== undefined &&
      around.parents.has(target.ancestors[0]) &&
      lineIn(target.node) === ''
    if (!around.places.has(target.node) && !isBeside) continue
    const found = back.get(note)
    if (found) found.push(node)
    else back.set(note, [node])
  }
  return back
}

function survey(tree: Root): {links: FragmentLink[]; byId: Map<string, Found>} {
  const links: FragmentLink[] = []
  const byId = new Map<string, Found>()
  const above: Element[] = []
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return
    if (node.type === 'element') {
      const id = attributeOf(node, 'id') || (node.tagName === 'a' ? attributeOf(node, 'name') : '')
      const href = node.tagName === 'a' ? attributeOf(node, 'href') : ''
      const hash = href.indexOf('#')
      if (id !== '' || hash >= 0) {
        const ancestors = above.slice(-8).reverse()
        if (id !== '' && !byId.has(id)) byId.set(id, {node, ancestors})
        if (hash >= 0) links.push({node, ancestors, fragment: decodePercent(href.slice(hash + 1))})
      }
      above.push(node)
    }
    for (const child of node.children) visit(child)
    if (node.type === 'element') above.pop()
  }
  visit(tree)
  return {links, byId}
}

/** GitHub adds a prefix to the ids in what users write. */
function find(byId: ReadonlyMap<string, Found>, fragment: string): Found | undefined {
  return fragment === '' ? undefined : (byId.get(fragment) ?? byId.get(`user-content-${fragment}`))
}

/**
 * The mark a call shows, without its brackets. A name that distinguishes groups of notes (`[n 1]`, `[Note 1]`) is part
 * of it.
 */
function callLabel(shown: string): string | undefined {
  if (shown.length > 24) return undefined
  const [, group, mark] =
    /^[[(（【]?\s*(?:(note|nb|n|fn|footnote|注|註|注释)(?:\.\s*|\s+|(?=\d)))?([\p{L}\p{N}]{1,4}|[*†‡§¶]{1,4})\s*[\])）】]?$/iu.exec(
      shown
    ) ?? []
  return group && mark && /^(?:note|nb|n)$/i.test(group) ? `${group}-${mark}` : mark
}

/** The text for a call that cannot become a footnote: bare numbers and letters get brackets. */
function shownMark(shown: string): string {
  return /^[\p{L}\p{N}]/u.test(shown) ? `[${shown}]` : shown
}

/**
 * Ids of the place of a call, and classes and roles of the link that leads there. Source: MediaWiki's Cite
 * (`cite_ref-`), Word (`_ftnref`), markdown-it-footnote, Pandoc, goldmark, kramdown, remark (`fnref`, `fn-ref`),
 * Substack (`footnote-anchor-`), DPUB-ARIA. Taken 2026-11-25.
 */
const callPlace =
  /^(?:user-content-)?_?(?:cite[-_]ref|(?:fn|ftn|edn|footnote|note)[-_:]?(?:ref|anchor)(?![a-z]))/i
const wayBackToken =
  /^(?:mw-cite-backlink|footnote-back(?:ref|link)?|footnote-backref|reversefootnote|data-footnote-backref|doc-backlink|easy-footnote-to-top)$/

function isWayBack({node, ancestors, fragment}: FragmentLink): boolean {
  return (
    callPlace.test(fragment) ||
    'dataFootnoteBackref' in node.properties ||
    [node, ...ancestors.slice(0, 4)].some((next) => says(next, wayBackToken))
  )
}

/** A label that is not in use. `labels` holds the labels in use, with the highest number that was tried for each. */
function freeLabel(label: string, labels: Map<string, number>): string {
  const clean = /^[\p{L}\p{N}-]+$/u.test(label) ? label.toLowerCase() : 'note'
  let free = clean
  // Thousands of notes may have the same mark, so numbers are not tried from the start.
  let count = labels.get(clean) ?? 1
  while (labels.has(free)) free = `${clean}-${++count}`
  labels.set(clean, count)
  labels.set(free, 1)
  return free
}

const noteNames = new Set(['li', 'p', 'div', 'aside', 'dd', 'section'])

/** The note at the target of a call; undefined if there is none. */
function noteOf({node, ancestors}: Found): Element | undefined {
  if (node.tagName === 'li' || node.tagName === 'dd') return node
  for (const [index, next] of [node, ...ancestors].entries()) {
    if (index > 3 || isElement(next, 'td', 'th', 'body', 'article', 'main', 'ol', 'ul', 'table', 'figure'))
      return undefined
    if (!noteNames.has(next.tagName)) continue
    // A paragraph of an item means the whole item.
    const around = ancestors[index]
    if (isElement(around, 'li') && isElement(next, 'p', 'div')) return around
    return isAtStart(next, node) ? next : undefined
  }
  return undefined
}

/** Whether only a mark stands before `place` in the note. A place within a text is that of a call, not of a note. */
function isAtStart(note: Element, place: Element): boolean {
  let before = ''
  let steps = 0
  const visit = (node: Nodes): boolean => {
    if (node === place) return true
    if (++steps > 500) return false
    if (node.type === 'text') before += node.value
    return 'children' in node && node.children.some((child) => before.length < 200 && visit(child))
  }
  visit(note)
  return before.trim().length < 4
}

const noteToken =
  /^(?:footnotes?|endnotes?|footnote-(?:item|definition|content|text|list)|reflist|references|wp-block-footnotes|doc-endnotes?|doc-footnote|easy-footnote.*|notes)$/
const callToken =
  /^(?:footnote|footnote-ref(?:erence)?|footnote-anchor|footref|fn|fn-ref|noteref|doc-noteref|reference|easy-footnote|footnote-link)$/

function isSaidNote(note: Element, byId: ReadonlyMap<string, Found>): boolean {
  const around = byId.get(attributeOf(note, 'id'))?.ancestors.slice(0, 3) ?? []
  return [note, ...around].some((node) => says(node, noteToken))
}

function isSaidCall({node, ancestors}: FragmentLink): boolean {
  if ('dataFootnoteRef' in node.properties) return true
  const isRaised =
    ancestors.slice(0, 2).some((next) => next.tagName === 'sup') ||
    node.children.some((child) => isElement(child, 'sup'))
  return isRaised || [node, ...ancestors.slice(0, 2)].some((next) => says(next, callToken))
}

function says(node: Element, token: RegExp): boolean {
  return (
    token.test(attributeOf(node, 'role')) ||
    classesOf(node).some((name) => token.test(name)) ||
    /(?:^|:)(?:note|footnote)/.test(attributeOf(node, 'epubType'))
  )
}
