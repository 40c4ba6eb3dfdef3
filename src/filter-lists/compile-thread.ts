/** Compiles filter lists in a thread of its own, within limits on time and memory. */
import {totalmem} from 'node:os'
import {Worker} from 'node:worker_threads'
import {CleanArticlesError} from '../errors.js'
import type {Compiled, CompileTask} from './compile-worker.js'

export interface CompileLimits {
  /** Time for lists of any size, in ms. */
  time: number
  /** Time added for each megabyte, in ms; public lists take half a second. */
  timePerMegabyte: number
  /** Heap of the thread, in megabytes; less on a small machine. */
  heap: number
}

export const defaultCompileLimits: Readonly<CompileLimits> = {time: 60_000, timePerMegabyte: 5000, heap: 4096}

const megabyte = 1024 * 1024

/** Run from its sources (in tests), the library uses the built worker: a thread of Node cannot load TypeScript. */
const worker = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/filter-lists/compile-worker.js' : './compile-worker.js',
  import.meta.url
)

/**
 * Compile lists to an engine file. Throws a `CleanArticlesError` (`bad-filter-list`) for what is no list, and for lists that
 * take more time or memory than the limits.
 */
export async function compileInThread(
  task: CompileTask,
  limits: Readonly<CompileLimits> = defaultCompileLimits
): Promise<Exclude<Compiled, {problem: unknown}>> {
  const size = task.sources.reduce((sum, {bytes}) => sum + bytes.length, 0)
  const time = limits.time + Math.ceil((size / megabyte) * limits.timePerMegabyte)
  const machine = Math.min(totalmem(), process.constrainedMemory() || Infinity)
  const heap = Math.min(limits.heap, Math.max(256, Math.floor((machine / megabyte) * 0.7)))
  const thread = new Worker(worker, {workerData: task, resourceLimits: {maxOldGenerationSizeMb: heap}})
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<Compiled>((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', reject)
      thread.once('exit', () => reject(new Error('the thread ended')))
      timer = setTimeout(
        () => reject(tooMuch(`they take more than ${Math.round(time / 1000)} seconds`)),
        time
      )
    })
    if (!('problem' in answer)) return answer
    const {label, problem} = answer
    throw new CleanArticlesError('bad-filter-list', `cannot use the filter list ${label}: ${problem.why}`, {
      hint: problem.hint
    })
  } catch (error) {
    if (error instanceof CleanArticlesError) throw error
    if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') {
      throw tooMuch(`they need more than ${heap} MB of memory`, error)
    }
    throw tooMuch(error instanceof Error ? error.message : String(error), error)
  } finally {
    clearTimeout(timer)
    await thread.terminate()
  }
}

function tooMuch(why: string, cause?: unknown): CleanArticlesError {
  return new CleanArticlesError('bad-filter-list', `cannot compile the filter lists: ${why}`, {
    hint: 'Leave out the largest of them, or look whether one is damaged.',
    cause
  })
}
