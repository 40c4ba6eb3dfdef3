/** Frames: which of them show content of the article, and which are ads. */
import type {Element} from 'hast'
import {unarchived} from '../addresses/archive.js'
import {HostTable} from '../addresses/host-table.js'
import {affiliateEvidence, hostOf, servesContent, thirdPartyRole} from '../addresses/url.js'
import {lazyAddresses} from '../facts/markup/lazy-load.js'
import {adHosts} from '../facts/networks/ad-slots.js'
import {embedHosts} from '../facts/networks/embed-hosts.js'
import {attributeOf} from './elements.js'

/** The nearest entry counts: a portal has players on one host and ads on another. */
const frames = new HostTable<'content' | 'ad'>([
  ...embedHosts.map((host) => [host, 'content'] as const),
  ...adHosts.map((host) => [host, 'ad'] as const)
])

const addressNames = ['src', ...lazyAddresses, 'data', 'dataUrl']

/** Address of a frame, player or object, also one that a lazy-loading script reads; empty if there is none. */
export function frameAddress(node: Element): string {
  for (const name of addressNames) {
    const value = attributeOf(node, name)
    if (value && value !== 'about:blank') return value
  }
  return ''
}

/** Whether the frame shows a video, a post, a map, a piece of code: something an article is illustrated with. */
export function isContentEmbed(node: Element): boolean {
  return frames.find(hostOf(unarchived(frameAddress(node)))) === 'content'
}

/** Whether the address is on an ad server. */
export function isAdHost(href: string): boolean {
  const host = hostOf(unarchived(href))
  if (!host) return false
  return frames.find(host) === 'ad' || (thirdPartyRole(href) === 'ad' && !servesContent(href))
}

/** Whether the frame comes from an ad server. */
export function isAdEmbed(node: Element): boolean {
  const address = frameAddress(node)
  if (!address || isContentEmbed(node)) return false
  return affiliateEvidence(address)?.kind === 'creative' || isAdHost(address)
}
