/** What a link is for, by its address alone: one place for all rules. */
import {subscribePath} from '../facts/networks/own-page-paths.js'
import {type ServiceFact, type ServiceKind, serviceAddresses} from '../facts/networks/service-addresses.js'
import {decodePercent} from '../text/decode-percent.js'
import {unarchived} from './archive.js'
import {HostTable} from './host-table.js'
import {parseUrl, pathOf} from './url.js'

export interface Service {
  kind: ServiceKind
  /** The service's host, as the table of facts has it. */
  name: string
  /** The account that the address names: lower case, letters and digits only; empty if it names none. */
  owner: string
}

const byHost = new HostTable<ServiceFact[]>(group())

function group(): Map<string, ServiceFact[]> {
  const groups = new Map<string, ServiceFact[]>()
  for (const fact of serviceAddresses) {
    for (const host of fact.hosts) groups.set(host, [...(groups.get(host) ?? []), fact])
  }
  return groups
}

/** Addresses that open an app on a phone to send something there. */
const shareSchemes =
  /^(whatsapp|viber|tg|line|fb-messenger|kakaolink|kakaotalk|weixin|sms|twitter):(?:\/\/)?(?:send|forward|msg|share|\?|&|post|text)/i

/** What opens Ghost's own window on any of its sites. */
const ghostPortal = /#\/portal\/(signup|support|account)\b/i

/** Whether the address is of a form to subscribe: a mail service's, or a site's own. */
export function leadsToForm(address: string): boolean {
  return serviceOf(address)?.kind === 'subscribe' || subscribePath.test(pathOf(address))
}

/** What the address is for, if it is a service's. */
export function serviceOf(address: string): Service | undefined {
  const href = unarchived(address.trim())
  const app = shareSchemes.exec(href)?.[1]
  if (app) return {kind: 'share', name: app.toLowerCase(), owner: ''}
  if (isShareByMail(href)) return {kind: 'share', name: 'mail', owner: ''}
  const portal = ghostPortal.exec(href)?.[1]?.toLowerCase()
  if (portal) return {kind: portal === 'support' ? 'support' : 'subscribe', name: 'ghost', owner: ''}
  const url = isKnownHost(href) ? parseUrl(href) : undefined
  if (!url) return undefined
  const rest = url.pathname + url.search + url.hash
  let host = url.hostname.replace(/^www\./, '')
  // Facts about a host come before those about the domains above it.
  while (host.includes('.')) {
    for (const fact of byHost.find(host) ?? []) {
      const found = fact.path.exec(rest)
      if (found) return {kind: fact.kind, name: host, owner: plainName(found[1] ?? '')}
    }
    host = host.slice(host.indexOf('.') + 1)
  }
  return undefined
}

/** Whether a service has the host of the address: most addresses need not be parsed. */
function isKnownHost(href: string): boolean {
  const host = /^(?:https?:)?[\\/]{2}(?:[^/?#\\@]*@)?([^/?#\\:]+)/i.exec(href)?.[1]
  return host !== undefined && (/[^\w.-]/.test(host) || byHost.find(host.toLowerCase()) !== undefined)
}

/** Whether following the address shares a page. */
export function isShareAddress(address: string): boolean {
  return serviceOf(address)?.kind === 'share'
}

/** A mail without a receiver, but with a subject or a text: the reader is to send the page to somebody. */
function isShareByMail(href: string): boolean {
  return /^mailto:\?(?:[^#]*&(?:amp;)?)?(?:subject|body)=/i.test(href)
}

function plainName(written: string): string {
  return decodePercent(written)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
