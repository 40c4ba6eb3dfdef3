/** What went wrong, as a stable name that scripts and tests can match. */

/** Something a person should look at. */
export interface Warning {
  /** Stable kebab-case name, for example `unclosed-fence`. */
  code: string
  message: string
  /** Line in the source, from 1, where there is one. */
  line?: number
}

/** Stable kebab-case names of errors, for scripts. */
export type ErrorCode =
  | 'bad-option'
  | 'bad-config'
  | 'bad-filter-list'
  | 'download-failed'
  | 'missing-path'
  | 'no-input'
  | 'unreadable'
  | 'binary'
  | 'too-large'
  | 'timeout'
  | 'too-deep'
  | 'parse-failed'
  | 'output-is-folder'
  | 'unwritable'
  | 'foreign-file'
  | 'disk-full'
  | 'too-many-open-files'
  | 'bad-report'
  | 'bad-baseline'
  | 'restore-mismatch'
  | 'plugin-failed'
  | 'internal'

/** The one error class: `code` for scripts, `message` for what happened, `hint` for what to do next. */
export class CleanArticlesError extends Error {
  override readonly name = 'CleanArticlesError'
  readonly code: ErrorCode
  readonly hint: string | undefined

  constructor(code: ErrorCode, message: string, options?: {hint?: string; cause?: unknown}) {
    super(message, options?.cause === undefined ? undefined : {cause: options.cause})
    this.code = code
    this.hint = options?.hint
  }
}

/** The stack of an error; of a `CleanArticlesError` that wraps another error, the stack of that one. */
export function stackOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  return error instanceof CleanArticlesError && error.cause instanceof Error ? error.cause.stack : error.stack
}
