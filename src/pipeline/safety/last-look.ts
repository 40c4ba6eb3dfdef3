/**
 * The last look at the Markdown that comes out: rendered, and parsed as a browser does, nothing in it can run or load.
 *
 * The rules take away what they see in the tree that this tool parses. Other programs will read the result, and some
 * Markdown has no place in that tree: a tag torn by a blank line, a NUL, markup in a formula. What they would see live is
 * cut here; where it cannot be cut exactly, or is shown as code, its `<` becomes text.
 */
import {applyEdits, composeEdits} from '../../edits/compose.js'
import type {KeptRange, LoggedEdit} from '../../edits/edit-log.js'
import type {Range} from '../../text/range-index.js'
import {type ActivePart, activeParts} from './active-parts.js'
import {looseTags} from './loose-tags.js'
import {mayBeActive} from './may-be-active.js'
import {type Piece, type RenderedMarkdown, renderMarkdown, sourceOffset} from './rendered-markdown.js'

export interface LastLookOptions {
  /** Where the body begins, as an offset. */
  bodyStart: number
  /** Whether capital letters begin the names of components, which are not HTML (MDX). */
  hasComponents: boolean
  /** Ranges of a text that the settings keep from rules. */
  allowedIn: (text: string) => readonly KeptRange[]
}

/** Rounds in which parts are cut; after these all of it becomes text. */
const rounds = 8

/** The edits that make the text safe: sorted, none overlapping. Costly: `mayBeActive` tells which texts need it. */
export function lastLook(source: string, options: LastLookOptions): LoggedEdit[] {
  let edits: LoggedEdit[] = []
  let text = source
  for (let round = 0; round <= rounds; round++) {
    if (round > 0 && !mayBeActive(text)) break
    const found = renderMarkdown(text, options.bodyStart).flatMap((rendered) => [
      ...activeParts(rendered.html).flatMap((part) =>
        editsFor(part, rendered, text, options, round === rounds)
      ),
      ...looseTags(rendered.tree, text, options.bodyStart)
        .filter(({start}) => !isComponent(text, start, options))
        .map(({part, start}) => asTextEdit(text, start, part))
    ])
    const allowed = found.length > 0 ? options.allowedIn(text) : []
    const next = withoutOverlaps(found.filter((edit) => !isAllowed(edit, allowed)))
    if (next.length === 0) break
    edits = composeEdits(source, edits, next)
    text = applyEdits(source, edits)
  }
  return edits
}

function isAllowed({end, rule, start}: LoggedEdit, ranges: readonly KeptRange[]): boolean {
  return ranges.some(
    (kept) => kept.start < end && kept.end > start && (kept.isKeptFrom?.(rule, start, end) ?? true)
  )
}

function editsFor(
  part: ActivePart,
  rendered: RenderedMarkdown,
  text: string,
  options: LastLookOptions,
  isLast: boolean
): LoggedEdit[] {
  const {tag} = part
  const piece = tag && pieceAt(rendered.pieces, tag.start)
  if (!piece) return unplaced(part, rendered.pieces, text)
  const start = sourceOffset(rendered, piece, text, tag.start)
  if (start === undefined) return allAsText(text, piece, part)
  // What a component is given is an expression of its author, but for a handler of an element.
  if (piece.isRaw && isComponent(text, start, options)) {
    return (part.attribute && cutOf(part, rendered, piece, text)) || []
  }
  const cut = isLast || part.isInCode || !piece.isRaw ? undefined : cutOf(part, rendered, piece, text)
  return cut ?? [start, ...endOf(part, rendered, text)].map((at) => asTextEdit(text, at, part))
}

/** Where the end tag of a part stands, which becomes text with the start tag: a lone one would show nothing. */
function endOf({endTag}: ActivePart, rendered: RenderedMarkdown, text: string): number[] {
  const piece = endTag && pieceAt(rendered.pieces, endTag.start)
  const at = piece?.isRaw ? sourceOffset(rendered, piece, text, endTag!.start) : undefined
  return at === undefined || text[at] !== '<' ? [] : [at]
}

function isComponent(text: string, start: number, {hasComponents}: LastLookOptions): boolean {
  return hasComponents && /^<[A-Z][\w.]*[a-z]/.test(text.slice(start, start + 80))
}

/** The edits that cut the part; undefined where that cannot be done exactly. */
function cutOf(
  part: ActivePart,
  rendered: RenderedMarkdown,
  piece: Piece,
  text: string
): LoggedEdit[] | undefined {
  const rangeOf = ({start, end}: Range, within = piece): Range | undefined => {
    if (start < within.from || end > within.to) return undefined
    const first = sourceOffset(rendered, within, text, start)
    const last = sourceOffset(rendered, within, text, end - 1)
    return first === undefined || last === undefined ? undefined : {start: first, end: last + 1}
  }
  if (part.attribute) {
    const range = rangeOf(part.attribute)
    return range && [edit(part, withSpace(text, range))]
  }
  if (!part.tag) return undefined
  const tag = rangeOf(part.tag)
  if (!tag || text[tag.end - 1] !== '>') return undefined
  const endPiece = part.endTag && pieceAt(rendered.pieces, part.endTag.start)
  const endTag = part.endTag && endPiece?.isRaw ? rangeOf(part.endTag, endPiece) : undefined
  if (part.endTag && !endTag) return undefined
  if (!endTag) return part.goesWhole && isRawText(part.name) ? undefined : [edit(part, tag)]
  // What stands between two pieces is Markdown.
  if (part.goesWhole && endPiece !== piece) return undefined
  return part.goesWhole
    ? [edit(part, {start: tag.start, end: endTag.end})]
    : [edit(part, tag), edit(part, endTag)]
}

/** What such an element holds is no HTML: without its tag it would be. */
function isRawText(name: string): boolean {
  return name === 'script' || name === 'style' || name === 'iframe' || name === 'textarea'
}

/** An attribute goes with the space before it, unless that space parts its neighbours. */
function withSpace(text: string, {start, end}: Range): Range {
  if (!/[\s/>]/.test(text[end] ?? '')) return {start, end}
  let from = start
  while (from > 0 && /[ \t/]/.test(text[from - 1]!)) from--
  return {start: from, end}
}

/** The innermost piece that holds the offset of the HTML. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.from <= offset) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= 0; index--) if (pieces[index]!.to > offset) return pieces[index]
  return undefined
}

/** A part without a place: the tags of its name, wherever they stand; if there are none, all tags. */
function unplaced(part: ActivePart, pieces: readonly Piece[], text: string): LoggedEdit[] {
  const raw = pieces.filter(({isRaw}) => isRaw)
  const named = raw.flatMap((piece) =>
    allAsText(text, piece, part).filter(
      ({start}) =>
        text.startsWith(part.name, start + 1) ||
        text.slice(start + 1, start + 1 + part.name.length).toLowerCase() === part.name
    )
  )
  return named.length > 0 ? named : raw.flatMap((piece) => allAsText(text, piece, part))
}

/** Every `<` in the range of a piece becomes text. */
function allAsText(text: string, {end, start}: Range, part: ActivePart): LoggedEdit[] {
  const edits: LoggedEdit[] = []
  for (let at = text.indexOf('<', start); at >= 0 && at < end; at = text.indexOf('<', at + 1)) {
    edits.push(asTextEdit(text, at, part))
  }
  return edits.length > 0 ? edits : [asTextEdit(text, start, part)]
}

/** The reason of an edit that makes a tag text ends with this. */
export const asText = ', made text'

/**
 * The character that begins a part becomes text, as an entity: that is text in Markdown and in HTML alike, and behind an
 * address, where some take a backslash for a part of it.
 */
function asTextEdit(text: string, at: number, {reason}: ActivePart): LoggedEdit {
  // An image without its `!` would be a link.
  const start = text.startsWith('![', at) ? at + 1 : at
  const char = text[start]!
  return {
    ...edit({reason: reason + asText}, {start, end: start + 1}),
    action: 'rewrite',
    after: char === '<' ? '&lt;' : `&#${char.codePointAt(0)};`
  }
}

function edit({reason}: Pick<ActivePart, 'reason'>, {end, start}: Range): LoggedEdit {
  return {
    rule: 'active-content',
    category: 'unsafe',
    confidence: 'certain',
    reason,
    action: 'remove',
    start,
    end,
    after: '',
    block: false
  }
}

/** Sorted; of edits that overlap, the one that begins first, and of those the longest. */
function withoutOverlaps(edits: readonly LoggedEdit[]): LoggedEdit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: LoggedEdit[] = []
  for (const next of sorted) if (next.start >= (kept.at(-1)?.end ?? 0)) kept.push(next)
  return kept
}
