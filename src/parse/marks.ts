import type {Element, ElementData, Nodes, Text} from 'hast'

/** What the parse stage knows of an element beyond its name and properties. */
export interface Marks {
  /** Written as HTML, not as Markdown. */
  raw?: true
  /** The start tag has no end tag: the element is only its tag. */
  unclosed?: true
  /** Raw element: offset behind its start tag, and of its end tag where it has one. */
  open?: number
  close?: number
  /** Markdown reference: where its definition stands in the source (offsets). */
  definition?: {start: number; end: number}
  /** An end tag without a start tag. */
  stray?: true
  /** A code fence that never closes: what it holds may be prose. */
  unclosedFence?: true
  /** What it holds was not parsed (the drawing of an `svg` in a page): the source has it. */
  hollow?: true
}

/** Add `marks` to an element. They live on `data`, as unist has it. */
export function mark(node: Element | Text, marks: Marks): undefined {
  // The cast: hast-util-from-parse5 declares a field of its own as required on every element's data.
  node.data = {...node.data, ...marks} as ElementData
}

/** The marks of an element; a tree that another parser made has none. */
export function marksOf(node: Nodes): Marks {
  return (node.data ?? {}) as Marks
}
