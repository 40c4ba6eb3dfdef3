/** JSON as pages write it: wrapped in CDATA or a comment, with extra commas and comments, and broken strings. */

/** In UTF-16 code units; mending goes through them one by one. */
const maxSize = 1_000_000
const maxMended = 250_000

/** The value of `source`, or `undefined` where no mending helps. */
export function parseLenient(source: string): unknown {
  if (source.length > maxSize) return undefined
  try {
    return JSON.parse(source)
  } catch {
    // A page's own mistake: mended below.
  }
  if (source.length > maxMended) return undefined
  try {
    return JSON.parse(mend(source))
  } catch {
    return undefined
  }
}

const wrapper =
  /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g

/**
 * One pass over the text, in or out of a string: comments and trailing commas are removed, controls within strings
 * become spaces, `\'` and other escapes that JSON lacks lose their backslash; several values become a list.
 */
function mend(source: string): string {
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(wrapper, '')
    .replace(wrapper, '')
  const out: string[] = []
  let values = 0
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!
    if (char === '"') {
      index = mendString(text, index, out)
    } else if (char === '/' && text[index + 1] === '/') {
      const end = text.indexOf('\n', index)
      index = end < 0 ? text.length : end
    } else if (char === '/' && text[index + 1] === '*') {
      const end = text.indexOf('*/', index + 2)
      index = end < 0 ? text.length : end + 1
    } else if (char === '}' || char === ']') {
      dropComma(out)
      out.push(char)
      depth--
    } else if (char === '{' || char === '[') {
      if (depth === 0 && values++ > 0) {
        dropComma(out)
        out.push(',')
      }
      depth++
      out.push(char)
    } else if (char > ' ' && !(char === ';' && depth <= 0) && char !== '\u00A0' && char !== '\uFEFF')
      out.push(char)
    // White space is dropped: JSON never has two words in a row, so nothing joins.
  }
  dropComma(out)
  return values > 1 ? `[${out.join('')}]` : out.join('')
}

function dropComma(out: string[]): void {
  while (out.at(-1) === ',') out.pop()
}

/** Copy the string that begins at `start`; returns where it ends. */
function mendString(text: string, start: number, out: string[]): number {
  let index = start + 1
  let from = start
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x22) break
    if (code === 0x5c) {
      const next = text[index + 1] ?? ''
      const isEscape =
        next === 'u' ? /^[\dA-Fa-f]{4}/.test(text.slice(index + 2, index + 6)) : '"\\/bfnrt'.includes(next)
      if (isEscape && next !== '') index++
      else {
        out.push(text.slice(from, index))
        from = index + 1
      }
    } else if (code < 0x20) {
      out.push(text.slice(from, index), ' ')
      from = index + 1
    }
  }
  out.push(text.slice(from, index), '"')
  return index
}
