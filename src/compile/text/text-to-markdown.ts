/**
 * Plain text to Markdown, as edits: the words stay, the line breaks stay, and Markdown that parses to the text
 * as it was meant comes out. Three kinds of edits: blank lines between paragraphs, marks for lines that
 * are headings, and backslashes where Markdown would read syntax into the text.
 *
 * Done twice it is as done once: marks and backslashes that are there already count as meant. (So `C:\*`
 * keeps its one backslash, and Markdown will not show it.)
 */
import type {TextBlock} from '../../parse/text/block-scan.js'
import {indentation, lineText, type TextLine} from '../../parse/text/text-lines.js'
import {readText, type TextStructure} from '../../parse/text/text-structure.js'
import {type Budget, documentBudget, escapeEdits} from './escapes.js'
import {headingLevels} from './headings.js'
import {indentationEdits} from './indentation.js'
import {joinTouching, type TextEdit} from './text-edit.js'

/** The edits that make plain text Markdown: sorted, none overlapping or touching another. */
export function textToMarkdown(source: string, bodyStart: number): TextEdit[] {
  const structure = readText(source, bodyStart)
  const {blocks, lines} = structure
  const levels = headingLevels(source, structure)
  const budget: Budget = {left: documentBudget}
  const edits = blankLineEdits(source, structure)
  for (const [index, block] of blocks.entries()) {
    const mark = levels.has(index) ? '#'.repeat(levels.get(index)!) + ' ' : ''
    for (const edit of blockEdits(source, lines, block, mark, budget)) edits.push(edit)
    const below = blocks[index + 1]
    if (below && needsBlankLine(source, structure, block, below)) edits.push(blankLine(source, lines, block))
  }
  return joinTouching(edits.sort((a, b) => a.start - b.start || a.end - b.end))
}

/** Lines of nothing but no-break spaces and their like look blank, and are words to Markdown. */
function blankLineEdits(source: string, structure: TextStructure): TextEdit[] {
  const {blocks, lines} = structure
  const edits: TextEdit[] = []
  const code = blocks.filter((block) => block.kind === 'code')
  let next = 0
  for (const [index, line] of lines.entries()) {
    while (next < code.length && code[next]!.last < index) next++
    const isCode = next < code.length && code[next]!.first <= index
    if (isCode || !line.blank || !/[^ \t]/.test(lineText(source, line))) continue
    // A lone CR and an LF that met would be one line ending.
    const parts = source[line.start - 1] === '\r' && source[line.end] === '\n'
    edits.push({
      start: line.start,
      end: line.end,
      after: parts ? ' ' : '',
      reason: 'line of invisible characters'
    })
  }
  return edits
}

/** Whether Markdown, or the look of the result, asks for a blank line between two blocks. */
function needsBlankLine(
  source: string,
  structure: TextStructure,
  above: TextBlock,
  below: TextBlock
): boolean {
  if (below.first > above.last + 1) return false
  const first = lineText(source, structure.lines[below.first]!)
  // A list may follow its lead-in directly, if it is one that Markdown lets interrupt a paragraph.
  if (below.kind === 'list' && /^[ \t]*(?:[-*+]|1[.)])[ \t]+\S/.test(first)) return false
  if (structure.layout === 'lines') return true
  return above.kind !== 'heading' && above.kind !== 'code' && !/^(?:heading|code|quote)$/.test(below.kind)
}

/** The ending of the block's last line once more: each line keeps its own kind of ending. */
function blankLine(source: string, lines: readonly TextLine[], block: TextBlock): TextEdit {
  const {end, next} = lines[block.last]!
  return {start: end, end, after: source.slice(end, next), reason: 'blank line between paragraphs'}
}

function blockEdits(
  source: string,
  lines: readonly TextLine[],
  block: TextBlock,
  mark: string,
  budget: Budget
): TextEdit[] {
  if (block.kind === 'code') return []
  const edits = indentationEdits(source, lines, block)
  if (block.kind === 'rule') return edits
  if (mark) {
    const {offset} = indentation(source, lines[block.first]!)
    edits.push({start: offset, end: offset, after: mark, reason: 'line is a heading'})
  }
  return edits.concat(escapeEdits(source, lines, block, mark, budget))
}
