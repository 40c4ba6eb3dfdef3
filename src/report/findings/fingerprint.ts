/**
 * Fingerprints, which identify findings across runs: a finding keeps its fingerprint although lines move and other
 * findings appear or disappear. Baselines, and services that track findings over time, compare them.
 */
import {createHash} from 'node:crypto'

/** What identifies a finding. */
export interface FingerprintSource {
  rule: string
  /** White space in it does not count: an editor that wraps lines makes no new finding. */
  text: string
}

/**
 * The fingerprints of the findings of one file, in their order: 32 hex digits each, all different. Equal findings
 * differ by their number among the equal ones, so that the n-th stays the n-th.
 */
export function fingerprintsOf(input: string, findings: readonly FingerprintSource[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({rule, text}) => {
    const hash = createHash('sha256')
    // As JSON: no text can look like the end of one part and the start of the next, and different lone surrogates,
    // which UTF-8 cannot encode, stay different.
    hash.update(JSON.stringify([input, rule, text.replace(/\s+/g, ' ').trim()]))
    const kind = hash.copy().digest('hex')
    const occurrence = seen.get(kind) ?? 0
    seen.set(kind, occurrence + 1)
    return hash.update(String(occurrence)).digest('hex').slice(0, 32)
  })
}
