/** Finds where a text stops being JSON: the messages of `JSON.parse` differ by engine, and often name no place. */

/** What may come next. */
type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end'

const token =
  /[ \t\n\r]*(?:([[\]{},:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y

/** Offset of the first token that does not fit, in UTF-16 code units; `undefined` for JSON. */
export function syntaxErrorAt(text: string): number | undefined {
  const open: Array<'[' | '{'> = []
  let state: State = 'value'
  token.lastIndex = 0
  for (;;) {
    const from = token.lastIndex
    const match = token.exec(text)
    if (!match) {
      const at = from + /^[ \t\n\r]*/.exec(text.slice(from))![0].length
      return at === text.length && state === 'end' ? undefined : at
    }
    const next = step(state, match, open)
    if (next === undefined) return token.lastIndex - match[0].trimStart().length
    state = next
  }
}

/** The state after a token, or `undefined` where it does not fit. Keeps `open` up to date. */
function step(state: State, [, mark, string]: RegExpExecArray, open: Array<'[' | '{'>): State | undefined {
  const afterValue = () => (open.length > 0 ? 'comma-or-end' : 'end')
  const close = (kind: '[' | '{') => {
    if (open.at(-1) !== kind) return undefined
    open.pop()
    return afterValue()
  }
  switch (state) {
    case 'value':
    case 'value-or-end':
      if (mark === '[' || mark === '{') {
        open.push(mark)
        return mark === '[' ? 'value-or-end' : 'key-or-end'
      }
      if (mark === ']' && state === 'value-or-end') return close('[')
      return mark === undefined ? afterValue() : undefined
    case 'key':
    case 'key-or-end':
      if (string !== undefined) return 'colon'
      return mark === '}' && state === 'key-or-end' ? close('{') : undefined
    case 'colon':
      return mark === ':' ? 'value' : undefined
    case 'comma-or-end':
      if (mark === ',') return open.at(-1) === '[' ? 'value' : 'key'
      return mark === ']' ? close('[') : mark === '}' ? close('{') : undefined
    case 'end':
      return undefined
  }
}
