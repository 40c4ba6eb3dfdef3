/**
 * Finds the end of content that is not read tag by tag: raw text, drawings, and elements without an end tag.
 *
 * Source: HTML Standard, RCDATA, RAWTEXT and script data states,
 * <https://html.spec.whatwg.org/multipage/parsing.html#rcdata-state>
 */

/**
 * Elements whose content is not shown, or not as text of the page. Without an end tag, they would hide the rest of the
 * page.
 */
export const hiding = new Set<string>([
  'select',
  'template',
  'noscript',
  'datalist',
  'object',
  'audio',
  'video',
  'canvas'
])

const rawEnds = new Map<string, RegExp>()

/** The content of an SVG that no rule reads. */
interface Drawing {
  /** Offset of its end tag. */
  end: number
  hasText: boolean
}

/** Finds the ends of elements in one source. */
export class ContentEnds {
  readonly #source: string
  /** Element names that have no end tag in the rest of the source. */
  readonly #missing = new Set<string>()
  /** Offset of the last end tag of each name that was looked up, or `-1`. */
  readonly #lastEnds = new Map<string, number>()
  /** No SVG is tried again before this offset. */
  #noSkipBefore = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Whether no end tag of that name follows `from`. */
  isNeverEnded(name: string, from: number): boolean {
    let last = this.#lastEnds.get(name)
    if (last === undefined) {
      last = -1
      for (let end = rawEnd(name, this.#source, from); end !== -1; ) {
        last = end
        end = rawEnd(name, this.#source, end + 1)
      }
      this.#lastEnds.set(name, last)
    }
    return last < from
  }

  /** Offset of the end tag of the raw text element `tagName` whose content starts at `start`, or `-1`. */
  rawTextEnd(tagName: string, isScript: boolean, start: number): number {
    let end = -1
    if (!this.#missing.has(tagName)) {
      end = isScript ? scriptEnd(this.#source, start) : rawEnd(tagName, this.#source, start)
      if (end === -1) this.#missing.add(tagName)
    }
    // A title does not contain a page: its end tag is missing, and the one that was found belongs to another title.
    if (end !== -1 && tagName === 'title' && end - start > 200) {
      if (/<(?:body|\/head)[\s>]/i.test(this.#source.slice(start, end))) end = -1
    }
    return end
  }

  /** Where the content of a raw text element without end tag most likely ends. */
  lostEnd(name: string, start: number): number {
    const isCode = name === 'script' || name === 'style'
    const next = isCode ? /^\s*<[a-z/!]|[\n\r][ \t]*<[a-z/!]/gi : /<[a-z/!]/gi
    const rest = this.#source.slice(start)
    const match = next.exec(rest)
    return match ? start + match.index : this.#source.length
  }

  /**
   * The end tag of the SVG whose content starts at `start`; undefined if it is not certain which one that is. It is
   * certain if the content has only SVG elements, and their tags are balanced. No rule reads a drawing, and icons are a
   * large part of many pages.
   */
  drawing(start: number): Drawing | undefined {
    if (start < this.#noSkipBefore) return undefined
    const source = this.#source
    let depth = 1
    let hasText = false
    let from = start
    let i = source.indexOf('<', start)
    for (; i !== -1; i = source.indexOf('<', i)) {
      hasText ||= /[^\0\t\n\f\r ]/.test(source.slice(from, i))
      if (source.startsWith('<!--', i)) {
        // `<!-->` is a complete comment.
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
      if (depth === 0) return {end: i, hasText}
      i += match[0].length
      from = i
    }
    this.#noSkipBefore = i === -1 ? source.length : i
    return undefined
  }
}

/** A tag in which quotes, if any, are balanced and double, so that its `>` is its end. */
const svgTag = /<(\/?)([a-z][^\s/>]{0,100})((?:[^<>"']|"[^"<]*")*)>/iy

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

/** Whether the element stays inside the SVG wherever it stands: an element of SVG, or of an editor (`sodipodi:…`). */
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
 * In a script, `<!--` followed by `<script` hides the next `</script`; `-->` ends both.
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
