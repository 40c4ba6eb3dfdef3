/** Counts the hosts in the text of edits: of junk that is removed, and of links that are cleaned. */
import type {Edit} from '../../edits/edit.js'
import {hostLimit} from './limits.js'

/** Absolute addresses, and those without a scheme where markup opens them. */
const addresses = /(?:https?:|["'(=])\/\/([\p{L}\p{N}._-]{3,253})/giu

/** How many hosts the row of a file has room for. */
const hostsOfFile = 16

/** Counts edits by host. Memory is bounded: after `hostLimit` hosts, new ones are not counted. */
export class HostCounts {
  readonly #numbers = new Map<string, number>()
  readonly #counts: number[] = []
  /** For each host, how many files name it but have no room for it in their rows. */
  readonly #unlisted: number[] = []

  /** Count the edits of one file. Returns the numbers of its first hosts. */
  add(edits: readonly Edit[]): number[] {
    const ofFile = new Set<number>()
    for (const edit of edits) {
      // Links in text that is only tidied belong to the article.
      if (edit.category === 'tidy') continue
      for (const host of hostsIn(edit.before)) {
        const number = this.#numberOf(host)
        if (number === undefined) continue
        this.#counts[number]!++
        ofFile.add(number)
      }
    }
    const numbers = [...ofFile]
    for (const number of numbers.slice(hostsOfFile)) this.#unlisted[number]!++
    return numbers.slice(0, hostsOfFile)
  }

  /** Hosts with their counts, in order of first appearance; the number of a host is its index. */
  list(): [host: string, edits: number, unlisted?: number][] {
    return Array.from(this.#numbers.keys(), (host, number) => {
      const edits = this.#counts[number]!
      const unlisted = this.#unlisted[number]!
      return unlisted > 0 ? [host, edits, unlisted] : [host, edits]
    })
  }

  #numberOf(host: string): number | undefined {
    const known = this.#numbers.get(host)
    if (known !== undefined || this.#numbers.size >= hostLimit) return known
    this.#numbers.set(host, this.#counts.length)
    this.#unlisted.push(0)
    return this.#counts.push(0) - 1
  }
}

/** Distinct hosts of the addresses in `text`, ten at most. */
export function hostsIn(text: string): Set<string> {
  const hosts = new Set<string>()
  // Markup of an ad names its host near the start.
  for (const [, host] of text.slice(0, 20_000).matchAll(addresses)) {
    const name = host!
      .toLowerCase()
      .replace(/^www\./, '')
      .replace(/(?<!\.)\.+$/, '')
    if (/[^.]\.[^.]/.test(name)) hosts.add(name)
    if (hosts.size === 10) break
  }
  return hosts
}
