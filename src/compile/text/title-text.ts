/** What titles and headings look like, by their words alone. */
import {numbering, smallWords} from '../../facts/wording/heading-words.js'
import {otherShortLines} from '../../facts/wording/other-short-lines.js'
import {hasTitleShape, isListMarker} from '../../parse/text/line-shapes.js'

/** How a heading is written; `word`: it is a single one. */
export type Style = 'numbered' | 'capitalised' | 'word' | 'sentence'

/** Whether text looks like a title, and not like one of the other short lines articles have. */
export function isTitleText(text: string): boolean {
  if (!hasTitleShape(text) || !/\p{L}{2}|\p{Lo}/u.test(text) || (isListMarker(text) && !numbering.test(text)))
    return false
  if (otherShortLines.some((pattern) => pattern.test(text))) return false
  // Sentences: a title is one at most, and questions and cries are common in prose.
  if (/[!?]["'”’»)]*\s+\p{Lu}|\p{Ll}{3}\.\s+\p{Lu}|\.["'”’»)]*$/u.test(text)) return false
  return !/[!?！？]["'”’»)]*$/.test(text) || styleOf(text) === 'capitalised' || styleOf(text) === 'numbered'
}

/** How a heading is written. Scripts without capitals are written like sentences. */
export function styleOf(text: string): Style {
  if (numbering.test(text)) return 'numbered'
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  if (words.length === 1) return /\p{Lu}/u.test(text) ? 'word' : 'sentence'
  const weighty = words.filter((word, index) => index === 0 || !smallWords.has(word.toLowerCase()))
  const capitals = weighty.filter((word) => /^\P{L}*\p{Lu}|^\p{Ll}\p{Lu}/u.test(word)).length
  return weighty.length > 1 && capitals >= 0.8 * weighty.length ? 'capitalised' : 'sentence'
}
