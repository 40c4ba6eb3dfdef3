/** Text of articles and file names made safe for a terminal. */

/**
 * Characters that a terminal would obey or show as something else: control characters (ANSI sequences begin with
 * one), line and paragraph separators, bidirectional marks, embeddings and isolates, the byte-order mark,
 * invisible operators, tag characters and half surrogate pairs. Joiners stay: Persian and emoji need them.
 * Sources: Unicode Standard, general categories Cc, Zl, Zp; UAX #9 for the bidirectional characters.
 */
const unsafe =
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}\p{Cs}]/gu

/**
 * Commands that a GitHub runner would obey in a printed line: at its start, after any white space, or, in the old form,
 * anywhere in it. Source: actions/runner, `src/Runner.Common/ActionCommand.cs`.
 */
const command = /^([\s\p{Cf}]*):(?=:)/u
const oldCommand = /(#)#(?=\[[\w-]+[ \]])/g

/**
 * Commands that an agent of Azure Pipelines (`##vso[task.setvariable …]`) and a TeamCity server (`##teamcity[…]`) would obey
 * anywhere in a printed line. They may compare without regard to case and to characters that show nothing. Sources: Azure
 * Pipelines documentation, "Logging commands"; TeamCity documentation, "Service messages".
 */
const serviceMessage = new RegExp(
  `(#N)#(?=N(?:${['vso', 'teamcity'].map(loose).join('|')})\\[)`.replaceAll('N', '\\p{DI}*'),
  'giu'
)

function loose(word: string): string {
  return [...word].map((letter) => `${letter}N`).join('')
}

/**
 * `text` as one line that can be printed: unsafe characters become escapes such as `\x1b`, tabs become spaces, and no CI
 * server finds a command. If the result is broken into lines, call this again for each line.
 */
export function visible(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(unsafe, toEscape)
    .replace(command, '$1\\x3a')
    .replace(oldCommand, '$1\\x23')
    .replace(serviceMessage, '$1\\x23')
}

/** `text` without the commands of Azure Pipelines and TeamCity, and otherwise as it is. */
export function withoutServiceMessages(text: string): string {
  return text.replace(serviceMessage, '$1\\x23')
}

/** JSON of the same value in which no CI server finds a command, wherever its lines are printed. */
export function harmlessJson(json: string): string {
  return json.replace(oldCommand, '$1\\u0023').replace(serviceMessage, '$1\\u0023')
}

/** JSON of the same value that a terminal, a script and a CI server only read. */
export function printableJson(json: string): string {
  return harmlessJson(
    json.replace(
      /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
      (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0')
    )
  )
}

function toEscape(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  const code = character.codePointAt(0)!
  const hex = code.toString(16)
  if (code < 0x100) return '\\x' + hex.padStart(2, '0')
  return code > 0xffff ? `\\u{${hex}}` : '\\u' + hex.padStart(4, '0')
}

/** Shorten `text` to `width` columns or less, with an ellipsis at the end. */
export function shorten(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  let used = 1
  for (const {segment} of segmenter.segment(text)) {
    used += columns(segment)
    if (used > width) break
    kept += segment
  }
  return kept + '…'
}

/** Like `shorten`, with the ellipsis at the start, for paths: their end says most. */
export function shortenStart(text: string, width: number): string {
  if (columns(text) <= width) return text
  const segments = Array.from(segmenter.segment(text), ({segment}) => segment)
  let from = segments.length
  for (let used = 1; from > 0; from--) {
    used += columns(segments[from - 1]!)
    if (used > width) break
  }
  return '…' + segments.slice(from).join('')
}

/** Pad `text` with spaces to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

const segmenter = new Intl.Segmenter()

/**
 * Columns `text` takes in a terminal, near enough for alignment: East Asian wide characters and emoji take
 * two, combining marks and joiners zero. Source: Unicode Standard Annex #11.
 */
export function columns(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length
  let sum = 0
  for (const {segment} of segmenter.segment(text))
    sum += wide.test(segment) ? 2 : narrow.test(segment) ? 0 : 1
  return sum
}

const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u
const narrow = /^[\p{Mn}\p{Me}\u200B-\u200D]+$/u
