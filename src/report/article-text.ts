/** Shortens and escapes text of articles for reports. */

import {printableJson} from '../text/visible.js'

/** The first `size` UTF-16 code units of `text` and an ellipsis, never half a surrogate pair; all of it if it fits. */
export function cut(text: string, size: number): string {
  if (text.length <= size) return text
  const end = /[\uD800-\uDBFF]/.test(text[size - 1] ?? '') ? size - 1 : size
  return text.slice(0, end) + '…'
}

/**
 * JSON of `value` that is safe wherever it is printed or pasted: characters that a terminal or a script would act on
 * are escaped (C1 controls, line and paragraph separators, bidirectional marks), and its strings are well-formed.
 */
export function toJson(value: unknown): string {
  return printableJson(
    JSON.stringify(value, (_key, part) => (typeof part === 'string' ? part.toWellFormed() : part))
  )
}
