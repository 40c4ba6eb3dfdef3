/** A document between parsing and compiling. */
import type {Root} from 'hast'
import type {Format} from '../read/format/format.js'

/** A source (or the text after the edits so far) and its tree. */
export interface ParsedDocument {
  /** The text that offsets in `tree` count in. */
  source: string
  tree: Root
  format: Format
  path: string | undefined
}
