/** Script and style text that lost its tags and stands among prose. */
import {findLeakedCalls} from './leaked-calls.js'

export interface Leak {
  kind: 'script' | 'style'
  /** Offsets in the text. */
  start: number
  end: number
  /** For a statement of a known script: whose it is, and an identifier in it. */
  known?: {name: string; token: string}
}

/**
 * Find leaked code in a stretch of prose; linear in its length.
 *
 * A style is a selector and a brace around at least three `property: value;` pairs, one of them with a unit or a
 * `!important` (full-width signs too: machine translation turns `;` into `；`). A script is a function that is called
 * where it stands and that loads something, or a statement of a known ad or analytics script. Prose has neither. An article that shows code
 * without a fence shows named functions, and styles as people write them: with spaces and without `!important`.
 */
export function findLeakedCode(text: string): Leak[] {
  const calls = findLeakedCalls(text).map(
    ({start, end, name, token}): Leak => ({kind: 'script', start, end, known: {name, token}})
  )
  if (!text.includes('{') || !/[;；]/.test(text)) return calls
  const others = findBraces(text).filter(
    (leak) => !calls.some((call) => call.start < leak.end && leak.start < call.end)
  )
  return [...calls, ...others].sort((a, b) => a.start - b.start)
}

/** Styles, and functions that are called where they stand. */
function findBraces(text: string): Leak[] {
  const leaks: Leak[] = []
  let from = 0
  for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
    const close = closing(text, open)
    if (close < 0) break
    from = close + 1
    const inner = text.slice(open + 1, close)
    if (isStyle(inner))
      leaks.push({kind: 'style', start: selectorStart(text, open, leaks.at(-1)?.end ?? 0), end: close + 1})
    else if (isScript(text, open, inner)) {
      const start = scriptStart(text, open, leaks.at(-1)?.end ?? 0)
      const end = scriptEnd(text, close)
      leaks.push({kind: 'script', start, end})
      from = end
    }
  }
  return leaks
}

/** Offset of the brace that closes the one at `open`; -1 if there is none in the next 20,000 characters. */
function closing(text: string, open: number): number {
  let depth = 0
  const limit = Math.min(text.length, open + 20000)
  for (let at = open; at < limit; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}' && --depth === 0) return at
  }
  return -1
}

function isStyle(inner: string): boolean {
  if (inner.includes('{')) return false
  const pairs = inner.split(/[;；]/).filter((pair) => pair.trim() !== '')
  const declarations = pairs.filter((pair) => /^[^:：{}\n]{1,40}[:：][^:：{}\n]{1,80}$/.test(pair.trim()))
  if (declarations.length < 3 || declarations.length < pairs.length - 1) return false
  if (/[!！]\s*\p{L}/u.test(inner)) return true
  const isMinified = !/[;:]\s|^\s/.test(inner)
  return isMinified && /\d(?:px|em|rem|vh|vw|%|pt)|#[\da-f]{3,8}\b/iu.test(inner)
}

/** Where the selector before a style's brace begins: one word, an at-rule, or tokens with `.`, `#` and combinators. */
function selectorStart(text: string, open: number, floor: number): number {
  const before = text.slice(Math.max(floor, open - 200), open)
  const found = /(?:[\w-]*[.#。][\w-]+(?:[\s,>+~:]+[.#]?[\w-]+)*|[\w-]+|@[\w-]+[^.!?]*)\s*$/u.exec(before)
  return found ? open - (before.length - found.index) : open
}

const tokens =
  /\b(?:function|var|let|const|document\.|window\.|createElement|getElementById|getElementsByTagName|appendChild|insertBefore|parentNode|setAttribute|addEventListener|innerHTML|\.push\(|\.src\b|async|return|new Date)/g

/** What a page's own scripts do: they put an element into the page, watch it, or hand data to a queue. */
const loads =
  /createElement|insertBefore|appendChild|getElementsByTagName|addEventListener|\.push\(|\.src\b|\.cookie\b/

function isScript(text: string, open: number, inner: string): boolean {
  const head = text.slice(Math.max(0, open - 120), open)
  const found = new Set(inner.match(tokens) ?? [])
  if (found.size < 4 || !/[;=]/.test(inner)) return false
  if (!/[(!+;]\s*(?:async\s+)?function\s*\w*\s*\([^)]*\)\s*$/.test(head)) return false
  return loads.test(inner)
}

function scriptStart(text: string, open: number, floor: number): number {
  const at = Math.max(floor, open - 120)
  const head = text.slice(at, open)
  const found = /[(!+;]*\s*(?:async\s+)?function\s*\w*\s*\([^)]*\)\s*$/.exec(head)
  return found ? at + found.index : open
}

/** Where the call after the function ends: `)(window, document, …);`. */
function scriptEnd(text: string, close: number): number {
  const call = /^\s*\)?\s*(?:\((?:[^()]|\([^()]*\)){0,2000}\))?\s*\)?\s*;?/.exec(text.slice(close + 1))
  return close + 1 + (call?.[0].trimEnd().length ?? 0)
}
