/** Facts by host, matched as whole labels from the right: `pxf.io` holds for `x.pxf.io`, not for `apxf.io`. */
export class HostTable<T> {
  readonly #entries = new Map<string, T>()

  constructor(entries: Iterable<readonly [host: string, fact: T]>) {
    // The first fact about a host counts.
    for (const [host, fact] of entries) if (!this.#entries.has(host)) this.#entries.set(host, fact)
  }

  /** The fact about `host` or the nearest domain above it. `amazon.*` holds for every top-level domain. */
  find(host: string): T | undefined {
    let rest = host
    while (rest) {
      const fact = this.#entries.get(rest) ?? this.#entries.get(withoutTld(rest))
      if (fact !== undefined) return fact
      const dot = rest.indexOf('.')
      if (dot < 0) return undefined
      rest = rest.slice(dot + 1)
    }
    return undefined
  }
}

/** `amazon.co.uk` and `amazon.de` as `amazon.*`. */
function withoutTld(host: string): string {
  return host.replace(/\.(?:(?:com?|org|net|ac|gov|edu)\.[a-z]{2}|[a-z]{2,})$/, '.*')
}
