/** What the run and its workers send to each other: plain data only. */
import type {PreparedFile} from '../files/write-file.js'
import type {DocumentEdges} from '../learn/document-edges.js'
import type {CleanOptions} from '../pipeline/settings/options.js'
import type {FileReport} from '../report/report.js'

/**
 * What becomes of the result: a Markdown file of its own, the input replaced, or nothing written (the
 * result is only looked at).
 */
export type Destination =
  | {
      kind: 'file'
      /** Absolute. */
      path: string
      /** The path for people and the report. */
      label: string
      /** Folder it must end up in, absolute; the caller has made it. */
      within: string
      /** What has the name when the run begins; absent where anything may be replaced. */
      replaces?: Replaced
    }
  | {kind: 'in-place'}
  | {kind: 'none'}

/** Where the plugins for a document are. */
export interface PluginSource {
  /** Absolute path of the configuration file. */
  config: string
  /** The task's options begin with these overrides of the configuration, by index and in this order. */
  overrides: readonly number[]
}

/** One document to clean. */
export interface Task {
  /** Absolute path; unused when there are `bytes`. */
  path: string
  /** The path for people and the report. */
  input: string
  /** In bytes, as far as known before reading. */
  size: number
  /** The document itself, where it is not a file (stdin). */
  bytes?: Uint8Array
  destination: Destination
  /** Plain data; plugins are functions, and loaded where they run. */
  options: Omit<CleanOptions, 'filterEngine' | 'path' | 'plugins'>
  plugins?: PluginSource
  /** Absolute path of the compiled filter lists. */
  filterEngine?: string
  /** What the caller needs in addition to the entry. */
  want?: {
    /** A unified diff from the source to the result. */
    diff?: boolean
    /** The decoded source. */
    source?: boolean
    /** The result as text. */
    markdown?: boolean
    /** The bytes of the result. */
    result?: boolean
    /** What learning needs of the result. */
    edges?: boolean
  }
}

/** A file that may be replaced as long as it is as it was. */
export interface Replaced {
  /** Of its bytes, in hex; `null` where the name was free. */
  sha256: string | null
  /** The input as it was when it was read, where it is that which is replaced. */
  file?: {mtimeMs: number; ino: number; size: number}
}

/** What a worker wrote, and what it is to replace. */
export interface PreparedResult extends PreparedFile {
  /** What is under its final name until then; absent where anything may be replaced. */
  replaces?: Replaced
}

export interface TaskResult {
  entry: FileReport
  /** A file that has not got its name yet: the run gives it, once the entry is in the report. */
  prepared?: PreparedResult
  diff?: string
  source?: string
  markdown?: string
  result?: Uint8Array
  edges?: DocumentEdges
  /** Where an unexpected error came from: for the terminal, not for the report, since it names paths. */
  stack?: string
}
