import type {Warning} from '../errors.js'
import {type Decoded, decode} from './encoding/decode.js'
import {canEncode} from './encoding/encode.js'
import type {Format} from './format/format.js'
import {detectFormat, isWholePage} from './format/format.js'
import {type FrontMatterKind, splitFrontMatter} from './front-matter/front-matter.js'
import {metadataOf} from './metadata/front-matter-metadata.js'
import type {Metadata} from './metadata/metadata.js'

export interface ReadOptions {
  /** Name of the file, a hint to the format; nothing is read from it. */
  path?: string | undefined
  /** The document's format; without it, the format is detected. */
  format?: Format | undefined
}

/** One document, decoded and split, not yet parsed. */
export interface Document {
  /** The decoded source, whole: byte-order mark, front matter and body. All offsets count in it. */
  source: string
  /** Lower-case name; `utf-8` for a string. */
  encoding: string
  /** Whether encoding `source` again gives back exactly the same bytes. */
  lossless: boolean
  /** Where the body starts in `source`. */
  bodyStart: number
  frontMatter: FrontMatterKind
  /** The front matter's top-level keys. Parts of it may be shared (YAML aliases): never copy it deeply. */
  data: Record<string, unknown>
  metadata: Metadata
  format: Format
  /** The body is an HTML page with head and body, not a fragment. */
  wholePage: boolean
  warnings: Warning[]
}

/**
 * Decode a document, and find its front matter, body and format.
 *
 * Throws `CleanArticlesError` `binary` for bytes that are not text, `too-large` for more than a string holds.
 */
export function readDocument(source: string | Uint8Array, options: Readonly<ReadOptions> = {}): Document {
  const {text, encoding, lossless, warnings} =
    typeof source === 'string' ? fromString(source) : decode(source)
  const {kind, end, data, warnings: frontMatterWarnings} = splitFrontMatter(text)
  const body = text.slice(end)
  const format = options.format ?? detectFormat(body, {path: options.path, frontMatter: kind !== 'none'})
  return {
    source: text,
    encoding,
    lossless,
    bodyStart: end,
    frontMatter: kind,
    data,
    metadata: metadataOf(data),
    format,
    wholePage: format === 'html' && isWholePage(body),
    warnings: [...warnings, ...frontMatterWarnings]
  }
}

function fromString(text: string): Decoded {
  return {text, encoding: 'utf-8', lossless: canEncode(text, 'utf-8'), warnings: []}
}
