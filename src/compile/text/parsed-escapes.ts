/** Escapes by what the parser reads: backslashes where it finds syntax, until it finds none. */
import type {TextBlockKind} from '../../parse/text/block-scan.js'
import {inOrder, url, withBackslashes, withoutBackslashes} from './backslashes.js'
import {entityOffsets} from './entity-escapes.js'
import {closingHashes, plainEscapes} from './plain-escapes.js'
import {readSyntax} from './read-syntax.js'

/** Escaping what the parser found can uncover more; four rounds are rare in the wildest generated text. */
const roundLimit = 8

/** Offsets that need a backslash, in order: what the parser reads as syntax, until it reads none. */
export function parsedEscapes(text: string, kind: TextBlockKind): number[] {
  const escapes = new Set([...entityOffsets(text), ...closingHashes(text, kind)])
  const isInUrl = urlTest(text)
  for (let round = 0; round < roundLimit; round++) {
    const order = inOrder(escapes)
    const found = readSyntax(withBackslashes(text, order), kind)
    if (!found) break
    const offsets = found.map((offset) => withoutBackslashes(offset, order))
    // A backslash in an address would be part of it, once the mark before the address has gone.
    const outside = offsets.filter((offset) => !isInUrl(offset))
    for (const offset of outside.length > 0 ? outside : offsets) escapes.add(offset)
    if (escapes.size === order.length) return order
  }
  const spared = plainEscapes(text, kind, true)
  return readSyntax(withBackslashes(text, spared), kind)?.length === 0
    ? spared
    : plainEscapes(text, kind, false)
}

/** Tells whether an offset lies in what looks like a URL. */
function urlTest(text: string): (offset: number) => boolean {
  const isUrl = new Uint8Array(text.length)
  for (const match of text.matchAll(new RegExp(url, 'gi'))) {
    isUrl.fill(1, match.index, match.index + match[0].length)
  }
  return (offset) => isUrl[offset] === 1
}
