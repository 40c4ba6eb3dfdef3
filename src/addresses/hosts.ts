/** Hosts as users write them in settings. */
import {parseUrl} from './url.js'

/** Whether `host` is one of `hosts` or a subdomain of one; `www.` and case do not count. */
export function isHostOf(hosts: readonly string[], host: string): boolean {
  const wanted = plainHost(host)
  return (
    wanted !== '' &&
    hosts.some((entry) => {
      const known = plainHost(entry)
      return wanted === known || wanted.endsWith('.' + known)
    })
  )
}

/** The host in what a user wrote: lower case, without scheme, port, path, `*.` and `www.`. */
function plainHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/|^\/\//, '')
    .replace(/[:/?#].*/s, '')
    .replace(/^\*?\./, '')
    .replace(/^www\./, '')
}

/** Whether the address leads to one of `hosts`. */
export function leadsTo(hosts: readonly string[], address: string): boolean {
  return hosts.length > 0 && isHostOf(hosts, parseUrl(address)?.hostname ?? '')
}
