/** Loading what users wrote as code: a configuration, a plugin. */
import {duration} from '../text/humanize.js'

/** A module that is not there by then (its top level waits for something) never will be, in ms. */
const moduleTime = 30_000

export interface LoadOptions {
  /** How long a module may take, in ms (default: 30 seconds). */
  timeLimit?: number | undefined
}

/**
 * What is loaded from a module, or an error where its time is over: a promise that never settles keeps no process
 * alive, so it would end without a word.
 */
export async function settled<Value>(
  loading: Promise<Value>,
  {timeLimit = moduleTime}: LoadOptions = {}
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new Error(`it is not loaded after ${duration(timeLimit)}: it waits for something that never comes`)
      )
    }, timeLimit)
  })
  try {
    return await Promise.race([loading, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What a module threw, which may be anything, in one line and without paths of this machine. */
export function reasonOf(thrown: unknown): string {
  const message =
    thrown instanceof Error && thrown.message !== ''
      ? thrown.message
      : typeof thrown === 'string' && thrown.trim() !== ''
        ? thrown
        : `it throws ${thrown instanceof Error ? thrown.name : thrown === null ? 'null' : typeof thrown}`
  return message
    .replace(/(['"])(?:file:\/\/)?(?:\/[^'"\n]*)?\/([^/'"\n]+)\1/g, '$1$2$1')
    .replace(/(?:file:\/\/)?(?:\/[^\s:'"]+)+\/([^\s:/'"]+)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
