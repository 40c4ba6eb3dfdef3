/** Shortens and escapes text of articles for reports. */

import {harmlessJson} from '../text/visible.js'

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

/** JSON of the same value that a terminal, a script and a CI server only read. */
export function printableJson(json: string): string {
  return harmlessJson(
    json.replace(
      /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g,
      (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0')
    )
  )
}
