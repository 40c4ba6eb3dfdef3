/** HTML comments in a text. */

/** The text without its comments. The end of one is not searched again where there is none. */
export function withoutComments(source: string): string {
  let text = ''
  let from = 0
  for (;;) {
    const open = source.indexOf('<!--', from)
    const close = open < 0 ? -1 : source.indexOf('-->', open + 4)
    if (close < 0) return text + source.slice(from)
    text += source.slice(from, open)
    from = close + 3
  }
}
