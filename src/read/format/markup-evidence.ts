/** Evidence in a text for Markdown and for HTML. */
export interface MarkupEvidence {
  /** A text with `enough` or more is Markdown. A construct weighs more the rarer it is in plain prose. */
  score: number
  /** Number of different Markdown constructs. */
  kinds: number
  /** Number of Markdown constructs, each occurrence counted. */
  constructs: number
  /** Number of HTML tags of block elements. */
  blockTags: number
  /** Number of tags that are certainly markup: closing, or with an attribute. */
  tags: number
}

/** The score that makes a text Markdown. */
export const enough = 2

interface Construct {
  weight: number
  /** The most it can add to the score, however often it occurs. */
  most: number
}

interface Pattern extends Construct {
  pattern: RegExp
}

const fence: Construct = {weight: 3, most: 3}
const heading: Construct = {weight: 2, most: 4}
/** `# Title` above other lines: may be a comment in a script. */
const doubtfulHeading: Construct = {weight: 1, most: 1}
const list: Construct = {weight: 2, most: 2}
const table: Construct = {weight: 3, most: 3}
const underlinedHeading: Construct = {weight: 1, most: 1}
const quote: Construct = {weight: 1, most: 1}

// All runs are bounded, so that a line of nothing but brackets or asterisks takes linear time.
const inline: readonly Pattern[] = [
  {
    // link
    pattern:
      /\[[^[\]\n]{1,300}\]\((?:<[^<>\n]{1,500}>|(?:https?:\/\/|mailto:|\.{0,2}\/|#|www\.)[^\s()]{1,999}|[\w./-]{1,99}\.(?:mdx?|html?|png|jpe?g|gif|webp|svg|pdf)\))/gi,
    weight: 2,
    most: 4
  },
  // image
  {pattern: /!\[[^[\]\n]{0,300}\]\([^\s()]{1,999}/g, weight: 2, most: 4},
  {
    // strong
    pattern: /(?<![*\\\w])\*\*(?![\s*])[^*\n]{1,300}(?<!\s)\*\*(?!\*)/g,
    weight: 2,
    most: 4
  },
  {
    // emphasis: a plain-text mail may stress one word like *this*
    pattern: /(?<![*\\\w])\*(?![\s*])[^*\n]{1,300}(?<!\s)\*(?![*\w])/g,
    weight: 1,
    most: 2
  },
  // underscores
  {pattern: /(?<![\\\w])_(?![\s_])[^_\n]{1,300}(?<!\s)_(?!\w)/g, weight: 1, most: 2},
  // code
  {pattern: /(?<![`\\])`[^`\n]{1,300}`(?!`)/g, weight: 1, most: 2},
  // escapes: authors do not type these, a converter wrote them
  {pattern: /\\[*_]/g, weight: 2, most: 4},
  // escapes that paths and regular expressions have too
  {pattern: /\\[[\]#`~|>.!+-]/g, weight: 1, most: 1},
  // footnote
  {pattern: /(?<=[\w.,;)])\[\^[\w-]{1,40}\]/g, weight: 1, most: 1},
  // shortcode
  {pattern: /\{\{[<%] ?\/? ?[\w-]{1,60}/g, weight: 2, most: 2},
  // autolink
  {pattern: /<https?:\/\/[^\s<>]{1,999}>/g, weight: 1, most: 1}
]

const whole: readonly Pattern[] = [
  // subheading
  {pattern: /^ {0,3}#{2,6}[ \t]+[^\s#]/, weight: 2, most: 4},
  {
    // definition
    pattern: /^ {0,3}\[[^[\]]{1,100}\]:\s+(?:<|https?:|\.{0,2}\/|#)\S/,
    weight: 2,
    most: 2
  },
  // footnote text
  {pattern: /^ {0,3}\[\^[\w-]{1,40}\]:\s/, weight: 2, most: 2},
  // task
  {pattern: /^\s*[-*+] \[[ xX]\] \S/, weight: 2, most: 2}
]

const blockTag =
  /<\/?(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|main|nav|noscript|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video)(?=[\s/>])/gi
const anyTag =
  /<(?:\/[a-z][a-z0-9]{0,15}\s{0,9}>|(?:br|hr)\s{0,9}\/?>|(?:a|img|div|p|span|iframe|table|td|h[1-6]|font|ul|ol|li)\s[^<>]{0,300}=)/gi
const windowsPath = /(?<![A-Za-z])[A-Za-z]:\\\S{0,400}|(?<!\S)\\\\\S{0,400}/g

/** Weigh the markup of a text. Takes linear time; the caller limits the length of the text. */
export function weighMarkup(text: string): MarkupEvidence {
  const lines = text.split(/\r\n?|\n/)
  const isCode = markFences(lines)
  const counts = new Map<Construct, number>()
  const evidence = {score: 0, kinds: 0, constructs: 0, blockTags: 0, tags: 0}
  const add = (construct: Construct, times: number) => {
    if (times > 0) counts.set(construct, (counts.get(construct) ?? 0) + times)
  }
  add(fence, isCode.fences)
  addHeadings(lines, isCode.lines, add)
  addLists(lines, isCode.lines, add)
  addPairsOfLines(lines, isCode.lines, add)
  for (const [at, raw] of lines.entries()) {
    if (isCode.lines.has(at)) continue
    evidence.blockTags += countOf(raw, blockTag)
    evidence.tags += countOf(raw, anyTag)
    const prose = raw.includes('\\') ? raw.replace(windowsPath, ' ') : raw
    for (const construct of inline) add(construct, countOf(prose, construct.pattern))
    for (const construct of whole) add(construct, construct.pattern.test(prose) ? 1 : 0)
  }
  for (const [{weight, most}, times] of counts) {
    evidence.score += Math.min(most, weight * times)
    evidence.kinds++
    evidence.constructs += times
  }
  return evidence
}

type Add = (construct: Construct, times: number) => void

/** The lines of closed fenced code blocks, and how many such blocks there are. */
function markFences(lines: readonly string[]): {lines: Set<number>; fences: number} {
  const inside = new Set<number>()
  let fences = 0
  let opening: {at: number; fence: string} | undefined
  for (const [at, text] of lines.entries()) {
    if (opening === undefined) {
      // A line of many tildes is a rule drawn in plain text.
      const opener = /^ {0,3}(`{3,9}(?=[^`]*$)|~{3,4}(?!~))/.exec(text)?.[1]
      if (opener !== undefined) opening = {at, fence: opener}
    } else if (new RegExp(`^ {0,3}${opening.fence}[\`~]*[ \\t]*$`).test(text)) {
      for (let code = opening.at; code <= at; code++) inside.add(code)
      opening = undefined
      fences++
    }
  }
  return {lines: inside, fences}
}

/** `# Title`: alone between blank lines it is a heading, above other lines it may be a comment of a script. */
function addHeadings(lines: readonly string[], code: ReadonlySet<number>, add: Add): void {
  for (const [at, text] of lines.entries()) {
    if (code.has(at) || !/^ {0,3}#[ \t]+[^\s#]/.test(text)) continue
    add(isBlank(lines[at - 1]) && isBlank(lines[at + 1]) ? heading : doubtfulHeading, 1)
  }
}

/** Three items in a row make a list; a stray `- ` or `1.` is prose. */
function addLists(lines: readonly string[], code: ReadonlySet<number>, add: Add): void {
  let marker = ''
  let last = 0
  let run = 0
  for (const [at, text] of lines.entries()) {
    if (isBlank(text) || (run > 0 && /^(?: {2}|\t)/.test(text) && !code.has(at))) continue
    const match = code.has(at) ? null : /^ {0,3}(?:([-*+])|(\d{1,9})([.)]))[ \t]+\S/.exec(text)
    const kind = match?.[1] ?? match?.[3] ?? ''
    const number = Number(match?.[2] ?? 0)
    const goesOn = kind === marker && (match?.[2] === undefined || number === last + 1 || number === last)
    run = match === null ? 0 : goesOn ? run + 1 : 1
    marker = kind
    last = number
    if (run === 3) add(list, 1)
  }
}

/** Tables, underlined headings and quotes of several lines. */
function addPairsOfLines(lines: readonly string[], code: ReadonlySet<number>, add: Add): void {
  for (const [at, text] of lines.entries()) {
    const above = lines[at - 1]
    if (code.has(at) || above === undefined || isBlank(above)) continue
    if (
      text.includes('|') &&
      above.includes('|') &&
      /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/.test(text)
    ) {
      add(table, 1)
    } else if (/^(?:={3,}|-{3,})\s*$/.test(text)) add(underlinedHeading, 1)
    else if (/^>\s?\S/.test(text) && /^>/.test(above)) add(quote, 1)
  }
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
