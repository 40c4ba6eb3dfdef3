/**
 * The characters with which a match of a pattern can begin, so that of many patterns only those are tried that can match.
 *
 * Reads the part of the syntax that patterns of wording use; what it does not know may begin with any character.
 */

/** Lower-case characters; undefined for any. */
export type FirstCharacters = ReadonlySet<string> | undefined

/** The first characters of what `pattern` matches. It has to be anchored at the start (`^…`); else they are any. */
export function firstCharacters(pattern: RegExp): FirstCharacters {
  const reader = new Reader(pattern.source)
  const part = reader.alternatives(true)
  return part === undefined || part.isOptional || !reader.isAtEnd ? undefined : part.first
}

/** Values of these of one pattern, by the first character of a text. */
export class ByFirstCharacter<T> {
  readonly #values: readonly {value: T; first: FirstCharacters}[]
  readonly #known = new Map<string, readonly T[]>()

  constructor(values: readonly T[], patternOf: (value: T) => RegExp) {
    this.#values = values.map((value) => ({value, first: firstCharacters(patternOf(value))}))
  }

  /** The values whose pattern may match the text, in their order. */
  for(text: string): readonly T[] {
    const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
    const key = foldsAlone.test(first) ? '' : lower(first)
    const known = this.#known.get(key)
    if (known) return known
    const found = this.#values
      .filter(({first: characters}) => key === '' || characters === undefined || characters.has(key))
      .map(({value}) => value)
    if (this.#known.size < mostKnown) this.#known.set(key, found)
    return found
  }
}

/** Letters that match others without case, though they are lower case themselves. */
const foldsAlone = /\u0345|[\u017F\u03C2\u03D0-\u03D6\u03F0-\u03F5\u1C80-\u1C88\u1E9B\u1FBE]/

const mostKnown = 5000

function lower(character: string): string {
  const small = character.toLowerCase()
  return String.fromCodePoint(small.codePointAt(0)!)
}

interface Part {
  first: Set<string>
  isOptional: boolean
}

/** Most characters in a range of a class that are listed. */
const longestRange = 400

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length
  }

  /** Up to the end or the closing bracket of a group; undefined where any character may be the first. */
  alternatives(isWhole = false): Part | undefined {
    const all: Part = {first: new Set(), isOptional: false}
    let isAny = false
    while (true) {
      if (isWhole && this.#source[this.#at] !== '^') isAny = true
      const part = this.#sequence()
      if (part === undefined) isAny = true
      else {
        for (const character of part.first) all.first.add(character)
        all.isOptional ||= part.isOptional
      }
      if (this.#source[this.#at] !== '|') break
      this.#at++
    }
    return isAny ? undefined : all
  }

  #sequence(): Part | undefined {
    const all: Part = {first: new Set(), isOptional: true}
    let isAny = false
    while (!this.isAtEnd && !'|)'.includes(this.#source[this.#at]!)) {
      const part = this.#term()
      if (!all.isOptional) continue
      if (part === undefined) isAny = true
      else for (const character of part.first) all.first.add(character)
      all.isOptional = part?.isOptional ?? false
    }
    return isAny ? undefined : all
  }

  /** One character, class or group with its quantifier. */
  #term(): Part | undefined {
    const part = this.#atom()
    const quantifier = /^(?:[?*]|\{0(?:,\d*)?\}|\+|\{\d+(?:,\d*)?\})\??/.exec(
      this.#source.slice(this.#at, this.#at + 20)
    )?.[0]
    if (quantifier === undefined) return part
    this.#at += quantifier.length
    if (part !== undefined && /^(?:[?*]|\{0)/.test(quantifier)) part.isOptional = true
    // Any character, or none: what follows may be the first as well, which any character covers.
    return part
  }

  #atom(): Part | undefined {
    const source = this.#source
    const sign = source[this.#at]!
    if (sign === '(') return this.#group()
    if (sign === '[') return this.#class()
    if (sign === '\\') return this.#escape()
    if (sign === '.') {
      this.#at++
      return undefined
    }
    if (sign === '$' || sign === '^') {
      this.#at++
      return {first: new Set(), isOptional: true}
    }
    const character = String.fromCodePoint(source.codePointAt(this.#at)!)
    this.#at += character.length
    return only(character)
  }

  #group(): Part | undefined {
    const opening = /^\((?:\?(?:<[A-Za-z]\w*>|<?[=!:]))?/.exec(
      this.#source.slice(this.#at, this.#at + 60)
    )![0]
    this.#at += opening.length
    const part = this.alternatives()
    this.#at++
    return /[=!]$/.test(opening) ? {first: new Set(), isOptional: true} : part
  }

  #class(): Part | undefined {
    this.#at++
    const isNegated = this.#source[this.#at] === '^'
    if (isNegated) this.#at++
    const first = new Set<string>()
    let isAny = isNegated
    let last: string | undefined
    while (!this.isAtEnd && this.#source[this.#at] !== ']') {
      const isRange =
        this.#source[this.#at] === '-' && last !== undefined && this.#source[this.#at + 1] !== ']'
      if (isRange) this.#at++
      const part = this.#source[this.#at] === '\\' ? this.#escape() : this.#plain()
      const [character] = part?.first ?? []
      if (part === undefined) isAny = true
      else if (isRange && part.first.size === 1 && character !== undefined)
        isAny ||= !addRange(first, last!, character)
      else for (const each of part.first) first.add(each)
      last = part?.first.size === 1 && !isRange ? character : undefined
    }
    this.#at++
    return isAny ? undefined : {first, isOptional: false}
  }

  #plain(): Part {
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at)!)
    this.#at += character.length
    return only(character)
  }

  #escape(): Part | undefined {
    const rest = this.#source.slice(this.#at, this.#at + 60)
    const code = /^\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/i.exec(rest)
    if (code) {
      this.#at += code[0].length
      return only(String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3]!, 16)))
    }
    const property = /^\\[pP]\{[^}]*\}/.exec(rest)
    if (property) {
      this.#at += property[0].length
      return undefined
    }
    this.#at += 2
    const letter = rest[1]!
    if (letter === 'b' || letter === 'B') return {first: new Set(), isOptional: true}
    if (letter === 'd') return {first: new Set('0123456789'), isOptional: false}
    if (letter === 's')
      return {first: new Set(' \t\n\r\f\v\u00a0\ufeff\u3000\u2028\u2029'), isOptional: false}
    if (/[A-Za-z0-9]/.test(letter)) return letter === 'n' ? only('\n') : undefined
    return only(letter)
  }
}

function only(character: string): Part {
  return {first: new Set([lower(character)]), isOptional: false}
}

/** Add the characters of a range; returns false where there are too many. */
function addRange(first: Set<string>, from: string, to: string): boolean {
  const start = from.codePointAt(0)!
  const end = to.codePointAt(0)!
  if (end - start > longestRange) return false
  for (let code = start; code <= end; code++) first.add(lower(String.fromCodePoint(code)))
  return true
}
