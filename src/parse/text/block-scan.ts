/** What the search for blocks of plain text looks at, and what it finds. */
import type {TextLayout} from './layout.js'
import {shapeLimit} from './line-shapes.js'
import {indentation, type TextLine} from './text-lines.js'

export type TextBlockKind = 'paragraph' | 'list' | 'code' | 'table' | 'quote' | 'heading' | 'rule'

/** Lines that belong together: indexes into `lines`, both inclusive, both of lines that are not blank. */
export interface TextBlock {
  kind: TextBlockKind
  first: number
  last: number
}

/** A document in which blocks are sought. */
export interface Scan {
  source: string
  lines: readonly TextLine[]
  fences: ReadonlyMap<number, number>
  layout: TextLayout
  /** Lines that a bullet sign makes paragraphs. */
  bulleted: ReadonlySet<number>
  /** Last line known to be indented prose, so that no line is looked at twice. */
  proseUntil: number
}

/** The head of a line without the spaces and tabs around it, which is what Markdown calls white space. */
export function trimmedLine(scan: Scan, index: number): string {
  const line = scan.lines[index]!
  if (line.blank) return ''
  const {offset} = indentation(scan.source, line)
  return scan.source
    .slice(offset, Math.min(line.end, offset + shapeLimit + 1))
    .replace(/(?<![ \t])[ \t]+$/, '')
}
