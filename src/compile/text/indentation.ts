/** Indentation that Markdown would read as code. */
import type {TextBlock} from '../../parse/text/block-scan.js'
import {indentation, type TextLine} from '../../parse/text/text-lines.js'
import type {TextEdit} from './text-edit.js'

/**
 * Four columns of indentation make code of prose: take them out. In a paragraph only the first
 * line can do harm; in a list all lines move together.
 */
export function indentationEdits(source: string, lines: readonly TextLine[], block: TextBlock): TextEdit[] {
  const depth = indentation(source, lines[block.first]!).columns
  if (depth < 4 && (block.kind === 'list' || block.kind === 'paragraph')) return []
  const edits: TextEdit[] = []
  const last = block.kind === 'paragraph' ? block.first : block.last
  for (let index = block.first; index <= last; index++) {
    const line = lines[index]!
    const {columns, offset} = indentation(source, line)
    // A stray byte-order mark must not come first in the file, where it would be one.
    const most = source.charCodeAt(offset) === 0xfeff ? 3 : 0
    const left = block.kind === 'list' ? Math.max(0, columns - depth) : columns < 4 ? columns : most
    if (line.blank || left === columns) continue
    edits.push({
      start: line.start,
      end: offset,
      after: ' '.repeat(left),
      reason: 'indentation would make it code'
    })
  }
  return edits
}
