/** A document between parsing and compiling. */
import type {Root} from 'hast'
import type {Format} from '../read/format/format.js'

/** A source, or what edits made of it so far, and its tree. */
export interface ParsedDocument {
  /** What offsets in `tree` count in. */
  source: string
  tree: Root
  format: Format
  path: string | undefined
}
