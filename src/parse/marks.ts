import type {Element, ElementData, Nodes, Text} from 'hast'

/** What the parser records on an element beyond its name and properties. */
export interface Marks {
  /** Written as HTML, not as Markdown. */
  raw?: true
  /** The start tag has no end tag: the element is only its tag. */
  unclosed?: true
  /** Raw element: offset after its start tag, and of its end tag where it has one. */
  open?: number
  close?: number
  /** Markdown reference: where its definition stands in the source (offsets). */
  definition?: {start: number; end: number}
  /** Markdown link with spaces in its address: where that address stands in the source (offsets). */
  address?: {start: number; end: number}
  /** In an HTML block that only its own end ends (`<?`, `<!A`, `<![CDATA[`): Markdown in it is no Markdown. */
  inInstruction?: true
  /** An end tag without a start tag. */
  stray?: true
  /** A code fence that never closes: its content may be prose. */
  unclosedFence?: true
  /** Its content was not parsed (the drawing of an `svg` in a page) and is only in the source. */
  hollow?: true
}

/** Add `marks` to a node. They are stored in `data`, as unist provides. */
export function mark(node: Element | Text, marks: Marks): undefined {
  // The cast: hast-util-from-parse5 declares a field of its own as required on every element's data.
  node.data = {...node.data, ...marks} as ElementData
}

/** The marks of a node; a tree that another parser made has none. */
export function marksOf(node: Nodes): Marks {
  return (node.data ?? {}) as Marks
}
