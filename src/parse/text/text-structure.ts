/** The structure of a plain text: its lines, what their breaks mean, and the blocks they make. */
import type {TextBlock} from './block-scan.js'
import {findBlocks} from './blocks.js'
import {findFences} from './fences.js'
import {detectLayout, type TextLayout} from './layout.js'
import {readLines, type TextLine} from './text-lines.js'

export interface TextStructure {
  layout: TextLayout
  lines: TextLine[]
  blocks: TextBlock[]
}

/** Lines, layout and blocks of a plain text: what `parseText` and `textToMarkdown` agree on. */
export function readText(source: string, bodyStart: number): TextStructure {
  // The byte-order mark is no part of the text, whoever counted.
  const start = source.charCodeAt(0) === 0xfeff ? Math.max(1, bodyStart) : bodyStart
  const lines = readLines(source, start)
  const fences = findFences(source, lines)
  const layout = detectLayout(source, lines, fences)
  return {layout, lines, blocks: findBlocks(source, lines, fences, layout)}
}
