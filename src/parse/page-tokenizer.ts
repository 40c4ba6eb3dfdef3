/**
 * The tokens of a whole page, from the source as one string.
 *
 * parse5's own tokenizer reads character by character, whatever the state. This one gives its parser the same tokens
 * but looks for what ends the current token (`<`, a quote, `-->`, an end tag), so that text, attribute values,
 * comments, scripts and styles cost one search and one slice. Offsets are those of the source, as no character is
 * replaced before it is sliced.
 *
 * Where the HTML Standard lets an opener without an end swallow the rest of the page, this does not:
 * - a comment that never ends goes to the next `>` or tag;
 * - `title`, `textarea`, `iframe`, `noembed`, `noframes`, `xmp` that never end go to the next tag, `script` and
 *   `style` to the next line that starts with a tag (if there is none, to the end: a page cut off in a script);
 * - a tag with a quote that never ends goes to the next `>`; a page that ends in the middle of a tag ends before it;
 * - elements whose content is not shown as text of the page (`select`, `template`, `noscript`, `svg`…) and that
 *   never end are empty.
 *
 * Source: HTML Standard, tokenization, <https://html.spec.whatwg.org/multipage/parsing.html#tokenization>
 */
import {decodeHTML, decodeHTMLAttribute} from 'entities/decode'
import {Tokenizer as CharacterTokenizer, html, type Token, TokenizerMode} from 'parse5'
import type {Attribute} from './page-properties.js'

/** What the tokenizer needs of parse5's parser. */
export interface TokenSink {
  /** The next token, if it is a line feed, is not part of the page (after `<pre>`, `<textarea>`, `<listing>`). */
  skipNextNewLine: boolean
  /** Whether white space at the start of a text means something else than the text behind it. */
  isTextSplit(): boolean
  onStartTag(token: Token.TagToken): void
  onEndTag(token: Token.TagToken): void
  onCharacter(token: Token.CharacterToken): void
  onWhitespaceCharacter(token: Token.CharacterToken): void
  onNullCharacter(token: Token.CharacterToken): void
  onComment(token: Token.CommentToken): void
  onDoctype(token: Token.DoctypeToken): void
  onEof(token: Token.EOFToken): void
  /** Whether a doctype at this point makes a difference. */
  isDoctypeWanted(): boolean
  /** The content of the element that was just opened is left out of the tree; `hasText` if it holds any. */
  onSkip(hasText: boolean): void
}

/** parse5's `TokenType`. The enum itself is not exported as a value with types that allow its use here. */
const CHARACTER = 0
const NULL_CHARACTER = 1
const WHITESPACE = 2
const START_TAG = 3
const END_TAG = 4
const COMMENT = 5
const DOCTYPE = 6
const EOF = 7

const {TAG_ID, getTagID} = html

interface TagName {
  name: string
  id: html.TAG_ID
}

/** Names as written to names as meant. Bounded: a page may make up names. */
const tagNames = new Map<string, TagName>()

const rawEnds = new Map<string, RegExp>()

/** Elements whose content is not shown, or not as text of the page: never ended, they would take the page along. */
const hiding = new Set<string>([
  'select',
  'template',
  'noscript',
  'datalist',
  'object',
  'audio',
  'video',
  'canvas'
])

export class PageTokenizer {
  /** Set by the parser: one of `TokenizerMode`. */
  state: number = TokenizerMode.DATA
  /** Set by the parser: the current element is foreign (SVG, MathML). */
  inForeignNode = false
  lastStartTagName = ''

  readonly #source: string
  readonly #sink: TokenSink
  readonly #hasCr: boolean
  readonly #hasNul: boolean
  #pos = 0
  /** Next `&` at or behind the last place asked for. */
  #nextAmp = -1
  /** End of the tag that was read last, and what it held. */
  #attributes: Attribute[] = []
  #selfClosing = false
  /** What the rest of the source does not have. */
  readonly #missing = new Set<string>()
  #nextBang = -1
  /** Where the last end tag of a name starts, for the names that were asked for. */
  readonly #lastEnds = new Map<string, number>()
  /** Tags that had to be ended at their first `>`. */
  #brokenTags = 0
  /** No SVG is tried again before this offset. */
  #noSkipBefore = 0

  constructor(source: string, sink: TokenSink) {
    this.#source = source
    this.#sink = sink
    this.#hasCr = source.includes('\r')
    this.#hasNul = source.includes('\0')
  }

  /** Read the whole source. */
  run(): undefined {
    const source = this.#source
    const {length} = source
    // A byte order mark is no part of the page.
    this.#pos = source.charCodeAt(0) === 0xfeff ? 1 : 0
    let scan = this.#pos
    while (this.#pos < length) {
      const lt = source.indexOf('<', scan)
      if (lt === -1 || lt === length - 1) {
        this.#text(this.#pos, length, true)
        this.#pos = length
        break
      }
      const next = source.charCodeAt(lt + 1)
      if (isLetter(next)) {
        this.#text(this.#pos, lt, true)
        this.#startTag(lt)
      } else if (next === 0x2f /* / */) {
        const behind = lt + 2 < length ? source.charCodeAt(lt + 2) : 0
        if (isLetter(behind)) {
          this.#text(this.#pos, lt, true)
          this.#endTag(lt)
        } else if (lt + 2 === length) {
          scan = lt + 1
          continue
        } else {
          this.#text(this.#pos, lt, true)
          if (behind === 0x3e /* > */) this.#pos = lt + 3
          else this.#bogusComment(lt, lt + 2)
        }
      } else if (next === 0x21 /* ! */) {
        this.#text(this.#pos, lt, true)
        this.#declaration(lt)
      } else if (next === 0x3f /* ? */) {
        this.#text(this.#pos, lt, true)
        this.#bogusComment(lt, lt + 1)
      } else {
        scan = lt + 1
        continue
      }
      scan = this.#pos
    }
    this.#sink.onEof({type: EOF, location: locationOf(length, length)})
  }

  // Tags

  #startTag(lt: number): void {
    const tag = this.#readTag(lt, 1, true)
    if (!tag) return
    const end = this.#pos
    const token: Token.TagToken = {
      type: START_TAG,
      tagName: tag.name,
      tagID: tag.id,
      selfClosing: this.#selfClosing,
      ackSelfClosing: false,
      attrs: this.#attributes,
      location: locationOf(lt, end)
    }
    this.lastStartTagName = tag.name
    if ((tag.id === TAG_ID.SVG || tag.id === TAG_ID.MATH) && this.#isNeverEnded(tag.name)) {
      token.selfClosing = true
    }
    this.#sink.onStartTag(token)
    if (this.state !== TokenizerMode.DATA) this.#rawText(token)
    else if (this.inForeignNode) {
      if (tag.id === TAG_ID.SVG && !token.selfClosing) this.#skipSvg()
    } else if (hiding.has(tag.name) && this.#isNeverEnded(tag.name)) {
      this.#impliedEnd(token)
    }
  }

  #endTag(lt: number): void {
    const tag = this.#readTag(lt, 2, false)
    if (!tag) return
    this.#sink.onEndTag({
      type: END_TAG,
      tagName: tag.name,
      tagID: tag.id,
      selfClosing: this.#selfClosing,
      ackSelfClosing: false,
      attrs: [],
      location: locationOf(lt, this.#pos)
    })
  }

  /** An end tag that the source does not have, here. */
  #impliedEnd({tagName, tagID}: Token.TagToken): void {
    const location = locationOf(this.#pos, this.#pos)
    this.#sink.onEndTag({
      type: END_TAG,
      tagName,
      tagID,
      selfClosing: false,
      ackSelfClosing: false,
      attrs: [],
      location
    })
  }

  /** Whether no end tag of that name follows. */
  #isNeverEnded(name: string): boolean {
    let last = this.#lastEnds.get(name)
    if (last === undefined) {
      last = -1
      for (let end = rawEnd(name, this.#source, this.#pos); end !== -1; ) {
        last = end
        end = rawEnd(name, this.#source, end + 1)
      }
      this.#lastEnds.set(name, last)
    }
    return last < this.#pos
  }

  /** Read the tag at `lt` and stand behind it; undefined where the source ends in it. */
  #readTag(lt: number, prefix: number, withAttributes: boolean): TagName | undefined {
    const source = this.#source
    const {length} = source
    let i = lt + prefix
    let code = 0
    for (; i < length; i++) {
      code = source.charCodeAt(i)
      if (code === 0x3e || code === 0x2f || (code <= 0x20 && isSpace(code))) break
    }
    if (i === length) return this.#tornTag(lt)
    const name = this.#tagName(source.slice(lt + prefix, i))
    this.#selfClosing = false
    this.#attributes = []
    if (code === 0x3e) {
      this.#pos = i + 1
      return name
    }
    let end = this.#brokenTags > maxBrokenTags ? -1 : this.#readAttributes(i, length, withAttributes)
    if (end === -1) {
      // Never ended with its quotes as they are: ended at the next `>`.
      const gt = source.indexOf('>', i)
      if (gt === -1) return this.#tornTag(lt)
      this.#brokenTags++
      this.#attributes = []
      this.#selfClosing = false
      end = this.#readAttributes(i, gt + 1, withAttributes)
    }
    this.#pos = end
    return name
  }

  /** A page cut off inside a tag: what looks like a tag goes, words behind a `<` stay. */
  #tornTag(lt: number): undefined {
    this.#pos = this.#source.length
    if (!/[="'/]|^<[\w:-]*\s*$/.test(this.#source.slice(lt))) this.#text(lt, this.#pos, true)
  }

  #tagName(written: string): TagName {
    let known = tagNames.get(written)
    if (known === undefined) {
      const name = this.#name(written)
      known = {name, id: getTagID(name)}
      if (tagNames.size > 5000) tagNames.clear()
      tagNames.set(written, known)
    }
    return known
  }

  /** Lower case in ASCII. */
  #name(written: string): string {
    const name = /[A-Z]/.test(written) ? written.replace(/[A-Z]+/g, (part) => part.toLowerCase()) : written
    return this.#hasNul ? name.replaceAll('\0', '�') : name
  }

  /** Read from behind the name to the tag's end; `-1` where `limit` comes first (a tag cut at its `>` never does). */
  #readAttributes(from: number, limit: number, isKept: boolean): number {
    const source = this.#source
    const isCut = limit < source.length || this.#brokenTags > 0
    const attributes = this.#attributes
    let names: Set<string> | undefined
    let i = from
    for (;;) {
      if (i >= limit) return isCut ? limit : -1
      let code = source.charCodeAt(i)
      if (isSpace(code)) {
        i++
        continue
      }
      if (code === 0x3e) return i + 1
      if (code === 0x2f) {
        i++
        if (i < limit && source.charCodeAt(i) === 0x3e) {
          this.#selfClosing = true
          return i + 1
        }
        continue
      }

      const nameStart = i
      let hasUpper = false
      // A `=` in first place belongs to the name.
      for (i++; i < limit; i++) {
        if (code >= 0x41 && code <= 0x5a) hasUpper = true
        code = source.charCodeAt(i)
        if (code === 0x3d || code === 0x3e || code === 0x2f || isSpace(code)) break
      }
      if (code >= 0x41 && code <= 0x5a) hasUpper = true
      const nameEnd = i
      while (i < limit && isSpace(source.charCodeAt(i))) i++
      let value = ''
      if (i < limit && source.charCodeAt(i) === 0x3d) {
        i++
        while (i < limit && isSpace(source.charCodeAt(i))) i++
        if (i >= limit) return isCut ? limit : -1
        code = source.charCodeAt(i)
        if (code === 0x22 || code === 0x27) {
          const quote = code === 0x22 ? '"' : "'"
          let close = this.#missing.has(quote) ? -1 : source.indexOf(quote, i + 1)
          if (close === -1) this.#missing.add(quote)
          if (close === -1 || close >= limit) {
            if (!isCut) return -1
            close = limit - 1
          }
          value = this.#value(i + 1, close)
          i = source.charCodeAt(close) === 0x3e ? close : close + 1
        } else if (code !== 0x3e) {
          const valueStart = i
          for (i++; i < limit; i++) {
            code = source.charCodeAt(i)
            if (code === 0x3e || isSpace(code)) break
          }
          value = this.#value(valueStart, i)
        }
      }
      if (!isKept) continue
      let name = source.slice(nameStart, nameEnd)
      if (hasUpper || this.#hasNul) name = this.#name(name)
      if (attributes.length < 12) {
        if (attributes.some((attribute) => attribute.name === name)) continue
      } else {
        names ??= new Set(attributes.map((attribute) => attribute.name))
        if (names.has(name)) continue
        names.add(name)
      }
      attributes.push({name, value})
    }
  }

  #value(start: number, end: number): string {
    let value = this.#source.slice(start, end)
    if (this.#hasCr) value = normalizeEol(value)
    if (this.#hasNul) value = value.replaceAll('\0', '�')
    return value.includes('&') ? decodeHTMLAttribute(value) : value
  }

  // Raw text

  /** The parser wants what follows `token` as text up to its end tag. */
  #rawText(token: Token.TagToken): void {
    const mode = this.state
    this.state = TokenizerMode.DATA
    const start = this.#pos
    if (mode === TokenizerMode.PLAINTEXT) {
      this.#pos = this.#source.length
      this.#text(start, this.#pos, false, true)
      return
    }
    const {tagName} = token
    const isScript = mode === TokenizerMode.SCRIPT_DATA
    let end = -1
    if (!this.#missing.has(tagName)) {
      end = isScript ? scriptEnd(this.#source, start) : rawEnd(tagName, this.#source, start)
      if (end === -1) this.#missing.add(tagName)
    }
    // A title holds no page: its end tag is missing, and the one found belongs to another title.
    if (end !== -1 && tagName === 'title' && end - start > 200) {
      if (/<(?:body|\/head)[\s>]/i.test(this.#source.slice(start, end))) end = -1
    }
    const isEnded = end !== -1
    if (!isEnded) end = this.#lostEnd(tagName, start)
    if (tagName !== 'style') this.#text(start, end, mode === TokenizerMode.RCDATA, true)
    this.#pos = end
    if (isEnded) this.#endTag(end)
    else if (end < this.#source.length) this.#impliedEnd(token)
  }

  /** Where the content of a raw text element without end tag most likely ends. */
  #lostEnd(name: string, start: number): number {
    const isCode = name === 'script' || name === 'style'
    const next = isCode ? /^\s*<[a-z/!]|[\n\r][ \t]*<[a-z/!]/gi : /<[a-z/!]/gi
    const rest = this.#source.slice(start)
    const match = next.exec(rest)
    return match ? start + match.index : this.#source.length
  }

  // Comments and declarations

  #declaration(lt: number): void {
    const source = this.#source
    if (source.startsWith('--', lt + 2)) this.#comment(lt)
    else if (/^doctype$/i.test(source.slice(lt + 2, lt + 9))) this.#doctype(lt)
    else if (this.inForeignNode && source.startsWith('[CDATA[', lt + 2)) {
      const close = this.#missing.has(']]>') ? -1 : source.indexOf(']]>', lt + 9)
      if (close === -1) this.#missing.add(']]>')
      const end = close === -1 ? source.length : close
      this.#pos = close === -1 ? end : close + 3
      const chars = normalizeEol(source.slice(lt + 9, end))
      if (chars.includes('\0')) this.#textRuns(lt + 9, end, false, false)
      else if (chars !== '') {
        const location = locationOf(lt, this.#pos)
        this.#sink.onCharacter({type: CHARACTER, chars, location})
      }
    } else this.#bogusComment(lt, lt + 2)
  }

  #comment(lt: number): void {
    const source = this.#source
    const start = lt + 4
    const isEmpty = /-?>/y
    isEmpty.lastIndex = start
    if (isEmpty.test(source)) {
      this.#emitComment(lt, '', isEmpty.lastIndex)
      return
    }
    if (this.#nextBang < start) {
      const bang = source.indexOf('--!>', start)
      this.#nextBang = bang === -1 ? Infinity : bang
    }
    let end = this.#missing.has('-->') ? -1 : source.indexOf('-->', start)
    if (end === -1) this.#missing.add('-->')
    let size = 3
    if (this.#nextBang !== Infinity && (end === -1 || this.#nextBang < end)) {
      end = this.#nextBang
      size = 4
    }
    if (end === -1) this.#lostComment(lt, start)
    else this.#emitComment(lt, this.#commentText(start, end), end + size)
  }

  /** Never ended: it goes to the next `>` or tag, and the page goes on. */
  #lostComment(lt: number, start: number): void {
    const next = />|<[a-z/!]/gi
    next.lastIndex = start
    const match = next.exec(this.#source)
    const end = match?.index ?? this.#source.length
    this.#emitComment(lt, this.#commentText(start, end), match?.[0] === '>' ? end + 1 : end)
  }

  #bogusComment(lt: number, start: number): void {
    const gt = this.#source.indexOf('>', start)
    const end = gt === -1 ? this.#source.length : gt
    this.#emitComment(lt, this.#commentText(start, end), gt === -1 ? end : gt + 1)
  }

  #commentText(start: number, end: number): string {
    let data = this.#source.slice(start, end)
    if (this.#hasCr) data = normalizeEol(data)
    return this.#hasNul ? data.replaceAll('\0', '�') : data
  }

  #emitComment(lt: number, data: string, end: number): void {
    this.#pos = end
    this.#sink.onComment({type: COMMENT, data, location: locationOf(lt, end)})
  }

  /** Doctypes are short, few, and full of rules: parse5 reads them. */
  #doctype(lt: number): void {
    const gt = this.#source.indexOf('>', lt)
    const end = gt === -1 ? this.#source.length : gt + 1
    this.#pos = end
    let token: Token.DoctypeToken = {
      type: DOCTYPE,
      name: null,
      forceQuirks: true,
      publicId: null,
      systemId: null,
      location: null
    }
    if (this.#sink.isDoctypeWanted()) {
      const ignore = (): void => {}
      const tokenizer = new CharacterTokenizer(
        {},
        {
          onDoctype: (read) => {
            token = read
          },
          onStartTag: ignore,
          onEndTag: ignore,
          onEof: ignore,
          onCharacter: ignore,
          onNullCharacter: ignore,
          onWhitespaceCharacter: ignore,
          onComment: ignore
        }
      )
      tokenizer.write(this.#source.slice(lt, end), true)
    }
    token.location = locationOf(lt, end)
    this.#sink.onDoctype(token)
  }

  // Text

  /** Emit the text from `start` to `end`; NUL is a token of its own where it is not part of raw text. */
  #text(start: number, end: number, isDecoded: boolean, isRaw = false): void {
    if (start === end) return
    const sink = this.#sink
    let chars = this.#source.slice(start, end)
    const hasReference = isDecoded && this.#hasAmp(start, end)
    const isMixed =
      sink.skipNextNewLine ||
      (this.#hasNul && !isRaw && chars.includes('\0')) ||
      (hasReference && sink.isTextSplit())
    if (isMixed) {
      this.#textRuns(start, end, isDecoded, isRaw)
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
      this.#textRuns(start, end, isDecoded, isRaw)
    } else sink.onCharacter(token)
  }

  #hasAmp(start: number, end: number): boolean {
    if (this.#nextAmp < start) {
      const next = this.#source.indexOf('&', start)
      this.#nextAmp = next === -1 ? Infinity : next
    }
    return this.#nextAmp < end
  }

  /** The same with a token for each run of white space, of NUL and of the rest, as the standard has it. */
  #textRuns(start: number, end: number, isDecoded: boolean, isRaw: boolean): void {
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
    // Long runs of plain text and of white space in one step; what may need a change one by one.
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

  // SVG

  /**
   * Stand before the end tag of the SVG that was just opened, if it is certain which one that is: only elements of
   * SVG inside, balanced. No rule reads a drawing, and icons are a fair part of many pages.
   */
  #skipSvg(): void {
    const start = this.#pos
    if (start < this.#noSkipBefore) return
    const source = this.#source
    let depth = 1
    let hasText = false
    let from = start
    let i = source.indexOf('<', start)
    for (; i !== -1; i = source.indexOf('<', i)) {
      hasText ||= /[^\0\t\n\f\r ]/.test(source.slice(from, i))
      if (source.startsWith('<!--', i)) {
        // `<!-->` is a whole comment.
        const end = source.indexOf('-->', i + 4)
        if (end === -1 || source.startsWith('>', i + 4) || source.startsWith('->', i + 4)) break
        if (source.slice(i, end).includes('--!>')) break
        i = end + 3
        from = i
        continue
      }
      svgTag.lastIndex = i
      const match = svgTag.exec(source)
      if (!match) break
      const [, slash, name, attributes] = match
      if (!isDrawing(name!)) break
      if (/^svg$/i.test(name!)) {
        if (slash) depth--
        else if (!attributes!.endsWith('/')) depth++
      }
      if (depth === 0) {
        if (i > start) this.#sink.onSkip(hasText)
        this.#pos = i
        return
      }
      i += match[0].length
      from = i
    }
    this.#noSkipBefore = i === -1 ? source.length : i
  }
}

/** Tags whose end had to be guessed, before every tag is taken to end at its first `>` (else time is quadratic). */
const maxBrokenTags = 100

/** A tag in which quotes, if any, are balanced and double, so that its `>` is its end. */
const svgTag = /<(\/?)([a-z][^\s/>]*)((?:[^<>"']|"[^"<]*")*)>/iy

const drawing = new Set(
  (
    'a animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix ' +
    'fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow ' +
    'feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset ' +
    'fepointlight fespecularlighting fespotlight fetile feturbulence filter g image line lineargradient marker mask ' +
    'metadata mpath path pattern polygon polyline radialgradient rect set stop style svg switch symbol text textpath ' +
    'title tspan use view'
  ).split(' ')
)

/** Elements of SVG that stay inside it whatever stands around them, and those of editors (`sodipodi:…`). */
function isDrawing(name: string): boolean {
  return drawing.has(name.toLowerCase()) || name.includes(':')
}

/** Offset of the next `</name`, or `-1`. */
function rawEnd(name: string, source: string, from: number): number {
  let pattern = rawEnds.get(name)
  if (!pattern) {
    pattern = new RegExp(`</${name}[\\t\\n\\f\\r />]`, 'gi')
    rawEnds.set(name, pattern)
  }
  pattern.lastIndex = from
  return pattern.exec(source)?.index ?? -1
}

/**
 * Offset of the end tag of the script that starts at `from`, or `-1`.
 *
 * In a script, `<!--` with a `<script` behind it hides the next `</script`; `-->` ends both.
 */
function scriptEnd(source: string, from: number): number {
  const next = /<!--|-->|<(\/?)script[\t\n\f\r />]/gi
  next.lastIndex = from
  let isEscaped = false
  let isDouble = false
  for (let match = next.exec(source); match; match = next.exec(source)) {
    if (match[0] === '<!--') {
      isEscaped = true
      // The dashes may be those of `-->` too.
      next.lastIndex = match.index + 2
    } else if (match[0] === '-->') {
      isEscaped = false
      isDouble = false
    } else if (match[1] === '/') {
      if (!isDouble) return match.index
      isDouble = false
    } else if (isEscaped) isDouble = true
  }
  return -1
}

function locationOf(startOffset: number, endOffset: number): Token.Location {
  // The cast: lines and columns are not counted here, the tree gets them at the end.
  return {startOffset, endOffset} as Token.Location
}

function normalizeEol(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** White space of the standard, before line ends are normalized. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
}

function isBlankCode(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlankCode(text.charCodeAt(i))) return false
  return true
}
