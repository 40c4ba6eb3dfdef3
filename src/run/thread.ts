/** One worker thread that is replaced when it dies or takes too long. */
import {totalmem} from 'node:os'
import {Tinypool} from 'tinypool'
import {CleanArticlesError} from '../errors.js'
import {isTooManyOpenFiles, tooManyOpenFiles} from '../files/open-files.js'
import type {Limits} from './limits.js'
import type {Task, TaskResult} from './messages.js'

/**
 * Run from its sources (in tests), the library uses the built worker: a thread of Node cannot load TypeScript.
 */
const defaultWorker = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/run/worker.js' : './worker.js',
  import.meta.url
)

/** How long a task may go on when the run ends, in ms. */
const patience = 1000

const noop = () => {}

/**
 * A pool of one. The threads of a run are separate pools, so that one that dies, even between two tasks,
 * takes no other file with it.
 */
export class Thread {
  readonly #filename: string
  readonly #heap: number
  #closed = false
  #pool: Tinypool | undefined
  /** What `#fail` is between tasks: a worker that ended is dropped, and the next task starts a new one. */
  readonly #idle = () => void this.#stop()
  /** Ends the running task. Not a promise that every task races against: that would keep every result in memory. */
  #fail: (reason: Error) => void = this.#idle

  /** Resolves when the running task has ended; it may never do so. */
  #task: Promise<void> | undefined

  constructor(limits: Readonly<Limits>, worker: URL = defaultWorker) {
    this.#filename = worker.href
    // A worker that needs more memory than the machine has would end the whole run, not only its own file.
    const machine = Math.min(totalmem(), process.constrainedMemory() || Infinity)
    this.#heap = Math.min(limits.heap, Math.max(256, Math.floor((machine / 1024 / 1024) * 0.7)))
  }

  /**
   * Run one task; the caller waits for it before the next. Rejects with a `CleanArticlesError` when the
   * worker is stopped after `time` ms (`timeout`), needs too much memory (`too-large`) or dies (`internal`).
   */
  async run(task: Task, time: number): Promise<TaskResult> {
    if (this.#closed) throw new CleanArticlesError('internal', `the run ended before ${task.input}`)
    this.#pool ??= this.#start()
    const pool = this.#pool
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise<TaskResult>((resolve, reject) => {
        this.#fail = reject
        timer = setTimeout(() => reject(tooSlow(task.input, time)), time)
        const running = pool.run(task)
        this.#task = running.then(noop, noop)
        running.then(resolve, reject)
      })
    } catch (error) {
      await this.#stop()
      throw toThreadError(error, task.input, this.#heap)
    } finally {
      this.#task = undefined
      this.#fail = this.#idle
      clearTimeout(timer)
    }
  }

  /**
   * Stop the worker for good. A task gets a moment to end: Node 20 aborts the whole process where a thread is ended in the
   * middle of a call to the file system.
   */
  async close(): Promise<void> {
    this.#closed = true
    let timer: NodeJS.Timeout | undefined
    const moment = new Promise((resolve) => {
      timer = setTimeout(resolve, patience)
    })
    await Promise.race([this.#task, moment])
    clearTimeout(timer)
    await this.#stop()
  }

  #start(): Tinypool {
    const pool = new Tinypool({
      filename: this.#filename,
      minThreads: 1,
      maxThreads: 1,
      resourceLimits: {maxOldGenerationSizeMb: this.#heap}
    })
    // Tinypool reports neither a worker that cannot start nor one that exits in the middle of a task.
    const fail = (reason: Error) => {
      if (this.#pool === pool) this.#fail(reason)
    }
    pool.on('error', fail)
    for (const thread of pool.threads) {
      // Deferred, since an `error` event says more: if there is one, it is to come first.
      thread.once('exit', () => setImmediate(fail, new Error('it exited')))
    }
    return pool
  }

  async #stop(): Promise<void> {
    const pool = this.#pool
    this.#pool = undefined
    // Not `destroy` of Tinypool: it breaks down where a worker fails while it is stopped, and Tinypool starts one anew for
    // each that failed. That may fail as well.
    if (!pool) return
    // Its task would never end: Tinypool does not learn of it.
    this.#fail(new Error('it was stopped'))
    await Promise.all(pool.threads.map((thread) => thread.terminate()))
  }
}

function tooSlow(input: string, time: number): CleanArticlesError {
  return new CleanArticlesError('timeout', `${input} was given up after ${Math.round(time / 1000)} seconds`, {
    hint: 'Some part of it makes the parser very slow: split the file, or look for thousands of unclosed brackets or comments. If plugins of your own are in use, one of them may never end.'
  })
}

function toThreadError(error: unknown, input: string, heap: number): CleanArticlesError {
  if (error instanceof CleanArticlesError) return error
  if ((error as NodeJS.ErrnoException)?.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new CleanArticlesError('too-large', `${input} needs more memory than a worker has (${heap} MB)`, {
      hint: 'Split the file.',
      cause: error
    })
  }
  if (isTooManyOpenFiles(error)) return tooManyOpenFiles(`cannot clean ${input}`, error)
  return new CleanArticlesError('internal', `the worker died on ${input}: ${messageOf(error)}`, {
    hint: 'This is a bug in clean-articles: please report it, with the file if you can.',
    cause: error
  })
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
