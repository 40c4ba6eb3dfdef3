/**
 * Hides openers that never close from the Markdown parser.
 *
 * In CommonMark a `<!--` without `-->` turns everything to the end of the file into one HTML block, and every further
 * one makes the parser search to the end again (quadratic time). The text after an unclosed opener must not be lost. So
 * the parser gets a text of the same length in which such openers are plain letters, and the rest of the document is
 * parsed and cleaned like any other. The source itself is not changed.
 *
 * Source: CommonMark 0.31, HTML blocks (start conditions 2 to 5) and raw HTML,
 * <https://spec.commonmark.org/0.31.2/#html-blocks>
 */

/** An opener without its end. */
export interface UnclosedOpener {
  /** Offset in the text. */
  start: number
  kind: 'comment' | 'cdata' | 'instruction' | 'declaration'
}

export interface MaskedText {
  text: string
  unclosed: UnclosedOpener[]
}

const opener = /<(?:!--|!\[CDATA\[|\?|![A-Za-z])/g

/**
 * Mask the unclosed openers of `text`; the result has the same length.
 *
 * `isBrokenComment` decides for a comment that contains another `<!--` whether its own end is missing. The `-->` after
 * it then belongs to the inner comment.
 */
export function maskUnclosed(text: string, isBrokenComment: (firstLine: string) => boolean): MaskedText {
  const unclosed: UnclosedOpener[] = []
  if (!text.includes('<!') && !text.includes('<?')) return {text, unclosed}

  const lastComment = text.lastIndexOf('-->')
  const lastCdata = text.lastIndexOf(']]>')
  const lastInstruction = text.lastIndexOf('?>')
  const lastAngle = text.lastIndexOf('>')
  opener.lastIndex = 0
  for (let match = opener.exec(text); match; match = opener.exec(text)) {
    const start = match.index
    if (match[0] === '<!--') {
      if (lastComment < start + 2) unclosed.push({start, kind: 'comment'})
      else if (isSwallowing(text, start, isBrokenComment)) unclosed.push({start, kind: 'comment'})
    } else if (match[0] === '<![CDATA[') {
      if (lastCdata < start) unclosed.push({start, kind: 'cdata'})
    } else if (match[0] === '<?') {
      if (lastInstruction < start) unclosed.push({start, kind: 'instruction'})
    } else if (lastAngle < start) {
      unclosed.push({start, kind: 'declaration'})
    }
  }
  if (unclosed.length === 0) return {text, unclosed}

  let masked = ''
  let from = 0
  for (const {start} of unclosed) {
    // Both characters are masked: a lone `!` before `[` would start an image.
    masked += text.slice(from, start) + 'xx'
    from = start + 2
  }
  return {text: masked + text.slice(from), unclosed}
}

/** Most characters of a marker line: a long line may hold thousands of openers, and each would be read to its end. */
const longestMarker = 400

/** Whether the comment at `start` lacks its own end and runs into the next comment. */
function isSwallowing(text: string, start: number, isBrokenComment: (firstLine: string) => boolean): boolean {
  const line = text.slice(start + 4, start + 4 + longestMarker)
  const end = line.indexOf('\n')
  if (end < 0 && line.length === longestMarker) return false
  const firstLine = end < 0 ? line : line.slice(0, end)
  // Only a marker line is tested: it is always closed on its own line.
  if (firstLine.includes('-->') || !isBrokenComment(firstLine.trim())) return false
  const from = start + 4 + firstLine.length
  const close = text.indexOf('-->', from)
  const next = text.indexOf('<!--', from)
  return next !== -1 && next < close
}
