// The findings of a run, each once: told apart by kind, oracle, rules, and the shape of the smallest document.
import {createHash} from 'node:crypto'
import {known} from './known.mjs'

/** The shape of a text: words and numbers without their letters. */
export function shapeOf(text) {
  return text
    .replace(/https?:\/\/[^\s<>"')\]]*/g, 'URL')
    .replace(/<(\/?[a-z][\w-]*)/gi, (_, name) => `<${name.toLowerCase()}`)
    .replace(/(?<![</\w])[\p{L}\p{M}]+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
    .replace(/(?<![<\w])a(?: a)+/g, 'a')
    .replace(/\r\n?/g, '\n')
    .slice(0, 120)
}

/** What is known of a finding before its document is small: kind, oracle and rules. */
export const classOf = ({kind, oracle, rules}) => `${kind}/${oracle} ${rules.join(' ')}`

/** The name by which equal findings are told. */
export const signatureOf = (finding, text) => `${classOf(finding)} ${JSON.stringify(shapeOf(text))}`

/** Gathers findings, and knows which are known. */
export class Findings {
  /** By signature: `{signature, hash, finding, document, isKnown, reason, count}`. */
  cases = new Map()
  /** By class, how many were seen. */
  seen = new Map()
  #known

  /** @param entries What is known, instead of the project's own list. */
  constructor(entries = known) {
    this.#known = entries
  }

  /**
   * Whether a finding is worth making small. Not once its class has shown this many cases that nobody knows of: then
   * the run fails anyway. What is known is made small each time, so that nothing new hides behind it.
   */
  isWanted(finding, most = 3) {
    const name = classOf(finding)
    this.seen.set(name, (this.seen.get(name) ?? 0) + 1)
    const unknown = [...this.cases.values()].filter(
      ({finding, isKnown}) => !isKnown && classOf(finding) === name
    )
    return unknown.length < most
  }

  /** Add a finding with its smallest document; returns its case, `count` being 1 for a new one. */
  add(finding, document) {
    const signature = signatureOf(finding, document.text)
    const old = this.cases.get(signature)
    if (old) {
      old.count++
      return old
    }
    const entry = this.#known.find((entry) => entry.kind === finding.kind && entry.signature.test(signature))
    const made = {
      signature,
      hash: createHash('sha1').update(signature).digest('hex').slice(0, 10),
      finding,
      document,
      isKnown: entry !== undefined,
      reason: entry?.reason,
      count: 1
    }
    this.cases.set(signature, made)
    return made
  }

  /** The cases, those nobody knows of first, the smallest of a kind first. */
  sorted() {
    return [...this.cases.values()].sort(
      (a, b) =>
        Number(a.isKnown) - Number(b.isKnown) ||
        a.finding.kind.localeCompare(b.finding.kind) ||
        a.document.text.length - b.document.text.length
    )
  }
}
