/**
 * `tracking-link`: removes the tracking from links that are kept.
 *
 * Matches: tracking parameters and fragments; redirectors whose address holds the target (unwrapped); links through
 *   affiliate networks whose target cannot be read (unlinked: the text is kept).
 * Never touches: link text, code, signed addresses, parameters that the article is about.
 * Source: the networks' and analytics tools' documentation, see `facts/tracking-parameters.ts` and
 *   `facts/redirectors.ts`.
 */
import type {Element, Nodes, Root} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {cleanUrl} from '../addresses/clean-url.js'
import {affiliateEvidence} from '../addresses/url.js'
import type {Finding} from '../edits/edit-log.js'
import {removeNode} from '../edits/remove-node.js'
import {rewriteAddress, unwrapLink, unwrapPicture} from '../edits/rewrite-address.js'
import {attributeOf, isElement, textOf} from '../hast/elements.js'
import {visitParents} from '../hast/visit.js'
import {marksOf} from '../parse/marks.js'
import {wildcard} from '../text/wildcard.js'
import {isOpaqueClick} from './evidence/ad-content.js'

export interface TrackingLinkOptions {
  /** Unlink links through affiliate networks if their target cannot be read; the text is kept (default: `true`). */
  unlink?: boolean | undefined
  /** Parameters that are kept; `*` stands for any characters, case does not count (default: none). */
  keep?: readonly string[] | undefined
}

const rule = 'tracking-link'

/** Create the transform: changes `tree` in place, records each edit on `file`. */
export function trackingLink(options?: Readonly<TrackingLinkOptions> | null) {
  const unlink = options?.unlink ?? true
  const keep = (options?.keep ?? []).map(wildcard)

  return (tree: Root, file: VFile): undefined => {
    const isSubject = subjectOf(tree)
    const done = new Set<number>()
    visitParents(tree, 'element', (node, ancestors) => {
      if (isElement(node, 'pre', 'code')) return SKIP
      if (unlink && isElement(node, 'img') && isOpaqueClick(attributeOf(node, 'src')))
        return takePicture(file, node, ancestors)
      if (!isElement(node, 'a', 'area')) return
      const href = attributeOf(node, 'href')
      if (!href || isMail(href)) return
      // An article about a parameter shows it in visible addresses; a link with other text is the site's own.
      const isShown = showsAddress(node, href)
      const stays = (name: string) => keep.some((fits) => fits(name)) || (isShown && isSubject(name))
      const cleaned = cleanUrl(href, stays)
      const address = cleaned?.url ?? href
      if (unlink && isOpaque(address)) return takeLink(file, node, ancestors, address)
      if (!cleaned) return
      const finding: Finding = {rule, confidence: 'certain', reason: cleaned.steps.slice(0, 4).join(', ')}
      const definition = marksOf(node).definition
      // Several references, one definition: it is rewritten once.
      if (definition && done.has(definition.start)) node.properties.href = cleaned.url
      else if (rewriteAddress(file, node, ancestors, 'href', cleaned.url, finding) && definition)
        done.add(definition.start)
      return
    })
  }
}

function showsAddress(node: Element, href: string): boolean {
  const text = textOf(node)
  return text === href || /^(?:https?:\/\/|www\.)\S+$/i.test(text)
}

function isMail(href: string): boolean {
  return /^(?:mailto|tel|sms):/i.test(href) || href.startsWith('#')
}

function isOpaque(href: string): boolean {
  return isOpaqueClick(href) || affiliateEvidence(href)?.kind === 'creative'
}

function takeLink(file: VFile, node: Element, ancestors: readonly Nodes[], address: string) {
  const network = affiliateEvidence(address)?.network ?? 'an affiliate network'
  const finding: Finding = {
    rule,
    confidence: 'likely',
    reason: `link through ${network} that does not say where it leads`
  }
  const text = textOf(node)
  const isBare = text === address || (node.children.length === 1 && /^(?:https?:)?\/\/\S+$/.test(text))
  const parent = ancestors.at(-1)!
  if (isBare) return removeNode(file, node, ancestors as never, finding)
  const index = 'children' in parent ? (parent.children as Nodes[]).indexOf(node) : -1
  return unwrapLink(file, node, ancestors, finding) ? index : undefined
}

/** A link that a conversion turned into a picture shows only its description: keep that as text. */
function takePicture(file: VFile, node: Element, ancestors: readonly Nodes[]) {
  const network = affiliateEvidence(attributeOf(node, 'src'))?.network ?? 'an affiliate network'
  const finding: Finding = {rule, confidence: 'likely', reason: `picture that is a link through ${network}`}
  if (attributeOf(node, 'alt').trim() === '') return removeNode(file, node, ancestors as never, finding)
  return unwrapPicture(file, node, ancestors, finding)
    ? (ancestors.at(-1) as Element).children.indexOf(node) + 1
    : undefined
}

/**
 * A test whether the article is about a parameter: its name stands in the text or code.
 *
 * An article about campaign parameters or trackers shows them in its links, too.
 */
function subjectOf(tree: Root): (name: string) => boolean {
  let text: string | undefined
  return (name) => {
    text ??= proseOf(tree).toLowerCase()
    const lower = name.toLowerCase()
    if (lower.startsWith('utm_') && /\butm\b|\butm_/.test(text)) return true
    return lower.length > 3 && new RegExp(`(?<![\\w/])${lower.replace(/[^\w]/g, '\\$&')}(?!\\w)`).test(text)
  }
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
