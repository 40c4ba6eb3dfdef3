/** The run over many files: in parallel, within bounds, and in order. */
import {realpath, rm, stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import {CleanArticlesError} from '../errors.js'
import {workersThatFit} from '../files/open-files.js'
import {removeStale, temporaryName} from '../files/temporary.js'
import {commitResult, type Journal} from './commit-result.js'
import {failedEntry, toReadError} from './failure.js'
import {defaultLimits, type Limits, megabytes, timeLimit} from './limits.js'
import type {Task, TaskResult} from './messages.js'
import {Thread} from './thread.js'

export interface RunOptions {
  /** Files cleaned at a time, at least 1. */
  jobs: number
  limits?: Readonly<Limits> | undefined
  /** Module of the worker (default: the one that cleans). */
  worker?: URL | undefined
  /** Stops the run: running files are given up. */
  signal?: AbortSignal | undefined
  /** Learns of each entry, in order, before the file it is about takes its name. */
  journal?: Journal | undefined
}

/**
 * Do `tasks` in worker threads and give their results in the order of the tasks, whichever is done first.
 *
 * Never rejects for a file: an error is part of the file's entry. No file is started far ahead of the
 * oldest unfinished one, so what is held back does not grow with the number of files. Ending the iteration
 * early stops the workers.
 */
export async function* runFiles(tasks: readonly Task[], options: RunOptions): AsyncGenerator<TaskResult> {
  const limits = options.limits ?? defaultLimits
  const jobs = workersThatFit(Math.max(1, Math.min(options.jobs, tasks.length)))
  const threads = Array.from({length: jobs}, () => new Thread(limits, options.worker))
  const turns = takeTurns(threads)
  const most = jobs * limits.filesAhead
  const ahead: Array<{size: number; result: Promise<TaskResult>}> = []
  let bytes = 0
  let next = 0

  try {
    await removeStaleFiles(tasks)
    while (next < tasks.length || ahead.length > 0) {
      while (next < tasks.length && ahead.length < most) {
        const task = await measure(tasks[next]!)
        if (ahead.length > 0 && bytes + task.size > limits.bytesAhead) break
        ahead.push({size: task.size, result: turns((thread) => runFile(task, thread, limits))})
        bytes += task.size
        next++
      }
      const {result, size} = ahead.shift()!
      yield await commitResult(await orAborted(result, options.signal), options.journal)
      bytes -= size
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.close()))
    // Those of the task that was waited for, and of the tasks after it.
    await Promise.all(tasks.slice(Math.max(0, next - ahead.length - 1), next).map(removeTemporary))
  }
}

/** Do one task in a worker: for stdin, and for looking at a single file. Never rejects for the file. */
export async function runOne(task: Task, options: Omit<RunOptions, 'jobs'> = {}): Promise<TaskResult> {
  for await (const result of runFiles([task], {...options, jobs: 1})) return result
  throw new Error('one task gives one result')
}

async function runFile(task: Task, thread: Thread, limits: Readonly<Limits>): Promise<TaskResult> {
  try {
    await checkSize(task, limits)
    return await thread.run(task, timeLimit(task.size, limits))
  } catch (error) {
    await removeTemporary(task)
    const entry = failedEntry(task.input, error)
    entry.bytes.before = task.size
    return {entry}
  }
}

/** Look up the size of a file before it takes a place in the run. Errors count as 0: `checkSize` reports them later. */
async function measure(task: Task): Promise<Task> {
  if (task.bytes) return {...task, size: task.bytes.length}
  const size = await stat(task.path).then(
    (stats) => stats.size,
    () => 0
  )
  return {...task, size}
}

async function checkSize(task: Task, limits: Readonly<Limits>): Promise<void> {
  if (!task.bytes) {
    const stats = await stat(task.path).catch((error: unknown) => {
      throw toReadError(error, task.input)
    })
    if (!stats.isFile()) {
      throw new CleanArticlesError('unreadable', `${task.input} is no regular file`, {
        hint: 'Name files and folders; a document can also come on stdin (--stdin-filepath).'
      })
    }
  }
  if (task.size > limits.fileSize) {
    throw new CleanArticlesError(
      'too-large',
      `${task.input} has ${megabytes(task.size)}, the limit is ${megabytes(limits.fileSize)}`,
      {hint: 'Split the file; an article is seldom larger than a megabyte.'}
    )
  }
}

/** Remove what a killed run left in the folders that this one writes to. */
async function removeStaleFiles(tasks: readonly Task[]): Promise<void> {
  const folders = new Set<string>()
  for (const {destination, path} of tasks) {
    if (destination.kind === 'file') folders.add(dirname(destination.path))
    else if (destination.kind === 'in-place') folders.add(dirname(await realpath(path).catch(() => path)))
  }
  for (const folder of folders) await removeStale(folder)
}

/** Remove the temporary file of a worker that was stopped while it wrote. */
async function removeTemporary(task: Task): Promise<void> {
  const {destination} = task
  if (destination.kind === 'none') return
  try {
    const target = destination.kind === 'file' ? destination.path : await realpath(task.path)
    await rm(temporaryName(target), {force: true})
  } catch {
    // Nothing was written, or it cannot be removed: the file's own error says more.
  }
}

/** Give each piece of work a free thread, in the order of the calls. */
function takeTurns(threads: readonly Thread[]) {
  const free = [...threads]
  const waiting: Array<(thread: Thread) => void> = []

  return async <T>(work: (thread: Thread) => Promise<T>): Promise<T> => {
    const thread = free.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)))
    try {
      return await work(thread)
    } finally {
      const first = waiting.shift()
      if (first) first(thread)
      else free.push(thread)
    }
  }
}

async function orAborted<T>(result: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return result
  signal.throwIfAborted()
  let stop: (() => void) | undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, {once: true})
  })
  try {
    return await Promise.race([result, aborted])
  } finally {
    signal.removeEventListener('abort', stop!)
  }
}
