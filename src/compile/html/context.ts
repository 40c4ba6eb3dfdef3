/** What the shapes share while one page is converted. */
import type {Element, Nodes, Parents} from 'hast'
import type {Footnotes} from './elements/footnotes.js'
import type {Content} from './nodes.js'

export interface Context {
  /** The address that relative addresses are resolved against, if it is known. */
  readonly base: URL | undefined
  /** Language of the page, a BCP 47 tag in lower case; empty where it is not known. */
  readonly language: string
  readonly footnotes: Footnotes
  /** The text has formulas between `\\(` and `\\)`. */
  readonly hasRawFormulas: boolean
  /** Shape children of an element of the page. */
  shape(nodes: readonly Nodes[], parent: Parents): Content[]
  /** Abbreviations whose long form was already written. */
  readonly abbreviations: Set<string>
  /** The last image, and whether only its `src` was known: it may be a small version. */
  lastImage: {image: Element; isPlain: boolean} | undefined
  /** Nesting depth in elements whose marks do not nest. */
  readonly depth: {strong: number; em: number; del: number; link: number; quote: number; heading: number}
  /** Nesting depth in quotes, lists and callouts. Each level indents every line. */
  indent: number
}

/**
 * Deeper ones are unwrapped: the parser does not limit fragments, nor boxes that only become callouts here.
 */
const mostIndent = 64

/** Run `shape` one level deeper; undefined if that is too deep. */
export function indented<Result>(context: Context, shape: () => Result): Result | undefined {
  if (context.indent >= mostIndent) return undefined
  context.indent++
  const made = shape()
  context.indent--
  return made
}

/** The place of a node among the nodes that are shaped with it. */
export interface Place {
  siblings: readonly Nodes[]
  index: number
}

/**
 * Converts an element to nodes of the lean tree; undefined if the element is not of the kind that this shape
 * handles.
 */
export type Shape = (node: Element, context: Context, parent: Parents, place?: Place) => Content[] | undefined
