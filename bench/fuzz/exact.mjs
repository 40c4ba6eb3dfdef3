// Edits checked by code that shares nothing with the library's: how they apply, how they are undone, where they stand.

/** Where lines begin: behind `\n`, `\r\n` and a lone `\r`. */
export function lineStarts(source) {
  const starts = [0]
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** The point at an offset; line and column count from 1. */
export function pointAt(starts, offset) {
  let line = 0
  let step = 1
  while (step * 2 <= starts.length) step *= 2
  for (; step >= 1; step /= 2) {
    if (line + step < starts.length && starts[line + step] <= offset) line += step
  }
  return {line: line + 1, column: offset - starts[line] + 1, offset}
}

/** The source with its edits. */
export function applyForwards(source, edits) {
  const parts = []
  let at = 0
  for (const {start, end, after} of edits) {
    parts.push(source.slice(at, start.offset), after)
    at = end.offset
  }
  return parts.join('') + source.slice(at)
}

/** The source again, out of the result: each edit looked up where those before it have moved it. */
export function undo(markdown, edits) {
  const parts = []
  let at = 0
  let shift = 0
  for (const {start, end, before, after} of edits) {
    const place = start.offset + shift
    if (markdown.slice(place, place + after.length) !== after) return undefined
    parts.push(markdown.slice(at, place), before)
    at = place + after.length
    shift += after.length - (end.offset - start.offset)
  }
  return parts.join('') + markdown.slice(at)
}

/** The first thing that is wrong about the places of edits: `{oracle, edit, detail}`. */
export function misplaced(source, edits) {
  const starts = lineStarts(source)
  let last = 0
  for (const edit of edits) {
    const {start, end, before, after} = edit
    const wrong = (oracle, detail) => ({oracle, edit, detail})
    if (!(end.offset >= start.offset && end.offset <= source.length))
      return wrong('range', 'ends before it starts')
    if (start.offset < last)
      return wrong('order', `starts at ${start.offset}, before ${last}, where another ends`)
    if (source.slice(start.offset, end.offset) !== before)
      return wrong('before', 'is not what the source has there')
    if (before === after) return wrong('no-change', 'changes nothing')
    for (const point of [start, end]) {
      const {line, column} = pointAt(starts, point.offset)
      if (line !== point.line || column !== point.column) {
        return wrong('point', `says ${point.line}:${point.column} for ${line}:${column}`)
      }
    }
    last = end.offset
  }
  return undefined
}
