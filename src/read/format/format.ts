import {enough, weighMarkup} from './markup-evidence.js'

/** The syntax a document is written in, as its content shows. */
export type Format = 'markdown' | 'html' | 'text'

export interface FormatHints {
  path?: string | undefined
  /** Whether front matter stood before the body. */
  frontMatter: boolean
}

/** UTF-16 code units that are examined: the beginning of a document shows its format. */
const prefixLength = 200_000

const markdownExtension = /\.(?:md|markdown|mdx|mdown|mkd)$/i
const htmlExtension = /\.(?:html?|xhtml)$/i

const blank = /[\s\uFEFF]*/y
/** What may stand before the first tag of a page, and how each ends. */
const preambles: readonly (readonly [opening: RegExp, end: RegExp])[] = [
  [/<!--/y, /-->/g],
  [/<\?/y, />/g],
  [/<script[\s>]/iy, /<\/script\s*>/gi],
  [/<style[\s>]/iy, /<\/style\s*>/gi]
]
const pageStart = /<(?:!doctype\s+html\b|html[\s>]|body[\s>])/iy
const headStart = /<(?:head[\s>]|title>|meta\s|base\s)/iy
const tagStart =
  /^<(?:a|abbr|address|article|aside|audio|b|base|blockquote|body|br|center|code|dd|del|details|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|ins|li|link|main|meta|nav|noscript|ol|p|picture|pre|script|section|small|span|strong|style|summary|svg|table|tbody|td|th|thead|title|tr|u|ul|video)(?=[\s/>])/i

/** A fragment without block elements needs some tags to count as HTML. */
const fewTags = 2

/**
 * The format of a document by its content; the extension decides only where the content leaves a choice.
 *
 * @param body the document without byte-order mark and front matter
 */
export function detectFormat(body: string, {path = '', frontMatter}: FormatHints): Format {
  const isMarkdownName = markdownExtension.test(path)
  const isHtmlName = htmlExtension.test(path)
  if (isWholePage(body)) return 'html'
  if (isMarkdownName) return 'markdown'
  if (body.trim() === '')
    return isHtmlName ? 'html' : frontMatter && !/\.txt$/i.test(path) ? 'markdown' : 'text'
  const text = body.slice(0, prefixLength)
  const {score, kinds, constructs, blockTags, tags} = weighMarkup(text)
  if (isHtmlName) {
    // Files of static site generators: Markdown that only has such a name contains hardly any HTML.
    const isMarkdown = blockTags === 0 && score >= enough && (frontMatter || (tags === 0 && kinds > 1))
    return isMarkdown ? 'markdown' : 'html'
  }
  if (frontMatter) return 'markdown'
  const beginsWithTag = tagStart.test(text.slice(skipPreamble(text)))
  if (beginsWithTag && (blockTags > 0 ? blockTags > constructs : tags >= fewTags && score < enough))
    return 'html'
  // Paragraphs with some HTML between them: Markdown is the format that allows both.
  return score >= enough || tags > fewTags ? 'markdown' : 'text'
}

/** Whether the body is an HTML page, with doctype, `<html>`, `<head>` or `<body>`, rather than a fragment. */
export function isWholePage(body: string): boolean {
  const text = body.slice(0, prefixLength)
  const start = skipPreamble(text)
  if (testAt(pageStart, text, start)) return true
  return testAt(headStart, text, start) ? isPageHead(text) : isPageAfterNoise(text, start)
}

/**
 * Whether a leading `<head>` begins a page. A Docusaurus page may begin with a `<head>` too, with Markdown
 * below it.
 */
function isPageHead(text: string): boolean {
  const headEnd = /<\/head\s*>\s*/i.exec(text)
  const isFollowedByTag = headEnd !== null && text[headEnd.index + headEnd[0].length] === '<'
  return isFollowedByTag || /<body[\s>]|<\/html\s*>/i.test(text)
}

/**
 * Whether a page follows other HTML: warnings of a server or a host's banner. An example of a page in code
 * does not count.
 */
function isPageAfterNoise(text: string, start: number): boolean {
  if (!tagStart.test(text.slice(start, start + 20))) return false
  const page = /^<(?:!doctype\s+html\b|(?:html|body)[\s>])/im.exec(text)
  if (page === null || /```|~~~|<pre[\s>]|<code[\s>]/i.test(text.slice(0, page.index))) return false
  return /<body[\s>]/i.test(text.slice(page.index))
}

/** The offset after everything that may stand before the first tag of a page. */
function skipPreamble(text: string): number {
  let at = 0
  while (true) {
    blank.lastIndex = at
    blank.test(text)
    const start = blank.lastIndex
    const end = preambles.find(([opening]) => testAt(opening, text, start))?.[1]
    if (end === undefined) return start
    end.lastIndex = start
    // Never closed: it goes to the end of the text.
    if (!end.test(text)) return start
    at = end.lastIndex
  }
}

function testAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
