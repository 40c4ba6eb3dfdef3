// How long a thread has worked: on a busy machine the time that passed says little.
import fs from 'node:fs'

/**
 * CPU time of a thread so far, in ms: endless for one that has ended.
 *
 * @param task Its folder below `/proc`; without one it is the time that passed.
 */
export function cpuTime(task) {
  if (task === undefined) return performance.now()
  if (!fs.existsSync(task)) return Number.POSITIVE_INFINITY
  return Number(fs.readFileSync(`${task}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6
}
