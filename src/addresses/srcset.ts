/**
 * Splits a `srcset` into its candidates.
 *
 * Source: HTML Standard, <https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute>.
 */

export interface Candidate {
  url: string
  /** In CSS pixels, from a `w` descriptor. */
  width?: number
  /** From an `x` descriptor. */
  density?: number
}

/** The candidate with the most pixels, the first of several. */
export function largest<C extends Candidate>(candidates: readonly C[]): C | undefined {
  let best: C | undefined
  const size = ({width, density}: Candidate) => width ?? density ?? 1
  for (const next of candidates) if (!best || size(next) > size(best)) best = next
  return best
}

/** The candidates in order; those with broken descriptors are left out. Linear. */
export function parseSrcset(value: string): Candidate[] {
  const candidates: Candidate[] = []
  const address = /[ \t\n\f\r,]*([^ \t\n\f\r]+)/y
  for (let index = 0; index < value.length; ) {
    address.lastIndex = index
    const found = address.exec(value)
    if (!found) break
    index = address.lastIndex
    const url = found[1]!.replace(/(?<!,),+$/, '')
    if (url === '') continue
    // A comma at the very end of the address ends the candidate; one inside belongs to it.
    if (found[1]!.endsWith(',')) {
      candidates.push({url})
      continue
    }
    const end = descriptorEnd(value, index)
    const candidate = describe(url, value.slice(index, end))
    if (candidate) candidates.push(candidate)
    index = end + 1
  }
  return candidates
}

/** Offset of the comma that ends the descriptors; commas in parentheses do not count. */
function descriptorEnd(value: string, index: number): number {
  let isInside = false
  for (let end = index; end < value.length; end++) {
    const sign = value[end]
    if (sign === '(') isInside = true
    else if (sign === ')') isInside = false
    else if (sign === ',' && !isInside) return end
  }
  return value.length
}

function describe(url: string, descriptors: string): Candidate | undefined {
  const candidate: Candidate = {url}
  for (const descriptor of descriptors.split(/[ \t\n\f\r]+/)) {
    if (descriptor === '') continue
    const amount = Number(descriptor.slice(0, -1))
    if (!Number.isFinite(amount) || amount < 0) return undefined
    if (descriptor.endsWith('w')) candidate.width = amount
    else if (descriptor.endsWith('x')) candidate.density = amount
    else if (!descriptor.endsWith('h')) return undefined
  }
  return candidate
}
