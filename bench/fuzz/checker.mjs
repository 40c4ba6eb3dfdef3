// Checks documents in a thread of its own, and ends it when a call takes too long.
import {Worker} from 'node:worker_threads'
import {cpuTime} from './cpu-time.mjs'

/** Heap of the thread, in megabytes: a document that needs more is a finding. */
const heap = 2048

/** One thread that checks documents for whoever asks; a new one takes its place when it had to be ended. */
export class Checker {
  #library
  #kinds
  #worker
  /** Where the system tells about the thread. */
  #task

  /**
   * @param library Address of the module that is judged.
   * @param kinds The kinds of findings that are wanted.
   */
  constructor(library, kinds) {
    this.#library = library
    this.#kinds = kinds
  }

  /**
   * Check a document; resolves to `{findings, calls, format}`.
   *
   * @param limits `kinds` that are wanted now; `killAfter`, the CPU time a single call may take, in ms.
   */
  async check(document, {kinds = this.#kinds, killAfter = 30_000} = {}) {
    this.#worker ??= await this.#start()
    const worker = this.#worker
    forget(worker)
    return new Promise((resolve) => {
      let last = 'clean'
      let calls = 0
      let timer
      const finish = (result) => {
        clearTimeout(timer)
        this.#rest(worker)
        resolve(result)
      }
      const fail = async (oracle, detail) => {
        this.#worker = undefined
        finish({findings: [{kind: 'bounded', oracle, rules: [last], detail}], calls, format: 'none'})
        await worker.terminate()
      }
      /** A thread that had to wait for others gets more time. */
      const look = (start, begun) => {
        const left = killAfter - (cpuTime(this.#task) - start)
        if (left < 50 || Date.now() - begun > 8 * killAfter) {
          return fail('hang', `${last} did not end within ${killAfter / 1000} s of CPU`)
        }
        timer = setTimeout(look, left, start, begun)
      }
      const watch = () => {
        clearTimeout(timer)
        timer = setTimeout(look, killAfter, cpuTime(this.#task), Date.now())
      }
      worker.on('message', ({call, done}) => {
        if (done) return finish(done)
        last = call
        calls++
        watch()
      })
      worker.on('error', (error) => fail('crash', `${last}: ${error?.stack ?? error}`))
      worker.on('exit', (code) => fail('crash', `${last}: the thread ended with ${code}`))
      watch()
      worker.postMessage({document, kinds})
    })
  }

  async close() {
    await this.#worker?.terminate()
    this.#worker = undefined
  }

  /** Until the next document nobody waits for the thread. One that ends late, by its memory or its own doing, is replaced. */
  #rest(worker) {
    forget(worker)
    const leave = () => {
      if (this.#worker === worker) this.#worker = undefined
    }
    worker.on('error', leave)
    worker.on('exit', leave)
  }

  #start() {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), {
      workerData: {library: this.#library},
      resourceLimits: {maxOldGenerationSizeMb: heap}
    })
    return new Promise((resolve, reject) => {
      worker.once('error', reject)
      worker.once('message', ({task}) => {
        this.#rest(worker)
        this.#task = task
        resolve(worker)
      })
    })
  }
}

/** Take our listeners off; those that Node itself has on a worker for events of other names must stay. */
function forget(worker) {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
}
