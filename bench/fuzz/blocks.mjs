// How a document is taken apart: into blocks, and into the tokens that open and close things.

/** Where a block of HTML begins that has no blank line before it. */
const htmlBlock = /(?=<(?:article|aside|blockquote|div|figure|h[1-6]|ol|p|section|table|ul)\b)/i

/** The blocks of a text, each with the blank lines behind it; together they are the text. */
export function blocksOf(text) {
  const blocks = text.split(/(?<=(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r))(?![ \t]*[\r\n])/)
  return blocks.length > 3 ? blocks : blocks.flatMap((block) => block.split(htmlBlock))
}

/** What opens, closes or marks something, in the dialects that articles are written in. */
const token = new RegExp(
  [
    '<!--|-->|<!\\[CDATA\\[|\\]\\]>',
    '</?[a-z][\\w:-]*(?:[^<>"\']|"[^"]*"|\'[^\']*\'){0,600}>',
    '^[ \\t]*(?:`{3,}|~{3,}).*$',
    '^[ \\t]*(?:#{1,6}|[-*+]|\\d{1,3}[.)]|>+)[ \\t]',
    '^[ \\t]*(?:-{3,}|\\*{3,}|={3,}|\\+{3,})[ \\t]*$',
    '\\{%.*?%\\}|\\{\\{.*?\\}\\}|:{3,}|[$]{1,2}|`{1,2}|\\*{1,3}|_{1,2}|~~',
    '!?\\[\\^?|\\]\\(|\\]:|\\]|\\)|\\||\\\\|&#?\\w+;|\\{|\\}',
    'https?://[^\\s<>"\')\\]]+'
  ].join('|'),
  'gim'
)

/** The tokens of a text: `{start, end, text}`. */
export function tokensOf(text) {
  const tokens = []
  for (const match of text.matchAll(token)) {
    tokens.push({start: match.index, end: match.index + match[0].length, text: match[0]})
  }
  return tokens
}

/** A stretch of the document: some blocks that follow one another. */
export function stretchOf(text, random, most = 6) {
  const blocks = blocksOf(text)
  const from = random.below(blocks.length)
  return blocks.slice(from, from + random.between(1, most)).join('')
}

/** A place for a block: before one, or at the end. */
export function borderOf(text, random) {
  const blocks = blocksOf(text)
  const at = random.between(0, blocks.length)
  return blocks.slice(0, at).join('').length
}

/** `text` with what stands from `start` to `end` replaced. */
export function replaceAt(text, start, end, replacement) {
  return text.slice(0, start) + replacement + text.slice(end)
}
