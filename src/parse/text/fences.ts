/** Fenced code in plain text: which lines open a fence, and where each one closes. */
import {lineText, type TextLine} from './text-lines.js'

const fence = /^ {0,3}(`{3,})([^`]*)$/

/** Last line of the fenced code that opens on a line, by line index. Tildes are ornament in plain text, not fences. */
export function findFences(source: string, lines: readonly TextLine[]): Map<number, number> {
  const found: {index: number; length: number; closes: boolean}[] = []
  for (const [index, line] of lines.entries()) {
    if (line.blank || !/^ {0,3}```/.test(source.slice(line.start, line.start + 6))) continue
    const match = fence.exec(lineText(source, line))
    if (match) found.push({index, length: match[1]!.length, closes: !/\S/.test(match[2]!)})
  }
  return pairFences(found)
}

function pairFences(found: readonly {index: number; length: number; closes: boolean}[]): Map<number, number> {
  // Longest closing fence from here to the end: an opening one that is longer is never closed, and needs no search.
  const longest: number[] = []
  for (let index = found.length - 1, length = 0; index >= 0; index--) {
    if (found[index]!.closes) length = Math.max(length, found[index]!.length)
    longest[index] = length
  }
  const pairs = new Map<number, number>()
  for (let index = 0; index < found.length; index++) {
    const open = found[index]!
    if ((longest[index + 1] ?? 0) < open.length) continue
    let close = index + 1
    while (!found[close]!.closes || found[close]!.length < open.length) close++
    pairs.set(open.index, found[close]!.index)
    index = close
  }
  return pairs
}
