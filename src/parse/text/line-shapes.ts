/** What one line looks like, whatever stands around it: a sentence, a title, a list item, a rule, a heading. */

/**
 * A line wider than this was not wrapped by hand: mail and README conventions wrap at 65 to 100 columns,
 * and style guides for prose stop at 120.
 */
export const wrapLimit = 120

/** No rule is longer, and no evidence is sought beyond this column. */
export const shapeLimit = 2000

/** The mark of a list item, alone on its line or with text behind it. Groups: bullet; number and its delimiter. */
export const marker = /^(?:([-*+])|(\d{1,9})([.)]))(?:[ \t]+|$)/

/** A bullet Markdown does not know, with text behind it. */
export const bulletSign = /^(?:[•‣◦▪▫●○■□➢➤►▸✓✔✗✘·∙]|[–—](?=\s))\s*\S/u

/** The marks of a Markdown heading, with text behind them. */
export const atxHeading = /^#{1,6}[ \t]+(?=[^ \t])/

const asciiEscape = /\\([!-/:-@[-`{-~])/g
const ruleLine = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:=[ \t]*){3,})$/
const sentenceEnd = /[.!?…。！？．:：;؟。۔।]["'”’»›)\]】」』）]*$/u

/** The text of a line without the marks of a Markdown heading and without backslash escapes, trimmed. */
export function plainText(text: string): string {
  const plain = unescapeText(text.trim())
  return plain.startsWith('#') ? plain.replace(/^(?:#{1,6}[ \t]+)+/, '').trim() : plain
}

/** Text as Markdown shows it once it has taken its backslash escapes for what they are. */
export function unescapeText(text: string): string {
  return text.includes('\\') ? text.replace(asciiEscape, '$1') : text
}

/** Whether text ends the way sentences and lead-ins do; closing quotes and brackets may follow. */
export function isClosed(text: string): boolean {
  return sentenceEnd.test(text.slice(-16))
}

/** Columns that text takes, East Asian characters counted as two; texts over 1,000 characters are measured by their head. */
export function textWidth(text: string): number {
  const head = text.slice(0, 1000)
  return (
    head.length +
    (head.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0)
  )
}

/** Whether text could be a title: one capitalised phrase without an end mark, at most 120 columns and 20 words. */
export function hasTitleShape(text: string): boolean {
  if (text.length > wrapLimit || textWidth(text) > wrapLimit) return false
  if (/[.,;:…。，；：、．\-–—]$/u.test(text)) return false
  const letter = /\p{L}/u.exec(text)
  if (!letter) return false
  // A capital second letter: iPhone, eBay.
  if (/\p{Ll}/u.test(letter[0]) && !/^\p{Lu}/u.test(text.slice(letter.index + 1))) return false
  return text.split(/\s+/).length <= 20
}

/** Whether text has the shape of a list item. Whether it is one depends on the lines around it: `listBlock`. */
export function isListMarker(text: string): boolean {
  return marker.test(text) && !isRule(text)
}

/** Whether text is a row of dashes, stars, underscores or equals signs. */
export function isRule(text: string): boolean {
  return text.length <= shapeLimit && ruleLine.test(text)
}

/** Whether text is a Markdown heading: hashes and a title. */
export function isHeadingLine(text: string): boolean {
  return atxHeading.test(text) && hasTitleShape(plainText(text))
}

/** Whether a line is or could be part of a list, a quote, a table or a fence, or is a rule. */
export function hasOwnShape(line: string): boolean {
  const head = unescapeText(line.trim()).slice(0, shapeLimit)
  return /^(?:>|`{3})|\|/.test(head) || marker.test(head) || bulletSign.test(head) || isRule(head)
}
