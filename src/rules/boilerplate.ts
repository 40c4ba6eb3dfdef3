/**
 * `boilerplate`: removes the lines and boxes that a site prints with every article.
 *
 * Matches: by address (`evidence/service-block.ts`), share bars, the site's profiles and channels, forms to subscribe,
 *   calls to support the author, votes in rankings, topics a text is filed under, lines of podcast hosts and mail
 *   services, links into a shop's basket (`evidence/own-pages.ts`: the way to the page, the data of a post, the site's own
 *   form to subscribe; `evidence/site-menus.ts`: its menus; `evidence/post-navigation.ts`: the posts before and behind); links and pictures that show nothing; by wording, newsletter
 *   boxes (`evidence/newsletter-box.ts`), follow-us lines (`evidence/reader-call.ts`), cookie notices, feedback
 *   questions, feed footers ("The post X appeared first on Y"), labels of ad places, calls to subscribe, support, write
 *   or get the site's app, legal rows, page controls, counters, calls to buy beside an ad. All of them are short blocks
 *   that say nothing else. With `strict` also affiliate disclosures, photo credits and price lines. At the edges, what a
 *   list of learnt blocks names.
 * Never touches: code, quotes, table cells, a sentence inside a longer paragraph, "originally published on" lines,
 *   advice that is not about the site itself ("Support your volunteers").
 * Source: `facts/networks/service-addresses.ts`, `own-page-paths.ts`, `facts/wording/boilerplate-phrases.ts`,
 *   `site-notices.ts`, `page-controls.ts`, `reader-calls`.
 */
import type {Element, Nodes, Parents, Root} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {type EditLog, editLogOf, type Finding} from '../edits/edit-log.js'
import {removeNode, removeNodes} from '../edits/remove-node.js'
import {topicPath} from '../facts/networks/own-page-paths.js'
import type {BoilerplateFact} from '../facts/wording/boilerplate-fact.js'
import {boilerplateFacts, bracketedAdLabel} from '../facts/wording/boilerplate-phrases.js'
import {callsToBuy} from '../facts/wording/calls-to-buy.js'
import {filedUnder} from '../facts/wording/page-controls.js'
import {strictPatterns} from '../facts/wording/strict-phrases.js'
import {attributeOf, isBlank, isBlock, isElement, isHeading, isLoneItem, textOf} from '../hast/elements.js'
import {linksOf, textOutsideLinks, textsBetweenLinks} from '../hast/links.js'
import {hasOther, indexOfSibling, siblingBefore} from '../hast/siblings.js'
import {visitParents} from '../hast/visit.js'
import {countWords} from '../text/count-words.js'
import {ByFirstCharacter} from '../text/first-characters.js'
import {speaksOfOtherMail} from '../text/reader-calls.js'
import {matchRelatedPhrase} from '../text/related-lead-in.js'
import {ads, removedBeside} from './evidence/beside-removed.js'
import {type Identity, identityOf} from './evidence/identity.js'
import {removeInterfaceBlocks} from './evidence/interface-blocks.js'
import {removeLearned} from './evidence/learned-blocks.js'
import {removeNamedBox} from './evidence/named-box.js'
import {newsletterBox} from './evidence/newsletter-box.js'
import {mostInLine, type Outline, Outlines} from './evidence/outline.js'
import {Places} from './evidence/place.js'
import {removePluginTag} from './evidence/plugin-tag.js'
import {postNavigationFrom} from './evidence/post-navigation.js'
import {DocumentCalls} from './evidence/reader-call.js'
import {serviceBlock} from './evidence/service-block.js'
import {isShareLink, shareBarAt} from './evidence/share-bar.js'
import {shareButtonFinding} from './evidence/share-button.js'
import {shareRow} from './evidence/share-row.js'
import {isAnnounced} from './evidence/shown-code.js'
import {showsNothing} from './evidence/shows-nothing.js'
import {removeSiteMenus} from './evidence/site-menus.js'

export interface BoilerplateOptions {
  /** Also remove affiliate disclosures, photo credits and price lines (default: `false`). */
  strict?: boolean | undefined
}

const rule = 'boilerplate'

/** Create the transform: changes `tree` in place, records each edit on `file`. */
export function boilerplate(options?: Readonly<BoilerplateOptions> | null) {
  const strict = options?.strict ?? false

  return (tree: Root, file: VFile): undefined => {
    const {edits} = editLogOf(file)
    let known: number
    let passes = 0
    // What is gone at an end of the text no longer stands between it and the lines before.
    do {
      known = edits.length
      removeAll(tree, file, strict, passes > 0)
      passes++
    } while (edits.length > known && passes < mostPasses)
  }
}

/** Most times that a text is looked through. */
const mostPasses = 4

/** Remove what is junk in the tree; with `onlyEdges` only at the ends of the text. */
function removeAll(tree: Root, file: VFile, strict: boolean, onlyEdges: boolean): void {
  /** Rows with the legal pages: they tell the menus beside them, which go first. */
  const legalRows: {node: Element; ancestors: Parents[]; finding: Finding}[] = []
  const {onlyCertain} = editLogOf(file)
  const outlines = new Outlines()
  const places = new Places(tree)
  const identity = identityOf(file)
  const calls = new DocumentCalls(tree, places, identity)
  visitParents(tree, 'element', (node, ancestors) => {
    if (isElement(node, 'pre', 'code', 'table', 'svg', 'math', 'figure')) return SKIP
    const parent = ancestors.at(-1) as Parents | undefined
    if (onlyEdges && parent?.type === 'root' && !places.isEdge(node)) return SKIP
    // Quotes are the article's, but for one line at its end that the site set off so, and those of platforms.
    if (isElement(node, 'blockquote') && !isClosingLine(node, places)) {
      const fact = onlyCertain ? undefined : platformQuote(node)
      return fact ? removeNode(file, node, ancestors, fact) : SKIP
    }
    const finding = shareButtonFinding(node, parent) ?? (onlyCertain ? undefined : showsNothing(node))
    if (finding) return removeNode(file, node, ancestors, finding)
    const tag =
      parent &&
      (removePluginTag(file, node, ancestors, rule, tagKinds) ??
        removeNamedBox(file, node, ancestors, rule, boxKinds))
    if (tag || !parent || !isBlockOfText(node, parent)) return tag
    // Evidence from wording is `likely` at best.
    const outline = outlines.of(node)
    const found: Found | undefined =
      shareBar(node, parent, outline) ??
      (onlyCertain ? undefined : subscribeBox(node, parent, outline)) ??
      byAddress(node, parent, outline, places, identity) ??
      (onlyCertain || node.tagName === 'a'
        ? undefined
        : isElement(parent as Nodes, 'blockquote')
          ? callToFollow(node, outline)
          : (shareRow(node, parent, outline) ??
            navigation(node, parent, places, identity) ??
            (isAnnounced(node, ancestors as Parents[])
              ? undefined
              : wording(node, parent, strict, outline, calls)) ??
            callToBuy(node, outline, editLogOf(file))))
    if (!found) return undefined
    if (found.isLegal && outline.links > 1) {
      legalRows.push({node, ancestors: [...ancestors] as Parents[], finding: found.finding})
      return undefined
    }
    return found.nodes.length === 1
      ? removeNode(file, node, ancestors, found.finding)
      : removeNodes(file, found.nodes, ancestors, found.finding)
  })
  if (!onlyEdges) removeLearned(tree, file)
  removeSiteMenus(tree, file, places, identity)
  for (const {node, ancestors, finding} of legalRows) {
    if ((ancestors.at(-1)!.children as Nodes[]).includes(node)) removeNode(file, node, ancestors, finding)
  }
  removeInterfaceBlocks(tree, file, places, onlyEdges)
}

/** Most characters of a line at the end that is set off as a quote. */
const mostInClosing = 1200

/** Whether a quote is one paragraph at the end of the text. */
function isClosingLine(quote: Element, places: Places): boolean {
  const shown = quote.children.filter((child) => !isBlank(child))
  return (
    shown.length === 1 &&
    isElement(shown[0], 'p') &&
    places.isLast(quote) &&
    textOf(quote).length <= mostInClosing
  )
}

/** The finding for a quote that is one line of a platform, as it sets them above and below its texts. */
function platformQuote(quote: Element): Finding | undefined {
  const [line, ...others] = quote.children.filter((child) => !isBlank(child))
  if (others.length > 0 || !isElement(line, 'p')) return undefined
  const fact = factOf(line, new Outlines().of(line), ['platform'])
  return fact && {rule, confidence: 'likely', reason: `${fact.kind} line (${fact.language})`}
}

/** The tags of plugins and generators that this rule takes. */
const tagKinds = ['newsletter', 'share', 'follow', 'form', 'feedback', 'support'] as const

/** The boxes that this rule takes by their name. */
const boxKinds = ['share', 'newsletter', 'navigation', 'consent', 'comments', 'form', 'promotion'] as const

interface Found {
  nodes: Nodes[]
  finding: Finding
  /** Whether it is a line of who has the rights. */
  isLegal?: boolean
}

/** Whether the element may be a line or box of its own. */
function isBlockOfText(node: Element, parent: Parents): boolean {
  if (isElement(parent as Nodes, 'td', 'th', 'a', 'figcaption', 'summary', 'dt')) return false
  // In a share bar the links are children of a box; in prose they stand among words.
  if (isElement(parent as Nodes, 'div', 'section', 'aside', 'li') && isShareLink(node)) return true
  return (
    isHeading(node) ||
    isElement(
      node,
      'p',
      'div',
      'section',
      'aside',
      'ul',
      'ol',
      'center',
      'form',
      'footer',
      'nav',
      'li',
      'span'
    )
  )
}

/** A block whose links say what it is for. */
function byAddress(
  node: Element,
  parent: Parents,
  outline: Readonly<Outline>,
  places: Places,
  identity: Identity
): Found | undefined {
  if (isElement(node, 'span', 'a') || (isElement(node, 'li') && !isLoneItem(node, parent))) return undefined
  const found = serviceBlock(node, parent, outline, places, identity)
  return (
    found && {
      nodes: [...found.above, node],
      finding: {rule: found.rule ?? rule, confidence: found.confidence, reason: found.reason}
    }
  )
}

/** A share bar, with its label. */
function shareBar(node: Element, parent: Parents, outline: Readonly<Outline>): Found | undefined {
  const bar = shareBarAt(node, parent, outline)
  if (!bar) return undefined
  const reason = `share bar (${bar.links} links that share the page)`
  return {
    nodes: bar.isBlock ? withLabel(node, parent) : bar.nodes,
    finding: {rule, confidence: 'certain', reason}
  }
}

/** The block, with its label if there is one directly above ("Share this:"). */
function withLabel(node: Element, parent: Parents): Nodes[] {
  const siblings = parent.children as Nodes[]
  const index = indexOfSibling(siblings, node)
  const at = siblingBefore(siblings, index, isBlank)
  const before = siblings[at]
  if (!isElement(before) || !factOf(before, new Outlines().of(before), ['share'])) return [node]
  return siblings.slice(at, index + 1)
}

/** A box that asks to subscribe by mail, from its title to its button. */
function subscribeBox(node: Element, parent: Parents, outline: Readonly<Outline>): Found | undefined {
  const nodes = newsletterBox(node, parent, outline)
  if (nodes.length === 0) return undefined
  return {nodes, finding: {rule, confidence: 'likely', reason: 'box to subscribe to a newsletter'}}
}

/** The links to the posts before and behind. */
function navigation(node: Element, parent: Parents, places: Places, identity: Identity): Found | undefined {
  const nodes = postNavigationFrom(node, parent, places, identity)
  if (nodes.length === 0) return undefined
  return {
    nodes,
    finding: {rule, confidence: 'likely', reason: 'links to the post before and the post behind'}
  }
}

/** A line that asks to follow the site, set off as a quote at the end. */
function callToFollow(node: Element, outline: Readonly<Outline>): Found | undefined {
  const fact = outline.hasContent ? undefined : factOf(node, outline, ['follow'])
  if (!fact) return undefined
  return {
    nodes: [node],
    finding: {rule, confidence: 'likely', reason: `${fact.kind} line (${fact.language})`}
  }
}

/** A block whose whole text is boilerplate. */
function wording(
  node: Element,
  parent: Parents,
  strict: boolean,
  outline: Readonly<Outline>,
  calls: DocumentCalls
): Found | undefined {
  if (outline.text === 0 || outline.hasContent || outline.elements > mostInLine) return undefined
  if (isElement(node, 'ul') && calls.isListOfCalls(node))
    return {nodes: [node], finding: {rule, confidence: 'likely', reason: 'list of calls to follow the site'}}
  if (isElement(node, 'ul', 'form', 'nav', 'footer')) return undefined
  if (isElement(node, 'li') && !isLoneItem(node, parent)) return undefined
  if (isElement(node, 'span') && hasOther(parent.children, node, (child) => !isBlank(child))) return undefined
  const fact = factOf(node, outline) ?? calls.of(node, parent, outline)
  if (fact && !(isHeading(node) && headsText(node, parent))) {
    const finding: Finding = {rule, confidence: 'likely', reason: `${fact.kind} line (${fact.language})`}
    return {nodes: [node], finding, isLegal: fact.kind === 'legal'}
  }
  if (outline.links > 0 && isLabelledAd(node))
    return {
      nodes: [node],
      finding: {rule: 'display-ad', confidence: 'likely', reason: 'ad with its label in brackets'}
    }
  if (isTagLine(node, outline))
    return {nodes: [node], finding: {rule, confidence: 'likely', reason: 'topics the text is filed under'}}
  const bare = bareLeadIn(node, outline)
  if (bare) return {nodes: [node], finding: {rule: 'related-links', confidence: 'likely', reason: bare}}
  if (!strict || outline.text > mostInLine || isHeading(node)) return undefined
  const text = textOf(node)
  const found = countWords(text) <= 60 && strictPatterns.find(({pattern}) => pattern.test(text))
  return found ? {nodes: [node], finding: {rule, confidence: 'likely', reason: found.kind}} : undefined
}

/** Most words of what somebody paid for. */
const mostInAd = 90

/** Whether a paragraph is labelled as an ad. One without a link may be shown for what it is. */
function isLabelledAd(node: Element): boolean {
  return isElement(node, 'p') && bracketedAdLabel.test(textOf(node)) && countWords(textOf(node)) <= mostInAd
}

/** With this many words, a paragraph below a heading is text, not a line of a box. */
const textWords = 30

/** Whether a paragraph of text directly follows the heading: then it heads a section, whatever its wording. */
function headsText(heading: Element, parent: Parents): boolean {
  const siblings = parent.children as Nodes[]
  let index = indexOfSibling(siblings, heading) + 1
  while (index < siblings.length && isBlank(siblings[index]!)) index++
  const next = siblings[index]
  if (!isElement(next, 'p') || linksOf(next).length > 0) return false
  return countWords(textOf(next)) >= textWords && !factOf(next, new Outlines().of(next))
}

const factsByFirst = new ByFirstCharacter(boilerplateFacts, ({pattern}) => pattern)

function factOf(
  node: Element,
  outline: Readonly<Outline>,
  kinds?: readonly string[]
): BoilerplateFact | undefined {
  // The blocks inside a block are checked by themselves.
  if (outline.blocks > 1 || outline.text > 600) return undefined
  const text = textOf(node)
  if (text === '' || text.length > 600) return undefined
  const words = countWords(text)
  return factsByFirst.for(text).find((fact) => {
    if (kinds && !kinds.includes(fact.kind)) return false
    if (isHeading(node) && !fact.isHeading && fact.kind !== 'newsletter' && fact.kind !== 'feedback')
      return false
    if (fact.isLink && (outline.links === 0 || textOutsideLinks(node) !== '')) return false
    if (words > (fact.maxWords ?? 40) || !fact.pattern.test(text)) return false
    return fact.kind !== 'newsletter' || !speaksOfOtherMail(text)
  })
}

/** `Tags: one, two | Filed under three`: a label, and links to the pages of topics. */
function isTagLine(node: Element, outline: Readonly<Outline>): boolean {
  if (outline.links === 0 || outline.blocks > 1 || isHeading(node) || isElement(node, 'li')) return false
  const links = linksOf(node)
  const areTopics = links.every(
    (link) => attributeOf(link, 'rel').split(' ').includes('tag') || topicPath.test(attributeOf(link, 'href'))
  )
  if (!areTopics) return false
  const between = textsBetweenLinks(node)
  return (
    between[0] !== '' &&
    /\p{L}/u.test(between[0]!) &&
    between.every((text) => text.length <= 600 && filedUnder.test(text))
  )
}

/** The label of a button without a link, beside an ad that went: alone, such words may be the author's. */
function callToBuy(node: Element, outline: Readonly<Outline>, log: EditLog): Found | undefined {
  if (isHeading(node) || !isBlock(node) || outline.links > 0 || outline.blocks > 1 || outline.text > 120)
    return undefined
  const text = textOf(node)
  if (!callsToBuy.some((pattern) => pattern.test(text))) return undefined
  const {isBefore, isBehind} = removedBeside(node, log, ads)
  if (!isBefore && !isBehind) return undefined
  return {nodes: [node], finding: {rule, confidence: 'likely', reason: 'call to buy, beside an ad'}}
}

/** The reason, for the label of a player or widget that is gone ("Latest videos from …"). */
function bareLeadIn(node: Element, outline: Readonly<Outline>): string | undefined {
  if (!isElement(node, 'p') || outline.links > 0 || outline.text > 400) return undefined
  const text = textOf(node)
  if (countWords(text) > 10) return undefined
  const match = matchRelatedPhrase(text)
  return match && /^latest videos from/.test(match.phrase) ? `"${text}", without what it heads` : undefined
}
