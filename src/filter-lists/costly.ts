/**
 * Filters whose pattern may take time that grows with a power of an address's length, or doubles with each character: a list
 * is the work of others, and one line of it must not stop a run. A pattern is judged by its shape alone, so that the same list
 * has the same filters everywhere; what slips through meets the time limit of a file.
 */
import type {NetworkFilter} from '@ghostery/adblocker'

/** Most wildcards of a filter between two texts; those of public lists have up to four. */
const mostWildcards = 6

/** Most parts of a regular expression that match texts of any length. */
const mostLoops = 4

/** A part that repeats up to this many times costs little. */
const fewTimes = 4

/** Whether matching the filter may take long. */
export function isCostly(filter: NetworkFilter): boolean {
  if (filter.isFullRegex()) return isCostlyRegex(filter.getFilter().replace(/^\/|\/$/g, ''))
  return (
    filter
      .getFilter()
      .replace(/^\*+|(?<!\*)\*+$/g, '')
      .split(/\*+/).length -
      1 >
    mostWildcards
  )
}

/** Whether a regular expression may take long: ambiguous loops in a loop, or many loops in a row. */
export function isCostlyRegex(source: string): boolean {
  try {
    const alternatives = new Reader(source).alternatives()
    return isAmbiguous(alternatives) || loopsOf(alternatives) > mostLoops
  } catch {
    // Not read to its end, or nested too deeply: nothing is known about it.
    return true
  }
}

/** For each ASCII character, whether a part may match it. */
type Characters = readonly boolean[]

interface Part {
  /** What a part of one character matches; of a group, what any part in it does. Empty of nothing but places (`^`). */
  characters: Characters
  min: number
  max: number
  /** The alternatives of a group. */
  group?: Part[][]
}

function isLoop({max, min}: Part): boolean {
  return max > min && max > fewTimes
}

/** Whether some text could be read by a loop in many ways, which are all tried where the rest does not match. */
function isAmbiguous(alternatives: readonly Part[][]): boolean {
  return alternatives.some((parts) =>
    parts.some(({group, max}) => {
      if (!group) return false
      if (isAmbiguous(group)) return true
      return max > fewTimes && (group.some((inner) => !isSeparated(inner)) || overlap(group))
    })
  )
}

/** Whether the loops in a repeated sequence end at a character that none of them can match. */
function isSeparated(parts: readonly Part[]): boolean {
  const loops = parts.filter((part) => isLoop(part) || part.group?.some((inner) => loopsOf([inner]) > 0))
  if (loops.length === 0) return parts.some(({min}) => min > 0)
  const inLoops = loops.map(({characters}) => characters).reduce(union)
  return parts.some(
    (part) => part.min > 0 && !part.group && !loops.includes(part) && !meet(part.characters, inLoops)
  )
}

/** Whether two of the alternatives, or of those in them, can begin with the same character. */
function overlap(group: readonly Part[][]): boolean {
  const starts = group.map(startOf)
  return (
    starts.some((start, index) => starts.slice(index + 1).some((other) => meet(start, other))) ||
    group.some((parts) => parts.some((part) => part.group && overlap(part.group)))
  )
}

function startOf(parts: readonly Part[]): Characters {
  const end = parts.findIndex(({min}) => min > 0)
  return parts
    .slice(0, end === -1 ? parts.length : end + 1)
    .map(({characters, group}) => (group ? group.map(startOf).reduce(union) : characters))
    .reduce(union, none)
}

/** The most loops that one way through the alternatives goes through. */
function loopsOf(alternatives: readonly Part[][]): number {
  return Math.max(
    ...alternatives.map((parts) =>
      parts.reduce((sum, part) => sum + Number(isLoop(part)) + (part.group ? loopsOf(part.group) : 0), 0)
    )
  )
}

const codes = Array.from({length: 128}, (_, code) => String.fromCharCode(code))
const none: Characters = codes.map(() => false)

function union(left: Characters, right: Characters): Characters {
  return left.map((has, code) => has || right[code]!)
}

function meet(left: Characters, right: Characters): boolean {
  return left.some((has, code) => has && right[code])
}

/** Deeper groups are no pattern of an address. */
const deepest = 20

/** Reads a regular expression as far as its cost depends on it. Throws where it is malformed. */
class Reader {
  readonly #source: string
  #at = 0
  #depth = 0

  constructor(source: string) {
    this.#source = source
    new RegExp(source)
  }

  alternatives(): Part[][] {
    if (++this.#depth > deepest) throw new RangeError('too deep')
    const found: Part[][] = [[]]
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '|') {
        this.#at++
        found.push([])
      } else found.at(-1)!.push(this.#part())
    }
    this.#depth--
    return found
  }

  #part(): Part {
    const part = this.#source[this.#at] === '(' ? this.#group() : this.#character()
    const quantifier = this.#take(/[*+?]\??|\{\d+(?:,\d*)?\}\??/y)
    if (quantifier === '') return part
    const [, least = '', comma, most = ''] = /^\{(\d+)(,?)(\d*)/.exec(quantifier) ?? []
    if (least !== '') {
      const min = Number(least)
      return {...part, min, max: most !== '' ? Number(most) : comma === ',' ? Infinity : min}
    }
    return {...part, min: quantifier[0] === '+' ? part.min : 0, max: quantifier[0] === '?' ? 1 : Infinity}
  }

  #group(): Part {
    const isLook = /^\(\?<?[=!]/.test(this.#source.slice(this.#at, this.#at + 4))
    this.#take(/\((?:\?(?::|<?[=!]|<[^>]*>))?/y)
    const group = this.alternatives()
    if (this.#take(/\)/y) === '') throw new SyntaxError('no end')
    const characters = group.flat().reduce((sum, part) => union(sum, part.characters), none)
    return {characters, min: isLook ? 0 : 1, max: 1, group}
  }

  #character(): Part {
    if (this.#take(/[\^$]|\\[bB]/y) !== '') return {characters: none, min: 0, max: 0}
    const text = this.#take(/\[(?:\\.|[^\]\\])*\]|\\(?:x[\da-f]{2}|u[\da-f]{4}|c[a-z]|k<[^>]*>|\d+|.)|./isy)
    // What a reference to a group matches is not known.
    const isReference = /^\\(?:[1-9]|k<)/.test(text)
    const pattern = isReference
      ? undefined
      : new RegExp(`^${text === '{' || text === '}' ? `\\${text}` : text}$`, 'i')
    return {
      characters: codes.map((code) => pattern?.test(code) ?? true),
      min: 1,
      max: isReference ? Infinity : 1
    }
  }

  /** Read what matches here; empty where nothing does. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source)?.[0] ?? ''
    this.#at += found.length
    return found
  }
}
