/** The blocks of a plain text, in order: those with a shape of their own, and the paragraphs between them. */
import type {Scan, TextBlock} from './block-scan.js'
import type {TextLayout} from './layout.js'
import {bulletSign} from './line-shapes.js'
import {shapedBlock} from './shaped-blocks.js'
import type {TextLine} from './text-lines.js'

/** Every line that is not blank belongs to one block. */
export function findBlocks(
  source: string,
  lines: readonly TextLine[],
  fences: ReadonlyMap<number, number>,
  layout: TextLayout
): TextBlock[] {
  const bulleted = layout === 'blocks' ? findBulletedLines(source, lines) : new Set<number>()
  const scan: Scan = {source, lines, fences, layout, bulleted, proseUntil: -1}
  const blocks: TextBlock[] = []
  let index = 0
  while (index < lines.length) {
    if (lines[index]!.blank) {
      index++
      continue
    }
    const block = shapedBlock(scan, index, blocks.at(-1)) ?? paragraphBlock(scan, index)
    blocks.push(block)
    index = block.last + 1
  }
  return blocks
}

function paragraphBlock(scan: Scan, first: number): TextBlock {
  let last = first
  if (scan.layout === 'blocks') {
    while (!(scan.lines[last + 1]?.blank ?? true)) {
      if (scan.bulleted.has(last + 1)) break
      if (shapedBlock(scan, last + 1, {kind: 'paragraph', first, last})) break
      last++
    }
  }
  return {kind: 'paragraph', first, last}
}

/**
 * Lines that begin with a bullet Markdown does not know, where a group of lines has two of them. Each is a
 * paragraph.
 */
function findBulletedLines(source: string, lines: readonly TextLine[]): Set<number> {
  const found = new Set<number>()
  let group: number[] = []
  for (const [index, line] of lines.entries()) {
    if (line.blank) group = []
    else if (bulletSign.test(source.slice(line.start, line.end).trimStart().slice(0, 80))) group.push(index)
    else continue
    if (group.length === 2) found.add(group[0]!)
    if (group.length > 1) found.add(index)
  }
  return found
}
