/** The kinds of patterns that settings are made of. */
import ignore from 'ignore'
import {parseUrl} from '../rules/evidence/url.js'

/** Whether `path` (relative, forward slashes) fits one of `patterns`, in the syntax of `.gitignore`. */
export function matchesPath(patterns: readonly string[], path: string): boolean {
  // A path that leads out of the folder the patterns count from fits none of them.
  return (
    ignore.isPathValid(path) &&
    ignore({ignorecase: false})
      .add([...patterns])
      .ignores(path)
  )
}

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

/** A host as people write it, with its scheme, port and path or without. */
function plainHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/|^\/\//, '')
    .replace(/[:/?#].*$/, '')
    .replace(/^\*?\./, '')
    .replace(/^www\./, '')
}

/** Whether the address leads to one of `hosts`. */
export function leadsTo(hosts: readonly string[], address: string): boolean {
  return hosts.length > 0 && isHostOf(hosts, parseUrl(address)?.hostname ?? '')
}

/** A test for whole texts: `*` stands for any characters, case and runs of white space do not count. */
export function wildcard(pattern: string): (text: string) => boolean {
  const parts = collapse(pattern).split('*')
  const first = parts[0]!
  const last = parts.at(-1)!
  if (parts.length === 1) return (text) => collapse(text) === first
  return (text) => {
    const folded = collapse(text)
    if (folded.length < first.length + last.length) return false
    if (!folded.startsWith(first) || !folded.endsWith(last)) return false
    // Part by part from the left: no pattern can make this slow, as an expression could be.
    let from = first.length
    for (const part of parts.slice(1, -1)) {
      const at = folded.indexOf(part, from)
      if (at < 0) return false
      from = at + part.length
    }
    return from <= folded.length - last.length
  }
}

/** Lower case, with runs of white space as one space. */
export function collapse(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
