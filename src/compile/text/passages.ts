/** The blocks of a plain text as a reader sees them: their words, how wide they are, whether they are prose. */
import type {TextBlock, TextBlockKind} from '../../parse/text/block-scan.js'
import {isClosed, plainText, textWidth} from '../../parse/text/line-shapes.js'
import {lineText, type TextLine} from '../../parse/text/text-lines.js'
import type {TextStructure} from '../../parse/text/text-structure.js'

/** A paragraph, and what its text says about the ones around it. */
export interface Passage {
  /** What it is called by in `TextStructure.blocks`. */
  index: number
  kind: TextBlockKind
  lines: number
  text: string
  width: number
  closed: boolean
  /** One line, short, without an end mark: a heading, a list item, a caption, a name. */
  short: boolean
}

/**
 * Columns and words of a section heading. Nineteen in twenty of 893 headings in the documentation of open-source
 * projects are no wider.
 */
export const headingSize = {width: 70, words: 10}

/** Columns from which a paragraph is prose and no caption, label or list item: more than a line of it. */
export const proseWidth = 80

/** Read a block; `index` is its own in `TextStructure.blocks`. */
export function passageOf(
  source: string,
  structure: TextStructure,
  block: TextBlock,
  index: number
): Passage {
  const text = blockText(source, structure.lines, block)
  const width = textWidth(text)
  const closed = isClosed(text)
  const lines = block.last - block.first + 1
  const short = block.kind === 'paragraph' && lines === 1 && width <= headingSize.width && !closed
  return {index, kind: block.kind, lines, text, width, closed, short}
}

/** The text of a block as read by people: `plainText` of its lines, joined by spaces. */
function blockText(source: string, lines: readonly TextLine[], block: TextBlock): string {
  const texts: string[] = []
  for (let index = block.first; index <= block.last; index++) {
    const text = plainText(lineText(source, lines[index]!))
    if (text) texts.push(text)
  }
  return texts.join(' ')
}

/** Whether a passage is a paragraph of sentences, and no caption, label or list item. */
export function isProse(passage: Passage): boolean {
  return (
    passage.kind === 'paragraph' &&
    passage.width >= proseWidth &&
    (passage.closed || passage.width >= 2 * proseWidth)
  )
}
