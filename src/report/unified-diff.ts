/** A unified diff from a source to its cleaned text. */
import {FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch} from 'diff'

/** Changed lines up to which a smallest diff is searched for; the time grows with their square. */
const maxChangedLines = 4000

const lastLineNote = '\\ No newline at end of file'

/**
 * Compare `before` and `after`, the text of the file called `name` (forward slashes), line by line with three
 * lines of context. Empty when they are the same. Above 4,000 changed lines the whole text is shown replaced.
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return ''
  const from = 'a/' + name
  const to = 'b/' + name
  const patch =
    structuredPatch(from, to, before, after, undefined, undefined, {
      context: 3,
      maxEditLength: maxChangedLines
    }) ?? replacement(from, to, before, after)
  return formatPatch(patch, FILE_HEADERS_ONLY)
}

/**
 * Show `text` as a new file called `name`. A page and its Markdown have no line in common, and the page is never
 * replaced: the patch, when it is applied, puts the Markdown next to it.
 */
export function newFileDiff(name: string, text: string): string {
  if (text === '') return ''
  return formatPatch(structuredPatch('/dev/null', 'b/' + name, '', text), FILE_HEADERS_ONLY)
}

function replacement(from: string, to: string, before: string, after: string): StructuredPatch {
  const removed = toLines(before, '-')
  const added = toLines(after, '+')
  return {
    oldFileName: from,
    newFileName: to,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [
      {
        oldStart: 1,
        oldLines: removed.filter((line) => line !== lastLineNote).length,
        newStart: 1,
        newLines: added.filter((line) => line !== lastLineNote).length,
        lines: [...removed, ...added]
      }
    ]
  }
}

function toLines(text: string, sign: '+' | '-'): string[] {
  if (text === '') return []
  const lines = text.split('\n').map((line) => sign + line)
  if (text.endsWith('\n')) lines.pop()
  else lines.push(lastLineNote)
  return lines
}
