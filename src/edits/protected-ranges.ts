/** Protected ranges: template code and math, which no edit may touch although the tree does not know them. */
import type {Range} from '../text/range-index.js'

/**
 * Code blocks of Liquid and Hugo, and display math, as offsets in `source`, sorted. An opening without an end protects
 * nothing. Linear: a missing end is searched for once for each kind of opening.
 *
 * With `all`, whatever may be shown rather than done: also blocks of `raw` and `verbatim`, which only keep template code
 * from running, so that rules look into them, and all between two `$$`.
 */
export function protectedRanges(source: string, {all = false} = {}): Range[] {
  const ranges: Range[] = []
  if (!source.includes('{%') && !source.includes('{{') && !source.includes('$$')) return ranges
  const opening =
    /\{%-?\s*(highlight|raw|codeblock|code|verbatim|math|katex|mermaid)\b[^%]*%\}|\{\{[<%]\s*(highlight|code|math|katex|mermaid)\b(?:[^{}]|\{(?!\{))*\}\}|\$\$/g
  const missing = new Set<string>()
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const name = match[1] ?? match[2]
    const key = match[1] ? `%${name}` : match[2] ? `<${name}` : '$$'
    if (missing.has(key)) continue
    const closing =
      match[1] !== undefined
        ? new RegExp(`\\{%-?\\s*end${name}\\s*-?%\\}`, 'g')
        : match[2] !== undefined
          ? new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`, 'g')
          : /\$\$/g
    closing.lastIndex = opening.lastIndex
    if (!closing.exec(source)) {
      missing.add(key)
      continue
    }
    if (match[0] === '$$' && !all && !mayBeMath(source.slice(opening.lastIndex, closing.lastIndex - 2)))
      continue
    if (all || !/^(?:raw|verbatim)$/.test(name ?? '')) {
      ranges.push({start: match.index, end: closing.lastIndex})
    }
    opening.lastIndex = closing.lastIndex
  }
  return ranges
}

/**
 * Whether text between two `$$` can be math: not where a paragraph ends in it, nor with tags, links or addresses. Prices and
 * shell variables are written like that too.
 */
function mayBeMath(text: string): boolean {
  if (text.length > longestMath) return false
  return !/<[a-z][\w-]*(?:\s[^<>]*=|\s*\/?>)|<\/[a-z]|<!--|\]\(|https?:\/\/|\S[ \t]*(?:\r\n|\n|\r(?!\n))[ \t>]*(?:\r\n|\n|\r)[ \t>]*\S/i.test(
    text
  )
}

/** Characters of the longest formula. */
const longestMath = 20_000
