/** Loads code of the user: a configuration, a plugin. */
import {duration} from '../text/humanize.js'

/** Time a module has to load, in ms. One that takes longer waits, at its top level, for something that never comes. */
const moduleTime = 30_000

export interface LoadOptions {
  /** How long a module may take, in ms (default: 30 seconds). */
  timeLimit?: number | undefined
}

/**
 * The result of `loading`, or an error after the time limit. Without a limit, the process could end in silence: a
 * promise that never settles does not keep it alive.
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

/** What a module threw (it may be any value), in one line; of paths of this machine, only the file names. */
export function reasonOf(thrown: unknown): string {
  const message =
    thrown instanceof Error && thrown.message !== ''
      ? thrown.message
      : typeof thrown === 'string' && thrown.trim() !== ''
        ? thrown
        : `it throws ${thrown instanceof Error ? thrown.name : thrown === null ? 'null' : typeof thrown}`
  return message
    .replace(/(['"])(?:file:\/\/)?(?:\/[^'"\n]*)?\/([^/'"\n]+)\1/g, '$1$2$1')
    .replace(/(?:file:\/\/)?\/[^\s:'"]+\/([^\s:/'"]+)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}
