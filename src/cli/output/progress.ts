/** The line that shows how far a run is. */
import {shortenStart, visible} from '../../text/visible.js'
import type {Terminal} from './terminal.js'

/** Shortest time between two updates of the line, in ms: short enough to look alive, long enough to cost nothing. */
const interval = 100

export class Progress {
  readonly #terminal: Terminal
  readonly #total: number
  readonly #shown: boolean
  #last = 0

  /** Shown only on a terminal, and not for a single file. */
  constructor(terminal: Terminal, total: number, wanted: boolean) {
    this.#terminal = terminal
    this.#total = total
    this.#shown = wanted && total > 1 && terminal.io.stderr.isTTY === true
  }

  /** `path` is the file that was done last. */
  update(done: number, path: string): void {
    const now = Date.now()
    if (!this.#shown || now - this.#last < interval) return
    this.#last = now
    const {errColors, io} = this.#terminal
    const count = `${done.toLocaleString('en-US')} of ${this.#total.toLocaleString('en-US')}`
    const percent = `${Math.floor((100 * done) / this.#total)}%`
    const room = (io.stderr.columns ?? 80) - count.length - percent.length - 6
    this.#terminal.err(
      `\r\x1b[K${percent}  ${count}  ${errColors.dim(shortenStart(visible(path), Math.max(10, room)))}`
    )
  }

  /** Wipe the line, so that something else can be printed. */
  clear(): void {
    if (!this.#shown || this.#last === 0) return
    this.#last = 0
    this.#terminal.err('\r\x1b[K')
  }
}
