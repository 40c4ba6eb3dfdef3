/** Writes a text that a regular expression of the tables matches. */

/** What a capturing group is filled with instead of what its pattern says. */
interface SampleOptions {
  group?: string | undefined
}

/**
 * A short text that `pattern` matches. Throws where it finds none: then the pattern uses syntax that is unknown here.
 *
 * Understood are literals, classes, groups, alternatives (the first that fits), quantifiers (the least counts) and
 * look-aheads, which become part of the text, joined by `&`.
 */
export function sampleOf(pattern: RegExp, {group}: SampleOptions = {}): string {
  for (const choice of [0, 1, 2]) {
    const text = new Writer(pattern.source, choice, group).write()
    if (pattern.test(text)) return text
  }
  throw new Error(`no sample of ${pattern}`)
}

class Writer {
  #at = 0
  readonly #source: string
  /** Which alternative counts, from 0. */
  readonly #choice: number
  readonly #group: string | undefined

  constructor(source: string, choice: number, group: string | undefined) {
    this.#source = source
    this.#choice = choice
    this.#group = group
  }

  write(): string {
    return this.#alternatives()
  }

  #alternatives(): string {
    const parts = [this.#sequence()]
    while (this.#take('|')) parts.push(this.#sequence())
    return parts[Math.min(this.#choice, parts.length - 1)]!
  }

  #sequence(): string {
    let text = ''
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) {
      const isAny = this.#source[this.#at] === '.'
      const part = this.#atom()
      // Words stand on both sides of `.{0,…}`.
      text += isAny && this.#source.startsWith('{0,', this.#at) ? ' ' : ''
      text += part.repeat(this.#least())
    }
    return text
  }

  /** The least number of times that the quantifier at the place asks for. */
  #least(): number {
    const [all, , from] = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at)) ?? []
    if (all === undefined) return 1
    this.#at += all.length
    if (from !== undefined) return Number(from)
    return all.startsWith('+') ? 1 : 0
  }

  #atom(): string {
    if (this.#take('^') || this.#take('$')) return ''
    if (this.#take('(?!') || this.#take('(?<!')) return this.#close('')
    if (this.#take('(?=')) {
      const text = this.#close(this.#alternatives())
      return this.#source.startsWith('(?=', this.#at) ? text + '&' : text
    }
    if (this.#take('(?:')) return this.#close(this.#alternatives())
    if (this.#take('(')) {
      const text = this.#close(this.#alternatives())
      return this.#group ?? text
    }
    if (this.#take('[')) return this.#class()
    if (this.#take('.')) return 'a'
    if (this.#take('\\')) return escaped(this.#source[this.#at++]!)
    return this.#source[this.#at++]!
  }

  #class(): string {
    const from = this.#at
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    const set = this.#source.slice(from, this.#at++)
    const test = new RegExp(`[${set}]`)
    const found = [...'a1 =-/:"\'#&,.;_ABCDEFGHIJKLMNOPQRSTUVWXYZbcdefghijklmnopqrstuvwxyz023456789\n'].find(
      (sign) => test.test(sign)
    )
    return found ?? set[0]!
  }

  #close(text: string): string {
    // What is left of a group whose content does not count.
    for (let depth = 0; this.#at < this.#source.length; this.#at++) {
      const sign = this.#source[this.#at]
      if (sign === '\\') this.#at++
      else if (sign === '[') this.#at = this.#source.indexOf(']', this.#at)
      else if (sign === '(') depth++
      else if (sign === ')' && depth-- === 0) break
    }
    this.#at++
    return text
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }
}

function escaped(sign: string): string {
  if (sign === 'b' || sign === 'B') return ''
  return {d: '1', w: 'a', s: ' ', S: 'a', D: 'a', W: ' ', n: '\n'}[sign] ?? sign
}
