/** Where the CLI reads and prints: results to stdout, progress and messages to stderr. */
import picocolors from 'picocolors'

export type Colors = ReturnType<typeof picocolors.createColors>

/** A stream to print to; `isTTY` and `columns` as Node's own have them. */
export type Output = NodeJS.WritableStream & {isTTY?: boolean; columns?: number}

/** The streams, the folder and the environment of a run, so that a test can pass its own. */
export interface CliIo {
  stdin: AsyncIterable<Uint8Array | string>
  stdout: Output
  stderr: Output
  /** Absolute. */
  cwd: string
  env: Record<string, string | undefined>
  /** Stops a run, as Ctrl-C in a shell does. */
  signal?: AbortSignal
}

export class Terminal {
  readonly io: CliIo
  /** Colours for stdout and for stderr: one may be a file. */
  colors: Colors
  errColors: Colors
  #closed = false
  #failure: Error | undefined

  constructor(io: CliIo) {
    this.io = io
    this.colors = picocolors.createColors(hasColor(io.stdout, io.env))
    this.errColors = picocolors.createColors(hasColor(io.stderr, io.env))
    // The reader of a pipe may leave early (`| head`): that ends the output and is not an error.
    io.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') this.#failure ??= error
      this.#closed = true
    })
    // Without stderr, nothing can be reported.
    io.stderr.on('error', () => {})
  }

  /** Print without colours, whatever environment and TTY say: for `--no-color`. */
  noColor(): void {
    this.colors = picocolors.createColors(false)
    this.errColors = this.colors
  }

  /** Whether nothing more can be printed to stdout: its reader left, or writing failed (the disk is full). */
  get closed(): boolean {
    return this.#closed
  }

  /** Columns of stdout, 80 when it is not a terminal; at least 40, since tables need them. */
  get width(): number {
    return Math.max(40, this.io.stdout.columns ?? 80)
  }

  /** Print to stdout; resolves when more may come. */
  async out(data: string | Uint8Array): Promise<void> {
    if (this.#closed || this.io.stdout.write(data)) return
    const {stdout} = this.io
    await new Promise<void>((resolve) => {
      const done = () => {
        for (const event of ['drain', 'error', 'close']) stdout.removeListener(event, done)
        resolve()
      }
      for (const event of ['drain', 'error', 'close']) stdout.once(event, done)
    })
  }

  /** Wait until stdout has everything. Resolves to the error if writing failed, but not if the reader left. */
  async flushed(): Promise<Error | undefined> {
    const {stdout} = this.io
    if (!this.#closed) await new Promise<void>((resolve) => void stdout.write('', () => resolve()))
    return this.#failure
  }

  /** Print to stderr. */
  err(text: string): void {
    this.io.stderr.write(text)
  }
}

/**
 * Whether to colour a stream: `NO_COLOR` (any value) says no, then `FORCE_COLOR` yes, then a TTY decides.
 * Sources: <https://no-color.org>, <https://force-color.org>.
 */
function hasColor(stream: Output, env: CliIo['env']): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
