/** Text as the page shows it: numbers, sizes, and names for deceptive characters. */

/**
 * What a browser would hide or act on: control characters, line and paragraph separators, bidirectional
 * marks, embeddings and isolates, the byte-order mark, invisible operators, tag characters and half surrogate
 * pairs. Tabs and joiners stay. The same set as for terminals; repeats are shown as one.
 */
const deceptive =
  /([\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}\p{Cs}])\1*/gu

/** How many parts a text is split into to show characters by name; further such characters become U+FFFD. */
const mostNamed = 2_000

export interface ShownPart {
  text: string
  /** `text` is the name of a character, such as `U+202E`. */
  isName: boolean
}

/** `text` in parts that can be shown as they are. */
export function toShownParts(text: string): ShownPart[] {
  const parts: ShownPart[] = []
  let offset = 0
  for (const match of text.matchAll(deceptive)) {
    if (parts.length >= mostNamed) break
    if (match.index > offset) parts.push({text: text.slice(offset, match.index), isName: false})
    const count = match[0].length / match[1]!.length
    parts.push({text: nameOf(match[1]!) + (count > 1 ? ` ×${number(count)}` : ''), isName: true})
    offset = match.index + match[0].length
  }
  if (offset < text.length) {
    const rest = text.slice(offset)
    parts.push({
      text: offset === 0 && parts.length === 0 ? rest : rest.replace(deceptive, '\uFFFD'),
      isName: false
    })
  }
  return parts
}

/** `text` in one string that can be shown, for attributes and titles. */
export function toShown(text: string): string {
  return toShownParts(text)
    .map(({isName, text}) => (isName ? `[${text}]` : text))
    .join('')
}

function nameOf(character: string): string {
  return 'U+' + character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
}

const numbers = new Intl.NumberFormat('en')

export function number(value: number): string {
  return numbers.format(value)
}

export function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`
}

export function bytes(value: number): string {
  const size = Math.abs(value)
  if (size < 1000) return `${number(value)} B`
  if (size < 999_500) return `${Number((value / 1000).toPrecision(3))} kB`
  if (size < 999_500_000) return `${Number((value / 1e6).toPrecision(3))} MB`
  return `${Number((value / 1e9).toPrecision(3))} GB`
}

/** The change from `before` to `after`, in percent with a sign; empty without one. */
export function change(before: number, after: number): string {
  if (before === 0 || before === after) return ''
  const percent = ((after - before) / before) * 100
  const size = Math.abs(percent)
  const digits = size < 0.1 ? '<0.1' : size < 10 ? size.toFixed(1) : size.toFixed(0)
  return `${percent < 0 ? '−' : '+'}${digits}%`
}
