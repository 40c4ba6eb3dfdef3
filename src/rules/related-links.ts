/**
 * `related-links`: removes pointers to other articles that interrupt or follow this one.
 *
 * Matches: a lead-in ("Also read", "You may also like"…, 40+ languages) together with the links-only list,
 *   paragraph or block it heads, or on the same line; blocks whose class is a related-posts plugin's own;
 *   a link-only paragraph that calls to read on elsewhere, or leads to a widget; without links, a lead-in with titles
 *   (`evidence/text-pointers.ts`); what Tistory lists of a category.
 * Never touches: a list with prose in it, a table of contents, lead-ins that authors use too ("See also")
 *   before relative links, pages of others where the site of the document is known, resources sections, footnotes.
 * Source: `facts/related-phrases.ts`.
 */
import type {Element, Nodes, Parents, Root} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {parseUrl} from '../addresses/url.js'
import {editLogOf, type Finding} from '../edits/edit-log.js'
import {removeNode, removeNodes} from '../edits/remove-node.js'
import {relatedClassTokens} from '../facts/markup/related-classes.js'
import {articleWords, readMoreCalls} from '../facts/wording/related-phrases.js'
import {
  attributeOf,
  classesOf,
  isBlank,
  isElement,
  isHeading,
  isLoneItem,
  isMedia,
  textOf
} from '../hast/elements.js'
import {
  areTerms,
  isAbsolute,
  isLink,
  isLinkBlock,
  leadsToFile,
  linksOf,
  textOutsideLinks
} from '../hast/links.js'
import {hasOther, indexOfSibling, siblingBefore, siblingBehind} from '../hast/siblings.js'
import {contentsOf} from '../hast/table-of-contents.js'
import {visitParents} from '../hast/visit.js'
import {marksOf} from '../parse/marks.js'
import {countWords, weighWords} from '../text/count-words.js'
import {isInCapitals, isLeadIn, matchRelatedPhrase, type PhraseMatch} from '../text/related-lead-in.js'
import {type Identity, identityOf, leadElsewhere} from './evidence/identity.js'
import {LoneCards} from './evidence/lone-cards.js'
import {removeNamedBox} from './evidence/named-box.js'
import {mostInLine, type Outline, Outlines} from './evidence/outline.js'
import {removePluginTag} from './evidence/plugin-tag.js'
import {followingLinkBlocks, isAllowed, Page, paidLeadIn, relatedBlocks} from './evidence/related-blocks.js'
import {TextPointers} from './evidence/text-pointers.js'

export interface RelatedLinksOptions {
  /** Most words a lead-in may have (default: `16`). */
  maxLeadIn?: number | undefined
}

const rule = 'related-links'

/** Create the transform: changes `tree` in place, records each edit on `file`. */
export function relatedLinks(options?: Readonly<RelatedLinksOptions> | null) {
  const maxLeadIn = options?.maxLeadIn ?? 16

  return (tree: Root, file: VFile): undefined => {
    // Evidence from wording is `likely` at best.
    const {onlyCertain} = editLogOf(file)
    const outlines = new Outlines()
    const isListed = contentsOf(tree)
    const identity = identityOf(file)
    const page = new Page(tree, identity)
    const cards = new LoneCards(tree, page)
    const pointers = new TextPointers(tree, file.path)
    visitParents(tree, 'element', (node, ancestors) => {
      if (isElement(node, 'pre', 'code', 'table', 'svg', 'math')) return SKIP
      const parent = ancestors.at(-1) as Parents | undefined
      if (!parent) return
      const token = classesOf(node).find((name) => relatedClassTokens.has(name))
      if (token && isLinkBlock(node, {extraWords: 12})) {
        return removeNode(file, node, ancestors, {
          rule,
          confidence: 'certain',
          reason: `block of a related-posts plugin (class "${token}")`
        })
      }
      const tag =
        removePluginTag(file, node, ancestors, rule, ['related']) ??
        removeNamedBox(file, node, ancestors, rule, ['related'])
      if (tag || onlyCertain || !isLabelPlace(node)) return tag
      const pointer = pointers.from(node)
      if (pointer) {
        const {nodes, reason} = pointer
        return removeNodes(file, nodes, ancestors, {rule, confidence: 'likely', reason})
      }
      const outline = outlines.of(node)
      const found =
        onOneLine(node, parent, maxLeadIn, outline) ??
        headedBlocks(node, parent, maxLeadIn, outline, isListed, page) ??
        loneCard(node, cards.of(node, parent, outline)) ??
        callToRead(node, parent, outline) ??
        widgetLink(node, parent, outline) ??
        ofCategory(node, parent, outline)
      if (!found || isReference(found, identity)) return
      return removeNodes(file, found.nodes, ancestors, found.finding)
    })
  }
}

interface Found {
  nodes: Nodes[]
  finding: Finding
}

/**
 * Whether the links are the author's references: a site's own furniture leads to its own pages, or through a network
 * that sells what stands there.
 */
function isReference({finding, nodes}: Found, identity: Identity): boolean {
  if (finding.confidence === 'certain' || paidLeadIn.test(finding.reason)) return false
  return leadElsewhere(
    identity,
    nodes.flatMap(linksOf).map((link) => attributeOf(link, 'href'))
  )
}

/** Paths of the frames in which publishers show related articles; a converter made a link of such a frame. */
const widgetPath = /^\/[^?#]*(?:related|recirc|recommended)[-_]?(?:widget|posts?|articles?|stories)\/?\?/i

/** A block of one link to a widget of related articles. */
function widgetLink(node: Element, parent: Parents, outline: Readonly<Outline>): Found | undefined {
  if (outline.links !== 1 || !isElement(node, 'p') || !isOwnLine(node, parent)) return undefined
  const url = parseUrl(attributeOf(linksOf(node)[0]!, 'href'))
  if (!url || textOutsideLinks(node) !== '' || !widgetPath.test(url.pathname + url.search)) return undefined
  return {
    nodes: [node],
    finding: {rule, confidence: 'likely', reason: `link to a widget of related articles (${url.hostname})`}
  }
}

/** What Tistory writes into a link to another post of the same blog: `2017.11.05 - [category] - title`. */
const datedTitle = /^\d{4}\.\d{2}\.\d{2} - \[[^[\]]{1,80}\] - ./

/** Other posts of a category, as Tistory lists them: one in a link of its own, or a table below a label. */
function ofCategory(node: Element, parent: Parents, outline: Readonly<Outline>): Found | undefined {
  if (!isElement(node, 'p') || outline.links === 0 || outline.text > mostInLine || !isOwnLine(node, parent))
    return undefined
  const text = textOf(node)
  const reason = 'posts of the same category (Tistory)'
  if (outline.links === 1 && datedTitle.test(text) && textOutsideLinks(node) === '')
    return {nodes: [node], finding: {rule, confidence: 'likely', reason}}
  if (!/카테고리의 다른 글\s*$/.test(text)) return undefined
  const siblings = parent.children as Nodes[]
  const index = indexOfSibling(siblings, node)
  const at = siblingBehind(siblings, index, isBlank)
  const table = siblings[at]
  if (!isElement(table, 'table') || linksOf(table).length === 0) return undefined
  return {nodes: siblings.slice(index, at + 1), finding: {rule, confidence: 'likely', reason}}
}

/** Where a lead-in can stand: a block of its own, or a bold or marked phrase among raw HTML. */
function isLabelPlace(node: Element): boolean {
  return (
    isHeading(node) ||
    [
      'p',
      'div',
      'span',
      'strong',
      'b',
      'em',
      'i',
      'section',
      'aside',
      'blockquote',
      'li',
      'nav',
      'center',
      'figcaption',
      'label'
    ].includes(node.tagName)
  )
}

/** Most words of a link that holds its own lead-in. */
const mostInLink = 60

/** `Also read: [title](…)`: lead-in and links in one block. */
function onOneLine(
  node: Element,
  parent: Parents,
  maxLeadIn: number,
  {links, elements}: Readonly<Outline>
): Found | undefined {
  if (links === 0 || elements > mostInLine * links || isHeading(node) || !isOwnLine(node, parent))
    return undefined
  const label = textBeforeLink(node)
  // A lead-in inside the link itself (`→ [Also read: title](…)`).
  const hasNoLabel = !/[\p{L}\p{N}]/u.test(label)
  const inLink = hasNoLabel ? (boldLeadIn(node) ?? leadInOfLink(textOf(node, 1000))) : undefined
  const match = inLink && inLink.rest !== '' ? inLink : ownLeadIn(label)
  if (!match || weighWords(label) > maxLeadIn) return undefined
  if (!isAllowed(match, node) && !hasRelatedClass(node, parent)) return undefined
  if (inLink && (inLink.strength === 'weak' || weighWords(textOf(node, 4000)) > mostInLink)) return undefined
  const outside = textOutsideLinks(node)
  if (isSentence(label, outside) || linksOf(node).every((link) => leadsToFile(attributeOf(link, 'href'))))
    return undefined
  const extra = countWords(outside) - countWords(label)
  if (extra > Math.max(0, Math.min(8, 2 * (linksOf(node).length - 1))) || hasContent(node)) return undefined
  const nodes = withAttributeList(node, parent)
  // "Also read:" and one title, then the list goes on below.
  return {
    nodes: [...nodes, ...followingLinkBlocks(node, parent, match, 0)],
    finding: finding(match, label || match.phrase)
  }
}

/** `See [the garden](…) and [the barn](…).`: no punctuation before the links, and a full stop at the end of all. */
function isSentence(label: string, outside: string): boolean {
  return /[\p{L}\p{N}]$/u.test(label) && /[\p{L}\p{N}\s][.。]$/u.test(outside)
}

/** The lead-in that a link sets off from the title behind it: `[**See also** title](…)`. */
function boldLeadIn(node: Element): PhraseMatch | undefined {
  const links = linksOf(node)
  const [label, title] = links.length === 1 ? links[0]!.children.filter((child) => !isBlank(child)) : []
  if (!isElement(label, 'strong', 'b') || title === undefined) return undefined
  const match = matchRelatedPhrase(textOf(label, 100))
  return match?.rest === '' ? {...match, strength: 'strong', rest: textOf(title, 100)} : undefined
}

/** The lead-in that a link begins with; capitals make it a site's. */
function leadInOfLink(text: string): PhraseMatch | undefined {
  const match = matchRelatedPhrase(text)
  const label = match && /^[^:：|]{1,60}(?=[:：|])/.exec(text)?.[0]
  return label && isInCapitals(label) ? {...match, strength: 'strong'} : match
}

/** The lead-in that a label is; capitals make it a site's. */
function ownLeadIn(label: string): PhraseMatch | undefined {
  const match = isLeadIn(label) ?? isSignedLeadIn(label)
  return match && isInCapitals(label) ? {...match, strength: 'strong'} : match
}

/** A lead-in that continues up to its colon or arrow: `You may like this if you know … ➔`. */
function isSignedLeadIn(label: string): PhraseMatch | undefined {
  const match = /[:：➔→➜►»]$/.test(label) ? matchRelatedPhrase(label) : undefined
  return match?.strength === 'strong' ? match : undefined
}

/** A lead-in alone in its block, and the links-only blocks after it. */
function headedBlocks(
  node: Element,
  parent: Parents,
  maxLeadIn: number,
  outline: Readonly<Outline>,
  isListed: (heading: Element) => boolean,
  page: Page
): Found | undefined {
  if (outline.text === 0 || outline.text > 200 || outline.elements > mostInLine) return undefined
  const text = textOf(node)
  if (text === '' || text.length > 200 || weighWords(text) > maxLeadIn || hasContent(node)) return undefined
  if (outline.links > 0 && !isHeading(node)) return undefined
  const match = matchRelatedPhrase(text)
  if (!match) return undefined
  const isWhole = match.rest === '' || isOpenPhrase(match, text)
  if (!isWhole) return undefined
  const blocks = relatedBlocks(node, parent, match, page)
  if (blocks.length === 0) return headsNothing(node, parent, match) ? labelOnly(node, match, text) : undefined
  if (!blocks.every((block) => isBlank(block) || isAllowed(match, block))) return undefined
  const mayBeTerms = match.strength === 'weak' && isHeading(node)
  if (mayBeTerms && (isListed(node) || (areTerms(blocks) && !articleWords.test(match.phrase))))
    return undefined
  return {nodes: [node, ...blocks], finding: finding(match, text)}
}

function loneCard(node: Element, title: string | undefined): Found | undefined {
  if (title === undefined) return undefined
  const reason = `card of another page ("${title}")`
  return {nodes: [node], finding: {rule, confidence: 'likely', reason}}
}

/** Whether nothing of what a label headed is left: the text ends there. */
function headsNothing(node: Element, parent: Parents, {strength, rest}: PhraseMatch): boolean {
  if (strength !== 'strong' || rest !== '' || !isHeading(node) || node.tagName === 'h1') return false
  if (parent.type !== 'root') return false
  const siblings = parent.children as Nodes[]
  return siblingBehind(siblings, indexOfSibling(siblings, node), isBlank) < 0
}

function labelOnly(node: Element, {language}: PhraseMatch, text: string): Found {
  return {
    nodes: [node],
    finding: {rule, confidence: 'likely', reason: `"${text}" without the links it headed (${language})`}
  }
}

function isOpenPhrase(match: PhraseMatch, text: string): boolean {
  return countWords(text) - countWords(match.phrase) <= 12 && match.strength === 'strong'
}

/** A paragraph of one link whose text ends in a call to read it ("… Read now"). */
function callToRead(node: Element, parent: Parents, outline: Readonly<Outline>): Found | undefined {
  if (outline.links !== 1 || !isElement(node, 'p') || !isOwnLine(node, parent) || hasContent(node))
    return undefined
  const links = linksOf(node)
  const link = links[0]
  if (links.length !== 1 || !link || textOutsideLinks(node) !== '' || !isAbsolute(node)) return undefined
  const text = textOf(link).toLowerCase()
  const words = countWords(text)
  if (words < 6 || words > 60) return undefined
  const call = readMoreCalls.find(
    (phrase) => text.endsWith(phrase) && /(?:^|[\s.!?…>:|–—-])$/.test(text.slice(0, -phrase.length))
  )
  if (!call) return undefined
  const nodes: Nodes[] = [node]
  // The label above it belongs to it ("Special feature").
  const siblings = parent.children as Nodes[]
  const index = indexOfSibling(siblings, node)
  const at = siblingBefore(siblings, index, isBlank)
  const before = siblings[at]
  if (before && (isHeading(before) || isElement(before, 'p')) && countWords(textOf(before)) <= 4) {
    const label = matchRelatedPhrase(textOf(before))
    if (label && label.rest === '') nodes.unshift(...siblings.slice(at, index))
  }
  return {
    nodes,
    finding: {rule, confidence: 'likely', reason: `link that calls to read on elsewhere ("${call}")`}
  }
}

function finding(match: PhraseMatch, label: string): Finding {
  const shown = label.length > 60 ? label.slice(0, 57) + '…' : label
  return {
    rule,
    confidence: 'likely',
    reason: `"${shown.replace(/(?<![\s:：])[\s:：]+$/, '')}" and the links it heads (${match.language})`
  }
}

/** Whether the element holds media, code and the like: more than a pointer. */
function hasContent(node: Element): boolean {
  const holds = (next: Element, isInLink: boolean): boolean =>
    next.children.some(
      (child) =>
        child.type === 'element' &&
        (contentNames.has(child.tagName) ||
          (!isInLink && isMedia(child)) ||
          holds(child, isInLink || isLink(child)))
    )
  return holds(node, isLink(node))
}

const contentNames = new Set(['pre', 'code', 'table', 'sup'])

/** Whether the element is a line or block of its own, not a phrase in a sentence. */
function isOwnLine(node: Element, parent: Parents): boolean {
  if (['p', 'div', 'blockquote', 'section', 'aside', 'li', 'nav', 'center'].includes(node.tagName)) {
    return node.tagName !== 'li' || isLoneItem(node, parent)
  }
  return !hasOther(parent.children, node, (child) => !isBlank(child))
}

/** Text of `node` up to its first link. */
function textBeforeLink(node: Element): string {
  const parts: string[] = []
  const walk = (next: Nodes): boolean => {
    if (next.type === 'text') parts.push(next.value)
    if (isElement(next, 'a') && attributeOf(next, 'href') !== '') return true
    return 'children' in next && next.children.some((child) => walk(child))
  }
  walk(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Whether the attribute list before the block gives it a class of related links. */
function hasRelatedClass(node: Element, parent: Parents): boolean {
  const [list, ...rest] = withAttributeList(node, parent)
  return (
    rest.length > 0 &&
    /[.\s](?:related|you-may-(?:also-)?like|also-read|read-(?:also|more|next)|recommended|further)/i.test(
      textOf(list!)
    )
  )
}

/** The block, with the line before it in which kramdown gives its class (`{:.you-may-like}`). */
function withAttributeList(node: Element, parent: Parents): Nodes[] {
  const siblings = parent.children as Nodes[]
  const index = indexOfSibling(siblings, node)
  const at = siblingBefore(siblings, index, isBlank)
  const before = siblings[at]
  if (!before || !isElement(before, 'p') || marksOf(before).raw || !/^\{:[^{}]*\}$/.test(textOf(before)))
    return [node]
  return siblings.slice(at, index + 1)
}
