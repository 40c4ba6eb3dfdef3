/** The parts of a page that metadata is read from. */
import type {Element} from 'hast'
import type {Mark} from './roles.js'

/** The text between two block boundaries, as a reader sees it. */
export interface Line {
  /** White space collapsed; at most `maxLine` UTF-16 code units. */
  text: string
  /** `Region` flags. */
  region: number
  /** Number of the innermost `article` element around it, from 1; 0 outside of any. */
  article: number
  /** All of its text is link text. */
  isLink: boolean
}

export interface Heading {
  element: Element
  level: number
  region: number
  article: number
  /** Index into `lines`. */
  line: number
  /** `href` of the link around it. */
  href: string | undefined
}

export interface PageParts {
  language: string | undefined
  /** Text of the first `title`. */
  title: string | undefined
  base: string | undefined
  /** The address that a browser saved the page from. */
  savedFrom: string | undefined
  /** `href` of `link` by relation, lower case. */
  links: Map<string, string[]>
  /** `content` of `meta` by name, lower case. */
  metas: Map<string, string[]>
  /** Text of the JSON-LD blocks. */
  jsonLd: string[]
  headings: Heading[]
  marks: Mark[]
  lines: Line[]
  /** What each element that opens a region spans. */
  regions: RegionSpan[]
}

/** What an element with region flags of its own spans: indexes into the page's lists, without `end`. */
export interface RegionSpan {
  flags: number
  lines: readonly [start: number, end: number]
  headings: readonly [start: number, end: number]
  marks: readonly [start: number, end: number]
}
