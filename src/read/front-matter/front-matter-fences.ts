import {own} from '../../text/own.js'

/** Where fenced front matter is, in UTF-16 code units of the text. */
export interface Fences {
  kind: 'yaml' | 'toml' | 'json' | 'code'
  /** What the opening fence says after its dashes, in lower case; may be empty. */
  language: string
  blockStart: number
  /** The line end before the closing fence belongs to the block. */
  blockEnd: number
  /** After the closing fence's line end. */
  end: number
}

const languages: Readonly<Record<string, Fences['kind']>> = {
  '': 'yaml',
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json',
  // Languages that gray-matter or a plugin of a site generator would run.
  js: 'code',
  javascript: 'code',
  ts: 'code',
  typescript: 'code',
  coffee: 'code',
  coffeescript: 'code',
  cson: 'code'
}

const opening = /(---|\+\+\+|;;;)[ \t]*(?:([A-Za-z]{1,20})[ \t]*)?(?:\r\n?|\n)/y
// No `^` with the flag `m`: it would also match after U+2028, which does not end a line here.
const closings: ReadonlyMap<string, RegExp> = new Map([
  ['---', /(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/g],
  ['+++', /(?<=[\r\n])\+\+\+[ \t]*(?:\r\n?|\n|$)/g],
  [';;;', /(?<=[\r\n]);;;[ \t]*(?:\r\n?|\n|$)/g]
])

/** Find the fences of front matter whose opening fence is at `start`; undefined if one of the two is missing. */
export function findFences(text: string, start: number): Fences | undefined {
  opening.lastIndex = start
  const match = opening.exec(text)
  if (match === null) return undefined
  const [, fence, label = ''] = match as unknown as [string, string, string | undefined]
  const language = label.toLowerCase()
  const kind = kindOf(fence, language)
  if (kind === undefined) return undefined
  // A lone CR ends the lines of old files, and then of all lines. Elsewhere other programs see no fence there, and render
  // what is behind it.
  if (/[^\n]\r$/.test(match[0]) && text.includes('\n')) return undefined
  const blockStart = opening.lastIndex
  const closing = closings.get(fence)!
  closing.lastIndex = blockStart
  const close = closing.exec(text)
  if (close === null) return undefined
  return {kind, language, blockStart, blockEnd: close.index, end: closing.lastIndex}
}

function kindOf(fence: string, language: string): Fences['kind'] | undefined {
  if (fence === '---') return own(languages, language)
  if (language !== '') return undefined
  return fence === '+++' ? 'toml' : 'json'
}

/**
 * Find a JSON object that begins at `start` and ends its line, as Hugo accepts it for front matter.
 *
 * Many other things begin with a brace (`{{< shortcode >}}`, `{% tag %}`, `{.class}`, a set in a formula), so a quoted
 * key, or nothing, must follow it.
 */
export function findJsonObject(text: string, start: number): {blockEnd: number; end: number} | undefined {
  const objectStart = /\{\s{0,999}(?:"(?:[^"\\\r\n]|\\.){0,200}"\s{0,99}:|\}[ \t]*(?:[\r\n]|$))/y
  objectStart.lastIndex = start
  if (!objectStart.test(text)) return undefined
  const blockEnd = endOfObject(text, start)
  if (blockEnd === undefined) return undefined
  const lineEnd = /[ \t]*(?:\r\n?|\n|$)/y
  lineEnd.lastIndex = blockEnd
  return lineEnd.test(text) ? {blockEnd, end: lineEnd.lastIndex} : undefined
}

/** Where the object that begins at `start` ends, by counting braces outside strings. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '"') inString = !inString
    else if (inString) at += char === '\\' ? 1 : 0
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return at + 1
  }
  return undefined
}
