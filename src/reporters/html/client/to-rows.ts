/** Source and result as lines side by side. The edits show which lines belong together: no texts are compared. */
import type {Cut, EditDetail, Piece, Text} from './data.js'

/** A part of a line. */
export interface Span {
  text: string
  /** Index of the edit it belongs to. */
  edit?: number
  /** Text that is not in the report, in place of `text`. */
  cut?: Cut
}

export interface Line {
  /** From 1. */
  number: number
  spans: Span[]
  /** Indexes of the edits that begin in it; empty on the side of the result. */
  starts: number[]
}

export interface LineRow {
  kind: 'line'
  left: Line | undefined
  right: Line | undefined
  isChanged: boolean
}

/** Whole lines that are not in the report. */
export interface GapRow {
  kind: 'gap'
  lines: number
}

export type DiffRow = LineRow | GapRow

/** An unchanged stretch of text, by its indexes in the pending lines: `left` in the source, `right` in the result. */
interface Anchor {
  left: number
  right: number
  weight: number
}

const eol = /\r\n?|\n/

/** The rows that show `pieces`, in order. */
export function toRows(pieces: readonly Piece[], edits: readonly EditDetail[]): DiffRow[] {
  const rows: DiffRow[] = []
  const left = new Side()
  const right = new Side()
  let anchors: Anchor[] = []

  const flush = () => {
    rows.push(...align(left.take(), right.take(), anchors))
    anchors = []
  }
  const pushText = (text: string) => {
    for (const [index, part] of text.split(eol).entries()) {
      if (index > 0) {
        // A line that ends on both sides ends a block of lines.
        anchors.push({left: left.ended, right: right.ended, weight: 0})
        left.endLine()
        right.endLine()
        flush()
      }
      if (part === '') continue
      anchors.push({left: left.ended, right: right.ended, weight: part.trim().length + 1})
      left.push({text: part})
      right.push({text: part})
    }
  }
  const pushGap = (cut: Cut) => {
    if (cut.lines === 0) {
      anchors.push({left: left.ended, right: right.ended, weight: cut.chars})
      left.push({text: '', cut})
      right.push({text: '', cut})
      return
    }
    let whole = cut.lines
    if (!left.isAtStart || !right.isAtStart) {
      left.push({text: '', cut: {chars: 0, lines: 0}})
      right.push({text: '', cut: {chars: 0, lines: 0}})
      left.endLine()
      right.endLine()
      whole--
    }
    flush()
    if (whole > 0) rows.push({kind: 'gap', lines: whole})
    left.number += whole
    right.number += whole
    if (!cut.partial) return
    anchors.push({left: 0, right: 0, weight: 1})
    left.push({text: '', cut: {chars: 0, lines: 0}})
    right.push({text: '', cut: {chars: 0, lines: 0}})
  }

  for (const piece of pieces) {
    if (typeof piece === 'string') pushText(piece)
    else if (typeof piece !== 'number') pushGap(piece)
    else {
      left.start(piece)
      left.pushEdit(edits[piece]!.before, piece)
      right.pushEdit(edits[piece]!.after, piece)
    }
  }
  left.endText()
  right.endText()
  flush()
  return rows
}

/** The lines of a text by itself. */
export function toLines(text: Text): Line[] {
  const side = new Side()
  side.pushEdit(text, undefined)
  side.endText()
  return side.take()
}

/** The lines of one side that no row shows yet. */
class Side {
  number = 1
  #lines: Line[] = []
  #spans: Span[] = []
  #starts: number[] = []

  /** Lines that have ended: the index of the open one. */
  get ended(): number {
    return this.#lines.length
  }

  get isAtStart(): boolean {
    return this.#spans.length === 0
  }

  push(span: Span): void {
    this.#spans.push(span)
  }

  start(edit: number): void {
    this.#starts.push(edit)
  }

  pushEdit(text: Text, edit: number | undefined): void {
    const of = edit === undefined ? {} : {edit}
    for (const part of typeof text === 'string' ? [text] : text) {
      if (typeof part !== 'string') {
        this.push({text: '', cut: part, ...of})
        if (part.lines === 0) continue
        this.endLine()
        this.number += part.lines - 1
        continue
      }
      if (part === '') continue
      const lines = part.split(eol)
      for (const [index, line] of lines.entries()) {
        if (index > 0) this.endLine()
        // A line that an edit removes with its line ending must be visible, even if it is empty.
        if (line !== '' || (edit !== undefined && index < lines.length - 1)) this.push({text: line, ...of})
      }
    }
  }

  endLine(): void {
    this.#lines.push({number: this.number, spans: this.#spans, starts: this.#starts})
    this.number++
    this.#spans = []
    this.#starts = []
  }

  /** End the last line, unless nothing is in it. */
  endText(): void {
    if (this.#spans.length > 0 || this.#starts.length > 0) this.endLine()
  }

  take(): Line[] {
    const lines = this.#lines
    this.#lines = []
    return lines
  }
}

/** Pair lines: those that share unchanged text stand in one row; lines between them are paired from the top. */
function align(left: readonly Line[], right: readonly Line[], anchors: readonly Anchor[]): LineRow[] {
  const rows: LineRow[] = []
  const push = (a: Line | undefined, b: Line | undefined) =>
    rows.push({kind: 'line', left: a, right: b, isChanged: isEdited(a) || isEdited(b) || !a || !b})
  let l = 0
  let r = 0
  const pushUntil = (leftEnd: number, rightEnd: number) => {
    while (l < leftEnd || r < rightEnd)
      push(l < leftEnd ? left[l++] : undefined, r < rightEnd ? right[r++] : undefined)
  }
  for (const anchor of rising(anchors)) {
    if (anchor.left >= left.length || anchor.right >= right.length) continue
    pushUntil(anchor.left, anchor.right)
    push(left[l++], right[r++])
  }
  pushUntil(left.length, right.length)
  return rows
}

function isEdited(line: Line | undefined): boolean {
  return line !== undefined && (line.starts.length > 0 || line.spans.some(({edit}) => edit !== undefined))
}

/** Choose anchors that rise on both sides: the heaviest first; of very many, the first that do. */
function rising(anchors: readonly Anchor[]): Anchor[] {
  const fits = (anchor: Anchor, before: Anchor | undefined, after: Anchor | undefined) =>
    (!before || (before.left < anchor.left && before.right < anchor.right)) &&
    (!after || (after.left > anchor.left && after.right > anchor.right))
  const chosen: Anchor[] = []
  if (anchors.length > 300) {
    for (const anchor of anchors) if (fits(anchor, chosen.at(-1), undefined)) chosen.push(anchor)
    return chosen
  }
  for (const anchor of [...anchors].sort((a, b) => b.weight - a.weight)) {
    let place = chosen.findIndex(({left}) => left >= anchor.left)
    if (place === -1) place = chosen.length
    if (fits(anchor, chosen[place - 1], chosen[place])) chosen.splice(place, 0, anchor)
  }
  return chosen
}
