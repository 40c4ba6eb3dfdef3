/**
 * `tracking-link`: removes the tracking from links that are kept.
 *
 * Matches: tracking parameters and fragments; redirectors whose address holds the target (unwrapped); links through
 *   affiliate networks whose target cannot be read (unlinked: the text is kept; where the text is the real address, it
 *   becomes the link's); entries of a contents list that a plugin turned into ads.
 * Never touches: link text, code, signed addresses, parameters that the article is about, addresses shown as examples.
 * Source: the networks' and analytics tools' documentation, see `facts/tracking-parameters.ts` and
 *   `facts/redirectors.ts`.
 */
import type {Element, Nodes, Root} from 'hast'
import {SKIP} from 'unist-util-visit-parents'
import type {VFile} from 'vfile'
import {cleanUrl} from '../addresses/clean-url.js'
import {affiliateEvidence, hostOf} from '../addresses/url.js'
import {editLogOf, type Finding} from '../edits/edit-log.js'
import {isInCode, removeNode} from '../edits/remove-node.js'
import {rewriteAddress, unwrapLink, unwrapPicture} from '../edits/rewrite-address.js'
import {attributeOf, isElement, textOf} from '../hast/elements.js'
import {visitParents} from '../hast/visit.js'
import {marksOf} from '../parse/marks.js'
import {wildcard} from '../text/wildcard.js'
import {isOpaqueClick} from './evidence/ad-content.js'
import {hijackedEntries} from './evidence/hijacked-contents.js'
import {AddressSubject, showsAddress} from './evidence/shown-address.js'

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
    const subject = new AddressSubject(tree)
    const hijacked = unlink ? hijackedEntries(tree) : new Set<Element>()
    const done = new Set<number>()
    visitParents(tree, 'element', (node, ancestors) => {
      if (isElement(node, 'pre', 'code')) {
        if (unlink && marksOf(node).unclosedFence) unlinkBehindFence(file, node, ancestors)
        return SKIP
      }
      if (unlink && isElement(node, 'img') && isOpaqueClick(attributeOf(node, 'src')))
        return takePicture(file, node, ancestors)
      if (!isElement(node, 'a', 'area')) return
      const href = attributeOf(node, 'href')
      if (!href || isMail(href)) return
      // An article about a parameter shows it in visible addresses; a link with other text is the site's own.
      const isShown = showsAddress(node)
      if (isShown && subject.isExample(node, ancestors, href)) return
      const stays = (name: string) => keep.some((fits) => fits(name)) || (isShown && subject.isSubject(name))
      const cleaned = cleanUrl(href, stays)
      // A network's address stays one without the parameters that say so.
      const address = cleaned?.target ?? href
      if (unlink && isOpaque(address)) return takeLink(file, node, ancestors, address)
      if (hijacked.has(node)) {
        const finding: Finding = {
          rule,
          confidence: 'likely',
          reason: 'entry of a contents list turned into ads'
        }
        return unlinkNode(file, node, ancestors, finding)
      }
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
  const written = writtenAddress(text, address)
  if (written) {
    // Other references of the same definition may show other texts.
    const found: Finding = {...finding, reason: `link through ${network} whose text is the real address`}
    const isDone = !marksOf(node).definition && rewriteAddress(file, node, ancestors, 'href', written, found)
    return isDone ? undefined : unlinkNode(file, node, ancestors, finding)
  }
  if (isOwnAddress(text, address)) return removeNode(file, node, ancestors as never, finding)
  return unlinkNode(file, node, ancestors, finding)
}

function unlinkNode(file: VFile, node: Element, ancestors: readonly Nodes[], finding: Finding) {
  const parent = ancestors.at(-1)!
  const index = 'children' in parent ? (parent.children as Nodes[]).indexOf(node) : -1
  return unwrapLink(file, node, ancestors, finding) ? index : undefined
}

/** The address that the text of a link is, if it leads to another host and not through a network: the real target. */
function writtenAddress(text: string, address: string): string | undefined {
  if (!/^(?:https?:\/\/|www\.)[^\s<>"'`\\]+$/i.test(text) || /(?:…|\.\.)$/.test(text)) return undefined
  const written = /^www\./i.test(text) ? 'https://' + text : text
  const host = hostOf(written)
  if (!host.includes('.') || host === hostOf(address) || isOfNetwork(written)) return undefined
  return cleanUrl(written)?.url ?? written
}

/** Whether the text is the affiliate address, or another of a network, perhaps without its scheme or shortened. */
function isOwnAddress(text: string, address: string): boolean {
  if (text === address) return true
  if (!/^(?:(?:https?:)?\/\/\S+|[\w-]+(?:\.[\w-]+)+\/\S*)$/i.test(text)) return false
  const written = text.replace(/^(?:https?:)?(?:\/\/)?/i, 'https://')
  return hostOf(written) === hostOf(address) || isOfNetwork(written)
}

/** Whether the address is an affiliate network's, its home page included. */
function isOfNetwork(address: string): boolean {
  return affiliateEvidence(address.replace(/^(https?:\/\/[^/?#]+)\/?$/i, '$1/x')) !== undefined
}

const fenceWithoutInfo = /^(?:`{3,}|~{3,})[ \t]*(?:\r\n|\n|\r)/

/**
 * A fence that never closes is a stray line, and what follows is prose: there a link loses its address where the shape
 * of the address is an affiliate's. Nothing else changes.
 */
function unlinkBehindFence(file: VFile, pre: Element, ancestors: readonly Nodes[]): void {
  const log = editLogOf(file)
  const start = pre.position?.start.offset
  const end = pre.position?.end.offset
  if (start === undefined || end === undefined || isInCode(ancestors)) return
  const source = log.source.slice(start, end)
  if (!fenceWithoutInfo.test(source)) return
  for (const found of source.matchAll(
    /(?<!!)\[([^[\]\\`\n\r]{1,500})\]\((https?:\/\/[^\s()<>`]{1,2000})\)/g
  )) {
    const evidence = affiliateEvidence(found[2]!)
    const text = found[1]!
    if (evidence?.kind !== 'click' || !evidence.byShape || /^(?:https?:)?\/\//i.test(text)) continue
    const line = source.slice(source.lastIndexOf('\n', found.index) + 1, found.index)
    if (line.includes('`')) continue
    const from = start + found.index
    const to = from + found[0].length
    const finding: Finding = {
      rule,
      confidence: 'likely',
      reason: `link through ${evidence.network} behind a fence that never closes`
    }
    if (!log.accepts(finding, from, to) || log.overlapping(from, to).length > 0) continue
    log.add({...finding, action: 'rewrite', start: from, end: to, after: text, block: false})
  }
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
