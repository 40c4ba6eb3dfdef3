/**
 * Emits the text of a whole page as character tokens: slices of the source with their references decoded. A text is one
 * token where parse5's parser treats white space like other text, and one token for each run where it does not.
 */
import {decodeHTML} from 'entities/decode'
import type {Token} from 'parse5'

/** The part of parse5's parser that text needs. */
export interface TextSink {
  /** The next token, if it is a line feed, is not part of the page (after `<pre>`, `<textarea>`, `<listing>`). */
  skipNextNewLine: boolean
  /** Whether white space at the start of a text is treated differently from the text after it. */
  isTextSplit(): boolean
  onCharacter(token: Token.CharacterToken): void
  onWhitespaceCharacter(token: Token.CharacterToken): void
  onNullCharacter(token: Token.CharacterToken): void
}

/** parse5's `TokenType`. The enum itself is not exported as a value with types that allow its use here. */
const CHARACTER = 0
const NULL_CHARACTER = 1
const WHITESPACE = 2

/** Emits the text of one source. */
export class TextTokens {
  readonly #source: string
  readonly #sink: TextSink
  readonly #hasCr: boolean
  readonly #hasNul: boolean
  /** Next `&` at or after the last offset that was looked up; `Infinity` if there is none. */
  #nextAmp = -1

  /** `hasCr`, `hasNul`: whether the source has CR and NUL characters. */
  constructor(source: string, sink: TextSink, hasCr: boolean, hasNul: boolean) {
    this.#source = source
    this.#sink = sink
    this.#hasCr = hasCr
    this.#hasNul = hasNul
  }

  /** Emit the text from `start` to `end`; NUL is a token of its own where it is not part of raw text. */
  emit(start: number, end: number, isDecoded: boolean, isRaw = false): void {
    if (start === end) return
    const sink = this.#sink
    let chars = this.#source.slice(start, end)
    const hasReference = isDecoded && this.#hasAmp(start, end)
    const isMixed =
      sink.skipNextNewLine ||
      (this.#hasNul && !isRaw && chars.includes('\0')) ||
      (hasReference && sink.isTextSplit())
    if (isMixed) {
      this.#emitRuns(start, end, isDecoded, isRaw)
      return
    }
    if (this.#hasCr) chars = normalizeEol(chars)
    if (isRaw && this.#hasNul) chars = chars.replaceAll('\0', '�')
    if (hasReference) chars = decodeHTML(chars)
    const token: Token.CharacterToken = {type: CHARACTER, chars, location: locationOf(start, end)}
    if (isBlank(chars)) {
      token.type = WHITESPACE
      sink.onWhitespaceCharacter(token)
    } else if (sink.isTextSplit()) {
      this.#emitRuns(start, end, isDecoded, isRaw)
    } else sink.onCharacter(token)
  }

  #hasAmp(start: number, end: number): boolean {
    if (this.#nextAmp < start) {
      const next = this.#source.indexOf('&', start)
      this.#nextAmp = next === -1 ? Infinity : next
    }
    return this.#nextAmp < end
  }

  /** Like `emit`, with one token for each run of white space, of NUL and of other text, as the standard requires. */
  #emitRuns(start: number, end: number, isDecoded: boolean, isRaw: boolean): void {
    const source = this.#source.slice(start, end)
    let chars = ''
    let type: Token.CharacterToken['type'] = CHARACTER
    let from = 0
    const flush = (to: number): void => {
      if (chars === '') return
      const token: Token.CharacterToken = {type, chars, location: locationOf(start + from, start + to)}
      if (type === WHITESPACE) this.#sink.onWhitespaceCharacter(token)
      else if (type === NULL_CHARACTER) this.#sink.onNullCharacter(token)
      else this.#sink.onCharacter(token)
      chars = ''
      from = to
    }
    // A step is a long run of plain text or of white space, or one piece that may need a change.
    const step = isDecoded
      ? /[^\0\t\n\f\r &]+|[ \t\n\f]+|\r\n?|&(?:#[xX]?[0-9a-fA-F]+;?|[a-zA-Z0-9]+;?)?|\0+/y
      : /[^\0\t\n\f\r ]+|[ \t\n\f]+|\r\n?|\0+/y
    for (let match = step.exec(source); match; match = step.exec(source)) {
      let piece = match[0]
      if (piece[0] === '\r') piece = '\n'
      else if (piece[0] === '&' && isDecoded) piece = decodeHTML(piece)
      else if (piece[0] === '\0' && isRaw) piece = '�'.repeat(piece.length)
      const kind = piece[0] === '\0' ? NULL_CHARACTER : isBlank(piece) ? WHITESPACE : CHARACTER
      if (kind !== type) flush(match.index)
      type = kind
      chars += piece
    }
    flush(source.length)
  }

  /** Emit the text of a CDATA section, from `start` to `end`. Its position is that of the section. */
  emitSection(start: number, end: number, section: Token.Location): void {
    const chars = normalizeEol(this.#source.slice(start, end))
    if (chars.includes('\0')) this.#emitRuns(start, end, false, false)
    else if (chars !== '') this.#sink.onCharacter({type: CHARACTER, chars, location: section})
  }
}

export function locationOf(startOffset: number, endOffset: number): Token.Location {
  // The cast: lines and columns are not counted here, the tree gets them at the end.
  return {startOffset, endOffset} as Token.Location
}

export function normalizeEol(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlankCode(text.charCodeAt(i))) return false
  return true
}
