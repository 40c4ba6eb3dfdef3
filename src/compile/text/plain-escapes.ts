/** Escapes without a parser: a backslash before whatever could be syntax. */
import type {TextBlockKind} from '../../parse/text/block-scan.js'
import {backslashed, inOrder, url} from './backslashes.js'

const mark = /[*_`[~]|<(?=[a-z/!?])|&(?=[#a-z])|\\(?=[\r\n])/.source
// Escapes and URLs come first, so that no mark is sought inside them.
const markOutsideUrl = new RegExp([backslashed, url, mark].join('|'), 'gi')
const markAnywhere = new RegExp([backslashed, mark].join('|'), 'gi')
const lineStart = /(?:^|\r\n?|\n)[ \t]*/.source
const itemStart = /(?:[-*+]|\d{1,9}[.)])[ \t]+/.source

const blockMark =
  /(?:(?=>|(?:#{1,6}|[-+*])(?:[ \t\r\n]|$)|[-=_*|:~`][-=_*|:~` \t]*(?:[\r\n]|$))\S|\d{1,9}[.)](?=[ \t\r\n]|$))/
    .source

const lineStartMark = new RegExp(lineStart + blockMark, 'g')
const itemStartMark = new RegExp(lineStart + itemStart + blockMark, 'g')

/**
 * Offsets of whatever could be syntax, in order. `sparesUrls` leaves the inside of URLs alone, where a backslash
 * would become part of the address.
 */
export function plainEscapes(text: string, kind: TextBlockKind, sparesUrls: boolean): number[] {
  const escapes = new Set(closingHashes(text, kind))
  for (const match of text.matchAll(sparesUrls ? markOutsideUrl : markAnywhere)) {
    if (match[0].length === 1) escapes.add(match.index)
  }
  if (kind === 'paragraph' || kind === 'list') {
    for (const match of text.matchAll(kind === 'list' ? itemStartMark : lineStartMark)) {
      escapes.add(match.index + match[0].length - 1)
    }
  }
  return inOrder(escapes)
}

/** Hashes at the end of a heading, such as in `Learning C #`, that would go with the mark. */
export function closingHashes(text: string, kind: TextBlockKind): number[] {
  const match = kind === 'heading' ? /^(#{1,6}[ \t][^\r\n]*[ \t])#+[ \t]*$/.exec(text) : null
  return match ? [match[1]!.length] : []
}
