/** What the steps of the writer share while they shape one page. */
import type {Element, Nodes, Parents} from 'hast'
import type {Footnotes} from './elements/footnotes.js'
import type {Content} from './nodes.js'

export interface Context {
  /** What relative addresses count from, where the page says so. */
  readonly base: URL | undefined
  /** Language of the page, a BCP 47 tag in lower case; empty where it is not known. */
  readonly language: string
  readonly footnotes: Footnotes
  /** The text has formulas between `\\(` and `\\)`. */
  readonly hasRawFormulas: boolean
  /** Shape children of an element of the page. */
  shape(nodes: readonly Nodes[], parent: Parents): Content[]
  /** Abbreviations whose long form has been given. */
  readonly abbreviations: Set<string>
  /** The image made last, and whether only its `src` was known: it may be a small one. */
  lastImage: {image: Element; isPlain: boolean} | undefined
  /** How deep in elements whose mark does not nest. */
  readonly depth: {strong: number; em: number; del: number; link: number; quote: number; heading: number}
  /** How deep in quotes, lists and callouts, each of which costs every line an indentation. */
  indent: number
}

/** Deeper ones are unwrapped: fragments, and boxes that only become callouts, come with any depth. */
const mostIndent = 64

/** Shape what stands one level deeper; undefined where that would be too deep. */
export function indented<Result>(context: Context, shape: () => Result): Result | undefined {
  if (context.indent >= mostIndent) return undefined
  context.indent++
  const made = shape()
  context.indent--
  return made
}

/** Where a node stands among those shaped with it. */
export interface Place {
  siblings: readonly Nodes[]
  index: number
}

/** Makes lean nodes of an element; undefined: not the kind of element the step knows. */
export type Shape = (node: Element, context: Context, parent: Parents, place?: Place) => Content[] | undefined
