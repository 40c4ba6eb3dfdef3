/** Bare URLs in plain text, without the punctuation of the sentence around them. */

/** The http(s) URLs between two offsets, in order. */
export function* findUrls(
  source: string,
  start: number,
  end: number
): Generator<{start: number; end: number}> {
  const scheme = /https?:\/\/[\p{L}\p{N}]/giu
  const text = source.slice(start, end)
  for (let match = scheme.exec(text); match; match = scheme.exec(text)) {
    if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) continue
    const stop = urlEnd(text, scheme.lastIndex)
    // In `](…)` an address with spaces goes on: half of it is no address.
    if (!text.startsWith('](', match.index - 2) || text[stop] === ')')
      yield {start: start + match.index, end: start + stop}
    scheme.lastIndex = stop
  }
}

/** Where a URL ends: white space, a quote, or a bracket, save round ones that pair inside it. */
function urlEnd(text: string, from: number): number {
  let open = 0
  let stop = from
  for (let index = from; index < text.length; index++) {
    const char = text[index]!
    if (/[\s<>"“”«»[\]{}|\\^`\0，。、；：！？「」『』【】（）［］｛｝《》]/u.test(char)) break
    if (char === '(') open++
    if (char === ')' && open-- === 0) break
    // Punctuation counts only if more of the URL follows.
    if (!/[.,;:!?'‘’*_~…(]/u.test(char)) stop = index + 1
  }
  return stop
}
