/** The article's text as the page's own data declares it: evidence of which blocks belong to the article. */
import type {Element} from 'hast'
import {textOf} from '../../hast/elements.js'

/** The most letters and digits of a declared text that are read. */
const longest = 200_000
/** Letters and digits at the start or end of a block that are searched for. */
const probe = 120
/** Least letters and digits of a block; shorter blocks say little. */
const shortest = 12

export class DeclaredText {
  readonly #text: string

  /** @param text plain, or with tags and character references, as `articleBody` of schema.org may have it */
  constructor(text: string | undefined) {
    this.#text =
      text === undefined
        ? ''
        : letters(text.slice(0, 2 * longest).replace(/<[^<>]{0,500}>/g, ' ')).slice(0, longest)
  }

  /** Number of letters and digits. */
  get length(): number {
    return this.#text.length
  }

  /** Whether the text of a block stands in the declared text; undefined where either is too short to tell. */
  holds(block: Element): boolean | undefined {
    if (this.#text.length < 2 * probe) return undefined
    const text = letters(textOf(block))
    if (text.length < shortest) return undefined
    return (
      this.#text.includes(text.slice(0, probe)) ||
      (text.length > 2 * probe && this.#text.includes(text.slice(-probe)))
    )
  }
}

/** Sources write character references and quotes differently, so only letters and digits are compared. */
function letters(text: string): string {
  return text
    .replace(/&(?:#x?[\da-f]{1,6}|[a-z]{2,8});/gi, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
