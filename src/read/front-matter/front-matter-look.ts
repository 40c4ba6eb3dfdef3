/** A key at the beginning of a line: up to four words without punctuation, or quoted. */
const yamlKey =
  /^(?:"(?:[^"\\]|\\.){0,99}"|'[^']{0,99}'|[^\s:#"'`*>|[\](){},!?<&%@.=-][^\s:#"'`*>|[\](){},!?<]{0,59}(?: [^\s:#"'`*>|[\](){},!?<]{1,59}){0,3}) ?:(?=\s|$)/
/** The first key: one word. Several words may as well be a sentence with a colon in it. */
const firstYamlKey = /^(?:"[^"]{0,99}"|'[^']{0,99}'|[^\s:"']+) ?:(?=\s|$)/
const neutralLine = /^(?:\s|#|-(?:\s|$)|[\]}]|$)/

const tomlStart = /^(?:\[\[?[^\]]+\]|[\w-]+(?:\s*\.\s*[\w-]+)*\s*=|"[^"]*"\s*=|'[^']*'\s*=)/

/**
 * Whether a fenced block is YAML front matter, well-formed or not, rather than text between two thematic breaks: it is
 * empty, or its first line of content is a key of one word (or a flow mapping) and keys outnumber the lines that are
 * not YAML.
 */
export function looksLikeYaml(block: string): boolean {
  if (block.trim() === '') return true
  const lines = block.split(/\r\n?|\n/)
  const first = lines.find((line) => line.trim() !== '' && !/^\s*#/.test(line))
  // Only comments: more likely headings between two thematic breaks.
  if (first === undefined) return false
  if (/^\{\s*["'\w]/.test(first)) return true
  if (!yamlKey.test(first.trimStart()) || !firstYamlKey.test(first.trimStart())) return false
  // A whole block may be indented.
  const indent = first.length - first.trimStart().length
  let keys = 0
  let others = 0
  for (const line of lines) {
    const text = line.slice(indent)
    if (yamlKey.test(text)) keys++
    else if (!neutralLine.test(text)) others++
  }
  return keys > others
}

/** Whether a fenced block is TOML: it is empty, or its first line of content is a key or a table. */
export function looksLikeToml(block: string): boolean {
  const first = block.split(/\r\n?|\n/).find((line) => line.trim() !== '' && !/^\s*#/.test(line))
  return first === undefined || tomlStart.test(first.trimStart())
}

/** Limit on the values that are tested: a test that fails is slow, and front matter has a few dozen keys. */
const maxLooked = 200
const keyWithValue = /^([^\s:#"'[\]{}][^:#"'[\]{}]*:[ \t]+)(\S.*)$/

/**
 * Quote one-line values that YAML cannot read as they are: `title: Part 2: the end`, `title: [Review] A phone`, `title:
 * "Word" and more`, `author: @name`.
 *
 * Returns the block and the line of the first such value, counted from 0 (`undefined`: there is none).
 *
 * @param isFine whether YAML can read a value without quotes
 */
export function quoteLooseValues(
  block: string,
  isFine: (value: string) => boolean
): {block: string; line: number | undefined} {
  const lines = block.split(/(\r\n?|\n)/)
  let looked = 0
  let first: number | undefined
  // Odd indexes hold the line ends.
  for (let at = 0; at < lines.length && looked < maxLooked; at += 2) {
    const match = keyWithValue.exec(lines[at]!)
    if (match === null) continue
    looked++
    const [, key, value] = match as unknown as [string, string, string]
    // A value that continues on the next line is left as it is.
    if (/^[ \t]+\S/.test(lines[at + 2] ?? '') || isFine(value)) continue
    first ??= at / 2
    lines[at] = `${key}'${withoutQuotes(value.trimEnd()).replaceAll("'", "''")}'`
  }
  return {block: lines.join(''), line: first}
}

function withoutQuotes(value: string): string {
  return /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1) : value
}
