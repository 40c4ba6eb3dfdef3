/** Text values as pages declare them, without the markup and entities that are left in them. */
import {decodeString} from 'micromark-util-decode-string'
import {textOf} from '../../read/metadata/values.js'

/**
 * One line of plain text of at most `max` UTF-16 code units. Entities are decoded: many systems escape twice, and the
 * text of a JSON-LD `script` is not decoded by HTML at all.
 */
export function plainText(value: unknown, max: number): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  if (typeof one !== 'string') return textOf(one, max)
  let text = one.slice(0, max * 3)
  for (let round = 0; round < 2 && text.includes('&'); round++) text = decodeEntities(text)
  if (text.includes('<'))
    text = text.replace(
      /<\/?(?:a|b|br|cite|code|div|em|i|p|q|s|small|span|strong|sub|sup|u|wbr)\b[^<>]{0,300}>/gi,
      ' '
    )
  return textOf(
    text.replace(/[\p{Cc}\u00AD\u200B\u200E\u200F\u2028\u2029\uFEFF]/gu, (char) =>
      /[\t\n\r\u2028\u2029\u0085]/.test(char) ? ' ' : ''
    ),
    max
  )
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/gi, decodeString)
}
