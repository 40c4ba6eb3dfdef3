/**
 * Emits the tokens of a whole page, from the source as one string.
 *
 * parse5's own tokenizer reads character by character, whatever the state. This one gives its parser the same tokens,
 * but searches for the end of the current token (`<`, a quote, `-->`, an end tag), so that text, attribute values,
 * comments, scripts and styles cost one search and one slice. Offsets are those of the source, as no character is
 * replaced before it is sliced.
 *
 * Where the HTML Standard lets an opener without an end swallow the rest of the page, this tokenizer does not:
 * - a comment that never ends goes to the next `>` or tag;
 * - `title`, `textarea`, `iframe`, `noembed`, `noframes`, `xmp` that never end go to the next tag, `script` and `style`
 *   to the next line that starts with a tag (if there is none, to the end: a page cut off in a script);
 * - a tag with a quote that never ends goes to the next `>`; a page that ends in the middle of a tag ends before it;
 * - elements whose content is not shown as text of the page (`select`, `template`, `noscript`, `svg`…) and that never
 *   end are empty.
 *
 * Source: HTML Standard, tokenization, <https://html.spec.whatwg.org/multipage/parsing.html#tokenization>
 */
import {Tokenizer as CharacterTokenizer, html, type Token, TokenizerMode} from 'parse5'
import {ContentEnds, hiding} from './page-ends.js'
import {type TagName, TagReader} from './page-tags.js'
import {locationOf, normalizeEol, type TextSink, TextTokens} from './page-text.js'

/** The part of parse5's parser that the tokenizer needs. */
export interface TokenSink extends TextSink {
  onStartTag(token: Token.TagToken): void
  onEndTag(token: Token.TagToken): void
  onComment(token: Token.CommentToken): void
  onDoctype(token: Token.DoctypeToken): void
  onEof(token: Token.EOFToken): void
  /** Whether a doctype at this point makes a difference. */
  isDoctypeWanted(): boolean
  /** The content of the element that was just opened is left out of the tree; `hasText`: whether it contains text. */
  onSkip(hasText: boolean): void
}

/** parse5's `TokenType`. The enum itself is not exported as a value with types that allow its use here. */
const START_TAG = 3
const END_TAG = 4
const COMMENT = 5
const DOCTYPE = 6
const EOF = 7

const {TAG_ID} = html

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
  readonly #tags: TagReader
  readonly #texts: TextTokens
  readonly #ends: ContentEnds
  #pos = 0
  /** Ends of comments and sections that the rest of the source does not have. */
  readonly #missing = new Set<string>()
  #nextBang = -1

  constructor(source: string, sink: TokenSink) {
    this.#source = source
    this.#sink = sink
    this.#hasCr = source.includes('\r')
    this.#hasNul = source.includes('\0')
    this.#tags = new TagReader(source, this.#hasCr, this.#hasNul)
    this.#texts = new TextTokens(source, sink, this.#hasCr, this.#hasNul)
    this.#ends = new ContentEnds(source)
  }

  /** Read the whole source. */
  run(): undefined {
    const source = this.#source
    const {length} = source
    // A byte order mark is not part of the page.
    this.#pos = source.charCodeAt(0) === 0xfeff ? 1 : 0
    let scan = this.#pos
    while (this.#pos < length) {
      const lt = source.indexOf('<', scan)
      if (lt === -1 || lt === length - 1) {
        this.#texts.emit(this.#pos, length, true)
        this.#pos = length
        break
      }
      const next = source.charCodeAt(lt + 1)
      if (isLetter(next)) {
        this.#texts.emit(this.#pos, lt, true)
        this.#startTag(lt)
      } else if (next === 0x2f /* / */) {
        const behind = lt + 2 < length ? source.charCodeAt(lt + 2) : 0
        if (isLetter(behind)) {
          this.#texts.emit(this.#pos, lt, true)
          this.#endTag(lt)
        } else if (lt + 2 === length) {
          scan = lt + 1
          continue
        } else {
          this.#texts.emit(this.#pos, lt, true)
          if (behind === 0x3e /* > */) this.#pos = lt + 3
          else this.#bogusComment(lt, lt + 2)
        }
      } else if (next === 0x21 /* ! */) {
        this.#texts.emit(this.#pos, lt, true)
        this.#declaration(lt)
      } else if (next === 0x3f /* ? */) {
        this.#texts.emit(this.#pos, lt, true)
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
      selfClosing: this.#tags.selfClosing,
      ackSelfClosing: false,
      attrs: this.#tags.attributes,
      location: locationOf(lt, end)
    }
    this.lastStartTagName = tag.name
    if ((tag.id === TAG_ID.SVG || tag.id === TAG_ID.MATH) && this.#ends.isNeverEnded(tag.name, this.#pos)) {
      token.selfClosing = true
    }
    this.#sink.onStartTag(token)
    if (this.state !== TokenizerMode.DATA) this.#rawText(token)
    else if (this.inForeignNode) {
      if (tag.id === TAG_ID.SVG && !token.selfClosing) this.#skipSvg()
    } else if (hiding.has(tag.name) && this.#ends.isNeverEnded(tag.name, this.#pos)) {
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
      selfClosing: this.#tags.selfClosing,
      ackSelfClosing: false,
      attrs: [],
      location: locationOf(lt, this.#pos)
    })
  }

  /** Emit an end tag that the source lacks, at the current offset. */
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

  /** Read the tag at `lt` and move past it; undefined if the source ends inside the tag. */
  #readTag(lt: number, prefix: number, withAttributes: boolean): TagName | undefined {
    const tag = this.#tags.read(lt, prefix, withAttributes)
    if (tag) this.#pos = this.#tags.end
    else this.#tornTag(lt)
    return tag
  }

  /** A page that is cut off inside a tag: text that looks like a tag is dropped, words after a `<` are kept. */
  #tornTag(lt: number): void {
    this.#pos = this.#source.length
    if (!/[="'/]|^<[\w:-]*\s*$/.test(this.#source.slice(lt))) this.#texts.emit(lt, this.#pos, true)
  }

  // Raw text

  /** The parser requested the source after `token` as text, up to the end tag. */
  #rawText(token: Token.TagToken): void {
    const mode = this.state
    this.state = TokenizerMode.DATA
    const start = this.#pos
    if (mode === TokenizerMode.PLAINTEXT) {
      this.#pos = this.#source.length
      this.#texts.emit(start, this.#pos, false, true)
      return
    }
    const {tagName} = token
    let end = this.#ends.rawTextEnd(tagName, mode === TokenizerMode.SCRIPT_DATA, start)
    const isEnded = end !== -1
    if (!isEnded) end = this.#ends.lostEnd(tagName, start)
    if (tagName !== 'style') this.#texts.emit(start, end, mode === TokenizerMode.RCDATA, true)
    this.#pos = end
    if (isEnded) this.#endTag(end)
    else if (end < this.#source.length) this.#impliedEnd(token)
  }

  /** Move to the end tag of the SVG that was just opened, if its content can be left out. */
  #skipSvg(): void {
    const start = this.#pos
    const drawing = this.#ends.drawing(start)
    if (!drawing) return
    if (drawing.end > start) this.#sink.onSkip(drawing.hasText)
    this.#pos = drawing.end
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
      this.#texts.emitSection(lt + 9, end, locationOf(lt, this.#pos))
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

  /** A comment that never ends goes to the next `>` or tag, and the page continues there. */
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

  /** Doctypes are short and rare, and have many rules: parse5 reads them. */
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
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}
